// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentExecStatusData {
    pub err_data: Option<PveStr>,
    pub err_truncated: Option<PveBool>,
    pub exitcode: Option<PveInt>,
    pub exited: Option<PveBool>,
    pub out_data: Option<PveStr>,
    pub out_truncated: Option<PveBool>,
    pub signal: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentExecStatusData {
    err_data = "err-data",
    err_truncated = "err-truncated",
    exitcode = "exitcode",
    exited = "exited",
    out_data = "out-data",
    out_truncated = "out-truncated",
    signal = "signal",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentExecStatusResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentExecStatusData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentExecStatusResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentFileReadData {
    pub content: Option<PveStr>,
    pub truncated: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentFileReadData {
    content = "content",
    truncated = "truncated",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentFileReadResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentFileReadData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentFileReadResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoData {
    pub result: Option<List<GetNodesNodeQemuVmidAgentGetFsinfoDataResultItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoData {
    result = "result",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoDataResultItem {
    disk = "disk",
    mountpoint = "mountpoint",
    name = "name",
    total_bytes = "total-bytes",
    total_bytes_privileged = "total-bytes-privileged",
    type_ = "type",
    used_bytes = "used-bytes",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItem {
    bus = "bus",
    bus_type = "bus-type",
    dev = "dev",
    pci_controller = "pci-controller",
    serial = "serial",
    target = "target",
    unit = "unit",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItemPciController {
    pub bus: Option<PveInt>,
    pub domain: Option<PveInt>,
    pub function: Option<PveInt>,
    pub slot: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoDataResultItemDiskItemPciController {
    bus = "bus",
    domain = "domain",
    function = "function",
    slot = "slot",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetFsinfoResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentGetFsinfoData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetFsinfoResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetHostNameData {
    pub result: Option<GetNodesNodeQemuVmidAgentGetHostNameDataResult>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetHostNameData {
    result = "result",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetHostNameDataResult {
    pub host_name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetHostNameDataResult {
    host_name = "host-name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetHostNameResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentGetHostNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetHostNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetMemoryBlockInfoResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetMemoryBlockInfoResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetMemoryBlocksResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetMemoryBlocksResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetOsinfoData {
    pub result: Option<GetNodesNodeQemuVmidAgentGetOsinfoDataResult>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetOsinfoData {
    result = "result",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetOsinfoDataResult {
    id = "id",
    kernel_release = "kernel-release",
    kernel_version = "kernel-version",
    machine = "machine",
    name = "name",
    pretty_name = "pretty-name",
    variant = "variant",
    variant_id = "variant-id",
    version = "version",
    version_id = "version-id",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetOsinfoResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentGetOsinfoData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetOsinfoResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetTimeResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetTimeResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetTimezoneResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetTimezoneResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetUsersResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetUsersResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentGetVcpusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentGetVcpusResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentInfoResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentInfoResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesData {
    pub result: Option<
        List<GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItem>,
    >,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesData {
    result = "result",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItem {
    hardware_address = "hardware-address",
    ip_addresses = "ip-addresses",
    name = "name",
    statistics = "statistics",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItem {
    pub ip_address: Option<PveStr>,
    pub ip_address_type: Option<
        OpenEnum<
            GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItemIpAddressType,
        >,
    >,
    pub prefix: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItem {
    ip_address = "ip-address",
    ip_address_type = "ip-address-type",
    prefix = "prefix",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItemIpAddressType {
    Ipv4,
    Ipv6,
}
words!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItemIpAddressType {
    Ipv4 = "ipv4",
    Ipv6 = "ipv6",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemStatistics {
    rx_bytes = "rx-bytes",
    rx_dropped = "rx-dropped",
    rx_errs = "rx-errs",
    rx_packets = "rx-packets",
    tx_bytes = "tx-bytes",
    tx_dropped = "tx-dropped",
    tx_errs = "tx-errs",
    tx_packets = "tx-packets",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentNetworkGetInterfacesResponse {
    pub data: Option<GetNodesNodeQemuVmidAgentNetworkGetInterfacesData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentNetworkGetInterfacesResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidAgentResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidAgentResponse {
    data = "data",
    total = "total",
});

