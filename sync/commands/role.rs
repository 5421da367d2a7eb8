//! `pve-netbox role`: the least-privileged role and token for what this
//! program uses, as `pveum` commands.
//!
//! Invariant: the privileges come from the contract; nothing is listed by hand
//! but what Proxmox VE says in prose only (`pve_contract::roles`).

use std::{fmt::Write, path::PathBuf};

use clap::Args;
use pve_contract::{Contract, Role};
use serde_json::json;

use super::{Format, contract::compiled, print, print_json};
use crate::{
    config::{Config, StagesConfig},
    exit::Exit,
};

/// Whether a configuration of stages asks an operation.
type IsAsked = fn(&StagesConfig) -> bool;

/// The operations that belong to stages which can be off, by their paths, and
/// whether any of the stages that ask them is on.
const STAGES: &[(&str, IsAsked)] = &[
    ("/agent/", |stages| stages.agent),
    ("/snapshot", |stages| stages.snapshots),
    ("/storage/{storage}/content", |stages| stages.backups),
    ("/storage", |stages| stages.storage || stages.backups),
    ("/cluster/replication", |stages| stages.replication),
    ("/cluster/backup", |stages| stages.backup_jobs),
    ("/cluster/ha/", |stages| stages.ha),
    ("/tasks", |stages| stages.tasks),
    ("/subnets", |stages| stages.sdn),
    // A virtual network gives the VLAN of an interface.
    ("/cluster/sdn", |stages| stages.interfaces || stages.sdn),
    ("/network", |stages| stages.node_interfaces),
    ("/lxc/{vmid}/interfaces", |stages| {
        stages.interfaces || stages.addresses
    }),
];

/// Whether an operation, named by its path, is asked with these stages.
pub(super) fn is_asked(path: &str, stages: &StagesConfig) -> bool {
    STAGES
        .iter()
        .find(|(part, _)| path.contains(part))
        .is_none_or(|(_, is_on)| is_on(stages))
}

/// The operations that are not asked with these stages.
pub(super) fn left_out(contract: &Contract, stages: &StagesConfig) -> Vec<String> {
    contract
        .operations
        .iter()
        .filter(|one| !is_asked(&one.path, stages))
        .map(|one| one.id.clone())
        .collect()
}

/// Flags of `role`.
#[derive(Debug, Args)]
pub struct RoleArgs {
    /// Only for this version of Proxmox VE (9.1); all of them otherwise.
    #[arg(long, value_name = "VERSION")]
    pve: Option<String>,
    /// Leave out what the guest agents are asked.
    #[arg(long)]
    no_agent: bool,
    /// Opt-in stages that are to be on, separated by commas: storage, snapshots, backups, replication,
    /// backup_jobs, ha, tasks, sdn, or all.
    #[arg(long, value_name = "STAGES", value_delimiter = ',')]
    with: Vec<String>,
    /// Take the stages from this configuration.
    #[arg(short, long, value_name = "FILE")]
    config: Option<PathBuf>,
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

impl RoleArgs {
    /// The stages of the configuration, and those that are asked for.
    fn stages(&self) -> miette::Result<StagesConfig> {
        let mut stages = match &self.config {
            Some(path) => Config::load(path).map_err(miette::Report::new)?.stages,
            None => StagesConfig::default(),
        };
        if self.no_agent {
            stages.agent = false;
        }
        for name in &self.with {
            let all = name == "all";
            let mut known = all;
            for (stage, on) in [
                ("storage", &mut stages.storage),
                ("snapshots", &mut stages.snapshots),
                ("backups", &mut stages.backups),
                ("replication", &mut stages.replication),
                ("backup_jobs", &mut stages.backup_jobs),
                ("ha", &mut stages.ha),
                ("tasks", &mut stages.tasks),
                ("sdn", &mut stages.sdn),
            ] {
                if all || name == stage {
                    *on = true;
                    known = true;
                }
            }
            if !known {
                return Err(miette::miette!(
                    "no stage is called '{name}'; known: storage, snapshots, backups, replication, \
                     backup_jobs, ha, tasks, sdn, all"
                ));
            }
        }
        Ok(stages)
    }
}

pub(super) fn run(args: &RoleArgs) -> miette::Result<Exit> {
    let contract = compiled()?;
    let without = left_out(&contract, &args.stages()?);
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
