// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/replication/{id}/schedule_now`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeReplicationIdScheduleNowResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeReplicationIdScheduleNowResponse {
    data = plain "data",
});

