//! The components of a document under construction.
//!
//! Invariant: a name is given once. Two schemas of different origin under one
//! name are an error that names both, never a silent replacement.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::Error;

/// Reference to a component schema.
pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": pointer(name) })
}

/// `#/components/schemas/NAME`
pub(crate) fn pointer(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// Component schemas by name, with the place each came from.
#[derive(Debug, Default)]
pub(crate) struct Components {
    schemas: BTreeMap<String, (String, Value)>,
    collision: Option<Error>,
}

impl Components {
    /// Adds a component. The first collision is remembered and ends the run.
    pub(crate) fn insert(&mut self, name: &str, origin: &str, schema: Value) {
        if let Some((first, _)) = self.schemas.get(name) {
            self.collision
                .get_or_insert_with(|| Error::ComponentCollision {
                    name: name.to_owned(),
                    first: first.clone(),
                    second: origin.to_owned(),
                });
            return;
        }
        self.schemas
            .insert(name.to_owned(), (origin.to_owned(), schema));
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.schemas.contains_key(name)
    }

    pub(crate) fn finish(self) -> Result<Map<String, Value>, Error> {
        match self.collision {
            Some(error) => Err(error),
            None => Ok(self
                .schemas
                .into_iter()
                .map(|(name, (_, schema))| (name, schema))
                .collect()),
        }
    }
}
