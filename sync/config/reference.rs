//! The configuration's keys as a page for people, made from the schema.
//!
//! Invariant: `docs/configuration.md` is this text (`tests/documentation.rs`),
//! so no key is undocumented and none is described that is gone.

use std::fmt::Write;

use serde_json::Value;

use super::{
    origin::join,
    schema::{Holds, holds, properties, schema},
};

/// Keys without which nothing can be done, though the form has a place for none.
const REQUIRED: [&str; 4] = [
    "netbox.url",
    "cluster.key",
    "cluster.endpoints",
    "cluster.site",
];

const HEAD: &str = "# The configuration's keys\n\n\
    Made by `pve-netbox config schema --format markdown`. How a file looks, and where secrets belong, \
    stands in [pve-netbox.md](pve-netbox.md#configuration). `pve-netbox config schema` prints the same as a JSON Schema, \
    `pve-netbox config show` what counts on your side and where it comes from.\n\n\
    Every key is an environment variable too: `PVE_NETBOX_` and the path in upper case, `__` between its levels, `_` for `-`: \
    `netbox.url` is `PVE_NETBOX_NETBOX__URL`. In a list of tables a level is the position from 0 on, and clusters are named by \
    their key as well: `PVE_NETBOX_CLUSTER__PROD__ENDPOINTS`.\n";

/// The page.
pub fn reference() -> String {
    let mut out = HEAD.to_owned();
    let mut later = Vec::new();
    section(&mut out, "The top of the file", "", schema(), &mut later);
    while !later.is_empty() {
        for (title, path, inner) in std::mem::take(&mut later) {
            section(&mut out, &title, &path, inner, &mut later);
        }
    }
    out
}

type Later = Vec<(String, String, &'static Value)>;

/// The rows of one table, with those of the tables in it that are no heads of their own.
fn section(out: &mut String, title: &str, path: &str, table: &'static Value, later: &mut Later) {
    let mut rows = String::new();
    gather(&mut rows, path, "", table, later);
    if rows.is_empty() {
        return;
    }
    let said = match path {
        "" => String::new(),
        _ => format!("{}\n\n", said(table)),
    };
    let _ = write!(
        out,
        "\n## {title}\n\n{said}| key | holds | default | meaning |\n| --- | --- | --- | --- |\n{rows}"
    );
}

fn gather(rows: &mut String, path: &str, prefix: &str, table: &'static Value, later: &mut Later) {
    let required = |name: &str| {
        let all = table.get("required").and_then(Value::as_array);
        all.is_some_and(|all| all.iter().any(|one| one == name))
    };
    for (name, inner) in properties(table) {
        let key = join(prefix, name);
        let full = join(path, &key);
        match holds(inner) {
            Holds::Tables => {
                if let Some(items) = inner.get("items") {
                    later.push((format!("`[[{full}]]`"), full.clone(), items));
                }
                let head = format!("tables, see [`[[{full}]]`](#{})", full.replace('.', ""));
                row(rows, &key, &head, "none", inner);
            }
            Holds::Table if path == "fields" => {
                let names: Vec<String> = properties(inner)
                    .map(|(name, _)| format!("`{name}`"))
                    .collect();
                row(
                    rows,
                    &key,
                    &names.join(", "),
                    "see [What is mapped](pve-netbox.md#what-is-mapped)",
                    inner,
                );
            }
            // Small tables are shown where they stand.
            Holds::Table if path.is_empty() && properties(inner).count() > 2 => {
                later.push((format!("`[{full}]`"), full, inner));
            }
            Holds::Table => gather(rows, path, &key, inner, later),
            _ => {
                let must = REQUIRED.contains(&full.as_str()) || required(name);
                let default = match must {
                    true => "required".to_owned(),
                    false => default(inner),
                };
                row(rows, &key, &form(inner), &default, inner);
            }
        }
    }
}

fn row(rows: &mut String, key: &str, form: &str, default: &str, inner: &Value) {
    let mut meaning = said(inner);
    for (choice, what) in choices(inner) {
        if !what.is_empty() {
            let _ = write!(meaning, " `\"{choice}\"`: {what}");
        }
    }
    let cell = |text: &str| text.replace('|', "\\|");
    let _ = writeln!(
        rows,
        "| `{key}` | {} | {} | {} |",
        cell(form),
        cell(default),
        cell(meaning.trim())
    );
}

fn said(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str);
    text.unwrap_or_default()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn default(schema: &Value) -> String {
    match schema.get("default") {
        None | Some(Value::Null) => "none".to_owned(),
        Some(Value::Array(items)) if items.is_empty() => "none".to_owned(),
        Some(value) => format!("`{value}`"),
    }
}

/// The names of choices with what they mean.
fn choices(schema: &Value) -> Vec<(&str, String)> {
    let plain = schema.get("enum").and_then(Value::as_array);
    let plain = plain.into_iter().flatten();
    let plain = plain.filter_map(|name| Some((name.as_str()?, String::new())));
    let told = schema.get("oneOf").and_then(Value::as_array);
    let told = told.into_iter().flatten();
    let told = told.filter_map(|one| Some((one.get("const")?.as_str()?, said(one))));
    plain.chain(told).collect()
}

fn form(schema: &Value) -> String {
    let range = || {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        match (bound("minimum"), bound("maximum")) {
            (Some(least), Some(most)) => format!(", {least} to {most}"),
            (Some(least), None) if least != 0.0 => format!(", at least {least}"),
            _ => String::new(),
        }
    };
    let names = choices(schema);
    match holds(schema) {
        _ if !names.is_empty() => {
            let names: Vec<String> = names
                .iter()
                .map(|(name, _)| format!("`\"{name}\"`"))
                .collect();
            names.join(", ")
        }
        Holds::Bool => "true or false".to_owned(),
        Holds::Integer => format!("whole number{}", range()),
        Holds::Number => format!("number{}", range()),
        Holds::List => match schema.get("items").map(holds) {
            Some(Holds::Integer) => "list of numbers".to_owned(),
            _ => "list of texts".to_owned(),
        },
        _ => "text".to_owned(),
    }
}
