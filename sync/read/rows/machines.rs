//! Clusters, devices, virtual machines and their disks.

use netbox_client::tables;

use super::{Row, by_id};
use crate::model::{ActualObject, Kind, Value};

pub(in crate::read) fn cluster(row: tables::Cluster) -> ActualObject {
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
    let site = site.map(|id| by_id(Kind::Site, id));
    Row::new(Kind::Cluster, id, name, last_updated)
        .link("type", Kind::ClusterType, r#type)
        .link("group", Kind::ClusterGroup, group)
        .choice("status", status)
        .link("tenant", Kind::Tenant, tenant)
        .text("scope_type", scope_type)
        .put("scope_id", site.into())
        .tags(tags)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn device(row: tables::Device) -> ActualObject {
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
        .done()
}

pub(in crate::read) fn virtual_machine(row: tables::VirtualMachine) -> ActualObject {
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
        .number("memory", memory)
        .text("description", description)
        .text("comments", comments)
        .text("serial", serial)
        .link("primary_ip4", Kind::IpAddress, primary_ip4)
        .link("primary_ip6", Kind::IpAddress, primary_ip6)
        .tags(tags)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn virtual_disk(row: tables::VirtualDisk) -> ActualObject {
    let tables::VirtualDisk {
        id,
        virtual_machine,
        name,
        size,
        description,
        custom_fields,
        last_updated,
    } = row;
    Row::new(Kind::VirtualDisk, id, name, last_updated)
        .link("virtual_machine", Kind::VirtualMachine, virtual_machine)
        .number("size", size)
        .text("description", description)
        .custom_fields(custom_fields)
        .done()
}

/// An entry is known by its identity alone: what it says is never changed.
pub(in crate::read) fn journal_entry(row: tables::JournalEntry) -> ActualObject {
    let tables::JournalEntry {
        id,
        assigned_object_type,
        assigned_object_id,
        custom_fields,
        last_updated,
    } = row;
    let mut entry = Row::new(Kind::JournalEntry, id, None, last_updated)
        .assigned(assigned_object_type, assigned_object_id)
        .custom_fields(custom_fields)
        .done();
    // Its text was not read.
    entry.fields.remove(Kind::JournalEntry.name_field());
    entry.label = entry.pve_id().unwrap_or_default().into();
    entry
}
