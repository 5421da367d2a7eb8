// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/backup/{id}/included_volumes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesData {
    pub children: Option<List<GetClusterBackupIdIncludedVolumesDataChildrenItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesData {
    children = nested "children",
});

/// Of `GET /cluster/backup/{id}/included_volumes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesDataChildrenItem {
    pub children: Option<
        List<GetClusterBackupIdIncludedVolumesDataChildrenItemChildrenItem>,
    >,
    pub id: Option<PveInt>,
    pub name: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterBackupIdIncludedVolumesDataChildrenItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesDataChildrenItem {
    children = nested "children",
    id = plain "id",
    name = plain "name",
    type_ = plain "type",
});

/// Of `GET /cluster/backup/{id}/included_volumes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesDataChildrenItemChildrenItem {
    pub id: Option<PveStr>,
    pub included: Option<PveBool>,
    pub name: Option<PveStr>,
    pub reason: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesDataChildrenItemChildrenItem {
    id = plain "id",
    included = plain "included",
    name = plain "name",
    reason = plain "reason",
});

/// Of `GET /cluster/backup/{id}/included_volumes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterBackupIdIncludedVolumesDataChildrenItemType {
    Qemu,
    Lxc,
    Unknown,
}
words!(GetClusterBackupIdIncludedVolumesDataChildrenItemType {
    Qemu = "qemu",
    Lxc = "lxc",
    Unknown = "unknown",
});

/// Of `GET /cluster/backup/{id}/included_volumes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesResponse {
    pub data: Option<GetClusterBackupIdIncludedVolumesData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesResponse {
    data = plain "data",
});

/// Of `GET /cluster/backup/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/backup`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupItem {
    pub all: Option<PveBool>,
    pub comment: Option<PveStr>,
    pub enabled: Option<PveBool>,
    pub exclude: Option<PveStr>,
    /// At most 50 characters.
    pub id: Option<PveStr>,
    pub mode: Option<PveStr>,
    pub node: Option<PveStr>,
    pub pool: Option<PveStr>,
    pub schedule: Option<PveStr>,
    pub storage: Option<PveStr>,
    pub vmid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupItem {
    all = plain "all",
    comment = plain "comment",
    enabled = plain "enabled",
    exclude = plain "exclude",
    id = plain "id",
    mode = plain "mode",
    node = plain "node",
    pool = plain "pool",
    schedule = plain "schedule",
    storage = plain "storage",
    vmid = plain "vmid",
});

/// Of `GET /cluster/backup`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupResponse {
    pub data: Option<List<GetClusterBackupItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupResponse {
    data = plain "data",
    total = plain "total",
});

