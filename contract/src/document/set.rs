//! The documents of all supported versions, oldest first.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Component, Document, Operation, Shape, version_key};
use crate::Error;

/// The texts of a folder of documents, by file name.
///
/// # Errors
/// When the folder cannot be read or holds none.
pub fn read_texts(folder: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let mut texts = Vec::new();
    let entries = std::fs::read_dir(folder).map_err(|source| Error::file(folder, source))?;
    for entry in entries {
        let path = entry.map_err(|source| Error::file(folder, source))?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text =
                std::fs::read_to_string(&path).map_err(|source| Error::file(&path, source))?;
            texts.push((path, text));
        }
    }
    if texts.is_empty() {
        return Err(Error::NoDocuments {
            path: folder.to_owned(),
        });
    }
    texts.sort();
    Ok(texts)
}

/// Documents of several versions, oldest first.
#[derive(Debug)]
pub struct Documents<'a> {
    all: Vec<Document<'a>>,
}

impl<'a> Documents<'a> {
    /// Puts them in order.
    pub fn new(mut all: Vec<Document<'a>>) -> Self {
        all.sort_by_key(|document| version_key(document.version()));
        Self { all }
    }

    /// Reads the outlines of texts, two at a time.
    ///
    /// # Errors
    /// When a text is no document.
    pub fn read(texts: &'a [(PathBuf, String)]) -> Result<Self, Error> {
        let read = |part: &'a [(PathBuf, String)]| -> Result<Vec<Document<'a>>, Error> {
            part.iter()
                .map(|(path, text)| Document::read(&path.display().to_string(), text))
                .collect()
        };
        let (first, second) = texts.split_at(texts.len() / 2);
        let (first, second) = std::thread::scope(|scope| {
            let other = scope.spawn(move || read(second));
            (read(first), other.join())
        });
        let mut all = first?;
        match second {
            Ok(documents) => all.extend(documents?),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        Ok(Self::new(all))
    }

    /// Oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Document<'a>> {
        self.all.iter()
    }

    /// The versions, oldest first.
    pub fn versions(&self) -> Vec<String> {
        self.all
            .iter()
            .map(|document| document.version().to_owned())
            .collect()
    }

    /// Whether any version has this operation.
    pub fn has_operation(&self, id: &str) -> bool {
        self.all.iter().any(|document| document.has_operation(id))
    }

    /// An operation as the newest version that has it describes it.
    pub fn operation(&self, id: &str) -> Option<Arc<Operation>> {
        self.all
            .iter()
            .rev()
            .find_map(|document| document.operation(id))
    }

    /// A component as the newest version that has it describes it.
    pub fn component(&self, name: &str) -> Option<Arc<Component>> {
        self.all
            .iter()
            .rev()
            .find_map(|document| document.component(name))
    }

    /// A field by its Rust name, as the newest version that has it describes it:
    /// name on the wire and shape.
    pub fn field(&self, component: &str, rust: &str) -> Option<(String, Shape)> {
        self.all.iter().rev().find_map(|document| {
            let component = document.component(component)?;
            let (name, field) = component.field(rust)?;
            Some((name.to_owned(), field.shape.clone()))
        })
    }

    /// An indexed family by its Rust name, likewise.
    pub fn family(&self, component: &str, rust: &str) -> Option<(String, Shape)> {
        self.all.iter().rev().find_map(|document| {
            let component = document.component(component)?;
            let (name, shape) = component.family(rust)?;
            Some((name.to_owned(), shape.clone()))
        })
    }

    /// All operations of all versions.
    pub fn operation_ids(&self) -> BTreeSet<&str> {
        self.all.iter().flat_map(Document::operation_ids).collect()
    }

    /// The names of the components that become types of a client.
    pub fn type_names(&self) -> BTreeSet<&str> {
        let names = self.all.iter().flat_map(Document::component_names);
        names.filter(|name| !name.starts_with("Pve")).collect()
    }

    /// The parameters of a façade method in the order of its arguments: those
    /// of the path as they stand there, then the others by name. The façade
    /// knows the parameters of all versions.
    pub fn positional(&self, id: &str) -> Vec<String> {
        let Some(newest) = self.operation(id) else {
            return Vec::new();
        };
        let mut names: Vec<String> = newest
            .path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .map(str::to_owned)
            .collect();
        let operations = self
            .all
            .iter()
            .filter_map(|document| document.operation(id));
        let others: BTreeSet<String> = operations
            .flat_map(|operation| {
                let parameters = operation
                    .parameters
                    .iter()
                    .filter(|(_, parameter)| !parameter.in_path);
                parameters.map(|(name, _)| name.clone()).collect::<Vec<_>>()
            })
            .collect();
        names.extend(others);
        names
    }
}
