//! The cluster itself.

use serde_json::{Map, Value as Json, json};

use super::{Mapper, furniture, shorten};
use crate::model::{
    DesiredObject, FieldPolicy::Create, FieldPolicy::Sync, Kind, Link, Merge, PVE_DETAILS, Value,
};

impl Mapper<'_> {
    pub(super) fn map_cluster(&mut self) -> Link {
        const KIND: Kind = Kind::Cluster;
        let cluster = self.cluster;
        let given = self.settings.name.as_deref().or(cluster.name.as_deref());
        let name = given
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .unwrap_or(&cluster.key);
        let name: String = name.chars().take(100).collect();

        let mut object = DesiredObject::new(
            KIND,
            cluster.key.clone(),
            format!("{name} ({})", cluster.key),
        );
        object.other_name = Some(format!("{} ({})", shorten(&name, 50), cluster.key));
        object.field(
            self.policy(KIND, "name", Sync),
            "name",
            Value::text(&name),
            if self.settings.name.is_some() {
                "configuration"
            } else {
                "the cluster's name"
            },
        );
        let r#type = self
            .desired
            .add(furniture::named(Kind::ClusterType, "Proxmox VE"));
        object.field(self.policy(KIND, "type", Sync), "type", r#type, "fixed");
        let (status, reason) = match cluster.quorate {
            Some(false) => ("offline", "the cluster has no quorum"),
            Some(true) => ("active", "the cluster has quorum"),
            None => ("active", "the node answers"),
        };
        object.field(
            self.policy(KIND, "status", Sync),
            "status",
            Value::text(status),
            reason,
        );
        if let Some(slug) = self.settings.group.clone() {
            let group = self.by_slug(Kind::ClusterGroup, &slug);
            object.field(
                self.policy(KIND, "group", Create),
                "group",
                group,
                "configuration",
            );
        }
        if let Some(slug) = self.settings.site.clone() {
            let site = self.by_slug(Kind::Site, &slug);
            let policy = self.policy(KIND, "scope", Create);
            object.field(
                policy,
                "scope_type",
                Value::text(Kind::Site.content_type()),
                "configuration",
            );
            object.field(policy, "scope_id", site, "configuration");
        }
        if let Some(slug) = self.settings.tenant.clone() {
            let tenant = self.by_slug(Kind::Tenant, &slug);
            object.field(
                self.policy(KIND, "tenant", Create),
                "tenant",
                tenant,
                "configuration",
            );
        }
        object.merge(
            Sync,
            Merge::Tags,
            "tags",
            Value::links(vec![furniture::own_tag_link()]),
            "kept by the tool",
        );
        object.identity();
        object.field(
            self.policy(KIND, "pve_details", Sync),
            PVE_DETAILS,
            self.cluster_details(),
            "the cluster's status and version",
        );
        self.stages_of_cluster(&mut object);
        self.desired.add(object)
    }

    fn cluster_details(&self) -> Json {
        let mut details = Map::new();
        details.insert("nodes".to_owned(), json!(self.cluster.nodes.len()));
        if let Some(quorate) = self.cluster.quorate {
            details.insert("quorate".to_owned(), json!(quorate));
        }
        if let Some(version) = &self.cluster.version {
            details.insert("version".to_owned(), json!(version));
        }
        Json::Object(details)
    }
}
