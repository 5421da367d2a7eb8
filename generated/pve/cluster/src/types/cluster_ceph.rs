// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephFlagsFlagResponse {
    pub data: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephFlagsFlagResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephFlagsItem {
    pub description: Option<PveStr>,
    pub name: Option<OpenEnum<GetClusterCephFlagsItemName>>,
    pub value: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephFlagsItem {
    description = "description",
    name = "name",
    value = "value",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephFlagsResponse {
    pub data: Option<List<GetClusterCephFlagsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephFlagsResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataData {
    mds = "mds",
    mgr = "mgr",
    mon = "mon",
    node = "node",
    osd = "osd",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataMdsValue {
    addr = "addr",
    ceph_release = "ceph_release",
    ceph_version = "ceph_version",
    ceph_version_short = "ceph_version_short",
    hostname = "hostname",
    mem_swap_kb = "mem_swap_kb",
    mem_total_kb = "mem_total_kb",
    name = "name",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataMgrValue {
    addr = "addr",
    ceph_release = "ceph_release",
    ceph_version = "ceph_version",
    ceph_version_short = "ceph_version_short",
    hostname = "hostname",
    mem_swap_kb = "mem_swap_kb",
    mem_total_kb = "mem_total_kb",
    name = "name",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataMonValue {
    addrs = "addrs",
    ceph_release = "ceph_release",
    ceph_version = "ceph_version",
    ceph_version_short = "ceph_version_short",
    hostname = "hostname",
    mem_swap_kb = "mem_swap_kb",
    mem_total_kb = "mem_total_kb",
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataNodeValue {
    pub buildcommit: Option<PveStr>,
    pub version: Option<GetClusterCephMetadataDataNodeValueVersion>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataNodeValue {
    buildcommit = "buildcommit",
    version = "version",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataDataNodeValueVersion {
    pub parts: Option<List<::serde_json::Value>>,
    pub str: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataNodeValueVersion {
    parts = "parts",
    str = "str",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataDataOsdItem {
    back_addr = "back_addr",
    ceph_release = "ceph_release",
    ceph_version = "ceph_version",
    ceph_version_short = "ceph_version_short",
    device_id = "device_id",
    front_addr = "front_addr",
    hostname = "hostname",
    id = "id",
    mem_swap_kb = "mem_swap_kb",
    mem_total_kb = "mem_total_kb",
    osd_data = "osd_data",
    osd_objectstore = "osd_objectstore",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephMetadataResponse {
    pub data: Option<GetClusterCephMetadataData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephMetadataResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterCephStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterCephStatusResponse {
    data = "data",
});

