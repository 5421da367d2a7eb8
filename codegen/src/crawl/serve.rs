//! A folder on loopback, so that a saved viewer travels the same way as a
//! published one.
//!
//! Invariant: only files inside the folder are given out, and only to this
//! machine.

use std::net::SocketAddr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

use super::Error;

/// A folder that is being served. Dropping it ends the server.
#[derive(Debug)]
pub struct FolderServer {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl FolderServer {
    /// Serves `folder` on a free port of the loopback interface.
    ///
    /// # Errors
    /// [`Error::File`] when the folder cannot be read, [`Error::Serve`] when no
    /// port can be had.
    pub async fn start(folder: &Path) -> Result<Self, Error> {
        let root = folder.canonicalize().map_err(|cause| Error::File {
            path: folder.to_owned(),
            cause,
        })?;
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .map_err(Error::Serve)?;
        let address = listener.local_addr().map_err(Error::Serve)?;
        let app = Router::new().fallback(file).with_state(Arc::new(root));
        let task = tokio::spawn(async move {
            // It ends when the task is aborted.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Self { address, task })
    }

    /// The address of the folder.
    pub fn url(&self) -> Result<Url, Error> {
        Url::parse(&format!("http://{}/", self.address))
            .map_err(|e| Error::Serve(std::io::Error::other(e)))
    }
}

impl Drop for FolderServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn file(State(root): State<Arc<PathBuf>>, uri: Uri) -> Response {
    let Some(path) = inside(&root, uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match tokio::fs::read(&path).await {
        Ok(bytes) => (
            [(header::CONTENT_TYPE, content_type(&path))],
            Body::from(bytes),
        )
            .into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file that a request path names, if it is inside the folder, links
/// resolved.
fn inside(root: &Path, request: &str) -> Option<PathBuf> {
    let relative = Path::new(request.trim_start_matches('/'));
    if !relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let mut path = root.join(relative);
    if path.is_dir() {
        path.push("index.html");
    }
    let path = path.canonicalize().ok()?;
    (path.starts_with(root) && path.is_file()).then_some(path)
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|e| e.to_str()) {
        Some("html" | "htm") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("css") => "text/css; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_given_out() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap().join("viewer");
        std::fs::create_dir(&root).unwrap();
        std::fs::write(root.join("index.html"), "page").unwrap();
        std::fs::write(folder.path().join("secret"), "no").unwrap();
        std::os::unix::fs::symlink(folder.path().join("secret"), root.join("link")).unwrap();
        assert_eq!(inside(&root, "/"), Some(root.join("index.html")));
        assert_eq!(inside(&root, "/index.html"), Some(root.join("index.html")));
        assert_eq!(inside(&root, "/../secret"), None);
        assert_eq!(inside(&root, "/link"), None);
        assert_eq!(inside(&root, "//etc/passwd"), None);
        assert_eq!(inside(&root, "/missing.js"), None);
    }
}
