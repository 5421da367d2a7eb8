//! What must hold of generated source, checked on the source itself.
//!
//! progenitor and typify leave things out silently: an `x-rust-type` that they
//! dislike becomes a plain type, `anyOf` becomes a struct that reads nothing.
//! Each check here compares what was asked for with what is there.

use std::collections::BTreeMap;

use syn::visit::Visit;

use super::Error;
use super::naming::type_name;
use super::source::Source;
use crate::tolerate::{Tolerant, Uses};

/// Checks the source against the document that it was made from.
///
/// # Errors
/// The first thing that does not hold.
pub(super) fn check(source: &Source, tolerant: &Tolerant) -> Result<(), Error> {
    operations(source, tolerant)?;
    types(source, tolerant)?;
    runtime_types(source, tolerant)?;
    readable(source)
}

fn operations(source: &Source, tolerant: &Tolerant) -> Result<(), Error> {
    let wanted = tolerant.operations.len();
    let found = source.methods.len();
    if wanted != found {
        return Err(Error::Assertion(format!(
            "{wanted} operations were to be generated, {found} methods are there"
        )));
    }
    for operation in &tolerant.operations {
        if !source.methods.contains_key(&operation.id) {
            return Err(Error::Assertion(format!("no method `{}`", operation.id)));
        }
    }
    Ok(())
}

fn types(source: &Source, tolerant: &Tolerant) -> Result<(), Error> {
    let components = tolerant.document["components"]["schemas"].as_object();
    for name in components
        .into_iter()
        .flatten()
        .map(|(name, _)| type_name(name))
    {
        if !source.types.contains_key(&name) {
            return Err(Error::Assertion(format!("no type `{name}`")));
        }
    }
    Ok(())
}

/// Every scalar, list, enum and property string of the document is one in the
/// source: the counts agree, type by type.
fn runtime_types(source: &Source, tolerant: &Tolerant) -> Result<(), Error> {
    let mut in_types = Counter::default();
    for unit in source.types.values() {
        if let Some(item) = unit.as_struct() {
            in_types.visit_item_struct(item);
        }
    }
    agree("the types", &tolerant.uses, &in_types.found)?;
    let mut in_methods = Counter::default();
    for method in source.methods.values() {
        for input in &method.sig.inputs {
            in_methods.visit_fn_arg(input);
        }
    }
    agree(
        "the parameters",
        &tolerant.parameter_uses,
        &in_methods.found,
    )
}

fn agree(place: &str, wanted: &Uses, found: &BTreeMap<String, usize>) -> Result<(), Error> {
    for (name, wanted) in wanted {
        let found = found.get(*name).copied().unwrap_or_default();
        if found != *wanted {
            return Err(Error::Assertion(format!(
                "{place} of the document name `{name}` {wanted} times, those of the source {found} times: typify fell back to a plain type, or made one"
            )));
        }
    }
    for name in found.keys() {
        if !wanted.contains_key(name.as_str()) {
            return Err(Error::Assertion(format!(
                "{place} of the source name `{name}`, those of the document do not"
            )));
        }
    }
    Ok(())
}

/// No type that compiles and can never be read: typify makes such a one by
/// flattening the alternatives of an `anyOf`, or of what it takes for one.
fn readable(source: &Source) -> Result<(), Error> {
    for (name, unit) in &source.types {
        for field in unit.fields() {
            if field.flatten && field.ident != "extra" {
                return Err(Error::Assertion(format!(
                    "`{name}` flattens `{}`: no answer can be read into it",
                    field.ident
                )));
            }
        }
        let untagged = unit.as_enum().is_some_and(|item| {
            item.variants
                .iter()
                .any(|variant| !variant.fields.is_empty())
        });
        if untagged {
            return Err(Error::Assertion(format!(
                "`{name}` chooses between alternatives: tolerating should have united them"
            )));
        }
    }
    Ok(())
}

/// Counts paths that begin with the runtime crate, by their last segment.
#[derive(Default)]
struct Counter {
    found: BTreeMap<String, usize>,
}

impl<'ast> Visit<'ast> for Counter {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let in_runtime = path
            .segments
            .first()
            .is_some_and(|segment| segment.ident == "pve_runtime");
        if let Some(last) = path.segments.last().filter(|_| in_runtime) {
            *self.found.entry(last.ident.to_string()).or_default() += 1;
        }
        syn::visit::visit_path(self, path);
    }
}
