//! Guests come, change and go.

use pve_netbox::config::{Deletion, PruneAfter, Templates};
use pve_sim::pve::world::Power;

use super::Scenario;

pub fn first_load(book: Scenario) -> Scenario {
    book.each().all_real().tells_first()
}

pub fn renamed(book: Scenario) -> Scenario {
    book.pve(
        "A virtual machine and a container get other names",
        |world| {
            world.rename(100, "front")?;
            world.rename(101, "resolver")
        },
    )
    .pve("Another guest gets the same name, in capitals", |world| {
        world.rename(102, "FRONT")
    })
    .pve("Two guests swap their names", |world| {
        world.rename(101, "db-1")?;
        world.rename(103, "resolver")
    })
    .pve("A guest loses its name", |world| {
        world.guest(102)?.name = None;
        Ok(())
    })
}

pub fn migrated(book: Scenario) -> Scenario {
    book.pve("A guest moves to the other node", |world| {
        world.migrate(100, "pve2")
    })
}

pub fn cloned(book: Scenario) -> Scenario {
    book.pve("A guest is cloned", |world| {
        world.clone_guest(100, 110, "web-2")
    })
    .pve("A template is cloned", |world| {
        world.clone_guest(900, 111, "from-template")
    })
}

pub fn made_a_template(book: Scenario) -> Scenario {
    book.pve("A guest is made a template", |world| {
        world.make_template(102)
    })
}

pub fn templates_included(book: Scenario) -> Scenario {
    book.config(|config| config.guests.templates = Templates::Include)
        .pve("A guest is made a template", |world| {
            world.make_template(102)
        })
}

pub fn deleted_and_left(book: Scenario) -> Scenario {
    book.pve("Two guests are deleted", |world| {
        world.delete(100)?;
        world.delete(101).map(drop)
    })
}

pub fn deleted_and_marked(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .world(|world| {
            let twin = world.guest(101).expect("a guest").clone();
            world.guests.insert(109, twin);
            let twin = world.guest(109).expect("a guest");
            twin.vmid = 109;
            twin.name = Some("dns-2".to_owned());
            twin.nics.clear();
        })
        .pve("A guest is deleted", |world| world.delete(109).map(drop))
        .pve("It is restored from a backup", |world| {
            let mut twin = world.guest(101)?.clone();
            twin.vmid = 109;
            twin.name = Some("dns-2".to_owned());
            twin.nics.clear();
            world.guests.insert(109, twin);
            Ok(())
        })
}

pub fn deleted_and_pruned(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Prune)
        .pve("A guest is deleted", |world| world.delete(100).map(drop))
        .operator("The time is over", |config| {
            config.prune_after = PruneAfter(std::time::Duration::ZERO);
        })
}

pub fn same_vmid_again(book: Scenario) -> Scenario {
    book.pve("Another guest gets the vmid", |world| {
        world.recreate(100, "web-1")
    })
}

pub fn same_vmid_again_marked(book: Scenario) -> Scenario {
    book.config(|config| config.deletion = Deletion::Mark)
        .pve("Another guest gets the vmid", |world| {
            world.recreate(100, "shop")
        })
}

pub fn started_stopped_paused(book: Scenario) -> Scenario {
    book.pve("One is started, one stopped, one paused", |world| {
        world.power(102, Power::Running)?;
        world.power(101, Power::Stopped)?;
        world.power(103, Power::Paused)
    })
}

pub fn resized(book: Scenario) -> Scenario {
    book.pve("More cores, less memory, not started on boot", |world| {
        let guest = world.guest(100)?;
        (guest.cores, guest.sockets, guest.memory) = (Some(4), 2, 3072);
        guest.onboot = false;
        let container = world.guest(101)?;
        container.cores = None;
        Ok(())
    })
}

pub fn tags_and_pool(book: Scenario) -> Scenario {
    book.pve("A tag goes, one moves, the pool changes", |world| {
        world.guest(101)?.tags = ["web".to_owned()].into();
        let guest = world.guest(100)?;
        guest.tags = ["prod".to_owned()].into();
        guest.pool = Some("lab".to_owned());
        Ok(())
    })
    .pve("The last tag goes, and the pool", |world| {
        let guest = world.guest(100)?;
        guest.tags.clear();
        guest.pool = None;
        Ok(())
    })
}

pub fn left_out(book: Scenario) -> Scenario {
    book.operator("A guest is excluded", |config| {
        config.guests.exclude.vmids = vec!["100".to_owned()];
    })
    .pve("It changes meanwhile", |world| world.rename(100, "front"))
    .operator("It is included again", |config| {
        config.guests.exclude.vmids.clear();
    })
}
