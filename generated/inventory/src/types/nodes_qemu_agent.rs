// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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

