//! The answers, one module per part of the API.

pub(super) mod access;
pub(super) mod agent;
pub(super) mod cluster;
mod config;
pub(super) mod guests;
mod metrics;
pub(super) mod nodes;
pub(super) mod sdn;
pub(super) mod storage;
