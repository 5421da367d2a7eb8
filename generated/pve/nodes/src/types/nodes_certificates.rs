// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesAcmeResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesAcmeResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesInfoItem {
    pub filename: Option<PveStr>,
    pub fingerprint: Option<PveStr>,
    pub issuer: Option<PveStr>,
    /// Seconds since the epoch.
    pub notafter: Option<PveInt>,
    /// Seconds since the epoch.
    pub notbefore: Option<PveInt>,
    /// Format `pem-certificate`.
    pub pem: Option<PveStr>,
    pub public_key_bits: Option<PveInt>,
    pub public_key_type: Option<PveStr>,
    /// YAML.
    pub san: Option<List<PveStr>>,
    pub subject: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesInfoItem {
    filename = "filename",
    fingerprint = "fingerprint",
    issuer = "issuer",
    notafter = "notafter",
    notbefore = "notbefore",
    pem = "pem",
    public_key_bits = "public-key-bits",
    public_key_type = "public-key-type",
    san = "san",
    subject = "subject",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesInfoResponse {
    pub data: Option<List<GetNodesNodeCertificatesInfoItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesInfoResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesResponse {
    data = "data",
    total = "total",
});

