// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricInterfacesItem {
    pub name: Option<PveStr>,
    pub state: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricInterfacesItem {
    name = plain "name",
    state = plain "state",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricInterfacesResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricInterfacesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricInterfacesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricNeighborsItem {
    pub neighbor: Option<PveStr>,
    pub status: Option<PveStr>,
    pub uptime: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricNeighborsItem {
    neighbor = plain "neighbor",
    status = plain "status",
    uptime = plain "uptime",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricNeighborsResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricNeighborsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricNeighborsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}/routes`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricRoutesItem {
    pub route: Option<PveStr>,
    pub via: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricRoutesItem {
    route = plain "route",
    via = nested "via",
});

/// Of `GET /nodes/{node}/sdn/fabrics/{fabric}/routes`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnFabricsFabricRoutesResponse {
    pub data: Option<List<GetNodesNodeSdnFabricsFabricRoutesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnFabricsFabricRoutesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/vnets/{vnet}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetMacVrfItem {
    /// Format `ip`.
    pub ip: Option<PveStr>,
    /// Format `mac-addr`.
    pub mac: Option<PveStr>,
    /// Format `ip`.
    pub nexthop: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetMacVrfItem {
    ip = plain "ip",
    mac = plain "mac",
    nexthop = plain "nexthop",
});

/// Of `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetMacVrfResponse {
    pub data: Option<List<GetNodesNodeSdnVnetsVnetMacVrfItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetMacVrfResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/vnets/{vnet}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnVnetsVnetResponse {
    pub data: Option<List<GetNodesNodeSdnVnetsVnetItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnVnetsVnetResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/zones`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesItem {
    pub status: Option<OpenEnum<GetNodesNodeSdnZonesItemStatus>>,
    /// Format `pve-sdn-zone-id`.
    pub zone: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesItem {
    status = plain "status",
    zone = plain "zone",
});

/// Of `GET /nodes/{node}/sdn/zones`.
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

/// Of `GET /nodes/{node}/sdn/zones`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesResponse {
    pub data: Option<List<GetNodesNodeSdnZonesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/bridges`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneBridgesItem {
    pub name: Option<PveStr>,
    pub ports: Option<List<GetNodesNodeSdnZonesZoneBridgesItemPortsItem>>,
    pub vlan_filtering: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneBridgesItem {
    name = plain "name",
    ports = nested "ports",
    vlan_filtering = plain "vlan_filtering",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/bridges`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneBridgesItemPortsItem {
    pub index: Option<PveStr>,
    pub name: Option<PveStr>,
    pub primary_vlan: Option<PveNum>,
    pub vlans: Option<List<PveStr>>,
    pub vmid: Option<PveNum>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneBridgesItemPortsItem {
    index = plain "index",
    name = plain "name",
    primary_vlan = plain "primary_vlan",
    vlans = nested "vlans",
    vmid = plain "vmid",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/bridges`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneBridgesResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneBridgesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneBridgesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/content`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneContentItem {
    pub status: Option<PveStr>,
    pub statusmsg: Option<PveStr>,
    pub vnet: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneContentItem {
    status = plain "status",
    statusmsg = plain "statusmsg",
    vnet = plain "vnet",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/content`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneContentResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneContentItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneContentResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneIpVrfItem {
    /// Format `CIDR`.
    pub ip: Option<PveStr>,
    pub metric: Option<PveInt>,
    pub nexthops: Option<List<PveStr>>,
    pub protocol: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneIpVrfItem {
    ip = plain "ip",
    metric = plain "metric",
    nexthops = nested "nexthops",
    protocol = plain "protocol",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneIpVrfResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneIpVrfItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneIpVrfResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/sdn/zones/{zone}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSdnZonesZoneResponse {
    pub data: Option<List<GetNodesNodeSdnZonesZoneItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSdnZonesZoneResponse {
    data = plain "data",
    total = plain "total",
});

