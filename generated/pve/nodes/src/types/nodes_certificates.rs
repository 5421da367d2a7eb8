// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/certificates/acme`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesAcmeResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesAcmeResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/certificates/info`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesInfoItem {
    filename = plain "filename",
    fingerprint = plain "fingerprint",
    issuer = plain "issuer",
    notafter = plain "notafter",
    notbefore = plain "notbefore",
    pem = plain "pem",
    public_key_bits = plain "public-key-bits",
    public_key_type = plain "public-key-type",
    san = nested "san",
    subject = plain "subject",
});

/// Of `GET /nodes/{node}/certificates/info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesInfoResponse {
    pub data: Option<List<GetNodesNodeCertificatesInfoItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesInfoResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/certificates`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCertificatesResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCertificatesResponse {
    data = plain "data",
    total = plain "total",
});

