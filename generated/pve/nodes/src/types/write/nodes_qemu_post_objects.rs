// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuBody {
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acpi: Option<PveBool>,
    /// Format `pve-cpuset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affinity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<PropertyString<PostNodesNodeQemuBodyAgent>>,
    /// Proxmox VE: since 9.1. Default `1`.
    #[serde(rename = "allow-ksm", skip_serializing_if = "Option::is_none")]
    pub allow_ksm: Option<PveBool>,
    /// Proxmox VE: since 8.3. Format `pve-qemu-sev-fmt`.
    #[serde(rename = "amd-sev", skip_serializing_if = "Option::is_none")]
    pub amd_sev: Option<PropertyString<FormatPveQemuSevFmt>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arch: Option<PostNodesNodeQemuBodyArch>,
    /// At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio0: Option<PropertyString<PostNodesNodeQemuBodyAudio0>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autostart: Option<PveBool>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balloon: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bios: Option<PostNodesNodeQemuBodyBios>,
    /// Format `pve-qm-boot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot: Option<PropertyString<FormatPveQmBoot>>,
    /// Format `pve-qm-bootdisk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootdisk: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<i64>,
    /// Format `pve-qm-ide`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cdrom: Option<PropertyString<FormatPveQmIde>>,
    /// Format `pve-qm-cicustom`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cicustom: Option<PropertyString<FormatPveQmCicustom>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cipassword: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citype: Option<PostNodesNodeQemuBodyCitype>,
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
    /// At most 8192 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub efidisk0: Option<PropertyString<PostNodesNodeQemuBodyEfidisk0>>,
    /// Only together with `archive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeze: Option<PveBool>,
    /// Proxmox VE: since 9.1. Default `0`.
    #[serde(rename = "ha-managed", skip_serializing_if = "Option::is_none")]
    pub ha_managed: Option<PveBool>,
    /// Format `pve-volume-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hookscript: Option<String>,
    /// Default `network,disk,usb`. Format `pve-hotplug-features`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hotplug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hugepages: Option<PostNodesNodeQemuBodyHugepages>,
    /// Proxmox VE: since 8.3. Format `pve-storage-id`.
    #[serde(rename = "import-working-storage", skip_serializing_if = "Option::is_none")]
    pub import_working_storage: Option<String>,
    /// Proxmox VE: since 9.1. Format `pve-qemu-tdx-fmt`.
    #[serde(rename = "intel-tdx", skip_serializing_if = "Option::is_none")]
    pub intel_tdx: Option<PropertyString<FormatPveQemuTdxFmt>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ivshmem: Option<PropertyString<PostNodesNodeQemuBodyIvshmem>>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keephugepages: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyboard: Option<PostNodesNodeQemuBodyKeyboard>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kvm: Option<PveBool>,
    /// Only together with `archive`.
    #[serde(rename = "live-restore", skip_serializing_if = "Option::is_none")]
    pub live_restore: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localtime: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<PostNodesNodeQemuBodyLock>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine: Option<PropertyString<PostNodesNodeQemuBodyMachine>>,
    /// Default `512`. The type differs: integer in 7.4, integer in 8.0, string in 8.1, string in 8.2, string in 8.3, string in 8.4, string in 9.0, string in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<PropertyString<PostNodesNodeQemuBodyMemory>>,
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
    pub ostype: Option<PostNodesNodeQemuBodyOstype>,
    /// Format `pve-poolid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<PveBool>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reboot: Option<PveBool>,
    /// Format `pve-qm-rng`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rng0: Option<PropertyString<FormatPveQmRng>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scsihw: Option<PostNodesNodeQemuBodyScsihw>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchdomain: Option<String>,
    /// From 0 to 50000. Default `1000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shares: Option<i64>,
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
        PropertyString<PostNodesNodeQemuBodySpiceEnhancements>,
    >,
    /// Format `urlencoded`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sshkeys: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<PveBool>,
    /// Default `now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startdate: Option<String>,
    /// Format `pve-startup-order`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startup: Option<String>,
    /// Format `pve-storage-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
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
    pub tpmstate0: Option<PropertyString<PostNodesNodeQemuBodyTpmstate0>>,
    /// Only together with `archive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique: Option<PveBool>,
    /// At least 1. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vga: Option<PropertyString<PostNodesNodeQemuBodyVga>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmgenid: Option<String>,
    /// At least 1. Format `pve-vmid`.
    pub vmid: i64,
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
impl PostNodesNodeQemuBody {
    /// With what is required; everything else is left out.
    pub fn new(vmid: i64) -> Self {
        Self {
            acpi: Default::default(),
            affinity: Default::default(),
            agent: Default::default(),
            allow_ksm: Default::default(),
            amd_sev: Default::default(),
            arch: Default::default(),
            archive: Default::default(),
            args: Default::default(),
            audio0: Default::default(),
            autostart: Default::default(),
            balloon: Default::default(),
            bios: Default::default(),
            boot: Default::default(),
            bootdisk: Default::default(),
            bwlimit: Default::default(),
            cdrom: Default::default(),
            cicustom: Default::default(),
            cipassword: Default::default(),
            citype: Default::default(),
            ciupgrade: Default::default(),
            ciuser: Default::default(),
            cores: Default::default(),
            cpu: Default::default(),
            cpulimit: Default::default(),
            cpuunits: Default::default(),
            description: Default::default(),
            efidisk0: Default::default(),
            force: Default::default(),
            freeze: Default::default(),
            ha_managed: Default::default(),
            hookscript: Default::default(),
            hotplug: Default::default(),
            hugepages: Default::default(),
            import_working_storage: Default::default(),
            intel_tdx: Default::default(),
            ivshmem: Default::default(),
            keephugepages: Default::default(),
            keyboard: Default::default(),
            kvm: Default::default(),
            live_restore: Default::default(),
            localtime: Default::default(),
            lock: Default::default(),
            machine: Default::default(),
            memory: Default::default(),
            migrate_downtime: Default::default(),
            migrate_speed: Default::default(),
            name: Default::default(),
            nameserver: Default::default(),
            numa: Default::default(),
            onboot: Default::default(),
            ostype: Default::default(),
            pool: Default::default(),
            protection: Default::default(),
            reboot: Default::default(),
            rng0: Default::default(),
            scsihw: Default::default(),
            searchdomain: Default::default(),
            shares: Default::default(),
            smbios1: Default::default(),
            smp: Default::default(),
            sockets: Default::default(),
            spice_enhancements: Default::default(),
            sshkeys: Default::default(),
            start: Default::default(),
            startdate: Default::default(),
            startup: Default::default(),
            storage: Default::default(),
            tablet: Default::default(),
            tags: Default::default(),
            tdf: Default::default(),
            template: Default::default(),
            tpmstate0: Default::default(),
            unique: Default::default(),
            vcpus: Default::default(),
            vga: Default::default(),
            vmgenid: Default::default(),
            vmid,
            vmstatestorage: Default::default(),
            watchdog: Default::default(),
            extra: Default::default(),
        }
    }
}
impl PostNodesNodeQemuBody {
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyIde>)> + '_ {
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
        value: &PostNodesNodeQemuBodyIde,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyNet>)> + '_ {
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
        value: &PostNodesNodeQemuBodyNet,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyNuma>)> + '_ {
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
        value: &PostNodesNodeQemuBodyNuma,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodySata>)> + '_ {
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
        value: &PostNodesNodeQemuBodySata,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyScsi>)> + '_ {
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
        value: &PostNodesNodeQemuBodyScsi,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyUnused>)> + '_ {
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
        value: &PostNodesNodeQemuBodyUnused,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyUsb>)> + '_ {
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
        value: &PostNodesNodeQemuBodyUsb,
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
    ) -> impl Iterator<Item = (u32, PropertyString<PostNodesNodeQemuBodyVirtio>)> + '_ {
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
        value: &PostNodesNodeQemuBodyVirtio,
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
        Item = (u32, PropertyString<PostNodesNodeQemuBodyVirtiofs>),
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
        value: &PostNodesNodeQemuBodyVirtiofs,
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
redacted!(PostNodesNodeQemuBody {
    acpi,
    affinity,
    agent,
    allow_ksm,
    amd_sev,
    arch,
    archive,
    args,
    audio0,
    autostart,
    balloon,
    bios,
    boot,
    bootdisk,
    bwlimit,
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
    efidisk0,
    force,
    freeze,
    ha_managed,
    hookscript,
    hotplug,
    hugepages,
    import_working_storage,
    intel_tdx,
    ivshmem,
    keephugepages,
    keyboard,
    kvm,
    live_restore,
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
    pool,
    protection,
    reboot,
    rng0,
    scsihw,
    searchdomain,
    shares,
    smbios1,
    smp,
    sockets,
    spice_enhancements,
    sshkeys,
    start,
    startdate,
    startup,
    storage,
    tablet,
    tags,
    tdf,
    template,
    tpmstate0,
    unique,
    vcpus,
    vga,
    vmgenid,
    vmid,
    vmstatestorage,
    watchdog
} secret {
    cipassword
} undeclared { extra });

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyAgent {
    /// Default `0`.
    pub enabled: Option<PveBool>,
    /// Default `1`.
    pub freeze_fs_on_backup: Option<PveBool>,
    /// Default `0`.
    pub fstrim_cloned_disks: Option<PveBool>,
    pub type_: Option<OpenEnum<PostNodesNodeQemuBodyAgentType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyAgent, default Some("enabled"), aliases {}, key_aliases {}, {
    enabled = "enabled",
    freeze_fs_on_backup = "freeze-fs-on-backup",
    fstrim_cloned_disks = "fstrim_cloned_disks",
    type_ = "type",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyAudio0 {
    pub device: Option<OpenEnum<PostNodesNodeQemuBodyAudio0Device>>,
    pub driver: Option<OpenEnum<PostNodesNodeQemuBodyAudio0Driver>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyAudio0, default None, aliases {}, key_aliases {}, {
    device = "device",
    driver = "driver",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyEfidisk0 {
    pub efitype: Option<OpenEnum<PostNodesNodeQemuBodyEfidisk0Efitype>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuBodyEfidisk0Format>>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
    /// Proxmox VE: since 9.1.
    pub ms_cert: Option<OpenEnum<PostNodesNodeQemuBodyEfidisk0MsCert>>,
    /// Default `0`.
    pub pre_enrolled_keys: Option<PveBool>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyEfidisk0, default Some("file"), aliases {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyIde {
    pub aio: Option<OpenEnum<PostNodesNodeQemuBodyIdeAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuBodyIdeCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuBodyIdeDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuBodyIdeFormat>>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuBodyIdeMedia>>,
    /// At most 120 characters. Format `urlencoded`.
    pub model: Option<String>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuBodyIdeRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuBodyIdeTrans>>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuBodyIdeWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyIde, default Some("file"), aliases {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyIvshmem {
    pub name: Option<String>,
    /// At least 1.
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyIvshmem, default None, aliases {}, key_aliases {}, {
    name = "name",
    size = "size",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyMachine {
    /// Proxmox VE: since 9.1. From 32 to 64.
    pub aw_bits: Option<PveNum>,
    /// Proxmox VE: since 8.4.
    pub enable_s3: Option<PveBool>,
    /// Proxmox VE: since 8.4.
    pub enable_s4: Option<PveBool>,
    /// At most 40 characters.
    pub type_: Option<String>,
    pub viommu: Option<OpenEnum<PostNodesNodeQemuBodyMachineViommu>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyMachine, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    aw_bits = "aw-bits",
    enable_s3 = "enable-s3",
    enable_s4 = "enable-s4",
    viommu = "viommu",
});

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyMemory {
    /// At least 16. Default `512`.
    pub current: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyMemory, default Some("current"), aliases {}, key_aliases {}, {
    current = "current",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyNet {
    /// Format `pve-bridge-id`.
    pub bridge: Option<String>,
    pub firewall: Option<PveBool>,
    pub link_down: Option<PveBool>,
    /// Format `mac-addr`.
    pub macaddr: Option<String>,
    pub model: Option<OpenEnum<PostNodesNodeQemuBodyNetModel>>,
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
property_string!(PostNodesNodeQemuBodyNet, default Some("model"), aliases {}, key_aliases {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyNuma {
    pub cpus: Option<String>,
    pub hostnodes: Option<String>,
    pub memory: Option<PveNum>,
    pub policy: Option<OpenEnum<PostNodesNodeQemuBodyNumaPolicy>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyNuma, default None, aliases {}, key_aliases {}, {
    cpus = "cpus",
    hostnodes = "hostnodes",
    memory = "memory",
    policy = "policy",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodySata {
    pub aio: Option<OpenEnum<PostNodesNodeQemuBodySataAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuBodySataCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuBodySataDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuBodySataFormat>>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuBodySataMedia>>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuBodySataRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuBodySataTrans>>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuBodySataWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodySata, default Some("file"), aliases {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyScsi {
    pub aio: Option<OpenEnum<PostNodesNodeQemuBodyScsiAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuBodyScsiCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuBodyScsiDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuBodyScsiFormat>>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuBodyScsiMedia>>,
    /// Proxmox VE: since 8.2.
    pub product: Option<String>,
    /// At least 2.
    pub queues: Option<PveInt>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuBodyScsiRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuBodyScsiTrans>>,
    /// Proxmox VE: since 8.2.
    pub vendor: Option<String>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuBodyScsiWerror>>,
    pub wwn: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyScsi, default Some("file"), aliases {
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

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodySpiceEnhancements {
    /// Default `0`.
    pub foldersharing: Option<PveBool>,
    pub videostreaming: Option<
        OpenEnum<PostNodesNodeQemuBodySpiceEnhancementsVideostreaming>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodySpiceEnhancements, default None, aliases {}, key_aliases {}, {
    foldersharing = "foldersharing",
    videostreaming = "videostreaming",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyTpmstate0 {
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    /// Proxmox VE: since 9.1.
    pub format: Option<OpenEnum<PostNodesNodeQemuBodyTpmstate0Format>>,
    /// Format `pve-volume-id-or-absolute-path`.
    pub import_from: Option<String>,
    /// Format `disk-size`.
    pub size: Option<DiskSize>,
    pub version: Option<OpenEnum<PostNodesNodeQemuBodyTpmstate0Version>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyTpmstate0, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
    format = "format",
    import_from = "import-from",
    size = "size",
    version = "version",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyUnused {
    /// Format `pve-volume-id`.
    pub file: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyUnused, default Some("file"), aliases {
    "volume" => "file",
}, key_aliases {}, {
    file = "file",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyUsb {
    /// Format `pve-qm-usb-device`.
    pub host: Option<String>,
    /// Proxmox VE: since 8.0. Format `pve-configid`.
    pub mapping: Option<String>,
    /// Default `0`.
    pub usb3: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyUsb, default Some("host"), aliases {}, key_aliases {}, {
    host = "host",
    mapping = "mapping",
    usb3 = "usb3",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyVga {
    /// Proxmox VE: since 8.1.
    pub clipboard: Option<OpenEnum<PostNodesNodeQemuBodyVgaClipboard>>,
    /// From 4 to 512.
    pub memory: Option<PveInt>,
    pub type_: Option<OpenEnum<PostNodesNodeQemuBodyVgaType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyVga, default Some("type"), aliases {}, key_aliases {}, {
    type_ = "type",
    clipboard = "clipboard",
    memory = "memory",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyVirtio {
    pub aio: Option<OpenEnum<PostNodesNodeQemuBodyVirtioAio>>,
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
    pub cache: Option<OpenEnum<PostNodesNodeQemuBodyVirtioCache>>,
    /// Proxmox VE: up to 8.4.
    pub cyls: Option<PveInt>,
    pub detect_zeroes: Option<PveBool>,
    pub discard: Option<OpenEnum<PostNodesNodeQemuBodyVirtioDiscard>>,
    /// Format `pve-volume-id-or-qm-path`.
    pub file: Option<String>,
    pub format: Option<OpenEnum<PostNodesNodeQemuBodyVirtioFormat>>,
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
    pub media: Option<OpenEnum<PostNodesNodeQemuBodyVirtioMedia>>,
    /// Default `1`.
    pub replicate: Option<PveBool>,
    pub rerror: Option<OpenEnum<PostNodesNodeQemuBodyVirtioRerror>>,
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
    pub trans: Option<OpenEnum<PostNodesNodeQemuBodyVirtioTrans>>,
    pub werror: Option<OpenEnum<PostNodesNodeQemuBodyVirtioWerror>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PostNodesNodeQemuBodyVirtio, default Some("file"), aliases {
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

/// Of `POST /nodes/{node}/qemu`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuBodyVirtiofs {
    pub cache: Option<OpenEnum<PostNodesNodeQemuBodyVirtiofsCache>>,
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
property_string!(PostNodesNodeQemuBodyVirtiofs, default Some("dirid"), aliases {}, key_aliases {}, {
    dirid = "dirid",
    cache = "cache",
    direct_io = "direct-io",
    expose_acl = "expose-acl",
    expose_xattr = "expose-xattr",
});

/// Of `POST /nodes/{node}/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuResponse {
    data = plain "data",
});

