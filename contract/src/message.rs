//! Findings as lines for people: place, what, versions, nearest names, what to do.

use std::fmt;

use crate::check::Finding;

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: [{}] {}", self.place, self.rule, self.subject)?;
        if !self.what.is_empty() {
            write!(f, " {}", self.what)?;
        }
        if !self.versions.is_empty() {
            write!(f, " in Proxmox VE {}", self.versions.join(", "))?;
        }
        if !self.nearest.is_empty() {
            let names: Vec<String> = self
                .nearest
                .iter()
                .map(|name| format!("`{name}`"))
                .collect();
            write!(f, " (near it there: {})", names.join(", "))?;
        }
        if !self.help.is_empty() {
            write!(f, " — {}", self.help)?;
        }
        Ok(())
    }
}
