//! Fidelity: what real servers answered is read by the generated types.
//!
//! Every recorded answer goes through the type that the full client has for its
//! operation: it must be read without an error, and printed back it must be the
//! very same JSON. It is a test of the package `pve-client`, whose manifest points
//! here, so that building the generator does not need what it generates.
//!
//! Exceptions stand in [`EXCEPTIONS`], each with its reason; an
//! exception that no longer occurs is an error too.
//!
//! The recordings lie in the optional data folder `../shared` beside the
//! checkout (`recorded/README.md` there says where they come from).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;

/// Recordings that the types do not read, or do not print back: file, reason.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Where recordings are raw HTTP, or were recorded and then only trimmed.
const TRUSTED: [&str; 2] = ["fog-proxmox", "ansible-community.proxmox"];

/// How many answers there are, and how many of them come from where.
const ANSWERS: usize = 242;

#[derive(serde::Deserialize)]
struct Recording {
    source: String,
    file: String,
    method: String,
    path: String,
    http_status: Option<u16>,
}

type Reader = fn(&str, &[u8]) -> Result<(Value, pve_runtime::Warnings), pve_runtime::Error>;
type Entry = (&'static str, &'static str, &'static str, Reader);

/// The operations of all groups: id, method, path, reader.
fn operations() -> Vec<Entry> {
    macro_rules! entries {
        ($($group:ident)*) => {
            [$($group::replay::REPLAY.iter().map(|entry| (entry.id, entry.method, entry.path, entry.read as Reader)).collect::<Vec<_>>()),*].concat()
        };
    }
    entries!(pve_client_access pve_client_cluster pve_client_nodes pve_client_pools pve_client_storage pve_client_version)
}

#[test]
fn recorded_answers_are_read_and_printed_back() {
    let Some(folder) = recorded() else { return };
    let index = std::fs::read(folder.join("index.json")).expect("the index of the recordings");
    let index: Vec<Recording> = serde_json::from_slice(&index).expect("the index is a list");
    let operations = operations();

    let mut read: BTreeMap<&str, usize> = BTreeMap::new();
    let mut failures: BTreeMap<String, String> = BTreeMap::new();
    let mut warnings = Vec::new();
    let mut answers = 0;
    for recording in &index {
        if recording.http_status != Some(200) {
            continue;
        }
        answers += 1;
        let body = std::fs::read(folder.join(&recording.file)).expect("a recording");
        match replay(&operations, recording, &body) {
            Ok(found) => {
                *read.entry(recording.source.as_str()).or_default() += 1;
                warnings.extend(found);
            }
            Err(why) => {
                failures.insert(recording.file.clone(), why);
            }
        }
    }

    let expected: BTreeSet<&str> = EXCEPTIONS.iter().map(|(file, _)| *file).collect();
    let surprises: Vec<String> = failures
        .iter()
        .filter(|(file, _)| !expected.contains(file.as_str()))
        .map(|(file, why)| format!("{file}: {why}"))
        .collect();
    assert!(
        surprises.is_empty(),
        "{} answers are not read:\n{}",
        surprises.len(),
        surprises.join("\n")
    );
    let gone: Vec<&&str> = expected
        .iter()
        .filter(|file| !failures.contains_key(**file))
        .collect();
    assert!(
        gone.is_empty(),
        "these exceptions no longer occur, take them out: {gone:?}"
    );
    assert!(
        !failures
            .keys()
            .any(|file| TRUSTED.iter().any(|source| file.starts_with(source))),
        "a trusted recording may not be an exception"
    );
    assert_eq!(answers, ANSWERS, "the number of recordings has changed");
    // A guest agent that refuses answers an object where its list stands.
    insta::assert_snapshot!(warnings.join("\n"), @r#"get_nodes_node_qemu_vmid_agent_network_get_interfaces: data.result: expected an element of its type (invalid type: map, expected an array at line 1 column 0), found {"error":{"class":"Unsupported","desc":"this feature or command is not currently supported"}}"#);
    insta::assert_debug_snapshot!(read, @r#"
    {
        "ansible-community.proxmox": 38,
        "fog-proxmox": 159,
        "go-proxmox-8x": 45,
    }
    "#);
}

/// Reads an answer and prints it back; gives what could not be read of it.
fn replay(operations: &[Entry], recording: &Recording, body: &[u8]) -> Result<Vec<String>, String> {
    let (id, read) = find(operations, &recording.method, &recording.path)
        .ok_or("no operation of any supported version has this method and path")?;
    let (printed, warnings) = read(id, body).map_err(|error| error.to_string())?;
    let original: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    match difference("", &original, &printed) {
        Some(difference) => Err(format!("{id}: {difference}")),
        None => {
            let located: Vec<String> = warnings.iter().map(ToString::to_string).collect();
            assert_eq!(
                located.len() as u64,
                warnings.count(),
                "{id}: a warning without a place"
            );
            Ok(located)
        }
    }
}

/// The operation of a method and path: the one with the most literal segments.
/// The last parameter may hold slashes, as volume ids do.
fn find(operations: &[Entry], method: &str, path: &str) -> Option<(&'static str, Reader)> {
    let segments: Vec<&str> = path.split('/').collect();
    let literals = |template: &str| -> Option<(bool, usize)> {
        let parts: Vec<&str> = template.split('/').collect();
        let exact = parts.len() == segments.len();
        let open = parts.last()?.starts_with('{') && parts.len() < segments.len();
        let fits = parts
            .iter()
            .zip(&segments)
            .all(|(part, segment)| part.starts_with('{') || part == segment);
        ((exact || open) && fits).then(|| {
            (
                exact,
                parts.iter().filter(|part| !part.starts_with('{')).count(),
            )
        })
    };
    operations
        .iter()
        .filter(|(_, of, _, _)| *of == method)
        .filter_map(|(id, _, template, read)| Some((literals(template)?, *id, *read)))
        .max_by_key(|(rank, _, _)| *rank)
        .map(|(_, id, read)| (id, read))
}

/// The first place at which two values differ.
fn difference(at: &str, before: &Value, after: &Value) -> Option<String> {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            keys.into_iter().find_map(|key| {
                let place = format!("{at}/{key}");
                match (a.get(key), b.get(key)) {
                    (Some(a), Some(b)) => difference(&place, a, b),
                    (Some(a), None) => Some(format!("{place} is lost: {a}")),
                    (None, b) => Some(format!("{place} is new: {b:?}")),
                }
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .enumerate()
            .find_map(|(index, (a, b))| difference(&format!("{at}/{index}"), a, b)),
        (a, b) if a == b => None,
        (a, b) => Some(format!("{at} was {a} and is {b}")),
    }
}

/// The folder with recordings, or a loud line.
fn recorded() -> Option<PathBuf> {
    let shared = std::env::var_os("PVE_NETBOX_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared"),
        PathBuf::from,
    );
    let folder = shared.join("data/recorded");
    if folder.join("index.json").is_file() {
        return Some(folder);
    }
    let required = std::env::var_os("PVE_NETBOX_REQUIRE").is_some_and(|value| value == "1");
    assert!(
        !required,
        "no recordings in {}, and PVE_NETBOX_REQUIRE=1",
        folder.display()
    );
    // Not eprintln!: the harness would keep it for itself.
    let _ = std::io::Write::write_fmt(
        &mut std::io::stderr(),
        format_args!("SKIPPED: fidelity: no recordings in {}\n", folder.display()),
    );
    None
}
