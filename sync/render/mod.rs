//! Plans and reports for people and programs.

mod json;
mod markdown;
mod text;
mod value;

pub use json::{plan as plan_json, report as report_json};
pub use markdown::plan as plan_markdown;
pub use text::{Style, plan as plan_text, report as report_text};
pub use value::short;

use crate::plan::{Action, NoticeKind, Plan};

/// The sign before a change.
fn sign(action: Action) -> char {
    match action {
        Action::Create => '+',
        Action::Update => '~',
        Action::Adopt => '»',
        Action::Retire => '×',
    }
}

/// What an action is called in sums: "12 to create".
fn verb(action: Action) -> &'static str {
    match action {
        Action::Create => "create",
        Action::Update => "change",
        Action::Adopt => "adopt",
        Action::Retire => "retire",
    }
}

/// The heading over notices of a kind.
fn heading(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Clash => "In the way",
        NoticeKind::Blocked => "Blocked",
        NoticeKind::Gone => "Gone from Proxmox VE",
        NoticeKind::Unseen => "Not seen, may still be there",
        NoticeKind::Remark => "Remarks",
    }
}

/// One line that says it all.
fn summary(plan: &Plan) -> String {
    if plan.is_empty() {
        return "Nothing to do: NetBox is as Proxmox VE is.".to_owned();
    }
    let counts = plan.counts();
    let order = [
        Action::Create,
        Action::Update,
        Action::Adopt,
        Action::Retire,
    ];
    let parts: Vec<_> = order
        .iter()
        .filter_map(|action| {
            counts
                .get(action)
                .map(|count| format!("{count} to {}", verb(*action)))
        })
        .collect();
    format!("Plan: {}.", parts.join(", "))
}
