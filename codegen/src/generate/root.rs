//! The root modules of generated crates.

use super::package::Package;
use crate::tolerate::Tolerant;

/// `src/lib.rs` of a crate with operations.
pub(super) fn text(
    package: &Package<'_>,
    tolerant: &Tolerant,
    versions: &str,
    writes: bool,
) -> String {
    // An example that is right as it stands: a call without arguments.
    let example = tolerant
        .operations
        .iter()
        .find(|operation| operation.method == "GET" && !operation.has_parameters)
        .map(|operation| format!("//! let answer = api.{}().await?;\n", operation.id))
        .unwrap_or_default();
    let library = package.name.replace('-', "_");
    let mut text = format!(
        "// Written by `{command}`; do not edit.\n\n//! {description}\n//!\n//! Proxmox VE {versions}; {count} operations. One client for all of these versions:\n//! what some of them lack says so in its documentation and in [`CATALOG`].\n//!\n//! ```ignore\n//! let transport = pve_runtime::Transport::builder(\"https://pve.example:8006\")\n//!     .api_token(\"user@realm!name\", secret)\n//!     .build()?;\n//! let api = {library}::Api::new(transport);\n{example}//! ```\n",
        command = package.command,
        description = package.description,
        count = tolerant.operations.len(),
    );
    if writes {
        text.push_str("//!\n//! What changes a Proxmox VE is behind the feature `write`.\n");
    }
    text.push_str(
        "\n#![allow(clippy::all)]\n#![allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]\n\n",
    );
    text.push_str("#[macro_use]\n");
    for (module, public) in [
        ("answer", false),
        ("api", false),
        ("catalog", true),
        ("client", true),
    ] {
        text.push_str(&module_line(module, public));
    }
    if package.replay {
        text.push_str("#[cfg(feature = \"replay\")]\n");
        text.push_str(&module_line("replay", true));
    }
    text.push_str(&module_line("types", true));
    text.push_str("\npub use api::Api;\npub use catalog::CATALOG;\npub use client::Client;\npub use pve_runtime;\n");
    text
}

fn module_line(name: &str, public: bool) -> String {
    let visibility = if public { "pub " } else { "" };
    format!("#[rustfmt::skip]\n{visibility}mod {name};\n")
}
