//! Reading large tables by GraphQL: flat pages, without what REST adds to a row.
//!
//! Invariant: a list that is returned is whole. Pages go up by id, so that
//! nothing that is there all the time can be missed; a page ends the list only
//! when it is shorter than NetBox's own limit, which is asked for.

use std::fmt::Write as _;

use http::Method;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    client::NetBox,
    columns::{ASSIGNED, Form, Large, choice, number, reference},
    endpoint::Filter,
    error::{Error, Kind, Result},
    table::{Table, TableSpec},
    transport::Call,
    version::Version,
};

/// How often an object may be referred to in one list before REST, which has no such bound, is asked.
const NESTED: usize = 100;

/// The request, for errors.
const REQUEST: &str = "POST /graphql/";

#[derive(Deserialize)]
struct Reply {
    data: Option<Data>,
    #[serde(default)]
    errors: Vec<Complaint>,
}

#[derive(Deserialize)]
struct Data {
    rows: Vec<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Complaint {
    message: String,
}

impl NetBox {
    /// NetBox's own limit of objects in one answer.
    ///
    /// # Errors
    /// Those of any request; one too when NetBox does not tell.
    pub async fn page_limit(&self) -> Result<usize> {
        #[derive(Deserialize)]
        struct Page {
            previous: Option<String>,
        }
        // The link to the page before carries the limit that NetBox made of this one.
        let asked = 1_000_000;
        let mut url = self.api("extras/custom-fields")?;
        url.query_pairs_mut()
            .append_pair("fields", "id")
            .append_pair("offset", "1")
            .append_pair("limit", &asked.to_string());
        let page: Page = self.call(Call::get(url)).await?.json()?;
        let link = page.previous.and_then(|link| link.parse::<url::Url>().ok());
        let limit = link.and_then(|link| {
            let mut query = link.query_pairs();
            query.find_map(|(name, value)| (name == "limit").then(|| value.parse().ok())?)
        });
        limit.filter(|limit| *limit > 0).ok_or_else(|| {
            unreadable(
                "previous",
                "NetBox does not tell how many objects it lists at once",
            )
        })
    }

    /// Whether NetBox answers GraphQL, and to this token.
    ///
    /// # Errors
    /// Why it does not.
    pub async fn check_graphql(&self, version: Version) -> Result<()> {
        if !version.has_cursor_pages() {
            return Err(Error::setup(format!(
                "NetBox {version} cannot page through GraphQL by id (4.6 can)"
            )));
        }
        let body = json!({"query": "{rows: tag_list(pagination:{start:0,limit:1}){id}}"});
        self.ask(&body).await.map(drop)
    }

    async fn ask(&self, body: &Value) -> Result<Vec<Map<String, Value>>> {
        let url = self
            .url()
            .join("graphql/")
            .map_err(|error| Error::setup(error.to_string()))?;
        let body = serde_json::to_vec(body).map_err(|error| Error::setup(error.to_string()))?;
        let call = Call::write(Method::POST, url, body).that_reads();
        let reply: Reply = self.call(call).await?.json()?;
        // Errors come with status 200.
        if let Some(complaint) = reply.errors.first() {
            return Err(unreadable("errors", &complaint.message));
        }
        reply
            .data
            .map(|data| data.rows)
            .ok_or_else(|| unreadable("data", "neither rows nor errors"))
    }

    /// All rows that meet the filter, ordered by id; none when this way cannot
    /// express the filter or the table.
    ///
    /// # Errors
    /// As [`crate::Endpoint::list`].
    pub async fn list_by_graphql<T: Table, U>(
        &self,
        version: Version,
        page_limit: usize,
        filter: Filter<'_>,
        convert: fn(T) -> U,
    ) -> Result<Option<Vec<U>>> {
        let (Some(large), Some(filters)) = (Large::of(T::SPEC), filters(T::SPEC, filter)) else {
            return Ok(None);
        };
        let limit = self.inner.policy.page.clamp(1, page_limit.max(1));
        let selection = selection(large, T::SPEC, version);
        let mut rows: Vec<U> = Vec::new();
        let mut last: Option<u64> = None;
        loop {
            let start = last.map_or(0, |last| last + 1);
            let query = format!(
                "{{rows:{}({filters}pagination:{{start:{start},limit:{limit}}}){{{selection}}}}}",
                large.graphql
            );
            let page = self.ask(&json!({ "query": query })).await?;
            let received = page.len();
            for row in page {
                let Some(row) = as_rest(large, T::SPEC, version, row) else {
                    return Ok(None);
                };
                let row: T = serde_json::from_value(row)
                    .map_err(|error| unreadable(large.graphql, &error.to_string()))?;
                if row.id() < start || last.is_some_and(|last| last >= row.id()) {
                    return Err(Error::new(Kind::NotWhole {
                        table: T::SPEC.path,
                        detail: format!("the ids do not ascend at {}", row.id()),
                    }));
                }
                last = Some(row.id());
                rows.push(convert(row));
            }
            if received < limit {
                return Ok(Some(rows));
            }
        }
    }
}

fn unreadable(place: &str, detail: &str) -> Error {
    Error::new(Kind::Unreadable {
        request: REQUEST.to_owned(),
        place: place.to_owned(),
        detail: detail.to_owned(),
    })
}

/// What is asked of each row.
fn selection(large: &Large, spec: &TableSpec, version: Version) -> String {
    let mut text = String::new();
    for column in large.columns(spec, version) {
        let field = column.field;
        let written = match column.form {
            Form::Plain | Form::Text | Form::Moment => write!(text, "{field} "),
            Form::CustomFields => write!(text, "custom_field_data "),
            Form::Ref { name, slug } => {
                let slug = if slug { " slug" } else { "" };
                write!(text, "{field}{{id {name}{slug}}} ")
            }
            Form::Many { slug } => {
                let slug = if slug { " slug" } else { "" };
                write!(text, "{field}{{id name{slug}}} ")
            }
            Form::AssignedType => {
                text.push_str("assigned_object{__typename");
                for (_, name) in
                    ASSIGNED
                        .iter()
                        .take(if spec.path.starts_with("ipam") { 3 } else { 2 })
                {
                    text.push_str(&format!(" ...on {name}{{id}}"));
                }
                write!(text, "}} ")
            }
            Form::AssignedId => Ok(()),
        };
        // Writing to a string does not fail.
        debug_assert!(written.is_ok());
    }
    text
}

/// A row in REST's form; none when a list in it may have been cut.
fn as_rest(
    large: &Large,
    spec: &TableSpec,
    version: Version,
    mut row: Map<String, Value>,
) -> Option<Value> {
    let mut out = Map::new();
    for column in large.columns(spec, version) {
        let field = column.field;
        let mut take = |name: &str| row.get_mut(name).map(Value::take).unwrap_or_default();
        let value = match column.form {
            Form::Plain if field == "id" => number(take(field)),
            Form::Plain => choice(field, numeric(field, take(field))),
            Form::Text | Form::Moment => take(field),
            Form::CustomFields => take("custom_field_data"),
            Form::Ref { name, slug } => target(take(field), name, slug),
            Form::Many { slug } => {
                let Value::Array(list) = take(field) else {
                    return None;
                };
                if list.len() >= NESTED {
                    return None;
                }
                list.into_iter()
                    .map(|item| target(item, "name", slug))
                    .collect()
            }
            Form::AssignedType => {
                let object = row.get("assigned_object");
                let name = object.and_then(|object| object.get("__typename")?.as_str());
                match name {
                    None => Value::Null,
                    Some(name) => {
                        let known = ASSIGNED.iter().find(|(_, graphql)| *graphql == name)?;
                        json!(known.0)
                    }
                }
            }
            Form::AssignedId => {
                let object = row.get("assigned_object");
                number(
                    object
                        .and_then(|object| object.get("id"))
                        .cloned()
                        .unwrap_or_default(),
                )
            }
        };
        out.insert(field.to_owned(), value);
    }
    Some(Value::Object(out))
}

/// Large whole numbers come as texts.
fn numeric(field: &str, value: Value) -> Value {
    if matches!(field, "memory" | "size" | "mtu" | "vid") {
        number(value)
    } else {
        value
    }
}

fn target(value: Value, name: &str, slug: bool) -> Value {
    let get = |key: &str| value.get(key).cloned().unwrap_or_default();
    reference(get("id"), get(name), slug.then(|| get("slug")))
}

/// The filter in GraphQL's form, with a comma behind; none when it has no such form.
fn filters(spec: &TableSpec, filter: Filter<'_>) -> Option<String> {
    let mut names: Vec<&str> = filter.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    let mut all = String::new();
    // Identities sort first and so stand innermost, where their alternatives stay together.
    for name in names {
        let values: Vec<_> = filter.iter().filter(|(other, _)| *other == name).collect();
        let values: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
        let one = condition(spec, name, &values)?;
        // "AND" is a key, which stands once in an object: so one within the other.
        all = if all.is_empty() {
            one
        } else {
            format!("{one},AND:{{{all}}}")
        };
    }
    Some(if all.is_empty() {
        all
    } else {
        format!("filters:{{{all}}},")
    })
}

fn condition(spec: &TableSpec, name: &str, values: &[&str]) -> Option<String> {
    let ids = || {
        let quoted: Vec<_> = values.iter().map(|value| text(value)).collect();
        format!("id:{{in_list:[{}]}}", quoted.join(","))
    };
    let of_machine = spec.path != "virtualization/virtual-machines";
    let cluster = || match (spec.path, of_machine) {
        ("dcim/devices", _) | (_, false) => format!("cluster:{{{}}}", ids()),
        _ => format!("virtual_machine:{{cluster:{{{}}}}}", ids()),
    };
    Some(match name {
        "cluster_id" => cluster(),
        "cluster_id__n" => format!("NOT:{{{}}}", cluster()),
        "device_id" => format!("device:{{{}}}", ids()),
        "device_id__n" => format!("NOT:{{device:{{{}}}}}", ids()),
        "virtual_machine_id" => format!("virtual_machine:{{{}}}", ids()),
        "cf_pve_id__isw" => {
            let mut all = String::new();
            for value in values.iter().rev() {
                let one = format!(
                    "custom_field_data:{{path:\"pve_id\",lookup:{{string_lookup:{{i_starts_with:{}}}}}}}",
                    text(value)
                );
                all = if all.is_empty() {
                    one
                } else {
                    format!("{one},OR:{{{all}}}")
                };
            }
            all
        }
        _ => return None,
    })
}

/// A text in quotes: GraphQL's are JSON's.
fn text(value: &str) -> String {
    Value::from(value).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::{IpAddress, VirtualMachine, VmInterface};

    #[test]
    fn filters_have_a_form_or_none() {
        let both = [
            ("cf_pve_id__isw", "a\"/".to_owned()),
            ("cluster_id__n", "7".to_owned()),
        ];
        assert_eq!(
            filters(VmInterface::SPEC, &both).as_deref(),
            Some(concat!(
                r#"filters:{NOT:{virtual_machine:{cluster:{id:{in_list:["7"]}}}},"#,
                r#"AND:{custom_field_data:{path:"pve_id",lookup:{string_lookup:{i_starts_with:"a\"/"}}}}},"#
            ))
        );
        assert_eq!(filters(VmInterface::SPEC, &[]).as_deref(), Some(""));
        assert_eq!(
            filters(IpAddress::SPEC, &[("address", "10.0.0.1".to_owned())]),
            None
        );
    }

    #[test]
    fn rows_become_rows_of_rest() {
        let row = json!({
            "id": "7", "name": "web", "status": "active", "start_on_boot": "", "memory": "2048",
            "vcpus": "2.00", "cluster": {"id": "3", "name": "prod"}, "site": null,
            "tags": [{"id": "1", "name": "Web", "slug": "web"}],
            "custom_field_data": {"pve_id": "prod/qemu/7"},
        });
        let Value::Object(row) = row else { return };
        let spec = VirtualMachine::SPEC;
        let large = Large::of(spec).expect("a large table");
        let rest = as_rest(large, spec, Version::new(4, 7), row).expect("a row");
        let row: VirtualMachine = serde_json::from_value(rest).expect("a row of REST");
        assert_eq!(
            (row.id, row.memory, row.vcpus.map(|n| n.0)),
            (7, Some(2048), Some(2.0))
        );
        assert_eq!(row.start_on_boot, None);
        assert_eq!(
            row.cluster.map(|cluster| (cluster.id, cluster.name)),
            Some((3, "prod".to_owned()))
        );
        assert_eq!(row.tags.map(|tags| tags.len()), Some(1));
    }
}
