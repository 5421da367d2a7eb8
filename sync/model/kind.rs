//! The kinds of NetBox objects that the sync writes.

use netbox_client::{Table, TableSpec, tables};
use serde::{Deserialize, Serialize};

/// A kind of NetBox object.
///
/// Invariant: the order of the variants is the order of dependency: an object
/// is made with references to kinds before its own only. What refers the other
/// way (a primary address, a primary MAC address, an interface's bridge) is
/// written once both exist.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the variants are NetBox's own names")]
pub enum Kind {
    CustomField,
    Tag,
    Tenant,
    Site,
    ClusterType,
    ClusterGroup,
    Manufacturer,
    DeviceType,
    DeviceRole,
    VirtualMachineType,
    Platform,
    Vrf,
    VlanGroup,
    Vlan,
    Prefix,
    L2vpn,
    Cluster,
    Device,
    VirtualMachine,
    Interface,
    VmInterface,
    VirtualDisk,
    MacAddress,
    IpAddress,
    JournalEntry,
}

impl Kind {
    /// Every kind, in the order of dependency.
    pub const ALL: [Self; 25] = [
        Self::CustomField,
        Self::Tag,
        Self::Tenant,
        Self::Site,
        Self::ClusterType,
        Self::ClusterGroup,
        Self::Manufacturer,
        Self::DeviceType,
        Self::DeviceRole,
        Self::VirtualMachineType,
        Self::Platform,
        Self::Vrf,
        Self::VlanGroup,
        Self::Vlan,
        Self::Prefix,
        Self::L2vpn,
        Self::Cluster,
        Self::Device,
        Self::VirtualMachine,
        Self::Interface,
        Self::VmInterface,
        Self::VirtualDisk,
        Self::MacAddress,
        Self::IpAddress,
        Self::JournalEntry,
    ];

    /// Where NetBox keeps objects of this kind.
    pub fn spec(self) -> &'static TableSpec {
        match self {
            Self::CustomField => tables::CustomField::SPEC,
            Self::Tag => tables::Tag::SPEC,
            Self::Tenant => tables::Tenant::SPEC,
            Self::Site => tables::Site::SPEC,
            Self::ClusterType => tables::ClusterType::SPEC,
            Self::ClusterGroup => tables::ClusterGroup::SPEC,
            Self::Manufacturer => tables::Manufacturer::SPEC,
            Self::DeviceType => tables::DeviceType::SPEC,
            Self::DeviceRole => tables::DeviceRole::SPEC,
            Self::VirtualMachineType => tables::VirtualMachineType::SPEC,
            Self::Platform => tables::Platform::SPEC,
            Self::Vrf => tables::Vrf::SPEC,
            Self::VlanGroup => tables::VlanGroup::SPEC,
            Self::Vlan => tables::Vlan::SPEC,
            Self::Prefix => tables::Prefix::SPEC,
            Self::L2vpn => tables::L2vpn::SPEC,
            Self::Cluster => tables::Cluster::SPEC,
            Self::Device => tables::Device::SPEC,
            Self::VirtualMachine => tables::VirtualMachine::SPEC,
            Self::Interface => tables::Interface::SPEC,
            Self::VmInterface => tables::VmInterface::SPEC,
            Self::VirtualDisk => tables::VirtualDisk::SPEC,
            Self::MacAddress => tables::MacAddress::SPEC,
            Self::IpAddress => tables::IpAddress::SPEC,
            Self::JournalEntry => tables::JournalEntry::SPEC,
        }
    }

    /// Objects of this kind carry a `pve_id` and belong to the tool one by one.
    /// The others are furniture: found by slug, name or number, used as they
    /// are, made when missing.
    pub fn is_identified(self) -> bool {
        self >= Self::Prefix
    }

    /// Objects of this kind are part of a device or virtual machine: they come
    /// and go with its configuration.
    pub fn is_part(self) -> bool {
        matches!(
            self,
            Self::Interface
                | Self::VmInterface
                | Self::VirtualDisk
                | Self::MacAddress
                | Self::IpAddress
        )
    }

    /// NetBox's name of the content type, for custom fields and assignments.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::CustomField => "extras.customfield",
            Self::Tag => "extras.tag",
            Self::Tenant => "tenancy.tenant",
            Self::Site => "dcim.site",
            Self::ClusterType => "virtualization.clustertype",
            Self::ClusterGroup => "virtualization.clustergroup",
            Self::Manufacturer => "dcim.manufacturer",
            Self::DeviceType => "dcim.devicetype",
            Self::DeviceRole => "dcim.devicerole",
            Self::VirtualMachineType => "virtualization.virtualmachinetype",
            Self::Platform => "dcim.platform",
            Self::Vrf => "ipam.vrf",
            Self::VlanGroup => "ipam.vlangroup",
            Self::Vlan => "ipam.vlan",
            Self::Prefix => "ipam.prefix",
            Self::L2vpn => "vpn.l2vpn",
            Self::Cluster => "virtualization.cluster",
            Self::Device => "dcim.device",
            Self::VirtualMachine => "virtualization.virtualmachine",
            Self::Interface => "dcim.interface",
            Self::VmInterface => "virtualization.vminterface",
            Self::VirtualDisk => "virtualization.virtualdisk",
            Self::MacAddress => "dcim.macaddress",
            Self::IpAddress => "ipam.ipaddress",
            Self::JournalEntry => "extras.journalentry",
        }
    }

    /// The kind of that content type.
    pub fn of_content_type(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.content_type() == name)
    }

    /// The kind in words: one of it.
    pub fn one(self) -> &'static str {
        match self {
            Self::CustomField => "custom field",
            Self::Tag => "tag",
            Self::Tenant => "tenant",
            Self::Site => "site",
            Self::ClusterType => "cluster type",
            Self::ClusterGroup => "cluster group",
            Self::Manufacturer => "manufacturer",
            Self::DeviceType => "device type",
            Self::DeviceRole => "role",
            Self::VirtualMachineType => "virtual machine type",
            Self::Platform => "platform",
            Self::Vrf => "VRF",
            Self::VlanGroup => "VLAN group",
            Self::Vlan => "VLAN",
            Self::Prefix => "prefix",
            Self::L2vpn => "L2VPN",
            Self::Cluster => "cluster",
            Self::Device => "device",
            Self::VirtualMachine => "virtual machine",
            Self::Interface => "device interface",
            Self::VmInterface => "interface",
            Self::VirtualDisk => "virtual disk",
            Self::MacAddress => "MAC address",
            Self::IpAddress => "IP address",
            Self::JournalEntry => "journal entry",
        }
    }

    /// The kind in words: `count` of it.
    pub fn counted(self, count: usize) -> String {
        match (count, self) {
            (1, _) => format!("1 {}", self.one()),
            (_, Self::Prefix | Self::MacAddress | Self::IpAddress) => {
                format!("{count} {}es", self.one())
            }
            (_, Self::JournalEntry) => format!("{count} journal entries"),
            _ => format!("{count} {}s", self.one()),
        }
    }

    /// The field that names an object of this kind.
    pub fn name_field(self) -> &'static str {
        match self {
            Self::DeviceType => "model",
            Self::Prefix => "prefix",
            Self::MacAddress => "mac_address",
            Self::IpAddress => "address",
            Self::JournalEntry => "comments",
            _ => "name",
        }
    }

    /// The reference within which a name is unique, for identified kinds.
    pub fn name_scope(self) -> Option<&'static str> {
        match self {
            Self::Device => Some("site"),
            Self::VirtualMachine => Some("cluster"),
            Self::Interface => Some("device"),
            Self::VmInterface | Self::VirtualDisk => Some("virtual_machine"),
            Self::Prefix | Self::IpAddress => Some("vrf"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_listed_in_their_order() {
        assert!(Kind::ALL.is_sorted());
    }

    #[test]
    fn name_fields_are_declared() {
        for kind in Kind::ALL {
            assert!(
                kind.spec()
                    .write
                    .iter()
                    .any(|field| field.name == kind.name_field()),
                "{kind:?}"
            );
        }
    }
}
