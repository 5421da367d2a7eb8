//! Disks and interfaces of guests.

use pve_netbox::config::Deletion;
use pve_sim::pve::world::Kind;

use super::{Scenario, world};

const GIB: u64 = 1 << 30;

pub fn nic_added_and_removed(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve(
            "A container gets a second interface, in a new VLAN",
            |world| world.add_nic(101, "vmbr0", Some(40)).map(drop),
        )
        .pve("It is taken out again", |world| {
            world.remove_nic(101, 1).map(drop)
        })
        .pve(
            "The interface with the primary addresses is taken out",
            |world| world.remove_nic(100, 0).map(drop),
        )
}

pub fn nic_removed_and_left(book: Scenario) -> Scenario {
    book.pve(
        "An interface is taken out where nothing is deleted",
        |world| world.remove_nic(100, 0).map(drop),
    )
}

pub fn vlan_changed_and_removed(book: Scenario) -> Scenario {
    book.pve("An interface moves to another VLAN", |world| {
        world.set_vlan(100, 0, Some(20))
    })
    .pve("It moves to a VLAN that nobody has used yet", |world| {
        world.set_vlan(100, 0, Some(77))
    })
    .pve("The tag is removed", |world| world.set_vlan(100, 0, None))
}

pub fn trunk_and_cable(book: Scenario) -> Scenario {
    book.pve("The trunk gets a native VLAN and loses another", |world| {
        let nic = world.guest(100)?.nics.get_mut(&1).expect("net1");
        nic.tag = Some(10);
        nic.trunks = Some("20".to_owned());
        Ok(())
    })
    .pve("The trunk is none any more", |world| {
        let nic = world.guest(100)?.nics.get_mut(&1).expect("net1");
        (nic.tag, nic.trunks) = (None, None);
        Ok(())
    })
    .pve(
        "The cable is pulled, jumbo frames, another bridge",
        |world| {
            let nic = world.guest(100)?.nics.get_mut(&1).expect("net1");
            nic.link_down = true;
            nic.mtu = Some(9000);
            nic.bridge = Some("vmbr1".to_owned());
            nic.rate = Some("12.5".to_owned());
            Ok(())
        },
    )
}

pub fn mac_changed(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark).pve(
        "An interface gets another MAC address",
        |world| {
            let nic = world.guest(100)?.nics.get_mut(&0).expect("net0");
            nic.mac = "BC:24:11:FF:FF:01".to_owned();
            Ok(())
        },
    )
}

pub fn disk_grown(book: Scenario) -> Scenario {
    book.pve(
        "A disk grows by 10 GiB, a container's by 1 MiB and a byte",
        |world| {
            world.grow_disk(100, "scsi0", 10 * GIB)?;
            world.grow_disk(101, "rootfs", (1 << 20) + 1)
        },
    )
}

pub fn disk_added_and_removed(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve("A container gets a mount point", |world| {
            world
                .guest(101)?
                .disks
                .insert("mp0".to_owned(), world::disk(101, 1, 20));
            Ok(())
        })
        .pve("A disk moves to another storage", |world| {
            let disk = world.guest(100)?.disks.get_mut("scsi1").expect("scsi1");
            disk.volume = "ceph:vm-100-disk-1".to_owned();
            Ok(())
        })
        .pve("Both are removed", |world| {
            world.guest(101)?.disks.remove("mp0");
            world.guest(100)?.disks.remove("scsi1");
            Ok(())
        })
        .pve(
            "A network card of another model in the place of one",
            |world| {
                let mut nic = world::nic(Kind::Qemu, 0, 102, None, &[]);
                nic.model = "vmxnet3".to_owned();
                world.guest(102)?.nics.insert(0, nic);
                Ok(())
            },
        )
}
