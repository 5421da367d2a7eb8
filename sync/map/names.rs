//! Names that NetBox takes: unique within a cluster whatever the case, and at
//! most 64 characters long.
//!
//! Invariant: the choice depends on names and vmids alone, not on their order,
//! so it is the same from run to run.

use std::collections::{BTreeMap, HashSet};

use crate::{
    inventory::GuestKind,
    model::{Desired, Kind, Value},
};

/// The longest name NetBox takes for devices and virtual machines.
pub const MAX_NAME: usize = 64;

/// A guest that wants a name.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its number, unique in the cluster.
    pub vmid: u32,
    /// Its kind.
    pub kind: GuestKind,
    /// The name in Proxmox VE; may be empty.
    pub name: String,
}

/// The name a guest gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The name.
    pub name: String,
    /// The name to take when something that is not ours to move holds the first.
    pub other: String,
    why: &'static str,
}

impl Given {
    /// Why it is this name.
    pub fn why(&self) -> &'static str {
        self.why
    }
}

/// Gives every guest of one cluster its name, by vmid.
pub fn allocate(mut wanted: Vec<Wanted>) -> BTreeMap<u32, Given> {
    wanted.sort_by_key(|guest| guest.vmid);
    wanted.dedup_by_key(|guest| guest.vmid);
    let mut taken: HashSet<String> = HashSet::new();
    let mut given = BTreeMap::new();
    // First the plain names: of several guests with one name the lowest vmid gets it.
    let mut rest = Vec::new();
    for guest in &wanted {
        let (plain, why) = plain(guest);
        if taken.insert(plain.to_lowercase()) {
            let other = with_suffix(&plain, &guest.vmid.to_string());
            given.insert(
                guest.vmid,
                Given {
                    name: plain,
                    other,
                    why,
                },
            );
        } else {
            rest.push((guest.vmid, plain));
        }
    }
    for (vmid, plain) in rest {
        // A guest may bear as its own name what is a suffixed name of another.
        let name = (1u32..)
            .map(|round| match round {
                1 => with_suffix(&plain, &vmid.to_string()),
                _ => with_suffix(&plain, &format!("{vmid}.{round}")),
            })
            .find(|name| !taken.contains(&name.to_lowercase()))
            .unwrap_or_else(|| with_suffix(&plain, &vmid.to_string()));
        taken.insert(name.to_lowercase());
        given.insert(
            vmid,
            Given {
                other: name.clone(),
                name,
                why: "another guest of this name has a lower vmid",
            },
        );
    }
    given
}

/// The name, with what stands in for an empty one, cut to length.
fn plain(guest: &Wanted) -> (String, &'static str) {
    let name: String = guest
        .name
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    if name.is_empty() {
        let prefix = match guest.kind {
            GuestKind::Qemu => "vm",
            GuestKind::Lxc => "ct",
        };
        return (format!("{prefix}-{}", guest.vmid), "the guest has no name");
    }
    let short = shorten(&name, MAX_NAME);
    let why = if short.len() == name.len() {
        "the guest's name"
    } else {
        "the guest's name, cut to 64 characters"
    };
    (short, why)
}

/// Clusters and devices that want one name at one place: all but the first by
/// identity take their other name.
pub(super) fn part(desired: &mut Desired, kind: Kind, place: Option<&str>) {
    let mut taken = HashSet::new();
    for object in desired
        .objects
        .values_mut()
        .filter(|object| object.kind == kind)
    {
        let place = place.and_then(|field| Some(object.get(field)?.as_link()?.key.clone()));
        let name = object
            .get("name")
            .and_then(Value::as_text)
            .unwrap_or_default()
            .to_lowercase();
        if taken.insert((place, name)) {
            continue;
        }
        let Some(other) = object.other_name.clone() else {
            continue;
        };
        object.title = arcstr::format!("{other} ({})", object.key);
        for field in object
            .fields
            .iter_mut()
            .filter(|field| field.name == "name")
        {
            field.value = Value::text(&other);
            field.rule_mut().why = "another cluster has this name as well".into();
        }
    }
}

/// `name (suffix)`, the name cut so that the whole fits.
pub fn with_suffix(name: &str, suffix: &str) -> String {
    let suffix = format!(" ({suffix})");
    let room = MAX_NAME.saturating_sub(suffix.chars().count());
    format!("{}{suffix}", shorten(name, room))
}

/// At most that many characters, without a blank at the end.
pub fn shorten(name: &str, max: usize) -> String {
    let cut: String = name.chars().take(max).collect();
    cut.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wanted(vmid: u32, name: &str) -> Wanted {
        Wanted {
            vmid,
            kind: GuestKind::Qemu,
            name: name.to_owned(),
        }
    }

    #[test]
    fn the_lowest_vmid_keeps_the_name() {
        let given = allocate(vec![
            wanted(102, "Web"),
            wanted(100, "web"),
            wanted(101, ""),
            wanted(103, "web (102)"),
        ]);
        let name = |vmid| given[&vmid].name.as_str();
        assert_eq!(
            (name(100), name(101), name(103)),
            ("web", "vm-101", "web (102)")
        );
        assert_eq!(name(102), "Web (102.2)");
        assert_eq!(given[&100].other, "web (100)");
    }

    #[test]
    fn long_names_are_cut_before_the_suffix() {
        let long = "x".repeat(80);
        let given = allocate(vec![wanted(1, &long), wanted(2, &long)]);
        assert_eq!(given[&1].name.len(), 64);
        assert_eq!(given[&2].name, format!("{} (2)", "x".repeat(60)));
    }

    proptest! {
        #[test]
        fn names_are_unique_short_and_the_same_in_any_order(
            names in proptest::collection::vec("[aAbB ]{0,3}|web( \\([0-9]\\))?|.{0,80}", 0..30),
            seed in any::<u64>(),
        ) {
            let guests: Vec<_> = names.iter().enumerate().map(|(i, name)| wanted(i as u32 + 1, name)).collect();
            let mut shuffled = guests.clone();
            shuffled.sort_by_key(|guest| (u64::from(guest.vmid)).wrapping_mul(seed | 1));
            let given = allocate(guests);
            prop_assert_eq!(&given, &allocate(shuffled));
            let mut seen = HashSet::new();
            for one in given.values() {
                prop_assert!(!one.name.is_empty() && one.name.chars().count() <= MAX_NAME);
                prop_assert!(one.other.chars().count() <= MAX_NAME);
                prop_assert!(seen.insert(one.name.to_lowercase()), "{} twice", one.name);
            }
        }
    }
}
