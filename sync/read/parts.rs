//! What is read of devices, virtual machines, what belongs to them, and networks.

use std::collections::{BTreeSet, HashMap, HashSet};

use arcstr::ArcStr;
use futures::FutureExt;
use netbox_client::{Result, Table, tables};

use super::{
    Objects, Rows, merge, of, rows, side_by_side,
    source::{Filter, Source},
    wanted,
};
use crate::{
    model::{ActualObject, Desired, Kind, Value},
    plan::owner,
};

/// The filter by the beginning of an identity.
const BEGINS: &str = "cf_pve_id__isw";

/// Ids that one filter excludes; more would not fit into a request line.
const MAX_EXCLUDED: usize = 100;

/// Whose objects are read.
pub(super) struct Scope<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) desired: &'a Desired,
    /// The content types that have the custom field of the identity.
    identified: BTreeSet<String>,
    /// The ids of the clusters that are ours or would be.
    pub(super) clusters: Vec<String>,
    /// The slugs of the VLAN groups that exist.
    groups: Vec<String>,
    /// The ids of clusters by identity and of sites by slug: where names are unique.
    pub(super) places: HashMap<(Kind, ArcStr), u64>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(source: &'a Source<'a>, desired: &'a Desired, furniture: &Objects) -> Self {
        let furniture = |kind| of(furniture, kind);
        let slug = |object: &ActualObject| object.get("slug").as_shared_text().cloned();
        let sites = furniture(Kind::Site).iter();
        let sites = sites.filter_map(|site| Some(((Kind::Site, slug(site)?), site.id)));
        let clusters = furniture(Kind::Cluster).iter().filter_map(|cluster| {
            let identity = cluster.pve_id()?.into();
            Some(((Kind::Cluster, identity), cluster.id))
        });
        Self {
            source,
            desired,
            identified: identified(furniture(Kind::CustomField)),
            clusters: our_clusters(desired, furniture(Kind::Cluster)),
            groups: furniture(Kind::VlanGroup)
                .iter()
                .filter_map(|group| Some(slug(group)?.to_string()))
                .collect(),
            places: sites.chain(clusters).collect(),
        }
    }

    /// Devices and virtual machines, what belongs to them, and the networks they
    /// are in: all that can be read side by side, then what that left open.
    pub(super) async fn read(&self) -> Result<Objects> {
        let nodes = async {
            let mut objects = self.all(vec![(Kind::Device, self.devices())]).await?;
            let interfaces = self.interfaces(of(&objects, Kind::Device));
            let interfaces = self.all(vec![(Kind::Interface, interfaces)]).await?;
            objects.extend(interfaces);
            Ok(objects)
        };
        let others = self.all(vec![
            (
                Kind::VirtualMachine,
                self.ours(Kind::VirtualMachine, Vec::new(), rows::virtual_machine),
            ),
            (Kind::VmInterface, self.in_clusters()),
            (
                Kind::VirtualDisk,
                self.ours(Kind::VirtualDisk, Vec::new(), rows::virtual_disk),
            ),
            (
                Kind::MacAddress,
                self.ours(Kind::MacAddress, Vec::new(), rows::mac_address),
            ),
            (Kind::IpAddress, self.ip_addresses()),
            (Kind::Vlan, self.vlans()),
            (Kind::Prefix, self.prefixes()),
            (Kind::L2vpn, self.l2vpns()),
            (Kind::JournalEntry, self.journal_entries()),
        ]);
        let (mut objects, others) = futures::try_join!(nodes, others)?;
        objects.extend(others);

        let machines = self.other_machines(&objects).await?;
        add(&mut objects, Kind::VirtualMachine, machines);
        let (interfaces, disks) = futures::try_join!(
            self.other_vm_interfaces(&objects),
            self.other_virtual_disks(&objects)
        )?;
        add(&mut objects, Kind::VmInterface, interfaces);
        add(&mut objects, Kind::VirtualDisk, disks);
        let machines = self.machines_with_parts(&objects).await?;
        add(&mut objects, Kind::VirtualMachine, machines);
        Ok(objects)
    }

    async fn all(&self, list: Vec<(Kind, Rows<'_>)>) -> Result<Objects> {
        side_by_side(&self.desired.off, list).await
    }

    /// Whether objects of a kind can carry an identity in this NetBox yet.
    fn has_identities(&self, kind: Kind) -> bool {
        self.identified.contains(kind.content_type())
    }

    /// What carries an identity below one of our keys and meets the filter as well.
    pub(super) fn ours<'s, T: Table>(
        &'s self,
        kind: Kind,
        filter: Filter,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'s> {
        if !self.has_identities(kind) || self.desired.keys.is_empty() {
            return none();
        }
        let mut all: Filter = self
            .desired
            .keys
            .iter()
            .map(|key| (BEGINS, format!("{key}/")))
            .collect();
        all.extend(filter);
        let rows = self.source.list(all, convert);
        async move {
            let mut rows = rows.await?;
            rows.retain(|object| object.pve_id().is_some_and(|id| self.desired.is_ours(id)));
            Ok(rows)
        }
        .boxed()
    }

    /// The interfaces of all virtual machines in our clusters.
    fn in_clusters(&self) -> Rows<'_> {
        let clusters = self.clusters.clone();
        self.source.any::<tables::VmInterface>(
            Vec::new(),
            "cluster_id",
            clusters,
            rows::vm_interface,
        )
    }

    /// Those of the devices; one of ours that somebody put elsewhere is looked
    /// for only when it is missing.
    fn interfaces(&self, devices: &[ActualObject]) -> Rows<'_> {
        let ids: Vec<_> = devices.iter().map(|device| device.id.to_string()).collect();
        let elsewhere = excluding("device_id__n", &ids);
        let outside = self.ours(Kind::Interface, elsewhere, rows::interface);
        let inside =
            self.source
                .any::<tables::Interface>(Vec::new(), "device_id", ids, rows::interface);
        self.completed(Kind::Interface, inside, outside)
    }

    /// Those of virtual machines outside our clusters, and one of ours that
    /// somebody put elsewhere while it is missing.
    async fn other_vm_interfaces(&self, objects: &Objects) -> Result<Vec<ActualObject>> {
        if self.desired.off.contains(&Kind::VmInterface) {
            return Ok(Vec::new());
        }
        let foreign = of(objects, Kind::VirtualMachine).iter().filter(|machine| {
            let cluster = machine.reference("cluster").map(|id| id.to_string());
            cluster.is_none_or(|id| !self.clusters.contains(&id))
        });
        let foreign: Vec<_> = foreign.map(|machine| machine.id.to_string()).collect();
        let of_foreign = self
            .source
            .any::<tables::VmInterface>(
                Vec::new(),
                "virtual_machine_id",
                foreign,
                rows::vm_interface,
            )
            .await?;
        let there = of(objects, Kind::VmInterface).iter().chain(&of_foreign);
        if self.missing(Kind::VmInterface, there).is_empty() {
            return Ok(of_foreign);
        }
        let elsewhere = excluding("cluster_id__n", &self.clusters);
        let outside = self.ours(Kind::VmInterface, elsewhere, rows::vm_interface);
        Ok(merge([of_foreign, outside.await?]))
    }

    /// NetBox cannot list disks by cluster. So: while one of ours is missing,
    /// those without an identity at its virtual machine and at those that may be adopted.
    async fn other_virtual_disks(&self, objects: &Objects) -> Result<Vec<ActualObject>> {
        let missing = self.missing(Kind::VirtualDisk, of(objects, Kind::VirtualDisk));
        if missing.is_empty() {
            return Ok(Vec::new());
        }
        let machines = of(objects, Kind::VirtualMachine);
        let by_identity: HashMap<&str, u64> = machines
            .iter()
            .filter_map(|machine| Some((machine.pve_id()?, machine.id)))
            .collect();
        let unowned = machines.iter().filter(|machine| machine.pve_id().is_none());
        let at: BTreeSet<u64> = missing
            .iter()
            .filter_map(|key| by_identity.get(owner(key)).copied())
            .chain(unowned.map(|machine| machine.id))
            .collect();
        let mut unowned = Vec::new();
        if self.has_identities(Kind::VirtualDisk) {
            unowned.push(("cf_pve_id__empty", "true".to_owned()));
        }
        let texts = at.iter().map(u64::to_string).collect();
        let mut others = self
            .source
            .any::<tables::VirtualDisk>(unowned, "virtual_machine_id", texts, rows::virtual_disk)
            .await?;
        others.retain(|disk| {
            let machine = disk.reference("virtual_machine");
            machine.is_some_and(|id| at.contains(&id))
        });
        Ok(others)
    }

    /// What is read where it is expected; elsewhere it is looked for only while
    /// something that is desired is missing.
    fn completed<'s>(&'s self, kind: Kind, expected: Rows<'s>, elsewhere: Rows<'s>) -> Rows<'s> {
        async move {
            let expected = expected.await?;
            if self.missing(kind, &expected).is_empty() {
                return Ok(expected);
            }
            Ok(merge([expected, elsewhere.await?]))
        }
        .boxed()
    }

    /// The identities of a kind that are desired and not among these objects.
    fn missing<'o>(
        &self,
        kind: Kind,
        there: impl IntoIterator<Item = &'o ActualObject>,
    ) -> Vec<&'a str> {
        let there = there.into_iter().filter_map(ActualObject::pve_id);
        let there: HashSet<&str> = there.collect();
        let keys = self.desired.of(kind).map(|object| object.key.as_str());
        keys.filter(|key| !there.contains(key)).collect()
    }

    /// Ours, and whatever stands where an address is wanted that ours do not hold
    /// already: an address is there once in its VRF.
    fn ip_addresses(&self) -> Rows<'_> {
        let ours = self.ours(Kind::IpAddress, Vec::new(), rows::ip_address);
        let mut wanted: BTreeSet<(String, String)> = BTreeSet::new();
        for address in self.desired.of(Kind::IpAddress) {
            if let Some(text) = address.get("address").and_then(Value::as_text) {
                let vrf = address.get("vrf").and_then(Value::as_link);
                let vrf = vrf.map_or("", |vrf| &vrf.label);
                wanted.insert((rows::host(text), vrf.to_owned()));
            }
        }
        async move {
            let ours = ours.await?;
            for address in &ours {
                let vrf = address.get("vrf").as_link();
                let vrf = vrf.map_or("", |vrf| &vrf.label);
                wanted.remove(&(rows::host(&address.label), vrf.to_owned()));
            }
            let hosts: BTreeSet<String> = wanted.into_iter().map(|(host, _)| host).collect();
            let texts = hosts.iter().cloned().collect();
            let same = self.source.any::<tables::IpAddress>(
                Vec::new(),
                "address",
                texts,
                rows::ip_address,
            );
            let mut same = same.await?;
            same.retain(|object| hosts.contains(&rows::host(&object.label)));
            Ok(merge([same, ours]))
        }
        .boxed()
    }

    /// The slugs of the sites that objects of a kind are wanted at, as far as they
    /// exist: NetBox refuses a filter that names something else.
    pub(super) fn wanted_sites(&self, kind: Kind) -> Vec<String> {
        let links = self
            .desired
            .of(kind)
            .filter_map(|object| object.get("site")?.as_link());
        let slugs: BTreeSet<_> = links.map(|link| link.key.to_string()).collect();
        let exists = |slug: &String| {
            self.places
                .contains_key(&(Kind::Site, slug.as_str().into()))
        };
        slugs.into_iter().filter(exists).collect()
    }

    /// Those of the groups and sites in which VLANs are wanted, and ours while one
    /// is missing there.
    fn vlans(&self) -> Rows<'_> {
        let any = |name, slugs| {
            self.source
                .any::<tables::Vlan>(Vec::new(), name, slugs, rows::vlan)
        };
        let sites = self.wanted_sites(Kind::Vlan);
        let wanted = both(any("group", self.groups.clone()), any("site", sites));
        let ours = self.ours(Kind::Vlan, Vec::new(), rows::vlan);
        self.completed(Kind::Vlan, wanted, ours)
    }

    fn prefixes(&self) -> Rows<'_> {
        let prefixes = wanted(self.desired, Kind::Prefix, "prefix");
        let same = self
            .source
            .any::<tables::Prefix>(Vec::new(), "prefix", prefixes, rows::prefix);
        both(same, self.ours(Kind::Prefix, Vec::new(), rows::prefix))
    }

    fn l2vpns(&self) -> Rows<'_> {
        let by = |field| {
            let values = wanted(self.desired, Kind::L2vpn, field);
            self.source
                .any::<tables::L2vpn>(Vec::new(), field, values, rows::l2vpn)
        };
        let same = both(by("slug"), by("name"));
        both(same, self.ours(Kind::L2vpn, Vec::new(), rows::l2vpn))
    }

    /// Those that are wanted already: a journal grows for ever, so it is not read whole.
    fn journal_entries(&self) -> Rows<'_> {
        if !self.has_identities(Kind::JournalEntry) {
            return none();
        }
        let keys: BTreeSet<String> = self
            .desired
            .of(Kind::JournalEntry)
            .map(|entry| entry.key.to_string())
            .collect();
        let values = keys.iter().cloned().collect();
        let entries = self.source.any::<tables::JournalEntry>(
            Vec::new(),
            "cf_pve_id",
            values,
            rows::journal_entry,
        );
        async move {
            let mut entries = entries.await?;
            entries.retain(|entry| entry.pve_id().is_some_and(|id| keys.contains(id)));
            Ok(entries)
        }
        .boxed()
    }
}

fn add(objects: &mut Objects, kind: Kind, others: Vec<ActualObject>) {
    if !others.is_empty() {
        let there = objects.remove(&kind).unwrap_or_default();
        objects.insert(kind, merge([others, there]));
    }
}

/// The content types that the custom field of the identity is for.
fn identified(custom_fields: &[ActualObject]) -> BTreeSet<String> {
    let types = custom_fields
        .iter()
        .filter(|field| field.label == "pve_id")
        .filter_map(|field| field.get("object_types").as_array());
    types
        .flatten()
        .filter_map(serde_json::Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// The ids of the clusters that are ours or would be.
fn our_clusters(desired: &Desired, clusters: &[ActualObject]) -> Vec<String> {
    let names: BTreeSet<String> = wanted(desired, Kind::Cluster, "name")
        .into_iter()
        .map(|name| name.to_lowercase())
        .collect();
    let ours = |cluster: &&ActualObject| {
        cluster.pve_id().is_some_and(|id| desired.is_ours(id))
            || names.contains(&cluster.label.to_lowercase())
    };
    clusters
        .iter()
        .filter(ours)
        .map(|cluster| cluster.id.to_string())
        .collect()
}

/// Leaves out what is read in another way; without it things are merely read twice.
fn excluding(name: &'static str, ids: &[String]) -> Filter {
    if ids.len() > MAX_EXCLUDED {
        return Vec::new();
    }
    ids.iter().map(|id| (name, id.clone())).collect()
}

fn none<'a>() -> Rows<'a> {
    futures::future::ready(Ok(Vec::new())).boxed()
}

fn both<'a>(one: Rows<'a>, other: Rows<'a>) -> Rows<'a> {
    async move {
        let (one, other) = futures::try_join!(one, other)?;
        Ok(merge([one, other]))
    }
    .boxed()
}
