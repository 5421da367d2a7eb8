//! The slice that the client was cut from must be what is used.
//!
//! Invariant: a slice lists exactly the operations that are called; one too
//! many is an error like one too few.

use std::path::{Path, PathBuf};

use crate::{
    Error,
    check::Finding,
    document::{Documents, operation_id},
    rules::{Severity, nearest},
    usage::{Place, Subject, Usage},
};

/// The operations of a slice.
#[derive(Debug, Clone)]
pub struct Slice {
    /// Its file as it is named in messages.
    file: PathBuf,
    name: String,
    /// Operation, as written, line.
    operations: Vec<(String, String, usize)>,
}

impl Slice {
    /// Reads one slice of a list of slices.
    ///
    /// # Errors
    /// When the file cannot be read or has no slice of this name.
    #[cfg(feature = "scan")]
    pub fn read(root: &Path, file: &str, name: &str) -> Result<Self, Error> {
        let path = root.join(file);
        let text = std::fs::read_to_string(&path).map_err(|source| Error::file(&path, source))?;
        Self::parse(file, &text, name)
    }

    /// Reads one slice from a text.
    ///
    /// # Errors
    /// When it is no list of slices or has none of this name.
    #[cfg(feature = "scan")]
    pub fn parse(file: &str, text: &str, name: &str) -> Result<Self, Error> {
        let wrong = |message: String| Error::Slices {
            path: PathBuf::from(file),
            message,
        };
        let table: toml::Table = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let slices = table.get("slice").and_then(toml::Value::as_array);
        let slice = slices
            .into_iter()
            .flatten()
            .find(|slice| slice.get("name").and_then(toml::Value::as_str) == Some(name))
            .ok_or_else(|| wrong(format!("no slice is named '{name}'")))?;
        let listed = slice
            .get("operations")
            .and_then(toml::Value::as_array)
            .ok_or_else(|| wrong(format!("slice '{name}' lists no operations")))?;
        let mut operations = Vec::new();
        for value in listed {
            let written = value.as_str().unwrap_or_default();
            let Some((method, path)) = written.split_once(' ') else {
                return Err(wrong(format!(
                    "'{written}' is no operation; write: GET /path"
                )));
            };
            let quoted = format!("\"{written}\"");
            let line = text
                .lines()
                .position(|line| line.contains(&quoted))
                .map_or(1, |line| line + 1);
            operations.push((operation_id(method, path), written.to_owned(), line));
        }
        Ok(Self {
            file: PathBuf::from(file),
            name: name.to_owned(),
            operations,
        })
    }

    /// Tells what is listed and not called, and what is called and not listed.
    pub(crate) fn compare(
        &self,
        usage: &Usage,
        documents: &Documents<'_>,
        findings: &mut Vec<Finding>,
    ) {
        let called = |id: &str| {
            let mut uses = usage.uses.iter();
            uses.any(|used| matches!(&used.of, Subject::Operation { id: known } if known == id))
        };
        let file = self.file.display().to_string();
        for (id, written, line) in &self.operations {
            if !called(id) {
                findings.push(Finding {
                    rule: "slice-too-much",
                    severity: Severity::Error,
                    place: Place {
                        file: file.clone(),
                        line: *line,
                        column: 5,
                    },
                    subject: format!("`{written}` in slice '{}'", self.name),
                    what: "is called nowhere".to_owned(),
                    versions: Vec::new(),
                    nearest: Vec::new(),
                    help: "take it from the list and run `pve-codegen generate`".to_owned(),
                });
            }
        }
        for used in &usage.uses {
            let Subject::Operation { id } = &used.of else {
                continue;
            };
            if self.operations.iter().any(|(listed, ..)| listed == id)
                || !documents.has_operation(id)
            {
                continue;
            }
            let listed = self.operations.iter().map(|(listed, ..)| listed.as_str());
            let written = documents.operation(id).map_or_else(
                || id.clone(),
                |operation| format!("{} {}", operation.method, operation.path),
            );
            findings.push(Finding {
                rule: "slice-too-little",
                severity: Severity::Error,
                place: used.place.clone(),
                subject: written.clone(),
                what: format!("is not listed in slice '{}'", self.name),
                versions: Vec::new(),
                nearest: nearest(id, listed),
                help: format!("add \"{written}\" to {file} and run `pve-codegen generate`"),
            });
        }
    }
}
