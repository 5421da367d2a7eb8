// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationIdData {
    comment = "comment",
    digest = "digest",
    disable = "disable",
    guest = "guest",
    id = "id",
    jobnum = "jobnum",
    rate = "rate",
    remove_job = "remove_job",
    schedule = "schedule",
    source = "source",
    target = "target",
    type_ = "type",
});

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

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationIdDataType {
    Local,
}
words!(GetClusterReplicationIdDataType {
    Local = "local",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationIdResponse {
    pub data: Option<GetClusterReplicationIdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationIdResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationItem {
    /// At most 4096 characters.
    pub comment: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub guest: Option<PveInt>,
    /// Format `pve-replication-job-id`.
    pub id: Option<PveStr>,
    pub jobnum: Option<PveInt>,
    /// At least 1.
    pub rate: Option<PveNum>,
    pub remove_job: Option<OpenEnum<GetClusterReplicationItemRemoveJob>>,
    /// At most 128 characters. Default `*/15`. Format `pve-calendar-event`.
    pub schedule: Option<PveStr>,
    /// Format `pve-node`.
    pub source: Option<PveStr>,
    /// Format `pve-node`.
    pub target: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterReplicationItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationItem {
    comment = "comment",
    disable = "disable",
    guest = "guest",
    id = "id",
    jobnum = "jobnum",
    rate = "rate",
    remove_job = "remove_job",
    schedule = "schedule",
    source = "source",
    target = "target",
    type_ = "type",
});

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

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationItemType {
    Local,
}
words!(GetClusterReplicationItemType {
    Local = "local",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationResponse {
    pub data: Option<List<GetClusterReplicationItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationResponse {
    data = "data",
    total = "total",
});

