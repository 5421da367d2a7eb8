//! The backend as we ship it: its rules, its bounds, and the command that
//! brings it up.

#![cfg(feature = "client")]

mod common;

use std::thread;
use std::time::{Duration, Instant};

use common::pocketbase::PocketBase;
use common::{Bench, container, uuid};
use install_telemetry::deliver::{create, update};
use install_telemetry::endpoint::Endpoint;
use install_telemetry::fields::{FIELDS, Kind};
use install_telemetry::http::Client;
use install_telemetry::payload::{Ending, Install, Machine, Payload};
use install_telemetry::variables::{INSTALL, Variables};
use serde_json::{Value, json};

#[test]
fn anybody_can_close_their_own_and_nobody_can_list_read_or_alter() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let bench = Bench::new().to(server.records());
    let (mine, other) = (uuid(), uuid());
    for id in [&mine, &other] {
        bench
            .bash(&format!("{} post_to_api", container(id)))
            .undisturbed();
    }
    let before = server.all();
    let other_id = before
        .iter()
        .find(|r| r["random_id"] == other.as_str())
        .expect("a record")["id"]
        .clone();
    let one = format!("/{}", other_id.as_str().expect("an id"));

    for query in [
        "",
        "?perPage=500",
        "?filter=(random_id!='')",
        "?filter=(random_id~'%25')",
        "?filter=(random_id~'_')",
        "?filter=(id!='')",
        "?filter=(random_id='x'%7C%7Cid!='')",
        "?filter=(random_id~'-')",
        "?filter=(status='installing')",
        "?sort=random_id&filter=(nsapp='vaultwarden')",
        "?filter=(random_id%3E'0')",
        "?expand=random_id",
    ] {
        let (status, answer) = server.ask("GET", &server.path(query), None, false);
        assert!(
            status == 400 || answer["items"] == json!([]),
            "{query}: {status} {answer}"
        );
        assert!(
            answer["totalItems"].as_u64().unwrap_or(0) == 0,
            "{query}: {answer}"
        );
    }
    assert_eq!(server.ask("GET", &server.path(&one), None, false).0, 403);
    assert_eq!(server.ask("DELETE", &server.path(&one), None, false).0, 403);
    for body in [
        json!({"nsapp": "other"}),
        json!({"status": "installing"}),
        json!({"status": "failed", "random_id": mine}),
        json!({"status": "failed", "nsapp": "other"}),
        json!({"status": "sucess", "disk_size": 1}),
    ] {
        let (status, _) = server.ask("PATCH", &server.path(&one), Some(&body), false);
        assert!(status == 404 || status == 400, "{body}: {status}");
    }
    assert_eq!(server.all(), before);

    // Creates that are not beginnings, or not within the bounds.
    let good = json!({"random_id": uuid(), "type": "lxc", "ct_type": 1, "nsapp": "x", "status": "installing"});
    for (key, value) in [
        ("status", json!("sucess")),
        ("error", json!("text")),
        ("exit_code", json!(3)),
        ("ct_type", json!(0)),
        ("type", json!("host")),
        ("nsapp", json!("")),
        ("nsapp", json!("http://example.org/x")),
        ("os_type", json!("Host.Example.Org")),
        ("random_id", json!("%%%%%%%%%")),
        ("random_id", json!("short")),
        ("disk_size", json!(-1)),
    ] {
        let mut body = good.clone();
        body[key] = value;
        let (status, _) = server.ask("POST", &server.path(""), Some(&body), false);
        assert_eq!(status, 400, "{body}");
    }
    assert_eq!(
        server.ask("POST", &server.path(""), Some(&good), false).0,
        200
    );
}

#[test]
fn the_server_takes_everything_that_can_be_sent() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let mut values: Vec<&str> = vec![
        "",
        "-",
        "x",
        "0",
        "8G",
        "0.5G",
        "512M",
        "100000",
        "100001",
        "16777216",
        "1024",
        "7.4-17",
        "9.0.0~11",
        "2025.10.1",
        "Debian 12 VM",
        "paperless-ngx",
        "a+b_c",
        "10.0.0.1",
        "a\"b",
        "naïve",
        "/x",
    ];
    for field in FIELDS {
        if let Kind::Choice(words) | Kind::Version(words) = field.kind {
            values.extend(words);
        }
    }
    let endpoint = Endpoint::from_records_url(server.records(), false).expect("an address");
    let client = Client::new();
    for value in values {
        for install in [Install::Lxc, Install::Vm] {
            let id = uuid();
            let names = INSTALL
                .iter()
                .map(|name| (*name, value))
                .filter(|(name, _)| *name != "RANDOM_UUID");
            let variables = Variables::from_pairs(names.chain([("RANDOM_UUID", id.as_str())]));
            let machine = Machine {
                pve_version: Some(value.to_owned()),
                host_name: None,
            };
            let body = Payload::start(install, &variables, &machine).to_json();
            let deadline = Instant::now() + Duration::from_secs(5);
            let answer = client
                .send(&create(&endpoint, &body), deadline)
                .expect("an answer");
            assert_eq!(answer.status, 200, "{body}: {:?}", answer.json);
            let record = answer.json.expect("a record");
            let sent: Value = serde_json::from_str(&body).expect("JSON");
            for (key, value) in sent.as_object().expect("an object") {
                let stored = &record[key];
                assert!(
                    stored == value || stored.as_f64() == value.as_f64() && value.is_number(),
                    "{key}: {body}"
                );
            }
        }
    }
}

#[test]
fn every_exit_code_closes_a_record() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let endpoint = Endpoint::from_records_url(server.records(), false).expect("an address");
    let client = Client::new();
    for code in 0..=256 {
        let variables = uuid();
        let variables = Variables::from_pairs([("RANDOM_UUID", variables.as_str())]);
        let body = Payload::start(Install::Lxc, &variables, &Machine::default()).to_json();
        let deadline = Instant::now() + Duration::from_secs(5);
        let answer = client
            .send(&create(&endpoint, &body), deadline)
            .expect("an answer");
        let id = answer.json.expect("a record")["id"]
            .as_str()
            .expect("an id")
            .to_owned();
        let end =
            Payload::end(Ending::from_words(Some("failed"), Some(&code.to_string()))).to_json();
        let answer = client
            .send(&update(&endpoint, &id, &end), deadline)
            .expect("an answer");
        assert_eq!(answer.status, 200, "{end}: {:?}", answer.json);
        let record = answer.json.expect("a record");
        assert_eq!(
            record["error"],
            install_telemetry::explain(code.min(255)).meaning.as_ref()
        );
    }
}

#[test]
fn the_backend_keeps_no_addresses_and_forgets_old_records() {
    let Some(mut server) = PocketBase::start() else {
        return;
    };
    let (status, settings) = server.ask("GET", "/api/settings", None, true);
    assert_eq!(status, 200);
    assert_eq!(settings["logs"]["logIP"], false);
    let bench = Bench::new().to(server.records());
    bench
        .bash(&format!("{} post_to_api", container(&uuid())))
        .undisturbed();
    let job = "/api/crons/install_telemetry_retention";
    assert_eq!(
        server.ask("POST", job, None, false).0,
        401,
        "not for anybody"
    );
    assert_eq!(server.ask("POST", job, None, true).0, 204);
    thread::sleep(Duration::from_millis(300));
    assert_eq!(server.all().len(), 1, "a new record stays");

    // With everything older than a moment counting as old.
    server.restart("0", &[("PB_RETENTION_DAYS", "0.000001")]);
    assert_eq!(server.ask("POST", job, None, true).0, 204);
    let gone = (0..50).any(|_| {
        thread::sleep(Duration::from_millis(100));
        server.all().is_empty()
    });
    assert!(gone, "an old record goes");
}

#[test]
fn starting_a_backend_twice_is_starting_it_once() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let pid = server.env("PB_PID").to_owned();
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let again = server.up_again("0", &[]).expect("it runs");
                assert_eq!(again["PB_PID"], pid);
                assert_eq!(again["PB_API_URL"], server.records());
            });
        }
    });
    let other = server
        .up_again("1", &[])
        .expect_err("another port is asked for");
    assert!(other.contains("already running at"), "{other}");
    server.stop();
    server.stop();
}

#[test]
fn a_backend_does_not_mistake_a_strangers_port_for_its_own() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    server.stop();
    let stranger = common::server::Server::start(common::server::obliging);
    let failed = server.up_again(&stranger.port().to_string(), &[]);
    assert!(
        failed
            .expect_err("the port is taken")
            .contains("the server ended")
    );
    assert_eq!(stranger.lines(), Vec::<String>::new());
}

#[test]
fn a_backend_may_name_its_collection_and_undo_its_migrations() {
    let Some(server) = PocketBase::start_as(&[("PB_COLLECTION", "installs")]) else {
        return;
    };
    assert!(
        server
            .records()
            .ends_with("/api/collections/installs/records"),
        "{}",
        server.records()
    );
    let base = server.env("PB_URL");
    let bench = Bench::new()
        .set("PB_URL", base)
        .set("PB_COLLECTION", "installs");
    bench
        .bash(&format!(
            "{} post_to_api; post_update_to_api done",
            container(&uuid())
        ))
        .undisturbed();
    assert_eq!(server.only()["status"], "sucess");

    for (word, collections) in [("down", 0), ("up", 1)] {
        server.migrate(word);
        let (_, answer) = server.ask(
            "GET",
            "/api/collections?filter=(name='installs')",
            None,
            true,
        );
        assert_eq!(answer["totalItems"], collections, "{word}: {answer}");
    }
}
