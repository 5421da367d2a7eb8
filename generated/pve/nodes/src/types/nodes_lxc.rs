// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/lxc`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcItem {
    /// Proxmox VE: since 8.4.
    pub cpu: Option<PveNum>,
    pub cpus: Option<PveNum>,
    /// Proxmox VE: since 8.3. Bytes. At least 0.
    pub disk: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskread: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskwrite: Option<PveInt>,
    pub lock: Option<PveStr>,
    /// Bytes.
    pub maxdisk: Option<PveInt>,
    /// Bytes.
    pub maxmem: Option<PveInt>,
    /// Bytes.
    pub maxswap: Option<PveInt>,
    /// Proxmox VE: since 8.4. Bytes.
    pub mem: Option<PveInt>,
    pub name: Option<PveStr>,
    /// Proxmox VE: since 8.3. Bytes.
    pub netin: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub netout: Option<PveInt>,
    /// Proxmox VE: since 9.0.
    pub pressurecpusome: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressureiofull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressureiosome: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurememoryfull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurememorysome: Option<PveNum>,
    pub status: Option<OpenEnum<GetNodesNodeLxcItemStatus>>,
    pub tags: Option<PveStr>,
    /// Proxmox VE: since 8.3. Default `0`.
    pub template: Option<PveBool>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcItem {
    cpu = plain "cpu",
    cpus = plain "cpus",
    disk = plain "disk",
    diskread = plain "diskread",
    diskwrite = plain "diskwrite",
    lock = plain "lock",
    maxdisk = plain "maxdisk",
    maxmem = plain "maxmem",
    maxswap = plain "maxswap",
    mem = plain "mem",
    name = plain "name",
    netin = plain "netin",
    netout = plain "netout",
    pressurecpusome = plain "pressurecpusome",
    pressureiofull = plain "pressureiofull",
    pressureiosome = plain "pressureiosome",
    pressurememoryfull = plain "pressurememoryfull",
    pressurememorysome = plain "pressurememorysome",
    status = plain "status",
    tags = plain "tags",
    template = plain "template",
    uptime = plain "uptime",
    vmid = plain "vmid",
});

/// Of `GET /nodes/{node}/lxc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcItemStatus {
    Stopped,
    Running,
}
words!(GetNodesNodeLxcItemStatus {
    Stopped = "stopped",
    Running = "running",
});

/// Of `GET /nodes/{node}/lxc`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcResponse {
    pub data: Option<List<GetNodesNodeLxcItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigData {
    pub arch: Option<OpenEnum<GetNodesNodeLxcVmidConfigDataArch>>,
    pub cmode: Option<OpenEnum<GetNodesNodeLxcVmidConfigDataCmode>>,
    /// Default `1`.
    pub console: Option<PveBool>,
    /// From 1 to 8192.
    pub cores: Option<PveInt>,
    /// From 0 to 8192. Default `0`.
    pub cpulimit: Option<PveNum>,
    /// From 0 to 500000.
    pub cpuunits: Option<PveInt>,
    /// Default `0`.
    pub debug: Option<PveBool>,
    /// At most 8192 characters.
    pub description: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.1. Default `/sbin/init`.
    pub entrypoint: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub env: Option<PveStr>,
    pub features: Option<PropertyString<GetNodesNodeLxcVmidConfigDataFeatures>>,
    /// Format `pve-volume-id`.
    pub hookscript: Option<PveStr>,
    /// At most 255 characters. Format `dns-name`.
    pub hostname: Option<PveStr>,
    pub lock: Option<OpenEnum<GetNodesNodeLxcVmidConfigDataLock>>,
    pub lxc: Option<List<List<PveStr>>>,
    /// At least 16. Default `512`.
    pub memory: Option<PveInt>,
    /// Format `lxc-ip-with-ll-iface-list`.
    pub nameserver: Option<PveStr>,
    /// Default `0`.
    pub onboot: Option<PveBool>,
    pub ostype: Option<OpenEnum<GetNodesNodeLxcVmidConfigDataOstype>>,
    /// Default `0`.
    pub protection: Option<PveBool>,
    pub rootfs: Option<PropertyString<GetNodesNodeLxcVmidConfigDataRootfs>>,
    /// Format `dns-name-list`.
    pub searchdomain: Option<PveStr>,
    /// Format `pve-startup-order`.
    pub startup: Option<PveStr>,
    /// At least 0. Default `512`.
    pub swap: Option<PveInt>,
    /// Format `pve-tag-list`.
    pub tags: Option<PveStr>,
    /// Default `0`.
    pub template: Option<PveBool>,
    /// Format `pve-ct-timezone`.
    pub timezone: Option<PveStr>,
    /// From 0 to 6. Default `2`.
    pub tty: Option<PveInt>,
    /// Default `0`.
    pub unprivileged: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl GetNodesNodeLxcVmidConfigData {
    /// `dev0` to `dev255`, with their indexes, in order.
    ///
    /// Proxmox VE: since 8.1.
    pub fn dev(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeLxcVmidConfigDataDev>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "dev", Some(255u32))
    }
    /// `mp0` to `mp255`, with their indexes, in order.
    pub fn mp(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeLxcVmidConfigDataMp>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "mp", Some(255u32))
    }
    /// `net0` to `net31`, with their indexes, in order.
    pub fn net(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeLxcVmidConfigDataNet>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "net", Some(31u32))
    }
    /// `unused0` to `unused255`, with their indexes, in order.
    pub fn unused(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeLxcVmidConfigDataUnused>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "unused", Some(255u32))
    }
}
answer!(GetNodesNodeLxcVmidConfigData {
    arch = plain "arch",
    cmode = plain "cmode",
    console = plain "console",
    cores = plain "cores",
    cpulimit = plain "cpulimit",
    cpuunits = plain "cpuunits",
    debug = plain "debug",
    description = plain "description",
    digest = plain "digest",
    entrypoint = plain "entrypoint",
    env = plain "env",
    features = plain "features",
    hookscript = plain "hookscript",
    hostname = plain "hostname",
    lock = plain "lock",
    lxc = nested "lxc",
    memory = plain "memory",
    nameserver = plain "nameserver",
    onboot = plain "onboot",
    ostype = plain "ostype",
    protection = plain "protection",
    rootfs = plain "rootfs",
    searchdomain = plain "searchdomain",
    startup = plain "startup",
    swap = plain "swap",
    tags = plain "tags",
    template = plain "template",
    timezone = plain "timezone",
    tty = plain "tty",
    unprivileged = plain "unprivileged",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
///
/// Default `amd64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidConfigDataArch {
    Amd64,
    I386,
    Arm64,
    Armhf,
    Riscv32,
    Riscv64,
}
words!(GetNodesNodeLxcVmidConfigDataArch {
    Amd64 = "amd64",
    I386 = "i386",
    Arm64 = "arm64",
    Armhf = "armhf",
    Riscv32 = "riscv32",
    Riscv64 = "riscv64",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
///
/// Default `tty`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidConfigDataCmode {
    Shell,
    Console,
    Tty,
}
words!(GetNodesNodeLxcVmidConfigDataCmode {
    Shell = "shell",
    Console = "console",
    Tty = "tty",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigDataDev {
    /// Proxmox VE: since 8.3. Default `0`.
    pub deny_write: Option<PveBool>,
    /// At least 0.
    pub gid: Option<PveInt>,
    pub mode: Option<String>,
    /// Format `pve-lxc-dev-string`.
    pub path: Option<String>,
    /// At least 0.
    pub uid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeLxcVmidConfigDataDev, default Some("path"), aliases {}, key_aliases {}, {
    path = "path",
    deny_write = "deny-write",
    gid = "gid",
    mode = "mode",
    uid = "uid",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigDataFeatures {
    /// Default `0`.
    pub force_rw_sys: Option<PveBool>,
    /// Default `0`.
    pub fuse: Option<PveBool>,
    /// Default `0`.
    pub keyctl: Option<PveBool>,
    /// Default `0`.
    pub mknod: Option<PveBool>,
    pub mount: Option<String>,
    /// Default `0`.
    pub nesting: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeLxcVmidConfigDataFeatures, default None, aliases {}, key_aliases {}, {
    force_rw_sys = "force_rw_sys",
    fuse = "fuse",
    keyctl = "keyctl",
    mknod = "mknod",
    mount = "mount",
    nesting = "nesting",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidConfigDataLock {
    Backup,
    Create,
    Destroyed,
    Disk,
    Fstrim,
    Migrate,
    Mounted,
    Rollback,
    Snapshot,
    SnapshotDelete,
}
words!(GetNodesNodeLxcVmidConfigDataLock {
    Backup = "backup",
    Create = "create",
    Destroyed = "destroyed",
    Disk = "disk",
    Fstrim = "fstrim",
    Migrate = "migrate",
    Mounted = "mounted",
    Rollback = "rollback",
    Snapshot = "snapshot",
    SnapshotDelete = "snapshot-delete",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigDataMp {
    pub acl: Option<PveBool>,
    pub backup: Option<PveBool>,
    pub mountoptions: Option<String>,
    /// Format `pve-lxc-mp-string`.
    pub mp: Option<String>,
    pub quota: Option<PveBool>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub ro: Option<PveBool>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    /// Format `pve-lxc-mp-string`.
    pub volume: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeLxcVmidConfigDataMp, default Some("volume"), aliases {}, key_aliases {}, {
    volume = "volume",
    acl = "acl",
    backup = "backup",
    mountoptions = "mountoptions",
    mp = "mp",
    quota = "quota",
    replicate = "replicate",
    ro = "ro",
    shared = "shared",
    size = "size",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigDataNet {
    pub bridge: Option<String>,
    pub firewall: Option<PveBool>,
    /// Format `ipv4`.
    pub gw: Option<String>,
    /// Format `ipv6`.
    pub gw6: Option<String>,
    /// Proxmox VE: since 9.1.
    pub host_managed: Option<PveBool>,
    /// Format `mac-addr`.
    pub hwaddr: Option<String>,
    /// Format `pve-ipv4-config`.
    pub ip: Option<String>,
    /// Format `pve-ipv6-config`.
    pub ip6: Option<String>,
    pub link_down: Option<PveBool>,
    /// From 64 to 65535.
    pub mtu: Option<PveInt>,
    pub name: Option<String>,
    pub rate: Option<PveNum>,
    /// From 1 to 4094.
    pub tag: Option<PveInt>,
    pub trunks: Option<String>,
    pub type_: Option<OpenEnum<GetNodesNodeLxcVmidConfigDataNetType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeLxcVmidConfigDataNet, default None, aliases {}, key_aliases {}, {
    bridge = "bridge",
    firewall = "firewall",
    gw = "gw",
    gw6 = "gw6",
    host_managed = "host-managed",
    hwaddr = "hwaddr",
    ip = "ip",
    ip6 = "ip6",
    link_down = "link_down",
    mtu = "mtu",
    name = "name",
    rate = "rate",
    tag = "tag",
    trunks = "trunks",
    type_ = "type",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidConfigDataNetType {
    Veth,
}
words!(GetNodesNodeLxcVmidConfigDataNetType {
    Veth = "veth",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidConfigDataOstype {
    Debian,
    Devuan,
    Ubuntu,
    Centos,
    Fedora,
    Opensuse,
    Archlinux,
    Alpine,
    Gentoo,
    Nixos,
    Unmanaged,
}
words!(GetNodesNodeLxcVmidConfigDataOstype {
    Debian = "debian",
    Devuan = "devuan",
    Ubuntu = "ubuntu",
    Centos = "centos",
    Fedora = "fedora",
    Opensuse = "opensuse",
    Archlinux = "archlinux",
    Alpine = "alpine",
    Gentoo = "gentoo",
    Nixos = "nixos",
    Unmanaged = "unmanaged",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigDataRootfs {
    pub acl: Option<PveBool>,
    pub mountoptions: Option<String>,
    pub quota: Option<PveBool>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub ro: Option<PveBool>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    /// Format `pve-lxc-mp-string`.
    pub volume: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeLxcVmidConfigDataRootfs, default Some("volume"), aliases {}, key_aliases {}, {
    volume = "volume",
    acl = "acl",
    mountoptions = "mountoptions",
    quota = "quota",
    replicate = "replicate",
    ro = "ro",
    shared = "shared",
    size = "size",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigDataUnused {
    /// Format `pve-volume-id`.
    pub volume: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeLxcVmidConfigDataUnused, default Some("volume"), aliases {}, key_aliases {}, {
    volume = "volume",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidConfigResponse {
    pub data: Option<GetNodesNodeLxcVmidConfigData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidConfigResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/feature`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFeatureData {
    pub has_feature: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFeatureData {
    has_feature = plain "hasFeature",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/feature`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFeatureQueryFeature {
    Snapshot,
    Clone,
    Copy,
}
words!(GetNodesNodeLxcVmidFeatureQueryFeature {
    Snapshot = "snapshot",
    Clone = "clone",
    Copy = "copy",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/feature`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFeatureResponse {
    pub data: Option<GetNodesNodeLxcVmidFeatureData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFeatureResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/aliases`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallAliasesItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallAliasesItem {
    cidr = plain "cidr",
    comment = plain "comment",
    digest = plain "digest",
    name = plain "name",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallAliasesNameResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallAliasesNameResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/aliases`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallAliasesResponse {
    pub data: Option<List<GetNodesNodeLxcVmidFirewallAliasesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallAliasesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/ipset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallIpsetItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 64 characters.
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallIpsetItem {
    comment = plain "comment",
    digest = plain "digest",
    name = plain "name",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallIpsetNameCidrResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallIpsetNameCidrResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallIpsetNameItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub nomatch: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallIpsetNameItem {
    cidr = plain "cidr",
    comment = plain "comment",
    digest = plain "digest",
    nomatch = plain "nomatch",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallIpsetNameResponse {
    pub data: Option<List<GetNodesNodeLxcVmidFirewallIpsetNameItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallIpsetNameResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/ipset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallIpsetResponse {
    pub data: Option<List<GetNodesNodeLxcVmidFirewallIpsetItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallIpsetResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallLogItem {
    n = plain "n",
    t = plain "t",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallLogResponse {
    pub data: Option<List<GetNodesNodeLxcVmidFirewallLogItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallLogResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallOptionsData {
    /// Default `0`.
    pub dhcp: Option<PveBool>,
    /// Default `0`.
    pub enable: Option<PveBool>,
    pub ipfilter: Option<PveBool>,
    pub log_level_in: Option<OpenEnum<GetNodesNodeLxcVmidFirewallOptionsDataLogLevelIn>>,
    pub log_level_out: Option<
        OpenEnum<GetNodesNodeLxcVmidFirewallOptionsDataLogLevelOut>,
    >,
    /// Default `1`.
    pub macfilter: Option<PveBool>,
    /// The default differs: `0` in 7.4, `0` in 8.0, `0` in 8.1, `0` in 8.2, `0` in 8.3, `0` in 8.4, `0` in 9.0, `1` in 9.1.
    pub ndp: Option<PveBool>,
    pub policy_in: Option<OpenEnum<GetNodesNodeLxcVmidFirewallOptionsDataPolicyIn>>,
    pub policy_out: Option<OpenEnum<GetNodesNodeLxcVmidFirewallOptionsDataPolicyOut>>,
    pub radv: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallOptionsData {
    dhcp = plain "dhcp",
    enable = plain "enable",
    ipfilter = plain "ipfilter",
    log_level_in = plain "log_level_in",
    log_level_out = plain "log_level_out",
    macfilter = plain "macfilter",
    ndp = plain "ndp",
    policy_in = plain "policy_in",
    policy_out = plain "policy_out",
    radv = plain "radv",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallOptionsDataLogLevelIn {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetNodesNodeLxcVmidFirewallOptionsDataLogLevelIn {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallOptionsDataLogLevelOut {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetNodesNodeLxcVmidFirewallOptionsDataLogLevelOut {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallOptionsDataPolicyIn {
    Accept,
    Reject,
    Drop,
}
words!(GetNodesNodeLxcVmidFirewallOptionsDataPolicyIn {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallOptionsDataPolicyOut {
    Accept,
    Reject,
    Drop,
}
words!(GetNodesNodeLxcVmidFirewallOptionsDataPolicyOut {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallOptionsResponse {
    pub data: Option<GetNodesNodeLxcVmidFirewallOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallOptionsResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/refs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallRefsItem {
    pub comment: Option<PveStr>,
    pub name: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub ref_: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub scope: Option<PveStr>,
    pub type_: Option<OpenEnum<GetNodesNodeLxcVmidFirewallRefsItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallRefsItem {
    comment = plain "comment",
    name = plain "name",
    ref_ = plain "ref",
    scope = plain "scope",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/refs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallRefsItemType {
    Alias,
    Ipset,
}
words!(GetNodesNodeLxcVmidFirewallRefsItemType {
    Alias = "alias",
    Ipset = "ipset",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/refs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallRefsQueryType {
    Alias,
    Ipset,
}
words!(GetNodesNodeLxcVmidFirewallRefsQueryType {
    Alias = "alias",
    Ipset = "ipset",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/refs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallRefsResponse {
    pub data: Option<List<GetNodesNodeLxcVmidFirewallRefsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallRefsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallRulesItem {
    /// Proxmox VE: since 9.1.
    pub action: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub comment: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub enable: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub icmp_type: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub iface: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub ipversion: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub log: Option<OpenEnum<GetNodesNodeLxcVmidFirewallRulesItemLog>>,
    /// Proxmox VE: since 9.1.
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub proto: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub source: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub sport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallRulesItem {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/rules`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallRulesItemLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetNodesNodeLxcVmidFirewallRulesItemLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallRulesPosData {
    pub action: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub dest: Option<PveStr>,
    pub dport: Option<PveStr>,
    pub enable: Option<PveInt>,
    pub icmp_type: Option<PveStr>,
    pub iface: Option<PveStr>,
    pub ipversion: Option<PveInt>,
    pub log: Option<OpenEnum<GetNodesNodeLxcVmidFirewallRulesPosDataLog>>,
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    pub proto: Option<PveStr>,
    pub source: Option<PveStr>,
    pub sport: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallRulesPosData {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidFirewallRulesPosDataLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetNodesNodeLxcVmidFirewallRulesPosDataLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallRulesPosResponse {
    pub data: Option<GetNodesNodeLxcVmidFirewallRulesPosData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallRulesPosResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidFirewallRulesResponse {
    pub data: Option<List<GetNodesNodeLxcVmidFirewallRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidFirewallRulesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/interfaces`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidInterfacesItem {
    /// Proxmox VE: since 8.4.
    pub hardware_address: Option<PveStr>,
    pub hwaddr: Option<PveStr>,
    pub inet: Option<PveStr>,
    pub inet6: Option<PveStr>,
    /// Proxmox VE: since 8.4.
    pub ip_addresses: Option<List<GetNodesNodeLxcVmidInterfacesItemIpAddressesItem>>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidInterfacesItem {
    hardware_address = plain "hardware-address",
    hwaddr = plain "hwaddr",
    inet = plain "inet",
    inet6 = plain "inet6",
    ip_addresses = nested "ip-addresses",
    name = plain "name",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/interfaces`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidInterfacesItemIpAddressesItem {
    pub ip_address: Option<PveStr>,
    pub ip_address_type: Option<PveStr>,
    pub prefix: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidInterfacesItemIpAddressesItem {
    ip_address = plain "ip-address",
    ip_address_type = plain "ip-address-type",
    prefix = plain "prefix",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/interfaces`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidInterfacesResponse {
    pub data: Option<List<GetNodesNodeLxcVmidInterfacesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidInterfacesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidMigrateData {
    pub allowed_nodes: Option<List<PveStr>>,
    pub dependent_ha_resources: Option<List<PveStr>>,
    pub not_allowed_nodes: Option<GetNodesNodeLxcVmidMigrateDataNotAllowedNodes>,
    pub running: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidMigrateData {
    allowed_nodes = nested "allowed-nodes",
    dependent_ha_resources = nested "dependent-ha-resources",
    not_allowed_nodes = nested "not-allowed-nodes",
    running = plain "running",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidMigrateDataNotAllowedNodes {
    pub blocking_ha_resources: Option<
        List<GetNodesNodeLxcVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidMigrateDataNotAllowedNodes {
    blocking_ha_resources = nested "blocking-ha-resources",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem {
    pub cause: Option<
        OpenEnum<
            GetNodesNodeLxcVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause,
        >,
    >,
    pub sid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem {
    cause = plain "cause",
    sid = plain "sid",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause {
    ResourceAffinity,
}
words!(GetNodesNodeLxcVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause {
    ResourceAffinity = "resource-affinity",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidMigrateResponse {
    pub data: Option<GetNodesNodeLxcVmidMigrateData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidMigrateResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidMtunnelwebsocketData {
    pub port: Option<PveStr>,
    pub socket: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidMtunnelwebsocketData {
    port = plain "port",
    socket = plain "socket",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidMtunnelwebsocketResponse {
    pub data: Option<GetNodesNodeLxcVmidMtunnelwebsocketData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidMtunnelwebsocketResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/pending`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidPendingItem {
    /// From 0 to 2.
    pub delete: Option<PveInt>,
    pub key: Option<PveStr>,
    pub pending: Option<PveStr>,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidPendingItem {
    delete = plain "delete",
    key = plain "key",
    pending = plain "pending",
    value = plain "value",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/pending`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidPendingResponse {
    pub data: Option<List<GetNodesNodeLxcVmidPendingItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidPendingResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidResponse {
    pub data: Option<List<GetNodesNodeLxcVmidItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidRrdData {
    pub filename: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidRrdData {
    filename = plain "filename",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeLxcVmidRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidRrdQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
}
words!(GetNodesNodeLxcVmidRrdQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidRrdResponse {
    pub data: Option<GetNodesNodeLxcVmidRrdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidRrdResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidRrddataQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeLxcVmidRrddataQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidRrddataQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
}
words!(GetNodesNodeLxcVmidRrddataQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/rrddata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidRrddataResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidRrddataResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/snapshot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidSnapshotItem {
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    pub parent: Option<PveStr>,
    /// Seconds since the epoch.
    pub snaptime: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidSnapshotItem {
    description = plain "description",
    name = plain "name",
    parent = plain "parent",
    snaptime = plain "snaptime",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/snapshot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidSnapshotResponse {
    pub data: Option<List<GetNodesNodeLxcVmidSnapshotItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidSnapshotResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidSnapshotSnapnameConfigResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidSnapshotSnapnameConfigResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidSnapshotSnapnameResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidSnapshotSnapnameResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/status/current`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidStatusCurrentData {
    /// Proxmox VE: since 8.4.
    pub cpu: Option<PveNum>,
    pub cpus: Option<PveNum>,
    /// Proxmox VE: since 8.3. Bytes. At least 0.
    pub disk: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskread: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskwrite: Option<PveInt>,
    pub ha: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub lock: Option<PveStr>,
    /// Bytes.
    pub maxdisk: Option<PveInt>,
    /// Bytes.
    pub maxmem: Option<PveInt>,
    /// Bytes.
    pub maxswap: Option<PveInt>,
    /// Proxmox VE: since 8.4. Bytes.
    pub mem: Option<PveInt>,
    pub name: Option<PveStr>,
    /// Proxmox VE: since 8.3. Bytes.
    pub netin: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub netout: Option<PveInt>,
    /// Proxmox VE: since 9.0.
    pub pressurecpusome: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressureiofull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressureiosome: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurememoryfull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurememorysome: Option<PveNum>,
    pub status: Option<OpenEnum<GetNodesNodeLxcVmidStatusCurrentDataStatus>>,
    pub tags: Option<PveStr>,
    /// Proxmox VE: since 8.3. Default `0`.
    pub template: Option<PveBool>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidStatusCurrentData {
    cpu = plain "cpu",
    cpus = plain "cpus",
    disk = plain "disk",
    diskread = plain "diskread",
    diskwrite = plain "diskwrite",
    ha = nested "ha",
    lock = plain "lock",
    maxdisk = plain "maxdisk",
    maxmem = plain "maxmem",
    maxswap = plain "maxswap",
    mem = plain "mem",
    name = plain "name",
    netin = plain "netin",
    netout = plain "netout",
    pressurecpusome = plain "pressurecpusome",
    pressureiofull = plain "pressureiofull",
    pressureiosome = plain "pressureiosome",
    pressurememoryfull = plain "pressurememoryfull",
    pressurememorysome = plain "pressurememorysome",
    status = plain "status",
    tags = plain "tags",
    template = plain "template",
    uptime = plain "uptime",
    vmid = plain "vmid",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/status/current`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeLxcVmidStatusCurrentDataStatus {
    Stopped,
    Running,
}
words!(GetNodesNodeLxcVmidStatusCurrentDataStatus {
    Stopped = "stopped",
    Running = "running",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/status/current`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidStatusCurrentResponse {
    pub data: Option<GetNodesNodeLxcVmidStatusCurrentData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidStatusCurrentResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidStatusItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidStatusItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidStatusResponse {
    pub data: Option<List<GetNodesNodeLxcVmidStatusItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidStatusResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/vncwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidVncwebsocketData {
    pub port: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidVncwebsocketData {
    port = plain "port",
});

/// Of `GET /nodes/{node}/lxc/{vmid}/vncwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeLxcVmidVncwebsocketResponse {
    pub data: Option<GetNodesNodeLxcVmidVncwebsocketData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeLxcVmidVncwebsocketResponse {
    data = plain "data",
});

