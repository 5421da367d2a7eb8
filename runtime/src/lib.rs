//! What generated Proxmox VE clients stand on: scalars, open enums, property
//! strings, the transport policy and one error type.
//!
//! A generated crate holds types and operations only. Everything that decides
//! *how* an answer is read, *how* a request travels and *what* an error means
//! lives here, by hand, once for all of them:
//!
//! | idea | here |
//! | --- | --- |
//! | scalars as they are on the wire | [`PveBool`], [`PveInt`], [`PveNum`], [`PveStr`] |
//! | enums and lists that survive what is new | [`OpenEnum`], [`List`] |
//! | `net0`, `net1`, … | [`indexed`] |
//! | `virtio=AA:BB:…,bridge=vmbr0` | [`PropertyString`], [`property_string`], [`DiskSize`] |
//! | what could not be read | [`warnings`] |
//! | reading a recorded answer | [`decode`] |
//! | TLS, credentials, time limits, retries | [`Transport`], [`TransportBuilder`], [`tls`] |
//! | what went wrong | [`Error`] |
//!
//! Other clients of the project (NetBox, the crawl of a viewer) take the same
//! TLS policy from [`Transport::http_client`], or download with
//! [`Transport::fetch`].
//!
//! What it costs (`cargo bench -p pve-runtime`): the lenient types read 10,000
//! rows of `/cluster/resources` (3.2 MB), open objects and element by element,
//! in about twice the time of strict structs and less than `serde_json::Value`
//! takes; 18 ms against 13 ms and 62 ms in the median of one run on two shared
//! cores.
//!
//! # What generated code uses
//!
//! ## Types
//!
//! By `x-rust-type` (crate `pve-runtime`): `::pve_runtime::PveBool`, `PveInt`,
//! `PveNum`, `PveStr`, `OpenEnum<T>`, `List<T>`, `PropertyString<T>`,
//! `DiskSize`. The scalars and `OpenEnum` have `Clone`, `Debug`, `Serialize`,
//! `Deserialize`, `PartialEq`, `Eq`, `Hash`, `Display`, `FromStr`, and `From`
//! the Rust value (`PveBool::from(true)` is sent as `1`).
//! `List<T>` and `PropertyString<T>` have `Clone`, `Debug`, `PartialEq`,
//! `Serialize`, `Deserialize`; `List` has `Default` too. None of the scalars
//! has a `Default`: a zero that nobody said is the mistake this crate avoids.
//! `List<T>` does not take `null`: say `Option<List<T>>` where it may be null.
//!
//! ## The client
//!
//! progenitor: positional, merged tags, `HooksMode::Expected`, and
//! `with_inner_type(quote!(::pve_runtime::Transport))`. Beside its output:
//!
//! ```text
//! ::pve_runtime::impl_client_hooks!(Client);
//!
//! #[derive(Clone, Debug)]
//! pub struct Api { client: Client }
//!
//! impl Api {
//!     pub fn new(transport: ::pve_runtime::Transport) -> Self {
//!         Self { client: Client::new_with_client(transport.base_url(), transport.http_client().clone(), transport) }
//!     }
//!
//!     // One line per operation. `call_data` unwraps the envelope: its last argument
//!     // takes the envelope struct and gives `Option<Data>`; `None` is a decode error at `data`.
//!     pub fn get_nodes(&self) -> ::pve_runtime::BoxFuture<'_, Result<List<types::GetNodesItem>, ::pve_runtime::Error>> {
//!         Box::pin(self.client.inner.call_data("get_nodes", self.client.get_nodes(), |e| e.data))
//!     }
//!     // The whole envelope (siblings of `data`), or an operation without content (`ResponseValue<()>`):
//!     pub fn delete_pools_poolid<'a>(&'a self, poolid: &'a str) -> ::pve_runtime::BoxFuture<'a, Result<(), ::pve_runtime::Error>> {
//!         Box::pin(self.client.inner.call("delete_pools_poolid", self.client.delete_pools_poolid(poolid)))
//!     }
//! }
//! ```
//!
//! ```text
//! Transport::call<T: DeserializeOwned, E>(&self, operation: &'static str,
//!     future: impl Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>) -> Result<T, Error>
//! Transport::call_data<T: DeserializeOwned, E, D>(&self, operation, future, data: impl FnOnce(T) -> Option<D>) -> Result<D, Error>
//! ```
//!
//! The documents need no error responses (any `E` is taken); if they declare
//! them, non-2xx answers have the canonical body
//! `{"data": null, "message": …, "errors": {…}}`. `runtime/tests/it/client.rs`
//! is a client of this shape that compiles.
//!
//! ## Property strings
//!
//! A generated struct has public fields `Option<M>` with `M` one of the
//! scalars, `String`, `OpenEnum<…>`, `DiskSize` (whatever is a
//! [`property_string::Member`]),
//! and `extra: ::serde_json::Map<String, ::serde_json::Value>`:
//!
//! ```text
//! impl ::pve_runtime::PropertyStringFormat for Net {
//!     const FORMAT: ::pve_runtime::property_string::Format = ::pve_runtime::property_string::Format {
//!         name: "net",
//!         members: &["bridge", "macaddr", "model", "tag"],     // every typed member
//!         default_key: Some("model"),
//!         aliases: &[],                                        // (key, member), as ("volume", "file") of disks
//!         key_aliases: &[("virtio", "macaddr", "model")],       // key -> member of the value, member of the key's name
//!     };
//!     fn read(r: &mut ::pve_runtime::property_string::Reader) -> Self {
//!         Self { bridge: r.member("bridge"), macaddr: r.member("macaddr"), model: r.member("model"), tag: r.member("tag"), extra: r.extra() }
//!     }
//!     fn write(&self, w: &mut ::pve_runtime::property_string::Writer) {
//!         w.member("model", &self.model); w.member("macaddr", &self.macaddr);
//!         w.member("bridge", &self.bridge); w.member("tag", &self.tag);
//!         w.extra(&self.extra);
//!     }
//! }
//! ```
//!
//! ## Indexed families
//!
//! ```text
//! pub fn net(&self) -> impl Iterator<Item = (u32, ::pve_runtime::PropertyString<Net>)> + '_ {
//!     ::pve_runtime::indexed(&self.extra, "net", Some(31))
//! }
//! ```
//! `indexed<V: FromJson>` is ascending by index; `V` may be a `PropertyString<T>`,
//! a scalar, an `OpenEnum<T>` or `serde_json::Value`.

mod decode;
mod error;
mod hooks;
mod indexed;
mod list;
mod open_enum;
pub mod property_string;
mod redact;
mod scalar;
pub mod tls;
mod transport;
pub mod warnings;

pub use decode::decode;
pub use error::{Error, ErrorKind};
pub use indexed::indexed;
pub use list::List;
pub use open_enum::{NotText, OpenEnum};
pub use property_string::{DiskSize, PropertyString, PropertyStringError, PropertyStringFormat};
pub use scalar::{FromJson, PveBool, PveInt, PveNum, PveStr, ScalarError};
pub use transport::{Credentials, CredentialsError, Transport, TransportBuilder};
pub use warnings::{Warning, Warnings};

/// A future on the heap. The methods of façades return it, so that the code of
/// an operation is compiled once, in the client's crate, and not again in each
/// crate that calls it.
pub use futures::future::BoxFuture;

#[doc(hidden)]
pub use {progenitor_client, reqwest, transport::exec};
