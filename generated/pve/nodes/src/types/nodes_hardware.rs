// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/hardware`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareItem {
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareItem {
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/hardware/pci`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciItem {
    pub class: Option<PveStr>,
    pub device: Option<PveStr>,
    pub device_name: Option<PveStr>,
    pub id: Option<PveStr>,
    pub iommugroup: Option<PveInt>,
    pub mdev: Option<PveBool>,
    pub subsystem_device: Option<PveStr>,
    pub subsystem_device_name: Option<PveStr>,
    pub subsystem_vendor: Option<PveStr>,
    pub subsystem_vendor_name: Option<PveStr>,
    pub vendor: Option<PveStr>,
    pub vendor_name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciItem {
    class = plain "class",
    device = plain "device",
    device_name = plain "device_name",
    id = plain "id",
    iommugroup = plain "iommugroup",
    mdev = plain "mdev",
    subsystem_device = plain "subsystem_device",
    subsystem_device_name = plain "subsystem_device_name",
    subsystem_vendor = plain "subsystem_vendor",
    subsystem_vendor_name = plain "subsystem_vendor_name",
    vendor = plain "vendor",
    vendor_name = plain "vendor_name",
});

/// Of `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingItem {
    pub method: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingItem {
    method = plain "method",
});

/// Of `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingMdevItem {
    pub available: Option<PveInt>,
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingMdevItem {
    available = plain "available",
    description = plain "description",
    name = plain "name",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingMdevResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciIdOrMappingMdevItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingMdevResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciIdOrMappingItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/hardware/pci/{pciid}`.
///
/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidItem {
    pub method: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidItem {
    method = plain "method",
});

/// Of `GET /nodes/{node}/hardware/pci/{pciid}/mdev`.
///
/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidMdevItem {
    pub available: Option<PveInt>,
    pub description: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidMdevItem {
    available = plain "available",
    description = plain "description",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/hardware/pci/{pciid}/mdev`.
///
/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidMdevResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciidMdevItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidMdevResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/hardware/pci/{pciid}`.
///
/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciidItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/hardware/pci`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciResponse {
    pub data: Option<List<GetNodesNodeHardwarePciItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/hardware`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareResponse {
    pub data: Option<List<GetNodesNodeHardwareItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/hardware/usb`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareUsbItem {
    pub busnum: Option<PveInt>,
    pub class: Option<PveInt>,
    pub devnum: Option<PveInt>,
    pub level: Option<PveInt>,
    pub manufacturer: Option<PveStr>,
    pub port: Option<PveInt>,
    pub prodid: Option<PveStr>,
    pub product: Option<PveStr>,
    pub serial: Option<PveStr>,
    pub speed: Option<PveStr>,
    pub usbpath: Option<PveStr>,
    pub vendid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareUsbItem {
    busnum = plain "busnum",
    class = plain "class",
    devnum = plain "devnum",
    level = plain "level",
    manufacturer = plain "manufacturer",
    port = plain "port",
    prodid = plain "prodid",
    product = plain "product",
    serial = plain "serial",
    speed = plain "speed",
    usbpath = plain "usbpath",
    vendid = plain "vendid",
});

/// Of `GET /nodes/{node}/hardware/usb`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareUsbResponse {
    pub data: Option<List<GetNodesNodeHardwareUsbItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareUsbResponse {
    data = plain "data",
    total = plain "total",
});

