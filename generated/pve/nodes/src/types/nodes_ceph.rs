// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/ceph/cfg/db`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgDbItem {
    pub can_update_at_runtime: Option<PveBool>,
    pub level: Option<PveStr>,
    pub mask: Option<PveStr>,
    pub name: Option<PveStr>,
    pub section: Option<PveStr>,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgDbItem {
    can_update_at_runtime = plain "can_update_at_runtime",
    level = plain "level",
    mask = plain "mask",
    name = plain "name",
    section = plain "section",
    value = plain "value",
});

/// Of `GET /nodes/{node}/ceph/cfg/db`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgDbResponse {
    pub data: Option<List<GetNodesNodeCephCfgDbItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgDbResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/cfg/raw`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgRawResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgRawResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/cfg`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/cfg/value`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCfgValueResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCfgValueResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/cmd-safety`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCmdSafetyData {
    pub safe: Option<PveBool>,
    pub status: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCmdSafetyData {
    safe = plain "safe",
    status = plain "status",
});

/// Of `GET /nodes/{node}/ceph/cmd-safety`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCephCmdSafetyQueryAction {
    Stop,
    Destroy,
}
words!(GetNodesNodeCephCmdSafetyQueryAction {
    Stop = "stop",
    Destroy = "destroy",
});

/// Of `GET /nodes/{node}/ceph/cmd-safety`.
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

/// Of `GET /nodes/{node}/ceph/cmd-safety`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCmdSafetyResponse {
    pub data: Option<GetNodesNodeCephCmdSafetyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCmdSafetyResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/config`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephConfigResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephConfigResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/configdb`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephConfigdbItem {
    pub can_update_at_runtime: Option<PveBool>,
    pub level: Option<PveStr>,
    pub mask: Option<PveStr>,
    pub name: Option<PveStr>,
    pub section: Option<PveStr>,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephConfigdbItem {
    can_update_at_runtime = plain "can_update_at_runtime",
    level = plain "level",
    mask = plain "mask",
    name = plain "name",
    section = plain "section",
    value = plain "value",
});

/// Of `GET /nodes/{node}/ceph/configdb`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephConfigdbResponse {
    pub data: Option<List<GetNodesNodeCephConfigdbItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephConfigdbResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/crush`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephCrushResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephCrushResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/fs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephFsItem {
    pub data_pool: Option<PveStr>,
    pub metadata_pool: Option<PveStr>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephFsItem {
    data_pool = plain "data_pool",
    metadata_pool = plain "metadata_pool",
    name = plain "name",
});

/// Of `GET /nodes/{node}/ceph/fs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephFsResponse {
    pub data: Option<List<GetNodesNodeCephFsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephFsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephLogItem {
    n = plain "n",
    t = plain "t",
});

/// Of `GET /nodes/{node}/ceph/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephLogResponse {
    pub data: Option<List<GetNodesNodeCephLogItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephLogResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/mds`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMdsItem {
    pub addr: Option<PveStr>,
    pub host: Option<PveStr>,
    pub name: Option<PveStr>,
    pub rank: Option<PveInt>,
    pub standby_replay: Option<PveBool>,
    pub state: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMdsItem {
    addr = plain "addr",
    host = plain "host",
    name = plain "name",
    rank = plain "rank",
    standby_replay = plain "standby_replay",
    state = plain "state",
});

/// Of `GET /nodes/{node}/ceph/mds`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMdsResponse {
    pub data: Option<List<GetNodesNodeCephMdsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMdsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/mgr`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMgrItem {
    pub addr: Option<PveStr>,
    pub host: Option<PveStr>,
    pub name: Option<PveStr>,
    pub state: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMgrItem {
    addr = plain "addr",
    host = plain "host",
    name = plain "name",
    state = plain "state",
});

/// Of `GET /nodes/{node}/ceph/mgr`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMgrResponse {
    pub data: Option<List<GetNodesNodeCephMgrItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMgrResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/mon`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMonItem {
    addr = plain "addr",
    ceph_version = plain "ceph_version",
    ceph_version_short = plain "ceph_version_short",
    direxists = plain "direxists",
    host = plain "host",
    name = plain "name",
    quorum = plain "quorum",
    rank = plain "rank",
    service = plain "service",
    state = plain "state",
});

/// Of `GET /nodes/{node}/ceph/mon`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephMonResponse {
    pub data: Option<List<GetNodesNodeCephMonItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephMonResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/osd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdData {
    pub flags: Option<PveStr>,
    pub root: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdData {
    flags = plain "flags",
    root = nested "root",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidLvInfoData {
    pub creation_time: Option<PveStr>,
    pub lv_name: Option<PveStr>,
    pub lv_path: Option<PveStr>,
    pub lv_size: Option<PveInt>,
    pub lv_uuid: Option<PveStr>,
    pub vg_name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidLvInfoData {
    creation_time = plain "creation_time",
    lv_name = plain "lv_name",
    lv_path = plain "lv_path",
    lv_size = plain "lv_size",
    lv_uuid = plain "lv_uuid",
    vg_name = plain "vg_name",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`.
///
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

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidLvInfoResponse {
    pub data: Option<GetNodesNodeCephOsdOsdidLvInfoData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidLvInfoResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataData {
    pub devices: Option<List<GetNodesNodeCephOsdOsdidMetadataDataDevicesItem>>,
    pub osd: Option<GetNodesNodeCephOsdOsdidMetadataDataOsd>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataData {
    devices = nested "devices",
    osd = nested "osd",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataDataDevicesItem {
    pub dev_node: Option<PveStr>,
    pub device: Option<OpenEnum<GetNodesNodeCephOsdOsdidMetadataDataDevicesItemDevice>>,
    pub devices: Option<PveStr>,
    pub size: Option<PveInt>,
    pub support_discard: Option<PveBool>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataDataDevicesItem {
    dev_node = plain "dev_node",
    device = plain "device",
    devices = plain "devices",
    size = plain "size",
    support_discard = plain "support_discard",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/metadata`.
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

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/metadata`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataDataOsd {
    back_addr = plain "back_addr",
    front_addr = plain "front_addr",
    hb_back_addr = plain "hb_back_addr",
    hb_front_addr = plain "hb_front_addr",
    hostname = plain "hostname",
    id = plain "id",
    mem_usage = plain "mem_usage",
    osd_data = plain "osd_data",
    osd_objectstore = plain "osd_objectstore",
    pid = plain "pid",
    version = plain "version",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}/metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidMetadataResponse {
    pub data: Option<GetNodesNodeCephOsdOsdidMetadataData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidMetadataResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/osd/{osdid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdOsdidResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdOsdidResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/osd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephOsdResponse {
    pub data: Option<GetNodesNodeCephOsdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephOsdResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/pool`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolItem {
    application_metadata = nested "application_metadata",
    autoscale_status = nested "autoscale_status",
    bytes_used = plain "bytes_used",
    crush_rule = plain "crush_rule",
    crush_rule_name = plain "crush_rule_name",
    min_size = plain "min_size",
    percent_used = plain "percent_used",
    pg_autoscale_mode = plain "pg_autoscale_mode",
    pg_num = plain "pg_num",
    pg_num_final = plain "pg_num_final",
    pg_num_min = plain "pg_num_min",
    pool = plain "pool",
    pool_name = plain "pool_name",
    size = plain "size",
    target_size = plain "target_size",
    target_size_ratio = plain "target_size_ratio",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/ceph/pool`.
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

/// Of `GET /nodes/{node}/ceph/pool/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolNameResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolNameResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/pool/{name}/status`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolNameStatusData {
    application = plain "application",
    application_list = nested "application_list",
    autoscale_status = nested "autoscale_status",
    crush_rule = plain "crush_rule",
    fast_read = plain "fast_read",
    hashpspool = plain "hashpspool",
    id = plain "id",
    min_size = plain "min_size",
    name = plain "name",
    nodeep_scrub = plain "nodeep-scrub",
    nodelete = plain "nodelete",
    nopgchange = plain "nopgchange",
    noscrub = plain "noscrub",
    nosizechange = plain "nosizechange",
    pg_autoscale_mode = plain "pg_autoscale_mode",
    pg_num = plain "pg_num",
    pg_num_min = plain "pg_num_min",
    pgp_num = plain "pgp_num",
    size = plain "size",
    statistics = nested "statistics",
    target_size = plain "target_size",
    target_size_ratio = plain "target_size_ratio",
    use_gmt_hitset = plain "use_gmt_hitset",
    write_fadvise_dontneed = plain "write_fadvise_dontneed",
});

/// Of `GET /nodes/{node}/ceph/pool/{name}/status`.
///
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

/// Of `GET /nodes/{node}/ceph/pool/{name}/status`.
///
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

/// Of `GET /nodes/{node}/ceph/pool/{name}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolNameStatusResponse {
    pub data: Option<GetNodesNodeCephPoolNameStatusData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolNameStatusResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/pool`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolResponse {
    pub data: Option<List<GetNodesNodeCephPoolItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/pools`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsItem {
    application_metadata = nested "application_metadata",
    autoscale_status = nested "autoscale_status",
    bytes_used = plain "bytes_used",
    crush_rule = plain "crush_rule",
    crush_rule_name = plain "crush_rule_name",
    min_size = plain "min_size",
    percent_used = plain "percent_used",
    pg_autoscale_mode = plain "pg_autoscale_mode",
    pg_num = plain "pg_num",
    pg_num_final = plain "pg_num_final",
    pg_num_min = plain "pg_num_min",
    pool = plain "pool",
    pool_name = plain "pool_name",
    size = plain "size",
    target_size = plain "target_size",
    target_size_ratio = plain "target_size_ratio",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/ceph/pools`.
///
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

/// Of `GET /nodes/{node}/ceph/pools/{name}`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsNameData {
    application = plain "application",
    application_list = nested "application_list",
    autoscale_status = nested "autoscale_status",
    crush_rule = plain "crush_rule",
    fast_read = plain "fast_read",
    hashpspool = plain "hashpspool",
    id = plain "id",
    min_size = plain "min_size",
    name = plain "name",
    nodeep_scrub = plain "nodeep-scrub",
    nodelete = plain "nodelete",
    nopgchange = plain "nopgchange",
    noscrub = plain "noscrub",
    nosizechange = plain "nosizechange",
    pg_autoscale_mode = plain "pg_autoscale_mode",
    pg_num = plain "pg_num",
    pg_num_min = plain "pg_num_min",
    pgp_num = plain "pgp_num",
    size = plain "size",
    statistics = nested "statistics",
    target_size = plain "target_size",
    target_size_ratio = plain "target_size_ratio",
    use_gmt_hitset = plain "use_gmt_hitset",
    write_fadvise_dontneed = plain "write_fadvise_dontneed",
});

/// Of `GET /nodes/{node}/ceph/pools/{name}`.
///
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

/// Of `GET /nodes/{node}/ceph/pools/{name}`.
///
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

/// Of `GET /nodes/{node}/ceph/pools/{name}`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolsNameResponse {
    pub data: Option<GetNodesNodeCephPoolsNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsNameResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/ceph/pools`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephPoolsResponse {
    pub data: Option<List<GetNodesNodeCephPoolsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephPoolsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephRulesItem {
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephRulesItem {
    name = plain "name",
});

/// Of `GET /nodes/{node}/ceph/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephRulesResponse {
    pub data: Option<List<GetNodesNodeCephRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephRulesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/ceph/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCephStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCephStatusResponse {
    data = plain "data",
});

