//! What this client declares is what NetBox's own documents say, in every
//! supported version; and whatever is taken out of a document is missed.

use std::path::Path;

use netbox_client::{Field, Version, tables};
use pve_contract::netbox::{Documents, Finding, Member, RULES, Table, check, read, scan};
use serde_json::{Value, json};

const SOURCE: &str = "netbox/src/tables.rs";

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn declared() -> Vec<Table> {
    let text = std::fs::read_to_string(root().join(SOURCE)).expect("the source");
    scan(SOURCE, &text).expect("declarations")
}

fn documents() -> Documents {
    let documents = read(&root().join("schemas/netbox")).expect("documents");
    assert_eq!(documents.keys().collect::<Vec<_>>(), ["4.5", "4.6", "4.7"]);
    documents
}

fn told(findings: &[Finding]) -> String {
    findings
        .iter()
        .map(|finding| format!("{finding}\n"))
        .collect()
}

#[test]
fn every_version_offers_what_is_declared() {
    let findings = check(&declared(), &documents());
    assert!(findings.is_empty(), "{}", told(&findings));
}

#[test]
fn the_scan_sees_what_the_compiler_sees() {
    let scanned = declared();
    assert_eq!(scanned.len(), tables::ALL.len());
    let since =
        |version: Option<Version>| version.map(|v| (u64::from(v.major), u64::from(v.minor)));
    for (table, spec) in scanned.iter().zip(tables::ALL) {
        assert_eq!(
            (table.path.as_str(), table.since),
            (spec.path, since(spec.since))
        );
        let same = |members: &[Member], fields: &[Field]| {
            let scanned: Vec<_> = members
                .iter()
                .map(|m| {
                    (
                        m.name.as_str(),
                        m.since,
                        m.max,
                        m.choices.iter().map(String::as_str).collect(),
                    )
                })
                .collect();
            let compiled: Vec<(_, _, _, Vec<_>)> = fields
                .iter()
                .map(|f| {
                    (
                        f.name,
                        since(f.since),
                        f.max.map(|max| max as u64),
                        f.choices.to_vec(),
                    )
                })
                .collect();
            assert_eq!(scanned, compiled, "{}", spec.path);
        };
        assert_eq!(spec.read[0].name, "id");
        same(&table.read, &spec.read[1..]);
        same(&table.write, spec.write);
        let filters: Vec<_> = table
            .filters
            .iter()
            .map(|filter| filter.name.as_str())
            .collect();
        assert_eq!(filters, spec.filters);
    }
}

/// The object that holds a member, in a schema with its references followed.
fn holder(document: &Value, at: &str, member: &str) -> Option<String> {
    let schema = document.pointer(at)?;
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return holder(document, &target[1..], member);
    }
    if schema
        .get("properties")
        .is_some_and(|members| members.get(member).is_some())
    {
        return Some(format!("{at}/properties"));
    }
    let parts = schema
        .get("allOf")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    (0..parts).find_map(|part| holder(document, &format!("{at}/allOf/{part}"), member))
}

const SCHEMA: &str = "content/application~1json/schema";

/// Where an endpoint stands in a document.
fn path_at(table: &Table) -> String {
    format!("/paths/~1api~1{}~1", table.path.replace('/', "~1"))
}

/// The schema of a row.
fn row_at(document: &Value, table: &Table) -> String {
    let page = format!("{}/get/responses/200/{SCHEMA}", path_at(table));
    let page = holder(document, &page, "results").expect("a page");
    format!("{page}/results/items")
}

/// The schema of an item of a bulk write.
fn body_at(document: &Value, table: &Table, verb: &str) -> String {
    let body = format!("{}/{verb}/requestBody/{SCHEMA}", path_at(table));
    let list = format!("{body}/oneOf/1");
    let list = if document.pointer(&list).is_some() {
        list
    } else {
        body
    };
    format!("{list}/items")
}

/// Alters one place of one document, checks one endpoint against it, and puts
/// the document back.
struct Mutation {
    documents: Documents,
    tables: Vec<Table>,
    seen: std::collections::BTreeSet<&'static str>,
    count: usize,
}

impl Mutation {
    fn expect(
        &mut self,
        version: &str,
        at: &str,
        alter: impl FnOnce(&mut Value),
        rule: &str,
        endpoint: &str,
        name: &str,
    ) {
        let document = self.documents.get_mut(version).expect("a version");
        let place = document.pointer_mut(at).expect("the place");
        let before = place.clone();
        alter(place);
        let table = self
            .tables
            .iter()
            .filter(|table| table.path == endpoint)
            .cloned()
            .collect::<Vec<_>>();
        let altered = self.documents.remove_entry(version).expect("a version");
        let altered = Documents::from([altered]);
        let findings = check(&table, &altered);
        self.documents.extend(altered);
        let found = findings.iter().find(|finding| {
            finding.rule == rule
                && finding.endpoint == endpoint
                && finding.name == name
                && finding.versions == [version]
        });
        let found = found.unwrap_or_else(|| {
            panic!(
                "{version} {endpoint} {name}: {rule} did not find it; found:\n{}",
                told(&findings)
            )
        });
        self.seen.insert(found.rule);
        self.count += 1;
        let place = self
            .documents
            .get_mut(version)
            .and_then(|document| document.pointer_mut(at));
        *place.expect("the place") = before;
    }

    /// Removes a member of an object, then renames it.
    fn missing(&mut self, version: &str, at: &str, member: &str, rule: &str, endpoint: &str) {
        let remove = |object: &mut Value| {
            object
                .as_object_mut()
                .expect("an object")
                .remove(member)
                .expect("the member")
        };
        self.expect(
            version,
            at,
            |object| drop(remove(object)),
            rule,
            endpoint,
            member,
        );
        let rename = |object: &mut Value| object[format!("{member}_x")] = remove(object);
        self.expect(version, at, rename, rule, endpoint, member);
    }
}

fn on_time(since: Option<(u64, u64)>, version: &str) -> bool {
    let (major, minor) = version.split_once('.').expect("a version");
    since
        .is_none_or(|since| (major.parse().expect("major"), minor.parse().expect("minor")) >= since)
}

#[test]
fn whatever_is_taken_out_of_a_document_is_missed() {
    let mut all = Mutation {
        documents: documents(),
        tables: declared(),
        seen: Default::default(),
        count: 0,
    };
    for version in ["4.5", "4.6", "4.7"] {
        for table in declared() {
            if !on_time(table.since, version) {
                let item = all.documents["4.6"]
                    .pointer(&path_at(&table))
                    .cloned()
                    .expect("in 4.6");
                let name = format!("/api/{}/", table.path);
                all.expect(
                    version,
                    "/paths",
                    |paths| paths[name] = item,
                    "netbox-endpoint-early",
                    &table.path,
                    "",
                );
                continue;
            }
            endpoint(&mut all, version, &table);
            rows(&mut all, version, &table);
            if !table.write.is_empty() {
                bodies(&mut all, version, &table);
            }
        }
    }
    let rules: std::collections::BTreeSet<_> = RULES.iter().map(|(id, _)| *id).collect();
    assert_eq!(all.seen, rules, "every rule found something");
    assert!(all.count > 1500, "{} mutations", all.count);
    assert!(
        check(&all.tables, &all.documents).is_empty(),
        "the documents are as they were"
    );
}

fn endpoint(all: &mut Mutation, version: &str, table: &Table) {
    let name = format!("/api/{}/", table.path);
    let remove = |paths: &mut Value| drop(paths.as_object_mut().expect("paths").remove(&name));
    all.expect(
        version,
        "/paths",
        remove,
        "netbox-endpoint-gone",
        &table.path,
        "",
    );
    let parameters = format!("{}/get/parameters", path_at(table));
    let protocol = ["fields", "limit", "offset", "ordering"]
        .iter()
        .map(|name| (*name, "netbox-protocol"));
    let start = (version != "4.5").then_some(("start", "netbox-protocol"));
    let filters = table
        .filters
        .iter()
        .map(|filter| (filter.name.as_str(), "netbox-filter-gone"));
    for (name, rule) in protocol.chain(start).chain(filters) {
        if name.starts_with("cf_") {
            let alter = |get: &mut Value| {
                drop(
                    get.as_object_mut()
                        .expect("get")
                        .remove("x-netbox-filter-families"),
                )
            };
            all.expect(
                version,
                &format!("{}/get", path_at(table)),
                alter,
                rule,
                &table.path,
                name,
            );
            continue;
        }
        let remove = |list: &mut Value| {
            list.as_array_mut()
                .expect("a list")
                .retain(|one| one["name"] != name)
        };
        all.expect(version, &parameters, remove, rule, &table.path, name);
        let rename = |list: &mut Value| {
            let found = list
                .as_array_mut()
                .expect("a list")
                .iter_mut()
                .find(|one| one["name"] == name);
            found.expect("the parameter")["name"] = json!(format!("{name}_x"));
        };
        all.expect(version, &parameters, rename, rule, &table.path, name);
    }
}

fn rows(all: &mut Mutation, version: &str, table: &Table) {
    let page = format!("{}/get/responses/200/{SCHEMA}", path_at(table));
    let page = holder(&all.documents[version], &page, "results").expect("a page");
    for name in ["count", "next", "results"] {
        all.missing(version, &page, name, "netbox-protocol", &table.path);
    }
    let row = row_at(&all.documents[version], table);
    let members = holder(&all.documents[version], &row, "id").expect("a row");
    all.missing(version, &members, "id", "netbox-protocol", &table.path);
    for member in &table.read {
        if on_time(member.since, version) {
            all.missing(
                version,
                &members,
                &member.name,
                "netbox-field-gone",
                &table.path,
            );
            let at = format!("{members}/{}", member.name);
            let other = if member.kind.as_deref() == Some("bool") {
                "integer"
            } else {
                "boolean"
            };
            let alter = |schema: &mut Value| *schema = json!({"type": other});
            all.expect(
                version,
                &at,
                alter,
                "netbox-field-type",
                &table.path,
                &member.name,
            );
        } else {
            let add = |members: &mut Value| members[&member.name] = json!({});
            all.expect(
                version,
                &members,
                add,
                "netbox-field-early",
                &table.path,
                &member.name,
            );
        }
    }
}

fn bodies(all: &mut Mutation, version: &str, table: &Table) {
    for verb in ["post", "patch", "delete"] {
        let body = body_at(&all.documents[version], table, verb);
        for name in ["id", "changelog_message"] {
            if (verb, name) == ("post", "id") {
                continue;
            }
            let at = holder(&all.documents[version], &body, name).expect("the member");
            let remove =
                |object: &mut Value| drop(object.as_object_mut().expect("an object").remove(name));
            let told = format!("{} {name}", verb.to_uppercase());
            all.expect(version, &at, remove, "netbox-protocol", &table.path, &told);
        }
        if verb == "delete" {
            continue;
        }
        if version == "4.7" {
            let at = format!("{}/{verb}/parameters", path_at(table));
            let remove = |list: &mut Value| {
                list.as_array_mut()
                    .expect("a list")
                    .retain(|one| one["name"] != "fields")
            };
            let told = format!("{} fields", verb.to_uppercase());
            all.expect(version, &at, remove, "netbox-protocol", &table.path, &told);
        }
        for member in &table.write {
            if on_time(member.since, version) {
                let at = holder(&all.documents[version], &body, &member.name).expect("the member");
                all.missing(version, &at, &member.name, "netbox-write-gone", &table.path);
                written(
                    all,
                    version,
                    table,
                    member,
                    &format!("{at}/{}", member.name),
                );
            } else {
                let at = holder(&all.documents[version], &body, "name").expect("the members");
                let add = |members: &mut Value| members[&member.name] = json!({});
                all.expect(
                    version,
                    &at,
                    add,
                    "netbox-write-early",
                    &table.path,
                    &member.name,
                );
            }
        }
    }
    let answer = format!("{}/post/responses/201/{SCHEMA}", path_at(table));
    all.expect(
        version,
        &answer,
        |schema| *schema = json!({}),
        "netbox-protocol",
        &table.path,
        "POST",
    );
    let body = body_at(&all.documents[version], table, "post");
    let members = holder(&all.documents[version], &body, &table.write[0].name).expect("a body");
    let schema = members.strip_suffix("/properties").expect("a schema");
    let demand = |schema: &mut Value| schema["required"] = json!(["owner"]);
    all.expect(
        version,
        schema,
        demand,
        "netbox-required",
        &table.path,
        "owner",
    );
}

/// Lengths, choices and forms of one field.
fn written(all: &mut Mutation, version: &str, table: &Table, member: &Member, at: &str) {
    let mut expect = |alter: Value, rule: &str| {
        let change = |schema: &mut Value| *schema = alter;
        all.expect(version, at, change, rule, &table.path, &member.name);
    };
    match member.max {
        Some(max) => expect(
            json!({"type": "string", "maxLength": max - 1}),
            "netbox-length",
        ),
        None => expect(
            json!({"type": "string", "maxLength": 9}),
            "netbox-length-undeclared",
        ),
    }
    match member.choices.first() {
        Some(choice) => {
            let others: Vec<_> = member.choices[1..]
                .iter()
                .chain([&format!("{choice}-x")])
                .cloned()
                .collect();
            expect(json!({"type": "string", "enum": others}), "netbox-choice");
        }
        None => expect(
            json!({"type": "string", "enum": ["a"]}),
            "netbox-choice-undeclared",
        ),
    }
    if let Some(kind) = table
        .read
        .iter()
        .find(|read| read.name == member.name)
        .and_then(|read| read.kind.as_deref())
    {
        let other = if kind == "bool" { "integer" } else { "boolean" };
        expect(json!({"type": other}), "netbox-write-type");
    }
}

#[test]
fn a_finding_says_where_what_which_versions_and_what_to_do() {
    let source = r#"table! {
    /// A tag.
    pub Tag = "extras/tags" {
        read { name: String; colour: String; object_types: bool; }
        write { name; colour; }
        filter { slog; }
    }
}
table! {
    /// A type.
    pub Type = "virtualization/virtual-machine-type" {
        read { name: String, since (4, 7); }
        write { }
        filter { }
    }
}
"#;
    let findings = check(
        &scan("src/tables.rs", source).expect("declarations"),
        &documents(),
    );
    insta::assert_snapshot!(told(&findings));
    let error = scan("src/tables.rs", "table! {\n pub Tag = 7 }").expect_err("no path");
    insta::assert_snapshot!(error.to_string());
    let error = scan(
        "src/tables.rs",
        "table! {\n pub Tag = \"a\" { write { } } }",
    )
    .expect_err("no fields to read");
    insta::assert_snapshot!(error.to_string());
}
