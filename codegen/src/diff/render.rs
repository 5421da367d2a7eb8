//! A report in words: for a terminal, and for a pull request.
//!
//! Invariant: both hold every finding; a person who reads one has missed
//! nothing.

use std::fmt::Write;

use serde_json::Value;

use super::rules::RULES;
use super::{Class, Finding, Report};

const CLASSES: [(Class, &str); 3] = [
    (Class::Gone, "Gone"),
    (Class::Changed, "Changed"),
    (Class::New, "New"),
];

pub(super) fn text(report: &Report) -> String {
    let mut out = headline(report);
    out.push('\n');
    for (class, title) in CLASSES {
        let findings = of(report, class);
        if findings.is_empty() {
            continue;
        }
        // Writing to a string does not fail.
        let _ = writeln!(out, "\n{title} ({})", findings.len());
        let mut operation = "";
        for finding in findings {
            if finding.operation != operation {
                operation = &finding.operation;
                let _ = writeln!(out, "  {operation}{}", users(finding));
            }
            if !finding.place.is_empty() || !is_whole(finding) {
                let _ = writeln!(out, "    {}", line(finding, |text| text.to_owned()));
            }
        }
    }
    out
}

pub(super) fn markdown(report: &Report) -> String {
    let mut out = format!("### {}\n", headline(report));
    for (class, title) in CLASSES {
        let findings = of(report, class);
        if findings.is_empty() {
            continue;
        }
        let _ = writeln!(
            out,
            "\n<details><summary>{title} ({})</summary>\n",
            findings.len()
        );
        let mut operation = "";
        for finding in findings {
            if finding.operation != operation {
                operation = &finding.operation;
                let _ = writeln!(out, "- `{operation}`{}", users(finding));
            }
            if !finding.place.is_empty() || !is_whole(finding) {
                let _ = writeln!(
                    out,
                    "  - {}",
                    line(finding, |text| format!("`{}`", text.replace('`', "'")))
                );
            }
        }
        out.push_str("\n</details>\n");
    }
    out
}

fn headline(report: &Report) -> String {
    let operations = match (report.operations_before, report.operations_after) {
        (before, after) if before == after => format!("{before} operations"),
        (before, after) => format!("{before} → {after} operations"),
    };
    let counts: Vec<String> = CLASSES
        .iter()
        .map(|(class, title)| format!("{} {}", of(report, *class).len(), title.to_lowercase()))
        .collect();
    let (from, to) = (&report.from, &report.to);
    let only = match report.only.as_slice() {
        [] => String::new(),
        rules => format!(" by the rules {}", rules.join(", ")),
    };
    if report.is_empty() {
        format!("{from} → {to}: no difference{only} ({operations})")
    } else {
        format!("{from} → {to}: {}{only} ({operations})", counts.join(", "))
    }
}

fn of(report: &Report, class: Class) -> Vec<&Finding> {
    report
        .findings
        .iter()
        .filter(|finding| finding.class == class)
        .collect()
}

/// Findings about an operation as such need no second line.
fn is_whole(finding: &Finding) -> bool {
    finding.before.is_none() && finding.after.is_none()
}

fn users(finding: &Finding) -> String {
    if finding.used_by.is_empty() {
        String::new()
    } else {
        format!(" (used by {})", finding.used_by.join(", "))
    }
}

fn line(finding: &Finding, quote: impl Fn(&str) -> String) -> String {
    let about = RULES
        .iter()
        .find(|rule| rule.id == finding.rule)
        .map_or(finding.rule, |rule| rule.about);
    let place = if finding.place.is_empty() {
        String::new()
    } else {
        format!(" {}", quote(&finding.place))
    };
    let show = |value: &Value| {
        quote(
            &value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned),
        )
    };
    let change = match (&finding.before, &finding.after) {
        (Some(before), Some(after)) => format!(": {} → {}", show(before), show(after)),
        (Some(before), None) if finding.class == Class::Changed => {
            format!(": {} → none", show(before))
        }
        (None, Some(after)) if finding.class == Class::Changed => {
            format!(": none → {}", show(after))
        }
        (Some(one), None) | (None, Some(one)) => format!(": {}", show(one)),
        (None, None) => String::new(),
    };
    format!("{about}{place}{change}")
}
