//! Which product an API tree belongs to.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::tree::Tree;

/// Proxmox's products with an API viewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Product {
    /// Proxmox Virtual Environment.
    Pve,
    /// Proxmox Mail Gateway: the same dialect.
    Pmg,
    /// Proxmox Backup Server: another dialect.
    Pbs,
    /// Proxmox Datacenter Manager: the dialect of the Backup Server.
    Pdm,
}

impl Product {
    /// The product's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pve => "Proxmox VE",
            Self::Pmg => "Proxmox Mail Gateway",
            Self::Pbs => "Proxmox Backup Server",
            Self::Pdm => "Proxmox Datacenter Manager",
        }
    }

    /// `pve`
    pub fn key(self) -> &'static str {
        match self {
            Self::Pve => "pve",
            Self::Pmg => "pmg",
            Self::Pbs => "pbs",
            Self::Pdm => "pdm",
        }
    }

    /// `PVE`, as in the names of cookies and tokens.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Pve => "PVE",
            Self::Pmg => "PMG",
            Self::Pbs => "PBS",
            Self::Pdm => "PDM",
        }
    }

    /// Its dialect is the one that this program knows.
    pub fn is_known_dialect(self) -> bool {
        matches!(self, Self::Pve | Self::Pmg)
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The product, from the roots of its tree.
pub(crate) fn of_tree(tree: &Tree) -> Product {
    of_roots(&|path| tree.node(path).is_some())
}

/// The product, from the paths of the two topmost levels of an array that need
/// not be a tree of the known dialect.
pub(crate) fn of_json(array: &Value) -> Product {
    fn paths<'v>(nodes: &'v Value, depth: usize, found: &mut Vec<&'v str>) {
        for node in nodes.as_array().into_iter().flatten() {
            found.extend(node.get("path").and_then(Value::as_str));
            if depth < 2
                && let Some(children) = node.get("children")
            {
                paths(children, depth + 1, found);
            }
        }
    }
    let mut found = Vec::new();
    paths(array, 0, &mut found);
    of_roots(&|path| found.contains(&path))
}

/// The product, from a test for paths.
pub(crate) fn of_roots(has: &dyn Fn(&str) -> bool) -> Product {
    if has("/remotes") || has("/pdm") {
        Product::Pdm
    } else if has("/backup/_upgrade_") || has("/reader/_upgrade_") || has("/tape") {
        Product::Pbs
    } else if has("/quarantine") {
        Product::Pmg
    } else {
        Product::Pve
    }
}
