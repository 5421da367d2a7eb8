// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/subscription`.
#[derive(Clone, Default, PartialEq)]
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSubscriptionData {
    checktime = plain "checktime",
    key = plain "key",
    level = plain "level",
    message = plain "message",
    nextduedate = plain "nextduedate",
    productname = plain "productname",
    regdate = plain "regdate",
    serverid = plain "serverid",
    signature = plain "signature",
    sockets = plain "sockets",
    status = plain "status",
    url = plain "url",
});
redacted!(GetNodesNodeSubscriptionData {
    checktime,
    level,
    message,
    nextduedate,
    productname,
    regdate,
    serverid,
    signature,
    sockets,
    status,
    url
} secret {
    key
} undeclared { extra });

/// Of `GET /nodes/{node}/subscription`.
///
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

/// Of `GET /nodes/{node}/subscription`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSubscriptionResponse {
    pub data: Option<GetNodesNodeSubscriptionData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSubscriptionResponse {
    data = plain "data",
});

