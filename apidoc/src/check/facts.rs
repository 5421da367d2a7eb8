//! Schemas: every key of the capture's schema, looked for in the document's.

use serde_json::{Map, Value};

use super::operation::further;
use super::view::View;
use super::{Checker, Fate};
use crate::normalize::pattern;
use crate::tree::reader::{child, flag};

/// Keys whose value ends unchanged in an extension of this name.
const EXTENSIONS: &[(&str, &str)] = &[
    ("requires", "x-pve-requires"),
    ("renderer", "x-pve-renderer"),
    ("instance-types", "x-pve-instance-types"),
    ("type-property", "x-pve-type-property"),
    ("links", "x-pve-links"),
    ("min", "x-pve-min"),
    ("max", "x-pve-max"),
];

/// Upstream's wording, with the key it has in a document with prose.
const WORDING: &[(&str, &str)] = &[
    ("description", "description"),
    ("verbose_description", "x-pve-verbose-description"),
    ("format_description", "x-pve-format-description"),
    ("typetext", "x-pve-typetext"),
    ("title", "x-pve-title"),
];

const BOUNDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength"];

impl<'d> Checker<'d> {
    pub(super) fn document_view(&self, schema: &'d Value) -> Option<View<'d>> {
        self.document.view(schema)
    }

    /// A member of an object, an indexed family or a placeholder.
    pub(super) fn member(&self, object: View<'d>, name: &str) -> Option<&'d Value> {
        if let Some(family) = name.strip_suffix("[n]") {
            return object.get("x-pve-indexed")?.get(family)?.get("schema");
        }
        if name.starts_with('{') && name.ends_with('}') {
            return further(object);
        }
        object.property(name)
    }

    pub(super) fn is_required(&self, object: View<'_>, name: &str) -> bool {
        let Some(family) = name.strip_suffix("[n]") else {
            if name.starts_with('{') {
                return further(object)
                    .and_then(|further| {
                        self.document
                            .view(further)?
                            .get("x-pve-placeholder-required")
                    })
                    .is_some();
            }
            return object.requires(name);
        };
        object
            .get("x-pve-indexed")
            .and_then(|all| all.get(family)?.get("required"))
            .is_some()
    }

    pub(super) fn wording(&self, there: Option<&Value>, here: &Value) -> Fate {
        match (self.prose, there) {
            (false, None) => Fate::Dropped("upstream's wording".into()),
            (true, Some(there)) if there == here => Fate::Kept,
            (true, Some(Value::String(there)))
                if here.as_str().is_some_and(|here| there.starts_with(here)) =>
            {
                Fate::Kept
            }
            (false, Some(_)) => {
                Fate::Invented("upstream's wording is in a document without prose".into())
            }
            (true, _) => Fate::Lost("the wording is not in the document".into()),
        }
    }

    /// Compares a schema of the capture with the one in the document. Keys in
    /// `done` were compared by the caller.
    pub(super) fn schema(&mut self, raw: &Value, schema: &'d Value, at: &str, done: &[&str]) {
        let Some(map) = raw.as_object() else { return };
        let Some(view) = self.document.view(schema) else {
            self.lost("schemas", at, "a reference leads nowhere");
            return;
        };
        self.kind(map, view, at);
        for (key, value) in map.iter().filter(|(key, _)| !done.contains(&key.as_str())) {
            self.key(map, key, value, view, at);
        }
        self.invented(map, view, at);
    }

    fn kind(&mut self, raw: &Map<String, Value>, view: View<'_>, at: &str) {
        let declared = raw.get("type").and_then(Value::as_str);
        let there = view.kind();
        let unsaid = view.text("x-pve-type") == Some("unsaid");
        let fate = match declared {
            None if unsaid => Fate::Moved("x-pve-type".into()),
            None => Fate::Lost(format!("no type is declared, the document says {there:?}")),
            Some("any") if view.text("x-pve-type") == Some("any") => {
                Fate::Moved("x-pve-type".into())
            }
            Some(declared) if there == Some(declared) => match self.corrections.fixup(at, "type") {
                Some(name) => Fate::Fixed(name.into()),
                None => Fate::Kept,
            },
            Some(declared) => Fate::Lost(format!(
                "the type is {declared}, the document says {there:?}"
            )),
        };
        self.record("types", at, fate);
    }

    fn key(
        &mut self,
        raw: &Map<String, Value>,
        key: &str,
        value: &Value,
        view: View<'d>,
        at: &str,
    ) {
        if let Some((_, there)) = WORDING.iter().find(|(known, _)| *known == key) {
            let fate = self.wording(view.get(there), value);
            self.record("descriptions", at, fate);
            return;
        }
        if let Some((_, extension)) = EXTENSIONS.iter().find(|(known, _)| *known == key) {
            let fate = match view.get(extension) == Some(value) {
                true => Fate::Moved((*extension).into()),
                false => match self.corrections.fixup(at, key) {
                    Some(name) => Fate::Fixed(name.into()),
                    None => Fate::Lost(format!(
                        "`{key}` is {value}, the document has {:?}",
                        view.get(extension)
                    )),
                },
            };
            self.record("hints", at, fate);
            return;
        }
        if BOUNDS.contains(&key) {
            let fate = bound(key, value, view);
            self.record("bounds", at, fate);
            return;
        }
        match key {
            "type" | "optional" | "default_key" | "alias" | "keyAlias" | "type-property-schema" => {
            }
            "properties" => self.properties(raw, value, view, at),
            "items" => self.items(raw, value, view, at),
            "enum" => {
                let fate = self.enumeration(value, view, at);
                self.record("enums", at, fate);
            }
            "pattern" => {
                let fate = match (view.text("pattern"), view.text("x-pve-pattern")) {
                    (Some(there), _) => match value.as_str().map(pattern::translate) {
                        Some(Ok(expected)) if expected == there => Fate::Kept,
                        other => Fate::Lost(format!(
                            "the pattern is {value}, the document has {there:?}, expected {other:?}"
                        )),
                    },
                    (None, Some(there)) if Some(there) == value.as_str() => {
                        Fate::Moved("x-pve-pattern".into())
                    }
                    _ => Fate::Lost("the pattern is not in the document".into()),
                };
                self.record("patterns", at, fate);
            }
            "default" => {
                let fate = self.default(value, view, at);
                self.record("defaults", at, fate);
            }
            "format" => self.format(value, view, at),
            "additionalProperties" => self.additional(value, view, at),
            "oneOf" | "allOf" => self.alternatives(key, value, view, at),
            "instance-type" => {}
            "print_width" => self.record("hints", at, Fate::Dropped("a display hint".into())),
            key => {
                let kept = view
                    .get("x-pve-unknown")
                    .and_then(|unknown| unknown.get(key));
                match kept == Some(value) {
                    true => self.record("unknown keys", at, Fate::Moved("x-pve-unknown".into())),
                    false => self.lost(
                        "unknown keys",
                        at,
                        format!("`{key}` is not in the document"),
                    ),
                }
            }
        }
    }

    fn properties(&mut self, raw: &Map<String, Value>, members: &Value, view: View<'d>, at: &str) {
        let pointer = child(at, "properties");
        for (name, described) in members.as_object().into_iter().flatten() {
            let at_member = child(&pointer, name);
            // A list whose items are described under `properties`.
            let fixed = self.corrections.fixup(at, "items");
            let found = match fixed {
                Some(_) if raw.get("items").is_none() => view.get("items"),
                _ => self.member(view, name),
            };
            let Some(schema) = found else {
                self.lost(
                    "properties",
                    &at_member,
                    format!("`{name}` is not in the document"),
                );
                continue;
            };
            if let Some(fixup) = fixed {
                self.record("properties", &at_member, Fate::Fixed(fixup.into()));
                self.schema(described, schema, &at_member, &["optional"]);
                continue;
            }
            self.record("properties", &at_member, Fate::Kept);
            self.optional(described, self.is_required(view, name), &at_member);
            self.schema(described, schema, &at_member, &["optional"]);
        }
    }

    fn optional(&mut self, described: &Value, required: bool, at: &str) {
        let optional = described
            .get("optional")
            .is_some_and(|optional| flag(optional) == Some(true));
        let fate = match (optional != required, self.corrections.fixup(at, "optional")) {
            (true, _) => Fate::Kept,
            (false, Some(name)) => Fate::Fixed(name.into()),
            (false, None) => Fate::Lost(format!(
                "optional is {optional}, required in the document is {required}"
            )),
        };
        self.record("optional", at, fate);
    }

    fn items(&mut self, raw: &Map<String, Value>, described: &Value, view: View<'d>, at: &str) {
        let pointer = child(at, "items");
        if let (Some(fixup), Some("object")) = (
            self.corrections.fixup(at, "items"),
            raw.get("type").and_then(Value::as_str),
        ) {
            // An object whose members are described under `items`.
            self.record("items", &pointer, Fate::Fixed(fixup.into()));
            if let Some(members) = described.get("properties") {
                let none = Map::new();
                let pointer = child(&pointer, "properties");
                for (name, member) in members.as_object().unwrap_or(&none) {
                    match view.property(name) {
                        Some(schema) => {
                            self.record("properties", &pointer, Fate::Fixed(fixup.into()));
                            self.schema(member, schema, &child(&pointer, name), &["optional"]);
                        }
                        None => self.lost(
                            "properties",
                            &pointer,
                            format!("`{name}` is not in the document"),
                        ),
                    }
                }
            }
            return;
        }
        match view.get("items") {
            Some(schema) => {
                self.record("items", &pointer, Fate::Kept);
                self.schema(described, schema, &pointer, &["optional"]);
            }
            None => self.lost("items", &pointer, "the items are not in the document"),
        }
    }

    fn enumeration(&self, value: &Value, view: View<'_>, at: &str) -> Fate {
        let text = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        };
        let list = |value: Option<&Value>| -> Option<Vec<String>> {
            let mut texts: Vec<String> = Vec::new();
            for item in value?.as_array()? {
                let item = text(item);
                if !texts.contains(&item) {
                    texts.push(item);
                }
            }
            Some(texts)
        };
        let ours = list(Some(value));
        if ours.is_some() && list(view.get("enum")) == ours {
            return Fate::Kept;
        }
        if view.get("x-pve-enum") == Some(value)
            || ours.is_some() && list(view.get("x-pve-enum")) == ours
        {
            return Fate::Moved("x-pve-enum".into());
        }
        match self.corrections.fixup(at, "enum") {
            Some(name) => Fate::Fixed(name.into()),
            None => Fate::Lost(format!("the values {value} are not in the document")),
        }
    }

    fn default(&self, value: &Value, view: View<'_>, at: &str) -> Fate {
        let truth = |value: &Value| match value.as_str() {
            Some("yes" | "on" | "true") => Some(true),
            Some("no" | "off" | "false") => Some(false),
            _ => flag(value),
        };
        let number = |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse().ok());
        let text = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        };
        if let Some(there) = view.get("default") {
            let same = match view.kind() {
                Some("boolean") => truth(value).is_some() && truth(value) == truth(there),
                Some("integer" | "number") => {
                    number(value).is_some() && number(value) == number(there)
                }
                _ => text(value) == text(there),
            };
            return match same {
                true => Fate::Kept,
                false => Fate::Lost(format!("the default is {value}, the document has {there}")),
            };
        }
        if view.get("x-pve-default") == Some(value) {
            return Fate::Moved("x-pve-default".into());
        }
        match self.corrections.fixup(at, "default") {
            Some(name) => Fate::Fixed(name.into()),
            None => Fate::Lost(format!("the default {value} is not in the document")),
        }
    }

    fn format(&mut self, value: &Value, view: View<'d>, at: &str) {
        let Some(members) = value.as_object() else {
            match view.get("x-pve-format") == Some(value) {
                true => self.record("formats", at, Fate::Moved("x-pve-format".into())),
                false => self.lost(
                    "formats",
                    at,
                    format!("the format {value} is not in the document"),
                ),
            }
            return;
        };
        let component = view
            .text("x-pve-property-string")
            .and_then(|reference| self.document.component(reference));
        let Some((component, inside)) =
            component.and_then(|component| Some((component, self.document.view(component)?)))
        else {
            self.lost(
                "formats",
                at,
                "the members of the property string are not in the document",
            );
            return;
        };
        self.record("formats", at, Fate::Moved("x-pve-property-string".into()));
        let pointer = child(at, "format");
        let grammar = component.get("x-pve-property-string-format");
        for (name, member) in members {
            let at = child(&pointer, name);
            if let Some(target) = member.get("alias") {
                let fate = match member.get("keyAlias") {
                    None => {
                        grammar.and_then(|grammar| grammar.get("aliases")?.get(name))
                            == Some(target)
                    }
                    Some(key) => grammar
                        .and_then(|grammar| grammar.get("key-aliases")?.get(name))
                        .is_some_and(|there| {
                            there.get("value") == Some(target) && there.get("key") == Some(key)
                        }),
                };
                match fate {
                    true => self.record(
                        "aliases",
                        &at,
                        Fate::Moved("x-pve-property-string-format".into()),
                    ),
                    false => self.lost(
                        "aliases",
                        &at,
                        format!("the alias `{name}` is not in the document"),
                    ),
                }
                continue;
            }
            if member
                .get("default_key")
                .is_some_and(|key| flag(key) == Some(true))
            {
                let there = grammar.and_then(|grammar| grammar.get("default-key")?.as_str());
                match there == Some(name.as_str()) {
                    true => self.record(
                        "default keys",
                        &at,
                        Fate::Moved("x-pve-property-string-format".into()),
                    ),
                    false => self.lost(
                        "default keys",
                        &at,
                        format!("`{name}` may stand without its key; the document does not say so"),
                    ),
                }
            }
            match inside.property(name) {
                Some(schema) => {
                    self.record("members", &at, Fate::Kept);
                    self.optional(member, inside.requires(name), &at);
                    self.schema(member, schema, &at, &["optional", "default_key"]);
                }
                None => self.lost("members", &at, format!("`{name}` is not in the document")),
            }
        }
    }

    fn additional(&mut self, value: &Value, view: View<'d>, at: &str) {
        let there = view.get("additionalProperties");
        if value.is_object() {
            match further(view) {
                Some(schema) => {
                    self.record("additionalProperties", at, Fate::Kept);
                    self.schema(
                        value,
                        schema,
                        &child(at, "additionalProperties"),
                        &["optional"],
                    );
                }
                None => self.lost(
                    "additionalProperties",
                    at,
                    "the schema of further members is not in the document",
                ),
            }
            return;
        }
        let closed = view.get("x-pve-additional-properties") == Some(&Value::Bool(false));
        let fate = match flag(value) {
            Some(false) if there == Some(&Value::Bool(false)) => Fate::Kept,
            Some(false) if closed => Fate::Moved("x-pve-additional-properties".into()),
            Some(true) if there.is_some_and(Value::is_object) => Fate::Kept,
            _ => Fate::Lost(format!(
                "additionalProperties is {value}, the document has {there:?}"
            )),
        };
        self.record("additionalProperties", at, fate);
    }

    fn alternatives(&mut self, key: &str, value: &Value, view: View<'_>, at: &str) {
        let variants = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let listed = view
            .get("x-pve-one-of")
            .and_then(Value::as_array)
            .map(Vec::len);
        let members = variants
            .iter()
            .flat_map(|variant| variant.get("properties").and_then(Value::as_object))
            .flatten();
        let mut missing = Vec::new();
        let mut any = false;
        for (name, _) in members {
            any = true;
            if view.property(name).is_none() {
                missing.push(name.as_str());
            }
        }
        let fate = if !missing.is_empty() {
            Fate::Lost(format!(
                "the members {} of the variants are not in the document",
                missing.join(", ")
            ))
        } else if any || key == "allOf" {
            Fate::Kept
        } else if listed == Some(variants.len()) {
            Fate::Moved("x-pve-one-of".into())
        } else if variants
            .windows(2)
            .all(|pair| pair[0].get("items") == pair[1].get("items"))
        {
            Fate::Kept
        } else {
            Fate::Lost(format!(
                "{} variants, the document lists {listed:?}",
                variants.len()
            ))
        };
        self.record("alternatives", at, fate);
    }

    /// Members of the document's object that the capture does not have.
    fn invented(&mut self, raw: &Map<String, Value>, view: View<'_>, at: &str) {
        if view.get("properties").is_none()
            || raw.contains_key("oneOf")
            || raw.contains_key("allOf")
        {
            return;
        }
        let members = raw.get("properties").and_then(Value::as_object);
        for name in view.property_names() {
            if members.is_some_and(|members| members.contains_key(name)) {
                continue;
            }
            let fate = match (
                self.corrections.overlay(&self.api),
                self.corrections.fixup(at, "items"),
            ) {
                (Some(overlay), _) => Fate::Added(overlay.to_owned()),
                (None, Some(_)) => continue,
                (None, None) => Fate::Invented(format!("`{name}` is not in the capture")),
            };
            self.record("properties", at, fate);
        }
    }
}

fn bound(key: &str, value: &Value, view: View<'_>) -> Fate {
    let number = |value: &Value| {
        value
            .as_f64()
            .or_else(|| value.as_str()?.parse::<f64>().ok())
    };
    let same = |there: Option<&Value>| {
        there.is_some_and(|there| number(there).is_some() && number(there) == number(value))
    };
    let extension = format!("x-pve-{key}");
    if same(view.get(key)) {
        Fate::Kept
    } else if same(view.get(&extension)) || view.get(&extension) == Some(value) {
        Fate::Moved(extension)
    } else {
        Fate::Lost(format!(
            "`{key}` is {value}, the document has {:?}",
            view.get(key)
        ))
    }
}
