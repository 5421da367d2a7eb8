//! What one of NetBox's documents says of an endpoint.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// A document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Api<'a> {
    root: &'a Value,
}

/// The members of an object and which of them are required.
#[derive(Debug, Clone, Default)]
pub(super) struct Object<'a> {
    pub(super) members: BTreeMap<&'a str, &'a Value>,
    pub(super) required: BTreeSet<&'a str>,
}

impl<'a> Api<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// The path of a list, `/api/<endpoint>/`.
    pub(super) fn path(self, endpoint: &str) -> Option<&'a Map<String, Value>> {
        self.root
            .get("paths")?
            .get(format!("/api/{endpoint}/"))?
            .as_object()
    }

    /// The endpoints that can be listed.
    pub(super) fn endpoints(self) -> impl Iterator<Item = &'a str> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths.into_iter().flatten().filter_map(|(path, _)| {
            let path = path.strip_prefix("/api/")?.strip_suffix('/')?;
            (!path.ends_with('}')).then_some(path)
        })
    }

    /// The query parameters of an operation, by name.
    pub(super) fn parameters(self, endpoint: &str, verb: &str) -> BTreeMap<&'a str, &'a Value> {
        let operation = self.path(endpoint).and_then(|path| path.get(verb));
        let list = operation.and_then(|operation| operation.get("parameters")?.as_array());
        let named = list.into_iter().flatten().filter_map(|parameter| {
            (parameter.get("in")? == "query").then_some(())?;
            Some((parameter.get("name")?.as_str()?, parameter.get("schema")?))
        });
        named.collect()
    }

    /// The lookups that may follow `cf_<name>__`; none where custom fields are no filters.
    pub(super) fn custom_field_lookups(self, endpoint: &str) -> Option<BTreeSet<&'a str>> {
        let operation = self.path(endpoint)?.get("get")?;
        let lookups = operation
            .get("x-netbox-filter-families")?
            .get("cf_")?
            .get("lookups")?;
        Some(
            lookups
                .as_array()?
                .iter()
                .filter_map(Value::as_str)
                .collect(),
        )
    }

    /// The page that a list comes in.
    pub(super) fn page(self, endpoint: &str) -> Option<Object<'a>> {
        Some(self.object(answer(self.path(endpoint)?.get("get")?, "200")?))
    }

    /// A row of a list.
    pub(super) fn row(self, endpoint: &str) -> Option<Object<'a>> {
        let page = self.page(endpoint)?;
        Some(self.object(page.members.get("results")?.get("items")?))
    }

    /// An item of the list that a bulk write takes; none when it takes no list.
    pub(super) fn body(self, endpoint: &str, verb: &str) -> Option<Object<'a>> {
        let body = self.path(endpoint)?.get(verb)?.get("requestBody")?;
        let schema = body
            .get("content")?
            .get("application/json")?
            .get("schema")?;
        let choices = schema.get("oneOf").and_then(Value::as_array);
        let list = match choices {
            Some(choices) => choices
                .iter()
                .find(|choice| choice.get("items").is_some())?,
            None => schema,
        };
        Some(self.object(list.get("items")?))
    }

    /// Whether a bulk create is answered by a list.
    pub(super) fn creates_lists(self, endpoint: &str) -> bool {
        let answer = self
            .path(endpoint)
            .and_then(|path| answer(path.get("post")?, "201")?.get("oneOf")?.as_array());
        answer.is_some_and(|choices| choices.iter().any(|choice| choice.get("items").is_some()))
    }

    /// A schema with references followed, as far as they go.
    pub(super) fn resolve(self, schema: &'a Value) -> &'a Value {
        let mut at = schema;
        for _ in 0..8 {
            let inner = at
                .get("$ref")
                .or_else(|| match at.get("allOf")?.as_array()?.as_slice() {
                    [one] => one.get("$ref"),
                    _ => None,
                });
            let target = inner
                .and_then(Value::as_str)
                .and_then(|target| target.strip_prefix('#'));
            match target.and_then(|target| self.root.pointer(target)) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    fn object(self, schema: &'a Value) -> Object<'a> {
        let schema = self.resolve(schema);
        let mut object = Object::default();
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let part = self.object(part);
            object.members.extend(part.members);
            object.required.extend(part.required);
        }
        let members = schema.get("properties").and_then(Value::as_object);
        object.members.extend(
            members
                .into_iter()
                .flatten()
                .map(|(name, schema)| (name.as_str(), schema)),
        );
        let required = schema.get("required").and_then(Value::as_array);
        object
            .required
            .extend(required.into_iter().flatten().filter_map(Value::as_str));
        object
    }
}

fn answer<'a>(operation: &'a Value, status: &str) -> Option<&'a Value> {
    operation
        .get("responses")?
        .get(status)?
        .get("content")?
        .get("application/json")?
        .get("schema")
}
