//! Plans as Markdown, for merge requests and tickets.

use std::fmt::Write;

use super::{heading, sign, summary, value};
use crate::{
    model::Kind,
    plan::{Action, NoticeKind, Plan},
};

/// How many objects of a group are listed; GitHub shows no more than 64 KiB.
const SHOWN: usize = 50;

/// A plan as Markdown.
pub fn plan(plan: &Plan, full: bool) -> String {
    let mut out = format!("## {}\n", summary(plan));
    let shown = if full { usize::MAX } else { SHOWN };
    for kind in Kind::ALL {
        for action in [
            Action::Retire,
            Action::Update,
            Action::Adopt,
            Action::Create,
        ] {
            let changes = super::group(plan, kind, action);
            if changes.is_empty() {
                continue;
            }
            let _ = write!(
                out,
                "\n### {} {} {}\n\n| object | field | before | after | why |\n| --- | --- | --- | --- | --- |\n",
                sign(action),
                super::verb(action),
                kind.counted(changes.len())
            );
            for change in changes.iter().take(shown) {
                let mut title = escape(&change.title);
                let fields = change
                    .fields
                    .iter()
                    .filter(|field| full || action != Action::Create || is_name(kind, &field.name));
                for field in fields {
                    let old = field.old.as_ref().map(value::short).unwrap_or_default();
                    let _ = writeln!(
                        out,
                        "| {title} | {} | {} | {} | {} |",
                        escape(&field.name),
                        escape(&old),
                        escape(&value::short(&field.new)),
                        escape(&field.why)
                    );
                    title.clear();
                }
            }
            if changes.len() > shown {
                let _ = writeln!(out, "\n… and {} more.", changes.len() - shown);
            }
        }
    }
    for kind in [
        NoticeKind::Clash,
        NoticeKind::Blocked,
        NoticeKind::Gone,
        NoticeKind::Unseen,
        NoticeKind::Remark,
    ] {
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
