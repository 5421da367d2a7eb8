// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/jobs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsItem {
    subdir = plain "subdir",
});

/// Of `GET /cluster/jobs/realm-sync/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsRealmSyncIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsRealmSyncIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/jobs/realm-sync`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsRealmSyncItem {
    pub comment: Option<PveStr>,
    pub enabled: Option<PveBool>,
    pub id: Option<PveStr>,
    pub last_run: Option<PveInt>,
    pub next_run: Option<PveInt>,
    /// At most 32 characters. Format `pve-realm`.
    pub realm: Option<PveStr>,
    /// Default `none`.
    pub remove_vanished: Option<PveStr>,
    pub schedule: Option<PveStr>,
    pub scope: Option<OpenEnum<GetClusterJobsRealmSyncItemScope>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsRealmSyncItem {
    comment = plain "comment",
    enabled = plain "enabled",
    id = plain "id",
    last_run = plain "last-run",
    next_run = plain "next-run",
    realm = plain "realm",
    remove_vanished = plain "remove-vanished",
    schedule = plain "schedule",
    scope = plain "scope",
});

/// Of `GET /cluster/jobs/realm-sync`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterJobsRealmSyncItemScope {
    Users,
    Groups,
    Both,
}
words!(GetClusterJobsRealmSyncItemScope {
    Users = "users",
    Groups = "groups",
    Both = "both",
});

/// Of `GET /cluster/jobs/realm-sync`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsRealmSyncResponse {
    pub data: Option<List<GetClusterJobsRealmSyncItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsRealmSyncResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/jobs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsResponse {
    pub data: Option<List<GetClusterJobsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/jobs/schedule-analyze`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsScheduleAnalyzeItem {
    pub timestamp: Option<PveInt>,
    pub utc: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsScheduleAnalyzeItem {
    timestamp = plain "timestamp",
    utc = plain "utc",
});

/// Of `GET /cluster/jobs/schedule-analyze`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsScheduleAnalyzeResponse {
    pub data: Option<List<GetClusterJobsScheduleAnalyzeItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsScheduleAnalyzeResponse {
    data = plain "data",
    total = plain "total",
});

