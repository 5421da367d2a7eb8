// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /storage`.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetStorageItem {
    authsupported = plain "authsupported",
    base = plain "base",
    blocksize = plain "blocksize",
    bwlimit = plain "bwlimit",
    comstar_hg = plain "comstar_hg",
    comstar_tg = plain "comstar_tg",
    content = plain "content",
    content_dirs = plain "content-dirs",
    data_pool = plain "data-pool",
    datastore = plain "datastore",
    digest = plain "digest",
    disable = plain "disable",
    domain = plain "domain",
    encryption_key = plain "encryption-key",
    export = plain "export",
    fingerprint = plain "fingerprint",
    format = plain "format",
    fs_name = plain "fs-name",
    fuse = plain "fuse",
    is_mountpoint = plain "is_mountpoint",
    iscsiprovider = plain "iscsiprovider",
    krbd = plain "krbd",
    lio_tpg = plain "lio_tpg",
    master_pubkey = plain "master-pubkey",
    max_protected_backups = plain "max-protected-backups",
    maxfiles = plain "maxfiles",
    mkdir = plain "mkdir",
    monhost = plain "monhost",
    mountpoint = plain "mountpoint",
    namespace = plain "namespace",
    nocow = plain "nocow",
    nodes = plain "nodes",
    nowritecache = plain "nowritecache",
    options = plain "options",
    path = plain "path",
    pool = plain "pool",
    port = plain "port",
    portal = plain "portal",
    preallocation = plain "preallocation",
    prune_backups = plain "prune-backups",
    saferemove = plain "saferemove",
    saferemove_stepsize = plain "saferemove-stepsize",
    saferemove_throughput = plain "saferemove_throughput",
    server = plain "server",
    server2 = plain "server2",
    share = plain "share",
    shared = plain "shared",
    skip_cert_verification = plain "skip-cert-verification",
    smbversion = plain "smbversion",
    snapshot_as_volume_chain = plain "snapshot-as-volume-chain",
    sparse = plain "sparse",
    storage = plain "storage",
    subdir = plain "subdir",
    tagged_only = plain "tagged_only",
    target = plain "target",
    thinpool = plain "thinpool",
    transport = plain "transport",
    type_ = plain "type",
    username = plain "username",
    vgname = plain "vgname",
    volume = plain "volume",
    zfs_base_path = plain "zfs-base-path",
});
redacted!(GetStorageItem {
    authsupported,
    base,
    blocksize,
    bwlimit,
    comstar_hg,
    comstar_tg,
    content,
    content_dirs,
    data_pool,
    datastore,
    digest,
    disable,
    domain,
    export,
    fingerprint,
    format,
    fs_name,
    fuse,
    is_mountpoint,
    iscsiprovider,
    krbd,
    lio_tpg,
    master_pubkey,
    max_protected_backups,
    maxfiles,
    mkdir,
    monhost,
    mountpoint,
    namespace,
    nocow,
    nodes,
    nowritecache,
    options,
    path,
    pool,
    port,
    portal,
    preallocation,
    prune_backups,
    saferemove,
    saferemove_stepsize,
    saferemove_throughput,
    server,
    server2,
    share,
    shared,
    skip_cert_verification,
    smbversion,
    snapshot_as_volume_chain,
    sparse,
    storage,
    subdir,
    tagged_only,
    target,
    thinpool,
    transport,
    type_,
    username,
    vgname,
    volume,
    zfs_base_path
} secret {
    encryption_key
} undeclared { extra });

/// Of `GET /storage`.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetStorageItemBwlimit, default None, aliases {}, key_aliases {}, {
    clone = "clone",
    default = "default",
    migration = "migration",
    move_ = "move",
    restore = "restore",
});

/// Of `GET /storage`.
///
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

/// Of `GET /storage`.
///
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

/// Of `GET /storage`.
///
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

/// Of `GET /storage`.
///
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

/// Of `GET /storage`.
///
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

/// Of `GET /storage`.
///
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

/// Of `GET /storage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStorageResponse {
    pub data: Option<List<GetStorageItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetStorageResponse {
    data = plain "data",
    total = plain "total",
});

