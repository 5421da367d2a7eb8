// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupIdResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupItem {
    /// At most 50 characters.
    pub id: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupItem {
    id = "id",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupResponse {
    pub data: Option<List<GetClusterBackupItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsGroupResponse {
    pub data: Option<::serde_json::Value>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsGroupResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsItem {
    pub group: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsItem {
    group = "group",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsResponse {
    pub data: Option<List<GetClusterHaGroupsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesItem {
    pub comment: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.0. Default `1`.
    pub failback: Option<PveBool>,
    /// Format `pve-configid`.
    pub group: Option<PveStr>,
    pub max_relocate: Option<PveInt>,
    pub max_restart: Option<PveInt>,
    pub sid: Option<PveStr>,
    pub state: Option<OpenEnum<GetClusterHaResourcesItemState>>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesItem {
    comment = "comment",
    digest = "digest",
    failback = "failback",
    group = "group",
    max_relocate = "max_relocate",
    max_restart = "max_restart",
    sid = "sid",
    state = "state",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesItemState {
    Started,
    Stopped,
    Enabled,
    Disabled,
    Ignored,
}
words!(GetClusterHaResourcesItemState {
    Started = "started",
    Stopped = "stopped",
    Enabled = "enabled",
    Disabled = "disabled",
    Ignored = "ignored",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesQueryType {
    Ct,
    Vm,
}
words!(GetClusterHaResourcesQueryType {
    Ct = "ct",
    Vm = "vm",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesResponse {
    pub data: Option<List<GetClusterHaResourcesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesSidData {
    pub comment: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.0. Default `1`.
    pub failback: Option<PveBool>,
    /// Format `pve-configid`.
    pub group: Option<PveStr>,
    pub max_relocate: Option<PveInt>,
    pub max_restart: Option<PveInt>,
    /// Format `pve-ha-resource-or-vm-id`.
    pub sid: Option<PveStr>,
    pub state: Option<OpenEnum<GetClusterHaResourcesSidDataState>>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesSidData {
    comment = "comment",
    digest = "digest",
    failback = "failback",
    group = "group",
    max_relocate = "max_relocate",
    max_restart = "max_restart",
    sid = "sid",
    state = "state",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesSidDataState {
    Started,
    Stopped,
    Enabled,
    Disabled,
    Ignored,
}
words!(GetClusterHaResourcesSidDataState {
    Started = "started",
    Stopped = "stopped",
    Enabled = "enabled",
    Disabled = "disabled",
    Ignored = "ignored",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesSidResponse {
    pub data: Option<GetClusterHaResourcesSidData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesSidResponse {
    data = "data",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesItem {
    pub rule: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesItem {
    rule = "rule",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaRulesQueryType {
    NodeAffinity,
    ResourceAffinity,
}
words!(GetClusterHaRulesQueryType {
    NodeAffinity = "node-affinity",
    ResourceAffinity = "resource-affinity",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesResponse {
    pub data: Option<List<GetClusterHaRulesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesRuleData {
    /// Format `pve-configid`.
    pub rule: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterHaRulesRuleDataType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesRuleData {
    rule = "rule",
    type_ = "type",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaRulesRuleDataType {
    NodeAffinity,
    ResourceAffinity,
}
words!(GetClusterHaRulesRuleDataType {
    NodeAffinity = "node-affinity",
    ResourceAffinity = "resource-affinity",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesRuleResponse {
    pub data: Option<GetClusterHaRulesRuleData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesRuleResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusCurrentItem {
    pub crm_state: Option<PveStr>,
    /// Proxmox VE: since 9.0. Default `1`.
    pub failback: Option<PveBool>,
    pub id: Option<PveStr>,
    pub max_relocate: Option<PveInt>,
    pub max_restart: Option<PveInt>,
    pub node: Option<PveStr>,
    pub quorate: Option<PveBool>,
    pub request_state: Option<PveStr>,
    pub sid: Option<PveStr>,
    pub state: Option<PveStr>,
    pub status: Option<PveStr>,
    pub timestamp: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterHaStatusCurrentItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusCurrentItem {
    crm_state = "crm_state",
    failback = "failback",
    id = "id",
    max_relocate = "max_relocate",
    max_restart = "max_restart",
    node = "node",
    quorate = "quorate",
    request_state = "request_state",
    sid = "sid",
    state = "state",
    status = "status",
    timestamp = "timestamp",
    type_ = "type",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaStatusCurrentItemType {
    Quorum,
    Master,
    Lrm,
    Service,
}
words!(GetClusterHaStatusCurrentItemType {
    Quorum = "quorum",
    Master = "master",
    Lrm = "lrm",
    Service = "service",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusCurrentResponse {
    pub data: Option<List<GetClusterHaStatusCurrentItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusCurrentResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterOptionsData {
    pub allowed_tags: Option<List<PveStr>>,
    pub bwlimit: Option<::serde_json::Value>,
    /// Proxmox VE: since 8.4. At most 65536 characters.
    pub consent_text: Option<PveStr>,
    pub console: Option<OpenEnum<GetClusterOptionsDataConsole>>,
    pub crs: Option<::serde_json::Value>,
    /// At most 65536 characters.
    pub description: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Format `email-opt`.
    pub email_from: Option<PveStr>,
    pub fencing: Option<OpenEnum<GetClusterOptionsDataFencing>>,
    pub ha: Option<::serde_json::Value>,
    pub http_proxy: Option<PveStr>,
    pub keyboard: Option<OpenEnum<GetClusterOptionsDataKeyboard>>,
    pub language: Option<OpenEnum<GetClusterOptionsDataLanguage>>,
    /// Default `BC:24:11`. Format `mac-prefix`.
    pub mac_prefix: Option<PveStr>,
    /// At least 1.
    pub max_workers: Option<PveInt>,
    pub migration: Option<::serde_json::Value>,
    pub migration_unsecure: Option<PveBool>,
    pub next_id: Option<::serde_json::Value>,
    pub notify: Option<::serde_json::Value>,
    pub registered_tags: Option<::serde_json::Value>,
    /// Proxmox VE: since 9.0.
    pub replication: Option<::serde_json::Value>,
    pub tag_style: Option<::serde_json::Value>,
    pub u2f: Option<::serde_json::Value>,
    pub user_tag_access: Option<::serde_json::Value>,
    pub webauthn: Option<::serde_json::Value>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterOptionsData {
    allowed_tags = "allowed-tags",
    bwlimit = "bwlimit",
    consent_text = "consent-text",
    console = "console",
    crs = "crs",
    description = "description",
    digest = "digest",
    email_from = "email_from",
    fencing = "fencing",
    ha = "ha",
    http_proxy = "http_proxy",
    keyboard = "keyboard",
    language = "language",
    mac_prefix = "mac_prefix",
    max_workers = "max_workers",
    migration = "migration",
    migration_unsecure = "migration_unsecure",
    next_id = "next-id",
    notify = "notify",
    registered_tags = "registered-tags",
    replication = "replication",
    tag_style = "tag-style",
    u2f = "u2f",
    user_tag_access = "user-tag-access",
    webauthn = "webauthn",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataConsole {
    Applet,
    Vv,
    Html5,
    Xtermjs,
}
words!(GetClusterOptionsDataConsole {
    Applet = "applet",
    Vv = "vv",
    Html5 = "html5",
    Xtermjs = "xtermjs",
});

/// Default `watchdog`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataFencing {
    Watchdog,
    Hardware,
    Both,
}
words!(GetClusterOptionsDataFencing {
    Watchdog = "watchdog",
    Hardware = "hardware",
    Both = "both",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataKeyboard {
    De,
    DeCh,
    Da,
    EnGb,
    EnUs,
    Es,
    Fi,
    Fr,
    FrBe,
    FrCa,
    FrCh,
    Hu,
    Is,
    It,
    Ja,
    Lt,
    Mk,
    Nl,
    No,
    Pl,
    Pt,
    PtBr,
    Sv,
    Sl,
    Tr,
}
words!(GetClusterOptionsDataKeyboard {
    De = "de",
    DeCh = "de-ch",
    Da = "da",
    EnGb = "en-gb",
    EnUs = "en-us",
    Es = "es",
    Fi = "fi",
    Fr = "fr",
    FrBe = "fr-be",
    FrCa = "fr-ca",
    FrCh = "fr-ch",
    Hu = "hu",
    Is = "is",
    It = "it",
    Ja = "ja",
    Lt = "lt",
    Mk = "mk",
    Nl = "nl",
    No = "no",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-br",
    Sv = "sv",
    Sl = "sl",
    Tr = "tr",
});

/// `ar`: since 8.1. `hr`: since 8.1. `ka`: since 8.1. `kr`: since 8.1. `nl`: since 8.1. `ukr`: since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataLanguage {
    Ar,
    Ca,
    Da,
    De,
    En,
    Es,
    Eu,
    Fa,
    Fr,
    Hr,
    He,
    It,
    Ja,
    Ka,
    Kr,
    Nb,
    Nl,
    Nn,
    Pl,
    PtBr,
    Ru,
    Sl,
    Sv,
    Tr,
    Ukr,
    ZhCn,
    ZhTw,
}
words!(GetClusterOptionsDataLanguage {
    Ar = "ar",
    Ca = "ca",
    Da = "da",
    De = "de",
    En = "en",
    Es = "es",
    Eu = "eu",
    Fa = "fa",
    Fr = "fr",
    Hr = "hr",
    He = "he",
    It = "it",
    Ja = "ja",
    Ka = "ka",
    Kr = "kr",
    Nb = "nb",
    Nl = "nl",
    Nn = "nn",
    Pl = "pl",
    PtBr = "pt_BR",
    Ru = "ru",
    Sl = "sl",
    Sv = "sv",
    Tr = "tr",
    Ukr = "ukr",
    ZhCn = "zh_CN",
    ZhTw = "zh_TW",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterOptionsResponse {
    pub data: Option<GetClusterOptionsData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterOptionsResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationItem {
    /// At most 4096 characters.
    pub comment: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub guest: Option<PveInt>,
    /// Format `pve-replication-job-id`.
    pub id: Option<PveStr>,
    pub jobnum: Option<PveInt>,
    /// At least 1.
    pub rate: Option<PveNum>,
    pub remove_job: Option<OpenEnum<GetClusterReplicationItemRemoveJob>>,
    /// At most 128 characters. Default `*/15`. Format `pve-calendar-event`.
    pub schedule: Option<PveStr>,
    /// Format `pve-node`.
    pub source: Option<PveStr>,
    /// Format `pve-node`.
    pub target: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterReplicationItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationItem {
    comment = "comment",
    disable = "disable",
    guest = "guest",
    id = "id",
    jobnum = "jobnum",
    rate = "rate",
    remove_job = "remove_job",
    schedule = "schedule",
    source = "source",
    target = "target",
    type_ = "type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationItemRemoveJob {
    Local,
    Full,
}
words!(GetClusterReplicationItemRemoveJob {
    Local = "local",
    Full = "full",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationItemType {
    Local,
}
words!(GetClusterReplicationItemType {
    Local = "local",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationResponse {
    pub data: Option<List<GetClusterReplicationItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterResourcesItem {
    pub cgroup_mode: Option<PveInt>,
    /// Format `pve-storage-content-list`.
    pub content: Option<PveStr>,
    /// A fraction of 1. At least 0.
    pub cpu: Option<PveNum>,
    /// Bytes. At least 0.
    pub disk: Option<PveInt>,
    /// Bytes.
    pub diskread: Option<PveInt>,
    /// Bytes.
    pub diskwrite: Option<PveInt>,
    pub hastate: Option<PveStr>,
    pub id: Option<PveStr>,
    pub level: Option<PveStr>,
    pub lock: Option<PveStr>,
    /// At least 0.
    pub maxcpu: Option<PveNum>,
    /// Bytes. At least 0.
    pub maxdisk: Option<PveInt>,
    /// Bytes.
    pub maxmem: Option<PveInt>,
    /// Bytes. At least 0.
    pub mem: Option<PveInt>,
    /// Proxmox VE: since 9.0. Bytes. At least 0.
    pub memhost: Option<PveInt>,
    pub name: Option<PveStr>,
    /// Bytes.
    pub netin: Option<PveInt>,
    /// Bytes.
    pub netout: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub network: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub network_type: Option<OpenEnum<GetClusterResourcesItemNetworkType>>,
    /// Format `pve-node`.
    pub node: Option<PveStr>,
    pub plugintype: Option<PveStr>,
    pub pool: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub protocol: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub sdn: Option<PveStr>,
    pub status: Option<PveStr>,
    /// Format `pve-storage-id`.
    pub storage: Option<PveStr>,
    pub tags: Option<PveStr>,
    /// Default `0`.
    pub template: Option<PveBool>,
    pub type_: Option<OpenEnum<GetClusterResourcesItemType>>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub zone_type: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterResourcesItem {
    cgroup_mode = "cgroup-mode",
    content = "content",
    cpu = "cpu",
    disk = "disk",
    diskread = "diskread",
    diskwrite = "diskwrite",
    hastate = "hastate",
    id = "id",
    level = "level",
    lock = "lock",
    maxcpu = "maxcpu",
    maxdisk = "maxdisk",
    maxmem = "maxmem",
    mem = "mem",
    memhost = "memhost",
    name = "name",
    netin = "netin",
    netout = "netout",
    network = "network",
    network_type = "network-type",
    node = "node",
    plugintype = "plugintype",
    pool = "pool",
    protocol = "protocol",
    sdn = "sdn",
    status = "status",
    storage = "storage",
    tags = "tags",
    template = "template",
    type_ = "type",
    uptime = "uptime",
    vmid = "vmid",
    zone_type = "zone-type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterResourcesItemNetworkType {
    Fabric,
    Zone,
}
words!(GetClusterResourcesItemNetworkType {
    Fabric = "fabric",
    Zone = "zone",
});

/// `network`: since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterResourcesItemType {
    Node,
    Storage,
    Pool,
    Qemu,
    Lxc,
    Openvz,
    Sdn,
    Network,
}
words!(GetClusterResourcesItemType {
    Node = "node",
    Storage = "storage",
    Pool = "pool",
    Qemu = "qemu",
    Lxc = "lxc",
    Openvz = "openvz",
    Sdn = "sdn",
    Network = "network",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterResourcesQueryType {
    Vm,
    Storage,
    Node,
    Sdn,
}
words!(GetClusterResourcesQueryType {
    Vm = "vm",
    Storage = "storage",
    Node = "node",
    Sdn = "sdn",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterResourcesResponse {
    pub data: Option<List<GetClusterResourcesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterResourcesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersItem {
    /// Proxmox VE: since 9.1. From 0 to 4294967295.
    pub asn: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub bgp_multipath_as_relax: Option<PveBool>,
    pub controller: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub ebgp: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub ebgp_multihop: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub isis_domain: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-iface-list`.
    pub isis_ifaces: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-sdn-isis-net`.
    pub isis_net: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub loopback: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub node: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub peers: Option<PveStr>,
    /// The type differs: anything in 7.4, anything in 8.0, anything in 8.1, boolean in 8.2, boolean in 8.3, boolean in 8.4, boolean in 9.0, GetClusterSdnControllersItemPending in 9.1.
    pub pending: Option<::serde_json::Value>,
    /// Not every version restricts the value.
    pub state: Option<OpenEnum<GetClusterSdnControllersItemState>>,
    /// Not every version restricts the value.
    pub type_: Option<OpenEnum<GetClusterSdnControllersItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersItem {
    asn = "asn",
    bgp_multipath_as_relax = "bgp-multipath-as-relax",
    controller = "controller",
    digest = "digest",
    ebgp = "ebgp",
    ebgp_multihop = "ebgp-multihop",
    isis_domain = "isis-domain",
    isis_ifaces = "isis-ifaces",
    isis_net = "isis-net",
    loopback = "loopback",
    node = "node",
    peers = "peers",
    pending = "pending",
    state = "state",
    type_ = "type",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersItemState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnControllersItemState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersItemType {
    Bgp,
    Evpn,
    Faucet,
    Isis,
}
words!(GetClusterSdnControllersItemType {
    Bgp = "bgp",
    Evpn = "evpn",
    Faucet = "faucet",
    Isis = "isis",
});

/// `isis`: since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnControllersQueryType {
    Bgp,
    Evpn,
    Faucet,
    Isis,
}
words!(GetClusterSdnControllersQueryType {
    Bgp = "bgp",
    Evpn = "evpn",
    Faucet = "faucet",
    Isis = "isis",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnControllersResponse {
    pub data: Option<List<GetClusterSdnControllersItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnControllersResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsItem {
    /// At most 256 characters.
    pub alias: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub isolate_ports: Option<PveBool>,
    pub pending: Option<GetClusterSdnVnetsItemPending>,
    pub state: Option<OpenEnum<GetClusterSdnVnetsItemState>>,
    /// From 1 to 16777215.
    pub tag: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterSdnVnetsItemType>>,
    pub vlanaware: Option<PveBool>,
    pub vnet: Option<PveStr>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItem {
    alias = "alias",
    digest = "digest",
    isolate_ports = "isolate-ports",
    pending = "pending",
    state = "state",
    tag = "tag",
    type_ = "type",
    vlanaware = "vlanaware",
    vnet = "vnet",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsItemPending {
    /// At most 256 characters.
    pub alias: Option<PveStr>,
    pub isolate_ports: Option<PveBool>,
    /// From 1 to 16777215.
    pub tag: Option<PveInt>,
    pub vlanaware: Option<PveBool>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItemPending {
    alias = "alias",
    isolate_ports = "isolate-ports",
    tag = "tag",
    vlanaware = "vlanaware",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsItemState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnVnetsItemState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsItemType {
    Vnet,
}
words!(GetClusterSdnVnetsItemType {
    Vnet = "vnet",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsResponse {
    pub data: Option<List<GetClusterSdnVnetsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesItem {
    /// Proxmox VE: since 9.1.
    pub advertise_subnets: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub bridge: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub bridge_disable_mac_learning: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub controller: Option<PveStr>,
    /// Proxmox VE: since 8.1. Not every version restricts the value.
    pub dhcp: Option<OpenEnum<GetClusterSdnZonesItemDhcp>>,
    /// Proxmox VE: since 9.1.
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub disable_arp_nd_suppression: Option<PveBool>,
    pub dns: Option<PveStr>,
    pub dnszone: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-node-list`.
    pub exitnodes: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub exitnodes_local_routing: Option<PveBool>,
    /// Proxmox VE: since 9.1. Format `pve-node`.
    pub exitnodes_primary: Option<PveStr>,
    pub ipam: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub mac: Option<PveStr>,
    pub mtu: Option<PveInt>,
    pub nodes: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `ip-list`.
    pub peers: Option<PveStr>,
    /// The type differs: anything in 7.4, anything in 8.0, anything in 8.1, boolean in 8.2, boolean in 8.3, boolean in 8.4, boolean in 9.0, GetClusterSdnZonesItemPending in 9.1.
    pub pending: Option<::serde_json::Value>,
    pub reversedns: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-sdn-bgp-rt-list`.
    pub rt_import: Option<PveStr>,
    /// Not every version restricts the value.
    pub state: Option<OpenEnum<GetClusterSdnZonesItemState>>,
    /// Proxmox VE: since 9.1. At least 0.
    pub tag: Option<PveInt>,
    /// Not every version restricts the value.
    pub type_: Option<OpenEnum<GetClusterSdnZonesItemType>>,
    /// Proxmox VE: since 9.1.
    pub vlan_protocol: Option<OpenEnum<GetClusterSdnZonesItemVlanProtocol>>,
    /// Proxmox VE: since 9.1. From 1 to 16777215.
    pub vrf_vxlan: Option<PveInt>,
    /// Proxmox VE: since 9.1. From 1 to 65536. Default `4789`.
    pub vxlan_port: Option<PveInt>,
    pub zone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesItem {
    advertise_subnets = "advertise-subnets",
    bridge = "bridge",
    bridge_disable_mac_learning = "bridge-disable-mac-learning",
    controller = "controller",
    dhcp = "dhcp",
    digest = "digest",
    disable_arp_nd_suppression = "disable-arp-nd-suppression",
    dns = "dns",
    dnszone = "dnszone",
    exitnodes = "exitnodes",
    exitnodes_local_routing = "exitnodes-local-routing",
    exitnodes_primary = "exitnodes-primary",
    ipam = "ipam",
    mac = "mac",
    mtu = "mtu",
    nodes = "nodes",
    peers = "peers",
    pending = "pending",
    reversedns = "reversedns",
    rt_import = "rt-import",
    state = "state",
    tag = "tag",
    type_ = "type",
    vlan_protocol = "vlan-protocol",
    vrf_vxlan = "vrf-vxlan",
    vxlan_port = "vxlan-port",
    zone = "zone",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesItemDhcp {
    Dnsmasq = "dnsmasq",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemState {
    New,
    Changed,
    Deleted,
}
words!(GetClusterSdnZonesItemState {
    New = "new",
    Changed = "changed",
    Deleted = "deleted",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemType {
    Evpn,
    Faucet,
    Qinq,
    Simple,
    Vlan,
    Vxlan,
}
words!(GetClusterSdnZonesItemType {
    Evpn = "evpn",
    Faucet = "faucet",
    Qinq = "qinq",
    Simple = "simple",
    Vlan = "vlan",
    Vxlan = "vxlan",
});

/// Described by Proxmox VE since 9.1. Default `802.1q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemVlanProtocol {
    X8021q,
    X8021ad,
}
words!(GetClusterSdnZonesItemVlanProtocol {
    X8021q = "802.1q",
    X8021ad = "802.1ad",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesQueryType {
    Evpn,
    Faucet,
    Qinq,
    Simple,
    Vlan,
    Vxlan,
}
words!(GetClusterSdnZonesQueryType {
    Evpn = "evpn",
    Faucet = "faucet",
    Qinq = "qinq",
    Simple = "simple",
    Vlan = "vlan",
    Vxlan = "vxlan",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesResponse {
    pub data: Option<List<GetClusterSdnZonesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterStatusItem {
    pub id: Option<PveStr>,
    pub ip: Option<PveStr>,
    pub level: Option<PveStr>,
    pub local: Option<PveBool>,
    pub name: Option<PveStr>,
    pub nodeid: Option<PveInt>,
    pub nodes: Option<PveInt>,
    pub online: Option<PveBool>,
    pub quorate: Option<PveBool>,
    pub type_: Option<OpenEnum<GetClusterStatusItemType>>,
    pub version: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusItem {
    id = "id",
    ip = "ip",
    level = "level",
    local = "local",
    name = "name",
    nodeid = "nodeid",
    nodes = "nodes",
    online = "online",
    quorate = "quorate",
    type_ = "type",
    version = "version",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterStatusItemType {
    Cluster,
    Node,
}
words!(GetClusterStatusItemType {
    Cluster = "cluster",
    Node = "node",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterStatusResponse {
    pub data: Option<List<GetClusterStatusItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusResponse {
    data = "data",
    total = "total",
});

