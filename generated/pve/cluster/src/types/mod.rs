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
mod cluster_acme;
pub use self::cluster_acme::*;
mod cluster_backup;
pub use self::cluster_backup::*;
mod cluster_backup_info;
pub use self::cluster_backup_info::*;
mod cluster_bulk_action;
pub use self::cluster_bulk_action::*;
mod cluster_ceph;
pub use self::cluster_ceph::*;
mod cluster_config;
pub use self::cluster_config::*;
mod cluster_firewall;
pub use self::cluster_firewall::*;
mod cluster_get;
pub use self::cluster_get::*;
mod cluster_ha;
pub use self::cluster_ha::*;
mod cluster_jobs;
pub use self::cluster_jobs::*;
mod cluster_log;
pub use self::cluster_log::*;
mod cluster_mapping;
pub use self::cluster_mapping::*;
mod cluster_metrics;
pub use self::cluster_metrics::*;
mod cluster_nextid;
pub use self::cluster_nextid::*;
mod cluster_notifications;
pub use self::cluster_notifications::*;
mod cluster_options;
pub use self::cluster_options::*;
mod cluster_replication;
pub use self::cluster_replication::*;
mod cluster_resources;
pub use self::cluster_resources::*;
mod cluster_sdn;
pub use self::cluster_sdn::*;
mod cluster_status;
pub use self::cluster_status::*;
mod cluster_tasks;
pub use self::cluster_tasks::*;
#[cfg(feature = "write")]
mod write;
#[cfg(feature = "write")]
pub use self::write::*;
