// Written by `pve-codegen generate`; do not edit.

//! The operations of Proxmox VE that the sync reads, typed. GET only: no code here can alter a Proxmox VE.
//!
//! Proxmox VE 7.4, 8.0, 8.1, 8.2, 8.3, 8.4, 9.0, 9.1; 29 operations. One client for all of these versions:
//! what some of them lack says so in its documentation and in [`CATALOG`].
//!
//! ```ignore
//! let transport = pve_runtime::Transport::builder("https://pve.example:8006")
//!     .api_token("user@realm!name", secret)
//!     .build()?;
//! let api = pve_inventory::Api::new(transport);
//! let answer = api.get_cluster_backup().await?;
//! ```

#![allow(clippy::all)]
#![allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

#[macro_use]
#[rustfmt::skip]
mod answer;
#[rustfmt::skip]
mod api;
#[rustfmt::skip]
pub mod catalog;
#[rustfmt::skip]
pub mod client;
#[rustfmt::skip]
pub mod types;

pub use api::Api;
pub use catalog::CATALOG;
pub use client::Client;
pub use pve_runtime;
