//! Plans as files.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use super::{Plan, SCHEMA_VERSION};

/// Why a plan cannot be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum PlanFileError {
    /// The file cannot be written or read.
    #[error("cannot {what} the plan {path}: {source}", path = path.display())]
    File {
        /// "write" or "read".
        what: &'static str,
        /// Which file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// It is no plan.
    #[error("{path} is no plan of pve-netbox: {detail}", path = path.display())]
    Form {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        detail: String,
    },
    /// It is a plan of another form.
    #[error("{path} has plan form {found}, this program reads form {SCHEMA_VERSION}: make a new plan", path = path.display())]
    Version {
        /// Which file.
        path: PathBuf,
        /// Its form.
        found: u64,
    },
}

impl Plan {
    /// As JSON, for files and other programs.
    ///
    /// # Errors
    /// Never in practice: everything in a plan has a JSON form.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// Stores the plan, whole or not at all.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), PlanFileError> {
        let error = |source| PlanFileError::File {
            what: "write",
            path: path.to_owned(),
            source,
        };
        let text = self.to_json().map_err(|source| error(source.into()))?;
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(error)?;
        file.write_all(text.as_bytes()).map_err(error)?;
        file.persist(path).map_err(|failed| error(failed.error))?;
        Ok(())
    }

    /// Reads a stored plan.
    ///
    /// # Errors
    /// When the file cannot be read or holds no plan of this form.
    pub fn load(path: &Path) -> Result<Self, PlanFileError> {
        let text = fs::read_to_string(path).map_err(|source| PlanFileError::File {
            what: "read",
            path: path.to_owned(),
            source,
        })?;
        let form = |detail: String| PlanFileError::Form {
            path: path.to_owned(),
            detail,
        };
        let value: serde_json::Value =
            serde_json::from_str(&text).map_err(|error| form(error.to_string()))?;
        if value.get("schema").and_then(serde_json::Value::as_str) != Some("pve-netbox/plan") {
            return Err(form(
                "it does not say \"schema\": \"pve-netbox/plan\"".to_owned(),
            ));
        }
        match value
            .get("schema_version")
            .and_then(serde_json::Value::as_u64)
        {
            Some(version) if version == u64::from(SCHEMA_VERSION) => {}
            Some(found) => {
                return Err(PlanFileError::Version {
                    path: path.to_owned(),
                    found,
                });
            }
            None => return Err(form("it has no schema_version".to_owned())),
        }
        serde_path_to_error::deserialize(value)
            .map_err(|error| form(format!("at {}: {}", error.path(), error.inner())))
    }
}
