// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterOptionsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<PropertyString<PutClusterOptionsBodyBwlimit>>,
    /// Proxmox VE: since 8.4. At most 65536 characters.
    #[serde(rename = "consent-text", skip_serializing_if = "Option::is_none")]
    pub consent_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console: Option<PutClusterOptionsBodyConsole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crs: Option<PropertyString<PutClusterOptionsBodyCrs>>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 65536 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Format `email-opt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fencing: Option<PutClusterOptionsBodyFencing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ha: Option<PropertyString<PutClusterOptionsBodyHa>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_proxy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyboard: Option<PutClusterOptionsBodyKeyboard>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<PutClusterOptionsBodyLanguage>,
    /// Default `BC:24:11`. Format `mac-prefix`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_prefix: Option<String>,
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_workers: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration: Option<PropertyString<PutClusterOptionsBodyMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_unsecure: Option<PveBool>,
    #[serde(rename = "next-id", skip_serializing_if = "Option::is_none")]
    pub next_id: Option<PropertyString<PutClusterOptionsBodyNextId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify: Option<PropertyString<PutClusterOptionsBodyNotify>>,
    #[serde(rename = "registered-tags", skip_serializing_if = "Option::is_none")]
    pub registered_tags: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replication: Option<PropertyString<PutClusterOptionsBodyReplication>>,
    #[serde(rename = "tag-style", skip_serializing_if = "Option::is_none")]
    pub tag_style: Option<PropertyString<PutClusterOptionsBodyTagStyle>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub u2f: Option<PropertyString<PutClusterOptionsBodyU2f>>,
    #[serde(rename = "user-tag-access", skip_serializing_if = "Option::is_none")]
    pub user_tag_access: Option<PropertyString<PutClusterOptionsBodyUserTagAccess>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webauthn: Option<PropertyString<PutClusterOptionsBodyWebauthn>>,
}

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyBwlimit {
    /// At least 0.
    pub clone: Option<PveNum>,
    /// At least 0.
    pub default: Option<PveNum>,
    /// At least 0.
    pub migration: Option<PveNum>,
    /// At least 0.
    pub move_: Option<PveNum>,
    /// At least 0.
    pub restore: Option<PveNum>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyBwlimit, default None, aliases {}, key_aliases {}, {
    clone = "clone",
    default = "default",
    migration = "migration",
    move_ = "move",
    restore = "restore",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyConsole {
    Applet,
    Vv,
    Html5,
    Xtermjs,
}
words!(PutClusterOptionsBodyConsole {
    Applet = "applet",
    Vv = "vv",
    Html5 = "html5",
    Xtermjs = "xtermjs",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyCrs {
    pub ha: Option<OpenEnum<PutClusterOptionsBodyCrsHa>>,
    /// Default `0`.
    pub ha_rebalance_on_start: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyCrs, default None, aliases {}, key_aliases {}, {
    ha = "ha",
    ha_rebalance_on_start = "ha-rebalance-on-start",
});

/// Of `PUT /cluster/options`.
///
/// Default `basic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyCrsHa {
    Basic,
    Static,
}
words!(PutClusterOptionsBodyCrsHa {
    Basic = "basic",
    Static = "static",
});

/// Of `PUT /cluster/options`.
///
/// Default `watchdog`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyFencing {
    Watchdog,
    Hardware,
    Both,
}
words!(PutClusterOptionsBodyFencing {
    Watchdog = "watchdog",
    Hardware = "hardware",
    Both = "both",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyHa {
    pub shutdown_policy: Option<OpenEnum<PutClusterOptionsBodyHaShutdownPolicy>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyHa, default None, aliases {}, key_aliases {}, {
    shutdown_policy = "shutdown_policy",
});

/// Of `PUT /cluster/options`.
///
/// Default `conditional`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyHaShutdownPolicy {
    Freeze,
    Failover,
    Conditional,
    Migrate,
}
words!(PutClusterOptionsBodyHaShutdownPolicy {
    Freeze = "freeze",
    Failover = "failover",
    Conditional = "conditional",
    Migrate = "migrate",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyKeyboard {
    De,
    DeCh,
    Da,
    EnGb,
    EnUs,
    Es,
    Fi,
    Fr,
    FrBe,
    FrCa,
    FrCh,
    Hu,
    Is,
    It,
    Ja,
    Lt,
    Mk,
    Nl,
    No,
    Pl,
    Pt,
    PtBr,
    Sv,
    Sl,
    Tr,
}
words!(PutClusterOptionsBodyKeyboard {
    De = "de",
    DeCh = "de-ch",
    Da = "da",
    EnGb = "en-gb",
    EnUs = "en-us",
    Es = "es",
    Fi = "fi",
    Fr = "fr",
    FrBe = "fr-be",
    FrCa = "fr-ca",
    FrCh = "fr-ch",
    Hu = "hu",
    Is = "is",
    It = "it",
    Ja = "ja",
    Lt = "lt",
    Mk = "mk",
    Nl = "nl",
    No = "no",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-br",
    Sv = "sv",
    Sl = "sl",
    Tr = "tr",
});

/// Of `PUT /cluster/options`.
///
/// `ar`: since 8.1. `hr`: since 8.1. `ka`: since 8.1. `kr`: since 8.1. `nl`: since 8.1. `ukr`: since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyLanguage {
    Ar,
    Ca,
    Da,
    De,
    En,
    Es,
    Eu,
    Fa,
    Fr,
    Hr,
    He,
    It,
    Ja,
    Ka,
    Kr,
    Nb,
    Nl,
    Nn,
    Pl,
    PtBr,
    Ru,
    Sl,
    Sv,
    Tr,
    Ukr,
    ZhCn,
    ZhTw,
}
words!(PutClusterOptionsBodyLanguage {
    Ar = "ar",
    Ca = "ca",
    Da = "da",
    De = "de",
    En = "en",
    Es = "es",
    Eu = "eu",
    Fa = "fa",
    Fr = "fr",
    Hr = "hr",
    He = "he",
    It = "it",
    Ja = "ja",
    Ka = "ka",
    Kr = "kr",
    Nb = "nb",
    Nl = "nl",
    Nn = "nn",
    Pl = "pl",
    PtBr = "pt_BR",
    Ru = "ru",
    Sl = "sl",
    Sv = "sv",
    Tr = "tr",
    Ukr = "ukr",
    ZhCn = "zh_CN",
    ZhTw = "zh_TW",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyMigration {
    /// Format `CIDR`.
    pub network: Option<String>,
    pub type_: Option<OpenEnum<PutClusterOptionsBodyMigrationType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyMigration, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    network = "network",
});

/// Of `PUT /cluster/options`.
///
/// Default `secure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyMigrationType {
    Secure,
    Insecure,
}
words!(PutClusterOptionsBodyMigrationType {
    Secure = "secure",
    Insecure = "insecure",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyNextId {
    /// Default `100`.
    pub lower: Option<PveInt>,
    /// Default `1000000`.
    pub upper: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyNextId, default None, aliases {}, key_aliases {}, {
    lower = "lower",
    upper = "upper",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyNotify {
    /// Proxmox VE: since 8.1.
    pub fencing: Option<OpenEnum<PutClusterOptionsBodyNotifyFencing>>,
    pub package_updates: Option<OpenEnum<PutClusterOptionsBodyNotifyPackageUpdates>>,
    /// Proxmox VE: since 8.1.
    pub replication: Option<OpenEnum<PutClusterOptionsBodyNotifyReplication>>,
    /// Proxmox VE: since 8.1.
    pub target_fencing: Option<String>,
    /// Proxmox VE: since 8.1.
    pub target_package_updates: Option<String>,
    /// Proxmox VE: since 8.1.
    pub target_replication: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyNotify, default None, aliases {}, key_aliases {}, {
    fencing = "fencing",
    package_updates = "package-updates",
    replication = "replication",
    target_fencing = "target-fencing",
    target_package_updates = "target-package-updates",
    target_replication = "target-replication",
});

/// Of `PUT /cluster/options`.
///
/// Described by Proxmox VE since 8.1. Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyNotifyFencing {
    Always,
    Never,
}
words!(PutClusterOptionsBodyNotifyFencing {
    Always = "always",
    Never = "never",
});

/// Of `PUT /cluster/options`.
///
/// Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyNotifyPackageUpdates {
    Auto,
    Always,
    Never,
}
words!(PutClusterOptionsBodyNotifyPackageUpdates {
    Auto = "auto",
    Always = "always",
    Never = "never",
});

/// Of `PUT /cluster/options`.
///
/// Described by Proxmox VE since 8.1. Default `always`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyNotifyReplication {
    Always,
    Never,
}
words!(PutClusterOptionsBodyNotifyReplication {
    Always = "always",
    Never = "never",
});

/// Of `PUT /cluster/options`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyReplication {
    /// Format `CIDR`.
    pub network: Option<String>,
    pub type_: Option<OpenEnum<PutClusterOptionsBodyReplicationType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyReplication, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    network = "network",
});

/// Of `PUT /cluster/options`.
///
/// Described by Proxmox VE since 9.0. Default `secure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyReplicationType {
    Secure,
    Insecure,
}
words!(PutClusterOptionsBodyReplicationType {
    Secure = "secure",
    Insecure = "insecure",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyTagStyle {
    /// Default `0`.
    pub case_sensitive: Option<PveBool>,
    pub color_map: Option<String>,
    pub ordering: Option<OpenEnum<PutClusterOptionsBodyTagStyleOrdering>>,
    pub shape: Option<OpenEnum<PutClusterOptionsBodyTagStyleShape>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyTagStyle, default None, aliases {}, key_aliases {}, {
    case_sensitive = "case-sensitive",
    color_map = "color-map",
    ordering = "ordering",
    shape = "shape",
});

/// Of `PUT /cluster/options`.
///
/// Default `alphabetical`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyTagStyleOrdering {
    Config,
    Alphabetical,
}
words!(PutClusterOptionsBodyTagStyleOrdering {
    Config = "config",
    Alphabetical = "alphabetical",
});

/// Of `PUT /cluster/options`.
///
/// Default `circle`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyTagStyleShape {
    Full,
    Circle,
    Dense,
    None,
}
words!(PutClusterOptionsBodyTagStyleShape {
    Full = "full",
    Circle = "circle",
    Dense = "dense",
    None = "none",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyU2f {
    pub appid: Option<String>,
    pub origin: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyU2f, default None, aliases {}, key_aliases {}, {
    appid = "appid",
    origin = "origin",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyUserTagAccess {
    pub user_allow: Option<OpenEnum<PutClusterOptionsBodyUserTagAccessUserAllow>>,
    pub user_allow_list: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyUserTagAccess, default None, aliases {}, key_aliases {}, {
    user_allow = "user-allow",
    user_allow_list = "user-allow-list",
});

/// Of `PUT /cluster/options`.
///
/// Default `free`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterOptionsBodyUserTagAccessUserAllow {
    None,
    List,
    Existing,
    Free,
}
words!(PutClusterOptionsBodyUserTagAccessUserAllow {
    None = "none",
    List = "list",
    Existing = "existing",
    Free = "free",
});

/// Of `PUT /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterOptionsBodyWebauthn {
    /// Default `1`.
    pub allow_subdomains: Option<PveBool>,
    pub id: Option<String>,
    pub origin: Option<String>,
    pub rp: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterOptionsBodyWebauthn, default None, aliases {}, key_aliases {}, {
    allow_subdomains = "allow-subdomains",
    id = "id",
    origin = "origin",
    rp = "rp",
});

