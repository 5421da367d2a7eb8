// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCertificatesAcmeCertificateResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCertificatesAcmeCertificateResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeCertificatesAcmeCertificateBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCertificatesAcmeCertificateResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCertificatesAcmeCertificateResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PostNodesNodeCertificatesCustomBody {
    /// Format `pem-certificate-chain`.
    pub certificates: String,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    /// Format `pem-string`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<PveBool>,
}
impl PostNodesNodeCertificatesCustomBody {
    /// With what is required; everything else is left out.
    pub fn new(certificates: String) -> Self {
        Self {
            certificates,
            force: Default::default(),
            key: Default::default(),
            restart: Default::default(),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCertificatesCustomData {
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
answer!(PostNodesNodeCertificatesCustomData {
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
pub struct PostNodesNodeCertificatesCustomResponse {
    pub data: Option<PostNodesNodeCertificatesCustomData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCertificatesCustomResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PutNodesNodeCertificatesAcmeCertificateBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeCertificatesAcmeCertificateResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeCertificatesAcmeCertificateResponse {
    data = "data",
});

