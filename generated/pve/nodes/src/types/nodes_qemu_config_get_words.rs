// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `virtio`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataAgentType {
    Virtio,
    Isa,
}
words!(GetNodesNodeQemuVmidConfigDataAgentType {
    Virtio = "virtio",
    Isa = "isa",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataArch {
    X8664,
    Aarch64,
}
words!(GetNodesNodeQemuVmidConfigDataArch {
    X8664 = "x86_64",
    Aarch64 = "aarch64",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataAudio0Device {
    Ich9IntelHda,
    IntelHda,
    Ac97,
}
words!(GetNodesNodeQemuVmidConfigDataAudio0Device {
    Ich9IntelHda = "ich9-intel-hda",
    IntelHda = "intel-hda",
    Ac97 = "AC97",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `spice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataAudio0Driver {
    Spice,
    None,
}
words!(GetNodesNodeQemuVmidConfigDataAudio0Driver {
    Spice = "spice",
    None = "none",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `seabios`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataBios {
    Seabios,
    Ovmf,
}
words!(GetNodesNodeQemuVmidConfigDataBios {
    Seabios = "seabios",
    Ovmf = "ovmf",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataCitype {
    Configdrive2,
    Nocloud,
    Opennebula,
}
words!(GetNodesNodeQemuVmidConfigDataCitype {
    Configdrive2 = "configdrive2",
    Nocloud = "nocloud",
    Opennebula = "opennebula",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `2m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataEfidisk0Efitype {
    X2m,
    X4m,
}
words!(GetNodesNodeQemuVmidConfigDataEfidisk0Efitype {
    X2m = "2m",
    X4m = "4m",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataEfidisk0Format {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(GetNodesNodeQemuVmidConfigDataEfidisk0Format {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1. Default `2011`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataEfidisk0MsCert {
    X2011,
    X2023,
}
words!(GetNodesNodeQemuVmidConfigDataEfidisk0MsCert {
    X2011 = "2011",
    X2023 = "2023",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataHugepages {
    Any,
    X2,
    X1024,
}
words!(GetNodesNodeQemuVmidConfigDataHugepages {
    Any = "any",
    X2 = "2",
    X1024 = "1024",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeAio {
    Native,
    Threads,
    IoUring,
}
words!(GetNodesNodeQemuVmidConfigDataIdeAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(GetNodesNodeQemuVmidConfigDataIdeCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeDiscard {
    Ignore,
    On,
}
words!(GetNodesNodeQemuVmidConfigDataIdeDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(GetNodesNodeQemuVmidConfigDataIdeFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeMedia {
    Cdrom,
    Disk,
}
words!(GetNodesNodeQemuVmidConfigDataIdeMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeRerror {
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataIdeRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeTrans {
    None,
    Lba,
    Auto,
}
words!(GetNodesNodeQemuVmidConfigDataIdeTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataIdeWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataIdeWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataKeyboard {
    De,
    DeCh,
    Da,
    EnGb,
    EnUs,
    Es,
    Fi,
    Fr,
    FrBe,
    FrCa,
    FrCh,
    Hu,
    Is,
    It,
    Ja,
    Lt,
    Mk,
    Nl,
    No,
    Pl,
    Pt,
    PtBr,
    Sv,
    Sl,
    Tr,
}
words!(GetNodesNodeQemuVmidConfigDataKeyboard {
    De = "de",
    DeCh = "de-ch",
    Da = "da",
    EnGb = "en-gb",
    EnUs = "en-us",
    Es = "es",
    Fi = "fi",
    Fr = "fr",
    FrBe = "fr-be",
    FrCa = "fr-ca",
    FrCh = "fr-ch",
    Hu = "hu",
    Is = "is",
    It = "it",
    Ja = "ja",
    Lt = "lt",
    Mk = "mk",
    Nl = "nl",
    No = "no",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-br",
    Sv = "sv",
    Sl = "sl",
    Tr = "tr",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataLock {
    Backup,
    Clone,
    Create,
    Migrate,
    Rollback,
    Snapshot,
    SnapshotDelete,
    Suspending,
    Suspended,
}
words!(GetNodesNodeQemuVmidConfigDataLock {
    Backup = "backup",
    Clone = "clone",
    Create = "create",
    Migrate = "migrate",
    Rollback = "rollback",
    Snapshot = "snapshot",
    SnapshotDelete = "snapshot-delete",
    Suspending = "suspending",
    Suspended = "suspended",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataMachineViommu {
    Intel,
    Virtio,
}
words!(GetNodesNodeQemuVmidConfigDataMachineViommu {
    Intel = "intel",
    Virtio = "virtio",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataNetModel {
    E1000,
    E100082540em,
    E100082544gc,
    E100082545em,
    E1000e,
    I82551,
    I82557b,
    I82559er,
    Ne2kIsa,
    Ne2kPci,
    Pcnet,
    Rtl8139,
    Virtio,
    Vmxnet3,
}
words!(GetNodesNodeQemuVmidConfigDataNetModel {
    E1000 = "e1000",
    E100082540em = "e1000-82540em",
    E100082544gc = "e1000-82544gc",
    E100082545em = "e1000-82545em",
    E1000e = "e1000e",
    I82551 = "i82551",
    I82557b = "i82557b",
    I82559er = "i82559er",
    Ne2kIsa = "ne2k_isa",
    Ne2kPci = "ne2k_pci",
    Pcnet = "pcnet",
    Rtl8139 = "rtl8139",
    Virtio = "virtio",
    Vmxnet3 = "vmxnet3",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataNumaPolicy {
    Preferred,
    Bind,
    Interleave,
}
words!(GetNodesNodeQemuVmidConfigDataNumaPolicy {
    Preferred = "preferred",
    Bind = "bind",
    Interleave = "interleave",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataOstype {
    Other,
    Wxp,
    W2k,
    W2k3,
    W2k8,
    Wvista,
    Win7,
    Win8,
    Win10,
    Win11,
    L24,
    L26,
    Solaris,
}
words!(GetNodesNodeQemuVmidConfigDataOstype {
    Other = "other",
    Wxp = "wxp",
    W2k = "w2k",
    W2k3 = "w2k3",
    W2k8 = "w2k8",
    Wvista = "wvista",
    Win7 = "win7",
    Win8 = "win8",
    Win10 = "win10",
    Win11 = "win11",
    L24 = "l24",
    L26 = "l26",
    Solaris = "solaris",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataRunningmachineViommu {
    Intel,
    Virtio,
}
words!(GetNodesNodeQemuVmidConfigDataRunningmachineViommu {
    Intel = "intel",
    Virtio = "virtio",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataAio {
    Native,
    Threads,
    IoUring,
}
words!(GetNodesNodeQemuVmidConfigDataSataAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(GetNodesNodeQemuVmidConfigDataSataCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataDiscard {
    Ignore,
    On,
}
words!(GetNodesNodeQemuVmidConfigDataSataDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(GetNodesNodeQemuVmidConfigDataSataFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataMedia {
    Cdrom,
    Disk,
}
words!(GetNodesNodeQemuVmidConfigDataSataMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataRerror {
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataSataRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataTrans {
    None,
    Lba,
    Auto,
}
words!(GetNodesNodeQemuVmidConfigDataSataTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSataWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataSataWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiAio {
    Native,
    Threads,
    IoUring,
}
words!(GetNodesNodeQemuVmidConfigDataScsiAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(GetNodesNodeQemuVmidConfigDataScsiCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiDiscard {
    Ignore,
    On,
}
words!(GetNodesNodeQemuVmidConfigDataScsiDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(GetNodesNodeQemuVmidConfigDataScsiFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiMedia {
    Cdrom,
    Disk,
}
words!(GetNodesNodeQemuVmidConfigDataScsiMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiRerror {
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataScsiRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiTrans {
    None,
    Lba,
    Auto,
}
words!(GetNodesNodeQemuVmidConfigDataScsiTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsiWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataScsiWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `lsi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataScsihw {
    Lsi,
    Lsi53c810,
    VirtioScsiPci,
    VirtioScsiSingle,
    Megasas,
    Pvscsi,
}
words!(GetNodesNodeQemuVmidConfigDataScsihw {
    Lsi = "lsi",
    Lsi53c810 = "lsi53c810",
    VirtioScsiPci = "virtio-scsi-pci",
    VirtioScsiSingle = "virtio-scsi-single",
    Megasas = "megasas",
    Pvscsi = "pvscsi",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataSpiceEnhancementsVideostreaming {
    Off,
    All,
    Filter,
}
words!(GetNodesNodeQemuVmidConfigDataSpiceEnhancementsVideostreaming {
    Off = "off",
    All = "all",
    Filter = "filter",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataTpmstate0Format {
    Raw,
    Qcow2,
    Vmdk,
}
words!(GetNodesNodeQemuVmidConfigDataTpmstate0Format {
    Raw = "raw",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// The default differs: `v2.0` in 7.4, `v2.0` in 8.0, `v2.0` in 8.1, `v2.0` in 8.2, `v1.2` in 8.3, `v1.2` in 8.4, `v1.2` in 9.0, `v1.2` in 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataTpmstate0Version {
    V12,
    V20,
}
words!(GetNodesNodeQemuVmidConfigDataTpmstate0Version {
    V12 = "v1.2",
    V20 = "v2.0",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVgaClipboard {
    Vnc,
}
words!(GetNodesNodeQemuVmidConfigDataVgaClipboard {
    Vnc = "vnc",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `std`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVgaType {
    Cirrus,
    Qxl,
    Qxl2,
    Qxl3,
    Qxl4,
    None,
    Serial0,
    Serial1,
    Serial2,
    Serial3,
    Std,
    Virtio,
    VirtioGl,
    Vmware,
}
words!(GetNodesNodeQemuVmidConfigDataVgaType {
    Cirrus = "cirrus",
    Qxl = "qxl",
    Qxl2 = "qxl2",
    Qxl3 = "qxl3",
    Qxl4 = "qxl4",
    None = "none",
    Serial0 = "serial0",
    Serial1 = "serial1",
    Serial2 = "serial2",
    Serial3 = "serial3",
    Std = "std",
    Virtio = "virtio",
    VirtioGl = "virtio-gl",
    Vmware = "vmware",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioAio {
    Native,
    Threads,
    IoUring,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioDiscard {
    Ignore,
    On,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioMedia {
    Cdrom,
    Disk,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioRerror {
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioTrans {
    None,
    Lba,
    Auto,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtioWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(GetNodesNodeQemuVmidConfigDataVirtioWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.4. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidConfigDataVirtiofsCache {
    Auto,
    Always,
    Metadata,
    Never,
}
words!(GetNodesNodeQemuVmidConfigDataVirtiofsCache {
    Auto = "auto",
    Always = "always",
    Metadata = "metadata",
    Never = "never",
});

