//! The sync as a whole, against simulated Proxmox VEs and two NetBoxes: the
//! in-memory one of `pve-sim`, and a real one where `NETBOX_URL` and
//! `NETBOX_TOKEN` name one. The scenarios are the same for both, so that the
//! two cannot drift apart.

mod book;
mod client;
mod contract;
mod faults;
mod front;
mod golden;
mod house;
mod ladder;
mod lost_answers;
mod mapping;
mod menu;
mod model;
mod observed;

mod planning;
mod program;
mod properties;
mod recorded;
mod runs;
mod stage;
mod stages;
