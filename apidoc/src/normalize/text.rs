//! Strings: enumerations, lengths, patterns, named formats, property strings.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Context, pattern, schema, values};
use crate::model::{Inside, Property, PropertyString, Text};
use crate::tree::{self, Enumeration, Format};

/// Formats whose name ends like a suffix of the server's rule but which are
/// registered under that very name.
const WHOLE_NAMES: &[&str] = &["string-alist"];

type Extensions = BTreeMap<String, Value>;

pub(super) fn normalize(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Text {
    let mut text = Text {
        values: enumeration(source, extensions, context),
        min_length: length(&source.min_length, "minLength", source, context),
        max_length: length(&source.max_length, "maxLength", source, context),
        ..Text::default()
    };
    if let Some(perl) = &source.pattern {
        match pattern::translate(perl) {
            Ok(translated) => text.pattern = Some(translated),
            Err(reason) => {
                context.note(&source.pointer, format!("the pattern {perl:?} cannot be translated ({reason}), kept as x-pve-pattern"));
                extensions.insert("x-pve-pattern".into(), json!(perl));
            }
        }
    }
    match &source.format {
        None => {}
        Some(Format::Inline(members)) => {
            text.inside = Some(Inside::Inline(Box::new(property_string(
                members,
                &source.pointer,
                context,
            ))));
        }
        Some(Format::Name(name)) => {
            extensions.insert("x-pve-format".into(), json!(name));
            if context.facts.formats.contains_key(name) {
                text.inside = Some(Inside::Named(name.clone()));
            } else if WHOLE_NAMES.contains(&name.as_str()) {
                // Nothing follows from the suffix.
            } else if let Some(base) = name.strip_suffix("-list") {
                extensions.insert("x-pve-list-of".into(), json!(base));
            } else if let Some(base) = name.strip_suffix("-opt") {
                extensions.insert("x-pve-empty-or".into(), json!(base));
            }
        }
    }
    text
}

fn enumeration(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Option<Vec<String>> {
    let values = match source.enumeration.as_ref()? {
        Enumeration::Null => return values::null_enum(source, extensions, context),
        Enumeration::Values(values) => values,
    };
    let mut texts: Vec<String> = Vec::with_capacity(values.len());
    for value in values {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            other => {
                context.error(
                    &source.pointer,
                    format!("`enum` holds {other}, expected strings"),
                );
                continue;
            }
        };
        if texts.contains(&text) {
            context.note(&source.pointer, format!("`enum` lists {text:?} twice"));
        } else {
            texts.push(text);
        }
    }
    if texts.is_empty() {
        context.note(
            &source.pointer,
            "`enum` is empty, read as: no list of values",
        );
        extensions.insert("x-pve-enum".into(), json!(values));
        return None;
    }
    Some(texts)
}

fn length(
    value: &Option<Value>,
    key: &str,
    source: &tree::Schema,
    context: &mut Context<'_>,
) -> Option<u64> {
    let value = value.as_ref()?;
    let length = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    if length.is_none() {
        context.error(
            &source.pointer,
            format!("`{key}` must be a whole number, this is {value}"),
        );
    }
    length
}

/// The grammar inside a property string.
pub(super) fn property_string(
    members: &BTreeMap<String, tree::Schema>,
    pointer: &str,
    context: &mut Context<'_>,
) -> PropertyString {
    let mut format = PropertyString::default();
    for (name, member) in members {
        if member.default_key == Some(true)
            && let Some(first) = format.default_key.replace(name.clone())
        {
            context.error(
                &member.pointer,
                format!("{first} and {name} are both marked default_key"),
            );
        }
        match (&member.alias, &member.key_alias) {
            (Some(target), Some(key)) => {
                format
                    .key_aliases
                    .insert(name.clone(), (target.clone(), key.clone()));
            }
            (Some(target), None) => {
                format.aliases.insert(name.clone(), target.clone());
            }
            (None, Some(_)) => {
                context.error(
                    &member.pointer,
                    "`keyAlias` without `alias` is not known here",
                );
            }
            (None, None) => {
                let mut schema = schema::normalize(member, context);
                // Said once, by the format.
                schema.extensions.remove("x-pve-default-key");
                let required = member.optional != Some(true);
                format.members.push(Property {
                    name: name.clone(),
                    required,
                    schema,
                });
            }
        }
    }
    let known = |name: &String| {
        members
            .get(name)
            .is_some_and(|member| member.alias.is_none())
    };
    let targets = format.aliases.values().chain(
        format
            .key_aliases
            .values()
            .flat_map(|(value, key)| [value, key]),
    );
    for target in targets {
        if !known(target) {
            context.error(
                pointer,
                format!("an alias points to {target:?}, which is no member"),
            );
        }
    }
    format
}
