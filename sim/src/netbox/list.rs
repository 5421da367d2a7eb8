//! Reading: lists by pages, single objects, the change log.

use serde_json::{Value, json};

use super::Version;
use super::api::{Call, Reply};
use super::export;
use super::filter;
use super::model::Model;
use super::read::{Shape, View};
use super::store::{Store, text};

const PAGE: usize = 50;
const MAX_PAGE: usize = 1000;

/// The part of the objects that the query wants.
pub(super) fn shape(call: &Call<'_>) -> Shape {
    let names = |name: &str| -> Option<std::collections::BTreeSet<String>> {
        call.parameter(name).map(|value| {
            value
                .split(',')
                .map(|field| field.trim().to_owned())
                .collect()
        })
    };
    let mut omit = names("omit").unwrap_or_default();
    if call.version < Version::V4_7 && call.parameter("exclude") == Some("config_context") {
        omit.insert("config_context".to_owned());
    }
    Shape {
        fields: names("fields"),
        omit,
        brief: call.switch("brief"),
    }
}

pub(super) fn view<'a>(store: &'a Store, call: &'a Call<'_>) -> View<'a> {
    View {
        store,
        version: call.version,
        base: &call.base,
    }
}

/// The `ETag` of an object: its last change, with the offset that Python writes.
pub(super) fn etag(store: &Store, model: &Model, id: u64) -> Option<String> {
    store.get(model.endpoint, id).map(|row| {
        let time = text(row, "last_updated");
        format!("W/\"{}+00:00\"", time.trim_end_matches('Z'))
    })
}

/// A reply with the object's `ETag`, where the version has it.
pub(super) fn tagged(
    store: &Store,
    call: &Call<'_>,
    model: &Model,
    id: u64,
    reply: Reply,
) -> Reply {
    match etag(store, model, id) {
        Some(tag) if call.version >= Version::V4_6 => reply.with("etag", tag),
        _ => reply,
    }
}

pub(super) fn object(store: &Store, call: &Call<'_>, model: &'static Model, id: u64) -> Reply {
    match store.get(model.endpoint, id) {
        None => Reply::detail(
            404,
            &format!("No {} matches the given query.", class(model)),
        ),
        Some(row) => {
            let body = view(store, call).object(model, id, row, &shape(call));
            tagged(store, call, model, id, Reply::new(200, body))
        }
    }
}

/// The name of the model's class, as messages have it.
pub(super) fn class(model: &Model) -> String {
    if model.endpoint == "virtualization/interfaces" {
        return "VMInterface".to_owned();
    }
    model.name.split(' ').map(super::model::label).collect()
}

pub(super) fn list(store: &Store, call: &Call<'_>, model: &'static Model) -> Reply {
    let template = match call.parameter("export") {
        Some(name) => match export::template(store, model, name) {
            Some(template) => Some(template),
            None => return Reply::detail(404, "Not found."),
        },
        None => None,
    };
    let mut ids = match filter::select(store, model, &call.query) {
        Ok(ids) => ids,
        Err(refused) => return Reply::new(400, json!(refused)),
    };
    if let Some(ordering) = call.parameter("ordering") {
        order(store, model, &mut ids, ordering);
    }
    if let Some(template) = template {
        return export::render(store, call.version, model, &ids, template);
    }
    let (view, shape) = (view(store, call), shape(call));
    page(call, &ids, |id| {
        store
            .get(model.endpoint, *id)
            .map_or(Value::Null, |row| view.object(model, *id, row, &shape))
    })
}

/// Sorts by the fields named; unknown ones are ignored. Without any, objects
/// come in the order of their ids.
fn order(store: &Store, model: &Model, ids: &mut [u64], ordering: &str) {
    let names = ordering
        .split(',')
        .map(|name| (name.trim_start_matches('-'), name.starts_with('-')));
    // The last field sorts first: the sort is stable.
    for (name, down) in names.rev() {
        if model.field(name).is_none() && !matches!(name, "id" | "created" | "last_updated") {
            continue;
        }
        let key = |id: &u64| {
            let value = store
                .get(model.endpoint, *id)
                .and_then(|row| row.get(name))
                .cloned();
            match value {
                Some(Value::Number(number)) => (0, number.as_i64().unwrap_or(0), String::new()),
                Some(Value::String(text)) => (1, 0, text.to_lowercase()),
                _ if name == "id" => (0, i64::try_from(*id).unwrap_or(i64::MAX), String::new()),
                _ => (2, 0, String::new()),
            }
        };
        ids.sort_by(|a, b| {
            if down {
                key(b).cmp(&key(a))
            } else {
                key(a).cmp(&key(b))
            }
        });
    }
}

pub(super) fn changes(store: &Store, call: &Call<'_>, id: Option<u64>) -> Reply {
    let view = view(store, call);
    if let Some(id) = id {
        let entry = usize::try_from(id)
            .ok()
            .and_then(|id| store.log.get(id.checked_sub(1)?));
        return match entry {
            Some(entry) => Reply::new(200, view.change(entry)),
            None => Reply::detail(404, "No ObjectChange matches the given query."),
        };
    }
    let names = ["request_id", "changed_object_type", "action", "user_name"];
    let mut entries: Vec<usize> = (0..store.log.len())
        .filter(|index| {
            let entry = &store.log[*index];
            names.iter().all(|name| {
                call.parameter(name)
                    .is_none_or(|wanted| text(entry, name) == wanted)
            }) && call.parameter("changed_object_id").is_none_or(|wanted| {
                entry.get("changed_object_id").and_then(Value::as_u64) == wanted.parse().ok()
            }) && call
                .parameter("time__gte")
                .or(call.parameter("time_after"))
                .is_none_or(|time| text(entry, "time") >= time)
        })
        .collect();
    // Newest first.
    entries.reverse();
    let ids: Vec<u64> = entries.iter().map(|index| *index as u64).collect();
    page(call, &ids, |index| {
        usize::try_from(*index)
            .ok()
            .and_then(|index| store.log.get(index))
            .map_or(Value::Null, |entry| view.change(entry))
    })
}

/// One page of a list.
pub(super) fn page(call: &Call<'_>, ids: &[u64], render: impl Fn(&u64) -> Value) -> Reply {
    let number = |name: &str| {
        call.parameter(name)
            .and_then(|value| value.parse::<usize>().ok())
    };
    let limit = match number("limit") {
        None => PAGE,
        Some(0) => MAX_PAGE,
        Some(limit) => limit.min(MAX_PAGE),
    };
    let link = |replaced: &[(&str, usize)]| {
        let kept = call
            .query
            .iter()
            .filter(|(name, _)| !replaced.iter().any(|(other, _)| other == name));
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(kept);
        query.extend_pairs(
            replaced
                .iter()
                .map(|(name, value)| (*name, value.to_string())),
        );
        format!("{}{}?{}", call.base, call.path, query.finish())
    };
    if call.version >= Version::V4_6
        && call.parameter("start").is_some()
        && number("start").is_none()
    {
        return Reply::new(
            400,
            json!(["Invalid 'start' parameter: must be a non-negative integer."]),
        );
    }
    if let Some(start) = number("start").filter(|_| call.version >= Version::V4_6) {
        let wrong = if call.parameter("offset").is_some() {
            Some("'start' and 'offset' are mutually exclusive.")
        } else if call.parameter("ordering").is_some() {
            Some("Ordering cannot be specified in conjunction with cursor-based pagination.")
        } else {
            None
        };
        if let Some(wrong) = wrong {
            return Reply::new(400, json!([wrong]));
        }
        let mut from: Vec<u64> = ids
            .iter()
            .copied()
            .filter(|id| *id >= start as u64)
            .collect();
        from.sort_unstable();
        let results: Vec<Value> = from.iter().take(limit).map(render).collect();
        let next = from.get(limit).map(|id| {
            link(&[
                ("start", usize::try_from(*id).unwrap_or(usize::MAX)),
                ("limit", limit),
            ])
        });
        return Reply::new(
            200,
            json!({"count": null, "next": next, "previous": null, "results": results}),
        );
    }
    let offset = number("offset").unwrap_or(0);
    let results: Vec<Value> = ids.iter().skip(offset).take(limit).map(render).collect();
    let next =
        (offset + limit < ids.len()).then(|| link(&[("limit", limit), ("offset", offset + limit)]));
    let previous =
        (offset > 0).then(|| link(&[("limit", limit), ("offset", offset.saturating_sub(limit))]));
    Reply::new(
        200,
        json!({"count": ids.len(), "next": next, "previous": previous, "results": results}),
    )
}
