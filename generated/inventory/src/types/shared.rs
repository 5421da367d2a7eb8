// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPruneBackups {
    pub keep_all: Option<PveBool>,
    /// At least 0.
    pub keep_daily: Option<PveInt>,
    /// At least 0.
    pub keep_hourly: Option<PveInt>,
    /// At least 0.
    pub keep_last: Option<PveInt>,
    /// At least 0.
    pub keep_monthly: Option<PveInt>,
    /// At least 0.
    pub keep_weekly: Option<PveInt>,
    /// At least 0.
    pub keep_yearly: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPruneBackups, default None, aliases {}, key_aliases {}, {
    keep_all = "keep-all",
    keep_daily = "keep-daily",
    keep_hourly = "keep-hourly",
    keep_last = "keep-last",
    keep_monthly = "keep-monthly",
    keep_weekly = "keep-weekly",
    keep_yearly = "keep-yearly",
});

/// Shared by several operations.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQemuSevFmt {
    /// Default `1`.
    pub allow_smt: Option<PveBool>,
    /// Default `0`.
    pub kernel_hashes: Option<PveBool>,
    /// Default `0`.
    pub no_debug: Option<PveBool>,
    /// Default `0`.
    pub no_key_sharing: Option<PveBool>,
    pub type_: Option<OpenEnum<FormatPveQemuSevFmtType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQemuSevFmt, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    allow_smt = "allow-smt",
    kernel_hashes = "kernel-hashes",
    no_debug = "no-debug",
    no_key_sharing = "no-key-sharing",
});

/// Shared by several operations.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQemuSevFmtType {
    Std,
    Es,
    Snp,
}
words!(FormatPveQemuSevFmtType {
    Std = "std",
    Es = "es",
    Snp = "snp",
});

/// Shared by several operations.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQemuTdxFmt {
    /// Default `1`.
    pub attestation: Option<PveBool>,
    pub type_: Option<OpenEnum<FormatPveQemuTdxFmtType>>,
    /// At least 2. Default `2`.
    pub vsock_cid: Option<PveInt>,
    /// At least 0. Default `4050`.
    pub vsock_port: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQemuTdxFmt, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    attestation = "attestation",
    vsock_cid = "vsock-cid",
    vsock_port = "vsock-port",
});

/// Shared by several operations.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQemuTdxFmtType {
    Tdx,
}
words!(FormatPveQemuTdxFmtType {
    Tdx = "tdx",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmBoot {
    /// Default `cdn`.
    pub legacy: Option<String>,
    /// Format `pve-qm-bootdev-list`.
    pub order: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmBoot, default Some("legacy"), aliases {}, key_aliases {}, {
    legacy = "legacy",
    order = "order",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmCicustom {
    /// Format `pve-volume-id`.
    pub meta: Option<String>,
    /// Format `pve-volume-id`.
    pub network: Option<String>,
    /// Format `pve-volume-id`.
    pub user: Option<String>,
    /// Format `pve-volume-id`.
    pub vendor: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmCicustom, default None, aliases {}, key_aliases {}, {
    meta = "meta",
    network = "network",
    user = "user",
    vendor = "vendor",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmHostpci {
    pub device_id: Option<String>,
    pub driver: Option<OpenEnum<FormatPveQmHostpciDriver>>,
    pub host: Option<String>,
    /// Default `0`.
    pub legacy_igd: Option<PveBool>,
    /// Format `pve-configid`.
    pub mapping: Option<String>,
    pub mdev: Option<String>,
    /// Default `0`.
    pub pcie: Option<PveBool>,
    /// Default `1`.
    pub rombar: Option<PveBool>,
    pub romfile: Option<String>,
    pub sub_device_id: Option<String>,
    pub sub_vendor_id: Option<String>,
    pub vendor_id: Option<String>,
    /// Default `0`.
    pub x_vga: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmHostpci, default Some("host"), aliases {}, key_aliases {}, {
    host = "host",
    device_id = "device-id",
    driver = "driver",
    legacy_igd = "legacy-igd",
    mapping = "mapping",
    mdev = "mdev",
    pcie = "pcie",
    rombar = "rombar",
    romfile = "romfile",
    sub_device_id = "sub-device-id",
    sub_vendor_id = "sub-vendor-id",
    vendor_id = "vendor-id",
    x_vga = "x-vga",
});

/// Shared by several operations.
///
/// Default `vfio`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmHostpciDriver {
    Vfio,
    Keep,
}
words!(FormatPveQmHostpciDriver {
    Vfio = "vfio",
    Keep = "keep",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmIde {
    pub aio: Option<OpenEnum<FormatPveQmIdeAio>>,
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
    pub cache: Option<OpenEnum<FormatPveQmIdeCache>>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<FormatPveQmIdeDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<FormatPveQmIdeFormat>>,
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
    pub media: Option<OpenEnum<FormatPveQmIdeMedia>>,
    /// At most 120 characters. Format `urlencoded`.
    pub model: Option<String>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<FormatPveQmIdeRerror>>,
    /// At most 60 characters. Format `urlencoded`.
    pub serial: Option<String>,
    /// Default `0`.
    pub shared: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub snapshot: Option<PveBool>,
    pub ssd: Option<PveBool>,
    pub werror: Option<OpenEnum<FormatPveQmIdeWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmIde, default Some("file"), aliases {
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
    detect_zeroes = "detect_zeroes",
    discard = "discard",
    format = "format",
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
    serial = "serial",
    shared = "shared",
    size = "size",
    snapshot = "snapshot",
    ssd = "ssd",
    werror = "werror",
    wwn = "wwn",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeAio {
    Native,
    Threads,
    IoUring,
}
words!(FormatPveQmIdeAio {
    Native = "native",
    Threads = "threads",
    IoUring = "io_uring",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeCache {
    None,
    Writethrough,
    Writeback,
    Unsafe,
    Directsync,
}
words!(FormatPveQmIdeCache {
    None = "none",
    Writethrough = "writethrough",
    Writeback = "writeback",
    Unsafe = "unsafe",
    Directsync = "directsync",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeDiscard {
    Ignore,
    On,
}
words!(FormatPveQmIdeDiscard {
    Ignore = "ignore",
    On = "on",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeFormat {
    Raw,
    Qcow,
    Qed,
    Qcow2,
    Vmdk,
    Cloop,
}
words!(FormatPveQmIdeFormat {
    Raw = "raw",
    Qcow = "qcow",
    Qed = "qed",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
    Cloop = "cloop",
});

/// Shared by several operations.
///
/// Default `disk`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeMedia {
    Cdrom,
    Disk,
}
words!(FormatPveQmIdeMedia {
    Cdrom = "cdrom",
    Disk = "disk",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeRerror {
    Ignore,
    Report,
    Stop,
}
words!(FormatPveQmIdeRerror {
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmIdeWerror {
    Enospc,
    Ignore,
    Report,
    Stop,
}
words!(FormatPveQmIdeWerror {
    Enospc = "enospc",
    Ignore = "ignore",
    Report = "report",
    Stop = "stop",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmIpconfig {
    /// Format `ipv4`. Only together with `ip`.
    pub gw: Option<String>,
    /// Format `ipv6`. Only together with `ip6`.
    pub gw6: Option<String>,
    /// Default `dhcp`. Format `pve-ipv4-config`.
    pub ip: Option<String>,
    /// Default `dhcp`. Format `pve-ipv6-config`.
    pub ip6: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmIpconfig, default None, aliases {}, key_aliases {}, {
    gw = "gw",
    gw6 = "gw6",
    ip = "ip",
    ip6 = "ip6",
});

/// Shared by several operations.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmRng {
    /// Default `1024`.
    pub max_bytes: Option<PveInt>,
    /// Default `1000`.
    pub period: Option<PveInt>,
    pub source: Option<OpenEnum<FormatPveQmRngSource>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmRng, default Some("source"), aliases {}, key_aliases {}, {
    source = "source",
    max_bytes = "max_bytes",
    period = "period",
});

/// Shared by several operations.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmRngSource {
    DevUrandom,
    DevRandom,
    DevHwrng,
}
words!(FormatPveQmRngSource {
    DevUrandom = "/dev/urandom",
    DevRandom = "/dev/random",
    DevHwrng = "/dev/hwrng",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmSmbios1 {
    pub base64: Option<PveBool>,
    pub family: Option<String>,
    pub manufacturer: Option<String>,
    pub product: Option<String>,
    pub serial: Option<String>,
    pub sku: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmSmbios1, default None, aliases {}, key_aliases {}, {
    base64 = "base64",
    family = "family",
    manufacturer = "manufacturer",
    product = "product",
    serial = "serial",
    sku = "sku",
    uuid = "uuid",
    version = "version",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveQmWatchdog {
    pub action: Option<OpenEnum<FormatPveQmWatchdogAction>>,
    pub model: Option<OpenEnum<FormatPveQmWatchdogModel>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveQmWatchdog, default Some("model"), aliases {}, key_aliases {}, {
    model = "model",
    action = "action",
});

/// Shared by several operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmWatchdogAction {
    Reset,
    Shutdown,
    Poweroff,
    Pause,
    Debug,
    None,
}
words!(FormatPveQmWatchdogAction {
    Reset = "reset",
    Shutdown = "shutdown",
    Poweroff = "poweroff",
    Pause = "pause",
    Debug = "debug",
    None = "none",
});

/// Shared by several operations.
///
/// Default `i6300esb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveQmWatchdogModel {
    I6300esb,
    Ib700,
}
words!(FormatPveQmWatchdogModel {
    I6300esb = "i6300esb",
    Ib700 = "ib700",
});

/// Shared by several operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatPveVmCpuConf {
    /// Default `kvm64`.
    pub cputype: Option<String>,
    pub flags: Option<String>,
    /// From 32 to 64.
    pub guest_phys_bits: Option<PveInt>,
    /// Default `0`.
    pub hidden: Option<PveBool>,
    pub hv_vendor_id: Option<String>,
    /// Format `pve-phys-bits`.
    pub phys_bits: Option<String>,
    pub reported_model: Option<OpenEnum<FormatPveVmCpuConfReportedModel>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(FormatPveVmCpuConf, default Some("cputype"), aliases {}, key_aliases {}, {
    cputype = "cputype",
    flags = "flags",
    guest_phys_bits = "guest-phys-bits",
    hidden = "hidden",
    hv_vendor_id = "hv-vendor-id",
    phys_bits = "phys-bits",
    reported_model = "reported-model",
});

/// Shared by several operations.
///
/// Default `kvm64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FormatPveVmCpuConfReportedModel {
    X486,
    A64fx,
    Athlon,
    Broadwell,
    BroadwellIbrs,
    BroadwellNoTsx,
    BroadwellNoTsxIbrs,
    CascadelakeServer,
    CascadelakeServerNoTsx,
    CascadelakeServerV2,
    CascadelakeServerV4,
    CascadelakeServerV5,
    ClearwaterForest,
    Conroe,
    Cooperlake,
    CooperlakeV2,
    Core2duo,
    Coreduo,
    CortexA35,
    CortexA53,
    CortexA55,
    CortexA57,
    CortexA710,
    CortexA72,
    CortexA76,
    Epyc,
    EpycGenoa,
    EpycGenoaV2,
    EpycIbpb,
    EpycMilan,
    EpycMilanV2,
    EpycMilanV3,
    EpycRome,
    EpycRomeV2,
    EpycRomeV3,
    EpycRomeV4,
    EpycRomeV5,
    EpycTurin,
    EpycV3,
    EpycV4,
    EpycV5,
    GraniteRapids,
    GraniteRapidsV2,
    GraniteRapidsV3,
    Haswell,
    HaswellIbrs,
    HaswellNoTsx,
    HaswellNoTsxIbrs,
    Host,
    IcelakeClient,
    IcelakeClientNoTsx,
    IcelakeServer,
    IcelakeServerNoTsx,
    IcelakeServerV3,
    IcelakeServerV4,
    IcelakeServerV5,
    IcelakeServerV6,
    IcelakeServerV7,
    IvyBridge,
    IvyBridgeIbrs,
    KnightsMill,
    Kvm32,
    Kvm64,
    Max,
    Nehalem,
    NehalemIbrs,
    NeoverseN1,
    NeoverseN2,
    NeoverseV1,
    OpteronG1,
    OpteronG2,
    OpteronG3,
    OpteronG4,
    OpteronG5,
    Penryn,
    Pentium,
    Pentium2,
    Pentium3,
    Phenom,
    Qemu32,
    Qemu64,
    SandyBridge,
    SandyBridgeIbrs,
    SapphireRapids,
    SapphireRapidsV2,
    SapphireRapidsV3,
    SapphireRapidsV4,
    SierraForest,
    SierraForestV2,
    SierraForestV3,
    SkylakeClient,
    SkylakeClientIbrs,
    SkylakeClientNoTsxIbrs,
    SkylakeClientV4,
    SkylakeServer,
    SkylakeServerIbrs,
    SkylakeServerNoTsxIbrs,
    SkylakeServerV4,
    SkylakeServerV5,
    Westmere,
    WestmereIbrs,
}
words!(FormatPveVmCpuConfReportedModel {
    X486 = "486",
    A64fx = "a64fx",
    Athlon = "athlon",
    Broadwell = "Broadwell",
    BroadwellIbrs = "Broadwell-IBRS",
    BroadwellNoTsx = "Broadwell-noTSX",
    BroadwellNoTsxIbrs = "Broadwell-noTSX-IBRS",
    CascadelakeServer = "Cascadelake-Server",
    CascadelakeServerNoTsx = "Cascadelake-Server-noTSX",
    CascadelakeServerV2 = "Cascadelake-Server-v2",
    CascadelakeServerV4 = "Cascadelake-Server-v4",
    CascadelakeServerV5 = "Cascadelake-Server-v5",
    ClearwaterForest = "ClearwaterForest",
    Conroe = "Conroe",
    Cooperlake = "Cooperlake",
    CooperlakeV2 = "Cooperlake-v2",
    Core2duo = "core2duo",
    Coreduo = "coreduo",
    CortexA35 = "cortex-a35",
    CortexA53 = "cortex-a53",
    CortexA55 = "cortex-a55",
    CortexA57 = "cortex-a57",
    CortexA710 = "cortex-a710",
    CortexA72 = "cortex-a72",
    CortexA76 = "cortex-a76",
    Epyc = "EPYC",
    EpycGenoa = "EPYC-Genoa",
    EpycGenoaV2 = "EPYC-Genoa-v2",
    EpycIbpb = "EPYC-IBPB",
    EpycMilan = "EPYC-Milan",
    EpycMilanV2 = "EPYC-Milan-v2",
    EpycMilanV3 = "EPYC-Milan-v3",
    EpycRome = "EPYC-Rome",
    EpycRomeV2 = "EPYC-Rome-v2",
    EpycRomeV3 = "EPYC-Rome-v3",
    EpycRomeV4 = "EPYC-Rome-v4",
    EpycRomeV5 = "EPYC-Rome-v5",
    EpycTurin = "EPYC-Turin",
    EpycV3 = "EPYC-v3",
    EpycV4 = "EPYC-v4",
    EpycV5 = "EPYC-v5",
    GraniteRapids = "GraniteRapids",
    GraniteRapidsV2 = "GraniteRapids-v2",
    GraniteRapidsV3 = "GraniteRapids-v3",
    Haswell = "Haswell",
    HaswellIbrs = "Haswell-IBRS",
    HaswellNoTsx = "Haswell-noTSX",
    HaswellNoTsxIbrs = "Haswell-noTSX-IBRS",
    Host = "host",
    IcelakeClient = "Icelake-Client",
    IcelakeClientNoTsx = "Icelake-Client-noTSX",
    IcelakeServer = "Icelake-Server",
    IcelakeServerNoTsx = "Icelake-Server-noTSX",
    IcelakeServerV3 = "Icelake-Server-v3",
    IcelakeServerV4 = "Icelake-Server-v4",
    IcelakeServerV5 = "Icelake-Server-v5",
    IcelakeServerV6 = "Icelake-Server-v6",
    IcelakeServerV7 = "Icelake-Server-v7",
    IvyBridge = "IvyBridge",
    IvyBridgeIbrs = "IvyBridge-IBRS",
    KnightsMill = "KnightsMill",
    Kvm32 = "kvm32",
    Kvm64 = "kvm64",
    Max = "max",
    Nehalem = "Nehalem",
    NehalemIbrs = "Nehalem-IBRS",
    NeoverseN1 = "neoverse-n1",
    NeoverseN2 = "neoverse-n2",
    NeoverseV1 = "neoverse-v1",
    OpteronG1 = "Opteron_G1",
    OpteronG2 = "Opteron_G2",
    OpteronG3 = "Opteron_G3",
    OpteronG4 = "Opteron_G4",
    OpteronG5 = "Opteron_G5",
    Penryn = "Penryn",
    Pentium = "pentium",
    Pentium2 = "pentium2",
    Pentium3 = "pentium3",
    Phenom = "phenom",
    Qemu32 = "qemu32",
    Qemu64 = "qemu64",
    SandyBridge = "SandyBridge",
    SandyBridgeIbrs = "SandyBridge-IBRS",
    SapphireRapids = "SapphireRapids",
    SapphireRapidsV2 = "SapphireRapids-v2",
    SapphireRapidsV3 = "SapphireRapids-v3",
    SapphireRapidsV4 = "SapphireRapids-v4",
    SierraForest = "SierraForest",
    SierraForestV2 = "SierraForest-v2",
    SierraForestV3 = "SierraForest-v3",
    SkylakeClient = "Skylake-Client",
    SkylakeClientIbrs = "Skylake-Client-IBRS",
    SkylakeClientNoTsxIbrs = "Skylake-Client-noTSX-IBRS",
    SkylakeClientV4 = "Skylake-Client-v4",
    SkylakeServer = "Skylake-Server",
    SkylakeServerIbrs = "Skylake-Server-IBRS",
    SkylakeServerNoTsxIbrs = "Skylake-Server-noTSX-IBRS",
    SkylakeServerV4 = "Skylake-Server-v4",
    SkylakeServerV5 = "Skylake-Server-v5",
    Westmere = "Westmere",
    WestmereIbrs = "Westmere-IBRS",
});

