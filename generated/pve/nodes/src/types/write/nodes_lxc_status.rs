// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/status/reboot`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidStatusRebootBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/status/reboot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidStatusRebootResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidStatusRebootResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/status/resume`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidStatusResumeResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidStatusResumeResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/status/shutdown`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidStatusShutdownBody {
    /// Default `0`.
    #[serde(rename = "forceStop", skip_serializing_if = "Option::is_none")]
    pub force_stop: Option<PveBool>,
    /// At least 0. Default `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/status/shutdown`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidStatusShutdownResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidStatusShutdownResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/status/start`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidStatusStartBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/status/start`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidStatusStartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidStatusStartResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/status/stop`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidStatusStopBody {
    /// Proxmox VE: since 8.2. Default `0`.
    #[serde(rename = "overrule-shutdown", skip_serializing_if = "Option::is_none")]
    pub overrule_shutdown: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/status/stop`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidStatusStopResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidStatusStopResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/status/suspend`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidStatusSuspendResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidStatusSuspendResponse {
    data = plain "data",
});

