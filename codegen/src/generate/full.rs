//! The full client: one crate per top-level group of paths, and one that joins
//! them.
//!
//! A crate per group, not modules of one crate, because that is what keeps the
//! compiler's memory and the time of a rebuild in bounds.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::manifest::{Dependencies, package_facts};
use super::package::Files;
use crate::merge::Merged;
use crate::slices::OperationKey;

/// The operations of each top-level group: `nodes` → its operations.
pub(super) fn groups(merged: &Merged) -> BTreeMap<String, Vec<OperationKey>> {
    let mut groups: BTreeMap<String, Vec<OperationKey>> = BTreeMap::new();
    for (path, item) in merged.document["paths"].as_object().into_iter().flatten() {
        let Some(group) = path.split('/').nth(1) else {
            continue;
        };
        for (method, _) in item.as_object().into_iter().flatten() {
            groups
                .entry(group.to_owned())
                .or_default()
                .push(OperationKey {
                    path: path.clone(),
                    method: method.clone(),
                });
        }
    }
    groups
}

/// A group, as the joining crate sees it.
pub(super) struct Group {
    pub name: String,
    pub operations: usize,
    pub writes: bool,
}

/// The crate `pve-client`.
pub(super) fn joining(command: &str, groups: &[Group], versions: &str) -> Files {
    let mut files = Files::new();
    files.insert(PathBuf::from("Cargo.toml"), manifest(command, groups));
    files.insert(PathBuf::from("src/lib.rs"), root(command, groups, versions));
    files
}

fn manifest(command: &str, groups: &[Group]) -> String {
    let mut text = format!(
        "# Written by `{command}`; do not edit.\n\n[package]\nname = \"pve-client\"\ndescription = \"A typed client for all operations of Proxmox VE, across its versions.\"\n"
    );
    text.push_str(&package_facts(&Dependencies::Workspace));
    text.push_str("\n[lib]\ndoctest = false\n\n[features]\n");
    let names: Vec<String> = groups
        .iter()
        .map(|group| format!("\"{}\"", group.name))
        .collect();
    text.push_str(
        "# All groups, to read. Each group is a crate of its own and builds on its own.\n",
    );
    text.push_str(&format!("default = [{}]\n", names.join(", ")));
    for Group { name, .. } in groups {
        text.push_str(&format!("{name} = [\"dep:pve-client-{name}\"]\n"));
    }
    let writes: Vec<String> = groups
        .iter()
        .filter(|group| group.writes)
        .map(|group| format!("\"pve-client-{}?/write\"", group.name))
        .collect();
    text.push_str("# Operations that change a Proxmox VE.\n");
    text.push_str(&format!("write = [{}]\n", writes.join(", ")));
    text.push_str("\n[dependencies]\n");
    for Group { name, .. } in groups {
        text.push_str(&format!(
            "pve-client-{name} = {{ workspace = true, optional = true }}\n"
        ));
    }
    text.push_str("pve-runtime.workspace = true\n\n[dev-dependencies]\ninsta.workspace = true\n");
    for Group { name, writes, .. } in groups {
        let features = if *writes {
            "\"replay\", \"write\""
        } else {
            "\"replay\""
        };
        text.push_str(&format!(
            "pve-client-{name} = {{ workspace = true, features = [{features}] }}\n"
        ));
    }
    text.push_str("serde.workspace = true\nserde_json.workspace = true\nserde_urlencoded.workspace = true\n\n# Recorded answers, read and printed back by the types of all groups.\n[[test]]\nname = \"fidelity\"\npath = \"../../../codegen/tests/fidelity/replay.rs\"\n\n[[test]]\nname = \"property_strings\"\npath = \"../../../codegen/tests/fidelity/property_strings.rs\"\n\n[lints.rust]\nunsafe_code = \"forbid\"\n");
    text
}

fn root(command: &str, groups: &[Group], versions: &str) -> String {
    let operations: usize = groups.iter().map(|group| group.operations).sum();
    let mut text = format!(
        "// Written by `{command}`; do not edit.\n\n//! A typed client for all operations of Proxmox VE, across its versions.\n//!\n//! Proxmox VE {versions}; {operations} operations in {count} groups. One client for all of\n//! these versions: what some of them lack says so in its documentation and in the\n//! group's catalog.\n//!\n//! ```ignore\n//! let transport = pve_runtime::Transport::builder(\"https://pve.example:8006\")\n//!     .api_token(\"user@realm!name\", secret)\n//!     .build()?;\n//! let pve = pve_client::Api::new(transport);\n//! for guest in &pve.nodes().get_nodes_node_qemu(\"pve1\", Some(true)).await? {{\n//!     println!(\"{{:?}}\", guest.name);\n//! }}\n//! ```\n//!\n//! # Features\n//!\n//! | feature | operations | default |\n//! | --- | --- | --- |\n",
        count = groups.len(),
    );
    for group in groups {
        text.push_str(&format!(
            "//! | `{0}` | {1} below `/{0}` | yes |\n",
            group.name, group.operations
        ));
    }
    text.push_str("//! | `write` | of these, what changes a Proxmox VE | no |\n\n");
    text.push_str("pub use pve_runtime;\n\n");
    for Group { name, .. } in groups {
        text.push_str(&format!(
            "#[cfg(feature = \"{name}\")]\n#[doc(inline)]\npub use pve_client_{name} as {name};\n"
        ));
    }
    text.push_str("\n/// All groups over one transport.\n///\n/// It is cheap to clone; clones share the connections.\n#[derive(Clone, Debug)]\npub struct Api {\n    transport: pve_runtime::Transport,\n");
    for Group { name, .. } in groups {
        text.push_str(&format!(
            "    #[cfg(feature = \"{name}\")]\n    {name}: {name}::Api,\n"
        ));
    }
    text.push_str("}\n\nimpl Api {\n    /// All groups over a transport, which decides about TLS, credentials, time\n    /// limits and retries.\n    pub fn new(transport: pve_runtime::Transport) -> Self {\n        Self {\n");
    for Group { name, .. } in groups {
        text.push_str(&format!(
            "            #[cfg(feature = \"{name}\")]\n            {name}: {name}::Api::new(transport.clone()),\n"
        ));
    }
    text.push_str("            transport,\n        }\n    }\n\n    /// The transport beneath: its warnings, its limits.\n    pub fn transport(&self) -> &pve_runtime::Transport {\n        &self.transport\n    }\n");
    for Group { name, .. } in groups {
        text.push_str(&format!(
            "\n    /// The operations below `/{name}`.\n    #[cfg(feature = \"{name}\")]\n    pub fn {name}(&self) -> &{name}::Api {{\n        &self.{name}\n    }}\n"
        ));
    }
    text.push_str("}\n");
    text
}
