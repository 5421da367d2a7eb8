// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksDirectoryNameResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksDirectoryNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksLvmNameResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksLvmNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksLvmthinNameResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksLvmthinNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeDisksZfsNameResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeDisksZfsNameResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksDirectoryResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksDirectoryResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksInitgptResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksInitgptResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksLvmResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksLvmResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksLvmthinResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksLvmthinResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeDisksZfsBodyDraidConfig {
    /// At least 1.
    pub data: Option<PveInt>,
    /// At least 0.
    pub spares: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeDisksZfsBodyDraidConfig, default None, aliases {}, key_aliases {}, {
    data = "data",
    spares = "spares",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeDisksZfsResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeDisksZfsResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PutNodesNodeDisksWipediskBody {
    pub disk: String,
}
impl PutNodesNodeDisksWipediskBody {
    /// With what is required; everything else is left out.
    pub fn new(disk: String) -> Self {
        Self { disk }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeDisksWipediskResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeDisksWipediskResponse {
    data = "data",
});

