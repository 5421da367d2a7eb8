// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;
mod nodes_aplinfo;
mod nodes_apt;
mod nodes_ceph;
mod nodes_certificates;
mod nodes_config;
mod nodes_disks;
mod nodes_dns;
mod nodes_execute;
mod nodes_firewall;
mod nodes_hosts;
mod nodes_lxc;
mod nodes_migrateall;
mod nodes_network;
mod nodes_qemu;
mod nodes_replication;
mod nodes_services;
mod nodes_spiceshell;
mod nodes_startall;
mod nodes_status;
mod nodes_stopall;
mod nodes_storage;
mod nodes_subscription;
mod nodes_suspendall;
mod nodes_tasks;
mod nodes_termproxy;
mod nodes_time;
mod nodes_vncshell;
mod nodes_vzdump;
mod nodes_wakeonlan;
