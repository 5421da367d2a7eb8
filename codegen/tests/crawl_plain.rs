//! Crawls without a browser: the same capture, and a clear error for each way in
//! which a source can be bad.

mod common;

use std::time::{Duration, Instant};

use common::{https_site, page, plain, raw_site, script, shared, site, source, viewer};
use pve_codegen::crawl::tls::Trust;
use pve_codegen::crawl::{Counts, Crawled, Error, Options, crawl};

async fn crawled(given: &str, options: &Options) -> Result<Crawled, Error> {
    crawl(&source(given), options, &|_| {}).await
}

async fn refused(files: &[(&str, String)]) -> Error {
    let site = site(files).await;
    crawled(&site.url, &plain()).await.unwrap_err()
}

#[tokio::test]
async fn url_folder_script_and_array_give_the_same_capture() {
    let site = viewer(script("const apiSchema")).await;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("index.html"), common::usual_page()).unwrap();
    std::fs::write(at("apidoc.js"), script("const apiSchema")).unwrap();
    std::fs::write(at("array.json"), common::TREE).unwrap();
    let places = [
        site.url.clone(),
        format!("{}/apidoc.js", site.url),
        folder.path().display().to_string(),
        at("apidoc.js").display().to_string(),
        at("array.json").display().to_string(),
    ];
    for place in places {
        let crawled = crawled(&place, &plain())
            .await
            .unwrap_or_else(|e| panic!("{place}: {e}"));
        let provenance = crawled.capture.provenance;
        assert_eq!(crawled.capture.array, common::TREE, "{place}");
        assert_eq!(
            provenance.sha256,
            pve_apidoc::sha256(common::TREE.as_bytes())
        );
        assert_eq!(
            provenance.counts,
            Counts {
                nodes: 3,
                paths: 2,
                operations: 3
            }
        );
        assert_eq!(provenance.verified.chrome, None);
        assert_eq!(provenance.source.trim_end_matches('/'), place);
        assert_eq!(provenance.version, "9.1");
    }
}

#[tokio::test]
async fn the_script_is_found_by_what_it_holds() {
    let inline = format!("<script>{}</script>", script("var pveapi"));
    let site = site(&[("/", page(&inline))]).await;
    let provenance = crawled(&site.url, &plain())
        .await
        .unwrap()
        .capture
        .provenance;
    assert_eq!(provenance.binding.as_deref(), Some("pveapi"));
    assert!(
        provenance.script.ends_with("(inline script 1)"),
        "{}",
        provenance.script
    );
}

#[tokio::test]
async fn a_redirect_is_followed_on_the_same_server() {
    let site = site(&[
        ("/pve-docs/api-viewer", "→ /pve-docs/api-viewer/".to_owned()),
        ("/pve-docs/api-viewer/", common::usual_page()),
        ("/pve-docs/api-viewer/apidoc.js", script("const apiSchema")),
        (
            "/api2/json/version",
            r#"{"data":{"version":"9.1.2","release":"9.1","repoid":"x"}}"#.to_owned(),
        ),
        ("/loop", "→ /loop".to_owned()),
    ])
    .await;
    let options = Options {
        version: None,
        ..plain()
    };
    let crawled_it = crawled(&format!("{}/pve-docs/api-viewer", site.url), &options)
        .await
        .unwrap();
    // The node was asked, and its word counts.
    assert_eq!(crawled_it.capture.provenance.version, "9.1");
    assert!(
        crawled_it
            .capture
            .provenance
            .version_evidence
            .contains("the node says 9.1.2")
    );
    let error = crawled(&format!("{}/loop", site.url), &plain())
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Redirect { .. }), "{error}");
}

#[tokio::test]
async fn a_page_without_the_array_lists_what_was_looked_at() {
    let error = refused(&[
        ("/", page("<script src='a.js'></script><script>var b;</script><script src='missing.js'></script><script src='https://other.example/x.js'></script>")),
        ("/a.js", "function a() {}".to_owned()),
    ])
    .await;
    let text = error.to_string();
    for part in [
        "a.js: no array",
        "(inline script 2): no array",
        "missing.js: HTTP 404",
        "other.example/x.js: another origin",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        refused(&[("/", page(""))])
            .await
            .to_string()
            .contains("has no scripts")
    );
}

#[tokio::test]
async fn a_truncated_script_is_named_as_that() {
    let whole = script("const apiSchema");
    let cut = whole[..whole.len() / 2].to_owned();
    let error = refused(&[("/", common::usual_page()), ("/apidoc.js", cut)]).await;
    let text = error.to_string();
    assert!(matches!(error, Error::Array { .. }), "{text}");
    assert!(
        text.contains("/apidoc.js: line ") && text.contains("truncated"),
        "{text}"
    );
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_a_network_error() {
    let site = raw_site(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<html>",
    )
    .await;
    let error = crawled(&site.url, &plain()).await.unwrap_err();
    assert!(matches!(error, Error::Network { .. }), "{error}");
    assert!(error.is_unreachable());
}

#[tokio::test]
async fn an_array_that_is_no_api_tree_is_refused_with_its_place() {
    for (array, part) in [
        ("[1, 2]", "/0"),
        ("[]", "empty"),
        (r#"[{"text": "x", "leaf": 1}]"#, "path"),
        ("{\"a\": 1}", "array"),
    ] {
        let error = refused(&[
            ("/", common::usual_page()),
            ("/apidoc.js", format!("const apiSchema = {array};")),
        ])
        .await;
        let text = error.to_string();
        assert!(matches!(error, Error::Array { .. }), "{text}");
        assert!(
            text.contains("apidoc.js") && text.contains(part),
            "{part}: {text}"
        );
    }
}

#[tokio::test]
async fn an_array_that_is_part_of_an_expression_is_refused() {
    let error = refused(&[
        ("/", common::usual_page()),
        (
            "/apidoc.js",
            format!("const apiSchema = {}\n.map(node => node);", common::TREE),
        ),
    ])
    .await;
    assert!(matches!(error, Error::Expression { .. }), "{error}");
    assert!(error.to_string().contains(".map(node"), "{error}");
}

#[tokio::test]
async fn what_is_not_there_is_said_with_the_status() {
    let site = site(&[]).await;
    let error = crawled(&format!("{}/viewer/", site.url), &plain())
        .await
        .unwrap_err();
    assert!(
        matches!(error, Error::Status { status: 404, .. }),
        "{error}"
    );
    assert!(error.advice().unwrap().contains("8006"));
    // A port where nobody listens.
    let error = crawled("http://127.0.0.1:9/", &plain()).await.unwrap_err();
    assert!(
        matches!(
            error,
            Error::Network {
                certificate: false,
                ..
            }
        ),
        "{error}"
    );
}

#[tokio::test]
async fn a_viewer_that_hangs_is_given_up_in_time() {
    for files in [
        vec![("/", "…".to_owned())],
        vec![("/", common::usual_page()), ("/apidoc.js", "…".to_owned())],
    ] {
        let site = site(&files).await;
        let options = Options {
            timeout: Duration::from_millis(400),
            ..plain()
        };
        let begin = Instant::now();
        let error = crawled(&site.url, &options).await.unwrap_err();
        assert!(matches!(error, Error::Timeout { .. }), "{error}");
        assert!(begin.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn a_body_beyond_the_bound_is_not_read() {
    let options = Options {
        max_bytes: 1000,
        ..plain()
    };
    let announced = viewer(script("const apiSchema")).await;
    let error = crawled(&announced.url, &options).await.unwrap_err();
    assert!(
        matches!(error, Error::TooLarge { limit: 1000, .. }),
        "{error}"
    );
    // One that does not announce its length.
    static ENDLESS: &[u8] = &[b'x'; 5000];
    let head: Vec<u8> = [
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        ENDLESS,
    ]
    .concat();
    let silent = raw_site(Box::leak(head.into_boxed_slice())).await;
    let error = crawled(&silent.url, &options).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { .. }), "{error}");
}

#[tokio::test]
async fn certificates_are_checked_by_fingerprint_and_authority() {
    let files = [
        ("/", common::usual_page()),
        ("/apidoc.js", script("const apiSchema")),
    ];
    let (site, pem, fingerprint) = https_site(&files).await;
    let with = |trust: Trust| Options {
        tls: trust,
        ..plain()
    };
    let pinned = Trust::new(std::slice::from_ref(&fingerprint), None, false).unwrap();
    crawled(&site.url, &with(pinned)).await.unwrap();

    let folder = tempfile::tempdir().unwrap();
    let ca = folder.path().join("ca.pem");
    std::fs::write(&ca, pem).unwrap();
    crawled(&site.url, &with(Trust::new(&[], Some(ca), false).unwrap()))
        .await
        .unwrap();
    crawled(&site.url, &with(Trust::new(&[], None, true).unwrap()))
        .await
        .unwrap();

    let wrong = Trust::new(&["0".repeat(64)], None, false).unwrap();
    for trust in [Trust::default(), wrong] {
        let error = crawled(&site.url, &with(trust)).await.unwrap_err();
        assert!(
            matches!(
                error,
                Error::Network {
                    certificate: true,
                    ..
                }
            ),
            "{error}"
        );
        assert!(error.advice().unwrap().contains("--fingerprint"));
    }
}

#[tokio::test]
async fn every_published_viewer_is_read_as_it_was_published() {
    let Some(shared) = shared() else { return };
    let table = std::fs::read_to_string(shared.join("data/viewer/README.md")).unwrap();
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'))
        .collect();
    assert_eq!(rows.len(), 8);
    for row in rows {
        let cells: Vec<&str> = row
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'))
            .collect();
        let [version, paths, operations, sha256] = cells[..] else {
            panic!("{row}")
        };
        let folder = shared.join("data/viewer").join(version);
        // Nobody says the version: the operations do.
        let options = Options {
            version: None,
            ..plain()
        };
        let provenance = crawled(folder.to_str().unwrap(), &options)
            .await
            .unwrap()
            .capture
            .provenance;
        assert_eq!(provenance.sha256, sha256);
        assert_eq!(provenance.version, version);
        assert_eq!(provenance.counts.paths.to_string(), paths);
        assert_eq!(provenance.counts.operations.to_string(), operations);
    }
}
