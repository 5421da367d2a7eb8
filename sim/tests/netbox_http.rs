//! The NetBox in memory as a client meets it. What is asserted here was
//! measured on a real NetBox 4.7.3, or read in the source of the older ones.

use pve_sim::faults::{Fault, Rule};
use pve_sim::netbox::NetboxSim;
use reqwest::{Client, Method};
use serde_json::{Value, json};

/// A NetBox with a way to talk to it.
struct Netbox {
    sim: NetboxSim,
    http: Client,
}

impl Netbox {
    async fn start(version: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sim = NetboxSim::builder().version(version).start().await.unwrap();
        Self {
            sim,
            http: Client::new(),
        }
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let (status, _, body) = self.full(method, path, body, None).await;
        (status, body)
    }

    async fn full(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
        if_match: Option<&str>,
    ) -> (u16, Option<String>, Value) {
        let mut request = self
            .http
            .request(method, format!("{}/api/{path}", self.sim.url()))
            .header("authorization", self.sim.authorization());
        if let Some(tag) = if_match {
            request = request.header("if-match", tag);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        let tag = answer
            .headers()
            .get("etag")
            .and_then(|tag| tag.to_str().ok())
            .map(str::to_owned);
        let status = answer.status().as_u16();
        let bytes = answer.bytes().await.unwrap();
        (
            status,
            tag,
            if bytes.is_empty() {
                Value::Null
            } else {
                serde_json::from_slice(&bytes).unwrap()
            },
        )
    }

    async fn get(&self, path: &str) -> Value {
        let (status, body) = self.send(Method::GET, path, None).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    async fn create(&self, endpoint: &str, body: Value) -> Value {
        let (status, body) = self
            .send(Method::POST, &format!("{endpoint}/"), Some(body))
            .await;
        assert_eq!(status, 201, "{endpoint}: {body}");
        body
    }

    async fn refused(&self, method: Method, path: &str, body: Value, status: u16) -> Value {
        let (got, body) = self.send(method, path, Some(body)).await;
        assert_eq!(got, status, "{path}: {body}");
        body
    }

    /// A cluster in a site, with one virtual machine and its interface.
    async fn furnish(&self) {
        self.create("dcim/sites", json!({"name": "Berlin", "slug": "berlin"}))
            .await;
        self.create(
            "virtualization/cluster-types",
            json!({"name": "Proxmox VE", "slug": "proxmox-ve"}),
        )
        .await;
        self.create(
            "virtualization/clusters",
            json!({"name": "c1", "type": {"slug": "proxmox-ve"}, "scope_type": "dcim.site", "scope_id": 1}),
        )
        .await;
        self.create(
            "virtualization/virtual-machines",
            json!({"name": "vm1", "cluster": 1}),
        )
        .await;
        self.create(
            "virtualization/interfaces",
            json!({"virtual_machine": 1, "name": "net0"}),
        )
        .await;
    }
}

#[tokio::test]
async fn tokens_of_both_versions_are_taken_and_others_refused() {
    let netbox = Netbox::start("4.7").await;
    let url = format!("{}/api/status/", netbox.sim.url());
    let with = |header: String| netbox.http.get(&url).header("authorization", header).send();
    assert_eq!(
        with(format!("Bearer {}", netbox.sim.token()))
            .await
            .unwrap()
            .status(),
        200
    );
    assert_eq!(
        with(format!("Token {}", netbox.sim.token_v1()))
            .await
            .unwrap()
            .status(),
        200
    );
    for header in ["Bearer nbt_x.y", "Token x", "Basic x"] {
        assert_eq!(with(header.to_owned()).await.unwrap().status(), 403);
    }
    assert_eq!(netbox.http.get(&url).send().await.unwrap().status(), 403);
    assert_eq!(netbox.get("status/").await["netbox-version"], "4.7.3");
    assert_eq!(
        netbox.get("authentication-check/").await["username"],
        "simulator"
    );
    netbox.sim.set_token_valid(false);
    assert_eq!(netbox.send(Method::GET, "status/", None).await.0, 403);
}

#[tokio::test]
async fn an_object_is_read_as_netbox_writes_it() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    netbox
        .create("extras/tags", json!({"name": "Prod", "slug": "prod"}))
        .await;
    netbox.create("extras/custom-fields", json!({"name": "pve_vmid", "type": "integer", "object_types": ["virtualization.virtualmachine"]})).await;
    let vm = netbox
        .create(
            "virtualization/virtual-machines",
            json!({
                "name": "  vm2 ", "cluster": {"name": "c1", "scope_id": 1}, "vcpus": "2", "memory": "2048",
                "status": "paused", "tags": [{"slug": "prod"}], "custom_fields": {"pve_vmid": 101}, "nonsense": 1,
            }),
        )
        .await;
    assert_eq!(vm["name"], "vm2");
    assert_eq!(vm["vcpus"], json!(2.0));
    assert_eq!(vm["memory"], 2048);
    assert_eq!(vm["status"], json!({"value": "paused", "label": "Paused"}));
    assert_eq!(vm["cluster"]["name"], "c1");
    assert_eq!(vm["site"]["slug"], "berlin", "inherited from the cluster");
    assert_eq!(vm["tags"][0]["slug"], "prod");
    assert_eq!(vm["custom_fields"], json!({"pve_vmid": 101}));
    assert_eq!(vm["start_on_boot"]["value"], "off");
    assert_eq!(
        vm["url"],
        format!(
            "{}/api/virtualization/virtual-machines/2/",
            netbox.sim.url()
        )
    );
    assert!(vm.get("nonsense").is_none());
    // The other virtual machine has the custom field too, empty.
    assert_eq!(
        netbox.get("virtualization/virtual-machines/1/").await["custom_fields"],
        json!({"pve_vmid": null})
    );
    let few = netbox
        .get("virtualization/virtual-machines/2/?fields=id,name,custom_fields")
        .await;
    assert_eq!(
        few,
        json!({"id": 2, "name": "vm2", "custom_fields": {"pve_vmid": 101}})
    );
    let brief = netbox.get("virtualization/virtual-machines/?brief=1").await;
    assert_eq!(
        brief["results"][0]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["id", "url", "display", "name", "description"]
    );
}

#[tokio::test]
async fn lists_come_by_pages_and_filters() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    netbox.create("extras/custom-fields", json!({"name": "pve_id", "type": "text", "filter_logic": "exact", "object_types": ["virtualization.virtualmachine"]})).await;
    let many: Vec<Value> = (10..75)
        .map(|number| json!({"name": format!("guest{number}"), "cluster": 1, "memory": number, "custom_fields": {"pve_id": format!("prod/qemu/{number}")}}))
        .collect();
    netbox
        .create("virtualization/virtual-machines", many.into())
        .await;
    let all = "virtualization/virtual-machines/";
    let first = netbox.get(all).await;
    assert_eq!(
        (
            first["count"].as_u64(),
            first["results"].as_array().unwrap().len()
        ),
        (Some(66), 50)
    );
    let next = first["next"]
        .as_str()
        .unwrap()
        .split_once("/api/")
        .unwrap()
        .1
        .to_owned();
    let second = netbox.get(&next).await;
    assert_eq!(
        (second["results"].as_array().unwrap().len(), &second["next"]),
        (16, &Value::Null)
    );
    let cursor = netbox.get(&format!("{all}?start=60&limit=5")).await;
    assert_eq!(
        (&cursor["count"], cursor["results"][0]["id"].as_u64()),
        (&Value::Null, Some(60))
    );
    assert!(cursor["next"].as_str().unwrap().contains("start=65"));

    let count = async |query: &str| {
        netbox.get(&format!("{all}?{query}")).await["count"]
            .as_u64()
            .unwrap()
    };
    for (query, wanted) in [
        ("id=1&id=2&id=999", 2),
        ("id__in=1,2", 66),
        ("no_such_filter=1", 66),
        ("name=guest10&name=guest11", 2),
        ("name__ie=GUEST10", 1),
        ("name__isw=guest1", 10),
        ("cf_pve_id=prod/qemu/20", 1),
        ("cf_pve_id__empty=true", 1),
        ("cluster_id=1", 66),
        ("cluster=c1", 66),
        ("status=active", 66),
        ("memory__gte=70", 5),
        ("site=berlin", 66),
        ("limit=0", 66),
    ] {
        assert_eq!(count(query).await, wanted, "{query}");
    }
    for query in ["cluster_id=999", "tag=nothing", "site=paris"] {
        assert_eq!(
            netbox
                .send(Method::GET, &format!("{all}?{query}"), None)
                .await
                .0,
            400,
            "{query}"
        );
    }
    assert_eq!(
        netbox.get("virtualization/interfaces/?cluster_id=1").await["count"],
        1
    );
    assert_eq!(netbox.send(Method::GET, "graphql/", None).await.0, 404);
    assert_eq!(
        netbox
            .send(Method::GET, &format!("{all}?export=x"), None)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn what_is_wrong_is_said_by_field() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let vms = "virtualization/virtual-machines/";
    for (body, field) in [
        (json!({"cluster": 1}), "name"),
        (json!({"name": "", "cluster": 1}), "name"),
        (json!({"name": "x".repeat(65), "cluster": 1}), "name"),
        (json!({"name": "x"}), "cluster"),
        (json!({"name": "x", "cluster": 99}), "cluster"),
        (json!({"name": "x", "cluster": "c1"}), "cluster"),
        (
            json!({"name": "x", "cluster": {"name": "nothing"}}),
            "cluster",
        ),
        (
            json!({"name": "x", "cluster": 1, "status": "asleep"}),
            "status",
        ),
        (json!({"name": "x", "cluster": 1, "vcpus": 1.005}), "vcpus"),
        (
            json!({"name": "x", "cluster": 1, "memory": 2048.5}),
            "memory",
        ),
        (
            json!({"name": "x", "cluster": 1, "description": null}),
            "description",
        ),
        (
            json!({"name": "x", "cluster": 1, "tags": [{"slug": "nothing"}]}),
            "tags",
        ),
        (
            json!({"name": "x", "cluster": 1, "custom_fields": {"nothing": 1}}),
            "custom_fields",
        ),
        (json!({"name": "VM1", "cluster": 1}), "__all__"),
    ] {
        let errors = netbox.refused(Method::POST, vms, body.clone(), 400).await;
        assert!(errors[field][0].is_string(), "{body}: {errors}");
    }
    // Two clusters of one name in one site are found by the database alone.
    let twice = json!({"name": "c1", "type": 1, "scope_type": "dcim.site", "scope_id": 1});
    let error = netbox
        .refused(Method::POST, "virtualization/clusters/", twice, 500)
        .await;
    assert_eq!(error["exception"], "IntegrityError");
    // Without site and group two are allowed.
    for _ in 0..2 {
        netbox
            .create(
                "virtualization/clusters",
                json!({"name": "free", "type": 1}),
            )
            .await;
    }
    assert_eq!(
        netbox
            .refused(Method::POST, "dcim/sites/", json!([1]), 400)
            .await["errors"][0]["index"],
        0
    );
    assert_eq!(
        netbox.send(Method::GET, "dcim/sites/99/", None).await.0,
        404
    );
    assert_eq!(netbox.send(Method::PUT, "status/", None).await.0, 405);
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
    netbox
        .refused(Method::PATCH, interface, json!({"untagged_vlan": 1}), 400)
        .await;
    netbox
        .refused(
            Method::PATCH,
            interface,
            json!({"mode": "access", "tagged_vlans": [1]}),
            400,
        )
        .await;
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
async fn changes_are_logged_and_guarded() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let vm = "virtualization/virtual-machines/1/";
    let (_, tag, _) = netbox.full(Method::GET, vm, None, None).await;
    let tag = tag.unwrap();
    let body = json!({"memory": 512, "changelog_message": "run 7"});
    let (status, newer, _) = netbox
        .full(Method::PATCH, vm, Some(body.clone()), Some(&tag))
        .await;
    assert_eq!(status, 200);
    let (status, now, _) = netbox
        .full(Method::PATCH, vm, Some(body.clone()), Some(&tag))
        .await;
    assert_eq!((status, now), (412, newer));
    let entries = netbox
        .get("core/object-changes/?changed_object_type=virtualization.virtualmachine")
        .await;
    assert_eq!(entries["count"], 2);
    assert_eq!(
        (
            &entries["results"][0]["message"],
            &entries["results"][0]["action"]["value"]
        ),
        (&json!("run 7"), &json!("update"))
    );
    let before = netbox.sim.changes();
    let (status, _) = netbox.send(Method::PATCH, vm, Some(body)).await;
    assert_eq!(
        (status, netbox.sim.changes()),
        (200, before),
        "what changes nothing is not logged"
    );
    assert_eq!(netbox.sim.requests().writes(), 8);
    // 4.5 knows neither tags of versions nor cursors nor types of machines.
    let old = Netbox::start("4.5").await;
    old.furnish().await;
    assert_eq!(old.full(Method::GET, vm, None, None).await.1, None);
    assert_eq!(
        old.send(Method::GET, "virtualization/virtual-machine-types/", None)
            .await
            .0,
        404
    );
    assert_eq!(
        netbox
            .send(Method::GET, "virtualization/virtual-machine-types/", None)
            .await
            .0,
        200
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

#[tokio::test]
async fn faults_hit_before_or_after_the_work_is_done() {
    let netbox = Netbox::start("4.7").await;
    let sites = format!("{}/api/dcim/sites/", netbox.sim.url());
    let post = |slug: &str| {
        netbox
            .http
            .post(&sites)
            .header("authorization", netbox.sim.authorization())
            .json(&json!({"name": slug, "slug": slug}))
            .send()
    };
    netbox.sim.faults().add(
        Rule::new("/api/dcim/sites/", Fault::ResetAfter)
            .method("POST")
            .times(1),
    );
    assert!(post("one").await.is_err());
    assert_eq!(
        netbox.sim.objects("dcim/sites").len(),
        1,
        "it was processed"
    );
    netbox.sim.faults().add(
        Rule::new("/api/dcim/sites/", Fault::Reset)
            .method("POST")
            .times(1),
    );
    assert!(post("two").await.is_err());
    assert_eq!(netbox.sim.objects("dcim/sites").len(), 1, "it was not");
    netbox
        .sim
        .faults()
        .add(Rule::new("/api/*", Fault::too_many_requests(2)).times(1));
    let answer = post("two").await.unwrap();
    assert_eq!(
        (
            answer.status().as_u16(),
            answer.headers()["retry-after"].to_str().unwrap()
        ),
        (429, "2")
    );
    netbox
        .sim
        .faults()
        .add(Rule::new("/api/*", Fault::status(502)).times(2));
    assert_eq!(post("two").await.unwrap().status(), 502);
    assert_eq!(post("two").await.unwrap().status(), 502);
    assert_eq!(post("two").await.unwrap().status(), 201);
    for fault in [Fault::RepeatRow, Fault::DropRow] {
        netbox
            .sim
            .faults()
            .add(Rule::new("/api/dcim/sites/", fault).method("GET").times(1));
    }
    let repeated = netbox.get("dcim/sites/").await;
    assert_eq!(
        (
            &repeated["count"],
            &repeated["results"][0]["id"],
            &repeated["results"][1]["id"]
        ),
        (&json!(2), &json!(1), &json!(1))
    );
    let short = netbox.get("dcim/sites/").await;
    assert_eq!(
        (&short["count"], short["results"].as_array().unwrap().len()),
        (&json!(2), 1)
    );
}

#[tokio::test]
async fn a_person_works_beside_the_client() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let requests = netbox.sim.requests().total();
    let updated = netbox
        .sim
        .update(
            "virtualization/virtual-machines",
            1,
            json!({"comments": "mine"}),
        )
        .unwrap();
    assert_eq!(updated["comments"], "mine");
    assert!(
        netbox
            .sim
            .create("dcim/sites", json!({"name": "x"}))
            .is_err()
    );
    assert!(netbox.sim.delete("virtualization/clusters", 1).is_err());
    assert!(netbox.sim.create("no/endpoint", json!({})).is_err());
    assert_eq!(
        netbox.sim.requests().total(),
        requests,
        "a person is not counted"
    );
}
