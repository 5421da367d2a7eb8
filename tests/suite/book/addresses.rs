//! Addresses come, wander and go.

use netbox_client::tables::IpAddress;
use pve_netbox::{config::Deletion, model::Kind};
use pve_sim::pve::world::Power;
use serde_json::json;

use super::Scenario;

pub fn address_moved(book: Scenario) -> Scenario {
    book.pve("An address moves to another guest", |world| {
        world.move_address(103, 100, "10.10.10.200/24")
    })
    .pve("It moves back", |world| {
        world.move_address(100, 103, "10.10.10.200/24")
    })
}

pub fn primary_moved(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve(
            "The primary address of one guest moves to another",
            |world| world.move_address(103, 100, "10.10.10.103/24"),
        )
        .pve("Two guests swap their addresses", |world| {
            world.move_address(103, 100, "10.10.10.200/24")?;
            world.move_address(100, 103, "10.10.10.100/24")
        })
}

pub fn address_added_and_removed(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve("A guest gets another address", |world| {
            world.add_address(100, "10.10.10.101/24")
        })
        .pve("Its first one goes, which was its primary one", |world| {
            let nic = world.guest(100)?.nics.get_mut(&0).expect("net0");
            nic.addresses.retain(|address| address != "10.10.10.100/24");
            Ok(())
        })
        .pve("Another mask, and no IPv6 any more", |world| {
            let nic = world.guest(100)?.nics.get_mut(&0).expect("net0");
            nic.addresses = vec!["10.10.10.101/25".to_owned()];
            Ok(())
        })
}

pub fn agent_silent(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve("The agent falls silent", |world| world.silence_agent(100))
}

pub fn stopped_keeps_addresses(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve("A guest with addresses is stopped", |world| {
            world.power(103, Power::Stopped)
        })
}

pub fn address_of_a_person(book: Scenario) -> Scenario {
    book.person("A person reserves an address in our VRF", |stage| {
        Box::pin(async move {
            let ours = stage
                .find(Kind::IpAddress, &stage.id("qemu/103/net0/10.10.10.103"))
                .await
                .expect("an address");
            let fields = json!({"address": "10.10.10.150/24", "vrf": ours.reference("vrf")});
            stage.make::<IpAddress>(fields).await;
        })
    })
    .pve("A guest takes it", |world| {
        world.add_address(100, "10.10.10.150/24")
    })
}
