// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /cluster/ceph/flags`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterCephFlagsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nobackfill: Option<PveBool>,
    #[serde(rename = "nodeep-scrub", skip_serializing_if = "Option::is_none")]
    pub nodeep_scrub: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodown: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noin: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noout: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norebalance: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norecover: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noscrub: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notieragent: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noup: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause: Option<PveBool>,
}

/// Of `PUT /cluster/ceph/flags/{flag}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutClusterCephFlagsFlagBody {
    pub value: PveBool,
}
impl PutClusterCephFlagsFlagBody {
    /// With what is required; everything else is left out.
    pub fn new(value: PveBool) -> Self {
        Self { value }
    }
}

/// Of `PUT /cluster/ceph/flags`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterCephFlagsResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutClusterCephFlagsResponse {
    data = plain "data",
});

