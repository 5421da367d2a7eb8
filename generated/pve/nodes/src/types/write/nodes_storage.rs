// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/storage/{storage}/content/{volume}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeStorageStorageContentVolumeResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeStorageStorageContentVolumeResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/storage/{storage}/prunebackups`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeleteNodesNodeStorageStoragePrunebackupsQueryType {
    Qemu,
    Lxc,
}
words!(DeleteNodesNodeStorageStoragePrunebackupsQueryType {
    Qemu = "qemu",
    Lxc = "lxc",
});

/// Of `DELETE /nodes/{node}/storage/{storage}/prunebackups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeStorageStoragePrunebackupsResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeStorageStoragePrunebackupsResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/storage/{storage}/content`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStorageStorageContentBody {
    pub filename: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<PostNodesNodeStorageStorageContentBodyFormat>,
    pub size: String,
    /// At least 1. Format `pve-vmid`.
    pub vmid: i64,
}
impl PostNodesNodeStorageStorageContentBody {
    /// With what is required; everything else is left out.
    pub fn new(filename: String, size: String, vmid: i64) -> Self {
        Self {
            filename,
            format: Default::default(),
            size,
            vmid,
        }
    }
}

/// Of `POST /nodes/{node}/storage/{storage}/content`.
///
/// `vmdk`: since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeStorageStorageContentBodyFormat {
    Raw,
    Qcow2,
    Subvol,
    Vmdk,
}
words!(PostNodesNodeStorageStorageContentBodyFormat {
    Raw = "raw",
    Qcow2 = "qcow2",
    Subvol = "subvol",
    Vmdk = "vmdk",
});

/// Of `POST /nodes/{node}/storage/{storage}/content`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStorageStorageContentResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStorageStorageContentResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/storage/{storage}/content/{volume}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStorageStorageContentVolumeBody {
    pub target: String,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_node: Option<String>,
}
impl PostNodesNodeStorageStorageContentVolumeBody {
    /// With what is required; everything else is left out.
    pub fn new(target: String) -> Self {
        Self {
            target,
            target_node: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/storage/{storage}/content/{volume}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStorageStorageContentVolumeResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStorageStorageContentVolumeResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/storage/{storage}/download-url`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStorageStorageDownloadUrlBody {
    /// Only together with `checksum-algorithm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    #[serde(rename = "checksum-algorithm", skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<
        PostNodesNodeStorageStorageDownloadUrlBodyChecksumAlgorithm,
    >,
    /// Proxmox VE: since 8.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<String>,
    pub content: PostNodesNodeStorageStorageDownloadUrlBodyContent,
    /// At most 255 characters.
    pub filename: String,
    pub url: String,
    /// Default `1`.
    #[serde(rename = "verify-certificates", skip_serializing_if = "Option::is_none")]
    pub verify_certificates: Option<PveBool>,
}
impl PostNodesNodeStorageStorageDownloadUrlBody {
    /// With what is required; everything else is left out.
    pub fn new(
        content: PostNodesNodeStorageStorageDownloadUrlBodyContent,
        filename: String,
        url: String,
    ) -> Self {
        Self {
            checksum: Default::default(),
            checksum_algorithm: Default::default(),
            compression: Default::default(),
            content,
            filename,
            url,
            verify_certificates: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/storage/{storage}/download-url`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeStorageStorageDownloadUrlBodyChecksumAlgorithm {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}
words!(PostNodesNodeStorageStorageDownloadUrlBodyChecksumAlgorithm {
    Md5 = "md5",
    Sha1 = "sha1",
    Sha224 = "sha224",
    Sha256 = "sha256",
    Sha384 = "sha384",
    Sha512 = "sha512",
});

/// Of `POST /nodes/{node}/storage/{storage}/download-url`.
///
/// `import`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeStorageStorageDownloadUrlBodyContent {
    Iso,
    Vztmpl,
    Import,
}
words!(PostNodesNodeStorageStorageDownloadUrlBodyContent {
    Iso = "iso",
    Vztmpl = "vztmpl",
    Import = "import",
});

/// Of `POST /nodes/{node}/storage/{storage}/download-url`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStorageStorageDownloadUrlResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStorageStorageDownloadUrlResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/storage/{storage}/oci-registry-pull`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStorageStorageOciRegistryPullBody {
    /// 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    pub reference: String,
}
impl PostNodesNodeStorageStorageOciRegistryPullBody {
    /// With what is required; everything else is left out.
    pub fn new(reference: String) -> Self {
        Self {
            filename: Default::default(),
            reference,
        }
    }
}

/// Of `POST /nodes/{node}/storage/{storage}/oci-registry-pull`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStorageStorageOciRegistryPullResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStorageStorageOciRegistryPullResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/storage/{storage}/upload`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStorageStorageUploadBody {
    /// Only together with `checksum-algorithm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    #[serde(rename = "checksum-algorithm", skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<
        PostNodesNodeStorageStorageUploadBodyChecksumAlgorithm,
    >,
    pub content: PostNodesNodeStorageStorageUploadBodyContent,
    /// At most 255 characters.
    pub filename: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tmpfilename: Option<String>,
}
impl PostNodesNodeStorageStorageUploadBody {
    /// With what is required; everything else is left out.
    pub fn new(
        content: PostNodesNodeStorageStorageUploadBodyContent,
        filename: String,
    ) -> Self {
        Self {
            checksum: Default::default(),
            checksum_algorithm: Default::default(),
            content,
            filename,
            tmpfilename: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/storage/{storage}/upload`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeStorageStorageUploadBodyChecksumAlgorithm {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}
words!(PostNodesNodeStorageStorageUploadBodyChecksumAlgorithm {
    Md5 = "md5",
    Sha1 = "sha1",
    Sha224 = "sha224",
    Sha256 = "sha256",
    Sha384 = "sha384",
    Sha512 = "sha512",
});

/// Of `POST /nodes/{node}/storage/{storage}/upload`.
///
/// `import`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeStorageStorageUploadBodyContent {
    Iso,
    Vztmpl,
    Import,
}
words!(PostNodesNodeStorageStorageUploadBodyContent {
    Iso = "iso",
    Vztmpl = "vztmpl",
    Import = "import",
});

/// Of `POST /nodes/{node}/storage/{storage}/upload`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStorageStorageUploadResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStorageStorageUploadResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/storage/{storage}/content/{volume}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeStorageStorageContentVolumeBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<PveBool>,
}

