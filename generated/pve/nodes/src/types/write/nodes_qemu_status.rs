// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/status/reboot`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusRebootBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/reboot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusRebootResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusRebootResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/reset`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusResetBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/reset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusResetResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusResetResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/resume`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusResumeBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nocheck: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/resume`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusResumeResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusResumeResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/shutdown`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusShutdownBody {
    /// Default `0`.
    #[serde(rename = "forceStop", skip_serializing_if = "Option::is_none")]
    pub force_stop: Option<PveBool>,
    /// Default `0`.
    #[serde(rename = "keepActive", skip_serializing_if = "Option::is_none")]
    pub keep_active: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/shutdown`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusShutdownResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusShutdownResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/start`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusStartBody {
    #[serde(rename = "force-cpu", skip_serializing_if = "Option::is_none")]
    pub force_cpu: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine: Option<PropertyString<PostNodesNodeQemuVmidStatusStartBodyMachine>>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migratedfrom: Option<String>,
    /// Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_network: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_type: Option<PostNodesNodeQemuVmidStatusStartBodyMigrationType>,
    /// Proxmox VE: since 9.1.
    #[serde(rename = "nets-host-mtu", skip_serializing_if = "Option::is_none")]
    pub nets_host_mtu: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
    /// At most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stateuri: Option<String>,
    /// Format `storage-pair-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targetstorage: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    /// Proxmox VE: since 9.0. Default `0`.
    #[serde(rename = "with-conntrack-state", skip_serializing_if = "Option::is_none")]
    pub with_conntrack_state: Option<PveBool>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/start`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusStartBodyMachine {
    /// Proxmox VE: since 9.1. From 32 to 64.
    pub aw_bits: Option<PveNum>,
    /// Proxmox VE: since 8.4.
    pub enable_s3: Option<PveBool>,
    /// Proxmox VE: since 8.4.
    pub enable_s4: Option<PveBool>,
    /// At most 40 characters.
    pub type_: Option<String>,
    pub viommu: Option<OpenEnum<PostNodesNodeQemuVmidStatusStartBodyMachineViommu>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidStatusStartBodyMachine, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    aw_bits = "aw-bits",
    enable_s3 = "enable-s3",
    enable_s4 = "enable-s4",
    viommu = "viommu",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/start`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidStatusStartBodyMachineViommu {
    Intel,
    Virtio,
}
words!(PostNodesNodeQemuVmidStatusStartBodyMachineViommu {
    Intel = "intel",
    Virtio = "virtio",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidStatusStartBodyMigrationType {
    Secure,
    Insecure,
}
words!(PostNodesNodeQemuVmidStatusStartBodyMigrationType {
    Secure = "secure",
    Insecure = "insecure",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/start`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusStartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusStartResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/stop`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusStopBody {
    /// Default `0`.
    #[serde(rename = "keepActive", skip_serializing_if = "Option::is_none")]
    pub keep_active: Option<PveBool>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migratedfrom: Option<String>,
    /// Proxmox VE: since 8.2. Default `0`.
    #[serde(rename = "overrule-shutdown", skip_serializing_if = "Option::is_none")]
    pub overrule_shutdown: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/stop`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusStopResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusStopResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/status/suspend`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidStatusSuspendBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
    /// Format `pve-storage-id`. Only together with `todisk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statestorage: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todisk: Option<PveBool>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/status/suspend`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidStatusSuspendResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidStatusSuspendResponse {
    data = plain "data",
});

