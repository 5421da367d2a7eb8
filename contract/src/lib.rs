//! What a program uses of Proxmox VE's API, held against what each version
//! really offers.
//!
//! ```text
//! sources ──scan──▶ Usage ─┐
//!                          ├─check──▶ findings (stop the build), or the Contract (compiled in)
//! schemas ──read──▶ Documents ┘                                     │
//!                                        a server's own document ───┴─live──▶ what it lacks
//! ```
//!
//! `rustc` refuses what the generated client lacks; the client is made of all
//! supported versions, so what it cannot see is that one of them lacks an
//! operation, a parameter or a field. That is checked here: the same source
//! against every version's document.
//!
//! With the feature `scan` (default) sources are read; a program that only
//! carries its contract does without it.

#[cfg(feature = "scan")]
pub mod accept;
#[cfg(feature = "scan")]
pub mod build;
#[cfg(feature = "scan")]
mod check;
mod contract;
mod document;
mod error;
mod live;
#[cfg(feature = "scan")]
mod message;
#[cfg(feature = "scan")]
pub mod netbox;
#[cfg(feature = "scan")]
mod reach;
mod role;
#[cfg(feature = "scan")]
pub mod rules;
#[cfg(feature = "scan")]
mod scan;
#[cfg(feature = "scan")]
mod slice;
mod usage;

#[cfg(feature = "scan")]
pub use check::{Accepted, Finding, Outcome, check};
pub use contract::{
    AcceptedPart, Contract, FieldPart, NotePart, OperationPart, ParameterPart, PrivilegePart,
};
pub use document::{
    Access, Check, Component, Document, Documents, Field, Operation, Parameter, Shape,
    operation_id, read_texts, version_key,
};
pub use error::Error;
pub use live::{Gap, GapKind, gaps_in_document, gaps_in_version};
pub use role::{Role, role, roles};
#[cfg(feature = "scan")]
pub use scan::{Source, read_sources, scan};
#[cfg(feature = "scan")]
pub use slice::Slice;
pub use usage::Place;
#[cfg(feature = "scan")]
pub use usage::{Blind, Subject, Usage, Use};
