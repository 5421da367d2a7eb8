// Written by `pve-codegen generate`; do not edit.

//! Types of parameters, bodies and answers.

#[allow(unused_imports)]
use ::pve_runtime::{
    DiskSize, List, OpenEnum, PropertyString, PveBool, PveInt, PveNum, PveStr,
};
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
mod access;
pub use self::access::*;
mod cluster;
pub use self::cluster::*;
mod nodes_lxc;
pub use self::nodes_lxc::*;
mod nodes_network;
pub use self::nodes_network::*;
mod nodes_qemu_agent;
pub use self::nodes_qemu_agent::*;
mod nodes_qemu_config_get_objects;
pub use self::nodes_qemu_config_get_objects::*;
mod nodes_qemu_config_get_words;
pub use self::nodes_qemu_config_get_words::*;
mod nodes_qemu_get;
pub use self::nodes_qemu_get::*;
mod nodes_qemu_snapshot;
pub use self::nodes_qemu_snapshot::*;
mod nodes_status;
pub use self::nodes_status::*;
mod nodes_storage;
pub use self::nodes_storage::*;
mod nodes_tasks;
pub use self::nodes_tasks::*;
mod shared;
pub use self::shared::*;
mod storage;
pub use self::storage::*;
mod version;
pub use self::version::*;
