//! What is made from the allow-list and the table is what is checked in, and
//! the table is complete.
//!
//! To make the files again: `INSTALL_TELEMETRY_BLESS=1 cargo test -p
//! install-telemetry --test generated`.

use std::path::{Path, PathBuf};

use install_telemetry::exit_codes::{TABLE_JSON, table};
use install_telemetry::fields::FIELDS;
use install_telemetry::{Category, collection, disclosure};
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a workspace")
        .to_owned()
}

fn same_or_bless(path: &Path, made: &str) {
    if std::env::var_os("INSTALL_TELEMETRY_BLESS").is_some() {
        std::fs::write(path, made).expect("written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        kept,
        made,
        "{} is not what is made; see the head of this file",
        path.display()
    );
}

#[test]
fn the_migration_is_made_from_the_allow_list() {
    let path =
        root().join("telemetry/pocketbase/migrations/1795000000_install_telemetry_collection.js");
    same_or_bless(&path, &collection::migration());
}

#[test]
fn the_disclosure_in_the_documentation_is_made_from_the_allow_list() {
    let path = root().join("docs/install-telemetry.md");
    let text = std::fs::read_to_string(&path).expect("the documentation");
    let (begin, end) = (
        "<!-- fields: made from the allow-list -->\n",
        "<!-- end of fields -->\n",
    );
    let (head, rest) = text.split_once(begin).expect("the mark before the table");
    let (_, tail) = rest.split_once(end).expect("the mark after the table");
    same_or_bless(
        &path,
        &format!("{head}{begin}{}{end}{tail}", disclosure::markdown()),
    );
}

#[test]
fn the_allow_list_is_the_specifications_twelve_and_three() {
    let start: Vec<_> = FIELDS
        .iter()
        .filter(|f| f.at_start())
        .map(|f| f.name)
        .collect();
    let end: Vec<_> = FIELDS
        .iter()
        .filter(|f| f.at_end())
        .map(|f| f.name)
        .collect();
    assert_eq!(
        start,
        [
            "ct_type",
            "type",
            "disk_size",
            "core_count",
            "ram_size",
            "os_type",
            "os_version",
            "nsapp",
            "method",
            "pve_version",
            "status",
            "random_id",
        ]
    );
    assert_eq!(end, ["status", "error", "exit_code"]);
    assert!(FIELDS.iter().all(|field| !field.why.is_empty()));
}

#[test]
fn the_table_has_a_form() {
    let schema = json!({
        "type": "array", "uniqueItems": true,
        "items": {
            "type": "object", "additionalProperties": false,
            "required": ["code", "group", "category", "meaning"],
            "properties": {
                "code": {"type": "integer", "minimum": 1, "maximum": 255},
                "group": {"enum": ["generic", "curl", "sysexits", "apt", "validation", "system",
                    "systemd", "python", "postgresql", "mysql", "mongodb", "proxmox", "tools",
                    "node", "app"]},
                "category": {"type": "string"},
                "meaning": {"type": "string", "pattern": "^[A-Za-z].{10,140}\\.$"},
            },
        },
    });
    let table: Value = serde_json::from_str(TABLE_JSON).expect("JSON");
    let errors: Vec<String> = jsonschema::validator_for(&schema)
        .expect("a schema")
        .iter_errors(&table)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_table_is_complete_against_the_data() {
    let shared =
        std::env::var_os("PVE_NETBOX_SHARED").map_or(root().join("../shared"), PathBuf::from);
    let path = shared.join("data/exit-codes.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        let why = format!("{} is not there", path.display());
        assert!(
            std::env::var("PVE_NETBOX_REQUIRE").as_deref() != Ok("1"),
            "must run here: {why}"
        );
        // Not eprintln!: the harness would keep it for itself.
        let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("SKIPPED: {why}\n"));
        return;
    };
    let data: Value = serde_json::from_str(&text).expect("JSON");
    let wanted: Vec<(u64, &str)> = data["codes"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|code| {
            (
                code["code"].as_u64().expect("a number"),
                code["group"].as_str().expect("a word"),
            )
        })
        .collect();
    let have: Vec<(u64, &str)> = table()
        .iter()
        .map(|entry| (u64::from(entry.code), entry.group.as_ref()))
        .collect();
    assert_eq!(have, wanted);

    // Where client and server of today agree on a category, so do we.
    for code in data["codes"].as_array().expect("a list") {
        let (client, server) = (
            &code["client_category_today"],
            &code["server_category_today"],
        );
        if client == server && client != "unknown" {
            let ours = install_telemetry::explain(code["code"].as_i64().expect("a number"));
            let proxmox_detail =
                ours.category == Category::Storage || ours.category == Category::Network;
            assert!(
                client == ours.category.as_str() || (client == "proxmox" && proxmox_detail),
                "{}: {client}, here {}",
                code["code"],
                ours.category
            );
        }
    }
}
