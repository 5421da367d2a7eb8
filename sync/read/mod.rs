//! Reading NetBox's state, as far as it concerns what is desired.
//!
//! Furniture is read whole, or by slug where a table can be large. Of devices
//! and virtual machines are read: those in our clusters, those that carry an
//! identity of ours wherever they are, and those that bear a wanted name.

mod rows;

use std::collections::{BTreeMap, BTreeSet};

use futures::{FutureExt, future::BoxFuture};
use netbox_client::{NetBox, Result, Table, Version, tables};

use crate::model::{Actual, ActualObject, Desired, Kind, Value};

/// A table's objects on their way.
type Rows<'a> = BoxFuture<'a, Result<Vec<ActualObject>>>;

/// Reads everything that a plan needs.
///
/// # Errors
/// Those of the client; a table that is not whole is one.
pub async fn read(netbox: &NetBox, version: Version, desired: &Desired) -> Result<Actual> {
    let reader = Reader {
        netbox,
        version,
        desired,
    };
    let furniture: Vec<(Kind, Rows<'_>)> = vec![
        (Kind::CustomField, reader.all(rows::custom_field)),
        (Kind::Tag, reader.all(rows::tag)),
        (Kind::Tenant, reader.by_slug(Kind::Tenant, rows::tenant)),
        (Kind::Site, reader.by_slug(Kind::Site, rows::site)),
        (Kind::ClusterType, reader.all(rows::cluster_type)),
        (
            Kind::ClusterGroup,
            reader.by_slug(Kind::ClusterGroup, rows::cluster_group),
        ),
        (Kind::Manufacturer, reader.all(rows::manufacturer)),
        (Kind::DeviceType, reader.device_types()),
        (Kind::DeviceRole, reader.all(rows::device_role)),
        (
            Kind::VirtualMachineType,
            reader.all(rows::virtual_machine_type),
        ),
        (Kind::Platform, reader.all(rows::platform)),
        (Kind::Cluster, reader.all(rows::cluster)),
    ];
    let (kinds, tables): (Vec<_>, Vec<_>) = furniture.into_iter().unzip();
    let mut objects: BTreeMap<Kind, Vec<ActualObject>> = kinds
        .into_iter()
        .zip(futures::future::try_join_all(tables).await?)
        .collect();

    let of = |kind| objects.get(&kind).map(Vec::as_slice).unwrap_or_default();
    let has_identities = of(Kind::CustomField)
        .iter()
        .any(|field| field.label == "pve_id");
    let clusters = reader.our_clusters(of(Kind::Cluster));
    let (devices, machines) = futures::try_join!(
        reader.devices(has_identities),
        reader.machines(has_identities, &clusters)
    )?;
    objects.insert(Kind::Device, devices);
    objects.insert(Kind::VirtualMachine, machines);
    Ok(Actual { objects })
}

struct Reader<'a> {
    netbox: &'a NetBox,
    version: Version,
    desired: &'a Desired,
}

impl<'a> Reader<'a> {
    fn all<T: Table>(&self, convert: fn(T) -> ActualObject) -> Rows<'a> {
        let endpoint = self.netbox.endpoint::<T>(self.version);
        async move { Ok(endpoint.list(&[]).await?.into_iter().map(convert).collect()) }.boxed()
    }

    fn any<T: Table>(
        &self,
        name: &'static str,
        values: Vec<String>,
        convert: fn(T) -> ActualObject,
    ) -> Rows<'a> {
        let endpoint = self.netbox.endpoint::<T>(self.version);
        async move {
            Ok(endpoint
                .list_any(name, &values)
                .await?
                .into_iter()
                .map(convert)
                .collect())
        }
        .boxed()
    }

    /// The values of one text field of everything desired of a kind.
    fn wanted(&self, kind: Kind, field: &str) -> Vec<String> {
        let texts = self
            .desired
            .of(kind)
            .filter_map(|object| object.get(field)?.as_text());
        texts
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    fn by_slug<T: Table>(&self, kind: Kind, convert: fn(T) -> ActualObject) -> Rows<'a> {
        self.any("slug", self.wanted(kind, "slug"), convert)
    }

    /// By slug and by model: the operator names a model, whose slug may be anything.
    fn device_types(&self) -> Rows<'a> {
        let by_slug = self.by_slug::<tables::DeviceType>(Kind::DeviceType, rows::device_type);
        let by_model = self.any::<tables::DeviceType>(
            "model",
            self.wanted(Kind::DeviceType, "model"),
            rows::device_type,
        );
        async move { Ok(merge([by_slug.await?, by_model.await?])) }.boxed()
    }

    /// The ids of the clusters that are ours or would be.
    fn our_clusters(&self, clusters: &[ActualObject]) -> Vec<String> {
        let names: BTreeSet<String> = self
            .wanted(Kind::Cluster, "name")
            .into_iter()
            .map(|name| name.to_lowercase())
            .collect();
        let ours = |cluster: &&ActualObject| {
            cluster.pve_id().is_some_and(|id| self.desired.is_ours(id))
                || names.contains(&cluster.label.to_lowercase())
        };
        clusters
            .iter()
            .filter(ours)
            .map(|cluster| cluster.id.to_string())
            .collect()
    }

    /// The beginnings of all identities below our clusters.
    fn beginnings(&self) -> Vec<String> {
        self.desired
            .keys
            .iter()
            .map(|key| format!("{key}/"))
            .collect()
    }

    async fn devices(&self, has_identities: bool) -> Result<Vec<ActualObject>> {
        let by_name =
            self.any::<tables::Device>("name__ie", self.wanted(Kind::Device, "name"), rows::device);
        let by_identity = if has_identities {
            self.any::<tables::Device>("cf_pve_id__isw", self.beginnings(), rows::device)
        } else {
            async { Ok(Vec::new()) }.boxed()
        };
        let (by_name, by_identity) = futures::try_join!(by_name, by_identity)?;
        Ok(merge([by_name, by_identity]))
    }

    async fn machines(
        &self,
        has_identities: bool,
        clusters: &[String],
    ) -> Result<Vec<ActualObject>> {
        let endpoint = self.netbox.endpoint::<tables::VirtualMachine>(self.version);
        let inside = endpoint.list_any("cluster_id", clusters);
        // Those that somebody moved to another cluster, or whose cluster lost its identity.
        let outside = async {
            if !has_identities {
                return Ok(Vec::new());
            }
            let mut filter: Vec<_> = self
                .beginnings()
                .into_iter()
                .map(|start| ("cf_pve_id__isw", start))
                .collect();
            filter.extend(clusters.iter().map(|id| ("cluster_id__n", id.clone())));
            endpoint.list(&filter).await
        };
        let (inside, outside) = futures::try_join!(inside, outside)?;
        let convert = |list: Vec<_>| list.into_iter().map(rows::virtual_machine).collect();
        Ok(merge([convert(inside), convert(outside)]))
    }
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
        Value::Plain(serde_json::Value::String(text)) => text.clone(),
        Value::Plain(serde_json::Value::Null) => String::new(),
        Value::Plain(other) => other.to_string(),
        Value::Link(link) => link.label.clone(),
        Value::Links(links) => links
            .iter()
            .map(|link| link.label.as_str())
            .collect::<Vec<_>>()
            .join(", "),
    }
}
