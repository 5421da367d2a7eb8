// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;
mod cluster_acme;
mod cluster_backup;
mod cluster_bulk_action;
mod cluster_ceph;
mod cluster_config;
mod cluster_firewall;
mod cluster_ha;
mod cluster_jobs;
mod cluster_mapping;
mod cluster_metrics;
mod cluster_notifications;
mod cluster_options;
mod cluster_replication;
mod cluster_sdn;
