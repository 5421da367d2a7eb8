//! Clusters of equal guests: two disks, two interfaces, two addresses each.

use pve_netbox::config::{
    AddressRule, AddressesConfig, CacheConfig, ClusterConfig, Config, NetBoxConfig, ReadMode,
    TlsConfig,
};
use pve_sim::pve::PveSim;

use crate::Result;

/// A Proxmox VE with that many equal guests on three nodes.
pub async fn proxmox(guests: u32) -> Result<PveSim> {
    let builder = PveSim::builder().nodes(3).guests(guests).uniform(true);
    Ok(builder.start().await?)
}

/// Where the measured NetBox is.
pub fn netbox() -> Result<(String, String)> {
    let variable = |name: &str| {
        std::env::var(name).map_err(|_| {
            format!("{name} is not set: this part needs a NetBox (scripts/netbox-up DIR PORT)")
        })
    };
    Ok((variable("NETBOX_URL")?, variable("NETBOX_TOKEN")?))
}

/// The configuration of one cluster; its addresses are in a VRF of its own.
pub fn config(key: &str, pve: &PveSim, url: &str, token: &str, read: ReadMode) -> Config {
    Config {
        netbox: NetBoxConfig {
            url: url.to_owned(),
            token: Some(token.to_owned().into()),
            create_missing: true,
            read,
            export_templates: read == ReadMode::Export,
            cache: CacheConfig {
                ttl: 0.0,
                ..CacheConfig::default()
            },
            ..NetBoxConfig::default()
        },
        clusters: vec![ClusterConfig {
            key: key.to_owned(),
            name: Some(key.to_owned()),
            endpoints: vec![pve.url().to_owned()],
            token: Some(pve.token().into()),
            tls: TlsConfig {
                fingerprints: vec![pve.fingerprint().to_owned()],
                ..TlsConfig::default()
            },
            site: Some(key.to_owned()),
            ..ClusterConfig::default()
        }],
        addresses: AddressesConfig {
            rules: vec![AddressRule {
                vrf: Some(key.to_owned()),
                ..AddressRule::default()
            }],
            ..AddressesConfig::default()
        },
        ..Config::default()
    }
}

/// A key that no earlier run has used.
pub fn key(name: &str) -> String {
    let now = jiff::Timestamp::now().as_second();
    format!("{name}-{now:x}")
}
