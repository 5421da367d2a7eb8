//! Reports of container and VM installs to a PocketBase, with consent and
//! nothing more.
//!
//! An install script says that an install begins and how it ended; this crate
//! decides whether that may be told, what exactly, and to whom, and brings it
//! there without ever standing in the installer's way.
//!
//! - [`exit_codes`]: what an exit code means; [`explain`] is for other
//!   programs too.
//! - [`fields`]: the allow-list, from which [`payload`] (what is sent),
//!   [`collection`] (what the server takes) and [`disclosure`] (what people
//!   are told) are made.
//! - With the feature `client`, on by default, everything that the program
//!   needs: consent, addresses, state, delivery.

pub mod collection;
pub mod disclosure;
pub mod exit_codes;
pub mod fields;
pub mod payload;
pub mod value;
pub mod variables;

#[cfg(feature = "client")]
pub mod consent;
#[cfg(feature = "client")]
pub mod deliver;
#[cfg(feature = "client")]
pub mod endpoint;
#[cfg(feature = "client")]
pub mod http;
#[cfg(feature = "client")]
pub mod machine;
#[cfg(feature = "client")]
pub mod report;
#[cfg(feature = "client")]
pub mod run;
#[cfg(feature = "client")]
pub mod settings;
#[cfg(feature = "client")]
pub mod shell;
#[cfg(feature = "client")]
pub mod status;
#[cfg(feature = "client")]
pub mod store;

pub use exit_codes::{Category, ExitCode, Explanation, explain, explain_with, explain_word, table};
