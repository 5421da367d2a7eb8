// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesItem {
    /// A fraction of 1.
    pub cpu: Option<PveNum>,
    pub level: Option<PveStr>,
    pub maxcpu: Option<PveInt>,
    /// Bytes.
    pub maxmem: Option<PveInt>,
    /// Bytes.
    pub mem: Option<PveInt>,
    /// Format `pve-node`.
    pub node: Option<PveStr>,
    pub ssl_fingerprint: Option<PveStr>,
    pub status: Option<OpenEnum<GetNodesItemStatus>>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesItem {
    cpu = "cpu",
    level = "level",
    maxcpu = "maxcpu",
    maxmem = "maxmem",
    mem = "mem",
    node = "node",
    ssl_fingerprint = "ssl_fingerprint",
    status = "status",
    uptime = "uptime",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesItemStatus {
    Unknown,
    Online,
    Offline,
}
words!(GetNodesItemStatus {
    Unknown = "unknown",
    Online = "online",
    Offline = "offline",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesResponse {
    pub data: Option<List<GetNodesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesResponse {
    data = "data",
    total = "total",
});

