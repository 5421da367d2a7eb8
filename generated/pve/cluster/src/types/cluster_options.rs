// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterOptionsData {
    pub allowed_tags: Option<List<PveStr>>,
    pub bwlimit: Option<::serde_json::Value>,
    /// Proxmox VE: since 8.4. At most 65536 characters.
    pub consent_text: Option<PveStr>,
    pub console: Option<OpenEnum<GetClusterOptionsDataConsole>>,
    pub crs: Option<::serde_json::Value>,
    /// At most 65536 characters.
    pub description: Option<PveStr>,
    pub digest: Option<PveStr>,
    /// Format `email-opt`.
    pub email_from: Option<PveStr>,
    pub fencing: Option<OpenEnum<GetClusterOptionsDataFencing>>,
    pub ha: Option<::serde_json::Value>,
    pub http_proxy: Option<PveStr>,
    pub keyboard: Option<OpenEnum<GetClusterOptionsDataKeyboard>>,
    pub language: Option<OpenEnum<GetClusterOptionsDataLanguage>>,
    /// Default `BC:24:11`. Format `mac-prefix`.
    pub mac_prefix: Option<PveStr>,
    /// At least 1.
    pub max_workers: Option<PveInt>,
    pub migration: Option<::serde_json::Value>,
    pub migration_unsecure: Option<PveBool>,
    pub next_id: Option<::serde_json::Value>,
    pub notify: Option<::serde_json::Value>,
    pub registered_tags: Option<::serde_json::Value>,
    /// Proxmox VE: since 9.0.
    pub replication: Option<::serde_json::Value>,
    pub tag_style: Option<::serde_json::Value>,
    pub u2f: Option<::serde_json::Value>,
    pub user_tag_access: Option<::serde_json::Value>,
    pub webauthn: Option<::serde_json::Value>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterOptionsData {
    allowed_tags = nested "allowed-tags",
    bwlimit = plain "bwlimit",
    consent_text = plain "consent-text",
    console = plain "console",
    crs = plain "crs",
    description = plain "description",
    digest = plain "digest",
    email_from = plain "email_from",
    fencing = plain "fencing",
    ha = plain "ha",
    http_proxy = plain "http_proxy",
    keyboard = plain "keyboard",
    language = plain "language",
    mac_prefix = plain "mac_prefix",
    max_workers = plain "max_workers",
    migration = plain "migration",
    migration_unsecure = plain "migration_unsecure",
    next_id = plain "next-id",
    notify = plain "notify",
    registered_tags = plain "registered-tags",
    replication = plain "replication",
    tag_style = plain "tag-style",
    u2f = plain "u2f",
    user_tag_access = plain "user-tag-access",
    webauthn = plain "webauthn",
});

/// Of `GET /cluster/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataConsole {
    Applet,
    Vv,
    Html5,
    Xtermjs,
}
words!(GetClusterOptionsDataConsole {
    Applet = "applet",
    Vv = "vv",
    Html5 = "html5",
    Xtermjs = "xtermjs",
});

/// Of `GET /cluster/options`.
///
/// Default `watchdog`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataFencing {
    Watchdog,
    Hardware,
    Both,
}
words!(GetClusterOptionsDataFencing {
    Watchdog = "watchdog",
    Hardware = "hardware",
    Both = "both",
});

/// Of `GET /cluster/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataKeyboard {
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
words!(GetClusterOptionsDataKeyboard {
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

/// Of `GET /cluster/options`.
///
/// `ar`: since 8.1. `hr`: since 8.1. `ka`: since 8.1. `kr`: since 8.1. `nl`: since 8.1. `ukr`: since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterOptionsDataLanguage {
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
words!(GetClusterOptionsDataLanguage {
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

/// Of `GET /cluster/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterOptionsResponse {
    pub data: Option<GetClusterOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterOptionsResponse {
    data = plain "data",
});

