//! The configuration of a guest, as `…/config` gives it.
//!
//! Invariant: property strings are what Proxmox VE would print: the default key
//! first and without its name, sizes with a binary suffix.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::pve::Version;
use crate::pve::wire::Members;
use crate::pve::world::{Agent, Disk, Guest, Kind, Nic};

/// The configuration of `guest` in the shape of `version`.
pub(super) fn of(guest: &Guest, version: Version) -> Value {
    let mut members = Members::new(version).extend(&guest.options);
    members = match guest.kind {
        Kind::Qemu => qemu(guest, version, members),
        Kind::Lxc => lxc(guest, members),
    };
    for (key, disk) in &guest.disks {
        members = members.put(key, disk_string(disk));
    }
    for (index, nic) in &guest.nics {
        members = members.put(&format!("net{index}"), nic_string(guest.kind, nic));
    }
    members = members
        .some("cores", guest.cores)
        .some("description", guest.notes.clone())
        .flag("onboot", guest.onboot)
        .flag("template", guest.template)
        .some(
            "parent",
            guest.snapshots.last().map(|snapshot| snapshot.name.clone()),
        );
    if !guest.tags.is_empty() {
        let tags: Vec<&str> = guest.tags.iter().map(String::as_str).collect();
        members = members.put("tags", tags.join(";"));
    }
    let Value::Object(config) = members.done() else {
        return Value::Null;
    };
    with_digest(config)
}

/// The configuration's digest changes with the configuration.
fn with_digest(mut config: Map<String, Value>) -> Value {
    let sum = Sha256::digest(Value::Object(config.clone()).to_string());
    let digest: String = sum
        .iter()
        .take(20)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    config.insert("digest".to_owned(), digest.into());
    config.sort_keys();
    Value::Object(config)
}

fn qemu(guest: &Guest, version: Version, members: Members) -> Members {
    // A property string since 8.1, and with it text on the wire.
    let memory = if version >= Version::of(8, 1) {
        Value::from(guest.memory.to_string())
    } else {
        Value::from(guest.memory)
    };
    let agent = match guest.agent {
        Agent::Off => None,
        // The short form and the long one are both common.
        _ if guest.vmid.is_multiple_of(3) => Some("1,fstrim_cloned_disks=1"),
        _ if guest.vmid % 3 == 1 => Some("enabled=1"),
        _ => Some("1"),
    };
    members
        .put("memory", memory)
        .put(
            "meta",
            format!("creation-qemu={},ctime={}", version.qemu(), guest.ctime),
        )
        .some("name", guest.name.clone())
        .put("ostype", guest.ostype.clone())
        .put("smbios1", format!("uuid={}", guest.uuid))
        .put("sockets", guest.sockets)
        .some("agent", agent)
}

fn lxc(guest: &Guest, members: Members) -> Members {
    members
        .put("memory", guest.memory)
        .some("hostname", guest.name.clone())
        .put("ostype", guest.ostype.clone())
}

fn disk_string(disk: &Disk) -> String {
    let mut text = disk.volume.clone();
    for (key, value) in &disk.options {
        text.push_str(&format!(",{key}={value}"));
    }
    if let Some(size) = disk.size {
        text.push_str(&format!(",size={}", size_string(size)));
    }
    text
}

/// A size with the largest suffix that leaves a whole number.
pub(super) fn size_string(bytes: u64) -> String {
    for (shift, suffix) in [(40, "T"), (30, "G"), (20, "M"), (10, "K")] {
        if bytes != 0 && bytes.trailing_zeros() >= shift {
            return format!("{}{suffix}", bytes >> shift);
        }
    }
    bytes.to_string()
}

fn nic_string(kind: Kind, nic: &Nic) -> String {
    let mut parts: Vec<String> = Vec::new();
    match kind {
        Kind::Qemu => parts.push(format!("{}={}", nic.model, nic.mac)),
        Kind::Lxc => parts.push(format!("name={}", nic.name)),
    }
    let mut put = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            parts.push(format!("{key}={value}"));
        }
    };
    put("bridge", nic.bridge.as_deref());
    if nic.firewall {
        put("firewall", Some("1"));
    }
    if kind == Kind::Lxc {
        put("gw", nic.gw.as_deref());
        put("gw6", nic.gw6.as_deref());
        put("hwaddr", Some(&nic.mac));
        put("ip", nic.ip.as_deref());
        put("ip6", nic.ip6.as_deref());
    }
    if nic.link_down {
        put("link_down", Some("1"));
    }
    put("mtu", nic.mtu.map(|mtu| mtu.to_string()).as_deref());
    put("rate", nic.rate.as_deref());
    put("tag", nic.tag.map(|tag| tag.to_string()).as_deref());
    put("trunks", nic.trunks.as_deref());
    if kind == Kind::Lxc {
        put("type", Some("veth"));
    }
    parts.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_the_largest_suffix_that_fits() {
        for (bytes, text) in [
            (32 << 30, "32G"),
            (1 << 40, "1T"),
            (528 << 10, "528K"),
            (4 << 20, "4M"),
            (1000, "1000"),
            (0, "0"),
        ] {
            assert_eq!(size_string(bytes), text);
        }
    }
}
