//! What is used × what exists.
//!
//! Invariant: for every supported version, an operation that is called exists,
//! the parameters that are sent exist, and each field that is read is there or
//! its absence is accepted with a reason. All findings come in one run.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    accept::Acceptance,
    document::Documents,
    reach::Reach,
    rules::{self, Case, Severity, nearest},
    slice::Slice,
    usage::{Place, Subject, Usage, Use},
};

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What it is about, for people.
    pub subject: String,
    /// What was found.
    pub what: String,
    /// In which versions; empty where versions do not matter.
    pub versions: Vec<String>,
    /// The nearest names that exist.
    pub nearest: Vec<String>,
    /// What to do.
    pub help: String,
}

/// A finding that the source accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The rule's id.
    pub rule: String,
    /// What it is about, for people.
    pub subject: String,
    /// In which versions.
    pub versions: Vec<String>,
    /// The source's reason.
    pub reason: String,
    /// Where the source says so.
    pub place: Place,
}

/// The outcome of a check.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// All findings that nothing accepts, in order of their places.
    pub findings: Vec<Finding>,
    /// What the source accepts.
    pub accepted: Vec<Accepted>,
}

impl Outcome {
    /// What stops a build.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
    }
}

/// Holds a program's uses against all documents, and against its slice.
pub fn check(usage: &Usage, documents: &Documents<'_>, slice: Option<&Slice>) -> Outcome {
    let calls: BTreeSet<&str> = usage.uses.iter().filter_map(|used| called(used)).collect();
    let reach = Reach::of(calls.iter().copied(), documents);
    let mut sent: BTreeMap<(&str, usize, &str), BTreeSet<String>> = BTreeMap::new();
    for used in &usage.uses {
        if let Subject::Parameter { operation, name } = &used.of {
            let call = (used.place.file.as_str(), used.statement, operation.as_str());
            sent.entry(call).or_default().insert(name.clone());
        }
    }
    let mut outcome = Outcome::default();
    let mut needed: Vec<BTreeSet<String>> = vec![BTreeSet::new(); usage.acceptances.len()];
    let nothing = BTreeSet::new();
    for used in &usage.uses {
        let call = (
            used.place.file.as_str(),
            used.statement,
            called(used).unwrap_or_default(),
        );
        let case = Case {
            used,
            documents,
            reach: &reach,
            sent: sent.get(&call).unwrap_or(&nothing),
        };
        if let Some(finding) = not_called(&case) {
            outcome.findings.push(finding);
            continue;
        }
        for rule in rules::all() {
            let Some(hit) = rule.check(&case) else {
                continue;
            };
            let subject = subject(used, documents, &reach);
            let mut left = Vec::new();
            for version in hit.versions {
                match usage
                    .acceptances
                    .iter()
                    .position(|one| accepts(one, rule.id, used, &version))
                {
                    Some(index) => {
                        needed[index].insert(version.clone());
                        accept(
                            &mut outcome.accepted,
                            &usage.acceptances[index],
                            &subject,
                            version,
                        );
                    }
                    None => left.push(version),
                }
            }
            if !left.is_empty() {
                outcome.findings.push(Finding {
                    rule: rule.id,
                    severity: rule.severity,
                    place: used.place.clone(),
                    help: match rule.severity {
                        Severity::Error => help(rule.id, used, &left),
                        Severity::Note => String::new(),
                    },
                    subject,
                    what: hit.what,
                    versions: left,
                    nearest: hit.nearest,
                });
            }
        }
    }
    blind(usage, &mut needed, &mut outcome);
    stale(usage, documents, &needed, &mut outcome);
    if let Some(slice) = slice {
        slice.compare(usage, documents, &mut outcome.findings);
    }
    outcome
        .findings
        .sort_by(|a, b| (&a.place, a.rule, &a.subject).cmp(&(&b.place, b.rule, &b.subject)));
    outcome
}

fn called(used: &Use) -> Option<&str> {
    match &used.of {
        Subject::Operation { id } => Some(id),
        _ => None,
    }
}

fn accepts(acceptance: &Acceptance, rule: &str, used: &Use, version: &str) -> bool {
    let near = acceptance.line == used.place.line || acceptance.line == used.statement;
    let named = match (&acceptance.name, used.of.name()) {
        (None, _) => true,
        (Some(wanted), Some(name)) => {
            crate::document::plain(wanted) == crate::document::plain(name)
        }
        (Some(_), None) => false,
    };
    acceptance.rule == rule
        && acceptance.place.file == used.place.file
        && near
        && named
        && acceptance.versions.contains(version)
}

fn accept(accepted: &mut Vec<Accepted>, acceptance: &Acceptance, subject: &str, version: String) {
    let known = accepted
        .iter_mut()
        .find(|one| one.place == acceptance.place && one.subject == subject);
    match known {
        Some(known) => {
            if !known.versions.contains(&version) {
                known.versions.push(version);
            }
        }
        None => accepted.push(Accepted {
            rule: acceptance.rule.clone(),
            subject: subject.to_owned(),
            versions: vec![version],
            reason: acceptance.reason.clone(),
            place: acceptance.place.clone(),
        }),
    }
}

/// A type is taken apart that no called operation answers with.
fn not_called(case: &Case<'_>) -> Option<Finding> {
    let component = match &case.used.of {
        Subject::Field { component, .. }
        | Subject::Family { component, .. }
        | Subject::Word { component, .. } => component,
        _ => return None,
    };
    if case.reach.origins(component).next().is_some() {
        return None;
    }
    Some(Finding {
        rule: "operation-not-called",
        severity: Severity::Error,
        place: case.used.place.clone(),
        subject: format!("`{component}`"),
        what: "is no type that an operation called here answers with".to_owned(),
        versions: Vec::new(),
        nearest: Vec::new(),
        help: "call the operation through the façade in the same program, or take the code away"
            .to_owned(),
    })
}

/// What a use is about, for people.
pub(crate) fn subject(used: &Use, documents: &Documents<'_>, reach: &Reach) -> String {
    let operation = |id: &str| match documents.operation(id) {
        Some(operation) => format!("{} {}", operation.method, operation.path),
        None => format!("`{id}`"),
    };
    let within = |component: &str| {
        let origin = reach.origins(component).next();
        origin.map_or_else(String::new, |origin| {
            let at = if origin.path.is_empty() {
                String::new()
            } else {
                format!(", at `{}`", origin.path)
            };
            format!(" of {}{at}", operation(&origin.operation))
        })
    };
    match &used.of {
        Subject::Operation { id } => operation(id),
        Subject::Parameter {
            operation: id,
            name,
        } => format!("parameter `{name}` of {}", operation(id)),
        Subject::Field { component, name } => {
            let wire = documents
                .field(component, name)
                .map_or_else(|| name.clone(), |(wire, _)| wire);
            format!("field `{wire}`{}", within(component))
        }
        Subject::Family { component, name } => format!("family `{name}[n]`{}", within(component)),
        Subject::Word { component, name } => format!("word `{name}`{}", within(component)),
    }
}

fn help(rule: &str, used: &Use, versions: &[String]) -> String {
    let name = used
        .of
        .name()
        .map(|name| format!(" {name}"))
        .unwrap_or_default();
    let versions = versions.join(", ");
    match rule {
        "operation-unknown" | "field-unknown" => "use a name that exists".to_owned(),
        "parameter-newly-required" => "send it".to_owned(),
        _ => format!(
            "handle it, and say how above the use: // contract: accept {rule}{name} in {versions}: <what happens there>"
        ),
    }
}

fn blind(usage: &Usage, needed: &mut [BTreeSet<String>], outcome: &mut Outcome) {
    const RULE: &str = "read-around-scan";
    for one in &usage.blind {
        let accepted = usage.acceptances.iter().position(|acceptance| {
            acceptance.rule == RULE
                && acceptance.place.file == one.place.file
                && (acceptance.line == one.place.line || acceptance.line == one.statement)
        });
        if let Some(index) = accepted {
            needed[index].insert(String::new());
            let acceptance = &usage.acceptances[index];
            outcome.accepted.push(Accepted {
                rule: RULE.to_owned(),
                subject: one.what.clone(),
                versions: Vec::new(),
                reason: acceptance.reason.clone(),
                place: acceptance.place.clone(),
            });
            continue;
        }
        outcome.findings.push(Finding {
            rule: RULE,
            severity: Severity::Error,
            place: one.place.clone(),
            subject: one.what.clone(),
            what: String::new(),
            versions: Vec::new(),
            nearest: Vec::new(),
            help: one.help.clone(),
        });
    }
}

fn stale(
    usage: &Usage,
    documents: &Documents<'_>,
    needed: &[BTreeSet<String>],
    outcome: &mut Outcome,
) {
    let error =
        |rule, place: &Place, subject: String, what: String, versions, nearest, help: &str| {
            Finding {
                rule,
                severity: Severity::Error,
                place: place.clone(),
                subject,
                what,
                versions,
                nearest,
                help: help.to_owned(),
            }
        };
    for (acceptance, needed) in usage.acceptances.iter().zip(needed) {
        let known: Vec<&str> = rules::all()
            .map(|rule| rule.id)
            .chain(rules::OTHERS.iter().map(|(id, _)| *id))
            .collect();
        let subject = format!(
            "acceptance of `{}` {}",
            acceptance.rule, acceptance.versions
        );
        if !known.contains(&acceptance.rule.as_str()) {
            let near = nearest(&acceptance.rule, known.iter().copied());
            let what = "names a rule that does not exist".to_owned();
            let help = "name a rule as the message does that it is about";
            outcome.findings.push(error(
                "acceptance-unreadable",
                &acceptance.place,
                subject,
                what,
                Vec::new(),
                near,
                help,
            ));
            continue;
        }
        let about_versions = rules::all().any(|rule| rule.id == acceptance.rule);
        let useless: Vec<String> = if about_versions {
            let covered = documents
                .versions()
                .into_iter()
                .filter(|version| acceptance.versions.contains(version));
            covered
                .filter(|version| !needed.contains(version))
                .collect()
        } else {
            Vec::new()
        };
        if !useless.is_empty() || needed.is_empty() {
            let what = "is no longer needed".to_owned();
            let help = "take it away, or name only the versions in which it is needed";
            outcome.findings.push(error(
                "acceptance-stale",
                &acceptance.place,
                subject,
                what,
                useless,
                Vec::new(),
                help,
            ));
        }
    }
    for (place, why) in &usage.unreadable {
        let help =
            "write: // contract: accept <rule> [<field>] before|since|in <versions>: <reason>";
        let subject = "this comment".to_owned();
        let what = format!("begins as an acceptance and is none: {why}");
        outcome.findings.push(error(
            "acceptance-unreadable",
            place,
            subject,
            what,
            Vec::new(),
            Vec::new(),
            help,
        ));
    }
}
