// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Shared by several operations.
#[derive(Clone, Default, PartialEq)]
pub struct FormatPveTfaConfig {
    /// From 6 to 8. Default `6`.
    pub digits: Option<PveInt>,
    pub id: Option<String>,
    pub key: Option<String>,
    /// At least 10. Default `30`.
    pub step: Option<PveInt>,
    pub type_: Option<OpenEnum<FormatPveTfaConfigType>>,
    pub url: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveTfaConfig, default None, aliases {}, key_aliases {}, {
    digits = "digits",
    id = "id",
    key = "key",
    step = "step",
    type_ = "type",
    url = "url",
});
redacted!(FormatPveTfaConfig {
    digits,
    id,
    step,
    type_,
    url
} secret {
    key
} undeclared { extra });

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveTfaConfigType {
    Yubico,
    Oath,
}
words!(FormatPveTfaConfigType {
    Yubico = "yubico",
    Oath = "oath",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatRealmSyncOptions {
    /// Default `1`.
    pub enable_new: Option<PveBool>,
    pub full: Option<PveBool>,
    pub purge: Option<PveBool>,
    /// Default `none`.
    pub remove_vanished: Option<String>,
    pub scope: Option<OpenEnum<FormatRealmSyncOptionsScope>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatRealmSyncOptions, default None, aliases {}, key_aliases {}, {
    enable_new = "enable-new",
    full = "full",
    purge = "purge",
    remove_vanished = "remove-vanished",
    scope = "scope",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatRealmSyncOptionsScope {
    Users,
    Groups,
    Both,
}
words!(FormatRealmSyncOptionsScope {
    Users = "users",
    Groups = "groups",
    Both = "both",
});

/// Of `POST /access/domains`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostAccessDomainsBody {
    #[serde(rename = "acr-values", skip_serializing_if = "Option::is_none")]
    pub acr_values: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocreate: Option<PveBool>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_dn: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bind_dn: Option<String>,
    /// Default `/etc/ssl/certs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capath: Option<String>,
    /// Default `1`.
    #[serde(rename = "case-sensitive", skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certkey: Option<String>,
    /// Proxmox VE: since 8.1. Default `0`.
    #[serde(rename = "check-connection", skip_serializing_if = "Option::is_none")]
    pub check_connection: Option<PveBool>,
    /// At most 256 characters.
    #[serde(rename = "client-id", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// At most 256 characters.
    #[serde(rename = "client-key", skip_serializing_if = "Option::is_none")]
    pub client_key: Option<String>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<PveBool>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// Default `groupOfNames, group, univentionGroup, ipausergroup`. Format `ldap-simple-attr-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_classes: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_dn: Option<String>,
    /// At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_filter: Option<String>,
    /// At most 256 characters. Format `ldap-simple-attr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name_attr: Option<String>,
    /// Proxmox VE: since 8.4. Default `0`.
    #[serde(rename = "groups-autocreate", skip_serializing_if = "Option::is_none")]
    pub groups_autocreate: Option<PveBool>,
    /// Proxmox VE: since 8.4. At most 256 characters.
    #[serde(rename = "groups-claim", skip_serializing_if = "Option::is_none")]
    pub groups_claim: Option<String>,
    /// Proxmox VE: since 8.4. Default `0`.
    #[serde(rename = "groups-overwrite", skip_serializing_if = "Option::is_none")]
    pub groups_overwrite: Option<PveBool>,
    /// At most 256 characters.
    #[serde(rename = "issuer-url", skip_serializing_if = "Option::is_none")]
    pub issuer_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PostAccessDomainsBodyMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// From 1 to 65535.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Proxmox VE: since 8.4. Default `1`.
    #[serde(rename = "query-userinfo", skip_serializing_if = "Option::is_none")]
    pub query_userinfo: Option<PveBool>,
    /// At most 32 characters. Format `pve-realm`.
    pub realm: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secure: Option<PveBool>,
    /// At most 256 characters. Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server1: Option<String>,
    /// At most 256 characters. Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sslversion: Option<PostAccessDomainsBodySslversion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_attributes: Option<String>,
    /// Format `realm-sync-options`.
    #[serde(rename = "sync-defaults-options", skip_serializing_if = "Option::is_none")]
    pub sync_defaults_options: Option<PropertyString<FormatRealmSyncOptions>>,
    /// At most 128 characters. Format `pve-tfa-config`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tfa: Option<PropertyString<FormatPveTfaConfig>>,
    #[serde(rename = "type")]
    pub type_: PostAccessDomainsBodyType,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attr: Option<String>,
    /// Default `inetorgperson, posixaccount, person, user`. Format `ldap-simple-attr-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_classes: Option<String>,
    #[serde(rename = "username-claim", skip_serializing_if = "Option::is_none")]
    pub username_claim: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify: Option<PveBool>,
}
impl PostAccessDomainsBody {
    /// With what is required; everything else is left out.
    pub fn new(realm: String, type_: PostAccessDomainsBodyType) -> Self {
        Self {
            acr_values: Default::default(),
            autocreate: Default::default(),
            base_dn: Default::default(),
            bind_dn: Default::default(),
            capath: Default::default(),
            case_sensitive: Default::default(),
            cert: Default::default(),
            certkey: Default::default(),
            check_connection: Default::default(),
            client_id: Default::default(),
            client_key: Default::default(),
            comment: Default::default(),
            default: Default::default(),
            domain: Default::default(),
            filter: Default::default(),
            group_classes: Default::default(),
            group_dn: Default::default(),
            group_filter: Default::default(),
            group_name_attr: Default::default(),
            groups_autocreate: Default::default(),
            groups_claim: Default::default(),
            groups_overwrite: Default::default(),
            issuer_url: Default::default(),
            mode: Default::default(),
            password: Default::default(),
            port: Default::default(),
            prompt: Default::default(),
            query_userinfo: Default::default(),
            realm,
            scopes: Default::default(),
            secure: Default::default(),
            server1: Default::default(),
            server2: Default::default(),
            sslversion: Default::default(),
            sync_attributes: Default::default(),
            sync_defaults_options: Default::default(),
            tfa: Default::default(),
            type_,
            user_attr: Default::default(),
            user_classes: Default::default(),
            username_claim: Default::default(),
            verify: Default::default(),
        }
    }
}
redacted!(PostAccessDomainsBody {
    acr_values,
    autocreate,
    base_dn,
    bind_dn,
    capath,
    case_sensitive,
    cert,
    check_connection,
    client_id,
    comment,
    default,
    domain,
    filter,
    group_classes,
    group_dn,
    group_filter,
    group_name_attr,
    groups_autocreate,
    groups_claim,
    groups_overwrite,
    issuer_url,
    mode,
    port,
    prompt,
    query_userinfo,
    realm,
    scopes,
    secure,
    server1,
    server2,
    sslversion,
    sync_attributes,
    sync_defaults_options,
    tfa,
    type_,
    user_attr,
    user_classes,
    username_claim,
    verify
} secret {
    certkey,
    client_key,
    password
} undeclared {  });

/// Of `POST /access/domains`.
///
/// Default `ldap`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostAccessDomainsBodyMode {
    Ldap,
    Ldaps,
    LdapStarttls,
}
words!(PostAccessDomainsBodyMode {
    Ldap = "ldap",
    Ldaps = "ldaps",
    LdapStarttls = "ldap+starttls",
});

/// Of `POST /access/domains`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostAccessDomainsBodySslversion {
    Tlsv1,
    Tlsv11,
    Tlsv12,
    Tlsv13,
}
words!(PostAccessDomainsBodySslversion {
    Tlsv1 = "tlsv1",
    Tlsv11 = "tlsv1_1",
    Tlsv12 = "tlsv1_2",
    Tlsv13 = "tlsv1_3",
});

/// Of `POST /access/domains`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostAccessDomainsBodyType {
    Ad,
    Ldap,
    Openid,
    Pam,
    Pve,
}
words!(PostAccessDomainsBodyType {
    Ad = "ad",
    Ldap = "ldap",
    Openid = "openid",
    Pam = "pam",
    Pve = "pve",
});

/// Of `POST /access/domains/{realm}/sync`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostAccessDomainsRealmSyncBody {
    /// Default `0`.
    #[serde(rename = "dry-run", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<PveBool>,
    /// Default `1`.
    #[serde(rename = "enable-new", skip_serializing_if = "Option::is_none")]
    pub enable_new: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purge: Option<PveBool>,
    /// Default `none`.
    #[serde(rename = "remove-vanished", skip_serializing_if = "Option::is_none")]
    pub remove_vanished: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PostAccessDomainsRealmSyncBodyScope>,
}

/// Of `POST /access/domains/{realm}/sync`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostAccessDomainsRealmSyncBodyScope {
    Users,
    Groups,
    Both,
}
words!(PostAccessDomainsRealmSyncBodyScope {
    Users = "users",
    Groups = "groups",
    Both = "both",
});

/// Of `POST /access/domains/{realm}/sync`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessDomainsRealmSyncResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessDomainsRealmSyncResponse {
    data = plain "data",
});

/// Of `POST /access/groups`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostAccessGroupsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `pve-groupid`.
    pub groupid: String,
}
impl PostAccessGroupsBody {
    /// With what is required; everything else is left out.
    pub fn new(groupid: String) -> Self {
        Self {
            comment: Default::default(),
            groupid,
        }
    }
}

/// Of `POST /access/openid/auth-url`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostAccessOpenidAuthUrlBody {
    /// At most 32 characters. Format `pve-realm`.
    pub realm: String,
    /// At most 255 characters.
    #[serde(rename = "redirect-url")]
    pub redirect_url: String,
}
impl PostAccessOpenidAuthUrlBody {
    /// With what is required; everything else is left out.
    pub fn new(realm: String, redirect_url: String) -> Self {
        Self { realm, redirect_url }
    }
}

/// Of `POST /access/openid/auth-url`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessOpenidAuthUrlResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessOpenidAuthUrlResponse {
    data = plain "data",
});

/// Of `POST /access/openid/login`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostAccessOpenidLoginBody {
    /// At most 4096 characters.
    pub code: String,
    /// At most 255 characters.
    #[serde(rename = "redirect-url")]
    pub redirect_url: String,
    /// At most 1024 characters.
    pub state: String,
}
impl PostAccessOpenidLoginBody {
    /// With what is required; everything else is left out.
    pub fn new(code: String, redirect_url: String, state: String) -> Self {
        Self { code, redirect_url, state }
    }
}

/// Of `POST /access/openid/login`.
#[derive(Clone, Default, PartialEq)]
pub struct PostAccessOpenidLoginData {
    pub cap: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub clustername: Option<PveStr>,
    pub csrf_prevention_token: Option<PveStr>,
    pub ticket: Option<PveStr>,
    pub username: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessOpenidLoginData {
    cap = nested "cap",
    clustername = plain "clustername",
    csrf_prevention_token = plain "CSRFPreventionToken",
    ticket = plain "ticket",
    username = plain "username",
});
redacted!(PostAccessOpenidLoginData {
    cap,
    clustername,
    username
} secret {
    csrf_prevention_token,
    ticket
} undeclared { extra });

/// Of `POST /access/openid/login`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessOpenidLoginResponse {
    pub data: Option<PostAccessOpenidLoginData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessOpenidLoginResponse {
    data = plain "data",
});

/// Of `POST /access/roles`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostAccessRolesBody {
    /// Format `pve-priv-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privs: Option<String>,
    /// Format `pve-roleid`.
    pub roleid: String,
}
impl PostAccessRolesBody {
    /// With what is required; everything else is left out.
    pub fn new(roleid: String) -> Self {
        Self {
            privs: Default::default(),
            roleid,
        }
    }
}

/// Of `POST /access/tfa`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostAccessTfaBody {
    pub response: String,
}
impl PostAccessTfaBody {
    /// With what is required; everything else is left out.
    pub fn new(response: String) -> Self {
        Self { response }
    }
}
redacted!(PostAccessTfaBody {
    
} secret {
    response
} undeclared {  });

/// Of `POST /access/tfa`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Default, PartialEq)]
pub struct PostAccessTfaData {
    pub ticket: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessTfaData {
    ticket = plain "ticket",
});
redacted!(PostAccessTfaData {
    
} secret {
    ticket
} undeclared { extra });

/// Of `POST /access/tfa`.
///
/// Described by Proxmox VE up to 7.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessTfaResponse {
    pub data: Option<PostAccessTfaData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessTfaResponse {
    data = plain "data",
});

/// Of `POST /access/tfa/{userid}`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostAccessTfaUseridBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
    /// At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 5 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostAccessTfaUseridBodyType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
impl PostAccessTfaUseridBody {
    /// With what is required; everything else is left out.
    pub fn new(type_: PostAccessTfaUseridBodyType) -> Self {
        Self {
            challenge: Default::default(),
            description: Default::default(),
            password: Default::default(),
            totp: Default::default(),
            type_,
            value: Default::default(),
        }
    }
}
redacted!(PostAccessTfaUseridBody {
    description,
    type_,
    value
} secret {
    challenge,
    password,
    totp
} undeclared {  });

/// Of `POST /access/tfa/{userid}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostAccessTfaUseridBodyType {
    Totp,
    U2f,
    Webauthn,
    Recovery,
    Yubico,
}
words!(PostAccessTfaUseridBodyType {
    Totp = "totp",
    U2f = "u2f",
    Webauthn = "webauthn",
    Recovery = "recovery",
    Yubico = "yubico",
});

/// Of `POST /access/tfa/{userid}`.
#[derive(Clone, Default, PartialEq)]
pub struct PostAccessTfaUseridData {
    pub challenge: Option<PveStr>,
    pub id: Option<PveStr>,
    pub recovery: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessTfaUseridData {
    challenge = plain "challenge",
    id = plain "id",
    recovery = nested "recovery",
});
redacted!(PostAccessTfaUseridData {
    id,
    recovery
} secret {
    challenge
} undeclared { extra });

/// Of `POST /access/tfa/{userid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessTfaUseridResponse {
    pub data: Option<PostAccessTfaUseridData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessTfaUseridResponse {
    data = plain "data",
});

/// Of `POST /access/ticket`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostAccessTicketBody {
    /// The default differs: `0` in 7.4, `1` in 8.0, `1` in 8.1, `1` in 8.2, `1` in 8.3, `1` in 8.4, `1` in 9.0, `1` in 9.1.
    #[serde(rename = "new-format", skip_serializing_if = "Option::is_none")]
    pub new_format: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otp: Option<String>,
    pub password: String,
    /// At most 64 characters. Only together with `privs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// At most 64 characters. Format `pve-priv-list`. Only together with `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privs: Option<String>,
    /// At most 32 characters. Format `pve-realm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realm: Option<String>,
    #[serde(rename = "tfa-challenge", skip_serializing_if = "Option::is_none")]
    pub tfa_challenge: Option<String>,
    /// At most 64 characters.
    pub username: String,
}
impl PostAccessTicketBody {
    /// With what is required; everything else is left out.
    pub fn new(password: String, username: String) -> Self {
        Self {
            new_format: Default::default(),
            otp: Default::default(),
            password,
            path: Default::default(),
            privs: Default::default(),
            realm: Default::default(),
            tfa_challenge: Default::default(),
            username,
        }
    }
}
redacted!(PostAccessTicketBody {
    new_format,
    path,
    privs,
    realm,
    username
} secret {
    otp,
    password,
    tfa_challenge
} undeclared {  });

/// Of `POST /access/ticket`.
#[derive(Clone, Default, PartialEq)]
pub struct PostAccessTicketData {
    pub clustername: Option<PveStr>,
    pub csrf_prevention_token: Option<PveStr>,
    pub ticket: Option<PveStr>,
    pub username: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessTicketData {
    clustername = plain "clustername",
    csrf_prevention_token = plain "CSRFPreventionToken",
    ticket = plain "ticket",
    username = plain "username",
});
redacted!(PostAccessTicketData {
    clustername,
    username
} secret {
    csrf_prevention_token,
    ticket
} undeclared { extra });

/// Of `POST /access/ticket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessTicketResponse {
    pub data: Option<PostAccessTicketData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessTicketResponse {
    data = plain "data",
});

/// Of `POST /access/users`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostAccessUsersBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `email-opt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<PveBool>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firstname: Option<String>,
    /// Format `pve-groupid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastname: Option<String>,
    /// 5 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// At most 64 characters. Format `pve-userid`.
    pub userid: String,
}
impl PostAccessUsersBody {
    /// With what is required; everything else is left out.
    pub fn new(userid: String) -> Self {
        Self {
            comment: Default::default(),
            email: Default::default(),
            enable: Default::default(),
            expire: Default::default(),
            firstname: Default::default(),
            groups: Default::default(),
            keys: Default::default(),
            lastname: Default::default(),
            password: Default::default(),
            userid,
        }
    }
}
redacted!(PostAccessUsersBody {
    comment,
    email,
    enable,
    expire,
    firstname,
    groups,
    lastname,
    userid
} secret {
    keys,
    password
} undeclared {  });

/// Of `POST /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostAccessUsersUseridTokenTokenidBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privsep: Option<PveBool>,
}

/// Of `POST /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Default, PartialEq)]
pub struct PostAccessUsersUseridTokenTokenidData {
    pub full_tokenid: Option<PveStr>,
    pub info: Option<PostAccessUsersUseridTokenTokenidDataInfo>,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessUsersUseridTokenTokenidData {
    full_tokenid = plain "full-tokenid",
    info = nested "info",
    value = plain "value",
});
redacted!(PostAccessUsersUseridTokenTokenidData {
    full_tokenid,
    info
} secret {
    value
} undeclared { extra });

/// Of `POST /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessUsersUseridTokenTokenidDataInfo {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessUsersUseridTokenTokenidDataInfo {
    comment = plain "comment",
    expire = plain "expire",
    privsep = plain "privsep",
});

/// Of `POST /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostAccessUsersUseridTokenTokenidResponse {
    pub data: Option<PostAccessUsersUseridTokenTokenidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostAccessUsersUseridTokenTokenidResponse {
    data = plain "data",
});

/// Of `POST /access/vncticket`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostAccessVncticketBody {
    /// At most 64 characters.
    pub authid: String,
    /// At most 64 characters.
    pub path: String,
    /// At most 64 characters. Format `pve-priv-list`.
    pub privs: String,
    pub vncticket: String,
}
impl PostAccessVncticketBody {
    /// With what is required; everything else is left out.
    pub fn new(authid: String, path: String, privs: String, vncticket: String) -> Self {
        Self {
            authid,
            path,
            privs,
            vncticket,
        }
    }
}
redacted!(PostAccessVncticketBody {
    authid,
    path,
    privs
} secret {
    vncticket
} undeclared {  });

/// Of `PUT /access/acl`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutAccessAclBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<PveBool>,
    /// Format `pve-groupid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<String>,
    pub path: String,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub propagate: Option<PveBool>,
    /// Format `pve-roleid-list`.
    pub roles: String,
    /// Format `pve-tokenid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<String>,
    /// Format `pve-userid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<String>,
}
impl PutAccessAclBody {
    /// With what is required; everything else is left out.
    pub fn new(path: String, roles: String) -> Self {
        Self {
            delete: Default::default(),
            groups: Default::default(),
            path,
            propagate: Default::default(),
            roles,
            tokens: Default::default(),
            users: Default::default(),
        }
    }
}

/// Of `PUT /access/domains/{realm}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutAccessDomainsRealmBody {
    #[serde(rename = "acr-values", skip_serializing_if = "Option::is_none")]
    pub acr_values: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocreate: Option<PveBool>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_dn: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bind_dn: Option<String>,
    /// Default `/etc/ssl/certs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capath: Option<String>,
    /// Default `1`.
    #[serde(rename = "case-sensitive", skip_serializing_if = "Option::is_none")]
    pub case_sensitive: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certkey: Option<String>,
    /// Proxmox VE: since 8.1. Default `0`.
    #[serde(rename = "check-connection", skip_serializing_if = "Option::is_none")]
    pub check_connection: Option<PveBool>,
    /// At most 256 characters.
    #[serde(rename = "client-id", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// At most 256 characters.
    #[serde(rename = "client-key", skip_serializing_if = "Option::is_none")]
    pub client_key: Option<String>,
    /// At most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<PveBool>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// Default `groupOfNames, group, univentionGroup, ipausergroup`. Format `ldap-simple-attr-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_classes: Option<String>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_dn: Option<String>,
    /// At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_filter: Option<String>,
    /// At most 256 characters. Format `ldap-simple-attr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name_attr: Option<String>,
    /// Proxmox VE: since 8.4. Default `0`.
    #[serde(rename = "groups-autocreate", skip_serializing_if = "Option::is_none")]
    pub groups_autocreate: Option<PveBool>,
    /// Proxmox VE: since 8.4. At most 256 characters.
    #[serde(rename = "groups-claim", skip_serializing_if = "Option::is_none")]
    pub groups_claim: Option<String>,
    /// Proxmox VE: since 8.4. Default `0`.
    #[serde(rename = "groups-overwrite", skip_serializing_if = "Option::is_none")]
    pub groups_overwrite: Option<PveBool>,
    /// At most 256 characters.
    #[serde(rename = "issuer-url", skip_serializing_if = "Option::is_none")]
    pub issuer_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PutAccessDomainsRealmBodyMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// From 1 to 65535.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Proxmox VE: since 8.4. Default `1`.
    #[serde(rename = "query-userinfo", skip_serializing_if = "Option::is_none")]
    pub query_userinfo: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secure: Option<PveBool>,
    /// At most 256 characters. Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server1: Option<String>,
    /// At most 256 characters. Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sslversion: Option<PutAccessDomainsRealmBodySslversion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_attributes: Option<String>,
    /// Format `realm-sync-options`.
    #[serde(rename = "sync-defaults-options", skip_serializing_if = "Option::is_none")]
    pub sync_defaults_options: Option<PropertyString<FormatRealmSyncOptions>>,
    /// At most 128 characters. Format `pve-tfa-config`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tfa: Option<PropertyString<FormatPveTfaConfig>>,
    /// At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attr: Option<String>,
    /// Default `inetorgperson, posixaccount, person, user`. Format `ldap-simple-attr-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_classes: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify: Option<PveBool>,
}
redacted!(PutAccessDomainsRealmBody {
    acr_values,
    autocreate,
    base_dn,
    bind_dn,
    capath,
    case_sensitive,
    cert,
    check_connection,
    client_id,
    comment,
    default,
    delete,
    digest,
    domain,
    filter,
    group_classes,
    group_dn,
    group_filter,
    group_name_attr,
    groups_autocreate,
    groups_claim,
    groups_overwrite,
    issuer_url,
    mode,
    port,
    prompt,
    query_userinfo,
    scopes,
    secure,
    server1,
    server2,
    sslversion,
    sync_attributes,
    sync_defaults_options,
    tfa,
    user_attr,
    user_classes,
    verify
} secret {
    certkey,
    client_key,
    password
} undeclared {  });

/// Of `PUT /access/domains/{realm}`.
///
/// Default `ldap`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutAccessDomainsRealmBodyMode {
    Ldap,
    Ldaps,
    LdapStarttls,
}
words!(PutAccessDomainsRealmBodyMode {
    Ldap = "ldap",
    Ldaps = "ldaps",
    LdapStarttls = "ldap+starttls",
});

/// Of `PUT /access/domains/{realm}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutAccessDomainsRealmBodySslversion {
    Tlsv1,
    Tlsv11,
    Tlsv12,
    Tlsv13,
}
words!(PutAccessDomainsRealmBodySslversion {
    Tlsv1 = "tlsv1",
    Tlsv11 = "tlsv1_1",
    Tlsv12 = "tlsv1_2",
    Tlsv13 = "tlsv1_3",
});

/// Of `PUT /access/groups/{groupid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutAccessGroupsGroupidBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// Of `PUT /access/password`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PutAccessPasswordBody {
    /// Proxmox VE: since 8.2. 5 to 64 characters.
    #[serde(rename = "confirmation-password", skip_serializing_if = "Option::is_none")]
    pub confirmation_password: Option<String>,
    /// 5 to 64 characters.
    pub password: String,
    /// At most 64 characters. Format `pve-userid`.
    pub userid: String,
}
impl PutAccessPasswordBody {
    /// With what is required; everything else is left out.
    pub fn new(password: String, userid: String) -> Self {
        Self {
            confirmation_password: Default::default(),
            password,
            userid,
        }
    }
}
redacted!(PutAccessPasswordBody {
    userid
} secret {
    confirmation_password,
    password
} undeclared {  });

/// Of `PUT /access/roles/{roleid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutAccessRolesRoleidBody {
    /// Only together with `privs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub append: Option<PveBool>,
    /// Format `pve-priv-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privs: Option<String>,
}

/// Of `PUT /access/tfa/{userid}/{id}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutAccessTfaUseridIdBody {
    /// At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<PveBool>,
    /// 5 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}
redacted!(PutAccessTfaUseridIdBody {
    description,
    enable
} secret {
    password
} undeclared {  });

/// Of `PUT /access/users/{userid}`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PutAccessUsersUseridBody {
    /// Only together with `groups`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub append: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `email-opt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<PveBool>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firstname: Option<String>,
    /// Format `pve-groupid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastname: Option<String>,
}
redacted!(PutAccessUsersUseridBody {
    append,
    comment,
    email,
    enable,
    expire,
    firstname,
    groups,
    lastname
} secret {
    keys
} undeclared {  });

/// Of `PUT /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutAccessUsersUseridTokenTokenidBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Proxmox VE: since 9.1. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privsep: Option<PveBool>,
}

/// Of `PUT /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccessUsersUseridTokenTokenidData {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutAccessUsersUseridTokenTokenidData {
    comment = plain "comment",
    expire = plain "expire",
    privsep = plain "privsep",
});

/// Of `PUT /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccessUsersUseridTokenTokenidResponse {
    pub data: Option<PutAccessUsersUseridTokenTokenidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutAccessUsersUseridTokenTokenidResponse {
    data = plain "data",
});

/// Of `PUT /access/users/{userid}/unlock-tfa`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccessUsersUseridUnlockTfaResponse {
    pub data: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutAccessUsersUseridUnlockTfaResponse {
    data = plain "data",
});

