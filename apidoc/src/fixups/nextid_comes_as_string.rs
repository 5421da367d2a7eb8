//! `GET /cluster/nextid` declares an integer; every recorded answer is a
//! decimal string. Integers are read from both anyway; the document says which
//! of the two comes.

use serde_json::json;

use super::{Change, Fixup, on_method};
use crate::tree::{Tree, Type, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "nextid_comes_as_string",
    about: "GET /cluster/nextid: marked as a decimal string on the wire",
    versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    on_method(tree, Verb::Get, "/cluster/nextid", "type", |method| {
        if method.returns.kind != Some(Type::Integer) {
            return None;
        }
        method
            .returns
            .marks
            .insert("x-pve-wire".into(), json!("string"));
        Some((
            method.returns.pointer.clone(),
            "an integer that comes as a decimal string".into(),
        ))
    })
}
