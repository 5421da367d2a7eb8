// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/scan/cifs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanCifsItem {
    pub description: Option<PveStr>,
    pub share: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanCifsItem {
    description = plain "description",
    share = plain "share",
});

/// Of `GET /nodes/{node}/scan/cifs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanCifsResponse {
    pub data: Option<List<GetNodesNodeScanCifsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanCifsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan/glusterfs`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanGlusterfsItem {
    pub volname: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanGlusterfsItem {
    volname = plain "volname",
});

/// Of `GET /nodes/{node}/scan/glusterfs`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanGlusterfsResponse {
    pub data: Option<List<GetNodesNodeScanGlusterfsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanGlusterfsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan/iscsi`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanIscsiItem {
    pub portal: Option<PveStr>,
    pub target: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanIscsiItem {
    portal = plain "portal",
    target = plain "target",
});

/// Of `GET /nodes/{node}/scan/iscsi`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanIscsiResponse {
    pub data: Option<List<GetNodesNodeScanIscsiItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanIscsiResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanItem {
    pub method: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanItem {
    method = plain "method",
});

/// Of `GET /nodes/{node}/scan/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmItem {
    pub vg: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmItem {
    vg = plain "vg",
});

/// Of `GET /nodes/{node}/scan/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmResponse {
    pub data: Option<List<GetNodesNodeScanLvmItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan/lvmthin`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmthinItem {
    pub lv: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmthinItem {
    lv = plain "lv",
});

/// Of `GET /nodes/{node}/scan/lvmthin`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanLvmthinResponse {
    pub data: Option<List<GetNodesNodeScanLvmthinItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanLvmthinResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan/nfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanNfsItem {
    pub options: Option<PveStr>,
    pub path: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanNfsItem {
    options = plain "options",
    path = plain "path",
});

/// Of `GET /nodes/{node}/scan/nfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanNfsResponse {
    pub data: Option<List<GetNodesNodeScanNfsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanNfsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan/pbs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanPbsItem {
    pub comment: Option<PveStr>,
    pub store: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanPbsItem {
    comment = plain "comment",
    store = plain "store",
});

/// Of `GET /nodes/{node}/scan/pbs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanPbsResponse {
    pub data: Option<List<GetNodesNodeScanPbsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanPbsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanResponse {
    pub data: Option<List<GetNodesNodeScanItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/scan/zfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanZfsItem {
    pub pool: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanZfsItem {
    pool = plain "pool",
});

/// Of `GET /nodes/{node}/scan/zfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeScanZfsResponse {
    pub data: Option<List<GetNodesNodeScanZfsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeScanZfsResponse {
    data = plain "data",
    total = plain "total",
});

