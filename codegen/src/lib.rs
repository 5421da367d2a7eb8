//! From Proxmox VE's API viewer to OpenAPI documents and typed clients.
//!
//! ```text
//! API viewer ──crawl──▶ capture ──pve-apidoc──▶ schemas/pve/<version>.json
//!                                                      │
//!              merge ── tolerate ── slices ── generate ◀┘──▶ generated/
//! ```
//!
//! The program `pve-codegen` is [`cli::main`]; its commands are documented in
//! `docs/pve-codegen.md`.

pub mod capture;
pub mod cli;
pub mod crawl;
pub mod diff;
pub mod generate;
pub mod merge;
pub mod netbox;
pub mod refresh;
pub mod slices;
pub mod tolerate;
