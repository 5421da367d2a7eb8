//! Prints what the check of a package finds: `findings [ROOT]`.

use std::{path::PathBuf, time::Instant};

fn main() -> Result<(), pve_contract::Error> {
    let root = std::env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("."), PathBuf::from);
    let started = Instant::now();
    let settings = pve_contract::build::Settings {
        root: &root,
        sources: "sync",
        schemas: "schemas/pve",
        slice: Some(("codegen/slices.toml", "inventory")),
        netbox: Some(("netbox/src/tables.rs", "schemas/netbox")),
    };
    let checked = pve_contract::build::run(&settings)?;
    let took = started.elapsed();
    for finding in &checked.errors {
        println!("{finding}");
    }
    for finding in &checked.netbox {
        println!("{finding}");
    }
    let (operations, fields) = (
        checked.contract.operations.len(),
        checked
            .contract
            .operations
            .iter()
            .map(|one| one.fields.len())
            .sum::<usize>(),
    );
    println!(
        "{} findings, {operations} operations, {fields} fields, {took:?}",
        checked.errors.len() + checked.netbox.len()
    );
    Ok(())
}
