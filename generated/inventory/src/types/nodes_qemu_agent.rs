// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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

