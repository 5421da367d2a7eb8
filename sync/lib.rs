//! The sync of Proxmox VE into NetBox.
//!
//! ```text
//!  Proxmox VE ──observe──▶ Inventory ──map──▶ Desired ┐
//!                                                     ├─plan──▶ Plan ──apply──▶ NetBox
//!  NetBox ─────────read──────────────────────▶ Actual ┘
//! ```
//!
//! Data moves one way. Each arrow is one module, each name between arrows is
//! one type, and a reader can stop at any of them, print it and store it.
//!
//! Invariant: [`apply`] executes a [`plan::Plan`] and decides nothing; what is
//! previewed is what is done.
//! Invariant: the second run changes nothing.

pub mod apply;
pub mod commands;
pub mod config;
pub mod exit;
pub mod inventory;
pub mod lock;
pub mod map;
pub mod model;
pub mod observe;
pub mod plan;
pub mod read;
pub mod render;
pub mod run;
pub mod units;
