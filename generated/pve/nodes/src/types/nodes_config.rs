// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeConfigData {
    pub acme: Option<PropertyString<GetNodesNodeConfigDataAcme>>,
    /// Proxmox VE: since 8.4. From 0 to 100. Default `80`.
    pub ballooning_target: Option<PveInt>,
    /// At most 65536 characters.
    pub description: Option<PveStr>,
    /// At most 40 characters.
    pub digest: Option<PveStr>,
    /// From 0 to 300. Default `0`.
    pub startall_onboot_delay: Option<PveInt>,
    /// Format `mac-addr`.
    pub wakeonlan: Option<PropertyString<GetNodesNodeConfigDataWakeonlan>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl GetNodesNodeConfigData {
    /// `acmedomain0` to `acmedomain5`, with their indexes, in order.
    pub fn acmedomain(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<GetNodesNodeConfigDataAcmedomain>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "acmedomain", Some(5u32))
    }
}
answer!(GetNodesNodeConfigData {
    acme = plain "acme",
    ballooning_target = plain "ballooning-target",
    description = plain "description",
    digest = plain "digest",
    startall_onboot_delay = plain "startall-onboot-delay",
    wakeonlan = plain "wakeonlan",
});

/// Of `GET /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeConfigDataAcme {
    /// Default `default`. Format `pve-configid`.
    pub account: Option<String>,
    /// Format `pve-acme-domain-list`.
    pub domains: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeConfigDataAcme, default None, aliases {}, key_aliases {}, {
    account = "account",
    domains = "domains",
});

/// Of `GET /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeConfigDataAcmedomain {
    /// Format `pve-acme-alias`.
    pub alias: Option<String>,
    /// Format `pve-acme-domain`.
    pub domain: Option<String>,
    /// Default `standalone`. Format `pve-configid`.
    pub plugin: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeConfigDataAcmedomain, default Some("domain"), aliases {}, key_aliases {}, {
    domain = "domain",
    alias = "alias",
    plugin = "plugin",
});

/// Of `GET /nodes/{node}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeConfigDataWakeonlan {
    /// Format `pve-iface`.
    pub bind_interface: Option<String>,
    /// Default `255.255.255.255`. Format `ipv4`.
    pub broadcast_address: Option<String>,
    /// Format `mac-addr`.
    pub mac: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetNodesNodeConfigDataWakeonlan, default Some("mac"), aliases {}, key_aliases {}, {
    mac = "mac",
    bind_interface = "bind-interface",
    broadcast_address = "broadcast-address",
});

/// Of `GET /nodes/{node}/config`.
///
/// `ballooning-target`: since 8.4. Default `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeConfigQueryProperty {
    Acme,
    Acmedomain0,
    Acmedomain1,
    Acmedomain2,
    Acmedomain3,
    Acmedomain4,
    Acmedomain5,
    BallooningTarget,
    Description,
    StartallOnbootDelay,
    Wakeonlan,
}
words!(GetNodesNodeConfigQueryProperty {
    Acme = "acme",
    Acmedomain0 = "acmedomain0",
    Acmedomain1 = "acmedomain1",
    Acmedomain2 = "acmedomain2",
    Acmedomain3 = "acmedomain3",
    Acmedomain4 = "acmedomain4",
    Acmedomain5 = "acmedomain5",
    BallooningTarget = "ballooning-target",
    Description = "description",
    StartallOnbootDelay = "startall-onboot-delay",
    Wakeonlan = "wakeonlan",
});

/// Of `GET /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeConfigResponse {
    pub data: Option<GetNodesNodeConfigData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeConfigResponse {
    data = plain "data",
});

