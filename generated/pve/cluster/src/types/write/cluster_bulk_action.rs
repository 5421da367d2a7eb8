// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/bulk-action/guest/migrate`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterBulkActionGuestMigrateBody {
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxworkers: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online: Option<PveBool>,
    /// Format `pve-node`.
    pub target: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vms: Vec<i64>,
    #[serde(rename = "with-local-disks", skip_serializing_if = "Option::is_none")]
    pub with_local_disks: Option<PveBool>,
}
impl PostClusterBulkActionGuestMigrateBody {
    /// With what is required; everything else is left out.
    pub fn new(target: String) -> Self {
        Self {
            maxworkers: Default::default(),
            online: Default::default(),
            target,
            vms: Default::default(),
            with_local_disks: Default::default(),
        }
    }
}

/// Of `POST /cluster/bulk-action/guest/migrate`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterBulkActionGuestMigrateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterBulkActionGuestMigrateResponse {
    data = plain "data",
});

/// Of `POST /cluster/bulk-action/guest/shutdown`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterBulkActionGuestShutdownBody {
    /// Default `1`.
    #[serde(rename = "force-stop", skip_serializing_if = "Option::is_none")]
    pub force_stop: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxworkers: Option<i64>,
    /// Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vms: Vec<i64>,
}

/// Of `POST /cluster/bulk-action/guest/shutdown`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterBulkActionGuestShutdownResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterBulkActionGuestShutdownResponse {
    data = plain "data",
});

/// Of `POST /cluster/bulk-action/guest/start`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterBulkActionGuestStartBody {
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxworkers: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vms: Vec<i64>,
}

/// Of `POST /cluster/bulk-action/guest/start`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterBulkActionGuestStartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterBulkActionGuestStartResponse {
    data = plain "data",
});

/// Of `POST /cluster/bulk-action/guest/suspend`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterBulkActionGuestSuspendBody {
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxworkers: Option<i64>,
    /// Format `pve-storage-id`. Only together with `to-disk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statestorage: Option<String>,
    /// Default `0`.
    #[serde(rename = "to-disk", skip_serializing_if = "Option::is_none")]
    pub to_disk: Option<PveBool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vms: Vec<i64>,
}

/// Of `POST /cluster/bulk-action/guest/suspend`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterBulkActionGuestSuspendResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterBulkActionGuestSuspendResponse {
    data = plain "data",
});

