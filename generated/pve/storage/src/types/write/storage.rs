// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /storage`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostStorageBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authsupported: Option<String>,
    /// Format `pve-volume-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocksize: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<PropertyString<PostStorageBodyBwlimit>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comstar_hg: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comstar_tg: Option<String>,
    /// Format `pve-storage-content-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Format `pve-dir-override-list`.
    #[serde(rename = "content-dirs", skip_serializing_if = "Option::is_none")]
    pub content_dirs: Option<String>,
    /// Proxmox VE: since 8.0. Default `1`.
    #[serde(rename = "create-base-path", skip_serializing_if = "Option::is_none")]
    pub create_base_path: Option<PveBool>,
    /// Proxmox VE: since 8.0. Default `1`.
    #[serde(rename = "create-subdirs", skip_serializing_if = "Option::is_none")]
    pub create_subdirs: Option<PveBool>,
    #[serde(rename = "data-pool", skip_serializing_if = "Option::is_none")]
    pub data_pool: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datastore: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(rename = "encryption-key", skip_serializing_if = "Option::is_none")]
    pub encryption_key: Option<String>,
    /// Format `pve-storage-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Format `pve-storage-format`. Not every version restricts the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Format `pve-configid`.
    #[serde(rename = "fs-name", skip_serializing_if = "Option::is_none")]
    pub fs_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuse: Option<PveBool>,
    /// Default `no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_mountpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iscsiprovider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyring: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub krbd: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lio_tpg: Option<String>,
    #[serde(rename = "master-pubkey", skip_serializing_if = "Option::is_none")]
    pub master_pubkey: Option<String>,
    /// At least -1.
    #[serde(rename = "max-protected-backups", skip_serializing_if = "Option::is_none")]
    pub max_protected_backups: Option<i64>,
    /// Proxmox VE: up to 8.4. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxfiles: Option<i64>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mkdir: Option<PveBool>,
    /// Format `pve-storage-portal-dns-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monhost: Option<String>,
    /// Format `pve-storage-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mountpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nocow: Option<PveBool>,
    /// Format `pve-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nowritecache: Option<PveBool>,
    /// Format `pve-storage-options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Format `pve-storage-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// From 1 to 65535. Default `8007`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// Format `pve-storage-portal-dns`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preallocation: Option<PostStorageBodyPreallocation>,
    /// Format `prune-backups`.
    #[serde(rename = "prune-backups", skip_serializing_if = "Option::is_none")]
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saferemove: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    #[serde(rename = "saferemove-stepsize", skip_serializing_if = "Option::is_none")]
    pub saferemove_stepsize: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saferemove_throughput: Option<String>,
    /// Format `pve-storage-server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// Proxmox VE: up to 8.4. Format `pve-storage-server`. Only together with `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<PveBool>,
    /// Proxmox VE: since 8.2. Default `0`.
    #[serde(rename = "skip-cert-verification", skip_serializing_if = "Option::is_none")]
    pub skip_cert_verification: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smbversion: Option<PostStorageBodySmbversion>,
    /// Proxmox VE: since 9.0. Default `0`.
    #[serde(
        rename = "snapshot-as-volume-chain",
        skip_serializing_if = "Option::is_none"
    )]
    pub snapshot_as_volume_chain: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sparse: Option<PveBool>,
    /// Format `pve-storage-id`.
    pub storage: String,
    /// Format `pve-storage-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdir: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tagged_only: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Format `pve-storage-vgname`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thinpool: Option<String>,
    /// Proxmox VE: up to 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<PostStorageBodyTransport>,
    #[serde(rename = "type")]
    pub type_: PostStorageBodyType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Format `pve-storage-vgname`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vgname: Option<String>,
    /// Proxmox VE: up to 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<String>,
    /// Proxmox VE: since 9.0. Format `pve-storage-path`.
    #[serde(rename = "zfs-base-path", skip_serializing_if = "Option::is_none")]
    pub zfs_base_path: Option<String>,
}
impl PostStorageBody {
    /// With what is required; everything else is left out.
    pub fn new(storage: String, type_: PostStorageBodyType) -> Self {
        Self {
            authsupported: Default::default(),
            base: Default::default(),
            blocksize: Default::default(),
            bwlimit: Default::default(),
            comstar_hg: Default::default(),
            comstar_tg: Default::default(),
            content: Default::default(),
            content_dirs: Default::default(),
            create_base_path: Default::default(),
            create_subdirs: Default::default(),
            data_pool: Default::default(),
            datastore: Default::default(),
            disable: Default::default(),
            domain: Default::default(),
            encryption_key: Default::default(),
            export: Default::default(),
            fingerprint: Default::default(),
            format: Default::default(),
            fs_name: Default::default(),
            fuse: Default::default(),
            is_mountpoint: Default::default(),
            iscsiprovider: Default::default(),
            keyring: Default::default(),
            krbd: Default::default(),
            lio_tpg: Default::default(),
            master_pubkey: Default::default(),
            max_protected_backups: Default::default(),
            maxfiles: Default::default(),
            mkdir: Default::default(),
            monhost: Default::default(),
            mountpoint: Default::default(),
            namespace: Default::default(),
            nocow: Default::default(),
            nodes: Default::default(),
            nowritecache: Default::default(),
            options: Default::default(),
            password: Default::default(),
            path: Default::default(),
            pool: Default::default(),
            port: Default::default(),
            portal: Default::default(),
            preallocation: Default::default(),
            prune_backups: Default::default(),
            saferemove: Default::default(),
            saferemove_stepsize: Default::default(),
            saferemove_throughput: Default::default(),
            server: Default::default(),
            server2: Default::default(),
            share: Default::default(),
            shared: Default::default(),
            skip_cert_verification: Default::default(),
            smbversion: Default::default(),
            snapshot_as_volume_chain: Default::default(),
            sparse: Default::default(),
            storage,
            subdir: Default::default(),
            tagged_only: Default::default(),
            target: Default::default(),
            thinpool: Default::default(),
            transport: Default::default(),
            type_,
            username: Default::default(),
            vgname: Default::default(),
            volume: Default::default(),
            zfs_base_path: Default::default(),
        }
    }
}
redacted!(PostStorageBody {
    authsupported,
    base,
    blocksize,
    bwlimit,
    comstar_hg,
    comstar_tg,
    content,
    content_dirs,
    create_base_path,
    create_subdirs,
    data_pool,
    datastore,
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
    encryption_key,
    keyring,
    password
} undeclared {  });

/// Of `POST /storage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostStorageBodyBwlimit {
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
property_string!(PostStorageBodyBwlimit, default None, aliases {}, key_aliases {}, {
    clone = "clone",
    default = "default",
    migration = "migration",
    move_ = "move",
    restore = "restore",
});

/// Of `POST /storage`.
///
/// Default `metadata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostStorageBodyPreallocation {
    Off,
    Metadata,
    Falloc,
    Full,
}
words!(PostStorageBodyPreallocation {
    Off = "off",
    Metadata = "metadata",
    Falloc = "falloc",
    Full = "full",
});

/// Of `POST /storage`.
///
/// Default `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostStorageBodySmbversion {
    Default,
    X20,
    X21,
    X3,
    X30,
    X311,
}
words!(PostStorageBodySmbversion {
    Default = "default",
    X20 = "2.0",
    X21 = "2.1",
    X3 = "3",
    X30 = "3.0",
    X311 = "3.11",
});

/// Of `POST /storage`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostStorageBodyTransport {
    Tcp,
    Rdma,
    Unix,
}
words!(PostStorageBodyTransport {
    Tcp = "tcp",
    Rdma = "rdma",
    Unix = "unix",
});

/// Of `POST /storage`.
///
/// `esxi`: since 8.2. `glusterfs`: up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostStorageBodyType {
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
words!(PostStorageBodyType {
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

/// Of `POST /storage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostStorageData {
    pub config: Option<PostStorageDataConfig>,
    pub storage: Option<PveStr>,
    pub type_: Option<OpenEnum<PostStorageDataType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostStorageData {
    config = nested "config",
    storage = plain "storage",
    type_ = plain "type",
});

/// Of `POST /storage`.
#[derive(Clone, Default, PartialEq)]
pub struct PostStorageDataConfig {
    pub encryption_key: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostStorageDataConfig {
    encryption_key = plain "encryption-key",
});
redacted!(PostStorageDataConfig {
    
} secret {
    encryption_key
} undeclared { extra });

/// Of `POST /storage`.
///
/// `esxi`: since 8.2. `glusterfs`: up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostStorageDataType {
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
words!(PostStorageDataType {
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

/// Of `POST /storage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostStorageResponse {
    pub data: Option<PostStorageData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostStorageResponse {
    data = plain "data",
});

/// Of `PUT /storage/{storage}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutStorageStorageBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocksize: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<PropertyString<PutStorageStorageBodyBwlimit>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comstar_hg: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comstar_tg: Option<String>,
    /// Format `pve-storage-content-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Format `pve-dir-override-list`.
    #[serde(rename = "content-dirs", skip_serializing_if = "Option::is_none")]
    pub content_dirs: Option<String>,
    /// Proxmox VE: since 8.0. Default `1`.
    #[serde(rename = "create-base-path", skip_serializing_if = "Option::is_none")]
    pub create_base_path: Option<PveBool>,
    /// Proxmox VE: since 8.0. Default `1`.
    #[serde(rename = "create-subdirs", skip_serializing_if = "Option::is_none")]
    pub create_subdirs: Option<PveBool>,
    #[serde(rename = "data-pool", skip_serializing_if = "Option::is_none")]
    pub data_pool: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(rename = "encryption-key", skip_serializing_if = "Option::is_none")]
    pub encryption_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Format `pve-storage-format`. Not every version restricts the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Format `pve-configid`.
    #[serde(rename = "fs-name", skip_serializing_if = "Option::is_none")]
    pub fs_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fuse: Option<PveBool>,
    /// Default `no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_mountpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyring: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub krbd: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lio_tpg: Option<String>,
    #[serde(rename = "master-pubkey", skip_serializing_if = "Option::is_none")]
    pub master_pubkey: Option<String>,
    /// At least -1.
    #[serde(rename = "max-protected-backups", skip_serializing_if = "Option::is_none")]
    pub max_protected_backups: Option<i64>,
    /// Proxmox VE: up to 8.4. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxfiles: Option<i64>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mkdir: Option<PveBool>,
    /// Format `pve-storage-portal-dns-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monhost: Option<String>,
    /// Format `pve-storage-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mountpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nocow: Option<PveBool>,
    /// Format `pve-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nowritecache: Option<PveBool>,
    /// Format `pve-storage-options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// From 1 to 65535. Default `8007`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preallocation: Option<PutStorageStorageBodyPreallocation>,
    /// Format `prune-backups`.
    #[serde(rename = "prune-backups", skip_serializing_if = "Option::is_none")]
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saferemove: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    #[serde(rename = "saferemove-stepsize", skip_serializing_if = "Option::is_none")]
    pub saferemove_stepsize: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saferemove_throughput: Option<String>,
    /// Format `pve-storage-server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// Proxmox VE: up to 8.4. Format `pve-storage-server`. Only together with `server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<PveBool>,
    /// Proxmox VE: since 8.2. Default `0`.
    #[serde(rename = "skip-cert-verification", skip_serializing_if = "Option::is_none")]
    pub skip_cert_verification: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smbversion: Option<PutStorageStorageBodySmbversion>,
    /// Proxmox VE: since 9.0. Default `0`.
    #[serde(
        rename = "snapshot-as-volume-chain",
        skip_serializing_if = "Option::is_none"
    )]
    pub snapshot_as_volume_chain: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sparse: Option<PveBool>,
    /// Format `pve-storage-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdir: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tagged_only: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<PutStorageStorageBodyTransport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Proxmox VE: since 9.0. Format `pve-storage-path`.
    #[serde(rename = "zfs-base-path", skip_serializing_if = "Option::is_none")]
    pub zfs_base_path: Option<String>,
}
redacted!(PutStorageStorageBody {
    blocksize,
    bwlimit,
    comstar_hg,
    comstar_tg,
    content,
    content_dirs,
    create_base_path,
    create_subdirs,
    data_pool,
    delete,
    digest,
    disable,
    domain,
    fingerprint,
    format,
    fs_name,
    fuse,
    is_mountpoint,
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
    pool,
    port,
    preallocation,
    prune_backups,
    saferemove,
    saferemove_stepsize,
    saferemove_throughput,
    server,
    server2,
    shared,
    skip_cert_verification,
    smbversion,
    snapshot_as_volume_chain,
    sparse,
    subdir,
    tagged_only,
    transport,
    username,
    zfs_base_path
} secret {
    encryption_key,
    keyring,
    password
} undeclared {  });

/// Of `PUT /storage/{storage}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutStorageStorageBodyBwlimit {
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
property_string!(PutStorageStorageBodyBwlimit, default None, aliases {}, key_aliases {}, {
    clone = "clone",
    default = "default",
    migration = "migration",
    move_ = "move",
    restore = "restore",
});

/// Of `PUT /storage/{storage}`.
///
/// Default `metadata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutStorageStorageBodyPreallocation {
    Off,
    Metadata,
    Falloc,
    Full,
}
words!(PutStorageStorageBodyPreallocation {
    Off = "off",
    Metadata = "metadata",
    Falloc = "falloc",
    Full = "full",
});

/// Of `PUT /storage/{storage}`.
///
/// Default `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutStorageStorageBodySmbversion {
    Default,
    X20,
    X21,
    X3,
    X30,
    X311,
}
words!(PutStorageStorageBodySmbversion {
    Default = "default",
    X20 = "2.0",
    X21 = "2.1",
    X3 = "3",
    X30 = "3.0",
    X311 = "3.11",
});

/// Of `PUT /storage/{storage}`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutStorageStorageBodyTransport {
    Tcp,
    Rdma,
    Unix,
}
words!(PutStorageStorageBodyTransport {
    Tcp = "tcp",
    Rdma = "rdma",
    Unix = "unix",
});

/// Of `PUT /storage/{storage}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutStorageStorageData {
    pub config: Option<PutStorageStorageDataConfig>,
    pub storage: Option<PveStr>,
    pub type_: Option<OpenEnum<PutStorageStorageDataType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutStorageStorageData {
    config = nested "config",
    storage = plain "storage",
    type_ = plain "type",
});

/// Of `PUT /storage/{storage}`.
#[derive(Clone, Default, PartialEq)]
pub struct PutStorageStorageDataConfig {
    pub encryption_key: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutStorageStorageDataConfig {
    encryption_key = plain "encryption-key",
});
redacted!(PutStorageStorageDataConfig {
    
} secret {
    encryption_key
} undeclared { extra });

/// Of `PUT /storage/{storage}`.
///
/// `esxi`: since 8.2. `glusterfs`: up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutStorageStorageDataType {
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
words!(PutStorageStorageDataType {
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

/// Of `PUT /storage/{storage}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutStorageStorageResponse {
    pub data: Option<PutStorageStorageData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutStorageStorageResponse {
    data = plain "data",
});

