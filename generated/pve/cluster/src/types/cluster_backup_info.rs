// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoItem {
    subdir = "subdir",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoNotBackedUpItem {
    pub name: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterBackupInfoNotBackedUpItemType>>,
    pub vmid: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoNotBackedUpItem {
    name = "name",
    type_ = "type",
    vmid = "vmid",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterBackupInfoNotBackedUpItemType {
    Qemu,
    Lxc,
}
words!(GetClusterBackupInfoNotBackedUpItemType {
    Qemu = "qemu",
    Lxc = "lxc",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoNotBackedUpResponse {
    pub data: Option<List<GetClusterBackupInfoNotBackedUpItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoNotBackedUpResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupInfoResponse {
    pub data: Option<List<GetClusterBackupInfoItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupInfoResponse {
    data = "data",
    total = "total",
});

