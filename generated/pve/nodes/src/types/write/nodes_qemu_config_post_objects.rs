// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidConfigBody {
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acpi: Option<PveBool>,
    /// Format `pve-cpuset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affinity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyAgent>>,
    /// Proxmox VE: since 9.1. Default `1`.
    #[serde(rename = "allow-ksm", skip_serializing_if = "Option::is_none")]
    pub allow_ksm: Option<PveBool>,
    /// Proxmox VE: since 8.3. Format `pve-qemu-sev-fmt`.
    #[serde(rename = "amd-sev", skip_serializing_if = "Option::is_none")]
    pub amd_sev: Option<PropertyString<FormatPveQemuSevFmt>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arch: Option<PostNodesNodeQemuVmidConfigBodyArch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio0: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyAudio0>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autostart: Option<PveBool>,
    /// From 1 to 30.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_delay: Option<i64>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balloon: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bios: Option<PostNodesNodeQemuVmidConfigBodyBios>,
    /// Format `pve-qm-boot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot: Option<PropertyString<FormatPveQmBoot>>,
    /// Format `pve-qm-bootdisk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootdisk: Option<String>,
    /// Format `pve-qm-ide`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cdrom: Option<PropertyString<FormatPveQmIde>>,
    /// Format `pve-qm-cicustom`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cicustom: Option<PropertyString<FormatPveQmCicustom>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cipassword: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citype: Option<PostNodesNodeQemuVmidConfigBodyCitype>,
    /// Proxmox VE: since 8.0. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciupgrade: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciuser: Option<String>,
    /// At least 1. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<i64>,
    /// Format `pve-vm-cpu-conf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<PropertyString<FormatPveVmCpuConf>>,
    /// From 0 to 128. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpulimit: Option<f64>,
    /// From 1 to 262144.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpuunits: Option<i64>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 8192 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub efidisk0: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyEfidisk0>>,
    /// Only together with `delete`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeze: Option<PveBool>,
    /// Format `pve-volume-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hookscript: Option<String>,
    /// Default `network,disk,usb`. Format `pve-hotplug-features`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hotplug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hugepages: Option<PostNodesNodeQemuVmidConfigBodyHugepages>,
    /// Proxmox VE: since 8.3. Format `pve-storage-id`.
    #[serde(rename = "import-working-storage", skip_serializing_if = "Option::is_none")]
    pub import_working_storage: Option<String>,
    /// Proxmox VE: since 9.1. Format `pve-qemu-tdx-fmt`.
    #[serde(rename = "intel-tdx", skip_serializing_if = "Option::is_none")]
    pub intel_tdx: Option<PropertyString<FormatPveQemuTdxFmt>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ivshmem: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyIvshmem>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keephugepages: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyboard: Option<PostNodesNodeQemuVmidConfigBodyKeyboard>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kvm: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localtime: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<PostNodesNodeQemuVmidConfigBodyLock>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyMachine>>,
    /// Default `512`. The type differs: integer in 7.4, integer in 8.0, string in 8.1, string in 8.2, string in 8.3, string in 8.4, string in 9.0, string in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyMemory>>,
    /// At least 0. Default `0.1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrate_downtime: Option<f64>,
    /// At least 0. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrate_speed: Option<i64>,
    /// Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Format `address-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nameserver: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numa: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onboot: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ostype: Option<PostNodesNodeQemuVmidConfigBodyOstype>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reboot: Option<PveBool>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revert: Option<String>,
    /// Format `pve-qm-rng`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rng0: Option<PropertyString<FormatPveQmRng>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scsihw: Option<PostNodesNodeQemuVmidConfigBodyScsihw>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchdomain: Option<String>,
    /// From 0 to 50000. Default `1000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shares: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
    /// At most 512 characters. Format `pve-qm-smbios1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smbios1: Option<PropertyString<FormatPveQmSmbios1>>,
    /// At least 1. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smp: Option<i64>,
    /// At least 1. Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sockets: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spice_enhancements: Option<
        PropertyString<PostNodesNodeQemuVmidConfigBodySpiceEnhancements>,
    >,
    /// Format `urlencoded`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sshkeys: Option<String>,
    /// Default `now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startdate: Option<String>,
    /// Format `pve-startup-order`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startup: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet: Option<PveBool>,
    /// Format `pve-tag-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tdf: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tpmstate0: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyTpmstate0>>,
    /// At least 1. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vga: Option<PropertyString<PostNodesNodeQemuVmidConfigBodyVga>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmgenid: Option<String>,
    /// Format `pve-storage-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmstatestorage: Option<String>,
    /// Format `pve-qm-watchdog`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub watchdog: Option<PropertyString<FormatPveQmWatchdog>>,
    /// What the documents do not declare.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PostNodesNodeQemuVmidConfigBody {
    /// `hostpci0` to `hostpci15`, with their indexes, in order.
    ///
    /// Format `pve-qm-hostpci`.
    pub fn hostpci(
        &self,
    ) -> impl Iterator<Item = (u32, PropertyString<FormatPveQmHostpci>)> + '_ {
        ::pve_runtime::indexed(&self.extra, "hostpci", Some(15u32))
    }
    /// Sets `hostpci` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_hostpci(
        &mut self,
        index: u32,
        value: &FormatPveQmHostpci,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 15u32 {
            return Err("the highest index of `hostpci` is 15".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("hostpci", "{}"), index), value);
        Ok(self)
    }
    /// `ide0` to `ide3`, with their indexes, in order.
    pub fn ide(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyIde>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "ide", Some(3u32))
    }
    /// Sets `ide` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_ide(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyIde,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 3u32 {
            return Err("the highest index of `ide` is 3".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("ide", "{}"), index), value);
        Ok(self)
    }
    /// `ipconfig0` to `ipconfig31`, with their indexes, in order.
    ///
    /// Format `pve-qm-ipconfig`.
    pub fn ipconfig(
        &self,
    ) -> impl Iterator<Item = (u32, PropertyString<FormatPveQmIpconfig>)> + '_ {
        ::pve_runtime::indexed(&self.extra, "ipconfig", Some(31u32))
    }
    /// Sets `ipconfig` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_ipconfig(
        &mut self,
        index: u32,
        value: &FormatPveQmIpconfig,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 31u32 {
            return Err("the highest index of `ipconfig` is 31".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("ipconfig", "{}"), index), value);
        Ok(self)
    }
    /// `net0` to `net31`, with their indexes, in order.
    pub fn net(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyNet>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "net", Some(31u32))
    }
    /// Sets `net` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_net(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyNet,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 31u32 {
            return Err("the highest index of `net` is 31".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("net", "{}"), index), value);
        Ok(self)
    }
    /// `numa0` to `numa7`, with their indexes, in order.
    pub fn numa(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyNuma>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "numa", Some(7u32))
    }
    /// Sets `numa` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_numa(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyNuma,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 7u32 {
            return Err("the highest index of `numa` is 7".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("numa", "{}"), index), value);
        Ok(self)
    }
    /// `parallel0` to `parallel2`, with their indexes, in order.
    pub fn parallel(&self) -> impl Iterator<Item = (u32, PveStr)> + '_ {
        ::pve_runtime::indexed(&self.extra, "parallel", Some(2u32))
    }
    /// Sets `parallel` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high.
    pub fn set_parallel(
        &mut self,
        index: u32,
        value: &str,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 2u32 {
            return Err("the highest index of `parallel` is 2".into());
        }
        let value = ::serde_json::Value::from(value);
        self.extra.insert(format!(concat!("parallel", "{}"), index), value);
        Ok(self)
    }
    /// `sata0` to `sata5`, with their indexes, in order.
    pub fn sata(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodySata>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "sata", Some(5u32))
    }
    /// Sets `sata` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_sata(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodySata,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 5u32 {
            return Err("the highest index of `sata` is 5".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("sata", "{}"), index), value);
        Ok(self)
    }
    /// `scsi0` to `scsi30`, with their indexes, in order.
    pub fn scsi(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyScsi>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "scsi", Some(30u32))
    }
    /// Sets `scsi` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_scsi(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyScsi,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 30u32 {
            return Err("the highest index of `scsi` is 30".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("scsi", "{}"), index), value);
        Ok(self)
    }
    /// `serial0` to `serial3`, with their indexes, in order.
    pub fn serial(&self) -> impl Iterator<Item = (u32, PveStr)> + '_ {
        ::pve_runtime::indexed(&self.extra, "serial", Some(3u32))
    }
    /// Sets `serial` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high.
    pub fn set_serial(
        &mut self,
        index: u32,
        value: &str,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 3u32 {
            return Err("the highest index of `serial` is 3".into());
        }
        let value = ::serde_json::Value::from(value);
        self.extra.insert(format!(concat!("serial", "{}"), index), value);
        Ok(self)
    }
    /// `unused0` to `unused255`, with their indexes, in order.
    pub fn unused(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyUnused>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "unused", Some(255u32))
    }
    /// Sets `unused` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_unused(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyUnused,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 255u32 {
            return Err("the highest index of `unused` is 255".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("unused", "{}"), index), value);
        Ok(self)
    }
    /// `usb0` to `usb13`, with their indexes, in order.
    pub fn usb(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyUsb>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "usb", Some(13u32))
    }
    /// Sets `usb` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_usb(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyUsb,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 13u32 {
            return Err("the highest index of `usb` is 13".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("usb", "{}"), index), value);
        Ok(self)
    }
    /// `virtio0` to `virtio15`, with their indexes, in order.
    pub fn virtio(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyVirtio>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "virtio", Some(15u32))
    }
    /// Sets `virtio` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_virtio(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyVirtio,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 15u32 {
            return Err("the highest index of `virtio` is 15".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("virtio", "{}"), index), value);
        Ok(self)
    }
    /// `virtiofs0` to `virtiofs9`, with their indexes, in order.
    ///
    /// Proxmox VE: since 8.4.
    pub fn virtiofs(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PostNodesNodeQemuVmidConfigBodyVirtiofs>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "virtiofs", Some(9u32))
    }
    /// Sets `virtiofs` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_virtiofs(
        &mut self,
        index: u32,
        value: &PostNodesNodeQemuVmidConfigBodyVirtiofs,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 9u32 {
            return Err("the highest index of `virtiofs` is 9".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("virtiofs", "{}"), index), value);
        Ok(self)
    }
}
redacted!(PostNodesNodeQemuVmidConfigBody {
    acpi,
    affinity,
    agent,
    allow_ksm,
    amd_sev,
    arch,
    args,
    audio0,
    autostart,
    background_delay,
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
    delete,
    description,
    digest,
    efidisk0,
    force,
    freeze,
    hookscript,
    hotplug,
    hugepages,
    import_working_storage,
    intel_tdx,
    ivshmem,
    keephugepages,
    keyboard,
    kvm,
    localtime,
    lock,
    machine,
    memory,
    migrate_downtime,
    migrate_speed,
    name,
    nameserver,
    numa,
    onboot,
    ostype,
    protection,
    reboot,
    revert,
    rng0,
    scsihw,
    searchdomain,
    shares,
    skiplock,
    smbios1,
    smp,
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
    vmstatestorage,
    watchdog
} secret {
    cipassword
} undeclared { extra });

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyAgent {
    /// Default `0`.
    pub enabled: Option<PveBool>,
    /// Default `1`.
    pub freeze_fs_on_backup: Option<PveBool>,
    /// Default `0`.
    pub fstrim_cloned_disks: Option<PveBool>,
    pub type_: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyAgentType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyAgent, default Some("enabled"), aliases {}, key_aliases {}, {
    enabled = "enabled",
    freeze_fs_on_backup = "freeze-fs-on-backup",
    fstrim_cloned_disks = "fstrim_cloned_disks",
    type_ = "type",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyAudio0 {
    pub device: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyAudio0Device>>,
    pub driver: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyAudio0Driver>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyAudio0, default None, aliases {}, key_aliases {}, {
    device = "device",
    driver = "driver",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyEfidisk0 {
    pub efitype: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyEfidisk0Efitype>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyEfidisk0Format>>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
    /// Proxmox VE: since 9.1.
    pub ms_cert: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyEfidisk0MsCert>>,
    /// Default `0`.
    pub pre_enrolled_keys: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyEfidisk0, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    efitype = "efitype",
    format = "format",
    import_from = "import-from",
    ms_cert = "ms-cert",
    pre_enrolled_keys = "pre-enrolled-keys",
    size = "size",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyIde {
    pub aio: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeMedia>>,
    /// At most 120 characters. Format `urlencoded`.
    pub model: Option<String>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeTrans>>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyIdeWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyIde, default Some("file"), aliases {
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
    import_from = "import-from",
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyIvshmem {
    pub name: Option<String>,
    /// At least 1.
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyIvshmem, default None, aliases {}, key_aliases {}, {
    name = "name",
    size = "size",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyMachine {
    /// Proxmox VE: since 9.1. From 32 to 64.
    pub aw_bits: Option<PveNum>,
    /// Proxmox VE: since 8.4.
    pub enable_s3: Option<PveBool>,
    /// Proxmox VE: since 8.4.
    pub enable_s4: Option<PveBool>,
    /// At most 40 characters.
    pub type_: Option<String>,
    pub viommu: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyMachineViommu>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyMachine, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    aw_bits = "aw-bits",
    enable_s3 = "enable-s3",
    enable_s4 = "enable-s4",
    viommu = "viommu",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyMemory {
    /// At least 16. Default `512`.
    pub current: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyMemory, default Some("current"), aliases {}, key_aliases {}, {
    current = "current",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyNet {
    /// Format `pve-bridge-id`.
    pub bridge: Option<String>,
    pub firewall: Option<PveBool>,
    pub link_down: Option<PveBool>,
    /// Format `mac-addr`.
    pub macaddr: Option<String>,
    pub model: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyNetModel>>,
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
property_string!(PostNodesNodeQemuVmidConfigBodyNet, default Some("model"), aliases {}, key_aliases {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyNuma {
    pub cpus: Option<String>,
    pub hostnodes: Option<String>,
    pub memory: Option<PveNum>,
    pub policy: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyNumaPolicy>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyNuma, default None, aliases {}, key_aliases {}, {
    cpus = "cpus",
    hostnodes = "hostnodes",
    memory = "memory",
    policy = "policy",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodySata {
    pub aio: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataMedia>>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataTrans>>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodySataWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodySata, default Some("file"), aliases {
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
    import_from = "import-from",
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyScsi {
    pub aio: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiMedia>>,
    /// Proxmox VE: since 8.2.
    pub product: Option<String>,
    /// At least 2.
    pub queues: Option<PveInt>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiTrans>>,
    /// Proxmox VE: since 8.2.
    pub vendor: Option<String>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyScsiWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyScsi, default Some("file"), aliases {
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
    import_from = "import-from",
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodySpiceEnhancements {
    /// Default `0`.
    pub foldersharing: Option<PveBool>,
    pub videostreaming: Option<
        OpenEnum<PostNodesNodeQemuVmidConfigBodySpiceEnhancementsVideostreaming>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodySpiceEnhancements, default None, aliases {}, key_aliases {}, {
    foldersharing = "foldersharing",
    videostreaming = "videostreaming",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyTpmstate0 {
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    /// Proxmox VE: since 9.1.
    pub format: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyTpmstate0Format>>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub version: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyTpmstate0Version>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyTpmstate0, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    format = "format",
    import_from = "import-from",
    size = "size",
    version = "version",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyUnused {
    /// Format `pve-volume-id`.
    pub file: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyUnused, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyUsb {
    /// Format `pve-qm-usb-device`.
    pub host: Option<String>,
    /// Proxmox VE: since 8.0. Format `pve-configid`.
    pub mapping: Option<String>,
    /// Default `0`.
    pub usb3: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyUsb, default Some("host"), aliases {}, key_aliases {}, {
    host = "host",
    mapping = "mapping",
    usb3 = "usb3",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyVga {
    /// Proxmox VE: since 8.1.
    pub clipboard: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVgaClipboard>>,
    /// From 4 to 512.
    pub memory: Option<PveInt>,
    pub type_: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVgaType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyVga, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    clipboard = "clipboard",
    memory = "memory",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyVirtio {
    pub aio: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioFormat>>,
    /// Proxmox VE: up to 8.4.
    pub heads: Option<PveInt>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioMedia>>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioTrans>>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtioWerror>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuVmidConfigBodyVirtio, default Some("file"), aliases {
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
    import_from = "import-from",
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

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigBodyVirtiofs {
    pub cache: Option<OpenEnum<PostNodesNodeQemuVmidConfigBodyVirtiofsCache>>,
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
property_string!(PostNodesNodeQemuVmidConfigBodyVirtiofs, default Some("dirid"), aliases {}, key_aliases {}, {
    dirid = "dirid",
    cache = "cache",
    direct_io = "direct-io",
    expose_acl = "expose-acl",
    expose_xattr = "expose-xattr",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidConfigResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidConfigResponse {
    data = plain "data",
});

