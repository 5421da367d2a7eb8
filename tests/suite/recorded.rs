//! Answers that real Proxmox VEs gave, through the sync's own conversions.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pve_inventory::types;
use pve_netbox::{
    config::{ClusterConfig, Config},
    inventory::{Cluster, GuestKind, Inventory},
    map::{Capabilities, map},
    model::Kind,
    observe::{self, stages},
};
use serde::de::DeserializeOwned;

use crate::stage::skip;

/// The folder of recorded answers beside the checkout, if it is there.
fn folder() -> Option<PathBuf> {
    let shared = std::env::var_os("PVE_NETBOX_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let folder = shared.join("data/recorded");
    if folder.is_dir() {
        return Some(folder);
    }
    skip(&format!(
        "no recorded answers: {} is not there",
        folder.display()
    ));
    None
}

/// Every recorded GET answer whose file name has this beginning and end.
fn answers<T: DeserializeOwned>(folder: &Path, fits: impl Fn(&str) -> bool) -> Vec<(String, T)> {
    let mut found = Vec::new();
    for source in fs::read_dir(folder).expect("the folder") {
        let source = source.expect("an entry").path();
        if !source.is_dir() {
            continue;
        }
        for file in fs::read_dir(&source).expect("the source") {
            let path = file.expect("an entry").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
                .to_owned();
            if !fits(&name) {
                continue;
            }
            let text = fs::read(&path).expect("an answer");
            if serde_json::from_slice::<serde_json::Value>(&text)
                .is_ok_and(|answer| answer["data"].is_null())
            {
                continue;
            }
            let (answer, _) = pve_runtime::decode::<T>("recorded", &text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            found.push((format!("{}/{name}", source.display()), answer));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

#[test]
fn virtual_machines() {
    let Some(folder) = folder() else { return };
    let fits = |name: &str| {
        name.starts_with("GET__nodes__")
            && name.contains("__qemu__")
            && name.ends_with("__config.json")
    };
    let answers = answers::<types::GetNodesNodeQemuVmidConfigResponse>(&folder, fits);
    assert!(answers.len() >= 6, "{} answers", answers.len());
    let mut systems = 0;
    for (name, answer) in answers {
        let config = observe::qemu_config(answer.data.expect("data"));
        assert!(
            config.memory.is_some_and(|memory| memory.0 >= 16),
            "{name}: {config:?}"
        );
        assert!(
            config.vcpus.is_some_and(|vcpus| vcpus >= 1.0),
            "{name}: {config:?}"
        );
        systems += usize::from(config.ostype.is_some());
        assert!(config.onboot.is_some(), "{name}: {config:?}");
        assert!(
            config.uuid.as_ref().is_none_or(|uuid| uuid.len() == 36),
            "{name}: {config:?}"
        );
        assert!(config.unread.is_empty(), "{name}: {:?}", config.unread);
        assert!(
            config
                .disks
                .iter()
                .all(|disk| disk.size.is_some_and(|size| size.0 >= 1 << 30)),
            "{name}: {:?}",
            config.disks
        );
        assert!(
            config
                .nics
                .iter()
                .all(|nic| nic.mac.is_some() && nic.bridge.is_some()),
            "{name}: {:?}",
            config.nics
        );
        if name.ends_with("ansible-community.proxmox/GET__nodes__testnode__qemu__101__config.json")
        {
            let disks: Vec<_> = config.disks.iter().map(|disk| disk.key.as_str()).collect();
            assert_eq!(disks, ["scsi0"]);
            assert!(config.nics.len() == 1 && config.nics[0].firewall);
            assert_eq!(config.name.as_deref(), Some("test-qemu"));
            assert_eq!(config.memory.map(|memory| memory.0), Some(1000));
            assert_eq!(
                (config.vcpus, config.onboot, config.agent),
                (Some(1.0), Some(true), true)
            );
            assert_eq!(
                config.uuid.as_deref(),
                Some("ffffffff-ffff-ffff-ffff-ffffffffffff")
            );
            assert_eq!(config.notes, "A test qemu");
            assert_eq!(config.details["agent"], "1,fstrim_cloned_disks=1");
            assert_eq!(config.details["bios"], "seabios");
            assert!(!config.details.contains_key("digest"), "volatile");
        }
    }
    assert!(systems >= 3, "{systems} with an ostype");
}

#[test]
fn containers() {
    let Some(folder) = folder() else { return };
    let fits = |name: &str| {
        name.starts_with("GET__nodes__")
            && name.contains("__lxc__")
            && name.ends_with("__config.json")
    };
    let answers = answers::<types::GetNodesNodeLxcVmidConfigResponse>(&folder, fits);
    assert!(answers.len() >= 3, "{} answers", answers.len());
    for (name, answer) in answers {
        let config = observe::lxc_config(answer.data.expect("data"));
        assert!(
            config.memory.is_some_and(|memory| memory.0 >= 16),
            "{name}: {config:?}"
        );
        assert!(
            config.ostype.is_some() && config.name.is_some(),
            "{name}: {config:?}"
        );
        assert!(config.uuid.is_none());
        assert!(config.unread.is_empty(), "{name}: {:?}", config.unread);
        assert!(
            config.disks.iter().any(|disk| disk.key == "rootfs"),
            "{name}: {:?}",
            config.disks
        );
        assert!(
            config
                .nics
                .iter()
                .all(|nic| nic.mac.is_some() && nic.name.as_deref() == Some("eth0")),
            "{name}: {:?}",
            config.nics
        );
    }
}

#[test]
fn nodes() {
    let Some(folder) = folder() else { return };
    let fits = |name: &str| {
        name.starts_with("GET__nodes__node")
            && name.ends_with("__status.json")
            && !name.contains("storage")
    };
    let answers = answers::<types::GetNodesNodeStatusResponse>(&folder, fits);
    assert!(!answers.is_empty());
    for (name, answer) in answers {
        let facts = observe::node_facts(answer.data.expect("data"));
        assert!(
            facts.memory.is_some() && facts.threads.is_some(),
            "{name}: {facts:?}"
        );
        assert!(
            facts
                .version
                .as_ref()
                .is_some_and(|version| version.starts_with(char::is_numeric)),
            "{name}: {facts:?}"
        );
    }
}

/// Lists of guests become virtual machines with names that NetBox takes.
#[test]
fn whole_clusters() {
    let Some(folder) = folder() else { return };
    let fits = |name: &str| name.starts_with("GET__cluster__resources");
    let lists = answers::<types::GetClusterResourcesResponse>(&folder, fits);
    assert!(lists.len() >= 5, "{} answers", lists.len());
    let settings = ClusterConfig {
        key: "rec".to_owned(),
        site: Some("dc1".to_owned()),
        ..ClusterConfig::default()
    };
    let config = Config {
        clusters: vec![settings],
        ..Config::default()
    };
    let mut guests_seen = 0;
    for (name, list) in lists {
        let list = list.data.expect("data");
        assert!(list.unreadable().is_empty(), "{name}");
        let mut cluster = Cluster {
            key: "rec".to_owned(),
            ..Cluster::default()
        };
        let (guests, nameless) = observe::resources(list.into_vec());
        assert_eq!(nameless, 0, "{name}");
        cluster.guests = guests;
        guests_seen += cluster.guests.len();
        for guest in &mut cluster.guests {
            assert!(
                guest.vmid >= 100 && !guest.node.is_empty(),
                "{name}: {guest:?}"
            );
            guest.config = Some(Default::default());
        }
        let guests = cluster
            .guests
            .iter()
            .filter(|guest| !guest.template)
            .count();
        let kinds = cluster
            .guests
            .iter()
            .filter(|guest| guest.kind == GuestKind::Lxc)
            .count();
        assert!(kinds <= cluster.guests.len());
        let inventory = Inventory {
            clusters: vec![cluster],
        };
        let desired = map(
            &inventory,
            &config,
            Capabilities {
                virtual_machine_types: true,
            },
        );
        assert_eq!(desired.of(Kind::VirtualMachine).count(), guests, "{name}");
    }
    assert!(guests_seen > 0);
    let statuses = answers::<types::GetClusterStatusResponse>(&folder, |name| {
        name.starts_with("GET__cluster__status")
    });
    assert!(statuses.len() >= 3);
    for (name, status) in statuses {
        let mut cluster = Cluster::default();
        observe::status(status.data.expect("data").into_vec(), &mut cluster);
        assert!(!cluster.nodes.is_empty(), "{name}");
        assert!(
            cluster.nodes.iter().all(|node| node.online.is_some()),
            "{name}: {cluster:?}"
        );
    }
}

/// What the opt-in stages make of recorded answers.
#[test]
fn opt_in_stages() {
    let Some(folder) = folder() else { return };
    let tasks: Vec<_> = answers::<types::GetNodesNodeTasksResponse>(&folder, |name| {
        name.starts_with("GET__nodes__") && name.contains("__tasks.") && name.ends_with("json")
    })
    .into_iter()
    .flat_map(|(_, answer)| stages::tasks(answer.data.expect("data").into_vec()))
    .collect();
    assert!(tasks.len() > 10, "{} tasks", tasks.len());
    for task in &tasks {
        let parts: Vec<_> = task.upid.split(':').collect();
        assert_eq!(parts.first(), Some(&"UPID"), "{task:?}");
        assert!(
            parts.contains(&task.kind.as_str()) && task.end >= task.start,
            "{task:?}"
        );
    }
    let failed = |task: &&pve_netbox::inventory::Task| task.status.as_deref() != Some("OK");
    assert!(tasks.iter().any(|task| failed(&task)));

    let contents = answers::<types::GetNodesNodeStorageStorageContentResponse>(&folder, |name| {
        name.contains("__content") && name.starts_with("GET__nodes__")
    });
    let backups: Vec<_> = contents
        .into_iter()
        .flat_map(|(_, answer)| stages::backups(answer.data.expect("data").into_vec(), "s", None))
        .collect();
    assert!(
        backups
            .iter()
            .any(|backup| backup.format.as_deref() == Some("pbs-vm") && backup.vmid == 931)
    );
    for backup in backups
        .iter()
        .filter(|backup| backup.volid.contains(":backup/"))
    {
        assert_eq!(
            stages::vmid_of(&backup.volid),
            Some(backup.vmid),
            "{backup:?}"
        );
        assert!(backup.time.is_some() && backup.size.is_some(), "{backup:?}");
    }

    let jobs = answers::<types::GetClusterBackupResponse>(&folder, |name| {
        name == "GET__cluster__backup.json"
    });
    assert!(jobs.len() >= 2);
    for (name, jobs) in jobs {
        for job in stages::backup_jobs(jobs.data.expect("data").into_vec()) {
            assert!(
                job.schedule.is_some() && job.storage.is_some(),
                "{name}: {job:?}"
            );
            assert_eq!(job.all, job.vmids.is_empty(), "{name}: {job:?}");
        }
    }

    let qemu = answers::<types::GetNodesNodeQemuVmidSnapshotResponse>(&folder, |name| {
        name.contains("__qemu__101__snapshot") && name.starts_with("GET__")
    });
    let seen: Vec<_> = qemu
        .into_iter()
        .map(|(_, list)| stages::qemu_snapshots(list.data.expect("data").into_vec()))
        .collect();
    assert!(seen.iter().any(|list| {
        list.iter()
            .any(|one| one.name == "snapshot1" && !one.memory)
    }));
    assert!(
        seen.iter()
            .flatten()
            .all(|one| one.name != "current" && one.time.is_some())
    );
    let lxc = answers::<types::GetNodesNodeLxcVmidSnapshotResponse>(&folder, |name| {
        name.ends_with("__lxc__101__snapshot.json")
    });
    for (name, list) in lxc {
        let list = stages::lxc_snapshots(list.data.expect("data").into_vec());
        assert_eq!(list.len(), 3, "{name}");
    }

    let subnets = answers::<types::GetClusterSdnVnetsVnetSubnetsResponse>(&folder, |name| {
        name.ends_with("__subnets.json")
    });
    assert!(!subnets.is_empty());
    for (name, list) in subnets {
        let list = stages::subnets(list.data.expect("data").into_vec(), "lab");
        assert_eq!(list.len(), 1, "{name}");
        assert_eq!(list[0].network.to_string(), "10.10.100.0/24");
    }
}

/// Interfaces of nodes, agents and containers, and VNets, without loss.
#[test]
fn networks() {
    let Some(folder) = folder() else { return };
    let ends =
        |end: &'static str| move |name: &str| name.starts_with("GET__") && name.ends_with(end);
    let lists = answers::<types::GetNodesNodeNetworkResponse>(&folder, |name| {
        name.starts_with("GET__nodes__") && name.contains("__network.")
    });
    assert!(lists.len() >= 4, "{} answers", lists.len());
    for (name, list) in lists {
        let list = list.data.expect("data");
        assert!(list.unreadable().is_empty(), "{name}");
        let count = list.len();
        let interfaces = observe::node_interfaces(list.into_vec());
        assert_eq!(interfaces.len(), count, "{name}");
        assert!(
            interfaces.iter().any(|one| !one.addresses.is_empty()),
            "{name}"
        );
        assert!(interfaces.iter().any(|one| !one.ports.is_empty()), "{name}");
    }
    let agents = answers::<types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesResponse>(
        &folder,
        ends("__agent__network-get-interfaces.json"),
    );
    assert!(agents.len() >= 3, "{} answers", agents.len());
    let mut spoke = 0;
    for (name, answer) in agents {
        let Some(live) = observe::agent_interfaces(answer.data.expect("data")) else {
            assert!(name.contains("__102__"), "{name}: the one that refuses");
            continue;
        };
        spoke += 1;
        assert_eq!(live.unread, 0, "{name}");
        let eth0 = live.interfaces.iter().find(|one| one.name == "eth0");
        let eth0 = eth0.unwrap_or_else(|| panic!("{name}: no eth0"));
        assert!(eth0.mac.is_some() && !eth0.addresses.is_empty(), "{name}");
        assert!(live.interfaces.iter().all(|one| one.name != "lo"), "{name}");
    }
    assert!(spoke >= 2);
    let containers =
        answers::<types::GetNodesNodeLxcVmidInterfacesResponse>(&folder, ends("__interfaces.json"));
    for (name, answer) in containers
        .into_iter()
        .filter(|(name, _)| name.contains("__lxc__"))
    {
        let live = observe::container_interfaces(answer.data.expect("data"));
        assert_eq!(live.unread, 0, "{name}");
        let shown = serde_json::to_string(&live.interfaces).expect("JSON");
        assert_eq!(
            shown,
            r#"[{"name":"eth0","mac":"BC:24:11:89:67:07","addresses":["192.168.3.95/22","fe80::be24:11ff:fe89:6707/64"]}]"#,
            "{name}"
        );
    }
    let lists = answers::<types::GetClusterSdnVnetsResponse>(&folder, ends("sdn__vnets.json"));
    assert!(lists.len() >= 2, "{} answers", lists.len());
    for (name, list) in lists {
        let list = list.data.expect("data");
        let count = list.len();
        let vnets = observe::vnets(list.into_vec(), Vec::new());
        assert_eq!(vnets.len(), count, "{name}");
    }
}
