//! Whom a transport trusts.

use crate::server::{Reply, Server, nobody};
use pve_runtime::tls::{Fingerprint, probe};
use pve_runtime::{Transport, TransportBuilder};
use std::time::Duration;

async fn server() -> Server {
    Server::start(|_, _| Reply::ok(r#"{"data":{"version":"9.1"}}"#)).await
}

async fn get(builder: TransportBuilder) -> Result<bytes::Bytes, pve_runtime::Error> {
    builder.build()?.fetch("/api2/json/version").await
}

#[tokio::test]
async fn the_pinned_certificate_is_trusted_and_no_other() {
    let server = server().await;
    let address = server.address.to_string();
    get(Transport::builder(&address).fingerprint(server.fingerprint))
        .await
        .unwrap();
    let plain = server
        .fingerprint
        .to_string()
        .replace(':', "")
        .to_lowercase();
    get(Transport::builder(&address).fingerprint(plain.parse().unwrap()))
        .await
        .unwrap();

    let other = Fingerprint::of_certificate(b"another");
    let pins = Transport::builder(&address)
        .fingerprint(other)
        .fingerprint(server.fingerprint);
    get(pins).await.unwrap();
    let error = get(Transport::builder(&address).fingerprint(other))
        .await
        .unwrap_err();
    assert!(error.is_tls() && error.is_never_sent());
    assert_eq!(error.seen_fingerprint(), Some(&server.fingerprint));
    let text = error.to_string();
    assert!(text.contains(&server.fingerprint.to_string()), "{text}");
    assert!(
        text.contains(&other.to_string()) && text.contains("pvenode cert info"),
        "{text}"
    );
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_authority_is_trusted_for_the_names_of_its_certificates() {
    let server = server().await;
    let port = server.address.port();
    get(Transport::builder(server.address.to_string()).ca_pem(server.ca.clone()))
        .await
        .unwrap();
    let named = |name: &str| {
        Transport::builder(format!("{name}:{port}"))
            .resolve(name, server.address)
            .ca_pem(server.ca.clone())
    };
    get(named("localhost")).await.unwrap();
    let error = get(named("pve.example.org")).await.unwrap_err();
    assert!(
        error.is_tls() && error.to_string().contains("pve.example.org"),
        "{error}"
    );

    let stranger = self::server().await;
    let error = get(Transport::builder(server.address.to_string()).ca_pem(stranger.ca.clone()))
        .await
        .unwrap_err();
    assert!(error.is_tls(), "{error}");
    assert_eq!(error.seen_fingerprint(), Some(&server.fingerprint));
}

#[tokio::test]
async fn an_unknown_authority_is_refused_with_the_way_out() {
    let server = server().await;
    let error = get(Transport::builder(server.address.to_string()))
        .await
        .unwrap_err();
    assert!(error.is_tls() && error.is_never_sent(), "{error}");
    let text = error.to_string();
    assert!(text.contains(&server.fingerprint.to_string()), "{text}");
    assert!(
        text.contains("pin it") && text.contains("pve-root-ca.pem"),
        "{text}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn anything_is_trusted_only_when_told_so() {
    let server = server().await;
    let builder = Transport::builder(server.address.to_string());
    get(builder.dangerously_accept_any_certificate())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_probe_sees_the_certificate_and_sends_nothing() {
    let server = server().await;
    let limit = Duration::from_secs(5);
    let seen = probe(&server.address.to_string(), limit).await.unwrap();
    assert_eq!(seen, server.fingerprint);
    let transport = Transport::builder(server.address.to_string())
        .build()
        .unwrap();
    assert_eq!(
        transport.probe_certificate().await.unwrap(),
        server.fingerprint
    );
    assert!(server.requests().is_empty());
    let (nobody, _socket) = nobody();
    let error = probe(&nobody.to_string(), limit).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert!(probe("http://127.0.0.1:80", limit).await.is_err());
}

#[tokio::test]
async fn what_cannot_work_is_refused_when_it_is_built() {
    let pem = |text: &str| {
        Transport::builder("h")
            .ca_pem(text)
            .build()
            .unwrap_err()
            .to_string()
    };
    assert!(pem("").contains("holds no certificate"), "{}", pem(""));
    let broken = "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n";
    assert!(pem(broken).contains("is no PEM"), "{}", pem(broken));
    let error = Transport::builder("h")
        .ca_file("/nowhere/ca.pem")
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("/nowhere/ca.pem"), "{error}");
    let two = Transport::builder("h")
        .ca_file("a")
        .fingerprint(Fingerprint::of_certificate(b""))
        .build()
        .unwrap_err();
    assert!(two.to_string().contains("more than one kind"), "{two}");
    let paths = Transport::builder("h")
        .endpoint("https://h2/other")
        .build()
        .unwrap_err();
    assert!(paths.to_string().contains("same path"), "{paths}");
}
