//! What a person may name as the place of an API viewer.

use std::fmt;
use std::path::{Path, PathBuf};

use url::Url;

use super::Error;

/// Where the API array is to be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A viewer, or a script, on a server.
    Url(Url),
    /// A folder that holds a viewer's page.
    Folder(PathBuf),
    /// A saved `apidoc.js`, or the array alone as JSON.
    File(PathBuf),
}

impl Source {
    /// Reads a SOURCE argument.
    ///
    /// # Errors
    /// [`Error::Source`] when it is none of the three.
    pub fn parse(given: &str) -> Result<Self, Error> {
        if given.starts_with("http://") || given.starts_with("https://") {
            let url = Url::parse(given).map_err(|e| Error::Source {
                given: format!("{given} ({e})"),
            })?;
            return Ok(Self::Url(url));
        }
        let path = Path::new(given);
        if path.is_dir() {
            Ok(Self::Folder(path.to_owned()))
        } else if path.is_file() {
            Ok(Self::File(path.to_owned()))
        } else {
            Err(Error::Source {
                given: given.to_owned(),
            })
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(url) => {
                let mut url = url.clone();
                let _ = url.set_username("");
                let _ = url.set_password(None);
                url.fmt(f)
            }
            Self::Folder(path) | Self::File(path) => path.display().fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_folder_and_file_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("apidoc.js");
        std::fs::write(&file, "").unwrap();
        let parse = |path: &Path| Source::parse(path.to_str().unwrap());
        assert_eq!(
            parse(folder.path()).unwrap(),
            Source::Folder(folder.path().to_owned())
        );
        assert_eq!(parse(&file).unwrap(), Source::File(file.clone()));
        assert!(parse(&folder.path().join("missing")).is_err());
        let url =
            Source::parse("https://user:secret@pve.example:8006/pve-docs/api-viewer/").unwrap();
        assert_eq!(
            url.to_string(),
            "https://pve.example:8006/pve-docs/api-viewer/"
        );
        assert!(Source::parse("https://").is_err());
    }
}
