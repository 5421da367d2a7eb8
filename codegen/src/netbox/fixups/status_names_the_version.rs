//! `/api/status/` is an object of anything; it names the version at least, the
//! plugins and how many workers run.

use serde_json::json;

use super::{Document, Fixup, schema_at};

pub(super) const FIXUP: Fixup = Fixup {
    name: "status_names_the_version",
    about: "/api/status/ answers netbox-version, plugins and rq-workers-running",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (path, verb, operation) in document.operations_mut() {
        if path != "/api/status/" || verb != "get" {
            continue;
        }
        if let Some(schema) = schema_at(operation, &["responses", "200"])
            && schema.get("properties").is_none()
        {
            *schema = json!({
                "type": "object",
                "properties": {
                    "netbox-version": {"type": "string"},
                    "plugins": {"type": "object", "additionalProperties": {}},
                    "rq-workers-running": {"type": "integer"},
                },
                "required": ["netbox-version"],
                "additionalProperties": {},
            });
            changes.push("GET /api/status/".to_owned());
        }
    }
    changes
}
