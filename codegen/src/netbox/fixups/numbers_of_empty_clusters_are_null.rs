//! What a cluster's machines were allocated is null as long as none of them says
//! anything.

use serde_json::Value;

use super::{Document, Fixup};

pub(super) const FIXUP: Fixup = Fixup {
    name: "numbers_of_empty_clusters_are_null",
    about: "allocated_vcpus, allocated_memory and allocated_disk of a cluster can be null",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for name in ["allocated_vcpus", "allocated_memory", "allocated_disk"] {
        let member = document
            .schema_mut("Cluster")
            .and_then(|schema| schema.get_mut("properties")?.get_mut(name)?.as_object_mut());
        if let Some(member) = member
            && member.insert("nullable".to_owned(), Value::Bool(true)) != Some(Value::Bool(true))
        {
            changes.push(format!("Cluster.{name}"));
        }
    }
    changes
}
