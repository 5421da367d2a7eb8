//! What a template sees of the tables: a query set, its records, and the
//! managers of their relations.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Kwargs, Object, ObjectRepr, Rest, Value, from_args};
use minijinja::{Error, ErrorKind, State};
use serde_json::Value as Json;

use super::python::{Opaque, native};
use crate::netbox::Version;
use crate::netbox::model::{Kind, Model};
use crate::netbox::models;
use crate::netbox::read;
use crate::netbox::store::{Row, Store, id, tags, text};
use crate::netbox::values;

/// The tables as they are while the template is rendered.
pub(super) struct Tables {
    store: Store,
    version: Version,
}

impl Tables {
    pub(super) fn new(store: Store, version: Version) -> Self {
        Self { store, version }
    }
}

impl fmt::Debug for Tables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tables")
    }
}

fn no_field(model: &Model, name: &str) -> Error {
    Error::new(
        ErrorKind::NonKey,
        format!(
            "Cannot resolve keyword '{name}' into field of {}.",
            model.object_type
        ),
    )
}

/// Objects of one model, or the manager of a relation to them.
#[derive(Debug)]
pub(super) struct QuerySet {
    tables: Arc<Tables>,
    model: &'static Model,
    ids: Vec<u64>,
    manager: bool,
}

impl QuerySet {
    pub(super) fn new(tables: Arc<Tables>, model: &'static Model, ids: Vec<u64>) -> Self {
        Self {
            tables,
            model,
            ids,
            manager: false,
        }
    }

    fn records(&self) -> impl Iterator<Item = Record> + use<'_> {
        self.ids.iter().map(|id| Record {
            tables: self.tables.clone(),
            model: self.model,
            id: *id,
        })
    }

    fn with(&self, ids: Vec<u64>) -> Value {
        Value::from_object(Self::new(self.tables.clone(), self.model, ids))
    }

    /// Rows of values: one for each object, more when a name goes through a
    /// relation to many.
    fn values(&self, names: &[String]) -> Result<Vec<Vec<Value>>, Error> {
        let mut rows = Vec::new();
        for record in self.records() {
            let mut joined: Vec<(&str, Vec<Option<u64>>)> = Vec::new();
            for name in names {
                let first = name.split("__").next().unwrap_or(name);
                if let Some((_, ids)) = record.many(first)
                    && !joined.iter().any(|(have, _)| *have == first)
                {
                    let ids: Vec<Option<u64>> = match ids.as_slice() {
                        [] => vec![None],
                        ids => ids.iter().copied().map(Some).collect(),
                    };
                    joined.push((first, ids));
                }
            }
            let mut picks: Vec<Vec<Option<u64>>> = vec![Vec::new()];
            for (_, ids) in &joined {
                picks = picks
                    .into_iter()
                    .flat_map(|pick| {
                        ids.iter().map(move |id| {
                            let mut pick = pick.clone();
                            pick.push(*id);
                            pick
                        })
                    })
                    .collect();
            }
            for pick in picks {
                let mut row = Vec::with_capacity(names.len());
                for name in names {
                    let first = name.split("__").next().unwrap_or(name);
                    let at = joined.iter().position(|(have, _)| *have == first);
                    row.push(match at.and_then(|at| pick.get(at)) {
                        Some(id) => record.through(name, *id)?,
                        None => record.path(name)?,
                    });
                }
                rows.push(row);
            }
        }
        Ok(rows)
    }
}

impl Object for QuerySet {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        if self.manager {
            ObjectRepr::Plain
        } else {
            ObjectRepr::Iterable
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        if self.manager {
            return Enumerator::NonEnumerable;
        }
        Enumerator::Values(self.records().map(Value::from_object).collect())
    }

    fn call_method(
        self: &Arc<Self>,
        _: &mut State<'_, '_>,
        method: &str,
        args: &[Value],
    ) -> Result<Value, Error> {
        match method {
            "all" | "select_related" | "prefetch_related" | "only" | "defer" | "iterator"
            | "distinct" => Ok(self.with(self.ids.clone())),
            "count" => Ok(self.ids.len().into()),
            "exists" => Ok((!self.ids.is_empty()).into()),
            "first" => Ok(self
                .records()
                .next()
                .map_or(Value::from(()), Value::from_object)),
            "order_by" => {
                let (Rest(names),): (Rest<String>,) = from_args(args)?;
                let mut ids = self.ids.clone();
                match names.first().map(String::as_str) {
                    None | Some("id" | "pk") => ids.sort_unstable(),
                    Some("-id" | "-pk") => {
                        ids.sort_unstable();
                        ids.reverse();
                    }
                    Some(other) => {
                        return Err(Error::new(
                            ErrorKind::InvalidOperation,
                            format!("order_by({other:?}) is not simulated"),
                        ));
                    }
                }
                Ok(self.with(ids))
            }
            "filter" => {
                let (kwargs,): (Kwargs,) = from_args(args)?;
                let mut ids = self.ids.clone();
                for name in kwargs.args() {
                    let Some(field) = name.strip_suffix("__isnull") else {
                        return Err(Error::new(
                            ErrorKind::InvalidOperation,
                            format!("filter({name}=…) is not simulated"),
                        ));
                    };
                    let empty: bool = kwargs.get(name)?;
                    let mut kept = Vec::new();
                    let now = Self::new(self.tables.clone(), self.model, ids);
                    for record in now.records() {
                        let none = match record.many(field) {
                            Some((_, related)) => related.is_empty(),
                            None => record.path(field)?.is_none(),
                        };
                        if none == empty {
                            kept.push(record.id);
                        }
                    }
                    ids = kept;
                }
                Ok(self.with(ids))
            }
            "values_list" => {
                let (Rest(names), kwargs): (Rest<String>, Kwargs) = from_args(args)?;
                let flat = kwargs.get::<Option<bool>>("flat")?.unwrap_or(false);
                let rows = self.values(&names)?.into_iter();
                Ok(if flat {
                    rows.map(|row| row.into_iter().next().unwrap_or_default())
                        .collect()
                } else {
                    rows.map(Value::from).collect()
                })
            }
            "values" => {
                let (Rest(names),): (Rest<String>,) = from_args(args)?;
                let rows = self.values(&names)?.into_iter();
                Ok(rows
                    .map(|row| Value::from_pairs(names.iter().cloned().zip(row)))
                    .collect())
            }
            _ => Err(ErrorKind::UnknownMethod.into()),
        }
    }
}

/// One object.
#[derive(Debug)]
pub(super) struct Record {
    tables: Arc<Tables>,
    model: &'static Model,
    id: u64,
}

impl Record {
    fn row(&self) -> Option<&Arc<Row>> {
        self.tables.store.get(self.model.endpoint, self.id)
    }

    fn other(&self, model: &'static Model, id: u64) -> Self {
        Self {
            tables: self.tables.clone(),
            model,
            id,
        }
    }

    /// The objects of a relation to many.
    fn many(&self, name: &str) -> Option<(&'static Model, Vec<u64>)> {
        let row = self.row()?;
        match name {
            "tags" if self.model.taggable => Some((
                models::by_endpoint("extras/tags")?,
                tags(row).into_iter().collect(),
            )),
            _ => match self.model.field(name)?.kind {
                Kind::Keys(to) => {
                    let ids = row.get(name).and_then(Json::as_array);
                    let ids: BTreeSet<u64> =
                        ids.into_iter().flatten().filter_map(Json::as_u64).collect();
                    Some((models::by_endpoint(to)?, ids.into_iter().collect()))
                }
                _ => None,
            },
        }
    }

    /// A name that goes through a relation to many, for one of its objects.
    fn through(&self, name: &str, to: Option<u64>) -> Result<Value, Error> {
        let (first, rest) = name.split_once("__").map_or((name, "pk"), |pair| pair);
        match (self.many(first), to) {
            (Some((model, _)), Some(id)) => self.other(model, id).path(rest),
            _ => Ok(Value::from(())),
        }
    }

    /// `name`, `cluster_id`, `cluster__name`, `assigned_object_type__model`.
    fn path(&self, name: &str) -> Result<Value, Error> {
        let unknown = || no_field(self.model, name);
        if let Some((first, rest)) = name.split_once("__") {
            let row = self.row().ok_or_else(unknown)?;
            let field = self.model.field(first).ok_or_else(unknown)?;
            return match field.kind {
                Kind::Key(to, _) => {
                    let model = models::by_endpoint(to).ok_or_else(unknown)?;
                    match id(row, first) {
                        Some(id) => self.other(model, id).path(rest),
                        None => Ok(Value::from(())),
                    }
                }
                Kind::ObjectType(..) => content_type(text(row, first))
                    .get_attr(rest)
                    .or_else(|_| Ok(Value::from(()))),
                Kind::Json => Err(unknown()),
                _ => Err(unknown()),
            };
        }
        // In a list of values a reference is its id.
        match self.model.field(name).map(|field| field.kind) {
            Some(Kind::Key(..)) => {
                let row = self.row().ok_or_else(unknown)?;
                Ok(id(row, name).map_or(Value::from(()), Value::from))
            }
            _ => self.attribute(name).ok_or_else(unknown),
        }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let row = self.row()?;
        let none = || Value::from(());
        match name {
            "id" | "pk" => return Some(self.id.into()),
            "created" | "last_updated" => return Some(Opaque::time(text(row, name))),
            "custom_field_data" | "cf" if self.model.taggable => {
                return Some(native(row.get("custom_fields").unwrap_or(&Json::Null)));
            }
            _ => {}
        }
        if let Some((model, ids)) = self.many(name) {
            return Some(Value::from_object(QuerySet {
                manager: true,
                ..QuerySet::new(self.tables.clone(), model, ids)
            }));
        }
        if let Some(kind) = name.strip_suffix("_id")
            && let Some(field) = self.model.field(kind)
        {
            return match field.kind {
                Kind::Key(..) => Some(id(row, kind).map_or_else(none, Value::from)),
                Kind::ObjectType(..) => content_type(text(row, kind)).get_attr("id").ok(),
                _ => None,
            };
        }
        if name == "assigned_object" || name == "scope" {
            let place =
                crate::netbox::store::generic(row, &format!("{name}_type"), &format!("{name}_id"));
            return Some(match place {
                Some((endpoint, id)) => {
                    Value::from_object(self.other(models::by_endpoint(endpoint)?, id))
                }
                None => none(),
            });
        }
        if name == "family" && self.model.endpoint == "ipam/ip-addresses" {
            return Some(values::family(text(row, "address")).into());
        }
        if name == "family" && self.model.endpoint == "ipam/prefixes" {
            return Some(values::family(text(row, "prefix")).into());
        }
        let field = self
            .model
            .fields_in(self.tables.version)
            .find(|field| field.name == name)?;
        let value = row.get(name).unwrap_or(&Json::Null);
        if value.is_null() && !matches!(field.kind, Kind::ObjectType(..)) {
            return Some(none());
        }
        Some(match field.kind {
            Kind::Key(to, _) => {
                Value::from_object(self.other(models::by_endpoint(to)?, value.as_u64()?))
            }
            Kind::ObjectType(..) if text(row, name).is_empty() => none(),
            Kind::ObjectType(..) => content_type(text(row, name)),
            Kind::Address | Kind::Prefix => Opaque::value("IPNetwork", text(row, name)),
            Kind::Mac => Opaque::value("EUI", text(row, name)),
            Kind::Decimal => Opaque::value("Decimal", format!("{:.2}", value.as_f64()?)),
            _ => native(value),
        })
    }
}

/// A content type; without attributes when there is none.
fn content_type(object_type: &str) -> Value {
    let Some((app, name)) = object_type.split_once('.') else {
        return minijinja::context! { id => (), app_label => (), model => () };
    };
    let number = models::all()
        .position(|model| model.object_type == object_type)
        .map(|number| number + 1);
    minijinja::context! { id => number, app_label => app, model => name }
}

impl Object for Record {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.attribute(key.as_str()?)
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row() {
            Some(row) => f.write_str(&read::display(&self.tables.store, self.model, self.id, row)),
            None => f.write_str("None"),
        }
    }
}
