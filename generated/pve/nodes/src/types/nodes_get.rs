// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesItem {
    cpu = plain "cpu",
    level = plain "level",
    maxcpu = plain "maxcpu",
    maxmem = plain "maxmem",
    mem = plain "mem",
    node = plain "node",
    ssl_fingerprint = plain "ssl_fingerprint",
    status = plain "status",
    uptime = plain "uptime",
});

/// Of `GET /nodes`.
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

/// Of `GET /nodes/{node}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesResponse {
    pub data: Option<List<GetNodesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesResponse {
    data = plain "data",
    total = plain "total",
});

