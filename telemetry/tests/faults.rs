//! What a server or a network can do to a report, and what it may not do to
//! the installer: never a word, never a failure, never longer than the
//! deadline; and what may yet arrive is kept.

#![cfg(feature = "client")]

mod common;

use std::thread;
use std::time::Duration;

use common::server::{ID, RECORD, Reply, Server, closed_port, obliging};
use common::{Bench, container, uuid};

/// The deadline of these tests, in seconds, and the most a script of two calls
/// may take with it: twice that, and what bash and a busy machine need.
const DEADLINE: &str = "1.2";
const TWO_CALLS: Duration = Duration::from_millis(2400 + 2000);

/// Bash that waits until the run has a file with this ending.
fn until_there(ending: &str) -> String {
    format!(
        "until [[ -e $INSTALL_TELEMETRY_STATE/runs/$RANDOM_UUID{ending} ]]; do sleep 0.01; done"
    )
}

fn life(bench: &Bench) -> common::Ran {
    bench.bash(&format!(
        "{} post_to_api; post_update_to_api failed 1",
        container(&uuid())
    ))
}

#[test]
fn the_requests_are_those_of_the_specification_and_of_the_preview() {
    let server = Server::start(obliging);
    let bench = Bench::new().to(&server.records());
    let vars = container(&uuid());
    bench
        .bash(&format!("{vars} post_to_api; post_update_to_api failed 7"))
        .undisturbed();
    // A second machine knows no id and asks for it.
    let other = Bench::new().to(&server.records());
    let id = uuid();
    other
        .bash(&format!("{} post_update_to_api done", container(&id)))
        .undisturbed();

    let records = "/api/collections/c/records";
    assert_eq!(
        server.lines(),
        [
            format!("POST {records}"),
            format!("PATCH {records}/{ID}"),
            format!("GET {records}?filter=(random_id%3D%27{id}%27)&fields=id&perPage=1"),
            format!("PATCH {records}/{ID}"),
        ]
    );
    let got = server.got();
    let names: Vec<_> = got[0]
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(
        sorted,
        [
            "accept",
            "content-length",
            "content-type",
            "host",
            "user-agent"
        ],
        "no other header"
    );
    assert_eq!(got[0].header("content-type"), Some("application/json"));
    assert_eq!(got[0].header("user-agent"), Some("install-telemetry/1"));

    for (words, sent) in [("create", &got[0].body), ("update failed 7", &got[1].body)] {
        let script = format!(
            "{vars}\nset -a; {vars} set +a; '{}' preview --body {words}",
            common::PROGRAM
        );
        let shown = Bench::new().to(&server.records()).bash_raw(&script);
        assert!(shown.ok && shown.stderr.is_empty(), "{shown:?}");
        assert_eq!(
            &shown.stdout, sent,
            "the preview is what is sent, byte for byte"
        );
    }
}

#[test]
fn whatever_the_server_does_the_script_goes_on_in_time() {
    let cases: [(&str, Reply, &str); 16] = [
        (
            "400",
            Reply::Json(
                400,
                r#"{"data":{},"message":"Failed to create record.","status":400}"#,
            ),
            "refused",
        ),
        ("401", Reply::Json(401, "{}"), "refused"),
        ("403", Reply::Json(403, "{}"), "refused"),
        (
            "404",
            Reply::Json(404, r#"{"message":"Missing collection context."}"#),
            "refused",
        ),
        ("429", Reply::Json(429, "{}"), "429"),
        ("500", Reply::Json(500, "{}"), "500"),
        ("503", Reply::Page(503), "503"),
        ("page", Reply::Page(200), "not PocketBase"),
        ("empty", Reply::Json(200, ""), "not PocketBase"),
        ("array", Reply::Json(200, "[1]"), "not PocketBase"),
        (
            "odd id",
            Reply::Json(200, r#"{"id":"../../other"}"#),
            "not PocketBase",
        ),
        ("silent", Reply::Silence, "in time"),
        ("slow", Reply::Trickle, "in time"),
        ("close", Reply::Close, "reached"),
        ("garbage", Reply::Garbage, "not HTTP"),
        ("endless", Reply::Endless, ""),
    ];
    thread::scope(|scope| {
        for (name, reply, why) in cases {
            scope.spawn(move || {
                let server = Server::start(move |_, _| reply.clone());
                let bench = Bench::new()
                    .to(&server.records())
                    .set("INSTALL_TELEMETRY_DEADLINE", DEADLINE);
                life(&bench).undisturbed().within(TWO_CALLS);
                let (start, end) = bench.standing();
                let kept = !matches!(name, "400" | "401" | "403" | "404");
                assert!(start.contains(why), "{name}: {start}");
                assert_eq!(start.starts_with("waiting after"), kept, "{name}: {start}");
                assert_eq!(end.starts_with("waiting"), kept, "{name}: {end}");
                if !kept {
                    assert_eq!(
                        server.lines().len(),
                        1,
                        "{name}: no record, so nothing to close"
                    );
                }
            });
        }
    });
}

#[test]
fn nobody_there() {
    for records in [
        format!(
            "http://127.0.0.1:{}/api/collections/c/records",
            closed_port()
        ),
        // Names that do not exist, by RFC 6761 and 2606.
        "https://telemetry.invalid/api/collections/c/records".to_owned(),
    ] {
        let bench = Bench::new()
            .to(&records)
            .set("INSTALL_TELEMETRY_DEADLINE", DEADLINE);
        life(&bench).undisturbed().within(TWO_CALLS);
        let (start, end) = bench.standing();
        assert!(start.starts_with("waiting after 2 attempts"), "{start}");
        assert_eq!(end, "waiting");
    }
}

#[test]
fn dropped_packets_and_a_hanging_pveversion_are_bounded_too() {
    // A listener whose queue is full drops what comes: connecting hangs.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let fill = || std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)).ok();
    let held: Vec<_> = std::iter::from_fn(fill).take(5000).collect();
    let records = format!("http://{address}/api/collections/c/records");
    let bench = Bench::new()
        .command("pveversion", "exec sleep 60")
        .to(&records)
        .set("INSTALL_TELEMETRY_DEADLINE", DEADLINE);
    life(&bench).undisturbed().within(TWO_CALLS);
    drop(held);

    let server = Server::start(obliging);
    let bench = Bench::new()
        .command("pveversion", "exec sleep 60")
        .to(&server.records());
    life(&bench).undisturbed().within(Duration::from_secs(4));
    assert_eq!(server.got()[0].json()["pve_version"], "unknown");
    let failing = Bench::new()
        .command("pveversion", "echo oops >&2; exit 3")
        .to(&server.records());
    life(&failing).undisturbed();
    assert_eq!(server.got()[2].json()["pve_version"], "unknown");
}

#[test]
fn a_file_that_blocks_is_no_trap() {
    let server = Server::start(obliging);
    for file in ["diagnostics", "conf"] {
        let bench = Bench::new().to(&server.records());
        let fifo = bench.path(file);
        let made = std::process::Command::new("mkfifo").arg(&fifo).status();
        assert!(made.is_ok_and(|status| status.success()));
        let ran = bench.bash(&format!("{} post_to_api", container(&uuid())));
        ran.undisturbed().within(Duration::from_secs(5));
    }
    assert_eq!(server.lines(), Vec::<String>::new());
}

#[test]
fn an_answer_that_was_lost_does_not_make_a_second_record() {
    // The first create is taken and not answered; the server then says that it
    // has the random id already, as PocketBase does.
    let server = Server::start(|got, before| match (got.method.as_str(), before) {
        ("POST", 0) => Reply::Close,
        ("POST", _) => Reply::Json(
            400,
            r#"{"data":{"random_id":{"code":"validation_not_unique","message":"Value must be unique."}},"message":"Failed to create record.","status":400}"#,
        ),
        _ => obliging(got, before),
    });
    let bench = Bench::new().to(&server.records());
    life(&bench).undisturbed();
    assert_eq!(
        bench.standing(),
        ("delivered".to_owned(), "delivered".to_owned())
    );
    let methods: Vec<_> = server.got().into_iter().map(|got| got.method).collect();
    assert_eq!(methods, ["POST", "POST", "GET", "PATCH"]);
}

#[test]
fn a_record_that_is_gone_is_silent_for_the_script_and_shown_to_who_asks() {
    let server = Server::start(|got, _| match got.method.as_str() {
        "POST" => RECORD,
        _ => Reply::Json(
            404,
            r#"{"data":{},"message":"The requested resource wasn't found.","status":404}"#,
        ),
    });
    let bench = Bench::new().to(&server.records());
    life(&bench).undisturbed();
    let status = bench.run(&["status"]);
    assert!(
        status
            .stdout
            .contains("given up (the record is gone, or already closed)"),
        "{status:?}"
    );
}

#[test]
fn a_redirect_on_the_same_host_keeps_method_and_body() {
    for code in [301, 302, 307, 308] {
        let server = Server::start(move |got, before| {
            if got.path.starts_with("/moved") {
                obliging(got, before)
            } else {
                Reply::Location(code, format!("/moved{}", got.path))
            }
        });
        let bench = Bench::new().to(&server.records());
        life(&bench).undisturbed();
        let got = server.got();
        assert_eq!(got.len(), 4, "{code}: {:?}", server.lines());
        for pair in got.chunks(2) {
            assert_eq!(pair[0].method, pair[1].method, "{code}");
            assert_eq!(pair[0].body, pair[1].body, "{code}");
            assert!(!pair[1].body.is_empty(), "{code}");
        }
        assert_eq!(bench.standing().0, "delivered");
    }
}

#[test]
fn a_redirect_elsewhere_gets_nothing() {
    let elsewhere = Server::start(obliging);
    let targets = [
        elsewhere.records(),
        format!("http://localhost:{}/x", elsewhere.port()),
        format!("//127.0.0.1:{}/x", elsewhere.port()),
        String::new(),
        "ftp://127.0.0.1/x".to_owned(),
    ];
    for target in targets {
        for code in [301, 303, 307, 308] {
            let to = target.clone();
            let server = Server::start(move |_, _| Reply::Location(code, to.clone()));
            let bench = Bench::new().to(&server.records());
            life(&bench).undisturbed();
            assert!(
                bench.standing().0.contains("redirected"),
                "{code} {target}: {:?}",
                bench.standing()
            );
        }
    }
    assert_eq!(elsewhere.lines(), Vec::<String>::new(), "not a byte");

    // Round and round.
    let server = Server::start(|got, _| Reply::Location(307, format!("{}/again", got.path)));
    let bench = Bench::new().to(&server.records());
    bench
        .bash(&format!("{} post_to_api", container(&uuid())))
        .undisturbed();
    assert_eq!(server.lines().len(), 4, "three redirects and no more");
}

#[test]
fn plain_http_leaves_the_machine_only_when_asked_for_by_name() {
    let records = "http://telemetry.invalid/api/collections/c/records";
    let bench = Bench::new().to(records);
    life(&bench).undisturbed();
    assert_eq!(bench.status()["runs"].to_string(), "[]");
    assert!(
        bench.status()["endpoint"]["problem"]
            .to_string()
            .contains("plain HTTP")
    );
    let asked = bench.set("INSTALL_TELEMETRY_ALLOW_HTTP", "yes");
    life(&asked).undisturbed();
    assert!(
        asked.standing().0.starts_with("waiting"),
        "{:?}",
        asked.standing()
    );
}

#[test]
fn no_address_no_report() {
    let bench = Bench::new();
    life(&bench).undisturbed();
    let status = bench.run(&["status"]).stdout;
    assert!(
        status.contains("nothing is sent: no address is set"),
        "{status}"
    );
    assert!(!bench.path("state").exists(), "nothing was written down");
}

#[test]
fn a_certificate_must_hold() {
    let certified =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .expect("a configuration");
    let server = Server::start_with(obliging, Some(std::sync::Arc::new(config)));
    let records = format!(
        "https://localhost:{}/api/collections/c/records",
        server.port()
    );

    let stranger = Bench::new().to(&records);
    life(&stranger).undisturbed();
    assert_eq!(
        server.lines(),
        Vec::<String>::new(),
        "nothing was said to a stranger"
    );
    assert!(
        stranger.standing().0.contains("TLS"),
        "{:?}",
        stranger.standing()
    );

    let trusting = Bench::new().to(&records);
    let roots = trusting.path("roots.pem");
    std::fs::write(&roots, certified.cert.pem()).expect("written");
    let trusting = trusting.set("SSL_CERT_FILE", roots.to_str().expect("UTF-8"));
    life(&trusting).undisturbed();
    assert_eq!(
        trusting.standing(),
        ("delivered".to_owned(), "delivered".to_owned())
    );

    // An upgrade on the same host is followed, the body kept.
    let https = records.clone();
    let plain = Server::start(move |_, _| Reply::Location(301, https.clone()));
    let upgraded = Bench::new()
        .to(&format!(
            "http://localhost:{}/api/collections/c/records",
            plain.port()
        ))
        .set("SSL_CERT_FILE", roots.to_str().expect("UTF-8"));
    upgraded
        .bash(&format!("{} post_to_api", container(&uuid())))
        .undisturbed();
    assert_eq!(upgraded.standing().0, "delivered");
    assert_eq!(
        plain.got()[0].body,
        server.got().last().expect("a request").body
    );
}

#[test]
fn an_install_that_is_slow_to_report_is_not_overtaken_by_its_end() {
    // The create hangs in the background; the end comes meanwhile and waits
    // for it, so that it never arrives first.
    let server = Server::start(|got, before| {
        if got.method == "POST" {
            thread::sleep(Duration::from_millis(600));
        }
        obliging(got, before)
    });
    let bench = Bench::new().to(&server.records());
    let vars = container(&uuid());
    let script = format!(
        "{vars} post_to_api & {}; post_update_to_api done; wait",
        until_there(".json")
    );
    bench.bash(&script).undisturbed();
    let methods: Vec<_> = server.got().into_iter().map(|got| got.method).collect();
    assert_eq!(methods, ["POST", "PATCH"]);
}

#[test]
fn an_end_that_comes_while_the_beginning_still_asks_the_machine_waits_for_it() {
    let server = Server::start(obliging);
    let bench = Bench::new()
        .command("pveversion", "sleep 0.5; echo pve-manager/9.1.2/0a1b")
        .to(&server.records());
    let vars = container(&uuid());
    let script = format!(
        "{vars} post_to_api & {}; sleep 0.1; post_update_to_api done; wait",
        until_there(".lock")
    );
    bench.bash(&script).undisturbed();
    let methods: Vec<_> = server.got().into_iter().map(|got| got.method).collect();
    assert_eq!(methods, ["POST", "PATCH"]);
    assert_eq!(
        bench.standing(),
        ("delivered".to_owned(), "delivered".to_owned())
    );
}
