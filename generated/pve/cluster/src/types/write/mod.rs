// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;
mod cluster_acme;
pub use self::cluster_acme::*;
mod cluster_backup;
pub use self::cluster_backup::*;
mod cluster_bulk_action;
pub use self::cluster_bulk_action::*;
mod cluster_ceph;
pub use self::cluster_ceph::*;
mod cluster_config;
pub use self::cluster_config::*;
mod cluster_firewall;
pub use self::cluster_firewall::*;
mod cluster_ha;
pub use self::cluster_ha::*;
mod cluster_jobs;
pub use self::cluster_jobs::*;
mod cluster_mapping;
pub use self::cluster_mapping::*;
mod cluster_metrics;
pub use self::cluster_metrics::*;
mod cluster_notifications;
pub use self::cluster_notifications::*;
mod cluster_options;
pub use self::cluster_options::*;
mod cluster_replication;
pub use self::cluster_replication::*;
mod cluster_sdn;
pub use self::cluster_sdn::*;
mod shared;
pub use self::shared::*;
