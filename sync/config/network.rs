//! Interfaces, VLANs and addresses.

use ipnet::IpNet;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::select::wildcard;

/// Where the names of guests' interfaces come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum InterfaceNames {
    /// From the configuration: `net0`, or `name=` of a container.
    #[default]
    Config,
    /// As the guest calls them, where it says so (`ens18`).
    Guest,
}

/// What happens to interfaces inside a guest that its configuration does not have:
/// bridges of containers, tunnels, VLANs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum UnmatchedInterfaces {
    /// They are left out.
    #[default]
    Skip,
    /// They become interfaces, with their addresses.
    Include,
}

/// How VLANs are found and made.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct VlansConfig {
    /// Whether VLANs are made.
    pub mode: VlanMode,
    /// The slug of the VLAN group they stand in, `{cluster}` is replaced by the
    /// key. By default `pve-{cluster}`, which is made.
    pub group: Option<String>,
    /// The slug of the site whose VLANs without a group are used, instead of a group's.
    pub site: Option<String>,
}

/// Whether VLANs are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum VlanMode {
    /// What is missing is made.
    #[default]
    Create,
    /// Only those that exist are used.
    Match,
    /// Neither mode nor VLANs of interfaces are written.
    Off,
}

/// How IP addresses are taken over.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AddressesConfig {
    /// Take over link-local addresses.
    pub link_local: bool,
    /// Write the host name that the guest agent says as DNS name.
    pub dns_names: bool,
    /// Who decides about primary addresses.
    pub primary: Primary,
    /// VRF and tenant; the first rule that matches and gives a value decides.
    pub rules: Vec<AddressRule>,
}

/// Who decides about primary addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Primary {
    /// The tool: one that is no address of the guest any more is replaced.
    #[default]
    Sync,
    /// The tool sets it where there is none; then it is a person's.
    Create,
    /// It is never written.
    Ignore,
}

/// VRF and tenant for addresses that match all that is given.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AddressRule {
    /// Keys of clusters.
    pub clusters: Vec<String>,
    /// VLANs of the interface.
    pub vlans: Vec<u16>,
    /// Bridges or VNets of the interface.
    pub bridges: Vec<String>,
    /// Networks that the address is in.
    #[schemars(with = "Vec<String>")]
    pub prefixes: Vec<IpNet>,
    /// The name of the VRF.
    pub vrf: Option<String>,
    /// The slug of the tenant.
    pub tenant: Option<String>,
    /// Leave the address out.
    pub skip: bool,
}

/// The type of interfaces whose name matches.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterfaceTypeRule {
    /// A pattern with `*` and `?`.
    pub name: String,
    /// NetBox's type, `10gbase-t`.
    pub r#type: String,
}

impl InterfaceTypeRule {
    /// Whether an interface of this name is meant.
    pub fn matches(&self, name: &str) -> bool {
        wildcard(&self.name.to_lowercase(), &name.to_lowercase())
    }
}
