//! In 9.2 the operations on `/cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
//! do not declare their path parameter `url_seq`, and PUT not even `id`. The
//! sequence number of an entry is a whole number; the list's name is declared
//! on the other operations.

use super::{Change, Fixup};
use crate::error::Place;
use crate::tree::{Format, Schema, Tree, Type};

pub(super) const FIXUP: Fixup = Fixup {
    name: "prefix_list_path_parameters",
    about: "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}: the path parameters are declared",
    versions: &["9.2"],
    apply,
};

const PATH: &str = "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}";

fn apply(tree: &mut Tree) -> Vec<Change> {
    let mut changes = Vec::new();
    tree.methods_mut(|path, method| {
        if path != PATH {
            return;
        }
        let pointer = method.parameters.pointer.clone();
        let properties = method.parameters.properties.get_or_insert_default();
        for (name, kind, format) in [
            ("url_seq", Type::Integer, None),
            ("id", Type::String, Some("pve-sdn-prefix-list-id")),
        ] {
            if properties.contains_key(name) {
                continue;
            }
            let schema = Schema {
                pointer: pointer.clone(),
                kind: Some(kind),
                format: format.map(|name| Format::Name(name.to_owned())),
                ..Schema::default()
            };
            properties.insert(name.to_owned(), schema);
            changes.push(Change {
                place: Place {
                    api: format!("{} {path}", method.verb),
                    pointer: pointer.clone(),
                },
                key: "properties",
                what: format!("the path parameter `{name}` was declared"),
            });
        }
    });
    changes
}
