//! The manifests of generated crates.

use std::path::PathBuf;

use super::package::Package;

/// Where a generated crate takes its dependencies from.
#[derive(Clone, Debug)]
pub enum Dependencies {
    /// From the workspace that holds it.
    Workspace,
    /// From outside of any workspace, with pve-runtime from this place.
    Standalone(Runtime),
}

/// Where a crate that stands alone finds pve-runtime.
#[derive(Clone, Debug)]
pub enum Runtime {
    /// In a folder.
    Path(PathBuf),
    /// In the registry, by version requirement.
    Version(String),
    /// In a git repository, at a revision where one is given.
    Git {
        /// The repository.
        url: String,
        /// Commit, tag or branch.
        rev: Option<String>,
    },
}

/// What generated code needs beside pve-runtime, as the workspace has it.
///
/// A test compares this with the workspace's manifest.
pub(super) const DEPENDENCIES: [(&str, &str); 4] = [
    ("progenitor-client", "\"0.15.1\""),
    (
        "reqwest",
        "{ version = \"0.13.5\", default-features = false, features = [\"form\", \"json\", \"query\", \"stream\"] }",
    ),
    ("serde", "{ version = \"1\", features = [\"derive\"] }"),
    ("serde_json", "\"1\""),
];

/// The manifest of a generated crate.
pub(super) struct Manifest<'p> {
    pub package: &'p Package<'p>,
    /// Whether the crate has the feature `write`.
    pub has_writes: bool,
}

impl Manifest<'_> {
    pub fn text(&self) -> String {
        let Package {
            name,
            description,
            command,
            replay,
            dependencies,
            ..
        } = self.package;
        let mut text =
            format!("# Written by `{command}`; do not edit.\n\n[package]\nname = \"{name}\"\n");
        text.push_str(&format!("description = {}\n", toml_string(description)));
        text.push_str(&package_facts(dependencies));
        text.push_str("\n[lib]\ndoctest = false\n");
        let mut features = Vec::new();
        if self.has_writes {
            features.push("# Operations that change a Proxmox VE.\nwrite = []\n".to_owned());
        }
        if *replay {
            features.push(
                "# Reading recorded answers by method and path, for tests.\nreplay = []\n"
                    .to_owned(),
            );
        }
        if !features.is_empty() {
            text.push_str("\n[features]\ndefault = []\n");
            text.extend(features);
        }
        text.push_str("\n[dependencies]\n");
        text.push_str(&dependency_lines(dependencies));
        text.push_str("\n[lints.rust]\nunsafe_code = \"forbid\"\n");
        if matches!(dependencies, Dependencies::Standalone(_)) {
            text.push_str("\n# Outside of any other workspace.\n[workspace]\n");
        }
        text
    }
}

/// Version, edition and licence.
pub(super) fn package_facts(dependencies: &Dependencies) -> String {
    match dependencies {
        Dependencies::Workspace => [
            "version",
            "edition",
            "rust-version",
            "license",
            "repository",
            "publish",
        ]
        .map(|key| format!("{key}.workspace = true\n"))
        .concat(),
        Dependencies::Standalone(_) => {
            "version = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.95\"\nlicense = \"MIT OR Apache-2.0\"\npublish = false\n"
                .to_owned()
        }
    }
}

fn dependency_lines(dependencies: &Dependencies) -> String {
    let mut lines: Vec<(String, String)> = DEPENDENCIES
        .iter()
        .map(|(name, value)| match dependencies {
            Dependencies::Workspace => ((*name).to_owned(), format!("{name}.workspace = true")),
            Dependencies::Standalone(_) => ((*name).to_owned(), format!("{name} = {value}")),
        })
        .collect();
    let runtime = match dependencies {
        Dependencies::Workspace => "pve-runtime.workspace = true".to_owned(),
        Dependencies::Standalone(Runtime::Path(path)) => {
            format!(
                "pve-runtime = {{ path = {} }}",
                toml_string(&path.display().to_string())
            )
        }
        Dependencies::Standalone(Runtime::Version(version)) => {
            format!("pve-runtime = {}", toml_string(version))
        }
        Dependencies::Standalone(Runtime::Git { url, rev }) => {
            let rev = rev
                .as_ref()
                .map(|rev| format!(", rev = {}", toml_string(rev)))
                .unwrap_or_default();
            format!("pve-runtime = {{ git = {}{rev} }}", toml_string(url))
        }
    };
    lines.push(("pve-runtime".to_owned(), runtime));
    lines.sort();
    lines
        .into_iter()
        .map(|(_, line)| format!("{line}\n"))
        .collect()
}

fn toml_string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
