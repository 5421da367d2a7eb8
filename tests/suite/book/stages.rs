//! The stages that are off unless they are asked for.

use pve_netbox::config::{Deletion, PruneAfter, StagesConfig};
use pve_sim::pve::world::{Snapshot, Task, Volume, World};
use serde_json::json;

use super::{Scenario, world::object};

const ALL: StagesConfig = StagesConfig {
    node_interfaces: true,
    disks: true,
    interfaces: true,
    addresses: true,
    agent: true,
    storage: true,
    snapshots: true,
    backups: true,
    replication: true,
    backup_jobs: true,
    ha: true,
    tasks: true,
    sdn: true,
};

/// Something of everything that these stages look at.
fn furnish(world: &mut World) {
    let now = world.now;
    let guest = world.guest(100).expect("a guest");
    guest.snapshots.push(Snapshot {
        name: "before_upgrade".to_owned(),
        description: "before the upgrade\n".to_owned(),
        time: now - 86_400,
        vmstate: true,
    });
    world.volumes.push(backup(100, now - 7_200));
    world.tasks.push(task(100, "qmstart", now - 3_600, "OK"));
    world.replication.insert(
        "100-0".to_owned(),
        object(json!({
            "id": "100-0", "guest": 100, "jobnum": 0, "type": "local", "source": "pve1",
            "target": "pve2", "schedule": "*/15",
        })),
    );
    world.backup_jobs.insert(
        "nightly".to_owned(),
        object(json!({
            "id": "nightly", "type": "vzdump", "enabled": 1, "all": 1, "mode": "snapshot",
            "schedule": "02:30", "storage": "local",
        })),
    );
    world.ha_resources.insert(
        "vm:100".to_owned(),
        object(json!({"sid": "vm:100", "type": "vm", "state": "started"})),
    );
}

fn backup(vmid: u32, time: i64) -> Volume {
    let name = jiff::Timestamp::from_second(time)
        .expect("a time")
        .strftime("%Y_%m_%d-%H_%M_%S");
    Volume {
        volid: format!("local:backup/vzdump-qemu-{vmid}-{name}.vma.zst"),
        storage: "local".to_owned(),
        node: Some("pve1".to_owned()),
        content: "backup".to_owned(),
        size: 5 << 30,
        vmid: Some(vmid),
        members: object(json!({"ctime": time, "format": "vma.zst", "subtype": "qemu"})),
    }
}

fn task(vmid: u32, kind: &str, start: i64, status: &str) -> Task {
    Task {
        node: "pve1".to_owned(),
        kind: kind.to_owned(),
        id: vmid.to_string(),
        user: "root@pam".to_owned(),
        start,
        end: Some(start + 12),
        status: status.to_owned(),
        pid: 4711,
    }
}

pub fn every_stage(book: Scenario) -> Scenario {
    book.each()
        .all_real()
        .tells_first()
        .world(furnish)
        .config(|config| config.stages = ALL)
}

pub fn stages_follow(book: Scenario) -> Scenario {
    book.each()
        .all_real()
        .world(furnish)
        .config(|config| config.stages = ALL)
        .pve(
            "A snapshot is taken, a backup made, a task fails",
            |world| {
                let now = world.now;
                world.guest(103)?.snapshots.push(Snapshot {
                    name: "clean".to_owned(),
                    description: String::new(),
                    time: now - 60,
                    vmstate: false,
                });
                world.volumes.push(backup(103, now - 600));
                world
                    .tasks
                    .push(task(103, "vzdump", now - 620, "job errors"));
                Ok(())
            },
        )
        .pve(
            "They go: the snapshot, a backup, the replication",
            |world| {
                world.guest(100)?.snapshots.clear();
                world.volumes.remove(0);
                world.replication.clear();
                world.backup_jobs.clear();
                world.ha_resources.clear();
                Ok(())
            },
        )
}

pub fn networks_go(book: Scenario) -> Scenario {
    book.world(|world| {
        let zones = [
            json!({"zone": "office", "type": "vlan", "bridge": "vmbr0"}),
            json!({"zone": "overlay", "type": "vxlan", "peers": "10.0.255.11,10.0.255.12"}),
        ];
        for zone in zones {
            let name = zone["zone"].as_str().unwrap_or_default().to_owned();
            world.zones.insert(name, object(zone));
        }
        world.set_vnet("office", "clients", 60);
        world.set_vnet("overlay", "apps", 100_060);
        world.add_subnet("clients", "10.60.0.0/24").expect("a VNet");
    })
    .config(|config| {
        config.stages.sdn = true;
        config.deletion = Deletion::Prune;
    })
    .pve("Both networks are removed", |world| {
        world.remove_vnet("clients");
        world.remove_vnet("apps");
        Ok(())
    })
    .operator("The time is over", |config| {
        config.prune_after = PruneAfter(std::time::Duration::ZERO);
    })
}
