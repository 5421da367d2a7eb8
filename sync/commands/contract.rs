//! `pve-netbox contract`: what this program uses of Proxmox VE, as the build proved it.

use std::fmt::Write;

use clap::Args;
use pve_contract::{Contract, OperationPart};

use super::{Format, print, print_json, report};
use crate::exit::Exit;

/// Flags of `contract`.
#[derive(Debug, Args)]
pub struct ContractArgs {
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The contract that the build wrote.
pub(super) fn compiled() -> miette::Result<Contract> {
    let text = include_str!(concat!(env!("OUT_DIR"), "/contract.json"));
    Contract::from_json(text).map_err(report)
}

pub(super) fn run(args: &ContractArgs) -> miette::Result<Exit> {
    let contract = compiled()?;
    match args.format {
        Format::Text => print(&text(&contract)),
        Format::Json => print_json(serde_json::to_value(&contract))?,
        Format::Markdown => print(&markdown(&contract)),
    }
    Ok(Exit::Done)
}

/// `all`, or the versions.
fn versions(contract: &Contract, versions: &[String]) -> String {
    if versions.len() == contract.versions.len() {
        "all versions".to_owned()
    } else {
        versions.join(", ")
    }
}

fn privileges(contract: &Contract, operation: &OperationPart) -> Vec<String> {
    let parts = operation.privileges.iter();
    parts
        .map(|part| match operation.privileges.len() {
            1 => part.access.words(),
            _ => format!(
                "{}: {}",
                versions(contract, &part.versions),
                part.access.words()
            ),
        })
        .collect()
}

fn text(contract: &Contract) -> String {
    let mut out = format!(
        "Checked against Proxmox VE {}\n",
        contract.versions.join(", ")
    );
    for operation in &contract.operations {
        let there = versions(contract, &operation.versions);
        let _ = writeln!(out, "\n{} {}  ({there})", operation.method, operation.path);
        for part in privileges(contract, operation) {
            let _ = writeln!(out, "  needs   {part}");
        }
        for place in &operation.places {
            let _ = writeln!(out, "  called  {place}");
        }
        for parameter in &operation.parameters {
            let there = versions(contract, &parameter.versions);
            let _ = writeln!(out, "  sends   {}  ({there})", parameter.name);
        }
        for field in &operation.fields {
            let there = versions(contract, &field.versions);
            let places: Vec<_> = field.places.iter().map(ToString::to_string).collect();
            let _ = writeln!(
                out,
                "  reads   {}: {}  ({there})  {}",
                field.path,
                field.holds,
                places.join(" ")
            );
        }
    }
    section(&mut out, "Accepted", accepted(contract), "  ");
    section(&mut out, "Worth knowing", notes(contract), "  ");
    out
}

fn section(out: &mut String, title: &str, lines: Vec<String>, indent: &str) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{title}");
    for line in lines {
        let _ = writeln!(out, "{indent}{line}");
    }
}

fn accepted(contract: &Contract) -> Vec<String> {
    let parts = contract.accepted.iter();
    parts
        .map(|one| {
            format!(
                "{} in {}: {} ({}, {})",
                one.subject,
                versions(contract, &one.versions),
                one.reason,
                one.rule,
                one.place
            )
        })
        .collect()
}

fn notes(contract: &Contract) -> Vec<String> {
    let parts = contract.notes.iter();
    parts
        .map(|one| {
            let there = versions(contract, &one.versions);
            format!("{} in {there} ({}, {})", one.text, one.rule, one.place)
        })
        .collect()
}

fn markdown(contract: &Contract) -> String {
    let cell = |text: &str| text.replace('|', "\\|");
    let mut out = format!(
        "# What is used of Proxmox VE\n\nChecked against {}.\n\n| operation | versions | privileges | called |\n| --- | --- | --- | --- |\n",
        contract.versions.join(", ")
    );
    for operation in &contract.operations {
        let places: Vec<_> = operation.places.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            out,
            "| `{} {}` | {} | {} | {} |",
            operation.method,
            operation.path,
            versions(contract, &operation.versions),
            cell(&privileges(contract, operation).join("; ")),
            places.join(" ")
        );
    }
    for operation in contract
        .operations
        .iter()
        .filter(|one| !one.fields.is_empty())
    {
        let _ = writeln!(
            out,
            "\n## {} {}\n\n| field | holds | versions | read |\n| --- | --- | --- | --- |",
            operation.method, operation.path
        );
        for field in &operation.fields {
            let places: Vec<_> = field.places.iter().map(ToString::to_string).collect();
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | {} |",
                cell(&field.path),
                field.holds,
                versions(contract, &field.versions),
                places.join(" ")
            );
        }
    }
    let listed = |lines: Vec<String>| lines.into_iter().map(|line| format!("- {line}")).collect();
    section(&mut out, "## Accepted\n", listed(accepted(contract)), "");
    section(&mut out, "## Worth knowing\n", listed(notes(contract)), "");
    out
}
