//! The check as a build script does it.

use std::path::Path;

use crate::{
    Contract, Documents, Error, Finding, Slice, check, netbox, read_sources, read_texts, scan,
};

/// What a build script checks.
#[derive(Debug, Clone)]
pub struct Settings<'a> {
    /// The package's folder.
    pub root: &'a Path,
    /// The sources' folder in it.
    pub sources: &'a str,
    /// The documents' folder in it.
    pub schemas: &'a str,
    /// The list of slices and the slice's name in it.
    pub slice: Option<(&'a str, &'a str)>,
    /// The file that declares what is used of NetBox, and the folder of
    /// NetBox's documents.
    pub netbox: Option<(&'a str, &'a str)>,
}

/// What came of it.
#[derive(Debug)]
pub struct Checked {
    /// What stops the build; empty when the contract holds.
    pub errors: Vec<Finding>,
    /// The same of what is used of NetBox.
    pub netbox: Vec<netbox::Finding>,
    /// The contract.
    pub contract: Contract,
}

/// Checks a package.
///
/// # Errors
/// When an input cannot be read.
pub fn run(settings: &Settings<'_>) -> Result<Checked, Error> {
    let texts = read_texts(&settings.root.join(settings.schemas))?;
    let documents = Documents::read(&texts)?;
    let sources = read_sources(settings.root, settings.sources)?;
    let usage = scan(&sources, &documents)?;
    let slice = match settings.slice {
        Some((file, name)) => Some(Slice::read(settings.root, file, name)?),
        None => None,
    };
    let outcome = check(&usage, &documents, slice.as_ref());
    let contract = Contract::make(&usage, &documents, &outcome);
    let netbox = match settings.netbox {
        Some((source, schemas)) => netbox::run(settings.root, source, schemas)?,
        None => Vec::new(),
    };
    Ok(Checked {
        errors: outcome.errors().cloned().collect(),
        netbox,
        contract,
    })
}

/// The whole of a build script: checks, tells cargo what was found and when to
/// look again, and writes the contract to `OUT_DIR/contract.json`.
///
/// Findings are printed as `cargo::error=` lines, which stop the build after
/// all of them are told.
pub fn script(settings: &Settings<'_>) {
    for watched in [settings.sources, settings.schemas]
        .into_iter()
        .chain(settings.slice.map(|(file, _)| file))
        .chain(settings.netbox.into_iter().flat_map(<[&str; 2]>::from))
    {
        println!("cargo::rerun-if-changed={watched}");
    }
    let checked = match run(settings) {
        Ok(checked) => checked,
        Err(error) => {
            println!("cargo::error={}", one_line(&error.to_string()));
            return;
        }
    };
    let errors = checked.errors.iter().map(ToString::to_string);
    let netbox = checked.netbox.iter().map(ToString::to_string);
    for finding in errors.chain(netbox) {
        println!("cargo::error={}", one_line(&finding));
    }
    if let Err(error) = write(&checked.contract) {
        println!("cargo::error={}", one_line(&error.to_string()));
    }
}

fn write(contract: &Contract) -> Result<(), Error> {
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    let path = Path::new(&folder).join("contract.json");
    let text = serde_json::to_string(contract).map_err(Error::Contract)?;
    // An unchanged file keeps its time, so that nothing is built again for it.
    if std::fs::read_to_string(&path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    std::fs::write(&path, text).map_err(|source| Error::file(&path, source))
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
