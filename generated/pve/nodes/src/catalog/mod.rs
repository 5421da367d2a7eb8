// Written by `pve-codegen generate`; do not edit.

//! What is known of each operation, as data.

mod nodes_aplinfo;
mod nodes_apt;
mod nodes_capabilities;
mod nodes_ceph;
mod nodes_certificates;
mod nodes_config;
mod nodes_disks;
mod nodes_dns;
mod nodes_execute;
mod nodes_firewall;
mod nodes_get;
mod nodes_hardware;
mod nodes_hosts;
mod nodes_journal;
mod nodes_lxc;
mod nodes_migrateall;
mod nodes_netstat;
mod nodes_network;
mod nodes_qemu;
mod nodes_query_oci_repo_tags;
mod nodes_query_url_metadata;
mod nodes_replication;
mod nodes_report;
mod nodes_rrd;
mod nodes_rrddata;
mod nodes_scan;
mod nodes_sdn;
mod nodes_services;
mod nodes_spiceshell;
mod nodes_startall;
mod nodes_status;
mod nodes_stopall;
mod nodes_storage;
mod nodes_subscription;
mod nodes_suspendall;
mod nodes_syslog;
mod nodes_tasks;
mod nodes_termproxy;
mod nodes_time;
mod nodes_version;
mod nodes_vncshell;
mod nodes_vncwebsocket;
mod nodes_vzdump;
mod nodes_wakeonlan;
/// The operations of this crate, by path and method.
pub static CATALOG: &[Operation] = &join::<
    366usize,
>(
    &[
        nodes_aplinfo::PART,
        nodes_apt::PART,
        nodes_capabilities::PART,
        nodes_ceph::PART,
        nodes_certificates::PART,
        nodes_config::PART,
        nodes_disks::PART,
        nodes_dns::PART,
        nodes_execute::PART,
        nodes_firewall::PART,
        nodes_get::PART,
        nodes_hardware::PART,
        nodes_hosts::PART,
        nodes_journal::PART,
        nodes_lxc::PART,
        nodes_migrateall::PART,
        nodes_netstat::PART,
        nodes_network::PART,
        nodes_qemu::PART,
        nodes_query_oci_repo_tags::PART,
        nodes_query_url_metadata::PART,
        nodes_replication::PART,
        nodes_report::PART,
        nodes_rrd::PART,
        nodes_rrddata::PART,
        nodes_scan::PART,
        nodes_sdn::PART,
        nodes_services::PART,
        nodes_spiceshell::PART,
        nodes_startall::PART,
        nodes_status::PART,
        nodes_stopall::PART,
        nodes_storage::PART,
        nodes_subscription::PART,
        nodes_suspendall::PART,
        nodes_syslog::PART,
        nodes_tasks::PART,
        nodes_termproxy::PART,
        nodes_time::PART,
        nodes_version::PART,
        nodes_vncshell::PART,
        nodes_vncwebsocket::PART,
        nodes_vzdump::PART,
        nodes_wakeonlan::PART,
    ],
);
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
