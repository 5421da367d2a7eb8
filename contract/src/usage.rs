//! What a program uses, with the place of each use.

use serde::{Deserialize, Serialize};

/// A place in a source file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Place {
    /// The file, relative to the package, with `/`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

impl TryFrom<String> for Place {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("'{text}' is no place (file:line:column)");
        let (rest, column) = text.rsplit_once(':').ok_or_else(wrong)?;
        let (file, line) = rest.rsplit_once(':').ok_or_else(wrong)?;
        Ok(Self {
            file: file.to_owned(),
            line: line.parse().map_err(|_| wrong())?,
            column: column.parse().map_err(|_| wrong())?,
        })
    }
}

/// One use.
#[cfg(feature = "scan")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// Of what.
    pub of: Subject,
    /// Where.
    pub place: Place,
    /// The line on which the statement around it begins.
    pub statement: usize,
}

/// What is used.
#[cfg(feature = "scan")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An operation is called.
    Operation {
        /// Its name.
        id: String,
    },
    /// A parameter is sent.
    Parameter {
        /// With which operation.
        operation: String,
        /// Its name on the wire.
        name: String,
    },
    /// A field is taken from an answer.
    Field {
        /// The component whose field it is.
        component: String,
        /// Its name in Rust, or on the wire where it is taken by a literal.
        name: String,
    },
    /// An indexed family is taken from an answer.
    Family {
        /// The component whose family it is.
        component: String,
        /// Its name: `net`.
        name: String,
    },
    /// A word of an enum is named.
    Word {
        /// The component of the enum.
        component: String,
        /// The variant's name in Rust.
        name: String,
    },
}

#[cfg(feature = "scan")]
impl Subject {
    /// The name that an acceptance may give: field, parameter, family, word.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Operation { .. } => None,
            Self::Parameter { name, .. }
            | Self::Field { name, .. }
            | Self::Family { name, .. }
            | Self::Word { name, .. } => Some(name),
        }
    }
}

/// Something that the scan can see but not attribute.
#[cfg(feature = "scan")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blind {
    /// Where.
    pub place: Place,
    /// The line on which the statement around it begins.
    pub statement: usize,
    /// What was seen.
    pub what: String,
    /// What to write instead.
    pub help: String,
}

/// All uses of a program.
#[cfg(feature = "scan")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    /// In order of their places.
    pub uses: Vec<Use>,
    /// What could not be attributed.
    pub blind: Vec<Blind>,
    /// What the source says about findings.
    pub acceptances: Vec<crate::accept::Acceptance>,
    /// Acceptances that cannot be read: place and reason.
    pub unreadable: Vec<(Place, String)>,
}
