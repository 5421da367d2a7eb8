//! Operating systems as NetBox platforms, with families as their parents.

use super::furniture;
use crate::{
    inventory::{Guest, GuestConfig, GuestKind},
    model::{Desired, FieldPolicy::Create, Kind, Link},
};

/// A platform and the family it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Platform {
    name: String,
    parent: Option<&'static str>,
}

/// Adds a platform with its family, and gives the reference to it.
pub(super) fn add(desired: &mut Desired, platform: &Platform) -> Link {
    let mut object = furniture::named(Kind::Platform, &platform.name);
    if let Some(parent) = platform.parent.filter(|parent| *parent != platform.name) {
        let parent = desired.add(furniture::named(Kind::Platform, parent));
        object.field(Create, "parent", parent, "its family");
    }
    desired.add(object)
}

/// The platform of a node, from the version of pve-manager: `9.1.2` → Proxmox VE 9.1.
pub(super) fn of_node(version: &str) -> Platform {
    let release: Vec<_> = version.split(['.', '-']).take(2).collect();
    Platform {
        name: format!("Proxmox VE {}", release.join(".")),
        parent: Some("Proxmox VE"),
    }
}

/// The platform of a guest: what its agent says, else what its configuration says.
pub(super) fn of_guest(guest: &Guest, config: &GuestConfig) -> Option<Platform> {
    if let Some(os) = &guest.os {
        let name = format!("{} {}", os.name, os.version);
        let name: String = name.trim().chars().take(100).collect();
        return Some(Platform {
            parent: family(&os.name),
            name,
        });
    }
    let ostype = config.ostype.as_deref()?;
    match guest.kind {
        GuestKind::Qemu => qemu(ostype),
        GuestKind::Lxc => lxc(ostype),
    }
}

/// The family of a system that a guest agent names.
fn family(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let is = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if is(&["windows"]) {
        Some("Windows")
    } else if is(&["bsd"]) {
        Some("BSD")
    } else if is(&[
        "linux", "debian", "ubuntu", "centos", "fedora", "suse", "alpine", "arch", "gentoo",
        "nixos", "rocky", "alma", "red hat", "oracle", "devuan", "mint", "kali", "raspbian",
        "flatcar", "coreos",
    ]) {
        Some("Linux")
    } else {
        None
    }
}

/// `ostype` of virtual machines, as the configuration of Proxmox VE defines it.
fn qemu(ostype: &str) -> Option<Platform> {
    let windows = |name: &str| {
        Some(Platform {
            name: format!("Windows {name}"),
            parent: Some("Windows"),
        })
    };
    match ostype {
        "l24" | "l26" => Some(Platform {
            name: "Linux".to_owned(),
            parent: None,
        }),
        "wxp" => windows("XP"),
        "w2k" => windows("2000"),
        "w2k3" => windows("Server 2003"),
        "w2k8" => windows("Server 2008"),
        "wvista" => windows("Vista"),
        "win7" => windows("7/2008 R2"),
        "win8" => windows("8/2012"),
        "win10" => windows("10/2016/2019"),
        "win11" => windows("11/2022/2025"),
        "solaris" => Some(Platform {
            name: "Solaris".to_owned(),
            parent: None,
        }),
        _ => None,
    }
}

/// `ostype` of containers.
fn lxc(ostype: &str) -> Option<Platform> {
    let name = match ostype {
        "alpine" => "Alpine Linux",
        "archlinux" => "Arch Linux",
        "centos" => "CentOS",
        "debian" => "Debian",
        "devuan" => "Devuan",
        "fedora" => "Fedora",
        "gentoo" => "Gentoo",
        "nixos" => "NixOS",
        "opensuse" => "openSUSE",
        "ubuntu" => "Ubuntu",
        _ => return None,
    };
    Some(Platform {
        name: name.to_owned(),
        parent: Some("Linux"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_cut_to_the_release() {
        assert_eq!(of_node("9.1.2").name, "Proxmox VE 9.1");
        assert_eq!(of_node("8.4.0-rc1").name, "Proxmox VE 8.4");
    }

    #[test]
    fn what_is_unknown_has_no_platform() {
        assert_eq!(qemu("other"), None);
        assert_eq!(lxc("unmanaged"), None);
        assert_eq!(
            qemu("win11").map(|platform| platform.name).as_deref(),
            Some("Windows 11/2022/2025")
        );
        assert_eq!(family("Debian GNU/Linux"), Some("Linux"));
        assert_eq!(family("Haiku"), None);
    }
}
