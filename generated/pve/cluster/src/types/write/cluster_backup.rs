// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/backup`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostClusterBackupBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<PveBool>,
    /// At least 0. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<i64>,
    /// At most 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compress: Option<PostClusterBackupBodyCompress>,
    /// Default `mon,tue,wed,thu,fri,sat,sun`. Format `pve-day-of-week-list`. Only together with `starttime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dow: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dumpdir: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<PveBool>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<String>,
    /// Format `string-alist`. The type differs: string in 7.4, array in 8.0, array in 8.1, array in 8.2, array in 8.3, array in 8.4, array in 9.0, array in 9.1.
    #[serde(rename = "exclude-path", skip_serializing_if = "Option::is_none")]
    pub exclude_path: Option<::serde_json::Value>,
    /// Proxmox VE: since 8.2. Format `backup-fleecing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fleecing: Option<PropertyString<FormatBackupFleecing>>,
    /// Format `pve-configid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// From 0 to 8. Default `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ionice: Option<i64>,
    /// At least 0. Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lockwait: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailnotification: Option<PostClusterBackupBodyMailnotification>,
    /// Format `email-or-username-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailto: Option<String>,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxfiles: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PostClusterBackupBodyMode>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// At most 1024 characters. Only together with `storage`.
    #[serde(rename = "notes-template", skip_serializing_if = "Option::is_none")]
    pub notes_template: Option<String>,
    /// Proxmox VE: since 8.2.
    #[serde(rename = "notification-mode", skip_serializing_if = "Option::is_none")]
    pub notification_mode: Option<PostClusterBackupBodyNotificationMode>,
    /// Proxmox VE: only from 8.1 to 8.4.
    #[serde(rename = "notification-policy", skip_serializing_if = "Option::is_none")]
    pub notification_policy: Option<PostClusterBackupBodyNotificationPolicy>,
    /// Proxmox VE: only from 8.1 to 8.4. Format `pve-configid`.
    #[serde(rename = "notification-target", skip_serializing_if = "Option::is_none")]
    pub notification_target: Option<String>,
    /// Proxmox VE: since 8.3.
    #[serde(
        rename = "pbs-change-detection-mode",
        skip_serializing_if = "Option::is_none"
    )]
    pub pbs_change_detection_mode: Option<PostClusterBackupBodyPbsChangeDetectionMode>,
    /// Format `backup-performance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performance: Option<PropertyString<FormatBackupPerformance>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pigz: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// Only together with `storage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<PveBool>,
    /// Default `keep-all=1`. Format `prune-backups`.
    #[serde(rename = "prune-backups", skip_serializing_if = "Option::is_none")]
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove: Option<PveBool>,
    /// Default `0`.
    #[serde(rename = "repeat-missed", skip_serializing_if = "Option::is_none")]
    pub repeat_missed: Option<PveBool>,
    /// At most 128 characters. Format `pve-calendar-event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starttime: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stdexcludes: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<PveBool>,
    /// At least 0. Default `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopwait: Option<i64>,
    /// Format `pve-storage-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tmpdir: Option<String>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmid: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zstd: Option<i64>,
}

/// Of `POST /cluster/backup`.
///
/// Default `0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterBackupBodyCompress {
    X0,
    X1,
    Gzip,
    Lzo,
    Zstd,
}
words!(PostClusterBackupBodyCompress {
    X0 = "0",
    X1 = "1",
    Gzip = "gzip",
    Lzo = "lzo",
    Zstd = "zstd",
});

/// Of `POST /cluster/backup`.
///
/// Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterBackupBodyMailnotification {
    Always,
    Failure,
}
words!(PostClusterBackupBodyMailnotification {
    Always = "always",
    Failure = "failure",
});

/// Of `POST /cluster/backup`.
///
/// Default `snapshot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterBackupBodyMode {
    Snapshot,
    Suspend,
    Stop,
}
words!(PostClusterBackupBodyMode {
    Snapshot = "snapshot",
    Suspend = "suspend",
    Stop = "stop",
});

/// Of `POST /cluster/backup`.
///
/// Described by Proxmox VE since 8.2. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterBackupBodyNotificationMode {
    Auto,
    LegacySendmail,
    NotificationSystem,
}
words!(PostClusterBackupBodyNotificationMode {
    Auto = "auto",
    LegacySendmail = "legacy-sendmail",
    NotificationSystem = "notification-system",
});

/// Of `POST /cluster/backup`.
///
/// Described by Proxmox VE only from 8.1 to 8.4. Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterBackupBodyNotificationPolicy {
    Always,
    Failure,
    Never,
}
words!(PostClusterBackupBodyNotificationPolicy {
    Always = "always",
    Failure = "failure",
    Never = "never",
});

/// Of `POST /cluster/backup`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterBackupBodyPbsChangeDetectionMode {
    Legacy,
    Data,
    Metadata,
}
words!(PostClusterBackupBodyPbsChangeDetectionMode {
    Legacy = "legacy",
    Data = "data",
    Metadata = "metadata",
});

/// Of `PUT /cluster/backup/{id}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterBackupIdBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<PveBool>,
    /// At least 0. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<i64>,
    /// At most 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compress: Option<PutClusterBackupIdBodyCompress>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Format `pve-day-of-week-list`. Only together with `starttime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dow: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dumpdir: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<PveBool>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<String>,
    /// Format `string-alist`. The type differs: string in 7.4, array in 8.0, array in 8.1, array in 8.2, array in 8.3, array in 8.4, array in 9.0, array in 9.1.
    #[serde(rename = "exclude-path", skip_serializing_if = "Option::is_none")]
    pub exclude_path: Option<::serde_json::Value>,
    /// Proxmox VE: since 8.2. Format `backup-fleecing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fleecing: Option<PropertyString<FormatBackupFleecing>>,
    /// From 0 to 8. Default `7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ionice: Option<i64>,
    /// At least 0. Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lockwait: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailnotification: Option<PutClusterBackupIdBodyMailnotification>,
    /// Format `email-or-username-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailto: Option<String>,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxfiles: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PutClusterBackupIdBodyMode>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// At most 1024 characters. Only together with `storage`.
    #[serde(rename = "notes-template", skip_serializing_if = "Option::is_none")]
    pub notes_template: Option<String>,
    /// Proxmox VE: since 8.2.
    #[serde(rename = "notification-mode", skip_serializing_if = "Option::is_none")]
    pub notification_mode: Option<PutClusterBackupIdBodyNotificationMode>,
    /// Proxmox VE: only from 8.1 to 8.4.
    #[serde(rename = "notification-policy", skip_serializing_if = "Option::is_none")]
    pub notification_policy: Option<PutClusterBackupIdBodyNotificationPolicy>,
    /// Proxmox VE: only from 8.1 to 8.4. Format `pve-configid`.
    #[serde(rename = "notification-target", skip_serializing_if = "Option::is_none")]
    pub notification_target: Option<String>,
    /// Proxmox VE: since 8.3.
    #[serde(
        rename = "pbs-change-detection-mode",
        skip_serializing_if = "Option::is_none"
    )]
    pub pbs_change_detection_mode: Option<PutClusterBackupIdBodyPbsChangeDetectionMode>,
    /// Format `backup-performance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performance: Option<PropertyString<FormatBackupPerformance>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pigz: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// Only together with `storage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<PveBool>,
    /// Default `keep-all=1`. Format `prune-backups`.
    #[serde(rename = "prune-backups", skip_serializing_if = "Option::is_none")]
    pub prune_backups: Option<PropertyString<FormatPruneBackups>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove: Option<PveBool>,
    /// Default `0`.
    #[serde(rename = "repeat-missed", skip_serializing_if = "Option::is_none")]
    pub repeat_missed: Option<PveBool>,
    /// At most 128 characters. Format `pve-calendar-event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starttime: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stdexcludes: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<PveBool>,
    /// At least 0. Default `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopwait: Option<i64>,
    /// Format `pve-storage-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tmpdir: Option<String>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmid: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zstd: Option<i64>,
}

/// Of `PUT /cluster/backup/{id}`.
///
/// Default `0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterBackupIdBodyCompress {
    X0,
    X1,
    Gzip,
    Lzo,
    Zstd,
}
words!(PutClusterBackupIdBodyCompress {
    X0 = "0",
    X1 = "1",
    Gzip = "gzip",
    Lzo = "lzo",
    Zstd = "zstd",
});

/// Of `PUT /cluster/backup/{id}`.
///
/// Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterBackupIdBodyMailnotification {
    Always,
    Failure,
}
words!(PutClusterBackupIdBodyMailnotification {
    Always = "always",
    Failure = "failure",
});

/// Of `PUT /cluster/backup/{id}`.
///
/// Default `snapshot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterBackupIdBodyMode {
    Snapshot,
    Suspend,
    Stop,
}
words!(PutClusterBackupIdBodyMode {
    Snapshot = "snapshot",
    Suspend = "suspend",
    Stop = "stop",
});

/// Of `PUT /cluster/backup/{id}`.
///
/// Described by Proxmox VE since 8.2. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterBackupIdBodyNotificationMode {
    Auto,
    LegacySendmail,
    NotificationSystem,
}
words!(PutClusterBackupIdBodyNotificationMode {
    Auto = "auto",
    LegacySendmail = "legacy-sendmail",
    NotificationSystem = "notification-system",
});

/// Of `PUT /cluster/backup/{id}`.
///
/// Described by Proxmox VE only from 8.1 to 8.4. Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterBackupIdBodyNotificationPolicy {
    Always,
    Failure,
    Never,
}
words!(PutClusterBackupIdBodyNotificationPolicy {
    Always = "always",
    Failure = "failure",
    Never = "never",
});

/// Of `PUT /cluster/backup/{id}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterBackupIdBodyPbsChangeDetectionMode {
    Legacy,
    Data,
    Metadata,
}
words!(PutClusterBackupIdBodyPbsChangeDetectionMode {
    Legacy = "legacy",
    Data = "data",
    Metadata = "metadata",
});

