// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/replication/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationIdData {
    /// At most 4096 characters.
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub guest: Option<PveInt>,
    /// Format `pve-replication-job-id`.
    pub id: Option<PveStr>,
    pub jobnum: Option<PveInt>,
    /// At least 1.
    pub rate: Option<PveNum>,
    pub remove_job: Option<OpenEnum<GetClusterReplicationIdDataRemoveJob>>,
    /// At most 128 characters. Default `*/15`. Format `pve-calendar-event`.
    pub schedule: Option<PveStr>,
    /// Format `pve-node`.
    pub source: Option<PveStr>,
    /// Format `pve-node`.
    pub target: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterReplicationIdDataType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationIdData {
    comment = plain "comment",
    digest = plain "digest",
    disable = plain "disable",
    guest = plain "guest",
    id = plain "id",
    jobnum = plain "jobnum",
    rate = plain "rate",
    remove_job = plain "remove_job",
    schedule = plain "schedule",
    source = plain "source",
    target = plain "target",
    type_ = plain "type",
});

/// Of `GET /cluster/replication/{id}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationIdDataRemoveJob {
    Local,
    Full,
}
words!(GetClusterReplicationIdDataRemoveJob {
    Local = "local",
    Full = "full",
});

/// Of `GET /cluster/replication/{id}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationIdDataType {
    Local,
}
words!(GetClusterReplicationIdDataType {
    Local = "local",
});

/// Of `GET /cluster/replication/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationIdResponse {
    pub data: Option<GetClusterReplicationIdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/replication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationItem {
    pub comment: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub guest: Option<PveInt>,
    /// Format `pve-replication-job-id`.
    pub id: Option<PveStr>,
    pub jobnum: Option<PveInt>,
    /// Proxmox VE: since 9.1. At least 1.
    pub rate: Option<PveNum>,
    /// Proxmox VE: since 9.1.
    pub remove_job: Option<OpenEnum<GetClusterReplicationItemRemoveJob>>,
    /// Default `*/15`. Format `pve-calendar-event`.
    pub schedule: Option<PveStr>,
    /// Format `pve-node`.
    pub source: Option<PveStr>,
    /// Format `pve-node`.
    pub target: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub type_: Option<OpenEnum<GetClusterReplicationItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationItem {
    comment = plain "comment",
    disable = plain "disable",
    guest = plain "guest",
    id = plain "id",
    jobnum = plain "jobnum",
    rate = plain "rate",
    remove_job = plain "remove_job",
    schedule = plain "schedule",
    source = plain "source",
    target = plain "target",
    type_ = plain "type",
});

/// Of `GET /cluster/replication`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationItemRemoveJob {
    Local,
    Full,
}
words!(GetClusterReplicationItemRemoveJob {
    Local = "local",
    Full = "full",
});

/// Of `GET /cluster/replication`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationItemType {
    Local,
}
words!(GetClusterReplicationItemType {
    Local = "local",
});

/// Of `GET /cluster/replication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationResponse {
    pub data: Option<List<GetClusterReplicationItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationResponse {
    data = plain "data",
    total = plain "total",
});

