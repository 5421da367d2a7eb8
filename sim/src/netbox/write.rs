//! Creating, changing and deleting one object.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Version;
use super::input::{self, Errors};
use super::model::{Kind, Model, OnDelete, Owner};
use super::models;
use super::read;
use super::rules;
use super::store::{Place, Row, Store, text};

/// Why an object was not written.
#[derive(Debug)]
pub(super) enum Refusal {
    /// What is wrong, by field: 400.
    Invalid(Errors),
    /// What only the database noticed: 500.
    Integrity(String),
    /// Others need the object: 409.
    Protected(Vec<Place>),
    /// There is no such object: 404.
    Missing,
}

/// What is the same for all objects of one request.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) version: Version,
    pub(super) request: String,
}

/// Creates an object and gives its id.
pub(super) fn create(
    store: &mut Store,
    context: &Context,
    model: &'static Model,
    body: &Map<String, Value>,
) -> Result<u64, Refusal> {
    let mut row =
        input::row(store, context.version, model, body, None, true).map_err(Refusal::Invalid)?;
    mac_in_body(context, model, body)?;
    rules::prepare(store, model, &mut row, None, body);
    let errors = rules::check(store, context.version, model, &row, None, None, body);
    if !errors.is_empty() {
        return Err(Refusal::Invalid(errors));
    }
    if let Some(message) = rules::integrity(store, model, &row, None) {
        return Err(Refusal::Integrity(message));
    }
    let id = store.next_id(model);
    let now = store.now();
    row.insert("created".to_owned(), now.clone().into());
    row.insert("last_updated".to_owned(), now.into());
    store.put(model, id, Some(row));
    rules::follow(store, context, model, id, None, body);
    log(store, context, model, id, "create", None, body);
    Ok(id)
}

/// Changes an object. `whole` is PUT.
pub(super) fn update(
    store: &mut Store,
    context: &Context,
    model: &'static Model,
    id: u64,
    body: &Map<String, Value>,
    whole: bool,
) -> Result<(), Refusal> {
    let old = store
        .get(model.endpoint, id)
        .cloned()
        .ok_or(Refusal::Missing)?;
    let mut row = input::row(store, context.version, model, body, Some(&old), whole)
        .map_err(Refusal::Invalid)?;
    mac_in_body(context, model, body)?;
    rules::prepare(store, model, &mut row, Some(&old), body);
    let errors = rules::check(
        store,
        context.version,
        model,
        &row,
        Some(&old),
        Some(id),
        body,
    );
    if !errors.is_empty() {
        return Err(Refusal::Invalid(errors));
    }
    if let Some(message) = rules::integrity(store, model, &row, Some(id)) {
        return Err(Refusal::Integrity(message));
    }
    // Also when nothing changes.
    row.insert("last_updated".to_owned(), store.now().into());
    store.put(model, id, Some(row));
    rules::follow(store, context, model, id, Some(&old), body);
    log(store, context, model, id, "update", Some(&old), body);
    Ok(())
}

fn mac_in_body(context: &Context, model: &Model, body: &Map<String, Value>) -> Result<(), Refusal> {
    let interface = matches!(
        model.endpoint,
        "virtualization/interfaces" | "dcim/interfaces"
    );
    let message = match body.get("mac_address") {
        Some(value) if interface && context.version >= Version::V4_7 => match value {
            Value::Null => return Ok(()),
            Value::String(text) => match super::values::mac(text) {
                Ok(_) => return Ok(()),
                Err(message) => message,
            },
            _ => "Not a valid string.".to_owned(),
        },
        _ => return Ok(()),
    };
    Err(Refusal::Invalid(
        [("mac_address".to_owned(), vec![message])].into(),
    ))
}

/// Deletes an object with all that goes with it.
pub(super) fn delete(
    store: &mut Store,
    context: &Context,
    model: &'static Model,
    id: u64,
    body: &Map<String, Value>,
) -> Result<(), Refusal> {
    if store.get(model.endpoint, id).is_none() {
        return Err(Refusal::Missing);
    }
    let mut doomed: Vec<Place> = vec![(model.endpoint, id)];
    let mut seen: BTreeSet<Place> = doomed.iter().copied().collect();
    let mut next = 0;
    let mut protected = BTreeSet::new();
    while let Some(&place) = doomed.get(next) {
        next += 1;
        for (endpoint, referrer) in store.referrers(place) {
            let Some((model, row)) =
                models::by_endpoint(endpoint).zip(store.get(endpoint, referrer))
            else {
                continue;
            };
            match fate(model, row, place) {
                Fate::Goes if seen.insert((endpoint, referrer)) => {
                    doomed.push((endpoint, referrer))
                }
                Fate::Protects => {
                    protected.insert((endpoint, referrer));
                }
                _ => {}
            }
        }
    }
    // What goes anyway protects nothing.
    protected.retain(|place| !seen.contains(place));
    if !protected.is_empty() {
        return Err(Refusal::Protected(protected.into_iter().collect()));
    }
    let mut vms = Vec::new();
    // Dependants first, as the database does.
    for &(endpoint, gone) in doomed.iter().rev() {
        let Some((model, row)) =
            models::by_endpoint(endpoint).zip(store.get(endpoint, gone).cloned())
        else {
            continue;
        };
        if endpoint == "extras/custom-fields" {
            forget_custom_field(store, text(&row, "name"));
        }
        if endpoint == "virtualization/virtual-disks" {
            vms.extend(super::store::id(&row, "virtual_machine"));
        }
        let repr = read::display(store, model, gone, &row);
        store.put(model, gone, None);
        release(store, context, (endpoint, gone), &seen);
        record(
            store,
            context,
            model,
            gone,
            "delete",
            &repr,
            Some(&row),
            None,
            body,
        );
    }
    for vm in vms {
        rules::update_disk(store, vm);
    }
    Ok(())
}

enum Fate {
    Goes,
    Protects,
    LosesReference,
}

/// What happens to `row` when `place`, to which it refers, goes.
fn fate(model: &Model, row: &Row, place: Place) -> Fate {
    let mut fate = Fate::LosesReference;
    for field in model.fields {
        let this = match field.kind {
            Kind::Key(to, on_delete)
                if to == place.0 && super::store::id(row, field.name) == Some(place.1) =>
            {
                match on_delete {
                    OnDelete::Cascade => Fate::Goes,
                    OnDelete::Protect => Fate::Protects,
                    OnDelete::SetNull => Fate::LosesReference,
                }
            }
            Kind::ObjectType(id_field, Owner::Owns)
                if super::store::generic(row, field.name, id_field) == Some(place) =>
            {
                Fate::Goes
            }
            _ => continue,
        };
        match this {
            Fate::Goes => return Fate::Goes,
            Fate::Protects => fate = Fate::Protects,
            Fate::LosesReference => {}
        }
    }
    fate
}

/// Takes the references to something that is gone out of what stays.
///
/// Of most of that nobody hears. But a lost primary address is a change of the
/// device or virtual machine, with a new time, and a lost tag one without.
fn release(store: &mut Store, context: &Context, place: Place, doomed: &BTreeSet<Place>) {
    for (endpoint, referrer) in store.referrers(place) {
        let Some((model, row)) = models::by_endpoint(endpoint).zip(store.get(endpoint, referrer))
        else {
            continue;
        };
        let mut row = (**row).clone();
        for field in model.fields {
            match field.kind {
                Kind::Key(to, _)
                    if to == place.0 && super::store::id(&row, field.name) == Some(place.1) =>
                {
                    row.insert(field.name.to_owned(), Value::Null);
                }
                Kind::Keys(to) if to == place.0 => without(&mut row, field.name, place.1),
                Kind::ObjectType(id_field, _)
                    if super::store::generic(&row, field.name, id_field) == Some(place) =>
                {
                    row.insert(field.name.to_owned(), Value::Null);
                    row.insert(id_field.to_owned(), Value::Null);
                }
                _ => {}
            }
        }
        if place.0 == "extras/tags" {
            without(&mut row, "tags", place.1);
        }
        let old = store.get(endpoint, referrer).cloned();
        let primary = place.0 == "ipam/ip-addresses"
            && matches!(endpoint, "dcim/devices" | "virtualization/virtual-machines");
        if primary && !doomed.contains(&(endpoint, referrer)) {
            row.insert("last_updated".to_owned(), store.now().into());
        }
        store.put(model, referrer, Some(row));
        if (primary || place.0 == "extras/tags") && !doomed.contains(&(endpoint, referrer)) {
            let none = Map::new();
            log(
                store,
                context,
                model,
                referrer,
                "update",
                old.as_ref(),
                &none,
            );
        }
    }
}

fn without(row: &mut Row, field: &str, id: u64) {
    if let Some(Value::Array(ids)) = row.get_mut(field) {
        ids.retain(|have| have.as_u64() != Some(id));
    }
}

fn forget_custom_field(store: &mut Store, name: &str) {
    for model in models::all().filter(|model| model.taggable) {
        let holders: Vec<(u64, Row)> = store
            .rows(model.endpoint)
            .filter(|(_, row)| {
                row.get("custom_fields")
                    .is_some_and(|fields| fields.get(name).is_some())
            })
            .map(|(id, row)| (id, (**row).clone()))
            .collect();
        for (id, mut row) in holders {
            if let Some(Value::Object(fields)) = row.get_mut("custom_fields") {
                fields.shift_remove(name);
            }
            store.put(model, id, Some(row));
        }
    }
}

fn log(
    store: &mut Store,
    context: &Context,
    model: &'static Model,
    id: u64,
    action: &str,
    old: Option<&Arc<Row>>,
    body: &Map<String, Value>,
) {
    let Some(row) = store.get(model.endpoint, id).cloned() else {
        return;
    };
    if let Some(old) = old
        && without_time(old) == without_time(&row)
    {
        return;
    }
    let repr = read::display(store, model, id, &row);
    record(
        store,
        context,
        model,
        id,
        action,
        &repr,
        old.map(|old| &**old),
        Some(&row),
        body,
    );
}

fn without_time(row: &Row) -> Row {
    let mut row = row.clone();
    row.shift_remove("last_updated");
    row
}

#[allow(clippy::too_many_arguments, reason = "an entry has as many parts")]
pub(super) fn record(
    store: &mut Store,
    context: &Context,
    model: &Model,
    id: u64,
    action: &str,
    repr: &str,
    before: Option<&Row>,
    after: Option<&Row>,
    body: &Map<String, Value>,
) {
    let entry = json!({
        "id": store.log.len() + 1,
        "time": store.now(),
        "user_name": "simulator",
        "request_id": context.request,
        "action": action,
        "changed_object_type": model.object_type,
        "changed_object_id": id,
        "object_repr": repr,
        "message": body.get("changelog_message").cloned().unwrap_or_else(|| "".into()),
        "prechange_data": before,
        "postchange_data": after,
    });
    if let Value::Object(entry) = entry {
        store.log.push(Arc::new(entry));
    }
}
