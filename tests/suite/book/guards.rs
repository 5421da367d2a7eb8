//! Guard rails: what is not seen is not gone, and much at once is suspicious.

use pve_netbox::config::{Deletion, PruneAfter};
use pve_sim::{
    faults::{Fault, Rule},
    pve::world::Grants,
};

use super::{Scenario, world};

pub fn no_privileges(book: Scenario) -> Scenario {
    book.each()
        .config(|config| config.deletion = Deletion::Prune)
        .pve("The token loses all privileges", |world| {
            world.set_grants(Grants::none());
            Ok(())
        })
        .pve("It has them again", |world| {
            world.set_grants(Grants::full(world.version));
            Ok(())
        })
}

pub fn guests_without_privilege(book: Scenario) -> Scenario {
    book.each()
        .config(|config| config.deletion = Deletion::Prune)
        .pve("The token may not look at one guest any more", |world| {
            let grants = Grants::full(world.version).with("/vms/103", &["VM.Console"]);
            world.set_grants(grants);
            Ok(())
        })
        .pve("It may not ask guest agents any more", |world| {
            let grants = Grants::full(world.version)
                .without("VM.Monitor")
                .without("VM.GuestAgent.Audit");
            world.set_grants(grants);
            Ok(())
        })
}

pub fn one_guest_hidden(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Prune)
        .pve(
            "The token loses every privilege on one guest, another guest is deleted",
            |world| {
                world.set_grants(Grants::full(world.version).with("/vms/103", &[]));
                world.delete(102).map(drop)
            },
        )
        .pve("It may look at the guest again", |world| {
            world.set_grants(Grants::full(world.version));
            Ok(())
        })
}

pub fn ceiling(book: Scenario) -> Scenario {
    book.world(world::crowd)
        .config(|config| config.deletion = Deletion::Prune)
        .pve("Seven guests are deleted, and one renamed", |world| {
            for vmid in 201..208 {
                world.delete(vmid)?;
            }
            world.rename(100, "front")
        })
        .operator("The operator allows more", |config| {
            config.max_deletions.count = 100;
            config.max_deletions.percent = 100.0;
        })
        .operator("The time is over", |config| {
            config.prune_after = PruneAfter(std::time::Duration::ZERO);
        })
}

pub fn one_guest_unread(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Prune)
        .fault("The configuration of a guest cannot be read", |faults| {
            faults.add(Rule::new(
                "/nodes/pve1/qemu/100/config",
                Fault::reason(500, "got timeout"),
            ));
        })
        .pve("It is changed, and another one", |world| {
            world.rename(100, "front")?;
            world.rename(103, "db-2")
        })
        .fault("It can be read again", |faults| faults.clear())
}

pub fn two_clusters(book: Scenario) -> Scenario {
    book.twin()
        .config(|config| config.deletion = Deletion::Prune)
        .pve(
            "A guest of the first cluster is renamed, one deleted",
            |world| {
                world.rename(100, "front")?;
                world.delete(103).map(drop)
            },
        )
        .operator("The second cluster is left out of the run", |config| {
            config.clusters.truncate(1);
        })
}

pub fn agent_breaks(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Prune)
        .fault("The agent of a guest answers with an error", |faults| {
            faults.add(Rule::new(
                "/nodes/pve1/qemu/100/agent/*",
                Fault::reason(500, "QEMU guest agent is not running"),
            ));
        })
        .fault("It answers again", |faults| faults.clear())
}
