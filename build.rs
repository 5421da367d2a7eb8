//! The contract check: what `sync/` uses of Proxmox VE × `schemas/pve/`, and
//! what `netbox/` declares of NetBox × `schemas/netbox/`.
//!
//! Invariant: the build stops where a supported version lacks what is used and
//! the source does not say what happens then; the slice lists exactly what is
//! called. What holds is compiled in as `contract.json`.

use std::path::Path;

use pve_contract::build::{Settings, script};

fn main() {
    script(&Settings {
        root: Path::new("."),
        sources: "sync",
        schemas: "schemas/pve",
        slice: Some(("codegen/slices.toml", "inventory")),
        netbox: Some(("netbox/src/tables.rs", "schemas/netbox")),
    });
}
