//! From a query to its answer: first everything is checked against the types,
//! then it is carried out.
//!
//! Invariant: a query with one wrong field is not carried out at all.

use std::collections::HashMap;

use async_graphql_parser::types::{ExecutableDocument, Field, Selection, SelectionSet};
use async_graphql_parser::{Pos, Positioned};
use serde_json::{Map, Value, json};

use super::filter;
use super::schema::{self, Type, type_name};
use crate::netbox::Version;
use crate::netbox::access::Rights;
use crate::netbox::custom;
use crate::netbox::model::{Kind, Model};
use crate::netbox::models;
use crate::netbox::read;
use crate::netbox::store::{Place, Row, Store, generic, id, tags, text};
use crate::netbox::values;

/// NetBox's `MAX_PAGE_SIZE`, which nested lists keep to as well.
const MAX_PAGE: usize = 1000;

/// What a query is carried out on.
pub(super) struct Run<'a> {
    pub(super) store: &'a Store,
    pub(super) version: Version,
    pub(super) rights: &'a Rights,
    pub(super) document: &'a ExecutableDocument,
    pub(super) variables: HashMap<String, Value>,
}

/// One entry of `errors`.
pub(super) fn error(message: impl Into<String>, at: Option<Pos>) -> Value {
    let mut error = Map::new();
    error.insert("message".into(), message.into().into());
    if let Some(at) = at {
        error.insert(
            "locations".into(),
            json!([{"line": at.line, "column": at.column}]),
        );
    }
    Value::Object(error)
}

/// The arguments of a list.
struct Arguments {
    filters: Option<Value>,
    offset: usize,
    limit: usize,
    start: Option<u64>,
}

impl Run<'_> {
    /// What is wrong with the fields of the query.
    pub(super) fn check_query(&self, selection: &SelectionSet) -> Vec<Value> {
        let mut errors = Vec::new();
        for field in self.fields(selection, "Query") {
            let at = Some(field.pos);
            let name = field.node.name.node.as_str();
            if name == "__typename" {
                continue;
            }
            let Some((model, list)) = schema::root(self.version, name) else {
                errors.push(error(
                    format!("Cannot query field '{name}' on type 'Query'."),
                    at,
                ));
                continue;
            };
            let known: &[&str] = if list {
                &["filters", "pagination"]
            } else {
                &["id"]
            };
            for (argument, _) in &field.node.arguments {
                if !known.contains(&argument.node.as_str()) {
                    errors.push(error(
                        format!(
                            "Unknown argument '{}' on field 'Query.{name}'.",
                            argument.node
                        ),
                        Some(argument.pos),
                    ));
                }
            }
            match self.argument(&field.node, "filters") {
                Some(filters) if list && !filters.is_null() => {
                    if let Err(message) = filter::check(model, self.version, &filters) {
                        errors.push(error(message, at));
                    }
                }
                _ => {}
            }
            if let Some(message) = self.unknown_pagination(&field.node) {
                errors.push(error(message, at));
            }
            let of = if list {
                Type::List(model)
            } else {
                Type::Object(model)
            };
            self.check_field(&field, of, &type_name(model), &mut errors);
        }
        errors
    }

    fn unknown_pagination(&self, field: &Field) -> Option<String> {
        let pagination = self.argument(field, "pagination")?;
        let unknown = pagination.as_object()?.keys().find(|key| {
            !matches!(key.as_str(), "offset" | "limit")
                && (key.as_str() != "start" || self.version < Version::V4_6)
        })?;
        Some(format!(
            "Expected value of type 'OffsetPaginationInput' not to include unknown field '{unknown}'."
        ))
    }

    fn check_field(
        &self,
        field: &Positioned<Field>,
        of: Type,
        of_name: &str,
        errors: &mut Vec<Value>,
    ) {
        let (name, at) = (field.node.name.node.as_str(), Some(field.pos));
        let inner = &field.node.selection_set.node;
        let empty = inner.items.is_empty();
        if matches!(of, Type::Leaf) {
            if !empty {
                errors.push(error(
                    format!("Field '{name}' must not have a selection since it has no subfields."),
                    at,
                ));
            }
            return;
        }
        if empty {
            errors.push(error(
                format!(
                    "Field '{name}' of type '{of_name}' must have a selection of subfields. Did you mean '{name} {{ ... }}'?"
                ),
                at,
            ));
            return;
        }
        match of {
            Type::Object(model) | Type::List(model) => self.check_object(inner, model, errors),
            Type::Model | Type::Models => {
                self.check_names(
                    inner,
                    "ContentTypeType",
                    &["id", "app_label", "model"],
                    errors,
                );
            }
            Type::Family => {
                self.check_names(inner, "IPAddressFamilyType", &["value", "label"], errors)
            }
            Type::Union(union) => self.check_union(inner, union, errors),
            Type::Leaf => {}
        }
    }

    fn check_object(&self, set: &SelectionSet, model: &'static Model, errors: &mut Vec<Value>) {
        let own = type_name(model);
        for field in self.fields(set, &own) {
            let name = field.node.name.node.as_str();
            if name == "__typename" {
                continue;
            }
            match schema::field(model, self.version, name) {
                Some(of) => {
                    let inner = match of {
                        Type::Object(model) | Type::List(model) => type_name(model),
                        Type::Union(union) => union.to_owned(),
                        Type::Family => "IPAddressFamilyType".to_owned(),
                        Type::Model | Type::Models => "ContentTypeType".to_owned(),
                        Type::Leaf => String::new(),
                    };
                    self.check_field(&field, of, &inner, errors);
                }
                None => errors.push(error(
                    format!("Cannot query field '{name}' on type '{own}'."),
                    Some(field.pos),
                )),
            }
        }
    }

    fn check_names(&self, set: &SelectionSet, own: &str, known: &[&str], errors: &mut Vec<Value>) {
        for field in self.fields(set, own) {
            let name = field.node.name.node.as_str();
            if name != "__typename" && !known.contains(&name) {
                errors.push(error(
                    format!("Cannot query field '{name}' on type '{own}'."),
                    Some(field.pos),
                ));
            }
        }
    }

    /// In a union only `__typename` and fragments of its members stand.
    fn check_union(&self, set: &SelectionSet, union: &str, errors: &mut Vec<Value>) {
        for item in &set.items {
            match &item.node {
                Selection::Field(field) if field.node.name.node != "__typename" => {
                    errors.push(error(
                        format!(
                            "Cannot query field '{}' on type '{union}'.",
                            field.node.name.node
                        ),
                        Some(field.pos),
                    ));
                }
                Selection::InlineFragment(fragment) => {
                    let on = fragment.node.type_condition.as_ref();
                    let Some(on) = on.map(|on| on.node.on.node.as_str()) else {
                        continue;
                    };
                    if !schema::is_member(union, on) {
                        errors.push(error(
                            format!(
                                "Fragment cannot be spread here as objects of type '{union}' can never be of type '{on}'."
                            ),
                            Some(fragment.pos),
                        ));
                    } else if let Some(model) = models::all().find(|model| type_name(model) == on) {
                        self.check_object(&fragment.node.selection_set.node, model, errors);
                    }
                }
                _ => {}
            }
        }
    }

    /// The fields that are selected of an object of this type, those of its
    /// fragments included.
    fn fields(&self, set: &SelectionSet, own: &str) -> Vec<Positioned<Field>> {
        let mut fields = Vec::new();
        for item in &set.items {
            match &item.node {
                Selection::Field(field) => fields.push(field.clone()),
                Selection::InlineFragment(fragment) => {
                    let on = fragment.node.type_condition.as_ref();
                    if on.is_none_or(|on| on.node.on.node == own) {
                        fields.extend(self.fields(&fragment.node.selection_set.node, own));
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = self.document.fragments.get(&spread.node.fragment_name.node);
                    if let Some(fragment) = fragment
                        && fragment.node.type_condition.node.on.node == own
                    {
                        fields.extend(self.fields(&fragment.node.selection_set.node, own));
                    }
                }
            }
        }
        fields
    }

    /// An argument as JSON, with the variables filled in.
    fn argument(&self, field: &Field, name: &str) -> Option<Value> {
        let value = field.get_argument(name)?.node.clone();
        let filled = value.into_const_with(|variable| {
            let value = self.variables.get(variable.as_str()).cloned();
            serde_json::from_value(value.unwrap_or_default())
        });
        filled.ok().and_then(|value| value.into_json().ok())
    }

    /// Carries the query out.
    pub(super) fn query(&self, selection: &SelectionSet) -> Result<Value, Value> {
        let mut data = Map::new();
        for field in self.fields(selection, "Query") {
            let key = field.node.response_key().node.to_string();
            let name = field.node.name.node.as_str();
            let failed = |message: String| {
                let mut failed = error(message, Some(field.pos));
                failed["path"] = json!([key]);
                failed
            };
            let value = match schema::root(self.version, name) {
                Some((model, true)) => self.list(model, &field).map_err(failed)?,
                Some((model, false)) => self.single(model, &field).map_err(failed)?,
                None => "Query".into(),
            };
            data.insert(key, value);
        }
        Ok(Value::Object(data))
    }

    fn single(&self, model: &'static Model, field: &Positioned<Field>) -> Result<Value, String> {
        let wanted = self.argument(&field.node, "id").unwrap_or_default();
        let wanted = match &wanted {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64(),
        };
        wanted
            .filter(|_| self.rights.may_read(model.endpoint))
            .and_then(|id| Some((id, self.store.get(model.endpoint, id)?)))
            .map(|(id, row)| self.object(model, id, row, &field.node.selection_set.node))
            .ok_or_else(|| {
                let name = type_name(model);
                let name = name.strip_suffix("Type").unwrap_or(&name);
                format!("{name} matching query does not exist.")
            })
    }

    fn list(&self, model: &'static Model, field: &Positioned<Field>) -> Result<Value, String> {
        let arguments = self.arguments(&field.node)?;
        // Who may not see the table sees it empty.
        if !self.rights.may_read(model.endpoint) {
            return Ok(json!([]));
        }
        let mut rows = Vec::new();
        for (id, row) in self.store.rows(model.endpoint) {
            if arguments.start.is_some_and(|start| id < start) {
                continue;
            }
            let fits = match &arguments.filters {
                Some(filters) => filter::passes(self.store, self.version, model, id, row, filters)?,
                None => true,
            };
            if fits {
                rows.push((id, row));
            }
        }
        Ok(rows
            .into_iter()
            .skip(arguments.offset)
            .take(arguments.limit)
            .map(|(id, row)| self.object(model, id, row, &field.node.selection_set.node))
            .collect())
    }

    fn arguments(&self, field: &Field) -> Result<Arguments, String> {
        let pagination = self.argument(field, "pagination").unwrap_or_default();
        let number = |name: &str| pagination.get(name).and_then(Value::as_i64);
        let (offset, start) = (number("offset").unwrap_or(0), number("start"));
        if offset != 0 && start.is_some() {
            return Err("Cannot specify both `start` and `offset` in pagination.".to_owned());
        }
        let limit = number("limit")
            .and_then(|limit| usize::try_from(limit).ok())
            .filter(|limit| (1..=MAX_PAGE).contains(limit));
        Ok(Arguments {
            filters: self
                .argument(field, "filters")
                .filter(|filters| !filters.is_null()),
            offset: usize::try_from(offset)
                .map_err(|_| "Negative indexing is not supported.".to_owned())?,
            limit: limit.unwrap_or(MAX_PAGE),
            start: start.map(|start| u64::try_from(start).unwrap_or(0)),
        })
    }

    fn object(&self, model: &'static Model, own: u64, row: &Row, set: &SelectionSet) -> Value {
        let type_name = type_name(model);
        let mut object = Map::new();
        for field in self.fields(set, &type_name) {
            let key = field.node.response_key().node.to_string();
            let name = field.node.name.node.as_str();
            let inner = &field.node.selection_set.node;
            let value = match schema::field(model, self.version, name) {
                _ if name == "__typename" => type_name.clone().into(),
                Some(Type::Leaf) => self.leaf(model, own, row, name),
                Some(Type::Object(to)) => id(row, name)
                    .and_then(|id| {
                        Some(self.object(to, id, self.store.get(to.endpoint, id)?, inner))
                    })
                    .unwrap_or_default(),
                Some(Type::List(to)) => self.related(model, own, row, name, to, inner),
                Some(Type::Union(_)) => self.union(row, name, inner),
                Some(Type::Model) => self.content_type(text(row, name), inner),
                Some(Type::Models) => row
                    .get(name)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(|name| self.content_type(name, inner))
                    .collect(),
                Some(Type::Family) => {
                    let address = if text(row, "address").is_empty() {
                        text(row, "prefix")
                    } else {
                        text(row, "address")
                    };
                    let family = values::family(address);
                    self.named(
                        inner,
                        "IPAddressFamilyType",
                        &json!({"value": family, "label": format!("IPv{family}")}),
                    )
                }
                None => Value::Null,
            };
            object.insert(key, value);
        }
        Value::Object(object)
    }

    fn named(&self, set: &SelectionSet, own: &str, members: &Value) -> Value {
        let fields = self.fields(set, own).into_iter().map(|field| {
            let name = field.node.name.node.as_str();
            let value = match name {
                "__typename" => own.into(),
                name => members.get(name).cloned().unwrap_or_default(),
            };
            (field.node.response_key().node.to_string(), value)
        });
        Value::Object(fields.collect())
    }

    fn content_type(&self, object_type: &str, set: &SelectionSet) -> Value {
        let Some((app, name)) = object_type.split_once('.') else {
            return Value::Null;
        };
        let number = models::all().position(|model| model.object_type == object_type);
        let id = number.map_or(Value::Null, |number| (number + 1).to_string().into());
        let members = json!({"id": id, "app_label": app, "model": name});
        self.named(set, "ContentTypeType", &members)
    }

    fn union(&self, row: &Row, name: &str, set: &SelectionSet) -> Value {
        let place: Option<Place> = generic(row, &format!("{name}_type"), &format!("{name}_id"));
        place
            .and_then(|(endpoint, id)| {
                let model = models::by_endpoint(endpoint)?;
                Some(self.object(model, id, self.store.get(endpoint, id)?, set))
            })
            .unwrap_or_default()
    }

    fn related(
        &self,
        model: &'static Model,
        own: u64,
        row: &Row,
        name: &str,
        to: &'static Model,
        set: &SelectionSet,
    ) -> Value {
        let ids: Vec<u64> = match name {
            "tags" => tags(row).into_iter().collect(),
            _ if schema::reverse(model, name).is_some() => {
                self.store.referrers_of((model.endpoint, own), to.endpoint)
            }
            _ => row
                .get(name)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_u64)
                .collect(),
        };
        ids.into_iter()
            .take(MAX_PAGE)
            .filter_map(|id| Some(self.object(to, id, self.store.get(to.endpoint, id)?, set)))
            .collect()
    }

    fn leaf(&self, model: &'static Model, own: u64, row: &Row, name: &str) -> Value {
        let value = row.get(name).cloned().unwrap_or_default();
        let count = |endpoint: &str| -> Value {
            self.store
                .referrers_of((model.endpoint, own), endpoint)
                .len()
                .into()
        };
        match name {
            "id" => own.to_string().into(),
            "display" => read::display(self.store, model, own, row).into(),
            "class_type" => {
                let name = type_name(model);
                name.strip_suffix("Type").unwrap_or(&name).into()
            }
            "created" | "last_updated" => match value.as_str() {
                Some(time) => format!("{}+00:00", time.trim_end_matches('Z')).into(),
                None => Value::Null,
            },
            "custom_field_data" => row.get("custom_fields").cloned().unwrap_or_default(),
            "custom_fields" => {
                let held = row.get("custom_fields");
                custom::of(self.store, model)
                    .into_iter()
                    .map(|(_, field)| {
                        let name = text(field, "name");
                        let value = held.and_then(|held| held.get(name)).cloned();
                        (name.to_owned(), value.unwrap_or_default())
                    })
                    .collect::<Map<String, Value>>()
                    .into()
            }
            "mac_address" if model.endpoint == "virtualization/interfaces" => {
                id(row, "primary_mac_address")
                    .and_then(|mac| self.store.get("dcim/mac-addresses", mac))
                    .and_then(|mac| mac.get("mac_address").cloned())
                    .unwrap_or_default()
            }
            "interface_count" if model.endpoint == "dcim/devices" => count("dcim/interfaces"),
            "interface_count" => count("virtualization/interfaces"),
            "virtual_disk_count" => count("virtualization/virtual-disks"),
            "vid_ranges" => value
                .as_array()
                .into_iter()
                .flatten()
                .map(|range| {
                    let bound = |at: usize| range.get(at).and_then(Value::as_i64).unwrap_or(0);
                    Value::from(format!("[{}, {})", bound(0), bound(1) + 1))
                })
                .collect(),
            _ => match (model.field(name).map(|field| field.kind), value.as_f64()) {
                // A decimal is text, with as many digits as the column has.
                (Some(Kind::Decimal), Some(number)) if name == "u_height" => {
                    format!("{number:.1}").into()
                }
                (Some(Kind::Decimal), Some(number)) => format!("{number:.2}").into(),
                _ => value,
            },
        }
    }
}
