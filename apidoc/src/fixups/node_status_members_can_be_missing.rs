//! `GET /nodes/{node}/status` declares `boot-info`, `current-kernel` and, since
//! 9.0, `memory.available` as always there. They are new members: a node of the
//! same cluster that was not upgraded yet answers without them, and answers
//! without them were recorded.

use super::{Change, Fixup, on_method};
use crate::tree::{Schema, Tree, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "node_status_members_can_be_missing",
    about: "GET /nodes/{node}/status: `boot-info`, `current-kernel` and `memory.available` are optional",
    versions: &["8.2", "8.3", "8.4", "9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    let mut changes = Vec::new();
    for path in [
        &["boot-info"][..],
        &["current-kernel"],
        &["memory", "available"],
    ] {
        changes.extend(on_method(
            tree,
            Verb::Get,
            "/nodes/{node}/status",
            "optional",
            |method| {
                let member = descend(&mut method.returns, path)?;
                if member.optional == Some(true) {
                    return None;
                }
                member.optional = Some(true);
                Some((
                    member.pointer.clone(),
                    format!("`{}` became optional", path.join(".")),
                ))
            },
        ));
    }
    changes
}

fn descend<'s>(schema: &'s mut Schema, path: &[&str]) -> Option<&'s mut Schema> {
    match path {
        [] => Some(schema),
        [name, rest @ ..] => descend(schema.properties.as_mut()?.get_mut(*name)?, rest),
    }
}
