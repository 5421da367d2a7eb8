//! A small NetBox in memory, over plain HTTP: the REST interface of the models
//! that a sync writes, with the behaviour of the real one.

mod access;
mod addresses;
mod api;
mod bulk;
mod custom;
mod export;
mod filter;
mod graphql;
#[cfg(test)]
mod hostile;
mod input;
mod interfaces;
mod list;
mod model;
mod models;
mod read;
mod rules;
mod store;
mod tagged;
mod values;
mod version;
mod write;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value, json};

pub use access::Rights;
pub use version::Version;

use crate::Error;
use crate::counts::Counts;
use crate::faults::Faults;
use crate::server::Server;
use access::Tokens;
use store::Store;
use write::{Context, Refusal};

/// How a [`NetboxSim`] is to be.
#[derive(Clone, Debug)]
pub struct Builder {
    version: String,
    listen: SocketAddr,
    graphql: bool,
    rights: Rights,
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

    /// Whether it answers GraphQL (`GRAPHQL_ENABLED`); without this, it does.
    #[must_use]
    pub fn graphql(mut self, enabled: bool) -> Self {
        self.graphql = enabled;
        self
    }

    /// What the holder of its token may do; without this, everything.
    #[must_use]
    pub fn rights(mut self, rights: Rights) -> Self {
        self.rights = rights;
        self
    }

    /// Starts it, empty.
    ///
    /// # Errors
    ///
    /// When the version is unknown or the address taken.
    pub async fn start(self) -> Result<NetboxSim, Error> {
        let shared = Arc::new(Shared {
            version: Version::parse(&self.version)?,
            store: Mutex::new(Store::default()),
            faults: Faults::default(),
            counts: Counts::default(),
            tokens: Tokens::new(self.rights),
            token: access::main(),
            graphql: self.graphql,
            requests: AtomicU64::new(0),
        });
        let server = Server::start(self.listen, None, api::handler(shared.clone())).await?;
        Ok(NetboxSim {
            url: format!("http://{}", server.address()),
            server,
            shared,
        })
    }
}

/// What requests and the owner of the simulator share.
#[derive(Debug)]
pub(crate) struct Shared {
    version: Version,
    store: Mutex<Store>,
    faults: Faults,
    counts: Counts,
    tokens: Tokens,
    token: String,
    graphql: bool,
    requests: AtomicU64,
}

impl Shared {
    fn store(&self) -> MutexGuard<'_, Store> {
        // A test that panicked with the lock has failed already.
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The id of the next request, in the form of a UUID.
    fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        format!("00000000-0000-4000-8000-{number:012x}")
    }
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
            graphql: true,
            rights: Rights::full(),
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
        &self.shared.token
    }

    /// Its API token of version 1, 40 characters.
    #[must_use]
    pub fn token_v1(&self) -> &str {
        access::main_v1()
    }

    /// The value of the header `Authorization`, with the token of version 2.
    #[must_use]
    pub fn authorization(&self) -> String {
        format!("Bearer {}", self.token())
    }

    /// The version it is.
    #[must_use]
    pub fn version(&self) -> Version {
        self.shared.version
    }

    /// Makes the tokens invalid, or valid again.
    pub fn set_token_valid(&self, valid: bool) {
        self.shared.tokens.set_valid(valid);
    }

    /// Changes what the holder of the main tokens may do.
    pub fn set_rights(&self, rights: Rights) {
        self.shared.tokens.set_rights(rights);
    }

    /// A further token of version 2, with rights of its own.
    #[must_use]
    pub fn add_token(&self, rights: Rights) -> String {
        self.shared.tokens.add(rights)
    }

    /// Creates an object as a person would, through the same checks as a
    /// request; `endpoint` is like `dcim/sites`. Not counted.
    ///
    /// # Errors
    ///
    /// What NetBox says when it refuses.
    pub fn create(&self, endpoint: &str, object: Value) -> Result<Value, Value> {
        let model = known(endpoint)?;
        let body = dictionary(object)?;
        self.person(|store, context| {
            let id = write::create(store, context, model, &body)?;
            Ok(self.render(store, model, id))
        })
    }

    /// Changes an object as a person would. Not counted.
    ///
    /// # Errors
    ///
    /// What NetBox says when it refuses.
    pub fn update(&self, endpoint: &str, id: u64, changes: Value) -> Result<Value, Value> {
        let model = known(endpoint)?;
        let body = dictionary(changes)?;
        self.person(|store, context| {
            write::update(store, context, model, id, &body, false)?;
            Ok(self.render(store, model, id))
        })
    }

    /// Deletes an object as a person would. Not counted.
    ///
    /// # Errors
    ///
    /// What NetBox says when it refuses.
    pub fn delete(&self, endpoint: &str, id: u64) -> Result<(), Value> {
        let model = known(endpoint)?;
        self.person(|store, context| write::delete(store, context, model, id, &Map::new()))
    }

    /// One transaction outside of HTTP.
    fn person<R>(
        &self,
        write: impl FnOnce(&mut Store, &Context) -> Result<R, Refusal>,
    ) -> Result<R, Value> {
        let context = Context {
            version: self.shared.version,
            request: self.shared.request_id(),
        };
        let mut store = self.shared.store();
        let mark = store.mark();
        match write(&mut store, &context) {
            Ok(result) => {
                store.commit();
                Ok(result)
            }
            Err(refusal) => {
                store.roll_back(mark);
                Err(words(refusal))
            }
        }
    }

    fn render(&self, store: &Store, model: &'static model::Model, id: u64) -> Value {
        let view = read::View {
            store,
            version: self.shared.version,
            base: &self.url,
        };
        store.get(model.endpoint, id).map_or(Value::Null, |row| {
            view.object(model, id, row, &read::Shape::default())
        })
    }

    /// Every object of an endpoint by id, as a list request gives them. Not
    /// counted.
    #[must_use]
    pub fn objects(&self, endpoint: &str) -> Vec<Value> {
        let Some(model) = models::by_endpoint(endpoint) else {
            return Vec::new();
        };
        let store = self.shared.store();
        store
            .rows(model.endpoint)
            .map(|(id, _)| self.render(&store, model, id))
            .collect()
    }

    /// Everything that is stored, by endpoint and id, without times: two equal
    /// dumps are two equal NetBoxes.
    #[must_use]
    pub fn dump(&self) -> Value {
        self.shared.store().dump()
    }

    /// How many entries the change log has.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.shared.store().log.len()
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

fn known(endpoint: &str) -> Result<&'static model::Model, Value> {
    models::by_endpoint(endpoint)
        .ok_or_else(|| json!({"detail": format!("there is no endpoint {endpoint:?}")}))
}

fn dictionary(value: Value) -> Result<Map<String, Value>, Value> {
    match value {
        Value::Object(body) => Ok(body),
        _ => Err(json!({"detail": "an object is expected"})),
    }
}

fn words(refusal: Refusal) -> Value {
    match refusal {
        Refusal::Invalid(errors) => json!(errors),
        Refusal::Integrity(message) => json!({"error": message, "exception": "IntegrityError"}),
        Refusal::Protected(by) => json!({"detail": format!("{} objects need it", by.len())}),
        Refusal::Missing => json!({"detail": "there is no such object"}),
    }
}
