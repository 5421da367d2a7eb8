//! Tokens that may not do everything, GraphQL that is off, and what goes wrong
//! on the way to a client.

mod support;

use pve_sim::faults::{Fault, Rule};
use pve_sim::netbox::{NetboxSim, Rights};
use reqwest::Method;
use serde_json::{Value, json};
use support::Netbox;

async fn query(netbox: &Netbox, token: &str, query: &str) -> (u16, String) {
    let answer = netbox
        .http
        .post(format!("{}/graphql/", netbox.sim.url()))
        .bearer_auth(token)
        .json(&json!({ "query": query }))
        .send()
        .await
        .unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn a_token_does_what_it_may() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    let get = async |token: &str, path: &str| {
        let url = format!("{}/api/{path}", netbox.sim.url());
        let request = netbox.http.get(url).bearer_auth(token);
        request.send().await.unwrap().status().as_u16()
    };
    let blind = netbox
        .sim
        .add_token(Rights::read_only().without("dcim/sites"));
    assert_eq!(get(&blind, "dcim/sites/").await, 403);
    assert_eq!(get(&blind, "dcim/sites/1/").await, 403);
    assert_eq!(get(&blind, "virtualization/clusters/").await, 200);
    // Over GraphQL a table that may not be seen is empty, and nobody says why.
    let main = netbox.sim.token().to_owned();
    let sites = "{ site_list { slug } }";
    assert_eq!(
        query(&netbox, &main, sites).await.1,
        r#"{"data":{"site_list":[{"slug":"berlin"}]}}"#
    );
    assert_eq!(
        query(&netbox, &blind, sites).await,
        (200, r#"{"data":{"site_list":[]}}"#.to_owned())
    );
    assert_eq!(query(&netbox, "nonsense", sites).await.0, 403);
    netbox.sim.set_rights(Rights::full().viewing("dcim/sites"));
    let site = json!({"name": "Rom", "slug": "rom"});
    netbox.refused(Method::POST, "dcim/sites/", site, 403).await;
    netbox
        .create("extras/tags", json!({"name": "t", "slug": "t"}))
        .await;
    netbox.sim.set_rights(Rights::read_only());
    netbox
        .refused(Method::DELETE, "extras/tags/1/", Value::Null, 403)
        .await;
}

#[tokio::test]
async fn graphql_can_be_off_and_older_versions_know_less() {
    let netbox = Netbox::start("4.5").await;
    let token = netbox.sim.token().to_owned();
    let (_, answer) = query(
        &netbox,
        &token,
        "{ virtual_machine_list(pagination:{start:1}) { id } }",
    )
    .await;
    assert!(answer.contains("unknown field 'start'"), "{answer}");
    let (_, answer) = query(&netbox, &token, "{ virtual_machine_type_list { id } }").await;
    assert!(answer.contains("Cannot query field"), "{answer}");
    let off = Netbox {
        sim: NetboxSim::builder().graphql(false).start().await.unwrap(),
        http: netbox.http.clone(),
    };
    let token = off.sim.token().to_owned();
    assert_eq!(query(&off, &token, "{ site_list { id } }").await.0, 404);
}

#[tokio::test]
async fn faults_reach_every_way_of_reading_and_writing() {
    let netbox = Netbox::start("4.7").await;
    netbox.furnish().await;
    netbox
        .create(
            "extras/export-templates",
            json!({"name": "all", "object_types": ["dcim.site"], "template_code": "{{ queryset.values_list('slug', flat=True)|list|tojson }}"}),
        )
        .await;
    let exported = async || {
        let url = format!("{}/api/dcim/sites/?export=all", netbox.sim.url());
        let request = netbox.http.get(url).bearer_auth(netbox.sim.token());
        request.send().await.unwrap().text().await.unwrap()
    };
    assert_eq!(exported().await, r#"["berlin"]"#);
    let faults = netbox.sim.faults();
    faults.add(Rule::new("/api/dcim/sites/", Fault::EmptyList));
    assert_eq!(exported().await, "[]");
    faults.clear();
    faults.add(Rule::new("/graphql/", Fault::DropRow));
    let token = netbox.sim.token().to_owned();
    assert_eq!(
        query(&netbox, &token, "{ site_list { slug } }").await.1,
        r#"{"data":{"site_list":[]}}"#
    );
    faults.clear();
    // Done, but the client does not hear of it: whatever the method.
    let client = reqwest::Client::builder()
        .retry(reqwest::retry::never())
        .build()
        .unwrap();
    for (method, path, body, done) in [
        (
            Method::POST,
            "extras/tags/",
            json!({"name": "t", "slug": "t"}),
            1,
        ),
        (
            Method::PATCH,
            "extras/tags/",
            json!([{"id": 1, "color": "ff0000"}]),
            1,
        ),
        (Method::DELETE, "extras/tags/", json!([{"id": 1}]), 0),
    ] {
        faults.add(Rule::new("/api/extras/tags/", Fault::ResetAfter).method(method.as_str()));
        let url = format!("{}/api/{path}", netbox.sim.url());
        let sent = client
            .request(method.clone(), url)
            .bearer_auth(&token)
            .json(&body)
            .send()
            .await;
        assert!(sent.is_err(), "{method}");
        faults.clear();
        let tags = netbox.get("extras/tags/").await;
        assert_eq!(tags["count"], done, "{method}");
        if method == Method::PATCH {
            assert_eq!(tags["results"][0]["color"], "ff0000");
        }
    }
}
