//! `pve-netbox role`: the least-privileged role and token for what this
//! program uses, as `pveum` commands.
//!
//! Invariant: the privileges come from the contract; nothing is listed by hand
//! but what Proxmox VE says in prose only (`pve_contract::roles`).

use std::fmt::Write;

use clap::Args;
use pve_contract::Role;
use serde_json::json;

use super::{Format, contract::compiled, print, print_json};
use crate::exit::Exit;

/// The operations of the stage that can be left out: the guest agent's answers.
const AGENT: &str = "_agent_";

/// Flags of `role`.
#[derive(Debug, Args)]
pub struct RoleArgs {
    /// Only for this version of Proxmox VE (9.1); all of them otherwise.
    #[arg(long, value_name = "VERSION")]
    pve: Option<String>,
    /// Leave out what the guest agents are asked.
    #[arg(long)]
    no_agent: bool,
    /// The role's name.
    #[arg(long, default_value = "NetBoxSync")]
    role: String,
    /// The user that the token belongs to.
    #[arg(long, default_value = "netbox-sync@pve")]
    user: String,
    /// The token's name.
    #[arg(long, default_value = "sync")]
    token: String,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(args: &RoleArgs) -> miette::Result<Exit> {
    let contract = compiled()?;
    let agent = contract
        .operations
        .iter()
        .filter(|one| one.id.contains(AGENT));
    let without: Vec<String> = agent
        .filter(|_| args.no_agent)
        .map(|one| one.id.clone())
        .collect();
    let roles = match &args.pve {
        None => pve_contract::roles(&contract, &without),
        Some(version) => {
            let role = pve_contract::role(&contract, version, &without).ok_or_else(|| {
                let known = contract.versions.join(", ");
                miette::miette!("Proxmox VE {version} was not checked; known: {known}")
            })?;
            vec![role]
        }
    };
    let commands = |role: &Role| role.commands(&args.role, &args.user, &args.token);
    match args.format {
        Format::Json => {
            let roles: Vec<_> = roles
                .iter()
                .map(|role| json!({"versions": role.versions, "privileges": role.privileges, "root_only": role.root_only, "commands": commands(role)}))
                .collect();
            print_json(Ok(json!({"roles": roles})))?;
        }
        Format::Text => print(&text(&roles, commands, "# ", ("", ""))),
        Format::Markdown => print(&text(&roles, commands, "## ", ("```sh\n", "```\n"))),
    }
    Ok(Exit::Done)
}

fn text(
    roles: &[Role],
    commands: impl Fn(&Role) -> Vec<String>,
    head: &str,
    fence: (&str, &str),
) -> String {
    let mut out = String::new();
    for role in roles {
        let _ = writeln!(out, "{head}Proxmox VE {}", role.versions.join(", "));
        let comment = if fence.0.is_empty() { "#   " } else { "- " };
        for (privilege, operations) in &role.privileges {
            let operations: Vec<_> = operations.iter().map(String::as_str).collect();
            let _ = writeln!(out, "{comment}{privilege}: {}", operations.join(", "));
        }
        for operation in &role.root_only {
            let _ = writeln!(out, "{comment}no role is enough for {operation}");
        }
        out.push_str(fence.0);
        for command in commands(role) {
            let _ = writeln!(out, "{command}");
        }
        out.push_str(fence.1);
        out.push('\n');
    }
    out
}
