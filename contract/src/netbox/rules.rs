//! What is held against a document, one endpoint at a time.
//!
//! Invariant: ids are never renamed and never used anew.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Finding;
use super::document::{Api, Object};
use super::tables::{Member, Since, Table, exists};
use crate::rules::nearest;

/// All rules: id, and what a finding means.
pub const RULES: &[(&str, &str)] = &[
    (
        "netbox-endpoint-gone",
        "the version has no such endpoint, so every request to it fails",
    ),
    (
        "netbox-endpoint-early",
        "the version has the endpoint, though it is declared to come later: it would not be used",
    ),
    (
        "netbox-filter-gone",
        "NetBox ignores filters that it does not know, so everything would be listed",
    ),
    (
        "netbox-field-gone",
        "the field is no longer answered, so it would always look empty",
    ),
    (
        "netbox-field-early",
        "the version has the field, though it is declared to come later: it would not be used",
    ),
    (
        "netbox-field-type",
        "the field is answered in another form than it is read into",
    ),
    (
        "netbox-write-gone",
        "NetBox ignores fields that it does not know, so the write would change nothing",
    ),
    (
        "netbox-write-early",
        "the version takes the field, though it is declared to come later: it would not be written",
    ),
    (
        "netbox-write-type",
        "the field takes another form than is written",
    ),
    (
        "netbox-length",
        "a longer text is refused; the declared length is what is cut to",
    ),
    (
        "netbox-length-undeclared",
        "NetBox bounds the text, so a length has to be declared",
    ),
    (
        "netbox-choice",
        "a choice that NetBox does not have is refused",
    ),
    (
        "netbox-choice-undeclared",
        "NetBox has a set of choices, so those that are written have to be declared",
    ),
    (
        "netbox-required",
        "NetBox demands the field on create, so it has to be among those written",
    ),
    (
        "netbox-protocol",
        "the client's way of listing and writing would not work",
    ),
];

/// What is wrong with one declaration in one version.
pub(super) fn table(table: &Table, api: &Api<'_>, version: &str) -> Vec<Finding> {
    let mut found = Found {
        table,
        list: Vec::new(),
    };
    let should = exists(table.since, version);
    match (api.path(&table.path).is_some(), should) {
        (false, true) => {
            let names = api.endpoints();
            found.whole(
                "netbox-endpoint-gone",
                "is not there",
                near(&table.path, names),
                "correct the path, or declare `since` the version it came with",
            );
        }
        (true, false) => found.whole(
            "netbox-endpoint-early",
            "is there already",
            Vec::new(),
            "correct `since`",
        ),
        _ => {}
    }
    if api.path(&table.path).is_none() || !should {
        return found.list;
    }
    filters(&mut found, api);
    read(&mut found, api, version);
    write(&mut found, api, version);
    protocol(&mut found, api, version);
    found.list
}

struct Found<'a> {
    table: &'a Table,
    list: Vec<Finding>,
}

impl Found<'_> {
    fn whole(&mut self, rule: &'static str, what: &str, nearest: Vec<String>, help: &'static str) {
        let place = self.table.place.clone();
        self.push(rule, place, String::new(), what, nearest, help);
    }

    fn member(
        &mut self,
        rule: &'static str,
        member: &Member,
        what: &str,
        nearest: Vec<String>,
        help: &'static str,
    ) {
        self.push(
            rule,
            member.place.clone(),
            member.name.clone(),
            what,
            nearest,
            help,
        );
    }

    fn push(
        &mut self,
        rule: &'static str,
        place: crate::Place,
        name: String,
        what: &str,
        nearest: Vec<String>,
        help: &'static str,
    ) {
        self.list.push(Finding {
            place,
            rule,
            endpoint: self.table.path.clone(),
            name,
            what: what.to_owned(),
            versions: Vec::new(),
            nearest,
            help,
        });
    }
}

fn near<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    nearest(name, names)
}

fn filters(found: &mut Found<'_>, api: &Api<'_>) {
    let known = api.parameters(&found.table.path, "get");
    let lookups = api.custom_field_lookups(&found.table.path);
    for filter in &found.table.filters {
        let fits = match (filter.name.strip_prefix("cf_"), &lookups) {
            (Some(name), Some(lookups)) => name
                .split_once("__")
                .is_none_or(|(_, lookup)| lookups.contains(lookup)),
            _ => known.contains_key(filter.name.as_str()),
        };
        if !fits {
            let names = near(&filter.name, known.keys().copied());
            found.member(
                "netbox-filter-gone",
                filter,
                "is no filter",
                names,
                "filter by another name",
            );
        }
    }
}

/// Whether the rules on a member's shape apply: it is there and should be.
fn presence(
    found: &mut Found<'_>,
    member: &Member,
    object: &Object<'_>,
    version: &str,
    ids: [&'static str; 2],
) -> bool {
    let should = exists(member.since, version);
    let is = object.members.contains_key(member.name.as_str());
    match (is, should) {
        (false, true) => {
            let names = near(&member.name, object.members.keys().copied());
            found.member(
                ids[0],
                member,
                "is not there",
                names,
                "leave it out, or declare `since` the version it came with",
            );
        }
        (true, false) => found.member(
            ids[1],
            member,
            "is there already",
            Vec::new(),
            "correct `since`",
        ),
        _ => {}
    }
    is && should
}

fn read(found: &mut Found<'_>, api: &Api<'_>, version: &str) {
    let table = found.table;
    let row = api.row(&table.path).unwrap_or_default();
    for member in &table.read {
        if !presence(
            found,
            member,
            &row,
            version,
            ["netbox-field-gone", "netbox-field-early"],
        ) {
            continue;
        }
        let schema = api.resolve(row.members[member.name.as_str()]);
        let expected = member.kind.as_deref().unwrap_or_default();
        if !readable(*api, expected, schema) {
            let what = format!("is {} and read into {expected}", form(schema));
            found.member(
                "netbox-field-type",
                member,
                &what,
                Vec::new(),
                "read it into a type that takes this form",
            );
        }
    }
}

fn write(found: &mut Found<'_>, api: &Api<'_>, version: &str) {
    let table = found.table;
    if table.write.is_empty() {
        return;
    }
    let bodies: Vec<Object<'_>> = ["post", "patch"]
        .iter()
        .filter_map(|verb| api.body(&table.path, verb))
        .collect();
    let reads: BTreeMap<&str, &str> = table
        .read
        .iter()
        .filter_map(|member| Some((member.name.as_str(), member.kind.as_deref()?)))
        .collect();
    for member in &table.write {
        for object in &bodies {
            let before = found.list.len();
            if presence(
                found,
                member,
                object,
                version,
                ["netbox-write-gone", "netbox-write-early"],
            ) {
                let schema = api.resolve(object.members[member.name.as_str()]);
                value(
                    found,
                    *api,
                    member,
                    schema,
                    reads.get(member.name.as_str()).copied(),
                );
            }
            // What POST lacks, PATCH lacks as well; once is enough.
            if found.list.len() > before {
                break;
            }
        }
    }
    let written: BTreeSet<&str> = table
        .write
        .iter()
        .map(|member| member.name.as_str())
        .collect();
    for name in api.body(&table.path, "post").unwrap_or_default().required {
        if !written.contains(name) {
            let place = table.place.clone();
            found.push(
                "netbox-required",
                place,
                name.to_owned(),
                "is required on create and not among the fields written",
                Vec::new(),
                "declare it under `write` and set it",
            );
        }
    }
}

/// Length, choices and form of a field that is written.
fn value(
    found: &mut Found<'_>,
    api: Api<'_>,
    member: &Member,
    schema: &Value,
    read_as: Option<&str>,
) {
    let bound = schema.get("maxLength").and_then(Value::as_u64);
    match (member.max, bound) {
        (Some(max), Some(bound)) if max > bound => {
            let what = format!("takes {bound} characters, not {max},");
            found.member(
                "netbox-length",
                member,
                &what,
                Vec::new(),
                "cut it to the smallest length of all versions",
            );
        }
        (None, Some(bound)) => {
            let what = format!("takes {bound} characters, of which nothing is declared,");
            found.member(
                "netbox-length-undeclared",
                member,
                &what,
                Vec::new(),
                "declare the length: name[64]",
            );
        }
        _ => {}
    }
    let values = schema.get("enum").and_then(Value::as_array);
    let values: Option<Vec<&str>> =
        values.map(|values| values.iter().filter_map(Value::as_str).collect());
    match values {
        Some(values) if member.choices.is_empty() => {
            let what = format!(
                "takes one of {}, of which nothing is declared,",
                values.join(", ")
            );
            found.member(
                "netbox-choice-undeclared",
                member,
                &what,
                Vec::new(),
                "declare those that are written: status(\"active\")",
            );
        }
        values => {
            for choice in &member.choices {
                let known = values
                    .as_ref()
                    .is_some_and(|values| values.contains(&choice.as_str()));
                if !known {
                    let what = format!("does not take '{choice}'");
                    let names = near(choice, values.iter().flatten().copied());
                    found.member(
                        "netbox-choice",
                        member,
                        &what,
                        names,
                        "write a choice that every version has",
                    );
                }
            }
        }
    }
    if let Some(kind) = read_as
        && !writable(api, kind, schema)
    {
        let what = format!("takes {} and is written as {kind}", form(schema));
        found.member(
            "netbox-write-type",
            member,
            &what,
            Vec::new(),
            "write it in a form that every version takes",
        );
    }
}

/// Whether a value of this form can be read into the client's type.
fn readable(api: Api<'_>, kind: &str, schema: &Value) -> bool {
    let is = |name: &str| schema.get("type").is_some_and(|found| found == name);
    let member = |name: &str| {
        schema
            .get("properties")
            .and_then(|members| members.get(name))
    };
    // One form or another: each of them has to be readable.
    if let Some(forms) = schema.get("oneOf").and_then(Value::as_array)
        && !forms.is_empty()
    {
        return forms
            .iter()
            .all(|form| readable(api, kind, api.resolve(form)));
    }
    match kind {
        "String" => is("string"),
        "bool" => is("boolean"),
        "u64" => is("integer"),
        "Decimal" => is("number") || is("integer") || is("string"),
        "Choice" => {
            is("object") && member("value").is_some()
                || is("string") && schema.get("enum").is_some()
        }
        "Ref" => is("integer") || is("object") && member("id").is_some(),
        "CustomFields" => is("object") && schema.get("properties").is_none(),
        list => match list
            .strip_prefix("Vec<")
            .and_then(|inner| inner.strip_suffix('>'))
        {
            Some(inner) => {
                is("array")
                    && schema
                        .get("items")
                        .is_some_and(|items| readable(api, inner, api.resolve(items)))
            }
            None => false,
        },
    }
}

/// Whether the form in which the client writes what it reads into `kind` is taken.
fn writable(api: Api<'_>, kind: &str, schema: &Value) -> bool {
    let takes = |name: &str| {
        let choices = schema
            .get("oneOf")
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        std::iter::once(schema)
            .chain(choices)
            .any(|schema| schema.get("type").is_some_and(|found| found == name))
    };
    match kind {
        "String" => takes("string"),
        "Choice" => takes("string"),
        "bool" => takes("boolean"),
        "u64" => takes("integer") || takes("number"),
        "Decimal" => takes("number"),
        // A foreign key is written as an id.
        "Ref" => takes("integer"),
        "CustomFields" => takes("object"),
        // Lists of references take ids too, of which the documents know nothing.
        "Vec<Ref>" => takes("array"),
        list => match list
            .strip_prefix("Vec<")
            .and_then(|inner| inner.strip_suffix('>'))
        {
            Some(inner) => {
                takes("array")
                    && schema
                        .get("items")
                        .is_some_and(|items| writable(api, inner, api.resolve(items)))
            }
            None => false,
        },
    }
}

fn form(schema: &Value) -> String {
    match schema.get("type").and_then(Value::as_str) {
        Some(kind) => format!("of type {kind}"),
        None if schema.get("oneOf").is_some() => "one of several types".to_owned(),
        None => "of any type".to_owned(),
    }
}

/// What the client sends with every list and write, and what it reads of every
/// page. `start` is sent from 4.6 on, `fields` with writes from 4.7 on.
fn protocol(found: &mut Found<'_>, api: &Api<'_>, version: &str) {
    const CURSOR: Since = Some((4, 6));
    const TRIMMED: Since = Some((4, 7));
    let table = found.table;
    let mut lacks: Vec<(String, &str)> = Vec::new();
    let mut want = |is: bool, name: &str, what: &'static str| {
        if !is {
            lacks.push((name.to_owned(), what));
        }
    };
    let list = api.parameters(&table.path, "get");
    let cursor = exists(CURSOR, version);
    for name in ["fields", "limit", "offset", "ordering"] {
        want(list.contains_key(name), name, "is no parameter of lists");
    }
    want(
        list.contains_key("start") == cursor,
        "start",
        "is a parameter of lists from 4.6 on, by what the client does, and not by the document,",
    );
    let page = api.page(&table.path).unwrap_or_default();
    for name in ["count", "next", "results"] {
        want(page.members.contains_key(name), name, "is not in a page");
    }
    let row = api.row(&table.path).unwrap_or_default();
    let id = row
        .members
        .get("id")
        .is_some_and(|schema| readable(*api, "u64", api.resolve(schema)));
    want(id, "id", "is no whole number in a row");
    if !table.write.is_empty() {
        want(
            api.creates_lists(&table.path),
            "POST",
            "of a list does not answer a list",
        );
        for (verb, names) in [
            ("post", &["changelog_message"][..]),
            ("patch", &["id", "changelog_message"]),
            ("delete", &["id", "changelog_message"]),
        ] {
            let body = api.body(&table.path, verb).unwrap_or_default();
            for name in names {
                want(
                    body.members.contains_key(name),
                    &format!("{} {name}", verb.to_uppercase()),
                    "is not in the objects that a bulk write takes",
                );
            }
        }
        if exists(TRIMMED, version) {
            for verb in ["post", "patch"] {
                let is = api.parameters(&table.path, verb).contains_key("fields");
                want(
                    is,
                    &format!("{} fields", verb.to_uppercase()),
                    "is no parameter",
                );
            }
        }
    }
    for (name, what) in lacks {
        let place = table.place.clone();
        found.push(
            "netbox-protocol",
            place,
            name,
            what,
            Vec::new(),
            "teach netbox-client how this version does it",
        );
    }
}
