// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Shared by several operations.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatBackupFleecing {
    /// Default `0`.
    pub enabled: Option<PveBool>,
    /// Format `pve-storage-id`.
    pub storage: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatBackupFleecing, default Some("enabled"), aliases {}, key_aliases {}, {
    enabled = "enabled",
    storage = "storage",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatBackupPerformance {
    /// From 1 to 256. Default `16`.
    pub max_workers: Option<PveInt>,
    /// At least 1. Default `1048576`.
    pub pbs_entries_max: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatBackupPerformance, default None, aliases {}, key_aliases {}, {
    max_workers = "max-workers",
    pbs_entries_max = "pbs-entries-max",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// What the documents do not declare.
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

/// Shared by several operations.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveSdnDhcpRange {
    /// Format `ip`.
    pub end_address: Option<String>,
    /// Format `ip`.
    pub start_address: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveSdnDhcpRange, default None, aliases {}, key_aliases {}, {
    end_address = "end-address",
    start_address = "start-address",
});

