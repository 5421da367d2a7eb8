//! Reading NetBox's state, as far as it concerns what is desired.
//!
//! Furniture is read whole, or by slug where a table can be large. Of devices
//! and virtual machines are read: those that carry an identity of ours, wherever
//! they are; those that have the name of one that is not in its place; and those
//! that hold something of ours. Of their parts: those of these, and those that
//! carry an identity of ours.
//!
//! What can be asked without knowing an answer is asked at once, the large
//! tables first; what a first look leaves open costs a second one only then.
//!
//! Invariant: no list depends on a filter that NetBox may not know. A filter
//! by identity is used only once NetBox has the custom field for that kind, and
//! what it lists is looked through again.

pub mod cache;
mod owners;
mod parts;
mod rows;
mod source;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use arcstr::ArcStr;
use futures::{FutureExt, future::BoxFuture};
use netbox_client::{NetBox, Result, Table, Version, tables};

use crate::{
    config::ReadMode,
    model::{Actual, ActualObject, Desired, Kind, Value},
};

use source::Source;

/// A table's objects on their way.
type Rows<'a> = BoxFuture<'a, Result<Vec<ActualObject>>>;

/// What was read, by kind.
type Objects = BTreeMap<Kind, Vec<ActualObject>>;

/// Reads everything that a plan needs, by REST.
///
/// # Errors
/// Those of the client; a table that is not whole is one.
pub async fn read(netbox: &NetBox, version: Version, desired: &Desired) -> Result<Actual> {
    read_by(netbox, version, desired, ReadMode::Rest).await
}

/// Reads everything that a plan needs in the way that was chosen.
///
/// # Errors
/// As [`read`], and when the way that was chosen is not there.
pub async fn read_by(
    netbox: &NetBox,
    version: Version,
    desired: &Desired,
    mode: ReadMode,
) -> Result<Actual> {
    netbox.begin_reading().await;
    let actual = everything(netbox, version, desired, mode).await;
    netbox.end_reading();
    actual
}

/// The way of reading that is taken, as `netbox.read` names it.
///
/// # Errors
/// When the way that was chosen is not there; the message says what to do.
pub async fn way(netbox: &NetBox, version: Version, mode: ReadMode) -> Result<&'static str> {
    Ok(Source::open(netbox, version, mode).await?.name())
}

async fn everything(
    netbox: &NetBox,
    version: Version,
    desired: &Desired,
    mode: ReadMode,
) -> Result<Actual> {
    let source = Source::open(netbox, version, mode).await?;
    let furniture = Furniture {
        source: &source,
        desired,
    };
    let mut objects = furniture.first().await?;
    let scope = parts::Scope::new(&source, desired, &objects);
    // The large tables before the small ones, which fill the gaps.
    let (scoped, rest) = futures::try_join!(scope.read(), furniture.rest())?;
    objects.extend(scoped);
    objects.extend(rest);
    name_targets(&mut objects);
    Ok(Actual { objects })
}

struct Furniture<'a> {
    source: &'a Source<'a>,
    desired: &'a Desired,
}

impl<'a> Furniture<'a> {
    /// What tells whose the rest is, and what can be asked for.
    async fn first(&self) -> Result<Objects> {
        self.tables(vec![
            (Kind::CustomField, self.all(rows::custom_field)),
            (Kind::Cluster, self.all(rows::cluster)),
            (Kind::Site, self.by_slug(Kind::Site, rows::site)),
            (
                Kind::VlanGroup,
                self.by_slug(Kind::VlanGroup, rows::vlan_group),
            ),
        ])
        .await
    }

    async fn rest(&self) -> Result<Objects> {
        self.tables(vec![
            (Kind::Tag, self.all(rows::tag)),
            (Kind::Tenant, self.by_slug(Kind::Tenant, rows::tenant)),
            (Kind::ClusterType, self.all(rows::cluster_type)),
            (
                Kind::ClusterGroup,
                self.by_slug(Kind::ClusterGroup, rows::cluster_group),
            ),
            (Kind::Manufacturer, self.all(rows::manufacturer)),
            (Kind::DeviceType, self.device_types()),
            (Kind::DeviceRole, self.all(rows::device_role)),
            (
                Kind::VirtualMachineType,
                self.all(rows::virtual_machine_type),
            ),
            (Kind::Platform, self.all(rows::platform)),
            (
                Kind::Vrf,
                self.by::<tables::Vrf>("name", Kind::Vrf, rows::vrf),
            ),
        ])
        .await
    }

    async fn tables(&self, list: Vec<(Kind, Rows<'_>)>) -> Result<Objects> {
        side_by_side(&self.desired.off, list).await
    }

    fn all<T: Table>(&self, convert: fn(T) -> ActualObject) -> Rows<'a> {
        self.source.rest(Vec::new(), convert)
    }

    fn by<T: Table>(
        &self,
        filter: &'static str,
        kind: Kind,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'a> {
        let values = wanted(self.desired, kind, filter);
        self.source.rest_any(filter, values, convert)
    }

    fn by_slug<T: Table>(&self, kind: Kind, convert: fn(T) -> ActualObject) -> Rows<'a> {
        self.by("slug", kind, convert)
    }

    /// By model, which is what the operator names; by slug while that is missing,
    /// since the slug may be another's.
    fn device_types(&self) -> Rows<'a> {
        let by_model = self.by::<tables::DeviceType>("model", Kind::DeviceType, rows::device_type);
        let by_slug = self.by_slug::<tables::DeviceType>(Kind::DeviceType, rows::device_type);
        let count = self.desired.of(Kind::DeviceType).count();
        async move {
            let by_model = by_model.await?;
            if by_model.len() >= count {
                return Ok(by_model);
            }
            Ok(merge([by_slug.await?, by_model]))
        }
        .boxed()
    }
}

/// The values of one text field of everything desired of a kind.
fn wanted(desired: &Desired, kind: Kind, field: &str) -> Vec<String> {
    let texts = desired
        .of(kind)
        .filter_map(|object| object.get(field)?.as_text());
    let texts: BTreeSet<_> = texts.map(str::to_owned).collect();
    texts.into_iter().collect()
}

/// Gives names to what NetBox refers to by a bare id, as far as it was read.
fn name_targets(objects: &mut Objects) {
    let labels: HashMap<(Kind, u64), ArcStr> = objects
        .values()
        .flatten()
        .map(|object| ((object.kind, object.id), object.label.clone()))
        .collect();
    let bare = |label: &str| label.is_empty() || label.starts_with('#');
    for value in objects
        .values_mut()
        .flatten()
        .flat_map(|object| object.fields.values_mut())
    {
        // To change a value that is shared is to copy it.
        if !value.references().iter().any(|link| bare(&link.label)) {
            continue;
        }
        for link in value.references_mut() {
            let label = link.id.and_then(|id| labels.get(&(link.kind, id)));
            if let Some(label) = label.filter(|_| bare(&link.label)) {
                link.label.clone_from(label);
            }
        }
    }
}

/// Reads these tables side by side, except those of kinds that are off.
async fn side_by_side(off: &BTreeSet<Kind>, list: Vec<(Kind, Rows<'_>)>) -> Result<Objects> {
    let (kinds, tables): (Vec<_>, Vec<_>) = list
        .into_iter()
        .filter(|(kind, _)| !off.contains(kind))
        .unzip();
    let lists = futures::future::try_join_all(tables).await?;
    Ok(kinds.into_iter().zip(lists).collect())
}

/// What was read of a kind.
fn of(objects: &Objects, kind: Kind) -> &[ActualObject] {
    objects.get(&kind).map(Vec::as_slice).unwrap_or_default()
}

/// Lists of one kind as one, ordered by id, without repetition.
fn merge<const N: usize>(lists: [Vec<ActualObject>; N]) -> Vec<ActualObject> {
    let by_id: BTreeMap<u64, ActualObject> = lists
        .into_iter()
        .flatten()
        .map(|object| (object.id, object))
        .collect();
    by_id.into_values().collect()
}

/// The value of a text field in an object, for callers that show rows.
pub fn text(object: &ActualObject, field: &str) -> String {
    match object.get(field) {
        Value::Null => String::new(),
        Value::Text(text) => text.to_string(),
        value => match value.plain() {
            Some(plain) => plain.to_string(),
            None => {
                let labels = value.references().iter().map(|link| link.label.as_str());
                labels.collect::<Vec<_>>().join(", ")
            }
        },
    }
}
