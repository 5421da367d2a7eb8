// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/sdn/controllers/{controller}`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersControllerData {
    asn = plain "asn",
    bgp_multipath_as_relax = plain "bgp-multipath-as-relax",
    controller = plain "controller",
    digest = plain "digest",
    ebgp = plain "ebgp",
    ebgp_multihop = plain "ebgp-multihop",
    isis_domain = plain "isis-domain",
    isis_ifaces = plain "isis-ifaces",
    isis_net = plain "isis-net",
    loopback = plain "loopback",
    node = plain "node",
    peers = plain "peers",
    pending = nested "pending",
    state = plain "state",
    type_ = plain "type",
});

/// Of `GET /cluster/sdn/controllers/{controller}`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersControllerDataPending {
    asn = plain "asn",
    bgp_multipath_as_relax = plain "bgp-multipath-as-relax",
    ebgp = plain "ebgp",
    ebgp_multihop = plain "ebgp-multihop",
    isis_domain = plain "isis-domain",
    isis_ifaces = plain "isis-ifaces",
    isis_net = plain "isis-net",
    loopback = plain "loopback",
    node = plain "node",
    peers = plain "peers",
});

/// Of `GET /cluster/sdn/controllers/{controller}`.
///
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

/// Of `GET /cluster/sdn/controllers/{controller}`.
///
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

/// Of `GET /cluster/sdn/controllers/{controller}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersControllerResponse {
    pub data: Option<GetClusterSdnControllersControllerData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersControllerResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/controllers`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersItem {
    asn = plain "asn",
    bgp_multipath_as_relax = plain "bgp-multipath-as-relax",
    controller = plain "controller",
    digest = plain "digest",
    ebgp = plain "ebgp",
    ebgp_multihop = plain "ebgp-multihop",
    isis_domain = plain "isis-domain",
    isis_ifaces = plain "isis-ifaces",
    isis_net = plain "isis-net",
    loopback = plain "loopback",
    node = plain "node",
    peers = plain "peers",
    pending = plain "pending",
    state = plain "state",
    type_ = plain "type",
});

/// Of `GET /cluster/sdn/controllers`.
///
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

/// Of `GET /cluster/sdn/controllers`.
///
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

/// Of `GET /cluster/sdn/controllers`.
///
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

/// Of `GET /cluster/sdn/controllers`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersResponse {
    pub data: Option<List<GetClusterSdnControllersItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/dns/{dns}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnDnsDnsResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnDnsDnsResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/dns`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnDnsItem {
    pub dns: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnDnsItem {
    dns = plain "dns",
    type_ = plain "type",
});

/// Of `GET /cluster/sdn/dns`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnDnsQueryType {
    Powerdns,
}
words!(GetClusterSdnDnsQueryType {
    Powerdns = "powerdns",
});

/// Of `GET /cluster/sdn/dns`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnDnsResponse {
    pub data: Option<List<GetClusterSdnDnsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnDnsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/fabrics/all`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsAllData {
    pub fabrics: Option<List<GetClusterSdnFabricsAllDataFabricsItem>>,
    pub nodes: Option<List<GetClusterSdnFabricsAllDataNodesItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllData {
    fabrics = nested "fabrics",
    nodes = nested "nodes",
});

/// Of `GET /cluster/sdn/fabrics/all`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllDataFabricsItem {
    area = plain "area",
    csnp_interval = plain "csnp_interval",
    digest = plain "digest",
    hello_interval = plain "hello_interval",
    id = plain "id",
    ip6_prefix = plain "ip6_prefix",
    ip_prefix = plain "ip_prefix",
    lock_token = plain "lock-token",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsAllDataFabricsItem {
    area,
    csnp_interval,
    digest,
    hello_interval,
    id,
    ip6_prefix,
    ip_prefix,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/all`.
///
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

/// Of `GET /cluster/sdn/fabrics/all`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllDataNodesItem {
    digest = plain "digest",
    fabric_id = plain "fabric_id",
    interfaces = nested "interfaces",
    ip = plain "ip",
    ip6 = plain "ip6",
    lock_token = plain "lock-token",
    node_id = plain "node_id",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsAllDataNodesItem {
    digest,
    fabric_id,
    interfaces,
    ip,
    ip6,
    node_id,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/all`.
///
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

/// Of `GET /cluster/sdn/fabrics/all`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsAllResponse {
    pub data: Option<GetClusterSdnFabricsAllData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsAllResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/fabrics/fabric/{id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricIdData {
    area = plain "area",
    csnp_interval = plain "csnp_interval",
    digest = plain "digest",
    hello_interval = plain "hello_interval",
    id = plain "id",
    ip6_prefix = plain "ip6_prefix",
    ip_prefix = plain "ip_prefix",
    lock_token = plain "lock-token",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsFabricIdData {
    area,
    csnp_interval,
    digest,
    hello_interval,
    id,
    ip6_prefix,
    ip_prefix,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/fabric/{id}`.
///
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

/// Of `GET /cluster/sdn/fabrics/fabric/{id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsFabricIdResponse {
    pub data: Option<GetClusterSdnFabricsFabricIdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/fabrics/fabric`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricItem {
    area = plain "area",
    csnp_interval = plain "csnp_interval",
    digest = plain "digest",
    hello_interval = plain "hello_interval",
    id = plain "id",
    ip6_prefix = plain "ip6_prefix",
    ip_prefix = plain "ip_prefix",
    lock_token = plain "lock-token",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsFabricItem {
    area,
    csnp_interval,
    digest,
    hello_interval,
    id,
    ip6_prefix,
    ip_prefix,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/fabric`.
///
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

/// Of `GET /cluster/sdn/fabrics/fabric`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsFabricResponse {
    pub data: Option<List<GetClusterSdnFabricsFabricItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsFabricResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/fabrics`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsItem {
    subdir = plain "subdir",
});

/// Of `GET /cluster/sdn/fabrics/node/{fabric_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdItem {
    digest = plain "digest",
    fabric_id = plain "fabric_id",
    interfaces = nested "interfaces",
    ip = plain "ip",
    ip6 = plain "ip6",
    lock_token = plain "lock-token",
    node_id = plain "node_id",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsNodeFabricIdItem {
    digest,
    fabric_id,
    interfaces,
    ip,
    ip6,
    node_id,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/node/{fabric_id}`.
///
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

/// Of `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdNodeIdData {
    digest = plain "digest",
    fabric_id = plain "fabric_id",
    interfaces = nested "interfaces",
    ip = plain "ip",
    ip6 = plain "ip6",
    lock_token = plain "lock-token",
    node_id = plain "node_id",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsNodeFabricIdNodeIdData {
    digest,
    fabric_id,
    interfaces,
    ip,
    ip6,
    node_id,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`.
///
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

/// Of `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeFabricIdNodeIdResponse {
    pub data: Option<GetClusterSdnFabricsNodeFabricIdNodeIdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdNodeIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/fabrics/node/{fabric_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeFabricIdResponse {
    pub data: Option<List<GetClusterSdnFabricsNodeFabricIdItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeFabricIdResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/fabrics/node`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeItem {
    digest = plain "digest",
    fabric_id = plain "fabric_id",
    interfaces = nested "interfaces",
    ip = plain "ip",
    ip6 = plain "ip6",
    lock_token = plain "lock-token",
    node_id = plain "node_id",
    protocol = plain "protocol",
});
redacted!(GetClusterSdnFabricsNodeItem {
    digest,
    fabric_id,
    interfaces,
    ip,
    ip6,
    node_id,
    protocol
} secret {
    lock_token
} undeclared { extra });

/// Of `GET /cluster/sdn/fabrics/node`.
///
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

/// Of `GET /cluster/sdn/fabrics/node`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsNodeResponse {
    pub data: Option<List<GetClusterSdnFabricsNodeItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsNodeResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/fabrics`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnFabricsResponse {
    pub data: Option<List<GetClusterSdnFabricsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnFabricsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/ipams/{ipam}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsIpamResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsIpamResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/ipams/{ipam}/status`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsIpamStatusResponse {
    pub data: Option<List<::serde_json::Value>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsIpamStatusResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/ipams`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsItem {
    pub ipam: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsItem {
    ipam = plain "ipam",
    type_ = plain "type",
});

/// Of `GET /cluster/sdn/ipams`.
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

/// Of `GET /cluster/sdn/ipams`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnIpamsResponse {
    pub data: Option<List<GetClusterSdnIpamsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnIpamsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnItem {
    pub id: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnItem {
    id = plain "id",
});

/// Of `GET /cluster/sdn`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnResponse {
    pub data: Option<List<GetClusterSdnItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItem {
    alias = plain "alias",
    digest = plain "digest",
    isolate_ports = plain "isolate-ports",
    pending = nested "pending",
    state = plain "state",
    tag = plain "tag",
    type_ = plain "type",
    vlanaware = plain "vlanaware",
    vnet = plain "vnet",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItemPending {
    alias = plain "alias",
    isolate_ports = plain "isolate-ports",
    tag = plain "tag",
    vlanaware = plain "vlanaware",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets`.
///
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

/// Of `GET /cluster/sdn/vnets`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsItemType {
    Vnet,
}
words!(GetClusterSdnVnetsItemType {
    Vnet = "vnet",
});

/// Of `GET /cluster/sdn/vnets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsResponse {
    pub data: Option<List<GetClusterSdnVnetsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets/{vnet}`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetData {
    alias = plain "alias",
    digest = plain "digest",
    isolate_ports = plain "isolate-ports",
    pending = nested "pending",
    state = plain "state",
    tag = plain "tag",
    type_ = plain "type",
    vlanaware = plain "vlanaware",
    vnet = plain "vnet",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets/{vnet}`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetDataPending {
    alias = plain "alias",
    isolate_ports = plain "isolate-ports",
    tag = plain "tag",
    vlanaware = plain "vlanaware",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets/{vnet}`.
///
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

/// Of `GET /cluster/sdn/vnets/{vnet}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsVnetDataType {
    Vnet,
}
words!(GetClusterSdnVnetsVnetDataType {
    Vnet = "vnet",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/options`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallOptionsData {
    enable = plain "enable",
    log_level_forward = plain "log_level_forward",
    policy_forward = plain "policy_forward",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/options`.
///
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

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/options`.
///
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

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallOptionsResponse {
    pub data: Option<GetClusterSdnVnetsVnetFirewallOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallOptionsResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/rules`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesItem {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/rules`.
///
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

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesPosData {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`.
///
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

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallRulesPosResponse {
    pub data: Option<GetClusterSdnVnetsVnetFirewallRulesPosData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesPosResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/firewall/rules`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetFirewallRulesResponse {
    pub data: Option<List<GetClusterSdnVnetsVnetFirewallRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetFirewallRulesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets/{vnet}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetResponse {
    pub data: Option<GetClusterSdnVnetsVnetData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/subnets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsItem {
    pub cidr: Option<PveStr>,
    pub gateway: Option<PveStr>,
    pub id: Option<PveStr>,
    pub mask: Option<PveStr>,
    pub network: Option<PveStr>,
    pub snat: Option<PveBool>,
    pub subnet: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub vnet: Option<PveStr>,
    pub zone: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsItem {
    cidr = plain "cidr",
    gateway = plain "gateway",
    id = plain "id",
    mask = plain "mask",
    network = plain "network",
    snat = plain "snat",
    subnet = plain "subnet",
    type_ = plain "type",
    vnet = plain "vnet",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/subnets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsResponse {
    pub data: Option<List<GetClusterSdnVnetsVnetSubnetsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsSubnetResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsSubnetResponse {
    data = plain "data",
});

/// Of `GET /cluster/sdn/zones`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesItem {
    advertise_subnets = plain "advertise-subnets",
    bridge = plain "bridge",
    bridge_disable_mac_learning = plain "bridge-disable-mac-learning",
    controller = plain "controller",
    dhcp = plain "dhcp",
    digest = plain "digest",
    disable_arp_nd_suppression = plain "disable-arp-nd-suppression",
    dns = plain "dns",
    dnszone = plain "dnszone",
    exitnodes = plain "exitnodes",
    exitnodes_local_routing = plain "exitnodes-local-routing",
    exitnodes_primary = plain "exitnodes-primary",
    ipam = plain "ipam",
    mac = plain "mac",
    mtu = plain "mtu",
    nodes = plain "nodes",
    peers = plain "peers",
    pending = plain "pending",
    reversedns = plain "reversedns",
    rt_import = plain "rt-import",
    state = plain "state",
    tag = plain "tag",
    type_ = plain "type",
    vlan_protocol = plain "vlan-protocol",
    vrf_vxlan = plain "vrf-vxlan",
    vxlan_port = plain "vxlan-port",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/zones`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesItemDhcp {
    Dnsmasq = "dnsmasq",
});

/// Of `GET /cluster/sdn/zones`.
///
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

/// Of `GET /cluster/sdn/zones`.
///
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

/// Of `GET /cluster/sdn/zones`.
///
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

/// Of `GET /cluster/sdn/zones`.
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

/// Of `GET /cluster/sdn/zones`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesResponse {
    pub data: Option<List<GetClusterSdnZonesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/zones/{zone}`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesZoneData {
    advertise_subnets = plain "advertise-subnets",
    bridge = plain "bridge",
    bridge_disable_mac_learning = plain "bridge-disable-mac-learning",
    controller = plain "controller",
    dhcp = plain "dhcp",
    digest = plain "digest",
    disable_arp_nd_suppression = plain "disable-arp-nd-suppression",
    dns = plain "dns",
    dnszone = plain "dnszone",
    exitnodes = plain "exitnodes",
    exitnodes_local_routing = plain "exitnodes-local-routing",
    exitnodes_primary = plain "exitnodes-primary",
    ipam = plain "ipam",
    mac = plain "mac",
    mtu = plain "mtu",
    nodes = plain "nodes",
    peers = plain "peers",
    pending = nested "pending",
    reversedns = plain "reversedns",
    rt_import = plain "rt-import",
    state = plain "state",
    tag = plain "tag",
    type_ = plain "type",
    vlan_protocol = plain "vlan-protocol",
    vrf_vxlan = plain "vrf-vxlan",
    vxlan_port = plain "vxlan-port",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/zones/{zone}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesZoneDataDhcp {
    Dnsmasq = "dnsmasq",
});

/// Of `GET /cluster/sdn/zones/{zone}`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesZoneDataPending {
    advertise_subnets = plain "advertise-subnets",
    bridge = plain "bridge",
    bridge_disable_mac_learning = plain "bridge-disable-mac-learning",
    controller = plain "controller",
    dhcp = plain "dhcp",
    disable_arp_nd_suppression = plain "disable-arp-nd-suppression",
    dns = plain "dns",
    dnszone = plain "dnszone",
    exitnodes = plain "exitnodes",
    exitnodes_local_routing = plain "exitnodes-local-routing",
    exitnodes_primary = plain "exitnodes-primary",
    ipam = plain "ipam",
    mac = plain "mac",
    mtu = plain "mtu",
    nodes = plain "nodes",
    peers = plain "peers",
    reversedns = plain "reversedns",
    rt_import = plain "rt-import",
    tag = plain "tag",
    vlan_protocol = plain "vlan-protocol",
    vrf_vxlan = plain "vrf-vxlan",
    vxlan_port = plain "vxlan-port",
});

/// Of `GET /cluster/sdn/zones/{zone}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesZoneDataPendingDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesZoneDataPendingDhcp {
    Dnsmasq = "dnsmasq",
});

/// Of `GET /cluster/sdn/zones/{zone}`.
///
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

/// Of `GET /cluster/sdn/zones/{zone}`.
///
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

/// Of `GET /cluster/sdn/zones/{zone}`.
///
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

/// Of `GET /cluster/sdn/zones/{zone}`.
///
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

/// Of `GET /cluster/sdn/zones/{zone}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesZoneResponse {
    pub data: Option<GetClusterSdnZonesZoneData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesZoneResponse {
    data = plain "data",
});

