// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/disks/directory/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksDirectoryNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksDirectoryNameResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/disks/lvm/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksLvmNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksLvmNameResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/disks/lvmthin/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksLvmthinNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksLvmthinNameResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/disks/zfs/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksZfsNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksZfsNameResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/disks/directory`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeDisksDirectoryBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_storage: Option<PveBool>,
    pub device: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filesystem: Option<PostNodesNodeDisksDirectoryBodyFilesystem>,
    /// Format `pve-storage-id`.
    pub name: String,
}
impl PostNodesNodeDisksDirectoryBody {
    /// With what is required; everything else is left out.
    pub fn new(device: String, name: String) -> Self {
        Self {
            add_storage: Default::default(),
            device,
            filesystem: Default::default(),
            name,
        }
    }
}

/// Of `POST /nodes/{node}/disks/directory`.
///
/// Default `ext4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeDisksDirectoryBodyFilesystem {
    Ext4,
    Xfs,
}
words!(PostNodesNodeDisksDirectoryBodyFilesystem {
    Ext4 = "ext4",
    Xfs = "xfs",
});

/// Of `POST /nodes/{node}/disks/directory`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksDirectoryResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksDirectoryResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/disks/initgpt`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeDisksInitgptBody {
    pub disk: String,
    /// At most 36 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}
impl PostNodesNodeDisksInitgptBody {
    /// With what is required; everything else is left out.
    pub fn new(disk: String) -> Self {
        Self {
            disk,
            uuid: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/disks/initgpt`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksInitgptResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksInitgptResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/disks/lvm`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeDisksLvmBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_storage: Option<PveBool>,
    pub device: String,
    /// Format `pve-storage-id`.
    pub name: String,
}
impl PostNodesNodeDisksLvmBody {
    /// With what is required; everything else is left out.
    pub fn new(device: String, name: String) -> Self {
        Self {
            add_storage: Default::default(),
            device,
            name,
        }
    }
}

/// Of `POST /nodes/{node}/disks/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksLvmResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksLvmResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/disks/lvmthin`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeDisksLvmthinBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_storage: Option<PveBool>,
    pub device: String,
    /// Format `pve-storage-id`.
    pub name: String,
}
impl PostNodesNodeDisksLvmthinBody {
    /// With what is required; everything else is left out.
    pub fn new(device: String, name: String) -> Self {
        Self {
            add_storage: Default::default(),
            device,
            name,
        }
    }
}

/// Of `POST /nodes/{node}/disks/lvmthin`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksLvmthinResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksLvmthinResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/disks/zfs`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeDisksZfsBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_storage: Option<PveBool>,
    /// From 9 to 16. Default `12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ashift: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<PostNodesNodeDisksZfsBodyCompression>,
    /// Format `string-list`.
    pub devices: String,
    #[serde(rename = "draid-config", skip_serializing_if = "Option::is_none")]
    pub draid_config: Option<PropertyString<PostNodesNodeDisksZfsBodyDraidConfig>>,
    /// Format `pve-storage-id`.
    pub name: String,
    pub raidlevel: PostNodesNodeDisksZfsBodyRaidlevel,
}
impl PostNodesNodeDisksZfsBody {
    /// With what is required; everything else is left out.
    pub fn new(
        devices: String,
        name: String,
        raidlevel: PostNodesNodeDisksZfsBodyRaidlevel,
    ) -> Self {
        Self {
            add_storage: Default::default(),
            ashift: Default::default(),
            compression: Default::default(),
            devices,
            draid_config: Default::default(),
            name,
            raidlevel,
        }
    }
}

/// Of `POST /nodes/{node}/disks/zfs`.
///
/// Default `on`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeDisksZfsBodyCompression {
    On,
    Off,
    Gzip,
    Lz4,
    Lzjb,
    Zle,
    Zstd,
}
words!(PostNodesNodeDisksZfsBodyCompression {
    On = "on",
    Off = "off",
    Gzip = "gzip",
    Lz4 = "lz4",
    Lzjb = "lzjb",
    Zle = "zle",
    Zstd = "zstd",
});

/// Of `POST /nodes/{node}/disks/zfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksZfsBodyDraidConfig {
    /// At least 1.
    pub data: Option<PveInt>,
    /// At least 0.
    pub spares: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeDisksZfsBodyDraidConfig, default None, aliases {}, key_aliases {}, {
    data = "data",
    spares = "spares",
});

/// Of `POST /nodes/{node}/disks/zfs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeDisksZfsBodyRaidlevel {
    Single,
    Mirror,
    Raid10,
    Raidz,
    Raidz2,
    Raidz3,
    Draid,
    Draid2,
    Draid3,
}
words!(PostNodesNodeDisksZfsBodyRaidlevel {
    Single = "single",
    Mirror = "mirror",
    Raid10 = "raid10",
    Raidz = "raidz",
    Raidz2 = "raidz2",
    Raidz3 = "raidz3",
    Draid = "draid",
    Draid2 = "draid2",
    Draid3 = "draid3",
});

/// Of `POST /nodes/{node}/disks/zfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksZfsResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksZfsResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/disks/wipedisk`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeDisksWipediskBody {
    pub disk: String,
}
impl PutNodesNodeDisksWipediskBody {
    /// With what is required; everything else is left out.
    pub fn new(disk: String) -> Self {
        Self { disk }
    }
}

/// Of `PUT /nodes/{node}/disks/wipedisk`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeDisksWipediskResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeDisksWipediskResponse {
    data = plain "data",
});

