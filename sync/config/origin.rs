//! Where each value of a configuration comes from, for errors and `config show`.
//!
//! Invariant: a place holds offsets and names only, never a value.

use std::{collections::BTreeMap, fmt, ops::Range};

use toml::de::{DeTable, DeValue};

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// A line of the file, from 1 on.
    File {
        /// Which line.
        line: usize,
        /// Where the key stands in the file, in bytes.
        span: Range<usize>,
    },
    /// An environment variable.
    Variable(String),
}

/// The origins of a configuration's values by dotted path (`cluster[0].token`).
#[derive(Debug, Clone, Default)]
pub struct Origins {
    file: String,
    places: BTreeMap<String, Origin>,
}

impl Origins {
    /// The places of a file's values.
    ///
    /// # Errors
    /// When the text is no TOML.
    pub(super) fn of(text: &str, file: &str) -> Result<Self, toml::de::Error> {
        let document = DeTable::parse(text)?;
        let mut origins = Self {
            file: file.to_owned(),
            places: BTreeMap::new(),
        };
        origins.table(text, "", document.get_ref());
        Ok(origins)
    }

    fn table(&mut self, text: &str, path: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let path = join(path, key.get_ref());
            self.value(text, &path, key.span(), value.get_ref());
        }
    }

    fn value(&mut self, text: &str, path: &str, span: Range<usize>, value: &DeValue<'_>) {
        let line = text
            .get(..span.start)
            .map_or(0, |before| before.matches('\n').count())
            + 1;
        let origin = Origin::File { line, span };
        self.places.insert(path.to_owned(), origin);
        match value {
            DeValue::Table(table) => self.table(text, path, table),
            DeValue::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    self.value(text, &path, item.span(), item.get_ref());
                }
            }
            _ => {}
        }
    }

    /// Says that a value now comes from somewhere else, with all that is below it.
    pub(super) fn set(&mut self, path: &str, origin: Origin) {
        self.forget(path);
        self.places.insert(path.to_owned(), origin);
    }

    /// Says that a value is not there any more.
    pub(super) fn forget(&mut self, path: &str) {
        self.places
            .retain(|known, _| known != path && !is_below(known, path));
    }

    /// Where a value comes from; that of the table or list which was given as a
    /// whole, where there is no nearer one.
    pub fn of_value(&self, path: &str) -> &Origin {
        if let Some(origin) = self.places.get(path) {
            return origin;
        }
        // A table's own head says nothing about the keys it leaves out, a
        // variable that holds the whole table does.
        let mut outer = path;
        while let Some(end) = outer.rfind(['.', '[']) {
            outer = &outer[..end];
            if let Some(origin @ Origin::Variable(_)) = self.places.get(outer) {
                return origin;
            }
        }
        &Origin::Default
    }

    /// The nearest place for an error about a path.
    pub(super) fn nearest(&self, path: &str) -> &Origin {
        let mut outer = path;
        loop {
            match (self.places.get(outer), outer.rfind(['.', '['])) {
                (Some(origin), _) => return origin,
                (None, Some(end)) => outer = &outer[..end],
                (None, None) => return &Origin::Default,
            }
        }
    }

    /// An origin as people read it: `default`, `pve-netbox.toml:12`, `$NAME`.
    pub fn words(&self, origin: &Origin) -> String {
        match origin {
            Origin::Default => "default".to_owned(),
            Origin::File { line, .. } => format!("{}:{line}", self.file),
            Origin::Variable(name) => format!("${name}"),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File { line, .. } => write!(f, "line {line}"),
            Self::Variable(name) => write!(f, "${name}"),
        }
    }
}

/// A path with one more name.
pub(super) fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

fn is_below(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with(['.', '[']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_know_their_lines() {
        let text =
            "[netbox]\nurl = \"x\"\n\n[[cluster]]\nkey = \"a\"\n[[cluster]]\ntls.insecure = true\n";
        let mut origins = Origins::of(text, "a.toml").expect("TOML");
        let words = |path: &str| origins.words(origins.of_value(path));
        assert_eq!(words("netbox.url"), "a.toml:2");
        assert_eq!(words("netbox.batch"), "default");
        assert_eq!(words("cluster[1].tls.insecure"), "a.toml:7");
        origins.set("cluster", Origin::Variable("ALL".to_owned()));
        assert_eq!(origins.words(origins.of_value("cluster[0].key")), "$ALL");
        assert_eq!(origins.words(origins.nearest("netbox.url.x")), "a.toml:2");
    }
}
