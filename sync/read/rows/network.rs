//! Interfaces, addresses, VLANs and networks.

use std::net::IpAddr;

use ipnet::IpNet;
use netbox_client::tables;

use super::Row;
use crate::model::{ActualObject, Kind};

pub(in crate::read) fn vrf(row: tables::Vrf) -> ActualObject {
    let tables::Vrf {
        id,
        name,
        rd,
        last_updated,
    } = row;
    Row::new(Kind::Vrf, id, name, last_updated)
        .text("rd", rd)
        .by_name()
        .done()
}

pub(in crate::read) fn vlan_group(row: tables::VlanGroup) -> ActualObject {
    let tables::VlanGroup {
        id,
        name,
        slug,
        last_updated,
    } = row;
    Row::new(Kind::VlanGroup, id, name, last_updated)
        .named(slug)
        .done()
}

pub(in crate::read) fn vlan(row: tables::Vlan) -> ActualObject {
    let tables::Vlan {
        id,
        vid,
        name,
        group,
        site,
        status,
        tags,
        custom_fields,
        last_updated,
    } = row;
    let number = vid.unwrap_or_default();
    let (group_id, site_id) = (group.as_ref().map(|g| g.id), site.as_ref().map(|s| s.id));
    let mut row = Row::new(Kind::Vlan, id, name, last_updated)
        .number("vid", vid)
        .link("group", Kind::VlanGroup, group)
        .link("site", Kind::Site, site)
        .choice("status", status)
        .tags(tags)
        .custom_fields(custom_fields)
        .key(format!("vid:{number}"), group_id);
    if site_id.is_some() {
        row = row.key(format!("site-vid:{number}"), site_id);
    }
    row.done()
}

pub(in crate::read) fn interface(row: tables::Interface) -> ActualObject {
    let tables::Interface {
        id,
        device,
        name,
        r#type,
        enabled,
        parent,
        bridge,
        lag,
        mtu,
        primary_mac_address,
        description,
        mode,
        untagged_vlan,
        tagged_vlans,
        custom_fields,
        last_updated,
    } = row;
    Row::new(Kind::Interface, id, name, last_updated)
        .link("device", Kind::Device, device)
        .choice("type", r#type)
        .switch("enabled", enabled)
        .link("parent", Kind::Interface, parent)
        .link("bridge", Kind::Interface, bridge)
        .link("lag", Kind::Interface, lag)
        .number("mtu", mtu)
        .link("primary_mac_address", Kind::MacAddress, primary_mac_address)
        .text("description", description)
        .choice("mode", mode)
        .link("untagged_vlan", Kind::Vlan, untagged_vlan)
        .links("tagged_vlans", Kind::Vlan, tagged_vlans)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn vm_interface(row: tables::VmInterface) -> ActualObject {
    let tables::VmInterface {
        id,
        virtual_machine,
        name,
        enabled,
        mtu,
        primary_mac_address,
        description,
        mode,
        untagged_vlan,
        tagged_vlans,
        custom_fields,
        last_updated,
    } = row;
    Row::new(Kind::VmInterface, id, name, last_updated)
        .link("virtual_machine", Kind::VirtualMachine, virtual_machine)
        .switch("enabled", enabled)
        .number("mtu", mtu)
        .link("primary_mac_address", Kind::MacAddress, primary_mac_address)
        .text("description", description)
        .choice("mode", mode)
        .link("untagged_vlan", Kind::Vlan, untagged_vlan)
        .links("tagged_vlans", Kind::Vlan, tagged_vlans)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn mac_address(row: tables::MacAddress) -> ActualObject {
    let tables::MacAddress {
        id,
        mac_address,
        assigned_object_type,
        assigned_object_id,
        custom_fields,
        last_updated,
    } = row;
    let mac = mac_address.unwrap_or_default().to_uppercase();
    Row::new(Kind::MacAddress, id, Some(mac.clone()), last_updated)
        .assigned(assigned_object_type, assigned_object_id)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn ip_address(row: tables::IpAddress) -> ActualObject {
    let tables::IpAddress {
        id,
        address,
        vrf,
        tenant,
        status,
        role,
        assigned_object_type,
        assigned_object_id,
        dns_name,
        custom_fields,
        last_updated,
    } = row;
    let address = address.unwrap_or_default();
    Row::new(Kind::IpAddress, id, Some(network(&address)), last_updated)
        .link("vrf", Kind::Vrf, vrf)
        .link("tenant", Kind::Tenant, tenant)
        .choice("status", status)
        .choice("role", role)
        .assigned(assigned_object_type, assigned_object_id)
        .text("dns_name", dns_name)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn prefix(row: tables::Prefix) -> ActualObject {
    let tables::Prefix {
        id,
        prefix,
        vrf,
        tenant,
        vlan,
        status,
        description,
        tags,
        custom_fields,
        last_updated,
    } = row;
    let prefix = network(&prefix.unwrap_or_default());
    Row::new(Kind::Prefix, id, Some(prefix.clone()), last_updated)
        .link("vrf", Kind::Vrf, vrf)
        .link("tenant", Kind::Tenant, tenant)
        .link("vlan", Kind::Vlan, vlan)
        .choice("status", status)
        .text("description", description)
        .tags(tags)
        .custom_fields(custom_fields)
        .done()
}

pub(in crate::read) fn l2vpn(row: tables::L2vpn) -> ActualObject {
    let tables::L2vpn {
        id,
        name,
        slug,
        r#type,
        identifier,
        status,
        description,
        tags,
        custom_fields,
        last_updated,
    } = row;
    Row::new(Kind::L2vpn, id, name, last_updated)
        .choice("type", r#type)
        .number("identifier", identifier)
        .choice("status", status)
        .text("description", description)
        .tags(tags)
        .custom_fields(custom_fields)
        .named(slug)
        .done()
}

/// An address with its prefix length, spelled one way; what is none stays as it is.
fn network(text: &str) -> String {
    text.parse::<IpNet>()
        .map_or_else(|_| text.to_owned(), |network| network.to_string())
}

/// The address alone, spelled one way.
pub(in crate::read) fn host(text: &str) -> String {
    let host = text.split('/').next().unwrap_or_default().trim();
    host.parse::<IpAddr>()
        .map_or_else(|_| host.to_owned(), |host| host.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_spelled_one_way() {
        assert_eq!(network("2001:DB8:0::5/64"), "2001:db8::5/64");
        assert_eq!(network("10.0.0.5/24"), "10.0.0.5/24");
        assert_eq!(host("2001:DB8:0::5/64"), "2001:db8::5");
        assert_eq!(host("10.0.0.5"), "10.0.0.5");
        assert_eq!(host("nonsense"), "nonsense");
    }
}
