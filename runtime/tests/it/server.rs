//! A small HTTPS server that can misbehave on purpose: it writes its answers
//! byte by byte, so that reason phrases, cuts and resets are what a test says.

use pve_runtime::tls::Fingerprint;
use pve_runtime::{Transport, TransportBuilder};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::TlsAcceptor;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: HashMap<String, String>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// What to do with a request.
#[derive(Clone)]
pub enum Reply {
    /// Status line after `HTTP/1.1 `, further header lines, body.
    Answer(String, String, String),
    /// Says that there are so many bytes, and closes after the body.
    Cut(usize, String),
    /// Closes the connection without a word.
    Reset,
    /// Answers after a while.
    Slow(Duration, String),
}

impl Reply {
    pub fn ok(body: impl Into<String>) -> Self {
        Self::status("200 OK", body)
    }

    pub fn status(line: &str, body: impl Into<String>) -> Self {
        Reply::Answer(line.to_owned(), String::new(), body.into())
    }
}

type Handler = dyn Fn(&Request, usize) -> Reply + Send + Sync;

pub struct Server {
    pub address: SocketAddr,
    pub fingerprint: Fingerprint,
    /// PEM of the authority that signed the certificate.
    pub ca: String,
    seen: Arc<Mutex<Vec<Request>>>,
    busy: Arc<Mutex<(usize, usize)>>,
}

impl Server {
    /// Answers each request with what `handler` makes of it and its number.
    pub async fn start(handler: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static) -> Self {
        let ca_key = KeyPair::generate().unwrap();
        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_pem = ca.self_signed(&ca_key).unwrap().pem();
        let issuer = Issuer::new(ca, ca_key);
        let key = KeyPair::generate().unwrap();
        let names = vec!["127.0.0.1".to_owned(), "localhost".to_owned()];
        let certificate = CertificateParams::new(names)
            .unwrap()
            .signed_by(&key, &issuer)
            .unwrap();
        let der: CertificateDer<'static> = certificate.der().clone();
        let fingerprint = Fingerprint::of_certificate(&der);
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![der], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let busy = Arc::new(Mutex::new((0, 0)));
        let handler: Arc<Handler> = Arc::new(handler);
        tokio::spawn({
            let (seen, busy) = (Arc::clone(&seen), Arc::clone(&busy));
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let (acceptor, handler) = (acceptor.clone(), Arc::clone(&handler));
                    let (seen, busy) = (Arc::clone(&seen), Arc::clone(&busy));
                    tokio::spawn(async move {
                        // A client that refuses the certificate ends here.
                        if let Ok(stream) = acceptor.accept(stream).await {
                            serve(stream, &*handler, &seen, &busy).await;
                        }
                    });
                }
            }
        });
        Self {
            address,
            fingerprint,
            ca: ca_pem,
            seen,
            busy,
        }
    }

    /// A transport to this server that trusts it and hardly waits.
    pub fn transport(&self) -> TransportBuilder {
        Transport::builder(self.address.to_string())
            .fingerprint(self.fingerprint)
            .backoff(Duration::from_millis(5), Duration::from_millis(20))
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// The largest number of requests under way at the same time.
    pub fn most_at_a_time(&self) -> usize {
        self.busy.lock().unwrap().1
    }
}

/// A server without TLS.
pub async fn plain(
    handler: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let handler: Arc<Handler> = Arc::new(handler);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let handler = Arc::clone(&handler);
            tokio::spawn(async move {
                serve(stream, &*handler, &Mutex::default(), &Mutex::default()).await;
            });
        }
    });
    address
}

/// An address at which nobody listens, for as long as the socket is kept.
pub fn nobody() -> (SocketAddr, TcpSocket) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    (socket.local_addr().unwrap(), socket)
}

/// A listener that takes connections and says nothing.
pub async fn silent() -> (SocketAddr, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut held: Vec<TcpStream> = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    (address, task)
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    handler: &Handler,
    seen: &Mutex<Vec<Request>>,
    busy: &Mutex<(usize, usize)>,
) {
    while let Some(request) = read_request(&mut stream).await {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len()
        };
        {
            let mut busy = busy.lock().unwrap();
            busy.0 += 1;
            busy.1 = busy.1.max(busy.0);
        }
        let reply = handler(&request, number);
        let (line, extra, length, body, close) = match reply {
            Reply::Answer(line, extra, body) => (line, extra, body.len(), body, false),
            Reply::Cut(length, body) => ("200 OK".to_owned(), String::new(), length, body, true),
            Reply::Slow(wait, body) => {
                tokio::time::sleep(wait).await;
                ("200 OK".to_owned(), String::new(), body.len(), body, false)
            }
            Reply::Reset => {
                busy.lock().unwrap().0 -= 1;
                return;
            }
        };
        busy.lock().unwrap().0 -= 1;
        let text = format!("HTTP/1.1 {line}\r\ncontent-length: {length}\r\n{extra}\r\n{body}");
        if stream.write_all(text.as_bytes()).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        if close {
            let _ = stream.shutdown().await;
            return;
        }
    }
}

async fn read_request<S: AsyncRead + Unpin>(stream: &mut S) -> Option<Request> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: HashMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers
        .get("content-length")
        .and_then(|l| l.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    let body = String::from_utf8(body).ok()?;
    Some(Request {
        method,
        target,
        headers,
        body,
    })
}
