// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/notifications/endpoints/gotify`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsGotifyItem {
    pub comment: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub origin: Option<OpenEnum<GetClusterNotificationsEndpointsGotifyItemOrigin>>,
    pub server: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyItem {
    comment = plain "comment",
    disable = plain "disable",
    name = plain "name",
    origin = plain "origin",
    server = plain "server",
});

/// Of `GET /cluster/notifications/endpoints/gotify`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsGotifyItemOrigin {
    UserCreated,
    Builtin,
    ModifiedBuiltin,
}
words!(GetClusterNotificationsEndpointsGotifyItemOrigin {
    UserCreated = "user-created",
    Builtin = "builtin",
    ModifiedBuiltin = "modified-builtin",
});

/// Of `GET /cluster/notifications/endpoints/gotify/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsGotifyNameData {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub server: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyNameData {
    comment = plain "comment",
    digest = plain "digest",
    disable = plain "disable",
    name = plain "name",
    server = plain "server",
});

/// Of `GET /cluster/notifications/endpoints/gotify/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsGotifyNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsGotifyNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyNameResponse {
    data = plain "data",
});

/// Of `GET /cluster/notifications/endpoints/gotify`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsGotifyResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsGotifyItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/endpoints`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/endpoints/sendmail`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSendmailItem {
    pub author: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub from_address: Option<PveStr>,
    pub mailto: Option<List<PveStr>>,
    pub mailto_user: Option<List<PveStr>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub origin: Option<OpenEnum<GetClusterNotificationsEndpointsSendmailItemOrigin>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailItem {
    author = plain "author",
    comment = plain "comment",
    disable = plain "disable",
    from_address = plain "from-address",
    mailto = nested "mailto",
    mailto_user = nested "mailto-user",
    name = plain "name",
    origin = plain "origin",
});

/// Of `GET /cluster/notifications/endpoints/sendmail`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsSendmailItemOrigin {
    UserCreated,
    Builtin,
    ModifiedBuiltin,
}
words!(GetClusterNotificationsEndpointsSendmailItemOrigin {
    UserCreated = "user-created",
    Builtin = "builtin",
    ModifiedBuiltin = "modified-builtin",
});

/// Of `GET /cluster/notifications/endpoints/sendmail/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSendmailNameData {
    pub author: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub from_address: Option<PveStr>,
    pub mailto: Option<List<PveStr>>,
    pub mailto_user: Option<List<PveStr>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailNameData {
    author = plain "author",
    comment = plain "comment",
    digest = plain "digest",
    disable = plain "disable",
    from_address = plain "from-address",
    mailto = nested "mailto",
    mailto_user = nested "mailto-user",
    name = plain "name",
});

/// Of `GET /cluster/notifications/endpoints/sendmail/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSendmailNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsSendmailNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailNameResponse {
    data = plain "data",
});

/// Of `GET /cluster/notifications/endpoints/sendmail`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSendmailResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsSendmailItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/endpoints/smtp`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSmtpItem {
    pub author: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub from_address: Option<PveStr>,
    pub mailto: Option<List<PveStr>>,
    pub mailto_user: Option<List<PveStr>>,
    pub mode: Option<OpenEnum<GetClusterNotificationsEndpointsSmtpItemMode>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub origin: Option<OpenEnum<GetClusterNotificationsEndpointsSmtpItemOrigin>>,
    pub port: Option<PveInt>,
    pub server: Option<PveStr>,
    pub username: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpItem {
    author = plain "author",
    comment = plain "comment",
    disable = plain "disable",
    from_address = plain "from-address",
    mailto = nested "mailto",
    mailto_user = nested "mailto-user",
    mode = plain "mode",
    name = plain "name",
    origin = plain "origin",
    port = plain "port",
    server = plain "server",
    username = plain "username",
});

/// Of `GET /cluster/notifications/endpoints/smtp`.
///
/// Described by Proxmox VE since 8.1. Default `tls`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsSmtpItemMode {
    Insecure,
    Starttls,
    Tls,
}
words!(GetClusterNotificationsEndpointsSmtpItemMode {
    Insecure = "insecure",
    Starttls = "starttls",
    Tls = "tls",
});

/// Of `GET /cluster/notifications/endpoints/smtp`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsSmtpItemOrigin {
    UserCreated,
    Builtin,
    ModifiedBuiltin,
}
words!(GetClusterNotificationsEndpointsSmtpItemOrigin {
    UserCreated = "user-created",
    Builtin = "builtin",
    ModifiedBuiltin = "modified-builtin",
});

/// Of `GET /cluster/notifications/endpoints/smtp/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSmtpNameData {
    pub author: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub from_address: Option<PveStr>,
    pub mailto: Option<List<PveStr>>,
    pub mailto_user: Option<List<PveStr>>,
    pub mode: Option<OpenEnum<GetClusterNotificationsEndpointsSmtpNameDataMode>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub port: Option<PveInt>,
    pub server: Option<PveStr>,
    pub username: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpNameData {
    author = plain "author",
    comment = plain "comment",
    digest = plain "digest",
    disable = plain "disable",
    from_address = plain "from-address",
    mailto = nested "mailto",
    mailto_user = nested "mailto-user",
    mode = plain "mode",
    name = plain "name",
    port = plain "port",
    server = plain "server",
    username = plain "username",
});

/// Of `GET /cluster/notifications/endpoints/smtp/{name}`.
///
/// Described by Proxmox VE since 8.1. Default `tls`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsSmtpNameDataMode {
    Insecure,
    Starttls,
    Tls,
}
words!(GetClusterNotificationsEndpointsSmtpNameDataMode {
    Insecure = "insecure",
    Starttls = "starttls",
    Tls = "tls",
});

/// Of `GET /cluster/notifications/endpoints/smtp/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSmtpNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsSmtpNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpNameResponse {
    data = plain "data",
});

/// Of `GET /cluster/notifications/endpoints/smtp`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSmtpResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsSmtpItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/endpoints/webhook`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsWebhookItem {
    pub body: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub header: Option<List<PveStr>>,
    pub method: Option<OpenEnum<GetClusterNotificationsEndpointsWebhookItemMethod>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub origin: Option<OpenEnum<GetClusterNotificationsEndpointsWebhookItemOrigin>>,
    pub secret: Option<List<PveStr>>,
    pub url: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookItem {
    body = plain "body",
    comment = plain "comment",
    disable = plain "disable",
    header = nested "header",
    method = plain "method",
    name = plain "name",
    origin = plain "origin",
    secret = nested "secret",
    url = plain "url",
});
redacted!(GetClusterNotificationsEndpointsWebhookItem {
    body,
    comment,
    disable,
    header,
    method,
    name,
    origin,
    url
} secret {
    secret
} undeclared { extra });

/// Of `GET /cluster/notifications/endpoints/webhook`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsWebhookItemMethod {
    Post,
    Put,
    Get,
}
words!(GetClusterNotificationsEndpointsWebhookItemMethod {
    Post = "post",
    Put = "put",
    Get = "get",
});

/// Of `GET /cluster/notifications/endpoints/webhook`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsWebhookItemOrigin {
    UserCreated,
    Builtin,
    ModifiedBuiltin,
}
words!(GetClusterNotificationsEndpointsWebhookItemOrigin {
    UserCreated = "user-created",
    Builtin = "builtin",
    ModifiedBuiltin = "modified-builtin",
});

/// Of `GET /cluster/notifications/endpoints/webhook/{name}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsWebhookNameData {
    pub body: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub header: Option<List<PveStr>>,
    pub method: Option<OpenEnum<GetClusterNotificationsEndpointsWebhookNameDataMethod>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub secret: Option<List<PveStr>>,
    pub url: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookNameData {
    body = plain "body",
    comment = plain "comment",
    digest = plain "digest",
    disable = plain "disable",
    header = nested "header",
    method = plain "method",
    name = plain "name",
    secret = nested "secret",
    url = plain "url",
});
redacted!(GetClusterNotificationsEndpointsWebhookNameData {
    body,
    comment,
    digest,
    disable,
    header,
    method,
    name,
    url
} secret {
    secret
} undeclared { extra });

/// Of `GET /cluster/notifications/endpoints/webhook/{name}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsEndpointsWebhookNameDataMethod {
    Post,
    Put,
    Get,
}
words!(GetClusterNotificationsEndpointsWebhookNameDataMethod {
    Post = "post",
    Put = "put",
    Get = "get",
});

/// Of `GET /cluster/notifications/endpoints/webhook/{name}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsWebhookNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsWebhookNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookNameResponse {
    data = plain "data",
});

/// Of `GET /cluster/notifications/endpoints/webhook`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsWebhookResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsWebhookItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/matcher-field-values`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldValuesItem {
    pub comment: Option<PveStr>,
    pub field: Option<PveStr>,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldValuesItem {
    comment = plain "comment",
    field = plain "field",
    value = plain "value",
});

/// Of `GET /cluster/notifications/matcher-field-values`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldValuesResponse {
    pub data: Option<List<GetClusterNotificationsMatcherFieldValuesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldValuesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/matcher-fields`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldsItem {
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldsItem {
    name = plain "name",
});

/// Of `GET /cluster/notifications/matcher-fields`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldsResponse {
    pub data: Option<List<GetClusterNotificationsMatcherFieldsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/matchers`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatchersItem {
    pub comment: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub invert_match: Option<PveBool>,
    pub match_calendar: Option<List<PveStr>>,
    pub match_field: Option<List<PveStr>>,
    pub match_severity: Option<List<PveStr>>,
    pub mode: Option<OpenEnum<GetClusterNotificationsMatchersItemMode>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub origin: Option<OpenEnum<GetClusterNotificationsMatchersItemOrigin>>,
    pub target: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersItem {
    comment = plain "comment",
    disable = plain "disable",
    invert_match = plain "invert-match",
    match_calendar = nested "match-calendar",
    match_field = nested "match-field",
    match_severity = nested "match-severity",
    mode = plain "mode",
    name = plain "name",
    origin = plain "origin",
    target = nested "target",
});

/// Of `GET /cluster/notifications/matchers`.
///
/// Described by Proxmox VE since 8.1. Default `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsMatchersItemMode {
    All,
    Any,
}
words!(GetClusterNotificationsMatchersItemMode {
    All = "all",
    Any = "any",
});

/// Of `GET /cluster/notifications/matchers`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsMatchersItemOrigin {
    UserCreated,
    Builtin,
    ModifiedBuiltin,
}
words!(GetClusterNotificationsMatchersItemOrigin {
    UserCreated = "user-created",
    Builtin = "builtin",
    ModifiedBuiltin = "modified-builtin",
});

/// Of `GET /cluster/notifications/matchers/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatchersNameData {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    pub invert_match: Option<PveBool>,
    pub match_calendar: Option<List<PveStr>>,
    pub match_field: Option<List<PveStr>>,
    pub match_severity: Option<List<PveStr>>,
    pub mode: Option<OpenEnum<GetClusterNotificationsMatchersNameDataMode>>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub target: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersNameData {
    comment = plain "comment",
    digest = plain "digest",
    disable = plain "disable",
    invert_match = plain "invert-match",
    match_calendar = nested "match-calendar",
    match_field = nested "match-field",
    match_severity = nested "match-severity",
    mode = plain "mode",
    name = plain "name",
    target = nested "target",
});

/// Of `GET /cluster/notifications/matchers/{name}`.
///
/// Described by Proxmox VE since 8.1. Default `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsMatchersNameDataMode {
    All,
    Any,
}
words!(GetClusterNotificationsMatchersNameDataMode {
    All = "all",
    Any = "any",
});

/// Of `GET /cluster/notifications/matchers/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatchersNameResponse {
    pub data: Option<GetClusterNotificationsMatchersNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersNameResponse {
    data = plain "data",
});

/// Of `GET /cluster/notifications/matchers`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatchersResponse {
    pub data: Option<List<GetClusterNotificationsMatchersItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/notifications/targets`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsTargetsItem {
    pub comment: Option<PveStr>,
    /// Default `0`.
    pub disable: Option<PveBool>,
    /// Format `pve-configid`.
    pub name: Option<PveStr>,
    pub origin: Option<OpenEnum<GetClusterNotificationsTargetsItemOrigin>>,
    pub type_: Option<OpenEnum<GetClusterNotificationsTargetsItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsTargetsItem {
    comment = plain "comment",
    disable = plain "disable",
    name = plain "name",
    origin = plain "origin",
    type_ = plain "type",
});

/// Of `GET /cluster/notifications/targets`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsTargetsItemOrigin {
    UserCreated,
    Builtin,
    ModifiedBuiltin,
}
words!(GetClusterNotificationsTargetsItemOrigin {
    UserCreated = "user-created",
    Builtin = "builtin",
    ModifiedBuiltin = "modified-builtin",
});

/// Of `GET /cluster/notifications/targets`.
///
/// Described by Proxmox VE since 8.1. `smtp`: since 8.2. `webhook`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterNotificationsTargetsItemType {
    Sendmail,
    Gotify,
    Smtp,
    Webhook,
}
words!(GetClusterNotificationsTargetsItemType {
    Sendmail = "sendmail",
    Gotify = "gotify",
    Smtp = "smtp",
    Webhook = "webhook",
});

/// Of `GET /cluster/notifications/targets`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsTargetsResponse {
    pub data: Option<List<GetClusterNotificationsTargetsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsTargetsResponse {
    data = plain "data",
    total = plain "total",
});

