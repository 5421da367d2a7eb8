//! Nodes and their interfaces.

use pve_netbox::config::Deletion;

use super::{Scenario, world};

pub fn node_offline(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve("A node goes off", |world| world.set_online("pve2", false))
        .pve("A guest elsewhere changes meanwhile", |world| {
            world.rename(100, "front")
        })
        .pve("It comes back", |world| world.set_online("pve2", true))
}

pub fn interfaces_of_nodes(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve(
            "A bond is put under the bridge, and a VLAN on it",
            |world| {
                world::bond(world.nodes.get_mut("pve1").expect("pve1"));
                Ok(())
            },
        )
        .pve("The VLAN is removed, and a port is taken out", |world| {
            let node = world.nodes.get_mut("pve1").expect("pve1");
            world::unplug(node, "bond0.50");
            world::unplug(node, "eno2");
            for interface in &mut node.network {
                if interface["iface"] == "bond0" {
                    interface.insert("slaves".to_owned(), "eno1".into());
                }
            }
            Ok(())
        })
        .pve("The node gets another address", |world| {
            let node = world.nodes.get_mut("pve1").expect("pve1");
            node.ip = "10.10.0.21".to_owned();
            for interface in &mut node.network {
                if interface["iface"] == "vmbr0" {
                    interface.insert("address".to_owned(), "10.10.0.21".into());
                    interface.insert("cidr".to_owned(), "10.10.0.21/24".into());
                }
            }
            Ok(())
        })
}

pub fn quorum_lost(book: Scenario) -> Scenario {
    book.world(|world| {
        let mut third = world.nodes["pve2"].clone();
        (third.id, third.ip) = (3, "10.10.0.13".to_owned());
        third.network.clear();
        world.nodes.insert("pve3".to_owned(), third);
    })
    .pve("Two of three nodes go off", |world| {
        world.set_online("pve2", false)?;
        world.set_online("pve3", false)
    })
    .pve("They come back", |world| {
        world.set_online("pve2", true)?;
        world.set_online("pve3", true)
    })
}

pub fn node_added(book: Scenario) -> Scenario {
    book.each()
        .config(|config| config.deletion = Deletion::Mark)
        .pve("A node joins the cluster", |world| {
            world::third_node(world);
            Ok(())
        })
        .pve("It leaves again", |world| {
            world.nodes.remove("pve3");
            Ok(())
        })
}
