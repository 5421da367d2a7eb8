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
mod cluster_acme;
mod cluster_backup;
mod cluster_backup_info;
mod cluster_bulk_action;
mod cluster_ceph;
mod cluster_config;
mod cluster_firewall;
mod cluster_get;
mod cluster_ha;
mod cluster_jobs;
mod cluster_log;
mod cluster_mapping;
mod cluster_metrics;
mod cluster_nextid;
mod cluster_notifications;
mod cluster_options;
mod cluster_replication;
mod cluster_resources;
mod cluster_sdn;
mod cluster_status;
mod cluster_tasks;
#[cfg(feature = "write")]
mod write;
