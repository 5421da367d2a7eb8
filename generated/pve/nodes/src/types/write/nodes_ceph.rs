// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/ceph/mds/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCephMdsNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCephMdsNameResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/ceph/mgr/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCephMgrIdResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCephMgrIdResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/ceph/mon/{monid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCephMonMonidResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCephMonMonidResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/ceph/osd/{osdid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCephOsdOsdidResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCephOsdOsdidResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/ceph/pool/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCephPoolNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCephPoolNameResponse {
    data = plain "data",
});

/// Of `DELETE /nodes/{node}/ceph/pools/{name}`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeCephPoolsNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeCephPoolsNameResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/fs/{name}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephFsNameBody {
    /// Default `0`.
    #[serde(rename = "add-storage", skip_serializing_if = "Option::is_none")]
    pub add_storage: Option<PveBool>,
    /// From 8 to 32768. Default `128`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num: Option<i64>,
}

/// Of `POST /nodes/{node}/ceph/fs/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephFsNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephFsNameResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/init`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephInitBody {
    /// At most 128 characters. Format `CIDR`. Only together with `network`.
    #[serde(rename = "cluster-network", skip_serializing_if = "Option::is_none")]
    pub cluster_network: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_cephx: Option<PveBool>,
    /// From 1 to 7. Default `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i64>,
    /// At most 128 characters. Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// From 6 to 14. Default `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_bits: Option<i64>,
    /// From 1 to 7. Default `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// Of `POST /nodes/{node}/ceph/mds/{name}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephMdsNameBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hotstandby: Option<PveBool>,
}

/// Of `POST /nodes/{node}/ceph/mds/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephMdsNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephMdsNameResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/mgr/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephMgrIdResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephMgrIdResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/mon/{monid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephMonMonidBody {
    /// Format `ip-list`.
    #[serde(rename = "mon-address", skip_serializing_if = "Option::is_none")]
    pub mon_address: Option<String>,
}

/// Of `POST /nodes/{node}/ceph/mon/{monid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephMonMonidResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephMonMonidResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/osd`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephOsdBody {
    #[serde(rename = "crush-device-class", skip_serializing_if = "Option::is_none")]
    pub crush_device_class: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_dev: Option<String>,
    /// At least 1. Only together with `db_dev`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub db_dev_size: Option<f64>,
    pub dev: String,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted: Option<PveBool>,
    /// Proxmox VE: since 8.1. At least 1.
    #[serde(rename = "osds-per-device", skip_serializing_if = "Option::is_none")]
    pub osds_per_device: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wal_dev: Option<String>,
    /// At least 0.5. Only together with `wal_dev`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wal_dev_size: Option<f64>,
}
impl PostNodesNodeCephOsdBody {
    /// With what is required; everything else is left out.
    pub fn new(dev: String) -> Self {
        Self {
            crush_device_class: Default::default(),
            db_dev: Default::default(),
            db_dev_size: Default::default(),
            dev,
            encrypted: Default::default(),
            osds_per_device: Default::default(),
            wal_dev: Default::default(),
            wal_dev_size: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/ceph/osd/{osdid}/scrub`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephOsdOsdidScrubBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<PveBool>,
}

/// Of `POST /nodes/{node}/ceph/osd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephOsdResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephOsdResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/pool`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephPoolBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_storages: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<PostNodesNodeCephPoolBodyApplication>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crush_rule: Option<String>,
    #[serde(rename = "erasure-coding", skip_serializing_if = "Option::is_none")]
    pub erasure_coding: Option<PropertyString<PostNodesNodeCephPoolBodyErasureCoding>>,
    /// From 1 to 7. Default `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i64>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_autoscale_mode: Option<PostNodesNodeCephPoolBodyPgAutoscaleMode>,
    /// From 1 to 32768. Default `128`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num: Option<i64>,
    /// At most 32768.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num_min: Option<i64>,
    /// From 1 to 7. Default `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size_ratio: Option<f64>,
}
impl PostNodesNodeCephPoolBody {
    /// With what is required; everything else is left out.
    pub fn new(name: String) -> Self {
        Self {
            add_storages: Default::default(),
            application: Default::default(),
            crush_rule: Default::default(),
            erasure_coding: Default::default(),
            min_size: Default::default(),
            name,
            pg_autoscale_mode: Default::default(),
            pg_num: Default::default(),
            pg_num_min: Default::default(),
            size: Default::default(),
            target_size: Default::default(),
            target_size_ratio: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/ceph/pool`.
///
/// Default `rbd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeCephPoolBodyApplication {
    Rbd,
    Cephfs,
    Rgw,
}
words!(PostNodesNodeCephPoolBodyApplication {
    Rbd = "rbd",
    Cephfs = "cephfs",
    Rgw = "rgw",
});

/// Of `POST /nodes/{node}/ceph/pool`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephPoolBodyErasureCoding {
    pub device_class: Option<String>,
    /// Default `host`.
    pub failure_domain: Option<String>,
    /// At least 2.
    pub k: Option<PveInt>,
    /// At least 1.
    pub m: Option<PveInt>,
    pub profile: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeCephPoolBodyErasureCoding, default None, aliases {}, key_aliases {}, {
    device_class = "device-class",
    failure_domain = "failure-domain",
    k = "k",
    m = "m",
    profile = "profile",
});

/// Of `POST /nodes/{node}/ceph/pool`.
///
/// Default `warn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeCephPoolBodyPgAutoscaleMode {
    On,
    Off,
    Warn,
}
words!(PostNodesNodeCephPoolBodyPgAutoscaleMode {
    On = "on",
    Off = "off",
    Warn = "warn",
});

/// Of `POST /nodes/{node}/ceph/pool`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephPoolResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephPoolResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/pools`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephPoolsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_storages: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<PostNodesNodeCephPoolsBodyApplication>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crush_rule: Option<String>,
    #[serde(rename = "erasure-coding", skip_serializing_if = "Option::is_none")]
    pub erasure_coding: Option<PropertyString<PostNodesNodeCephPoolsBodyErasureCoding>>,
    /// From 1 to 7. Default `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i64>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_autoscale_mode: Option<PostNodesNodeCephPoolsBodyPgAutoscaleMode>,
    /// From 1 to 32768. Default `128`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num: Option<i64>,
    /// At most 32768.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num_min: Option<i64>,
    /// From 1 to 7. Default `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size_ratio: Option<f64>,
}
impl PostNodesNodeCephPoolsBody {
    /// With what is required; everything else is left out.
    pub fn new(name: String) -> Self {
        Self {
            add_storages: Default::default(),
            application: Default::default(),
            crush_rule: Default::default(),
            erasure_coding: Default::default(),
            min_size: Default::default(),
            name,
            pg_autoscale_mode: Default::default(),
            pg_num: Default::default(),
            pg_num_min: Default::default(),
            size: Default::default(),
            target_size: Default::default(),
            target_size_ratio: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/ceph/pools`.
///
/// Described by Proxmox VE up to 7.4. Default `rbd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeCephPoolsBodyApplication {
    Rbd,
    Cephfs,
    Rgw,
}
words!(PostNodesNodeCephPoolsBodyApplication {
    Rbd = "rbd",
    Cephfs = "cephfs",
    Rgw = "rgw",
});

/// Of `POST /nodes/{node}/ceph/pools`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephPoolsBodyErasureCoding {
    pub device_class: Option<String>,
    /// Default `host`.
    pub failure_domain: Option<String>,
    /// At least 2.
    pub k: Option<PveInt>,
    /// At least 1.
    pub m: Option<PveInt>,
    pub profile: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeCephPoolsBodyErasureCoding, default None, aliases {}, key_aliases {}, {
    device_class = "device-class",
    failure_domain = "failure-domain",
    k = "k",
    m = "m",
    profile = "profile",
});

/// Of `POST /nodes/{node}/ceph/pools`.
///
/// Described by Proxmox VE up to 7.4. Default `warn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeCephPoolsBodyPgAutoscaleMode {
    On,
    Off,
    Warn,
}
words!(PostNodesNodeCephPoolsBodyPgAutoscaleMode {
    On = "on",
    Off = "off",
    Warn = "warn",
});

/// Of `POST /nodes/{node}/ceph/pools`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephPoolsResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephPoolsResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/restart`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephRestartBody {
    /// Default `ceph.target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

/// Of `POST /nodes/{node}/ceph/restart`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephRestartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephRestartResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/start`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephStartBody {
    /// Default `ceph.target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

/// Of `POST /nodes/{node}/ceph/start`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephStartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephStartResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/ceph/stop`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeCephStopBody {
    /// Default `ceph.target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

/// Of `POST /nodes/{node}/ceph/stop`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeCephStopResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeCephStopResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/ceph/pool/{name}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeCephPoolNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<PutNodesNodeCephPoolNameBodyApplication>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crush_rule: Option<String>,
    /// From 1 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_autoscale_mode: Option<PutNodesNodeCephPoolNameBodyPgAutoscaleMode>,
    /// From 1 to 32768.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num: Option<i64>,
    /// At most 32768.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num_min: Option<i64>,
    /// From 1 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size_ratio: Option<f64>,
}

/// Of `PUT /nodes/{node}/ceph/pool/{name}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeCephPoolNameBodyApplication {
    Rbd,
    Cephfs,
    Rgw,
}
words!(PutNodesNodeCephPoolNameBodyApplication {
    Rbd = "rbd",
    Cephfs = "cephfs",
    Rgw = "rgw",
});

/// Of `PUT /nodes/{node}/ceph/pool/{name}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeCephPoolNameBodyPgAutoscaleMode {
    On,
    Off,
    Warn,
}
words!(PutNodesNodeCephPoolNameBodyPgAutoscaleMode {
    On = "on",
    Off = "off",
    Warn = "warn",
});

/// Of `PUT /nodes/{node}/ceph/pool/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeCephPoolNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeCephPoolNameResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/ceph/pools/{name}`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeCephPoolsNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<PutNodesNodeCephPoolsNameBodyApplication>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crush_rule: Option<String>,
    /// From 1 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_autoscale_mode: Option<PutNodesNodeCephPoolsNameBodyPgAutoscaleMode>,
    /// From 1 to 32768.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num: Option<i64>,
    /// At most 32768.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pg_num_min: Option<i64>,
    /// From 1 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_size_ratio: Option<f64>,
}

/// Of `PUT /nodes/{node}/ceph/pools/{name}`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeCephPoolsNameBodyApplication {
    Rbd,
    Cephfs,
    Rgw,
}
words!(PutNodesNodeCephPoolsNameBodyApplication {
    Rbd = "rbd",
    Cephfs = "cephfs",
    Rgw = "rgw",
});

/// Of `PUT /nodes/{node}/ceph/pools/{name}`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeCephPoolsNameBodyPgAutoscaleMode {
    On,
    Off,
    Warn,
}
words!(PutNodesNodeCephPoolsNameBodyPgAutoscaleMode {
    On = "on",
    Off = "off",
    Warn = "warn",
});

/// Of `PUT /nodes/{node}/ceph/pools/{name}`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeCephPoolsNameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeCephPoolsNameResponse {
    data = plain "data",
});

