//! Every rule runs on every fixture, so that a rule that finds too much shows.

mod support;

use std::collections::BTreeSet;

use pve_contract::{Slice, rules};
use support::{findings, messages, outcome};

/// Name and source of each fixture; the documents are those of a small API in
/// which nearly everything changes between 1.0 and 2.0.
const FIXTURES: &[(&str, &str)] = &[
    (
        "an operation that no version has",
        r#"fn f(api: &Api) { api.get_nodes_node_quemu_vmid_config("a", 1); }"#,
    ),
    (
        "an operation that came with 2.0",
        "fn f(api: &Api) { api.get_cluster_ha_rules(); }",
    ),
    (
        "an operation that went with 2.0",
        "fn f(api: &Api) { api.get_cluster_ha_groups(); }",
    ),
    (
        "parameters that came and went",
        r#"fn f(api: &Api) { api.get_nodes_node_qemu_vmid_config("a", "1", None, Some("old"), Some("new")); }"#,
    ),
    (
        "a parameter that is demanded",
        r#"fn f(api: &Api) { api.get_nodes_node_tasks("a", None); }"#,
    ),
    (
        "the same parameter, sent",
        r#"fn f(api: &Api) { api.get_nodes_node_tasks("a", Some("all")); }"#,
    ),
    (
        "a field that no version has",
        "fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { maxmen, .. } = x; }",
    ),
    (
        "a field that came with 2.0",
        "fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { level, .. } = x; }",
    ),
    (
        "a field that was renamed",
        "fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { kversion, kernel_release, .. } = x; }",
    ),
    (
        "a field that is of another type",
        "fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { uptime, .. } = x; }",
    ),
    (
        "a nested field whose parent came with 2.0",
        "fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { cpu, .. } = x; let types::GetNodesItemCpu { cores, .. } = cpu; }",
    ),
    (
        "a property string that was a number",
        r#"fn f(api: &Api) { api.get_nodes_node_qemu_vmid_config("a", "1", None, None, None); let types::GetNodesNodeQemuVmidConfigData { memory, .. } = x; let types::GetNodesNodeQemuVmidConfigDataMemory { current, .. } = memory.parse(); }"#,
    ),
    (
        "families and their members",
        r#"fn f(api: &Api, data: types::GetNodesNodeQemuVmidConfigData) { api.get_nodes_node_qemu_vmid_config("a", "1", None, None, None); data.net().map(|(n, types::GetNodesNodeQemuVmidConfigDataNet { bridge, trunks, .. })| n); data.virtiofs(); }"#,
    ),
    (
        "a required field that became optional",
        "fn f(api: &Api) { let types::GetVersionData { release, .. } = api.get_version(); }",
    ),
    (
        "words of an enum",
        "fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { status, .. } = x; match status { types::GetNodesItemStatus::Online | types::GetNodesItemStatus::Fenced => {} } }",
    ),
    (
        "an answer that was not described, with other privileges",
        "fn f(api: &Api) { let types::GetClusterOptionsData { keyboard, .. } = api.get_cluster_options(); }",
    ),
    (
        "an answer that became a list",
        "fn f(api: &Api) { api.get_pools(); }",
    ),
    (
        "a type whose operation is not called",
        "fn f(x: types::GetNodesItem) { let types::GetNodesItem { node, .. } = x; }",
    ),
    (
        "nothing amiss",
        r#"fn f(api: &Api) { api.get_nodes(); let types::GetNodesItem { node, maxmem, load, .. } = x; let types::GetVersionData { version, .. } = api.get_version(); }"#,
    ),
    (
        "acceptances that hold",
        "fn f(api: &Api) {\n api.get_nodes();\n // contract: accept field-not-yet-there level before 2.0: unknown there\n let types::GetNodesItem { level, .. } = x;\n api.get_cluster_ha_groups(); // contract: accept operation-gone since 2.0: not asked there\n}",
    ),
    (
        "acceptances that went stale",
        "fn f(api: &Api) {\n // contract: accept operation-gone in 1.0, 2.0: not asked\n api.get_nodes();\n // contract: accept field-not-yet-there level always: unknown\n let types::GetNodesItem { level, .. } = x;\n}",
    ),
    (
        "acceptances that cannot be read",
        "fn f(api: &Api) {\n // contract: accept operation-missing since 2.0: not asked\n // contract: accept field-gone\n // contract: whatever\n api.get_nodes();\n}",
    ),
    (
        "a field read around the scan",
        "fn f(api: &Api) {\n api.get_nodes();\n x(|item: types::GetNodesItem| item.status);\n}",
    ),
    (
        "a field read around the scan, accepted",
        "fn f(api: &Api) {\n api.get_nodes();\n // contract: accept read-around-scan always: a test of the scan\n x(|item: types::GetNodesItem| item.status);\n}",
    ),
];

fn source(body: &str) -> String {
    format!("use pve_inventory::{{Api, types}};\n{body}\n")
}

#[test]
fn every_rule_on_every_fixture() {
    let mut all = String::new();
    for (name, body) in FIXTURES {
        all += &format!("## {name}\n{}\n\n", findings(&source(body)));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn every_rule_finds_something_in_some_fixture() {
    let mut never: BTreeSet<&str> = rules::all().map(|rule| rule.id).collect();
    never.extend(rules::OTHERS.iter().map(|(id, _)| *id));
    for (_, body) in FIXTURES {
        for finding in outcome(&source(body), None).findings {
            never.remove(finding.rule);
        }
    }
    // The slice has its own test; no parameter of the fixtures changes its type.
    let expected = BTreeSet::from([
        "parameter-type-changed",
        "slice-too-little",
        "slice-too-much",
    ]);
    assert_eq!(never, expected);
}

#[test]
fn ids_are_unique_and_rules_explain_themselves() {
    let mut ids = BTreeSet::new();
    for rule in rules::all() {
        assert!(ids.insert(rule.id), "{} twice", rule.id);
        assert!(
            rule.about.ends_with('.') && !rule.example.is_empty(),
            "{}",
            rule.id
        );
    }
    let others = rules::OTHERS
        .iter()
        .all(|(id, about)| ids.insert(id) && about.ends_with('.'));
    assert!(others);
    let table: Vec<String> = rules::all()
        .map(|rule| format!("{:?} {}: {}", rule.severity, rule.id, rule.about))
        .collect();
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn a_slice_lists_exactly_what_is_called() {
    let list = "[[slice]]\nname = \"small\"\noperations = [\n    \"GET /version\",\n    \"GET /pools\",\n]\n";
    let slice = Slice::parse("slices.toml", list, "small").expect("a slice");
    let found = outcome(
        &source("fn f(api: &Api) { api.get_version(); api.get_nodes(); }"),
        Some(&slice),
    );
    insta::assert_snapshot!(messages(&found));
    let error = Slice::parse("slices.toml", list, "other").expect_err("no such slice");
    assert_eq!(error.to_string(), "slices.toml: no slice is named 'other'");
}
