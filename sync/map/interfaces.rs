//! Network interfaces of guests, with MAC addresses and VLANs.
//!
//! Invariant: the names of one guest's interfaces differ whatever the case, and
//! depend on its configuration and what runs in it alone, not on their order.

use std::collections::HashSet;

use arcstr::ArcStr;
use serde_json::json;

use super::{MAX_NAME, Mapper, evidence, shorten, text, vlans::Carries, with_suffix};
use crate::{
    config::{InterfaceNames, UnmatchedInterfaces},
    inventory::{Guest, GuestConfig, GuestKind, LiveInterface, MacAddress, Nic},
    model::{
        DesiredObject, FieldPolicy, FieldPolicy::Create, FieldPolicy::Sync, Kept, Kind, Link, Value,
    },
};

const KIND: Kind = Kind::VmInterface;

/// An interface that addresses can be on.
pub(super) struct Port<'a> {
    /// The kind of its object.
    pub(super) kind: Kind,
    /// Its identity.
    pub(super) id: ArcStr,
    /// Its name.
    pub(super) name: String,
    /// The VLANs it carries.
    pub(super) vlans: Vec<u16>,
    /// The bridges it belongs to.
    pub(super) bridges: Vec<&'a str>,
    /// The configuration; none of an interface that is known from inside only.
    pub(super) nic: Option<&'a Nic>,
    /// What the running guest says about it; nothing without evidence.
    pub(super) live: Vec<&'a LiveInterface>,
}

impl Port<'_> {
    /// The reference to it.
    pub(super) fn link(&self) -> Link {
        Link::to(self.kind, self.id.clone(), &*self.name)
    }
}

impl Mapper<'_> {
    /// The interfaces of one guest.
    pub(super) fn map_ports<'i>(
        &mut self,
        guest: &'i Guest,
        config: &'i GuestConfig,
        id: &str,
        machine: &Link,
    ) -> Vec<Port<'i>> {
        let (nics, others) = evidence::matched(&config.nics, guest.live.as_deref());
        let site = self.rule_site(guest);
        let site = site.or_else(|| self.settings.site.clone());
        let mut names = Names::default();
        let mut ports = Vec::new();
        for (nic, live) in nics {
            let (name, policy, reason) = self.wanted_name(nic, &live);
            let name = names.give(&name, &nic.key);
            let id = arcstr::format!("{id}/{}", nic.key);
            let mut object = self.interface(&id, &name, machine);
            object.field(
                self.policy(KIND, "name", policy),
                "name",
                Value::text(&name),
                reason,
            );
            let carries = self.put_settings(&mut object, guest, nic, site.as_deref());
            if let Some(mac) = &nic.mac {
                self.put_mac(&mut object, mac);
            }
            object.identity();
            self.desired.add(object);
            ports.push(Port {
                kind: KIND,
                id,
                name,
                vlans: carries.vids(),
                bridges: nic.bridge.as_deref().into_iter().collect(),
                nic: Some(nic),
                live,
            });
        }
        if self.config.guests.unmatched_interfaces == UnmatchedInterfaces::Include {
            match guest.live {
                Some(_) => ports.extend(self.inner_ports(others, id, machine, &mut names)),
                None => self.keep_below(KIND, &format!("{id}/if/")),
            }
        }
        ports
    }

    /// The interfaces below that stay, and what is on them: nothing says what
    /// they are now.
    pub(super) fn keep_below(&mut self, interfaces: Kind, start: &str) {
        let kinds = [interfaces, Kind::MacAddress, Kind::IpAddress];
        self.desired.kept.extend(kinds.map(|kind| Kept {
            kind,
            start: start.to_owned(),
            family: None,
        }));
    }

    /// Interfaces that only the guest itself knows: bridges, tunnels, VLANs in it.
    fn inner_ports<'i>(
        &mut self,
        others: Vec<(&'i str, Vec<&'i LiveInterface>)>,
        id: &str,
        machine: &Link,
        names: &mut Names,
    ) -> Vec<Port<'i>> {
        let mut ports = Vec::new();
        for (name, live) in others {
            let key = inner_key(name);
            let id = arcstr::format!("{id}/if/{key}");
            let name = names.give(name, &key);
            let mut object = self.interface(&id, &name, machine);
            object.field(
                self.policy(KIND, "name", Sync),
                "name",
                Value::text(&name),
                "its name in the guest",
            );
            object.field(
                self.policy(KIND, "enabled", Sync),
                "enabled",
                json!(true),
                "the guest has it",
            );
            if let Some(mac) = live.iter().filter_map(|one| one.mac.as_ref()).min() {
                self.put_mac(&mut object, mac);
            }
            object.identity();
            self.desired.add(object);
            ports.push(Port {
                kind: KIND,
                id,
                name,
                vlans: Vec::new(),
                bridges: Vec::new(),
                nic: None,
                live,
            });
        }
        ports
    }

    fn interface(&self, id: &ArcStr, name: &str, machine: &Link) -> DesiredObject {
        let mut object = DesiredObject::new(KIND, id.clone(), format!("{name} ({id})"));
        object.field(
            Create,
            "virtual_machine",
            machine.clone(),
            "the guest's interface",
        );
        object
    }

    /// The name a NIC wants. One that is to come from the guest is kept while
    /// the guest does not say it.
    fn wanted_name(
        &self,
        nic: &Nic,
        live: &[&LiveInterface],
    ) -> (String, FieldPolicy, &'static str) {
        let mut policy = Sync;
        if self.config.guests.interface_names == InterfaceNames::Guest {
            if let Some(name) = evidence::name(live) {
                return (name.to_owned(), Sync, "its name in the guest");
            }
            policy = Create;
        }
        match &nic.name {
            Some(name) if !name.trim().is_empty() => (name.clone(), policy, "name"),
            _ => (nic.key.clone(), policy, "the key in the configuration"),
        }
    }

    /// Everything that the configuration says about the NIC.
    fn put_settings(
        &mut self,
        object: &mut DesiredObject,
        guest: &Guest,
        nic: &Nic,
        site: Option<&str>,
    ) -> Carries {
        object.field(
            self.policy(KIND, "enabled", Sync),
            "enabled",
            json!(nic.enabled),
            "link_down",
        );
        if let Some(mtu) = self.mtu(guest, nic) {
            object.field(
                self.policy(KIND, "mtu", Sync),
                "mtu",
                mtu.map_or(Value::NULL, |mtu| json!(mtu).into()),
                if nic.mtu == Some(1) {
                    "the bridge's MTU"
                } else {
                    "mtu"
                },
            );
        }
        let carries = match self.vnet_tag(guest, nic) {
            Vnet::Tag(vid) => {
                let carries = Carries::One(vid);
                self.put_vlans(object, &carries, site, "the VNet's tag");
                carries
            }
            Vnet::None => {
                let carries = Carries::new(nic.tag, nic.trunks.as_deref());
                self.put_vlans(object, &carries, site, "tag and trunks");
                carries
            }
            Vnet::Unknown => Carries::Nothing,
        };
        object.field(
            self.policy(KIND, "description", Sync),
            "description",
            Value::text(description(nic)),
            "bridge, firewall and rate",
        );
        carries
    }

    /// The MTU to write, of which the outer absence says that it is not known.
    fn mtu(&self, guest: &Guest, nic: &Nic) -> Option<Option<u32>> {
        let is_bridges = guest.kind == GuestKind::Qemu && nic.mtu == Some(1);
        let mtu = if is_bridges {
            let (bridge, node) = (nic.bridge.as_deref()?, self.nodes.get(&*guest.node)?);
            let mut interfaces = node.interfaces.iter().flatten();
            Some(interfaces.find(|one| one.name == bridge)?.mtu?)
        } else {
            nic.mtu
        };
        Some(mtu.filter(|mtu| (1..=65_536).contains(mtu)))
    }

    /// The VLAN that a NIC without a tag of its own gets from the VNet it is in.
    fn vnet_tag(&self, guest: &Guest, nic: &Nic) -> Vnet {
        let has_own = Carries::new(nic.tag, nic.trunks.as_deref()) != Carries::Nothing;
        let Some(bridge) = nic.bridge.as_deref().filter(|_| !has_own) else {
            return Vnet::None;
        };
        let Some(vnets) = &self.cluster.vnets else {
            // Without a list of VNets, what is known as a bridge is none.
            let node = self.nodes.get(&*guest.node);
            let interfaces = node.and_then(|node| node.interfaces.as_ref());
            let is_bridge = bridge.starts_with("vmbr")
                || interfaces.is_some_and(|list| list.iter().any(|one| one.name == bridge));
            return if is_bridge { Vnet::None } else { Vnet::Unknown };
        };
        let vnet = vnets.get(bridge).filter(|vnet| vnet.zone_type == "vlan");
        let tag = vnet.and_then(|vnet| u16::try_from(vnet.tag?).ok());
        match tag.filter(|vid| (1..=4094).contains(vid)) {
            Some(vid) => Vnet::Tag(vid),
            None => Vnet::None,
        }
    }

    /// Adds a MAC address as an object of its own, and as the interface's.
    pub(super) fn put_mac(&mut self, interface: &mut DesiredObject, mac: &MacAddress) {
        const KIND: Kind = Kind::MacAddress;
        let id = format!("{}/{mac}", interface.key);
        let mut object = DesiredObject::new(KIND, &*id, format!("{mac} ({id})"));
        // The interface's id completes the key where the plan is made.
        let on = interface.kind.content_type();
        object
            .field(
                Sync,
                "mac_address",
                Value::text(mac.as_str()),
                "its interface",
            )
            .field(
                Sync,
                "assigned_object_type",
                Value::text(on),
                "its interface",
            )
            .field(
                Sync,
                "assigned_object_id",
                interface.link(),
                "its interface",
            )
            .identity();
        let policy = self.policy(interface.kind, "primary_mac_address", Sync);
        let link = self.desired.add(object);
        interface.field(policy, "primary_mac_address", link, "its MAC address");
    }
}

/// What a VNet says about the VLAN of a NIC.
enum Vnet {
    Tag(u16),
    None,
    Unknown,
}

/// `vmbr0, firewall, 12.5 MB/s`.
fn description(nic: &Nic) -> String {
    let firewall = nic.firewall.then(|| "firewall".to_owned());
    let rate = nic.rate.as_deref().map(|rate| format!("{rate} MB/s"));
    let parts = [nic.bridge.clone(), firewall, rate];
    text::description(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// The part of an identity that stands for a name inside a guest. Whatever is
/// neither short nor plain is told apart by a hash, since `/` and `#` mean
/// something in identities.
fn inner_key(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.:@".contains(c);
    if !name.is_empty() && name.len() <= 40 && name.chars().all(is_plain) {
        return name.to_owned();
    }
    let plain: String = name.chars().take(40).filter(|c| is_plain(*c)).collect();
    format!("{plain}~{}", text::short_hash(name))
}

/// The names of one device's or virtual machine's interfaces.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// A name that none before has; the later one gets its key as a suffix.
    pub(super) fn give(&mut self, wanted: &str, key: &str) -> String {
        let plain: String = wanted.trim().chars().filter(|c| !c.is_control()).collect();
        let plain = shorten(if plain.is_empty() { key } else { &plain }, MAX_NAME);
        let others = (1u32..).map(|round| match round {
            1 => with_suffix(&plain, key),
            _ => with_suffix(&plain, &format!("{key}.{round}")),
        });
        let mut names = std::iter::once(plain.clone()).chain(others);
        names
            .find(|name| self.taken.insert(name.to_lowercase()))
            .unwrap_or(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_whatever_the_case() {
        let mut names = Names::default();
        assert_eq!(names.give("eth0", "net0"), "eth0");
        assert_eq!(names.give("ETH0", "net1"), "ETH0 (net1)");
        assert_eq!(names.give("eth0 (net1)", "net2"), "eth0 (net1) (net2)");
        assert_eq!(names.give("", "net3"), "net3");
        assert_eq!(names.give(&"x".repeat(70), "net4").len(), 64);
        assert_eq!(
            names.give(&"x".repeat(70), "net5"),
            format!("{} (net5)", "x".repeat(57))
        );
    }

    #[test]
    fn identities_of_inner_interfaces_have_one_part() {
        assert_eq!(inner_key("eth0.20"), "eth0.20");
        assert_ne!(inner_key("a/b"), inner_key("a#b"));
        assert!(!inner_key("vEthernet (a/b) #2").contains(['/', '#', ' ']));
    }

    #[test]
    fn a_description_says_what_is_set() {
        let mut nic = Nic {
            bridge: Some("vmbr0".to_owned()),
            ..Nic::default()
        };
        assert_eq!(description(&nic), "vmbr0");
        (nic.firewall, nic.rate) = (true, Some("12.5".to_owned()));
        assert_eq!(description(&nic), "vmbr0, firewall, 12.5 MB/s");
    }
}
