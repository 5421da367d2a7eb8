// Written by `pve-codegen generate`; do not edit.

//! The operations as progenitor writes them, with the whole answer.

#[allow(unused_imports)]
use crate::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Proxmox VE API

Version: 7.4+8.0+8.1+8.2+8.3+8.4+9.0+9.1*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::pve_runtime::Transport,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::pve_runtime::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::pve_runtime::Transport> for Client {
    fn api_version() -> &'static str {
        "7.4+8.0+8.1+8.2+8.3+8.4+9.0+9.1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::pve_runtime::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::pve_runtime::Transport>,
    {}
};
::pve_runtime::impl_client_hooks!(Client);
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
