//! The contract held against the servers that are configured, and the same
//! before anything is written.
//!
//! Invariant: a version that the build has checked is judged by the contract;
//! a version that it does not know is judged by what the server itself
//! describes, read by the same code as the checked documents.
//! Invariant: a correction that a server no longer needs is told, and is no
//! reason to judge it unfit: a point release may have repaired upstream's mistake.

use pve_contract::{Contract, Document, Gap};
use pve_inventory::{Api, types};
use serde_json::json;

use super::{
    super::{contract::compiled, role::is_asked},
    Check,
};
use crate::{
    config::{ClusterConfig, Config, StagesConfig},
    exit::Exit,
    observe,
};

/// Where every node serves the description of its own API.
const DESCRIPTION: &str = "/pve-docs/api-viewer/apidoc.js";

/// A version that will never be, for which no correction is listed.
const UNLISTED: &str = "0.0";

/// What was found out about a cluster.
pub(super) struct Finding {
    key: String,
    pub(super) version: Option<String>,
    /// How it was judged.
    by: &'static str,
    gaps: Vec<Gap>,
    /// What was noticed while its description was read.
    notes: Vec<String>,
    /// Why it could not be judged.
    trouble: Option<String>,
}

impl Finding {
    fn is_fit(&self) -> bool {
        self.trouble.is_none() && !self.gaps.iter().any(Gap::is_fatal)
    }

    /// The verdict, and what it rests on.
    pub(super) fn checks(&self) -> Vec<Check> {
        let version = self.version.as_deref().unwrap_or("unknown");
        let verdict = match (&self.trouble, self.is_fit()) {
            (Some(trouble), _) => Check::failed(
                "contract",
                format!("Proxmox VE {version} cannot be judged: {trouble}"),
            ),
            (None, true) => Check::ok(
                "contract",
                format!(
                    "Proxmox VE {version} offers what is needed (by its {})",
                    self.by
                ),
            ),
            (None, false) => Check::refused(
                "contract",
                format!(
                    "Proxmox VE {version} lacks what is needed (by its {})",
                    self.by
                ),
            ),
        };
        let gaps = self
            .gaps
            .iter()
            .map(|gap| match (gap.is_fatal(), gap.accepted) {
                (true, _) => Check::refused("contract", format!("{gap} (refused)")),
                (false, true) => Check::ok("contract", format!("{gap} (accepted)")),
                (false, false) => Check::warning("contract", format!("{gap} (stays empty)")),
            });
        let notes = self
            .notes
            .iter()
            .map(|note| Check::ok("contract", note.as_str()));
        [verdict].into_iter().chain(gaps).chain(notes).collect()
    }
}

/// Before anything is planned or written: refuses when a server lacks an operation that
/// is needed, and says which. A server that cannot be asked is no reason; the
/// run itself tells of it and keeps its objects as they are.
pub(in crate::commands) async fn refuses(config: &Config) -> miette::Result<Option<Exit>> {
    let contract = compiled()?;
    let mut refused = false;
    for settings in &config.clusters {
        let finding = judge(&contract, settings, &config.stages, false).await;
        for gap in finding.gaps.iter().filter(|gap| gap.is_fatal()) {
            let version = finding.version.as_deref().unwrap_or("of this version");
            eprintln!(
                "Error: cluster '{}' (Proxmox VE {version}): {gap}; nothing is written",
                finding.key
            );
            refused = true;
        }
        if let (Some(version), Some(trouble)) = (&finding.version, &finding.trouble) {
            eprintln!(
                "Warning: cluster '{}': this build does not know Proxmox VE {version}, and what the server \
                 says of itself cannot be read: {trouble}",
                finding.key
            );
        }
    }
    Ok(refused.then_some(Exit::Refused))
}

/// Judges one cluster by the operations that these stages ask.
pub(super) async fn judge(
    contract: &Contract,
    settings: &ClusterConfig,
    stages: &StagesConfig,
    deep: bool,
) -> Finding {
    let mut finding = examine(contract, settings, deep).await;
    finding.gaps.retain(|gap| is_asked(&gap.operation, stages));
    finding
}

async fn examine(contract: &Contract, settings: &ClusterConfig, deep: bool) -> Finding {
    let mut finding = Finding {
        key: settings.key.clone(),
        version: None,
        by: "version",
        gaps: Vec::new(),
        notes: Vec::new(),
        trouble: None,
    };
    let transport = match observe::transport(settings) {
        Ok(transport) => transport,
        Err(error) => {
            finding.trouble = Some(super::super::chain(&error));
            return finding;
        }
    };
    let api = Api::new(transport.clone());
    let version = match api.get_version().await {
        Ok(types::GetVersionData {
            release, version, ..
        }) => {
            let known = release.or(version);
            known.and_then(|text| pve_apidoc::detect::release(text.get()?).ok())
        }
        Err(error) => {
            finding.trouble = Some(super::super::chain(&error));
            return finding;
        }
    };
    let Some(version) = version else {
        finding.trouble = Some("the server does not tell its version".to_owned());
        return finding;
    };
    finding.version = Some(version.clone());
    if !deep && let Some(gaps) = pve_contract::gaps_in_version(contract, &version) {
        finding.gaps = gaps;
        return finding;
    }
    finding.by = "description";
    match transport.fetch(DESCRIPTION).await {
        Ok(script) => match described(contract, &script, &version) {
            Ok((gaps, notes)) => (finding.gaps, finding.notes) = (gaps, notes),
            Err(error) => finding.trouble = Some(format!("{DESCRIPTION}: {}", chain(&*error))),
        },
        Err(error) => {
            finding.trouble = Some(format!("{DESCRIPTION}: {}", super::super::chain(&error)))
        }
    }
    finding
}

/// What a server lacks by its own description, read as the checked documents were.
fn described(
    contract: &Contract,
    script: &[u8],
    version: &str,
) -> Result<(Vec<Gap>, Vec<String>), Box<dyn std::error::Error + Send + Sync>> {
    let literal = pve_apidoc::read_script(std::str::from_utf8(script)?)?;
    let tree = pve_apidoc::Tree::from_json(&literal.value)?;
    let (openapi, notes) = corrected(&tree, version)?;
    let text = pve_apidoc::write_json(&openapi);
    let document = Document::read(DESCRIPTION, &text)?;
    Ok((pve_contract::gaps_in_document(contract, &document), notes))
}

/// The document of a tree, and which corrections that are known for its version
/// found nothing to correct.
fn corrected(
    tree: &pve_apidoc::Tree,
    version: &str,
) -> Result<(serde_json::Value, Vec<String>), pve_apidoc::Error> {
    let emit = |version: &str| {
        let options = pve_apidoc::Options {
            version: version.to_owned(),
            ..pve_apidoc::Options::default()
        };
        pve_apidoc::to_openapi(tree, &options)
    };
    match emit(version) {
        Err(error) if error.is_stale_correction() => {}
        other => return Ok((other?.document, Vec::new())),
    }
    // Under a version that no correction lists, each is tried and none is demanded.
    let mut emitted = emit(UNLISTED)?;
    emitted.document["info"]["version"] = json!(version);
    let idle_fixups = pve_apidoc::fixups::ALL.iter().filter(|fixup| {
        fixup.versions.contains(&version)
            && emitted
                .fixups
                .iter()
                .any(|outcome| outcome.name == fixup.name && outcome.changes.is_empty())
    });
    let mut notes: Vec<_> = idle_fixups
        .map(|fixup| format!("the fix-up {} found nothing to correct", fixup.name))
        .collect();
    let mut tree = tree.clone();
    pve_apidoc::fixups::apply(&mut tree, UNLISTED)?;
    match pve_apidoc::overlays::apply(&mut tree, version) {
        Err(pve_apidoc::Error::OverlayNotApplied { name, reason, .. }) => {
            notes.push(format!("the overlay {name} was left out: {reason}"));
        }
        Err(error) => return Err(error),
        Ok(_) => {}
    }
    Ok((emitted.document, notes))
}

fn chain(error: &(dyn std::error::Error + Send + Sync + 'static)) -> String {
    super::super::chain(error)
}

pub(super) fn as_json(findings: &[Finding]) -> serde_json::Value {
    let clusters: Vec<_> = findings
        .iter()
        .map(|finding| {
            let gaps: Vec<_> = finding
                .gaps
                .iter()
                .map(|gap| json!({"text": gap.to_string(), "operation": gap.operation, "name": gap.name, "accepted": gap.accepted, "fatal": gap.is_fatal()}))
                .collect();
            json!({"cluster": finding.key, "version": finding.version, "judged_by": finding.by, "fit": finding.is_fit(),
                "trouble": finding.trouble, "gaps": gaps, "notes": finding.notes})
        })
        .collect();
    json!({"clusters": clusters})
}
