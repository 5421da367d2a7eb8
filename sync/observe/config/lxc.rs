//! The configuration of a container.

use pve_inventory::types;
use pve_runtime::PveInt;

use super::{DEFAULT_MEMORY, Details, disks, nics, on_boot, or_default, text};
use crate::{inventory::GuestConfig, units::Mebibytes};

/// `GET /nodes/{node}/lxc/{vmid}/config`.
pub fn lxc_config(data: types::GetNodesNodeLxcVmidConfigData) -> GuestConfig {
    let disks = disks::lxc(&data);
    let nics = nics::lxc(&data);
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
        disks: disks.items,
        nics: nics.items,
        unread: disks.unread.into_iter().chain(nics.unread).collect(),
        details: details.0,
    }
}
