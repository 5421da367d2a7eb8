// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `virtio`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyAgentType {
    Virtio,
    Isa,
}
words!(PutNodesNodeQemuVmidConfigBodyAgentType {
    Virtio = "virtio",
    Isa = "isa",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyArch {
    X8664,
    Aarch64,
}
words!(PutNodesNodeQemuVmidConfigBodyArch {
    X8664 = "x86_64",
    Aarch64 = "aarch64",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyAudio0Device {
    Ich9IntelHda,
    IntelHda,
    Ac97,
}
words!(PutNodesNodeQemuVmidConfigBodyAudio0Device {
    Ich9IntelHda = "ich9-intel-hda",
    IntelHda = "intel-hda",
    Ac97 = "AC97",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `spice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyAudio0Driver {
    Spice,
    None,
}
words!(PutNodesNodeQemuVmidConfigBodyAudio0Driver {
    Spice = "spice",
    None = "none",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `seabios`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyBios {
    Seabios,
    Ovmf,
}
words!(PutNodesNodeQemuVmidConfigBodyBios {
    Seabios = "seabios",
    Ovmf = "ovmf",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyCitype {
    Configdrive2,
    Nocloud,
    Opennebula,
}
words!(PutNodesNodeQemuVmidConfigBodyCitype {
    Configdrive2 = "configdrive2",
    Nocloud = "nocloud",
    Opennebula = "opennebula",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `2m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyEfidisk0Efitype {
    X2m,
    X4m,
}
words!(PutNodesNodeQemuVmidConfigBodyEfidisk0Efitype {
    X2m = "2m",
    X4m = "4m",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyEfidisk0Format {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PutNodesNodeQemuVmidConfigBodyEfidisk0Format {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1. Default `2011`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyEfidisk0MsCert {
    X2011,
    X2023,
}
words!(PutNodesNodeQemuVmidConfigBodyEfidisk0MsCert {
    X2011 = "2011",
    X2023 = "2023",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyHugepages {
    Any,
    X2,
    X1024,
}
words!(PutNodesNodeQemuVmidConfigBodyHugepages {
    Any = "any",
    X2 = "2",
    X1024 = "1024",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeAio {
    Native,
    Threads,
    IoUring,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeDiscard {
    Ignore,
    On,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeMedia {
    Cdrom,
    Disk,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeRerror {
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeTrans {
    None,
    Lba,
    Auto,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyIdeWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodyIdeWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyKeyboard {
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
words!(PutNodesNodeQemuVmidConfigBodyKeyboard {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyLock {
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
words!(PutNodesNodeQemuVmidConfigBodyLock {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyMachineViommu {
    Intel,
    Virtio,
}
words!(PutNodesNodeQemuVmidConfigBodyMachineViommu {
    Intel = "intel",
    Virtio = "virtio",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyNetModel {
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
words!(PutNodesNodeQemuVmidConfigBodyNetModel {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyNumaPolicy {
    Preferred,
    Bind,
    Interleave,
}
words!(PutNodesNodeQemuVmidConfigBodyNumaPolicy {
    Preferred = "preferred",
    Bind = "bind",
    Interleave = "interleave",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyOstype {
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
words!(PutNodesNodeQemuVmidConfigBodyOstype {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataAio {
    Native,
    Threads,
    IoUring,
}
words!(PutNodesNodeQemuVmidConfigBodySataAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PutNodesNodeQemuVmidConfigBodySataCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataDiscard {
    Ignore,
    On,
}
words!(PutNodesNodeQemuVmidConfigBodySataDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PutNodesNodeQemuVmidConfigBodySataFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataMedia {
    Cdrom,
    Disk,
}
words!(PutNodesNodeQemuVmidConfigBodySataMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataRerror {
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodySataRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataTrans {
    None,
    Lba,
    Auto,
}
words!(PutNodesNodeQemuVmidConfigBodySataTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySataWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodySataWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiAio {
    Native,
    Threads,
    IoUring,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiDiscard {
    Ignore,
    On,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiMedia {
    Cdrom,
    Disk,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiRerror {
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiTrans {
    None,
    Lba,
    Auto,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsiWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodyScsiWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `lsi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyScsihw {
    Lsi,
    Lsi53c810,
    VirtioScsiPci,
    VirtioScsiSingle,
    Megasas,
    Pvscsi,
}
words!(PutNodesNodeQemuVmidConfigBodyScsihw {
    Lsi = "lsi",
    Lsi53c810 = "lsi53c810",
    VirtioScsiPci = "virtio-scsi-pci",
    VirtioScsiSingle = "virtio-scsi-single",
    Megasas = "megasas",
    Pvscsi = "pvscsi",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodySpiceEnhancementsVideostreaming {
    Off,
    All,
    Filter,
}
words!(PutNodesNodeQemuVmidConfigBodySpiceEnhancementsVideostreaming {
    Off = "off",
    All = "all",
    Filter = "filter",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyTpmstate0Format {
    Raw,
    Qcow2,
    Vmdk,
}
words!(PutNodesNodeQemuVmidConfigBodyTpmstate0Format {
    Raw = "raw",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// The default differs: `v2.0` in 7.4, `v2.0` in 8.0, `v2.0` in 8.1, `v2.0` in 8.2, `v1.2` in 8.3, `v1.2` in 8.4, `v1.2` in 9.0, `v1.2` in 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyTpmstate0Version {
    V12,
    V20,
}
words!(PutNodesNodeQemuVmidConfigBodyTpmstate0Version {
    V12 = "v1.2",
    V20 = "v2.0",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVgaClipboard {
    Vnc,
}
words!(PutNodesNodeQemuVmidConfigBodyVgaClipboard {
    Vnc = "vnc",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `std`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVgaType {
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
words!(PutNodesNodeQemuVmidConfigBodyVgaType {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioAio {
    Native,
    Threads,
    IoUring,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioDiscard {
    Ignore,
    On,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioMedia {
    Cdrom,
    Disk,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioRerror {
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioTrans {
    None,
    Lba,
    Auto,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtioWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtioWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.4. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidConfigBodyVirtiofsCache {
    Auto,
    Always,
    Metadata,
    Never,
}
words!(PutNodesNodeQemuVmidConfigBodyVirtiofsCache {
    Auto = "auto",
    Always = "always",
    Metadata = "metadata",
    Never = "never",
});

