//! The document side of the check: what a schema says once references are
//! followed, read from the JSON alone.

use serde_json::{Map, Value};

/// A document with the means to follow references.
#[derive(Clone, Copy)]
pub(super) struct Document<'d>(pub &'d Value);

/// A schema of the document.
#[derive(Clone, Copy)]
pub(super) struct View<'d> {
    /// `PveBoolean`, `PveInteger`, `PveNumber` or `PveNull`, if it is one.
    pub scalar: Option<&'d str>,
    /// Its keywords, as far as they stand beside the scalar.
    map: Option<&'d Map<String, Value>>,
}

const PREFIX: &str = "#/components/schemas/";
const SCALARS: &[&str] = &["PveBoolean", "PveInteger", "PveNull", "PveNumber"];

impl<'d> Document<'d> {
    pub(super) fn at(self, pointer: &[&str]) -> Option<&'d Value> {
        pointer.iter().try_fold(self.0, |value, key| value.get(key))
    }

    pub(super) fn operation(self, path: &str, verb: &str) -> Option<&'d Value> {
        self.at(&["paths", path, verb])
    }

    pub(super) fn component(self, reference: &str) -> Option<&'d Value> {
        self.at(&["components", "schemas", reference.strip_prefix(PREFIX)?])
    }

    /// Follows references; `None` when one leads nowhere.
    pub(super) fn view(self, schema: &'d Value) -> Option<View<'d>> {
        let map = schema.as_object()?;
        let wrapped = map
            .get("allOf")
            .and_then(|all| all.get(0)?.get("$ref")?.as_str());
        if let Some(name) = wrapped.and_then(|reference| reference.strip_prefix(PREFIX)) {
            return Some(View {
                scalar: Some(name),
                map: Some(map),
            });
        }
        let Some(reference) = map.get("$ref").and_then(Value::as_str) else {
            return Some(View {
                scalar: None,
                map: Some(map),
            });
        };
        let component = self.component(reference)?;
        match reference
            .strip_prefix(PREFIX)
            .filter(|name| SCALARS.contains(name))
        {
            Some(name) => Some(View {
                scalar: Some(name),
                map: None,
            }),
            None => self.view(component),
        }
    }
}

impl<'d> View<'d> {
    pub(super) fn get(self, key: &str) -> Option<&'d Value> {
        self.map?.get(key)
    }

    pub(super) fn text(self, key: &str) -> Option<&'d str> {
        self.get(key)?.as_str()
    }

    pub(super) fn kind(self) -> Option<&'d str> {
        match self.scalar {
            Some("PveBoolean") => Some("boolean"),
            Some("PveInteger") => Some("integer"),
            Some("PveNumber") => Some("number"),
            Some("PveNull") => Some("null"),
            _ => self.text("type"),
        }
    }

    pub(super) fn property(self, name: &str) -> Option<&'d Value> {
        self.get("properties")?.get(name)
    }

    pub(super) fn requires(self, name: &str) -> bool {
        self.get("required")
            .and_then(Value::as_array)
            .is_some_and(|list| list.iter().any(|item| item == name))
    }

    pub(super) fn property_names(self) -> impl Iterator<Item = &'d str> {
        self.get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|map| map.keys().map(String::as_str))
    }
}
