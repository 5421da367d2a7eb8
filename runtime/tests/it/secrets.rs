//! No secret in any log line at TRACE, any error, any `Debug`.

use crate::client::Api;
use crate::client::types::CreateBody;
use crate::server::{Reply, Server};
use pve_runtime::{Credentials, Transport};
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::prelude::*;

const PASSWORD: &str = "correct-horse-battery";
const TOKEN: &str = "12345678-aaaa-bbbb-cccc-1234567890ab";
const TICKET: &str = "PVE:root@pam:6710AAAA::c2lnbmF0dXJl";
const CSRF: &str = "6710AAAA:Y3NyZg";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_secret_is_ever_shown() {
    let log = Log::default();
    // For the whole process, and with what other crates log (rustls, hyper).
    tracing_subscriber::registry()
        .with(
            tracing_subscriber::fmt::layer()
                .with_writer(log.clone())
                .with_ansi(false),
        )
        .init();
    let mut shown = String::new();
    // The server echoes everything that it was told, in every place there is.
    let server = Server::start(|request, _| {
        let echo = format!("{:?} {}", request.headers, request.body).replace('"', "'");
        if request.target.ends_with("/access/ticket") {
            return Reply::ok(format!(
                r#"{{"data":{{"ticket":"{TICKET}","CSRFPreventionToken":"{CSRF}"}}}}"#
            ));
        }
        match request.target.as_str() {
            "/api2/json/nodes/status/qemu" => Reply::status(
                &format!("500 {}", echo.replace(['\r', '\n'], " ")),
                format!(r#"{{"errors":{{"vmid":"{echo}"}},"message":"{echo}"}}"#),
            ),
            "/api2/json/nodes/value/qemu" => {
                Reply::ok(format!(r#"{{"data":[{{"vmid":"{echo}"}}]}}"#))
            }
            "/api2/json/nodes/shape/qemu" => Reply::ok(format!(r#"{{"data":"{echo}"}}"#)),
            _ => Reply::Reset,
        }
    })
    .await;
    for credentials in [
        Credentials::api_token("sync@pve!netbox", TOKEN).unwrap(),
        Credentials::password("root@pam", PASSWORD),
    ] {
        shown += &format!("{credentials:?}");
        for insecure in [false, true] {
            let builder = match insecure {
                false => server.transport(),
                true => Transport::builder(server.address.to_string())
                    .dangerously_accept_any_certificate(),
            };
            let builder = builder.credentials(credentials.clone()).retries(1);
            shown += &format!("{builder:?}");
            let transport = builder.build().unwrap();
            let api = Api::new(transport.clone());
            for node in ["status", "value", "shape", "reset"] {
                match api.list(node).await {
                    Ok(list) => shown += &format!("{} guests", list.len()),
                    Err(error) => shown += &format!("{error} {error:?} {error:#?}"),
                }
                if let Err(error) = api.create(node, &CreateBody::default()).await {
                    shown += &format!("{error} {error:?}");
                }
                if let Err(error) = api.client.list(node, None, None, None).await {
                    let error = pve_runtime::Error::from(error);
                    shown += &format!("{error} {error:?}");
                }
            }
            shown += &format!("{transport:?} {api:?} {:?}", transport.warnings());
            for warning in &transport.warnings() {
                shown += &warning.to_string();
            }
        }
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        log.contains("TRACE") && log.contains("answered"),
        "the log was not captured"
    );
    assert!(
        log.contains("NOT verified"),
        "the insecure choice was not loud"
    );
    assert!(
        shown.contains("[redacted]"),
        "the server's echo never came through"
    );
    for secret in [PASSWORD, TOKEN, TICKET, CSRF] {
        let at = log
            .find(secret)
            .map(|at| &log[at.saturating_sub(200)..(at + 60).min(log.len())]);
        assert_eq!(at, None, "in the log");
        assert!(!shown.contains(secret), "in an error or a Debug: {secret}");
    }
    // All of these were there to be leaked.
    let heard = format!("{:?}", server.requests());
    for secret in [PASSWORD, TOKEN, TICKET, CSRF] {
        assert!(heard.contains(secret), "{secret} was never sent");
    }
}
