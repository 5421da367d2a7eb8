//! The tables: rows, their unique keys, who refers to whom, and undo.
//!
//! Invariant: every change goes through [`Store::put`], so that indexes and
//! undo can never disagree with the rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::model::{Kind, Model, Unique};
use super::models;
use super::values;

/// An object as it is stored: references as ids, choices as values.
pub(super) type Row = Map<String, Value>;

/// An object's endpoint and id.
pub(super) type Place = (&'static str, u64);

/// Everything that is stored.
#[derive(Debug, Default)]
pub(super) struct Store {
    tables: BTreeMap<&'static str, BTreeMap<u64, Arc<Row>>>,
    next: BTreeMap<&'static str, u64>,
    keys: HashMap<(&'static str, String), BTreeSet<u64>>,
    referrers: HashMap<Place, BTreeSet<Place>>,
    /// Which object has which tag, by the id of the pair.
    taggings: BTreeMap<u64, (Place, u64)>,
    tagging_ids: HashMap<(Place, u64), u64>,
    next_tagging: u64,
    undo: Vec<(&'static Model, u64, Option<Arc<Row>>)>,
    /// The change log, oldest first.
    pub(super) log: Vec<Arc<Row>>,
    /// Rises with every write.
    clock: u64,
}

/// A point to which a failed transaction goes back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    undo: usize,
    log: usize,
}

impl Store {
    pub(super) fn get(&self, endpoint: &str, id: u64) -> Option<&Arc<Row>> {
        self.tables.get(endpoint)?.get(&id)
    }

    /// The tables as they are now, for reading only: no keys, no undo.
    pub(super) fn snapshot(&self) -> Self {
        Self {
            tables: self.tables.clone(),
            ..Self::default()
        }
    }

    /// The rows of an endpoint by id.
    pub(super) fn rows(&self, endpoint: &str) -> impl Iterator<Item = (u64, &Arc<Row>)> + use<'_> {
        self.tables
            .get(endpoint)
            .into_iter()
            .flatten()
            .map(|(id, row)| (*id, row))
    }

    /// A new id: never given twice, not even when the transaction fails.
    pub(super) fn next_id(&mut self, model: &Model) -> u64 {
        let next = self.next.entry(model.endpoint).or_insert(0);
        *next += 1;
        *next
    }

    /// The present time, in NetBox's form; rises with every call.
    pub(super) fn now(&mut self) -> String {
        self.clock += 1;
        let (seconds, millis) = (self.clock / 1000, self.clock % 1000);
        let (day, rest) = (1 + seconds / 86_400 % 28, seconds % 86_400);
        format!(
            "2026-01-{day:02}T{:02}:{:02}:{:02}.{millis:03}000Z",
            rest / 3600,
            rest / 60 % 60,
            rest % 60
        )
    }

    /// Inserts, replaces or (with `None`) removes a row.
    pub(super) fn put(&mut self, model: &'static Model, id: u64, row: Option<Row>) {
        let old = self.exchange(model, id, row.map(Arc::new));
        self.undo.push((model, id, old));
    }

    fn exchange(
        &mut self,
        model: &'static Model,
        id: u64,
        new: Option<Arc<Row>>,
    ) -> Option<Arc<Row>> {
        let table = self.tables.entry(model.endpoint).or_default();
        let old = match &new {
            Some(row) => table.insert(id, row.clone()),
            None => table.remove(&id),
        };
        self.retag((model.endpoint, id), old.as_deref(), new.as_deref());
        if let Some(row) = &old {
            for key in keys(model, row) {
                remove(&mut self.keys, &(model.endpoint, key), &id);
            }
            for place in references(model, row) {
                remove(&mut self.referrers, &place, &(model.endpoint, id));
            }
        }
        if let Some(row) = &new {
            for key in keys(model, row) {
                self.keys
                    .entry((model.endpoint, key))
                    .or_default()
                    .insert(id);
            }
            for place in references(model, row) {
                self.referrers
                    .entry(place)
                    .or_default()
                    .insert((model.endpoint, id));
            }
        }
        old
    }

    fn retag(&mut self, place: Place, old: Option<&Row>, new: Option<&Row>) {
        let tags = |row: Option<&Row>| -> BTreeSet<u64> { row.map(tags).unwrap_or_default() };
        let (before, now) = (tags(old), tags(new));
        for tag in before.difference(&now) {
            if let Some(id) = self.tagging_ids.remove(&(place, *tag)) {
                self.taggings.remove(&id);
            }
        }
        for tag in now.difference(&before) {
            self.next_tagging += 1;
            self.taggings.insert(self.next_tagging, (place, *tag));
            self.tagging_ids.insert((place, *tag), self.next_tagging);
        }
    }

    /// Which object has which tag, by the id of the pair.
    pub(super) fn taggings(&self) -> impl Iterator<Item = (u64, (Place, u64))> + use<'_> {
        self.taggings.iter().map(|(id, pair)| (*id, *pair))
    }

    /// One pair of object and tag.
    pub(super) fn tagging(&self, id: u64) -> Option<(Place, u64)> {
        self.taggings.get(&id).copied()
    }

    /// The ids of the objects that have this key.
    pub(super) fn with_key(&self, endpoint: &'static str, key: &str) -> Vec<u64> {
        self.keys
            .get(&(endpoint, key.to_owned()))
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }

    /// Who refers to an object.
    pub(super) fn referrers(&self, place: Place) -> Vec<Place> {
        self.referrers
            .get(&place)
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }

    /// The referrers of one endpoint.
    pub(super) fn referrers_of(&self, place: Place, endpoint: &str) -> Vec<u64> {
        self.referrers
            .get(&place)
            .into_iter()
            .flatten()
            .filter(|(from, _)| *from == endpoint)
            .map(|(_, id)| *id)
            .collect()
    }

    pub(super) fn mark(&mut self) -> Mark {
        Mark {
            undo: self.undo.len(),
            log: self.log.len(),
        }
    }

    /// Undoes everything since the mark.
    pub(super) fn roll_back(&mut self, mark: Mark) {
        while self.undo.len() > mark.undo {
            if let Some((model, id, old)) = self.undo.pop() {
                self.exchange(model, id, old);
            }
        }
        self.log.truncate(mark.log);
    }

    /// Forgets how to undo: the transaction is done.
    pub(super) fn commit(&mut self) {
        self.undo.clear();
    }

    /// Everything by endpoint and id, without times.
    pub(super) fn dump(&self) -> Value {
        let mut dump = Map::new();
        for (endpoint, rows) in self.tables.iter().filter(|(_, rows)| !rows.is_empty()) {
            let mut table = Map::new();
            for (id, row) in rows {
                let mut row = (**row).clone();
                row.shift_remove("created");
                row.shift_remove("last_updated");
                row.sort_keys();
                table.insert(id.to_string(), Value::Object(row));
            }
            dump.insert((*endpoint).to_owned(), Value::Object(table));
        }
        Value::Object(dump)
    }
}

fn remove<K, V>(index: &mut HashMap<K, BTreeSet<V>>, key: &K, value: &V)
where
    K: std::hash::Hash + Eq,
    V: Ord,
{
    if let Some(set) = index.get_mut(key) {
        set.remove(value);
        if set.is_empty() {
            index.remove(key);
        }
    }
}

/// The id in a field of a row.
pub(super) fn id(row: &Row, field: &str) -> Option<u64> {
    row.get(field).and_then(Value::as_u64)
}

/// The text in a field of a row; empty when it has none.
pub(super) fn text<'a>(row: &'a Row, field: &str) -> &'a str {
    row.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// The ids of a row's tags.
pub(super) fn tags(row: &Row) -> BTreeSet<u64> {
    let tags = row.get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect()
}

/// The object that a pair of type and id refers to.
pub(super) fn generic(row: &Row, type_field: &str, id_field: &str) -> Option<Place> {
    let model = models::by_object_type(text(row, type_field))?;
    Some((model.endpoint, id(row, id_field)?))
}

/// Everything that a row refers to.
fn references(model: &Model, row: &Row) -> Vec<Place> {
    let mut places = Vec::new();
    for field in model.fields {
        match field.kind {
            Kind::Key(to, _) => places.extend(id(row, field.name).map(|id| (to, id))),
            Kind::Keys(to) => {
                let ids = row
                    .get(field.name)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten();
                places.extend(ids.filter_map(Value::as_u64).map(|id| (to, id)));
            }
            Kind::ObjectType(id_field, _) => places.extend(generic(row, field.name, id_field)),
            _ => {}
        }
    }
    places.extend(tags(row).into_iter().map(|id| ("extras/tags", id)));
    places
}

/// The key of a row for one unique combination; `None` when a null makes it
/// unlike all others.
pub(super) fn unique_key(index: usize, unique: &Unique, row: &Row) -> Option<String> {
    if let Some(field) = unique.without
        && row.get(field).is_some_and(|value| !value.is_null())
    {
        return None;
    }
    let mut parts = Vec::new();
    for field in unique.fields {
        match row.get(*field) {
            None | Some(Value::Null) if !unique.nulls_equal.contains(field) => return None,
            Some(Value::String(text)) if !unique.case => parts.push(json!(text.to_lowercase())),
            Some(value) => parts.push(value.clone()),
            None => parts.push(Value::Null),
        }
    }
    Some(format!("{index} {}", Value::Array(parts)))
}

/// The key under which addresses or prefixes of one value and VRF are found.
pub(super) fn network_key(field: &str, row: &Row) -> Option<String> {
    let value = row.get(field)?.as_str()?;
    let vrf = id(row, "vrf").unwrap_or(0);
    // An address is the same whatever its mask.
    let value = if field == "address" {
        values::host(value)
    } else {
        value
    };
    Some(format!("{field} {vrf} {value}"))
}

/// The key under which objects with this value of a custom field are found;
/// `None` for values that nobody would call unique.
pub(super) fn custom_key(name: &str, value: &Value) -> Option<String> {
    matches!(value, Value::String(_) | Value::Number(_)).then(|| format!("custom {name} {value}"))
}

fn keys(model: &Model, row: &Row) -> Vec<String> {
    let mut keys: Vec<String> = model
        .unique
        .iter()
        .enumerate()
        .filter_map(|(index, unique)| unique_key(index, unique, row))
        .collect();
    for field in model.fields {
        if matches!(field.kind, Kind::Address | Kind::Prefix) {
            keys.extend(network_key(field.name, row));
        }
    }
    let custom = row.get("custom_fields").and_then(Value::as_object);
    keys.extend(
        custom
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| custom_key(name, value)),
    );
    keys
}
