// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyItem {
    comment = "comment",
    disable = "disable",
    name = "name",
    origin = "origin",
    server = "server",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyNameData {
    comment = "comment",
    digest = "digest",
    disable = "disable",
    name = "name",
    server = "server",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsGotifyNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsGotifyNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyNameResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsGotifyResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsGotifyItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsGotifyResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailItem {
    author = "author",
    comment = "comment",
    disable = "disable",
    from_address = "from-address",
    mailto = "mailto",
    mailto_user = "mailto-user",
    name = "name",
    origin = "origin",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailNameData {
    author = "author",
    comment = "comment",
    digest = "digest",
    disable = "disable",
    from_address = "from-address",
    mailto = "mailto",
    mailto_user = "mailto-user",
    name = "name",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSendmailNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsSendmailNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailNameResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSendmailResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsSendmailItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSendmailResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpItem {
    author = "author",
    comment = "comment",
    disable = "disable",
    from_address = "from-address",
    mailto = "mailto",
    mailto_user = "mailto-user",
    mode = "mode",
    name = "name",
    origin = "origin",
    port = "port",
    server = "server",
    username = "username",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpNameData {
    author = "author",
    comment = "comment",
    digest = "digest",
    disable = "disable",
    from_address = "from-address",
    mailto = "mailto",
    mailto_user = "mailto-user",
    mode = "mode",
    name = "name",
    port = "port",
    server = "server",
    username = "username",
});

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

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSmtpNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsSmtpNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpNameResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsSmtpResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsSmtpItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsSmtpResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookItem {
    body = "body",
    comment = "comment",
    disable = "disable",
    header = "header",
    method = "method",
    name = "name",
    origin = "origin",
    secret = "secret",
    url = "url",
});

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

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookNameData {
    body = "body",
    comment = "comment",
    digest = "digest",
    disable = "disable",
    header = "header",
    method = "method",
    name = "name",
    secret = "secret",
    url = "url",
});

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

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsWebhookNameResponse {
    pub data: Option<GetClusterNotificationsEndpointsWebhookNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookNameResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsEndpointsWebhookResponse {
    pub data: Option<List<GetClusterNotificationsEndpointsWebhookItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsEndpointsWebhookResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldValuesItem {
    pub comment: Option<PveStr>,
    pub field: Option<PveStr>,
    pub value: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldValuesItem {
    comment = "comment",
    field = "field",
    value = "value",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldValuesResponse {
    pub data: Option<List<GetClusterNotificationsMatcherFieldValuesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldValuesResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldsItem {
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldsItem {
    name = "name",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatcherFieldsResponse {
    pub data: Option<List<GetClusterNotificationsMatcherFieldsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatcherFieldsResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersItem {
    comment = "comment",
    disable = "disable",
    invert_match = "invert-match",
    match_calendar = "match-calendar",
    match_field = "match-field",
    match_severity = "match-severity",
    mode = "mode",
    name = "name",
    origin = "origin",
    target = "target",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersNameData {
    comment = "comment",
    digest = "digest",
    disable = "disable",
    invert_match = "invert-match",
    match_calendar = "match-calendar",
    match_field = "match-field",
    match_severity = "match-severity",
    mode = "mode",
    name = "name",
    target = "target",
});

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

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatchersNameResponse {
    pub data: Option<GetClusterNotificationsMatchersNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersNameResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsMatchersResponse {
    pub data: Option<List<GetClusterNotificationsMatchersItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsMatchersResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsTargetsItem {
    comment = "comment",
    disable = "disable",
    name = "name",
    origin = "origin",
    type_ = "type",
});

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

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNotificationsTargetsResponse {
    pub data: Option<List<GetClusterNotificationsTargetsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNotificationsTargetsResponse {
    data = "data",
    total = "total",
});

