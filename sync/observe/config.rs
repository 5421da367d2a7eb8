//! Guests' configurations as our own type.

use std::{collections::BTreeMap, fmt::Display};

use pve_inventory::types;
use pve_runtime::{PropertyString, PveBool, PveInt, PveNum, PveStr};
use serde_json::{Value, json};

use super::convert::text;
use crate::{inventory::GuestConfig, units::Mebibytes};

/// Proxmox VE's default for both kinds of guests, in MiB.
const DEFAULT_MEMORY: u64 = 512;

/// What is set and has no field of its own.
#[derive(Default)]
struct Details(BTreeMap<String, Value>);

impl Details {
    fn put(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value);
        }
    }

    fn text(&mut self, name: &str, value: Option<&PveStr>) {
        self.put(name, text(value).map(Value::from));
    }

    fn word<T: Display>(&mut self, name: &str, value: Option<&T>) {
        self.put(name, value.map(|word| Value::from(word.to_string())));
    }

    fn flag(&mut self, name: &str, value: Option<&PveBool>) {
        self.put(name, value.and_then(PveBool::get).map(Value::from));
    }

    fn int(&mut self, name: &str, value: Option<&PveInt>) {
        self.put(name, value.and_then(PveInt::get).map(Value::from));
    }

    /// A decimal as text: NetBox's database would print it in another form.
    fn decimal(&mut self, name: &str, value: Option<&PveNum>) {
        self.put(
            name,
            value
                .and_then(PveNum::get)
                .map(|number| json!(number.to_string())),
        );
    }

    fn property<T>(&mut self, name: &str, value: Option<&PropertyString<T>>) {
        let raw = value.map(PropertyString::raw).map(|raw| match raw {
            Value::String(text) => text,
            other => other.to_string(),
        });
        self.put(name, raw.filter(|text| !text.is_empty()).map(Value::from));
    }
}

/// What an absent setting means; none for one that cannot be read.
fn or_default(value: Option<&PveInt>, default: u64) -> Option<u64> {
    match value {
        Some(value) => value.get_u64(),
        None => Some(default),
    }
}

fn on_boot(value: Option<&PveBool>) -> Option<bool> {
    match value {
        Some(value) => value.get(),
        None => Some(false),
    }
}

/// `GET /nodes/{node}/qemu/{vmid}/config`.
pub fn qemu_config(data: types::GetNodesNodeQemuVmidConfigData) -> GuestConfig {
    let types::GetNodesNodeQemuVmidConfigData {
        name,
        description,
        // contract: accept field-type-changed memory before 8.1: a plain number reads as the property string's `current`
        memory,
        cores,
        sockets,
        vcpus,
        ostype,
        onboot,
        smbios1,
        // contract: accept field-not-yet-there meta before 9.1: it is sent undeclared; without it the date of creation stays empty
        meta,
        agent,
        affinity,
        arch,
        balloon,
        bios,
        boot,
        cpu,
        cpulimit,
        cpuunits,
        hookscript,
        hotplug,
        kvm,
        machine,
        nameserver,
        numa,
        protection,
        scsihw,
        searchdomain,
        startup,
        vga,
        ..
    } = data;

    let memory = match &memory {
        None => Some(DEFAULT_MEMORY),
        Some(memory) => memory.parse().ok().and_then(|memory| {
            let types::GetNodesNodeQemuVmidConfigDataMemory { current, .. } = memory;
            or_default(current.as_ref(), DEFAULT_MEMORY)
        }),
    };
    let all_cores = or_default(cores.as_ref(), 1)
        .zip(or_default(sockets.as_ref(), 1))
        .map(|(cores, sockets)| cores * sockets);
    // `vcpus` is how many of them are plugged; 0 stands for all.
    let plugged = vcpus
        .as_ref()
        .and_then(PveInt::get_u64)
        .filter(|number| *number > 0);
    let uuid = smbios1
        .as_ref()
        .and_then(|smbios| smbios.parse().ok())
        .and_then(|smbios| {
            let types::FormatPveQmSmbios1 { uuid, .. } = smbios;
            uuid.map(|uuid| uuid.trim().to_lowercase())
                .filter(|uuid| !uuid.is_empty())
        });
    let created = meta
        .as_ref()
        .and_then(|meta| meta.parse().ok())
        .and_then(|meta| {
            let types::GetNodesNodeQemuVmidConfigDataMeta { ctime, .. } = meta;
            ctime?.get()
        });
    let agent_on = agent
        .as_ref()
        .and_then(|agent| agent.parse().ok())
        .is_some_and(|agent| {
            let types::GetNodesNodeQemuVmidConfigDataAgent { enabled, .. } = agent;
            enabled.and_then(|enabled| enabled.get()).unwrap_or(false)
        });

    let mut details = Details::default();
    details.text("affinity", affinity.as_ref());
    details.property("agent", agent.as_ref());
    details.word("arch", arch.as_ref());
    details.int("balloon", balloon.as_ref());
    details.word("bios", bios.as_ref());
    details.property("boot", boot.as_ref());
    details.int("cores", cores.as_ref());
    details.property("cpu", cpu.as_ref());
    details.decimal("cpulimit", cpulimit.as_ref());
    details.int("cpuunits", cpuunits.as_ref());
    details.text("hookscript", hookscript.as_ref());
    details.text("hotplug", hotplug.as_ref());
    details.flag("kvm", kvm.as_ref());
    details.property("machine", machine.as_ref());
    details.text("nameserver", nameserver.as_ref());
    details.flag("numa", numa.as_ref());
    details.word("ostype", ostype.as_ref());
    details.flag("protection", protection.as_ref());
    details.word("scsihw", scsihw.as_ref());
    details.text("searchdomain", searchdomain.as_ref());
    details.int("sockets", sockets.as_ref());
    details.text("startup", startup.as_ref());
    details.property("vga", vga.as_ref());
    GuestConfig {
        name: text(name.as_ref()),
        vcpus: plugged.or(all_cores).map(|number| number as f64),
        memory: memory.map(Mebibytes),
        ostype: ostype.map(|ostype| ostype.to_string()),
        onboot: on_boot(onboot.as_ref()),
        notes: text(description.as_ref()).unwrap_or_default(),
        uuid,
        created,
        agent: agent_on,
        disks: Vec::new(),
        nics: Vec::new(),
        details: details.0,
    }
}

/// `GET /nodes/{node}/lxc/{vmid}/config`.
pub fn lxc_config(data: types::GetNodesNodeLxcVmidConfigData) -> GuestConfig {
    let types::GetNodesNodeLxcVmidConfigData {
        hostname,
        description,
        memory,
        cores,
        ostype,
        onboot,
        arch,
        cpulimit,
        cpuunits,
        features,
        hookscript,
        nameserver,
        protection,
        searchdomain,
        startup,
        swap,
        timezone,
        unprivileged,
        ..
    } = data;
    let mut details = Details::default();
    details.word("arch", arch.as_ref());
    details.int("cores", cores.as_ref());
    details.decimal("cpulimit", cpulimit.as_ref());
    details.int("cpuunits", cpuunits.as_ref());
    details.property("features", features.as_ref());
    details.text("hookscript", hookscript.as_ref());
    details.text("nameserver", nameserver.as_ref());
    details.word("ostype", ostype.as_ref());
    details.flag("protection", protection.as_ref());
    details.text("searchdomain", searchdomain.as_ref());
    details.text("startup", startup.as_ref());
    details.int("swap", swap.as_ref());
    details.text("timezone", timezone.as_ref());
    details.flag("unprivileged", unprivileged.as_ref());
    GuestConfig {
        name: text(hostname.as_ref()),
        vcpus: cores
            .as_ref()
            .and_then(PveInt::get_u64)
            .map(|number| number as f64),
        memory: or_default(memory.as_ref(), DEFAULT_MEMORY).map(Mebibytes),
        ostype: ostype.map(|ostype| ostype.to_string()),
        onboot: on_boot(onboot.as_ref()),
        notes: text(description.as_ref()).unwrap_or_default(),
        uuid: None,
        created: None,
        agent: false,
        disks: Vec::new(),
        nics: Vec::new(),
        details: details.0,
    }
}
