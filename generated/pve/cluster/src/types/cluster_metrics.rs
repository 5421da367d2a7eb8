// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsExportData {
    pub data: Option<List<GetClusterMetricsExportDataDataItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsExportData {
    data = "data",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsExportDataDataItem {
    pub id: Option<PveStr>,
    pub metric: Option<PveStr>,
    pub timestamp: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterMetricsExportDataDataItemType>>,
    pub value: Option<PveNum>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsExportDataDataItem {
    id = "id",
    metric = "metric",
    timestamp = "timestamp",
    type_ = "type",
    value = "value",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterMetricsExportDataDataItemType {
    Gauge,
    Counter,
    Derive,
}
words!(GetClusterMetricsExportDataDataItemType {
    Gauge = "gauge",
    Counter = "counter",
    Derive = "derive",
});

/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsExportResponse {
    pub data: Option<GetClusterMetricsExportData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsExportResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsServerIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsServerIdResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsServerItem {
    pub disable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub port: Option<PveInt>,
    pub server: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsServerItem {
    disable = "disable",
    id = "id",
    port = "port",
    server = "server",
    type_ = "type",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsServerResponse {
    pub data: Option<List<GetClusterMetricsServerItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsServerResponse {
    data = "data",
    total = "total",
});

