// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/network`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeNetworkBody {
    /// Format `ipv4`. Only together with `netmask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Format `ipv6`. Only together with `netmask6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address6: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autostart: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bond_mode: Option<PostNodesNodeNetworkBodyBondMode>,
    /// Format `pve-iface`.
    #[serde(rename = "bond-primary", skip_serializing_if = "Option::is_none")]
    pub bond_primary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bond_xmit_hash_policy: Option<PostNodesNodeNetworkBodyBondXmitHashPolicy>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_ports: Option<String>,
    /// Proxmox VE: since 8.3. Format `pve-vlan-id-or-range-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_vids: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_vlan_aware: Option<PveBool>,
    /// Format `CIDRv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    /// Format `CIDRv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr6: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments6: Option<String>,
    /// Format `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// Format `ipv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway6: Option<String>,
    /// 2 to 20 characters. Format `pve-iface`.
    pub iface: String,
    /// From 1280 to 65520.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtu: Option<i64>,
    /// Format `ipv4mask`. Only together with `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// From 0 to 128. Only together with `address6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask6: Option<i64>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_bonds: Option<String>,
    /// Format `pve-iface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_bridge: Option<String>,
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_options: Option<String>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_ports: Option<String>,
    /// From 1 to 4094.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_tag: Option<i64>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slaves: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostNodesNodeNetworkBodyType,
    /// From 1 to 4094.
    #[serde(rename = "vlan-id", skip_serializing_if = "Option::is_none")]
    pub vlan_id: Option<i64>,
    /// Format `pve-iface`.
    #[serde(rename = "vlan-raw-device", skip_serializing_if = "Option::is_none")]
    pub vlan_raw_device: Option<String>,
}
impl PostNodesNodeNetworkBody {
    /// With what is required; everything else is left out.
    pub fn new(iface: String, type_: PostNodesNodeNetworkBodyType) -> Self {
        Self {
            address: Default::default(),
            address6: Default::default(),
            autostart: Default::default(),
            bond_mode: Default::default(),
            bond_primary: Default::default(),
            bond_xmit_hash_policy: Default::default(),
            bridge_ports: Default::default(),
            bridge_vids: Default::default(),
            bridge_vlan_aware: Default::default(),
            cidr: Default::default(),
            cidr6: Default::default(),
            comments: Default::default(),
            comments6: Default::default(),
            gateway: Default::default(),
            gateway6: Default::default(),
            iface,
            mtu: Default::default(),
            netmask: Default::default(),
            netmask6: Default::default(),
            ovs_bonds: Default::default(),
            ovs_bridge: Default::default(),
            ovs_options: Default::default(),
            ovs_ports: Default::default(),
            ovs_tag: Default::default(),
            slaves: Default::default(),
            type_,
            vlan_id: Default::default(),
            vlan_raw_device: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeNetworkBodyBondMode {
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
words!(PostNodesNodeNetworkBodyBondMode {
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

/// Of `POST /nodes/{node}/network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeNetworkBodyBondXmitHashPolicy {
    Layer2,
    Layer23,
    Layer34,
}
words!(PostNodesNodeNetworkBodyBondXmitHashPolicy {
    Layer2 = "layer2",
    Layer23 = "layer2+3",
    Layer34 = "layer3+4",
});

/// Of `POST /nodes/{node}/network`.
///
/// `fabric`: since 9.0. `vnet`: since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeNetworkBodyType {
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
words!(PostNodesNodeNetworkBodyType {
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

/// Of `PUT /nodes/{node}/network`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeNetworkBody {
    /// Default `0`.
    #[serde(rename = "regenerate-frr", skip_serializing_if = "Option::is_none")]
    pub regenerate_frr: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/network/{iface}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeNetworkIfaceBody {
    /// Format `ipv4`. Only together with `netmask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Format `ipv6`. Only together with `netmask6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address6: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autostart: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bond_mode: Option<PutNodesNodeNetworkIfaceBodyBondMode>,
    /// Format `pve-iface`.
    #[serde(rename = "bond-primary", skip_serializing_if = "Option::is_none")]
    pub bond_primary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bond_xmit_hash_policy: Option<PutNodesNodeNetworkIfaceBodyBondXmitHashPolicy>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_ports: Option<String>,
    /// Proxmox VE: since 8.3. Format `pve-vlan-id-or-range-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_vids: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge_vlan_aware: Option<PveBool>,
    /// Format `CIDRv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    /// Format `CIDRv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr6: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments6: Option<String>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Format `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// Format `ipv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway6: Option<String>,
    /// From 1280 to 65520.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtu: Option<i64>,
    /// Format `ipv4mask`. Only together with `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// From 0 to 128. Only together with `address6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask6: Option<i64>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_bonds: Option<String>,
    /// Format `pve-iface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_bridge: Option<String>,
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_options: Option<String>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_ports: Option<String>,
    /// From 1 to 4094.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ovs_tag: Option<i64>,
    /// Format `pve-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slaves: Option<String>,
    #[serde(rename = "type")]
    pub type_: PutNodesNodeNetworkIfaceBodyType,
    /// From 1 to 4094.
    #[serde(rename = "vlan-id", skip_serializing_if = "Option::is_none")]
    pub vlan_id: Option<i64>,
    /// Format `pve-iface`.
    #[serde(rename = "vlan-raw-device", skip_serializing_if = "Option::is_none")]
    pub vlan_raw_device: Option<String>,
}
impl PutNodesNodeNetworkIfaceBody {
    /// With what is required; everything else is left out.
    pub fn new(type_: PutNodesNodeNetworkIfaceBodyType) -> Self {
        Self {
            address: Default::default(),
            address6: Default::default(),
            autostart: Default::default(),
            bond_mode: Default::default(),
            bond_primary: Default::default(),
            bond_xmit_hash_policy: Default::default(),
            bridge_ports: Default::default(),
            bridge_vids: Default::default(),
            bridge_vlan_aware: Default::default(),
            cidr: Default::default(),
            cidr6: Default::default(),
            comments: Default::default(),
            comments6: Default::default(),
            delete: Default::default(),
            gateway: Default::default(),
            gateway6: Default::default(),
            mtu: Default::default(),
            netmask: Default::default(),
            netmask6: Default::default(),
            ovs_bonds: Default::default(),
            ovs_bridge: Default::default(),
            ovs_options: Default::default(),
            ovs_ports: Default::default(),
            ovs_tag: Default::default(),
            slaves: Default::default(),
            type_,
            vlan_id: Default::default(),
            vlan_raw_device: Default::default(),
        }
    }
}

/// Of `PUT /nodes/{node}/network/{iface}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeNetworkIfaceBodyBondMode {
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
words!(PutNodesNodeNetworkIfaceBodyBondMode {
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

/// Of `PUT /nodes/{node}/network/{iface}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeNetworkIfaceBodyBondXmitHashPolicy {
    Layer2,
    Layer23,
    Layer34,
}
words!(PutNodesNodeNetworkIfaceBodyBondXmitHashPolicy {
    Layer2 = "layer2",
    Layer23 = "layer2+3",
    Layer34 = "layer3+4",
});

/// Of `PUT /nodes/{node}/network/{iface}`.
///
/// `fabric`: since 9.0. `vnet`: since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeNetworkIfaceBodyType {
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
words!(PutNodesNodeNetworkIfaceBodyType {
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

/// Of `PUT /nodes/{node}/network`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeNetworkResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeNetworkResponse {
    data = plain "data",
});

