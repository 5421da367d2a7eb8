// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/config`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterConfigBody {
    /// At most 15 characters. Format `pve-node`.
    pub clustername: String,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodeid: Option<i64>,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<i64>,
    /// What the documents do not declare.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PostClusterConfigBody {
    /// With what is required; everything else is left out.
    pub fn new(clustername: String) -> Self {
        Self {
            clustername,
            nodeid: Default::default(),
            votes: Default::default(),
            extra: Default::default(),
        }
    }
}
impl PostClusterConfigBody {
    /// `link0` to `link7`, with their indexes, in order.
    pub fn link(
        &self,
    ) -> impl Iterator<Item = (u32, PropertyString<PostClusterConfigBodyLink>)> + '_ {
        ::pve_runtime::indexed(&self.extra, "link", Some(7u32))
    }
    /// Sets `link` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_link(
        &mut self,
        index: u32,
        value: &PostClusterConfigBodyLink,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 7u32 {
            return Err("the highest index of `link` is 7".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("link", "{}"), index), value);
        Ok(self)
    }
}

/// Of `POST /cluster/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterConfigBodyLink {
    /// Format `address`.
    pub address: Option<String>,
    /// From 0 to 255. Default `0`.
    pub priority: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostClusterConfigBodyLink, default Some("address"), aliases {}, key_aliases {}, {
    address = "address",
    priority = "priority",
});

/// Of `POST /cluster/config/join`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterConfigJoinBody {
    pub fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    pub hostname: String,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodeid: Option<i64>,
    /// At most 128 characters.
    pub password: String,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<i64>,
    /// What the documents do not declare.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PostClusterConfigJoinBody {
    /// With what is required; everything else is left out.
    pub fn new(fingerprint: String, hostname: String, password: String) -> Self {
        Self {
            fingerprint,
            force: Default::default(),
            hostname,
            nodeid: Default::default(),
            password,
            votes: Default::default(),
            extra: Default::default(),
        }
    }
}
impl PostClusterConfigJoinBody {
    /// `link0` to `link7`, with their indexes, in order.
    pub fn link(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostClusterConfigJoinBodyLink>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "link", Some(7u32))
    }
    /// Sets `link` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_link(
        &mut self,
        index: u32,
        value: &PostClusterConfigJoinBodyLink,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 7u32 {
            return Err("the highest index of `link` is 7".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("link", "{}"), index), value);
        Ok(self)
    }
}
redacted!(PostClusterConfigJoinBody {
    fingerprint,
    force,
    hostname,
    nodeid,
    votes
} secret {
    password
} undeclared { extra });

/// Of `POST /cluster/config/join`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterConfigJoinBodyLink {
    /// Format `address`.
    pub address: Option<String>,
    /// From 0 to 255. Default `0`.
    pub priority: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostClusterConfigJoinBodyLink, default Some("address"), aliases {}, key_aliases {}, {
    address = "address",
    priority = "priority",
});

/// Of `POST /cluster/config/join`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterConfigJoinResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterConfigJoinResponse {
    data = plain "data",
});

/// Of `POST /cluster/config/nodes/{node}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterConfigNodesNodeBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apiversion: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    /// Format `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_node_ip: Option<String>,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodeid: Option<i64>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<i64>,
    /// What the documents do not declare.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PostClusterConfigNodesNodeBody {
    /// `link0` to `link7`, with their indexes, in order.
    pub fn link(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostClusterConfigNodesNodeBodyLink>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "link", Some(7u32))
    }
    /// Sets `link` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_link(
        &mut self,
        index: u32,
        value: &PostClusterConfigNodesNodeBodyLink,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 7u32 {
            return Err("the highest index of `link` is 7".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("link", "{}"), index), value);
        Ok(self)
    }
}

/// Of `POST /cluster/config/nodes/{node}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterConfigNodesNodeBodyLink {
    /// Format `address`.
    pub address: Option<String>,
    /// From 0 to 255. Default `0`.
    pub priority: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostClusterConfigNodesNodeBodyLink, default Some("address"), aliases {}, key_aliases {}, {
    address = "address",
    priority = "priority",
});

/// Of `POST /cluster/config/nodes/{node}`.
#[derive(Clone, Default, PartialEq)]
pub struct PostClusterConfigNodesNodeData {
    pub corosync_authkey: Option<PveStr>,
    pub corosync_conf: Option<PveStr>,
    pub warnings: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterConfigNodesNodeData {
    corosync_authkey = plain "corosync_authkey",
    corosync_conf = plain "corosync_conf",
    warnings = nested "warnings",
});
redacted!(PostClusterConfigNodesNodeData {
    corosync_conf,
    warnings
} secret {
    corosync_authkey
} undeclared { extra });

/// Of `POST /cluster/config/nodes/{node}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterConfigNodesNodeResponse {
    pub data: Option<PostClusterConfigNodesNodeData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterConfigNodesNodeResponse {
    data = plain "data",
});

/// Of `POST /cluster/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterConfigResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterConfigResponse {
    data = plain "data",
});

