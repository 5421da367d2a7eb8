//! The ways of reading a table: a ladder, of which the highest rung that this
//! NetBox and this token allow is taken.
//!
//! Invariant: each rung gives the same rows. Small tables are read by REST on
//! every rung; what a rung cannot express goes by REST too.
//! Invariant: a rung that was asked for by name and is not there is an error;
//! one that was found and then refuses is left with a warning.
//! Invariant: an empty answer of GraphQL, which is what it gives where a token
//! may not view a table, counts only for a table that the token was seen to view.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use futures::{FutureExt, future::BoxFuture};
use netbox_client::{
    Error, NetBox, Result, Table, Version,
    export::{self, State},
};

use crate::{config::ReadMode, model::ActualObject};

/// More requests than this for one list of values are weighed against reading the whole table.
const FEW_REQUESTS: usize = 3;

/// Objects per page, for the weighing.
const PAGE: u64 = 1000;

/// Conditions on a list: names that the table declares, and their values.
pub(super) type Filter = Vec<(&'static str, String)>;

/// A table's objects on their way.
type Rows<'a> = BoxFuture<'a, Result<Vec<ActualObject>>>;

/// Where rows come from.
pub(super) struct Source<'a> {
    netbox: &'a NetBox,
    version: Version,
    way: Way,
    /// The tables of which GraphQL gave rows, so that the token may view them.
    viewed: Mutex<BTreeSet<&'static str>>,
}

/// A rung, with what it needs.
enum Way {
    /// These tables have their export template; the others go another way.
    Export {
        tables: BTreeSet<&'static str>,
        others: Option<usize>,
    },
    /// With NetBox's own limit of objects in one answer.
    Graphql(usize),
    Rest,
}

impl<'a> Source<'a> {
    /// Takes the rung that was asked for, or the highest there is.
    ///
    /// # Errors
    /// When the rung that was asked for is not there; the message says what to do.
    pub(super) async fn open(
        netbox: &'a NetBox,
        version: Version,
        mode: ReadMode,
    ) -> Result<Source<'a>> {
        let way = match mode {
            ReadMode::Rest => Way::Rest,
            ReadMode::Graphql => Way::Graphql(graphql(netbox, version).await.map_err(|error| {
                asked_for("graphql", &error, "switch GRAPHQL_ENABLED on in NetBox")
            })?),
            ReadMode::Export => {
                let hint = "make the export templates (`pve-netbox init --export-templates`, or `netbox.export_templates = true`) and let the token view them";
                let state = export::state(netbox, version)
                    .await
                    .map_err(|error| asked_for("export", &error, hint))?;
                for state in state.values() {
                    match state {
                        State::Ready => {}
                        State::Missing => {
                            let why = "an export template is missing";
                            return Err(asked_for("export", &why, hint));
                        }
                        State::Altered(why) => return Err(asked_for("export", why, hint)),
                    }
                }
                Way::Export {
                    tables: state.into_keys().collect(),
                    others: None,
                }
            }
            ReadMode::Auto => highest(netbox, version).await,
        };
        tracing::debug!(way = way.name(), "reading NetBox");
        Ok(Self {
            netbox,
            version,
            way,
            viewed: Mutex::default(),
        })
    }

    /// The rung that is taken, as `netbox.read` names it.
    pub(super) fn name(&self) -> &'static str {
        self.way.name()
    }

    /// What meets the filter, by REST.
    pub(super) fn rest<T: Table>(
        &self,
        filter: Filter,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'a> {
        let endpoint = self.netbox.endpoint::<T>(self.version);
        async move { endpoint.list_as(&filter, convert).await }.boxed()
    }

    /// What has one of the values, by REST.
    pub(super) fn rest_any<T: Table>(
        &self,
        name: &'static str,
        values: Vec<String>,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'a> {
        let endpoint = self.netbox.endpoint::<T>(self.version);
        async move {
            let rows = endpoint.list_any(name, &values).await?;
            Ok(rows.into_iter().map(convert).collect())
        }
        .boxed()
    }

    /// What meets the filter.
    pub(super) fn list<T: Table>(
        &self,
        filter: Filter,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'_> {
        async move {
            if let Some(rows) = self.by_rung(&filter, convert).await {
                return Ok(rows);
            }
            let endpoint = self.netbox.endpoint::<T>(self.version);
            endpoint.list_as(&filter, convert).await
        }
        .boxed()
    }

    /// What meets the filter, by the rung taken; none where REST is to be asked.
    async fn by_rung<T: Table>(
        &self,
        filter: &Filter,
        convert: fn(T) -> ActualObject,
    ) -> Option<Vec<ActualObject>> {
        let path = T::SPEC.path;
        let (graphql, refused) = match &self.way {
            Way::Rest => (None, None),
            Way::Graphql(limit) => (Some(*limit), None),
            Way::Export { tables, others } if !tables.contains(path) => (*others, None),
            Way::Export { others, .. } => {
                let listed = self.netbox.list_by_export(self.version, filter, convert);
                match listed.await {
                    Ok(Some(rows)) => return Some(rows),
                    Ok(None) => (*others, None),
                    Err(error) => (*others, Some(("export template", error))),
                }
            }
        };
        if let Some((way, error)) = refused {
            tracing::warn!(table = path, way, %error, "reading it another way");
        }
        let listed = self
            .netbox
            .list_by_graphql(self.version, graphql?, filter, convert)
            .await;
        let rows = listed.unwrap_or_else(|error| {
            tracing::warn!(table = path, way = "GraphQL", %error, "reading it another way");
            None
        })?;
        let mut viewed = self.viewed.lock().unwrap_or_else(PoisonError::into_inner);
        if !rows.is_empty() {
            viewed.insert(path);
        }
        // REST refuses what the token may not view, and repeats what is empty at no cost.
        viewed.contains(path).then_some(rows)
    }

    /// What meets the filter and has one of the values. Where that takes many
    /// requests and the whole table takes fewer, the whole table may come: the
    /// caller looks through it.
    pub(super) fn any<'s, T: Table>(
        &'s self,
        filter: Filter,
        name: &'static str,
        values: Vec<String>,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'s> {
        async move {
            let parts = netbox_client::split_values(name, &values);
            if parts.len() > FEW_REQUESTS {
                let endpoint = self.netbox.endpoint::<T>(self.version);
                let pages = endpoint.count(&filter).await?.div_ceil(PAGE);
                if pages == 0 {
                    return Ok(Vec::new());
                }
                if pages < parts.len() as u64 {
                    return self.list(filter, convert).await;
                }
            }
            let lists = parts.into_iter().map(|part| {
                let mut filter = filter.clone();
                filter.extend(part.iter().map(|value| (name, value.clone())));
                self.list(filter, convert)
            });
            let lists = futures::future::try_join_all(lists).await?;
            let by_id: BTreeMap<_, _> = lists
                .into_iter()
                .flatten()
                .map(|object| (object.id, object))
                .collect();
            Ok(by_id.into_values().collect())
        }
        .boxed()
    }
}

impl Way {
    fn name(&self) -> &'static str {
        match self {
            Self::Export { .. } => "export",
            Self::Graphql(_) => "graphql",
            Self::Rest => "rest",
        }
    }
}

/// The highest rung there is. Why a higher one is not taken goes to the log: a
/// template that is not there is nothing to speak of, one that was altered is.
async fn highest(netbox: &NetBox, version: Version) -> Way {
    let state = export::state(netbox, version)
        .await
        .unwrap_or_else(|error| {
            tracing::debug!(%error, "no export templates");
            BTreeMap::new()
        });
    let mut tables = BTreeSet::new();
    for (path, state) in &state {
        match state {
            State::Ready => drop(tables.insert(*path)),
            State::Missing => tracing::debug!(table = path, "no export template"),
            State::Altered(why) => tracing::warn!(table = path, "{why}; it is read another way"),
        }
    }
    if !tables.is_empty() && tables.len() == state.len() {
        return Way::Export {
            tables,
            others: None,
        };
    }
    let others = graphql(netbox, version).await;
    let others = others
        .map_err(|error| tracing::debug!(%error, "no GraphQL"))
        .ok();
    if tables.is_empty() {
        return others.map_or(Way::Rest, Way::Graphql);
    }
    Way::Export { tables, others }
}

async fn graphql(netbox: &NetBox, version: Version) -> Result<usize> {
    let (checked, limit) = futures::join!(netbox.check_graphql(version), netbox.page_limit());
    checked?;
    limit
}

fn asked_for(rung: &str, why: &impl std::fmt::Display, hint: &str) -> Error {
    Error::setup(format!(
        "netbox.read = \"{rung}\" is not possible: {why}. Either {hint}, or set netbox.read = \"auto\""
    ))
}
