// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesData {
    pub children: Option<List<GetClusterBackupIdIncludedVolumesDataChildrenItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesData {
    children = "children",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesDataChildrenItem {
    pub children: Option<
        List<GetClusterBackupIdIncludedVolumesDataChildrenItemChildrenItem>,
    >,
    pub id: Option<PveInt>,
    pub name: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterBackupIdIncludedVolumesDataChildrenItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesDataChildrenItem {
    children = "children",
    id = "id",
    name = "name",
    type_ = "type",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesDataChildrenItemChildrenItem {
    pub id: Option<PveStr>,
    pub included: Option<PveBool>,
    pub name: Option<PveStr>,
    pub reason: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesDataChildrenItemChildrenItem {
    id = "id",
    included = "included",
    name = "name",
    reason = "reason",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdIncludedVolumesResponse {
    pub data: Option<GetClusterBackupIdIncludedVolumesData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdIncludedVolumesResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupItem {
    /// At most 50 characters.
    pub id: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupItem {
    id = "id",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupResponse {
    pub data: Option<List<GetClusterBackupItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupResponse {
    data = "data",
    total = "total",
});

