// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareItem {
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareItem {
    type_ = "type",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciItem {
    class = "class",
    device = "device",
    device_name = "device_name",
    id = "id",
    iommugroup = "iommugroup",
    mdev = "mdev",
    subsystem_device = "subsystem_device",
    subsystem_device_name = "subsystem_device_name",
    subsystem_vendor = "subsystem_vendor",
    subsystem_vendor_name = "subsystem_vendor_name",
    vendor = "vendor",
    vendor_name = "vendor_name",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingItem {
    pub method: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingItem {
    method = "method",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingMdevItem {
    pub available: Option<PveInt>,
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingMdevItem {
    available = "available",
    description = "description",
    name = "name",
    type_ = "type",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingMdevResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciIdOrMappingMdevItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingMdevResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciIdOrMappingResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciIdOrMappingItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciIdOrMappingResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidItem {
    pub method: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidItem {
    method = "method",
});

/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidMdevItem {
    pub available: Option<PveInt>,
    pub description: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidMdevItem {
    available = "available",
    description = "description",
    type_ = "type",
});

/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidMdevResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciidMdevItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidMdevResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE up to 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciPciidResponse {
    pub data: Option<List<GetNodesNodeHardwarePciPciidItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciPciidResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwarePciResponse {
    pub data: Option<List<GetNodesNodeHardwarePciItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwarePciResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareResponse {
    pub data: Option<List<GetNodesNodeHardwareItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareUsbItem {
    busnum = "busnum",
    class = "class",
    devnum = "devnum",
    level = "level",
    manufacturer = "manufacturer",
    port = "port",
    prodid = "prodid",
    product = "product",
    serial = "serial",
    speed = "speed",
    usbpath = "usbpath",
    vendid = "vendid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHardwareUsbResponse {
    pub data: Option<List<GetNodesNodeHardwareUsbItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHardwareUsbResponse {
    data = "data",
    total = "total",
});

