// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/ha/groups`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterHaGroupsBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `pve-configid`.
    pub group: String,
    /// Format `pve-ha-node-list`.
    pub nodes: String,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nofailback: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted: Option<PveBool>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<PostClusterHaGroupsBodyType>,
}
impl PostClusterHaGroupsBody {
    /// With what is required; everything else is left out.
    pub fn new(group: String, nodes: String) -> Self {
        Self {
            comment: Default::default(),
            group,
            nodes,
            nofailback: Default::default(),
            restricted: Default::default(),
            type_: Default::default(),
        }
    }
}

/// Of `POST /cluster/ha/groups`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaGroupsBodyType {
    Group,
}
words!(PostClusterHaGroupsBodyType {
    Group = "group",
});

/// Of `POST /cluster/ha/resources`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterHaResourcesBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Proxmox VE: since 9.0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failback: Option<PveBool>,
    /// Format `pve-configid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// At least 0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_relocate: Option<i64>,
    /// At least 0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_restart: Option<i64>,
    /// Format `pve-ha-resource-or-vm-id`.
    pub sid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PostClusterHaResourcesBodyState>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<PostClusterHaResourcesBodyType>,
}
impl PostClusterHaResourcesBody {
    /// With what is required; everything else is left out.
    pub fn new(sid: String) -> Self {
        Self {
            comment: Default::default(),
            failback: Default::default(),
            group: Default::default(),
            max_relocate: Default::default(),
            max_restart: Default::default(),
            sid,
            state: Default::default(),
            type_: Default::default(),
        }
    }
}

/// Of `POST /cluster/ha/resources`.
///
/// Default `started`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaResourcesBodyState {
    Started,
    Stopped,
    Enabled,
    Disabled,
    Ignored,
}
words!(PostClusterHaResourcesBodyState {
    Started = "started",
    Stopped = "stopped",
    Enabled = "enabled",
    Disabled = "disabled",
    Ignored = "ignored",
});

/// Of `POST /cluster/ha/resources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaResourcesBodyType {
    Ct,
    Vm,
}
words!(PostClusterHaResourcesBodyType {
    Ct = "ct",
    Vm = "vm",
});

/// Of `POST /cluster/ha/resources/{sid}/migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterHaResourcesSidMigrateBody {
    /// Format `pve-node`.
    pub node: String,
}
impl PostClusterHaResourcesSidMigrateBody {
    /// With what is required; everything else is left out.
    pub fn new(node: String) -> Self {
        Self { node }
    }
}

/// Of `POST /cluster/ha/resources/{sid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterHaResourcesSidMigrateData {
    pub blocking_resources: Option<
        List<PostClusterHaResourcesSidMigrateDataBlockingResourcesItem>,
    >,
    pub comigrated_resources: Option<List<::serde_json::Value>>,
    pub requested_node: Option<PveStr>,
    pub sid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterHaResourcesSidMigrateData {
    blocking_resources = nested "blocking-resources",
    comigrated_resources = nested "comigrated-resources",
    requested_node = plain "requested-node",
    sid = plain "sid",
});

/// Of `POST /cluster/ha/resources/{sid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterHaResourcesSidMigrateDataBlockingResourcesItem {
    pub cause: Option<
        OpenEnum<PostClusterHaResourcesSidMigrateDataBlockingResourcesItemCause>,
    >,
    pub sid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterHaResourcesSidMigrateDataBlockingResourcesItem {
    cause = plain "cause",
    sid = plain "sid",
});

/// Of `POST /cluster/ha/resources/{sid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaResourcesSidMigrateDataBlockingResourcesItemCause {
    ResourceAffinity,
}
words!(PostClusterHaResourcesSidMigrateDataBlockingResourcesItemCause {
    ResourceAffinity = "resource-affinity",
});

/// Of `POST /cluster/ha/resources/{sid}/migrate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterHaResourcesSidMigrateResponse {
    pub data: Option<PostClusterHaResourcesSidMigrateData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterHaResourcesSidMigrateResponse {
    data = plain "data",
});

/// Of `POST /cluster/ha/resources/{sid}/relocate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterHaResourcesSidRelocateBody {
    /// Format `pve-node`.
    pub node: String,
}
impl PostClusterHaResourcesSidRelocateBody {
    /// With what is required; everything else is left out.
    pub fn new(node: String) -> Self {
        Self { node }
    }
}

/// Of `POST /cluster/ha/resources/{sid}/relocate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterHaResourcesSidRelocateData {
    pub blocking_resources: Option<
        List<PostClusterHaResourcesSidRelocateDataBlockingResourcesItem>,
    >,
    pub comigrated_resources: Option<List<PveStr>>,
    pub requested_node: Option<PveStr>,
    pub sid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterHaResourcesSidRelocateData {
    blocking_resources = nested "blocking-resources",
    comigrated_resources = nested "comigrated-resources",
    requested_node = plain "requested-node",
    sid = plain "sid",
});

/// Of `POST /cluster/ha/resources/{sid}/relocate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterHaResourcesSidRelocateDataBlockingResourcesItem {
    pub cause: Option<
        OpenEnum<PostClusterHaResourcesSidRelocateDataBlockingResourcesItemCause>,
    >,
    pub sid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterHaResourcesSidRelocateDataBlockingResourcesItem {
    cause = plain "cause",
    sid = plain "sid",
});

/// Of `POST /cluster/ha/resources/{sid}/relocate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaResourcesSidRelocateDataBlockingResourcesItemCause {
    ResourceAffinity,
}
words!(PostClusterHaResourcesSidRelocateDataBlockingResourcesItemCause {
    ResourceAffinity = "resource-affinity",
});

/// Of `POST /cluster/ha/resources/{sid}/relocate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClusterHaResourcesSidRelocateResponse {
    pub data: Option<PostClusterHaResourcesSidRelocateData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostClusterHaResourcesSidRelocateResponse {
    data = plain "data",
});

/// Of `POST /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterHaRulesBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affinity: Option<PostClusterHaRulesBodyAffinity>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    /// Format `pve-ha-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    /// Format `pve-ha-resource-id-list`.
    pub resources: String,
    /// Format `pve-configid`.
    pub rule: String,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<PveBool>,
    #[serde(rename = "type")]
    pub type_: PostClusterHaRulesBodyType,
}
impl PostClusterHaRulesBody {
    /// With what is required; everything else is left out.
    pub fn new(
        resources: String,
        rule: String,
        type_: PostClusterHaRulesBodyType,
    ) -> Self {
        Self {
            affinity: Default::default(),
            comment: Default::default(),
            disable: Default::default(),
            nodes: Default::default(),
            resources,
            rule,
            strict: Default::default(),
            type_,
        }
    }
}

/// Of `POST /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaRulesBodyAffinity {
    Positive,
    Negative,
}
words!(PostClusterHaRulesBodyAffinity {
    Positive = "positive",
    Negative = "negative",
});

/// Of `POST /cluster/ha/rules`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterHaRulesBodyType {
    NodeAffinity,
    ResourceAffinity,
}
words!(PostClusterHaRulesBodyType {
    NodeAffinity = "node-affinity",
    ResourceAffinity = "resource-affinity",
});

/// Of `PUT /cluster/ha/groups/{group}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterHaGroupsGroupBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `pve-ha-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nofailback: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted: Option<PveBool>,
}

/// Of `PUT /cluster/ha/resources/{sid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterHaResourcesSidBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Proxmox VE: since 9.0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failback: Option<PveBool>,
    /// Format `pve-configid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// At least 0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_relocate: Option<i64>,
    /// At least 0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_restart: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PutClusterHaResourcesSidBodyState>,
}

/// Of `PUT /cluster/ha/resources/{sid}`.
///
/// Default `started`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterHaResourcesSidBodyState {
    Started,
    Stopped,
    Enabled,
    Disabled,
    Ignored,
}
words!(PutClusterHaResourcesSidBodyState {
    Started = "started",
    Stopped = "stopped",
    Enabled = "enabled",
    Disabled = "disabled",
    Ignored = "ignored",
});

/// Of `PUT /cluster/ha/rules/{rule}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutClusterHaRulesRuleBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affinity: Option<PutClusterHaRulesRuleBodyAffinity>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    /// Format `pve-ha-node-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<String>,
    /// Format `pve-ha-resource-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<PveBool>,
    #[serde(rename = "type")]
    pub type_: PutClusterHaRulesRuleBodyType,
}
impl PutClusterHaRulesRuleBody {
    /// With what is required; everything else is left out.
    pub fn new(type_: PutClusterHaRulesRuleBodyType) -> Self {
        Self {
            affinity: Default::default(),
            comment: Default::default(),
            delete: Default::default(),
            digest: Default::default(),
            disable: Default::default(),
            nodes: Default::default(),
            resources: Default::default(),
            strict: Default::default(),
            type_,
        }
    }
}

/// Of `PUT /cluster/ha/rules/{rule}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterHaRulesRuleBodyAffinity {
    Positive,
    Negative,
}
words!(PutClusterHaRulesRuleBodyAffinity {
    Positive = "positive",
    Negative = "negative",
});

/// Of `PUT /cluster/ha/rules/{rule}`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterHaRulesRuleBodyType {
    NodeAffinity,
    ResourceAffinity,
}
words!(PutClusterHaRulesRuleBodyType {
    NodeAffinity = "node-affinity",
    ResourceAffinity = "resource-affinity",
});

