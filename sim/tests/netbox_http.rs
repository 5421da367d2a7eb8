//! The NetBox in memory as a client meets it: tokens, lists, errors, faults. What is
//! asserted here was measured on a real NetBox 4.7.3, or read in the source of
//! the older ones.

mod support;

use pve_sim::faults::{Fault, Rule};
use reqwest::Method;
use serde_json::{Value, json};
use support::Netbox;

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
    let ids = |count: u64| {
        (1..=count)
            .map(|id| format!("id={id}"))
            .collect::<Vec<_>>()
            .join("&")
    };
    assert_eq!(count(&ids(500)).await, 66);
    let long = format!("{all}?{}", ids(600));
    assert_eq!(netbox.send(Method::GET, &long, None).await.0, 400);
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
        (json!({"name": "VM1", "cluster": 1}), "__all__"),
    ] {
        let errors = netbox.refused(Method::POST, vms, body.clone(), 400).await;
        assert!(errors[field][0].is_string(), "{body}: {errors}");
    }
    let unknown = json!({"name": "x", "cluster": 1, "custom_fields": {"nothing": 1}});
    let errors = netbox.refused(Method::POST, vms, unknown, 400).await;
    assert!(errors["custom_fields"]["nothing"].is_string(), "{errors}");
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
