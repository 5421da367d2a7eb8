//! Software-defined networks: VLANs for VNets of VLAN zones, prefixes for
//! subnets, L2VPNs for VNets of VXLAN and EVPN zones.

use serde_json::json;

use super::super::{Mapper, furniture, shorten, text::slug};
use crate::{
    inventory::{Subnet, Vnet},
    model::{DesiredObject, FieldPolicy::Create, FieldPolicy::Sync, Kind, Merge, Value},
};

/// The longest name of an L2VPN.
const MAX_NAME: usize = 100;

/// The longest description.
const MAX_DESCRIPTION: usize = 200;

/// NetBox's type of L2VPN for a type of zone.
fn l2vpn_type(zone_type: &str) -> Option<&'static str> {
    match zone_type {
        "vxlan" => Some("vxlan"),
        "evpn" => Some("vxlan-evpn"),
        _ => None,
    }
}

/// The VLAN of a VNet, where its zone is one of VLANs.
fn vid(vnet: &Vnet) -> Option<u16> {
    let tag = vnet.tag.and_then(|tag| u16::try_from(tag).ok());
    tag.filter(|vid| vnet.zone_type == "vlan" && (1..=4094).contains(vid))
}

impl Mapper<'_> {
    /// Everything of SDN. It goes before the guests, so that a VLAN gets its
    /// VNet's name.
    pub(in crate::map) fn map_sdn(&mut self) {
        if !self.config.stages.sdn {
            return;
        }
        let cluster = self.cluster;
        for (name, vnet) in cluster.vnets.iter().flatten() {
            if let Some(vid) = vid(vnet) {
                // Both are unique in a VLAN group, and clusters may share one.
                let description = vnet.alias.as_deref().unwrap_or_default();
                self.vlan_named(
                    vid,
                    &format!("{name} {vid}"),
                    &shorten(description, MAX_DESCRIPTION),
                );
            }
            if let Some(kind) = l2vpn_type(&vnet.zone_type) {
                let object = self.l2vpn(name, vnet, kind);
                self.desired.add(object);
            }
        }
        for subnet in cluster.stages.subnets.iter().flat_map(|seen| &seen.items) {
            let object = self.prefix(subnet);
            self.desired.add(object);
        }
    }

    fn l2vpn(&self, name: &str, vnet: &Vnet, kind: &'static str) -> DesiredObject {
        const KIND: Kind = Kind::L2vpn;
        let key = &self.cluster.key;
        let id = format!("{key}/sdn/vnet/{name}");
        // Names are unique in all of NetBox, and VNets in their cluster only.
        let title = shorten(&format!("{name} ({key})"), MAX_NAME);
        let slug = slug(&format!("{key}-{name}"));
        let policy = |field, default| self.config.policy(KIND, field, default);
        let identifier = vnet.tag.map_or(Value::NULL, |tag| json!(tag).into());
        let about = vnet
            .alias
            .clone()
            .unwrap_or_else(|| format!("zone {}", vnet.zone));
        let mut object = DesiredObject::new(KIND, &*id, format!("{name} ({id})"));
        object
            .field(
                policy("name", Sync),
                "name",
                Value::text(&title),
                "the VNet's name",
            )
            .field(
                policy("slug", Create),
                "slug",
                Value::text(&slug),
                "the VNet's name",
            )
            .field(
                policy("type", Sync),
                "type",
                Value::text(kind),
                "the zone's type",
            )
            .field(
                policy("identifier", Sync),
                "identifier",
                identifier,
                "the VNet's tag",
            )
            .field(
                policy("status", Create),
                "status",
                Value::text("active"),
                "fixed",
            )
            .field(
                policy("description", Create),
                "description",
                Value::text(shorten(&about, MAX_DESCRIPTION)),
                "the VNet's alias, or its zone",
            )
            .merge(
                policy("tags", Sync),
                Merge::Tags,
                "tags",
                Value::links(vec![furniture::own_tag_link()]),
                "kept by the tool",
            )
            .identity();
        object
    }

    fn prefix(&mut self, subnet: &Subnet) -> DesiredObject {
        const KIND: Kind = Kind::Prefix;
        let cluster = self.cluster;
        let id = format!("{}/sdn/subnet/{}", cluster.key, subnet.id);
        let network = subnet.network.to_string();
        let vnet = cluster
            .vnets
            .as_ref()
            .and_then(|vnets| vnets.get(&subnet.vnet));
        let mut object = DesiredObject::new(KIND, &*id, format!("{network} ({id})"));
        // The VRF's id completes the key where the plan is made.
        let policy = self.policy(KIND, "prefix", Sync);
        object.field(policy, "prefix", Value::text(&network), "the subnet");
        // VRFs are the tool's business only where rules give them.
        let rules = &self.config.sdn.rules;
        if !rules.is_empty() {
            let rule = vnet.and_then(|vnet| rules.iter().find(|rule| rule.zone == vnet.zone));
            let may_create = self.config.netbox.create_missing;
            let vrf = rule.map(|rule| self.desired.add(furniture::vrf(&rule.vrf, may_create)));
            let policy = self.policy(KIND, "vrf", Sync);
            object.field(policy, "vrf", vrf, "rules of the configuration");
        }
        if let Some(vnet) = vnet {
            let vlan = vid(vnet).map(|vid| self.vlan(vid));
            let policy = self.policy(KIND, "vlan", Sync);
            object.field(policy, "vlan", vlan, "the VNet's tag");
        }
        if let Some(slug) = self.settings.tenant.clone() {
            let tenant = self.by_slug(Kind::Tenant, &slug);
            let policy = self.policy(KIND, "tenant", Create);
            object.field(policy, "tenant", tenant, "configuration");
        }
        let alias = vnet.and_then(|vnet| vnet.alias.as_deref());
        let about = alias.unwrap_or(&subnet.vnet);
        let about = match &subnet.gateway {
            Some(gateway) => format!("{about}, gateway {gateway}"),
            None => about.to_owned(),
        };
        let policy = |field, default| self.config.policy(KIND, field, default);
        object
            .field(
                policy("status", Create),
                "status",
                Value::text("active"),
                "fixed",
            )
            .field(
                policy("description", Create),
                "description",
                Value::text(shorten(&about, MAX_DESCRIPTION)),
                "the VNet and the gateway",
            )
            .merge(
                policy("tags", Sync),
                Merge::Tags,
                "tags",
                Value::links(vec![furniture::own_tag_link()]),
                "kept by the tool",
            )
            .identity();
        object
    }
}
