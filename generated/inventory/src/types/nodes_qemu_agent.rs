// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetOsinfoData {
    pub result: Option<GetNodesNodeQemuVmidAgentGetOsinfoDataResult>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetOsinfoData {
    result = nested "result",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetOsinfoDataResult {
    pub id: Option<PveStr>,
    pub kernel_release: Option<PveStr>,
    pub kernel_version: Option<PveStr>,
    pub machine: Option<PveStr>,
    pub name: Option<PveStr>,
    pub pretty_name: Option<PveStr>,
    pub variant: Option<PveStr>,
    pub variant_id: Option<PveStr>,
    pub version: Option<PveStr>,
    pub version_id: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetOsinfoDataResult {
    id = plain "id",
    kernel_release = plain "kernel-release",
    kernel_version = plain "kernel-version",
    machine = plain "machine",
    name = plain "name",
    pretty_name = plain "pretty-name",
    variant = plain "variant",
    variant_id = plain "variant-id",
    version = plain "version",
    version_id = plain "version-id",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetOsinfoResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentGetOsinfoData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetOsinfoResponse {
    data = plain "data",
});

