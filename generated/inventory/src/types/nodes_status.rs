// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusData {
    pub boot_info: Option<GetNodesNodeStatusDataBootInfo>,
    pub cpu: Option<PveNum>,
    pub cpuinfo: Option<GetNodesNodeStatusDataCpuinfo>,
    pub current_kernel: Option<GetNodesNodeStatusDataCurrentKernel>,
    pub idle: Option<PveNum>,
    pub ksm: Option<GetNodesNodeStatusDataKsm>,
    pub kversion: Option<PveStr>,
    pub loadavg: Option<List<PveStr>>,
    pub memory: Option<GetNodesNodeStatusDataMemory>,
    pub pveversion: Option<PveStr>,
    pub rootfs: Option<GetNodesNodeStatusDataRootfs>,
    pub swap: Option<GetNodesNodeStatusDataSwap>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    pub wait: Option<PveNum>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusData {
    boot_info = nested "boot-info",
    cpu = plain "cpu",
    cpuinfo = nested "cpuinfo",
    current_kernel = nested "current-kernel",
    idle = plain "idle",
    ksm = nested "ksm",
    kversion = plain "kversion",
    loadavg = nested "loadavg",
    memory = nested "memory",
    pveversion = plain "pveversion",
    rootfs = nested "rootfs",
    swap = nested "swap",
    uptime = plain "uptime",
    wait = plain "wait",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataBootInfo {
    pub mode: Option<OpenEnum<GetNodesNodeStatusDataBootInfoMode>>,
    pub secureboot: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataBootInfo {
    mode = plain "mode",
    secureboot = plain "secureboot",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStatusDataBootInfoMode {
    Efi,
    LegacyBios,
}
words!(GetNodesNodeStatusDataBootInfoMode {
    Efi = "efi",
    LegacyBios = "legacy-bios",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataCpuinfo {
    pub cores: Option<PveInt>,
    pub cpus: Option<PveInt>,
    pub flags: Option<PveStr>,
    pub hvm: Option<PveStr>,
    pub mhz: Option<PveStr>,
    pub model: Option<PveStr>,
    pub sockets: Option<PveInt>,
    pub user_hz: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataCpuinfo {
    cores = plain "cores",
    cpus = plain "cpus",
    flags = plain "flags",
    hvm = plain "hvm",
    mhz = plain "mhz",
    model = plain "model",
    sockets = plain "sockets",
    user_hz = plain "user_hz",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataCurrentKernel {
    pub machine: Option<PveStr>,
    pub release: Option<PveStr>,
    pub sysname: Option<PveStr>,
    pub version: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataCurrentKernel {
    machine = plain "machine",
    release = plain "release",
    sysname = plain "sysname",
    version = plain "version",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataKsm {
    /// Bytes.
    pub shared: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataKsm {
    shared = plain "shared",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataMemory {
    /// Proxmox VE: since 9.0.
    pub available: Option<PveInt>,
    pub free: Option<PveInt>,
    pub total: Option<PveInt>,
    pub used: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataMemory {
    available = plain "available",
    free = plain "free",
    total = plain "total",
    used = plain "used",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataRootfs {
    pub avail: Option<PveInt>,
    pub free: Option<PveInt>,
    pub total: Option<PveInt>,
    pub used: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataRootfs {
    avail = plain "avail",
    free = plain "free",
    total = plain "total",
    used = plain "used",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataSwap {
    /// Bytes.
    pub free: Option<PveInt>,
    /// Bytes.
    pub total: Option<PveInt>,
    /// Bytes.
    pub used: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataSwap {
    free = plain "free",
    total = plain "total",
    used = plain "used",
});

/// Of `GET /nodes/{node}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusResponse {
    pub data: Option<GetNodesNodeStatusData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusResponse {
    data = plain "data",
});

