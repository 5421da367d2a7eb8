// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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

