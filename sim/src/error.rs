//! What can go wrong when a simulator starts.

use std::net::SocketAddr;

/// A simulator that could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The version asked for is none that the simulator knows.
    #[error("{product} {version:?} is not simulated: choose one of {}", .known.join(", "))]
    Version {
        /// "Proxmox VE" or "NetBox".
        product: &'static str,
        /// As it was asked for.
        version: String,
        /// What there is to choose from.
        known: Vec<String>,
    },
    /// The size asked for cannot be built.
    #[error("cannot build a world with {what}: {limit}")]
    Size {
        /// What was asked for.
        what: String,
        /// What is possible.
        limit: &'static str,
    },
    /// The address is in use, or not one of this machine.
    #[error(
        "cannot listen on {address}: {source}; choose another address, or port 0 for any free one"
    )]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file of the viewer cannot be read.
    #[error("cannot read {}: {source}; a viewer's folder holds index.html and apidoc.js", .path.display())]
    Viewer {
        /// The file.
        path: std::path::PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The self-signed certificate could not be made.
    #[error("cannot make a certificate: {0}")]
    Certificate(String),
}

impl Error {
    /// Whether the version asked for is unknown.
    #[must_use]
    pub fn is_version(&self) -> bool {
        matches!(self, Self::Version { .. })
    }

    /// Whether the address could not be had.
    #[must_use]
    pub fn is_listen(&self) -> bool {
        matches!(self, Self::Listen { .. })
    }
}
