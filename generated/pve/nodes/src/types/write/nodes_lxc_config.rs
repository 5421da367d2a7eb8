// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeLxcVmidConfigBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arch: Option<PutNodesNodeLxcVmidConfigBodyArch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmode: Option<PutNodesNodeLxcVmidConfigBodyCmode>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console: Option<PveBool>,
    /// From 1 to 8192.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<i64>,
    /// From 0 to 8192. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpulimit: Option<f64>,
    /// From 0 to 500000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpuunits: Option<i64>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<PveBool>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 8192 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Proxmox VE: since 9.1. Default `/sbin/init`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// Proxmox VE: since 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<PropertyString<PutNodesNodeLxcVmidConfigBodyFeatures>>,
    /// Format `pve-volume-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hookscript: Option<String>,
    /// At most 255 characters. Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<PutNodesNodeLxcVmidConfigBodyLock>,
    /// At least 16. Default `512`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    /// Format `lxc-ip-with-ll-iface-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nameserver: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onboot: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ostype: Option<PutNodesNodeLxcVmidConfigBodyOstype>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<PveBool>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revert: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rootfs: Option<PropertyString<PutNodesNodeLxcVmidConfigBodyRootfs>>,
    /// Format `dns-name-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchdomain: Option<String>,
    /// Format `pve-startup-order`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startup: Option<String>,
    /// At least 0. Default `512`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swap: Option<i64>,
    /// Format `pve-tag-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<PveBool>,
    /// Format `pve-ct-timezone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// From 0 to 6. Default `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<i64>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unprivileged: Option<PveBool>,
    /// What the documents do not declare.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PutNodesNodeLxcVmidConfigBody {
    /// `dev0` to `dev255`, with their indexes, in order.
    ///
    /// Proxmox VE: since 8.1.
    pub fn dev(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PutNodesNodeLxcVmidConfigBodyDev>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "dev", Some(255u32))
    }
    /// Sets `dev` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_dev(
        &mut self,
        index: u32,
        value: &PutNodesNodeLxcVmidConfigBodyDev,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 255u32 {
            return Err("the highest index of `dev` is 255".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("dev", "{}"), index), value);
        Ok(self)
    }
    /// `mp0` to `mp255`, with their indexes, in order.
    pub fn mp(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PutNodesNodeLxcVmidConfigBodyMp>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "mp", Some(255u32))
    }
    /// Sets `mp` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_mp(
        &mut self,
        index: u32,
        value: &PutNodesNodeLxcVmidConfigBodyMp,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 255u32 {
            return Err("the highest index of `mp` is 255".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("mp", "{}"), index), value);
        Ok(self)
    }
    /// `net0` to `net31`, with their indexes, in order.
    pub fn net(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PutNodesNodeLxcVmidConfigBodyNet>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "net", Some(31u32))
    }
    /// Sets `net` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_net(
        &mut self,
        index: u32,
        value: &PutNodesNodeLxcVmidConfigBodyNet,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 31u32 {
            return Err("the highest index of `net` is 31".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("net", "{}"), index), value);
        Ok(self)
    }
    /// `unused0` to `unused255`, with their indexes, in order.
    pub fn unused(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PutNodesNodeLxcVmidConfigBodyUnused>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "unused", Some(255u32))
    }
    /// Sets `unused` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_unused(
        &mut self,
        index: u32,
        value: &PutNodesNodeLxcVmidConfigBodyUnused,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 255u32 {
            return Err("the highest index of `unused` is 255".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("unused", "{}"), index), value);
        Ok(self)
    }
}

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
///
/// Default `amd64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidConfigBodyArch {
    Amd64,
    I386,
    Arm64,
    Armhf,
    Riscv32,
    Riscv64,
}
words!(PutNodesNodeLxcVmidConfigBodyArch {
    Amd64 = "amd64",
    I386 = "i386",
    Arm64 = "arm64",
    Armhf = "armhf",
    Riscv32 = "riscv32",
    Riscv64 = "riscv64",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
///
/// Default `tty`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidConfigBodyCmode {
    Shell,
    Console,
    Tty,
}
words!(PutNodesNodeLxcVmidConfigBodyCmode {
    Shell = "shell",
    Console = "console",
    Tty = "tty",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeLxcVmidConfigBodyDev {
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
property_string!(PutNodesNodeLxcVmidConfigBodyDev, default Some("path"), aliases {}, key_aliases {}, {
    path = "path",
    deny_write = "deny-write",
    gid = "gid",
    mode = "mode",
    uid = "uid",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeLxcVmidConfigBodyFeatures {
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
property_string!(PutNodesNodeLxcVmidConfigBodyFeatures, default None, aliases {}, key_aliases {}, {
    force_rw_sys = "force_rw_sys",
    fuse = "fuse",
    keyctl = "keyctl",
    mknod = "mknod",
    mount = "mount",
    nesting = "nesting",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidConfigBodyLock {
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
words!(PutNodesNodeLxcVmidConfigBodyLock {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeLxcVmidConfigBodyMp {
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
property_string!(PutNodesNodeLxcVmidConfigBodyMp, default Some("volume"), aliases {}, key_aliases {}, {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeLxcVmidConfigBodyNet {
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
    pub type_: Option<OpenEnum<PutNodesNodeLxcVmidConfigBodyNetType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutNodesNodeLxcVmidConfigBodyNet, default None, aliases {}, key_aliases {}, {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidConfigBodyNetType {
    Veth,
}
words!(PutNodesNodeLxcVmidConfigBodyNetType {
    Veth = "veth",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidConfigBodyOstype {
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
words!(PutNodesNodeLxcVmidConfigBodyOstype {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeLxcVmidConfigBodyRootfs {
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
property_string!(PutNodesNodeLxcVmidConfigBodyRootfs, default Some("volume"), aliases {}, key_aliases {}, {
    volume = "volume",
    acl = "acl",
    mountoptions = "mountoptions",
    quota = "quota",
    replicate = "replicate",
    ro = "ro",
    shared = "shared",
    size = "size",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeLxcVmidConfigBodyUnused {
    /// Format `pve-volume-id`.
    pub volume: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutNodesNodeLxcVmidConfigBodyUnused, default Some("volume"), aliases {}, key_aliases {}, {
    volume = "volume",
});

