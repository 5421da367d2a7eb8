//! Reading large tables by export templates: a whole table in one answer.
//!
//! NetBox renders a template over everything that a token may see and a filter
//! leaves, without pages. The templates are the tool's own: named, written and
//! compared here.
//!
//! Invariant: a template is used only while NetBox's is this one, letter by
//! letter, so that one that was altered is noticed. A template of another name
//! is never touched.
//! Invariant: a list that is returned is whole: it holds as many rows as NetBox
//! counted while it rendered them, no id comes twice, and the end is there.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    client::NetBox,
    columns::{Column, Form, LARGE, Large, choice, reference},
    endpoint::Filter,
    error::{Error, Kind, Result},
    table::{Body, Table, TableSpec},
    tables::{self, ExportTemplate},
    transport::Call,
    version::Version,
    write::{Create, Update},
};

/// The form of the answers; a change of it is another template.
const FORM: u32 = 1;

/// A template of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its name: `pve-netbox-vm-interface-v1`.
    pub name: String,
    /// The content type it is for.
    pub content_type: &'static str,
    /// The endpoint it is for.
    pub path: &'static str,
    /// Its text.
    pub code: String,
}

/// How NetBox has a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Ready,
    /// Not at all.
    Missing,
    /// In another form; why it is not used.
    Altered(String),
}

/// What became of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installed {
    /// It was made.
    Made,
    /// It was there, in another form, and is as it should be again.
    Mended,
    /// It was there as it should be.
    Kept,
}

/// Every template of ours, for a NetBox of that version.
pub fn templates(version: Version) -> Vec<Template> {
    let with_spec = LARGE.iter().filter_map(|large| {
        let spec = tables::ALL.iter().find(|spec| spec.path == large.path)?;
        Some(template(large, spec, version))
    });
    with_spec.collect()
}

/// How NetBox has each template, by path of the template's endpoint.
///
/// # Errors
/// Those of any request: the token needs to view export templates.
pub async fn state(netbox: &NetBox, version: Version) -> Result<BTreeMap<&'static str, State>> {
    let there = there(netbox, version).await?;
    let state = templates(version).into_iter().map(|template| {
        let name = &template.name;
        let state = match there.get(name).map(Vec::as_slice).unwrap_or_default() {
            [] => State::Missing,
            [row] if is_as_it_should_be(row, &template) => State::Ready,
            [_] => State::Altered(format!(
                "the export template '{name}' was altered, or is another version's"
            )),
            _ => State::Altered(format!("NetBox has several export templates '{name}'")),
        };
        (template.path, state)
    });
    Ok(state.collect())
}

/// Makes the templates that are missing and mends those that were altered.
///
/// # Errors
/// Those of any request: the token needs to view, add and change export
/// templates. One too when NetBox has several templates of one of our names.
pub async fn install(netbox: &NetBox, version: Version) -> Result<Vec<(String, Installed)>> {
    let mut there = there(netbox, version).await?;
    let mut done = Vec::new();
    let mut make = Vec::new();
    let mut mend = Vec::new();
    for template in templates(version) {
        let rows = there.remove(template.name.as_str()).unwrap_or_default();
        let how = match rows.as_slice() {
            [] => {
                make.push(Create {
                    body: body(&template)?,
                    probe: None,
                });
                Installed::Made
            }
            [row] if is_as_it_should_be(row, &template) => Installed::Kept,
            [row] => {
                mend.push(Update::from((row.id, body(&template)?)));
                Installed::Mended
            }
            _ => {
                return Err(Error::setup(format!(
                    "NetBox has several export templates '{}'; remove all but one",
                    template.name
                )));
            }
        };
        done.push((template.name, how));
    }
    let writer = netbox
        .writer(ExportTemplate::SPEC, version)
        .with_message("pve-netbox export templates");
    let mut outcomes = writer.create(make).await;
    outcomes.extend(writer.update(mend).await);
    match outcomes.into_iter().find_map(std::result::Result::err) {
        Some(refusal) => Err(Error::setup(format!(
            "the export templates cannot be written: {}",
            refusal.message
        ))),
        None => Ok(done),
    }
}

async fn there(netbox: &NetBox, version: Version) -> Result<HashMap<String, Vec<ExportTemplate>>> {
    let names: Vec<_> = templates(version).into_iter().map(|t| t.name).collect();
    let rows = netbox
        .endpoint::<ExportTemplate>(version)
        .list_any("name", &names)
        .await?;
    let mut there: HashMap<String, Vec<ExportTemplate>> = HashMap::new();
    for row in rows {
        let name = row.name.clone().unwrap_or_default();
        // NetBox ignores filters it does not know, so others may come along.
        if names.contains(&name) {
            there.entry(name).or_default().push(row);
        }
    }
    Ok(there)
}

fn is_as_it_should_be(row: &ExportTemplate, template: &Template) -> bool {
    let types = row.object_types.as_deref().unwrap_or_default();
    row.template_code.as_deref() == Some(template.code.as_str()) && types == [template.content_type]
}

fn body(template: &Template) -> Result<Body> {
    let mut body = Body::new(ExportTemplate::SPEC);
    body.set("name", template.name.clone())?
        .set("object_types", json!([template.content_type]))?
        .set(
            "description",
            "Made by pve-netbox to read this table. Not for editing.",
        )?
        .set("template_code", template.code.clone())?
        .set("mime_type", "application/json")?
        .set("as_attachment", false)?;
    Ok(body)
}

impl Large {
    fn schema(&self) -> String {
        format!("pve-netbox-{}-v{FORM}", self.name)
    }
}

/// Writes a template: the header, the rows as lists of values, and one list of
/// pairs for each column that holds several references.
fn template(large: &Large, spec: &TableSpec, version: Version) -> Template {
    let mut paths: Vec<String> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let mut lists = String::new();
    for column in large.columns(spec, version) {
        let at = paths.len();
        match column.form {
            Form::Plain => values.push(format!("r[{at}]")),
            Form::CustomFields => values.push(format!("r[{at}]")),
            Form::Text => values.push(as_text(at)),
            Form::Moment => values.push(format!("r[{at}].isoformat() if r[{at}] else none")),
            Form::Ref { name, slug } => {
                values.push(format!("r[{at}]"));
                // Addresses are objects in Python; a name is a text anyway.
                values.push(as_text(at + 1));
                paths.push(format!("{}_id", column.field));
                paths.push(format!("{}__{name}", column.field));
                if slug {
                    values.push(format!("r[{}]", at + 2));
                    paths.push(format!("{}__slug", column.field));
                }
            }
            Form::AssignedType => {
                values.push(format!("r[{at}]"));
                values.push(format!("r[{}]", at + 1));
                paths.push("assigned_object_type__app_label".to_owned());
                paths.push("assigned_object_type__model".to_owned());
            }
            Form::AssignedId => values.push(format!("r[{at}]")),
            Form::Many { slug } => {
                let field = column.field;
                let slug = if slug {
                    format!(",\"{field}__slug\"")
                } else {
                    String::new()
                };
                lists.push_str(&format!(
                    concat!(
                        ",\n\"{field}\":[{{% for r in queryset.filter({field}__isnull=false).order_by(\"id\")",
                        ".values_list(\"id\",\"{field}__id\",\"{field}__name\"{slug}) %}}",
                        "{{% if not loop.first %}},{{% endif %}}{{{{ r|list|tojson }}}}{{% endfor %}}]"
                    ),
                    field = field,
                    slug = slug,
                ));
            }
        }
        match column.form {
            Form::Plain | Form::Text | Form::Moment | Form::AssignedId => {
                paths.push(column.field.to_owned());
            }
            Form::CustomFields => paths.push("custom_field_data".to_owned()),
            Form::Ref { .. } | Form::AssignedType | Form::Many { .. } => {}
        }
    }
    let paths: Vec<_> = paths.iter().map(|path| format!("\"{path}\"")).collect();
    let code = format!(
        concat!(
            "{{\"schema\":\"{schema}\",\"count\":{{{{ queryset.count() }}}},\n\"rows\":[",
            "{{% for r in queryset.order_by(\"id\").values_list({paths}) %}}",
            "{{% if not loop.first %}},\n{{% endif %}}{{{{ [{values}]|tojson }}}}{{% endfor %}}]{lists},\n\"end\":true}}"
        ),
        schema = large.schema(),
        paths = paths.join(","),
        values = values.join(", "),
        lists = lists,
    );
    Template {
        name: large.schema(),
        content_type: large.content_type,
        path: large.path,
        code,
    }
}

fn as_text(at: usize) -> String {
    format!("r[{at}]|string if r[{at}] is not none else none")
}

#[derive(Deserialize)]
struct Document {
    schema: String,
    count: usize,
    rows: Vec<Vec<Value>>,
    #[serde(default)]
    tags: Vec<Vec<Value>>,
    #[serde(default)]
    tagged_vlans: Vec<Vec<Value>>,
    end: bool,
}

impl NetBox {
    /// All rows that meet the filter, ordered by id, by the table's export
    /// template; none when the table has none.
    ///
    /// # Errors
    /// As [`crate::Endpoint::list`]; [`Error::is_not_found`] without the template.
    pub async fn list_by_export<T: Table, U>(
        &self,
        version: Version,
        filter: Filter<'_>,
        convert: fn(T) -> U,
    ) -> Result<Option<Vec<U>>> {
        let Some(large) = Large::of(T::SPEC) else {
            return Ok(None);
        };
        let mut url = self.api(T::SPEC.path)?;
        for (name, value) in filter {
            if !T::SPEC.filters.contains(name) {
                return Err(Error::new(Kind::Undeclared {
                    table: T::SPEC.path,
                    what: "filter",
                    name: (*name).to_owned(),
                }));
            }
            url.query_pairs_mut().append_pair(name, value);
        }
        url.query_pairs_mut().append_pair("export", &large.schema());
        let document: Document = self.call(Call::get(url)).await?.json()?;
        rows(large, version, document, convert).map(Some)
    }
}

fn rows<T: Table, U>(
    large: &Large,
    version: Version,
    document: Document,
    convert: fn(T) -> U,
) -> Result<Vec<U>> {
    let not_whole = |detail: String| {
        Error::new(Kind::NotWhole {
            table: T::SPEC.path,
            detail,
        })
    };
    if document.schema != large.schema() || !document.end {
        return Err(not_whole(format!(
            "the template answered as '{}', not as '{}'",
            document.schema,
            large.schema()
        )));
    }
    if document.rows.len() != document.count {
        return Err(not_whole(format!(
            "{} objects counted, {} listed",
            document.count,
            document.rows.len()
        )));
    }
    let mut many: HashMap<&str, HashMap<u64, Vec<Value>>> = HashMap::new();
    many.insert("tags", by_object(document.tags));
    many.insert("tagged_vlans", by_object(document.tagged_vlans));
    let columns: Vec<&Column> = large.columns(T::SPEC, version).collect();
    let mut seen = BTreeSet::new();
    let mut rows: Vec<(u64, U)> = Vec::with_capacity(document.rows.len());
    for values in document.rows {
        let row = as_rest(&columns, values, &mut many)
            .ok_or_else(|| not_whole("a row of another width".to_owned()))?;
        let row: T = serde_json::from_value(row).map_err(|error| {
            Error::new(Kind::Unreadable {
                request: format!("GET /api/{}/?export={}", large.path, large.schema()),
                place: "rows".to_owned(),
                detail: error.to_string(),
            })
        })?;
        if !seen.insert(row.id()) {
            return Err(not_whole(format!("id {} came twice", row.id())));
        }
        rows.push((row.id(), convert(row)));
    }
    rows.sort_by_key(|(id, _)| *id);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// References by the id of the object that has them.
fn by_object(list: Vec<Vec<Value>>) -> HashMap<u64, Vec<Value>> {
    let mut by_object: HashMap<u64, Vec<Value>> = HashMap::new();
    for item in list {
        let mut item = item.into_iter();
        let object = item.next().and_then(|id| id.as_u64());
        let (id, name) = (
            item.next().unwrap_or_default(),
            item.next().unwrap_or_default(),
        );
        if let Some(object) = object {
            let target = reference(id, name, item.next());
            by_object.entry(object).or_default().push(target);
        }
    }
    by_object
}

/// A row in REST's form; none when it has another width than its columns.
fn as_rest(
    columns: &[&Column],
    values: Vec<Value>,
    many: &mut HashMap<&str, HashMap<u64, Vec<Value>>>,
) -> Option<Value> {
    let id = values.first()?.as_u64()?;
    let mut values = values.into_iter();
    let mut out = Map::new();
    for column in columns {
        let field = column.field;
        let value = match column.form {
            Form::Plain => choice(field, values.next()?),
            Form::Text | Form::Moment | Form::CustomFields | Form::AssignedId => values.next()?,
            Form::Ref { slug, .. } => {
                let (id, name) = (values.next()?, values.next()?);
                let slug = if slug { Some(values.next()?) } else { None };
                reference(id, name, slug)
            }
            Form::AssignedType => match (values.next()?, values.next()?) {
                (Value::String(app), Value::String(model)) => json!(format!("{app}.{model}")),
                _ => Value::Null,
            },
            Form::Many { .. } => {
                let of_object = many.get_mut(field).and_then(|lists| lists.remove(&id));
                Value::Array(of_object.unwrap_or_default())
            }
        };
        out.insert(field.to_owned(), value);
    }
    values.next().is_none().then_some(Value::Object(out))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::VmInterface;

    fn document(text: &str) -> Result<Vec<VmInterface>> {
        let large = Large::of(VmInterface::SPEC).expect("a large table");
        let document = serde_json::from_str(text).expect("a document");
        rows(large, Version::new(4, 7), document, |row| row)
    }

    const ROW: &str = r#"[7,3,"web","net0",true,1500,null,null,"","tagged",null,null,{"pve_id":"prod/qemu/100/net0"},"2026-01-01T00:00:00+00:00"]"#;

    #[test]
    fn rows_become_rows_of_rest() {
        let text = format!(
            r#"{{"schema":"pve-netbox-vm-interface-v1","count":1,"rows":[{ROW}],"tagged_vlans":[[7,1,"Web"]],"end":true}}"#
        );
        let rows = document(&text).expect("rows");
        assert_eq!((rows.len(), rows[0].mtu), (1, Some(1500)));
        let machine = rows[0].virtual_machine.clone().expect("a machine");
        assert_eq!(
            (machine.id, machine.name.as_str(), machine.slug),
            (3, "web", None)
        );
        let vlans = rows[0].tagged_vlans.clone().expect("VLANs");
        assert_eq!(vlans[0].name, "Web");
    }

    #[test]
    fn what_is_not_whole_is_an_error() {
        let header = r#""schema":"pve-netbox-vm-interface-v1""#;
        for text in [
            format!(r#"{{{header},"count":2,"rows":[{ROW}],"end":true}}"#),
            format!(r#"{{{header},"count":2,"rows":[{ROW},{ROW}],"end":true}}"#),
            format!(r#"{{{header},"count":1,"rows":[[7,3]],"end":true}}"#),
            r#"{"schema":"another","count":0,"rows":[],"end":true}"#.to_owned(),
        ] {
            assert!(
                document(&text).expect_err("not whole").is_not_whole(),
                "{text}"
            );
        }
    }

    #[test]
    fn templates_are_as_they_were_reviewed() {
        let text: String = templates(Version::new(4, 7))
            .into_iter()
            .map(|template| format!("{}\n{}\n\n", template.name, template.code))
            .collect();
        insta::assert_snapshot!("templates_4_7", text);
    }
}
