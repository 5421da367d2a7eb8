//! Progenitor's output taken apart: types, methods, and the frame around them.
//!
//! The parts are what the emitter decorates (documentation, readers, accessors)
//! and distributes over files. What nobody reads is left out: the schemas that
//! typify repeats in comments, conversions from a reference to itself.

use std::collections::BTreeMap;

use syn::{
    Attribute, Fields, File, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, Type,
};

use super::Error;

/// Progenitor's output.
pub(super) struct Source {
    /// Types by name.
    pub types: BTreeMap<String, TypeUnit>,
    /// The error module of the types, and whatever else is no type.
    pub types_frame: Vec<Item>,
    /// The methods of `Client`, by name.
    pub methods: BTreeMap<String, ImplItemFn>,
    /// Everything else at the top level: imports, `Client` and its impls.
    pub frame: Vec<Item>,
}

/// A type and its impls.
#[derive(Clone, Debug, Default)]
pub(super) struct TypeUnit {
    pub items: Vec<Item>,
    /// Text behind the items: invocations of the crate's macros.
    pub tail: String,
}

/// A field of a generated struct.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// Its name in Rust.
    pub ident: syn::Ident,
    /// Its name in JSON.
    pub wire: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is the map of undeclared members.
    pub flatten: bool,
    /// Whether it may be left out although it is no `Option`.
    pub has_default: bool,
}

impl TypeUnit {
    /// The struct, if the type is one with named fields.
    pub fn as_struct(&self) -> Option<&ItemStruct> {
        self.items.iter().find_map(|item| match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => Some(item),
            _ => None,
        })
    }

    /// The struct, to be changed.
    pub fn as_struct_mut(&mut self) -> Option<&mut ItemStruct> {
        self.items.iter_mut().find_map(|item| match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => Some(item),
            _ => None,
        })
    }

    /// The enum, if the type is one.
    pub fn as_enum(&self) -> Option<&ItemEnum> {
        self.items.iter().find_map(|item| match item {
            Item::Enum(item) => Some(item),
            _ => None,
        })
    }

    /// The enum, to be changed.
    pub fn as_enum_mut(&mut self) -> Option<&mut ItemEnum> {
        self.items.iter_mut().find_map(|item| match item {
            Item::Enum(item) => Some(item),
            _ => None,
        })
    }

    /// The fields of the struct, in the order of the source.
    pub fn fields(&self) -> Vec<Field> {
        let Some(item) = self.as_struct() else {
            return Vec::new();
        };
        item.fields.iter().filter_map(field).collect()
    }

    /// Leaves out the impls of these traits.
    pub fn drop_impls(&mut self, traits: &[&str]) {
        self.items.retain(|item| match item {
            Item::Impl(block) => {
                trait_name(block).is_none_or(|name| !traits.contains(&name.as_str()))
            }
            _ => true,
        });
    }
}

fn field(field: &syn::Field) -> Option<Field> {
    let ident = field.ident.clone()?;
    let mut wire = ident.to_string();
    let mut flatten = false;
    let mut has_default = false;
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        // An attribute that serde takes in another form is of no interest.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                wire = meta.value()?.parse::<syn::LitStr>()?.value();
            } else if meta.path.is_ident("flatten") {
                flatten = true;
            } else if meta.path.is_ident("default") {
                has_default = true;
                if meta.input.peek(syn::Token![=]) {
                    meta.value()?.parse::<syn::Lit>()?;
                }
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Lit>()?;
            }
            Ok(())
        });
    }
    Some(Field {
        ident,
        wire,
        ty: field.ty.clone(),
        flatten,
        has_default,
    })
}

/// Takes progenitor's output apart.
///
/// # Errors
/// When it is not of the shape that progenitor 0.15 emits.
pub(super) fn take_apart(file: File) -> Result<Source, Error> {
    let mut source = Source {
        types: BTreeMap::new(),
        types_frame: Vec::new(),
        methods: BTreeMap::new(),
        frame: Vec::new(),
    };
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let (_, items) = module.content.ok_or_else(|| {
                    Error::Assertion("the module `types` has no content".to_owned())
                })?;
                sort_types(items, &mut source);
            }
            Item::Mod(module) if module.ident == "prelude" => {}
            Item::Impl(block) if holds_operations(&block) => {
                for member in block.items {
                    if let ImplItem::Fn(method) = member {
                        source.methods.insert(method.sig.ident.to_string(), method);
                    }
                }
            }
            Item::Impl(mut block) if block.trait_.is_none() => {
                without_own_client(&mut block);
                source.frame.push(Item::Impl(block));
            }
            other => source.frame.push(other),
        }
    }
    Ok(source)
}

/// `Client::new` would make an HTTP client beside the transport, and panic where
/// it cannot; the other constructor is for the façade alone.
fn without_own_client(block: &mut ItemImpl) {
    block
        .items
        .retain(|member| !matches!(member, ImplItem::Fn(method) if method.sig.ident == "new"));
    for member in &mut block.items {
        if let ImplItem::Fn(method) = member {
            method.vis = syn::parse_quote!(pub(crate));
        }
    }
}

/// The impl block of `Client` with the operations is the one whose functions
/// are async.
fn holds_operations(block: &ItemImpl) -> bool {
    block.trait_.is_none()
        && block
            .items
            .iter()
            .any(|member| matches!(member, ImplItem::Fn(method) if method.sig.asyncness.is_some()))
}

fn sort_types(items: Vec<Item>, source: &mut Source) {
    for mut item in items {
        clean(&mut item);
        let name = match &item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            Item::Type(item) => Some(item.ident.to_string()),
            Item::Impl(block) if converts_from_itself(block) => continue,
            Item::Impl(block) => last_segment(&block.self_ty),
            _ => None,
        };
        match name {
            Some(name) => source.types.entry(name).or_default().items.push(item),
            None => source.types_frame.push(item),
        }
    }
}

fn trait_name(block: &ItemImpl) -> Option<String> {
    let (path, _) = block.trait_.as_ref()?;
    Some(path.segments.last()?.ident.to_string())
}

/// `impl From<&X> for X`, which is `Clone` by another name.
fn converts_from_itself(block: &ItemImpl) -> bool {
    let Some((path, _)) = &block.trait_ else {
        return false;
    };
    let Some(segment) = path
        .segments
        .last()
        .filter(|segment| segment.ident == "From")
    else {
        return false;
    };
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return false;
    };
    let own = last_segment(&block.self_ty);
    arguments.args.iter().any(|argument| match argument {
        syn::GenericArgument::Type(Type::Reference(reference)) => {
            let target = last_segment(&reference.elem);
            target == own || target.as_deref() == Some("Self")
        }
        _ => false,
    })
}

/// The last segment of a path type: `X` of `types::X`.
pub(super) fn last_segment(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The only type argument of `Outer<Inner>`.
pub(super) fn argument_of<'t>(ty: &'t Type, outer: &str) -> Option<&'t Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let segment = path
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == outer)?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// Takes out the JSON schema that typify repeats in the documentation, and
/// the sentence that repeats a type's name.
fn clean(item: &mut Item) {
    let (attributes, name) = match item {
        Item::Struct(item) => (&mut item.attrs, item.ident.to_string()),
        Item::Enum(item) => (&mut item.attrs, item.ident.to_string()),
        Item::Type(item) => (&mut item.attrs, item.ident.to_string()),
        _ => return,
    };
    let filler = format!("`{name}`");
    for attribute in attributes.iter_mut() {
        if let Some(text) = doc_text(attribute) {
            let text = match text.split_once("<details>") {
                Some((before, _)) => before.trim_end().to_owned(),
                None => text,
            };
            let text = if text.trim() == filler {
                String::new()
            } else {
                text
            };
            *attribute = syn::parse_quote!(#[doc = #text]);
        }
    }
    attributes.retain(|attribute| doc_text(attribute).is_none_or(|text| !text.trim().is_empty()));
}

/// The text of a documentation attribute.
pub(super) fn doc_text(attribute: &Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    if !pair.path.is_ident("doc") {
        return None;
    }
    match &pair.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}
