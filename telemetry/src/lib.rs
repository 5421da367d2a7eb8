//! Reports of container and VM installs to a PocketBase, with consent and nothing more.
pub mod exit_codes;
pub mod fields;
pub mod value;

pub use exit_codes::{Category, ExitCode, Explanation, explain, explain_with, explain_word};
