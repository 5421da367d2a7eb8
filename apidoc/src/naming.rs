//! Names in the document, made from path, method and role alone.
//!
//! Invariant: a name does not depend on any other operation, so it stays the
//! same when a version adds or removes one.

use crate::tree::Verb;

/// `get_nodes_node_qemu_vmid_config` for GET `/nodes/{node}/qemu/{vmid}/config`.
pub fn operation_id(verb: Verb, path: &str) -> String {
    let mut id = String::from(verb.lower());
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        id.push('_');
        let bare = segment.trim_start_matches('{').trim_end_matches('}');
        id.extend(bare.chars().map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '_'
            }
        }));
    }
    id
}

/// `GetNodesNodeQemu` for `get_nodes_node_qemu`, `MaxWorkers` for `max-workers`.
pub fn pascal(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    let mut start = true;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            start = true;
        } else if start {
            text.push(c.to_ascii_uppercase());
            start = false;
        } else {
            text.push(c);
        }
    }
    text
}

/// The placeholders of a path, in its order.
pub fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}
