// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /pools`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostPoolsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `pve-poolid`.
    pub poolid: String,
}
impl PostPoolsBody {
    /// With what is required; everything else is left out.
    pub fn new(poolid: String) -> Self {
        Self {
            comment: Default::default(),
            poolid,
        }
    }
}
/// Of `PUT /pools`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutPoolsBody {
    /// Default `0`.
    #[serde(rename = "allow-move", skip_serializing_if = "Option::is_none")]
    pub allow_move: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<PveBool>,
    /// Format `pve-poolid`.
    pub poolid: String,
    /// Format `pve-storage-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vms: Option<String>,
}
impl PutPoolsBody {
    /// With what is required; everything else is left out.
    pub fn new(poolid: String) -> Self {
        Self {
            allow_move: Default::default(),
            comment: Default::default(),
            delete: Default::default(),
            poolid,
            storage: Default::default(),
            vms: Default::default(),
        }
    }
}
/// Of `PUT /pools/{poolid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutPoolsPoolidBody {
    /// Proxmox VE: since 8.1. Default `0`.
    #[serde(rename = "allow-move", skip_serializing_if = "Option::is_none")]
    pub allow_move: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<PveBool>,
    /// Format `pve-storage-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vms: Option<String>,
}
