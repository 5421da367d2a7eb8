//! Bulk writes: one batch, and what became of each object in it.
//!
//! NetBox writes a batch in one transaction, all or nothing. So a batch that is
//! refused is taken apart until the guilty objects stand alone and the others
//! are through: 4.7 names all of them at once, older versions none, there the
//! batch is halved.
//!
//! Invariant: a POST or DELETE that may have been processed is not sent again
//! before the objects have been looked for.
//! Invariant: an object that comes with the moment of its last change is
//! written only if it was not changed since (from NetBox 4.6 on).

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use http::Method;
use serde_json::{Map, Value};

use crate::{
    answer::{Answer, Position, fields_text},
    client::NetBox,
    endpoint::split_values,
    error::{Error, Result},
    etag::{MAX_CONDITIONS, etag},
    table::{Body, TableSpec},
    transport::Call,
    version::Version,
};

/// NetBox merely breaks (500) on bodies above 2.5 MiB.
const MAX_BODY: usize = 2 * 1024 * 1024;

/// How long a server that lost the connection gets to finish its transaction.
const SETTLE: Duration = Duration::from_millis(500);

/// What is said of an object that somebody else wrote in the meantime.
const CHANGED: &str = "was changed in NetBox since it was read";

/// How an object that may have been created is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probe {
    /// The filter's name, `cf_pve_id` for example.
    pub filter: &'static str,
    /// The value to look for.
    pub value: String,
    /// Where the value stands in a row, as a JSON pointer; NetBox ignores
    /// filters it does not know, so the row is checked.
    pub pointer: &'static str,
}

/// An object to create.
#[derive(Debug, Clone)]
pub struct Create {
    /// Its fields.
    pub body: Body,
    /// How to find it when the answer was lost; without one it counts as unknown then.
    pub probe: Option<Probe>,
}

/// An object to update.
#[derive(Debug, Clone)]
pub struct Update {
    /// NetBox's id.
    pub id: u64,
    /// The fields to write.
    pub body: Body,
    /// When it was last changed, as it was read; without it the update is unconditional.
    pub last_updated: Option<String>,
}

impl From<(u64, Body)> for Update {
    fn from((id, body): (u64, Body)) -> Self {
        Self {
            id,
            body,
            last_updated: None,
        }
    }
}

/// An object to delete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delete {
    /// NetBox's id.
    pub id: u64,
    /// When it was last changed, as it was read; without it the deletion is unconditional.
    pub last_updated: Option<String>,
}

impl From<u64> for Delete {
    fn from(id: u64) -> Self {
        Self {
            id,
            last_updated: None,
        }
    }
}

impl From<&u64> for Delete {
    fn from(id: &u64) -> Self {
        Self::from(*id)
    }
}

/// Why an object was not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// NetBox's answer, or what happened on the way.
    pub message: String,
    /// The token lacks a permission, so the rest of this kind will fail as well.
    pub permission: bool,
    /// Whether it took effect is not known: the answer was lost.
    pub unknown: bool,
}

/// What became of one object: its id, or why not.
pub type Outcome = std::result::Result<u64, Refusal>;

/// A table of NetBox, to be written in batches.
#[derive(Debug, Clone)]
pub struct Writer {
    netbox: NetBox,
    spec: &'static TableSpec,
    version: Version,
    message: Option<String>,
}

#[derive(Clone)]
struct Item {
    /// Place in the caller's list.
    place: usize,
    body: Map<String, Value>,
    probe: Option<Probe>,
    /// The condition under which it is written.
    etag: Option<String>,
    /// It was looked for once already; it is not sent a third time.
    looked_for: bool,
}

impl Item {
    fn new(body: Map<String, Value>) -> Self {
        Self {
            place: 0,
            body,
            probe: None,
            etag: None,
            looked_for: false,
        }
    }
}

impl Writer {
    pub(crate) fn new(netbox: NetBox, spec: &'static TableSpec, version: Version) -> Self {
        Self {
            netbox,
            spec,
            version,
            message: None,
        }
    }

    /// Puts this message on every change-log entry that the writes make.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Creates the objects; the outcomes stand in the order of the input.
    pub async fn create(&self, items: Vec<Create>) -> Vec<Outcome> {
        let items = items.into_iter().map(|item| Item {
            probe: item.probe,
            ..Item::new(item.body.as_map().clone())
        });
        self.run(Method::POST, items).await
    }

    /// Updates the objects; the outcomes stand in the order of the input.
    pub async fn update(&self, items: Vec<impl Into<Update>>) -> Vec<Outcome> {
        let items = items.into_iter().map(|item| {
            let Update {
                id,
                body,
                last_updated,
            } = item.into();
            Item {
                etag: self.condition(last_updated),
                ..Item::new(with_id(id, body.as_map().clone()))
            }
        });
        self.run(Method::PATCH, items).await
    }

    /// Deletes the objects; the outcomes stand in the order of the input. One
    /// that is gone already counts as deleted.
    pub async fn delete(&self, items: impl IntoIterator<Item = impl Into<Delete>>) -> Vec<Outcome> {
        let items = items.into_iter().map(|item| {
            let Delete { id, last_updated } = item.into();
            Item {
                etag: self.condition(last_updated),
                ..Item::new(with_id(id, Map::new()))
            }
        });
        self.run(Method::DELETE, items).await
    }

    fn condition(&self, last_updated: Option<String>) -> Option<String> {
        let supported = self.version.takes_conditions();
        last_updated
            .filter(|_| supported)
            .and_then(|moment| etag(&moment))
    }

    async fn run(&self, method: Method, items: impl Iterator<Item = Item>) -> Vec<Outcome> {
        let mut batch: Vec<Item> = Vec::new();
        for (place, mut item) in items.enumerate() {
            if let Some(message) = &self.message {
                let message = Value::from(message.clone());
                item.body.insert("changelog_message".to_owned(), message);
            }
            batch.push(Item { place, ..item });
        }
        let mut outcomes: Vec<Outcome> = batch
            .iter()
            .map(|_| {
                Err(Refusal {
                    message: "not sent".to_owned(),
                    permission: false,
                    unknown: false,
                })
            })
            .collect();
        // A stack of batches instead of recursion: the first half is worked on first.
        // One condition holds for a whole request, so what has none goes by itself.
        let (conditional, free): (Vec<_>, Vec<_>) =
            batch.into_iter().partition(|item| item.etag.is_some());
        let mut stack = vec![free, conditional];
        while let Some(batch) = stack.pop() {
            if batch.is_empty() {
                continue;
            }
            let text = serde_json::to_vec(&batch.iter().map(|item| &item.body).collect::<Vec<_>>());
            let text = match text {
                Ok(text) => text,
                Err(error) => {
                    settle(&mut outcomes, &batch, |_| {
                        Err(refusal(&Error::setup(error.to_string())))
                    });
                    continue;
                }
            };
            let conditions = batch.iter().filter(|item| item.etag.is_some()).count();
            if (text.len() > MAX_BODY && batch.len() > 1) || conditions > MAX_CONDITIONS {
                push_halves(&mut stack, batch);
                continue;
            }
            match self.send(&method, &batch, text).await {
                Ok(ids) => settle(&mut outcomes, &batch, |index| ids[index].clone()),
                Err(error) if error.was_rejected() && !error.is_permission() => {
                    let batch = match method {
                        Method::DELETE => self.without_gone(batch, &mut outcomes).await,
                        _ => batch,
                    };
                    self.take_apart(&error, batch, &mut outcomes, &mut stack);
                }
                Err(error) if method == Method::DELETE && error.may_have_been_processed() => {
                    let again = self.look_again(&error, batch, &mut outcomes).await;
                    stack.push(again);
                }
                Err(error) if method == Method::POST && error.may_have_been_processed() => {
                    let again = self.look_for(&error, batch, &mut outcomes).await;
                    stack.extend(again);
                }
                Err(error) if conditions > 0 && error.may_have_been_processed() => {
                    let again = self.unchanged(&error, batch, &mut outcomes).await;
                    stack.push(again);
                }
                Err(error) => settle(&mut outcomes, &batch, |_| Err(refusal(&error))),
            }
        }
        outcomes
    }

    /// Sends one batch and reads the ids of what was written, per item of the batch.
    async fn send(&self, method: &Method, batch: &[Item], text: Vec<u8>) -> Result<Vec<Outcome>> {
        let mut url = self.netbox.api(self.spec.path)?;
        if self.version.trims_write_answers() && *method != Method::DELETE {
            // `fields=` restricts what a write accepts too, so it names all that is sent.
            let mut names: Vec<&str> = vec!["id"];
            for name in batch.iter().flat_map(|item| item.body.keys()) {
                if !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
            url.query_pairs_mut()
                .append_pair("fields", &names.join(","));
        }
        let mut etags: Vec<&str> = batch.iter().filter_map(|i| i.etag.as_deref()).collect();
        etags.sort_unstable();
        etags.dedup();
        let call = Call::write(method.clone(), url, text).if_match(&etags);
        let reply = self.netbox.call(call).await?;
        if *method == Method::DELETE {
            return Ok(batch
                .iter()
                .map(|item| own_id(item).ok_or_else(missing))
                .collect());
        }
        let rows: Vec<Value> = reply.json()?;
        let ids: Vec<_> = rows
            .iter()
            .filter_map(|row| row.get("id")?.as_u64())
            .collect();
        if *method == Method::PATCH {
            // NetBox up to 4.6 passes silently over ids it does not have.
            let written: HashSet<_> = ids.into_iter().collect();
            return Ok(batch
                .iter()
                .map(|item| {
                    own_id(item)
                        .filter(|id| written.contains(id))
                        .ok_or_else(missing)
                })
                .collect());
        }
        if ids.len() != batch.len() {
            return Err(Error::new(crate::error::Kind::Unreadable {
                request: format!("{method} /api/{}/", self.spec.path),
                place: "the top".to_owned(),
                detail: format!("{} objects sent, {} came back", batch.len(), ids.len()),
            }));
        }
        Ok(ids.into_iter().map(Ok).collect())
    }

    /// A refused batch: the guilty objects are noted, the others go back on the stack.
    fn take_apart(
        &self,
        error: &Error,
        batch: Vec<Item>,
        outcomes: &mut [Outcome],
        stack: &mut Vec<Vec<Item>>,
    ) {
        let guilty = error
            .answer()
            .map(|answer| guilty(answer, &batch))
            .unwrap_or_default();
        if guilty.is_empty() {
            if let [item] = batch.as_slice() {
                outcomes[item.place] = Err(refusal(error));
            } else {
                push_halves(stack, batch);
            }
            return;
        }
        let mut rest = Vec::new();
        for (index, item) in batch.into_iter().enumerate() {
            match guilty.iter().find(|(position, _)| *position == index) {
                Some((_, message)) => {
                    outcomes[item.place] = Err(Refusal {
                        message: message.clone(),
                        permission: false,
                        unknown: false,
                    });
                }
                None => rest.push(item),
            }
        }
        stack.push(rest);
    }

    /// After a refused deletion: what is gone counts as deleted, the others are returned.
    async fn without_gone(&self, batch: Vec<Item>, outcomes: &mut [Outcome]) -> Vec<Item> {
        match self.still_there(&batch).await {
            Ok(there) => {
                let (there, gone): (Vec<_>, Vec<_>) = batch
                    .into_iter()
                    .partition(|item| own_id(item).is_some_and(|id| there.contains_key(&id)));
                settle(outcomes, &gone, |index| {
                    own_id(&gone[index]).ok_or_else(missing)
                });
                there
            }
            Err(error) => {
                tracing::warn!(%error, "cannot see what is deleted already");
                batch
            }
        }
    }

    /// After the lost answer of a deletion: what is gone counts as deleted, the
    /// others are returned to be sent once more.
    async fn look_again(
        &self,
        error: &Error,
        batch: Vec<Item>,
        outcomes: &mut [Outcome],
    ) -> Vec<Item> {
        tracing::warn!(%error, objects = batch.len(), "looking for what may have been deleted");
        tokio::time::sleep(SETTLE).await;
        let mut again = Vec::new();
        for mut item in self.without_gone(batch, outcomes).await {
            if item.looked_for {
                outcomes[item.place] = Err(refusal(error));
            } else {
                item.looked_for = true;
                again.push(item);
            }
        }
        again
    }

    /// After the lost answer of a conditional update: what is as it was read is
    /// returned to be sent once more. Of the others it is not known who wrote them.
    async fn unchanged(
        &self,
        error: &Error,
        batch: Vec<Item>,
        outcomes: &mut [Outcome],
    ) -> Vec<Item> {
        tracing::warn!(%error, objects = batch.len(), "looking for what may have been updated");
        tokio::time::sleep(SETTLE).await;
        let now = self.still_there(&batch).await.unwrap_or_default();
        let mut again = Vec::new();
        for mut item in batch {
            let tag = own_id(&item).and_then(|id| now.get(&id)).cloned().flatten();
            if item.looked_for || tag.is_none() || tag != item.etag {
                outcomes[item.place] = Err(refusal(error));
            } else {
                item.looked_for = true;
                again.push(item);
            }
        }
        again
    }

    /// Which of these objects exist, and their ETags.
    async fn still_there(&self, batch: &[Item]) -> Result<HashMap<u64, Option<String>>> {
        let ids: Vec<_> = batch
            .iter()
            .filter_map(own_id)
            .map(|id| id.to_string())
            .collect();
        let mut there = HashMap::new();
        for part in split_values("id", &ids) {
            let mut url = self.netbox.api(self.spec.path)?;
            url.query_pairs_mut()
                .extend_pairs(part.iter().map(|id| ("id", id)))
                .append_pair("fields", "id,last_updated")
                .append_pair("limit", &part.len().to_string());
            let page: Value = self.netbox.call(Call::get(url)).await?.json()?;
            let rows = page.get("results").and_then(Value::as_array);
            for row in rows.into_iter().flatten() {
                let moment = row.get("last_updated").and_then(Value::as_str);
                if let Some(id) = row.get("id").and_then(Value::as_u64) {
                    there.insert(id, moment.and_then(etag));
                }
            }
        }
        Ok(there)
    }

    /// After a lost answer: what is found counts as created. If nothing is
    /// found, the transaction did not happen and the batch is sent once more.
    async fn look_for(
        &self,
        error: &Error,
        batch: Vec<Item>,
        outcomes: &mut [Outcome],
    ) -> Option<Vec<Item>> {
        tracing::warn!(%error, objects = batch.len(), "looking for what may have been created");
        tokio::time::sleep(SETTLE).await;
        let mut missing = Vec::new();
        for mut item in batch {
            let lost = |why: &str| Refusal {
                message: format!("{error}; {why}"),
                permission: false,
                unknown: true,
            };
            let Some(probe) = item.probe.take() else {
                outcomes[item.place] = Err(lost(
                    "whether it was created is not known, the next run will see",
                ));
                continue;
            };
            match self.find(&probe).await {
                Ok(Some(id)) => outcomes[item.place] = Ok(id),
                // Without its probe the item is not looked for a second time.
                Ok(None) => missing.push(item),
                Err(why) => {
                    outcomes[item.place] = Err(lost(&format!("looking for it failed too: {why}")))
                }
            }
        }
        (!missing.is_empty()).then_some(missing)
    }

    async fn find(&self, probe: &Probe) -> Result<Option<u64>> {
        let mut url = self.netbox.api(self.spec.path)?;
        let field = probe
            .pointer
            .trim_start_matches('/')
            .split('/')
            .next()
            .unwrap_or_default();
        url.query_pairs_mut()
            .append_pair(probe.filter, &probe.value)
            .append_pair("fields", &format!("id,{field}"))
            .append_pair("limit", "10");
        let page: Value = self.netbox.call(Call::get(url)).await?.json()?;
        let rows = page
            .get("results")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let same =
            |row: &&Value| row.pointer(probe.pointer).and_then(Value::as_str) == Some(&probe.value);
        Ok(rows
            .iter()
            .find(same)
            .and_then(|row| row.get("id")?.as_u64()))
    }
}

/// The objects that NetBox 4.7 names, by their place in the batch, with what it said.
fn guilty(answer: &Answer, batch: &[Item]) -> Vec<(usize, String)> {
    let place = |position| match position {
        Position::Index(index) => (index < batch.len()).then_some(index),
        Position::Id(id) => batch.iter().position(|item| own_id(item) == Some(id)),
    };
    answer
        .items
        .iter()
        .filter_map(|item| Some((place(item.position)?, fields_text(&item.fields))))
        .collect()
}

fn with_id(id: u64, mut map: Map<String, Value>) -> Map<String, Value> {
    map.insert("id".to_owned(), Value::from(id));
    map
}

fn own_id(item: &Item) -> Option<u64> {
    item.body.get("id").and_then(Value::as_u64)
}

fn push_halves(stack: &mut Vec<Vec<Item>>, mut batch: Vec<Item>) {
    let second = batch.split_off(batch.len() / 2);
    stack.push(second);
    stack.push(batch);
}

fn settle(outcomes: &mut [Outcome], batch: &[Item], outcome: impl Fn(usize) -> Outcome) {
    for (index, item) in batch.iter().enumerate() {
        outcomes[item.place] = outcome(index);
    }
}

fn refusal(error: &Error) -> Refusal {
    let message = match error.answer() {
        Some(_) if error.status() == Some(412) => CHANGED.to_owned(),
        Some(answer) if error.was_rejected() && !error.is_permission() => answer.to_string(),
        _ => error.to_string(),
    };
    Refusal {
        message,
        permission: error.is_permission(),
        unknown: error.may_have_been_processed(),
    }
}

fn missing() -> Refusal {
    Refusal {
        message: "NetBox has no object with this id any more".to_owned(),
        permission: false,
        unknown: false,
    }
}
