// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersControllerData {
    /// From 0 to 4294967295.
    pub asn: Option<PveInt>,
    pub bgp_multipath_as_relax: Option<PveBool>,
    pub controller: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub ebgp: Option<PveBool>,
    pub ebgp_multihop: Option<PveInt>,
    pub isis_domain: Option<PveStr>,
    /// Format `pve-iface-list`.
    pub isis_ifaces: Option<PveStr>,
    /// Format `pve-sdn-isis-net`.
    pub isis_net: Option<PveStr>,
    pub loopback: Option<PveStr>,
    pub node: Option<PveStr>,
    pub peers: Option<PveStr>,
    pub pending: Option<GetClusterSdnControllersControllerDataPending>,
    pub state: Option<OpenEnum<GetClusterSdnControllersControllerDataState>>,
    pub type_: Option<OpenEnum<GetClusterSdnControllersControllerDataType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersControllerData {
    asn = "asn",
    bgp_multipath_as_relax = "bgp-multipath-as-relax",
    controller = "controller",
    digest = "digest",
    ebgp = "ebgp",
    ebgp_multihop = "ebgp-multihop",
    isis_domain = "isis-domain",
    isis_ifaces = "isis-ifaces",
    isis_net = "isis-net",
    loopback = "loopback",
    node = "node",
    peers = "peers",
    pending = "pending",
    state = "state",
    type_ = "type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersControllerDataPending {
    /// From 0 to 4294967295.
    pub asn: Option<PveInt>,
    pub bgp_multipath_as_relax: Option<PveBool>,
    pub ebgp: Option<PveBool>,
    pub ebgp_multihop: Option<PveInt>,
    pub isis_domain: Option<PveStr>,
    /// Format `pve-iface-list`.
    pub isis_ifaces: Option<PveStr>,
    /// Format `pve-sdn-isis-net`.
    pub isis_net: Option<PveStr>,
    pub loopback: Option<PveStr>,
    pub node: Option<PveStr>,
    pub peers: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersControllerDataPending {
    asn = "asn",
    bgp_multipath_as_relax = "bgp-multipath-as-relax",
    ebgp = "ebgp",
    ebgp_multihop = "ebgp-multihop",
    isis_domain = "isis-domain",
    isis_ifaces = "isis-ifaces",
    isis_net = "isis-net",
    loopback = "loopback",
    node = "node",
    peers = "peers",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersControllerDataState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnControllersControllerDataState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersControllerDataType {
    Bgp,
    Evpn,
    Faucet,
    Isis,
}
words!(GetClusterSdnControllersControllerDataType {
    Bgp = "bgp",
    Evpn = "evpn",
    Faucet = "faucet",
    Isis = "isis",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersControllerResponse {
    pub data: Option<GetClusterSdnControllersControllerData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersControllerResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersItem {
    /// Proxmox VE: since 9.1. From 0 to 4294967295.
    pub asn: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub bgp_multipath_as_relax: Option<PveBool>,
    pub controller: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub ebgp: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub ebgp_multihop: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub isis_domain: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-iface-list`.
    pub isis_ifaces: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-sdn-isis-net`.
    pub isis_net: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub loopback: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub node: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub peers: Option<PveStr>,
    /// The type differs: anything in 7.4, anything in 8.0, anything in 8.1, boolean in 8.2, boolean in 8.3, boolean in 8.4, boolean in 9.0, GetClusterSdnControllersItemPending in 9.1.
    pub pending: Option<::serde_json::Value>,
    /// Not every version restricts the value.
    pub state: Option<OpenEnum<GetClusterSdnControllersItemState>>,
    /// Not every version restricts the value.
    pub type_: Option<OpenEnum<GetClusterSdnControllersItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersItem {
    asn = "asn",
    bgp_multipath_as_relax = "bgp-multipath-as-relax",
    controller = "controller",
    digest = "digest",
    ebgp = "ebgp",
    ebgp_multihop = "ebgp-multihop",
    isis_domain = "isis-domain",
    isis_ifaces = "isis-ifaces",
    isis_net = "isis-net",
    loopback = "loopback",
    node = "node",
    peers = "peers",
    pending = "pending",
    state = "state",
    type_ = "type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersItemState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnControllersItemState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersItemType {
    Bgp,
    Evpn,
    Faucet,
    Isis,
}
words!(GetClusterSdnControllersItemType {
    Bgp = "bgp",
    Evpn = "evpn",
    Faucet = "faucet",
    Isis = "isis",
});

/// `isis`: since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersQueryType {
    Bgp,
    Evpn,
    Faucet,
    Isis,
}
words!(GetClusterSdnControllersQueryType {
    Bgp = "bgp",
    Evpn = "evpn",
    Faucet = "faucet",
    Isis = "isis",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersResponse {
    pub data: Option<List<GetClusterSdnControllersItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnDnsDnsResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnDnsDnsResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnDnsItem {
    pub dns: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnDnsItem {
    dns = "dns",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnDnsQueryType {
    Powerdns,
}
words!(GetClusterSdnDnsQueryType {
    Powerdns = "powerdns",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnDnsResponse {
    pub data: Option<List<GetClusterSdnDnsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnDnsResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsAllData {
    pub fabrics: Option<List<GetClusterSdnFabricsAllDataFabricsItem>>,
    pub nodes: Option<List<GetClusterSdnFabricsAllDataNodesItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllData {
    fabrics = "fabrics",
    nodes = "nodes",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsAllDataFabricsItem {
    pub area: Option<PveStr>,
    /// From 1 to 600.
    pub csnp_interval: Option<PveNum>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// From 1 to 600.
    pub hello_interval: Option<PveNum>,
    /// Format `pve-sdn-fabric-id`.
    pub id: Option<PveStr>,
    /// Format `CIDR`.
    pub ip6_prefix: Option<PveStr>,
    /// Format `CIDR`.
    pub ip_prefix: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsAllDataFabricsItemProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllDataFabricsItem {
    area = "area",
    csnp_interval = "csnp_interval",
    digest = "digest",
    hello_interval = "hello_interval",
    id = "id",
    ip6_prefix = "ip6_prefix",
    ip_prefix = "ip_prefix",
    lock_token = "lock-token",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsAllDataFabricsItemProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsAllDataFabricsItemProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsAllDataNodesItem {
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Format `pve-sdn-fabric-id`.
    pub fabric_id: Option<PveStr>,
    pub interfaces: Option<List<PveStr>>,
    /// Format `ipv4`.
    pub ip: Option<PveStr>,
    /// Format `ipv6`.
    pub ip6: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    /// Format `pve-node`.
    pub node_id: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsAllDataNodesItemProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllDataNodesItem {
    digest = "digest",
    fabric_id = "fabric_id",
    interfaces = "interfaces",
    ip = "ip",
    ip6 = "ip6",
    lock_token = "lock-token",
    node_id = "node_id",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsAllDataNodesItemProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsAllDataNodesItemProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsAllResponse {
    pub data: Option<GetClusterSdnFabricsAllData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllResponse {
    data = "data",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsFabricIdData {
    pub area: Option<PveStr>,
    /// From 1 to 600.
    pub csnp_interval: Option<PveNum>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// From 1 to 600.
    pub hello_interval: Option<PveNum>,
    /// Format `pve-sdn-fabric-id`.
    pub id: Option<PveStr>,
    /// Format `CIDR`.
    pub ip6_prefix: Option<PveStr>,
    /// Format `CIDR`.
    pub ip_prefix: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsFabricIdDataProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricIdData {
    area = "area",
    csnp_interval = "csnp_interval",
    digest = "digest",
    hello_interval = "hello_interval",
    id = "id",
    ip6_prefix = "ip6_prefix",
    ip_prefix = "ip_prefix",
    lock_token = "lock-token",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsFabricIdDataProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsFabricIdDataProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsFabricIdResponse {
    pub data: Option<GetClusterSdnFabricsFabricIdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricIdResponse {
    data = "data",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsFabricItem {
    pub area: Option<PveStr>,
    /// From 1 to 600.
    pub csnp_interval: Option<PveNum>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// From 1 to 600.
    pub hello_interval: Option<PveNum>,
    /// Format `pve-sdn-fabric-id`.
    pub id: Option<PveStr>,
    /// Format `CIDR`.
    pub ip6_prefix: Option<PveStr>,
    /// Format `CIDR`.
    pub ip_prefix: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsFabricItemProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricItem {
    area = "area",
    csnp_interval = "csnp_interval",
    digest = "digest",
    hello_interval = "hello_interval",
    id = "id",
    ip6_prefix = "ip6_prefix",
    ip_prefix = "ip_prefix",
    lock_token = "lock-token",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsFabricItemProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsFabricItemProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsFabricResponse {
    pub data: Option<List<GetClusterSdnFabricsFabricItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsItem {
    subdir = "subdir",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeFabricIdItem {
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Format `pve-sdn-fabric-id`.
    pub fabric_id: Option<PveStr>,
    pub interfaces: Option<List<PveStr>>,
    /// Format `ipv4`.
    pub ip: Option<PveStr>,
    /// Format `ipv6`.
    pub ip6: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    /// Format `pve-node`.
    pub node_id: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsNodeFabricIdItemProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdItem {
    digest = "digest",
    fabric_id = "fabric_id",
    interfaces = "interfaces",
    ip = "ip",
    ip6 = "ip6",
    lock_token = "lock-token",
    node_id = "node_id",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsNodeFabricIdItemProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsNodeFabricIdItemProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeFabricIdNodeIdData {
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Format `pve-sdn-fabric-id`.
    pub fabric_id: Option<PveStr>,
    pub interfaces: Option<List<PveStr>>,
    /// Format `ipv4`.
    pub ip: Option<PveStr>,
    /// Format `ipv6`.
    pub ip6: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    /// Format `pve-node`.
    pub node_id: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsNodeFabricIdNodeIdDataProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdNodeIdData {
    digest = "digest",
    fabric_id = "fabric_id",
    interfaces = "interfaces",
    ip = "ip",
    ip6 = "ip6",
    lock_token = "lock-token",
    node_id = "node_id",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsNodeFabricIdNodeIdDataProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsNodeFabricIdNodeIdDataProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeFabricIdNodeIdResponse {
    pub data: Option<GetClusterSdnFabricsNodeFabricIdNodeIdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdNodeIdResponse {
    data = "data",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeFabricIdResponse {
    pub data: Option<List<GetClusterSdnFabricsNodeFabricIdItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeItem {
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Format `pve-sdn-fabric-id`.
    pub fabric_id: Option<PveStr>,
    pub interfaces: Option<List<PveStr>>,
    /// Format `ipv4`.
    pub ip: Option<PveStr>,
    /// Format `ipv6`.
    pub ip6: Option<PveStr>,
    pub lock_token: Option<PveStr>,
    /// Format `pve-node`.
    pub node_id: Option<PveStr>,
    pub protocol: Option<OpenEnum<GetClusterSdnFabricsNodeItemProtocol>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeItem {
    digest = "digest",
    fabric_id = "fabric_id",
    interfaces = "interfaces",
    ip = "ip",
    ip6 = "ip6",
    lock_token = "lock-token",
    node_id = "node_id",
    protocol = "protocol",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnFabricsNodeItemProtocol {
    Openfabric,
    Ospf,
}
words!(GetClusterSdnFabricsNodeItemProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeResponse {
    pub data: Option<List<GetClusterSdnFabricsNodeItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsResponse {
    pub data: Option<List<GetClusterSdnFabricsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsIpamResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsIpamResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsIpamStatusResponse {
    pub data: Option<List<::serde_json::Value>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsIpamStatusResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsItem {
    pub ipam: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsItem {
    ipam = "ipam",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnIpamsQueryType {
    Netbox,
    Phpipam,
    Pve,
}
words!(GetClusterSdnIpamsQueryType {
    Netbox = "netbox",
    Phpipam = "phpipam",
    Pve = "pve",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsResponse {
    pub data: Option<List<GetClusterSdnIpamsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnItem {
    pub id: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnItem {
    id = "id",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnResponse {
    pub data: Option<List<GetClusterSdnItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsItem {
    /// At most 256 characters.
    pub alias: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub isolate_ports: Option<PveBool>,
    pub pending: Option<GetClusterSdnVnetsItemPending>,
    pub state: Option<OpenEnum<GetClusterSdnVnetsItemState>>,
    /// From 1 to 16777215.
    pub tag: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterSdnVnetsItemType>>,
    pub vlanaware: Option<PveBool>,
    pub vnet: Option<PveStr>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItem {
    alias = "alias",
    digest = "digest",
    isolate_ports = "isolate-ports",
    pending = "pending",
    state = "state",
    tag = "tag",
    type_ = "type",
    vlanaware = "vlanaware",
    vnet = "vnet",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsItemPending {
    /// At most 256 characters.
    pub alias: Option<PveStr>,
    pub isolate_ports: Option<PveBool>,
    /// From 1 to 16777215.
    pub tag: Option<PveInt>,
    pub vlanaware: Option<PveBool>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItemPending {
    alias = "alias",
    isolate_ports = "isolate-ports",
    tag = "tag",
    vlanaware = "vlanaware",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsItemState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnVnetsItemState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsItemType {
    Vnet,
}
words!(GetClusterSdnVnetsItemType {
    Vnet = "vnet",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsResponse {
    pub data: Option<List<GetClusterSdnVnetsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetData {
    /// At most 256 characters.
    pub alias: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub isolate_ports: Option<PveBool>,
    pub pending: Option<GetClusterSdnVnetsVnetDataPending>,
    pub state: Option<OpenEnum<GetClusterSdnVnetsVnetDataState>>,
    /// From 1 to 16777215.
    pub tag: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterSdnVnetsVnetDataType>>,
    pub vlanaware: Option<PveBool>,
    pub vnet: Option<PveStr>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetData {
    alias = "alias",
    digest = "digest",
    isolate_ports = "isolate-ports",
    pending = "pending",
    state = "state",
    tag = "tag",
    type_ = "type",
    vlanaware = "vlanaware",
    vnet = "vnet",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetDataPending {
    /// At most 256 characters.
    pub alias: Option<PveStr>,
    pub isolate_ports: Option<PveBool>,
    /// From 1 to 16777215.
    pub tag: Option<PveInt>,
    pub vlanaware: Option<PveBool>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetDataPending {
    alias = "alias",
    isolate_ports = "isolate-ports",
    tag = "tag",
    vlanaware = "vlanaware",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetDataState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnVnetsVnetDataState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetDataType {
    Vnet,
}
words!(GetClusterSdnVnetsVnetDataType {
    Vnet = "vnet",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallOptionsData {
    /// Default `0`.
    pub enable: Option<PveBool>,
    pub log_level_forward: Option<
        OpenEnum<GetClusterSdnVnetsVnetFirewallOptionsDataLogLevelForward>,
    >,
    pub policy_forward: Option<
        OpenEnum<GetClusterSdnVnetsVnetFirewallOptionsDataPolicyForward>,
    >,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallOptionsData {
    enable = "enable",
    log_level_forward = "log_level_forward",
    policy_forward = "policy_forward",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetFirewallOptionsDataLogLevelForward {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterSdnVnetsVnetFirewallOptionsDataLogLevelForward {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetFirewallOptionsDataPolicyForward {
    Accept,
    Drop,
}
words!(GetClusterSdnVnetsVnetFirewallOptionsDataPolicyForward {
    Accept = "ACCEPT",
    Drop = "DROP",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallOptionsResponse {
    pub data: Option<GetClusterSdnVnetsVnetFirewallOptionsData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallOptionsResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallRulesItem {
    /// Proxmox VE: since 9.1.
    pub action: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub comment: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub enable: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub icmp_type: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub iface: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub ipversion: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub log: Option<OpenEnum<GetClusterSdnVnetsVnetFirewallRulesItemLog>>,
    /// Proxmox VE: since 9.1.
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub proto: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub source: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub sport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesItem {
    action = "action",
    comment = "comment",
    dest = "dest",
    dport = "dport",
    enable = "enable",
    icmp_type = "icmp-type",
    iface = "iface",
    ipversion = "ipversion",
    log = "log",
    macro_ = "macro",
    pos = "pos",
    proto = "proto",
    source = "source",
    sport = "sport",
    type_ = "type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetFirewallRulesItemLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterSdnVnetsVnetFirewallRulesItemLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallRulesPosData {
    pub action: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub dest: Option<PveStr>,
    pub dport: Option<PveStr>,
    pub enable: Option<PveInt>,
    pub icmp_type: Option<PveStr>,
    pub iface: Option<PveStr>,
    pub ipversion: Option<PveInt>,
    pub log: Option<OpenEnum<GetClusterSdnVnetsVnetFirewallRulesPosDataLog>>,
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    pub proto: Option<PveStr>,
    pub source: Option<PveStr>,
    pub sport: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesPosData {
    action = "action",
    comment = "comment",
    dest = "dest",
    dport = "dport",
    enable = "enable",
    icmp_type = "icmp-type",
    iface = "iface",
    ipversion = "ipversion",
    log = "log",
    macro_ = "macro",
    pos = "pos",
    proto = "proto",
    source = "source",
    sport = "sport",
    type_ = "type",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetFirewallRulesPosDataLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterSdnVnetsVnetFirewallRulesPosDataLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallRulesPosResponse {
    pub data: Option<GetClusterSdnVnetsVnetFirewallRulesPosData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesPosResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallRulesResponse {
    pub data: Option<List<GetClusterSdnVnetsVnetFirewallRulesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetResponse {
    pub data: Option<GetClusterSdnVnetsVnetData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsSubnetResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsSubnetResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesItem {
    /// Proxmox VE: since 9.1.
    pub advertise_subnets: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub bridge: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub bridge_disable_mac_learning: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub controller: Option<PveStr>,
    /// Proxmox VE: since 8.1. Not every version restricts the value.
    pub dhcp: Option<OpenEnum<GetClusterSdnZonesItemDhcp>>,
    /// Proxmox VE: since 9.1.
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub disable_arp_nd_suppression: Option<PveBool>,
    pub dns: Option<PveStr>,
    pub dnszone: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-node-list`.
    pub exitnodes: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub exitnodes_local_routing: Option<PveBool>,
    /// Proxmox VE: since 9.1. Format `pve-node`.
    pub exitnodes_primary: Option<PveStr>,
    pub ipam: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub mac: Option<PveStr>,
    pub mtu: Option<PveInt>,
    pub nodes: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `ip-list`.
    pub peers: Option<PveStr>,
    /// The type differs: anything in 7.4, anything in 8.0, anything in 8.1, boolean in 8.2, boolean in 8.3, boolean in 8.4, boolean in 9.0, GetClusterSdnZonesItemPending in 9.1.
    pub pending: Option<::serde_json::Value>,
    pub reversedns: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-sdn-bgp-rt-list`.
    pub rt_import: Option<PveStr>,
    /// Not every version restricts the value.
    pub state: Option<OpenEnum<GetClusterSdnZonesItemState>>,
    /// Proxmox VE: since 9.1. At least 0.
    pub tag: Option<PveInt>,
    /// Not every version restricts the value.
    pub type_: Option<OpenEnum<GetClusterSdnZonesItemType>>,
    /// Proxmox VE: since 9.1.
    pub vlan_protocol: Option<OpenEnum<GetClusterSdnZonesItemVlanProtocol>>,
    /// Proxmox VE: since 9.1. From 1 to 16777215.
    pub vrf_vxlan: Option<PveInt>,
    /// Proxmox VE: since 9.1. From 1 to 65536. Default `4789`.
    pub vxlan_port: Option<PveInt>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesItem {
    advertise_subnets = "advertise-subnets",
    bridge = "bridge",
    bridge_disable_mac_learning = "bridge-disable-mac-learning",
    controller = "controller",
    dhcp = "dhcp",
    digest = "digest",
    disable_arp_nd_suppression = "disable-arp-nd-suppression",
    dns = "dns",
    dnszone = "dnszone",
    exitnodes = "exitnodes",
    exitnodes_local_routing = "exitnodes-local-routing",
    exitnodes_primary = "exitnodes-primary",
    ipam = "ipam",
    mac = "mac",
    mtu = "mtu",
    nodes = "nodes",
    peers = "peers",
    pending = "pending",
    reversedns = "reversedns",
    rt_import = "rt-import",
    state = "state",
    tag = "tag",
    type_ = "type",
    vlan_protocol = "vlan-protocol",
    vrf_vxlan = "vrf-vxlan",
    vxlan_port = "vxlan-port",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesItemDhcp {
    Dnsmasq = "dnsmasq",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnZonesItemState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemType {
    Evpn,
    Faucet,
    Qinq,
    Simple,
    Vlan,
    Vxlan,
}
words!(GetClusterSdnZonesItemType {
    Evpn = "evpn",
    Faucet = "faucet",
    Qinq = "qinq",
    Simple = "simple",
    Vlan = "vlan",
    Vxlan = "vxlan",
});

/// Described by Proxmox VE since 9.1. Default `802.1q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemVlanProtocol {
    X8021q,
    X8021ad,
}
words!(GetClusterSdnZonesItemVlanProtocol {
    X8021q = "802.1q",
    X8021ad = "802.1ad",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesQueryType {
    Evpn,
    Faucet,
    Qinq,
    Simple,
    Vlan,
    Vxlan,
}
words!(GetClusterSdnZonesQueryType {
    Evpn = "evpn",
    Faucet = "faucet",
    Qinq = "qinq",
    Simple = "simple",
    Vlan = "vlan",
    Vxlan = "vxlan",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesResponse {
    pub data: Option<List<GetClusterSdnZonesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesZoneData {
    pub advertise_subnets: Option<PveBool>,
    pub bridge: Option<PveStr>,
    pub bridge_disable_mac_learning: Option<PveBool>,
    pub controller: Option<PveStr>,
    pub dhcp: Option<OpenEnum<GetClusterSdnZonesZoneDataDhcp>>,
    pub digest: Option<PveStr>,
    pub disable_arp_nd_suppression: Option<PveBool>,
    pub dns: Option<PveStr>,
    pub dnszone: Option<PveStr>,
    /// Format `pve-node-list`.
    pub exitnodes: Option<PveStr>,
    pub exitnodes_local_routing: Option<PveBool>,
    /// Format `pve-node`.
    pub exitnodes_primary: Option<PveStr>,
    pub ipam: Option<PveStr>,
    pub mac: Option<PveStr>,
    pub mtu: Option<PveInt>,
    pub nodes: Option<PveStr>,
    /// Format `ip-list`.
    pub peers: Option<PveStr>,
    pub pending: Option<GetClusterSdnZonesZoneDataPending>,
    pub reversedns: Option<PveStr>,
    /// Format `pve-sdn-bgp-rt-list`.
    pub rt_import: Option<PveStr>,
    pub state: Option<OpenEnum<GetClusterSdnZonesZoneDataState>>,
    /// At least 0.
    pub tag: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterSdnZonesZoneDataType>>,
    pub vlan_protocol: Option<OpenEnum<GetClusterSdnZonesZoneDataVlanProtocol>>,
    /// From 1 to 16777215.
    pub vrf_vxlan: Option<PveInt>,
    /// From 1 to 65536. Default `4789`.
    pub vxlan_port: Option<PveInt>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesZoneData {
    advertise_subnets = "advertise-subnets",
    bridge = "bridge",
    bridge_disable_mac_learning = "bridge-disable-mac-learning",
    controller = "controller",
    dhcp = "dhcp",
    digest = "digest",
    disable_arp_nd_suppression = "disable-arp-nd-suppression",
    dns = "dns",
    dnszone = "dnszone",
    exitnodes = "exitnodes",
    exitnodes_local_routing = "exitnodes-local-routing",
    exitnodes_primary = "exitnodes-primary",
    ipam = "ipam",
    mac = "mac",
    mtu = "mtu",
    nodes = "nodes",
    peers = "peers",
    pending = "pending",
    reversedns = "reversedns",
    rt_import = "rt-import",
    state = "state",
    tag = "tag",
    type_ = "type",
    vlan_protocol = "vlan-protocol",
    vrf_vxlan = "vrf-vxlan",
    vxlan_port = "vxlan-port",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesZoneDataDhcp {
    Dnsmasq = "dnsmasq",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesZoneDataPending {
    pub advertise_subnets: Option<PveBool>,
    pub bridge: Option<PveStr>,
    pub bridge_disable_mac_learning: Option<PveBool>,
    pub controller: Option<PveStr>,
    pub dhcp: Option<OpenEnum<GetClusterSdnZonesZoneDataPendingDhcp>>,
    pub disable_arp_nd_suppression: Option<PveBool>,
    pub dns: Option<PveStr>,
    pub dnszone: Option<PveStr>,
    /// Format `pve-node-list`.
    pub exitnodes: Option<PveStr>,
    pub exitnodes_local_routing: Option<PveBool>,
    /// Format `pve-node`.
    pub exitnodes_primary: Option<PveStr>,
    pub ipam: Option<PveStr>,
    pub mac: Option<PveStr>,
    pub mtu: Option<PveInt>,
    pub nodes: Option<PveStr>,
    /// Format `ip-list`.
    pub peers: Option<PveStr>,
    pub reversedns: Option<PveStr>,
    /// Format `pve-sdn-bgp-rt-list`.
    pub rt_import: Option<PveStr>,
    /// At least 0.
    pub tag: Option<PveInt>,
    pub vlan_protocol: Option<OpenEnum<GetClusterSdnZonesZoneDataPendingVlanProtocol>>,
    /// From 1 to 16777215.
    pub vrf_vxlan: Option<PveInt>,
    /// From 1 to 65536. Default `4789`.
    pub vxlan_port: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesZoneDataPending {
    advertise_subnets = "advertise-subnets",
    bridge = "bridge",
    bridge_disable_mac_learning = "bridge-disable-mac-learning",
    controller = "controller",
    dhcp = "dhcp",
    disable_arp_nd_suppression = "disable-arp-nd-suppression",
    dns = "dns",
    dnszone = "dnszone",
    exitnodes = "exitnodes",
    exitnodes_local_routing = "exitnodes-local-routing",
    exitnodes_primary = "exitnodes-primary",
    ipam = "ipam",
    mac = "mac",
    mtu = "mtu",
    nodes = "nodes",
    peers = "peers",
    reversedns = "reversedns",
    rt_import = "rt-import",
    tag = "tag",
    vlan_protocol = "vlan-protocol",
    vrf_vxlan = "vrf-vxlan",
    vxlan_port = "vxlan-port",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataPendingDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesZoneDataPendingDhcp {
    Dnsmasq = "dnsmasq",
});

/// Described by Proxmox VE since 9.1. Default `802.1q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataPendingVlanProtocol {
    X8021q,
    X8021ad,
}
words!(GetClusterSdnZonesZoneDataPendingVlanProtocol {
    X8021q = "802.1q",
    X8021ad = "802.1ad",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnZonesZoneDataState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataType {
    Evpn,
    Faucet,
    Qinq,
    Simple,
    Vlan,
    Vxlan,
}
words!(GetClusterSdnZonesZoneDataType {
    Evpn = "evpn",
    Faucet = "faucet",
    Qinq = "qinq",
    Simple = "simple",
    Vlan = "vlan",
    Vxlan = "vxlan",
});

/// Described by Proxmox VE since 9.1. Default `802.1q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataVlanProtocol {
    X8021q,
    X8021ad,
}
words!(GetClusterSdnZonesZoneDataVlanProtocol {
    X8021q = "802.1q",
    X8021ad = "802.1ad",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesZoneResponse {
    pub data: Option<GetClusterSdnZonesZoneData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesZoneResponse {
    data = "data",
});

