// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsGroupResponse {
    pub data: Option<::serde_json::Value>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsGroupResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsItem {
    pub group: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsItem {
    group = "group",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaGroupsResponse {
    pub data: Option<List<GetClusterHaGroupsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaGroupsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaItem {
    pub id: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaItem {
    id = "id",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesItem {
    comment = "comment",
    digest = "digest",
    failback = "failback",
    group = "group",
    max_relocate = "max_relocate",
    max_restart = "max_restart",
    sid = "sid",
    state = "state",
    type_ = "type",
});

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterHaResourcesQueryType {
    Ct,
    Vm,
}
words!(GetClusterHaResourcesQueryType {
    Ct = "ct",
    Vm = "vm",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesResponse {
    pub data: Option<List<GetClusterHaResourcesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesSidData {
    comment = "comment",
    digest = "digest",
    failback = "failback",
    group = "group",
    max_relocate = "max_relocate",
    max_restart = "max_restart",
    sid = "sid",
    state = "state",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResourcesSidResponse {
    pub data: Option<GetClusterHaResourcesSidData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResourcesSidResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaResponse {
    pub data: Option<List<GetClusterHaItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesItem {
    pub rule: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesItem {
    rule = "rule",
});

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

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesResponse {
    pub data: Option<List<GetClusterHaRulesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesRuleData {
    /// Format `pve-configid`.
    pub rule: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterHaRulesRuleDataType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesRuleData {
    rule = "rule",
    type_ = "type",
});

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

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaRulesRuleResponse {
    pub data: Option<GetClusterHaRulesRuleData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaRulesRuleResponse {
    data = "data",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusCurrentItem {
    crm_state = "crm_state",
    failback = "failback",
    id = "id",
    max_relocate = "max_relocate",
    max_restart = "max_restart",
    node = "node",
    quorate = "quorate",
    request_state = "request_state",
    sid = "sid",
    state = "state",
    status = "status",
    timestamp = "timestamp",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusCurrentResponse {
    pub data: Option<List<GetClusterHaStatusCurrentItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusCurrentResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusManagerStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusManagerStatusResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterHaStatusResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterHaStatusResponse {
    data = "data",
    total = "total",
});

