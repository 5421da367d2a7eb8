// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FormatPruneBackups {
    pub keep_all: Option<PveBool>,
    /// At least 0.
    pub keep_daily: Option<PveInt>,
    /// At least 0.
    pub keep_hourly: Option<PveInt>,
    /// At least 0.
    pub keep_last: Option<PveInt>,
    /// At least 0.
    pub keep_monthly: Option<PveInt>,
    /// At least 0.
    pub keep_weekly: Option<PveInt>,
    /// At least 0.
    pub keep_yearly: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPruneBackups, default None, aliases {}, key_aliases {}, {
    keep_all = "keep-all",
    keep_daily = "keep-daily",
    keep_hourly = "keep-hourly",
    keep_last = "keep-last",
    keep_monthly = "keep-monthly",
    keep_weekly = "keep-weekly",
    keep_yearly = "keep-yearly",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStorageItem {
    pub authsupported: Option<PveStr>,
    /// Format `pve-volume-id`.
    pub base: Option<PveStr>,
    pub blocksize: Option<PveStr>,
    pub bwlimit: Option<PropertyString<GetStorageItemBwlimit>>,
    pub comstar_hg: Option<PveStr>,
    pub comstar_tg: Option<PveStr>,
    /// Format `pve-storage-content-list`.
    pub content: Option<PveStr>,
    /// Format `pve-dir-override-list`.
    pub content_dirs: Option<PveStr>,
    pub data_pool: Option<PveStr>,
    pub datastore: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub disable: Option<PveBool>,
    /// At most 256 characters.
    pub domain: Option<PveStr>,
    pub encryption_key: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub export: Option<PveStr>,
    pub fingerprint: Option<PveStr>,
    /// Format `pve-storage-format`. Not every version restricts the value.
    pub format: Option<OpenEnum<GetStorageItemFormat>>,
    /// Format `pve-configid`.
    pub fs_name: Option<PveStr>,
    pub fuse: Option<PveBool>,
    /// Default `no`.
    pub is_mountpoint: Option<PveStr>,
    pub iscsiprovider: Option<PveStr>,
    /// Default `0`.
    pub krbd: Option<PveBool>,
    pub lio_tpg: Option<PveStr>,
    pub master_pubkey: Option<PveStr>,
    /// At least -1.
    pub max_protected_backups: Option<PveInt>,
    /// Proxmox VE: up to 8.4. At least 0.
    pub maxfiles: Option<PveInt>,
    /// Default `1`.
    pub mkdir: Option<PveBool>,
    /// Format `pve-storage-portal-dns-list`.
    pub monhost: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub mountpoint: Option<PveStr>,
    pub namespace: Option<PveStr>,
    /// Default `0`.
    pub nocow: Option<PveBool>,
    /// Format `pve-node-list`.
    pub nodes: Option<PveStr>,
    pub nowritecache: Option<PveBool>,
    /// Format `pve-storage-options`.
    pub options: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub path: Option<PveStr>,
    pub pool: Option<PveStr>,
    /// From 1 to 65535. Default `8007`.
    pub port: Option<PveInt>,
    /// Format `pve-storage-portal-dns`.
    pub portal: Option<PveStr>,
    pub preallocation: Option<OpenEnum<GetStorageItemPreallocation>>,
    /// Format `prune-backups`.
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    pub saferemove: Option<PveBool>,
    /// Proxmox VE: since 9.1. Default `32`.
    pub saferemove_stepsize: Option<PveInt>,
    pub saferemove_throughput: Option<PveStr>,
    /// Format `pve-storage-server`.
    pub server: Option<PveStr>,
    /// Proxmox VE: up to 8.4. Format `pve-storage-server`.
    pub server2: Option<PveStr>,
    pub share: Option<PveStr>,
    pub shared: Option<PveBool>,
    /// Proxmox VE: since 8.2. Default `0`.
    pub skip_cert_verification: Option<PveBool>,
    pub smbversion: Option<OpenEnum<GetStorageItemSmbversion>>,
    /// Proxmox VE: since 9.0. Default `0`.
    pub snapshot_as_volume_chain: Option<PveBool>,
    pub sparse: Option<PveBool>,
    pub storage: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub subdir: Option<PveStr>,
    pub tagged_only: Option<PveBool>,
    pub target: Option<PveStr>,
    /// Format `pve-storage-vgname`.
    pub thinpool: Option<PveStr>,
    /// Proxmox VE: up to 8.4.
    pub transport: Option<OpenEnum<GetStorageItemTransport>>,
    pub type_: Option<OpenEnum<GetStorageItemType>>,
    pub username: Option<PveStr>,
    /// Format `pve-storage-vgname`.
    pub vgname: Option<PveStr>,
    /// Proxmox VE: up to 8.4.
    pub volume: Option<PveStr>,
    /// Proxmox VE: since 9.0. Format `pve-storage-path`.
    pub zfs_base_path: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetStorageItem {
    authsupported = "authsupported",
    base = "base",
    blocksize = "blocksize",
    bwlimit = "bwlimit",
    comstar_hg = "comstar_hg",
    comstar_tg = "comstar_tg",
    content = "content",
    content_dirs = "content-dirs",
    data_pool = "data-pool",
    datastore = "datastore",
    digest = "digest",
    disable = "disable",
    domain = "domain",
    encryption_key = "encryption-key",
    export = "export",
    fingerprint = "fingerprint",
    format = "format",
    fs_name = "fs-name",
    fuse = "fuse",
    is_mountpoint = "is_mountpoint",
    iscsiprovider = "iscsiprovider",
    krbd = "krbd",
    lio_tpg = "lio_tpg",
    master_pubkey = "master-pubkey",
    max_protected_backups = "max-protected-backups",
    maxfiles = "maxfiles",
    mkdir = "mkdir",
    monhost = "monhost",
    mountpoint = "mountpoint",
    namespace = "namespace",
    nocow = "nocow",
    nodes = "nodes",
    nowritecache = "nowritecache",
    options = "options",
    path = "path",
    pool = "pool",
    port = "port",
    portal = "portal",
    preallocation = "preallocation",
    prune_backups = "prune-backups",
    saferemove = "saferemove",
    saferemove_stepsize = "saferemove-stepsize",
    saferemove_throughput = "saferemove_throughput",
    server = "server",
    server2 = "server2",
    share = "share",
    shared = "shared",
    skip_cert_verification = "skip-cert-verification",
    smbversion = "smbversion",
    snapshot_as_volume_chain = "snapshot-as-volume-chain",
    sparse = "sparse",
    storage = "storage",
    subdir = "subdir",
    tagged_only = "tagged_only",
    target = "target",
    thinpool = "thinpool",
    transport = "transport",
    type_ = "type",
    username = "username",
    vgname = "vgname",
    volume = "volume",
    zfs_base_path = "zfs-base-path",
});

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStorageItemBwlimit {
    /// At least 0.
    pub clone: Option<PveNum>,
    /// At least 0.
    pub default: Option<PveNum>,
    /// At least 0.
    pub migration: Option<PveNum>,
    /// At least 0.
    pub move_: Option<PveNum>,
    /// At least 0.
    pub restore: Option<PveNum>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetStorageItemBwlimit, default None, aliases {}, key_aliases {}, {
    clone = "clone",
    default = "default",
    migration = "migration",
    move_ = "move",
    restore = "restore",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageItemFormat {
    Raw,
    Qcow2,
    Subvol,
    Vmdk,
}
words!(GetStorageItemFormat {
    Raw = "raw",
    Qcow2 = "qcow2",
    Subvol = "subvol",
    Vmdk = "vmdk",
});

/// Default `metadata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageItemPreallocation {
    Off,
    Metadata,
    Falloc,
    Full,
}
words!(GetStorageItemPreallocation {
    Off = "off",
    Metadata = "metadata",
    Falloc = "falloc",
    Full = "full",
});

/// Default `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageItemSmbversion {
    Default,
    X20,
    X21,
    X3,
    X30,
    X311,
}
words!(GetStorageItemSmbversion {
    Default = "default",
    X20 = "2.0",
    X21 = "2.1",
    X3 = "3",
    X30 = "3.0",
    X311 = "3.11",
});

/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageItemTransport {
    Tcp,
    Rdma,
    Unix,
}
words!(GetStorageItemTransport {
    Tcp = "tcp",
    Rdma = "rdma",
    Unix = "unix",
});

/// `esxi`: since 8.2. `glusterfs`: up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageItemType {
    Btrfs,
    Cephfs,
    Cifs,
    Dir,
    Esxi,
    Iscsi,
    Iscsidirect,
    Lvm,
    Lvmthin,
    Nfs,
    Pbs,
    Rbd,
    Zfs,
    Zfspool,
    Glusterfs,
}
words!(GetStorageItemType {
    Btrfs = "btrfs",
    Cephfs = "cephfs",
    Cifs = "cifs",
    Dir = "dir",
    Esxi = "esxi",
    Iscsi = "iscsi",
    Iscsidirect = "iscsidirect",
    Lvm = "lvm",
    Lvmthin = "lvmthin",
    Nfs = "nfs",
    Pbs = "pbs",
    Rbd = "rbd",
    Zfs = "zfs",
    Zfspool = "zfspool",
    Glusterfs = "glusterfs",
});

/// `esxi`: since 8.2. `glusterfs`: up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageQueryType {
    Btrfs,
    Cephfs,
    Cifs,
    Dir,
    Esxi,
    Iscsi,
    Iscsidirect,
    Lvm,
    Lvmthin,
    Nfs,
    Pbs,
    Rbd,
    Zfs,
    Zfspool,
    Glusterfs,
}
words!(GetStorageQueryType {
    Btrfs = "btrfs",
    Cephfs = "cephfs",
    Cifs = "cifs",
    Dir = "dir",
    Esxi = "esxi",
    Iscsi = "iscsi",
    Iscsidirect = "iscsidirect",
    Lvm = "lvm",
    Lvmthin = "lvmthin",
    Nfs = "nfs",
    Pbs = "pbs",
    Rbd = "rbd",
    Zfs = "zfs",
    Zfspool = "zfspool",
    Glusterfs = "glusterfs",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStorageResponse {
    pub data: Option<List<GetStorageItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetStorageResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStorageStorageData {
    pub authsupported: Option<PveStr>,
    /// Format `pve-volume-id`.
    pub base: Option<PveStr>,
    pub blocksize: Option<PveStr>,
    pub bwlimit: Option<PropertyString<GetStorageStorageDataBwlimit>>,
    pub comstar_hg: Option<PveStr>,
    pub comstar_tg: Option<PveStr>,
    /// Format `pve-storage-content-list`.
    pub content: Option<PveStr>,
    /// Format `pve-dir-override-list`.
    pub content_dirs: Option<PveStr>,
    pub data_pool: Option<PveStr>,
    pub datastore: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub disable: Option<PveBool>,
    /// At most 256 characters.
    pub domain: Option<PveStr>,
    pub encryption_key: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub export: Option<PveStr>,
    pub fingerprint: Option<PveStr>,
    /// Format `pve-storage-format`. Not every version restricts the value.
    pub format: Option<OpenEnum<GetStorageStorageDataFormat>>,
    /// Format `pve-configid`.
    pub fs_name: Option<PveStr>,
    pub fuse: Option<PveBool>,
    /// Default `no`.
    pub is_mountpoint: Option<PveStr>,
    pub iscsiprovider: Option<PveStr>,
    /// Default `0`.
    pub krbd: Option<PveBool>,
    pub lio_tpg: Option<PveStr>,
    pub master_pubkey: Option<PveStr>,
    /// At least -1.
    pub max_protected_backups: Option<PveInt>,
    /// Proxmox VE: up to 8.4. At least 0.
    pub maxfiles: Option<PveInt>,
    /// Default `1`.
    pub mkdir: Option<PveBool>,
    /// Format `pve-storage-portal-dns-list`.
    pub monhost: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub mountpoint: Option<PveStr>,
    pub namespace: Option<PveStr>,
    /// Default `0`.
    pub nocow: Option<PveBool>,
    /// Format `pve-node-list`.
    pub nodes: Option<PveStr>,
    pub nowritecache: Option<PveBool>,
    /// Format `pve-storage-options`.
    pub options: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub path: Option<PveStr>,
    pub pool: Option<PveStr>,
    /// From 1 to 65535. Default `8007`.
    pub port: Option<PveInt>,
    /// Format `pve-storage-portal-dns`.
    pub portal: Option<PveStr>,
    pub preallocation: Option<OpenEnum<GetStorageStorageDataPreallocation>>,
    /// Format `prune-backups`.
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    pub saferemove: Option<PveBool>,
    /// Proxmox VE: since 9.1. Default `32`.
    pub saferemove_stepsize: Option<PveInt>,
    pub saferemove_throughput: Option<PveStr>,
    /// Format `pve-storage-server`.
    pub server: Option<PveStr>,
    /// Proxmox VE: up to 8.4. Format `pve-storage-server`.
    pub server2: Option<PveStr>,
    pub share: Option<PveStr>,
    pub shared: Option<PveBool>,
    /// Proxmox VE: since 8.2. Default `0`.
    pub skip_cert_verification: Option<PveBool>,
    pub smbversion: Option<OpenEnum<GetStorageStorageDataSmbversion>>,
    /// Proxmox VE: since 9.0. Default `0`.
    pub snapshot_as_volume_chain: Option<PveBool>,
    pub sparse: Option<PveBool>,
    /// Format `pve-storage-id`.
    pub storage: Option<PveStr>,
    /// Format `pve-storage-path`.
    pub subdir: Option<PveStr>,
    pub tagged_only: Option<PveBool>,
    pub target: Option<PveStr>,
    /// Format `pve-storage-vgname`.
    pub thinpool: Option<PveStr>,
    /// Proxmox VE: up to 8.4.
    pub transport: Option<OpenEnum<GetStorageStorageDataTransport>>,
    pub type_: Option<OpenEnum<GetStorageStorageDataType>>,
    pub username: Option<PveStr>,
    /// Format `pve-storage-vgname`.
    pub vgname: Option<PveStr>,
    /// Proxmox VE: up to 8.4.
    pub volume: Option<PveStr>,
    /// Proxmox VE: since 9.0. Format `pve-storage-path`.
    pub zfs_base_path: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetStorageStorageData {
    authsupported = "authsupported",
    base = "base",
    blocksize = "blocksize",
    bwlimit = "bwlimit",
    comstar_hg = "comstar_hg",
    comstar_tg = "comstar_tg",
    content = "content",
    content_dirs = "content-dirs",
    data_pool = "data-pool",
    datastore = "datastore",
    digest = "digest",
    disable = "disable",
    domain = "domain",
    encryption_key = "encryption-key",
    export = "export",
    fingerprint = "fingerprint",
    format = "format",
    fs_name = "fs-name",
    fuse = "fuse",
    is_mountpoint = "is_mountpoint",
    iscsiprovider = "iscsiprovider",
    krbd = "krbd",
    lio_tpg = "lio_tpg",
    master_pubkey = "master-pubkey",
    max_protected_backups = "max-protected-backups",
    maxfiles = "maxfiles",
    mkdir = "mkdir",
    monhost = "monhost",
    mountpoint = "mountpoint",
    namespace = "namespace",
    nocow = "nocow",
    nodes = "nodes",
    nowritecache = "nowritecache",
    options = "options",
    path = "path",
    pool = "pool",
    port = "port",
    portal = "portal",
    preallocation = "preallocation",
    prune_backups = "prune-backups",
    saferemove = "saferemove",
    saferemove_stepsize = "saferemove-stepsize",
    saferemove_throughput = "saferemove_throughput",
    server = "server",
    server2 = "server2",
    share = "share",
    shared = "shared",
    skip_cert_verification = "skip-cert-verification",
    smbversion = "smbversion",
    snapshot_as_volume_chain = "snapshot-as-volume-chain",
    sparse = "sparse",
    storage = "storage",
    subdir = "subdir",
    tagged_only = "tagged_only",
    target = "target",
    thinpool = "thinpool",
    transport = "transport",
    type_ = "type",
    username = "username",
    vgname = "vgname",
    volume = "volume",
    zfs_base_path = "zfs-base-path",
});

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStorageStorageDataBwlimit {
    /// At least 0.
    pub clone: Option<PveNum>,
    /// At least 0.
    pub default: Option<PveNum>,
    /// At least 0.
    pub migration: Option<PveNum>,
    /// At least 0.
    pub move_: Option<PveNum>,
    /// At least 0.
    pub restore: Option<PveNum>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetStorageStorageDataBwlimit, default None, aliases {}, key_aliases {}, {
    clone = "clone",
    default = "default",
    migration = "migration",
    move_ = "move",
    restore = "restore",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageStorageDataFormat {
    Raw,
    Qcow2,
    Subvol,
    Vmdk,
}
words!(GetStorageStorageDataFormat {
    Raw = "raw",
    Qcow2 = "qcow2",
    Subvol = "subvol",
    Vmdk = "vmdk",
});

/// Default `metadata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageStorageDataPreallocation {
    Off,
    Metadata,
    Falloc,
    Full,
}
words!(GetStorageStorageDataPreallocation {
    Off = "off",
    Metadata = "metadata",
    Falloc = "falloc",
    Full = "full",
});

/// Default `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageStorageDataSmbversion {
    Default,
    X20,
    X21,
    X3,
    X30,
    X311,
}
words!(GetStorageStorageDataSmbversion {
    Default = "default",
    X20 = "2.0",
    X21 = "2.1",
    X3 = "3",
    X30 = "3.0",
    X311 = "3.11",
});

/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageStorageDataTransport {
    Tcp,
    Rdma,
    Unix,
}
words!(GetStorageStorageDataTransport {
    Tcp = "tcp",
    Rdma = "rdma",
    Unix = "unix",
});

/// `esxi`: since 8.2. `glusterfs`: up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetStorageStorageDataType {
    Btrfs,
    Cephfs,
    Cifs,
    Dir,
    Esxi,
    Iscsi,
    Iscsidirect,
    Lvm,
    Lvmthin,
    Nfs,
    Pbs,
    Rbd,
    Zfs,
    Zfspool,
    Glusterfs,
}
words!(GetStorageStorageDataType {
    Btrfs = "btrfs",
    Cephfs = "cephfs",
    Cifs = "cifs",
    Dir = "dir",
    Esxi = "esxi",
    Iscsi = "iscsi",
    Iscsidirect = "iscsidirect",
    Lvm = "lvm",
    Lvmthin = "lvmthin",
    Nfs = "nfs",
    Pbs = "pbs",
    Rbd = "rbd",
    Zfs = "zfs",
    Zfspool = "zfspool",
    Glusterfs = "glusterfs",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStorageStorageResponse {
    pub data: Option<GetStorageStorageData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetStorageStorageResponse {
    data = "data",
});

