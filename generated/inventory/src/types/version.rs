// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVersionData {
    pub console: Option<OpenEnum<GetVersionDataConsole>>,
    pub release: Option<PveStr>,
    pub repoid: Option<PveStr>,
    pub version: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetVersionData {
    console = "console",
    release = "release",
    repoid = "repoid",
    version = "version",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVersionResponse {
    pub data: Option<GetVersionData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetVersionResponse {
    data = "data",
});

