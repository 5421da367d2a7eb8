// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuItem {
    /// Proxmox VE: since 8.4.
    pub cpu: Option<PveNum>,
    pub cpus: Option<PveNum>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskread: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskwrite: Option<PveInt>,
    pub lock: Option<PveStr>,
    /// Bytes.
    pub maxdisk: Option<PveInt>,
    /// Bytes.
    pub maxmem: Option<PveInt>,
    /// Proxmox VE: since 8.4. Bytes.
    pub mem: Option<PveInt>,
    /// Proxmox VE: since 9.0. Bytes.
    pub memhost: Option<PveInt>,
    pub name: Option<PveStr>,
    /// Proxmox VE: since 8.3. Bytes.
    pub netin: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub netout: Option<PveInt>,
    pub pid: Option<PveInt>,
    /// Proxmox VE: since 9.0.
    pub pressurecpufull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurecpusome: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressureiofull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressureiosome: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurememoryfull: Option<PveNum>,
    /// Proxmox VE: since 9.0.
    pub pressurememorysome: Option<PveNum>,
    pub qmpstatus: Option<PveStr>,
    pub running_machine: Option<PveStr>,
    pub running_qemu: Option<PveStr>,
    /// Proxmox VE: since 8.4.
    pub serial: Option<PveBool>,
    pub status: Option<OpenEnum<GetNodesNodeQemuItemStatus>>,
    pub tags: Option<PveStr>,
    /// Proxmox VE: since 8.3. Default `0`.
    pub template: Option<PveBool>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuItem {
    cpu = "cpu",
    cpus = "cpus",
    diskread = "diskread",
    diskwrite = "diskwrite",
    lock = "lock",
    maxdisk = "maxdisk",
    maxmem = "maxmem",
    mem = "mem",
    memhost = "memhost",
    name = "name",
    netin = "netin",
    netout = "netout",
    pid = "pid",
    pressurecpufull = "pressurecpufull",
    pressurecpusome = "pressurecpusome",
    pressureiofull = "pressureiofull",
    pressureiosome = "pressureiosome",
    pressurememoryfull = "pressurememoryfull",
    pressurememorysome = "pressurememorysome",
    qmpstatus = "qmpstatus",
    running_machine = "running-machine",
    running_qemu = "running-qemu",
    serial = "serial",
    status = "status",
    tags = "tags",
    template = "template",
    uptime = "uptime",
    vmid = "vmid",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuItemStatus {
    Stopped,
    Running,
}
words!(GetNodesNodeQemuItemStatus {
    Stopped = "stopped",
    Running = "running",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuResponse {
    pub data: Option<List<GetNodesNodeQemuItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidItem {
    subdir = "subdir",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidResponse {
    pub data: Option<List<GetNodesNodeQemuVmidItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidResponse {
    data = "data",
    total = "total",
});

