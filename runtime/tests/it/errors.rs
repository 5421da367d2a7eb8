//! What errors say.

use crate::client::Api;
use crate::client::types::CreateBody;
use crate::server::{Reply, Server, plain};
use pve_runtime::Error;

async fn answer(reply: Reply) -> (Error, String) {
    let server = Server::start(move |_, _| reply.clone()).await;
    let api = Api::new(server.transport().retries(0).build().unwrap());
    let error = api.list("n").await.unwrap_err();
    let text = error
        .to_string()
        .replace(&server.address.to_string(), "SERVER");
    (error, text)
}

#[tokio::test]
async fn the_words_of_the_server_are_passed_on() {
    let mut text = String::new();
    let replies = [
        Reply::status("500 VM 100 not running", r#"{"data":null}"#),
        Reply::status(
            "403 Permission check failed (/vms/100, VM.Audit)",
            r#"{"data":null}"#,
        ),
        Reply::status(
            "400 Parameter verification failed.",
            r#"{"data":null,"errors":{"vmid":"type check ('integer') failed - got 'x'","node":"no\n such node"}}"#,
        ),
        Reply::status("404 Not Found", ""),
        Reply::status(
            "500 Internal Server Error",
            r#"{"data":null,"message":"out of memory\n"}"#,
        ),
        Reply::status("501 Method 'GET /nodes/n/x' not implemented", ""),
        Reply::status("595 ", ""),
        Reply::status("502 Bad Gateway", "<html><title>nginx</title></html>"),
        Reply::Answer(
            "302 Found".into(),
            "location: https://login.example.org/?ticket=hunter22\r\n".into(),
            String::new(),
        ),
        Reply::status("500 ".to_owned().as_str(), "x".repeat(3000)),
        Reply::status(&format!("500 {}", "long ".repeat(500)), ""),
    ];
    for reply in replies {
        let (error, shown) = answer(reply).await;
        assert_eq!(error.operation(), Some("get_nodes_node_qemu"));
        assert!(shown.len() < 1000);
        text += &format!("{shown}\n");
    }
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn predicates() {
    let (error, _) = answer(Reply::status("403 Permission check failed", "")).await;
    assert!(error.is_forbidden() && !error.is_unauthorized() && !error.is_never_sent());
    let (error, _) = answer(Reply::status("401 No ticket", "")).await;
    assert!(error.is_unauthorized());
    let (error, _) = answer(Reply::status("404 Not Found", "")).await;
    assert!(error.is_not_found());
    let (error, _) = answer(Reply::status("596 Connection timed out", "")).await;
    assert!(error.is_timeout() && error.may_have_been_processed());
    let errors = r#"{"errors":{"vmid":"bad\n"}}"#;
    let (error, _) = answer(Reply::status("400 Parameter verification failed.", errors)).await;
    assert_eq!(error.field_errors()["vmid"], "bad");
}

#[tokio::test]
async fn answers_that_cannot_be_read_name_the_place() {
    let mut text = String::new();
    for body in [
        r#"{"data":[{"vmid":1},{"vmi"#,
        r#"{"data":{"vmid":1}}"#,
        r#"{"data":null}"#,
        r#"{"total":0}"#,
        r#"{"data":[]} trailing"#,
        "<!DOCTYPE html><html><head><title>Log in\n please</title></head></html>",
        "",
        "[]]",
        "ticket",
    ] {
        let (error, shown) = answer(Reply::ok(body)).await;
        assert!(error.is_decode() && error.path().is_some(), "{error:?}");
        text += &format!("{body:?}\n  {shown}\n");
    }
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn a_client_used_directly_gives_the_same_error() {
    let server =
        Server::start(|_, _| Reply::status("500 VM 100 not running", r#"{"errors":{"vmid":"x"}}"#))
            .await;
    let api = Api::new(server.transport().build().unwrap());
    let error = Error::from(
        api.client
            .create("n", &CreateBody::default())
            .await
            .unwrap_err(),
    );
    assert_eq!(error.message(), "VM 100 not running");
    assert_eq!(error.field_errors()["vmid"], "x");
    assert_eq!(error.operation(), Some("post_nodes_node_qemu"));
}

#[tokio::test]
async fn fetch_gives_the_bytes_or_the_error() {
    let server = Server::start(|request, _| match request.target.as_str() {
        "/pve-docs/api-viewer/apidoc.js" => Reply::ok("const apiSchema = [];"),
        _ => Reply::status("404 Not Found", ""),
    })
    .await;
    let transport = server.transport().build().unwrap();
    let body = transport
        .fetch("/pve-docs/api-viewer/apidoc.js")
        .await
        .unwrap();
    assert_eq!(&body[..], b"const apiSchema = [];");
    let absolute = format!("https://{}/pve-docs/api-viewer/apidoc.js", server.address);
    assert_eq!(transport.fetch(&absolute).await.unwrap(), body);
    assert!(transport.fetch("/other").await.unwrap_err().is_not_found());
    for bad in ["file:///etc/passwd", "no url", "ftp://x/"] {
        assert!(
            transport.fetch(bad).await.unwrap_err().is_never_sent(),
            "{bad}"
        );
    }
}

#[tokio::test]
async fn a_plain_page_can_be_fetched_without_tls() {
    let address = plain(|_, _| Reply::ok("<html>viewer</html>")).await;
    let url = format!("http://{address}");
    let transport = pve_runtime::Transport::builder(url.as_str())
        .build()
        .unwrap();
    assert_eq!(
        &transport.fetch("/index.html").await.unwrap()[..],
        b"<html>viewer</html>"
    );
}

#[tokio::test]
async fn a_client_on_another_base_url_is_refused() {
    let server = Server::start(|_, _| Reply::ok(r#"{"data":[]}"#)).await;
    let mut api = Api::new(server.transport().build().unwrap());
    api.client = api.client.moved("https://127.0.0.1:1/api2/json");
    let error = api.list("n").await.unwrap_err();
    assert!(
        error.is_never_sent() && error.message().contains("another base URL"),
        "{error}"
    );
}
