//! The NetBox in memory against a real one: the same requests to both, the same
//! answers, but for ids, times and addresses of servers.
//!
//! Needs NETBOX_URL and NETBOX_TOKEN of a NetBox 4.7 that may be written to;
//! everything that is made there has a name of its own and is removed again.

#[path = "support/steps.rs"]
mod steps;

use pve_sim::netbox::NetboxSim;
use reqwest::{Client, Method};
use serde_json::{Value, json};

/// One of the two.
struct Side {
    url: String,
    authorization: String,
    http: Client,
    /// Endpoint and id by label.
    made: Vec<(String, String, u64)>,
}

impl Side {
    async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, String) {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self
            .http
            .request(method, format!("{}{}", self.url, self.filled(path)))
            .header("authorization", &self.authorization);
        if let Some(body) = body {
            let body = self.filled(&body.to_string());
            request = request
                .header("content-type", "application/json")
                .body(body);
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    /// `"<vm>"` becomes the id of what was made as `vm`.
    fn filled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (label, _, id) in &self.made {
            text = text
                .replace(&format!("\"<{label}>\""), &id.to_string())
                .replace(&format!("<{label}>"), &id.to_string());
        }
        text
    }

    async fn make(&mut self, label: &str, endpoint: &str, body: &Value) {
        let (status, answer) = self
            .send("POST", &format!("/api/{endpoint}/"), Some(body))
            .await;
        assert_eq!(status, 201, "{} {endpoint} {body}: {answer}", self.url);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let id = answer["id"].as_u64().unwrap();
        self.made.push((label.to_owned(), endpoint.to_owned(), id));
    }

    async fn remove_all(&self) {
        for (_, endpoint, id) in self.made.iter().rev() {
            self.send("DELETE", &format!("/api/{endpoint}/{id}/"), None)
                .await;
        }
    }

    /// What is left of an answer when ids, times and URLs do not count.
    fn plain(text: &str) -> Value {
        match serde_json::from_str(text) {
            Ok(mut value) => {
                Self::blur(&mut value);
                value
            }
            Err(_) => text.trim().into(),
        }
    }

    fn blur(value: &mut Value) {
        match value {
            Value::Object(members) => {
                for name in ["url", "display_url", "created", "last_updated", "locations"] {
                    members.remove(name);
                }
                for (name, member) in members.iter_mut() {
                    if (name == "id" || name.ends_with("_id")) && !member.is_null() {
                        *member = "#".into();
                    } else {
                        Self::blur(member);
                    }
                }
                members.sort_keys();
            }
            Value::Array(items) => items.iter_mut().for_each(Self::blur),
            Value::String(text) => {
                // Suggestions are a service of that one, and ids stand in messages.
                if let Some(at) = text.find(" Did you mean") {
                    text.truncate(at);
                }
                *text = without_ids(text);
                // Dependent objects come in any order.
                if let Some((start, names)) = text.split_once("were found: ") {
                    let mut names: Vec<&str> = names.split(", ").collect();
                    names.sort_unstable();
                    *text = format!("{start}were found: {}", names.join(", "));
                }
            }
            _ => {}
        }
    }
}

/// A text with `(#)` for every number in brackets.
fn without_ids(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('(') {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.len() == after.len() || !rest.starts_with(')') {
            rest = after;
        } else {
            out.push('#');
        }
    }
    out + rest
}

/// The objects that the requests are about.
fn objects(tag: &str) -> Vec<(&'static str, &'static str, Value)> {
    let slug =
        |name: &str| json!({"name": format!("{tag}-{name}"), "slug": format!("{tag}-{name}")});
    let vmi = "virtualization.vminterface";
    vec![
        ("tag", "extras/tags", slug("tag")),
        ("site", "dcim/sites", slug("site")),
        ("maker", "dcim/manufacturers", slug("maker")),
        (
            "dt",
            "dcim/device-types",
            json!({"manufacturer": "<maker>", "model": format!("{tag}-dt"), "slug": format!("{tag}-dt")}),
        ),
        ("role", "dcim/device-roles", slug("role")),
        ("ct", "virtualization/cluster-types", slug("ct")),
        (
            "c",
            "virtualization/clusters",
            json!({"name": format!("{tag}-c"), "type": "<ct>", "scope_type": "dcim.site", "scope_id": "<site>"}),
        ),
        (
            "d",
            "dcim/devices",
            json!({"name": format!("{tag}-d"), "device_type": "<dt>", "role": "<role>", "site": "<site>"}),
        ),
        (
            "d2",
            "dcim/devices",
            json!({"name": format!("{tag}-d2"), "device_type": "<dt>", "role": "<role>", "site": "<site>"}),
        ),
        (
            "vm",
            "virtualization/virtual-machines",
            json!({"name": format!("{tag}-vm"), "cluster": "<c>", "vcpus": 2, "memory": 2048, "tags": ["<tag>"]}),
        ),
        (
            "vm2",
            "virtualization/virtual-machines",
            json!({"name": format!("{tag}-vm2"), "cluster": "<c>"}),
        ),
        (
            "i",
            "virtualization/interfaces",
            json!({"virtual_machine": "<vm>", "name": "net0", "mtu": 1500}),
        ),
        (
            "i2",
            "virtualization/interfaces",
            json!({"virtual_machine": "<vm2>", "name": "net0"}),
        ),
        (
            "disk",
            "virtualization/virtual-disks",
            json!({"virtual_machine": "<vm>", "name": "scsi0", "size": 100}),
        ),
        ("vrf", "ipam/vrfs", json!({"name": format!("{tag}-vrf")})),
        ("vg", "ipam/vlan-groups", slug("vg")),
        (
            "vlan",
            "ipam/vlans",
            json!({"vid": 4000, "name": format!("{tag}-vlan"), "group": "<vg>"}),
        ),
        (
            "prefix",
            "ipam/prefixes",
            json!({"prefix": "10.250.0.0/24", "vrf": "<vrf>", "vlan": "<vlan>"}),
        ),
        (
            "ip",
            "ipam/ip-addresses",
            json!({"address": "10.250.0.1/24", "vrf": "<vrf>", "assigned_object_type": vmi, "assigned_object_id": "<i>", "dns_name": "A.b"}),
        ),
        (
            "ip6",
            "ipam/ip-addresses",
            json!({"address": "2001:DB8:0:0::1/64", "vrf": "<vrf>"}),
        ),
        (
            "mac",
            "dcim/mac-addresses",
            json!({"mac_address": "bc-24-11-00-ff-01", "assigned_object_type": vmi, "assigned_object_id": "<i>"}),
        ),
        (
            "l",
            "vpn/l2vpns",
            json!({"name": format!("{tag}-l"), "slug": format!("{tag}-l"), "type": "vxlan", "identifier": 7}),
        ),
        (
            "j",
            "extras/journal-entries",
            json!({"assigned_object_type": "virtualization.virtualmachine", "assigned_object_id": "<vm>", "comments": "hello"}),
        ),
        (
            "eno1",
            "dcim/interfaces",
            json!({"device": "<d>", "name": "eno1", "type": "other"}),
        ),
        (
            "eno1b",
            "dcim/interfaces",
            json!({"device": "<d2>", "name": "eno1", "type": "other"}),
        ),
        (
            "vlanif",
            "dcim/interfaces",
            json!({"device": "<d>", "name": "eno1.5", "type": "virtual"}),
        ),
    ]
}

async fn both(tag: &str) -> Option<(NetboxSim, Side, Side)> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (Ok(url), Ok(token)) = (std::env::var("NETBOX_URL"), std::env::var("NETBOX_TOKEN")) else {
        let what = "no real NetBox to compare with: NETBOX_URL and NETBOX_TOKEN are not set";
        assert!(
            std::env::var("PVE_NETBOX_REQUIRE").as_deref() != Ok("1"),
            "{what}"
        );
        // Not eprintln!: the harness would keep it for itself.
        let _ =
            std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("SKIPPED: {what}\n"));
        return None;
    };
    let sim = NetboxSim::builder().start().await.unwrap();
    let mut ours = Side {
        url: sim.url().to_owned(),
        authorization: sim.authorization(),
        http: Client::new(),
        made: Vec::new(),
    };
    let mut theirs = Side {
        url: url.trim_end_matches('/').to_owned(),
        authorization: format!("Bearer {token}"),
        http: Client::new(),
        made: Vec::new(),
    };
    for (label, endpoint, body) in objects(tag) {
        ours.make(label, endpoint, &body).await;
        theirs.make(label, endpoint, &body).await;
    }
    Some((sim, ours, theirs))
}

/// Sends the same to both and says where they differ.
async fn compare(
    ours: &Side,
    theirs: &Side,
    requests: &[(&str, String, Option<Value>)],
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (method, path, body) in requests {
        let (our_status, our_text) = ours.send(method, path, body.as_ref()).await;
        let (their_status, their_text) = theirs.send(method, path, body.as_ref()).await;
        let (our_text, their_text) = (Side::plain(&our_text), Side::plain(&their_text));
        // What a success says of an object has its own test against the documents.
        let compared = our_status >= 400 || method == &"GET" || path.starts_with("/graphql");
        if our_status != their_status || (compared && our_text != their_text) {
            let body = body.as_ref().map(Value::to_string).unwrap_or_default();
            wrong.push(format!(
                "{method} {path} {body}\n  ours   {our_status} {our_text}\n  theirs {their_status} {their_text}"
            ));
        }
    }
    wrong
}

async fn finish(ours: &Side, theirs: &Side, wrong: Vec<String>) {
    theirs.remove_all().await;
    ours.remove_all().await;
    assert!(
        wrong.is_empty(),
        "{} differences:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[tokio::test]
async fn requests_are_answered_alike() {
    let tag = format!("simnb-r{}", std::process::id());
    let Some((_sim, ours, theirs)) = both(&tag).await else {
        return;
    };
    let wrong = compare(&ours, &theirs, &steps::rest(&tag)).await;
    finish(&ours, &theirs, wrong).await;
}

#[tokio::test]
async fn graphql_is_answered_alike() {
    let tag = format!("simnb-g{}", std::process::id());
    let Some((_sim, ours, theirs)) = both(&tag).await else {
        return;
    };
    let requests: Vec<(&str, String, Option<Value>)> = steps::graphql(&tag)
        .into_iter()
        .map(|query| {
            (
                "POST",
                "/graphql/".to_owned(),
                Some(json!({ "query": query })),
            )
        })
        .collect();
    let wrong = compare(&ours, &theirs, &requests).await;
    finish(&ours, &theirs, wrong).await;
}

#[tokio::test]
async fn exports_are_rendered_alike() {
    let tag = format!("simnb-e{}", std::process::id());
    let Some((_sim, mut ours, mut theirs)) = both(&tag).await else {
        return;
    };
    let mut requests = Vec::new();
    for (number, (endpoint, object_type, filter, code)) in steps::exports().into_iter().enumerate()
    {
        let name = format!("{tag}-{number}");
        let body = json!({"name": name, "object_types": [object_type], "template_code": code});
        for side in [&mut ours, &mut theirs] {
            side.make(&name, "extras/export-templates", &body).await;
        }
        requests.push((
            "GET",
            format!("/api/{endpoint}/?export={name}&{filter}"),
            None,
        ));
    }
    let wrong = compare(&ours, &theirs, &requests).await;
    finish(&ours, &theirs, wrong).await;
}
