//! What is read of devices, virtual machines, what belongs to them, and networks.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use futures::{FutureExt, future::BoxFuture};
use netbox_client::{Result, Table, tables};

use super::{
    merge, rows,
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

type Objects = BTreeMap<Kind, Vec<ActualObject>>;
type Rows<'a> = BoxFuture<'a, Result<Vec<ActualObject>>>;

/// Whose objects are read.
pub(super) struct Scope<'a> {
    source: &'a Source<'a>,
    desired: &'a Desired,
    /// The content types that have the custom field of the identity.
    identified: BTreeSet<String>,
    /// The ids of the clusters that are ours or would be.
    clusters: Vec<String>,
    /// The slugs of the VLAN groups and sites that exist.
    groups: BTreeSet<String>,
    sites: BTreeSet<String>,
}

impl<'a> Scope<'a> {
    pub(super) fn new<'f>(
        source: &'a Source<'a>,
        desired: &'a Desired,
        furniture: &impl Fn(Kind) -> &'f [ActualObject],
    ) -> Self {
        let slugs = |kind| {
            let slugs = furniture(kind)
                .iter()
                .filter_map(|object| object.get("slug").as_text());
            slugs.map(str::to_owned).collect()
        };
        Self {
            source,
            desired,
            identified: identified(furniture(Kind::CustomField)),
            clusters: our_clusters(desired, furniture(Kind::Cluster)),
            groups: slugs(Kind::VlanGroup),
            sites: slugs(Kind::Site),
        }
    }

    /// Devices and virtual machines.
    pub(super) async fn owners(&self) -> Result<Objects> {
        self.read(vec![
            (Kind::Device, self.devices()),
            (Kind::VirtualMachine, self.machines()),
        ])
        .await
    }

    /// What belongs to them, and the networks they are in.
    pub(super) async fn parts(&self, owners: &Objects) -> Result<Objects> {
        let of = |kind| owners.get(&kind).map(Vec::as_slice).unwrap_or_default();
        let (devices, machines) = (of(Kind::Device), of(Kind::VirtualMachine));
        self.read(vec![
            (Kind::Vlan, self.vlans()),
            (Kind::Prefix, self.prefixes()),
            (Kind::L2vpn, self.l2vpns()),
            (Kind::Interface, self.interfaces(devices)),
            (Kind::VmInterface, self.vm_interfaces(machines)),
            (Kind::VirtualDisk, self.virtual_disks(machines)),
            (
                Kind::MacAddress,
                self.ours(Kind::MacAddress, Vec::new(), rows::mac_address),
            ),
            (Kind::IpAddress, self.ip_addresses()),
            (Kind::JournalEntry, self.journal_entries()),
        ])
        .await
    }

    async fn read(&self, tables: Vec<(Kind, Rows<'_>)>) -> Result<Objects> {
        let (kinds, tables): (Vec<_>, Vec<_>) = tables
            .into_iter()
            .filter(|(kind, _)| !self.desired.off.contains(kind))
            .unzip();
        let lists = futures::future::try_join_all(tables).await?;
        Ok(kinds.into_iter().zip(lists).collect())
    }

    /// Whether objects of a kind can carry an identity in this NetBox yet.
    fn has_identities(&self, kind: Kind) -> bool {
        self.identified.contains(kind.content_type())
    }

    /// What carries an identity below one of our keys and meets the filter as well.
    fn ours<'s, T: Table>(
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

    /// Ours, and what bears a wanted name at a wanted site: there it is unique.
    fn devices(&self) -> Rows<'_> {
        let names = wanted(self.desired, Kind::Device, "name");
        let sites = self.wanted_slugs(Kind::Device, "site", &self.sites);
        let by_name = match sites.is_empty() {
            true => none(),
            false => {
                let at = sites.into_iter().map(|slug| ("site", slug)).collect();
                self.source
                    .any::<tables::Device>(at, "name__ie", names, rows::device)
            }
        };
        let ours = self.ours(Kind::Device, Vec::new(), rows::device);
        both(by_name, ours)
    }

    fn machines(&self) -> Rows<'_> {
        let inside = self.in_clusters(rows::virtual_machine);
        // Those that somebody moved to another cluster, or whose cluster lost its identity.
        let elsewhere = excluding("cluster_id__n", &self.clusters);
        let outside = self.ours(Kind::VirtualMachine, elsewhere, rows::virtual_machine);
        both(inside, outside)
    }

    fn in_clusters<T: Table>(&self, convert: fn(T) -> ActualObject) -> Rows<'_> {
        self.source
            .any(Vec::new(), "cluster_id", self.clusters.clone(), convert)
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

    /// As [`Self::interfaces`], of virtual machines.
    fn vm_interfaces(&self, machines: &[ActualObject]) -> Rows<'_> {
        let inside = self.in_clusters(rows::vm_interface);
        let foreign = machines.iter().filter(|machine| {
            let cluster = machine.reference("cluster").map(|id| id.to_string());
            cluster.is_none_or(|id| !self.clusters.contains(&id))
        });
        let foreign = foreign.map(|machine| machine.id.to_string()).collect();
        let of_foreign = self.source.any::<tables::VmInterface>(
            Vec::new(),
            "virtual_machine_id",
            foreign,
            rows::vm_interface,
        );
        let elsewhere = excluding("cluster_id__n", &self.clusters);
        let outside = self.ours(Kind::VmInterface, elsewhere, rows::vm_interface);
        self.completed(Kind::VmInterface, both(inside, of_foreign), outside)
    }

    /// NetBox cannot list disks by cluster. So: ours, and while one is missing,
    /// those without an identity at its virtual machine and at those that may be adopted.
    fn virtual_disks(&self, machines: &[ActualObject]) -> Rows<'_> {
        let ours = self.ours(Kind::VirtualDisk, Vec::new(), rows::virtual_disk);
        let by_identity: BTreeMap<String, u64> = machines
            .iter()
            .filter_map(|machine| Some((machine.pve_id()?.to_owned(), machine.id)))
            .collect();
        let unowned = machines.iter().filter(|machine| machine.pve_id().is_none());
        let persons: Vec<u64> = unowned.map(|machine| machine.id).collect();
        async move {
            let ours = ours.await?;
            let missing = self.missing(Kind::VirtualDisk, &ours);
            if missing.is_empty() {
                return Ok(ours);
            }
            let of: BTreeSet<u64> = missing
                .iter()
                .filter_map(|key| by_identity.get(owner(key)).copied())
                .chain(persons)
                .collect();
            let mut unowned = Vec::new();
            if self.has_identities(Kind::VirtualDisk) {
                unowned.push(("cf_pve_id__empty", "true".to_owned()));
            }
            let texts = of.iter().map(u64::to_string).collect();
            let others = self.source.any::<tables::VirtualDisk>(
                unowned,
                "virtual_machine_id",
                texts,
                rows::virtual_disk,
            );
            let mut others = others.await?;
            others.retain(|disk| {
                let machine = disk.reference("virtual_machine");
                machine.is_some_and(|id| of.contains(&id))
            });
            Ok(merge([others, ours]))
        }
        .boxed()
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
    fn missing(&self, kind: Kind, there: &[ActualObject]) -> Vec<&'a str> {
        let there: HashSet<&str> = there.iter().filter_map(ActualObject::pve_id).collect();
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

    /// The slugs of what objects of a kind refer to, as far as it exists: NetBox
    /// refuses a filter that names something else.
    fn wanted_slugs(&self, kind: Kind, field: &str, there: &BTreeSet<String>) -> Vec<String> {
        let links = self
            .desired
            .of(kind)
            .filter_map(|object| object.get(field)?.as_link());
        let slugs: BTreeSet<_> = links.map(|link| link.key.to_string()).collect();
        slugs.intersection(there).cloned().collect()
    }

    /// Those of the groups and sites in which VLANs are wanted, and ours while one
    /// is missing there.
    fn vlans(&self) -> Rows<'_> {
        let any = |name, slugs| {
            self.source
                .any::<tables::Vlan>(Vec::new(), name, slugs, rows::vlan)
        };
        let sites = self.wanted_slugs(Kind::Vlan, "site", &self.sites);
        let wanted = both(
            any("group", self.groups.iter().cloned().collect()),
            any("site", sites),
        );
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
