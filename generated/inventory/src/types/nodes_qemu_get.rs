// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuItem {
    cpu = plain "cpu",
    cpus = plain "cpus",
    diskread = plain "diskread",
    diskwrite = plain "diskwrite",
    lock = plain "lock",
    maxdisk = plain "maxdisk",
    maxmem = plain "maxmem",
    mem = plain "mem",
    memhost = plain "memhost",
    name = plain "name",
    netin = plain "netin",
    netout = plain "netout",
    pid = plain "pid",
    pressurecpufull = plain "pressurecpufull",
    pressurecpusome = plain "pressurecpusome",
    pressureiofull = plain "pressureiofull",
    pressureiosome = plain "pressureiosome",
    pressurememoryfull = plain "pressurememoryfull",
    pressurememorysome = plain "pressurememorysome",
    qmpstatus = plain "qmpstatus",
    running_machine = plain "running-machine",
    running_qemu = plain "running-qemu",
    serial = plain "serial",
    status = plain "status",
    tags = plain "tags",
    template = plain "template",
    uptime = plain "uptime",
    vmid = plain "vmid",
});

/// Of `GET /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuItemStatus {
    Stopped,
    Running,
}
words!(GetNodesNodeQemuItemStatus {
    Stopped = "stopped",
    Running = "running",
});

/// Of `GET /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuResponse {
    pub data: Option<List<GetNodesNodeQemuItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuResponse {
    data = plain "data",
    total = plain "total",
});

