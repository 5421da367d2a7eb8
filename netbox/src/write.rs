//! Bulk writes: one batch, and what became of each object in it.
//!
//! NetBox writes a batch in one transaction, all or nothing. So a batch that is
//! refused is taken apart until the guilty objects stand alone and the others
//! are through: 4.7 names all of them at once, older versions none, there the
//! batch is halved.
//!
//! Invariant: a POST that may have been processed is not sent again before the
//! objects have been looked for.

use std::{collections::HashSet, time::Duration};

use http::Method;
use serde_json::{Map, Value};

use crate::{
    answer::{Answer, Position, fields_text},
    client::NetBox,
    error::{Error, Result},
    table::{Body, TableSpec},
    transport::Call,
    version::Version,
};

/// NetBox merely breaks (500) on bodies above 2.5 MiB.
const MAX_BODY: usize = 2 * 1024 * 1024;

/// How long a server that lost the connection gets to finish its transaction.
const SETTLE: Duration = Duration::from_millis(500);

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
        let items = items
            .into_iter()
            .map(|item| (item.body.as_map().clone(), item.probe));
        self.run(Method::POST, items).await
    }

    /// Updates the objects with these ids; the outcomes stand in the order of the input.
    pub async fn update(&self, items: Vec<(u64, Body)>) -> Vec<Outcome> {
        let items = items
            .into_iter()
            .map(|(id, body)| (with_id(id, body.as_map().clone()), None));
        self.run(Method::PATCH, items).await
    }

    /// Deletes the objects with these ids; the outcomes stand in the order of the input.
    pub async fn delete(&self, ids: &[u64]) -> Vec<Outcome> {
        let items = ids.iter().map(|id| (with_id(*id, Map::new()), None));
        self.run(Method::DELETE, items).await
    }

    async fn run(
        &self,
        method: Method,
        items: impl Iterator<Item = (Map<String, Value>, Option<Probe>)>,
    ) -> Vec<Outcome> {
        let mut batch: Vec<Item> = Vec::new();
        for (place, (mut body, probe)) in items.enumerate() {
            if let Some(message) = &self.message {
                body.insert("changelog_message".to_owned(), Value::from(message.clone()));
            }
            batch.push(Item { place, body, probe });
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
        let mut stack = vec![batch];
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
            if text.len() > MAX_BODY && batch.len() > 1 {
                push_halves(&mut stack, batch);
                continue;
            }
            match self.send(&method, &batch, text).await {
                Ok(ids) => settle(&mut outcomes, &batch, |index| ids[index].clone()),
                Err(error) if error.was_rejected() && !error.is_permission() => {
                    self.take_apart(&error, batch, &mut outcomes, &mut stack);
                }
                Err(error) if method == Method::POST && error.may_have_been_processed() => {
                    let again = self.look_for(&error, batch, &mut outcomes).await;
                    stack.extend(again);
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
        let reply = self
            .netbox
            .call(Call::write(method.clone(), url, text))
            .await?;
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
