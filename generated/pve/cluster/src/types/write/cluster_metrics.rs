// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/metrics/server/{id}`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostClusterMetricsServerIdBody {
    #[serde(rename = "api-path-prefix", skip_serializing_if = "Option::is_none")]
    pub api_path_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub influxdbproto: Option<PostClusterMetricsServerIdBodyInfluxdbproto>,
    /// At least 1. Default `25000000`.
    #[serde(rename = "max-body-size", skip_serializing_if = "Option::is_none")]
    pub max_body_size: Option<i64>,
    /// From 512 to 65536. Default `1500`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtu: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "otel-compression", skip_serializing_if = "Option::is_none")]
    pub otel_compression: Option<PostClusterMetricsServerIdBodyOtelCompression>,
    /// Proxmox VE: since 9.0. At most 1024 characters.
    #[serde(rename = "otel-headers", skip_serializing_if = "Option::is_none")]
    pub otel_headers: Option<String>,
    /// Proxmox VE: since 9.0. At least 1024. Default `10000000`.
    #[serde(rename = "otel-max-body-size", skip_serializing_if = "Option::is_none")]
    pub otel_max_body_size: Option<i64>,
    /// Proxmox VE: since 9.0. Default `/v1/metrics`.
    #[serde(rename = "otel-path", skip_serializing_if = "Option::is_none")]
    pub otel_path: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "otel-protocol", skip_serializing_if = "Option::is_none")]
    pub otel_protocol: Option<PostClusterMetricsServerIdBodyOtelProtocol>,
    /// Proxmox VE: since 9.0. At most 1024 characters.
    #[serde(
        rename = "otel-resource-attributes",
        skip_serializing_if = "Option::is_none"
    )]
    pub otel_resource_attributes: Option<String>,
    /// Proxmox VE: since 9.0. From 1 to 10. Default `5`.
    #[serde(rename = "otel-timeout", skip_serializing_if = "Option::is_none")]
    pub otel_timeout: Option<i64>,
    /// Proxmox VE: since 9.0. Default `1`.
    #[serde(rename = "otel-verify-ssl", skip_serializing_if = "Option::is_none")]
    pub otel_verify_ssl: Option<PveBool>,
    /// Format `graphite-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// From 1 to 65536.
    pub port: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proto: Option<PostClusterMetricsServerIdBodyProto>,
    /// Format `address`.
    pub server: String,
    /// At least 0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostClusterMetricsServerIdBodyType,
    /// Default `1`.
    #[serde(rename = "verify-certificate", skip_serializing_if = "Option::is_none")]
    pub verify_certificate: Option<PveBool>,
}
impl PostClusterMetricsServerIdBody {
    /// With what is required; everything else is left out.
    pub fn new(
        port: i64,
        server: String,
        type_: PostClusterMetricsServerIdBodyType,
    ) -> Self {
        Self {
            api_path_prefix: Default::default(),
            bucket: Default::default(),
            disable: Default::default(),
            influxdbproto: Default::default(),
            max_body_size: Default::default(),
            mtu: Default::default(),
            organization: Default::default(),
            otel_compression: Default::default(),
            otel_headers: Default::default(),
            otel_max_body_size: Default::default(),
            otel_path: Default::default(),
            otel_protocol: Default::default(),
            otel_resource_attributes: Default::default(),
            otel_timeout: Default::default(),
            otel_verify_ssl: Default::default(),
            path: Default::default(),
            port,
            proto: Default::default(),
            server,
            timeout: Default::default(),
            token: Default::default(),
            type_,
            verify_certificate: Default::default(),
        }
    }
}
redacted!(PostClusterMetricsServerIdBody {
    api_path_prefix,
    bucket,
    disable,
    influxdbproto,
    max_body_size,
    mtu,
    organization,
    otel_compression,
    otel_headers,
    otel_max_body_size,
    otel_path,
    otel_protocol,
    otel_resource_attributes,
    otel_timeout,
    otel_verify_ssl,
    path,
    port,
    proto,
    server,
    timeout,
    type_,
    verify_certificate
} secret {
    token
} undeclared {  });

/// Of `POST /cluster/metrics/server/{id}`.
///
/// Default `udp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterMetricsServerIdBodyInfluxdbproto {
    Udp,
    Http,
    Https,
}
words!(PostClusterMetricsServerIdBodyInfluxdbproto {
    Udp = "udp",
    Http = "http",
    Https = "https",
});

/// Of `POST /cluster/metrics/server/{id}`.
///
/// Described by Proxmox VE since 9.0. Default `gzip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterMetricsServerIdBodyOtelCompression {
    None,
    Gzip,
}
words!(PostClusterMetricsServerIdBodyOtelCompression {
    None = "none",
    Gzip = "gzip",
});

/// Of `POST /cluster/metrics/server/{id}`.
///
/// Described by Proxmox VE since 9.0. Default `https`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterMetricsServerIdBodyOtelProtocol {
    Http,
    Https,
}
words!(PostClusterMetricsServerIdBodyOtelProtocol {
    Http = "http",
    Https = "https",
});

/// Of `POST /cluster/metrics/server/{id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterMetricsServerIdBodyProto {
    Udp,
    Tcp,
}
words!(PostClusterMetricsServerIdBodyProto {
    Udp = "udp",
    Tcp = "tcp",
});

/// Of `POST /cluster/metrics/server/{id}`.
///
/// `opentelemetry`: since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterMetricsServerIdBodyType {
    Graphite,
    Influxdb,
    Opentelemetry,
}
words!(PostClusterMetricsServerIdBodyType {
    Graphite = "graphite",
    Influxdb = "influxdb",
    Opentelemetry = "opentelemetry",
});

/// Of `PUT /cluster/metrics/server/{id}`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PutClusterMetricsServerIdBody {
    #[serde(rename = "api-path-prefix", skip_serializing_if = "Option::is_none")]
    pub api_path_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    /// At most 4096 characters. Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub influxdbproto: Option<PutClusterMetricsServerIdBodyInfluxdbproto>,
    /// At least 1. Default `25000000`.
    #[serde(rename = "max-body-size", skip_serializing_if = "Option::is_none")]
    pub max_body_size: Option<i64>,
    /// From 512 to 65536. Default `1500`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtu: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "otel-compression", skip_serializing_if = "Option::is_none")]
    pub otel_compression: Option<PutClusterMetricsServerIdBodyOtelCompression>,
    /// Proxmox VE: since 9.0. At most 1024 characters.
    #[serde(rename = "otel-headers", skip_serializing_if = "Option::is_none")]
    pub otel_headers: Option<String>,
    /// Proxmox VE: since 9.0. At least 1024. Default `10000000`.
    #[serde(rename = "otel-max-body-size", skip_serializing_if = "Option::is_none")]
    pub otel_max_body_size: Option<i64>,
    /// Proxmox VE: since 9.0. Default `/v1/metrics`.
    #[serde(rename = "otel-path", skip_serializing_if = "Option::is_none")]
    pub otel_path: Option<String>,
    /// Proxmox VE: since 9.0.
    #[serde(rename = "otel-protocol", skip_serializing_if = "Option::is_none")]
    pub otel_protocol: Option<PutClusterMetricsServerIdBodyOtelProtocol>,
    /// Proxmox VE: since 9.0. At most 1024 characters.
    #[serde(
        rename = "otel-resource-attributes",
        skip_serializing_if = "Option::is_none"
    )]
    pub otel_resource_attributes: Option<String>,
    /// Proxmox VE: since 9.0. From 1 to 10. Default `5`.
    #[serde(rename = "otel-timeout", skip_serializing_if = "Option::is_none")]
    pub otel_timeout: Option<i64>,
    /// Proxmox VE: since 9.0. Default `1`.
    #[serde(rename = "otel-verify-ssl", skip_serializing_if = "Option::is_none")]
    pub otel_verify_ssl: Option<PveBool>,
    /// Format `graphite-path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// From 1 to 65536.
    pub port: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proto: Option<PutClusterMetricsServerIdBodyProto>,
    /// Format `address`.
    pub server: String,
    /// At least 0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Default `1`.
    #[serde(rename = "verify-certificate", skip_serializing_if = "Option::is_none")]
    pub verify_certificate: Option<PveBool>,
}
impl PutClusterMetricsServerIdBody {
    /// With what is required; everything else is left out.
    pub fn new(port: i64, server: String) -> Self {
        Self {
            api_path_prefix: Default::default(),
            bucket: Default::default(),
            delete: Default::default(),
            digest: Default::default(),
            disable: Default::default(),
            influxdbproto: Default::default(),
            max_body_size: Default::default(),
            mtu: Default::default(),
            organization: Default::default(),
            otel_compression: Default::default(),
            otel_headers: Default::default(),
            otel_max_body_size: Default::default(),
            otel_path: Default::default(),
            otel_protocol: Default::default(),
            otel_resource_attributes: Default::default(),
            otel_timeout: Default::default(),
            otel_verify_ssl: Default::default(),
            path: Default::default(),
            port,
            proto: Default::default(),
            server,
            timeout: Default::default(),
            token: Default::default(),
            verify_certificate: Default::default(),
        }
    }
}
redacted!(PutClusterMetricsServerIdBody {
    api_path_prefix,
    bucket,
    delete,
    digest,
    disable,
    influxdbproto,
    max_body_size,
    mtu,
    organization,
    otel_compression,
    otel_headers,
    otel_max_body_size,
    otel_path,
    otel_protocol,
    otel_resource_attributes,
    otel_timeout,
    otel_verify_ssl,
    path,
    port,
    proto,
    server,
    timeout,
    verify_certificate
} secret {
    token
} undeclared {  });

/// Of `PUT /cluster/metrics/server/{id}`.
///
/// Default `udp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterMetricsServerIdBodyInfluxdbproto {
    Udp,
    Http,
    Https,
}
words!(PutClusterMetricsServerIdBodyInfluxdbproto {
    Udp = "udp",
    Http = "http",
    Https = "https",
});

/// Of `PUT /cluster/metrics/server/{id}`.
///
/// Described by Proxmox VE since 9.0. Default `gzip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterMetricsServerIdBodyOtelCompression {
    None,
    Gzip,
}
words!(PutClusterMetricsServerIdBodyOtelCompression {
    None = "none",
    Gzip = "gzip",
});

/// Of `PUT /cluster/metrics/server/{id}`.
///
/// Described by Proxmox VE since 9.0. Default `https`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterMetricsServerIdBodyOtelProtocol {
    Http,
    Https,
}
words!(PutClusterMetricsServerIdBodyOtelProtocol {
    Http = "http",
    Https = "https",
});

/// Of `PUT /cluster/metrics/server/{id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterMetricsServerIdBodyProto {
    Udp,
    Tcp,
}
words!(PutClusterMetricsServerIdBodyProto {
    Udp = "udp",
    Tcp = "tcp",
});

