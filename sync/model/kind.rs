//! The kinds of NetBox objects that the sync writes.

use netbox_client::{Table, TableSpec, tables};
use serde::{Deserialize, Serialize};

/// A kind of NetBox object.
///
/// Invariant: the order of the variants is the order of dependency: an object
/// refers only to objects of kinds before its own, or of its own kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    Cluster,
    Device,
    VirtualMachine,
}

impl Kind {
    /// Every kind, in the order of dependency.
    pub const ALL: [Self; 14] = [
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
        Self::Cluster,
        Self::Device,
        Self::VirtualMachine,
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
            Self::Cluster => tables::Cluster::SPEC,
            Self::Device => tables::Device::SPEC,
            Self::VirtualMachine => tables::VirtualMachine::SPEC,
        }
    }

    /// Objects of this kind carry a `pve_id` and belong to the tool one by one.
    /// The others are furniture: found by slug, used as they are, made when missing.
    pub fn is_identified(self) -> bool {
        matches!(self, Self::Cluster | Self::Device | Self::VirtualMachine)
    }

    /// NetBox's name of the content type, for custom fields.
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
            Self::Cluster => "virtualization.cluster",
            Self::Device => "dcim.device",
            Self::VirtualMachine => "virtualization.virtualmachine",
        }
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
            Self::Cluster => "cluster",
            Self::Device => "device",
            Self::VirtualMachine => "virtual machine",
        }
    }

    /// The kind in words: `count` of it.
    pub fn counted(self, count: usize) -> String {
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {}{plural}", self.one())
    }

    /// The field that names an object of this kind.
    pub fn name_field(self) -> &'static str {
        if self == Self::DeviceType {
            "model"
        } else {
            "name"
        }
    }

    /// The reference within which a name is unique, for identified kinds.
    pub fn name_scope(self) -> Option<&'static str> {
        match self {
            Self::Device => Some("site"),
            Self::VirtualMachine => Some("cluster"),
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
