// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigApiversionResponse {
    /// At least 0.
    pub data: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigApiversionResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigJoinData {
    pub config_digest: Option<PveStr>,
    pub nodelist: Option<List<GetClusterConfigJoinDataNodelistItem>>,
    /// Format `pve-node`.
    pub preferred_node: Option<PveStr>,
    pub totem: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigJoinData {
    config_digest = "config_digest",
    nodelist = "nodelist",
    preferred_node = "preferred_node",
    totem = "totem",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigJoinDataNodelistItem {
    name = "name",
    nodeid = "nodeid",
    pve_addr = "pve_addr",
    pve_fp = "pve_fp",
    quorum_votes = "quorum_votes",
    ring0_addr = "ring0_addr",
});

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClusterConfigJoinDataNodelistItemRing0Addr {
    /// Format `address`.
    pub address: Option<String>,
    /// From 0 to 255. Default `0`.
    pub priority: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetClusterConfigJoinDataNodelistItemRing0Addr, default Some("address"), aliases {}, key_aliases {}, {
    address = "address",
    priority = "priority",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigJoinResponse {
    pub data: Option<GetClusterConfigJoinData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigJoinResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigNodesItem {
    pub node: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigNodesItem {
    node = "node",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigNodesResponse {
    pub data: Option<List<GetClusterConfigNodesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigNodesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigQdeviceResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigQdeviceResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterConfigTotemResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterConfigTotemResponse {
    data = "data",
});

