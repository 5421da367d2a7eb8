// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeNetworkItem {
    pub active: Option<PveBool>,
    /// Format `ipv4`. Only together with `netmask`.
    pub address: Option<PveStr>,
    /// Format `ipv6`. Only together with `netmask6`.
    pub address6: Option<PveStr>,
    pub autostart: Option<PveBool>,
    pub bond_mode: Option<OpenEnum<GetNodesNodeNetworkItemBondMode>>,
    /// Format `pve-iface`.
    pub bond_primary: Option<PveStr>,
    pub bond_xmit_hash_policy: Option<
        OpenEnum<GetNodesNodeNetworkItemBondXmitHashPolicy>,
    >,
    pub bridge_access: Option<PveInt>,
    pub bridge_arp_nd_suppress: Option<PveBool>,
    pub bridge_learning: Option<PveBool>,
    pub bridge_multicast_flood: Option<PveBool>,
    /// Format `pve-iface-list`.
    pub bridge_ports: Option<PveStr>,
    pub bridge_unicast_flood: Option<PveBool>,
    /// Format `pve-vlan-id-or-range-list`.
    pub bridge_vids: Option<PveStr>,
    pub bridge_vlan_aware: Option<PveBool>,
    /// Format `CIDRv4`.
    pub cidr: Option<PveStr>,
    /// Format `CIDRv6`.
    pub cidr6: Option<PveStr>,
    pub comments: Option<PveStr>,
    pub comments6: Option<PveStr>,
    pub exists: Option<PveBool>,
    pub families: Option<List<OpenEnum<GetNodesNodeNetworkItemFamiliesItem>>>,
    /// Format `ipv4`.
    pub gateway: Option<PveStr>,
    /// Format `ipv6`.
    pub gateway6: Option<PveStr>,
    /// 2 to 20 characters. Format `pve-iface`.
    pub iface: Option<PveStr>,
    pub link_type: Option<PveStr>,
    pub method: Option<OpenEnum<GetNodesNodeNetworkItemMethod>>,
    pub method6: Option<OpenEnum<GetNodesNodeNetworkItemMethod6>>,
    /// From 1280 to 65520.
    pub mtu: Option<PveInt>,
    /// Format `ipv4mask`. Only together with `address`.
    pub netmask: Option<PveStr>,
    /// From 0 to 128. Only together with `address6`.
    pub netmask6: Option<PveInt>,
    pub options: Option<List<PveStr>>,
    pub options6: Option<List<PveStr>>,
    /// Format `pve-iface-list`.
    pub ovs_bonds: Option<PveStr>,
    /// Format `pve-iface`.
    pub ovs_bridge: Option<PveStr>,
    /// At most 1024 characters.
    pub ovs_options: Option<PveStr>,
    /// Format `pve-iface-list`.
    pub ovs_ports: Option<PveStr>,
    /// From 1 to 4094.
    pub ovs_tag: Option<PveInt>,
    pub priority: Option<PveInt>,
    /// Format `pve-iface-list`.
    pub slaves: Option<PveStr>,
    pub type_: Option<OpenEnum<GetNodesNodeNetworkItemType>>,
    pub uplink_id: Option<PveStr>,
    /// From 1 to 4094.
    pub vlan_id: Option<PveInt>,
    pub vlan_protocol: Option<OpenEnum<GetNodesNodeNetworkItemVlanProtocol>>,
    /// Format `pve-iface`.
    pub vlan_raw_device: Option<PveStr>,
    pub vxlan_id: Option<PveInt>,
    pub vxlan_local_tunnelip: Option<PveStr>,
    pub vxlan_physdev: Option<PveStr>,
    pub vxlan_svcnodeip: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeNetworkItem {
    active = plain "active",
    address = plain "address",
    address6 = plain "address6",
    autostart = plain "autostart",
    bond_mode = plain "bond_mode",
    bond_primary = plain "bond-primary",
    bond_xmit_hash_policy = plain "bond_xmit_hash_policy",
    bridge_access = plain "bridge-access",
    bridge_arp_nd_suppress = plain "bridge-arp-nd-suppress",
    bridge_learning = plain "bridge-learning",
    bridge_multicast_flood = plain "bridge-multicast-flood",
    bridge_ports = plain "bridge_ports",
    bridge_unicast_flood = plain "bridge-unicast-flood",
    bridge_vids = plain "bridge_vids",
    bridge_vlan_aware = plain "bridge_vlan_aware",
    cidr = plain "cidr",
    cidr6 = plain "cidr6",
    comments = plain "comments",
    comments6 = plain "comments6",
    exists = plain "exists",
    families = nested "families",
    gateway = plain "gateway",
    gateway6 = plain "gateway6",
    iface = plain "iface",
    link_type = plain "link-type",
    method = plain "method",
    method6 = plain "method6",
    mtu = plain "mtu",
    netmask = plain "netmask",
    netmask6 = plain "netmask6",
    options = nested "options",
    options6 = nested "options6",
    ovs_bonds = plain "ovs_bonds",
    ovs_bridge = plain "ovs_bridge",
    ovs_options = plain "ovs_options",
    ovs_ports = plain "ovs_ports",
    ovs_tag = plain "ovs_tag",
    priority = plain "priority",
    slaves = plain "slaves",
    type_ = plain "type",
    uplink_id = plain "uplink-id",
    vlan_id = plain "vlan-id",
    vlan_protocol = plain "vlan-protocol",
    vlan_raw_device = plain "vlan-raw-device",
    vxlan_id = plain "vxlan-id",
    vxlan_local_tunnelip = plain "vxlan-local-tunnelip",
    vxlan_physdev = plain "vxlan-physdev",
    vxlan_svcnodeip = plain "vxlan-svcnodeip",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemBondMode {
    BalanceRr,
    ActiveBackup,
    BalanceXor,
    Broadcast,
    X8023ad,
    BalanceTlb,
    BalanceAlb,
    BalanceSlb,
    LacpBalanceSlb,
    LacpBalanceTcp,
}
words!(GetNodesNodeNetworkItemBondMode {
    BalanceRr = "balance-rr",
    ActiveBackup = "active-backup",
    BalanceXor = "balance-xor",
    Broadcast = "broadcast",
    X8023ad = "802.3ad",
    BalanceTlb = "balance-tlb",
    BalanceAlb = "balance-alb",
    BalanceSlb = "balance-slb",
    LacpBalanceSlb = "lacp-balance-slb",
    LacpBalanceTcp = "lacp-balance-tcp",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemBondXmitHashPolicy {
    Layer2,
    Layer23,
    Layer34,
}
words!(GetNodesNodeNetworkItemBondXmitHashPolicy {
    Layer2 = "layer2",
    Layer23 = "layer2+3",
    Layer34 = "layer3+4",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemFamiliesItem {
    Inet,
    Inet6,
}
words!(GetNodesNodeNetworkItemFamiliesItem {
    Inet = "inet",
    Inet6 = "inet6",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemMethod {
    Loopback,
    Dhcp,
    Manual,
    Static,
    Auto,
}
words!(GetNodesNodeNetworkItemMethod {
    Loopback = "loopback",
    Dhcp = "dhcp",
    Manual = "manual",
    Static = "static",
    Auto = "auto",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemMethod6 {
    Loopback,
    Dhcp,
    Manual,
    Static,
    Auto,
}
words!(GetNodesNodeNetworkItemMethod6 {
    Loopback = "loopback",
    Dhcp = "dhcp",
    Manual = "manual",
    Static = "static",
    Auto = "auto",
});

/// Of `GET /nodes/{node}/network`.
///
/// `fabric`: since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemType {
    Bridge,
    Bond,
    Eth,
    Alias,
    Vlan,
    Fabric,
    OvsBridge,
    OvsBond,
    OvsPort,
    OvsIntPort,
    Vnet,
    Unknown,
}
words!(GetNodesNodeNetworkItemType {
    Bridge = "bridge",
    Bond = "bond",
    Eth = "eth",
    Alias = "alias",
    Vlan = "vlan",
    Fabric = "fabric",
    OvsBridge = "OVSBridge",
    OvsBond = "OVSBond",
    OvsPort = "OVSPort",
    OvsIntPort = "OVSIntPort",
    Vnet = "vnet",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkItemVlanProtocol {
    X8021ad,
    X8021q,
}
words!(GetNodesNodeNetworkItemVlanProtocol {
    X8021ad = "802.1ad",
    X8021q = "802.1q",
});

/// Of `GET /nodes/{node}/network`.
///
/// `any_local_bridge`: since 8.0. `fabric`: since 9.0. `include_sdn`: since 9.0. `vnet`: since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeNetworkQueryType {
    Bridge,
    Bond,
    Eth,
    Alias,
    Vlan,
    Fabric,
    OvsBridge,
    OvsBond,
    OvsPort,
    OvsIntPort,
    Vnet,
    AnyBridge,
    AnyLocalBridge,
    IncludeSdn,
}
words!(GetNodesNodeNetworkQueryType {
    Bridge = "bridge",
    Bond = "bond",
    Eth = "eth",
    Alias = "alias",
    Vlan = "vlan",
    Fabric = "fabric",
    OvsBridge = "OVSBridge",
    OvsBond = "OVSBond",
    OvsPort = "OVSPort",
    OvsIntPort = "OVSIntPort",
    Vnet = "vnet",
    AnyBridge = "any_bridge",
    AnyLocalBridge = "any_local_bridge",
    IncludeSdn = "include_sdn",
});

/// Of `GET /nodes/{node}/network`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeNetworkResponse {
    pub changes: Option<PveStr>,
    pub data: Option<List<GetNodesNodeNetworkItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeNetworkResponse {
    changes = plain "changes",
    data = plain "data",
    total = plain "total",
});

