// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/ceph/flags/{flag}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephFlagsFlagResponse {
    pub data: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephFlagsFlagResponse {
    data = plain "data",
});

/// Of `GET /cluster/ceph/flags`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephFlagsItem {
    pub description: Option<PveStr>,
    pub name: Option<OpenEnum<GetClusterCephFlagsItemName>>,
    pub value: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephFlagsItem {
    description = plain "description",
    name = plain "name",
    value = plain "value",
});

/// Of `GET /cluster/ceph/flags`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterCephFlagsItemName {
    Nobackfill,
    NodeepScrub,
    Nodown,
    Noin,
    Noout,
    Norebalance,
    Norecover,
    Noscrub,
    Notieragent,
    Noup,
    Pause,
}
words!(GetClusterCephFlagsItemName {
    Nobackfill = "nobackfill",
    NodeepScrub = "nodeep-scrub",
    Nodown = "nodown",
    Noin = "noin",
    Noout = "noout",
    Norebalance = "norebalance",
    Norecover = "norecover",
    Noscrub = "noscrub",
    Notieragent = "notieragent",
    Noup = "noup",
    Pause = "pause",
});

/// Of `GET /cluster/ceph/flags`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephFlagsResponse {
    pub data: Option<List<GetClusterCephFlagsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephFlagsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataData {
    pub mds: Option<
        ::std::collections::BTreeMap<String, GetClusterCephMetadataDataMdsValue>,
    >,
    pub mgr: Option<
        ::std::collections::BTreeMap<String, GetClusterCephMetadataDataMgrValue>,
    >,
    pub mon: Option<
        ::std::collections::BTreeMap<String, GetClusterCephMetadataDataMonValue>,
    >,
    pub node: Option<
        ::std::collections::BTreeMap<String, GetClusterCephMetadataDataNodeValue>,
    >,
    pub osd: Option<List<GetClusterCephMetadataDataOsdItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataData {
    mds = nested "mds",
    mgr = nested "mgr",
    mon = nested "mon",
    node = nested "node",
    osd = nested "osd",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataMdsValue {
    pub addr: Option<PveStr>,
    pub ceph_release: Option<PveStr>,
    pub ceph_version: Option<PveStr>,
    pub ceph_version_short: Option<PveStr>,
    pub hostname: Option<PveStr>,
    pub mem_swap_kb: Option<PveInt>,
    pub mem_total_kb: Option<PveInt>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataMdsValue {
    addr = plain "addr",
    ceph_release = plain "ceph_release",
    ceph_version = plain "ceph_version",
    ceph_version_short = plain "ceph_version_short",
    hostname = plain "hostname",
    mem_swap_kb = plain "mem_swap_kb",
    mem_total_kb = plain "mem_total_kb",
    name = plain "name",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataMgrValue {
    pub addr: Option<PveStr>,
    pub ceph_release: Option<PveStr>,
    pub ceph_version: Option<PveStr>,
    pub ceph_version_short: Option<PveStr>,
    pub hostname: Option<PveStr>,
    pub mem_swap_kb: Option<PveInt>,
    pub mem_total_kb: Option<PveInt>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataMgrValue {
    addr = plain "addr",
    ceph_release = plain "ceph_release",
    ceph_version = plain "ceph_version",
    ceph_version_short = plain "ceph_version_short",
    hostname = plain "hostname",
    mem_swap_kb = plain "mem_swap_kb",
    mem_total_kb = plain "mem_total_kb",
    name = plain "name",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataMonValue {
    pub addrs: Option<PveStr>,
    pub ceph_release: Option<PveStr>,
    pub ceph_version: Option<PveStr>,
    pub ceph_version_short: Option<PveStr>,
    pub hostname: Option<PveStr>,
    pub mem_swap_kb: Option<PveInt>,
    pub mem_total_kb: Option<PveInt>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataMonValue {
    addrs = plain "addrs",
    ceph_release = plain "ceph_release",
    ceph_version = plain "ceph_version",
    ceph_version_short = plain "ceph_version_short",
    hostname = plain "hostname",
    mem_swap_kb = plain "mem_swap_kb",
    mem_total_kb = plain "mem_total_kb",
    name = plain "name",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataNodeValue {
    pub buildcommit: Option<PveStr>,
    pub version: Option<GetClusterCephMetadataDataNodeValueVersion>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataNodeValue {
    buildcommit = plain "buildcommit",
    version = nested "version",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataNodeValueVersion {
    pub parts: Option<List<::serde_json::Value>>,
    pub str: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataNodeValueVersion {
    parts = nested "parts",
    str = plain "str",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataOsdItem {
    pub back_addr: Option<PveStr>,
    pub ceph_release: Option<PveStr>,
    pub ceph_version: Option<PveStr>,
    pub ceph_version_short: Option<PveStr>,
    pub device_id: Option<PveStr>,
    pub front_addr: Option<PveStr>,
    pub hostname: Option<PveStr>,
    pub id: Option<PveInt>,
    pub mem_swap_kb: Option<PveInt>,
    pub mem_total_kb: Option<PveInt>,
    pub osd_data: Option<PveStr>,
    pub osd_objectstore: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataOsdItem {
    back_addr = plain "back_addr",
    ceph_release = plain "ceph_release",
    ceph_version = plain "ceph_version",
    ceph_version_short = plain "ceph_version_short",
    device_id = plain "device_id",
    front_addr = plain "front_addr",
    hostname = plain "hostname",
    id = plain "id",
    mem_swap_kb = plain "mem_swap_kb",
    mem_total_kb = plain "mem_total_kb",
    osd_data = plain "osd_data",
    osd_objectstore = plain "osd_objectstore",
});

/// Of `GET /cluster/ceph/metadata`.
///
/// Default `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterCephMetadataQueryScope {
    All,
    Versions,
}
words!(GetClusterCephMetadataQueryScope {
    All = "all",
    Versions = "versions",
});

/// Of `GET /cluster/ceph/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataResponse {
    pub data: Option<GetClusterCephMetadataData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataResponse {
    data = plain "data",
});

/// Of `GET /cluster/ceph`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ceph/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephStatusResponse {
    data = plain "data",
});

