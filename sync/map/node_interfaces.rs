//! Network interfaces of nodes, with MAC addresses, VLANs and IP addresses.

use std::collections::BTreeMap;

use serde_json::json;

use super::{
    Mapper,
    addresses::primary_field,
    interfaces::{Names, Port},
    text,
    vlans::Carries,
};
use crate::{
    config::Config,
    inventory::{Node, NodeInterface, NodeInterfaceKind},
    model::{DesiredObject, Family, FieldPolicy::Create, FieldPolicy::Sync, Kind, Link, Value},
};

const KIND: Kind = Kind::Interface;

/// What is said about interfaces by other interfaces.
#[derive(Default)]
struct Ties<'a> {
    /// The name of each interface in NetBox, and its type.
    known: BTreeMap<&'a str, (String, String)>,
    /// The bridge that an interface is a port of.
    bridge: BTreeMap<&'a str, &'a str>,
    /// The bond that an interface is a member of.
    bond: BTreeMap<&'a str, &'a str>,
}

impl Mapper<'_> {
    /// The interfaces of one node; where they are not known, they stay.
    pub(super) fn map_node_interfaces(&mut self, node: &Node, device: &mut DesiredObject) {
        let id = self.cluster.node_id(&node.name);
        let Some(interfaces) = &node.interfaces else {
            self.keep_below(KIND, &format!("{id}/"));
            return;
        };
        let ties = Ties::of(interfaces, self.config);
        let link = device.link();
        let mut sorted: Vec<&NodeInterface> = interfaces.iter().collect();
        sorted.sort_by_key(|interface| &interface.name);
        for interface in sorted {
            let mut object = self.node_interface(interface, &ties, &id, &link);
            if let Some(mac) = &interface.mac {
                self.put_mac(&mut object, mac);
            }
            object.identity();
            let port = Port {
                kind: KIND,
                id: object.key.clone(),
                name: ties.name(&interface.name).to_owned(),
                vlans: interface.vlan.into_iter().collect(),
                bridges: ties.bridges(&interface.name).collect(),
                nic: None,
                live: Vec::new(),
            };
            self.desired.add(object);
            if self.config.stages.addresses {
                self.node_addresses(node, interface, &port, device);
            }
        }
    }

    /// The configured addresses. That by which the cluster knows the node is its
    /// primary one.
    fn node_addresses(
        &mut self,
        node: &Node,
        interface: &NodeInterface,
        port: &Port<'_>,
        device: &mut DesiredObject,
    ) {
        let mut addresses = interface.addresses.clone();
        addresses.sort();
        for net in addresses {
            let link = self.address(port, net, "active", "the node's configuration", None);
            let field = primary_field(Family::of(net.addr()));
            if let Some(link) = link
                && node.address == Some(net.addr())
                && device.get(field).is_none()
            {
                let policy = self.policy(Kind::Device, field, Sync);
                device.field(policy, field, link, "the cluster knows the node by it");
            }
        }
    }

    fn node_interface(
        &mut self,
        interface: &NodeInterface,
        ties: &Ties<'_>,
        id: &str,
        device: &Link,
    ) -> DesiredObject {
        let (name, id) = (
            ties.name(&interface.name),
            format!("{id}/{}", interface.name),
        );
        let r#type = ties.r#type(&interface.name).to_owned();
        let mut object = DesiredObject::new(KIND, &*id, format!("{name} ({id})"));
        object
            .field(Create, "device", device.clone(), "the node's interface")
            .field(
                self.policy(KIND, "name", Sync),
                "name",
                Value::text(name),
                "its name",
            )
            .field(
                self.policy(KIND, "type", Sync),
                "type",
                Value::text(&r#type),
                "its kind",
            )
            .field(
                self.policy(KIND, "enabled", Sync),
                "enabled",
                json!(interface.enabled),
                "active or autostart",
            );
        let mtu = interface.mtu.filter(|mtu| (1..=65_536).contains(mtu));
        object.field(
            self.policy(KIND, "mtu", Sync),
            "mtu",
            mtu.map_or(Value::NULL, |mtu| json!(mtu).into()),
            "mtu",
        );
        let node_id = id.strip_suffix(&interface.name).unwrap_or(&id).to_owned();
        // NetBox gives parents to virtual interfaces alone, and lets every other
        // kind be part of a bond.
        let is_virtual = r#type == "virtual";
        let own = interface.name.as_str();
        let parent = interface.parent.as_deref().filter(|_| is_virtual);
        let bond = ties.bond.get(own).copied().filter(|_| !is_virtual);
        let bond = bond.filter(|bond| ties.r#type(bond) == "lag");
        let tied = [
            ("parent", parent),
            ("bridge", ties.bridge.get(own).copied()),
            ("lag", bond),
        ];
        for (field, other) in tied {
            let link = other
                .filter(|other| *other != own && ties.known.contains_key(other))
                .map(|other| Link::to(KIND, format!("{node_id}{other}"), ties.name(other)));
            let policy = self.policy(KIND, field, Sync);
            object.field(policy, field, link, "the node's configuration");
        }
        let carries = Carries::new(interface.vlan, None);
        let site = self.settings.site.clone();
        self.put_vlans(&mut object, &carries, site.as_deref(), "its VLAN");
        object.field(
            self.policy(KIND, "description", Sync),
            "description",
            Value::text(text::description(&interface.comment)),
            "first line of the comment",
        );
        object
    }
}

impl<'a> Ties<'a> {
    fn of(interfaces: &'a [NodeInterface], config: &Config) -> Self {
        let mut ties = Self::default();
        let mut sorted: Vec<&NodeInterface> = interfaces.iter().collect();
        sorted.sort_by_key(|interface| &interface.name);
        let mut names = Names::default();
        for interface in sorted {
            let name = names.give(&interface.name, "other case");
            let r#type = type_of(interface, config).to_owned();
            ties.known.insert(&interface.name, (name, r#type));
            let members = match interface.kind {
                NodeInterfaceKind::Bridge => &mut ties.bridge,
                NodeInterfaceKind::Bond => &mut ties.bond,
                _ => continue,
            };
            for port in &interface.ports {
                members.entry(port).or_insert(&interface.name);
            }
        }
        ties
    }

    fn name(&self, interface: &'a str) -> &str {
        self.known
            .get(interface)
            .map_or(interface, |(name, _)| name)
    }

    fn r#type(&self, interface: &str) -> &str {
        self.known.get(interface).map_or("", |(_, r#type)| r#type)
    }

    /// The bridges that an interface is, or is a port of.
    fn bridges(&self, interface: &'a str) -> impl Iterator<Item = &'a str> {
        let is_one = self.r#type(interface) == "bridge";
        let of = self.bridge.get(interface).copied();
        is_one.then_some(interface).into_iter().chain(of)
    }
}

/// NetBox's type. What Proxmox VE tells too little about is as configured.
fn type_of<'c>(interface: &NodeInterface, config: &'c Config) -> &'c str {
    match interface.kind {
        NodeInterfaceKind::Bond => "lag",
        NodeInterfaceKind::Bridge => "bridge",
        NodeInterfaceKind::Vlan | NodeInterfaceKind::Internal => "virtual",
        NodeInterfaceKind::Physical | NodeInterfaceKind::Alias | NodeInterfaceKind::Other => {
            let mut rules = config.nodes.interface_types.iter();
            rules
                .find(|rule| rule.matches(&interface.name))
                .map_or("other", |rule| &rule.r#type)
        }
    }
}
