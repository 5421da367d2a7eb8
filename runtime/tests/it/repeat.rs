//! What is repeated and what is not; limits.

use crate::client::Api;
use crate::client::types::CreateBody;
use crate::server::{Reply, Server, nobody, silent};
use pve_runtime::{Credentials, Error, ErrorKind, Transport};
use std::time::{Duration, Instant};

const EMPTY: &str = r#"{"data":[]}"#;

async fn list(server: &Server) -> Result<usize, Error> {
    Api::new(server.transport().build().unwrap())
        .list("n")
        .await
        .map(|list| list.len())
}

async fn create(server: &Server) -> Result<(), Error> {
    Api::new(server.transport().build().unwrap())
        .create("n", &CreateBody::default())
        .await
}

#[tokio::test]
async fn reads_are_repeated_on_what_passes() {
    for line in [
        "502 Bad Gateway",
        "503 Busy",
        "504 Slow",
        "595 No route to host",
        "596 Broken",
    ] {
        let server = Server::start(move |_, number| match number {
            1 | 2 => Reply::status(line, ""),
            _ => Reply::ok(EMPTY),
        })
        .await;
        list(&server).await.unwrap();
        assert_eq!(server.requests().len(), 3, "{line}");
    }
    let server = Server::start(|_, number| match number {
        1 => Reply::Reset,
        2 => Reply::Cut(100, "{".to_owned()),
        _ => Reply::ok(EMPTY),
    })
    .await;
    list(&server).await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn repetitions_end_and_other_statuses_are_final() {
    let server = Server::start(|_, _| Reply::status("595 No route to host", "")).await;
    let error = list(&server).await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.attempts()),
        (595, 4)
    );
    assert_eq!(error.message(), "No route to host");
    assert!(!error.may_have_been_processed());
    assert_eq!(server.requests().len(), 4);
    for line in ["500 no such VM", "400 Bad", "404 Not Found", "301 Moved"] {
        let server = Server::start(move |_, _| Reply::status(line, "")).await;
        list(&server).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{line}");
    }
}

#[tokio::test]
async fn changes_are_never_repeated_once_sent() {
    for (reply, processed) in [
        (Reply::status("503 Busy", ""), true),
        (Reply::status("595 No route to host", ""), false),
        (Reply::status("500 failed", ""), true),
        (Reply::status("403 Permission check failed", ""), false),
        (Reply::Reset, true),
        (Reply::Cut(100, "{".to_owned()), true),
    ] {
        let server = Server::start(move |_, _| reply.clone()).await;
        let error = create(&server).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{error}");
        assert!(!error.is_never_sent(), "{error}");
        assert_eq!(error.may_have_been_processed(), processed, "{error}");
    }
}

#[tokio::test]
async fn a_change_on_a_used_connection_is_not_repeated_either() {
    let server = Server::start(|request, _| match request.method.as_str() {
        "GET" => Reply::ok(EMPTY),
        _ => Reply::Reset,
    })
    .await;
    let api = Api::new(server.transport().build().unwrap());
    api.list("n").await.unwrap();
    let error = api.create("n", &CreateBody::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(error.may_have_been_processed());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_was_never_sent_says_so() {
    let (nobody, _socket) = nobody();
    let transport = Transport::builder(nobody.to_string())
        .backoff(Duration::from_millis(1), Duration::from_millis(1))
        .build()
        .unwrap();
    let api = Api::new(transport);
    let error = api.create("n", &CreateBody::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_never_sent() && error.is_connect() && !error.may_have_been_processed());
    // Nothing was sent, so it was safe to try again.
    assert_eq!(error.attempts(), 4);
    assert_eq!(error.operation(), Some("post_nodes_node_qemu"));
}

#[tokio::test]
async fn another_endpoint_is_asked_when_one_cannot_be_reached() {
    let server = Server::start(|_, _| Reply::ok(EMPTY)).await;
    let (gone, _socket) = nobody();
    let transport = Transport::builder(gone.to_string())
        .endpoint(server.address.to_string())
        .fingerprint(server.fingerprint)
        .credentials(Credentials::api_token("a@pve!b", "secret").unwrap())
        .backoff(Duration::from_secs(60), Duration::from_secs(60))
        .build()
        .unwrap();
    let api = Api::new(transport);
    let start = Instant::now();
    api.list("n").await.unwrap();
    api.create("n", &CreateBody::default()).await.unwrap();
    assert!(
        start.elapsed() < Duration::from_secs(30),
        "waited although another could be asked"
    );
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(
            request.header("host"),
            Some(server.address.to_string().as_str())
        );
        assert!(request.header("authorization").is_some());
    }
}

#[tokio::test]
async fn a_ticket_is_had_from_another_endpoint_too() {
    let ticket = r#"{"data":{"ticket":"PVE:a@pve:1::x","CSRFPreventionToken":"csrf"}}"#;
    let server = Server::start(move |request, _| match request.target.as_str() {
        "/api2/json/access/ticket" => Reply::ok(ticket),
        _ => Reply::ok(EMPTY),
    })
    .await;
    let (gone, _socket) = nobody();
    let transport = Transport::builder(gone.to_string())
        .endpoint(server.address.to_string())
        .fingerprint(server.fingerprint)
        .password("a@pve", "secret")
        .build()
        .unwrap();
    Api::new(transport)
        .create("n", &CreateBody::default())
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let server = Server::start(|_, number| match number {
        1 => Reply::Answer(
            "503 Busy".into(),
            "retry-after: 1\r\n".into(),
            String::new(),
        ),
        _ => Reply::ok(EMPTY),
    })
    .await;
    let start = Instant::now();
    list(&server).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(1));

    let server = Server::start(|_, _| {
        Reply::Answer(
            "503 Busy".into(),
            "retry-after: 3600\r\n".into(),
            String::new(),
        )
    })
    .await;
    let start = Instant::now();
    list(&server).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(60));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn time_limits() {
    let server = Server::start(|_, _| Reply::Slow(Duration::from_secs(30), EMPTY.to_owned())).await;
    let limit = Duration::from_secs(2);
    let transport = server.transport().request_timeout(limit).build().unwrap();
    let error = Api::new(transport)
        .create("n", &CreateBody::default())
        .await
        .unwrap_err();
    assert!(
        error.is_timeout() && error.may_have_been_processed(),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);

    let limit = Duration::from_millis(200);
    let (address, task) = silent().await;
    let transport = Transport::builder(address.to_string())
        .connect_timeout(limit)
        .retries(0)
        .build()
        .unwrap();
    let error = Api::new(transport).list("n").await.unwrap_err();
    assert!(
        error.is_timeout() && error.is_never_sent() && error.is_connect(),
        "{error}"
    );
    task.abort();

    // The call as a whole: repetitions do not go on for ever.
    let busy = Server::start(|_, _| Reply::status("503 Busy", "")).await;
    let transport = busy
        .transport()
        .retries(1_000_000)
        .call_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let start = Instant::now();
    Api::new(transport).list("n").await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_host_gets_so_many_requests_at_a_time() {
    let server =
        Server::start(|_, _| Reply::Slow(Duration::from_millis(20), EMPTY.to_owned())).await;
    let api = Api::new(server.transport().concurrency(3).build().unwrap());
    let calls = (0..20).map(|_| api.list("n"));
    for outcome in futures::future::join_all(calls).await {
        outcome.unwrap();
    }
    assert_eq!(server.requests().len(), 20);
    assert!((2..=3).contains(&server.most_at_a_time()));
    // Waiting for the turn is bounded by the time for the call.
    let limit = Duration::from_millis(50);
    let api = Api::new(
        server
            .transport()
            .concurrency(1)
            .call_timeout(limit)
            .build()
            .unwrap(),
    );
    let calls = (0..20).map(|_| api.list("n"));
    let late: Vec<Error> = futures::future::join_all(calls)
        .await
        .into_iter()
        .filter_map(|outcome| outcome.err())
        .collect();
    assert!(
        late.iter()
            .any(|error| error.is_timeout() && error.is_never_sent()),
        "{late:?}"
    );
}

#[tokio::test]
async fn answers_have_a_size_limit() {
    let server = Server::start(|_, _| Reply::ok("x".repeat(2000))).await;
    let transport = server.transport().max_body(1000).build().unwrap();
    let error = Api::new(transport).list("n").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.to_string().contains("1000 bytes"), "{error}");
    assert_eq!(server.requests().len(), 1);
}
