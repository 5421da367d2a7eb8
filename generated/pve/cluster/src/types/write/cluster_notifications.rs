// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/notifications/endpoints/gotify`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterNotificationsEndpointsGotifyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    /// Format `pve-configid`.
    pub name: String,
    pub server: String,
    pub token: String,
}
impl PostClusterNotificationsEndpointsGotifyBody {
    /// With what is required; everything else is left out.
    pub fn new(name: String, server: String, token: String) -> Self {
        Self {
            comment: Default::default(),
            disable: Default::default(),
            name,
            server,
            token,
        }
    }
}
redacted!(PostClusterNotificationsEndpointsGotifyBody {
    comment,
    disable,
    name,
    server
} secret {
    token
} undeclared {  });

/// Of `POST /cluster/notifications/endpoints/sendmail`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterNotificationsEndpointsSendmailBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(rename = "from-address", skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mailto: Vec<String>,
    #[serde(rename = "mailto-user", default, skip_serializing_if = "Vec::is_empty")]
    pub mailto_user: Vec<String>,
    /// Format `pve-configid`.
    pub name: String,
}
impl PostClusterNotificationsEndpointsSendmailBody {
    /// With what is required; everything else is left out.
    pub fn new(name: String) -> Self {
        Self {
            author: Default::default(),
            comment: Default::default(),
            disable: Default::default(),
            from_address: Default::default(),
            mailto: Default::default(),
            mailto_user: Default::default(),
            name,
        }
    }
}

/// Of `POST /cluster/notifications/endpoints/smtp`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterNotificationsEndpointsSmtpBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(rename = "from-address")]
    pub from_address: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mailto: Vec<String>,
    #[serde(rename = "mailto-user", default, skip_serializing_if = "Vec::is_empty")]
    pub mailto_user: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PostClusterNotificationsEndpointsSmtpBodyMode>,
    /// Format `pve-configid`.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    pub server: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}
impl PostClusterNotificationsEndpointsSmtpBody {
    /// With what is required; everything else is left out.
    pub fn new(from_address: String, name: String, server: String) -> Self {
        Self {
            author: Default::default(),
            comment: Default::default(),
            disable: Default::default(),
            from_address,
            mailto: Default::default(),
            mailto_user: Default::default(),
            mode: Default::default(),
            name,
            password: Default::default(),
            port: Default::default(),
            server,
            username: Default::default(),
        }
    }
}
redacted!(PostClusterNotificationsEndpointsSmtpBody {
    author,
    comment,
    disable,
    from_address,
    mailto,
    mailto_user,
    mode,
    name,
    port,
    server,
    username
} secret {
    password
} undeclared {  });

/// Of `POST /cluster/notifications/endpoints/smtp`.
///
/// Described by Proxmox VE since 8.1. Default `tls`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterNotificationsEndpointsSmtpBodyMode {
    Insecure,
    Starttls,
    Tls,
}
words!(PostClusterNotificationsEndpointsSmtpBodyMode {
    Insecure = "insecure",
    Starttls = "starttls",
    Tls = "tls",
});

/// Of `POST /cluster/notifications/endpoints/webhook`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterNotificationsEndpointsWebhookBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<String>,
    pub method: PostClusterNotificationsEndpointsWebhookBodyMethod,
    /// Format `pve-configid`.
    pub name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secret: Vec<String>,
    pub url: String,
}
impl PostClusterNotificationsEndpointsWebhookBody {
    /// With what is required; everything else is left out.
    pub fn new(
        method: PostClusterNotificationsEndpointsWebhookBodyMethod,
        name: String,
        url: String,
    ) -> Self {
        Self {
            body: Default::default(),
            comment: Default::default(),
            disable: Default::default(),
            header: Default::default(),
            method,
            name,
            secret: Default::default(),
            url,
        }
    }
}
redacted!(PostClusterNotificationsEndpointsWebhookBody {
    body,
    comment,
    disable,
    header,
    method,
    name,
    url
} secret {
    secret
} undeclared {  });

/// Of `POST /cluster/notifications/endpoints/webhook`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterNotificationsEndpointsWebhookBodyMethod {
    Post,
    Put,
    Get,
}
words!(PostClusterNotificationsEndpointsWebhookBodyMethod {
    Post = "post",
    Put = "put",
    Get = "get",
});

/// Of `POST /cluster/notifications/matchers`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterNotificationsMatchersBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(rename = "invert-match", skip_serializing_if = "Option::is_none")]
    pub invert_match: Option<PveBool>,
    #[serde(rename = "match-calendar", default, skip_serializing_if = "Vec::is_empty")]
    pub match_calendar: Vec<String>,
    #[serde(rename = "match-field", default, skip_serializing_if = "Vec::is_empty")]
    pub match_field: Vec<String>,
    #[serde(rename = "match-severity", default, skip_serializing_if = "Vec::is_empty")]
    pub match_severity: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PostClusterNotificationsMatchersBodyMode>,
    /// Format `pve-configid`.
    pub name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target: Vec<String>,
}
impl PostClusterNotificationsMatchersBody {
    /// With what is required; everything else is left out.
    pub fn new(name: String) -> Self {
        Self {
            comment: Default::default(),
            disable: Default::default(),
            invert_match: Default::default(),
            match_calendar: Default::default(),
            match_field: Default::default(),
            match_severity: Default::default(),
            mode: Default::default(),
            name,
            target: Default::default(),
        }
    }
}

/// Of `POST /cluster/notifications/matchers`.
///
/// Described by Proxmox VE since 8.1. Default `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterNotificationsMatchersBodyMode {
    All,
    Any,
}
words!(PostClusterNotificationsMatchersBodyMode {
    All = "all",
    Any = "any",
});

/// Of `PUT /cluster/notifications/endpoints/gotify/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterNotificationsEndpointsGotifyNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}
redacted!(PutClusterNotificationsEndpointsGotifyNameBody {
    comment,
    delete,
    digest,
    disable,
    server
} secret {
    token
} undeclared {  });

/// Of `PUT /cluster/notifications/endpoints/sendmail/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterNotificationsEndpointsSendmailNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(rename = "from-address", skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mailto: Vec<String>,
    #[serde(rename = "mailto-user", default, skip_serializing_if = "Vec::is_empty")]
    pub mailto_user: Vec<String>,
}

/// Of `PUT /cluster/notifications/endpoints/smtp/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterNotificationsEndpointsSmtpNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(rename = "from-address", skip_serializing_if = "Option::is_none")]
    pub from_address: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mailto: Vec<String>,
    #[serde(rename = "mailto-user", default, skip_serializing_if = "Vec::is_empty")]
    pub mailto_user: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PutClusterNotificationsEndpointsSmtpNameBodyMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}
redacted!(PutClusterNotificationsEndpointsSmtpNameBody {
    author,
    comment,
    delete,
    digest,
    disable,
    from_address,
    mailto,
    mailto_user,
    mode,
    port,
    server,
    username
} secret {
    password
} undeclared {  });

/// Of `PUT /cluster/notifications/endpoints/smtp/{name}`.
///
/// Described by Proxmox VE since 8.1. Default `tls`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterNotificationsEndpointsSmtpNameBodyMode {
    Insecure,
    Starttls,
    Tls,
}
words!(PutClusterNotificationsEndpointsSmtpNameBodyMode {
    Insecure = "insecure",
    Starttls = "starttls",
    Tls = "tls",
});

/// Of `PUT /cluster/notifications/endpoints/webhook/{name}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterNotificationsEndpointsWebhookNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<PutClusterNotificationsEndpointsWebhookNameBodyMethod>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secret: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
redacted!(PutClusterNotificationsEndpointsWebhookNameBody {
    body,
    comment,
    delete,
    digest,
    disable,
    header,
    method,
    url
} secret {
    secret
} undeclared {  });

/// Of `PUT /cluster/notifications/endpoints/webhook/{name}`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterNotificationsEndpointsWebhookNameBodyMethod {
    Post,
    Put,
    Get,
}
words!(PutClusterNotificationsEndpointsWebhookNameBodyMethod {
    Post = "post",
    Put = "put",
    Get = "get",
});

/// Of `PUT /cluster/notifications/matchers/{name}`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterNotificationsMatchersNameBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delete: Vec<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(rename = "invert-match", skip_serializing_if = "Option::is_none")]
    pub invert_match: Option<PveBool>,
    #[serde(rename = "match-calendar", default, skip_serializing_if = "Vec::is_empty")]
    pub match_calendar: Vec<String>,
    #[serde(rename = "match-field", default, skip_serializing_if = "Vec::is_empty")]
    pub match_field: Vec<String>,
    #[serde(rename = "match-severity", default, skip_serializing_if = "Vec::is_empty")]
    pub match_severity: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PutClusterNotificationsMatchersNameBodyMode>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target: Vec<String>,
}

/// Of `PUT /cluster/notifications/matchers/{name}`.
///
/// Described by Proxmox VE since 8.1. Default `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterNotificationsMatchersNameBodyMode {
    All,
    Any,
}
words!(PutClusterNotificationsMatchersNameBodyMode {
    All = "all",
    Any = "any",
});

