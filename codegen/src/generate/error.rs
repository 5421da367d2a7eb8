//! What can go wrong between the documents and the source text.
//!
//! Every variant names the place (file, JSON pointer or operation) and what to
//! do, because the person who reads it has usually just added a version.

use std::path::PathBuf;

use crate::generate::dialect::Violation;

/// Why no client was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is no document to generate from.
    #[error(
        "no OpenAPI document in {}: expected files named like 9.1.json; `pve-codegen refresh` writes them",
        path.display()
    )]
    NoDocuments {
        /// The folder that was searched.
        path: PathBuf,
    },
    /// A file is not what its name promises.
    #[error("{}: {problem}", path.display())]
    Document {
        /// The document.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A place in a document cannot be merged or made tolerant.
    #[error("{pointer}: {problem}")]
    Schema {
        /// JSON pointer into the merged document.
        pointer: String,
        /// What is wrong and what to do about it.
        problem: String,
    },
    /// A slice file or a slice in it is wrong.
    #[error("{file}: slice `{slice}`: {problem}")]
    Slice {
        /// The slice file.
        file: String,
        /// The slice's name.
        slice: String,
        /// What is wrong and what to do about it.
        problem: String,
    },
    /// The document uses constructs that the generator cannot take.
    #[error("the document is outside of the generator's dialect:{}", list(.0))]
    Dialect(Vec<Violation>),
    /// The generator refused the document or panicked.
    #[error(
        "the generator failed: {message}; operations that fail on their own: {}",
        if culprits.is_empty() { "none (the fault is in their combination)".to_owned() } else { culprits.join(", ") }
    )]
    Generator {
        /// The generator's own words.
        message: String,
        /// The operations which, generated alone, fail too.
        culprits: Vec<String>,
    },
    /// What was generated does not hold what it must hold.
    #[error("the generated source is wrong: {0}")]
    Assertion(String),
    /// Generated tokens are no Rust.
    #[error("the generated source of {file} does not parse: {source}")]
    Syntax {
        /// The file that was to be written.
        file: String,
        /// The parser's words.
        source: syn::Error,
    },
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }

    pub(crate) fn schema(pointer: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Schema {
            pointer: pointer.into(),
            problem: problem.into(),
        }
    }

    /// Whether the input (documents, slices) is at fault, rather than the
    /// file system or the generator.
    #[must_use]
    pub fn is_input(&self) -> bool {
        !matches!(
            self,
            Self::Io { .. } | Self::Assertion(_) | Self::Syntax { .. }
        )
    }
}

fn list(violations: &[Violation]) -> String {
    violations
        .iter()
        .map(|violation| format!("\n  {violation}"))
        .collect()
}
