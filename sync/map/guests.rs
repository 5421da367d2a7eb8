//! Guests as virtual machines.

use serde_json::json;

use super::{Mapper, furniture, names, platforms, tags, text};
use crate::{
    config::Templates,
    inventory::{Guest, GuestConfig, GuestKind, GuestState},
    model::{
        DesiredObject, FieldPolicy::Create, FieldPolicy::Sync, Incarnation, Kind, Link, Merge,
        PVE_DETAILS, PVE_TAGS, Value,
    },
};

const KIND: Kind = Kind::VirtualMachine;

impl Mapper<'_> {
    pub(super) fn map_guests(&mut self, cluster: &Link) {
        let cluster_seen = self.cluster;
        let mut guests: Vec<&Guest> = cluster_seen.guests.iter().collect();
        guests.sort_by_key(|guest| (guest.vmid, guest.kind));
        let (chosen, others): (Vec<&Guest>, Vec<&Guest>) =
            guests.into_iter().partition(|guest| self.is_chosen(guest));
        for guest in others {
            self.desired.untouched.insert(self.cluster.guest_id(guest));
        }
        // A guest that could not be read takes part with the name the cluster
        // knows it by, so that the others' names stay what they are.
        let wanted = chosen.iter().filter_map(|guest| {
            let name = guest
                .config
                .as_ref()
                .and_then(|config| config.name.clone())
                .or_else(|| guest.name.clone());
            (guest.config.is_some() || name.is_some()).then(|| names::Wanted {
                vmid: guest.vmid,
                kind: guest.kind,
                name: name.unwrap_or_default(),
            })
        });
        let given = names::allocate(wanted.collect());
        for guest in chosen {
            let id = self.cluster.guest_id(guest);
            match (&guest.config, given.get(&guest.vmid)) {
                (Some(config), Some(name)) => {
                    let mut object = self.virtual_machine(guest, config, name, &id, cluster);
                    self.map_parts(guest, config, &id, &mut object);
                    self.desired.add(object);
                }
                _ => {
                    self.desired.untouched.insert(id);
                }
            }
        }
    }

    /// What belongs to the guest and comes and goes with its configuration.
    fn map_parts(
        &mut self,
        guest: &Guest,
        config: &GuestConfig,
        id: &str,
        machine: &mut DesiredObject,
    ) {
        let (link, stages) = (machine.link(), self.config.stages);
        if stages.disks {
            self.map_disks(config, id, &link);
        }
        if stages.interfaces {
            let ports = self.map_ports(guest, config, id, &link);
            if stages.addresses {
                self.map_addresses(guest, &ports, machine);
            }
        }
    }

    fn is_chosen(&self, guest: &Guest) -> bool {
        let guests = &self.config.guests;
        let template = guest.template && guests.templates == Templates::Skip;
        !template
            && guests.include.matches_all(self.cluster, guest)
            && !guests.exclude.matches_any(self.cluster, guest)
    }

    fn virtual_machine(
        &mut self,
        guest: &Guest,
        config: &GuestConfig,
        name: &names::Given,
        id: &str,
        cluster: &Link,
    ) -> DesiredObject {
        let mut object = DesiredObject::new(KIND, id, format!("{} ({id})", name.name));
        // The cluster's id completes the key where the plan is made.
        object.other_name = Some(name.other.clone());
        object.incarnation = incarnation(config);
        let policy = |field, default| self.config.policy(KIND, field, default);

        object.field(
            policy("name", Sync),
            "name",
            Value::text(&name.name),
            name.why(),
        );
        if let Some((status, reason)) = status(guest) {
            object.field(
                policy("status", Sync),
                "status",
                Value::text(status),
                reason,
            );
        }
        object.field(
            policy("cluster", Sync),
            "cluster",
            cluster.clone(),
            "the guest's cluster",
        );
        let device = self.device_link(&guest.node, cluster);
        object.field(
            policy("device", Sync),
            "device",
            device,
            "the node the guest is on",
        );
        if let Some(onboot) = config.onboot {
            let on_boot = Value::text(if onboot { "on" } else { "off" });
            object.field(
                policy("start_on_boot", Sync),
                "start_on_boot",
                on_boot,
                "onboot",
            );
        }
        if let Some((vcpus, reason)) = self.vcpus(guest, config) {
            object.field(
                policy("vcpus", Sync),
                "vcpus",
                Value::decimal(vcpus),
                reason,
            );
        }
        if let Some(memory) = config.memory {
            let number = memory.for_netbox(self.config.units.memory);
            object.field(policy("memory", Sync), "memory", json!(number), "memory");
        }
        let notes = text::clean(&config.notes);
        object.field(
            policy("description", Create),
            "description",
            Value::text(text::summary(&notes)),
            "first line of the notes",
        );
        object.field(
            policy("comments", Create),
            "comments",
            Value::text(&notes),
            "the notes",
        );
        if let Some(uuid) = &config.uuid {
            object.field(
                policy("serial", Sync),
                "serial",
                Value::text(uuid),
                "SMBIOS UUID",
            );
        }
        self.classify(guest, config, &mut object);
        self.tag(guest, &mut object);
        object.identity();
        let policy = |field, default| self.config.policy(KIND, field, default);
        object.field(
            policy("pve_vmid", Sync),
            "custom_fields.pve_vmid",
            json!(guest.vmid),
            "vmid",
        );
        let url = format!(
            "{}/#v1:0:={}%2F{}",
            self.settings.web_url(),
            guest.kind.as_str(),
            guest.vmid
        );
        object.field(
            policy("pve_url", Sync),
            "custom_fields.pve_url",
            Value::text(url),
            "configuration",
        );
        let pool = guest.pool.as_ref().map_or(Value::NULL, Value::text);
        object.field(
            policy("pve_pool", Sync),
            "custom_fields.pve_pool",
            pool,
            "the guest's pool",
        );
        object.field(
            policy("pve_details", Sync),
            PVE_DETAILS,
            details(guest, config),
            "the configuration",
        );
        self.stages_of_guest(guest, &mut object);
        object
    }

    /// The site that a rule gives a guest, if not the cluster's.
    pub(super) fn rule_site(&self, guest: &Guest) -> Option<String> {
        let rules = self.config.guests.rules.iter();
        rules
            .filter(|rule| rule.selector.matches_all(self.cluster, guest))
            .find_map(|rule| rule.site.clone())
    }

    /// Type, role, platform, site and tenant.
    fn classify(&mut self, guest: &Guest, config: &GuestConfig, object: &mut DesiredObject) {
        let rule = |wanted: &dyn Fn(&crate::config::Rule) -> Option<String>| {
            let rules = self.config.guests.rules.iter();
            rules
                .filter(|rule| rule.selector.matches_all(self.cluster, guest))
                .find_map(wanted)
        };
        let site = self.rule_site(guest);
        let tenant = rule(&|rule| rule.tenant.clone()).or_else(|| self.settings.tenant.clone());
        let mut role = rule(&|rule| rule.role.clone()).or_else(|| self.config.guests.role.clone());
        let mut role_why = "configuration";
        let policy = |field, default| self.config.policy(KIND, field, default);

        if self.capabilities.virtual_machine_types {
            let name = match guest.kind {
                GuestKind::Qemu => "QEMU virtual machine",
                GuestKind::Lxc => "LXC container",
            };
            let link = furniture::named(Kind::VirtualMachineType, name).link();
            object.field(
                policy("virtual_machine_type", Create),
                "virtual_machine_type",
                link,
                "the guest's kind",
            );
        } else if role.is_none() {
            role_why = "the guest's kind";
            role = Some(match guest.kind {
                GuestKind::Qemu => "Virtual machine".to_owned(),
                GuestKind::Lxc => "Container".to_owned(),
            });
        }
        if let Some(role) = role {
            let link = self.desired.add(furniture::role(&role, true, "3f51b5"));
            object.field(policy("role", Create), "role", link, role_why);
        }
        if let Some(platform) = platforms::of_guest(guest, config) {
            let reason = if guest.os.is_some() {
                "the guest agent"
            } else {
                "ostype"
            };
            let link = platforms::add(self.desired, &platform);
            object.field(policy("platform", Create), "platform", link, reason);
        }
        if let Some(slug) = site {
            let policy = policy("site", Create);
            let link = self.by_slug(Kind::Site, &slug);
            object.field(policy, "site", link, "a rule of the configuration");
        }
        if let Some(slug) = tenant {
            let policy = self.policy(KIND, "tenant", Create);
            let link = self.by_slug(Kind::Tenant, &slug);
            object.field(policy, "tenant", link, "configuration");
        }
    }

    fn tag(&mut self, guest: &Guest, object: &mut DesiredObject) {
        let policy = self.policy(KIND, "tags", Sync);
        let mut links = vec![furniture::own_tag_link()];
        for tag in &guest.tags {
            let tag = tags::object(tag, self.cluster.tag_colors.get(tag).map(String::as_str));
            // A tag is made only when some guest is to carry it.
            links.push(if policy == crate::model::FieldPolicy::Ignore {
                tag.link()
            } else {
                self.desired.add(tag)
            });
        }
        object.merge(
            policy,
            Merge::Tags,
            "tags",
            Value::links(links),
            "the guest's tags",
        );
        let taken = if guest.tags.is_empty() {
            Value::NULL
        } else {
            Value::text(guest.tags.join(";"))
        };
        object.field(policy, PVE_TAGS, taken, "the guest's tags");
    }

    fn vcpus(&self, guest: &Guest, config: &GuestConfig) -> Option<(f64, &'static str)> {
        match (config.vcpus, guest.kind) {
            (Some(number), GuestKind::Qemu) => Some((number, "vcpus, or sockets × cores")),
            (Some(number), GuestKind::Lxc) => Some((number, "cores")),
            (None, GuestKind::Lxc) => {
                let node = self.nodes.get(guest.node.as_str())?;
                let threads = node.facts.as_ref()?.threads?;
                Some((f64::from(threads), "no limit: what the node has"))
            }
            (None, GuestKind::Qemu) => None,
        }
    }
}

fn status(guest: &Guest) -> Option<(&'static str, &'static str)> {
    if guest.template {
        return Some(("staged", "the guest is a template"));
    }
    Some(match guest.state? {
        GuestState::Running => ("active", "the guest runs"),
        GuestState::Paused => ("paused", "the guest is paused"),
        GuestState::Stopped => ("offline", "the guest is stopped"),
    })
}

fn incarnation(config: &GuestConfig) -> Option<Incarnation> {
    let uuid = config.uuid.clone().map(Incarnation::Uuid);
    uuid.or_else(|| config.created.map(Incarnation::Created))
}

fn details(guest: &Guest, config: &GuestConfig) -> Value {
    let mut details = config.details.clone();
    if guest.template {
        details.insert("template".to_owned(), json!(true));
    }
    if let Some(created) = config.created {
        details.insert("ctime".to_owned(), json!(created));
    }
    // NetBox has two ways to say nothing; this is the one it starts with.
    if details.is_empty() {
        Value::NULL
    } else {
        json!(details).into()
    }
}
