// Written by `pve-codegen generate`; do not edit.

//! A typed client for all operations of Proxmox VE, across its versions.
//!
//! Proxmox VE 7.4, 8.0, 8.1, 8.2, 8.3, 8.4, 9.0, 9.1; 657 operations in 6 groups. One client for all of
//! these versions: what some of them lack says so in its documentation and in the
//! group's catalog.
//!
//! ```ignore
//! let transport = pve_runtime::Transport::builder("https://pve.example:8006")
//!     .api_token("user@realm!name", secret)
//!     .build()?;
//! let pve = pve_client::Api::new(transport);
//! for guest in &pve.nodes().get_nodes_node_qemu("pve1", Some(true)).await? {
//!     println!("{:?}", guest.name);
//! }
//! ```
//!
//! # Features
//!
//! | feature | operations | default |
//! | --- | --- | --- |
//! | `access` | 46 below `/access` | yes |
//! | `cluster` | 232 below `/cluster` | yes |
//! | `nodes` | 366 below `/nodes` | yes |
//! | `pools` | 7 below `/pools` | yes |
//! | `storage` | 5 below `/storage` | yes |
//! | `version` | 1 below `/version` | yes |
//! | `write` | of these, what changes a Proxmox VE | no |

pub use pve_runtime;

#[cfg(feature = "access")]
#[doc(inline)]
pub use pve_client_access as access;
#[cfg(feature = "cluster")]
#[doc(inline)]
pub use pve_client_cluster as cluster;
#[cfg(feature = "nodes")]
#[doc(inline)]
pub use pve_client_nodes as nodes;
#[cfg(feature = "pools")]
#[doc(inline)]
pub use pve_client_pools as pools;
#[cfg(feature = "storage")]
#[doc(inline)]
pub use pve_client_storage as storage;
#[cfg(feature = "version")]
#[doc(inline)]
pub use pve_client_version as version;

/// All groups over one transport.
///
/// It is cheap to clone; clones share the connections.
#[derive(Clone, Debug)]
pub struct Api {
    transport: pve_runtime::Transport,
    #[cfg(feature = "access")]
    access: access::Api,
    #[cfg(feature = "cluster")]
    cluster: cluster::Api,
    #[cfg(feature = "nodes")]
    nodes: nodes::Api,
    #[cfg(feature = "pools")]
    pools: pools::Api,
    #[cfg(feature = "storage")]
    storage: storage::Api,
    #[cfg(feature = "version")]
    version: version::Api,
}

impl Api {
    /// All groups over a transport, which decides about TLS, credentials, time
    /// limits and retries.
    pub fn new(transport: pve_runtime::Transport) -> Self {
        Self {
            #[cfg(feature = "access")]
            access: access::Api::new(transport.clone()),
            #[cfg(feature = "cluster")]
            cluster: cluster::Api::new(transport.clone()),
            #[cfg(feature = "nodes")]
            nodes: nodes::Api::new(transport.clone()),
            #[cfg(feature = "pools")]
            pools: pools::Api::new(transport.clone()),
            #[cfg(feature = "storage")]
            storage: storage::Api::new(transport.clone()),
            #[cfg(feature = "version")]
            version: version::Api::new(transport.clone()),
            transport,
        }
    }

    /// The transport beneath: its warnings, its limits.
    pub fn transport(&self) -> &pve_runtime::Transport {
        &self.transport
    }

    /// The operations below `/access`.
    #[cfg(feature = "access")]
    pub fn access(&self) -> &access::Api {
        &self.access
    }

    /// The operations below `/cluster`.
    #[cfg(feature = "cluster")]
    pub fn cluster(&self) -> &cluster::Api {
        &self.cluster
    }

    /// The operations below `/nodes`.
    #[cfg(feature = "nodes")]
    pub fn nodes(&self) -> &nodes::Api {
        &self.nodes
    }

    /// The operations below `/pools`.
    #[cfg(feature = "pools")]
    pub fn pools(&self) -> &pools::Api {
        &self.pools
    }

    /// The operations below `/storage`.
    #[cfg(feature = "storage")]
    pub fn storage(&self) -> &storage::Api {
        &self.storage
    }

    /// The operations below `/version`.
    #[cfg(feature = "version")]
    pub fn version(&self) -> &version::Api {
        &self.version
    }
}
