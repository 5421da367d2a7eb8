// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidCloudinitDumpResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidCloudinitDumpResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/cloudinit`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidCloudinitItem {
    delete = plain "delete",
    key = plain "key",
    new = plain "new",
    old = plain "old",
    pending = plain "pending",
    value = plain "value",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/cloudinit`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidCloudinitResponse {
    pub data: Option<List<GetNodesNodeQemuVmidCloudinitItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidCloudinitResponse {
    data = plain "data",
    total = plain "total",
});

