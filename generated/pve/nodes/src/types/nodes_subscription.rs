// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSubscriptionData {
    pub checktime: Option<PveInt>,
    pub key: Option<PveStr>,
    pub level: Option<PveStr>,
    pub message: Option<PveStr>,
    pub nextduedate: Option<PveStr>,
    pub productname: Option<PveStr>,
    pub regdate: Option<PveStr>,
    pub serverid: Option<PveStr>,
    pub signature: Option<PveStr>,
    pub sockets: Option<PveInt>,
    pub status: Option<OpenEnum<GetNodesNodeSubscriptionDataStatus>>,
    pub url: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSubscriptionData {
    checktime = "checktime",
    key = "key",
    level = "level",
    message = "message",
    nextduedate = "nextduedate",
    productname = "productname",
    regdate = "regdate",
    serverid = "serverid",
    signature = "signature",
    sockets = "sockets",
    status = "status",
    url = "url",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeSubscriptionDataStatus {
    New,
    Notfound,
    Active,
    Invalid,
    Expired,
    Suspended,
}
words!(GetNodesNodeSubscriptionDataStatus {
    New = "new",
    Notfound = "notfound",
    Active = "active",
    Invalid = "invalid",
    Expired = "expired",
    Suspended = "suspended",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSubscriptionResponse {
    pub data: Option<GetNodesNodeSubscriptionData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSubscriptionResponse {
    data = "data",
});

