//! A small house that has a bit of everything.

use pve_netbox::{
    config::{ClusterConfig, Config, NetBoxConfig},
    inventory::{
        Cluster, Disk, Guest, GuestConfig, GuestKind, GuestState, Inventory, IpMethod, IpSetting,
        LiveInterface, Nic, Node, NodeInterface, NodeInterfaceKind, Vnet,
    },
    map::{self, Capabilities},
    model::Desired,
    units::Bytes,
};

pub(super) fn config() -> Config {
    let cluster = |key: &str| ClusterConfig {
        key: key.to_owned(),
        endpoints: vec!["https://pve1.example.com:8006".to_owned()],
        site: Some("dc1".to_owned()),
        ..ClusterConfig::default()
    };
    Config {
        netbox: NetBoxConfig {
            create_missing: true,
            ..NetBoxConfig::default()
        },
        clusters: vec![cluster("prod"), cluster("lab")],
        ..Config::default()
    }
}

pub(super) fn mapped(inventory: &Inventory, config: &Config) -> Desired {
    let capabilities = Capabilities {
        virtual_machine_types: true,
    };
    map::map(inventory, config, capabilities)
}

pub(super) fn nic(key: &str, mac: &str, bridge: &str) -> Nic {
    Nic {
        key: key.to_owned(),
        model: Some("virtio".to_owned()),
        mac: mac.parse().ok(),
        bridge: Some(bridge.to_owned()),
        enabled: true,
        ..Nic::default()
    }
}

pub(super) fn fixed(address: &str, gateway: Option<&str>) -> IpSetting {
    IpSetting {
        method: IpMethod::Static(address.parse().expect("an address")),
        gateway: gateway.map(|text| text.parse().expect("an address")),
    }
}

pub(super) fn by(method: IpMethod) -> IpSetting {
    IpSetting {
        method,
        gateway: None,
    }
}

pub(super) fn live(name: &str, mac: &str, addresses: &[&str]) -> LiveInterface {
    LiveInterface {
        name: name.to_owned(),
        mac: mac.parse().ok(),
        addresses: addresses
            .iter()
            .map(|text| text.parse().expect("an address"))
            .collect(),
    }
}

pub(super) fn disk(key: &str, size: Option<u64>) -> Disk {
    Disk {
        key: key.to_owned(),
        volume: format!("local-lvm:vm-100-{key}"),
        size: size.map(Bytes),
        firmware: key.starts_with("efi"),
    }
}

pub(super) fn guest(kind: GuestKind, vmid: u32, name: &str, state: GuestState) -> Guest {
    Guest {
        kind,
        vmid,
        node: "pve1".to_owned(),
        name: Some(name.to_owned()),
        state: Some(state),
        template: false,
        pool: None,
        tags: Vec::new(),
        config: Some(GuestConfig {
            name: Some(name.to_owned()),
            ..GuestConfig::default()
        }),
        os: None,
        live: None,
        host_name: None,
    }
}

pub(super) fn with(mut guest: Guest, disks: Vec<Disk>, nics: Vec<Nic>) -> Guest {
    if let Some(config) = &mut guest.config {
        (config.disks, config.nics) = (disks, nics);
    }
    guest
}

pub(super) fn port(name: &str, kind: NodeInterfaceKind) -> NodeInterface {
    NodeInterface {
        name: name.to_owned(),
        kind,
        enabled: true,
        mtu: None,
        comment: String::new(),
        mac: None,
        addresses: Vec::new(),
        ports: Vec::new(),
        vlan: None,
        parent: None,
        gateway: false,
    }
}

pub(super) fn node_ports() -> Vec<NodeInterface> {
    let member = |name: &str, mac: &str| NodeInterface {
        mac: mac.parse().ok(),
        ..port(name, NodeInterfaceKind::Physical)
    };
    vec![
        member("eno1", "7C:C2:55:00:00:01"),
        member("eno2", "7C:C2:55:00:00:02"),
        NodeInterface {
            ports: vec!["eno1".to_owned(), "eno2".to_owned()],
            ..port("bond0", NodeInterfaceKind::Bond)
        },
        NodeInterface {
            ports: vec!["bond0".to_owned(), "tap0".to_owned()],
            mtu: Some(9000),
            comment: "to the core switch".to_owned(),
            addresses: vec!["192.0.2.11/24".parse().expect("an address")],
            gateway: true,
            ..port("vmbr0", NodeInterfaceKind::Bridge)
        },
        NodeInterface {
            vlan: Some(20),
            parent: Some("vmbr0".to_owned()),
            addresses: vec!["10.20.0.11/24".parse().expect("an address")],
            ..port("vmbr0.20", NodeInterfaceKind::Vlan)
        },
        NodeInterface {
            enabled: false,
            parent: Some("eno1".to_owned()),
            ..port("eno1:1", NodeInterfaceKind::Alias)
        },
    ]
}

pub(super) fn guests() -> Vec<Guest> {
    use GuestKind::{Lxc, Qemu};
    use GuestState::{Running, Stopped};
    let mut web = with(
        guest(Qemu, 100, "web", Running),
        vec![
            disk("scsi0", Some(32 << 30)),
            disk("scsi1", None),
            disk("efidisk0", Some(528 << 10)),
        ],
        vec![
            Nic {
                tag: Some(20),
                mtu: Some(1),
                firewall: true,
                rate: Some("12.5".to_owned()),
                ipv4: by(IpMethod::Dhcp),
                ipv6: by(IpMethod::Slaac),
                ..nic("net0", "BC:24:11:00:00:01", "vmbr0")
            },
            nic("net1", "BC:24:11:00:00:02", "vnet30"),
        ],
    );
    web.live = Some(vec![
        live("lo", "", &["127.0.0.1/8", "::1/128"]),
        live(
            "ens18",
            "BC:24:11:00:00:01",
            &[
                "10.20.0.5/24",
                "10.20.0.255/24",
                "fe80::1/64",
                "2001:db8::5/64",
            ],
        ),
        live("docker0", "02:42:00:00:00:01", &["172.17.0.1/16"]),
        live("tun/1", "", &["10.99.0.1/30"]),
    ]);
    web.host_name = Some("Web.example.com".to_owned());

    let trunk = with(
        guest(Qemu, 101, "router", Stopped),
        vec![],
        vec![
            Nic {
                enabled: false,
                tag: Some(20),
                trunks: Some(vec![10, 20, 40]),
                ipv4: by(IpMethod::Dhcp),
                ..nic("net0", "BC:24:11:00:00:11", "vmbr0")
            },
            Nic {
                ipv4: fixed("203.0.113.7/28", Some("203.0.113.1")),
                ..nic("net1", "BC:24:11:00:00:12", "vmbr1")
            },
            Nic {
                trunks: Some((2..=4094).collect()),
                ..nic("net10", "BC:24:11:00:00:13", "vmbr0")
            },
        ],
    );
    let stopped = with(
        guest(Lxc, 102, "dns", Stopped),
        vec![disk("rootfs", Some(8 << 30))],
        vec![
            Nic {
                name: Some("eth0".to_owned()),
                mtu: Some(1400),
                ipv4: fixed("10.20.0.53/24", Some("10.20.0.1")),
                ipv6: by(IpMethod::Slaac),
                ..nic("net0", "BC:24:11:00:00:21", "vmbr0")
            },
            Nic {
                name: Some("ETH0".to_owned()),
                ..nic("net1", "BC:24:11:00:00:22", "vmbr0")
            },
        ],
    );
    let mut twin = with(
        guest(Lxc, 103, "twin", Running),
        vec![],
        vec![Nic {
            name: Some("eth0".to_owned()),
            ..nic("net0", "BC:24:11:00:00:31", "vnet30")
        }],
    );
    // The address of another guest.
    twin.live = Some(vec![live(
        "eth0",
        "BC:24:11:00:00:31",
        &["10.20.0.5/24", "10.30.0.5/24"],
    )]);
    let mut unreadable = guest(Qemu, 104, "unreadable", Running);
    unreadable.config = None;
    vec![web, trunk, stopped, twin, unreadable]
}

pub(super) fn house() -> Inventory {
    let vnet = Vnet {
        zone: "dc".to_owned(),
        zone_type: "vlan".to_owned(),
        tag: Some(30),
        alias: None,
    };
    Inventory {
        clusters: vec![Cluster {
            key: "prod".to_owned(),
            name: Some("production".to_owned()),
            nodes: vec![
                Node {
                    name: "pve1".to_owned(),
                    online: Some(true),
                    address: "192.0.2.11".parse().ok(),
                    facts: None,
                    interfaces: Some(node_ports()),
                },
                Node {
                    name: "pve2".to_owned(),
                    online: Some(false),
                    ..Node::default()
                },
            ],
            guests: guests(),
            vnets: Some([("vnet30".to_owned(), vnet)].into()),
            ..Cluster::default()
        }],
    }
}
