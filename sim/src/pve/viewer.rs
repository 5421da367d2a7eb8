//! The API viewer that every node serves beside its API: a page, and the script
//! with the description of the whole API.
//!
//! Invariant: it is served as the folder had it when the simulator started, to
//! anybody, as the real one is; nothing outside the two files can be asked for.

use std::path::Path;

use bytes::Bytes;

use crate::Error;
use crate::server::Answer;

/// Where nodes serve it.
const ROOT: &str = "/pve-docs/api-viewer/";

/// The files of a viewer.
#[derive(Debug)]
pub(super) struct Viewer {
    page: Bytes,
    script: Bytes,
}

impl Viewer {
    /// Reads `index.html` and `apidoc.js` of a folder.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub(super) fn read(folder: &Path) -> Result<Self, Error> {
        let file = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path)
                .map(Bytes::from)
                .map_err(|source| Error::Viewer { path, source })
        };
        Ok(Self {
            page: file("index.html")?,
            script: file("apidoc.js")?,
        })
    }

    /// The file at a path, if it is one of the viewer's.
    pub(super) fn answer(&self, method: &str, path: &str) -> Option<Answer> {
        let (kind, body) = match path.strip_prefix(ROOT)? {
            "" | "index.html" => ("text/html", &self.page),
            "apidoc.js" => ("application/javascript", &self.script),
            _ => return None,
        };
        (method == "GET").then(|| Answer {
            status: 200,
            reason: None,
            headers: vec![("content-type", kind.to_owned())],
            body: body.clone(),
        })
    }
}
