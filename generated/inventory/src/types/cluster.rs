// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/backup`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupItem {
    pub all: Option<PveBool>,
    pub comment: Option<PveStr>,
    pub enabled: Option<PveBool>,
    pub exclude: Option<PveStr>,
    /// At most 50 characters.
    pub id: Option<PveStr>,
    pub mode: Option<PveStr>,
    pub node: Option<PveStr>,
    pub pool: Option<PveStr>,
    pub schedule: Option<PveStr>,
    pub storage: Option<PveStr>,
    pub vmid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupItem {
    all = plain "all",
    comment = plain "comment",
    enabled = plain "enabled",
    exclude = plain "exclude",
    id = plain "id",
    mode = plain "mode",
    node = plain "node",
    pool = plain "pool",
    schedule = plain "schedule",
    storage = plain "storage",
    vmid = plain "vmid",
});

/// Of `GET /cluster/backup`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterBackupResponse {
    pub data: Option<List<GetClusterBackupItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterBackupResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsItem {
    pub comment: Option<PveStr>,
    pub group: Option<PveStr>,
    pub nodes: Option<PveStr>,
    pub nofailback: Option<PveBool>,
    pub restricted: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsItem {
    comment = plain "comment",
    group = plain "group",
    nodes = plain "nodes",
    nofailback = plain "nofailback",
    restricted = plain "restricted",
});

/// Of `GET /cluster/ha/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsResponse {
    pub data: Option<List<GetClusterHaGroupsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/resources`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesItem {
    comment = plain "comment",
    digest = plain "digest",
    failback = plain "failback",
    group = plain "group",
    max_relocate = plain "max_relocate",
    max_restart = plain "max_restart",
    sid = plain "sid",
    state = plain "state",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/resources`.
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

/// Of `GET /cluster/ha/resources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesQueryType {
    Ct,
    Vm,
}
words!(GetClusterHaResourcesQueryType {
    Ct = "ct",
    Vm = "vm",
});

/// Of `GET /cluster/ha/resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesResponse {
    pub data: Option<List<GetClusterHaResourcesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesItem {
    pub affinity: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub nodes: Option<PveStr>,
    pub resources: Option<PveStr>,
    pub rule: Option<PveStr>,
    pub strict: Option<PveBool>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesItem {
    affinity = plain "affinity",
    comment = plain "comment",
    disable = plain "disable",
    nodes = plain "nodes",
    resources = plain "resources",
    rule = plain "rule",
    strict = plain "strict",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/rules`.
///
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

/// Of `GET /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesResponse {
    pub data: Option<List<GetClusterHaRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/nextid`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNextidResponse {
    pub data: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNextidResponse {
    data = plain "data",
});

/// Of `GET /cluster/options`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterOptionsData {
    allowed_tags = nested "allowed-tags",
    bwlimit = plain "bwlimit",
    consent_text = plain "consent-text",
    console = plain "console",
    crs = plain "crs",
    description = plain "description",
    digest = plain "digest",
    email_from = plain "email_from",
    fencing = plain "fencing",
    ha = plain "ha",
    http_proxy = plain "http_proxy",
    keyboard = plain "keyboard",
    language = plain "language",
    mac_prefix = plain "mac_prefix",
    max_workers = plain "max_workers",
    migration = plain "migration",
    migration_unsecure = plain "migration_unsecure",
    next_id = plain "next-id",
    notify = plain "notify",
    registered_tags = plain "registered-tags",
    replication = plain "replication",
    tag_style = plain "tag-style",
    u2f = plain "u2f",
    user_tag_access = plain "user-tag-access",
    webauthn = plain "webauthn",
});

/// Of `GET /cluster/options`.
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

/// Of `GET /cluster/options`.
///
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

/// Of `GET /cluster/options`.
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

/// Of `GET /cluster/options`.
///
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

/// Of `GET /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterOptionsResponse {
    pub data: Option<GetClusterOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterOptionsResponse {
    data = plain "data",
});

/// Of `GET /cluster/replication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationItem {
    pub comment: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub guest: Option<PveInt>,
    /// Format `pve-replication-job-id`.
    pub id: Option<PveStr>,
    pub jobnum: Option<PveInt>,
    /// Proxmox VE: since 9.1. At least 1.
    pub rate: Option<PveNum>,
    /// Proxmox VE: since 9.1.
    pub remove_job: Option<OpenEnum<GetClusterReplicationItemRemoveJob>>,
    /// Default `*/15`. Format `pve-calendar-event`.
    pub schedule: Option<PveStr>,
    /// Format `pve-node`.
    pub source: Option<PveStr>,
    /// Format `pve-node`.
    pub target: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub type_: Option<OpenEnum<GetClusterReplicationItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationItem {
    comment = plain "comment",
    disable = plain "disable",
    guest = plain "guest",
    id = plain "id",
    jobnum = plain "jobnum",
    rate = plain "rate",
    remove_job = plain "remove_job",
    schedule = plain "schedule",
    source = plain "source",
    target = plain "target",
    type_ = plain "type",
});

/// Of `GET /cluster/replication`.
///
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

/// Of `GET /cluster/replication`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterReplicationItemType {
    Local,
}
words!(GetClusterReplicationItemType {
    Local = "local",
});

/// Of `GET /cluster/replication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterReplicationResponse {
    pub data: Option<List<GetClusterReplicationItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterReplicationResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/resources`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterResourcesItem {
    cgroup_mode = plain "cgroup-mode",
    content = plain "content",
    cpu = plain "cpu",
    disk = plain "disk",
    diskread = plain "diskread",
    diskwrite = plain "diskwrite",
    hastate = plain "hastate",
    id = plain "id",
    level = plain "level",
    lock = plain "lock",
    maxcpu = plain "maxcpu",
    maxdisk = plain "maxdisk",
    maxmem = plain "maxmem",
    mem = plain "mem",
    memhost = plain "memhost",
    name = plain "name",
    netin = plain "netin",
    netout = plain "netout",
    network = plain "network",
    network_type = plain "network-type",
    node = plain "node",
    plugintype = plain "plugintype",
    pool = plain "pool",
    protocol = plain "protocol",
    sdn = plain "sdn",
    status = plain "status",
    storage = plain "storage",
    tags = plain "tags",
    template = plain "template",
    type_ = plain "type",
    uptime = plain "uptime",
    vmid = plain "vmid",
    zone_type = plain "zone-type",
});

/// Of `GET /cluster/resources`.
///
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

/// Of `GET /cluster/resources`.
///
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

/// Of `GET /cluster/resources`.
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

/// Of `GET /cluster/resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterResourcesResponse {
    pub data: Option<List<GetClusterResourcesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterResourcesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItem {
    alias = plain "alias",
    digest = plain "digest",
    isolate_ports = plain "isolate-ports",
    pending = nested "pending",
    state = plain "state",
    tag = plain "tag",
    type_ = plain "type",
    vlanaware = plain "vlanaware",
    vnet = plain "vnet",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets`.
///
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsItemPending {
    alias = plain "alias",
    isolate_ports = plain "isolate-ports",
    tag = plain "tag",
    vlanaware = plain "vlanaware",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets`.
///
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

/// Of `GET /cluster/sdn/vnets`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnVnetsItemType {
    Vnet,
}
words!(GetClusterSdnVnetsItemType {
    Vnet = "vnet",
});

/// Of `GET /cluster/sdn/vnets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsResponse {
    pub data: Option<List<GetClusterSdnVnetsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/subnets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsItem {
    pub cidr: Option<PveStr>,
    pub gateway: Option<PveStr>,
    pub id: Option<PveStr>,
    pub mask: Option<PveStr>,
    pub network: Option<PveStr>,
    pub snat: Option<PveBool>,
    pub subnet: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub vnet: Option<PveStr>,
    pub zone: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsItem {
    cidr = plain "cidr",
    gateway = plain "gateway",
    id = plain "id",
    mask = plain "mask",
    network = plain "network",
    snat = plain "snat",
    subnet = plain "subnet",
    type_ = plain "type",
    vnet = plain "vnet",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/vnets/{vnet}/subnets`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnVnetsVnetSubnetsResponse {
    pub data: Option<List<GetClusterSdnVnetsVnetSubnetsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnVnetsVnetSubnetsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/sdn/zones`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesItem {
    advertise_subnets = plain "advertise-subnets",
    bridge = plain "bridge",
    bridge_disable_mac_learning = plain "bridge-disable-mac-learning",
    controller = plain "controller",
    dhcp = plain "dhcp",
    digest = plain "digest",
    disable_arp_nd_suppression = plain "disable-arp-nd-suppression",
    dns = plain "dns",
    dnszone = plain "dnszone",
    exitnodes = plain "exitnodes",
    exitnodes_local_routing = plain "exitnodes-local-routing",
    exitnodes_primary = plain "exitnodes-primary",
    ipam = plain "ipam",
    mac = plain "mac",
    mtu = plain "mtu",
    nodes = plain "nodes",
    peers = plain "peers",
    pending = plain "pending",
    reversedns = plain "reversedns",
    rt_import = plain "rt-import",
    state = plain "state",
    tag = plain "tag",
    type_ = plain "type",
    vlan_protocol = plain "vlan-protocol",
    vrf_vxlan = plain "vrf-vxlan",
    vxlan_port = plain "vxlan-port",
    zone = plain "zone",
});

/// Of `GET /cluster/sdn/zones`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterSdnZonesItemDhcp {
    Dnsmasq,
}
words!(GetClusterSdnZonesItemDhcp {
    Dnsmasq = "dnsmasq",
});

/// Of `GET /cluster/sdn/zones`.
///
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

/// Of `GET /cluster/sdn/zones`.
///
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

/// Of `GET /cluster/sdn/zones`.
///
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

/// Of `GET /cluster/sdn/zones`.
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

/// Of `GET /cluster/sdn/zones`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterSdnZonesResponse {
    pub data: Option<List<GetClusterSdnZonesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterSdnZonesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/status`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusItem {
    id = plain "id",
    ip = plain "ip",
    level = plain "level",
    local = plain "local",
    name = plain "name",
    nodeid = plain "nodeid",
    nodes = plain "nodes",
    online = plain "online",
    quorate = plain "quorate",
    type_ = plain "type",
    version = plain "version",
});

/// Of `GET /cluster/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterStatusItemType {
    Cluster,
    Node,
}
words!(GetClusterStatusItemType {
    Cluster = "cluster",
    Node = "node",
});

/// Of `GET /cluster/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterStatusResponse {
    pub data: Option<List<GetClusterStatusItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusResponse {
    data = plain "data",
    total = plain "total",
});

