//! The least-privileged role that the contract needs, per version where
//! versions differ.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::contract::Contract;

/// Operations that answer any user, but leave out what the user may not see:
/// operation, the field that is read for it (none: whatever is read), privilege.
/// Proxmox VE says so in prose and code only: a guest is shown to who has
/// VM.Audit on it, a pool to who has Pool.Audit, a storage to who has
/// Datastore.Audit, a zone or virtual network to who has SDN.Audit, somebody
/// else's task to who has Sys.Audit on its node.
const FILTERED: &[(&str, Option<&str>, &str)] = &[
    ("get_cluster_resources", Some("vmid"), "VM.Audit"),
    ("get_cluster_resources", Some("pool"), "Pool.Audit"),
    ("get_cluster_resources", Some("storage"), "Datastore.Audit"),
    ("get_nodes_node_lxc", None, "VM.Audit"),
    ("get_nodes_node_qemu", None, "VM.Audit"),
    ("get_nodes_node_storage", None, "Datastore.Audit"),
    ("get_pools", None, "Pool.Audit"),
    ("get_storage", None, "Datastore.Audit"),
    ("get_cluster_sdn_vnets", None, "SDN.Audit"),
    ("get_cluster_sdn_zones", None, "SDN.Audit"),
    ("get_cluster_replication", None, "VM.Audit"),
    ("get_nodes_node_tasks", None, "Sys.Audit"),
    // A backup is shown to who may make one of that guest on that storage.
    (
        "get_nodes_node_storage_storage_content",
        None,
        "Datastore.AllocateSpace",
    ),
    ("get_nodes_node_storage_storage_content", None, "VM.Backup"),
];

/// A role for some versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Role {
    /// The versions that it is for, oldest first.
    pub versions: Vec<String>,
    /// Each privilege with the operations that need it.
    pub privileges: BTreeMap<String, BTreeSet<String>>,
    /// Operations that no role can be given for: `root@pam` alone may call them.
    pub root_only: BTreeSet<String>,
}

impl Role {
    /// The `pveum` commands that make the role, a user and a token with it.
    pub fn commands(&self, role: &str, user: &str, token: &str) -> Vec<String> {
        let privileges: Vec<&str> = self.privileges.keys().map(String::as_str).collect();
        vec![
            format!("pveum role add {role} --privs \"{}\"", privileges.join(",")),
            format!("pveum user add {user}"),
            format!("pveum acl modify / --users {user} --roles {role}"),
            format!("pveum user token add {user} {token} --privsep 1"),
            format!("pveum acl modify / --tokens '{user}!{token}' --roles {role}"),
        ]
    }
}

/// The role for one version; none when the contract was not checked against it.
pub fn role(contract: &Contract, version: &str, without: &[String]) -> Option<Role> {
    contract.versions.iter().find(|known| *known == version)?;
    let mut role = Role {
        versions: vec![version.to_owned()],
        privileges: BTreeMap::new(),
        root_only: BTreeSet::new(),
    };
    for operation in &contract.operations {
        if without.contains(&operation.id) {
            continue;
        }
        let name = format!("{} {}", operation.method, operation.path);
        let asked = operation
            .privileges
            .iter()
            .find(|part| part.versions.iter().any(|one| one == version));
        let Some(asked) = asked else { continue };
        if asked.access == crate::Access::Root {
            role.root_only.insert(name.clone());
        }
        let filtered = FILTERED.iter().filter(|(id, field, _)| {
            let read = |name: &str| operation.fields.iter().any(|field| field.name == name);
            *id == operation.id && field.is_none_or(read)
        });
        let filtered = filtered.map(|(_, _, name)| (*name).to_owned());
        let needed = asked.access.least().into_iter().chain(filtered);
        for privilege in needed {
            role.privileges
                .entry(privilege)
                .or_default()
                .insert(name.clone());
        }
    }
    Some(role)
}

/// The roles for all versions, each once.
pub fn roles(contract: &Contract, without: &[String]) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::new();
    for version in &contract.versions {
        let Some(role) = role(contract, version, without) else {
            continue;
        };
        match roles
            .iter_mut()
            .find(|known| known.privileges == role.privileges && known.root_only == role.root_only)
        {
            Some(known) => known.versions.push(version.clone()),
            None => roles.push(role),
        }
    }
    roles
}
