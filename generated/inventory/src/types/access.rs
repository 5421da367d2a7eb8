// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /access/permissions`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessPermissionsResponse {
    pub data: Option<
        ::std::collections::BTreeMap<
            String,
            ::std::collections::BTreeMap<String, PveBool>,
        >,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessPermissionsResponse {
    data = plain "data",
});

