//! What the crawl's tests share: small viewers of our own, servers that behave
//! well and badly, and a look at the processes of this machine.

#![allow(dead_code, reason = "each test program uses its own part")]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use pve_codegen::crawl::{Options, Source, chrome};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A small API tree in Proxmox VE's dialect: three nodes, two paths, three
/// operations.
pub const TREE: &str = r#"[
   {
      "children" : [
         {
            "info" : {
               "GET" : {
                  "allowtoken" : 1,
                  "description" : "Read one.",
                  "method" : "GET",
                  "name" : "read",
                  "parameters" : {
                     "additionalProperties" : 0,
                     "properties" : {
                        "poolid" : { "type" : "string", "typetext" : "<string>" }
                     }
                  },
                  "returns" : { "type" : "object", "properties" : { "comment" : { "optional" : 1, "type" : "string" } } }
               },
               "DELETE" : {
                  "method" : "DELETE",
                  "name" : "delete",
                  "parameters" : { "properties" : { "poolid" : { "type" : "string" } } },
                  "returns" : { "type" : "null" }
               }
            },
            "leaf" : 1,
            "path" : "/pools/{poolid}",
            "text" : "{poolid}"
         }
      ],
      "leaf" : 0,
      "path" : "/pools",
      "text" : "pools"
   },
   {
      "info" : {
         "GET" : {
            "method" : "GET",
            "name" : "version",
            "parameters" : { "additionalProperties" : 0 },
            "permissions" : { "user" : "all" },
            "returns" : { "type" : "object", "properties" : { "version" : { "type" : "string" } } }
         }
      },
      "leaf" : 1,
      "path" : "/version",
      "text" : "version"
   }
]"#;

/// A viewer's script: the array under `declaration` (`const apiSchema`), then a
/// program that needs what is not there, as the real one does.
pub fn script(declaration: &str) -> String {
    format!("{declaration} = {TREE}\n;\n\nExt.onReady(function() {{}});\n")
}

/// A viewer's page with these script elements.
pub fn page(scripts: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>API Viewer</title>\n{scripts}\n</head><body></body></html>\n"
    )
}

/// The page that every Proxmox VE has.
pub fn usual_page() -> String {
    page(
        "<script src=\"extjs/ext-all.js\"></script>\n<script type=\"text/javascript\" src=\"apidoc.js\"></script>",
    )
}

/// A server on loopback with some files. A file whose text is `"…"` never comes.
pub struct Site {
    pub url: String,
    task: JoinHandle<()>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn app(files: &[(&str, String)]) -> Router {
    let files: HashMap<String, String> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.clone()))
        .collect();
    let files = Arc::new(files);
    Router::new().fallback(move |uri: Uri| {
        let files = Arc::clone(&files);
        async move { answer(&files, &uri).await }
    })
}

async fn answer(files: &HashMap<String, String>, uri: &Uri) -> Response {
    let Some(text) = files.get(uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if text == "…" {
        tokio::time::sleep(Duration::from_secs(600)).await;
    }
    if let Some(to) = text.strip_prefix("→ ") {
        return (StatusCode::FOUND, [(header::LOCATION, to.to_owned())]).into_response();
    }
    let kind = match uri.path().rsplit('.').next() {
        Some("js") => "application/javascript",
        Some("json") => "application/json",
        _ => "text/html; charset=UTF-8",
    };
    ([(header::CONTENT_TYPE, kind)], Body::from(text.clone())).into_response()
}

/// Serves `files` over HTTP.
pub async fn site(files: &[(&str, String)]) -> Site {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let app = app(files);
    let task = tokio::spawn(async move {
        axum::serve(listener, app).await.unwrap();
    });
    Site { url, task }
}

/// A usual viewer whose `apidoc.js` is `script`, at the root.
pub async fn viewer(script: String) -> Site {
    site(&[("/", usual_page()), ("/apidoc.js", script)]).await
}

/// Serves `files` over HTTPS with a certificate of its own. Gives its PEM and
/// its fingerprint beside the site.
pub async fn https_site(files: &[(&str, String)]) -> (Site, String, String) {
    use hyper_util::rt::{TokioExecutor, TokioIo};
    use hyper_util::server::conn::auto::Builder;
    use tokio_rustls::rustls;

    let signed = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let pem = signed.cert.pem();
    let der = signed.cert.der().clone();
    let fingerprint = pve_runtime::tls::Fingerprint::of_certificate(&der).to_string();
    let key =
        rustls::pki_types::PrivateKeyDer::try_from(signed.signing_key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_no_client_auth()
    .with_single_cert(vec![der], key)
    .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let app = app(files);
    let task = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, app) = (acceptor.clone(), app.clone());
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let service = hyper_util::service::TowerToHyperService::new(app);
                let _ = Builder::new(TokioExecutor::new())
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    (Site { url, task }, pem, fingerprint)
}

/// Answers every request with these bytes and closes the connection.
pub async fn raw_site(bytes: &'static [u8]) -> Site {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let _ = stream.write_all(bytes).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    Site { url, task }
}

/// Options without a browser.
pub fn plain() -> Options {
    Options {
        version: Some("9.1".to_owned()),
        timeout: Duration::from_secs(20),
        ..Options::default()
    }
}

/// Options with Chrome; `None`, loudly, where there is none.
pub fn with_chrome() -> Option<Options> {
    match chrome::find(None) {
        Ok(path) => Some(Options {
            chrome: Some(path),
            timeout: Duration::from_secs(60),
            ..plain()
        }),
        Err(error) => skip(&error.to_string()),
    }
}

/// Says that a test is left out, or fails where nothing may be.
pub fn skip<T>(why: &str) -> Option<T> {
    assert!(
        std::env::var_os("PVE_NETBOX_REQUIRE").is_none(),
        "required, but {why}"
    );
    // Not eprintln!: the harness would keep it for itself.
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("SKIPPED: {why}\n"));
    None
}

/// The optional data folder beside the checkout.
pub fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("PVE_NETBOX_SHARED").map_or(beside, PathBuf::from);
    match folder.is_dir() {
        true => Some(folder),
        false => skip(&format!("no data folder at {}", folder.display())),
    }
}

/// A URL as a source.
pub fn source(url: &str) -> Source {
    Source::parse(url).unwrap()
}

/// The processes of this machine that were started with `needle` in their
/// command line: those of one Chrome, by its profile's place.
pub fn processes_with(needle: &str) -> Vec<String> {
    let own = std::process::id().to_string();
    std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter(|entry| entry.file_name() != own.as_str())
        .filter_map(|entry| {
            let line = std::fs::read(entry.path().join("cmdline")).ok()?;
            let line = String::from_utf8_lossy(&line).replace('\0', " ");
            line.contains(needle).then_some(line)
        })
        .collect()
}

/// Children of this process, with their state: `Z` is one that nobody waited for.
pub fn children() -> Vec<String> {
    let own = std::process::id().to_string();
    std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|entry| {
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name in parentheses may hold anything; what follows is fixed.
            let (head, tail) = stat.rsplit_once(") ")?;
            let mut fields = tail.split(' ');
            let state = fields.next()?;
            (fields.next()? == own).then(|| format!("{state} {head})"))
        })
        .collect()
}
