//! NetBox's REST API as one small typed client.
//!
//! NetBox's REST is uniform, so this client is a few ideas instead of a
//! thousand operations:
//!
//! - an endpoint is *declared* with [`table!`]: path, fields read, fields
//!   written, filters ([`tables`] holds ours); nothing undeclared is ever asked
//!   for, sent or filtered by;
//! - rows are read into narrow structs whose fields are all optional
//!   ([`value`] knows the forms NetBox answers in); what is written is an
//!   explicit map ([`Body`]), in which `null` and `[]` can stand;
//! - a list ([`Endpoint::list`]) is whole or an error;
//! - writes go in batches ([`Writer`]) whose guilty objects are found and
//!   reported alone while the others go through;
//! - an [`Error`] says what may be done about it and what NetBox said.
//!
//! ```no_run
//! # async fn example(http: reqwest::Client, token: secrecy::SecretString) -> netbox_client::Result<()> {
//! use netbox_client::{Body, Create, NetBox, Policy, Table, Token, tables::Tag};
//!
//! let netbox = NetBox::new("https://netbox.local", Token::new(token)?, http, Policy::default())?;
//! let version = netbox.status().await?.version;
//! for tag in netbox.endpoint::<Tag>(version).list(&[]).await? {
//!     println!("{} {:?}", tag.id, tag.name);
//! }
//! let mut body = Body::new(Tag::SPEC);
//! body.set("name", "web")?.set("slug", "web")?;
//! let outcomes = netbox.writer(Tag::SPEC, version).create(vec![Create { body, probe: None }]).await;
//! # Ok(())
//! # }
//! ```

mod allowed;
mod answer;
mod cache;
mod client;
mod columns;
mod endpoint;
mod error;
mod etag;
pub mod export;
mod graphql;
#[doc(hidden)]
pub mod table;
pub mod tables;
mod token;
mod transport;
pub mod value;
mod version;
mod write;

pub use allowed::Allowed;
pub use answer::{Answer, ItemError, Position, fields_text};
pub use cache::CachePolicy;
pub use client::{Counts, NetBox, Policy, Status};
pub use endpoint::{Endpoint, Filter, split_values};
pub use error::{Error, Result};
pub use table::{Body, Field, Table, TableSpec};
pub use token::Token;
pub use version::Version;
pub use write::{Create, Delete, Outcome, Probe, Refusal, Update, Writer};
