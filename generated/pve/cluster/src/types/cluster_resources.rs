// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterResourcesItem {
    pub cgroup_mode: Option<PveInt>,
    /// Format `pve-storage-content-list`.
    pub content: Option<PveStr>,
    /// A fraction of 1. At least 0.
    pub cpu: Option<PveNum>,
    /// Bytes. At least 0.
    pub disk: Option<PveInt>,
    /// Bytes.
    pub diskread: Option<PveInt>,
    /// Bytes.
    pub diskwrite: Option<PveInt>,
    pub hastate: Option<PveStr>,
    pub id: Option<PveStr>,
    pub level: Option<PveStr>,
    pub lock: Option<PveStr>,
    /// At least 0.
    pub maxcpu: Option<PveNum>,
    /// Bytes. At least 0.
    pub maxdisk: Option<PveInt>,
    /// Bytes.
    pub maxmem: Option<PveInt>,
    /// Bytes. At least 0.
    pub mem: Option<PveInt>,
    /// Proxmox VE: since 9.0. Bytes. At least 0.
    pub memhost: Option<PveInt>,
    pub name: Option<PveStr>,
    /// Bytes.
    pub netin: Option<PveInt>,
    /// Bytes.
    pub netout: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub network: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub network_type: Option<OpenEnum<GetClusterResourcesItemNetworkType>>,
    /// Format `pve-node`.
    pub node: Option<PveStr>,
    pub plugintype: Option<PveStr>,
    pub pool: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub protocol: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub sdn: Option<PveStr>,
    pub status: Option<PveStr>,
    /// Format `pve-storage-id`.
    pub storage: Option<PveStr>,
    pub tags: Option<PveStr>,
    /// Default `0`.
    pub template: Option<PveBool>,
    pub type_: Option<OpenEnum<GetClusterResourcesItemType>>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub zone_type: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterResourcesItem {
    cgroup_mode = plain "cgroup-mode",
    content = plain "content",
    cpu = plain "cpu",
    disk = plain "disk",
    diskread = plain "diskread",
    diskwrite = plain "diskwrite",
    hastate = plain "hastate",
    id = plain "id",
    level = plain "level",
    lock = plain "lock",
    maxcpu = plain "maxcpu",
    maxdisk = plain "maxdisk",
    maxmem = plain "maxmem",
    mem = plain "mem",
    memhost = plain "memhost",
    name = plain "name",
    netin = plain "netin",
    netout = plain "netout",
    network = plain "network",
    network_type = plain "network-type",
    node = plain "node",
    plugintype = plain "plugintype",
    pool = plain "pool",
    protocol = plain "protocol",
    sdn = plain "sdn",
    status = plain "status",
    storage = plain "storage",
    tags = plain "tags",
    template = plain "template",
    type_ = plain "type",
    uptime = plain "uptime",
    vmid = plain "vmid",
    zone_type = plain "zone-type",
});

/// Of `GET /cluster/resources`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterResourcesItemNetworkType {
    Fabric,
    Zone,
}
words!(GetClusterResourcesItemNetworkType {
    Fabric = "fabric",
    Zone = "zone",
});

/// Of `GET /cluster/resources`.
///
/// `network`: since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterResourcesItemType {
    Node,
    Storage,
    Pool,
    Qemu,
    Lxc,
    Openvz,
    Sdn,
    Network,
}
words!(GetClusterResourcesItemType {
    Node = "node",
    Storage = "storage",
    Pool = "pool",
    Qemu = "qemu",
    Lxc = "lxc",
    Openvz = "openvz",
    Sdn = "sdn",
    Network = "network",
});

/// Of `GET /cluster/resources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterResourcesQueryType {
    Vm,
    Storage,
    Node,
    Sdn,
}
words!(GetClusterResourcesQueryType {
    Vm = "vm",
    Storage = "storage",
    Node = "node",
    Sdn = "sdn",
});

/// Of `GET /cluster/resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterResourcesResponse {
    pub data: Option<List<GetClusterResourcesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterResourcesResponse {
    data = plain "data",
    total = plain "total",
});

