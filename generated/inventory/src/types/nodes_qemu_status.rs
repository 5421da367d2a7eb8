// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidStatusCurrentData {
    pub agent: Option<PveBool>,
    /// Proxmox VE: since 8.1.
    pub clipboard: Option<OpenEnum<GetNodesNodeQemuVmidStatusCurrentDataClipboard>>,
    /// Proxmox VE: since 8.4.
    pub cpu: Option<PveNum>,
    pub cpus: Option<PveNum>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskread: Option<PveInt>,
    /// Proxmox VE: since 8.3. Bytes.
    pub diskwrite: Option<PveInt>,
    pub ha: Option<::serde_json::Map<String, ::serde_json::Value>>,
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
    pub spice: Option<PveBool>,
    pub status: Option<OpenEnum<GetNodesNodeQemuVmidStatusCurrentDataStatus>>,
    pub tags: Option<PveStr>,
    /// Proxmox VE: since 8.3. Default `0`.
    pub template: Option<PveBool>,
    /// Seconds.
    pub uptime: Option<PveInt>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidStatusCurrentData {
    agent = "agent",
    clipboard = "clipboard",
    cpu = "cpu",
    cpus = "cpus",
    diskread = "diskread",
    diskwrite = "diskwrite",
    ha = "ha",
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
    spice = "spice",
    status = "status",
    tags = "tags",
    template = "template",
    uptime = "uptime",
    vmid = "vmid",
});

/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidStatusCurrentDataClipboard {
    Vnc,
}
words!(GetNodesNodeQemuVmidStatusCurrentDataClipboard {
    Vnc = "vnc",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidStatusCurrentDataStatus {
    Stopped,
    Running,
}
words!(GetNodesNodeQemuVmidStatusCurrentDataStatus {
    Stopped = "stopped",
    Running = "running",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidStatusCurrentResponse {
    pub data: Option<GetNodesNodeQemuVmidStatusCurrentData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidStatusCurrentResponse {
    data = "data",
});

