//! SDN VNets and their zones: a NIC that is plugged into a VNet of a VLAN zone
//! is in the VNet's VLAN.
//!
//! Invariant: a list that may not be whole is none at all: a NIC in a VNet that
//! is hidden is in a VLAN that is not known, which is not the same as in none.

use std::collections::BTreeMap;

use pve_inventory::{Api, types};
use pve_runtime::PveInt;

use super::{access, convert::text};
use crate::inventory::{Cluster, Scope, Vnet, Vnets};

/// Reads the VNets. Where the privilege or the answer is lacking there are none,
/// and the scope `<key>/sdn` says so if a guest is plugged into something else
/// than a bridge of its node.
pub(super) async fn observe(api: &Api, permissions: Option<&access::Permissions>) -> Read {
    let hidden = match permissions {
        Some(given) => access::hidden(given, "/sdn", "SDN.Audit"),
        None => Some("the token's privileges are not known".to_owned()),
    };
    let (list, zones) = tokio::join!(
        // contract: accept answer-untyped before 9.1: older versions answer likewise, without describing it
        api.get_cluster_sdn_vnets(None, None),
        api.get_cluster_sdn_zones(None, None, None)
    );
    match (list, zones) {
        (Ok(list), Ok(zones)) if hidden.is_none() => {
            if !list.unreadable().is_empty() || !zones.unreadable().is_empty() {
                return Err("some entries could not be read".to_owned());
            }
            Ok(vnets(list.into_vec(), zones.into_vec()))
        }
        (Ok(_), Ok(_)) => Err(hidden.unwrap_or_default()),
        (Err(error), _) | (_, Err(error)) => {
            // A Proxmox VE without the SDN packages has no such paths, and no VNets.
            let unknown = error.status().map(|status| status.as_u16());
            if matches!(unknown, Some(404 | 501)) {
                Ok(Vnets::new())
            } else {
                Err(error.to_string())
            }
        }
    }
}

/// The VNets, or why they are not known.
pub(super) type Read = Result<Vnets, String>;

/// Puts what was read in its place.
pub(super) fn note(read: Read, cluster: &mut Cluster) {
    match read {
        Ok(vnets) => cluster.vnets = Some(vnets),
        Err(why) if is_needed(cluster) => {
            cluster
                .scopes
                .push(Scope::partial(format!("{}/sdn", cluster.key), "vnets", why))
        }
        Err(why) => tracing::debug!(cluster = cluster.key, why, "VNets are not known"),
    }
}

/// Whether a NIC is plugged into what is no bridge of its node, as far as those are known.
fn is_needed(cluster: &Cluster) -> bool {
    let is_bridge = |node: &str, bridge: &str| {
        let node = cluster.nodes.iter().find(|other| other.name == node);
        match node.and_then(|node| node.interfaces.as_ref()) {
            Some(interfaces) => interfaces.iter().any(|one| one.name == bridge),
            None => bridge.starts_with("vmbr"),
        }
    };
    cluster.guests.iter().any(|guest| {
        let nics = guest.config.iter().flat_map(|config| &config.nics);
        let mut bridges = nics.filter_map(|nic| nic.bridge.as_deref());
        bridges.any(|bridge| !is_bridge(&guest.node, bridge))
    })
}

/// `GET /cluster/sdn/vnets` and `GET /cluster/sdn/zones`, by name.
pub fn vnets(
    list: Vec<types::GetClusterSdnVnetsItem>,
    zones: Vec<types::GetClusterSdnZonesItem>,
) -> Vnets {
    let mut types_of = BTreeMap::new();
    for item in zones {
        let types::GetClusterSdnZonesItem { zone, type_, .. } = item;
        if let (Some(zone), Some(kind)) = (text(zone.as_ref()), type_) {
            types_of.insert(zone, kind.to_string());
        }
    }
    let mut vnets = Vnets::new();
    for item in list {
        let types::GetClusterSdnVnetsItem {
            // contract: accept field-not-yet-there vnet before 9.1: sent undeclared; an entry without it is no VNet
            vnet,
            // contract: accept field-not-yet-there zone before 9.1: sent undeclared; an entry without it is no VNet
            zone,
            // contract: accept field-not-yet-there tag before 9.1: sent undeclared; without it the VNet has no VLAN
            tag,
            // contract: accept field-not-yet-there alias before 9.1: sent undeclared; without it the VNet has none
            alias,
            ..
        } = item;
        let (Some(name), Some(zone)) = (text(vnet.as_ref()), text(zone.as_ref())) else {
            continue;
        };
        let tag = tag.as_ref().and_then(PveInt::get);
        let vnet = Vnet {
            zone_type: types_of.get(&zone).cloned().unwrap_or_default(),
            zone,
            tag: tag.and_then(|tag| u32::try_from(tag).ok()),
            alias: text(alias.as_ref()),
        };
        vnets.insert(name, vnet);
    }
    vnets
}

#[cfg(test)]
mod tests {
    use pve_runtime::List;

    use super::*;

    #[test]
    fn a_vnet_has_the_type_of_its_zone() {
        let list = r#"[{"vnet": "lab", "zone": "vl", "tag": "100", "alias": "Lab"},
            {"vnet": "far", "zone": "vx", "tag": 16777215}, {"vnet": "odd", "zone": "gone", "tag": -1},
            {"vnet": "lost"}]"#;
        let zones = r#"[{"zone": "vl", "type": "vlan"}, {"zone": "vx", "type": "vxlan"}, {"type": "qinq"}]"#;
        let (list, _) = pve_runtime::decode::<List<_>>("vnets", list.as_bytes()).expect("VNets");
        let (zones, _) = pve_runtime::decode::<List<_>>("zones", zones.as_bytes()).expect("zones");
        let shown: Vec<_> = vnets(list.into_vec(), zones.into_vec())
            .into_iter()
            .map(|(name, vnet)| {
                format!(
                    "{name} {} {} {:?} {:?}",
                    vnet.zone, vnet.zone_type, vnet.tag, vnet.alias
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                r#"far vx vxlan Some(16777215) None"#,
                r#"lab vl vlan Some(100) Some("Lab")"#,
                r#"odd gone  None None"#
            ]
        );
    }
}
