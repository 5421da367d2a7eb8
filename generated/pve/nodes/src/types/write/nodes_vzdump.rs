// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/vzdump`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeVzdumpBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<PveBool>,
    /// At least 0. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compress: Option<PostNodesNodeVzdumpBodyCompress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dumpdir: Option<String>,
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
    /// Proxmox VE: since 8.3. At most 50 characters.
    #[serde(rename = "job-id", skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// At least 0. Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lockwait: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailnotification: Option<PostNodesNodeVzdumpBodyMailnotification>,
    /// Format `email-or-username-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailto: Option<String>,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxfiles: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PostNodesNodeVzdumpBodyMode>,
    /// At most 1024 characters. Only together with `storage`.
    #[serde(rename = "notes-template", skip_serializing_if = "Option::is_none")]
    pub notes_template: Option<String>,
    /// Proxmox VE: since 8.2.
    #[serde(rename = "notification-mode", skip_serializing_if = "Option::is_none")]
    pub notification_mode: Option<PostNodesNodeVzdumpBodyNotificationMode>,
    /// Proxmox VE: only from 8.1 to 8.4.
    #[serde(rename = "notification-policy", skip_serializing_if = "Option::is_none")]
    pub notification_policy: Option<PostNodesNodeVzdumpBodyNotificationPolicy>,
    /// Proxmox VE: only from 8.1 to 8.4. Format `pve-configid`.
    #[serde(rename = "notification-target", skip_serializing_if = "Option::is_none")]
    pub notification_target: Option<String>,
    /// Proxmox VE: since 8.3.
    #[serde(
        rename = "pbs-change-detection-mode",
        skip_serializing_if = "Option::is_none"
    )]
    pub pbs_change_detection_mode: Option<PostNodesNodeVzdumpBodyPbsChangeDetectionMode>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stdexcludes: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stdout: Option<PveBool>,
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

/// Of `POST /nodes/{node}/vzdump`.
///
/// Default `0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVzdumpBodyCompress {
    X0,
    X1,
    Gzip,
    Lzo,
    Zstd,
}
words!(PostNodesNodeVzdumpBodyCompress {
    X0 = "0",
    X1 = "1",
    Gzip = "gzip",
    Lzo = "lzo",
    Zstd = "zstd",
});

/// Of `POST /nodes/{node}/vzdump`.
///
/// Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVzdumpBodyMailnotification {
    Always,
    Failure,
}
words!(PostNodesNodeVzdumpBodyMailnotification {
    Always = "always",
    Failure = "failure",
});

/// Of `POST /nodes/{node}/vzdump`.
///
/// Default `snapshot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVzdumpBodyMode {
    Snapshot,
    Suspend,
    Stop,
}
words!(PostNodesNodeVzdumpBodyMode {
    Snapshot = "snapshot",
    Suspend = "suspend",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/vzdump`.
///
/// Described by Proxmox VE since 8.2. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVzdumpBodyNotificationMode {
    Auto,
    LegacySendmail,
    NotificationSystem,
}
words!(PostNodesNodeVzdumpBodyNotificationMode {
    Auto = "auto",
    LegacySendmail = "legacy-sendmail",
    NotificationSystem = "notification-system",
});

/// Of `POST /nodes/{node}/vzdump`.
///
/// Described by Proxmox VE only from 8.1 to 8.4. Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVzdumpBodyNotificationPolicy {
    Always,
    Failure,
    Never,
}
words!(PostNodesNodeVzdumpBodyNotificationPolicy {
    Always = "always",
    Failure = "failure",
    Never = "never",
});

/// Of `POST /nodes/{node}/vzdump`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVzdumpBodyPbsChangeDetectionMode {
    Legacy,
    Data,
    Metadata,
}
words!(PostNodesNodeVzdumpBodyPbsChangeDetectionMode {
    Legacy = "legacy",
    Data = "data",
    Metadata = "metadata",
});

/// Of `POST /nodes/{node}/vzdump`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeVzdumpResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeVzdumpResponse {
    data = plain "data",
});

