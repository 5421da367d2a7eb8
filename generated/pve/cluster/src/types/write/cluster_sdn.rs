// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/sdn/controllers`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnControllersBody {
    /// From 0 to 4294967296.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<i64>,
    #[serde(
        rename = "bgp-multipath-as-path-relax",
        skip_serializing_if = "Option::is_none"
    )]
    pub bgp_multipath_as_path_relax: Option<PveBool>,
    /// Format `pve-sdn-controller-id`.
    pub controller: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ebgp: Option<PveBool>,
    #[serde(rename = "ebgp-multihop", skip_serializing_if = "Option::is_none")]
    pub ebgp_multihop: Option<i64>,
    /// Proxmox VE: since 9.0. Format `pve-sdn-fabric-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fabric: Option<String>,
    /// Proxmox VE: since 8.1.
    #[serde(rename = "isis-domain", skip_serializing_if = "Option::is_none")]
    pub isis_domain: Option<String>,
    /// Proxmox VE: since 8.1. Format `pve-iface-list`.
    #[serde(rename = "isis-ifaces", skip_serializing_if = "Option::is_none")]
    pub isis_ifaces: Option<String>,
    /// Proxmox VE: since 8.1. Format `pve-sdn-isis-net`.
    #[serde(rename = "isis-net", skip_serializing_if = "Option::is_none")]
    pub isis_net: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loopback: Option<String>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Format `ip-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peers: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostClusterSdnControllersBodyType,
}
impl PostClusterSdnControllersBody {
    /// With what is required; everything else is left out.
    pub fn new(controller: String, type_: PostClusterSdnControllersBodyType) -> Self {
        Self {
            asn: Default::default(),
            bgp_multipath_as_path_relax: Default::default(),
            controller,
            ebgp: Default::default(),
            ebgp_multihop: Default::default(),
            fabric: Default::default(),
            isis_domain: Default::default(),
            isis_ifaces: Default::default(),
            isis_net: Default::default(),
            lock_token: Default::default(),
            loopback: Default::default(),
            node: Default::default(),
            peers: Default::default(),
            type_,
        }
    }
}
redacted!(PostClusterSdnControllersBody {
    asn,
    bgp_multipath_as_path_relax,
    controller,
    ebgp,
    ebgp_multihop,
    fabric,
    isis_domain,
    isis_ifaces,
    isis_net,
    loopback,
    node,
    peers,
    type_
} secret {
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/controllers`.
///
/// `isis`: since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnControllersBodyType {
    Bgp,
    Evpn,
    Faucet,
    Isis,
}
words!(PostClusterSdnControllersBodyType {
    Bgp = "bgp",
    Evpn = "evpn",
    Faucet = "faucet",
    Isis = "isis",
});

/// Of `POST /cluster/sdn/dns`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnDnsBody {
    /// Format `pve-sdn-dns-id`.
    pub dns: String,
    /// Proxmox VE: since 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    pub key: String,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversemaskv6: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversev6mask: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i64>,
    #[serde(rename = "type")]
    pub type_: PostClusterSdnDnsBodyType,
    pub url: String,
}
impl PostClusterSdnDnsBody {
    /// With what is required; everything else is left out.
    pub fn new(
        dns: String,
        key: String,
        type_: PostClusterSdnDnsBodyType,
        url: String,
    ) -> Self {
        Self {
            dns,
            fingerprint: Default::default(),
            key,
            lock_token: Default::default(),
            reversemaskv6: Default::default(),
            reversev6mask: Default::default(),
            ttl: Default::default(),
            type_,
            url,
        }
    }
}
redacted!(PostClusterSdnDnsBody {
    dns,
    fingerprint,
    reversemaskv6,
    reversev6mask,
    ttl,
    type_,
    url
} secret {
    key,
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/dns`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnDnsBodyType {
    Powerdns,
}
words!(PostClusterSdnDnsBodyType {
    Powerdns = "powerdns",
});

/// Of `POST /cluster/sdn/fabrics/fabric`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnFabricsFabricBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// From 1 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csnp_interval: Option<f64>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// From 1 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hello_interval: Option<f64>,
    /// Format `pve-sdn-fabric-id`.
    pub id: String,
    /// Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip6_prefix: Option<String>,
    /// Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_prefix: Option<String>,
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    pub protocol: PostClusterSdnFabricsFabricBodyProtocol,
}
impl PostClusterSdnFabricsFabricBody {
    /// With what is required; everything else is left out.
    pub fn new(id: String, protocol: PostClusterSdnFabricsFabricBodyProtocol) -> Self {
        Self {
            area: Default::default(),
            csnp_interval: Default::default(),
            digest: Default::default(),
            hello_interval: Default::default(),
            id,
            ip6_prefix: Default::default(),
            ip_prefix: Default::default(),
            lock_token: Default::default(),
            protocol,
        }
    }
}
redacted!(PostClusterSdnFabricsFabricBody {
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
} undeclared {  });

/// Of `POST /cluster/sdn/fabrics/fabric`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnFabricsFabricBodyProtocol {
    Openfabric,
    Ospf,
}
words!(PostClusterSdnFabricsFabricBodyProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Of `POST /cluster/sdn/fabrics/node/{fabric_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnFabricsNodeFabricIdBody {
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    pub interfaces: Vec<String>,
    /// Format `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Format `ipv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip6: Option<String>,
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    /// Format `pve-node`.
    pub node_id: String,
    pub protocol: PostClusterSdnFabricsNodeFabricIdBodyProtocol,
}
impl PostClusterSdnFabricsNodeFabricIdBody {
    /// With what is required; everything else is left out.
    pub fn new(
        interfaces: Vec<String>,
        node_id: String,
        protocol: PostClusterSdnFabricsNodeFabricIdBodyProtocol,
    ) -> Self {
        Self {
            digest: Default::default(),
            interfaces,
            ip: Default::default(),
            ip6: Default::default(),
            lock_token: Default::default(),
            node_id,
            protocol,
        }
    }
}
redacted!(PostClusterSdnFabricsNodeFabricIdBody {
    digest,
    interfaces,
    ip,
    ip6,
    node_id,
    protocol
} secret {
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/fabrics/node/{fabric_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnFabricsNodeFabricIdBodyProtocol {
    Openfabric,
    Ospf,
}
words!(PostClusterSdnFabricsNodeFabricIdBodyProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Of `POST /cluster/sdn/ipams`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnIpamsBody {
    /// Proxmox VE: since 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Format `pve-sdn-ipam-id`.
    pub ipam: String,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostClusterSdnIpamsBodyType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl PostClusterSdnIpamsBody {
    /// With what is required; everything else is left out.
    pub fn new(ipam: String, type_: PostClusterSdnIpamsBodyType) -> Self {
        Self {
            fingerprint: Default::default(),
            ipam,
            lock_token: Default::default(),
            section: Default::default(),
            token: Default::default(),
            type_,
            url: Default::default(),
        }
    }
}
redacted!(PostClusterSdnIpamsBody {
    fingerprint,
    ipam,
    section,
    type_,
    url
} secret {
    lock_token,
    token
} undeclared {  });

/// Of `POST /cluster/sdn/ipams`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnIpamsBodyType {
    Netbox,
    Phpipam,
    Pve,
}
words!(PostClusterSdnIpamsBodyType {
    Netbox = "netbox",
    Phpipam = "phpipam",
    Pve = "pve",
});

/// Of `POST /cluster/sdn/lock`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnLockBody {
    /// Default `0`.
    #[serde(rename = "allow-pending", skip_serializing_if = "Option::is_none")]
    pub allow_pending: Option<PveBool>,
}

/// Of `POST /cluster/sdn/lock`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterSdnLockResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterSdnLockResponse {
    data = plain "data",
});

/// Of `POST /cluster/sdn/rollback`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnRollbackBody {
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    /// Default `1`.
    #[serde(rename = "release-lock", skip_serializing_if = "Option::is_none")]
    pub release_lock: Option<PveBool>,
}
redacted!(PostClusterSdnRollbackBody {
    release_lock
} secret {
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/vnets`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnVnetsBody {
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Proxmox VE: since 8.3.
    #[serde(rename = "isolate-ports", skip_serializing_if = "Option::is_none")]
    pub isolate_ports: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<i64>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<PostClusterSdnVnetsBodyType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlanaware: Option<PveBool>,
    /// Format `pve-sdn-vnet-id`.
    pub vnet: String,
    pub zone: String,
}
impl PostClusterSdnVnetsBody {
    /// With what is required; everything else is left out.
    pub fn new(vnet: String, zone: String) -> Self {
        Self {
            alias: Default::default(),
            isolate_ports: Default::default(),
            lock_token: Default::default(),
            tag: Default::default(),
            type_: Default::default(),
            vlanaware: Default::default(),
            vnet,
            zone,
        }
    }
}
redacted!(PostClusterSdnVnetsBody {
    alias,
    isolate_ports,
    tag,
    type_,
    vlanaware,
    vnet,
    zone
} secret {
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/vnets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnVnetsBodyType {
    Vnet,
}
words!(PostClusterSdnVnetsBodyType {
    Vnet = "vnet",
});

/// Of `POST /cluster/sdn/vnets/{vnet}/firewall/rules`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnVnetsVnetFirewallRulesBody {
    /// 2 to 20 characters.
    pub action: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dest: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `pve-fw-dport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dport: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<i64>,
    /// Format `pve-fw-icmp-type-spec`.
    #[serde(rename = "icmp-type", skip_serializing_if = "Option::is_none")]
    pub icmp_type: Option<String>,
    /// 2 to 20 characters. Format `pve-iface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iface: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<PostClusterSdnVnetsVnetFirewallRulesBodyLog>,
    /// At most 128 characters.
    #[serde(rename = "macro", skip_serializing_if = "Option::is_none")]
    pub macro_: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pos: Option<i64>,
    /// Format `pve-fw-protocol-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proto: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Format `pve-fw-sport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostClusterSdnVnetsVnetFirewallRulesBodyType,
}
impl PostClusterSdnVnetsVnetFirewallRulesBody {
    /// With what is required; everything else is left out.
    pub fn new(
        action: String,
        type_: PostClusterSdnVnetsVnetFirewallRulesBodyType,
    ) -> Self {
        Self {
            action,
            comment: Default::default(),
            dest: Default::default(),
            digest: Default::default(),
            dport: Default::default(),
            enable: Default::default(),
            icmp_type: Default::default(),
            iface: Default::default(),
            log: Default::default(),
            macro_: Default::default(),
            pos: Default::default(),
            proto: Default::default(),
            source: Default::default(),
            sport: Default::default(),
            type_,
        }
    }
}

/// Of `POST /cluster/sdn/vnets/{vnet}/firewall/rules`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnVnetsVnetFirewallRulesBodyLog {
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
words!(PostClusterSdnVnetsVnetFirewallRulesBodyLog {
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

/// Of `POST /cluster/sdn/vnets/{vnet}/firewall/rules`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnVnetsVnetFirewallRulesBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PostClusterSdnVnetsVnetFirewallRulesBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `POST /cluster/sdn/vnets/{vnet}/ips`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnVnetsVnetIpsBody {
    /// Format `ip`.
    pub ip: String,
    /// Format `mac-addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// Format `pve-sdn-zone-id`.
    pub zone: String,
}
impl PostClusterSdnVnetsVnetIpsBody {
    /// With what is required; everything else is left out.
    pub fn new(ip: String, zone: String) -> Self {
        Self {
            ip,
            mac: Default::default(),
            zone,
        }
    }
}

/// Of `POST /cluster/sdn/vnets/{vnet}/subnets`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnVnetsVnetSubnetsBody {
    /// Proxmox VE: since 8.1. Format `ip`.
    #[serde(rename = "dhcp-dns-server", skip_serializing_if = "Option::is_none")]
    pub dhcp_dns_server: Option<String>,
    /// Proxmox VE: since 8.1.
    #[serde(rename = "dhcp-range", default, skip_serializing_if = "Vec::is_empty")]
    pub dhcp_range: Vec<PropertyString<FormatPveSdnDhcpRange>>,
    /// Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnszoneprefix: Option<String>,
    /// Format `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snat: Option<PveBool>,
    /// Format `pve-sdn-subnet-id`.
    pub subnet: String,
    #[serde(rename = "type")]
    pub type_: PostClusterSdnVnetsVnetSubnetsBodyType,
}
impl PostClusterSdnVnetsVnetSubnetsBody {
    /// With what is required; everything else is left out.
    pub fn new(subnet: String, type_: PostClusterSdnVnetsVnetSubnetsBodyType) -> Self {
        Self {
            dhcp_dns_server: Default::default(),
            dhcp_range: Default::default(),
            dnszoneprefix: Default::default(),
            gateway: Default::default(),
            lock_token: Default::default(),
            snat: Default::default(),
            subnet,
            type_,
        }
    }
}
redacted!(PostClusterSdnVnetsVnetSubnetsBody {
    dhcp_dns_server,
    dhcp_range,
    dnszoneprefix,
    gateway,
    snat,
    subnet,
    type_
} secret {
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/vnets/{vnet}/subnets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnVnetsVnetSubnetsBodyType {
    Subnet,
}
words!(PostClusterSdnVnetsVnetSubnetsBodyType {
    Subnet = "subnet",
});

/// Of `POST /cluster/sdn/zones`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterSdnZonesBody {
    #[serde(rename = "advertise-subnets", skip_serializing_if = "Option::is_none")]
    pub advertise_subnets: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge: Option<String>,
    #[serde(
        rename = "bridge-disable-mac-learning",
        skip_serializing_if = "Option::is_none"
    )]
    pub bridge_disable_mac_learning: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// Proxmox VE: since 8.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<PostClusterSdnZonesBodyDhcp>,
    #[serde(
        rename = "disable-arp-nd-suppression",
        skip_serializing_if = "Option::is_none"
    )]
    pub disable_arp_nd_suppression: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnszone: Option<String>,
    #[serde(rename = "dp-id", skip_serializing_if = "Option::is_none")]
    pub dp_id: Option<i64>,
    /// Format `pve-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exitnodes: Option<String>,
    #[serde(rename = "exitnodes-local-routing", skip_serializing_if = "Option::is_none")]
    pub exitnodes_local_routing: Option<PveBool>,
    /// Format `pve-node`.
    #[serde(rename = "exitnodes-primary", skip_serializing_if = "Option::is_none")]
    pub exitnodes_primary: Option<String>,
    /// Proxmox VE: since 9.0. Format `pve-sdn-fabric-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fabric: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipam: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    /// Format `mac-addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtu: Option<i64>,
    /// Format `pve-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    /// Format `ip-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peers: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversedns: Option<String>,
    /// Format `pve-sdn-bgp-rt-list`.
    #[serde(rename = "rt-import", skip_serializing_if = "Option::is_none")]
    pub rt_import: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<i64>,
    #[serde(rename = "type")]
    pub type_: PostClusterSdnZonesBodyType,
    #[serde(rename = "vlan-protocol", skip_serializing_if = "Option::is_none")]
    pub vlan_protocol: Option<PostClusterSdnZonesBodyVlanProtocol>,
    #[serde(rename = "vrf-vxlan", skip_serializing_if = "Option::is_none")]
    pub vrf_vxlan: Option<i64>,
    /// Proxmox VE: since 8.0. From 1 to 65536. Default `4789`.
    #[serde(rename = "vxlan-port", skip_serializing_if = "Option::is_none")]
    pub vxlan_port: Option<i64>,
    /// Format `pve-sdn-zone-id`.
    pub zone: String,
}
impl PostClusterSdnZonesBody {
    /// With what is required; everything else is left out.
    pub fn new(type_: PostClusterSdnZonesBodyType, zone: String) -> Self {
        Self {
            advertise_subnets: Default::default(),
            bridge: Default::default(),
            bridge_disable_mac_learning: Default::default(),
            controller: Default::default(),
            dhcp: Default::default(),
            disable_arp_nd_suppression: Default::default(),
            dns: Default::default(),
            dnszone: Default::default(),
            dp_id: Default::default(),
            exitnodes: Default::default(),
            exitnodes_local_routing: Default::default(),
            exitnodes_primary: Default::default(),
            fabric: Default::default(),
            ipam: Default::default(),
            lock_token: Default::default(),
            mac: Default::default(),
            mtu: Default::default(),
            nodes: Default::default(),
            peers: Default::default(),
            reversedns: Default::default(),
            rt_import: Default::default(),
            tag: Default::default(),
            type_,
            vlan_protocol: Default::default(),
            vrf_vxlan: Default::default(),
            vxlan_port: Default::default(),
            zone,
        }
    }
}
redacted!(PostClusterSdnZonesBody {
    advertise_subnets,
    bridge,
    bridge_disable_mac_learning,
    controller,
    dhcp,
    disable_arp_nd_suppression,
    dns,
    dnszone,
    dp_id,
    exitnodes,
    exitnodes_local_routing,
    exitnodes_primary,
    fabric,
    ipam,
    mac,
    mtu,
    nodes,
    peers,
    reversedns,
    rt_import,
    tag,
    type_,
    vlan_protocol,
    vrf_vxlan,
    vxlan_port,
    zone
} secret {
    lock_token
} undeclared {  });

/// Of `POST /cluster/sdn/zones`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnZonesBodyDhcp {
    Dnsmasq,
}
words!(PostClusterSdnZonesBodyDhcp {
    Dnsmasq = "dnsmasq",
});

/// Of `POST /cluster/sdn/zones`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnZonesBodyType {
    Evpn,
    Faucet,
    Qinq,
    Simple,
    Vlan,
    Vxlan,
}
words!(PostClusterSdnZonesBodyType {
    Evpn = "evpn",
    Faucet = "faucet",
    Qinq = "qinq",
    Simple = "simple",
    Vlan = "vlan",
    Vxlan = "vxlan",
});

/// Of `POST /cluster/sdn/zones`.
///
/// Default `802.1q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterSdnZonesBodyVlanProtocol {
    X8021q,
    X8021ad,
}
words!(PostClusterSdnZonesBodyVlanProtocol {
    X8021q = "802.1q",
    X8021ad = "802.1ad",
});

/// Of `PUT /cluster/sdn`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnBody {
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    /// Default `1`.
    #[serde(rename = "release-lock", skip_serializing_if = "Option::is_none")]
    pub release_lock: Option<PveBool>,
}
redacted!(PutClusterSdnBody {
    release_lock
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/controllers/{controller}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnControllersControllerBody {
    /// From 0 to 4294967296.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<i64>,
    #[serde(
        rename = "bgp-multipath-as-path-relax",
        skip_serializing_if = "Option::is_none"
    )]
    pub bgp_multipath_as_path_relax: Option<PveBool>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ebgp: Option<PveBool>,
    #[serde(rename = "ebgp-multihop", skip_serializing_if = "Option::is_none")]
    pub ebgp_multihop: Option<i64>,
    /// Proxmox VE: since 9.0. Format `pve-sdn-fabric-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fabric: Option<String>,
    /// Proxmox VE: since 8.1.
    #[serde(rename = "isis-domain", skip_serializing_if = "Option::is_none")]
    pub isis_domain: Option<String>,
    /// Proxmox VE: since 8.1. Format `pve-iface-list`.
    #[serde(rename = "isis-ifaces", skip_serializing_if = "Option::is_none")]
    pub isis_ifaces: Option<String>,
    /// Proxmox VE: since 8.1. Format `pve-sdn-isis-net`.
    #[serde(rename = "isis-net", skip_serializing_if = "Option::is_none")]
    pub isis_net: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loopback: Option<String>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Format `ip-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peers: Option<String>,
}
redacted!(PutClusterSdnControllersControllerBody {
    asn,
    bgp_multipath_as_path_relax,
    delete,
    digest,
    ebgp,
    ebgp_multihop,
    fabric,
    isis_domain,
    isis_ifaces,
    isis_net,
    loopback,
    node,
    peers
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/dns/{dns}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnDnsDnsBody {
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Proxmox VE: since 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversemaskv6: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
redacted!(PutClusterSdnDnsDnsBody {
    delete,
    digest,
    fingerprint,
    reversemaskv6,
    ttl,
    url
} secret {
    key,
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/fabrics/fabric/{id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnFabricsFabricIdBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// From 1 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csnp_interval: Option<f64>,
    pub delete: Vec<PutClusterSdnFabricsFabricIdBodyDeleteItem>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// From 1 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hello_interval: Option<f64>,
    /// Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip6_prefix: Option<String>,
    /// Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_prefix: Option<String>,
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    pub protocol: PutClusterSdnFabricsFabricIdBodyProtocol,
}
impl PutClusterSdnFabricsFabricIdBody {
    /// With what is required; everything else is left out.
    pub fn new(
        delete: Vec<PutClusterSdnFabricsFabricIdBodyDeleteItem>,
        protocol: PutClusterSdnFabricsFabricIdBodyProtocol,
    ) -> Self {
        Self {
            area: Default::default(),
            csnp_interval: Default::default(),
            delete,
            digest: Default::default(),
            hello_interval: Default::default(),
            ip6_prefix: Default::default(),
            ip_prefix: Default::default(),
            lock_token: Default::default(),
            protocol,
        }
    }
}
redacted!(PutClusterSdnFabricsFabricIdBody {
    area,
    csnp_interval,
    delete,
    digest,
    hello_interval,
    ip6_prefix,
    ip_prefix,
    protocol
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/fabrics/fabric/{id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnFabricsFabricIdBodyDeleteItem {
    HelloInterval,
    CsnpInterval,
    Area,
}
words!(PutClusterSdnFabricsFabricIdBodyDeleteItem {
    HelloInterval = "hello_interval",
    CsnpInterval = "csnp_interval",
    Area = "area",
});

/// Of `PUT /cluster/sdn/fabrics/fabric/{id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnFabricsFabricIdBodyProtocol {
    Openfabric,
    Ospf,
}
words!(PutClusterSdnFabricsFabricIdBodyProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Of `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnFabricsNodeFabricIdNodeIdBody {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<PutClusterSdnFabricsNodeFabricIdNodeIdBodyDeleteItem>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    pub interfaces: Vec<String>,
    /// Format `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Format `ipv6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip6: Option<String>,
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    pub protocol: PutClusterSdnFabricsNodeFabricIdNodeIdBodyProtocol,
}
impl PutClusterSdnFabricsNodeFabricIdNodeIdBody {
    /// With what is required; everything else is left out.
    pub fn new(
        interfaces: Vec<String>,
        protocol: PutClusterSdnFabricsNodeFabricIdNodeIdBodyProtocol,
    ) -> Self {
        Self {
            delete: Default::default(),
            digest: Default::default(),
            interfaces,
            ip: Default::default(),
            ip6: Default::default(),
            lock_token: Default::default(),
            protocol,
        }
    }
}
redacted!(PutClusterSdnFabricsNodeFabricIdNodeIdBody {
    delete,
    digest,
    interfaces,
    ip,
    ip6,
    protocol
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnFabricsNodeFabricIdNodeIdBodyDeleteItem {
    Interfaces,
    Ip,
    Ip6,
}
words!(PutClusterSdnFabricsNodeFabricIdNodeIdBodyDeleteItem {
    Interfaces = "interfaces",
    Ip = "ip",
    Ip6 = "ip6",
});

/// Of `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnFabricsNodeFabricIdNodeIdBodyProtocol {
    Openfabric,
    Ospf,
}
words!(PutClusterSdnFabricsNodeFabricIdNodeIdBodyProtocol {
    Openfabric = "openfabric",
    Ospf = "ospf",
});

/// Of `PUT /cluster/sdn/ipams/{ipam}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnIpamsIpamBody {
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Proxmox VE: since 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
redacted!(PutClusterSdnIpamsIpamBody {
    delete,
    digest,
    fingerprint,
    section,
    url
} secret {
    lock_token,
    token
} undeclared {  });

/// Of `PUT /cluster/sdn`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterSdnResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutClusterSdnResponse {
    data = plain "data",
});

/// Of `PUT /cluster/sdn/vnets/{vnet}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnVnetsVnetBody {
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Proxmox VE: since 8.3.
    #[serde(rename = "isolate-ports", skip_serializing_if = "Option::is_none")]
    pub isolate_ports: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlanaware: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}
redacted!(PutClusterSdnVnetsVnetBody {
    alias,
    delete,
    digest,
    isolate_ports,
    tag,
    vlanaware,
    zone
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/vnets/{vnet}/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnVnetsVnetFirewallOptionsBody {
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_forward: Option<
        PutClusterSdnVnetsVnetFirewallOptionsBodyLogLevelForward,
    >,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_forward: Option<PutClusterSdnVnetsVnetFirewallOptionsBodyPolicyForward>,
}

/// Of `PUT /cluster/sdn/vnets/{vnet}/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnVnetsVnetFirewallOptionsBodyLogLevelForward {
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
words!(PutClusterSdnVnetsVnetFirewallOptionsBodyLogLevelForward {
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

/// Of `PUT /cluster/sdn/vnets/{vnet}/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnVnetsVnetFirewallOptionsBodyPolicyForward {
    Accept,
    Drop,
}
words!(PutClusterSdnVnetsVnetFirewallOptionsBodyPolicyForward {
    Accept = "ACCEPT",
    Drop = "DROP",
});

/// Of `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnVnetsVnetFirewallRulesPosBody {
    /// 2 to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dest: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `pve-fw-dport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dport: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<i64>,
    /// Format `pve-fw-icmp-type-spec`.
    #[serde(rename = "icmp-type", skip_serializing_if = "Option::is_none")]
    pub icmp_type: Option<String>,
    /// 2 to 20 characters. Format `pve-iface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iface: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<PutClusterSdnVnetsVnetFirewallRulesPosBodyLog>,
    /// At most 128 characters.
    #[serde(rename = "macro", skip_serializing_if = "Option::is_none")]
    pub macro_: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moveto: Option<i64>,
    /// Format `pve-fw-protocol-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proto: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Format `pve-fw-sport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<PutClusterSdnVnetsVnetFirewallRulesPosBodyType>,
}

/// Of `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnVnetsVnetFirewallRulesPosBodyLog {
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
words!(PutClusterSdnVnetsVnetFirewallRulesPosBodyLog {
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

/// Of `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnVnetsVnetFirewallRulesPosBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PutClusterSdnVnetsVnetFirewallRulesPosBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `PUT /cluster/sdn/vnets/{vnet}/ips`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnVnetsVnetIpsBody {
    /// Format `ip`.
    pub ip: String,
    /// Format `mac-addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// From 100 to 999999999. Format `pve-vmid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmid: Option<i64>,
    /// Format `pve-sdn-zone-id`.
    pub zone: String,
}
impl PutClusterSdnVnetsVnetIpsBody {
    /// With what is required; everything else is left out.
    pub fn new(ip: String, zone: String) -> Self {
        Self {
            ip,
            mac: Default::default(),
            vmid: Default::default(),
            zone,
        }
    }
}

/// Of `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnVnetsVnetSubnetsSubnetBody {
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Proxmox VE: since 8.1. Format `ip`.
    #[serde(rename = "dhcp-dns-server", skip_serializing_if = "Option::is_none")]
    pub dhcp_dns_server: Option<String>,
    /// Proxmox VE: since 8.1.
    #[serde(rename = "dhcp-range", default, skip_serializing_if = "Vec::is_empty")]
    pub dhcp_range: Vec<PropertyString<FormatPveSdnDhcpRange>>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnszoneprefix: Option<String>,
    /// Format `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snat: Option<PveBool>,
}
redacted!(PutClusterSdnVnetsVnetSubnetsSubnetBody {
    delete,
    dhcp_dns_server,
    dhcp_range,
    digest,
    dnszoneprefix,
    gateway,
    snat
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/zones/{zone}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterSdnZonesZoneBody {
    #[serde(rename = "advertise-subnets", skip_serializing_if = "Option::is_none")]
    pub advertise_subnets: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridge: Option<String>,
    #[serde(
        rename = "bridge-disable-mac-learning",
        skip_serializing_if = "Option::is_none"
    )]
    pub bridge_disable_mac_learning: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Proxmox VE: since 8.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<PutClusterSdnZonesZoneBodyDhcp>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(
        rename = "disable-arp-nd-suppression",
        skip_serializing_if = "Option::is_none"
    )]
    pub disable_arp_nd_suppression: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnszone: Option<String>,
    #[serde(rename = "dp-id", skip_serializing_if = "Option::is_none")]
    pub dp_id: Option<i64>,
    /// Format `pve-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exitnodes: Option<String>,
    #[serde(rename = "exitnodes-local-routing", skip_serializing_if = "Option::is_none")]
    pub exitnodes_local_routing: Option<PveBool>,
    /// Format `pve-node`.
    #[serde(rename = "exitnodes-primary", skip_serializing_if = "Option::is_none")]
    pub exitnodes_primary: Option<String>,
    /// Proxmox VE: since 9.0. Format `pve-sdn-fabric-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fabric: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipam: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "lock-token", skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<String>,
    /// Format `mac-addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtu: Option<i64>,
    /// Format `pve-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    /// Format `ip-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peers: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversedns: Option<String>,
    /// Format `pve-sdn-bgp-rt-list`.
    #[serde(rename = "rt-import", skip_serializing_if = "Option::is_none")]
    pub rt_import: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<i64>,
    #[serde(rename = "vlan-protocol", skip_serializing_if = "Option::is_none")]
    pub vlan_protocol: Option<PutClusterSdnZonesZoneBodyVlanProtocol>,
    #[serde(rename = "vrf-vxlan", skip_serializing_if = "Option::is_none")]
    pub vrf_vxlan: Option<i64>,
    /// Proxmox VE: since 8.0. From 1 to 65536. Default `4789`.
    #[serde(rename = "vxlan-port", skip_serializing_if = "Option::is_none")]
    pub vxlan_port: Option<i64>,
}
redacted!(PutClusterSdnZonesZoneBody {
    advertise_subnets,
    bridge,
    bridge_disable_mac_learning,
    controller,
    delete,
    dhcp,
    digest,
    disable_arp_nd_suppression,
    dns,
    dnszone,
    dp_id,
    exitnodes,
    exitnodes_local_routing,
    exitnodes_primary,
    fabric,
    ipam,
    mac,
    mtu,
    nodes,
    peers,
    reversedns,
    rt_import,
    tag,
    vlan_protocol,
    vrf_vxlan,
    vxlan_port
} secret {
    lock_token
} undeclared {  });

/// Of `PUT /cluster/sdn/zones/{zone}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnZonesZoneBodyDhcp {
    Dnsmasq,
}
words!(PutClusterSdnZonesZoneBodyDhcp {
    Dnsmasq = "dnsmasq",
});

/// Of `PUT /cluster/sdn/zones/{zone}`.
///
/// Default `802.1q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterSdnZonesZoneBodyVlanProtocol {
    X8021q,
    X8021ad,
}
words!(PutClusterSdnZonesZoneBodyVlanProtocol {
    X8021q = "802.1q",
    X8021ad = "802.1ad",
});

