//! Defaults of numbers and booleans that are explained in words ("same as …",
//! "… for erasure coded pools") instead of given. They are no values, and the
//! words are upstream's: they go where its descriptions go.

use serde_json::Value;

use super::{Change, Fixup};
use crate::error::Place;
use crate::tree::{Schema, Tree, Type};

pub(super) const FIXUP: Fixup = Fixup {
    name: "prose_defaults",
    about: "everywhere: a default in words on a number or boolean is no default",
    versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    let mut changes = Vec::new();
    tree.methods_mut(|path, method| {
        let api = format!("{} {path}", method.verb);
        visit(&mut method.parameters, &api, &mut changes);
        visit(&mut method.returns, &api, &mut changes);
    });
    changes
}

fn visit(schema: &mut Schema, api: &str, changes: &mut Vec<Change>) {
    let scalar = matches!(schema.kind, Some(Type::Boolean | Type::Integer | Type::Number));
    if let (true, Some(Value::String(text))) = (scalar, &schema.default)
        && text.contains(' ')
    {
        let text = text.clone();
        schema.default = None;
        let words = schema.description.get_or_insert_default();
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&format!("(Default: {text})"));
        changes.push(Change {
            place: Place { api: api.to_owned(), pointer: schema.pointer.clone() },
            key: "default",
            what: "a default in words was removed".into(),
        });
    }
    for child in schema.children_mut() {
        visit(child, api, changes);
    }
}
