//! Schemas that stand for a type of the runtime crate.
//!
//! typify takes the type named in `x-rust-type` instead of making one, and
//! falls back to a plain type *silently* when it dislikes the extension. So
//! every use is counted here, and counted again in what was generated
//! (`generate::assertions`).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::scalar::Scalar;
use crate::merge::COMPONENTS;

/// The crate that generated code takes its types from.
pub(crate) const RUNTIME: &str = "pve-runtime";

/// Type → how often the document names it.
pub type Uses = BTreeMap<&'static str, usize>;

/// Makes schemas with `x-rust-type` and counts them.
#[derive(Clone, Debug, Default)]
pub(crate) struct RustTypes {
    uses: Uses,
}

impl RustTypes {
    pub(crate) fn into_uses(self) -> Uses {
        self.uses
    }

    /// A tolerant scalar.
    pub(crate) fn scalar(&mut self, scalar: Scalar) -> Value {
        self.named(scalar.rust_name(), scalar.name(), &[])
    }

    /// An enum that survives values it does not know.
    pub(crate) fn open_enum(&mut self, component: &str) -> Value {
        self.named("OpenEnum", "string", &[refer(component)])
    }

    /// A property string whose members `component` describes.
    pub(crate) fn property_string(&mut self, component: &str) -> Value {
        self.named("PropertyString", "string", &[refer(component)])
    }

    /// A list that one bad element does not spoil.
    pub(crate) fn list(&mut self, items: Value) -> Value {
        let mut schema = self.named("List", "array", std::slice::from_ref(&items));
        schema["items"] = items;
        schema
    }

    /// A size with a binary suffix.
    pub(crate) fn disk_size(&mut self) -> Value {
        self.named("DiskSize", "string", &[])
    }

    fn named(&mut self, name: &'static str, kind: &str, parameters: &[Value]) -> Value {
        *self.uses.entry(name).or_default() += 1;
        let mut rust = json!({
            "crate": RUNTIME,
            "version": "*",
            "path": format!("pve_runtime::{name}"),
        });
        if !parameters.is_empty() {
            rust["parameters"] = parameters.to_vec().into();
        }
        json!({ "type": kind, "x-rust-type": rust })
    }
}

/// A reference to a component.
pub(crate) fn refer(component: &str) -> Value {
    json!({ "$ref": format!("{COMPONENTS}{component}") })
}
