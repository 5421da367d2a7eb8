//! Nodes as devices.

use serde_json::{Map, Value as Json, json};

use super::{MAX_NAME, Mapper, furniture, platforms, shorten};
use crate::{
    inventory::Node,
    model::{
        DesiredObject, FieldPolicy::Create, FieldPolicy::Sync, Kind, Link, Merge, PVE_DETAILS,
        Value,
    },
};

const KIND: Kind = Kind::Device;

impl Mapper<'_> {
    pub(super) fn map_nodes(&mut self, cluster: &Link) {
        for node in self.nodes.clone().into_values() {
            let mut object = self.device(node, cluster);
            if self.config.stages.node_interfaces {
                self.map_node_interfaces(node, &mut object);
            }
            self.desired.add(object);
        }
    }

    /// The name of a node's device.
    fn device_name(&self, node: &str, cluster: &Link) -> String {
        let name = self
            .config
            .nodes
            .name
            .replace("{node}", node)
            .replace("{cluster}", &cluster.label);
        let name = name.trim();
        shorten(if name.is_empty() { node } else { name }, MAX_NAME)
    }

    /// The reference to a node's device, as [`Self::map_nodes`] makes it.
    pub(super) fn device_link(&self, node: &str, cluster: &Link) -> Link {
        Link::to(
            KIND,
            self.cluster.node_id(node),
            self.device_name(node, cluster),
        )
    }

    fn device(&mut self, node: &Node, cluster: &Link) -> DesiredObject {
        let name = self.device_name(&node.name, cluster);
        let id = self.cluster.node_id(&node.name);
        let mut object = DesiredObject::new(KIND, id.clone(), format!("{name} ({id})"));
        // The site's id completes the key where the plan is made.
        object.other_name = Some(format!(
            "{} ({})",
            shorten(&name, 20),
            shorten(&self.cluster.key, 40)
        ));
        object.field(
            self.policy(KIND, "name", Sync),
            "name",
            Value::text(&name),
            "the node's name",
        );
        match node.online {
            Some(true) => {
                object.field(
                    self.policy(KIND, "status", Sync),
                    "status",
                    Value::text("active"),
                    "the node is online",
                );
            }
            Some(false) => {
                object.field(
                    self.policy(KIND, "status", Sync),
                    "status",
                    Value::text("offline"),
                    "the node is offline",
                );
            }
            None => {}
        }
        object.field(
            self.policy(KIND, "cluster", Sync),
            "cluster",
            cluster.clone(),
            "the node's cluster",
        );
        if let Some(slug) = self.settings.site.clone() {
            let site = self.by_slug(Kind::Site, &slug);
            object.field(
                self.policy(KIND, "site", Create),
                "site",
                site,
                "configuration",
            );
        }
        let nodes = &self.config.nodes;
        let role = furniture::role(&nodes.role, false, "607d8b").link();
        object.field(
            self.policy(KIND, "role", Create),
            "role",
            role,
            "configuration",
        );
        let device_type = furniture::named(Kind::DeviceType, &nodes.device_type).link();
        object.field(
            self.policy(KIND, "device_type", Create),
            "device_type",
            device_type,
            "configuration",
        );
        if let Some(slug) = self.settings.tenant.clone() {
            let tenant = self.by_slug(Kind::Tenant, &slug);
            object.field(
                self.policy(KIND, "tenant", Create),
                "tenant",
                tenant,
                "configuration",
            );
        }
        if let Some(version) = node
            .facts
            .as_ref()
            .and_then(|facts| facts.version.as_deref())
        {
            let platform = platforms::add(self.desired, &platforms::of_node(version));
            object.field(
                self.policy(KIND, "platform", Sync),
                "platform",
                platform,
                "the node's version",
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
        // A node that did not answer keeps what was known of it.
        if let Some(details) = details(node) {
            object.field(
                self.policy(KIND, "pve_details", Sync),
                PVE_DETAILS,
                details,
                "the node's status",
            );
        }
        object
    }
}

fn details(node: &Node) -> Option<Json> {
    let facts = node.facts.as_ref()?;
    let mut details = Map::new();
    let mut put = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            details.insert(name.to_owned(), value);
        }
    };
    put("cores", facts.cores.map(|number| json!(number)));
    put(
        "cpu_model",
        facts.cpu_model.as_ref().map(|text| json!(text)),
    );
    put("kernel", facts.kernel.as_ref().map(|text| json!(text)));
    put(
        "memory",
        facts.memory.map(|bytes| json!(bytes.for_people())),
    );
    put("sockets", facts.sockets.map(|number| json!(number)));
    put("threads", facts.threads.map(|number| json!(number)));
    put("version", facts.version.as_ref().map(|text| json!(text)));
    Some(Json::Object(details))
}
