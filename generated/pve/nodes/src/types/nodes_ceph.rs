// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgDbItem {
    pub can_update_at_runtime: Option<PveBool>,
    pub level: Option<PveStr>,
    pub mask: Option<PveStr>,
    pub name: Option<PveStr>,
    pub section: Option<PveStr>,
    pub value: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgDbItem {
    can_update_at_runtime = "can_update_at_runtime",
    level = "level",
    mask = "mask",
    name = "name",
    section = "section",
    value = "value",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgDbResponse {
    pub data: Option<List<GetNodesNodeCephCfgDbItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgDbResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgRawResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgRawResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgValueResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgValueResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCmdSafetyData {
    pub safe: Option<PveBool>,
    pub status: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCmdSafetyData {
    safe = "safe",
    status = "status",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephCmdSafetyQueryAction {
    Stop,
    Destroy,
}
words!(GetNodesNodeCephCmdSafetyQueryAction {
    Stop = "stop",
    Destroy = "destroy",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephCmdSafetyQueryService {
    Osd,
    Mon,
    Mds,
}
words!(GetNodesNodeCephCmdSafetyQueryService {
    Osd = "osd",
    Mon = "mon",
    Mds = "mds",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCmdSafetyResponse {
    pub data: Option<GetNodesNodeCephCmdSafetyData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCmdSafetyResponse {
    data = "data",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephConfigResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephConfigResponse {
    data = "data",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephConfigdbItem {
    pub can_update_at_runtime: Option<PveBool>,
    pub level: Option<PveStr>,
    pub mask: Option<PveStr>,
    pub name: Option<PveStr>,
    pub section: Option<PveStr>,
    pub value: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephConfigdbItem {
    can_update_at_runtime = "can_update_at_runtime",
    level = "level",
    mask = "mask",
    name = "name",
    section = "section",
    value = "value",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephConfigdbResponse {
    pub data: Option<List<GetNodesNodeCephConfigdbItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephConfigdbResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCrushResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCrushResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephFsItem {
    pub data_pool: Option<PveStr>,
    pub metadata_pool: Option<PveStr>,
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephFsItem {
    data_pool = "data_pool",
    metadata_pool = "metadata_pool",
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephFsResponse {
    pub data: Option<List<GetNodesNodeCephFsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephFsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephLogItem {
    n = "n",
    t = "t",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephLogResponse {
    pub data: Option<List<GetNodesNodeCephLogItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephLogResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMdsItem {
    pub addr: Option<PveStr>,
    pub host: Option<PveStr>,
    pub name: Option<PveStr>,
    pub rank: Option<PveInt>,
    pub standby_replay: Option<PveBool>,
    pub state: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMdsItem {
    addr = "addr",
    host = "host",
    name = "name",
    rank = "rank",
    standby_replay = "standby_replay",
    state = "state",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMdsResponse {
    pub data: Option<List<GetNodesNodeCephMdsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMdsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMgrItem {
    pub addr: Option<PveStr>,
    pub host: Option<PveStr>,
    pub name: Option<PveStr>,
    pub state: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMgrItem {
    addr = "addr",
    host = "host",
    name = "name",
    state = "state",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMgrResponse {
    pub data: Option<List<GetNodesNodeCephMgrItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMgrResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMonItem {
    pub addr: Option<PveStr>,
    pub ceph_version: Option<PveStr>,
    pub ceph_version_short: Option<PveStr>,
    pub direxists: Option<PveStr>,
    pub host: Option<PveBool>,
    pub name: Option<PveStr>,
    pub quorum: Option<PveBool>,
    pub rank: Option<PveInt>,
    pub service: Option<PveInt>,
    pub state: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMonItem {
    addr = "addr",
    ceph_version = "ceph_version",
    ceph_version_short = "ceph_version_short",
    direxists = "direxists",
    host = "host",
    name = "name",
    quorum = "quorum",
    rank = "rank",
    service = "service",
    state = "state",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMonResponse {
    pub data: Option<List<GetNodesNodeCephMonItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMonResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdData {
    pub flags: Option<PveStr>,
    pub root: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdData {
    flags = "flags",
    root = "root",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidLvInfoData {
    pub creation_time: Option<PveStr>,
    pub lv_name: Option<PveStr>,
    pub lv_path: Option<PveStr>,
    pub lv_size: Option<PveInt>,
    pub lv_uuid: Option<PveStr>,
    pub vg_name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidLvInfoData {
    creation_time = "creation_time",
    lv_name = "lv_name",
    lv_path = "lv_path",
    lv_size = "lv_size",
    lv_uuid = "lv_uuid",
    vg_name = "vg_name",
});

/// Default `block`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephOsdOsdidLvInfoQueryType {
    Block,
    Db,
    Wal,
}
words!(GetNodesNodeCephOsdOsdidLvInfoQueryType {
    Block = "block",
    Db = "db",
    Wal = "wal",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidLvInfoResponse {
    pub data: Option<GetNodesNodeCephOsdOsdidLvInfoData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidLvInfoResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataData {
    pub devices: Option<List<GetNodesNodeCephOsdOsdidMetadataDataDevicesItem>>,
    pub osd: Option<GetNodesNodeCephOsdOsdidMetadataDataOsd>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataData {
    devices = "devices",
    osd = "osd",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataDataDevicesItem {
    pub dev_node: Option<PveStr>,
    pub device: Option<OpenEnum<GetNodesNodeCephOsdOsdidMetadataDataDevicesItemDevice>>,
    pub devices: Option<PveStr>,
    pub size: Option<PveInt>,
    pub support_discard: Option<PveBool>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataDataDevicesItem {
    dev_node = "dev_node",
    device = "device",
    devices = "devices",
    size = "size",
    support_discard = "support_discard",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephOsdOsdidMetadataDataDevicesItemDevice {
    Block,
    Db,
    Wal,
}
words!(GetNodesNodeCephOsdOsdidMetadataDataDevicesItemDevice {
    Block = "block",
    Db = "db",
    Wal = "wal",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataDataOsd {
    pub back_addr: Option<PveStr>,
    pub front_addr: Option<PveStr>,
    pub hb_back_addr: Option<PveStr>,
    pub hb_front_addr: Option<PveStr>,
    pub hostname: Option<PveStr>,
    pub id: Option<PveInt>,
    pub mem_usage: Option<PveInt>,
    pub osd_data: Option<PveStr>,
    pub osd_objectstore: Option<PveStr>,
    pub pid: Option<PveInt>,
    pub version: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataDataOsd {
    back_addr = "back_addr",
    front_addr = "front_addr",
    hb_back_addr = "hb_back_addr",
    hb_front_addr = "hb_front_addr",
    hostname = "hostname",
    id = "id",
    mem_usage = "mem_usage",
    osd_data = "osd_data",
    osd_objectstore = "osd_objectstore",
    pid = "pid",
    version = "version",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataResponse {
    pub data: Option<GetNodesNodeCephOsdOsdidMetadataData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdResponse {
    pub data: Option<GetNodesNodeCephOsdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolItem {
    pub application_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub autoscale_status: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Bytes.
    pub bytes_used: Option<PveInt>,
    pub crush_rule: Option<PveInt>,
    pub crush_rule_name: Option<PveStr>,
    pub min_size: Option<PveInt>,
    pub percent_used: Option<PveNum>,
    pub pg_autoscale_mode: Option<PveStr>,
    pub pg_num: Option<PveInt>,
    pub pg_num_final: Option<PveInt>,
    pub pg_num_min: Option<PveInt>,
    pub pool: Option<PveInt>,
    pub pool_name: Option<PveStr>,
    pub size: Option<PveInt>,
    pub target_size: Option<PveInt>,
    pub target_size_ratio: Option<PveNum>,
    pub type_: Option<OpenEnum<GetNodesNodeCephPoolItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolItem {
    application_metadata = "application_metadata",
    autoscale_status = "autoscale_status",
    bytes_used = "bytes_used",
    crush_rule = "crush_rule",
    crush_rule_name = "crush_rule_name",
    min_size = "min_size",
    percent_used = "percent_used",
    pg_autoscale_mode = "pg_autoscale_mode",
    pg_num = "pg_num",
    pg_num_final = "pg_num_final",
    pg_num_min = "pg_num_min",
    pool = "pool",
    pool_name = "pool_name",
    size = "size",
    target_size = "target_size",
    target_size_ratio = "target_size_ratio",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephPoolItemType {
    Replicated,
    Erasure,
    Unknown,
}
words!(GetNodesNodeCephPoolItemType {
    Replicated = "replicated",
    Erasure = "erasure",
    Unknown = "unknown",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolNameResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolNameResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolNameStatusData {
    pub application: Option<OpenEnum<GetNodesNodeCephPoolNameStatusDataApplication>>,
    pub application_list: Option<List<::serde_json::Value>>,
    pub autoscale_status: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub crush_rule: Option<PveStr>,
    pub fast_read: Option<PveBool>,
    pub hashpspool: Option<PveBool>,
    pub id: Option<PveInt>,
    /// From 1 to 7. Default `2`.
    pub min_size: Option<PveInt>,
    pub name: Option<PveStr>,
    pub nodeep_scrub: Option<PveBool>,
    pub nodelete: Option<PveBool>,
    pub nopgchange: Option<PveBool>,
    pub noscrub: Option<PveBool>,
    pub nosizechange: Option<PveBool>,
    pub pg_autoscale_mode: Option<
        OpenEnum<GetNodesNodeCephPoolNameStatusDataPgAutoscaleMode>,
    >,
    /// From 1 to 32768. Default `128`.
    pub pg_num: Option<PveInt>,
    /// At most 32768.
    pub pg_num_min: Option<PveInt>,
    pub pgp_num: Option<PveInt>,
    /// From 1 to 7. Default `3`.
    pub size: Option<PveInt>,
    pub statistics: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub target_size: Option<PveStr>,
    pub target_size_ratio: Option<PveNum>,
    pub use_gmt_hitset: Option<PveBool>,
    pub write_fadvise_dontneed: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolNameStatusData {
    application = "application",
    application_list = "application_list",
    autoscale_status = "autoscale_status",
    crush_rule = "crush_rule",
    fast_read = "fast_read",
    hashpspool = "hashpspool",
    id = "id",
    min_size = "min_size",
    name = "name",
    nodeep_scrub = "nodeep-scrub",
    nodelete = "nodelete",
    nopgchange = "nopgchange",
    noscrub = "noscrub",
    nosizechange = "nosizechange",
    pg_autoscale_mode = "pg_autoscale_mode",
    pg_num = "pg_num",
    pg_num_min = "pg_num_min",
    pgp_num = "pgp_num",
    size = "size",
    statistics = "statistics",
    target_size = "target_size",
    target_size_ratio = "target_size_ratio",
    use_gmt_hitset = "use_gmt_hitset",
    write_fadvise_dontneed = "write_fadvise_dontneed",
});

/// Default `rbd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephPoolNameStatusDataApplication {
    Rbd,
    Cephfs,
    Rgw,
}
words!(GetNodesNodeCephPoolNameStatusDataApplication {
    Rbd = "rbd",
    Cephfs = "cephfs",
    Rgw = "rgw",
});

/// Default `warn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephPoolNameStatusDataPgAutoscaleMode {
    On,
    Off,
    Warn,
}
words!(GetNodesNodeCephPoolNameStatusDataPgAutoscaleMode {
    On = "on",
    Off = "off",
    Warn = "warn",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolNameStatusResponse {
    pub data: Option<GetNodesNodeCephPoolNameStatusData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolNameStatusResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolResponse {
    pub data: Option<List<GetNodesNodeCephPoolItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolsItem {
    pub application_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub autoscale_status: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub bytes_used: Option<PveInt>,
    pub crush_rule: Option<PveInt>,
    pub crush_rule_name: Option<PveStr>,
    pub min_size: Option<PveInt>,
    pub percent_used: Option<PveNum>,
    pub pg_autoscale_mode: Option<PveStr>,
    pub pg_num: Option<PveInt>,
    pub pg_num_final: Option<PveInt>,
    pub pg_num_min: Option<PveInt>,
    pub pool: Option<PveInt>,
    pub pool_name: Option<PveStr>,
    pub size: Option<PveInt>,
    pub target_size: Option<PveInt>,
    pub target_size_ratio: Option<PveNum>,
    pub type_: Option<OpenEnum<GetNodesNodeCephPoolsItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsItem {
    application_metadata = "application_metadata",
    autoscale_status = "autoscale_status",
    bytes_used = "bytes_used",
    crush_rule = "crush_rule",
    crush_rule_name = "crush_rule_name",
    min_size = "min_size",
    percent_used = "percent_used",
    pg_autoscale_mode = "pg_autoscale_mode",
    pg_num = "pg_num",
    pg_num_final = "pg_num_final",
    pg_num_min = "pg_num_min",
    pool = "pool",
    pool_name = "pool_name",
    size = "size",
    target_size = "target_size",
    target_size_ratio = "target_size_ratio",
    type_ = "type",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephPoolsItemType {
    Replicated,
    Erasure,
    Unknown,
}
words!(GetNodesNodeCephPoolsItemType {
    Replicated = "replicated",
    Erasure = "erasure",
    Unknown = "unknown",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolsNameData {
    pub application: Option<OpenEnum<GetNodesNodeCephPoolsNameDataApplication>>,
    pub application_list: Option<List<::serde_json::Value>>,
    pub autoscale_status: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub crush_rule: Option<PveStr>,
    pub fast_read: Option<PveBool>,
    pub hashpspool: Option<PveBool>,
    pub id: Option<PveInt>,
    /// From 1 to 7. Default `2`.
    pub min_size: Option<PveInt>,
    pub name: Option<PveStr>,
    pub nodeep_scrub: Option<PveBool>,
    pub nodelete: Option<PveBool>,
    pub nopgchange: Option<PveBool>,
    pub noscrub: Option<PveBool>,
    pub nosizechange: Option<PveBool>,
    pub pg_autoscale_mode: Option<
        OpenEnum<GetNodesNodeCephPoolsNameDataPgAutoscaleMode>,
    >,
    /// From 1 to 32768. Default `128`.
    pub pg_num: Option<PveInt>,
    /// At most 32768.
    pub pg_num_min: Option<PveInt>,
    pub pgp_num: Option<PveInt>,
    /// From 1 to 7. Default `3`.
    pub size: Option<PveInt>,
    pub statistics: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub target_size: Option<PveStr>,
    pub target_size_ratio: Option<PveNum>,
    pub use_gmt_hitset: Option<PveBool>,
    pub write_fadvise_dontneed: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsNameData {
    application = "application",
    application_list = "application_list",
    autoscale_status = "autoscale_status",
    crush_rule = "crush_rule",
    fast_read = "fast_read",
    hashpspool = "hashpspool",
    id = "id",
    min_size = "min_size",
    name = "name",
    nodeep_scrub = "nodeep-scrub",
    nodelete = "nodelete",
    nopgchange = "nopgchange",
    noscrub = "noscrub",
    nosizechange = "nosizechange",
    pg_autoscale_mode = "pg_autoscale_mode",
    pg_num = "pg_num",
    pg_num_min = "pg_num_min",
    pgp_num = "pgp_num",
    size = "size",
    statistics = "statistics",
    target_size = "target_size",
    target_size_ratio = "target_size_ratio",
    use_gmt_hitset = "use_gmt_hitset",
    write_fadvise_dontneed = "write_fadvise_dontneed",
});

/// Described by Proxmox VE up to 7.4. Default `rbd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephPoolsNameDataApplication {
    Rbd,
    Cephfs,
    Rgw,
}
words!(GetNodesNodeCephPoolsNameDataApplication {
    Rbd = "rbd",
    Cephfs = "cephfs",
    Rgw = "rgw",
});

/// Described by Proxmox VE up to 7.4. Default `warn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephPoolsNameDataPgAutoscaleMode {
    On,
    Off,
    Warn,
}
words!(GetNodesNodeCephPoolsNameDataPgAutoscaleMode {
    On = "on",
    Off = "off",
    Warn = "warn",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolsNameResponse {
    pub data: Option<GetNodesNodeCephPoolsNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsNameResponse {
    data = "data",
});

/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolsResponse {
    pub data: Option<List<GetNodesNodeCephPoolsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephRulesItem {
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephRulesItem {
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephRulesResponse {
    pub data: Option<List<GetNodesNodeCephRulesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephRulesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephStatusResponse {
    data = "data",
});

