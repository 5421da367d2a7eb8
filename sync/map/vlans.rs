//! VLANs, and how interfaces carry them.
//!
//! A VLAN is furniture: it is looked for by its number within one VLAN group or
//! site, used as it is, and made where that is allowed.
//!
//! Invariant: clusters that share a group or site share its VLANs. The one whose
//! key comes first stands in the VLAN's key, whether it is looked at or not.

use serde_json::json;

use super::{Mapper, furniture};
use crate::{
    config::{Config, VlanMode},
    model::{
        DesiredObject, FieldPolicy, FieldPolicy::Create, FieldPolicy::Sync, Kind, Link, Merge,
        Missing, NaturalKey, PVE_ID, Value,
    },
};

/// Where the VLANs of a cluster stand in NetBox.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Group(String),
    Site(String),
}

/// How an interface carries VLANs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Carries {
    /// None.
    Nothing,
    /// One, without its tag.
    One(u16),
    /// Several with their tags, and perhaps one without.
    Several {
        /// The one without a tag.
        native: Option<u16>,
        /// Those with tags.
        tagged: Vec<u16>,
    },
    /// Whatever comes, and perhaps one without a tag.
    All {
        /// The one without a tag.
        native: Option<u16>,
    },
}

impl Carries {
    /// What `tag` and `trunks` of a configuration come to. A trunk of all that
    /// there can be is not taken for thousands of VLANs.
    pub(super) fn new(tag: Option<u16>, trunks: Option<&[u16]>) -> Self {
        let is_vlan = |vid: &u16| (1..=4094).contains(vid);
        let native = tag.filter(is_vlan);
        let mut tagged: Vec<u16> = trunks
            .unwrap_or_default()
            .iter()
            .copied()
            .filter(|vid| is_vlan(vid) && Some(*vid) != native)
            .collect();
        tagged.sort_unstable();
        tagged.dedup();
        let all = 4093 - usize::from(native.is_some_and(|vid| vid > 1));
        match (tagged.iter().filter(|vid| **vid > 1).count(), native) {
            (0, None) if tagged.is_empty() => Self::Nothing,
            (0, Some(vid)) if tagged.is_empty() => Self::One(vid),
            (count, native) if count == all => Self::All { native },
            (_, native) => Self::Several { native, tagged },
        }
    }

    /// Every VLAN in it.
    pub(super) fn vids(&self) -> Vec<u16> {
        match self {
            Self::Nothing => Vec::new(),
            Self::One(vid) => vec![*vid],
            Self::Several { native, tagged } => native.iter().chain(tagged).copied().collect(),
            Self::All { native } => native.iter().copied().collect(),
        }
    }
}

impl Place {
    fn of(config: &Config, key: &str) -> Self {
        match (&config.vlans.site, &config.vlans.group) {
            (Some(site), _) => Self::Site(site.clone()),
            (None, Some(group)) => Self::Group(group.replace("{cluster}", key)),
            (None, None) => Self::Group(format!("pve-{key}")),
        }
    }
}

impl Mapper<'_> {
    /// Adds mode and VLANs to an interface of something at that site. What it
    /// does not carry is cleared.
    pub(super) fn put_vlans(
        &mut self,
        object: &mut DesiredObject,
        carries: &Carries,
        site: Option<&str>,
        reason: &'static str,
    ) {
        if self.config.vlans.mode == VlanMode::Off {
            return;
        }
        if let (Some(vlans_at), false) = (&self.config.vlans.site, *carries == Carries::Nothing)
            && Some(vlans_at.as_str()) != site
        {
            let text = format!(
                "its VLANs are left out: they would be those of site '{vlans_at}' (vlans.site), and NetBox wants them at its own site"
            );
            self.remark(object.title.as_str(), text);
            return;
        }
        let (mode, native, tagged): (_, _, &[u16]) = match carries {
            Carries::Nothing => (Value::NULL, None, &[]),
            Carries::One(vid) => (Value::text("access"), Some(*vid), &[]),
            Carries::Several { native, tagged } => (Value::text("tagged"), *native, tagged),
            Carries::All { native } => (Value::text("tagged-all"), *native, &[]),
        };
        let kind = object.kind;
        object.field(self.policy(kind, "mode", Sync), "mode", mode, reason);
        // A VLAN is made only when some interface is to carry it.
        let policy = self.policy(kind, "untagged_vlan", Sync);
        if policy != FieldPolicy::Ignore {
            let link = native.map(|vid| self.vlan(vid));
            object.field(policy, "untagged_vlan", link, reason);
        }
        let policy = self.policy(kind, "tagged_vlans", Sync);
        if policy != FieldPolicy::Ignore {
            let links = tagged.iter().map(|vid| self.vlan(*vid)).collect();
            object.field(policy, "tagged_vlans", Value::links(links), reason);
        }
    }

    /// The reference to a VLAN of this cluster, with what it takes to make it.
    pub(super) fn vlan(&mut self, vid: u16) -> Link {
        self.vlan_named(vid, &format!("VLAN {vid}"), "")
    }

    /// As [`Self::vlan`], with the name and description that it gets when it is made.
    pub(super) fn vlan_named(&mut self, vid: u16, name: &str, description: &str) -> Link {
        let place = Place::of(self.config, &self.cluster.key);
        let keys = self.config.clusters.iter().map(|cluster| &cluster.key);
        let owner = keys
            .filter(|key| Place::of(self.config, key) == place)
            .min()
            .unwrap_or(&self.cluster.key);
        let key = arcstr::format!("{owner}/vlan/{vid}");
        if self
            .desired
            .objects
            .contains_key(&(Kind::Vlan, key.clone()))
        {
            return Link::to(Kind::Vlan, key, name);
        }
        let mut object = DesiredObject::new(Kind::Vlan, key.clone(), format!("{name} ({key})"));
        object
            .field(Create, "vid", json!(vid), "its number")
            .field(Create, "name", Value::text(name), "its number or VNet")
            .field(Create, "description", Value::text(description), "its VNet");
        // The id of group or site completes the key where the plan is made.
        match place {
            Place::Group(slug) => {
                object.natural.push(NaturalKey::vid(vid, None));
                let group = self.vlan_group(&slug);
                object.field(Create, "group", group, "configuration");
            }
            Place::Site(slug) => {
                object.natural.push(NaturalKey::site_vid(vid, None));
                let site = self.by_slug(Kind::Site, &slug);
                object.field(Create, "site", site, "configuration");
            }
        }
        let own = Value::links(vec![furniture::own_tag_link()]);
        object
            .field(Create, "status", Value::text("active"), "fixed")
            .merge(Create, Merge::Tags, "tags", own, "made by the tool")
            .field(Create, PVE_ID, Value::Text(key), "identity");
        if self.config.vlans.mode == VlanMode::Match {
            object.missing = Missing::Skip(
                "NetBox does not have it and vlans.mode = \"match\" makes none: interfaces keep the mode and VLANs they have",
            );
        }
        self.desired.add(object)
    }

    /// The group by default is made with its VLANs; a configured one is a person's.
    fn vlan_group(&mut self, slug: &str) -> Link {
        let vlans = &self.config.vlans;
        let may_create = vlans.group.is_none() || self.config.netbox.create_missing;
        let mut group = furniture::by_slug(Kind::VlanGroup, slug, may_create);
        if vlans.group.is_none() && vlans.mode == VlanMode::Match {
            group.missing =
                Missing::Skip("NetBox does not have it, so that no VLAN can be found in it");
        }
        self.desired.add(group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_trunks() {
        assert_eq!(Carries::new(None, None), Carries::Nothing);
        assert_eq!(Carries::new(Some(0), Some(&[])), Carries::Nothing);
        assert_eq!(Carries::new(Some(20), None), Carries::One(20));
        assert_eq!(
            Carries::new(Some(20), Some(&[30, 20, 10])),
            Carries::Several {
                native: Some(20),
                tagged: vec![10, 30]
            }
        );
        let all: Vec<u16> = (2..=4094).collect();
        assert_eq!(
            Carries::new(None, Some(&all)),
            Carries::All { native: None }
        );
        assert_eq!(
            Carries::new(Some(9), Some(&all)),
            Carries::All { native: Some(9) }
        );
        assert_eq!(
            Carries::new(None, Some(&[1])),
            Carries::Several {
                native: None,
                tagged: vec![1]
            }
        );
    }
}
