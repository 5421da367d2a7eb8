// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Shared by several operations.
#[derive(Clone, Default, PartialEq)]
pub struct FormatProxmoxRemote {
    pub apitoken: Option<String>,
    pub fingerprint: Option<String>,
    pub host: Option<String>,
    pub port: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatProxmoxRemote, default None, aliases {}, key_aliases {}, {
    apitoken = "apitoken",
    fingerprint = "fingerprint",
    host = "host",
    port = "port",
});
redacted!(FormatProxmoxRemote {
    fingerprint,
    host,
    port
} secret {
    apitoken
} undeclared { extra });

