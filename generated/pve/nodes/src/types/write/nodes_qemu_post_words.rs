// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `virtio`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyAgentType {
    Virtio,
    Isa,
}
words!(PostNodesNodeQemuBodyAgentType {
    Virtio = "virtio",
    Isa = "isa",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyArch {
    X8664,
    Aarch64,
}
words!(PostNodesNodeQemuBodyArch {
    X8664 = "x86_64",
    Aarch64 = "aarch64",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyAudio0Device {
    Ich9IntelHda,
    IntelHda,
    Ac97,
}
words!(PostNodesNodeQemuBodyAudio0Device {
    Ich9IntelHda = "ich9-intel-hda",
    IntelHda = "intel-hda",
    Ac97 = "AC97",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `spice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyAudio0Driver {
    Spice,
    None,
}
words!(PostNodesNodeQemuBodyAudio0Driver {
    Spice = "spice",
    None = "none",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `seabios`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyBios {
    Seabios,
    Ovmf,
}
words!(PostNodesNodeQemuBodyBios {
    Seabios = "seabios",
    Ovmf = "ovmf",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyCitype {
    Configdrive2,
    Nocloud,
    Opennebula,
}
words!(PostNodesNodeQemuBodyCitype {
    Configdrive2 = "configdrive2",
    Nocloud = "nocloud",
    Opennebula = "opennebula",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `2m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyEfidisk0Efitype {
    X2m,
    X4m,
}
words!(PostNodesNodeQemuBodyEfidisk0Efitype {
    X2m = "2m",
    X4m = "4m",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyEfidisk0Format {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuBodyEfidisk0Format {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 9.1. Default `2011`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyEfidisk0MsCert {
    X2011,
    X2023,
}
words!(PostNodesNodeQemuBodyEfidisk0MsCert {
    X2011 = "2011",
    X2023 = "2023",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyHugepages {
    Any,
    X2,
    X1024,
}
words!(PostNodesNodeQemuBodyHugepages {
    Any = "any",
    X2 = "2",
    X1024 = "1024",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuBodyIdeAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuBodyIdeCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuBodyIdeDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuBodyIdeFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuBodyIdeMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodyIdeRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuBodyIdeTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyIdeWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodyIdeWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyKeyboard {
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
words!(PostNodesNodeQemuBodyKeyboard {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyLock {
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
words!(PostNodesNodeQemuBodyLock {
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

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyMachineViommu {
    Intel,
    Virtio,
}
words!(PostNodesNodeQemuBodyMachineViommu {
    Intel = "intel",
    Virtio = "virtio",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyNetModel {
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
words!(PostNodesNodeQemuBodyNetModel {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyNumaPolicy {
    Preferred,
    Bind,
    Interleave,
}
words!(PostNodesNodeQemuBodyNumaPolicy {
    Preferred = "preferred",
    Bind = "bind",
    Interleave = "interleave",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyOstype {
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
words!(PostNodesNodeQemuBodyOstype {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuBodySataAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuBodySataCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuBodySataDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuBodySataFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuBodySataMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodySataRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuBodySataTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySataWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodySataWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuBodyScsiAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuBodyScsiCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuBodyScsiDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuBodyScsiFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuBodyScsiMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodyScsiRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuBodyScsiTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsiWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodyScsiWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `lsi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyScsihw {
    Lsi,
    Lsi53c810,
    VirtioScsiPci,
    VirtioScsiSingle,
    Megasas,
    Pvscsi,
}
words!(PostNodesNodeQemuBodyScsihw {
    Lsi = "lsi",
    Lsi53c810 = "lsi53c810",
    VirtioScsiPci = "virtio-scsi-pci",
    VirtioScsiSingle = "virtio-scsi-single",
    Megasas = "megasas",
    Pvscsi = "pvscsi",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodySpiceEnhancementsVideostreaming {
    Off,
    All,
    Filter,
}
words!(PostNodesNodeQemuBodySpiceEnhancementsVideostreaming {
    Off = "off",
    All = "all",
    Filter = "filter",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyTpmstate0Format {
    Raw,
    Qcow2,
    Vmdk,
}
words!(PostNodesNodeQemuBodyTpmstate0Format {
    Raw = "raw",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// The default differs: `v2.0` in 7.4, `v2.0` in 8.0, `v2.0` in 8.1, `v2.0` in 8.2, `v1.2` in 8.3, `v1.2` in 8.4, `v1.2` in 9.0, `v1.2` in 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyTpmstate0Version {
    V12,
    V20,
}
words!(PostNodesNodeQemuBodyTpmstate0Version {
    V12 = "v1.2",
    V20 = "v2.0",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVgaClipboard {
    Vnc,
}
words!(PostNodesNodeQemuBodyVgaClipboard {
    Vnc = "vnc",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `std`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVgaType {
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
words!(PostNodesNodeQemuBodyVgaType {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioAio {
    Native,
    Threads,
    IoUring,
}
words!(PostNodesNodeQemuBodyVirtioAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(PostNodesNodeQemuBodyVirtioCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioDiscard {
    Ignore,
    On,
}
words!(PostNodesNodeQemuBodyVirtioDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// `cow`: up to 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
    Cow,
}
words!(PostNodesNodeQemuBodyVirtioFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
    Cow = "cow",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioMedia {
    Cdrom,
    Disk,
}
words!(PostNodesNodeQemuBodyVirtioMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioRerror {
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodyVirtioRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE up to 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioTrans {
    None,
    Lba,
    Auto,
}
words!(PostNodesNodeQemuBodyVirtioTrans {
    None = "none",
    Lba = "lba",
    Auto = "auto",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtioWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(PostNodesNodeQemuBodyVirtioWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 8.4. Default `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuBodyVirtiofsCache {
    Auto,
    Always,
    Metadata,
    Never,
}
words!(PostNodesNodeQemuBodyVirtiofsCache {
    Auto = "auto",
    Always = "always",
    Metadata = "metadata",
    Never = "never",
});

