// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/backup-info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoItem {
    subdir = plain "subdir",
});

/// Of `GET /cluster/backup-info/not-backed-up`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoNotBackedUpItem {
    pub name: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterBackupInfoNotBackedUpItemType>>,
    pub vmid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoNotBackedUpItem {
    name = plain "name",
    type_ = plain "type",
    vmid = plain "vmid",
});

/// Of `GET /cluster/backup-info/not-backed-up`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterBackupInfoNotBackedUpItemType {
    Qemu,
    Lxc,
}
words!(GetClusterBackupInfoNotBackedUpItemType {
    Qemu = "qemu",
    Lxc = "lxc",
});

/// Of `GET /cluster/backup-info/not-backed-up`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoNotBackedUpResponse {
    pub data: Option<List<GetClusterBackupInfoNotBackedUpItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoNotBackedUpResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/backup-info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoResponse {
    pub data: Option<List<GetClusterBackupInfoItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoResponse {
    data = plain "data",
    total = plain "total",
});

