// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeConfigBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acme: Option<PropertyString<PutNodesNodeConfigBodyAcme>>,
    /// Proxmox VE: since 8.4. From 0 to 100. Default `80`.
    #[serde(rename = "ballooning-target", skip_serializing_if = "Option::is_none")]
    pub ballooning_target: Option<i64>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 65536 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// From 0 to 300. Default `0`.
    #[serde(rename = "startall-onboot-delay", skip_serializing_if = "Option::is_none")]
    pub startall_onboot_delay: Option<i64>,
    /// Format `mac-addr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wakeonlan: Option<PropertyString<PutNodesNodeConfigBodyWakeonlan>>,
    /// What the documents do not declare.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PutNodesNodeConfigBody {
    /// `acmedomain0` to `acmedomain5`, with their indexes, in order.
    pub fn acmedomain(
        &self,
    ) -> impl Iterator<
        Item = (u32, PropertyString<PutNodesNodeConfigBodyAcmedomain>),
    > + '_ {
        ::pve_runtime::indexed(&self.extra, "acmedomain", Some(5u32))
    }
    /// Sets `acmedomain` of an index.
    ///
    /// # Errors
    ///
    /// When the index is too high, or the value cannot be written as a property string.
    pub fn set_acmedomain(
        &mut self,
        index: u32,
        value: &PutNodesNodeConfigBodyAcmedomain,
    ) -> Result<&mut Self, self::error::ConversionError> {
        if index > 5u32 {
            return Err("the highest index of `acmedomain` is 5".into());
        }
        let value = ::serde_json::Value::from(
            ::pve_runtime::property_string::print(value)
                .map_err(|error| error.to_string())?,
        );
        self.extra.insert(format!(concat!("acmedomain", "{}"), index), value);
        Ok(self)
    }
}

/// Of `PUT /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeConfigBodyAcme {
    /// Default `default`. Format `pve-configid`.
    pub account: Option<String>,
    /// Format `pve-acme-domain-list`.
    pub domains: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutNodesNodeConfigBodyAcme, default None, aliases {}, key_aliases {}, {
    account = "account",
    domains = "domains",
});

/// Of `PUT /nodes/{node}/config`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeConfigBodyAcmedomain {
    /// Format `pve-acme-alias`.
    pub alias: Option<String>,
    /// Format `pve-acme-domain`.
    pub domain: Option<String>,
    /// Default `standalone`. Format `pve-configid`.
    pub plugin: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutNodesNodeConfigBodyAcmedomain, default Some("domain"), aliases {}, key_aliases {}, {
    domain = "domain",
    alias = "alias",
    plugin = "plugin",
});

/// Of `PUT /nodes/{node}/config`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeConfigBodyWakeonlan {
    /// Format `pve-iface`.
    pub bind_interface: Option<String>,
    /// Default `255.255.255.255`. Format `ipv4`.
    pub broadcast_address: Option<String>,
    /// Format `mac-addr`.
    pub mac: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutNodesNodeConfigBodyWakeonlan, default Some("mac"), aliases {}, key_aliases {}, {
    mac = "mac",
    bind_interface = "bind-interface",
    broadcast_address = "broadcast-address",
});

