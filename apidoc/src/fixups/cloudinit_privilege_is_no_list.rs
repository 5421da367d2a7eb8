//! Up to 8.0 the check of `PUT /nodes/{node}/qemu/{vmid}/cloudinit` names its
//! one privilege bare, where a list of privileges belongs.

use serde_json::{Value, json};

use super::{Change, Fixup, on_method};
use crate::tree::{Check, Tree, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "cloudinit_privilege_is_no_list",
    about: "PUT /nodes/{node}/qemu/{vmid}/cloudinit: the privilege of the check becomes a list of one",
    versions: &["7.4", "8.0"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    on_method(
        tree,
        Verb::Put,
        "/nodes/{node}/qemu/{vmid}/cloudinit",
        "permissions",
        |method| {
            let permissions = method.permissions.as_mut()?;
            let Some(Check::Unreadable(value)) = &permissions.check else {
                return None;
            };
            let [head @ Value::String(_), path, Value::String(privilege)] =
                value.as_array()?.as_slice()
            else {
                return None;
            };
            let check = Check::read(&json!([head, path, [privilege]]));
            if matches!(check, Check::Unreadable(_)) {
                return None;
            }
            permissions.check = Some(check);
            Some((
                permissions.pointer.clone(),
                "the bare privilege became a list of one".into(),
            ))
        },
    )
}
