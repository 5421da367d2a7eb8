// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/jobs/realm-sync/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterJobsRealmSyncIdBody {
    /// At most 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `1`.
    #[serde(rename = "enable-new", skip_serializing_if = "Option::is_none")]
    pub enable_new: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<PveBool>,
    /// At most 32 characters. Format `pve-realm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realm: Option<String>,
    /// Default `none`.
    #[serde(rename = "remove-vanished", skip_serializing_if = "Option::is_none")]
    pub remove_vanished: Option<String>,
    /// At most 128 characters. Format `pve-calendar-event`.
    pub schedule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PostClusterJobsRealmSyncIdBodyScope>,
}
impl PostClusterJobsRealmSyncIdBody {
    /// With what is required; everything else is left out.
    pub fn new(schedule: String) -> Self {
        Self {
            comment: Default::default(),
            enable_new: Default::default(),
            enabled: Default::default(),
            realm: Default::default(),
            remove_vanished: Default::default(),
            schedule,
            scope: Default::default(),
        }
    }
}

/// Of `POST /cluster/jobs/realm-sync/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterJobsRealmSyncIdBodyScope {
    Users,
    Groups,
    Both,
}
words!(PostClusterJobsRealmSyncIdBodyScope {
    Users = "users",
    Groups = "groups",
    Both = "both",
});

/// Of `PUT /cluster/jobs/realm-sync/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutClusterJobsRealmSyncIdBody {
    /// At most 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Default `1`.
    #[serde(rename = "enable-new", skip_serializing_if = "Option::is_none")]
    pub enable_new: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<PveBool>,
    /// Default `none`.
    #[serde(rename = "remove-vanished", skip_serializing_if = "Option::is_none")]
    pub remove_vanished: Option<String>,
    /// At most 128 characters. Format `pve-calendar-event`.
    pub schedule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PutClusterJobsRealmSyncIdBodyScope>,
}
impl PutClusterJobsRealmSyncIdBody {
    /// With what is required; everything else is left out.
    pub fn new(schedule: String) -> Self {
        Self {
            comment: Default::default(),
            delete: Default::default(),
            enable_new: Default::default(),
            enabled: Default::default(),
            remove_vanished: Default::default(),
            schedule,
            scope: Default::default(),
        }
    }
}

/// Of `PUT /cluster/jobs/realm-sync/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterJobsRealmSyncIdBodyScope {
    Users,
    Groups,
    Both,
}
words!(PutClusterJobsRealmSyncIdBodyScope {
    Users = "users",
    Groups = "groups",
    Both = "both",
});

