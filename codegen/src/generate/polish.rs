//! The generated types as a person would have written them.
//!
//! typify spells every path out, derives what the macros of the crate's
//! `answer` module do in one line, and repeats itself for each enum. What is
//! checked in is read and reviewed, so it is shortened here; nothing changes
//! but the text, and that an answer keeps its nulls.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::{VisitMut, visit_attribute_mut, visit_path_mut};
use syn::{Attribute, Item, Path};

use super::docs::doc_lines;
use super::secrets::is_secret;
use super::source::{Field, Source, TypeUnit, argument_of, doc_text, last_segment};
use crate::generate::naming::type_name;
use crate::tolerate::{Operation, Tolerant};

/// Shortens all types of a source. Afterwards each unit has the text that goes
/// behind its items: the invocations of the crate's macros.
pub(super) fn polish(source: &mut Source, tolerant: &Tolerant) {
    for component in &tolerant.answers {
        if let Some(unit) = source.types.get_mut(&type_name(component)) {
            answer(unit);
        }
    }
    for unit in source.types.values_mut() {
        words(unit);
        redact(unit);
        shorten(&mut unit.items);
        unit.items.iter_mut().for_each(document);
    }
}

/// An answer is read by the macro, which keeps nulls.
fn answer(unit: &mut TypeUnit) {
    let fields = unit.fields();
    let Some(item) = unit.as_struct_mut() else {
        return;
    };
    let all_optional = fields
        .iter()
        .all(|field| field.flatten || argument_of(&field.ty, "Option").is_some());
    if !all_optional {
        return;
    }
    item.attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    set_derives(&mut item.attrs, &["Clone", "Debug", "Default", "PartialEq"]);
    for field in &mut item.fields {
        field
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
    }
    let name = item.ident.to_string();
    // An answer that is no such answer is an error which says where; only what
    // is inside of it is forgiven.
    let is_envelope = name.ends_with("Response") && fields.iter().any(|field| field.wire == "data");
    let lines: Vec<String> = fields
        .iter()
        .filter(|field| !field.flatten)
        .map(|field| {
            let kind = if is_envelope || reads_anything(&field.ty) {
                "plain"
            } else {
                "nested"
            };
            format!("    {} = {kind} {:?},\n", field.ident, field.wire)
        })
        .collect();
    unit.tail.push_str(&invocation("answer", &name, &lines));
    unit.drop_impls(&["Default"]);
}

/// Whether the type of a member takes whatever JSON stands there.
fn reads_anything(ty: &syn::Type) -> bool {
    let inner = argument_of(ty, "Option").unwrap_or(ty);
    last_segment(inner).is_some_and(|name| {
        name == "Value" || (name != "List" && IMPORTED.contains(&name.as_str()))
    })
}

/// An enum of words keeps its variants; the macro does the rest.
fn words(unit: &mut TypeUnit) {
    let Some(item) = unit.as_enum_mut() else {
        return;
    };
    let mut lines = Vec::new();
    for variant in &mut item.variants {
        let mut word = variant.ident.to_string();
        for attribute in variant
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("serde"))
        {
            // Without a `rename` the word is the variant's own name.
            let _ = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    word = meta.value()?.parse::<syn::LitStr>()?.value();
                }
                Ok(())
            });
        }
        variant
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        lines.push(format!("    {} = {word:?},\n", variant.ident));
    }
    set_derives(
        &mut item.attrs,
        &["Clone", "Copy", "Debug", "PartialEq", "Eq", "Hash"],
    );
    let name = item.ident.to_string();
    unit.tail.push_str(&invocation("words", &name, &lines));
    unit.drop_impls(&["Display", "FromStr", "TryFrom"]);
}

fn invocation(name: &str, of: &str, lines: &[String]) -> String {
    format!("{name}!({of} {{\n{}}});\n", lines.concat())
}

/// One derive attribute for all, in alphabetical order.
fn join_derives(unit: &mut TypeUnit, without: &[&str]) {
    let Some(item) = unit.as_struct_mut() else {
        return;
    };
    let mut derives: Vec<String> = Vec::new();
    item.attrs.retain(|attribute| match &attribute.meta {
        syn::Meta::List(list) if attribute.path().is_ident("derive") => {
            let names = list.tokens.to_string().replace(' ', "");
            derives.extend(names.split(',').map(str::to_owned));
            false
        }
        _ => true,
    });
    derives.retain(|name| !name.is_empty() && !without.contains(&name.as_str()));
    derives.sort_by_key(|name| name.trim_start_matches("::serde::").to_owned());
    // These are paths that were parsed before.
    if let Ok(tokens) = derives.join(", ").parse::<TokenStream>() {
        item.attrs.push(syn::parse_quote!(#[derive(#tokens)]));
    }
}

/// A type with secrets gets a `Debug` that does not show them.
fn redact(unit: &mut TypeUnit) {
    let fields = unit.fields();
    let (secret, open): (Vec<_>, Vec<_>) = fields
        .iter()
        .filter(|field| field.ident != "extra")
        .partition(|field| is_secret(field, &fields));
    if secret.is_empty() {
        join_derives(unit, &[]);
        return;
    }
    join_derives(unit, &["Debug"]);
    let Some(name) = unit.as_struct().map(|item| item.ident.to_string()) else {
        return;
    };
    let names = |fields: &[&Field]| -> String {
        let names: Vec<String> = fields.iter().map(|field| field.ident.to_string()).collect();
        names.join(",\n    ")
    };
    let extra = if fields.iter().any(|field| field.ident == "extra") {
        "extra"
    } else {
        ""
    };
    unit.tail.push_str(&format!(
        "redacted!({name} {{\n    {}\n}} secret {{\n    {}\n}} undeclared {{ {extra} }});\n",
        names(&open),
        names(&secret),
    ));
}

fn set_derives(attributes: &mut [Attribute], names: &[&str]) {
    let names = names
        .iter()
        .map(|name| proc_macro2::Ident::new(name, proc_macro2::Span::call_site()));
    let derives = quote!(#(#names),*);
    for attribute in attributes {
        if attribute.path().is_ident("derive") {
            *attribute = syn::parse_quote!(#[derive(#derives)]);
        }
    }
}

/// Says on a type which operation it belongs to, and on `extra` what it holds.
pub(super) fn name_purpose(items: &mut [Item], owner: Option<&Operation>) {
    let purpose = match owner {
        Some(operation) => format!("Of `{} {}`.", operation.method, operation.path),
        None => "Shared by several operations.".to_owned(),
    };
    let documented = |attributes: &[Attribute]| {
        attributes
            .iter()
            .any(|attribute| doc_text(attribute).is_some())
    };
    for item in items {
        let attributes = match item {
            Item::Struct(item) => {
                for field in &mut item.fields {
                    if field.ident.as_ref().is_some_and(|name| name == "extra")
                        && !documented(&field.attrs)
                    {
                        let mut all = doc_attributes("What the documents do not declare.");
                        all.append(&mut field.attrs);
                        field.attrs = all;
                    }
                }
                &mut item.attrs
            }
            Item::Enum(item) => &mut item.attrs,
            _ => continue,
        };
        let mut all = doc_attributes(&purpose);
        if documented(attributes) {
            all.extend(doc_attributes("\n"));
        }
        all.append(attributes);
        *attributes = all;
    }
}

/// Documentation line by line, with the blank that people put behind `///`.
fn document(item: &mut Item) {
    match item {
        Item::Struct(item) => {
            lines(&mut item.attrs);
            item.fields
                .iter_mut()
                .for_each(|field| lines(&mut field.attrs));
        }
        Item::Enum(item) => {
            lines(&mut item.attrs);
            item.variants
                .iter_mut()
                .for_each(|variant| lines(&mut variant.attrs));
        }
        _ => {}
    }
}

fn lines(attributes: &mut Vec<Attribute>) {
    let mut all = Vec::new();
    for attribute in attributes.drain(..) {
        match doc_text(&attribute) {
            Some(text) => all.extend(doc_attributes(&text)),
            None => all.push(attribute),
        }
    }
    *attributes = all;
}

fn doc_attributes(text: &str) -> Vec<Attribute> {
    let tokens: TokenStream = doc_lines(text);
    let unit: syn::ItemStruct = syn::parse_quote!(#tokens struct Documented;);
    unit.attrs
}

/// Shortens the paths in items of a file that imports [`IMPORTED`].
pub(super) fn shorten(items: &mut [Item]) {
    for item in items {
        Shorten.visit_item_mut(item);
    }
}

/// Paths that every Rust programmer knows, without their crate; types of the
/// runtime crate by the name that each file imports.
struct Shorten;

/// The runtime types that files import.
pub(super) const IMPORTED: [&str; 8] = [
    "DiskSize",
    "List",
    "OpenEnum",
    "PropertyString",
    "PveBool",
    "PveInt",
    "PveNum",
    "PveStr",
];

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let known = match names.as_slice() {
            ["std", "option", "Option"]
            | ["std", "vec", "Vec"]
            | ["std", "string", "String"]
            | ["std", "result", "Result"] => true,
            ["pve_runtime", name] => IMPORTED.contains(name),
            _ => false,
        };
        if known && let Some(last) = path.segments.pop() {
            path.leading_colon = None;
            path.segments.clear();
            path.segments.push(last);
        }
    }

    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        visit_attribute_mut(self, attribute);
        if attribute.path().is_ident("serde") || attribute.path().is_ident("derive") {
            let text = attribute.meta.to_token_stream().to_string();
            let short = text
                .replace("::std::option::Option::", "Option::")
                .replace("::std::vec::Vec::", "Vec::")
                .replace(":: serde :: ", "::serde::");
            // What parsed before parses again; if not, it stays as it was.
            if let Ok(meta) = syn::parse_str::<syn::Meta>(&short) {
                attribute.meta = meta;
            }
        }
    }
}
