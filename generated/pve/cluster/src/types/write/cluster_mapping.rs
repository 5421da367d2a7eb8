// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/mapping/dir`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterMappingDirBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Format `pve-configid`.
    pub id: String,
    pub map: Vec<PropertyString<PostClusterMappingDirBodyMapItem>>,
}
impl PostClusterMappingDirBody {
    /// With what is required; everything else is left out.
    pub fn new(
        id: String,
        map: Vec<PropertyString<PostClusterMappingDirBodyMapItem>>,
    ) -> Self {
        Self {
            description: Default::default(),
            id,
            map,
        }
    }
}

/// Of `POST /cluster/mapping/dir`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterMappingDirBodyMapItem {
    /// Format `pve-node`.
    pub node: Option<String>,
    /// Format `pve-storage-path-in-property-string`.
    pub path: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostClusterMappingDirBodyMapItem, default None, aliases {}, key_aliases {}, {
    node = "node",
    path = "path",
});

/// Of `POST /cluster/mapping/pci`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterMappingPciBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Format `pve-configid`.
    pub id: String,
    /// Proxmox VE: since 8.4. Default `0`.
    #[serde(rename = "live-migration-capable", skip_serializing_if = "Option::is_none")]
    pub live_migration_capable: Option<PveBool>,
    pub map: Vec<PropertyString<PostClusterMappingPciBodyMapItem>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mdev: Option<PveBool>,
}
impl PostClusterMappingPciBody {
    /// With what is required; everything else is left out.
    pub fn new(
        id: String,
        map: Vec<PropertyString<PostClusterMappingPciBodyMapItem>>,
    ) -> Self {
        Self {
            description: Default::default(),
            id,
            live_migration_capable: Default::default(),
            map,
            mdev: Default::default(),
        }
    }
}

/// Of `POST /cluster/mapping/pci`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterMappingPciBodyMapItem {
    /// At most 4096 characters.
    pub description: Option<String>,
    pub id: Option<String>,
    pub iommugroup: Option<PveInt>,
    /// Format `pve-node`.
    pub node: Option<String>,
    pub path: Option<String>,
    pub subsystem_id: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostClusterMappingPciBodyMapItem, default None, aliases {}, key_aliases {}, {
    description = "description",
    id = "id",
    iommugroup = "iommugroup",
    node = "node",
    path = "path",
    subsystem_id = "subsystem-id",
});

/// Of `POST /cluster/mapping/usb`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterMappingUsbBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Format `pve-configid`.
    pub id: String,
    pub map: Vec<PropertyString<PostClusterMappingUsbBodyMapItem>>,
}
impl PostClusterMappingUsbBody {
    /// With what is required; everything else is left out.
    pub fn new(
        id: String,
        map: Vec<PropertyString<PostClusterMappingUsbBodyMapItem>>,
    ) -> Self {
        Self {
            description: Default::default(),
            id,
            map,
        }
    }
}

/// Of `POST /cluster/mapping/usb`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterMappingUsbBodyMapItem {
    /// At most 4096 characters.
    pub description: Option<String>,
    pub id: Option<String>,
    /// Format `pve-node`.
    pub node: Option<String>,
    pub path: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostClusterMappingUsbBodyMapItem, default None, aliases {}, key_aliases {}, {
    description = "description",
    id = "id",
    node = "node",
    path = "path",
});

/// Of `PUT /cluster/mapping/dir/{id}`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterMappingDirIdBody {
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub map: Vec<PropertyString<PutClusterMappingDirIdBodyMapItem>>,
}

/// Of `PUT /cluster/mapping/dir/{id}`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterMappingDirIdBodyMapItem {
    /// Format `pve-node`.
    pub node: Option<String>,
    /// Format `pve-storage-path-in-property-string`.
    pub path: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterMappingDirIdBodyMapItem, default None, aliases {}, key_aliases {}, {
    node = "node",
    path = "path",
});

/// Of `PUT /cluster/mapping/pci/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterMappingPciIdBody {
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Proxmox VE: since 8.4. Default `0`.
    #[serde(rename = "live-migration-capable", skip_serializing_if = "Option::is_none")]
    pub live_migration_capable: Option<PveBool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub map: Vec<PropertyString<PutClusterMappingPciIdBodyMapItem>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mdev: Option<PveBool>,
}

/// Of `PUT /cluster/mapping/pci/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterMappingPciIdBodyMapItem {
    /// At most 4096 characters.
    pub description: Option<String>,
    pub id: Option<String>,
    pub iommugroup: Option<PveInt>,
    /// Format `pve-node`.
    pub node: Option<String>,
    pub path: Option<String>,
    pub subsystem_id: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterMappingPciIdBodyMapItem, default None, aliases {}, key_aliases {}, {
    description = "description",
    id = "id",
    iommugroup = "iommugroup",
    node = "node",
    path = "path",
    subsystem_id = "subsystem-id",
});

/// Of `PUT /cluster/mapping/usb/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutClusterMappingUsbIdBody {
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    pub map: Vec<PropertyString<PutClusterMappingUsbIdBodyMapItem>>,
}
impl PutClusterMappingUsbIdBody {
    /// With what is required; everything else is left out.
    pub fn new(map: Vec<PropertyString<PutClusterMappingUsbIdBodyMapItem>>) -> Self {
        Self {
            delete: Default::default(),
            description: Default::default(),
            digest: Default::default(),
            map,
        }
    }
}

/// Of `PUT /cluster/mapping/usb/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterMappingUsbIdBodyMapItem {
    /// At most 4096 characters.
    pub description: Option<String>,
    pub id: Option<String>,
    /// Format `pve-node`.
    pub node: Option<String>,
    pub path: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterMappingUsbIdBodyMapItem, default None, aliases {}, key_aliases {}, {
    description = "description",
    id = "id",
    node = "node",
    path = "path",
});

