//! A Proxmox VE: HTTPS with a certificate of its own, API tokens and tickets,
//! answers in the shape of a chosen version.
//!
//! Invariant: what a version lacks (operations, keys) is absent there; an
//! operation that a version lacks is answered with 501, as the real one does.
//! Invariant: answers depend on the world and the request alone: asked twice,
//! the simulator says the same twice.

mod answer;
mod auth;
mod reply;
mod routes;
mod service;
mod tls;
mod version;
mod viewer;
mod wire;
pub mod world;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

pub use routes::{Operation, operations};
pub use version::Version;
pub use world::World;

use crate::Error;
use crate::counts::Counts;
use crate::faults::Faults;
use crate::server::Server;
use auth::Credentials;

/// How a [`PveSim`] is to be.
#[derive(Clone, Debug)]
pub struct Builder {
    version: String,
    seed: u64,
    guests: u32,
    nodes: u32,
    cluster: String,
    listen: SocketAddr,
    viewer: Option<PathBuf>,
    uniform: bool,
}

impl Builder {
    /// The version, `7.4` to `9.1`; without this, the newest.
    #[must_use]
    pub fn version(mut self, version: &str) -> Self {
        version.clone_into(&mut self.version);
        self
    }

    /// What the world is made from; without this, 42.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How many guests there are, at most 100,000; without this, 20.
    #[must_use]
    pub fn guests(mut self, guests: u32) -> Self {
        self.guests = guests;
        self
    }

    /// How many nodes there are, 1 to 32; without this, 3. One node is a
    /// standalone one, without a cluster.
    #[must_use]
    pub fn nodes(mut self, nodes: u32) -> Self {
        self.nodes = nodes;
        self
    }

    /// The cluster's name; without this, `demo`.
    #[must_use]
    pub fn cluster(mut self, name: &str) -> Self {
        name.clone_into(&mut self.cluster);
        self
    }

    /// Whether all guests are equal virtual machines, as measurements want
    /// them; see [`World::uniform`]. Without this, they are as different as the
    /// seed makes them.
    #[must_use]
    pub fn uniform(mut self, uniform: bool) -> Self {
        self.uniform = uniform;
        self
    }

    /// Where to listen; without this, on any free port of 127.0.0.1.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// A folder with `index.html` and `apidoc.js`, served to anybody as
    /// `/pve-docs/api-viewer/`; without this, there is no viewer.
    #[must_use]
    pub fn viewer(mut self, folder: impl Into<PathBuf>) -> Self {
        self.viewer = Some(folder.into());
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// When the version is unknown, the size impossible, the address taken,
    /// the viewer cannot be read, or the certificate cannot be made.
    pub async fn start(self) -> Result<PveSim, Error> {
        let version = Version::parse(&self.version)?;
        if !(1..=32).contains(&self.nodes) {
            return Err(Error::Size {
                what: format!("{} nodes", self.nodes),
                limit: "1 to 32 are possible",
            });
        }
        if self.guests > 100_000 {
            return Err(Error::Size {
                what: format!("{} guests", self.guests),
                limit: "100,000 are the most",
            });
        }
        let viewer = self
            .viewer
            .as_deref()
            .map(viewer::Viewer::read)
            .transpose()?;
        let identity = tls::Identity::generate()?;
        let make = if self.uniform {
            World::uniform
        } else {
            World::generate
        };
        let world = make(self.seed, version, &self.cluster, self.nodes, self.guests);
        let shared = Arc::new(Shared {
            world: Mutex::new(world),
            faults: Faults::default(),
            counts: Counts::default(),
            credentials: Credentials::generate(self.seed),
            viewer,
        });
        let server = Server::start(
            self.listen,
            Some(identity.config),
            service::handler(shared.clone()),
        )
        .await?;
        Ok(PveSim {
            url: format!("https://{}", server.address()),
            server,
            shared,
            fingerprint: identity.fingerprint,
            certificate: identity.pem,
        })
    }
}

/// What requests and the owner of the simulator share.
#[derive(Debug)]
pub(crate) struct Shared {
    world: Mutex<World>,
    faults: Faults,
    counts: Counts,
    credentials: Credentials,
    viewer: Option<viewer::Viewer>,
}

impl Shared {
    fn world(&self) -> std::sync::MutexGuard<'_, World> {
        // A test that panicked while it changed the world has failed already.
        self.world
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A running Proxmox VE. Dropped, it stops.
#[derive(Debug)]
pub struct PveSim {
    url: String,
    server: Server,
    shared: Arc<Shared>,
    fingerprint: String,
    certificate: String,
}

impl PveSim {
    /// How it is to be.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            version: Version::known()
                .last()
                .map(|version| version.to_string())
                .unwrap_or_default(),
            seed: 42,
            guests: 20,
            nodes: 3,
            cluster: "demo".to_owned(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            viewer: None,
            uniform: false,
        }
    }

    /// `https://127.0.0.1:PORT`, without the path of the API.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The SHA-256 fingerprint of its certificate, in upper case with colons,
    /// as Proxmox VE shows it.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Its certificate, for clients that want a CA file.
    #[must_use]
    pub fn certificate_pem(&self) -> &str {
        &self.certificate
    }

    /// The id of its API token, `USER@REALM!NAME`.
    #[must_use]
    pub fn token_id(&self) -> &str {
        &self.shared.credentials.token_id
    }

    /// The secret of its API token.
    #[must_use]
    pub fn token_secret(&self) -> &str {
        &self.shared.credentials.token_secret
    }

    /// The token as Proxmox VE prints it for use: `USER@REALM!NAME=SECRET`.
    #[must_use]
    pub fn token(&self) -> String {
        format!("{}={}", self.token_id(), self.token_secret())
    }

    /// The value of the header `Authorization`.
    #[must_use]
    pub fn authorization(&self) -> String {
        format!("PVEAPIToken={}", self.token())
    }

    /// The user that can log in for a ticket.
    #[must_use]
    pub fn user(&self) -> &str {
        &self.shared.credentials.user
    }

    /// The password of [`PveSim::user`].
    #[must_use]
    pub fn password(&self) -> &str {
        &self.shared.credentials.password
    }

    /// Looks at the world or changes it. Requests wait meanwhile.
    pub fn world<R>(&self, change: impl FnOnce(&mut World) -> R) -> R {
        change(&mut self.shared.world())
    }

    /// Makes the token and all tickets invalid, or valid again.
    pub fn set_credentials_valid(&self, valid: bool) {
        self.shared.credentials.set_valid(valid);
    }

    /// What goes wrong.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// What it was asked, by operation (`GET /nodes/{node}/status`).
    #[must_use]
    pub fn requests(&self) -> &Counts {
        &self.shared.counts
    }

    /// Stops it after the requests in flight.
    pub async fn shutdown(self) {
        self.server.stop().await;
    }
}
