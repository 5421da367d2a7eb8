// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessPermissionsResponse {
    pub data: Option<
        ::std::collections::BTreeMap<
            String,
            ::std::collections::BTreeMap<String, PveBool>,
        >,
    >,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessPermissionsResponse {
    data = "data",
});

