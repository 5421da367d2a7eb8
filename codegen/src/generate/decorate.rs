//! What the generated types get beside what typify gives them: the grammar of
//! property strings, accessors and setters of indexed keys, constructors.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Attribute;

use super::Error;
use super::docs::doc_lines;
use super::naming::{field_name, type_name};
use super::source::{TypeUnit, argument_of};
use crate::tolerate::{Family, FamilyMember, PropertyString, Tolerant};

/// Adds to the types what the tolerant document knows about them.
///
/// # Errors
/// When a type is missing that the document describes.
pub(super) fn decorate(
    types: &mut BTreeMap<String, TypeUnit>,
    tolerant: &Tolerant,
) -> Result<(), Error> {
    for (component, grammar) in &tolerant.property_strings {
        let unit = unit(types, component)?;
        let invocation = property_string(component, grammar, unit)?;
        unit.tail.push_str(&invocation);
        derive_without_serde(unit);
        derive_default(unit);
    }
    for component in &tolerant.bodies {
        let unit = unit(types, component)?;
        derive_without_deserialize(unit);
        match constructor(unit) {
            Some(tokens) => push(unit, component, tokens)?,
            None => derive_default(unit),
        }
    }
    for (component, families) in &tolerant.families {
        let writable = tolerant.bodies.contains(component);
        let unit = unit(types, component)?;
        let name = format_ident!("{}", type_name(component));
        let members = families.iter().map(|family| {
            let read = accessor(family);
            let write = writable.then(|| setter(family));
            quote!(#read #write)
        });
        push(unit, component, quote!(impl #name { #(#members)* }))?;
    }
    Ok(())
}

fn unit<'t>(
    types: &'t mut BTreeMap<String, TypeUnit>,
    component: &str,
) -> Result<&'t mut TypeUnit, Error> {
    let name = type_name(component);
    types
        .get_mut(&name)
        .ok_or_else(|| Error::Assertion(format!("component `{component}` became no type `{name}`")))
}

fn push(unit: &mut TypeUnit, component: &str, tokens: TokenStream) -> Result<(), Error> {
    let file: syn::File = syn::parse2(tokens).map_err(|source| Error::Syntax {
        file: format!("the additions to `{component}`"),
        source,
    })?;
    unit.items.extend(file.items);
    Ok(())
}

/// The invocation of the crate's macro that makes a struct a property string.
fn property_string(
    component: &str,
    grammar: &PropertyString,
    unit: &TypeUnit,
) -> Result<String, Error> {
    let name = type_name(component);
    let fields = unit.fields();
    let mut members = String::new();
    for wire in &grammar.members {
        let field = fields
            .iter()
            .find(|field| &field.wire == wire)
            .ok_or_else(|| {
                Error::Assertion(format!("`{name}` has no field for its member `{wire}`"))
            })?;
        members.push_str(&format!("    {} = {wire:?},\n", field.ident));
    }
    let aliases: String = grammar
        .aliases
        .iter()
        .map(|(key, target)| format!("    {key:?} => {target:?},\n"))
        .collect();
    let key_aliases: String = grammar
        .key_aliases
        .iter()
        .map(|(key, (value, name))| format!("    {key:?} => {value:?}, {name:?};\n"))
        .collect();
    let block = |text: String| {
        if text.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{\n{text}}}")
        }
    };
    Ok(format!(
        "property_string!({name}, default {:?}, aliases {}, key_aliases {}, {{\n{members}}});\n",
        grammar.default_key,
        block(aliases),
        block(key_aliases),
    ))
}

/// A type that is read and written as a property string has no JSON form.
fn derive_without_serde(unit: &mut TypeUnit) {
    retain_derives(unit, |name| name != "Serialize" && name != "Deserialize");
    if let Some(item) = unit.as_struct_mut() {
        item.attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        for field in &mut item.fields {
            field
                .attrs
                .retain(|attribute| !attribute.path().is_ident("serde"));
        }
    }
}

/// A body is only ever sent.
fn derive_without_deserialize(unit: &mut TypeUnit) {
    retain_derives(unit, |name| name != "Deserialize");
}

/// Whatever holds nothing but options has a default.
fn derive_default(unit: &mut TypeUnit) {
    retain_derives(unit, |name| name != "Default");
    if let Some(item) = unit.as_struct_mut() {
        item.attrs.push(syn::parse_quote!(#[derive(Default)]));
    }
    unit.drop_impls(&["Default"]);
}

fn retain_derives(unit: &mut TypeUnit, keep: fn(&str) -> bool) {
    let Some(item) = unit.as_struct_mut() else {
        return;
    };
    for attribute in &mut item.attrs {
        if !attribute.path().is_ident("derive") {
            continue;
        }
        let mut kept: Vec<TokenStream> = Vec::new();
        // A derive list that is no list of paths would not have compiled.
        let _ = attribute.parse_nested_meta(|meta| {
            let last = meta
                .path
                .segments
                .last()
                .map(|segment| segment.ident.to_string());
            if last.is_some_and(|last| keep(&last)) {
                kept.push(meta.path.to_token_stream());
            }
            Ok(())
        });
        let replacement: Attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
        *attribute = replacement;
    }
}

/// A constructor for bodies with required members, which have no default.
fn constructor(unit: &TypeUnit) -> Option<TokenStream> {
    let name = &unit.as_struct()?.ident;
    let fields = unit.fields();
    let required: Vec<_> = fields.iter().filter(|field| is_required(field)).collect();
    if required.is_empty() {
        return None;
    }
    let arguments = required.iter().map(|field| {
        let (ident, ty) = (&field.ident, &field.ty);
        quote!(#ident: #ty)
    });
    let members = fields.iter().map(|field| {
        let ident = &field.ident;
        if is_required(field) {
            quote!(#ident)
        } else {
            quote!(#ident: Default::default())
        }
    });
    let docs = doc_lines("With what is required; everything else is left out.");
    Some(quote! {
        impl #name {
            #docs
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#members),* }
            }
        }
    })
}

fn is_required(field: &super::source::Field) -> bool {
    !field.flatten && argument_of(&field.ty, "Option").is_none() && !field.has_default
}

fn accessor(family: &Family) -> TokenStream {
    let wire = &family.name;
    let name = format_ident!("{}", field_name(wire));
    let member = member_type(&family.member);
    let maximum = match family.maximum {
        Some(maximum) => quote!(Some(#maximum)),
        None => quote!(None),
    };
    let docs = doc_lines(&family_docs(family, "with their indexes, in order."));
    quote! {
        #docs
        pub fn #name(&self) -> impl Iterator<Item = (u32, #member)> + '_ {
            ::pve_runtime::indexed(&self.extra, #wire, #maximum)
        }
    }
}

fn setter(family: &Family) -> TokenStream {
    let wire = &family.name;
    let name = format_ident!("set_{}", field_name(wire));
    let (argument, text) = match &family.member {
        FamilyMember::PropertyString(component) => {
            let ty = format_ident!("{}", type_name(component));
            (
                quote!(&#ty),
                quote!(
                    ::pve_runtime::property_string::print(value)
                        .map_err(|error| error.to_string())?
                ),
            )
        }
        FamilyMember::Enum(component) => {
            let ty = format_ident!("{}", type_name(component));
            (quote!(#ty), quote!(value.to_string()))
        }
        FamilyMember::Scalar("PveBool") => (quote!(bool), quote!(i64::from(value))),
        FamilyMember::Scalar("PveInt") => (quote!(i64), quote!(value)),
        FamilyMember::Scalar("PveNum") => (quote!(f64), quote!(value)),
        FamilyMember::Scalar(_) => (quote!(&str), quote!(value)),
    };
    let check = family.maximum.map(|maximum| {
        let message = format!("the highest index of `{wire}` is {maximum}");
        quote! {
            if index > #maximum {
                return Err(#message.into());
            }
        }
    });
    let docs = format!(
        "Sets `{wire}` of an index.\n\n# Errors\n\nWhen the index is too high{}.",
        match family.member {
            FamilyMember::PropertyString(_) =>
                ", or the value cannot be written as a property string",
            _ => "",
        }
    );
    let docs = doc_lines(&docs);
    quote! {
        #docs
        pub fn #name(&mut self, index: u32, value: #argument) -> Result<&mut Self, self::error::ConversionError> {
            #check
            let value = ::serde_json::Value::from(#text);
            self.extra.insert(format!(concat!(#wire, "{}"), index), value);
            Ok(self)
        }
    }
}

fn member_type(member: &FamilyMember) -> TokenStream {
    match member {
        FamilyMember::PropertyString(component) => {
            let ty = format_ident!("{}", type_name(component));
            quote!(::pve_runtime::PropertyString<#ty>)
        }
        FamilyMember::Enum(component) => {
            let ty = format_ident!("{}", type_name(component));
            quote!(::pve_runtime::OpenEnum<#ty>)
        }
        FamilyMember::Scalar(name) => {
            let ty = format_ident!("{name}");
            quote!(::pve_runtime::#ty)
        }
    }
}

fn family_docs(family: &Family, rest: &str) -> String {
    let range = match family.maximum {
        Some(maximum) => format!("`{0}0` to `{0}{maximum}`", family.name),
        None => format!("`{0}0`, `{0}1` and so on", family.name),
    };
    let mut docs = format!("{range}, {rest}");
    if !family.facts.is_empty() {
        docs.push_str("\n\n");
        docs.push_str(&family.facts);
    }
    docs
}
