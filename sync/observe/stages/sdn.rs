//! Subnets of SDN VNets. The VNets and their zones are read with the cluster.

use futures::StreamExt;
use pve_inventory::types;
use pve_runtime::List;

use super::Asking;
use crate::{
    inventory::{Scope, Seen, Subnet},
    observe::{cluster::UNDER_WAY, convert::text},
};

/// The subnets of all VNets.
pub(super) async fn observe(asking: &Asking<'_>, on: bool) -> (Option<Seen<Subnet>>, Vec<Scope>) {
    let mut scopes = Vec::new();
    if !on {
        return (None, scopes);
    }
    // Why the VNets are not known was said where they were read.
    let Some(vnets) = &asking.cluster.vnets else {
        let why = "the VNets are not known, so their subnets are not either";
        scopes.push(Scope::partial(asking.scope("sdn"), "subnets", why));
        return (None, scopes);
    };
    let calls: Vec<_> = vnets
        .keys()
        .map(|vnet| async move {
            let api = asking.api;
            let answer: Result<List<types::GetClusterSdnVnetsVnetSubnetsItem>, _> = api
                .get_cluster_sdn_vnets_vnet_subnets(vnet, None, None)
                .await;
            (vnet, answer)
        })
        .collect();
    let answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    let mut seen = Seen {
        items: Vec::new(),
        whole: true,
    };
    for (vnet, answer) in answers {
        match asking.list("sdn", "subnets", None, answer, &mut scopes) {
            Some((list, all)) => {
                seen.whole &= all;
                seen.items.extend(subnets(list, vnet));
            }
            None => seen.whole = false,
        }
    }
    scopes.retain(|scope| scope.state != crate::inventory::ScopeState::Complete);
    scopes.push(Scope::complete(asking.scope("sdn"), "subnets"));
    seen.items.sort();
    (Some(seen), scopes)
}

/// `GET /cluster/sdn/vnets/{vnet}/subnets`.
pub fn subnets(list: Vec<types::GetClusterSdnVnetsVnetSubnetsItem>, vnet: &str) -> Vec<Subnet> {
    let subnet = |item: types::GetClusterSdnVnetsVnetSubnetsItem| {
        let types::GetClusterSdnVnetsVnetSubnetsItem {
            id,
            subnet,
            cidr,
            gateway,
            ..
        } = item;
        let id = text(id.as_ref()).or_else(|| text(subnet.as_ref()))?;
        // `office-10.0.0.0-24`: zone, network and mask, where the network does not stand apart.
        let network = text(cidr.as_ref()).or_else(|| {
            let (rest, mask) = id.rsplit_once('-')?;
            let (_, network) = rest.rsplit_once('-')?;
            Some(format!("{network}/{mask}"))
        })?;
        let network: ipnet::IpNet = network.parse().ok()?;
        Some(Subnet {
            id,
            vnet: vnet.to_owned(),
            network: network.trunc(),
            gateway: text(gateway.as_ref()),
        })
    };
    list.into_iter().filter_map(subnet).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_stands_apart_or_in_the_id() {
        let body = r#"[{"id": "lab-10.9.0.0-24", "cidr": "10.9.0.1/24", "gateway": "10.9.0.1", "dhcp-range": []},
            {"subnet": "my-zone-fd00:9::-64"}, {"id": "nonsense"}]"#;
        let (list, _) = pve_runtime::decode::<List<_>>("subnets", body.as_bytes()).expect("a list");
        let shown: Vec<_> = subnets(list.into_vec(), "lab")
            .into_iter()
            .map(|subnet| format!("{} {} {:?}", subnet.id, subnet.network, subnet.gateway))
            .collect();
        assert_eq!(
            shown,
            [
                "lab-10.9.0.0-24 10.9.0.0/24 Some(\"10.9.0.1\")",
                "my-zone-fd00:9::-64 fd00:9::/64 None",
            ]
        );
    }
}
