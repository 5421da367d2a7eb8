// Written by `pve-codegen generate`; do not edit.

//! Reading recorded answers, for tests.

#[allow(unused_imports)]
use crate::types;

/// An operation and how its answer is read.
#[derive(Clone, Copy)]
pub struct Replay {
    /// The operation.
    pub id: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path, with parameters in braces.
    pub path: &'static str,
    /// Reads the body of an answer of the named operation and prints it back.
    pub read: Reader,
}

/// Reads the body of an answer and prints it back.
pub type Reader =
    fn(&str, &[u8]) -> Result<(::serde_json::Value, ::pve_runtime::Warnings), ::pve_runtime::Error>;

const fn entry<T: ::serde::de::DeserializeOwned + ::serde::Serialize>(
    id: &'static str,
    method: &'static str,
    path: &'static str,
) -> Replay {
    Replay { id, method, path, read: read::<T> }
}

fn read<T: ::serde::de::DeserializeOwned + ::serde::Serialize>(
    id: &str,
    body: &[u8],
) -> Result<(::serde_json::Value, ::pve_runtime::Warnings), ::pve_runtime::Error> {
    let (value, warnings) = ::pve_runtime::decode::<T>(id, body)?;
    // What was read from JSON is JSON; anything else shows as a difference.
    Ok((::serde_json::to_value(&value).unwrap_or_default(), warnings))
}

/// The answer of an operation that answers nothing.
#[derive(::serde::Deserialize, ::serde::Serialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Nothing {
    data: (),
}

/// The operations of this crate.
pub static REPLAY: &[Replay] = &[
    entry::<types::GetStorageResponse>("get_storage", "GET", "/storage"),
    #[cfg(feature = "write")]
    entry::<types::PostStorageResponse>("post_storage", "POST", "/storage"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_storage_storage", "DELETE", "/storage/{storage}"),
    entry::<types::GetStorageStorageResponse>("get_storage_storage", "GET", "/storage/{storage}"),
    #[cfg(feature = "write")]
    entry::<types::PutStorageStorageResponse>("put_storage_storage", "PUT", "/storage/{storage}"),
];
