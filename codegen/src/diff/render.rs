//! A report in words: for a terminal, and for a pull request.
//!
//! Invariant: both hold every finding; a person who reads one has missed
//! nothing.

use std::fmt::Write;

use serde_json::Value;

use super::rules::rule;
use super::{Class, Finding, Report, Verdict};

/// Findings under one heading.
struct Section<'a> {
    title: String,
    findings: Vec<&'a Finding>,
    /// Whether it is what the reader asked for.
    first: bool,
}

/// What touches the program that was asked for, then the rest, worst first.
fn sections(report: &Report) -> Vec<Section<'_>> {
    let (used, rest): (Vec<&Finding>, Vec<&Finding>) = report
        .findings
        .iter()
        .partition(|finding| !finding.used_at.is_empty());
    let mut sections = Vec::new();
    if let Some(program) = &report.program {
        sections.push(Section {
            title: format!("Used by {program}"),
            findings: used,
            first: true,
        });
    }
    for (verdict, title) in [
        (Verdict::Breaking, "Breaking"),
        (Verdict::Look, "To look at"),
        (Verdict::Fine, "Fine"),
    ] {
        let of = rest.iter().filter(|finding| worst(finding) == verdict);
        let findings: Vec<&Finding> = of.copied().collect();
        if !findings.is_empty() {
            sections.push(Section {
                title: title.to_owned(),
                findings,
                first: false,
            });
        }
    }
    sections
}

pub(super) fn text(report: &Report) -> String {
    let mut out = headline(report);
    out.push('\n');
    for section in sections(report) {
        // Writing to a string does not fail.
        let _ = writeln!(out, "\n{} ({})", section.title, section.findings.len());
        let mut operation = "";
        for finding in section.findings {
            if finding.operation != operation {
                operation = &finding.operation;
                let _ = writeln!(out, "  {operation}{}", users(finding));
            }
            let _ = writeln!(out, "    {}", line(finding, |text| text.to_owned()));
            for place in &finding.used_at {
                let _ = writeln!(out, "      at {place}");
            }
        }
    }
    out
}

pub(super) fn markdown(report: &Report) -> String {
    let mut out = format!("### {}\n", headline(report));
    for section in sections(report) {
        let (title, count) = (&section.title, section.findings.len());
        let open = if section.first { " open" } else { "" };
        let _ = writeln!(
            out,
            "\n<details{open}><summary>{title} ({count})</summary>\n"
        );
        let mut operation = "";
        for finding in section.findings {
            if finding.operation != operation {
                operation = &finding.operation;
                let _ = writeln!(out, "- `{operation}`{}", users(finding));
            }
            let quote = |text: &str| format!("`{}`", text.replace('`', "'"));
            let _ = write!(out, "  - {}", line(finding, quote));
            let places: Vec<String> = finding.used_at.iter().map(|place| quote(place)).collect();
            if !places.is_empty() {
                let _ = write!(out, " — at {}", places.join(", "));
            }
            out.push('\n');
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
    let (from, to) = (&report.from, &report.to);
    let only = match report.only.as_slice() {
        [] => String::new(),
        rules => format!(" by the rules {}", rules.join(", ")),
    };
    if report.is_empty() {
        return format!("{from} → {to}: no difference{only} ({operations})");
    }
    let class = |class| {
        report
            .findings
            .iter()
            .filter(|finding| finding.class == class)
            .count()
    };
    let verdict = |verdict| {
        report
            .findings
            .iter()
            .filter(|finding| worst(finding) == verdict)
            .count()
    };
    format!(
        "{from} → {to}: {} gone, {} changed, {} new; {} breaking, {} to look at, {} fine{only} ({operations})",
        class(Class::Gone),
        class(Class::Changed),
        class(Class::New),
        verdict(Verdict::Breaking),
        verdict(Verdict::Look),
        verdict(Verdict::Fine),
    )
}

fn worst(finding: &Finding) -> Verdict {
    finding.reader.max(finding.writer)
}

fn users(finding: &Finding) -> String {
    if finding.used_by.is_empty() {
        String::new()
    } else {
        format!(" (used by {})", finding.used_by.join(", "))
    }
}

fn line(finding: &Finding, quote: impl Fn(&str) -> String) -> String {
    let about = rule(finding.rule).map_or(finding.rule, |rule| rule.about);
    let about = match finding.class {
        Class::New => format!("new {about}"),
        Class::Gone => format!("gone: {about}"),
        Class::Changed => about.to_owned(),
    };
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
    format!(
        "{about}{place}{change}{} [{}]",
        judgement(finding),
        finding.rule
    )
}

/// Whom it concerns and why; nothing where it is fine for everybody.
fn judgement(finding: &Finding) -> String {
    let whom = match (finding.reader, finding.writer) {
        (Verdict::Breaking, Verdict::Breaking) => "breaks readers and writers",
        (Verdict::Breaking, _) => "breaks readers",
        (_, Verdict::Breaking) => "breaks writers",
        (Verdict::Look, Verdict::Look) => "for readers and writers to look at",
        (Verdict::Look, _) => "for readers to look at",
        (_, Verdict::Look) => "for writers to look at",
        (Verdict::Fine, Verdict::Fine) => return String::new(),
    };
    format!(" — {whom}: {}", finding.why)
}
