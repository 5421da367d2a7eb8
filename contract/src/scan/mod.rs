//! Reads Rust sources and finds what they use of a generated client.
//!
//! There are no types in a syntax tree, so values are followed by a rule of
//! thumb that errs on the side of seeing too much: an answer stays an answer
//! through methods, closures, tuples and functions, until it is taken apart.
//!
//! Invariant: a use that is seen and cannot be attributed is told
//! ([`crate::usage::Blind`]); nothing that came from an answer is let go
//! silently. Code under `#[cfg(test)]` is left out.

mod calls;
mod flow;
mod known;
mod macros;
mod names;
mod pattern;

use std::path::Path;

use crate::{Error, accept, document::Documents, usage::Usage};

/// A source file.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name for messages: relative to the package, with `/`.
    pub file: String,
    /// What stands in it.
    pub text: String,
}

/// Reads all `.rs` files below `root/folder`, sorted by name.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn read_sources(root: &Path, folder: &str) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|source| Error::file(&folder, source))?;
        for entry in entries {
            let path = entry.map_err(|source| Error::file(&folder, source))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text =
                    std::fs::read_to_string(&path).map_err(|source| Error::file(&path, source))?;
                let name = path.strip_prefix(root).unwrap_or(&path);
                let file = name.to_string_lossy().replace('\\', "/");
                sources.push(Source { file, text });
            }
        }
    }
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(sources)
}

/// Finds what the sources use.
///
/// # Errors
/// When a source is not Rust.
pub fn scan(sources: &[Source], documents: &Documents<'_>) -> Result<Usage, Error> {
    let mut known = known::Known::new(documents);
    let mut parsed = known.collect(sources)?;
    let mut usage = Usage::default();
    for (source, file) in &mut parsed {
        let mut flow = flow::Flow::new(&source.file, &known, documents);
        flow.file(file);
        usage.uses.append(&mut flow.uses);
        usage.blind.append(&mut flow.blind);
    }
    for source in sources {
        let (mut found, mut wrong) = accept::read(&source.file, &source.text);
        usage.acceptances.append(&mut found);
        usage.unreadable.append(&mut wrong);
    }
    usage
        .uses
        .sort_by(|a, b| (&a.place, &a.of).cmp(&(&b.place, &b.of)));
    usage.uses.dedup();
    usage.blind.sort();
    usage.blind.dedup();
    Ok(usage)
}

/// What a value carries, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Carries {
    /// Nothing of an answer, or a scalar of one.
    #[default]
    Nothing,
    /// An object of this component, in whatever container.
    Component(String),
    /// The undeclared keys of this component.
    Extra(String),
    /// The parts of a tuple.
    Tuple(Vec<Carries>),
    /// A closure: whether the types of its parameters are written, and what it gives.
    Closure(bool, Box<Carries>),
}

impl Carries {
    /// Whether there is something to take apart.
    pub(crate) fn any(&self) -> bool {
        match self {
            Self::Nothing => false,
            Self::Component(_) | Self::Extra(_) => true,
            Self::Tuple(parts) => parts.iter().any(Self::any),
            Self::Closure(_, body) => body.any(),
        }
    }

    /// The first of both that carries something.
    pub(crate) fn or(self, other: Self) -> Self {
        if self.any() { self } else { other }
    }

    /// What a call of it gives, for a closure.
    pub(crate) fn called(self) -> Self {
        match self {
            Self::Closure(_, body) => *body,
            other => other,
        }
    }

    /// A component within, for messages.
    pub(crate) fn component(&self) -> Option<&str> {
        match self {
            Self::Nothing => None,
            Self::Component(name) | Self::Extra(name) => Some(name),
            Self::Tuple(parts) => parts.iter().find_map(Self::component),
            Self::Closure(_, body) => body.component(),
        }
    }
}
