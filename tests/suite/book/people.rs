//! What people do in NetBox, and what becomes of it.

use std::time::Duration;

use netbox_client::tables::{Device, IpAddress, Tag, VirtualMachine, VmInterface};
use pve_netbox::{
    config::{Adopt, Deletion, PruneAfter},
    model::{FieldPolicy, Kind},
};
use serde_json::json;

use super::{Scenario, world};

pub fn tag_comment_and_role(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .person("A person tags and describes a guest", |stage| {
            Box::pin(async move {
                let slug = format!("mine-{}", stage.key());
                let mine = stage.make::<Tag>(json!({"name": slug, "slug": slug})).await;
                let machine = stage.machine("qemu", 100).await;
                let mut tags: Vec<_> = machine
                    .get("tags")
                    .references()
                    .iter()
                    .filter_map(|link| link.id)
                    .collect();
                tags.push(mine);
                let edit = json!({
                    "tags": tags, "description": "asked for by Ada", "comments": "## mine",
                    "platform": null, "role": null,
                });
                stage.edit::<VirtualMachine>(machine.id, edit).await;
            })
        })
        .pve("The guest loses a tag in Proxmox VE", |world| {
            world.guest(100)?.tags.remove("web");
            Ok(())
        })
}

pub fn own_parts(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Prune)
        .person(
            "A person adds an interface and an address to a guest",
            |stage| {
                Box::pin(async move {
                    let machine = stage.machine("qemu", 100).await;
                    let ours = stage
                        .find(Kind::IpAddress, &stage.id("qemu/100/net0/10.10.10.100"))
                        .await
                        .expect("an address");
                    let interface = stage
                        .make::<VmInterface>(json!({"virtual_machine": machine.id, "name": "wg0"}))
                        .await;
                    let address = json!({
                        "address": "10.99.0.1/24", "vrf": ours.reference("vrf"),
                        "assigned_object_type": "virtualization.vminterface",
                        "assigned_object_id": interface,
                    });
                    stage.make::<IpAddress>(address).await;
                })
            },
        )
        .pve("The guest changes in Proxmox VE", |world| {
            world.rename(100, "front")?;
            world.set_vlan(100, 0, Some(20))
        })
}

pub fn name_and_status(book: Scenario) -> Scenario {
    book.person(
        "A person renames a guest and changes its status and memory",
        |stage| {
            Box::pin(async move {
                let machine = stage.machine("qemu", 100).await;
                let edit = json!({"name": "by-a-person", "status": "staged", "memory": 1});
                stage.edit::<VirtualMachine>(machine.id, edit).await;
            })
        },
    )
    .person("A person changes an interface", |stage| {
        Box::pin(async move {
            let interface = stage
                .find(Kind::VmInterface, &stage.id("qemu/100/net0"))
                .await
                .expect("an interface");
            let edit = json!({"name": "eth0", "enabled": false, "mtu": 1400});
            stage.edit::<VmInterface>(interface.id, edit).await;
        })
    })
}

pub fn taken_away(book: Scenario) -> Scenario {
    book.person("A person deletes a guest in NetBox", |stage| {
        Box::pin(async move {
            let machine = stage.machine("qemu", 102).await;
            stage.remove(Kind::VirtualMachine, &[machine.id]).await;
        })
    })
    .person("A person deletes an address that is primary", |stage| {
        Box::pin(async move {
            let address = stage
                .find(Kind::IpAddress, &stage.id("qemu/103/net0/10.10.10.103"))
                .await
                .expect("an address");
            stage.remove(Kind::IpAddress, &[address.id]).await;
        })
    })
}

pub fn adoption(book: Scenario) -> Scenario {
    book.person("A device and a guest become a person's", |stage| {
        Box::pin(async move {
            let nobody = json!({"custom_fields": {"pve_id": null}});
            let device = stage
                .find(Kind::Device, &stage.id("node/pve2"))
                .await
                .expect("a device");
            stage.edit::<Device>(device.id, nobody.clone()).await;
            let machine = stage.machine("qemu", 102).await;
            stage.edit::<VirtualMachine>(machine.id, nobody).await;
        })
    })
    .operator("The operator allows adoption", |config| {
        config.adopt = Adopt::Matching;
    })
}

pub fn machine_by_hand(book: Scenario) -> Scenario {
    book.world(world::third_node)
        .config(|config| config.deletion = Deletion::Prune)
        .person(
            "A person's virtual machine, on a node, gets an address of a guest as its primary one",
            |stage| {
                Box::pin(async move {
                    let node = stage.find(Kind::Device, &stage.id("node/pve3")).await;
                    let node = node.expect("a device");
                    let address = stage.id("qemu/103/net0/10.10.10.103");
                    let address = stage.find(Kind::IpAddress, &address).await;
                    let address = address.expect("an address").id;
                    let guest = stage.machine("qemu", 103).await.id;

                    let machine = json!({
                        "name": "by-hand", "cluster": node.reference("cluster"), "device": node.id,
                    });
                    let machine = stage.make::<VirtualMachine>(machine).await;
                    let interface = json!({"virtual_machine": machine, "name": "eth0"});
                    let interface = stage.make::<VmInterface>(interface).await;
                    let without = json!({"primary_ip4": null});
                    stage.edit::<VirtualMachine>(guest, without).await;
                    let moved = json!({
                        "assigned_object_type": "virtualization.vminterface",
                        "assigned_object_id": interface,
                    });
                    stage.edit::<IpAddress>(address, moved).await;
                    let primary = json!({"primary_ip4": address});
                    stage.edit::<VirtualMachine>(machine, primary).await;
                })
            },
        )
        .pve("The node leaves", |world| {
            world.nodes.remove("pve3");
            Ok(())
        })
        .operator("What was marked is due", |config| {
            config.prune_after = PruneAfter(Duration::ZERO);
        })
}

pub fn policies(book: Scenario) -> Scenario {
    book.config(|config| {
        let fields = [
            ("name".to_owned(), FieldPolicy::Create),
            ("memory".to_owned(), FieldPolicy::Ignore),
        ];
        config.fields = [(Kind::VirtualMachine, fields.into())].into();
    })
    .person("A person renames a guest and sets its memory", |stage| {
        Box::pin(async move {
            let machine = stage.machine("qemu", 100).await;
            let edit = json!({"name": "by-a-person", "memory": 17});
            stage.edit::<VirtualMachine>(machine.id, edit).await;
        })
    })
    .pve("Both change in Proxmox VE, and the cores", |world| {
        world.rename(100, "front")?;
        let guest = world.guest(100)?;
        (guest.memory, guest.cores) = (1024, Some(6));
        Ok(())
    })
}
