//! The call of progenitor, and who is to blame when it fails.
//!
//! Invariant: only this module knows progenitor. Its panics stay here: each
//! operation is then generated on its own to name those that fail.

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor_impl::{
    CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle,
};
use quote::quote;
use serde_json::{Map, Value};

use super::Error;
use super::dialect;
use crate::merge::Merged;
use crate::slices::{OperationKey, cut};
use crate::tolerate::RUNTIME;

/// Generates types and operations from a document in progenitor's dialect.
///
/// # Errors
/// When the document is outside of the dialect, or progenitor refuses it
/// nevertheless.
pub(super) fn generate(document: &Value) -> Result<syn::File, Error> {
    let violations = dialect::check(document);
    if !violations.is_empty() {
        return Err(Error::Dialect(violations));
    }
    let tokens = attempt(document).map_err(|message| Error::Generator {
        message,
        culprits: culprits(document),
    })?;
    syn::parse2(tokens).map_err(|source| Error::Syntax {
        file: "progenitor's output".to_owned(),
        source,
    })
}

fn attempt(document: &Value) -> Result<proc_macro2::TokenStream, String> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(::pve_runtime::Transport))
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq")
        .with_crate(RUNTIME, CrateVers::Any, None);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&spec)
    }));
    match outcome {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(error.to_string()),
        Err(panic) => Err(panic_message(&*panic)),
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    format!("it panicked: {}", text.unwrap_or("without a message"))
}

/// The operations which fail when they are generated alone.
fn culprits(document: &Value) -> Vec<String> {
    let whole = Merged {
        document: document.clone(),
        versions: Default::default(),
        conflicts: Vec::new(),
    };
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in item.as_object().into_iter().flat_map(Map::keys) {
            let key = OperationKey {
                path: path.clone(),
                method: method.clone(),
            };
            let alone = cut(&whole, std::slice::from_ref(&key)).document;
            if let Err(message) = attempt(&alone) {
                let id = alone["paths"][path][method]["operationId"].as_str();
                found.push(format!("{} ({message})", id.unwrap_or("?")));
            }
        }
    }
    found
}
