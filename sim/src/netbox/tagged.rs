//! `extras/tagged-objects`: which object has which tag, one row each.

use serde_json::{Value, json};

use super::api::{Call, Reply};
use super::list;
use super::models;
use super::read::{self, View};
use super::store::{Place, Store, text};

/// The rows that pass the filters, by page.
pub(super) fn list(store: &Store, call: &Call<'_>) -> Reply {
    let all = |name: &str| -> Vec<&str> {
        call.query
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .collect()
    };
    let any = |name: &str, have: &str| {
        let wanted = all(name);
        wanted.is_empty() || wanted.contains(&have)
    };
    let ids: Vec<u64> = store
        .taggings()
        .filter(|(own, ((endpoint, id), tag))| {
            let object_type = models::by_endpoint(endpoint).map_or("", |model| model.object_type);
            let slug = store
                .get("extras/tags", *tag)
                .map_or(String::new(), |tag| text(tag, "slug").to_owned());
            any("id", &own.to_string())
                && any("object_type", object_type)
                && any("object_id", &id.to_string())
                && any("tag_id", &tag.to_string())
                && any("tag", &slug)
        })
        .map(|(own, _)| own)
        .collect();
    let view = list::view(store, call);
    let shape = list::shape(call);
    list::page(call, &ids, |own| {
        store.tagging(*own).map_or(Value::Null, |(place, tag)| {
            render(&view, *own, place, tag, &shape)
        })
    })
}

/// One row.
pub(super) fn object(store: &Store, call: &Call<'_>, own: u64) -> Reply {
    match store.tagging(own) {
        Some((place, tag)) => {
            let view = list::view(store, call);
            Reply::new(200, render(&view, own, place, tag, &list::shape(call)))
        }
        None => Reply::detail(404, "No TaggedItem matches the given query."),
    }
}

fn render(view: &View<'_>, own: u64, place: Place, tag: u64, shape: &read::Shape) -> Value {
    let Some((model, row)) = models::by_endpoint(place.0).zip(view.store.get(place.0, place.1))
    else {
        return Value::Null;
    };
    let name = view
        .store
        .get("extras/tags", tag)
        .map_or(String::new(), |tag| text(tag, "name").to_owned());
    let mut object = json!({
        "id": own,
        "url": format!("{}/api/extras/tagged-objects/{own}/", view.base),
        "display": format!("{} tagged with {name}", read::display(view.store, model, place.1, row)),
        "object_type": model.object_type,
        "object_id": place.1,
        "object": view.brief(place.0, place.1),
        "tag": view.brief("extras/tags", tag),
    });
    // More than elsewhere is said of the tag.
    let description = view.store.get("extras/tags", tag);
    object["tag"]["description"] = description
        .map_or(String::new(), |tag| text(tag, "description").to_owned())
        .into();
    if let Value::Object(members) = &mut object {
        members.retain(|name, _| shape.wants(name));
    }
    object
}
