//! The configuration of a virtual machine.

use pve_inventory::types;
use pve_runtime::PveInt;

use super::{DEFAULT_MEMORY, Details, disks, nics, on_boot, or_default, text};
use crate::{inventory::GuestConfig, units::Mebibytes};

/// `GET /nodes/{node}/qemu/{vmid}/config`.
pub fn qemu_config(data: types::GetNodesNodeQemuVmidConfigData) -> GuestConfig {
    let disks = disks::qemu(&data);
    let nics = nics::qemu(&data);
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
        disks: disks.items,
        nics: nics.items,
        unread: disks.unread.into_iter().chain(nics.unread).collect(),
        details: details.0,
    }
}
