//! `GET /nodes/{node}/ceph/osd` declares an object and describes its members
//! under `items`, where an object has none.

use super::{Change, Fixup, on_method};
use crate::tree::{Tree, Type, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "ceph_osd_tree_is_no_list",
    about: "GET /nodes/{node}/ceph/osd: the members move from `items/properties` to `properties`",
    versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    on_method(
        tree,
        Verb::Get,
        "/nodes/{node}/ceph/osd",
        "items",
        |method| {
            let returns = &mut method.returns;
            if returns.kind != Some(Type::Object) || returns.properties.is_some() {
                return None;
            }
            let items = returns.items.take()?;
            returns.properties = items.properties;
            Some((
                returns.pointer.clone(),
                "`items/properties` of an object became its `properties`".into(),
            ))
        },
    )
}
