// Written by `pve-codegen generate`; do not edit.

//! The façade: one method per operation, with `{data}` unwrapped.

use crate::client::Client;
#[allow(unused_imports)]
use crate::types;
#[allow(unused_imports)]
use ::pve_runtime::{
    BoxFuture, Error, List, OpenEnum, PropertyString, PveBool, PveInt, PveNum, PveStr,
};
/// The operations of this crate, one method each.
///
/// It is cheap to clone; clones share the connections.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}
impl Api {
    /// Operations over a transport, which decides about TLS,
    /// credentials, time limits and retries.
    pub fn new(transport: ::pve_runtime::Transport) -> Self {
        let base = transport.base_url().to_owned();
        let http = transport.http_client().clone();
        Self {
            client: Client::new_with_client(&base, http, transport),
        }
    }
    /// The transport beneath: its warnings, its limits.
    pub fn transport(&self) -> &::pve_runtime::Transport {
        &self.client.inner
    }
    /// The plain client beneath, which gives status and headers of
    /// an answer too.
    pub fn client(&self) -> &Client {
        &self.client
    }
}
mod all;
