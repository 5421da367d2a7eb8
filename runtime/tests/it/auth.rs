//! Credentials on the wire.

use crate::client::Api;
use crate::client::types::CreateBody;
use crate::server::{Reply, Request, Server};
use pve_runtime::{Credentials, ErrorKind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const EMPTY: &str = r#"{"data":[]}"#;

fn ticket(number: usize) -> Reply {
    Reply::ok(format!(
        r#"{{"data":{{"username":"root@pam","ticket":"PVE:root@pam:{number}::sig==","CSRFPreventionToken":"{number}:csrf"}}}}"#
    ))
}

fn is_login(request: &Request) -> bool {
    request.target == "/api2/json/access/ticket"
}

fn password() -> Credentials {
    Credentials::password("root@pam", "p&ss word")
}

#[tokio::test]
async fn an_api_token_is_sent_to_the_api_and_nowhere_else() {
    let server = Server::start(|_, _| Reply::ok(EMPTY)).await;
    let token = Credentials::api_token("sync@pve!netbox", "secret-secret").unwrap();
    let transport = server.transport().credentials(token).build().unwrap();
    Api::new(transport.clone()).list("n").await.unwrap();
    transport.fetch("/api2/json/version").await.unwrap();
    transport
        .fetch("/pve-docs/api-viewer/apidoc.js")
        .await
        .unwrap();
    let other = Server::start(|_, _| Reply::ok(EMPTY)).await;
    let elsewhere = format!("https://{}/api2/json/version", other.address);
    assert!(transport.fetch(&elsewhere).await.unwrap_err().is_tls());
    let expected = Some("PVEAPIToken=sync@pve!netbox=secret-secret");
    let requests = server.requests();
    assert_eq!(requests[0].header("authorization"), expected);
    assert_eq!(requests[1].header("authorization"), expected);
    assert_eq!(requests[2].header("authorization"), None);
}

#[tokio::test]
async fn a_ticket_is_had_once_and_csrf_is_sent_with_changes_only() {
    let server = Server::start(|request, number| match is_login(request) {
        true => ticket(number),
        false => Reply::ok(EMPTY),
    })
    .await;
    let api = Api::new(server.transport().credentials(password()).build().unwrap());
    let calls = (0..10).map(|_| api.list("n"));
    for outcome in futures::future::join_all(calls).await {
        outcome.unwrap();
    }
    api.create("n", &CreateBody::default()).await.unwrap();
    let requests = server.requests();
    let logins: Vec<_> = requests
        .iter()
        .filter(|request| is_login(request))
        .collect();
    assert_eq!(logins.len(), 1);
    assert_eq!(logins[0].body, "username=root%40pam&password=p%26ss+word");
    assert_eq!(logins[0].header("cookie"), None);
    for request in requests.iter().filter(|request| !is_login(request)) {
        assert_eq!(
            request.header("cookie"),
            Some("PVEAuthCookie=PVE:root@pam:1::sig==")
        );
        let csrf = (request.method == "POST").then_some("1:csrf");
        assert_eq!(request.header("csrfpreventiontoken"), csrf);
    }
}

#[tokio::test]
async fn an_old_ticket_is_renewed_before_use() {
    let server = Server::start(|request, number| match is_login(request) {
        true => ticket(number),
        false => Reply::ok(EMPTY),
    })
    .await;
    let age = Duration::from_millis(50);
    let transport = server
        .transport()
        .credentials(password())
        .renew_ticket_after(age);
    let api = Api::new(transport.build().unwrap());
    api.list("n").await.unwrap();
    tokio::time::sleep(age).await;
    api.list("n").await.unwrap();
    let cookies: Vec<_> = server
        .requests()
        .iter()
        .filter_map(|request| request.header("cookie").map(str::to_owned))
        .collect();
    assert_eq!(
        cookies,
        [
            "PVEAuthCookie=PVE:root@pam:1::sig==",
            "PVEAuthCookie=PVE:root@pam:3::sig=="
        ]
    );
}

#[tokio::test]
async fn a_refused_ticket_is_renewed_once_even_for_changes() {
    let refused = "401 No ticket";
    let server = Server::start(move |request, number| match request.header("cookie") {
        _ if is_login(request) => ticket(number),
        Some(cookie) if cookie.contains(":1:") => Reply::status(refused, ""),
        _ => Reply::ok(EMPTY),
    })
    .await;
    let api = Api::new(server.transport().credentials(password()).build().unwrap());
    api.create("n", &CreateBody::default()).await.unwrap();
    let targets: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.method.clone())
        .collect();
    assert_eq!(targets, ["POST", "POST", "POST", "POST"]);

    let never = Server::start(move |request, number| match is_login(request) {
        true => ticket(number),
        false => Reply::status(refused, ""),
    })
    .await;
    let api = Api::new(never.transport().credentials(password()).build().unwrap());
    let error = api.list("n").await.unwrap_err();
    assert!(error.is_unauthorized() && !error.may_have_been_processed());
    assert_eq!(error.message(), "No ticket");
    assert_eq!(never.requests().len(), 4);
}

#[tokio::test]
async fn a_failed_login_says_so_and_nothing_is_sent() {
    static LOGINS: AtomicUsize = AtomicUsize::new(0);
    let server = Server::start(|_, _| match LOGINS.fetch_add(1, Ordering::Relaxed) {
        0 => Reply::ok(r#"{"data":{"NeedTFA":1,"ticket":"PVE:!tfa!x","CSRFPreventionToken":"c"}}"#),
        1 => Reply::ok("<html>"),
        2 => Reply::ok(r#"{"data":{"ticket":"a","CSRFPreventionToken":"c\nd"}}"#),
        _ => Reply::status("401 authentication failure", r#"{"data":null}"#),
    })
    .await;
    let api = Api::new(server.transport().credentials(password()).build().unwrap());
    let mut text = String::new();
    for _ in 0..4 {
        let error = api.create("n", &CreateBody::default()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Login);
        assert!(error.is_never_sent() && !error.may_have_been_processed());
        text += &format!("{error}\n");
    }
    let text = text.replace(&server.address.to_string(), "SERVER");
    insta::assert_snapshot!(text);
    // A wrong password is not tried again and again.
    for outcome in futures::future::join_all((0..10).map(|_| api.list("n"))).await {
        assert!(outcome.unwrap_err().is_unauthorized());
    }
    assert_eq!(server.requests().len(), 4);
    assert!(server.requests().iter().all(is_login));
}

#[tokio::test]
async fn credentials_do_not_travel_in_the_open() {
    let token = || Credentials::api_token("a@pve!b", "secret").unwrap();
    let build = |url: &str| {
        pve_runtime::Transport::builder(url)
            .credentials(token())
            .build()
    };
    let error = build("http://pve.example.org:8006").unwrap_err();
    assert!(error.to_string().contains("use https"), "{error}");
    build("http://127.0.0.1:8006").unwrap();
    let builder = pve_runtime::Transport::builder("h").api_token("root@pam", "hunter22");
    assert!(!format!("{builder:?}").contains("hunter22"));
    let error = builder.build().unwrap_err().to_string();
    assert!(
        error.contains("user@realm!name") && !error.contains("hunter22"),
        "{error}"
    );
}
