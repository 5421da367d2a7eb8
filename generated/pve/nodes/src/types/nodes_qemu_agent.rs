// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/exec-status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentExecStatusData {
    pub err_data: Option<PveStr>,
    pub err_truncated: Option<PveBool>,
    pub exitcode: Option<PveInt>,
    pub exited: Option<PveBool>,
    pub out_data: Option<PveStr>,
    pub out_truncated: Option<PveBool>,
    pub signal: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentExecStatusData {
    err_data = plain "err-data",
    err_truncated = plain "err-truncated",
    exitcode = plain "exitcode",
    exited = plain "exited",
    out_data = plain "out-data",
    out_truncated = plain "out-truncated",
    signal = plain "signal",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/exec-status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentExecStatusResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentExecStatusData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentExecStatusResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/file-read`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentFileReadData {
    pub content: Option<PveStr>,
    pub truncated: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentFileReadData {
    content = plain "content",
    truncated = plain "truncated",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/file-read`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentFileReadResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentFileReadData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentFileReadResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoData {
    pub result: Option<List<GetNodesNodeQemuVmidAgentGetFsinfoDataResultItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoData {
    result = nested "result",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoDataResultItem {
    pub disk: Option<List<GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItem>>,
    pub mountpoint: Option<PveStr>,
    pub name: Option<PveStr>,
    /// Bytes.
    pub total_bytes: Option<PveInt>,
    /// Bytes.
    pub total_bytes_privileged: Option<PveInt>,
    pub type_: Option<PveStr>,
    /// Bytes.
    pub used_bytes: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoDataResultItem {
    disk = nested "disk",
    mountpoint = plain "mountpoint",
    name = plain "name",
    total_bytes = plain "total-bytes",
    total_bytes_privileged = plain "total-bytes-privileged",
    type_ = plain "type",
    used_bytes = plain "used-bytes",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItem {
    pub bus: Option<PveInt>,
    pub bus_type: Option<PveStr>,
    pub dev: Option<PveStr>,
    pub pci_controller: Option<
        GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItemPciController,
    >,
    pub serial: Option<PveStr>,
    pub target: Option<PveInt>,
    pub unit: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItem {
    bus = plain "bus",
    bus_type = plain "bus-type",
    dev = plain "dev",
    pci_controller = nested "pci-controller",
    serial = plain "serial",
    target = plain "target",
    unit = plain "unit",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItemPciController {
    pub bus: Option<PveInt>,
    pub domain: Option<PveInt>,
    pub function: Option<PveInt>,
    pub slot: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItemPciController {
    bus = plain "bus",
    domain = plain "domain",
    function = plain "function",
    slot = plain "slot",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentGetFsinfoData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetHostNameData {
    pub result: Option<GetNodesNodeQemuVmidAgentGetHostNameDataResult>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetHostNameData {
    result = nested "result",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetHostNameDataResult {
    pub host_name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetHostNameDataResult {
    host_name = plain "host-name",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetHostNameResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentGetHostNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetHostNameResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetMemoryBlockInfoResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetMemoryBlockInfoResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetMemoryBlocksResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetMemoryBlocksResponse {
    data = plain "data",
});

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

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-time`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetTimeResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetTimeResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetTimezoneResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetTimezoneResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-users`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetUsersResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetUsersResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetVcpusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetVcpusResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/info`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentInfoResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentInfoResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesData {
    pub result: Option<
        List<GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItem>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesData {
    result = nested "result",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItem {
    pub hardware_address: Option<PveStr>,
    pub ip_addresses: Option<
        List<GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItem>,
    >,
    pub name: Option<PveStr>,
    pub statistics: Option<
        GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemStatistics,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItem {
    hardware_address = plain "hardware-address",
    ip_addresses = nested "ip-addresses",
    name = plain "name",
    statistics = nested "statistics",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItem {
    pub ip_address: Option<PveStr>,
    pub ip_address_type: Option<
        OpenEnum<
            GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItemIpAddressType,
        >,
    >,
    pub prefix: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItem {
    ip_address = plain "ip-address",
    ip_address_type = plain "ip-address-type",
    prefix = plain "prefix",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItemIpAddressType {
    Ipv4,
    Ipv6,
}
words!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItemIpAddressType {
    Ipv4 = "ipv4",
    Ipv6 = "ipv6",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemStatistics {
    pub rx_bytes: Option<PveInt>,
    pub rx_dropped: Option<PveInt>,
    pub rx_errs: Option<PveInt>,
    pub rx_packets: Option<PveInt>,
    pub tx_bytes: Option<PveInt>,
    pub tx_dropped: Option<PveInt>,
    pub tx_errs: Option<PveInt>,
    pub tx_packets: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemStatistics {
    rx_bytes = plain "rx-bytes",
    rx_dropped = plain "rx-dropped",
    rx_errs = plain "rx-errs",
    rx_packets = plain "rx-packets",
    tx_bytes = plain "tx-bytes",
    tx_dropped = plain "tx-dropped",
    tx_errs = plain "tx-errs",
    tx_packets = plain "tx-packets",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentNetworkGetInterfacesData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/agent`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentResponse {
    data = plain "data",
    total = plain "total",
});

