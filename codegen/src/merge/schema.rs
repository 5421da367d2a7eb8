//! How the schemas that several versions have in one place become one schema.
//!
//! The rules, by what the versions say (never by which comes first):
//!
//! | versions say | merged |
//! | --- | --- |
//! | the same type | that type; enums and properties are united, bounds are the loosest, `required` is what all require |
//! | nothing (`{}`, an undescribed object, null) and a type | the type, open and with nothing required |
//! | scalars of different types | string if one of them is, else number, else integer: each takes what the others send |
//! | an enum and a plain string | the enum, marked `x-pve-open` |
//! | a property string and a plain string | the property string, which keeps what it cannot parse |
//! | anything else | `{}`: no type is true for all of them |
//!
//! A fact that only describes (default, unit, format name) is the newest
//! version's; a default that differs is kept per version in `x-pve-differs`.
//!
//! Invariant: a contradiction is never silent. Wherever two types met, the
//! schema says so in `x-pve-type-versions` and the merge lists a
//! [`Conflict`].

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::facts::{join_alternatives, join_enums, join_facts, loosest};
use super::{
    Conflict, Documents, NULL, NULL_VERSIONS, OPEN, TYPE_VERSIONS, Version, VersionSet, annotate,
};
use crate::generate::Error;
use crate::tolerate::scalar::Scalar;

/// The prefix of references to components.
pub(crate) const COMPONENTS: &str = "#/components/schemas/";

/// Joins schemas, with the documents at hand in which references point.
pub(super) struct Joiner<'d> {
    documents: &'d Documents,
    conflicts: BTreeSet<Conflict>,
}

/// What kind of value a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Any,
    /// Nothing is answered.
    Null,
    Scalar(Scalar),
    Array,
    Object,
    OneOf,
}

impl Class {
    fn says_something(self) -> bool {
        !matches!(self, Self::Any | Self::Null)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Null => "null",
            Self::Scalar(scalar) => scalar.name(),
            Self::Array => "array",
            Self::Object => "object",
            Self::OneOf => "alternatives",
        }
    }
}

/// One version's schema, looked through.
pub(super) struct View<'v> {
    pub(super) version: Version,
    pub(super) value: &'v Value,
    class: Class,
    /// The component it refers to, when that is not one of the scalars.
    reference: Option<&'v str>,
}

type Inputs<'v> = [(Version, &'v Value)];

impl<'d> Joiner<'d> {
    pub(super) fn new(documents: &'d Documents) -> Self {
        Self {
            documents,
            conflicts: BTreeSet::new(),
        }
    }

    pub(super) fn into_conflicts(self) -> Vec<Conflict> {
        self.conflicts.into_iter().collect()
    }

    /// Joins what the versions say at `pointer`.
    pub(super) fn join(&mut self, pointer: &str, inputs: &Inputs<'_>) -> Result<Value, Error> {
        let [(_, first), rest @ ..] = inputs else {
            return Err(Error::schema(pointer, "no version describes this"));
        };
        if rest.iter().all(|(_, value)| value == first) {
            return Ok((*first).clone());
        }
        let views = inputs
            .iter()
            .map(|(version, value)| self.view(pointer, *version, value))
            .collect::<Result<Vec<_>, _>>()?;
        let classes: BTreeSet<Class> = views
            .iter()
            .map(|view| view.class)
            .filter(|class| class.says_something())
            .collect();
        let typed: Vec<&View<'_>> = views
            .iter()
            .filter(|view| view.class.says_something())
            .collect();
        let described_by_all = typed.len() == views.len();

        let mut joined = match classes.iter().copied().collect::<Vec<_>>().as_slice() {
            [] if views.iter().all(|view| view.class == Class::Null) => {
                return Ok(json!({ "$ref": format!("{COMPONENTS}{NULL}") }));
            }
            [] => Map::new(),
            [Class::Array] => self.join_arrays(pointer, &typed)?,
            [Class::Object] => self.join_objects(pointer, &typed, described_by_all)?,
            [Class::OneOf] => join_alternatives(&typed),
            [Class::Scalar(scalar)] => self.join_scalars(pointer, *scalar, &typed),
            several => {
                let union =
                    several
                        .iter()
                        .try_fold(None, |union: Option<Scalar>, class| match class {
                            Class::Scalar(scalar) => {
                                Some(Some(union.map_or(*scalar, |seen| seen.union(*scalar))))
                            }
                            _ => None,
                        });
                self.contradiction(pointer, &views, union.flatten())
            }
        };
        join_facts(&typed, &mut joined);
        let silent: Vec<Value> = views
            .iter()
            .filter(|view| view.class == Class::Null)
            .map(|view| Value::String(view.version.to_string()))
            .collect();
        if !silent.is_empty() {
            joined.insert(NULL_VERSIONS.to_owned(), silent.into());
        }
        Ok(with_reference(joined))
    }

    fn view<'v>(
        &self,
        pointer: &str,
        version: Version,
        value: &'v Value,
    ) -> Result<View<'v>, Error> {
        let reference = reference_of(value);
        let (class, reference) = match reference {
            Some(NULL) => (Class::Null, None),
            Some(name) => match Scalar::of_component(name) {
                Some(scalar) => (Class::Scalar(scalar), None),
                None => {
                    let target = &self.documents[&version]["components"]["schemas"][name];
                    if target.is_null() {
                        return Err(Error::schema(
                            pointer,
                            format!("version {version} refers to `{name}`, which it does not have"),
                        ));
                    }
                    (self.view(pointer, version, target)?.class, Some(name))
                }
            },
            None => (class_of(pointer, value)?, None),
        };
        Ok(View {
            version,
            value,
            class,
            reference,
        })
    }

    fn join_scalars(
        &mut self,
        pointer: &str,
        scalar: Scalar,
        views: &[&View<'_>],
    ) -> Map<String, Value> {
        let mut joined = Map::new();
        let references: BTreeSet<&str> = views.iter().filter_map(|view| view.reference).collect();
        if let (Some(name), 1) = (references.first(), references.len()) {
            joined.insert("$ref".to_owned(), format!("{COMPONENTS}{name}").into());
            if views.iter().any(|view| view.reference.is_none()) {
                joined.insert(OPEN.to_owned(), true.into());
            }
            return joined;
        }
        if references.len() > 1 {
            return self.contradiction_of(pointer, views, Some(scalar));
        }
        let component = views.iter().find_map(|view| reference_of(view.value));
        match component {
            Some(name) => joined.insert("$ref".to_owned(), format!("{COMPONENTS}{name}").into()),
            None => joined.insert("type".to_owned(), scalar.name().into()),
        };
        join_enums(views, &mut joined);
        joined
    }

    fn join_arrays(
        &mut self,
        pointer: &str,
        views: &[&View<'_>],
    ) -> Result<Map<String, Value>, Error> {
        let items: Vec<(Version, &Value)> = views
            .iter()
            .filter_map(|view| Some((view.version, view.value.get("items")?)))
            .collect();
        let mut joined = Map::new();
        joined.insert("type".to_owned(), "array".into());
        let items = if items.is_empty() {
            json!({})
        } else {
            self.join(&format!("{pointer}/items"), &items)?
        };
        joined.insert("items".to_owned(), items);
        Ok(joined)
    }

    fn join_objects(
        &mut self,
        pointer: &str,
        views: &[&View<'_>],
        described_by_all: bool,
    ) -> Result<Map<String, Value>, Error> {
        let references: BTreeSet<&str> = views.iter().filter_map(|view| view.reference).collect();
        match (references.first(), references.len()) {
            (Some(name), 1) => {
                // An object that a version describes in place is the same one
                // before upstream gave it members: the component stands.
                let mut joined = Map::new();
                joined.insert("$ref".to_owned(), format!("{COMPONENTS}{name}").into());
                return Ok(joined);
            }
            (Some(_), _) => return Ok(self.contradiction_of(pointer, views, None)),
            (None, _) => {}
        }
        let present: VersionSet = views.iter().map(|view| view.version).collect();
        let mut joined = Map::new();
        joined.insert("type".to_owned(), "object".into());

        let names = keys_of(views, "properties");
        if !names.is_empty() {
            let mut properties = Map::new();
            for name in &names {
                let inputs: Vec<(Version, &Value)> = views
                    .iter()
                    .filter_map(|view| {
                        Some((view.version, view.value.get("properties")?.get(name)?))
                    })
                    .collect();
                let at = format!("{pointer}/properties/{}", escape(name));
                let mut property = self.join(&at, &inputs)?;
                let having = inputs.iter().map(|(version, _)| *version).collect();
                annotate(&mut property, &having, &present);
                properties.insert(name.clone(), property);
            }
            joined.insert("properties".to_owned(), properties.into());
        }
        let required: Vec<Value> = names
            .iter()
            .filter(|name| described_by_all && views.iter().all(|view| requires(view.value, name)))
            .map(|name| Value::String(name.clone()))
            .collect();
        if !required.is_empty() {
            joined.insert("required".to_owned(), required.into());
        }
        if let Some(families) = self.join_families(pointer, views, &present)? {
            joined.insert("x-pve-indexed".to_owned(), families);
        }
        let additional: Vec<Option<&Value>> = views
            .iter()
            .map(|view| view.value.get("additionalProperties"))
            .collect();
        let open = match additional.as_slice() {
            [first, rest @ ..] if rest.iter().all(|other| other == first) => first.cloned(),
            _ => Some(json!({})),
        };
        if let Some(open) = open {
            joined.insert("additionalProperties".to_owned(), open);
        }
        Ok(joined)
    }

    fn join_families(
        &mut self,
        pointer: &str,
        views: &[&View<'_>],
        present: &VersionSet,
    ) -> Result<Option<Value>, Error> {
        let names = keys_of(views, "x-pve-indexed");
        let mut families = Map::new();
        for name in &names {
            let inputs: Vec<(Version, &Value)> = views
                .iter()
                .filter_map(|view| {
                    Some((view.version, view.value.get("x-pve-indexed")?.get(name)?))
                })
                .collect();
            let at = format!("{pointer}/x-pve-indexed/{}", escape(name));
            let schemas: Vec<(Version, &Value)> = inputs
                .iter()
                .filter_map(|(version, family)| Some((*version, family.get("schema")?)))
                .collect();
            let mut family = Map::new();
            family.insert(
                "schema".to_owned(),
                self.join(&format!("{at}/schema"), &schemas)?,
            );
            let bounds: Vec<&Value> = inputs.iter().map(|(_, family)| *family).collect();
            loosest(&bounds, "minimum", &mut family, |a, b| a < b);
            loosest(&bounds, "maximum", &mut family, |a, b| a > b);
            let mut family = Value::Object(family);
            let having = inputs.iter().map(|(version, _)| *version).collect();
            annotate(&mut family, &having, present);
            families.insert(name.clone(), family);
        }
        Ok((!families.is_empty()).then_some(Value::Object(families)))
    }

    fn contradiction(
        &mut self,
        pointer: &str,
        views: &[View<'_>],
        scalar: Option<Scalar>,
    ) -> Map<String, Value> {
        let views: Vec<&View<'_>> = views.iter().collect();
        self.contradiction_of(pointer, &views, scalar)
    }

    fn contradiction_of(
        &mut self,
        pointer: &str,
        views: &[&View<'_>],
        scalar: Option<Scalar>,
    ) -> Map<String, Value> {
        let types: Vec<(String, String)> = views
            .iter()
            .map(|view| {
                let class = view.class.name();
                let name = view
                    .reference
                    .map_or_else(|| class.to_owned(), str::to_owned);
                (view.version.to_string(), name)
            })
            .collect();
        let mut joined = Map::new();
        if let Some(scalar) = scalar {
            joined.insert("type".to_owned(), scalar.name().into());
        }
        let by_version: Map<String, Value> = types
            .iter()
            .map(|(version, name)| (version.clone(), Value::String(name.clone())))
            .collect();
        joined.insert(TYPE_VERSIONS.to_owned(), by_version.into());
        self.conflicts.insert(Conflict {
            pointer: pointer.to_owned(),
            types,
            became: scalar.map_or("anything", Scalar::name).to_owned(),
        });
        joined
    }
}

/// The name of the component that a schema refers to, directly or as the only
/// member of an `allOf` that adds facts.
pub(crate) fn reference_of(value: &Value) -> Option<&str> {
    let direct = value
        .get("$ref")
        .or_else(|| match value.get("allOf")?.as_array()?.as_slice() {
            [only] => only.get("$ref"),
            _ => None,
        });
    direct?.as_str()?.strip_prefix(COMPONENTS)
}

fn class_of(pointer: &str, value: &Value) -> Result<Class, Error> {
    if value.get("oneOf").is_some() {
        return Ok(Class::OneOf);
    }
    match value.get("type").and_then(Value::as_str) {
        Some("array") => Ok(Class::Array),
        Some("object") => Ok(if undescribed(value) {
            Class::Any
        } else {
            Class::Object
        }),
        Some(name) => Scalar::of_type(name)
            .map(Class::Scalar)
            .ok_or_else(|| Error::schema(pointer, format!("`{name}` is no type of OpenAPI 3.0"))),
        None if value.get("properties").is_some() => Ok(Class::Object),
        None => Ok(Class::Any),
    }
}

/// An object of which nothing is said but that it is one. On its own it stays
/// an object; beside a description it gives way.
fn undescribed(value: &Value) -> bool {
    let empty = |key: &str| {
        value
            .get(key)
            .and_then(Value::as_object)
            .is_none_or(Map::is_empty)
    };
    empty("properties")
        && empty("x-pve-indexed")
        && value.get("x-pve-property-string-format").is_none()
}

fn requires(value: &Value, name: &str) -> bool {
    value
        .get("required")
        .and_then(Value::as_array)
        .is_some_and(|required| required.iter().any(|other| other == name))
}

fn keys_of(views: &[&View<'_>], member: &str) -> BTreeSet<String> {
    views
        .iter()
        .filter_map(|view| view.value.get(member)?.as_object())
        .flat_map(|object| object.keys().cloned())
        .collect()
}

/// Facts beside a `$ref` move the reference into an `allOf`.
fn with_reference(mut joined: Map<String, Value>) -> Value {
    if joined.len() > 1
        && let Some(reference) = joined.remove("$ref")
    {
        joined.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
    Value::Object(joined)
}

/// A name as a segment of a JSON pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
