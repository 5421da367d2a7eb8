//! The HTTP/1.1 server below both simulators: listen, accept (with or without
//! TLS), read a request whole, hand it to the simulator, send what it says.
//!
//! Invariant: a bad client never takes a simulator down: what fails on one
//! connection ends that connection only.
//! Invariant: when the [`Server`] is dropped, its port is closed and no task of
//! it is left.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::ext::ReasonPhrase;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use crate::Error;

/// Larger bodies are refused; NetBox's own limit is smaller.
const BODY_LIMIT: usize = 32 << 20;

/// A request that was read whole.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    /// A header as text; `None` when absent or not ASCII.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// What a simulator wants sent.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// An answer.
    Answer(Answer),
    /// Nothing: the connection is reset.
    Reset,
}

/// An answer, its body as bytes.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) reason: Option<String>,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self {
            status,
            reason: None,
            headers: vec![("content-type", "application/json;charset=UTF-8".to_owned())],
            body: Bytes::from(body.to_string()),
        }
    }

    /// Ends the body in the middle, as a dying server does.
    pub(crate) fn truncate(&mut self) {
        self.body.truncate(self.body.len() / 2);
    }

    fn into_response(self) -> http::Response<Full<Bytes>> {
        let mut response = http::Response::new(Full::new(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().append(name, value);
            }
        }
        // A reason phrase is one line; what does not fit is left to the body.
        let line = self.reason.map(|reason| reason.replace(['\r', '\n'], " "));
        if let Some(phrase) =
            line.and_then(|line| ReasonPhrase::try_from(line.trim().to_owned()).ok())
        {
            response.extensions_mut().insert(phrase);
        }
        response
    }
}

/// A simulator's part: from a request to what is sent.
pub(crate) type Handler =
    Arc<dyn Fn(Request) -> Pin<Box<dyn Future<Output = Outcome> + Send>> + Send + Sync>;

/// A running server.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on `address` and serves until stopped or dropped.
    pub(crate) async fn start(
        address: SocketAddr,
        tls: Option<Arc<rustls::ServerConfig>>,
        handler: Handler,
    ) -> Result<Self, Error> {
        let listen = |source| Error::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(accept(
            listener,
            tls.map(TlsAcceptor::from),
            handler,
            stopped,
        ));
        Ok(Self {
            address,
            stop,
            task: Some(task),
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Lets requests in flight end (a few seconds at most), then returns.
    pub(crate) async fn stop(mut self) {
        let _ = self.stop.send(true);
        if let Some(task) = self.task.take() {
            let _ = task.await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(task) = self.task.take() {
            // The connections live in a JoinSet inside: they end with it.
            task.abort();
        }
    }
}

async fn accept(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    handler: Handler,
    mut stopped: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = ended(&mut stopped) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, tls.clone(), handler.clone(), stopped.clone()));
                }
                Err(error) => {
                    // Out of file descriptors, most likely: wait, then go on.
                    tracing::warn!(%error, "accept failed");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
            // Ended connections are taken out, so that a long demo does not grow.
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(Duration::from_secs(5), async {
        while connections.join_next().await.is_some() {}
    })
    .await;
}

async fn connection(
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    handler: Handler,
    stopped: watch::Receiver<bool>,
) {
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let stream = Resettable {
        stream,
        reset: reset.clone(),
    };
    match tls {
        None => serve(stream, handler, reset, stopped).await,
        Some(acceptor) => match acceptor.accept(stream).await {
            Ok(stream) => serve(stream, handler, reset, stopped).await,
            Err(error) => tracing::debug!(%error, "TLS handshake failed"),
        },
    }
}

async fn serve<S>(
    stream: S,
    handler: Handler,
    reset: Arc<AtomicBool>,
    mut stopped: watch::Receiver<bool>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request| answer(request, handler.clone(), reset.clone()));
    let connection = hyper::server::conn::http1::Builder::new()
        .half_close(false)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = ended(&mut stopped) => {
            connection.as_mut().graceful_shutdown();
            connection.as_mut().await
        }
    };
    if let Err(error) = result {
        tracing::debug!(%error, "connection ended");
    }
}

/// Until the server is told to stop (or is gone).
async fn ended(stopped: &mut watch::Receiver<bool>) {
    let _ = stopped.wait_for(|&stop| stop).await;
}

/// Why a connection is broken off on purpose.
#[derive(Debug, thiserror::Error)]
#[error("reset on request")]
struct ResetRequested;

async fn answer(
    request: http::Request<Incoming>,
    handler: Handler,
    reset: Arc<AtomicBool>,
) -> Result<http::Response<Full<Bytes>>, ResetRequested> {
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) => {
            tracing::debug!(%error, "request body not read");
            let mut answer = Answer::json(413, &Value::Null);
            answer
                .headers
                .push((header::CONNECTION.as_str(), "close".to_owned()));
            return Ok(answer.into_response());
        }
    };
    let request = Request {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    };
    match handler(request).await {
        Outcome::Answer(answer) => Ok(answer.into_response()),
        Outcome::Reset => {
            reset.store(true, Ordering::Relaxed);
            Err(ResetRequested)
        }
    }
}

/// A stream that ends with RST instead of FIN when told so.
struct Resettable {
    stream: TcpStream,
    reset: Arc<AtomicBool>,
}

impl Drop for Resettable {
    fn drop(&mut self) {
        if self.reset.load(Ordering::Relaxed) {
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Resettable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Resettable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.reset.load(Ordering::Relaxed) {
            // No FIN and no TLS farewell before the RST.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
