// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigData {
    /// Default `1`.
    pub acpi: Option<PveBool>,
    /// Format `pve-cpuset`.
    pub affinity: Option<PveStr>,
    pub agent: Option<PropertyString<GetNodesNodeQemuVmidConfigDataAgent>>,
    /// Proxmox VE: since 9.1. Default `1`.
    pub allow_ksm: Option<PveBool>,
    /// Proxmox VE: since 8.3. Format `pve-qemu-sev-fmt`.
    pub amd_sev: Option<PropertyString<FormatPveQemuSevFmt>>,
    pub arch: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataArch>>,
    pub args: Option<PveStr>,
    pub audio0: Option<PropertyString<GetNodesNodeQemuVmidConfigDataAudio0>>,
    /// Default `0`.
    pub autostart: Option<PveBool>,
    /// At least 0.
    pub balloon: Option<PveInt>,
    pub bios: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataBios>>,
    /// Format `pve-qm-boot`.
    pub boot: Option<PropertyString<FormatPveQmBoot>>,
    /// Format `pve-qm-bootdisk`.
    pub bootdisk: Option<PveStr>,
    /// Format `pve-qm-ide`.
    pub cdrom: Option<PropertyString<FormatPveQmIde>>,
    /// Format `pve-qm-cicustom`.
    pub cicustom: Option<PropertyString<FormatPveQmCicustom>>,
    pub cipassword: Option<PveStr>,
    pub citype: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataCitype>>,
    /// Proxmox VE: since 8.0. Default `1`.
    pub ciupgrade: Option<PveBool>,
    pub ciuser: Option<PveStr>,
    /// At least 1. Default `1`.
    pub cores: Option<PveInt>,
    /// Format `pve-vm-cpu-conf`.
    pub cpu: Option<PropertyString<FormatPveVmCpuConf>>,
    /// From 0 to 128. Default `0`.
    pub cpulimit: Option<PveNum>,
    /// From 1 to 262144.
    pub cpuunits: Option<PveInt>,
    /// At most 8192 characters.
    pub description: Option<PveStr>,
    pub digest: Option<PveStr>,
    pub efidisk0: Option<PropertyString<GetNodesNodeQemuVmidConfigDataEfidisk0>>,
    pub freeze: Option<PveBool>,
    /// Format `pve-volume-id`.
    pub hookscript: Option<PveStr>,
    /// Default `network,disk,usb`. Format `pve-hotplug-features`.
    pub hotplug: Option<PveStr>,
    pub hugepages: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataHugepages>>,
    /// Proxmox VE: since 9.1. Format `pve-qemu-tdx-fmt`.
    pub intel_tdx: Option<PropertyString<FormatPveQemuTdxFmt>>,
    pub ivshmem: Option<PropertyString<GetNodesNodeQemuVmidConfigDataIvshmem>>,
    /// Default `0`.
    pub keephugepages: Option<PveBool>,
    pub keyboard: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataKeyboard>>,
    /// Default `1`.
    pub kvm: Option<PveBool>,
    pub localtime: Option<PveBool>,
    pub lock: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataLock>>,
    pub machine: Option<PropertyString<GetNodesNodeQemuVmidConfigDataMachine>>,
    /// Default `512`. The type differs: integer in 7.4, integer in 8.0, string in 8.1, string in 8.2, string in 8.3, string in 8.4, string in 9.0, string in 9.1.
    pub memory: Option<PropertyString<GetNodesNodeQemuVmidConfigDataMemory>>,
    /// Proxmox VE: since 9.1.
    pub meta: Option<PropertyString<GetNodesNodeQemuVmidConfigDataMeta>>,
    /// At least 0. Default `0.1`.
    pub migrate_downtime: Option<PveNum>,
    /// At least 0. Default `0`.
    pub migrate_speed: Option<PveInt>,
    /// Format `dns-name`.
    pub name: Option<PveStr>,
    /// Format `address-list`.
    pub nameserver: Option<PveStr>,
    /// Default `0`.
    pub numa: Option<PveBool>,
    /// Default `0`.
    pub onboot: Option<PveBool>,
    pub ostype: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataOstype>>,
    /// Proxmox VE: since 9.1. At most 40 characters. Format `pve-configid`.
    pub parent: Option<PveStr>,
    /// Default `0`.
    pub protection: Option<PveBool>,
    /// Default `1`.
    pub reboot: Option<PveBool>,
    /// Format `pve-qm-rng`.
    pub rng0: Option<PropertyString<FormatPveQmRng>>,
    /// Proxmox VE: since 9.1.
    pub running_nets_host_mtu: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub runningcpu: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub runningmachine: Option<
        PropertyString<GetNodesNodeQemuVmidConfigDataRunningmachine>,
    >,
    pub scsihw: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsihw>>,
    pub searchdomain: Option<PveStr>,
    /// From 0 to 50000. Default `1000`.
    pub shares: Option<PveInt>,
    /// At most 512 characters. Format `pve-qm-smbios1`.
    pub smbios1: Option<PropertyString<FormatPveQmSmbios1>>,
    /// At least 1. Default `1`.
    pub smp: Option<PveInt>,
    /// Proxmox VE: since 9.1. At least 0.
    pub snaptime: Option<PveInt>,
    /// At least 1. Default `1`.
    pub sockets: Option<PveInt>,
    pub spice_enhancements: Option<
        PropertyString<GetNodesNodeQemuVmidConfigDataSpiceEnhancements>,
    >,
    /// Format `urlencoded`.
    pub sshkeys: Option<PveStr>,
    /// Default `now`.
    pub startdate: Option<PveStr>,
    /// Format `pve-startup-order`.
    pub startup: Option<PveStr>,
    /// Default `1`.
    pub tablet: Option<PveBool>,
    /// Format `pve-tag-list`.
    pub tags: Option<PveStr>,
    /// Default `0`.
    pub tdf: Option<PveBool>,
    /// Default `0`.
    pub template: Option<PveBool>,
    pub tpmstate0: Option<PropertyString<GetNodesNodeQemuVmidConfigDataTpmstate0>>,
    /// At least 1. Default `0`.
    pub vcpus: Option<PveInt>,
    pub vga: Option<PropertyString<GetNodesNodeQemuVmidConfigDataVga>>,
    pub vmgenid: Option<PveStr>,
    /// Proxmox VE: since 9.1. Format `pve-volume-id`.
    pub vmstate: Option<PveStr>,
    /// Format `pve-storage-id`.
    pub vmstatestorage: Option<PveStr>,
    /// Format `pve-qm-watchdog`.
    pub watchdog: Option<PropertyString<FormatPveQmWatchdog>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl GetNodesNodeQemuVmidConfigData {
    /// `hostpci0` to `hostpci15`, with their indexes, in order.
    ///
    /// Format `pve-qm-hostpci`.
    pub fn hostpci(
        &self,
    ) -> impl Iterator<Item = (u32, PropertyString<FormatPveQmHostpci>)> + '_ {
        ::pve_runtime::indexed(&self.extra, "hostpci", Some(15u32))
    }
    /// `ide0` to `ide3`, with their indexes, in order.
    pub fn ide(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataIde>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "ide", Some(3u32))
    }
    /// `ipconfig0` to `ipconfig31`, with their indexes, in order.
    ///
    /// Format `pve-qm-ipconfig`.
    pub fn ipconfig(
        &self,
    ) -> impl Iterator<Item = (u32, PropertyString<FormatPveQmIpconfig>)> + '_ {
        ::pve_runtime::indexed(&self.extra, "ipconfig", Some(31u32))
    }
    /// `net0` to `net31`, with their indexes, in order.
    pub fn net(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataNet>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "net", Some(31u32))
    }
    /// `numa0` to `numa7`, with their indexes, in order.
    pub fn numa(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataNuma>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "numa", Some(7u32))
    }
    /// `parallel0` to `parallel2`, with their indexes, in order.
    pub fn parallel(&self) -> impl Iterator<Item = (u32, PveStr)> + '_ {
        ::pve_runtime::indexed(&self.extra, "parallel", Some(2u32))
    }
    /// `sata0` to `sata5`, with their indexes, in order.
    pub fn sata(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataSata>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "sata", Some(5u32))
    }
    /// `scsi0` to `scsi30`, with their indexes, in order.
    pub fn scsi(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataScsi>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "scsi", Some(30u32))
    }
    /// `serial0` to `serial3`, with their indexes, in order.
    pub fn serial(&self) -> impl Iterator<Item = (u32, PveStr)> + '_ {
        ::pve_runtime::indexed(&self.extra, "serial", Some(3u32))
    }
    /// `unused0` to `unused255`, with their indexes, in order.
    pub fn unused(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataUnused>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "unused", Some(255u32))
    }
    /// `usb0` to `usb13`, with their indexes, in order.
    pub fn usb(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataUsb>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "usb", Some(13u32))
    }
    /// `virtio0` to `virtio15`, with their indexes, in order.
    pub fn virtio(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataVirtio>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "virtio", Some(15u32))
    }
    /// `virtiofs0` to `virtiofs9`, with their indexes, in order.
    ///
    /// Proxmox VE: since 8.4.
    pub fn virtiofs(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeQemuVmidConfigDataVirtiofs>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "virtiofs", Some(9u32))
    }
}
answer!(GetNodesNodeQemuVmidConfigData {
    acpi = plain "acpi",
    affinity = plain "affinity",
    agent = plain "agent",
    allow_ksm = plain "allow-ksm",
    amd_sev = plain "amd-sev",
    arch = plain "arch",
    args = plain "args",
    audio0 = plain "audio0",
    autostart = plain "autostart",
    balloon = plain "balloon",
    bios = plain "bios",
    boot = plain "boot",
    bootdisk = plain "bootdisk",
    cdrom = plain "cdrom",
    cicustom = plain "cicustom",
    cipassword = plain "cipassword",
    citype = plain "citype",
    ciupgrade = plain "ciupgrade",
    ciuser = plain "ciuser",
    cores = plain "cores",
    cpu = plain "cpu",
    cpulimit = plain "cpulimit",
    cpuunits = plain "cpuunits",
    description = plain "description",
    digest = plain "digest",
    efidisk0 = plain "efidisk0",
    freeze = plain "freeze",
    hookscript = plain "hookscript",
    hotplug = plain "hotplug",
    hugepages = plain "hugepages",
    intel_tdx = plain "intel-tdx",
    ivshmem = plain "ivshmem",
    keephugepages = plain "keephugepages",
    keyboard = plain "keyboard",
    kvm = plain "kvm",
    localtime = plain "localtime",
    lock = plain "lock",
    machine = plain "machine",
    memory = plain "memory",
    meta = plain "meta",
    migrate_downtime = plain "migrate_downtime",
    migrate_speed = plain "migrate_speed",
    name = plain "name",
    nameserver = plain "nameserver",
    numa = plain "numa",
    onboot = plain "onboot",
    ostype = plain "ostype",
    parent = plain "parent",
    protection = plain "protection",
    reboot = plain "reboot",
    rng0 = plain "rng0",
    running_nets_host_mtu = plain "running-nets-host-mtu",
    runningcpu = plain "runningcpu",
    runningmachine = plain "runningmachine",
    scsihw = plain "scsihw",
    searchdomain = plain "searchdomain",
    shares = plain "shares",
    smbios1 = plain "smbios1",
    smp = plain "smp",
    snaptime = plain "snaptime",
    sockets = plain "sockets",
    spice_enhancements = plain "spice_enhancements",
    sshkeys = plain "sshkeys",
    startdate = plain "startdate",
    startup = plain "startup",
    tablet = plain "tablet",
    tags = plain "tags",
    tdf = plain "tdf",
    template = plain "template",
    tpmstate0 = plain "tpmstate0",
    vcpus = plain "vcpus",
    vga = plain "vga",
    vmgenid = plain "vmgenid",
    vmstate = plain "vmstate",
    vmstatestorage = plain "vmstatestorage",
    watchdog = plain "watchdog",
});
redacted!(GetNodesNodeQemuVmidConfigData {
    acpi,
    affinity,
    agent,
    allow_ksm,
    amd_sev,
    arch,
    args,
    audio0,
    autostart,
    balloon,
    bios,
    boot,
    bootdisk,
    cdrom,
    cicustom,
    citype,
    ciupgrade,
    ciuser,
    cores,
    cpu,
    cpulimit,
    cpuunits,
    description,
    digest,
    efidisk0,
    freeze,
    hookscript,
    hotplug,
    hugepages,
    intel_tdx,
    ivshmem,
    keephugepages,
    keyboard,
    kvm,
    localtime,
    lock,
    machine,
    memory,
    meta,
    migrate_downtime,
    migrate_speed,
    name,
    nameserver,
    numa,
    onboot,
    ostype,
    parent,
    protection,
    reboot,
    rng0,
    running_nets_host_mtu,
    runningcpu,
    runningmachine,
    scsihw,
    searchdomain,
    shares,
    smbios1,
    smp,
    snaptime,
    sockets,
    spice_enhancements,
    sshkeys,
    startdate,
    startup,
    tablet,
    tags,
    tdf,
    template,
    tpmstate0,
    vcpus,
    vga,
    vmgenid,
    vmstate,
    vmstatestorage,
    watchdog
} secret {
    cipassword
} undeclared { extra });

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataAgent {
    /// Default `0`.
    pub enabled: Option<PveBool>,
    /// Default `1`.
    pub freeze_fs_on_backup: Option<PveBool>,
    /// Default `0`.
    pub fstrim_cloned_disks: Option<PveBool>,
    pub type_: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataAgentType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataAgent, default Some("enabled"), aliases {}, key_aliases {}, {
    enabled = "enabled",
    freeze_fs_on_backup = "freeze-fs-on-backup",
    fstrim_cloned_disks = "fstrim_cloned_disks",
    type_ = "type",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataAudio0 {
    pub device: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataAudio0Device>>,
    pub driver: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataAudio0Driver>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataAudio0, default None, aliases {}, key_aliases {}, {
    device = "device",
    driver = "driver",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataEfidisk0 {
    pub efitype: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataEfidisk0Efitype>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataEfidisk0Format>>,
    /// Proxmox VE: since 9.1.
    pub ms_cert: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataEfidisk0MsCert>>,
    /// Default `0`.
    pub pre_enrolled_keys: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataEfidisk0, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    efitype = "efitype",
    format = "format",
    ms_cert = "ms-cert",
    pre_enrolled_keys = "pre-enrolled-keys",
    size = "size",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataIde {
    pub aio: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeAio>>,
    pub backup: Option<PveBool>,
    pub bps: Option<PveInt>,
    /// At least 1.
    pub bps_max_length: Option<PveInt>,
    pub bps_rd: Option<PveInt>,
    /// At least 1.
    pub bps_rd_max_length: Option<PveInt>,
    pub bps_wr: Option<PveInt>,
    /// At least 1.
    pub bps_wr_max_length: Option<PveInt>,
    pub cache: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    pub iops: Option<PveInt>,
    pub iops_max: Option<PveInt>,
    /// At least 1.
    pub iops_max_length: Option<PveInt>,
    pub iops_rd: Option<PveInt>,
    pub iops_rd_max: Option<PveInt>,
    /// At least 1.
    pub iops_rd_max_length: Option<PveInt>,
    pub iops_wr: Option<PveInt>,
    pub iops_wr_max: Option<PveInt>,
    /// At least 1.
    pub iops_wr_max_length: Option<PveInt>,
    pub mbps: Option<PveNum>,
    pub mbps_max: Option<PveNum>,
    pub mbps_rd: Option<PveNum>,
    pub mbps_rd_max: Option<PveNum>,
    pub mbps_wr: Option<PveNum>,
    pub mbps_wr_max: Option<PveNum>,
    pub media: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeMedia>>,
    /// At most 120 characters. Format `urlencoded`.
    pub model: Option<String>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeRerror>>,
    /// Proxmox VE: up to 8.4.
    pub secs: Option<PveInt>,
    /// At most 60 characters. Format `urlencoded`.
    pub serial: Option<String>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub snapshot: Option<PveBool>,
    pub ssd: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub trans: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeTrans>>,
    pub werror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataIdeWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataIde, default Some("file"), aliases {
    "bps_rd_length" => "bps_rd_max_length",
    "bps_wr_length" => "bps_wr_max_length",
    "iops_rd_length" => "iops_rd_max_length",
    "iops_wr_length" => "iops_wr_max_length",
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    aio = "aio",
    backup = "backup",
    bps = "bps",
    bps_max_length = "bps_max_length",
    bps_rd = "bps_rd",
    bps_rd_max_length = "bps_rd_max_length",
    bps_wr = "bps_wr",
    bps_wr_max_length = "bps_wr_max_length",
    cache = "cache",
    cyls = "cyls",
    detect_zeroes = "detect_zeroes",
    discard = "discard",
    format = "format",
    heads = "heads",
    iops = "iops",
    iops_max = "iops_max",
    iops_max_length = "iops_max_length",
    iops_rd = "iops_rd",
    iops_rd_max = "iops_rd_max",
    iops_rd_max_length = "iops_rd_max_length",
    iops_wr = "iops_wr",
    iops_wr_max = "iops_wr_max",
    iops_wr_max_length = "iops_wr_max_length",
    mbps = "mbps",
    mbps_max = "mbps_max",
    mbps_rd = "mbps_rd",
    mbps_rd_max = "mbps_rd_max",
    mbps_wr = "mbps_wr",
    mbps_wr_max = "mbps_wr_max",
    media = "media",
    model = "model",
    replicate = "replicate",
    rerror = "rerror",
    secs = "secs",
    serial = "serial",
    shared = "shared",
    size = "size",
    snapshot = "snapshot",
    ssd = "ssd",
    trans = "trans",
    werror = "werror",
    wwn = "wwn",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataIvshmem {
    pub name: Option<String>,
    /// At least 1.
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataIvshmem, default None, aliases {}, key_aliases {}, {
    name = "name",
    size = "size",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataMachine {
    /// Proxmox VE: since 9.1. From 32 to 64.
    pub aw_bits: Option<PveNum>,
    /// Proxmox VE: since 8.4.
    pub enable_s3: Option<PveBool>,
    /// Proxmox VE: since 8.4.
    pub enable_s4: Option<PveBool>,
    /// At most 40 characters.
    pub type_: Option<String>,
    pub viommu: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataMachineViommu>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataMachine, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    aw_bits = "aw-bits",
    enable_s3 = "enable-s3",
    enable_s4 = "enable-s4",
    viommu = "viommu",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataMemory {
    /// At least 16. Default `512`.
    pub current: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataMemory, default Some("current"), aliases {}, key_aliases {}, {
    current = "current",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataMeta {
    pub creation_qemu: Option<String>,
    /// At least 0.
    pub ctime: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataMeta, default None, aliases {}, key_aliases {}, {
    creation_qemu = "creation-qemu",
    ctime = "ctime",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataNet {
    /// Format `pve-bridge-id`.
    pub bridge: Option<String>,
    pub firewall: Option<PveBool>,
    pub link_down: Option<PveBool>,
    /// Format `mac-addr`.
    pub macaddr: Option<String>,
    pub model: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataNetModel>>,
    /// From 1 to 65520.
    pub mtu: Option<PveInt>,
    /// From 0 to 64.
    pub queues: Option<PveInt>,
    /// At least 0.
    pub rate: Option<PveNum>,
    /// From 1 to 4094.
    pub tag: Option<PveInt>,
    pub trunks: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataNet, default Some("model"), aliases {}, key_aliases {
    "e1000" => "macaddr", "model";
    "e1000-82540em" => "macaddr", "model";
    "e1000-82544gc" => "macaddr", "model";
    "e1000-82545em" => "macaddr", "model";
    "e1000e" => "macaddr", "model";
    "i82551" => "macaddr", "model";
    "i82557b" => "macaddr", "model";
    "i82559er" => "macaddr", "model";
    "ne2k_isa" => "macaddr", "model";
    "ne2k_pci" => "macaddr", "model";
    "pcnet" => "macaddr", "model";
    "rtl8139" => "macaddr", "model";
    "virtio" => "macaddr", "model";
    "vmxnet3" => "macaddr", "model";
}, {
    model = "model",
    macaddr = "macaddr",
    bridge = "bridge",
    firewall = "firewall",
    link_down = "link_down",
    mtu = "mtu",
    queues = "queues",
    rate = "rate",
    tag = "tag",
    trunks = "trunks",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataNuma {
    pub cpus: Option<String>,
    pub hostnodes: Option<String>,
    pub memory: Option<PveNum>,
    pub policy: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataNumaPolicy>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataNuma, default None, aliases {}, key_aliases {}, {
    cpus = "cpus",
    hostnodes = "hostnodes",
    memory = "memory",
    policy = "policy",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataRunningmachine {
    /// From 32 to 64.
    pub aw_bits: Option<PveNum>,
    pub enable_s3: Option<PveBool>,
    pub enable_s4: Option<PveBool>,
    /// At most 40 characters.
    pub type_: Option<String>,
    pub viommu: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataRunningmachineViommu>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataRunningmachine, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    aw_bits = "aw-bits",
    enable_s3 = "enable-s3",
    enable_s4 = "enable-s4",
    viommu = "viommu",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataSata {
    pub aio: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataAio>>,
    pub backup: Option<PveBool>,
    pub bps: Option<PveInt>,
    /// At least 1.
    pub bps_max_length: Option<PveInt>,
    pub bps_rd: Option<PveInt>,
    /// At least 1.
    pub bps_rd_max_length: Option<PveInt>,
    pub bps_wr: Option<PveInt>,
    /// At least 1.
    pub bps_wr_max_length: Option<PveInt>,
    pub cache: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    pub iops: Option<PveInt>,
    pub iops_max: Option<PveInt>,
    /// At least 1.
    pub iops_max_length: Option<PveInt>,
    pub iops_rd: Option<PveInt>,
    pub iops_rd_max: Option<PveInt>,
    /// At least 1.
    pub iops_rd_max_length: Option<PveInt>,
    pub iops_wr: Option<PveInt>,
    pub iops_wr_max: Option<PveInt>,
    /// At least 1.
    pub iops_wr_max_length: Option<PveInt>,
    pub mbps: Option<PveNum>,
    pub mbps_max: Option<PveNum>,
    pub mbps_rd: Option<PveNum>,
    pub mbps_rd_max: Option<PveNum>,
    pub mbps_wr: Option<PveNum>,
    pub mbps_wr_max: Option<PveNum>,
    pub media: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataMedia>>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataRerror>>,
    /// Proxmox VE: up to 8.4.
    pub secs: Option<PveInt>,
    /// At most 60 characters. Format `urlencoded`.
    pub serial: Option<String>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub snapshot: Option<PveBool>,
    pub ssd: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub trans: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataTrans>>,
    pub werror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataSataWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataSata, default Some("file"), aliases {
    "bps_rd_length" => "bps_rd_max_length",
    "bps_wr_length" => "bps_wr_max_length",
    "iops_rd_length" => "iops_rd_max_length",
    "iops_wr_length" => "iops_wr_max_length",
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    aio = "aio",
    backup = "backup",
    bps = "bps",
    bps_max_length = "bps_max_length",
    bps_rd = "bps_rd",
    bps_rd_max_length = "bps_rd_max_length",
    bps_wr = "bps_wr",
    bps_wr_max_length = "bps_wr_max_length",
    cache = "cache",
    cyls = "cyls",
    detect_zeroes = "detect_zeroes",
    discard = "discard",
    format = "format",
    heads = "heads",
    iops = "iops",
    iops_max = "iops_max",
    iops_max_length = "iops_max_length",
    iops_rd = "iops_rd",
    iops_rd_max = "iops_rd_max",
    iops_rd_max_length = "iops_rd_max_length",
    iops_wr = "iops_wr",
    iops_wr_max = "iops_wr_max",
    iops_wr_max_length = "iops_wr_max_length",
    mbps = "mbps",
    mbps_max = "mbps_max",
    mbps_rd = "mbps_rd",
    mbps_rd_max = "mbps_rd_max",
    mbps_wr = "mbps_wr",
    mbps_wr_max = "mbps_wr_max",
    media = "media",
    replicate = "replicate",
    rerror = "rerror",
    secs = "secs",
    serial = "serial",
    shared = "shared",
    size = "size",
    snapshot = "snapshot",
    ssd = "ssd",
    trans = "trans",
    werror = "werror",
    wwn = "wwn",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataScsi {
    pub aio: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiAio>>,
    pub backup: Option<PveBool>,
    pub bps: Option<PveInt>,
    /// At least 1.
    pub bps_max_length: Option<PveInt>,
    pub bps_rd: Option<PveInt>,
    /// At least 1.
    pub bps_rd_max_length: Option<PveInt>,
    pub bps_wr: Option<PveInt>,
    /// At least 1.
    pub bps_wr_max_length: Option<PveInt>,
    pub cache: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    pub iops: Option<PveInt>,
    pub iops_max: Option<PveInt>,
    /// At least 1.
    pub iops_max_length: Option<PveInt>,
    pub iops_rd: Option<PveInt>,
    pub iops_rd_max: Option<PveInt>,
    /// At least 1.
    pub iops_rd_max_length: Option<PveInt>,
    pub iops_wr: Option<PveInt>,
    pub iops_wr_max: Option<PveInt>,
    /// At least 1.
    pub iops_wr_max_length: Option<PveInt>,
    pub iothread: Option<PveBool>,
    pub mbps: Option<PveNum>,
    pub mbps_max: Option<PveNum>,
    pub mbps_rd: Option<PveNum>,
    pub mbps_rd_max: Option<PveNum>,
    pub mbps_wr: Option<PveNum>,
    pub mbps_wr_max: Option<PveNum>,
    pub media: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiMedia>>,
    /// Proxmox VE: since 8.2.
    pub product: Option<String>,
    /// At least 2.
    pub queues: Option<PveInt>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiRerror>>,
    pub ro: Option<PveBool>,
    /// Default `0`.
    pub scsiblock: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub secs: Option<PveInt>,
    /// At most 60 characters. Format `urlencoded`.
    pub serial: Option<String>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub snapshot: Option<PveBool>,
    pub ssd: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub trans: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiTrans>>,
    /// Proxmox VE: since 8.2.
    pub vendor: Option<String>,
    pub werror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataScsiWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataScsi, default Some("file"), aliases {
    "bps_rd_length" => "bps_rd_max_length",
    "bps_wr_length" => "bps_wr_max_length",
    "iops_rd_length" => "iops_rd_max_length",
    "iops_wr_length" => "iops_wr_max_length",
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    aio = "aio",
    backup = "backup",
    bps = "bps",
    bps_max_length = "bps_max_length",
    bps_rd = "bps_rd",
    bps_rd_max_length = "bps_rd_max_length",
    bps_wr = "bps_wr",
    bps_wr_max_length = "bps_wr_max_length",
    cache = "cache",
    cyls = "cyls",
    detect_zeroes = "detect_zeroes",
    discard = "discard",
    format = "format",
    heads = "heads",
    iops = "iops",
    iops_max = "iops_max",
    iops_max_length = "iops_max_length",
    iops_rd = "iops_rd",
    iops_rd_max = "iops_rd_max",
    iops_rd_max_length = "iops_rd_max_length",
    iops_wr = "iops_wr",
    iops_wr_max = "iops_wr_max",
    iops_wr_max_length = "iops_wr_max_length",
    iothread = "iothread",
    mbps = "mbps",
    mbps_max = "mbps_max",
    mbps_rd = "mbps_rd",
    mbps_rd_max = "mbps_rd_max",
    mbps_wr = "mbps_wr",
    mbps_wr_max = "mbps_wr_max",
    media = "media",
    product = "product",
    queues = "queues",
    replicate = "replicate",
    rerror = "rerror",
    ro = "ro",
    scsiblock = "scsiblock",
    secs = "secs",
    serial = "serial",
    shared = "shared",
    size = "size",
    snapshot = "snapshot",
    ssd = "ssd",
    trans = "trans",
    vendor = "vendor",
    werror = "werror",
    wwn = "wwn",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataSpiceEnhancements {
    /// Default `0`.
    pub foldersharing: Option<PveBool>,
    pub videostreaming: Option<
        OpenEnum<GetNodesNodeQemuVmidConfigDataSpiceEnhancementsVideostreaming>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataSpiceEnhancements, default None, aliases {}, key_aliases {}, {
    foldersharing = "foldersharing",
    videostreaming = "videostreaming",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataTpmstate0 {
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    /// Proxmox VE: since 9.1.
    pub format: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataTpmstate0Format>>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub version: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataTpmstate0Version>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataTpmstate0, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    format = "format",
    size = "size",
    version = "version",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataUnused {
    /// Format `pve-volume-id`.
    pub file: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataUnused, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataUsb {
    /// Format `pve-qm-usb-device`.
    pub host: Option<String>,
    /// Proxmox VE: since 8.0. Format `pve-configid`.
    pub mapping: Option<String>,
    /// Default `0`.
    pub usb3: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataUsb, default Some("host"), aliases {}, key_aliases {}, {
    host = "host",
    mapping = "mapping",
    usb3 = "usb3",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataVga {
    /// Proxmox VE: since 8.1.
    pub clipboard: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVgaClipboard>>,
    /// From 4 to 512.
    pub memory: Option<PveInt>,
    pub type_: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVgaType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataVga, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    clipboard = "clipboard",
    memory = "memory",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataVirtio {
    pub aio: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioAio>>,
    pub backup: Option<PveBool>,
    pub bps: Option<PveInt>,
    /// At least 1.
    pub bps_max_length: Option<PveInt>,
    pub bps_rd: Option<PveInt>,
    /// At least 1.
    pub bps_rd_max_length: Option<PveInt>,
    pub bps_wr: Option<PveInt>,
    /// At least 1.
    pub bps_wr_max_length: Option<PveInt>,
    pub cache: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    pub iops: Option<PveInt>,
    pub iops_max: Option<PveInt>,
    /// At least 1.
    pub iops_max_length: Option<PveInt>,
    pub iops_rd: Option<PveInt>,
    pub iops_rd_max: Option<PveInt>,
    /// At least 1.
    pub iops_rd_max_length: Option<PveInt>,
    pub iops_wr: Option<PveInt>,
    pub iops_wr_max: Option<PveInt>,
    /// At least 1.
    pub iops_wr_max_length: Option<PveInt>,
    pub iothread: Option<PveBool>,
    pub mbps: Option<PveNum>,
    pub mbps_max: Option<PveNum>,
    pub mbps_rd: Option<PveNum>,
    pub mbps_rd_max: Option<PveNum>,
    pub mbps_wr: Option<PveNum>,
    pub mbps_wr_max: Option<PveNum>,
    pub media: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioMedia>>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioRerror>>,
    pub ro: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub secs: Option<PveInt>,
    /// At most 60 characters. Format `urlencoded`.
    pub serial: Option<String>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub snapshot: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub trans: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioTrans>>,
    pub werror: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtioWerror>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataVirtio, default Some("file"), aliases {
    "bps_rd_length" => "bps_rd_max_length",
    "bps_wr_length" => "bps_wr_max_length",
    "iops_rd_length" => "iops_rd_max_length",
    "iops_wr_length" => "iops_wr_max_length",
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    aio = "aio",
    backup = "backup",
    bps = "bps",
    bps_max_length = "bps_max_length",
    bps_rd = "bps_rd",
    bps_rd_max_length = "bps_rd_max_length",
    bps_wr = "bps_wr",
    bps_wr_max_length = "bps_wr_max_length",
    cache = "cache",
    cyls = "cyls",
    detect_zeroes = "detect_zeroes",
    discard = "discard",
    format = "format",
    heads = "heads",
    iops = "iops",
    iops_max = "iops_max",
    iops_max_length = "iops_max_length",
    iops_rd = "iops_rd",
    iops_rd_max = "iops_rd_max",
    iops_rd_max_length = "iops_rd_max_length",
    iops_wr = "iops_wr",
    iops_wr_max = "iops_wr_max",
    iops_wr_max_length = "iops_wr_max_length",
    iothread = "iothread",
    mbps = "mbps",
    mbps_max = "mbps_max",
    mbps_rd = "mbps_rd",
    mbps_rd_max = "mbps_rd_max",
    mbps_wr = "mbps_wr",
    mbps_wr_max = "mbps_wr_max",
    media = "media",
    replicate = "replicate",
    rerror = "rerror",
    ro = "ro",
    secs = "secs",
    serial = "serial",
    shared = "shared",
    size = "size",
    snapshot = "snapshot",
    trans = "trans",
    werror = "werror",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigDataVirtiofs {
    pub cache: Option<OpenEnum<GetNodesNodeQemuVmidConfigDataVirtiofsCache>>,
    /// Default `0`.
    pub direct_io: Option<PveBool>,
    /// Format `pve-configid`.
    pub dirid: Option<String>,
    /// Default `0`.
    pub expose_acl: Option<PveBool>,
    /// Default `0`.
    pub expose_xattr: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeQemuVmidConfigDataVirtiofs, default Some("dirid"), aliases {}, key_aliases {}, {
    dirid = "dirid",
    cache = "cache",
    direct_io = "direct-io",
    expose_acl = "expose-acl",
    expose_xattr = "expose-xattr",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidConfigResponse {
    pub data: Option<GetNodesNodeQemuVmidConfigData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidConfigResponse {
    data = plain "data",
});

