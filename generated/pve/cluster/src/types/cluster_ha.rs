// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/ha/groups/{group}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsGroupResponse {
    pub data: Option<::serde_json::Value>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsGroupResponse {
    data = plain "data",
});

/// Of `GET /cluster/ha/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsItem {
    pub comment: Option<PveStr>,
    pub group: Option<PveStr>,
    pub nodes: Option<PveStr>,
    pub nofailback: Option<PveBool>,
    pub restricted: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsItem {
    comment = plain "comment",
    group = plain "group",
    nodes = plain "nodes",
    nofailback = plain "nofailback",
    restricted = plain "restricted",
});

/// Of `GET /cluster/ha/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsResponse {
    pub data: Option<List<GetClusterHaGroupsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaItem {
    pub id: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaItem {
    id = plain "id",
});

/// Of `GET /cluster/ha/resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesItem {
    pub comment: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.0. Default `1`.
    pub failback: Option<PveBool>,
    /// Format `pve-configid`.
    pub group: Option<PveStr>,
    pub max_relocate: Option<PveInt>,
    pub max_restart: Option<PveInt>,
    pub sid: Option<PveStr>,
    pub state: Option<OpenEnum<GetClusterHaResourcesItemState>>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesItem {
    comment = plain "comment",
    digest = plain "digest",
    failback = plain "failback",
    group = plain "group",
    max_relocate = plain "max_relocate",
    max_restart = plain "max_restart",
    sid = plain "sid",
    state = plain "state",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/resources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesItemState {
    Started,
    Stopped,
    Enabled,
    Disabled,
    Ignored,
}
words!(GetClusterHaResourcesItemState {
    Started = "started",
    Stopped = "stopped",
    Enabled = "enabled",
    Disabled = "disabled",
    Ignored = "ignored",
});

/// Of `GET /cluster/ha/resources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesQueryType {
    Ct,
    Vm,
}
words!(GetClusterHaResourcesQueryType {
    Ct = "ct",
    Vm = "vm",
});

/// Of `GET /cluster/ha/resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesResponse {
    pub data: Option<List<GetClusterHaResourcesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/resources/{sid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesSidData {
    pub comment: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Proxmox VE: since 9.0. Default `1`.
    pub failback: Option<PveBool>,
    /// Format `pve-configid`.
    pub group: Option<PveStr>,
    pub max_relocate: Option<PveInt>,
    pub max_restart: Option<PveInt>,
    /// Format `pve-ha-resource-or-vm-id`.
    pub sid: Option<PveStr>,
    pub state: Option<OpenEnum<GetClusterHaResourcesSidDataState>>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesSidData {
    comment = plain "comment",
    digest = plain "digest",
    failback = plain "failback",
    group = plain "group",
    max_relocate = plain "max_relocate",
    max_restart = plain "max_restart",
    sid = plain "sid",
    state = plain "state",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/resources/{sid}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesSidDataState {
    Started,
    Stopped,
    Enabled,
    Disabled,
    Ignored,
}
words!(GetClusterHaResourcesSidDataState {
    Started = "started",
    Stopped = "stopped",
    Enabled = "enabled",
    Disabled = "disabled",
    Ignored = "ignored",
});

/// Of `GET /cluster/ha/resources/{sid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesSidResponse {
    pub data: Option<GetClusterHaResourcesSidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesSidResponse {
    data = plain "data",
});

/// Of `GET /cluster/ha`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResponse {
    pub data: Option<List<GetClusterHaItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesItem {
    pub affinity: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub disable: Option<PveBool>,
    pub nodes: Option<PveStr>,
    pub resources: Option<PveStr>,
    pub rule: Option<PveStr>,
    pub strict: Option<PveBool>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesItem {
    affinity = plain "affinity",
    comment = plain "comment",
    disable = plain "disable",
    nodes = plain "nodes",
    resources = plain "resources",
    rule = plain "rule",
    strict = plain "strict",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaRulesQueryType {
    NodeAffinity,
    ResourceAffinity,
}
words!(GetClusterHaRulesQueryType {
    NodeAffinity = "node-affinity",
    ResourceAffinity = "resource-affinity",
});

/// Of `GET /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesResponse {
    pub data: Option<List<GetClusterHaRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/rules/{rule}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesRuleData {
    /// Format `pve-configid`.
    pub rule: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterHaRulesRuleDataType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesRuleData {
    rule = plain "rule",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/rules/{rule}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaRulesRuleDataType {
    NodeAffinity,
    ResourceAffinity,
}
words!(GetClusterHaRulesRuleDataType {
    NodeAffinity = "node-affinity",
    ResourceAffinity = "resource-affinity",
});

/// Of `GET /cluster/ha/rules/{rule}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesRuleResponse {
    pub data: Option<GetClusterHaRulesRuleData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesRuleResponse {
    data = plain "data",
});

/// Of `GET /cluster/ha/status/current`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusCurrentItem {
    pub crm_state: Option<PveStr>,
    /// Proxmox VE: since 9.0. Default `1`.
    pub failback: Option<PveBool>,
    pub id: Option<PveStr>,
    pub max_relocate: Option<PveInt>,
    pub max_restart: Option<PveInt>,
    pub node: Option<PveStr>,
    pub quorate: Option<PveBool>,
    pub request_state: Option<PveStr>,
    pub sid: Option<PveStr>,
    pub state: Option<PveStr>,
    pub status: Option<PveStr>,
    pub timestamp: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterHaStatusCurrentItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusCurrentItem {
    crm_state = plain "crm_state",
    failback = plain "failback",
    id = plain "id",
    max_relocate = plain "max_relocate",
    max_restart = plain "max_restart",
    node = plain "node",
    quorate = plain "quorate",
    request_state = plain "request_state",
    sid = plain "sid",
    state = plain "state",
    status = plain "status",
    timestamp = plain "timestamp",
    type_ = plain "type",
});

/// Of `GET /cluster/ha/status/current`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaStatusCurrentItemType {
    Quorum,
    Master,
    Lrm,
    Service,
}
words!(GetClusterHaStatusCurrentItemType {
    Quorum = "quorum",
    Master = "master",
    Lrm = "lrm",
    Service = "service",
});

/// Of `GET /cluster/ha/status/current`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusCurrentResponse {
    pub data: Option<List<GetClusterHaStatusCurrentItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusCurrentResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/ha/status/manager_status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusManagerStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusManagerStatusResponse {
    data = plain "data",
});

/// Of `GET /cluster/ha/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusResponse {
    data = plain "data",
    total = plain "total",
});

