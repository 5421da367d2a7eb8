//! The checked-in OpenAPI documents, one per version, as they are read.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::version::Version;
use crate::generate::Error;

/// The documents of the supported versions, oldest first.
pub type Documents = BTreeMap<Version, Value>;

/// Reads every `<version>.json` of a folder. Other files are left alone.
///
/// # Errors
/// When the folder holds no document, or one of them is no OpenAPI 3.0
/// document of the version in its name.
pub fn read(folder: &Path) -> Result<Documents, Error> {
    let mut documents = Documents::new();
    let entries = std::fs::read_dir(folder).map_err(Error::io(folder))?;
    for entry in entries {
        let path = entry.map_err(Error::io(folder))?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let Some(version) = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .and_then(|stem| stem.parse::<Version>().ok())
        else {
            continue;
        };
        let bytes = std::fs::read(&path).map_err(Error::io(&path))?;
        let document: Value = serde_json::from_slice(&bytes).map_err(|error| Error::Document {
            path: path.clone(),
            problem: format!("no JSON document: {error}"),
        })?;
        check(&document, version).map_err(|problem| Error::Document {
            path: path.clone(),
            problem,
        })?;
        documents.insert(version, document);
    }
    if documents.is_empty() {
        return Err(Error::NoDocuments {
            path: folder.to_owned(),
        });
    }
    Ok(documents)
}

fn check(document: &Value, version: Version) -> Result<(), String> {
    let dialect = document["openapi"].as_str().unwrap_or_default();
    if !dialect.starts_with("3.0.") {
        return Err(format!(
            "`openapi` is `{dialect}`: expected 3.0.x; write the file anew with `pve-codegen refresh`"
        ));
    }
    let stated = document["info"]["version"].as_str().unwrap_or_default();
    if stated.parse::<Version>().ok() != Some(version) {
        return Err(format!(
            "`info.version` is `{stated}` but the file is named after {version}: rename one of them"
        ));
    }
    if !document["paths"].is_object() {
        return Err("`paths` is missing: no operations to generate".to_owned());
    }
    Ok(())
}
