//! `pve-netbox config`: what counts, where it comes from, and what could be set.
//!
//! Invariant: what is shown was serialized, and secrets serialize as
//! [`HIDDEN`](crate::config::HIDDEN).

use std::fmt::Write;

use clap::{Args, Subcommand, ValueEnum};
use miette::IntoDiagnostic;
use serde_json::{Map, Value, json};

use super::{flags::ConfigArgs, print, print_json};
use crate::{
    config::{HIDDEN, Origin, Origins, reference, schema, variable_name},
    exit::Exit,
};

/// What to do with the configuration.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Show each value with where it comes from, without secrets.
    Show(ShowArgs),
    /// Print the JSON Schema of the configuration file, or the page of all keys.
    Schema {
        /// How to print.
        #[arg(long, value_enum, default_value_t = SchemaFormat::Json)]
        format: SchemaFormat,
    },
}

/// Flags of `config show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    config: ConfigArgs,
    /// How to print.
    #[arg(long, value_enum, default_value_t = ShowFormat::Text)]
    format: ShowFormat,
    /// Only what was set, without defaults.
    #[arg(long)]
    set: bool,
}

/// How the schema is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaFormat {
    /// As a JSON Schema.
    Json,
    /// As a page for people.
    Markdown,
}

/// How a configuration is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ShowFormat {
    /// A line for each value.
    Text,
    /// As a configuration file, with origins as comments.
    Toml,
    /// For programs, with the environment variable of each key.
    Json,
}

pub(super) fn run(command: &ConfigCommand) -> miette::Result<Exit> {
    match command {
        ConfigCommand::Schema { format } => match format {
            SchemaFormat::Json => print_json(Ok(schema().clone()))?,
            SchemaFormat::Markdown => print(&reference()),
        },
        ConfigCommand::Show(args) => {
            let (config, origins) = args.config.trace()?;
            let value = serde_json::to_value(&config).into_diagnostic()?;
            let mut rows = Vec::new();
            gather("", &value, &origins, &mut rows);
            rows.retain(|row| !args.set || *row.origin != Origin::Default);
            match args.format {
                ShowFormat::Text => print(&text(&rows, &origins)),
                ShowFormat::Toml => print(&toml_text(&rows, &origins)),
                ShowFormat::Json => print_json(Ok(as_json(&rows, &origins)))?,
            }
        }
    }
    Ok(Exit::Done)
}

/// A value with where it comes from.
struct Row<'a> {
    path: String,
    value: &'a Value,
    origin: &'a Origin,
}

fn gather<'a>(path: &str, value: &'a Value, origins: &'a Origins, rows: &mut Vec<Row<'a>>) {
    let inner = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                gather(&inner(name), value, origins, rows);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (index, item) in items.iter().enumerate() {
                gather(&format!("{path}[{index}]"), item, origins, rows);
            }
        }
        _ => rows.push(Row {
            path: path.to_owned(),
            value,
            origin: origins.of_value(path),
        }),
    }
}

/// A value as TOML writes it; none for what is not set.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Object(fields) if fields.is_empty() => Some("{}".to_owned()),
        Value::String(text) if text == HIDDEN => Some(HIDDEN.to_owned()),
        other => toml::Value::try_from(other)
            .ok()
            .map(|value| value.to_string()),
    }
}

fn text(rows: &[Row<'_>], origins: &Origins) -> String {
    let lines: Vec<(String, String)> = rows
        .iter()
        .map(|row| {
            let value = written(row.value).unwrap_or_else(|| "(not set)".to_owned());
            (format!("{} = {value}", row.path), origins.words(row.origin))
        })
        .collect();
    let width = lines
        .iter()
        .map(|(line, _)| line.chars().count())
        .filter(|width| *width <= 60)
        .max()
        .unwrap_or_default();
    lines.iter().fold(String::new(), |mut out, (line, origin)| {
        let _ = writeln!(out, "{line:<width$}  # {origin}");
        out
    })
}

/// As a file that could be read again, but for the secrets.
fn toml_text(rows: &[Row<'_>], origins: &Origins) -> String {
    // Keys without a table come first in TOML.
    let mut tables: Vec<(String, String)> = vec![(String::new(), String::new())];
    for row in rows {
        let (table, key) = row.path.rsplit_once('.').unwrap_or(("", &row.path));
        let origin = origins.words(row.origin);
        let line = match written(row.value) {
            Some(value) if value == HIDDEN => format!("# {key} = {HIDDEN}  # {origin}\n"),
            Some(value) => format!("{key} = {value}  # {origin}\n"),
            None => continue,
        };
        match tables.iter_mut().find(|(name, _)| name == table) {
            Some((_, lines)) => lines.push_str(&line),
            None => tables.push((table.to_owned(), line)),
        }
    }
    let mut out = String::new();
    let mut begun: Vec<String> = Vec::new();
    for (table, lines) in tables.iter().filter(|(_, lines)| !lines.is_empty()) {
        if !table.is_empty() {
            out += &heads(table, &mut begun);
        }
        out += lines;
        out.push('\n');
    }
    out
}

/// The heads that lead into a table: those of list items that were not begun yet, and its own.
fn heads(table: &str, begun: &mut Vec<String>) -> String {
    let mut out = String::new();
    let plain = |path: &str| {
        let mut out = String::new();
        for part in path.split('[') {
            out += part.split_once(']').map_or(part, |(_, rest)| rest);
        }
        out
    };
    for (end, _) in table.match_indices(']') {
        let item = &table[..=end];
        if !begun.iter().any(|known| known == item) {
            begun.push(item.to_owned());
            let _ = writeln!(out, "[[{}]]", plain(item));
        }
    }
    if !table.ends_with(']') {
        let _ = writeln!(out, "[{}]", plain(table));
    }
    out
}

fn as_json(rows: &[Row<'_>], origins: &Origins) -> Value {
    let values: Vec<Value> = rows
        .iter()
        .map(|row| {
            let mut one = Map::new();
            one.insert("key".to_owned(), json!(row.path));
            one.insert("value".to_owned(), row.value.clone());
            one.insert("origin".to_owned(), json!(origins.words(row.origin)));
            one.insert("variable".to_owned(), json!(variable_name(&row.path)));
            Value::Object(one)
        })
        .collect();
    json!({"schema": "pve-netbox/config", "schema_version": 1, "values": values})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_lists_are_begun_once() {
        let mut begun = Vec::new();
        assert_eq!(heads("cluster[0]", &mut begun), "[[cluster]]\n");
        assert_eq!(heads("cluster[0].tls", &mut begun), "[cluster.tls]\n");
        assert_eq!(
            heads("cluster[1].tls", &mut begun),
            "[[cluster]]\n[cluster.tls]\n"
        );
    }
}
