//! The flow on a real PocketBase, from bash with the old function names under
//! `set -Eeuo pipefail`.

#![cfg(feature = "client")]

mod common;

use std::thread;

use common::pocketbase::PocketBase;
use common::{Bench, container, uuid};
use serde_json::{Value, json};

/// A record without what differs from run to run.
fn plain(record: &Value) -> Value {
    let mut record = record.clone();
    for key in ["id", "created", "updated", "collectionId", "collectionName"] {
        record.as_object_mut().expect("an object").remove(key);
    }
    record
}

#[test]
fn a_container_from_beginning_to_end_and_no_further() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let bench = Bench::new().to(server.records());
    let id = uuid();
    let vars = container(&id);

    bench.bash(&format!("{vars} post_to_api")).undisturbed();
    let open = json!({
        "ct_type": 1, "type": "lxc", "disk_size": 8, "core_count": 2, "ram_size": 2048,
        "os_type": "debian", "os_version": "13", "nsapp": "vaultwarden", "method": "advanced",
        "pve_version": "9.1.2", "status": "installing", "random_id": id, "error": "", "exit_code": 0,
    });
    assert_eq!(plain(&server.only()), open);

    bench
        .bash(&format!("{vars} post_update_to_api failed 137"))
        .undisturbed();
    let closed = server.only();
    assert_eq!(closed["status"], "failed");
    assert_eq!(closed["exit_code"], 137);
    assert_eq!(
        closed["error"],
        "Killed (SIGKILL); most often memory ran out."
    );

    // Once more, from another process, and by a caller that says otherwise.
    bench
        .bash(&format!(
            "{vars} post_update_to_api done; post_update_to_api failed 1"
        ))
        .undisturbed();
    bench
        .bash(&format!("{vars} post_to_api; post_to_api"))
        .undisturbed();
    assert_eq!(server.only(), closed);
    assert_eq!(
        bench.standing(),
        ("delivered".to_owned(), "delivered".to_owned())
    );
}

#[test]
fn one_script_reports_both_and_a_success_is_spelt_as_the_collection_does() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let bench = Bench::new().to(server.records());
    let vars = container(&uuid());
    bench
        .bash(&format!(
            "{vars} readonly NSAPP METHOD; post_to_api; post_update_to_api done none"
        ))
        .undisturbed();
    let record = server.only();
    assert_eq!(
        (&record["status"], &record["exit_code"]),
        (&json!("sucess"), &json!(0))
    );
    assert_eq!(record["error"], "");

    // The flag that scripts set themselves is honoured.
    let vars = container(&uuid());
    bench
        .bash(&format!(
            "{vars} post_to_api; POST_UPDATE_DONE=true; post_update_to_api done"
        ))
        .undisturbed();
    let open = server
        .all()
        .into_iter()
        .filter(|record| record["status"] == "installing")
        .count();
    assert_eq!(open, 1);
}

#[test]
fn a_virtual_machine_by_the_consent_of_the_file() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let id = uuid();
    let vars = format!(
        "RANDOM_UUID={id} CT_TYPE=1 DISK_SIZE=0.5G CORE_COUNT=1 RAM_SIZE=256 var_os=openwrt\n\
         var_version=24.10.0 NSAPP='UniFi OS Server' METHOD=\n"
    );
    let bench = Bench::new()
        .to(server.records())
        .diagnostics("DIAGNOSTICS=yes\r\n");
    bench
        .bash(&format!(
            "{vars} post_to_api_vm; post_update_to_api aborted 130"
        ))
        .undisturbed();
    let record = server.only();
    assert_eq!(
        plain(&record),
        json!({
            "ct_type": 2, "type": "vm", "disk_size": 0.5, "core_count": 1, "ram_size": 256,
            "os_type": "openwrt", "os_version": "24.10.0", "nsapp": "UniFi OS Server",
            "method": "default", "pve_version": "9.1.2", "status": "unknown", "random_id": id,
            "error": "Stopped by the user with Ctrl+C (SIGINT).", "exit_code": 130,
        })
    );
}

#[test]
fn a_lost_record_id_is_looked_up() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let vars = container(&uuid());
    let host = Bench::new().to(server.records());
    host.bash(&format!("{vars} post_to_api")).undisturbed();
    // Inside the container there is no state, and the random id is the same.
    let inside = Bench::new().to(server.records());
    inside
        .bash(&format!("{vars} post_update_to_api failed 100"))
        .undisturbed();
    assert_eq!(server.only()["exit_code"], 100);
    // The host's end comes second, and the first one stands.
    host.bash(&format!("{vars} post_update_to_api done"))
        .undisturbed();
    assert_eq!(server.only()["status"], "failed");
    assert!(
        host.standing().1.contains("already closed"),
        "{:?}",
        host.standing()
    );

    // A run that the server never heard of.
    let other = Bench::new().to(server.records());
    other
        .bash(&format!("{} post_update_to_api done", container(&uuid())))
        .undisturbed();
    assert!(
        other.standing().1.contains("no record"),
        "{:?}",
        other.standing()
    );
    assert_eq!(server.all().len(), 1);
}

#[test]
fn the_same_random_id_twice_is_one_record() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let vars = container(&uuid());
    let benches = [
        Bench::new().to(server.records()),
        Bench::new().to(server.records()),
    ];
    for bench in &benches {
        bench.bash(&format!("{vars} post_to_api")).undisturbed();
        assert_eq!(bench.standing().0, "delivered");
    }
    // The second one took over the first one's record, and can close it.
    benches[1]
        .bash(&format!("{vars} post_update_to_api done"))
        .undisturbed();
    assert_eq!(server.only()["status"], "sucess");

    // Twenty at once, on one state folder and from twenty.
    let vars = container(&uuid());
    let shared = Bench::new().to(server.records());
    thread::scope(|scope| {
        for _ in 0..10 {
            scope.spawn(|| shared.bash(&format!("{vars} post_to_api")).undisturbed().ok);
            scope.spawn(|| {
                let own = Bench::new().to(server.records());
                own.bash(&format!("{vars} post_to_api")).undisturbed().ok
            });
        }
    });
    assert_eq!(server.all().len(), 2);
}

#[test]
fn without_an_exact_yes_or_a_random_id_nothing_arrives() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let vars = container(&uuid());
    for diagnostics in [
        "no", "NO", "No", "", "YES", "maybe", "y", "1", "true", "'\"no\"'", "'no '", "$'no\\r'",
        "'yes no'",
    ] {
        let bench = Bench::new().to(server.records());
        let script =
            format!("{vars} DIAGNOSTICS={diagnostics}; post_to_api; post_update_to_api done");
        bench.bash(&script).undisturbed();
    }
    let absent = Bench::new().to(server.records());
    absent
        .bash(&format!(
            "{vars} unset DIAGNOSTICS; post_to_api; post_update_to_api done"
        ))
        .undisturbed();
    let tracked = Bench::new().to(server.records()).set("DO_NOT_TRACK", "1");
    tracked
        .bash(&format!("{vars} post_to_api; post_update_to_api done"))
        .undisturbed();

    for file in [
        "DIAGNOSTICS=no\n",
        "DIAGNOSTICS=no\r\n",
        "DIAGNOSTICS=\"no\"\n",
        "DIAGNOSTICS=no \n",
        "DIAGNOSTICS=yes\nDIAGNOSTICS=no\n",
        "# nothing\n",
        "",
        "DIAGNOSTICS=YES\n",
    ] {
        let bench = Bench::new().to(server.records()).diagnostics(file);
        bench
            .bash(&format!("{vars} post_to_api; post_update_to_api done"))
            .undisturbed();
        bench
            .bash(&format!("{vars} post_to_api_vm; post_update_to_api done"))
            .undisturbed();
    }
    let no_file = Bench::new().to(server.records());
    no_file
        .bash(&format!("{vars} post_to_api_vm"))
        .undisturbed();

    for id in [
        "''",
        "short",
        "my-host-name.example.org",
        "\"$(id)\"",
        "c232ab00-9414-11ec-b3c8-9f6bdeced846",
    ] {
        let bench = Bench::new().to(server.records());
        let script = format!("{vars} RANDOM_UUID={id}; post_to_api; post_update_to_api done");
        bench.bash(&script).undisturbed();
    }
    let unset = Bench::new().to(server.records());
    unset
        .bash("DIAGNOSTICS=yes; post_to_api; post_to_api_vm; post_update_to_api")
        .undisturbed();

    assert_eq!(server.all(), Vec::<Value>::new());
}

#[test]
fn what_could_not_be_sent_is_sent_once_when_the_server_is_back() {
    let Some(mut server) = PocketBase::start() else {
        return;
    };
    // The same address before and after: the port is taken from the first start.
    let records = server.records().to_owned();
    let port = server
        .env("PB_URL")
        .rsplit(':')
        .next()
        .expect("a port")
        .to_owned();
    server.stop();
    let bench = Bench::new().to(&records);
    let vars = container(&uuid());
    bench
        .bash(&format!("{vars} post_to_api; post_update_to_api failed 28"))
        .undisturbed();
    let status = bench.status();
    assert_eq!(status["waiting"], 1, "{status}");

    server.restart(&port, &[]);
    // Not due yet, so a plain flush leaves it alone; asked by name, it goes.
    assert_eq!(
        bench.run(&["-v", "flush"]).stderr,
        "1 waited: 0 settled, 0 failed, 1 left\n"
    );
    assert_eq!(server.all().len(), 0);
    assert_eq!(
        bench.run(&["-v", "flush", "--all"]).stderr,
        "1 waited: 1 settled, 0 failed, 0 left\n"
    );
    assert_eq!(
        bench.run(&["-v", "flush", "--all"]).stderr,
        "0 waited: 0 settled, 0 failed, 0 left\n"
    );
    assert_eq!(server.only()["exit_code"], 28);
    assert_eq!(bench.status()["waiting"], 0);
}

#[test]
fn the_servers_own_rate_limit_delays_and_loses_nothing() {
    let Some(server) = PocketBase::start() else {
        return;
    };
    let limit = |enabled: bool| {
        let limits = json!({"rateLimits": {"enabled": enabled, "rules": [
            {"label": "*:create", "audience": "", "duration": 60, "maxRequests": 1},
        ]}});
        assert_eq!(
            server.ask("PATCH", "/api/settings", Some(&limits), true).0,
            200
        );
    };
    limit(true);
    let bench = Bench::new().to(server.records());
    let (first, second) = (container(&uuid()), container(&uuid()));
    bench.bash(&format!("{first} post_to_api")).undisturbed();
    bench.bash(&format!("{second} post_to_api")).undisturbed();
    assert_eq!(server.all().len(), 1);
    assert!(
        bench.status()["runs"].to_string().contains("429"),
        "{}",
        bench.status()
    );
    limit(false);
    // The end of the second install takes its beginning along.
    bench
        .bash(&format!("{second} post_update_to_api done"))
        .undisturbed();
    let all = server.all();
    assert_eq!(all.len(), 2);
    assert_eq!(
        all.iter()
            .filter(|record| record["status"] == "sucess")
            .count(),
        1
    );
}
