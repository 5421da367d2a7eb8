//! The ways of reading a table.

use std::collections::BTreeMap;

use futures::{FutureExt, future::BoxFuture};
use netbox_client::{NetBox, Result, Table, Version};

use crate::model::ActualObject;

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
}

impl<'a> Source<'a> {
    pub(super) fn new(netbox: &'a NetBox, version: Version) -> Self {
        Self { netbox, version }
    }

    /// What meets the filter, by REST.
    pub(super) fn rest<T: Table>(
        &self,
        filter: Filter,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'a> {
        let endpoint = self.netbox.endpoint::<T>(self.version);
        async move {
            let rows = endpoint.list(&filter).await?;
            Ok(rows.into_iter().map(convert).collect())
        }
        .boxed()
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
    ) -> Rows<'a> {
        self.rest(filter, convert)
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
    ) -> BoxFuture<'s, Result<Vec<ActualObject>>> {
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
