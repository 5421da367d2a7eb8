// Written by `pve-codegen generate`; do not edit.

//! Types of parameters, bodies and answers.

#[allow(unused_imports)]
use ::pve_runtime::{
    DiskSize, List, OpenEnum, PropertyString, PveBool, PveInt, PveNum, PveStr,
};
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
mod nodes_aplinfo;
pub use self::nodes_aplinfo::*;
mod nodes_apt;
pub use self::nodes_apt::*;
mod nodes_capabilities;
pub use self::nodes_capabilities::*;
mod nodes_ceph;
pub use self::nodes_ceph::*;
mod nodes_certificates;
pub use self::nodes_certificates::*;
mod nodes_config;
pub use self::nodes_config::*;
mod nodes_disks;
pub use self::nodes_disks::*;
mod nodes_dns;
pub use self::nodes_dns::*;
mod nodes_firewall;
pub use self::nodes_firewall::*;
mod nodes_get;
pub use self::nodes_get::*;
mod nodes_hardware;
pub use self::nodes_hardware::*;
mod nodes_hosts;
pub use self::nodes_hosts::*;
mod nodes_journal;
pub use self::nodes_journal::*;
mod nodes_lxc;
pub use self::nodes_lxc::*;
mod nodes_netstat;
pub use self::nodes_netstat::*;
mod nodes_network;
pub use self::nodes_network::*;
mod nodes_qemu_agent;
pub use self::nodes_qemu_agent::*;
mod nodes_qemu_cloudinit;
pub use self::nodes_qemu_cloudinit::*;
mod nodes_qemu_config_get_objects;
pub use self::nodes_qemu_config_get_objects::*;
mod nodes_qemu_config_get_words;
pub use self::nodes_qemu_config_get_words::*;
mod nodes_qemu_feature;
pub use self::nodes_qemu_feature::*;
mod nodes_qemu_firewall;
pub use self::nodes_qemu_firewall::*;
mod nodes_qemu_get;
pub use self::nodes_qemu_get::*;
mod nodes_qemu_migrate;
pub use self::nodes_qemu_migrate::*;
mod nodes_qemu_mtunnelwebsocket;
pub use self::nodes_qemu_mtunnelwebsocket::*;
mod nodes_qemu_pending;
pub use self::nodes_qemu_pending::*;
mod nodes_qemu_rrd;
pub use self::nodes_qemu_rrd::*;
mod nodes_qemu_rrddata;
pub use self::nodes_qemu_rrddata::*;
mod nodes_qemu_snapshot;
pub use self::nodes_qemu_snapshot::*;
mod nodes_qemu_status;
pub use self::nodes_qemu_status::*;
mod nodes_qemu_vncwebsocket;
pub use self::nodes_qemu_vncwebsocket::*;
mod nodes_query_oci_repo_tags;
pub use self::nodes_query_oci_repo_tags::*;
mod nodes_query_url_metadata;
pub use self::nodes_query_url_metadata::*;
mod nodes_replication;
pub use self::nodes_replication::*;
mod nodes_report;
pub use self::nodes_report::*;
mod nodes_rrd;
pub use self::nodes_rrd::*;
mod nodes_rrddata;
pub use self::nodes_rrddata::*;
mod nodes_scan;
pub use self::nodes_scan::*;
mod nodes_sdn;
pub use self::nodes_sdn::*;
mod nodes_services;
pub use self::nodes_services::*;
mod nodes_status;
pub use self::nodes_status::*;
mod nodes_storage;
pub use self::nodes_storage::*;
mod nodes_subscription;
pub use self::nodes_subscription::*;
mod nodes_syslog;
pub use self::nodes_syslog::*;
mod nodes_tasks;
pub use self::nodes_tasks::*;
mod nodes_time;
pub use self::nodes_time::*;
mod nodes_version;
pub use self::nodes_version::*;
mod nodes_vncwebsocket;
pub use self::nodes_vncwebsocket::*;
mod nodes_vzdump;
pub use self::nodes_vzdump::*;
mod shared;
pub use self::shared::*;
#[cfg(feature = "write")]
mod write;
#[cfg(feature = "write")]
pub use self::write::*;
