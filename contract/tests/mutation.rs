//! The program's own contract: every operation, parameter, field and word that
//! it uses is taken out of or renamed in the documents, one at a time and in
//! every version; the check must find each.

mod support;

use std::{collections::BTreeSet, path::PathBuf};

use pve_contract::{
    Document, Documents, Finding, Subject, Usage, check, read_sources, read_texts, scan,
};
use serde_json::{Map, Value};

/// A document with nothing but what the used operations need: small, so that
/// hundreds of changed ones can be read.
fn reduced(full: &Value, operations: &BTreeSet<&str>) -> Value {
    let mut paths = Map::new();
    for (path, item) in full["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if operations.contains(pve_contract::operation_id(method, path).as_str()) {
                let item = paths
                    .entry(path.clone())
                    .or_insert_with(|| Value::Object(Map::new()));
                item[method] = operation.clone();
            }
        }
    }
    let all = &full["components"]["schemas"];
    let mut schemas = Map::new();
    let mut wanted = references(&Value::Object(paths.clone()));
    while let Some(name) = wanted.pop() {
        if !schemas.contains_key(&name) && !all[&name].is_null() {
            wanted.extend(references(&all[&name]));
            schemas.insert(name.clone(), all[&name].clone());
        }
    }
    serde_json::json!({"info": full["info"], "paths": paths, "components": {"schemas": schemas}})
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text
            .strip_prefix("#/components/schemas/")
            .map(str::to_owned)
            .into_iter()
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(map) => map.values().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// Letters and digits only, as the scan compares names.
fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Takes the key that a Rust name stands for out of an object, or gives it
/// another name; whether it was there.
fn mutate_key(map: Option<&mut Value>, name: &str, rename: bool) -> bool {
    let Some(map) = map.and_then(Value::as_object_mut) else {
        return false;
    };
    let Some(key) = map.keys().find(|key| plain(key) == plain(name)).cloned() else {
        return false;
    };
    let value = map.remove(&key);
    if rename && let Some(value) = value {
        map.insert(format!("{key}-renamed"), value);
    }
    true
}

/// Makes the change in a document; whether there was something to change.
fn mutate(document: &mut Value, subject: &Subject, rename: bool) -> bool {
    match subject {
        Subject::Operation { id } => {
            let Some(paths) = document["paths"].as_object_mut() else {
                return false;
            };
            let is_it = |path: &String| pve_contract::operation_id("get", path) == *id;
            let Some(path) = paths.keys().find(|path| is_it(path)).cloned() else {
                return false;
            };
            let item = paths.remove(&path);
            if rename && let Some(item) = item {
                paths.insert(format!("{path}-renamed"), item);
            }
            true
        }
        Subject::Parameter { operation, name } => {
            let paths = document["paths"].as_object_mut().into_iter().flatten();
            let item = paths
                .into_iter()
                .find(|(path, _)| pve_contract::operation_id("get", path) == *operation);
            let Some(parameters) =
                item.and_then(|(_, item)| item["get"]["parameters"].as_array_mut())
            else {
                return false;
            };
            let Some(at) = parameters
                .iter()
                .position(|one| one["name"] == name.as_str())
            else {
                return false;
            };
            if rename {
                parameters[at]["name"] = Value::from(format!("{name}-renamed"));
            } else {
                parameters.remove(at);
            }
            true
        }
        Subject::Field { component, name } => {
            let path = format!("/components/schemas/{component}/properties");
            mutate_key(document.pointer_mut(&path), name, rename)
        }
        Subject::Family { component, name } => {
            let path = format!("/components/schemas/{component}/x-pve-indexed");
            mutate_key(document.pointer_mut(&path), name, rename)
        }
        Subject::Word { component, name } => {
            let path = format!("/components/schemas/{component}/enum");
            let Some(words) = document.pointer_mut(&path).and_then(Value::as_array_mut) else {
                return false;
            };
            let is_it = |word: &Value| word.as_str().is_some_and(|word| plain(word) == plain(name));
            let Some(at) = words.iter().position(is_it) else {
                return false;
            };
            if rename {
                words[at] = Value::from("renamed");
            } else {
                words.remove(at);
            }
            true
        }
    }
}

/// What the check says of one subject when it sees the documents of two
/// versions: rule and versions of each finding.
fn found(
    usage: &Usage,
    operation: &str,
    subject: &Subject,
    texts: [&str; 2],
) -> BTreeSet<(String, String)> {
    let is_call = |of: &Subject| matches!(of, Subject::Operation { id } if id == operation);
    let uses = usage
        .uses
        .iter()
        .filter(|used| used.of == *subject || is_call(&used.of));
    let usage = Usage {
        uses: uses.cloned().collect(),
        ..Usage::default()
    };
    let documents = texts.map(|text| Document::read("changed", text).expect("a document"));
    let outcome = check(&usage, &Documents::new(documents.into()), None);
    let pairs = |finding: &Finding| {
        let rule = finding.rule.to_owned();
        finding
            .versions
            .iter()
            .map(|version| (rule.clone(), version.clone()))
            .collect::<Vec<_>>()
    };
    outcome.errors().flat_map(pairs).collect()
}

#[test]
fn every_change_of_what_is_used_is_found() {
    let root = support::root();
    let texts: Vec<(PathBuf, String)> = read_texts(&root.join("schemas/pve")).expect("documents");
    let documents = Documents::read(&texts).expect("documents");
    let sources = read_sources(&root, "sync").expect("sources");
    let usage = scan(&sources, &documents).expect("Rust");
    let subjects: BTreeSet<&Subject> = usage.uses.iter().map(|used| &used.of).collect();
    let operations: BTreeSet<&str> = subjects
        .iter()
        .filter_map(|subject| match subject {
            Subject::Operation { id } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    assert!(
        operations.len() > 5 && subjects.len() > 50,
        "the scan sees the program"
    );
    let full: Vec<Value> = texts
        .iter()
        .map(|(_, text)| serde_json::from_str(text).expect("JSON"))
        .collect();
    let (mut changes, mut missed) = (0, Vec::new());
    for operation in &operations {
        let only = BTreeSet::from([*operation]);
        let small: Vec<Value> = full
            .iter()
            .map(|document| reduced(document, &only))
            .collect();
        let printed: Vec<String> = small.iter().map(Value::to_string).collect();
        for (index, document) in small.iter().enumerate() {
            let version = document["info"]["version"].as_str().unwrap_or_default();
            let other = &printed[if index == 0 { printed.len() - 1 } else { 0 }];
            for subject in &subjects {
                let mut before = None;
                for rename in [false, true] {
                    let mut changed = document.clone();
                    if !mutate(&mut changed, subject, rename) {
                        continue;
                    }
                    changes += 1;
                    let before = before.get_or_insert_with(|| {
                        found(&usage, operation, subject, [&printed[index], other])
                    });
                    let after = found(&usage, operation, subject, [&changed.to_string(), other]);
                    let new = after.difference(before).any(|(_, found)| found == version);
                    // What only this version has is in no version then.
                    let unknown = after.iter().any(|(rule, _)| rule.ends_with("-unknown"));
                    if !new && !unknown {
                        missed.push(format!("{version} {subject:?} renamed: {rename}"));
                    }
                }
            }
        }
    }
    assert!(
        missed.is_empty(),
        "{} of {changes} changes missed:\n{}",
        missed.len(),
        missed.join("\n")
    );
    assert!(changes > 1000, "{changes} changes");
}
