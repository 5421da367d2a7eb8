//! The simulated Proxmox VE as a client meets it: TLS, tokens, tickets, reason
//! phrases, faults.

use std::time::Duration;

use pve_sim::faults::{Fault, Rule};
use pve_sim::pve::world::{Grants, Kind};
use pve_sim::pve::{PveSim, Version};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};

fn client(sim: &PveSim) -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let certificate = reqwest::Certificate::from_pem(sim.certificate_pem().as_bytes()).unwrap();
    Client::builder()
        .tls_certs_only([certificate])
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap()
}

async fn get(sim: &PveSim, path: &str) -> Response {
    client(sim)
        .get(format!("{}/api2/json{path}", sim.url()))
        .header("authorization", sim.authorization())
        .send()
        .await
        .unwrap()
}

async fn data(sim: &PveSim, path: &str) -> Value {
    let response = get(sim, path).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    response.json::<Value>().await.unwrap()["data"].take()
}

/// What the server says went wrong: the reason phrase of the status line.
fn reason(response: &Response) -> String {
    response
        .extensions()
        .get::<hyper::ext::ReasonPhrase>()
        .map(|phrase| String::from_utf8_lossy(phrase.as_bytes()).into_owned())
        .unwrap_or_default()
}

async fn start(version: &str) -> PveSim {
    PveSim::builder()
        .version(version)
        .guests(20)
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_token_reads_the_version() {
    let sim = start("8.4").await;
    let version = data(&sim, "/version").await;
    assert_eq!(version["release"], "8.4");
    assert_eq!(sim.requests().of("GET /version"), 1);
    assert_eq!(sim.fingerprint().split(':').count(), 32);
    sim.shutdown().await;
}

#[tokio::test]
async fn who_is_not_known_is_told_why() {
    let sim = start("8.4").await;
    let http = client(&sim);
    let url = format!("{}/api2/json/version", sim.url());
    let none = http.get(&url).send().await.unwrap();
    assert_eq!(
        (none.status().as_u16(), reason(&none).as_str()),
        (401, "No ticket")
    );
    let (id, _) = sim
        .token()
        .split_once('=')
        .map(|(id, secret)| (id.to_owned(), secret.to_owned()))
        .unwrap();
    for (token, wanted) in [
        (format!("{id}=wrong"), "invalid token value!"),
        ("nobody@pve!x=y".to_owned(), "no such user ('nobody@pve')"),
        (
            "netbox@pve!other=y".to_owned(),
            "no such token 'other' for user 'netbox@pve'",
        ),
        ("garbage".to_owned(), "unable to parse API token"),
    ] {
        let answer = http
            .get(&url)
            .header("authorization", format!("PVEAPIToken={token}"))
            .send()
            .await
            .unwrap();
        assert_eq!(
            (answer.status().as_u16(), reason(&answer).as_str()),
            (401, wanted)
        );
    }
    sim.set_credentials_valid(false);
    assert_eq!(get(&sim, "/version").await.status(), 401);
    sim.set_credentials_valid(true);
    assert_eq!(get(&sim, "/version").await.status(), 200);
}

#[tokio::test]
async fn a_ticket_needs_its_csrf_token_to_change_something() {
    let sim = start("9.1").await;
    let http = client(&sim);
    let root = format!("{}/api2/json", sim.url());
    let wrong = http
        .post(format!("{root}/access/ticket"))
        .body("username=root@pam&password=wrong")
        .send()
        .await
        .unwrap();
    assert_eq!(
        (wrong.status().as_u16(), reason(&wrong).as_str()),
        (401, "authentication failure")
    );
    let body = format!("username=root&realm=pam&password={}", sim.password());
    let login: Value = http
        .post(format!("{root}/access/ticket"))
        .body(body)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let ticket = login["data"]["ticket"].as_str().unwrap();
    let csrf = login["data"]["CSRFPreventionToken"].as_str().unwrap();
    let cookie = format!("PVEAuthCookie={}", ticket.replace(':', "%3A"));

    let read = http
        .get(format!("{root}/version"))
        .header("cookie", &cookie)
        .send()
        .await
        .unwrap();
    assert_eq!(read.status(), 200);
    let guest = sim.world(|world| {
        world
            .guests
            .values()
            .find(|guest| guest.kind == Kind::Qemu)
            .unwrap()
            .clone()
    });
    let stop = format!(
        "{root}/nodes/{}/qemu/{}/status/stop",
        guest.node, guest.vmid
    );
    let without = http
        .post(&stop)
        .header("cookie", &cookie)
        .send()
        .await
        .unwrap();
    assert_eq!(
        (without.status().as_u16(), reason(&without).as_str()),
        (401, "Permission denied - invalid csrf token")
    );
    let with = http
        .post(&stop)
        .header("cookie", &cookie)
        .header("CSRFPreventionToken", csrf)
        .send()
        .await
        .unwrap();
    assert_eq!(with.status(), 200);
    let upid = with.json::<Value>().await.unwrap()["data"].take();
    assert!(
        upid.as_str()
            .unwrap()
            .starts_with(&format!("UPID:{}:", guest.node)),
        "{upid}"
    );
    let current = data(
        &sim,
        &format!("/nodes/{}/qemu/{}/status/current", guest.node, guest.vmid),
    )
    .await;
    assert_eq!(current["status"], "stopped");
    // A ticket renews itself when it is given for the password.
    let renewal = form_urlencoded::Serializer::new(String::new())
        .append_pair("username", "root@pam")
        .append_pair("password", ticket)
        .finish();
    let renewed = http
        .post(format!("{root}/access/ticket"))
        .body(renewal)
        .send()
        .await
        .unwrap();
    assert_eq!(renewed.status(), 200);
    let forged = http
        .get(format!("{root}/version"))
        .header("cookie", format!("{cookie}0"))
        .send()
        .await
        .unwrap();
    assert_eq!(reason(&forged), "permission denied - invalid PVE ticket");
}

#[tokio::test]
async fn failures_have_the_words_of_proxmox_ve() {
    let sim = start("8.4").await;
    let (qemu, off) = sim.world(|world| {
        let guests: Vec<_> = world
            .guests
            .values()
            .filter(|guest| guest.kind == Kind::Qemu)
            .cloned()
            .collect();
        let off = guests
            .iter()
            .find(|guest| guest.agent == pve_sim::pve::world::Agent::Off)
            .cloned()
            .unwrap();
        (guests[0].clone(), off)
    });
    sim.world(|world| world.silence_agent(qemu.vmid)).unwrap();
    let agent = |guest: &pve_sim::pve::world::Guest| {
        format!(
            "/nodes/{}/qemu/{}/agent/network-get-interfaces",
            guest.node, guest.vmid
        )
    };
    for (path, status, words) in [
        ("/cluster/nothing".to_owned(), 501, "Method 'GET /cluster/nothing' not implemented".to_owned()),
        ("/cluster/ha/rules".to_owned(), 501, "Method 'GET /cluster/ha/rules' not implemented".to_owned()),
        ("/nodes/pve1/qemu/999/config".to_owned(), 500, "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist".to_owned()),
        ("/nodes/pve1/qemu/abc/config".to_owned(), 400, "Parameter verification failed.".to_owned()),
        ("/nodes/nowhere/status".to_owned(), 500, "hostname lookup 'nowhere' failed - failed to get address info for: nowhere: Name or service not known".to_owned()),
        ("/version?x=1".to_owned(), 400, "Parameter verification failed.".to_owned()),
        (agent(&qemu), 500, "QEMU guest agent is not running".to_owned()),
        (agent(&off), 500, "No QEMU guest agent configured".to_owned()),
    ] {
        let answer = get(&sim, &path).await;
        assert_eq!((answer.status().as_u16(), reason(&answer)), (status, words), "{path}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["data"], Value::Null);
        assert_eq!(body.get("errors").is_some(), status == 400, "{body}");
    }
    sim.world(|world| world.set_online("pve2", false)).unwrap();
    let offline = get(&sim, "/nodes/pve2/status").await;
    assert_eq!(
        (offline.status().as_u16(), reason(&offline).as_str()),
        (595, "No route to host")
    );
    let status = data(&sim, "/cluster/status").await;
    let node = status
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "pve2")
        .unwrap();
    assert_eq!(node["online"], 0);
    assert!(sim.world(|world| world.quorate()));
    let guests = data(&sim, "/cluster/resources?type=vm").await;
    let unknown = guests
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["node"] == "pve2");
    assert!(unknown.clone().count() > 0);
    assert!(
        unknown
            .clone()
            .all(|row| row["status"] == "unknown" && row.get("name").is_none())
    );
}

#[tokio::test]
async fn lists_are_filtered_silently_by_privileges() {
    let sim = start("9.1").await;
    sim.world(|world| {
        world.set_grants(
            Grants::none()
                .with("/vms/100", &["VM.Audit"])
                .with("/nodes", &["Sys.Audit"]),
        );
    });
    let resources = data(&sim, "/cluster/resources?type=vm").await;
    assert_eq!(resources.as_array().unwrap().len(), 1);
    assert_eq!(data(&sim, "/storage").await, json!([]));
    assert_eq!(data(&sim, "/pools").await, json!([]));
    let refused = get(&sim, "/cluster/status").await;
    assert_eq!(
        (refused.status().as_u16(), reason(&refused).as_str()),
        (403, "Permission check failed (/, Sys.Audit)")
    );
    let held = data(&sim, "/access/permissions").await;
    assert_eq!(
        held,
        json!({"/nodes": {"Sys.Audit": 1}, "/vms/100": {"VM.Audit": 1}})
    );
    let at = data(&sim, "/access/permissions?path=/vms/100").await;
    assert_eq!(at, json!({"/vms/100": {"VM.Audit": 1}}));
}

#[tokio::test]
async fn faults_strike_where_they_are_told_to() {
    let sim = start("8.4").await;
    let faults = sim.faults();
    faults.add(Rule::new("/version", Fault::reason(500, "got timeout")).times(1));
    let failed = get(&sim, "/version").await;
    assert_eq!(
        (failed.status().as_u16(), reason(&failed).as_str()),
        (500, "got timeout")
    );
    assert_eq!(get(&sim, "/version").await.status(), 200);

    faults.add(Rule::new("/nodes", Fault::Truncate).times(1));
    assert!(get(&sim, "/nodes").await.json::<Value>().await.is_err());

    for fault in [Fault::Reset, Fault::ResetAfter] {
        faults.add(Rule::new("/nodes", fault).times(1));
        let url = format!("{}/api2/json/nodes", sim.url());
        let result = client(&sim)
            .get(url)
            .header("authorization", sim.authorization())
            .send()
            .await;
        assert!(result.is_err());
    }
    faults.add(Rule::new("/cluster/resources", Fault::EmptyList).times(1));
    assert_eq!(data(&sim, "/cluster/resources").await, json!([]));
    faults.add(Rule::new("/nodes", Fault::FlipScalars).times(1));
    assert!(data(&sim, "/nodes").await[0]["maxcpu"].is_string());
    faults.add(Rule::new("/nodes", Fault::replace("status", "hibernating")).times(1));
    assert_eq!(data(&sim, "/nodes").await[0]["status"], "hibernating");
    faults.add(Rule::new("/nodes", Fault::delay(Duration::from_millis(200))).times(1));
    let before = std::time::Instant::now();
    data(&sim, "/nodes").await;
    assert!(before.elapsed() >= Duration::from_millis(200));
    assert_eq!(faults.hits(), 8);
}

#[tokio::test]
async fn versions_differ_as_they_do() {
    let old = start("7.4").await;
    let new = start("9.1").await;
    assert!(data(&old, "/cluster/nextid").await.is_string());
    let config = |world: &mut pve_sim::pve::World| {
        world
            .guests
            .values()
            .find(|guest| guest.kind == Kind::Qemu)
            .map(|guest| (guest.node.clone(), guest.vmid))
            .unwrap()
    };
    let (node, vmid) = old.world(config);
    let path = format!("/nodes/{node}/qemu/{vmid}/config");
    assert!(data(&old, &path).await["memory"].is_u64());
    assert!(data(&new, &path).await["memory"].is_string());
    let list = format!("/nodes/{node}/qemu");
    assert!(data(&old, &list).await[0]["vmid"].is_string());
    assert!(data(&new, &list).await[0]["vmid"].is_u64());
    assert!(data(&old, &list).await[0].get("memhost").is_none());
    assert!(data(&new, &list).await[0].get("memhost").is_some());
    let status = data(&new, "/nodes/pve1/status").await;
    assert!(status["loadavg"][0].is_string());
    assert_eq!(
        get(&old, "/nodes/pve1/lxc/101/interfaces").await.status(),
        501
    );
    assert_eq!(get(&new, "/cluster/ha/rules").await.status(), 200);
    assert_eq!(
        old.world(|world| world.version),
        Version::parse("7.4").unwrap()
    );
}

#[tokio::test]
async fn impossible_wishes_are_refused() {
    let version = PveSim::builder().version("6.4").start().await.unwrap_err();
    assert!(version.is_version());
    insta::assert_snapshot!(version, @r#"Proxmox VE "6.4" is not simulated: choose one of 7.4, 8.0, 8.1, 8.2, 8.3, 8.4, 9.0, 9.1"#);
    assert!(PveSim::builder().nodes(0).start().await.is_err());
    let sim = start("8.4").await;
    let taken = PveSim::builder()
        .listen(sim.address())
        .start()
        .await
        .unwrap_err();
    assert!(taken.is_listen());
    // Dropped, its port is free again.
    let address = sim.address();
    sim.shutdown().await;
    let again = PveSim::builder().listen(address).start().await.unwrap();
    assert_eq!(again.address(), address);
}

#[tokio::test]
async fn a_viewer_is_served_to_anybody_and_nothing_beside_it() {
    let folder = std::env::temp_dir().join(format!("pve-sim-viewer-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("index.html"),
        "<script src=\"apidoc.js\"></script>",
    )
    .unwrap();
    let missing = PveSim::builder().viewer(&folder).start().await.unwrap_err();
    assert!(missing.to_string().contains("apidoc.js"), "{missing}");
    std::fs::write(folder.join("apidoc.js"), "const apiSchema = [];").unwrap();
    let sim = PveSim::builder().viewer(&folder).start().await.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let plain = async |path: &str| {
        let url = format!("{}/pve-docs/{path}", sim.url());
        client(&sim).get(url).send().await.unwrap()
    };
    let script = plain("api-viewer/apidoc.js").await;
    assert_eq!(script.status(), StatusCode::OK);
    assert_eq!(script.text().await.unwrap(), "const apiSchema = [];");
    let page = plain("api-viewer/").await;
    assert_eq!(page.headers()["content-type"], "text/html");
    for other in ["api-viewer/../secret", "api-viewer/pve.css", "index.html"] {
        assert_eq!(
            plain(other).await.status(),
            StatusCode::NOT_FOUND,
            "{other}"
        );
    }
    let without = start("9.1").await;
    let url = format!("{}/pve-docs/api-viewer/apidoc.js", without.url());
    let answer = client(&without).get(url).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}
