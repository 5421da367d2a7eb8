//! What is read of devices and virtual machines besides ours.
//!
//! Invariant: whatever can be in the way of one of ours is read: what has its
//! name where names are unique, and what holds something of ours.

use std::collections::{BTreeSet, HashMap, HashSet};

use futures::FutureExt;
use netbox_client::{Result, tables};

use super::{Objects, Rows, merge, of, parts::Scope, rows};
use crate::model::{ActualObject, DesiredObject, Kind, Value};

impl Scope<'_> {
    /// Ours, and where one does not stand as it is wanted, what has its name at
    /// its site: there it is unique.
    pub(super) fn devices(&self) -> Rows<'_> {
        let ours = self.ours(Kind::Device, Vec::new(), rows::device);
        async move {
            let ours = ours.await?;
            let names = self.open_names(Kind::Device, &ours);
            let sites = self.wanted_sites(Kind::Device);
            if sites.is_empty() {
                return Ok(ours);
            }
            let at = sites.into_iter().map(|slug| ("site", slug)).collect();
            let same = self
                .source
                .any::<tables::Device>(at, "name__ie", names, rows::device);
            Ok(merge([same.await?, ours]))
        }
        .boxed()
    }

    /// Where one of our virtual machines does not stand as it is wanted, what has
    /// its name in our clusters; and what is on a device that is to go.
    pub(super) async fn other_machines(&self, objects: &Objects) -> Result<Vec<ActualObject>> {
        let ours = of(objects, Kind::VirtualMachine);
        let names = self.open_names(Kind::VirtualMachine, ours);
        let within = self.clusters.iter();
        let within: Vec<_> = within.map(|id| ("cluster_id", id.clone())).collect();
        let names = if within.is_empty() { Vec::new() } else { names };
        let same = self.source.any::<tables::VirtualMachine>(
            within,
            "name__ie",
            names,
            rows::virtual_machine,
        );
        let goes = |device: &&ActualObject| {
            device.pve_id().is_some_and(|id| {
                let wanted = (Kind::Device, id.into());
                self.desired.is_ours(id) && !self.desired.objects.contains_key(&wanted)
            })
        };
        let going = of(objects, Kind::Device).iter().filter(goes);
        let held = self.source.any::<tables::VirtualMachine>(
            Vec::new(),
            "device_id",
            going.map(|device| device.id.to_string()).collect(),
            rows::virtual_machine,
        );
        let (same, held) = futures::try_join!(same, held)?;
        Ok(merge([same, held]))
    }

    /// The names of what is desired and is not there by this name and in its place.
    fn open_names(&self, kind: Kind, there: &[ActualObject]) -> Vec<String> {
        let there: HashMap<&str, &ActualObject> = there
            .iter()
            .filter_map(|object| Some((object.pve_id()?, object)))
            .collect();
        let stands = |object: &DesiredObject, name: &str| {
            let actual = there.get(object.key.as_str())?;
            let place = kind.name_scope()?;
            let wanted = object.get(place)?.as_link()?;
            let wanted = self.places.get(&(wanted.kind, wanted.key.clone()))?;
            Some(actual.label == name && actual.reference(place) == Some(*wanted))
        };
        let mut names = BTreeSet::new();
        for object in self.desired.of(kind) {
            let name = object.get(kind.name_field()).and_then(Value::as_text);
            let Some(name) = name.filter(|name| stands(object, name) != Some(true)) else {
                continue;
            };
            names.insert(name.to_owned());
            names.extend(object.other_name.clone());
        }
        names.into_iter().collect()
    }

    /// The virtual machines that were not read and have a part of ours, or an
    /// address that was read: it may be their primary one.
    pub(super) async fn machines_with_parts(&self, objects: &Objects) -> Result<Vec<ActualObject>> {
        let is_ours =
            |part: &&ActualObject| part.pve_id().is_some_and(|id| self.desired.is_ours(id));
        let on: HashSet<u64> = [Kind::MacAddress, Kind::IpAddress]
            .into_iter()
            .flat_map(|kind| of(objects, kind))
            .filter_map(|address| address.get("assigned_object_id").as_link())
            .filter(|on| on.kind == Kind::VmInterface)
            .filter_map(|on| on.id)
            .collect();
        let interfaces = of(objects, Kind::VmInterface).iter();
        let interfaces = interfaces.filter(|one| is_ours(one) || on.contains(&one.id));
        let disks = of(objects, Kind::VirtualDisk).iter().filter(is_ours);
        let read: HashSet<u64> = of(objects, Kind::VirtualMachine)
            .iter()
            .map(|machine| machine.id)
            .collect();
        let owners = interfaces
            .chain(disks)
            .filter_map(|part| part.reference("virtual_machine"));
        let others: BTreeSet<u64> = owners.filter(|id| !read.contains(id)).collect();
        let others = others.iter().map(u64::to_string).collect();
        self.source
            .rest_any::<tables::VirtualMachine>("id", others, rows::virtual_machine)
            .await
    }
}
