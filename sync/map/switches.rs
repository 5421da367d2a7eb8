//! What the configuration leaves out: kinds that are neither read nor written.

use crate::{
    config::{Config, VlanMode},
    model::{Desired, Kept, Kind},
};

/// The kinds that the configuration has to do with, of those that it can leave out.
pub(super) fn is_on(config: &Config, kind: Kind) -> bool {
    let stages = &config.stages;
    let ports = stages.interfaces || stages.node_interfaces;
    match kind {
        Kind::Interface => stages.node_interfaces,
        Kind::VmInterface => stages.interfaces,
        Kind::VirtualDisk => stages.disks,
        Kind::MacAddress => ports,
        Kind::IpAddress => ports && stages.addresses,
        Kind::Prefix | Kind::L2vpn => stages.sdn,
        Kind::Vlan => stages.sdn || (ports && config.vlans.mode != VlanMode::Off),
        Kind::JournalEntry => stages.tasks,
        _ => true,
    }
}

/// Says what is left out. MAC and IP addresses stand on interfaces of nodes and
/// of guests: where one of both is left out, its addresses stay as they are.
pub(super) fn leave_out(desired: &mut Desired, config: &Config) {
    desired
        .off
        .extend(Kind::ALL.into_iter().filter(|kind| !is_on(config, *kind)));
    let stages = &config.stages;
    let starts: [(bool, &[&str]); 2] = [
        (stages.node_interfaces, &["node"]),
        (stages.interfaces, &["qemu", "lxc"]),
    ];
    for (_, parts) in starts.into_iter().filter(|(is_on, _)| !is_on) {
        for cluster in &config.clusters {
            for part in parts {
                desired
                    .kept
                    .extend([Kind::MacAddress, Kind::IpAddress].map(|kind| Kept {
                        kind,
                        start: format!("{}/{part}/", cluster.key),
                        family: None,
                    }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_stage_that_is_off_are_kept() {
        let mut config = Config::default();
        config.clusters.push(crate::config::ClusterConfig {
            key: "prod".to_owned(),
            ..Default::default()
        });
        config.stages.node_interfaces = false;
        let mut desired = Desired::default();
        leave_out(&mut desired, &config);
        let off = [
            Kind::Prefix,
            Kind::L2vpn,
            Kind::Interface,
            Kind::JournalEntry,
        ];
        assert_eq!(desired.off, off.into());
        assert!(desired.is_kept(Kind::MacAddress, "prod/node/pve1/eno1/BC:24:11:00:00:01"));
        assert!(!desired.is_kept(Kind::MacAddress, "prod/qemu/100/net0/BC:24:11:00:00:01"));
    }
}
