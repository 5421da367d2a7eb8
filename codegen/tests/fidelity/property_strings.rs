//! Property strings, indexed keys and bodies of the generated types: what a
//! server stores is parsed, changed and printed as the server takes it.
//!
//! A test of the package `pve-client`, whose manifest points here.

use pve_client_access::types::{PostAccessTicketBody, PostAccessTicketData};
use pve_client_nodes::types::{
    GetNodesNodeLxcVmidConfigData, GetNodesNodeQemuVmidConfigData, PostNodesNodeQemuBody,
    PostNodesNodeQemuBodyNet, PutNodesNodeQemuVmidConfigBody,
};
use pve_runtime::PropertyString;
use serde_json::{Value, json};

fn qemu(config: Value) -> GetNodesNodeQemuVmidConfigData {
    serde_json::from_value(config).expect("a configuration")
}

#[test]
fn a_network_card_by_any_key() {
    let config = qemu(json!({
        "net0": "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0,tag=10",
        "net10": "model=e1000,macaddr=AA:BB:CC:DD:EE:00,bridge=vmbr1,firewall=1,queues=many,shiny=yes",
        "net32": "beyond the range",
    }));
    let nets: Vec<_> = config.net().collect();
    assert_eq!(
        nets.iter().map(|(index, _)| *index).collect::<Vec<_>>(),
        [0, 10]
    );

    let first = nets[0].1.parse().expect("a network card");
    assert_eq!(
        first.model.as_ref().map(ToString::to_string).as_deref(),
        Some("virtio")
    );
    assert_eq!(first.macaddr.as_deref(), Some("AA:BB:CC:DD:EE:FF"));
    assert_eq!(first.tag.as_ref().and_then(|tag| tag.get()), Some(10));
    let printed = pve_runtime::property_string::print(&first).expect("it prints");
    assert_eq!(printed, "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0,tag=10");

    let second = nets[1].1.parse().expect("a network card");
    assert_eq!(
        second.firewall.as_ref().and_then(|flag| flag.get()),
        Some(true)
    );
    assert!(
        second
            .queues
            .as_ref()
            .is_some_and(|queues| queues.is_unreadable())
    );
    assert_eq!(second.extra["shiny"], "yes");
}

#[test]
fn a_disk_with_its_size() {
    let config = qemu(json!({ "scsi0": "local-lvm:vm-100-disk-0,iothread=1,size=32G" }));
    let (index, disk) = config.scsi().next().expect("a disk");
    let disk = disk.parse().expect("a disk");
    assert_eq!(index, 0);
    assert_eq!(disk.file.as_deref(), Some("local-lvm:vm-100-disk-0"));
    assert_eq!(
        disk.size.as_ref().and_then(|size| size.bytes()),
        Some(32 << 30)
    );
    let printed = pve_runtime::property_string::print(&disk).expect("it prints");
    assert_eq!(printed, "local-lvm:vm-100-disk-0,iothread=1,size=32G");
}

#[test]
fn the_root_of_a_container() {
    let config: GetNodesNodeLxcVmidConfigData = serde_json::from_value(json!({
        "rootfs": "local-zfs:subvol-101-disk-0,size=8G",
        "net0": "name=eth0,bridge=vmbr0,hwaddr=AA:BB:CC:DD:EE:01,ip=dhcp,type=veth",
        "cores": "2",
    }))
    .expect("a configuration");
    let root = config
        .rootfs
        .as_ref()
        .expect("a root")
        .parse()
        .expect("a root");
    assert_eq!(root.volume.as_deref(), Some("local-zfs:subvol-101-disk-0"));
    assert_eq!(config.cores.as_ref().and_then(|cores| cores.get()), Some(2));
    let (_, net) = config.net().next().expect("a network card");
    assert_eq!(
        net.parse().expect("a network card").hwaddr.as_deref(),
        Some("AA:BB:CC:DD:EE:01")
    );
}

#[test]
fn a_body_is_sent_as_a_form() {
    let mut body = PostNodesNodeQemuBody::new(100);
    body.onboot = Some(true.into());
    body.memory = Some(PropertyString::from_text("2048"));
    let net = PostNodesNodeQemuBodyNet {
        model: Some("virtio".parse().expect("a word")),
        bridge: Some("vmbr0".to_owned()),
        tag: Some(10.into()),
        ..Default::default()
    };
    body.set_net(0, &net).expect("index 0");
    assert!(body.set_net(32, &net).is_err(), "beyond the range");
    let form = serde_urlencoded::to_string(&body).expect("a form");
    assert_eq!(
        form,
        "memory=2048&onboot=1&vmid=100&net0=virtio%2Cbridge%3Dvmbr0%2Ctag%3D10"
    );
}

#[test]
fn an_empty_change_sends_nothing() {
    let body = PutNodesNodeQemuVmidConfigBody::default();
    assert_eq!(serde_urlencoded::to_string(&body).expect("a form"), "");
}

#[test]
fn secrets_are_not_shown() {
    let mut body = PostAccessTicketBody::new("hunter2".to_owned(), "root@pam".to_owned());
    body.otp = Some("123456".to_owned());
    let shown = format!("{body:?}");
    assert!(
        !shown.contains("hunter2") && !shown.contains("123456"),
        "{shown}"
    );
    assert!(shown.contains("root@pam"), "{shown}");

    let answer: PostAccessTicketData = serde_json::from_value(json!({
        "ticket": "PVE:root@pam:SECRET",
        "CSRFPreventionToken": "SECRET",
        "undeclared": "SECRET",
        "username": "root@pam",
    }))
    .expect("an answer");
    let shown = format!("{answer:?}");
    assert!(!shown.contains("SECRET"), "{shown}");
    assert!(
        shown.contains("root@pam") && shown.contains("undeclared"),
        "{shown}"
    );
}

#[test]
fn what_is_null_or_of_another_shape_is_kept() {
    let before = json!({
        "digest": null,
        "cores": { "not": "a number" },
        "acpi": "1",
        "never-heard-of": [1, 2],
    });
    let config = qemu(before.clone());
    assert!(config.digest.is_none());
    assert_eq!(config.acpi.as_ref().and_then(|acpi| acpi.get()), Some(true));
    assert_eq!(config.cores.as_ref().and_then(|cores| cores.get()), None);
    assert_eq!(serde_json::to_value(&config).expect("it prints"), before);
}
