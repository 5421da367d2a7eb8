// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricInterfacesItem {
    pub name: Option<PveStr>,
    pub state: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricInterfacesItem {
    name = "name",
    state = "state",
    type_ = "type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricInterfacesResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricInterfacesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricInterfacesResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricItem {
    subdir = "subdir",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricNeighborsItem {
    pub neighbor: Option<PveStr>,
    pub status: Option<PveStr>,
    pub uptime: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricNeighborsItem {
    neighbor = "neighbor",
    status = "status",
    uptime = "uptime",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricNeighborsResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricNeighborsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricNeighborsResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricRoutesItem {
    pub route: Option<PveStr>,
    pub via: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricRoutesItem {
    route = "route",
    via = "via",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricRoutesResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricRoutesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricRoutesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetItem {
    subdir = "subdir",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetMacVrfItem {
    /// Format `ip`.
    pub ip: Option<PveStr>,
    /// Format `mac-addr`.
    pub mac: Option<PveStr>,
    /// Format `ip`.
    pub nexthop: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetMacVrfItem {
    ip = "ip",
    mac = "mac",
    nexthop = "nexthop",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetMacVrfResponse {
    pub data: Option<List<GetNodesNodeSdnVnetsVnetMacVrfItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetMacVrfResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetResponse {
    pub data: Option<List<GetNodesNodeSdnVnetsVnetItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesItem {
    pub status: Option<OpenEnum<GetNodesNodeSdnZonesItemStatus>>,
    /// Format `pve-sdn-zone-id`.
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesItem {
    status = "status",
    zone = "zone",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeSdnZonesItemStatus {
    Available,
    Pending,
    Error,
}
words!(GetNodesNodeSdnZonesItemStatus {
    Available = "available",
    Pending = "pending",
    Error = "error",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesResponse {
    pub data: Option<List<GetNodesNodeSdnZonesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneBridgesItem {
    pub name: Option<PveStr>,
    pub ports: Option<List<GetNodesNodeSdnZonesZoneBridgesItemPortsItem>>,
    pub vlan_filtering: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneBridgesItem {
    name = "name",
    ports = "ports",
    vlan_filtering = "vlan_filtering",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneBridgesItemPortsItem {
    pub index: Option<PveStr>,
    pub name: Option<PveStr>,
    pub primary_vlan: Option<PveNum>,
    pub vlans: Option<List<PveStr>>,
    pub vmid: Option<PveNum>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneBridgesItemPortsItem {
    index = "index",
    name = "name",
    primary_vlan = "primary_vlan",
    vlans = "vlans",
    vmid = "vmid",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneBridgesResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneBridgesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneBridgesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneContentItem {
    pub status: Option<PveStr>,
    pub statusmsg: Option<PveStr>,
    pub vnet: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneContentItem {
    status = "status",
    statusmsg = "statusmsg",
    vnet = "vnet",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneContentResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneContentItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneContentResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneIpVrfItem {
    /// Format `CIDR`.
    pub ip: Option<PveStr>,
    pub metric: Option<PveInt>,
    pub nexthops: Option<List<PveStr>>,
    pub protocol: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneIpVrfItem {
    ip = "ip",
    metric = "metric",
    nexthops = "nexthops",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneIpVrfResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneIpVrfItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneIpVrfResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneItem {
    subdir = "subdir",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneResponse {
    data = "data",
    total = "total",
});

