//! Property strings: a component that describes what is inside, and the
//! grammar that leads from the text to it.

use serde_json::{Map, Value, json};

use super::schema::{Emitter, Wire};
use crate::model::{Inside, PropertyString};
use crate::naming::pascal;

/// `x-pve-property-string-format`: default key, aliases, key aliases.
pub(crate) fn grammar(format: &PropertyString) -> Option<Value> {
    let mut map = Map::new();
    if let Some(key) = &format.default_key {
        map.insert("default-key".into(), json!(key));
    }
    if !format.aliases.is_empty() {
        map.insert("aliases".into(), json!(format.aliases));
    }
    if !format.key_aliases.is_empty() {
        let aliases: Map<String, Value> = format
            .key_aliases
            .iter()
            .map(|(name, (value, key))| (name.clone(), json!({"value": value, "key": key})))
            .collect();
        map.insert("key-aliases".into(), Value::Object(aliases));
    }
    (!map.is_empty()).then_some(Value::Object(map))
}

impl Emitter<'_> {
    /// The name of the component that describes what is inside the string.
    pub(super) fn inside(&mut self, inside: &Inside, name: &str, origin: &str) -> String {
        match inside {
            Inside::Inline(format) => {
                self.property_string(format, name, origin);
                name.to_owned()
            }
            Inside::Named(registered) => {
                let name = format!("Format{}", pascal(registered));
                if !self.components.contains(&name)
                    && let Some(format) = self.formats.get(registered)
                {
                    self.property_string(format, &name, registered);
                }
                name
            }
        }
    }

    fn property_string(&mut self, format: &PropertyString, name: &str, origin: &str) {
        // Inside a string there is no wire but text: the members are described
        // by their meaning, like parameters.
        let mut map = self.members(&format.members, name, Wire::Sent);
        // The component must be there before a member refers to the format itself.
        map.insert("additionalProperties".into(), json!(false));
        map.insert(
            "x-pve-property-string-format".into(),
            grammar(format).unwrap_or_else(|| json!({})),
        );
        self.components.insert(name, origin, Value::Object(map));
    }
}
