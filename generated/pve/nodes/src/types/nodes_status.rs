// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusData {
    boot_info = "boot-info",
    cpu = "cpu",
    cpuinfo = "cpuinfo",
    current_kernel = "current-kernel",
    idle = "idle",
    ksm = "ksm",
    kversion = "kversion",
    loadavg = "loadavg",
    memory = "memory",
    pveversion = "pveversion",
    rootfs = "rootfs",
    swap = "swap",
    uptime = "uptime",
    wait = "wait",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataBootInfo {
    pub mode: Option<OpenEnum<GetNodesNodeStatusDataBootInfoMode>>,
    pub secureboot: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataBootInfo {
    mode = "mode",
    secureboot = "secureboot",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStatusDataBootInfoMode {
    Efi,
    LegacyBios,
}
words!(GetNodesNodeStatusDataBootInfoMode {
    Efi = "efi",
    LegacyBios = "legacy-bios",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataCpuinfo {
    cores = "cores",
    cpus = "cpus",
    flags = "flags",
    hvm = "hvm",
    mhz = "mhz",
    model = "model",
    sockets = "sockets",
    user_hz = "user_hz",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataCurrentKernel {
    pub machine: Option<PveStr>,
    pub release: Option<PveStr>,
    pub sysname: Option<PveStr>,
    pub version: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataCurrentKernel {
    machine = "machine",
    release = "release",
    sysname = "sysname",
    version = "version",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataKsm {
    /// Bytes.
    pub shared: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataKsm {
    shared = "shared",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataMemory {
    /// Proxmox VE: since 9.0.
    pub available: Option<PveInt>,
    pub free: Option<PveInt>,
    pub total: Option<PveInt>,
    pub used: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataMemory {
    available = "available",
    free = "free",
    total = "total",
    used = "used",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataRootfs {
    pub avail: Option<PveInt>,
    pub free: Option<PveInt>,
    pub total: Option<PveInt>,
    pub used: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataRootfs {
    avail = "avail",
    free = "free",
    total = "total",
    used = "used",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusDataSwap {
    /// Bytes.
    pub free: Option<PveInt>,
    /// Bytes.
    pub total: Option<PveInt>,
    /// Bytes.
    pub used: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusDataSwap {
    free = "free",
    total = "total",
    used = "used",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStatusResponse {
    pub data: Option<GetNodesNodeStatusData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStatusResponse {
    data = "data",
});

