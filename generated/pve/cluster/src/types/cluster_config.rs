// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/config/apiversion`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigApiversionResponse {
    /// At least 0.
    pub data: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigApiversionResponse {
    data = plain "data",
});

/// Of `GET /cluster/config/join`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigJoinData {
    pub config_digest: Option<PveStr>,
    pub nodelist: Option<List<GetClusterConfigJoinDataNodelistItem>>,
    /// Format `pve-node`.
    pub preferred_node: Option<PveStr>,
    pub totem: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigJoinData {
    config_digest = plain "config_digest",
    nodelist = nested "nodelist",
    preferred_node = plain "preferred_node",
    totem = nested "totem",
});

/// Of `GET /cluster/config/join`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigJoinDataNodelistItem {
    /// Format `pve-node`.
    pub name: Option<PveStr>,
    /// At least 1.
    pub nodeid: Option<PveInt>,
    /// Format `ip`.
    pub pve_addr: Option<PveStr>,
    pub pve_fp: Option<PveStr>,
    /// At least 0.
    pub quorum_votes: Option<PveInt>,
    pub ring0_addr: Option<
        PropertyString<GetClusterConfigJoinDataNodelistItemRing0Addr>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigJoinDataNodelistItem {
    name = plain "name",
    nodeid = plain "nodeid",
    pve_addr = plain "pve_addr",
    pve_fp = plain "pve_fp",
    quorum_votes = plain "quorum_votes",
    ring0_addr = plain "ring0_addr",
});

/// Of `GET /cluster/config/join`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigJoinDataNodelistItemRing0Addr {
    /// Format `address`.
    pub address: Option<String>,
    /// From 0 to 255. Default `0`.
    pub priority: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetClusterConfigJoinDataNodelistItemRing0Addr, default Some("address"), aliases {}, key_aliases {}, {
    address = "address",
    priority = "priority",
});

/// Of `GET /cluster/config/join`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigJoinResponse {
    pub data: Option<GetClusterConfigJoinData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigJoinResponse {
    data = plain "data",
});

/// Of `GET /cluster/config/nodes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigNodesItem {
    pub node: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigNodesItem {
    node = plain "node",
});

/// Of `GET /cluster/config/nodes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigNodesResponse {
    pub data: Option<List<GetClusterConfigNodesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigNodesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/config/qdevice`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigQdeviceResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigQdeviceResponse {
    data = plain "data",
});

/// Of `GET /cluster/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/config/totem`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigTotemResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigTotemResponse {
    data = plain "data",
});

