// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/vzdump/defaults`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVzdumpDefaultsData {
    /// Default `0`.
    pub all: Option<PveBool>,
    /// At least 0. Default `0`.
    pub bwlimit: Option<PveInt>,
    pub compress: Option<OpenEnum<GetNodesNodeVzdumpDefaultsDataCompress>>,
    pub dumpdir: Option<PveStr>,
    /// Format `pve-vmid-list`.
    pub exclude: Option<PveStr>,
    /// Format `string-alist`. The type differs: string in 7.4, array in 8.0, array in 8.1, array in 8.2, array in 8.3, array in 8.4, array in 9.0, array in 9.1.
    pub exclude_path: Option<::serde_json::Value>,
    /// Proxmox VE: since 8.2. Format `backup-fleecing`.
    pub fleecing: Option<PropertyString<FormatBackupFleecing>>,
    /// From 0 to 8. Default `7`.
    pub ionice: Option<PveInt>,
    /// At least 0. Default `180`.
    pub lockwait: Option<PveInt>,
    pub mailnotification: Option<
        OpenEnum<GetNodesNodeVzdumpDefaultsDataMailnotification>,
    >,
    /// Format `email-or-username-list`.
    pub mailto: Option<PveStr>,
    /// At least 1.
    pub maxfiles: Option<PveInt>,
    pub mode: Option<OpenEnum<GetNodesNodeVzdumpDefaultsDataMode>>,
    /// Format `pve-node`.
    pub node: Option<PveStr>,
    /// At most 1024 characters. Only together with `storage`.
    pub notes_template: Option<PveStr>,
    /// Proxmox VE: since 8.2.
    pub notification_mode: Option<
        OpenEnum<GetNodesNodeVzdumpDefaultsDataNotificationMode>,
    >,
    /// Proxmox VE: only from 8.1 to 8.4.
    pub notification_policy: Option<
        OpenEnum<GetNodesNodeVzdumpDefaultsDataNotificationPolicy>,
    >,
    /// Proxmox VE: only from 8.1 to 8.4. Format `pve-configid`.
    pub notification_target: Option<PveStr>,
    /// Proxmox VE: since 8.3.
    pub pbs_change_detection_mode: Option<
        OpenEnum<GetNodesNodeVzdumpDefaultsDataPbsChangeDetectionMode>,
    >,
    /// Format `backup-performance`.
    pub performance: Option<PropertyString<FormatBackupPerformance>>,
    /// Default `0`.
    pub pigz: Option<PveInt>,
    pub pool: Option<PveStr>,
    /// Only together with `storage`.
    pub protected: Option<PveBool>,
    /// Default `keep-all=1`. Format `prune-backups`.
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    /// Default `0`.
    pub quiet: Option<PveBool>,
    /// Default `1`.
    pub remove: Option<PveBool>,
    pub script: Option<PveStr>,
    /// Default `1`.
    pub stdexcludes: Option<PveBool>,
    /// Default `0`.
    pub stop: Option<PveBool>,
    /// At least 0. Default `10`.
    pub stopwait: Option<PveInt>,
    /// Format `pve-storage-id`.
    pub storage: Option<PveStr>,
    pub tmpdir: Option<PveStr>,
    /// Format `pve-vmid-list`.
    pub vmid: Option<PveStr>,
    /// Default `1`.
    pub zstd: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVzdumpDefaultsData {
    all = plain "all",
    bwlimit = plain "bwlimit",
    compress = plain "compress",
    dumpdir = plain "dumpdir",
    exclude = plain "exclude",
    exclude_path = plain "exclude-path",
    fleecing = plain "fleecing",
    ionice = plain "ionice",
    lockwait = plain "lockwait",
    mailnotification = plain "mailnotification",
    mailto = plain "mailto",
    maxfiles = plain "maxfiles",
    mode = plain "mode",
    node = plain "node",
    notes_template = plain "notes-template",
    notification_mode = plain "notification-mode",
    notification_policy = plain "notification-policy",
    notification_target = plain "notification-target",
    pbs_change_detection_mode = plain "pbs-change-detection-mode",
    performance = plain "performance",
    pigz = plain "pigz",
    pool = plain "pool",
    protected = plain "protected",
    prune_backups = plain "prune-backups",
    quiet = plain "quiet",
    remove = plain "remove",
    script = plain "script",
    stdexcludes = plain "stdexcludes",
    stop = plain "stop",
    stopwait = plain "stopwait",
    storage = plain "storage",
    tmpdir = plain "tmpdir",
    vmid = plain "vmid",
    zstd = plain "zstd",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
///
/// Default `0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeVzdumpDefaultsDataCompress {
    X0,
    X1,
    Gzip,
    Lzo,
    Zstd,
}
words!(GetNodesNodeVzdumpDefaultsDataCompress {
    X0 = "0",
    X1 = "1",
    Gzip = "gzip",
    Lzo = "lzo",
    Zstd = "zstd",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
///
/// Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeVzdumpDefaultsDataMailnotification {
    Always,
    Failure,
}
words!(GetNodesNodeVzdumpDefaultsDataMailnotification {
    Always = "always",
    Failure = "failure",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
///
/// Default `snapshot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeVzdumpDefaultsDataMode {
    Snapshot,
    Suspend,
    Stop,
}
words!(GetNodesNodeVzdumpDefaultsDataMode {
    Snapshot = "snapshot",
    Suspend = "suspend",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
///
/// Described by Proxmox VE since 8.2. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeVzdumpDefaultsDataNotificationMode {
    Auto,
    LegacySendmail,
    NotificationSystem,
}
words!(GetNodesNodeVzdumpDefaultsDataNotificationMode {
    Auto = "auto",
    LegacySendmail = "legacy-sendmail",
    NotificationSystem = "notification-system",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
///
/// Described by Proxmox VE only from 8.1 to 8.4. Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeVzdumpDefaultsDataNotificationPolicy {
    Always,
    Failure,
    Never,
}
words!(GetNodesNodeVzdumpDefaultsDataNotificationPolicy {
    Always = "always",
    Failure = "failure",
    Never = "never",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeVzdumpDefaultsDataPbsChangeDetectionMode {
    Legacy,
    Data,
    Metadata,
}
words!(GetNodesNodeVzdumpDefaultsDataPbsChangeDetectionMode {
    Legacy = "legacy",
    Data = "data",
    Metadata = "metadata",
});

/// Of `GET /nodes/{node}/vzdump/defaults`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVzdumpDefaultsResponse {
    pub data: Option<GetNodesNodeVzdumpDefaultsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVzdumpDefaultsResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/vzdump/extractconfig`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVzdumpExtractconfigResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVzdumpExtractconfigResponse {
    data = plain "data",
});

