//! In 8.3 the permission checks of the notification endpoints stand in a list
//! of their own, `[["and", …]]`, which is no check.

use super::{Change, Fixup};
use crate::error::Place;
use crate::tree::{Check, Tree};

pub(super) const FIXUP: Fixup = Fixup {
    name: "notification_checks_in_a_list",
    about: "operations below /cluster/notifications/endpoints: a check loses the list around it",
    versions: &["8.3"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    let mut changes = Vec::new();
    tree.methods_mut(|path, method| {
        if !path.starts_with("/cluster/notifications/endpoints/") {
            return;
        }
        let Some(permissions) = &mut method.permissions else {
            return;
        };
        let Some(Check::Unreadable(value)) = &permissions.check else {
            return;
        };
        let Some([inner]) = value.as_array().map(Vec::as_slice) else {
            return;
        };
        let check = Check::read(inner);
        if matches!(check, Check::Unreadable(_)) {
            return;
        }
        permissions.check = Some(check);
        changes.push(Change {
            place: Place {
                api: format!("{} {path}", method.verb),
                pointer: permissions.pointer.clone(),
            },
            key: "permissions",
            what: "the check was taken out of a list of one".into(),
        });
    });
    changes
}
