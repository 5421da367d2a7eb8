//! Plans and reports for people and programs.

mod group;
mod json;
mod markdown;
mod text;
mod value;

pub use json::{plan as plan_json, report as report_json};
pub use markdown::plan as plan_markdown;
pub use text::{Style, plan as plan_text, report as report_text};
pub use value::short;

use std::cmp::Ordering;

use crate::plan::{Action, NoticeKind, Plan, Stopped};

/// The kinds of notices in the order in which they are shown.
const NOTICES: [NoticeKind; 5] = [
    NoticeKind::Clash,
    NoticeKind::Blocked,
    NoticeKind::Gone,
    NoticeKind::Unseen,
    NoticeKind::Remark,
];

/// Compares identities part by part, numbers as numbers.
fn by_parts(a: &str, b: &str) -> Ordering {
    let part = |text: &str| text.parse::<u64>().ok();
    let (mut left, mut right) = (a.split('/'), b.split('/'));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) => match (part(x), part(y)) {
                (Some(x), Some(y)) => x.cmp(&y),
                _ => x.cmp(y),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// The sign before a change.
fn sign(action: Action) -> char {
    match action {
        Action::Create => '+',
        Action::Update => '~',
        Action::Adopt => '»',
        Action::Retire => '×',
        Action::Mark => '!',
        Action::Delete => '-',
    }
}

/// What an action is called in sums: "12 to create".
fn verb(action: Action) -> &'static str {
    match action {
        Action::Create => "create",
        Action::Update => "change",
        Action::Adopt => "adopt",
        Action::Retire => "retire",
        Action::Mark => "mark as gone",
        Action::Delete => "delete",
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

/// Why nothing is marked or removed, and what to do.
fn stopped(stopped: &Stopped) -> [String; 2] {
    let Stopped {
        marks,
        deletions,
        ceiling,
        ours,
    } = stopped;
    [
        format!(
            "{marks} objects to mark as gone and {deletions} to delete are more than the {ceiling} allowed of {ours}, so none of it is done"
        ),
        "look whether Proxmox VE is whole; raise max_deletions if this is meant".to_owned(),
    ]
}

/// One line that says it all.
fn summary(plan: &Plan) -> String {
    if plan.is_empty() && plan.stopped.is_some() {
        return "Nothing to do but what was stopped.".to_owned();
    }
    if plan.is_empty() {
        return "Nothing to do: NetBox is as Proxmox VE is.".to_owned();
    }
    let counts = plan.counts();
    let order = [
        Action::Create,
        Action::Update,
        Action::Adopt,
        Action::Retire,
        Action::Mark,
        Action::Delete,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_stand_in_the_order_of_their_numbers() {
        let mut keys = ["p/qemu/1000", "p/qemu/99", "p/lxc/100", "p"];
        keys.sort_by(|a, b| by_parts(a, b));
        assert_eq!(keys, ["p", "p/lxc/100", "p/qemu/99", "p/qemu/1000"]);
    }
}
