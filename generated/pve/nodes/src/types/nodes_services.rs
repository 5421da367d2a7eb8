// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/services`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeServicesItem {
    pub active_state: Option<OpenEnum<GetNodesNodeServicesItemActiveState>>,
    pub desc: Option<PveStr>,
    pub name: Option<PveStr>,
    pub service: Option<PveStr>,
    pub state: Option<OpenEnum<GetNodesNodeServicesItemState>>,
    pub unit_state: Option<OpenEnum<GetNodesNodeServicesItemUnitState>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeServicesItem {
    active_state = plain "active-state",
    desc = plain "desc",
    name = plain "name",
    service = plain "service",
    state = plain "state",
    unit_state = plain "unit-state",
});

/// Of `GET /nodes/{node}/services`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeServicesItemActiveState {
    Active,
    Inactive,
    Failed,
    Activating,
    Deactivating,
    Maintenance,
    Reloading,
    Refreshing,
    Unknown,
}
words!(GetNodesNodeServicesItemActiveState {
    Active = "active",
    Inactive = "inactive",
    Failed = "failed",
    Activating = "activating",
    Deactivating = "deactivating",
    Maintenance = "maintenance",
    Reloading = "reloading",
    Refreshing = "refreshing",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/services`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeServicesItemState {
    Dead,
    Condition,
    StartPre,
    Start,
    StartPost,
    Running,
    Exited,
    Reload,
    ReloadSignal,
    ReloadNotify,
    Mounting,
    Stop,
    StopWatchdog,
    StopSigterm,
    StopSigkill,
    StopPost,
    FinalWatchdog,
    FinalSigterm,
    FinalSigkill,
    Failed,
    DeadBeforeAutoRestart,
    FailedBeforeAutoRestart,
    DeadResourcesPinned,
    AutoRestart,
    AutoRestartQueued,
    Cleaning,
    Unknown,
}
words!(GetNodesNodeServicesItemState {
    Dead = "dead",
    Condition = "condition",
    StartPre = "start-pre",
    Start = "start",
    StartPost = "start-post",
    Running = "running",
    Exited = "exited",
    Reload = "reload",
    ReloadSignal = "reload-signal",
    ReloadNotify = "reload-notify",
    Mounting = "mounting",
    Stop = "stop",
    StopWatchdog = "stop-watchdog",
    StopSigterm = "stop-sigterm",
    StopSigkill = "stop-sigkill",
    StopPost = "stop-post",
    FinalWatchdog = "final-watchdog",
    FinalSigterm = "final-sigterm",
    FinalSigkill = "final-sigkill",
    Failed = "failed",
    DeadBeforeAutoRestart = "dead-before-auto-restart",
    FailedBeforeAutoRestart = "failed-before-auto-restart",
    DeadResourcesPinned = "dead-resources-pinned",
    AutoRestart = "auto-restart",
    AutoRestartQueued = "auto-restart-queued",
    Cleaning = "cleaning",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/services`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeServicesItemUnitState {
    Enabled,
    EnabledRuntime,
    Linked,
    LinkedRuntime,
    Alias,
    Masked,
    MaskedRuntime,
    Static,
    Disabled,
    Indirect,
    Generated,
    Transient,
    Bad,
    NotFound,
    Unknown,
}
words!(GetNodesNodeServicesItemUnitState {
    Enabled = "enabled",
    EnabledRuntime = "enabled-runtime",
    Linked = "linked",
    LinkedRuntime = "linked-runtime",
    Alias = "alias",
    Masked = "masked",
    MaskedRuntime = "masked-runtime",
    Static = "static",
    Disabled = "disabled",
    Indirect = "indirect",
    Generated = "generated",
    Transient = "transient",
    Bad = "bad",
    NotFound = "not-found",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/services`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeServicesResponse {
    pub data: Option<List<GetNodesNodeServicesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeServicesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/services/{service}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeServicesServiceItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeServicesServiceItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/services/{service}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeServicesServiceResponse {
    pub data: Option<List<GetNodesNodeServicesServiceItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeServicesServiceResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/services/{service}/state`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeServicesServiceStateData {
    pub active_state: Option<OpenEnum<GetNodesNodeServicesServiceStateDataActiveState>>,
    pub desc: Option<PveStr>,
    pub name: Option<PveStr>,
    pub service: Option<PveStr>,
    pub state: Option<OpenEnum<GetNodesNodeServicesServiceStateDataState>>,
    pub unit_state: Option<OpenEnum<GetNodesNodeServicesServiceStateDataUnitState>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeServicesServiceStateData {
    active_state = plain "active-state",
    desc = plain "desc",
    name = plain "name",
    service = plain "service",
    state = plain "state",
    unit_state = plain "unit-state",
});

/// Of `GET /nodes/{node}/services/{service}/state`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeServicesServiceStateDataActiveState {
    Active,
    Inactive,
    Failed,
    Activating,
    Deactivating,
    Maintenance,
    Reloading,
    Refreshing,
    Unknown,
}
words!(GetNodesNodeServicesServiceStateDataActiveState {
    Active = "active",
    Inactive = "inactive",
    Failed = "failed",
    Activating = "activating",
    Deactivating = "deactivating",
    Maintenance = "maintenance",
    Reloading = "reloading",
    Refreshing = "refreshing",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/services/{service}/state`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeServicesServiceStateDataState {
    Dead,
    Condition,
    StartPre,
    Start,
    StartPost,
    Running,
    Exited,
    Reload,
    ReloadSignal,
    ReloadNotify,
    Mounting,
    Stop,
    StopWatchdog,
    StopSigterm,
    StopSigkill,
    StopPost,
    FinalWatchdog,
    FinalSigterm,
    FinalSigkill,
    Failed,
    DeadBeforeAutoRestart,
    FailedBeforeAutoRestart,
    DeadResourcesPinned,
    AutoRestart,
    AutoRestartQueued,
    Cleaning,
    Unknown,
}
words!(GetNodesNodeServicesServiceStateDataState {
    Dead = "dead",
    Condition = "condition",
    StartPre = "start-pre",
    Start = "start",
    StartPost = "start-post",
    Running = "running",
    Exited = "exited",
    Reload = "reload",
    ReloadSignal = "reload-signal",
    ReloadNotify = "reload-notify",
    Mounting = "mounting",
    Stop = "stop",
    StopWatchdog = "stop-watchdog",
    StopSigterm = "stop-sigterm",
    StopSigkill = "stop-sigkill",
    StopPost = "stop-post",
    FinalWatchdog = "final-watchdog",
    FinalSigterm = "final-sigterm",
    FinalSigkill = "final-sigkill",
    Failed = "failed",
    DeadBeforeAutoRestart = "dead-before-auto-restart",
    FailedBeforeAutoRestart = "failed-before-auto-restart",
    DeadResourcesPinned = "dead-resources-pinned",
    AutoRestart = "auto-restart",
    AutoRestartQueued = "auto-restart-queued",
    Cleaning = "cleaning",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/services/{service}/state`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeServicesServiceStateDataUnitState {
    Enabled,
    EnabledRuntime,
    Linked,
    LinkedRuntime,
    Alias,
    Masked,
    MaskedRuntime,
    Static,
    Disabled,
    Indirect,
    Generated,
    Transient,
    Bad,
    NotFound,
    Unknown,
}
words!(GetNodesNodeServicesServiceStateDataUnitState {
    Enabled = "enabled",
    EnabledRuntime = "enabled-runtime",
    Linked = "linked",
    LinkedRuntime = "linked-runtime",
    Alias = "alias",
    Masked = "masked",
    MaskedRuntime = "masked-runtime",
    Static = "static",
    Disabled = "disabled",
    Indirect = "indirect",
    Generated = "generated",
    Transient = "transient",
    Bad = "bad",
    NotFound = "not-found",
    Unknown = "unknown",
});

/// Of `GET /nodes/{node}/services/{service}/state`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeServicesServiceStateResponse {
    pub data: Option<GetNodesNodeServicesServiceStateData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeServicesServiceStateResponse {
    data = plain "data",
});

