//! Writing: one object, or many in one transaction.
//!
//! Invariant: a request changes everything it names or nothing.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Version;
use super::api::{Call, Reply};
use super::custom::UNKNOWN_FIELD;
use super::input::Errors;
use super::list::{self, class, etag, tagged};
use super::model::Model;
use super::models;
use super::read;
use super::store::{Place, Store};
use super::write::{self, Refusal};

type Body = Map<String, Value>;

fn parse(call: &Call<'_>) -> Result<Value, Reply> {
    serde_json::from_slice(call.body)
        .map_err(|error| Reply::detail(400, &format!("JSON parse error - {error}")))
}

/// With `?fields=`, only what it names is written: a trap of the real one.
fn narrow(call: &Call<'_>, mut body: Body) -> Body {
    let shape = list::shape(call);
    if let Some(fields) = &shape.fields {
        body.retain(|name, _| name == "id" || fields.contains(name));
    }
    body.retain(|name, _| !shape.omit.contains(name));
    body
}

fn not_a_dictionary(value: &Value) -> Errors {
    let kind = if value.is_array() { "list" } else { "str" };
    [(
        "non_field_errors".to_owned(),
        vec![format!(
            "Invalid data. Expected a dictionary, but got {kind}."
        )],
    )]
    .into()
}

/// The errors of an object as a version calls them.
fn named(version: Version, errors: &Errors) -> Value {
    let mut named = Map::new();
    for (field, messages) in errors {
        let field = if field == "__all__" && version < Version::V4_7 {
            "non_field_errors"
        } else {
            field
        };
        if let Some(custom) = field.strip_prefix(UNKNOWN_FIELD) {
            // One message, not a list of them, by the name of the field.
            let message = messages.first().cloned().unwrap_or_default();
            let fields = named
                .entry("custom_fields")
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(fields) = fields {
                fields.insert(custom.to_owned(), message.into());
            }
        } else if field == "detail" {
            named.insert(field.to_owned(), messages.concat().into());
        } else {
            named.insert(field.to_owned(), json!(messages));
        }
    }
    Value::Object(named)
}

fn refused(store: &Store, call: &Call<'_>, model: &Model, refusal: &Refusal) -> Reply {
    match refusal {
        Refusal::Invalid(errors) => Reply::new(400, named(call.version, errors)),
        Refusal::Integrity(message) => Reply::exception(call.version, "IntegrityError", message),
        Refusal::Protected(by) => Reply::detail(409, &protected(store, by)),
        Refusal::Missing => Reply::detail(
            404,
            &format!("No {} matches the given query.", class(model)),
        ),
    }
}

fn protected(store: &Store, by: &[Place]) -> String {
    let names: Vec<String> = by
        .iter()
        .filter_map(|(endpoint, id)| {
            let model = models::by_endpoint(endpoint)?;
            Some(format!(
                "{} ({id})",
                read::display(store, model, *id, store.get(endpoint, *id)?)
            ))
        })
        .collect();
    format!(
        "Unable to delete object. {} dependent objects were found: {}",
        by.len(),
        names.join(", ")
    )
}

pub(super) fn post(store: &mut Store, call: &Call<'_>, model: &'static Model) -> Reply {
    let body = match parse(call) {
        Ok(body) => body,
        Err(reply) => return reply,
    };
    match body {
        Value::Object(body) => {
            let mark = store.mark();
            match write::create(store, &call.context, model, &narrow(call, body)) {
                Ok(id) => {
                    store.commit();
                    let reply = Reply::new(201, rendered(store, call, model, id));
                    tagged(store, call, model, id, reply)
                }
                Err(refusal) => {
                    store.roll_back(mark);
                    refused(store, call, model, &refusal)
                }
            }
        }
        Value::Array(items) => many(store, call, model, items, "created", 201, |store, item| {
            write::create(store, &call.context, model, &item).map(Some)
        }),
        other => Reply::new(400, named(call.version, &not_a_dictionary(&other))),
    }
}

fn rendered(store: &Store, call: &Call<'_>, model: &'static Model, id: u64) -> Value {
    // `brief` has no effect on writes.
    let shape = read::Shape {
        brief: false,
        ..list::shape(call)
    };
    store.get(model.endpoint, id).map_or(Value::Null, |row| {
        list::view(store, call).object(model, id, row, &shape)
    })
}

/// All items in one transaction.
fn many(
    store: &mut Store,
    call: &Call<'_>,
    model: &'static Model,
    items: Vec<Value>,
    done: &str,
    status: u16,
    mut write: impl FnMut(&mut Store, Body) -> Result<Option<u64>, Refusal>,
) -> Reply {
    if call.version >= Version::V4_7 && call.switch("background") {
        return Reply::detail(
            503,
            "Unable to process request: RQ worker process not running.",
        );
    }
    let mark = store.mark();
    let (mut written, mut failed) = (Vec::new(), Vec::new());
    let mut conflict = false;
    let total = items.len();
    for (index, item) in items.into_iter().enumerate() {
        let id = item
            .get("id")
            .and_then(Value::as_u64)
            .filter(|_| done != "created");
        let place = match id {
            Some(id) => ("id", Value::from(id)),
            None => ("index", Value::from(index)),
        };
        let result = match item {
            Value::Object(item) => write(store, narrow(call, item)),
            other => Err(Refusal::Invalid(not_a_dictionary(&other))),
        };
        let refusal = match result {
            Ok(id) => {
                written.extend(id);
                continue;
            }
            Err(refusal) => refusal,
        };
        match &refusal {
            Refusal::Invalid(errors) if call.version >= Version::V4_7 => {
                let mut entry = Map::new();
                entry.insert(place.0.to_owned(), place.1);
                entry.insert("errors".to_owned(), named(call.version, errors));
                failed.push(Value::Object(entry));
            }
            Refusal::Protected(by) if call.version >= Version::V4_7 => {
                conflict = true;
                let message = format!(
                    "Unable to delete: {} dependent object(s) prevent deletion.",
                    by.len()
                );
                let mut entry = Map::new();
                entry.insert(place.0.to_owned(), place.1);
                entry.insert("errors".to_owned(), json!({"__all__": [message]}));
                failed.push(Value::Object(entry));
            }
            // Older versions stop at the first that fails, and do not say
            // which it was; so does the database, and a protected object.
            other => {
                let reply = match other {
                    Refusal::Protected(by) => Reply::detail(
                        409,
                        &format!(
                            "Unable to delete objects. {} dependent objects were found.",
                            by.len()
                        ),
                    ),
                    other => refused(store, call, model, other),
                };
                store.roll_back(mark);
                return reply;
            }
        }
    }
    if !failed.is_empty() {
        store.roll_back(mark);
        let detail = format!("{} of {total} objects could not be {done}.", failed.len());
        let status = if conflict { 409 } else { 400 };
        return Reply::new(status, json!({"detail": detail, "errors": failed}));
    }
    store.commit();
    if status == 204 {
        return Reply::empty(204);
    }
    let results: Vec<Value> = written
        .iter()
        .map(|id| rendered(store, call, model, *id))
        .collect();
    Reply::new(status, results.into())
}

/// The objects of a bulk request by id: in the order of ids, as the table has
/// them, not in that of the request.
fn by_id(
    store: &Store,
    call: &Call<'_>,
    model: &'static Model,
    done: &str,
) -> Result<Vec<Value>, Reply> {
    let Value::Array(items) = parse(call)? else {
        return Err(Reply::new(
            400,
            json!({"non_field_errors": ["Expected a list of items."]}),
        ));
    };
    let mut seen = BTreeSet::new();
    let mut failed = Vec::new();
    let mut known = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let id = item
            .get("id")
            .and_then(|id| id.as_u64().or_else(|| id.as_str()?.parse().ok()));
        let message = match id {
            None => "This field is required.".to_owned(),
            Some(id) if !seen.insert(id) => format!("Duplicate ID: {id}"),
            Some(id) if store.get(model.endpoint, id).is_none() => {
                if call.version < Version::V4_7 {
                    // Silently left out.
                    continue;
                }
                format!("Object with ID {id} does not exist.")
            }
            Some(id) => {
                known.push((id, item.clone()));
                continue;
            }
        };
        failed.push(json!({"index": index, "errors": {"id": [message]}}));
    }
    if !failed.is_empty() {
        if call.version < Version::V4_7 {
            return Err(Reply::new(400, failed.swap_remove(0)["errors"].take()));
        }
        let detail = format!(
            "{} of {} objects could not be {done}.",
            failed.len(),
            items.len()
        );
        return Err(Reply::new(400, json!({"detail": detail, "errors": failed})));
    }
    for (id, _) in &known {
        precondition(store, call, model, *id)?;
    }
    known.sort_by_key(|(id, _)| *id);
    Ok(known.into_iter().map(|(_, item)| item).collect())
}

/// 412 when the object is not the one that the client saw.
fn precondition(store: &Store, call: &Call<'_>, model: &Model, id: u64) -> Result<(), Reply> {
    let (Some(wanted), Some(now)) = (call.if_match, etag(store, model, id)) else {
        return Ok(());
    };
    // To the letter: a strong tag, or `Z` for `+00:00`, is another tag.
    if wanted.trim() == "*" || wanted.split(',').any(|tag| tag.trim() == now) {
        return Ok(());
    }
    Err(Reply::detail(412, "Precondition failed.").with("etag", now))
}

pub(super) fn patch_list(
    store: &mut Store,
    call: &Call<'_>,
    model: &'static Model,
    whole: bool,
) -> Reply {
    let items = match by_id(store, call, model, "updated") {
        Ok(items) => items,
        Err(reply) => return reply,
    };
    many(store, call, model, items, "updated", 200, |store, item| {
        let id = item
            .get("id")
            .and_then(|id| id.as_u64().or_else(|| id.as_str()?.parse().ok()))
            .ok_or(Refusal::Missing)?;
        write::update(store, &call.context, model, id, &item, whole).map(|()| Some(id))
    })
}

pub(super) fn delete_list(store: &mut Store, call: &Call<'_>, model: &'static Model) -> Reply {
    let items = match by_id(store, call, model, "deleted") {
        Ok(items) => items,
        Err(reply) => return reply,
    };
    many(store, call, model, items, "deleted", 204, |store, item| {
        let id = item
            .get("id")
            .and_then(|id| id.as_u64().or_else(|| id.as_str()?.parse().ok()))
            .ok_or(Refusal::Missing)?;
        match write::delete(store, &call.context, model, id, &item) {
            // An earlier one of the request has taken it along.
            Ok(()) | Err(Refusal::Missing) => Ok(None),
            Err(refusal) => Err(refusal),
        }
    })
}

pub(super) fn patch(
    store: &mut Store,
    call: &Call<'_>,
    model: &'static Model,
    id: u64,
    whole: bool,
) -> Reply {
    let body = match parse(call) {
        Ok(Value::Object(body)) => narrow(call, body),
        Ok(other) => return Reply::new(400, named(call.version, &not_a_dictionary(&other))),
        Err(reply) => return reply,
    };
    if let Err(reply) = precondition(store, call, model, id) {
        return reply;
    }
    let mark = store.mark();
    match write::update(store, &call.context, model, id, &body, whole) {
        Ok(()) => {
            store.commit();
            let reply = Reply::new(200, rendered(store, call, model, id));
            tagged(store, call, model, id, reply)
        }
        Err(refusal) => {
            store.roll_back(mark);
            refused(store, call, model, &refusal)
        }
    }
}

pub(super) fn delete(store: &mut Store, call: &Call<'_>, model: &'static Model, id: u64) -> Reply {
    let body = match call.body.is_empty() {
        true => Body::new(),
        false => match parse(call) {
            Ok(Value::Object(body)) => body,
            Ok(_) => Body::new(),
            Err(reply) => return reply,
        },
    };
    if let Err(reply) = precondition(store, call, model, id) {
        return reply;
    }
    let mark = store.mark();
    match write::delete(store, &call.context, model, id, &body) {
        Ok(()) => {
            store.commit();
            Reply::empty(204)
        }
        Err(refusal) => {
            store.roll_back(mark);
            refused(store, call, model, &refusal)
        }
    }
}
