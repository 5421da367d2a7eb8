//! Interfaces, addresses and VLANs as Proxmox VE knows them.

use std::{collections::BTreeMap, fmt, net::IpAddr, str::FromStr};

use ipnet::IpNet;
use serde::Serialize;

/// A MAC address in NetBox's form: upper case, with colons.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct MacAddress(String);

impl MacAddress {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MacAddress {
    type Err = ();

    /// Takes six pairs of hexadecimal digits with `:` or `-` between them. One
    /// of zeroes only is what a device has that has none.
    fn from_str(text: &str) -> Result<Self, ()> {
        let pairs: Vec<&str> = text.trim().split([':', '-']).collect();
        let is_pair = |pair: &&str| pair.len() == 2 && pair.chars().all(|c| c.is_ascii_hexdigit());
        if pairs.len() != 6 || !pairs.iter().all(is_pair) || pairs.iter().all(|pair| *pair == "00")
        {
            return Err(());
        }
        Ok(Self(pairs.join(":").to_uppercase()))
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a node's interface is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeInterfaceKind {
    /// A port of the machine.
    Physical,
    /// A second name of another interface (`eth0:1`).
    Alias,
    /// Several ports as one, of Linux or Open vSwitch.
    Bond,
    /// A bridge, of Linux or Open vSwitch.
    Bridge,
    /// A VLAN on another interface.
    Vlan,
    /// A port of a virtual switch without a cable (`OVSIntPort`).
    Internal,
    /// What Proxmox VE does not name further.
    Other,
}

/// An interface of a node, from `GET /nodes/{node}/network`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NodeInterface {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: NodeInterfaceKind,
    /// It is up, or comes up with the node.
    pub enabled: bool,
    /// The configured MTU.
    pub mtu: Option<u32>,
    /// First line of its comment.
    pub comment: String,
    /// Its MAC address, where Proxmox VE tells it.
    pub mac: Option<MacAddress>,
    /// Its configured addresses with prefix length.
    pub addresses: Vec<IpNet>,
    /// The interfaces that are ports of this bridge, or members of this bond.
    pub ports: Vec<String>,
    /// The VLAN, of a VLAN interface or an access port of Open vSwitch.
    pub vlan: Option<u16>,
    /// The interface that a VLAN, an alias or an internal port is on.
    pub parent: Option<String>,
    /// It has the way out, of either family.
    pub gateway: bool,
}

/// A network interface in a guest's configuration (`net0`, `net1` …).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Nic {
    /// The key, `net0`: part of its identity.
    pub key: String,
    /// The name inside the guest, which containers have in their configuration.
    pub name: Option<String>,
    /// The model of a virtual machine's card (`virtio`).
    pub model: Option<String>,
    /// Its MAC address.
    pub mac: Option<MacAddress>,
    /// The bridge or SDN VNet it is plugged into.
    pub bridge: Option<String>,
    /// The cable is plugged in.
    pub enabled: bool,
    /// The MTU; none for the default. Of virtio, 1 stands for the bridge's.
    pub mtu: Option<u32>,
    /// The VLAN of an access port, or the native one of a trunk.
    pub tag: Option<u16>,
    /// The VLANs that pass, sorted; none when it is no trunk.
    pub trunks: Option<Vec<u16>>,
    /// It is behind the firewall.
    pub firewall: bool,
    /// The limit in megabytes per second, as configured.
    pub rate: Option<String>,
    /// What the configuration says about IPv4.
    pub ipv4: IpSetting,
    /// What the configuration says about IPv6.
    pub ipv6: IpSetting,
}

/// What the configuration says about one address family of a NIC: `ip=`, `ip6=`
/// of a container, `ipconfigN` of a virtual machine with cloud-init.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct IpSetting {
    /// How it gets its addresses.
    pub method: IpMethod,
    /// The configured gateway.
    pub gateway: Option<IpAddr>,
}

/// How a NIC gets its addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum IpMethod {
    /// The configuration does not say.
    #[default]
    Unknown,
    /// One address, with prefix length.
    Static(IpNet),
    /// By DHCP.
    Dhcp,
    /// By router advertisement.
    Slaac,
}

/// An interface as the running guest sees it, from its agent or its container.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LiveInterface {
    /// The name inside the guest.
    pub name: String,
    /// Its MAC address.
    pub mac: Option<MacAddress>,
    /// Its addresses with prefix length.
    pub addresses: Vec<IpNet>,
}

/// An SDN VNet by its name, as far as a NIC that is plugged into it is concerned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Vnet {
    /// Its zone.
    pub zone: String,
    /// The type of the zone: `simple`, `vlan`, `qinq`, `vxlan`, `evpn`.
    pub zone_type: String,
    /// Its tag: a VLAN in a VLAN zone, a VNI in VXLAN and EVPN zones.
    pub tag: Option<u32>,
    /// Its alias, for people.
    pub alias: Option<String>,
}

/// SDN VNets by name.
pub type Vnets = BTreeMap<String, Vnet>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mac_addresses_have_one_form() {
        let read = |text: &str| text.parse::<MacAddress>().map(|mac| mac.to_string());
        assert_eq!(
            read("bc:24:11:0a-0B-0c").as_deref(),
            Ok("BC:24:11:0A:0B:0C")
        );
        assert!(read("00:00:00:00:00:00").is_err());
        assert!(read("bc:24:11:0a:0b").is_err());
        assert!(read("not a mac").is_err());
    }
}
