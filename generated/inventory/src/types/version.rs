// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /version`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVersionData {
    pub console: Option<OpenEnum<GetVersionDataConsole>>,
    pub release: Option<PveStr>,
    pub repoid: Option<PveStr>,
    pub version: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetVersionData {
    console = plain "console",
    release = plain "release",
    repoid = plain "repoid",
    version = plain "version",
});

/// Of `GET /version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetVersionDataConsole {
    Applet,
    Vv,
    Html5,
    Xtermjs,
}
words!(GetVersionDataConsole {
    Applet = "applet",
    Vv = "vv",
    Html5 = "html5",
    Xtermjs = "xtermjs",
});

/// Of `GET /version`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVersionResponse {
    pub data: Option<GetVersionData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetVersionResponse {
    data = plain "data",
});

