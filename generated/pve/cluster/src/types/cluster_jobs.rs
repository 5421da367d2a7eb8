// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsItem {
    subdir = "subdir",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsRealmSyncIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsRealmSyncIdResponse {
    data = "data",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsRealmSyncItem {
    comment = "comment",
    enabled = "enabled",
    id = "id",
    last_run = "last-run",
    next_run = "next-run",
    realm = "realm",
    remove_vanished = "remove-vanished",
    schedule = "schedule",
    scope = "scope",
});

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

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsRealmSyncResponse {
    pub data: Option<List<GetClusterJobsRealmSyncItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsRealmSyncResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsResponse {
    pub data: Option<List<GetClusterJobsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsScheduleAnalyzeItem {
    pub timestamp: Option<PveInt>,
    pub utc: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsScheduleAnalyzeItem {
    timestamp = "timestamp",
    utc = "utc",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterJobsScheduleAnalyzeResponse {
    pub data: Option<List<GetClusterJobsScheduleAnalyzeItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterJobsScheduleAnalyzeResponse {
    data = "data",
    total = "total",
});

