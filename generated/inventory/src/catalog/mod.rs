// Written by `pve-codegen generate`; do not edit.

//! What is known of each operation, as data.

mod all;
/// The operations of this crate, by path and method.
pub static CATALOG: &[Operation] = &join::<29usize>(&[all::PART]);
const fn join<const N: usize>(parts: &[&[Operation]]) -> [Operation; N] {
    let mut all = [parts[0][0]; N];
    let (mut part, mut at) = (0, 0);
    while part < parts.len() {
        let mut index = 0;
        while index < parts[part].len() {
            all[at] = parts[part][index];
            at += 1;
            index += 1;
        }
        part += 1;
    }
    all
}
/// What is known of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The method's name in the façade: `get_nodes_node_qemu`.
    pub id: &'static str,
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
    /// The path with its parameters in braces: `/nodes/{node}/qemu`.
    pub path: &'static str,
    /// The supported versions that have it.
    pub versions: &'static [&'static str],
    /// Parameters (of the query or the body) that some of these versions
    /// lack, and the versions that have them.
    pub partial_parameters: &'static [(&'static str, &'static [&'static str])],
    /// What it asks of its caller.
    pub access: Access,
    /// Whether it runs with the node's own rights.
    pub protected: bool,
    /// Whether API tokens may call it.
    pub allow_token: bool,
}
/// What an operation asks of its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Nobody but `root@pam`.
    RootOnly,
    /// Anybody, without a login.
    World,
    /// Any authenticated user; the answer may still be filtered.
    Authenticated,
    /// Whoever passes this check.
    Check(Check),
    /// Proxmox VE decides by code that it does not describe.
    Undescribed,
}
/// A check of privileges. In a path, braces hold a parameter's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Privileges on an ACL path.
    Privileges {
        /// The path.
        path: &'static str,
        /// The privileges.
        names: &'static [&'static str],
        /// Whether one of them is enough.
        any: bool,
        /// The parameter that must be given for the check to apply.
        when: Option<&'static str>,
    },
    /// All of these.
    All(&'static [Check]),
    /// One of these.
    Any(&'static [Check]),
    /// `self`: the user in question; else a privilege on the user's realm.
    User(&'static str),
    /// One of these privileges on a group of the user in question.
    UserGroup(&'static [&'static str]),
    /// The right to change permissions on this path.
    ModifyPermissions(&'static str),
    /// A rule that the generator does not know, as JSON.
    Other(&'static str),
}
