//! A front before a NetBox, as operators have one: it speaks TLS with a
//! certificate of its own, and NetBox behind it can be away for a while.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};
use tokio::{
    io::{AsyncRead, AsyncWrite, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

pub struct Front {
    pub url: String,
    pub fingerprint: String,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

struct Shared {
    upstream: String,
    up: AtomicBool,
    connections: AtomicUsize,
}

impl Front {
    /// Before the NetBox at `upstream`, an address of http.
    pub async fn start(upstream: &str) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()])
            .expect("a certificate");
        let der = made.cert.der().clone();
        let bytes: Vec<String> = Sha256::digest(&der)
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the protocol's versions")
            .with_no_client_auth()
            .with_single_cert(vec![der], key)
            .expect("a certificate with its key");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            upstream: upstream
                .trim_start_matches("http://")
                .trim_end_matches('/')
                .to_owned(),
            up: AtomicBool::new(true),
            connections: AtomicUsize::new(0),
        });
        let task = tokio::spawn(serve(
            listener,
            TlsAcceptor::from(Arc::new(config)),
            Arc::clone(&shared),
        ));
        Self {
            url: format!("https://{address}"),
            fingerprint: bytes.join(":"),
            shared,
            task,
        }
    }

    /// Takes NetBox away, or brings it back. While it is away, connections end
    /// as they are made.
    pub fn set_up(&self, up: bool) {
        self.shared.up.store(up, Ordering::SeqCst);
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, acceptor: TlsAcceptor, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, shared) = (acceptor.clone(), Arc::clone(&shared));
        tokio::spawn(async move {
            shared.connections.fetch_add(1, Ordering::SeqCst);
            if !shared.up.load(Ordering::SeqCst) {
                return;
            }
            // A client that does not trust the certificate goes away.
            if let Ok(client) = acceptor.accept(stream).await {
                pass(client, &shared).await;
            }
        });
    }
}

async fn pass<S: AsyncRead + AsyncWrite + Unpin>(mut client: S, shared: &Shared) {
    let Ok(mut server) = TcpStream::connect(&shared.upstream).await else {
        return;
    };
    // Whatever ends the one side ends the other, and so does going away.
    let away = async {
        while shared.up.load(Ordering::SeqCst) {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        _ = copy_bidirectional(&mut client, &mut server) => {}
        () = away => {}
    }
}
