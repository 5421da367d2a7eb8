// Written by `pve-codegen generate`; do not edit.

//! The façade: one method per operation, with `{data}` unwrapped.

use crate::client::Client;
#[allow(unused_imports)]
use crate::types;
#[allow(unused_imports)]
use ::pve_runtime::{
    BoxFuture, Error, List, OpenEnum, PropertyString, PveBool, PveInt, PveNum, PveStr,
};
/// The operations of this crate, one method each.
///
/// It is cheap to clone; clones share the connections.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}
impl Api {
    /// Operations over a transport, which decides about TLS,
    /// credentials, time limits and retries.
    pub fn new(transport: ::pve_runtime::Transport) -> Self {
        let base = transport.base_url().to_owned();
        let http = transport.http_client().clone();
        Self {
            client: Client::new_with_client(&base, http, transport),
        }
    }
    /// The transport beneath: its warnings, its limits.
    pub fn transport(&self) -> &::pve_runtime::Transport {
        &self.client.inner
    }
    /// The plain client beneath, which gives status and headers of
    /// an answer too.
    pub fn client(&self) -> &Client {
        &self.client
    }
}
mod nodes_aplinfo;
mod nodes_apt;
mod nodes_capabilities;
mod nodes_ceph;
mod nodes_certificates;
mod nodes_config;
mod nodes_disks;
mod nodes_dns;
mod nodes_firewall;
mod nodes_get;
mod nodes_hardware;
mod nodes_hosts;
mod nodes_journal;
mod nodes_lxc;
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
mod nodes_status;
mod nodes_storage;
mod nodes_subscription;
mod nodes_syslog;
mod nodes_tasks;
mod nodes_time;
mod nodes_version;
mod nodes_vncwebsocket;
mod nodes_vzdump;
#[cfg(feature = "write")]
mod write;
