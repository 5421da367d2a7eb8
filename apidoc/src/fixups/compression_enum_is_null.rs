//! The parameter `compression` of `POST …/download-url` has `enum: null`: the
//! list was empty where the description was made. Taken at its word it would
//! allow no value at all.

use super::{Change, Fixup, on_method};
use crate::tree::{Enumeration, Tree, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "compression_enum_is_null",
    about: "POST /nodes/{node}/storage/{storage}/download-url: `compression` loses its empty enumeration",
    versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    on_method(
        tree,
        Verb::Post,
        "/nodes/{node}/storage/{storage}/download-url",
        "enum",
        |method| {
            let compression = method
                .parameters
                .properties
                .as_mut()?
                .get_mut("compression")?;
            compression
                .enumeration
                .take_if(|list| *list == Enumeration::Null)?;
            Some((compression.pointer.clone(), "`enum: null` removed".into()))
        },
    )
}
