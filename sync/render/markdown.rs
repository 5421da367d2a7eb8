//! Plans as Markdown, for merge requests and tickets.

use std::fmt::Write;

use super::{
    group::{self, Entry, Grouped},
    heading, sign, summary, value,
};
use crate::{
    model::Kind,
    plan::{Action, FieldChange, Plan},
};

/// How many objects of a group are listed; GitHub shows no more than 64 KiB.
const SHOWN: usize = 50;

/// A plan as Markdown.
pub fn plan(plan: &Plan, full: bool) -> String {
    let mut out = format!("## {}\n", summary(plan));
    let shown = if full { usize::MAX } else { SHOWN };
    let Grouped { groups, parts } = group::group(plan);
    let (gone, groups): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|(_, action, _)| matches!(action, Action::Mark | Action::Delete));
    for (kind, action, entries) in &groups {
        table(&mut out, *kind, *action, entries, full);
    }
    if !parts.is_empty() {
        let _ = write!(
            out,
            "\n### Parts of nodes and guests\n\n| node or guest | part | field | before | after | why |\n| --- | --- | --- | --- | --- | --- |\n"
        );
        for (id, of) in parts.iter().take(shown) {
            let owner = plan.owners.get(*id).map_or(*id, |title| title.as_str());
            let mut owner = escape(owner);
            if !full {
                let _ = writeln!(out, "| {owner} | {} | | | | |", escape(&group::counted(of)));
                continue;
            }
            for part in of {
                let name = format!(
                    "{} {} {}",
                    sign(part.action),
                    part.kind.one(),
                    part.part_name()
                );
                let mut name = escape(&name);
                for field in &part.fields {
                    let _ = writeln!(out, "| {owner} | {name} {}", cells(field));
                    owner.clear();
                    name.clear();
                }
            }
        }
        if parts.len() > shown {
            let _ = writeln!(out, "\n… and {} more.", parts.len() - shown);
        }
    }
    for (kind, action, entries) in &gone {
        table(&mut out, *kind, *action, entries, full);
    }
    if let Some(stopped) = &plan.stopped {
        let [what, advice] = super::stopped(stopped);
        let _ = write!(out, "\n### Deletions stopped\n\n- {what}\n- {advice}\n");
    }
    for kind in super::NOTICES {
        let of: Vec<_> = plan
            .notices
            .iter()
            .filter(|notice| notice.kind == kind)
            .collect();
        if of.is_empty() {
            continue;
        }
        let _ = write!(out, "\n### {} ({})\n\n", heading(kind), of.len());
        for notice in of.iter().take(shown) {
            let _ = writeln!(out, "- {}: {}", escape(&notice.about), escape(&notice.text));
        }
        if of.len() > shown {
            let _ = writeln!(out, "- … and {} more", of.len() - shown);
        }
    }
    if !plan.incomplete.is_empty() {
        let _ = write!(out, "\n### Not read whole ({})\n\n", plan.incomplete.len());
        for scope in plan.incomplete.iter().take(shown) {
            let _ = writeln!(out, "- {}", escape(&scope.to_string()));
        }
    }
    out
}

/// Every object of one kind to which the same is done.
fn table(out: &mut String, kind: Kind, action: Action, entries: &[Entry<'_>], full: bool) {
    let shown = if full { usize::MAX } else { SHOWN };
    let _ = write!(
        out,
        "\n### {} {} {}\n\n| object | field | before | after | why |\n| --- | --- | --- | --- | --- |\n",
        sign(action),
        super::verb(action),
        kind.counted(entries.len())
    );
    for entry in entries.iter().take(shown) {
        let mut title = escape(entry.title);
        let fields = entry
            .fields
            .iter()
            .filter(|field| full || action != Action::Create || is_name(kind, &field.name));
        for field in fields {
            let _ = writeln!(out, "| {title} {}", cells(field));
            title.clear();
        }
    }
    if entries.len() > shown {
        let _ = writeln!(out, "\n… and {} more.", entries.len() - shown);
    }
}

/// The cells of a field: its name, before, after, why.
fn cells(field: &FieldChange) -> String {
    let old = field.old.as_ref().map(value::short).unwrap_or_default();
    format!(
        "| {} | {} | {} | {} |",
        escape(&field.name),
        escape(&old),
        escape(&value::short(&field.new)),
        escape(&field.why)
    )
}

fn is_name(kind: Kind, field: &str) -> bool {
    field == kind.name_field()
}

/// Names come from outside, so nothing of them may act as Markdown.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            other => out.push(other),
        }
    }
    out
}
