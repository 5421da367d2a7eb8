// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/certificates/acme/certificate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCertificatesAcmeCertificateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCertificatesAcmeCertificateResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/certificates/acme/certificate`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCertificatesAcmeCertificateBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
}

/// Of `POST /nodes/{node}/certificates/acme/certificate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCertificatesAcmeCertificateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCertificatesAcmeCertificateResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/certificates/custom`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
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
redacted!(PostNodesNodeCertificatesCustomBody {
    certificates,
    force,
    restart
} secret {
    key
} undeclared {  });

/// Of `POST /nodes/{node}/certificates/custom`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCertificatesCustomData {
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

/// Of `POST /nodes/{node}/certificates/custom`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCertificatesCustomResponse {
    pub data: Option<PostNodesNodeCertificatesCustomData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCertificatesCustomResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/certificates/acme/certificate`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeCertificatesAcmeCertificateBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/certificates/acme/certificate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeCertificatesAcmeCertificateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeCertificatesAcmeCertificateResponse {
    data = plain "data",
});

