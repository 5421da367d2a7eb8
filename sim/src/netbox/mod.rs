//! A small NetBox in memory, over plain HTTP: the REST interface of the models
//! that a sync writes, with the behaviour of the real one.

use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::Value;

use crate::Error;
use crate::counts::Counts;
use crate::faults::Faults;
use crate::server::{Answer, Outcome, Server};

/// How a [`NetboxSim`] is to be.
#[derive(Clone, Debug)]
pub struct Builder {
    version: String,
    listen: SocketAddr,
}

impl Builder {
    /// The version: `4.5`, `4.6` or `4.7`; without this, the newest.
    #[must_use]
    pub fn version(mut self, version: &str) -> Self {
        version.clone_into(&mut self.version);
        self
    }

    /// Where to listen; without this, on any free port of 127.0.0.1.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Starts it, empty.
    ///
    /// # Errors
    ///
    /// When the version is unknown or the address taken.
    pub async fn start(self) -> Result<NetboxSim, Error> {
        let shared = Arc::new(Shared {
            faults: Faults::default(),
            counts: Counts::default(),
        });
        let server = Server::start(
            self.listen,
            None,
            Arc::new(|_| Box::pin(async { Outcome::Answer(Answer::json(404, &Value::Null)) })),
        )
        .await?;
        Ok(NetboxSim {
            url: format!("http://{}", server.address()),
            server,
            shared,
        })
    }
}

#[derive(Debug)]
struct Shared {
    faults: Faults,
    counts: Counts,
}

/// A running NetBox. Dropped, it stops.
#[derive(Debug)]
pub struct NetboxSim {
    url: String,
    server: Server,
    shared: Arc<Shared>,
}

impl NetboxSim {
    /// How it is to be.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            version: "4.7".to_owned(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        }
    }

    /// `http://127.0.0.1:PORT`, without `/api`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Its API token of version 2, `nbt_KEY.SECRET`.
    #[must_use]
    pub fn token(&self) -> &str {
        "nbt_simulator001.0123456789abcdef0123456789abcdef01234567"
    }

    /// Its API token of version 1, 40 characters.
    #[must_use]
    pub fn token_v1(&self) -> &str {
        "0123456789abcdef0123456789abcdef01234567"
    }

    /// The value of the header `Authorization`, with the token of version 2.
    #[must_use]
    pub fn authorization(&self) -> String {
        format!("Bearer {}", self.token())
    }

    /// Creates an object as a person would, through the same checks as a
    /// request; `endpoint` is like `dcim/sites`. Not counted.
    ///
    /// # Errors
    ///
    /// The body of NetBox's answer when it refuses.
    pub fn create(&self, _endpoint: &str, _object: Value) -> Result<Value, Value> {
        Err(Value::Null)
    }

    /// Changes an object as a person would. Not counted.
    ///
    /// # Errors
    ///
    /// The body of NetBox's answer when it refuses.
    pub fn update(&self, _endpoint: &str, _id: u64, _changes: Value) -> Result<Value, Value> {
        Err(Value::Null)
    }

    /// Deletes an object as a person would. Not counted.
    ///
    /// # Errors
    ///
    /// The body of NetBox's answer when it refuses.
    pub fn delete(&self, _endpoint: &str, _id: u64) -> Result<(), Value> {
        Err(Value::Null)
    }

    /// Every object of an endpoint by id, as a list request gives them.
    #[must_use]
    pub fn objects(&self, _endpoint: &str) -> Vec<Value> {
        Vec::new()
    }

    /// Everything that is stored, by endpoint and id, without times: two equal
    /// dumps are two equal NetBoxes.
    #[must_use]
    pub fn dump(&self) -> Value {
        Value::Null
    }

    /// How many entries the change log has.
    #[must_use]
    pub fn changes(&self) -> usize {
        0
    }

    /// What goes wrong.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// What it was asked, by operation (`POST /api/dcim/devices/`).
    #[must_use]
    pub fn requests(&self) -> &Counts {
        &self.shared.counts
    }

    /// Stops it after the requests in flight.
    pub async fn shutdown(self) {
        self.server.stop().await;
    }
}
