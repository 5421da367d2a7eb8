//! `GET /cluster/ceph/metadata` declares `osd` as a list and then describes its
//! items under `properties/{id}`, where a list has none. The server answers
//! with a list.

use super::{Change, Fixup, on_method};
use crate::tree::{Tree, Type, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "ceph_metadata_osd_is_a_list",
    about: "GET /cluster/ceph/metadata: the description of an OSD moves from `properties/{id}` to `items`",
    versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    on_method(
        tree,
        Verb::Get,
        "/cluster/ceph/metadata",
        "items",
        |method| {
            let osd = method.returns.properties.as_mut()?.get_mut("osd")?;
            if osd.kind != Some(Type::Array) || osd.items.is_some() {
                return None;
            }
            let item = osd.properties.as_mut()?.remove("{id}")?;
            if osd.properties.as_ref().is_some_and(|rest| rest.is_empty()) {
                osd.properties = None;
            }
            osd.items = Some(Box::new(item));
            Some((
                osd.pointer.clone(),
                "`properties/{id}` of a list became its `items`".into(),
            ))
        },
    )
}
