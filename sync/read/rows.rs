//! NetBox's rows in canonical form.

use std::collections::BTreeMap;

use netbox_client::{
    tables,
    value::{Choice, CustomFields, Ref},
};
use serde_json::json;

use crate::model::{ActualObject, FieldName, Kind, Link, NaturalKey, Value};

/// A row while it is converted.
struct Row {
    object: ActualObject,
}

impl Row {
    fn new(kind: Kind, id: u64, name: Option<String>, last_updated: Option<String>) -> Self {
        let label = name.unwrap_or_default();
        let mut fields = BTreeMap::new();
        fields.insert(FieldName::Borrowed(kind.name_field()), Value::text(&label));
        Self {
            object: ActualObject {
                kind,
                id,
                label,
                natural: Vec::new(),
                fields,
                last_updated,
            },
        }
    }

    fn put(mut self, name: &'static str, value: Value) -> Self {
        self.object.fields.insert(FieldName::Borrowed(name), value);
        self
    }

    fn text(self, name: &'static str, text: Option<String>) -> Self {
        self.put(name, Value::text(text.unwrap_or_default()))
    }

    fn choice(self, name: &'static str, choice: Option<Choice>) -> Self {
        let value = choice.map_or(Value::NULL, |choice| Value::text(choice.as_str()));
        self.put(name, value)
    }

    fn link(self, name: &'static str, kind: Kind, reference: Option<Ref>) -> Self {
        let value = reference.map(|reference| link(kind, reference));
        self.put(name, value.into())
    }

    fn tags(self, tags: Option<Vec<Ref>>) -> Self {
        let links = tags
            .unwrap_or_default()
            .into_iter()
            .map(|tag| link(Kind::Tag, tag))
            .collect();
        self.put("tags", Value::links(links))
    }

    /// Only our own; the others are none of the tool's business.
    fn custom_fields(mut self, fields: Option<CustomFields>) -> Self {
        for (name, value) in fields.unwrap_or_default() {
            if name.starts_with("pve_") {
                self.object
                    .fields
                    .insert(format!("custom_fields.{name}").into(), Value::Plain(value));
            }
        }
        self
    }

    /// A row that has name and slug and is found by both.
    fn named(self, slug: Option<String>) -> Self {
        let slug = slug.unwrap_or_default();
        let mut row = self.text("slug", Some(slug.clone()));
        row.object.natural = vec![
            NaturalKey::slug(&slug),
            NaturalKey::name(&row.object.label, None),
        ];
        row
    }

    /// A row whose name is unique within something.
    fn within(mut self, scope: Option<u64>) -> Self {
        self.object.natural = vec![NaturalKey::name(&self.object.label, scope)];
        self
    }

    fn done(self) -> ActualObject {
        self.object
    }
}

fn link(kind: Kind, reference: Ref) -> Link {
    let Ref { id, name, slug } = reference;
    Link {
        kind,
        key: slug.unwrap_or_else(|| format!("#{id}")),
        id: Some(id),
        label: name,
    }
}

pub(super) fn custom_field(row: tables::CustomField) -> ActualObject {
    let tables::CustomField {
        id,
        name,
        r#type,
        object_types,
        last_updated,
    } = row;
    let mut types = object_types.unwrap_or_default();
    types.sort();
    Row::new(Kind::CustomField, id, name, last_updated)
        .choice("type", r#type)
        .put("object_types", json!(types).into())
        .within(None)
        .done()
}

pub(super) fn tag(row: tables::Tag) -> ActualObject {
    let tables::Tag {
        id,
        name,
        slug,
        color,
        last_updated,
    } = row;
    Row::new(Kind::Tag, id, name, last_updated)
        .text("color", color)
        .named(slug)
        .done()
}

/// The converters of tables that have nothing but name and slug.
macro_rules! name_and_slug {
    ($($function:ident: $table:ident;)*) => {
        $(pub(super) fn $function(row: tables::$table) -> ActualObject {
            let tables::$table { id, name, slug, last_updated } = row;
            Row::new(Kind::$table, id, name, last_updated).named(slug).done()
        })*
    };
}

name_and_slug! {
    tenant: Tenant;
    site: Site;
    cluster_type: ClusterType;
    cluster_group: ClusterGroup;
    manufacturer: Manufacturer;
    virtual_machine_type: VirtualMachineType;
}

pub(super) fn device_type(row: tables::DeviceType) -> ActualObject {
    let tables::DeviceType {
        id,
        model,
        slug,
        manufacturer,
        last_updated,
    } = row;
    Row::new(Kind::DeviceType, id, model, last_updated)
        .link("manufacturer", Kind::Manufacturer, manufacturer)
        .named(slug)
        .done()
}

pub(super) fn device_role(row: tables::DeviceRole) -> ActualObject {
    let tables::DeviceRole {
        id,
        name,
        slug,
        vm_role,
        last_updated,
    } = row;
    Row::new(Kind::DeviceRole, id, name, last_updated)
        .put("vm_role", json!(vm_role.unwrap_or_default()).into())
        .named(slug)
        .done()
}

pub(super) fn platform(row: tables::Platform) -> ActualObject {
    let tables::Platform {
        id,
        name,
        slug,
        parent,
        manufacturer,
        last_updated,
    } = row;
    Row::new(Kind::Platform, id, name, last_updated)
        .link("parent", Kind::Platform, parent)
        .link("manufacturer", Kind::Manufacturer, manufacturer)
        .named(slug)
        .done()
}

pub(super) fn cluster(row: tables::Cluster) -> ActualObject {
    let tables::Cluster {
        id,
        name,
        r#type,
        group,
        status,
        tenant,
        scope_type,
        scope_id,
        tags,
        custom_fields,
        last_updated,
    } = row;
    let site = scope_id.filter(|_| scope_type.as_deref() == Some(Kind::Site.content_type()));
    let site = site.map(|id| Link {
        kind: Kind::Site,
        key: format!("#{id}"),
        id: Some(id),
        label: format!("#{id}"),
    });
    Row::new(Kind::Cluster, id, name, last_updated)
        .link("type", Kind::ClusterType, r#type)
        .link("group", Kind::ClusterGroup, group)
        .choice("status", status)
        .link("tenant", Kind::Tenant, tenant)
        .text("scope_type", scope_type)
        .put("scope_id", site.into())
        .tags(tags)
        .custom_fields(custom_fields)
        .within(None)
        .done()
}

pub(super) fn device(row: tables::Device) -> ActualObject {
    let tables::Device {
        id,
        name,
        device_type,
        role,
        tenant,
        platform,
        site,
        status,
        cluster,
        primary_ip4,
        primary_ip6,
        tags,
        custom_fields,
        last_updated,
    } = row;
    let within = site.as_ref().map(|site| site.id);
    Row::new(Kind::Device, id, name, last_updated)
        .link("device_type", Kind::DeviceType, device_type)
        .link("role", Kind::DeviceRole, role)
        .link("tenant", Kind::Tenant, tenant)
        .link("platform", Kind::Platform, platform)
        .link("site", Kind::Site, site)
        .choice("status", status)
        .link("cluster", Kind::Cluster, cluster)
        .link("primary_ip4", Kind::IpAddress, primary_ip4)
        .link("primary_ip6", Kind::IpAddress, primary_ip6)
        .tags(tags)
        .custom_fields(custom_fields)
        .within(within)
        .done()
}

pub(super) fn virtual_machine(row: tables::VirtualMachine) -> ActualObject {
    let tables::VirtualMachine {
        id,
        name,
        status,
        start_on_boot,
        cluster,
        device,
        site,
        tenant,
        role,
        virtual_machine_type,
        platform,
        vcpus,
        memory,
        description,
        comments,
        serial,
        primary_ip4,
        primary_ip6,
        tags,
        custom_fields,
        last_updated,
    } = row;
    let within = cluster.as_ref().map(|cluster| cluster.id);
    Row::new(Kind::VirtualMachine, id, name, last_updated)
        .choice("status", status)
        .choice("start_on_boot", start_on_boot)
        .link("cluster", Kind::Cluster, cluster)
        .link("device", Kind::Device, device)
        .link("site", Kind::Site, site)
        .link("tenant", Kind::Tenant, tenant)
        .link("role", Kind::DeviceRole, role)
        .link(
            "virtual_machine_type",
            Kind::VirtualMachineType,
            virtual_machine_type,
        )
        .link("platform", Kind::Platform, platform)
        .put(
            "vcpus",
            vcpus.map_or(Value::NULL, |number| Value::decimal(number.0)),
        )
        .put(
            "memory",
            memory.map_or(Value::NULL, |number| json!(number).into()),
        )
        .text("description", description)
        .text("comments", comments)
        .text("serial", serial)
        .link("primary_ip4", Kind::IpAddress, primary_ip4)
        .link("primary_ip6", Kind::IpAddress, primary_ip6)
        .tags(tags)
        .custom_fields(custom_fields)
        .within(within)
        .done()
}
