//! IP addresses and primary addresses.
//!
//! Two guests may claim one address in one VRF: both are desired, since what is
//! desired does not know NetBox. The plan decides: who holds the address in
//! NetBox keeps it, else the one whose identity comes first gets it, and the
//! other becomes a remark.
//!
//! Invariant: what nothing is known about is kept ([`Kept`]), and a primary
//! address that is kept stays the primary one.

use std::net::IpAddr;

use arcstr::ArcStr;
use ipnet::IpNet;

use super::{
    Mapper,
    evidence::{self, Verdict},
    furniture,
    interfaces::Port,
};
use crate::{
    config::{AddressRule, Primary},
    inventory::{Guest, IpMethod, IpSetting},
    model::{
        DesiredObject, Family, FieldPolicy, FieldPolicy::Create, FieldPolicy::Sync, Kept, Kind,
        Link, Merge, Value,
    },
};

const KIND: Kind = Kind::IpAddress;

/// What the rules of the configuration give an address.
#[derive(Debug, Default, PartialEq, Eq)]
struct Ruled<'a> {
    vrf: Option<&'a str>,
    tenant: Option<&'a str>,
    skip: bool,
}

/// An address that may be a guest's primary one. The smallest is the best.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    no_gateway: bool,
    nic: usize,
    not_configured: bool,
    unique_local: bool,
    address: IpAddr,
    key: ArcStr,
}

impl Mapper<'_> {
    /// The addresses of one guest, and which of them are its primary ones.
    pub(super) fn map_addresses(
        &mut self,
        guest: &Guest,
        ports: &[Port<'_>],
        machine: &mut DesiredObject,
    ) {
        let dns_name = self.dns_name(guest);
        for family in [Family::V4, Family::V6] {
            let mut candidates = Vec::new();
            for (place, port) in ports.iter().enumerate() {
                let Some(nic) = port.nic else {
                    for net in evidence::sorted(&port.live, family) {
                        self.address(port, net, "active", "the guest", dns_name.as_deref());
                    }
                    continue;
                };
                let setting = match family {
                    Family::V4 => &nic.ipv4,
                    Family::V6 => &nic.ipv6,
                };
                let known = evidence::of_nic(guest, setting, &port.live, family);
                if !known.complete {
                    self.desired.kept.insert(Kept {
                        kind: KIND,
                        start: format!("{}/", port.id),
                        family: Some(family),
                    });
                }
                let status = status(setting, family);
                for net in known.addresses {
                    let address = net.addr();
                    let link = self.address(port, net, status, known.why, dns_name.as_deref());
                    let Some(link) = link.filter(|_| !evidence::is_link_local(address)) else {
                        continue;
                    };
                    candidates.push(Candidate {
                        no_gateway: setting.gateway.is_none(),
                        nic: place,
                        not_configured: setting.method != IpMethod::Static(net),
                        unique_local: evidence::is_unique_local(address),
                        address,
                        key: link.key,
                    });
                }
            }
            self.put_primary(machine, family, candidates);
        }
    }

    /// Adds the wish for a primary address.
    fn put_primary(
        &self,
        machine: &mut DesiredObject,
        family: Family,
        mut candidates: Vec<Candidate>,
    ) {
        if candidates.is_empty() {
            return;
        }
        candidates.sort();
        let links = candidates
            .into_iter()
            .map(|one| Link::to(KIND, one.key, one.address.to_string()))
            .collect();
        let field = primary_field(family);
        let default = match self.config.addresses.primary {
            Primary::Sync => Sync,
            Primary::Create => Create,
            Primary::Ignore => FieldPolicy::Ignore,
        };
        let policy = self.policy(Kind::VirtualMachine, field, default);
        // What a guest is made with knows no addresses yet: set once means set
        // where nothing is.
        let (policy, merge) = match policy {
            Sync => (Sync, Merge::OneOf),
            Create => (Sync, Merge::Fill),
            FieldPolicy::Ignore => return,
        };
        let links = Value::in_order(links);
        machine.merge(policy, merge, field, links, "of the first with a gateway");
    }

    /// Adds an address on an interface, unless it is one to leave out.
    pub(super) fn address(
        &mut self,
        port: &Port<'_>,
        net: IpNet,
        status: &'static str,
        reason: &'static str,
        dns_name: Option<&str>,
    ) -> Option<Link> {
        let id = format!("{}/{}", port.id, net.addr());
        let title = format!("{net} ({id})");
        match evidence::judge(&net, self.config.addresses.link_local) {
            Verdict::Taken => {}
            Verdict::LeftOut => return None,
            Verdict::Refused(fault) => {
                self.remark(title, format!("NetBox does not take it: {fault}"));
                return None;
            }
        }
        let config = self.config;
        let ruled = ruled(&config.addresses.rules, &self.cluster.key, port, &net);
        if ruled.skip {
            return None;
        }
        let mut object = DesiredObject::new(KIND, &*id, title);
        object.field(Sync, "address", Value::text(net.to_string()), reason);
        // VRFs are the tool's business only where rules give them.
        if config.addresses.rules.iter().any(|rule| rule.vrf.is_some()) {
            let vrf = ruled.vrf.map(|name| {
                self.desired
                    .add(furniture::vrf(name, config.netbox.create_missing))
            });
            let policy = self.policy(KIND, "vrf", Sync);
            object.field(policy, "vrf", vrf, "rules of the configuration");
        }
        if let Some(slug) = ruled.tenant {
            let tenant = self.by_slug(Kind::Tenant, slug);
            let policy = self.policy(KIND, "tenant", Create);
            object.field(policy, "tenant", tenant, "a rule of the configuration");
        }
        let policy = self.policy(KIND, "status", Sync);
        object.field(policy, "status", Value::text(status), reason);
        let on = Value::text(port.kind.content_type());
        object
            .field(Sync, "assigned_object_type", on, "its interface")
            .field(Sync, "assigned_object_id", port.link(), "its interface");
        if let Some(name) = dns_name {
            let policy = self.policy(KIND, "dns_name", Sync);
            object.field(policy, "dns_name", Value::text(name), "the guest agent");
        }
        object.identity();
        Some(self.desired.add(object))
    }

    /// The host name as NetBox takes it, where it is asked for and known.
    fn dns_name(&mut self, guest: &Guest) -> Option<String> {
        let name = guest.host_name.as_deref()?.trim();
        if !self.config.addresses.dns_names || name.is_empty() {
            return None;
        }
        if is_dns_name(name) {
            return Some(name.to_lowercase());
        }
        let about = self.cluster.guest_id(guest);
        self.remark(about, format!("'{name}' is no DNS name that NetBox takes"));
        None
    }
}

/// The field that holds the primary address of a family.
pub(super) fn primary_field(family: Family) -> &'static str {
    match family {
        Family::V4 => "primary_ip4",
        Family::V6 => "primary_ip6",
    }
}

fn status(setting: &IpSetting, family: Family) -> &'static str {
    match (&setting.method, family) {
        (IpMethod::Dhcp, _) => "dhcp",
        // NetBox knows this one for IPv6 alone.
        (IpMethod::Slaac, Family::V6) => "slaac",
        _ => "active",
    }
}

/// NetBox's pattern: labels of letters, digits, `-` and `_`, of which the first may be `*`.
fn is_dns_name(name: &str) -> bool {
    let is_label = |label: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        !label.is_empty() && label.chars().all(is_plain)
    };
    let name = name.strip_suffix('.').unwrap_or(name);
    let (first, rest) = name.split_once('.').unwrap_or((name, "x"));
    name.len() < 255 && (first == "*" || is_label(first)) && rest.split('.').all(is_label)
}

/// What the rules give. The first that matches and gives a VRF or tenant decides
/// about it; one that leaves out counts only if none before has given anything.
fn ruled<'a>(rules: &'a [AddressRule], cluster: &str, port: &Port<'_>, net: &IpNet) -> Ruled<'a> {
    let mut ruled = Ruled::default();
    for rule in rules
        .iter()
        .filter(|rule| matches(rule, cluster, port, net))
    {
        let is_given = ruled.vrf.is_some() || ruled.tenant.is_some();
        if rule.skip {
            ruled.skip = !is_given;
            return ruled;
        }
        ruled.vrf = ruled.vrf.or(rule.vrf.as_deref());
        ruled.tenant = ruled.tenant.or(rule.tenant.as_deref());
    }
    ruled
}

/// Whether an address matches everything that the rule gives.
fn matches(rule: &AddressRule, cluster: &str, port: &Port<'_>, net: &IpNet) -> bool {
    let says = |is_given: bool, hit: bool| !is_given || hit;
    says(
        !rule.clusters.is_empty(),
        rule.clusters.iter().any(|key| key == cluster),
    ) && says(
        !rule.vlans.is_empty(),
        rule.vlans.iter().any(|vid| port.vlans.contains(vid)),
    ) && says(
        !rule.bridges.is_empty(),
        rule.bridges
            .iter()
            .any(|bridge| port.bridges.contains(&bridge.as_str())),
    ) && says(
        !rule.prefixes.is_empty(),
        rule.prefixes
            .iter()
            .any(|prefix| prefix.contains(&net.addr())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn port() -> Port<'static> {
        Port {
            kind: Kind::VmInterface,
            id: "prod/qemu/100/net0".into(),
            name: "net0".to_owned(),
            vlans: vec![20],
            bridges: vec!["vmbr0"],
            nic: None,
            live: Vec::new(),
        }
    }

    fn net(text: &str) -> IpNet {
        text.parse().expect("a network")
    }

    #[test]
    fn the_first_rule_that_gives_a_value_decides() {
        let rule = AddressRule::default;
        let rules = [
            AddressRule {
                clusters: vec!["lab".to_owned()],
                vrf: Some("lab".to_owned()),
                ..rule()
            },
            AddressRule {
                vlans: vec![20],
                bridges: vec!["vmbr0".to_owned()],
                tenant: Some("a".to_owned()),
                prefixes: vec![net("10.0.0.0/8")],
                ..rule()
            },
            AddressRule {
                prefixes: vec![net("172.16.0.0/12")],
                skip: true,
                ..rule()
            },
            AddressRule {
                vrf: Some("rest".to_owned()),
                tenant: Some("b".to_owned()),
                ..rule()
            },
        ];
        let ruled = |text: &str| ruled(&rules, "prod", &port(), &net(text));
        let given = |vrf, tenant, skip| Ruled { vrf, tenant, skip };
        assert_eq!(ruled("10.0.0.5/24"), given(Some("rest"), Some("a"), false));
        assert_eq!(ruled("172.17.0.1/16"), given(None, None, true));
        assert_eq!(ruled("192.0.2.1/24"), given(Some("rest"), Some("b"), false));
    }

    #[test]
    fn dns_names() {
        for name in ["web", "web-1.example.com", "*.example.com", "a_b.", "Web"] {
            assert!(is_dns_name(name), "{name}");
        }
        for name in ["", ".", "a b", "a..b", "ä", "a.*"] {
            assert!(!is_dns_name(name), "{name}");
        }
    }
}
