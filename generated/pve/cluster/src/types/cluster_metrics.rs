// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/metrics/export`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsExportData {
    pub data: Option<List<GetClusterMetricsExportDataDataItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsExportData {
    data = nested "data",
});

/// Of `GET /cluster/metrics/export`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsExportDataDataItem {
    pub id: Option<PveStr>,
    pub metric: Option<PveStr>,
    pub timestamp: Option<PveInt>,
    pub type_: Option<OpenEnum<GetClusterMetricsExportDataDataItemType>>,
    pub value: Option<PveNum>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsExportDataDataItem {
    id = plain "id",
    metric = plain "metric",
    timestamp = plain "timestamp",
    type_ = plain "type",
    value = plain "value",
});

/// Of `GET /cluster/metrics/export`.
///
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

/// Of `GET /cluster/metrics/export`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsExportResponse {
    pub data: Option<GetClusterMetricsExportData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsExportResponse {
    data = plain "data",
});

/// Of `GET /cluster/metrics`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/metrics/server/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsServerIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsServerIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/metrics/server`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsServerItem {
    pub disable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub port: Option<PveInt>,
    pub server: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsServerItem {
    disable = plain "disable",
    id = plain "id",
    port = plain "port",
    server = plain "server",
    type_ = plain "type",
});

/// Of `GET /cluster/metrics/server`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMetricsServerResponse {
    pub data: Option<List<GetClusterMetricsServerItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMetricsServerResponse {
    data = plain "data",
    total = plain "total",
});

