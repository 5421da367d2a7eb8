//! What waits on disk: bounded, private, and gone when somebody says no.

#![cfg(feature = "client")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use common::server::{Reply, Server, closed_port, obliging};
use common::{Bench, container, uuid};
use install_telemetry::payload::Install;
use install_telemetry::run::{AGE_MAX, Report, Run};
use install_telemetry::store::{RUNS_MAX, Store, WAITING_BYTES_MAX, WAITING_RUNS_MAX};

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(5)
}

fn waiting_run(since: u64, body: &str) -> Run {
    let mut run = Run::new(&uuid(), "https://telemetry.invalid/r", since);
    run.begin(Install::Lxc, body.to_owned(), since);
    run
}

fn put(store: &Store, run: &Run) {
    let (kept, ()) = store
        .change(&run.run, soon(), |state| *state = Some(run.clone()))
        .expect("written");
    assert_eq!(kept.as_ref(), Some(run));
}

fn store() -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().expect("a folder");
    let store = Store::open(&dir.path().join("state")).expect("opened");
    (dir, store)
}

#[test]
fn the_number_is_bounded_and_the_oldest_go_first() {
    let (_dir, store) = store();
    let runs: Vec<Run> = (0..WAITING_RUNS_MAX as u64 + 10)
        .map(|n| waiting_run(1000 + n, "{}"))
        .collect();
    for run in &runs {
        put(&store, run);
    }
    store.prune(2000, soon()).expect("pruned");
    for (n, run) in runs.iter().enumerate() {
        let kept = store.read(&run.run).expect("remembered");
        assert_eq!(kept.start.waiting().is_some(), n >= 10, "{n}");
    }
}

#[test]
fn the_bytes_are_bounded() {
    let (_dir, store) = store();
    let body = "x".repeat(4000);
    for n in 0..30 {
        put(&store, &waiting_run(1000 + n, &body));
    }
    store.prune(2000, soon()).expect("pruned");
    let bytes: usize = store.read_all().iter().map(Run::waiting_bytes).sum();
    assert!(
        bytes <= WAITING_BYTES_MAX && bytes > WAITING_BYTES_MAX - 4000,
        "{bytes}"
    );
}

#[test]
fn the_age_and_the_memory_of_what_is_over_are_bounded() {
    let (_dir, store) = store();
    let old = waiting_run(1000, "{}");
    put(&store, &old);
    let now = 1000 + AGE_MAX + 1;
    store.prune(now, soon()).expect("pruned");
    let kept = store.read(&old.run).expect("remembered, to be shown");
    assert!(
        matches!(&kept.start, Report::Dropped { why, .. } if why.contains("week")),
        "{kept:?}"
    );
    store.prune(now + AGE_MAX + 1, soon()).expect("pruned");
    assert_eq!(store.read(&old.run), None);

    for n in 0..RUNS_MAX as u64 + 5 {
        let mut run = waiting_run(now + n, "{}");
        run.start.delivered(now + n);
        put(&store, &run);
    }
    store.prune(now + 1000, soon()).expect("pruned");
    assert_eq!(store.read_all().len(), RUNS_MAX);
}

#[test]
fn files_are_private_and_nothing_but_a_random_id_becomes_a_name() {
    let server = Server::start(obliging);
    let bench = Bench::new().to(&server.records());
    bench
        .bash(&format!("umask 000; {} post_to_api", container(&uuid())))
        .undisturbed();
    let runs = bench.path("state/runs");
    let mode =
        |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&runs), 0o700);
    let files: Vec<_> = fs::read_dir(&runs)
        .expect("a folder")
        .flatten()
        .map(|e| e.path())
        .collect();
    assert_eq!(files.len(), 3, "state, its lock, the lock: {files:?}");
    for file in &files {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    let (_dir, store) = store();
    for name in [
        "../x",
        "lock",
        "",
        "a/b",
        "2f1b0a5e-6c1d-4b7e-9f00-0123456789ab/../x",
    ] {
        assert!(store.change(name, soon(), |_| ()).is_err(), "{name}");
        assert!(store.sender(name, soon()).is_err(), "{name}");
        assert_eq!(store.read(name), None, "{name}");
    }
}

#[test]
fn a_folder_that_is_a_link_or_open_to_others_is_not_used() {
    let server = Server::start(obliging);
    let bench = Bench::new().to(&server.records());
    let elsewhere = bench.path("elsewhere");
    fs::create_dir(&elsewhere).expect("made");
    fs::create_dir(bench.path("state")).expect("made");
    std::os::unix::fs::symlink(&elsewhere, bench.path("state/runs")).expect("linked");
    let life = format!(
        "{} post_to_api; post_update_to_api done",
        container(&uuid())
    );
    bench.bash(&life).undisturbed();
    assert_eq!(fs::read_dir(&elsewhere).expect("a folder").count(), 0);
    // Reported all the same; the end found its beginning by the random id.
    let methods: Vec<_> = server.got().into_iter().map(|got| got.method).collect();
    assert_eq!(methods, ["POST", "GET", "PATCH"]);

    let open = Bench::new();
    fs::create_dir_all(open.path("state/runs")).expect("made");
    fs::set_permissions(open.path("state/runs"), PermissionsExt::from_mode(0o777)).expect("a mode");
    assert!(Store::open(&open.path("state")).is_err());
}

#[test]
fn damaged_state_is_no_state() {
    let server = Server::start(obliging);
    let bench = Bench::new().to(&server.records());
    let id = uuid();
    let runs = bench.path("state/runs");
    bench
        .bash(&format!("{} post_to_api", container(&id)))
        .undisturbed();
    for damage in ["", "{", "[]", "{\"run\":\"../../x\"}", "\u{0}\u{0}"] {
        fs::write(runs.join(format!("{id}.json")), damage).expect("written");
        bench.run(&["status"]);
    }
    bench
        .bash(&format!("{} post_update_to_api done", container(&id)))
        .undisturbed();
    let methods: Vec<_> = server.got().into_iter().map(|got| got.method).collect();
    assert_eq!(methods, ["POST", "GET", "PATCH"]);
}

#[test]
fn saying_no_deletes_what_waits() {
    let records = format!("http://127.0.0.1:{}/r", closed_port());
    let waiting = |bench: &Bench| bench.status()["waiting"].as_u64().expect("a number");
    let filled = || {
        let bench = Bench::new().to(&records);
        for _ in 0..2 {
            bench
                .bash(&format!("{} post_to_api", container(&uuid())))
                .undisturbed();
        }
        assert_eq!(waiting(&bench), 2);
        bench
    };

    let off = filled();
    assert!(off.run(&["off"]).ok);
    assert_eq!(waiting(&off), 0);
    assert_eq!(
        fs::read_dir(off.path("state/runs"))
            .expect("a folder")
            .count(),
        1,
        "only the lock"
    );

    let file = filled().diagnostics("DIAGNOSTICS=no\n");
    file.run(&["flush", "--all"]);
    assert_eq!(waiting(&file), 0);

    let tracked = filled().set("DO_NOT_TRACK", "1");
    tracked
        .bash(&format!("{} post_to_api", container(&uuid())))
        .undisturbed();
    assert_eq!(waiting(&tracked), 0);

    // A script's own no is for its own install.
    let own = filled();
    let vars = container(&uuid());
    own.bash(&format!("{vars} post_to_api")).undisturbed();
    assert_eq!(waiting(&own), 3);
    own.bash(&format!("{vars} DIAGNOSTICS=no; post_update_to_api done"))
        .undisturbed();
    assert_eq!(waiting(&own), 2);
}

#[test]
fn a_server_that_is_back_gets_what_waited_and_each_only_once() {
    let server = Server::start(|got, before| match before {
        0 | 1 => Reply::Json(503, "{}"),
        _ => obliging(got, before),
    });
    let bench = Bench::new().to(&server.records());
    for _ in 0..2 {
        bench
            .bash(&format!("{} post_to_api", container(&uuid())))
            .undisturbed();
    }
    assert_eq!(bench.status()["waiting"], 2);
    // Make them due.
    for entry in fs::read_dir(bench.path("state/runs"))
        .expect("a folder")
        .flatten()
    {
        if entry.path().extension().is_some_and(|ext| ext == "json") {
            let text = fs::read_to_string(entry.path()).expect("text");
            let mut state: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            state["start"]["waiting"]["not_before"] = 0.into();
            fs::write(entry.path(), state.to_string()).expect("written");
        }
    }
    // The next install's report takes them along.
    bench
        .bash(&format!("{} post_to_api", container(&uuid())))
        .undisturbed();
    assert_eq!(bench.status()["waiting"], 0);
    let bodies: Vec<String> = server
        .got()
        .into_iter()
        .skip(2)
        .map(|got| got.body)
        .collect();
    assert_eq!(bodies.len(), 3);
    let mut distinct = bodies.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), 3, "each once");
}

#[test]
fn flushes_side_by_side_send_nothing_twice() {
    let down = format!(
        "http://127.0.0.1:{}/api/collections/c/records",
        closed_port()
    );
    let bench = Bench::new().to(&down);
    for _ in 0..5 {
        bench
            .bash(&format!("{} post_to_api", container(&uuid())))
            .undisturbed();
    }
    let server = Server::start(obliging);
    for entry in fs::read_dir(bench.path("state/runs"))
        .expect("a folder")
        .flatten()
    {
        if entry.path().extension().is_some_and(|ext| ext == "json") {
            let text = fs::read_to_string(entry.path()).expect("text");
            fs::write(entry.path(), text.replace(&down, &server.records())).expect("written");
        }
    }
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| bench.run(&["flush", "--all"]).ok);
        }
    });
    let mut ids: Vec<String> = server
        .got()
        .iter()
        .map(|got| got.json()["random_id"].to_string())
        .collect();
    ids.sort();
    let number = ids.len();
    ids.dedup();
    assert_eq!((number, ids.len()), (5, 5));
}

#[test]
fn a_call_that_is_killed_loses_nothing() {
    let server = Server::start(|got, before| match before {
        0 => Reply::Silence,
        _ => obliging(got, before),
    });
    let id = uuid();
    let bench = Bench::new()
        .to(&server.records())
        .set("RANDOM_UUID", &id)
        .set("DIAGNOSTICS", "yes");
    let mut call = bench.start(&["create"]);
    while server.got().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
        assert!(
            call.try_wait().is_ok_and(|ended| ended.is_none()),
            "it waits for the server"
        );
    }
    call.kill().and_then(|()| call.wait()).expect("killed");
    assert_eq!(bench.status()["waiting"], 1);
    bench.bash("post_update_to_api done").undisturbed();
    let got = server.got();
    let methods: Vec<_> = got.iter().map(|got| got.method.as_str()).collect();
    assert_eq!(methods, ["POST", "POST", "PATCH"]);
    assert_eq!(got[0].body, got[1].body);
    assert_eq!(
        bench.standing(),
        ("delivered".to_owned(), "delivered".to_owned())
    );
}
