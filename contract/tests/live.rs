//! The contract as the program carries it: roles, and what a server lacks.

mod support;

use pve_contract::{
    Contract, Document, Documents, check, gaps_in_document, gaps_in_version, roles,
};
use support::{fixture, usage, with_documents};

const SOURCE: &str = r#"
use pve_inventory::{Api, types};
fn f(api: &Api) {
    api.get_cluster_options();
    api.get_cluster_ha_groups(); // contract: accept operation-gone since 2.0: not asked there
    let types::GetNodesItem { node, kversion, .. } = api.get_nodes(); // contract: accept field-gone kversion since 2.0: empty
    api.get_nodes_node_qemu_vmid_config("a", "1", None, None, None);
}
"#;

fn contract(documents: &Documents<'_>) -> Contract {
    let usage = usage(SOURCE, documents);
    let outcome = check(&usage, documents, None);
    Contract::make(&usage, documents, &outcome)
}

#[test]
fn a_contract_is_the_same_after_it_was_written_and_read() {
    with_documents(|documents| {
        let contract = contract(documents);
        let text = serde_json::to_string_pretty(&contract).expect("JSON");
        assert_eq!(Contract::from_json(&text).expect("a contract"), contract);
        insta::assert_snapshot!(text);
    });
    assert!(Contract::from_json("{}").is_err());
}

#[test]
fn roles_are_told_per_version_with_the_least_privileges() {
    with_documents(|documents| {
        let roles = roles(&contract(documents), &[]);
        // 2.0 takes one of two privileges: the one that only reads is enough.
        let [role] = roles.as_slice() else {
            panic!("{roles:?}")
        };
        assert_eq!(role.versions, ["1.0", "2.0"]);
        let privileges: Vec<_> = role.privileges.keys().collect();
        assert_eq!(privileges, ["Sys.Audit", "VM.Audit"]);
        insta::assert_snapshot!(role.commands("Reader", "sync@pve", "one").join("\n"));
    });
}

#[test]
fn a_server_is_judged_by_its_version_or_by_what_it_describes() {
    with_documents(|documents| {
        let contract = contract(documents);
        let told = |gaps: Vec<pve_contract::Gap>| {
            let lines = gaps.iter().map(|gap| {
                format!(
                    "{gap}; accepted: {}, fatal: {}",
                    gap.accepted,
                    gap.is_fatal()
                )
            });
            lines.collect::<Vec<_>>().join("\n")
        };
        assert_eq!(gaps_in_version(&contract, "3.0"), None);
        let known = told(gaps_in_version(&contract, "2.0").expect("a known version"));
        // The same server under a version that nobody has checked: nothing is accepted there.
        let text = fixture("2.0.json").replace("\"version\": \"2.0\"", "\"version\": \"3.0\"");
        let document = Document::read("3.0", &text).expect("a document");
        let unknown = told(gaps_in_document(&contract, &document));
        insta::assert_snapshot!(format!("2.0:\n{known}\n\n3.0:\n{unknown}"));
    });
}
