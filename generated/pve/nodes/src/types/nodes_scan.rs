// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanCifsItem {
    pub description: Option<PveStr>,
    pub share: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanCifsItem {
    description = "description",
    share = "share",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanCifsResponse {
    pub data: Option<List<GetNodesNodeScanCifsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanCifsResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanGlusterfsItem {
    pub volname: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanGlusterfsItem {
    volname = "volname",
});

/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanGlusterfsResponse {
    pub data: Option<List<GetNodesNodeScanGlusterfsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanGlusterfsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanIscsiItem {
    pub portal: Option<PveStr>,
    pub target: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanIscsiItem {
    portal = "portal",
    target = "target",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanIscsiResponse {
    pub data: Option<List<GetNodesNodeScanIscsiItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanIscsiResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanItem {
    pub method: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanItem {
    method = "method",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmItem {
    pub vg: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmItem {
    vg = "vg",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmResponse {
    pub data: Option<List<GetNodesNodeScanLvmItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmthinItem {
    pub lv: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmthinItem {
    lv = "lv",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmthinResponse {
    pub data: Option<List<GetNodesNodeScanLvmthinItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmthinResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanNfsItem {
    pub options: Option<PveStr>,
    pub path: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanNfsItem {
    options = "options",
    path = "path",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanNfsResponse {
    pub data: Option<List<GetNodesNodeScanNfsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanNfsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanPbsItem {
    pub comment: Option<PveStr>,
    pub store: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanPbsItem {
    comment = "comment",
    store = "store",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanPbsResponse {
    pub data: Option<List<GetNodesNodeScanPbsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanPbsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanResponse {
    pub data: Option<List<GetNodesNodeScanItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanZfsItem {
    pub pool: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanZfsItem {
    pool = "pool",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanZfsResponse {
    pub data: Option<List<GetNodesNodeScanZfsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanZfsResponse {
    data = "data",
    total = "total",
});

