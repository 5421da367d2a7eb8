// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/replication`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterReplicationBody {
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    /// Format `pve-replication-job-id`.
    pub id: String,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_job: Option<PostClusterReplicationBodyRemoveJob>,
    /// At most 128 characters. Default `*/15`. Format `pve-calendar-event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Format `pve-node`.
    pub target: String,
    #[serde(rename = "type")]
    pub type_: PostClusterReplicationBodyType,
}
impl PostClusterReplicationBody {
    /// With what is required; everything else is left out.
    pub fn new(
        id: String,
        target: String,
        type_: PostClusterReplicationBodyType,
    ) -> Self {
        Self {
            comment: Default::default(),
            disable: Default::default(),
            id,
            rate: Default::default(),
            remove_job: Default::default(),
            schedule: Default::default(),
            source: Default::default(),
            target,
            type_,
        }
    }
}

/// Of `POST /cluster/replication`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterReplicationBodyRemoveJob {
    Local,
    Full,
}
words!(PostClusterReplicationBodyRemoveJob {
    Local = "local",
    Full = "full",
});

/// Of `POST /cluster/replication`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterReplicationBodyType {
    Local,
}
words!(PostClusterReplicationBodyType {
    Local = "local",
});

/// Of `PUT /cluster/replication/{id}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterReplicationIdBody {
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
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_job: Option<PutClusterReplicationIdBodyRemoveJob>,
    /// At most 128 characters. Default `*/15`. Format `pve-calendar-event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Of `PUT /cluster/replication/{id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterReplicationIdBodyRemoveJob {
    Local,
    Full,
}
words!(PutClusterReplicationIdBodyRemoveJob {
    Local = "local",
    Full = "full",
});

