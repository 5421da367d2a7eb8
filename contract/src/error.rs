//! Why nothing could be checked. (What the check finds is no error but a
//! [`crate::Finding`].)

use std::path::PathBuf;

/// An input that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What happened.
        source: std::io::Error,
    },
    /// A document is no OpenAPI document of the kind that `pve-codegen` writes.
    #[error("{name}: no document of Proxmox VE's API as pve-codegen writes it: {source}")]
    Document {
        /// The file or place in it.
        name: String,
        /// What is wrong.
        source: serde_json::Error,
    },
    /// A folder holds no documents.
    #[error("{path}: no documents (<version>.json) stand there", path = path.display())]
    NoDocuments {
        /// Which folder.
        path: PathBuf,
    },
    /// A source file is no Rust.
    #[cfg(feature = "scan")]
    #[error("{file}:{line}:{column}: not Rust that can be read: {message}")]
    Source {
        /// The file, relative to the package.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser says.
        message: String,
    },
    /// The list of slices cannot be read.
    #[error("{path}: {message}", path = path.display())]
    Slices {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// A compiled-in contract cannot be read.
    #[error("the compiled-in contract cannot be read: {0}")]
    Contract(serde_json::Error),
}

impl Error {
    pub(crate) fn file(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::File {
            path: path.into(),
            source,
        }
    }
}
