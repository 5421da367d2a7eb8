//! The NetBox in memory as a client meets it: what it refuses and what follows from a write. What is
//! asserted here was measured on a real NetBox 4.7.3, or read in the source of
//! the older ones.

mod support;

use reqwest::Method;
use serde_json::{Value, json};
use support::Netbox;

#[tokio::test]
async fn a_name_is_unique_in_its_cluster_on_whatever_device() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let vms = "virtualization/virtual-machines/";
    for (endpoint, body) in [
        ("dcim/manufacturers", json!({"name": "M", "slug": "m"})),
        (
            "dcim/device-types",
            json!({"manufacturer": 1, "model": "T", "slug": "t"}),
        ),
        ("dcim/device-roles", json!({"name": "R", "slug": "r"})),
        (
            "dcim/devices",
            json!({"name": "pve1", "device_type": 1, "role": 1, "site": 1, "cluster": 1}),
        ),
    ] {
        netbox.create(endpoint, body).await;
    }
    let elsewhere = json!({"name": "VM1", "cluster": 1, "device": 1});
    netbox.refused(Method::POST, vms, elsewhere, 400).await;
}

#[tokio::test]
async fn a_bulk_request_does_all_or_nothing() {
    for version in ["4.6", "4.7"] {
        let netbox = Netbox::start(version).await;
        netbox.furnish().await;
        let vms = "virtualization/virtual-machines/";
        let before = netbox.sim.dump();
        let items = json!([{"name": "a", "cluster": 1}, {"name": "vm1", "cluster": 1}, {"name": "b", "cluster": 1}, {"name": ""}]);
        let error = netbox.refused(Method::POST, vms, items, 400).await;
        assert_eq!(netbox.sim.dump(), before, "nothing was written");
        if version == "4.7" {
            assert_eq!(error["detail"], "2 of 4 objects could not be created.");
            assert_eq!(
                (&error["errors"][0]["index"], &error["errors"][1]["index"]),
                (&json!(1), &json!(3))
            );
            assert!(error["errors"][0]["errors"]["__all__"].is_array());
        } else {
            assert!(
                error["non_field_errors"].is_array(),
                "the first that failed, without its place: {error}"
            );
        }
        let made = netbox
            .create(
                "virtualization/virtual-machines",
                json!([{"name": "a", "cluster": 1}, {"name": "b", "cluster": 1}]),
            )
            .await;
        let ids: Vec<u64> = made
            .as_array()
            .unwrap()
            .iter()
            .map(|vm| vm["id"].as_u64().unwrap())
            .collect();
        let (status, changed) = netbox
            .send(
                Method::PATCH,
                vms,
                Some(json!([{"id": ids[1], "memory": 2}, {"id": ids[0], "memory": 1}])),
            )
            .await;
        assert_eq!(status, 200);
        assert_eq!(
            (&changed[0]["memory"], &changed[1]["memory"]),
            (&json!(1), &json!(2)),
            "in the order of the table"
        );
        let unknown = netbox
            .send(Method::PATCH, vms, Some(json!([{"id": 999, "memory": 2}])))
            .await;
        assert_eq!(unknown.0, if version == "4.7" { 400 } else { 200 });
        netbox
            .refused(Method::PATCH, vms, json!({"id": 1}), 400)
            .await;
        // `fields` narrows what is written.
        let trap = netbox
            .send(
                Method::PATCH,
                &format!("{vms}{}/?fields=id", ids[0]),
                Some(json!({"memory": 777})),
            )
            .await;
        assert_eq!(trap, (200, json!({"id": ids[0]})));
        assert_eq!(netbox.get(&format!("{vms}{}/", ids[0])).await["memory"], 1);
        let (status, _) = netbox
            .send(
                Method::DELETE,
                vms,
                Some(json!([{"id": ids[0]}, {"id": ids[1]}])),
            )
            .await;
        assert_eq!(status, 204);
        assert_eq!(netbox.get(vms).await["count"], 1);
    }
}

#[tokio::test]
async fn disks_sum_up_in_their_machine() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let vm = "virtualization/virtual-machines/1/";
    netbox.create("virtualization/virtual-disks", json!([{"virtual_machine": 1, "name": "scsi0", "size": 100}, {"virtual_machine": 1, "name": "scsi1", "size": 50}])).await;
    assert_eq!(netbox.get(vm).await["disk"], 150);
    netbox
        .refused(Method::PATCH, vm, json!({"disk": 7}), 400)
        .await;
    netbox
        .send(
            Method::PATCH,
            "virtualization/virtual-disks/1/",
            Some(json!({"size": 10})),
        )
        .await;
    assert_eq!(netbox.get(vm).await["disk"], 60);
    netbox
        .send(Method::DELETE, "virtualization/virtual-disks/1/", None)
        .await;
    assert_eq!(netbox.get(vm).await["disk"], 50);
}

#[tokio::test]
async fn mac_addresses_are_objects() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let interface = "virtualization/interfaces/1/";
    let patch = async |body: Value| netbox.send(Method::PATCH, interface, Some(body)).await;
    let (_, answer) = patch(json!({"mac_address": "bc-24-11-00-00-01"})).await;
    assert_eq!(answer["mac_address"], "BC:24:11:00:00:01");
    patch(json!({"mac_address": "BC:24:11:00:00:02"})).await;
    let macs = netbox.get("dcim/mac-addresses/?vminterface_id=1").await;
    assert_eq!(macs["count"], 2, "the one before stays");
    assert_eq!(
        (
            &macs["results"][0]["is_primary"],
            &macs["results"][1]["is_primary"]
        ),
        (&json!(false), &json!(true))
    );
    let moved = json!({"assigned_object_type": null, "assigned_object_id": null});
    netbox
        .refused(Method::PATCH, "dcim/mac-addresses/2/", moved, 400)
        .await;
    patch(json!({"mac_address": null})).await;
    assert_eq!(
        netbox.get(interface).await["primary_mac_address"],
        Value::Null
    );
    netbox
        .refused(
            Method::PATCH,
            interface,
            json!({"mac_address": "nonsense"}),
            400,
        )
        .await;
    // Before 4.7 it could only be read.
    let old = Netbox::start("4.6").await;
    old.furnish().await;
    old.send(
        Method::PATCH,
        interface,
        Some(json!({"mac_address": "BC:24:11:00:00:01"})),
    )
    .await;
    assert_eq!(old.get(interface).await["mac_address"], Value::Null);
    old.create("dcim/mac-addresses", json!({"mac_address": "BC:24:11:00:00:01", "assigned_object_type": "virtualization.vminterface", "assigned_object_id": 1})).await;
    old.send(
        Method::PATCH,
        interface,
        Some(json!({"primary_mac_address": 1})),
    )
    .await;
    assert_eq!(old.get(interface).await["mac_address"], "BC:24:11:00:00:01");
}

#[tokio::test]
async fn addresses_follow_their_rules() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    netbox
        .create(
            "virtualization/virtual-machines",
            json!({"name": "vm2", "cluster": 1}),
        )
        .await;
    netbox
        .create(
            "virtualization/interfaces",
            json!({"virtual_machine": 2, "name": "net0"}),
        )
        .await;
    let assign = |address: &str, interface: u64| json!({"address": address, "assigned_object_type": "virtualization.vminterface", "assigned_object_id": interface, "dns_name": "VM1.Example.com"});
    let ip = netbox
        .create("ipam/ip-addresses", assign("10.0.0.5/24", 1))
        .await;
    assert_eq!(
        (&ip["family"]["value"], &ip["dns_name"]),
        (&json!(4), &json!("vm1.example.com"))
    );
    assert_eq!(ip["assigned_object"]["virtual_machine"]["name"], "vm1");
    for body in [
        assign("10.0.0.5/16", 2),
        assign("10.0.0.0/24", 1),
        assign("10.0.0.255/24", 1),
        json!({"address": "10.0.0.7/99"}),
        assign("10.9.0.9/24", 99),
    ] {
        netbox
            .refused(Method::POST, "ipam/ip-addresses/", body, 400)
            .await;
    }
    // Where uniqueness is off, and where both have a shared role.
    netbox
        .create(
            "ipam/vrfs",
            json!({"name": "loose", "enforce_unique": false}),
        )
        .await;
    for _ in 0..2 {
        netbox
            .create(
                "ipam/ip-addresses",
                json!({"address": "172.17.0.1/16", "vrf": 1}),
            )
            .await;
        netbox
            .create(
                "ipam/ip-addresses",
                json!({"address": "10.0.0.9/24", "role": "vip"}),
            )
            .await;
    }
    let vm1 = "virtualization/virtual-machines/1/";
    netbox
        .refused(
            Method::PATCH,
            "virtualization/virtual-machines/2/",
            json!({"primary_ip4": 1}),
            400,
        )
        .await;
    netbox
        .refused(Method::PATCH, vm1, json!({"primary_ip6": 1}), 400)
        .await;
    let (_, vm) = netbox
        .send(Method::PATCH, vm1, Some(json!({"primary_ip4": 1})))
        .await;
    assert_eq!(vm["primary_ip"]["address"], "10.0.0.5/24");
    let there =
        json!({"assigned_object_type": "virtualization.vminterface", "assigned_object_id": 2});
    netbox
        .refused(Method::PATCH, "ipam/ip-addresses/1/", there.clone(), 400)
        .await;
    netbox
        .send(Method::PATCH, vm1, Some(json!({"primary_ip4": null})))
        .await;
    let (status, moved) = netbox
        .send(Method::PATCH, "ipam/ip-addresses/1/", Some(there))
        .await;
    assert_eq!(
        (status, &moved["assigned_object"]["virtual_machine"]["name"]),
        (200, &json!("vm2"))
    );
    assert_eq!(
        netbox.get("ipam/ip-addresses/?virtual_machine_id=2").await["count"],
        1
    );
    netbox
        .create("ipam/prefixes", json!({"prefix": "10.0.0.0/24"}))
        .await;
    netbox
        .refused(
            Method::POST,
            "ipam/prefixes/",
            json!({"prefix": "10.0.0.0/24"}),
            400,
        )
        .await;
    netbox
        .refused(
            Method::POST,
            "ipam/prefixes/",
            json!({"prefix": "10.0.0.1/24"}),
            400,
        )
        .await;
}

#[tokio::test]
async fn vlans_need_a_mode() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    netbox
        .create("ipam/vlan-groups", json!({"name": "pve", "slug": "pve"}))
        .await;
    netbox
        .create(
            "ipam/vlans",
            json!({"vid": 10, "name": "VLAN 10", "group": 1}),
        )
        .await;
    netbox
        .refused(
            Method::POST,
            "ipam/vlans/",
            json!({"vid": 10, "name": "other", "group": 1}),
            400,
        )
        .await;
    netbox
        .refused(
            Method::POST,
            "ipam/vlans/",
            json!({"vid": 4095, "name": "other"}),
            400,
        )
        .await;
    let interface = "virtualization/interfaces/1/";
    // Here it is dropped without a word, on a device refused.
    let (status, dropped) = netbox
        .send(Method::PATCH, interface, Some(json!({"untagged_vlan": 1})))
        .await;
    assert_eq!((status, &dropped["untagged_vlan"]), (200, &Value::Null));
    let (_, access) = netbox
        .send(
            Method::PATCH,
            interface,
            Some(json!({"mode": "access", "untagged_vlan": 1})),
        )
        .await;
    assert_eq!(
        (&access["mode"]["label"], &access["untagged_vlan"]["vid"]),
        (&json!("Access"), &json!(10))
    );
    let (_, tagged) = netbox
        .send(
            Method::PATCH,
            interface,
            Some(json!({"mode": "tagged", "tagged_vlans": [1], "untagged_vlan": null})),
        )
        .await;
    assert_eq!(tagged["tagged_vlans"][0]["vid"], 10);
    let (_, none) = netbox
        .send(Method::PATCH, interface, Some(json!({"mode": null})))
        .await;
    assert_eq!(
        (&none["mode"], &none["untagged_vlan"], &none["tagged_vlans"]),
        (&Value::Null, &Value::Null, &json!([]))
    );
}

#[tokio::test]
async fn what_is_needed_stays_and_what_hangs_on_it_goes() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    netbox
        .create(
            "virtualization/virtual-disks",
            json!({"virtual_machine": 1, "name": "scsi0", "size": 1}),
        )
        .await;
    netbox.create("ipam/ip-addresses", json!({"address": "10.0.0.5/24", "assigned_object_type": "virtualization.vminterface", "assigned_object_id": 1})).await;
    netbox
        .send(
            Method::PATCH,
            "virtualization/interfaces/1/",
            Some(json!({"mac_address": "BC:24:11:00:00:01"})),
        )
        .await;
    netbox
        .create("extras/tags", json!({"name": "x", "slug": "x"}))
        .await;
    netbox
        .send(
            Method::PATCH,
            "virtualization/virtual-machines/1/",
            Some(json!({"add_tags": [{"slug": "x"}], "primary_ip4": 1})),
        )
        .await;
    let (status, error) = netbox
        .send(Method::DELETE, "virtualization/clusters/1/", None)
        .await;
    assert_eq!(
        (status, error["detail"].as_str()),
        (
            409,
            Some("Unable to delete object. 1 dependent objects were found: vm1 (1)")
        )
    );
    netbox.send(Method::DELETE, "extras/tags/1/", None).await;
    assert_eq!(
        netbox.get("virtualization/virtual-machines/1/").await["tags"],
        json!([])
    );
    assert_eq!(
        netbox
            .send(Method::DELETE, "virtualization/virtual-machines/1/", None)
            .await
            .0,
        204
    );
    for endpoint in [
        "virtualization/interfaces",
        "virtualization/virtual-disks",
        "ipam/ip-addresses",
        "dcim/mac-addresses",
    ] {
        assert_eq!(netbox.sim.objects(endpoint).len(), 0, "{endpoint}");
    }
    assert_eq!(
        netbox
            .send(Method::DELETE, "virtualization/clusters/1/", None)
            .await
            .0,
        204
    );
}

#[tokio::test]
async fn custom_fields_merge_and_are_checked() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let types = json!(["virtualization.virtualmachine"]);
    netbox
        .create(
            "extras/custom-field-choice-sets",
            json!({"name": "sizes", "extra_choices": [["s", "Small"], ["l", "Large"]]}),
        )
        .await;
    for field in [
        json!({"name": "pve_id", "type": "text", "unique": true, "object_types": types}),
        json!({"name": "pve_vmid", "type": "integer", "object_types": types}),
        json!({"name": "pve_url", "type": "url", "object_types": types}),
        json!({"name": "pve_details", "type": "json", "object_types": types}),
        json!({"name": "size", "type": "select", "choice_set": 1, "object_types": types}),
    ] {
        netbox.create("extras/custom-fields", field).await;
    }
    let vm = "virtualization/virtual-machines/1/";
    let set = async |fields: Value| {
        netbox
            .send(Method::PATCH, vm, Some(json!({"custom_fields": fields})))
            .await
    };
    set(json!({"pve_id": "prod/qemu/100", "pve_details": {"b": [1], "a": null}})).await;
    let (_, answer) =
        set(json!({"pve_vmid": 100, "pve_url": "pve.example.com", "size": "s"})).await;
    assert_eq!(
        answer["custom_fields"],
        json!({
            "pve_id": "prod/qemu/100", "pve_vmid": 100, "pve_url": "https://pve.example.com",
            "pve_details": {"b": [1], "a": null}, "size": {"value": "s", "label": "Small"},
        })
    );
    for bad in [
        json!({"pve_vmid": 1.0}),
        json!({"pve_vmid": "1"}),
        json!({"size": "xl"}),
        json!({"nothing": 1}),
    ] {
        assert_eq!(set(bad.clone()).await.0, 400, "{bad}");
    }
    let twice = json!({"name": "vm2", "cluster": 1, "custom_fields": {"pve_id": "prod/qemu/100"}});
    assert!(
        netbox
            .refused(Method::POST, "virtualization/virtual-machines/", twice, 400)
            .await["__all__"]
            .is_array()
    );
    netbox
        .send(Method::DELETE, "extras/custom-fields/5/", None)
        .await;
    assert!(netbox.get(vm).await["custom_fields"].get("size").is_none());
}
