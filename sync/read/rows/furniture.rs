//! What other objects refer to: types, roles, sites, groups.

use netbox_client::tables;
use serde_json::json;

use super::Row;
use crate::model::{ActualObject, Kind};

pub(in crate::read) fn custom_field(row: tables::CustomField) -> ActualObject {
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
        .by_name()
        .done()
}

pub(in crate::read) fn tag(row: tables::Tag) -> ActualObject {
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
        $(pub(in crate::read) fn $function(row: tables::$table) -> ActualObject {
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

pub(in crate::read) fn device_type(row: tables::DeviceType) -> ActualObject {
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

pub(in crate::read) fn device_role(row: tables::DeviceRole) -> ActualObject {
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

pub(in crate::read) fn platform(row: tables::Platform) -> ActualObject {
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
