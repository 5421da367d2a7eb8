//! Reading a table: filters, pages, and the proof that it is whole.
//!
//! Invariant: a list that is returned is whole: the pages hold as many objects
//! as NetBox counted, no id comes twice, and with cursor pages the ids ascend.
//! A table that changed while it was read is read once more, then an error.

use std::{collections::HashSet, marker::PhantomData};

use serde::Deserialize;
use url::Url;

use crate::{
    client::NetBox,
    error::{Error, Kind, Result},
    table::Table,
    transport::Call,
    version::Version,
};

/// The longest query sent; gunicorn takes request lines of 4,094 bytes.
const MAX_QUERY: usize = 3200;

/// Conditions on a list. Repeating a name means "or", different names mean "and".
pub type Filter<'a> = &'a [(&'a str, String)];

/// A table of NetBox, to be read.
#[derive(Debug, Clone)]
pub struct Endpoint<T> {
    netbox: NetBox,
    version: Version,
    rows: PhantomData<fn() -> T>,
}

#[derive(Deserialize)]
#[serde(bound = "T: Table")]
struct Page<T: Table> {
    /// Null with cursor pages.
    #[serde(default)]
    count: Option<u64>,
    next: Option<String>,
    results: Vec<T>,
}

impl<T: Table> Endpoint<T> {
    pub(crate) fn new(netbox: NetBox, version: Version) -> Self {
        Self {
            netbox,
            version,
            rows: PhantomData,
        }
    }

    /// All rows that meet the filter, ordered by id. An endpoint that this version lacks is empty.
    ///
    /// NetBox ignores filters it does not know and then lists everything, so a
    /// caller that depends on a filter checks the rows as well.
    ///
    /// # Errors
    /// Those of any request, and [`Error::is_not_whole`] when the table changed
    /// twice while it was read.
    pub async fn list(&self, filter: Filter<'_>) -> Result<Vec<T>> {
        self.list_as(filter, |row| row).await
    }

    /// As [`Self::list`], with each row converted as soon as its page is there:
    /// rows as NetBox tells them take several times the room of what is made of them.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub async fn list_as<U>(&self, filter: Filter<'_>, convert: fn(T) -> U) -> Result<Vec<U>> {
        if !T::SPEC.exists_in(self.version) {
            return Ok(Vec::new());
        }
        match self.pages(filter, convert).await {
            Err(error) if error.is_not_whole() => {
                tracing::warn!(%error, "reading the table once more");
                self.pages(filter, convert).await
            }
            result => result,
        }
    }

    /// As [`Self::list`], for a filter with so many values that it needs several requests.
    ///
    /// # Errors
    /// As [`Self::list`].
    pub async fn list_any(&self, name: &str, values: &[String]) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        let mut seen = HashSet::new();
        for part in split_values(name, values) {
            let filter: Vec<_> = part.iter().map(|value| (name, value.clone())).collect();
            rows.extend(
                self.list(&filter)
                    .await?
                    .into_iter()
                    .filter(|row| seen.insert(row.id())),
            );
        }
        rows.sort_by_key(T::id);
        Ok(rows)
    }

    /// How many rows meet the filter, by NetBox's own count.
    ///
    /// # Errors
    /// Those of any request; one too when NetBox does not count.
    pub async fn count(&self, filter: Filter<'_>) -> Result<u64> {
        let url = self.url(filter, false, 1, 0)?;
        let page: Page<T> = self.netbox.call(Call::get(url)).await?.json()?;
        page.count
            .ok_or_else(|| not_whole::<T>("NetBox gave no count".to_owned()))
    }

    async fn pages<U>(&self, filter: Filter<'_>, convert: fn(T) -> U) -> Result<Vec<U>> {
        let cursor = self.version.has_cursor_pages();
        let limit = self.netbox.inner.policy.page.max(1);
        let mut rows: Vec<(u64, U)> = Vec::new();
        let mut total = None;
        let mut next_start = 0;
        loop {
            let url = self.url(
                filter,
                cursor,
                limit,
                if cursor {
                    next_start
                } else {
                    rows.len() as u64
                },
            )?;
            let page: Page<T> = self.netbox.call(Call::get(url)).await?.json()?;
            if let (Some(before), Some(now)) = (total, page.count)
                && before != now
            {
                return Err(not_whole::<T>(format!(
                    "the count went from {before} to {now} between two pages"
                )));
            }
            total = total.or(page.count);
            let received = page.results.len();
            rows.extend(page.results.into_iter().map(|row| (row.id(), convert(row))));
            if page.next.is_none() {
                break;
            }
            if received == 0 {
                return Err(not_whole::<T>(
                    "an empty page that promises another".to_owned(),
                ));
            }
            // With `start`, NetBox lists ids from that one on.
            next_start = rows.last().map_or(0, |(id, _)| *id) + 1;
        }
        check_whole::<T, U>(&rows, total, cursor)?;
        rows.sort_by_key(|(id, _)| *id);
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    }

    fn url(&self, filter: Filter<'_>, cursor: bool, limit: usize, from: u64) -> Result<Url> {
        let mut url = self.netbox.api(T::SPEC.path)?;
        let mut query = url.query_pairs_mut();
        for (name, value) in filter {
            if !T::SPEC.filters.contains(name) {
                return Err(Error::new(Kind::Undeclared {
                    table: T::SPEC.path,
                    what: "filter",
                    name: (*name).to_owned(),
                }));
            }
            query.append_pair(name, value);
        }
        query.append_pair("fields", &T::SPEC.fields(self.version));
        query.append_pair("limit", &limit.to_string());
        if cursor {
            query.append_pair("start", &from.to_string());
        } else {
            query.append_pair("offset", &from.to_string());
            query.append_pair("ordering", "id");
        }
        drop(query);
        Ok(url)
    }
}

/// Values of one filter in as many parts as requests take; one request line
/// holds 4,094 bytes on NetBox's usual server.
pub fn split_values<'a>(name: &str, values: &'a [String]) -> Vec<&'a [String]> {
    let mut parts = Vec::new();
    let mut rest = values;
    while !rest.is_empty() {
        let mut length = 0;
        let fits = rest.iter().take_while(|value| {
            length += name.len() + encoded_length(value) + 2;
            length <= MAX_QUERY
        });
        let (part, others) = rest.split_at(fits.count().max(1));
        parts.push(part);
        rest = others;
    }
    parts
}

/// How long a value is in a query: what is no letter or digit takes three bytes.
fn encoded_length(value: &str) -> usize {
    let length = |byte: u8| {
        if byte.is_ascii_alphanumeric() || b"-._*".contains(&byte) {
            1
        } else {
            3
        }
    };
    value.bytes().map(length).sum()
}

fn check_whole<T: Table, U>(rows: &[(u64, U)], total: Option<u64>, cursor: bool) -> Result<()> {
    if let Some(total) = total
        && total != rows.len() as u64
    {
        return Err(not_whole::<T>(format!(
            "{total} objects counted, {} listed",
            rows.len()
        )));
    }
    let mut seen = HashSet::with_capacity(rows.len());
    if let Some((twice, _)) = rows.iter().find(|(id, _)| !seen.insert(*id)) {
        return Err(not_whole::<T>(format!("id {twice} came twice")));
    }
    if cursor && !rows.is_sorted_by_key(|(id, _)| *id) {
        return Err(not_whole::<T>(
            "the ids do not ascend, so pages may overlap".to_owned(),
        ));
    }
    Ok(())
}

fn not_whole<T: Table>(detail: String) -> Error {
    Error::new(Kind::NotWhole {
        table: T::SPEC.path,
        detail,
    })
}
