//! What an operation asks of its caller: in words for its documentation, and
//! as data for the catalog.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

/// The `check` of `x-pve-permissions` in words.
pub(super) fn in_words(check: &Value) -> String {
    let Some((kind, inner)) = only_entry(check) else {
        return "a rule this generator does not know; see the viewer".to_owned();
    };
    match kind {
        "perm" => {
            let any = inner["any"] == true;
            let mut text = format!(
                "{} on `{}`",
                join_privileges(inner, any),
                inner["path"].as_str().unwrap_or_default()
            );
            if let Some(parameter) = inner["require-param"].as_str() {
                text.push_str(&format!(" (when `{parameter}` is given)"));
            }
            text
        }
        "and" => parts(inner, " and "),
        "or" => parts(inner, " or "),
        "userid-param" => match inner.as_str() {
            Some("self") => "being the user in question".to_owned(),
            Some(privilege) => format!("`{privilege}` on the user's realm"),
            None => "a rule about the user in question".to_owned(),
        },
        "userid-group" => format!("{} on a group of the user", join_privileges(inner, true)),
        "perm-modify" => format!(
            "the right to change permissions on `{}`",
            inner.as_str().unwrap_or_default()
        ),
        _ => "a rule this generator does not know; see the viewer".to_owned(),
    }
}

fn join_privileges(inner: &Value, any: bool) -> String {
    let names: Vec<String> = privileges(inner).map(|name| format!("`{name}`")).collect();
    names.join(if any { " or " } else { " and " })
}

fn privileges(inner: &Value) -> impl Iterator<Item = &str> {
    inner["privileges"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn parts(inner: &Value, between: &str) -> String {
    let parts: Vec<String> = inner
        .as_array()
        .into_iter()
        .flatten()
        .map(|part| match only_entry(part) {
            Some(("and" | "or", _)) => format!("({})", in_words(part)),
            _ => in_words(part),
        })
        .collect();
    parts.join(between)
}

fn only_entry(check: &Value) -> Option<(&str, &Value)> {
    let object: &Map<String, Value> = check.as_object()?;
    let (kind, inner) = object.iter().next()?;
    Some((kind.as_str(), inner))
}

/// `x-pve-permissions` as an expression of the catalog's type `Access`.
pub(super) fn access(permissions: Option<&Value>) -> TokenStream {
    let Some(permissions) = permissions else {
        return quote!(Access::RootOnly);
    };
    match (permissions["user"].as_str(), permissions.get("check")) {
        (Some("world"), _) => quote!(Access::World),
        (_, Some(check)) => {
            let check = check_tokens(check);
            quote!(Access::Check(#check))
        }
        (Some("all"), None) => quote!(Access::Authenticated),
        _ => quote!(Access::Undescribed),
    }
}

fn check_tokens(check: &Value) -> TokenStream {
    let unknown = || {
        let text = check.to_string();
        quote!(Check::Other(#text))
    };
    let Some((kind, inner)) = only_entry(check) else {
        return unknown();
    };
    let list = || {
        let parts = inner.as_array().into_iter().flatten().map(check_tokens);
        quote!(&[#(#parts),*])
    };
    let names = || {
        let names = privileges(inner);
        quote!(&[#(#names),*])
    };
    match kind {
        "perm" => {
            let path = inner["path"].as_str().unwrap_or_default();
            let any = inner["any"] == true;
            let names = names();
            let when = match inner["require-param"].as_str() {
                Some(parameter) => quote!(Some(#parameter)),
                None => quote!(None),
            };
            quote!(Check::Privileges { path: #path, names: #names, any: #any, when: #when })
        }
        "and" => {
            let list = list();
            quote!(Check::All(#list))
        }
        "or" => {
            let list = list();
            quote!(Check::Any(#list))
        }
        "userid-param" => match inner.as_str() {
            Some(what) => quote!(Check::User(#what)),
            None => unknown(),
        },
        "userid-group" => {
            let names = names();
            quote!(Check::UserGroup(#names))
        }
        "perm-modify" => match inner.as_str() {
            Some(path) => quote!(Check::ModifyPermissions(#path)),
            None => unknown(),
        },
        _ => unknown(),
    }
}
