//! Plans as people and programs see them, as reviewed golden files.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr},
};

use pve_netbox::{
    config::{ClusterConfig, Config, NetBoxConfig},
    inventory::{
        AgentOs, Cluster, Guest, GuestConfig, GuestKind, GuestState, Inventory, Node, NodeFacts,
        Scope,
    },
    map::{self, Capabilities},
    plan::{self, Origin, Plan, Rules},
    read,
    render::{self, Style},
    run::Target,
    units::{Bytes, Mebibytes},
};
use pve_sim::netbox::NetboxSim;
use serde_json::json;

fn config(netbox: &NetboxSim) -> Config {
    Config {
        netbox: NetBoxConfig {
            url: netbox.url().to_owned(),
            token: Some(netbox.token().to_owned().into()),
            create_missing: true,
            ..NetBoxConfig::default()
        },
        clusters: vec![ClusterConfig {
            key: "prod".to_owned(),
            endpoints: vec!["https://pve1.example.com:8006".to_owned()],
            site: Some("dc1".to_owned()),
            ..ClusterConfig::default()
        }],
        ..Config::default()
    }
}

fn node(name: &str, online: bool) -> Node {
    let facts = NodeFacts {
        cpu_model: Some("AMD EPYC 7313P 16-Core Processor".to_owned()),
        sockets: Some(1),
        cores: Some(16),
        threads: Some(32),
        memory: Some(Bytes(256 << 30)),
        kernel: Some("6.14.8-2-pve".to_owned()),
        version: Some("9.1.2".to_owned()),
    };
    Node {
        name: name.to_owned(),
        online: Some(online),
        address: Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 11))),
        facts: online.then_some(facts),
        interfaces: None,
    }
}

fn guest(kind: GuestKind, vmid: u32, name: &str) -> Guest {
    let config = GuestConfig {
        name: Some(name.to_owned()),
        vcpus: (kind == GuestKind::Qemu).then_some(4.0),
        memory: Some(Mebibytes(4096)),
        ostype: Some(
            if kind == GuestKind::Qemu {
                "l26"
            } else {
                "debian"
            }
            .to_owned(),
        ),
        onboot: Some(true),
        notes: "# Web **front**\n\nAsk Ada.".to_owned(),
        uuid: (kind == GuestKind::Qemu).then(|| format!("1f2e3d4c-0000-4000-8000-{vmid:012}")),
        created: (kind == GuestKind::Qemu).then_some(1_700_000_000),
        agent: true,
        disks: Vec::new(),
        nics: Vec::new(),
        unread: BTreeMap::new(),
        details: [
            ("bios".to_owned(), json!("ovmf")),
            ("cores".to_owned(), json!(4)),
        ]
        .into(),
    };
    Guest {
        kind,
        vmid,
        node: "pve1".to_owned(),
        name: Some(name.to_owned()),
        state: Some(GuestState::Running),
        template: false,
        pool: Some("web".to_owned()),
        tags: vec!["prod".to_owned(), "web".to_owned()],
        config: Some(config),
        os: None,
        live: None,
        host_name: None,
    }
}

/// Two nodes, a guest with an agent, one with the same name, a container, a template.
fn first() -> Inventory {
    let mut with_agent = guest(GuestKind::Qemu, 100, "web");
    with_agent.os = Some(AgentOs {
        name: "Debian".to_owned(),
        version: "12".to_owned(),
    });
    let mut template = guest(GuestKind::Qemu, 900, "template");
    template.template = true;
    Inventory {
        clusters: vec![Cluster {
            key: "prod".to_owned(),
            name: Some("production".to_owned()),
            release: Some("9.1".to_owned()),
            version: Some("9.1.2".to_owned()),
            quorate: Some(true),
            tag_colors: [("prod".to_owned(), "ff0000".to_owned())].into(),
            nodes: vec![node("pve1", true), node("pve2", true)],
            guests: vec![
                with_agent,
                guest(GuestKind::Qemu, 101, "Web"),
                guest(GuestKind::Lxc, 102, "dns"),
                template,
            ],
            scopes: vec![
                Scope::complete("prod", "status"),
                Scope::complete("prod", "resources"),
            ],
            vnets: None,
            stages: pve_netbox::inventory::Stages::default(),
            warnings: Vec::new(),
        }],
    }
}

/// A day later: renamed, moved, stopped, retagged, deleted, and a node that is off.
fn second() -> Inventory {
    let mut inventory = first();
    let cluster = &mut inventory.clusters[0];
    cluster.nodes[1] = node("pve2", false);
    cluster.guests.retain(|guest| guest.vmid != 102);
    let web = &mut cluster.guests[0];
    web.tags = vec!["blue".to_owned(), "prod".to_owned()];
    web.state = Some(GuestState::Stopped);
    if let Some(config) = &mut web.config {
        config.name = Some("front".to_owned());
        config.memory = Some(Mebibytes(8192));
        config.details.insert("bios".to_owned(), json!("seabios"));
    }
    if let Some(config) = &mut cluster.guests[1].config {
        config.uuid = Some("99999999-0000-4000-8000-000000000101".to_owned());
    }
    cluster.scopes.push(Scope::partial(
        "prod/node/pve2",
        "status",
        "the node is offline",
    ));
    inventory
}

async fn plan(inventory: &Inventory, target: &Target, config: &Config) -> Plan {
    let desired = map::map(inventory, config, Capabilities::of(target.status.version));
    let actual = read::read(&target.netbox, target.status.version, &desired)
        .await
        .expect("NetBox's state");
    let origin = Origin {
        run: "20260101-000000-abcdef".to_owned(),
        made: "2026-01-01T00:00:00Z".to_owned(),
        tool: "0.1.0".to_owned(),
        netbox: "http://netbox.example.com/".to_owned(),
        netbox_version: "4.7.3".to_owned(),
        clusters: vec!["prod".to_owned()],
    };
    plan::plan(
        &desired,
        &actual,
        Rules {
            config,
            now: jiff::Timestamp::UNIX_EPOCH,
        },
        origin,
    )
    .expect("a plan")
}

#[tokio::test(flavor = "multi_thread")]
async fn plans_look_like_this() {
    let netbox = NetboxSim::builder()
        .version("4.7")
        .start()
        .await
        .expect("a NetBox");
    let config = config(&netbox);
    let target = Target::connect(&config)
        .await
        .expect("a NetBox that answers");
    let full = Style {
        full: true,
        color: false,
    };

    let created = plan(&first(), &target, &config).await;
    insta::assert_snapshot!(
        "created_short",
        render::plan_text(&created, Style::default())
    );
    insta::assert_snapshot!("created_full", render::plan_text(&created, full));
    insta::assert_snapshot!("created_markdown", render::plan_markdown(&created, false));
    insta::assert_snapshot!("created_json", created.to_json().expect("JSON"));

    let options = pve_netbox::apply::Options {
        batch: 50,
        in_flight: 1,
    };
    let stop = pve_netbox::apply::Stop::default();
    let report = pve_netbox::apply::apply(
        &created,
        &target.netbox,
        target.status.version,
        options,
        &pve_netbox::apply::Silent,
        &stop,
    );
    assert!(report.await.is_clean());
    assert!(plan(&first(), &target, &config).await.is_empty());

    let changed = plan(&second(), &target, &config).await;
    insta::assert_snapshot!(
        "changed_short",
        render::plan_text(&changed, Style::default())
    );
    insta::assert_snapshot!("changed_full", render::plan_text(&changed, full));
    insta::assert_snapshot!(
        "changed_colored",
        render::plan_text(
            &changed,
            Style {
                full: false,
                color: true
            }
        )
    );
    insta::assert_snapshot!("changed_markdown", render::plan_markdown(&changed, true));
    insta::assert_snapshot!("changed_json", changed.to_json().expect("JSON"));
}
