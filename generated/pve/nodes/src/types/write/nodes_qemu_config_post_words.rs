// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `virtio`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyAgentType {
    Virtio,
    Isa,
}
words!(PostNodesNodeQemuVmidConfigBodyAgentType {
    Virtio = "virtio",
    Isa = "isa",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyArch {
    X8664,
    Aarch64,
}
words!(PostNodesNodeQemuVmidConfigBodyArch {
    X8664 = "x86_64",
    Aarch64 = "aarch64",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyAudio0Device {
    Ich9IntelHda,
    IntelHda,
    Ac97,
}
words!(PostNodesNodeQemuVmidConfigBodyAudio0Device {
    Ich9IntelHda = "ich9-intel-hda",
    IntelHda = "intel-hda",
    Ac97 = "AC97",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `spice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyAudio0Driver {
    Spice,
    None,
}
words!(PostNodesNodeQemuVmidConfigBodyAudio0Driver {
    Spice = "spice",
    None = "none",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `seabios`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyBios {
    Seabios,
    Ovmf,
}
words!(PostNodesNodeQemuVmidConfigBodyBios {
    Seabios = "seabios",
    Ovmf = "ovmf",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyCitype {
    Configdrive2,
    Nocloud,
    Opennebula,
}
words!(PostNodesNodeQemuVmidConfigBodyCitype {
    Configdrive2 = "configdrive2",
    Nocloud = "nocloud",
    Opennebula = "opennebula",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `2m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyEfidisk0Efitype {
    X2m,
    X4m,
}
words!(PostNodesNodeQemuVmidConfigBodyEfidisk0Efitype {
    X2m = "2m",
    X4m = "4m",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyEfidisk0Format {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuVmidConfigBodyEfidisk0Format {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1. Default `2011`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyEfidisk0MsCert {
    X2011,
    X2023,
}
words!(PostNodesNodeQemuVmidConfigBodyEfidisk0MsCert {
    X2011 = "2011",
    X2023 = "2023",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyHugepages {
    Any,
    X2,
    X1024,
}
words!(PostNodesNodeQemuVmidConfigBodyHugepages {
    Any = "any",
    X2 = "2",
    X1024 = "1024",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyIdeWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodyIdeWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyKeyboard {
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
words!(PostNodesNodeQemuVmidConfigBodyKeyboard {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyLock {
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
words!(PostNodesNodeQemuVmidConfigBodyLock {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyMachineViommu {
    Intel,
    Virtio,
}
words!(PostNodesNodeQemuVmidConfigBodyMachineViommu {
    Intel = "intel",
    Virtio = "virtio",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyNetModel {
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
words!(PostNodesNodeQemuVmidConfigBodyNetModel {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyNumaPolicy {
    Preferred,
    Bind,
    Interleave,
}
words!(PostNodesNodeQemuVmidConfigBodyNumaPolicy {
    Preferred = "preferred",
    Bind = "bind",
    Interleave = "interleave",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyOstype {
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
words!(PostNodesNodeQemuVmidConfigBodyOstype {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuVmidConfigBodySataAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuVmidConfigBodySataCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuVmidConfigBodySataDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuVmidConfigBodySataFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuVmidConfigBodySataMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodySataRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuVmidConfigBodySataTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySataWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodySataWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsiWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodyScsiWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `lsi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyScsihw {
    Lsi,
    Lsi53c810,
    VirtioScsiPci,
    VirtioScsiSingle,
    Megasas,
    Pvscsi,
}
words!(PostNodesNodeQemuVmidConfigBodyScsihw {
    Lsi = "lsi",
    Lsi53c810 = "lsi53c810",
    VirtioScsiPci = "virtio-scsi-pci",
    VirtioScsiSingle = "virtio-scsi-single",
    Megasas = "megasas",
    Pvscsi = "pvscsi",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodySpiceEnhancementsVideostreaming {
    Off,
    All,
    Filter,
}
words!(PostNodesNodeQemuVmidConfigBodySpiceEnhancementsVideostreaming {
    Off = "off",
    All = "all",
    Filter = "filter",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyTpmstate0Format {
    Raw,
    Qcow2,
    Vmdk,
}
words!(PostNodesNodeQemuVmidConfigBodyTpmstate0Format {
    Raw = "raw",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// The default differs: `v2.0` in 7.4, `v2.0` in 8.0, `v2.0` in 8.1, `v2.0` in 8.2, `v1.2` in 8.3, `v1.2` in 8.4, `v1.2` in 9.0, `v1.2` in 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyTpmstate0Version {
    V12,
    V20,
}
words!(PostNodesNodeQemuVmidConfigBodyTpmstate0Version {
    V12 = "v1.2",
    V20 = "v2.0",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVgaClipboard {
    Vnc,
}
words!(PostNodesNodeQemuVmidConfigBodyVgaClipboard {
    Vnc = "vnc",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `std`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVgaType {
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
words!(PostNodesNodeQemuVmidConfigBodyVgaType {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtioWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtioWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.4. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidConfigBodyVirtiofsCache {
    Auto,
    Always,
    Metadata,
    Never,
}
words!(PostNodesNodeQemuVmidConfigBodyVirtiofsCache {
    Auto = "auto",
    Always = "always",
    Metadata = "metadata",
    Never = "never",
});

