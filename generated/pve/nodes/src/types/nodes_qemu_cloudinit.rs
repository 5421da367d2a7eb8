// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidCloudinitDumpQueryType {
    User,
    Network,
    Meta,
}
words!(GetNodesNodeQemuVmidCloudinitDumpQueryType {
    User = "user",
    Network = "network",
    Meta = "meta",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidCloudinitDumpResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidCloudinitDumpResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidCloudinitItem {
    /// Proxmox VE: since 8.0. From 0 to 1.
    pub delete: Option<PveInt>,
    pub key: Option<PveStr>,
    /// Proxmox VE: up to 7.4.
    pub new: Option<PveStr>,
    /// Proxmox VE: up to 7.4.
    pub old: Option<PveStr>,
    /// Proxmox VE: since 8.0.
    pub pending: Option<PveStr>,
    /// Proxmox VE: since 8.0.
    pub value: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidCloudinitItem {
    delete = "delete",
    key = "key",
    new = "new",
    old = "old",
    pending = "pending",
    value = "value",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidCloudinitResponse {
    pub data: Option<List<GetNodesNodeQemuVmidCloudinitItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidCloudinitResponse {
    data = "data",
    total = "total",
});

