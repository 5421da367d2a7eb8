//! Whether a configuration makes sense, beyond its form.
//!
//! Invariant: whatever is refused is named by its path, with what was expected.

use std::time::Duration;

use super::{
    AddressesConfig, CacheConfig, ClusterConfig, Config, ConfigError, NetBoxConfig, NodesConfig,
    SdnConfig, Selector, TasksConfig, VlansConfig,
    fields::{kind_key, managed_fields},
    load::nearest,
    secret::check_credential,
};

/// The longest time something is marked before it is removed: ten years.
const LONGEST: Duration = Duration::from_secs(3_650 * 86_400);

impl Config {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        self.netbox.check()?;
        if self.clusters.is_empty() {
            return Err(ConfigError::value(
                "cluster",
                "no cluster is configured; add a [[cluster]] table",
            ));
        }
        for (index, cluster) in self.clusters.iter().enumerate() {
            cluster.check(index)?;
            if self.clusters[..index]
                .iter()
                .any(|other| other.key == cluster.key)
            {
                return Err(ConfigError::value(
                    format!("cluster[{index}].key"),
                    format!("'{}' names two clusters", cluster.key),
                ));
            }
        }
        self.nodes.check()?;
        self.check_selector("guests.include", &self.guests.include)?;
        self.check_selector("guests.exclude", &self.guests.exclude)?;
        for (index, rule) in self.guests.rules.iter().enumerate() {
            let key = format!("guests.rules[{index}]");
            rule.check(&key)?;
            self.check_selector(&format!("{key}.match"), &rule.selector)?;
            slug(&format!("{key}.site"), rule.site.as_deref())?;
            slug(&format!("{key}.tenant"), rule.tenant.as_deref())?;
            filled(&format!("{key}.role"), rule.role.as_deref())?;
        }
        filled("guests.role", self.guests.role.as_deref())?;
        self.vlans.check()?;
        self.check_addresses(&self.addresses)?;
        self.tasks.check()?;
        self.sdn.check()?;
        if self.prune_after.0 > LONGEST {
            return Err(ConfigError::value("prune_after", "expected at most 3650d"));
        }
        if !(0.0..=100.0).contains(&self.max_deletions.percent) {
            return Err(ConfigError::value(
                "max_deletions.percent",
                "expected 0 to 100",
            ));
        }
        self.check_policies()
    }

    fn check_selector(&self, key: &str, selector: &Selector) -> Result<(), ConfigError> {
        selector.check(key)?;
        self.check_clusters(&format!("{key}.clusters"), &selector.clusters)
    }

    /// A rule for a cluster that is not there would be without effect, silently.
    fn check_clusters(&self, key: &str, named: &[String]) -> Result<(), ConfigError> {
        let known: Vec<&str> = self.clusters.iter().map(|one| one.key.as_str()).collect();
        for name in named {
            if !known.contains(&name.as_str()) {
                let hint = nearest(name, known.iter().copied())
                    .map(|near| format!("; did you mean '{near}'?"))
                    .unwrap_or_default();
                return Err(ConfigError::value(
                    key,
                    format!("no cluster has the key '{name}'{hint}"),
                ));
            }
        }
        Ok(())
    }

    fn check_addresses(&self, addresses: &AddressesConfig) -> Result<(), ConfigError> {
        for (index, rule) in addresses.rules.iter().enumerate() {
            let key = |name: &str| format!("addresses.rules[{index}].{name}");
            self.check_clusters(&key("clusters"), &rule.clusters)?;
            slug(&key("tenant"), rule.tenant.as_deref())?;
            filled(&key("vrf"), rule.vrf.as_deref())?;
            if let Some(vid) = rule.vlans.iter().find(|vid| !(1..=4094).contains(*vid)) {
                return Err(ConfigError::value(
                    key("vlans"),
                    format!("{vid} is no VLAN; expected 1 to 4094"),
                ));
            }
            if rule.vrf.is_none() && rule.tenant.is_none() && !rule.skip {
                return Err(ConfigError::value(
                    format!("addresses.rules[{index}]"),
                    "gives nothing; expected vrf, tenant or skip",
                ));
            }
        }
        Ok(())
    }

    /// A policy for a field that is not managed would be without effect, silently.
    fn check_policies(&self) -> Result<(), ConfigError> {
        for (kind, fields) in &self.fields {
            let known = managed_fields(*kind);
            for name in fields.keys() {
                if !known.contains(&name.as_str()) {
                    let hint = nearest(name, known.iter().copied())
                        .map(|name| format!("; did you mean '{name}'?"))
                        .unwrap_or_default();
                    return Err(ConfigError::value(
                        format!("fields.{}.{name}", kind_key(*kind)),
                        format!("no such managed field{hint} known: {}", known.join(", ")),
                    ));
                }
            }
        }
        Ok(())
    }
}

impl NetBoxConfig {
    fn check(&self) -> Result<(), ConfigError> {
        let url = self.url.trim();
        if url.is_empty() {
            return Err(ConfigError::value(
                "netbox.url",
                "is missing; expected one like https://netbox.example.com",
            ));
        }
        web_address("netbox.url", url)?;
        check_credential("netbox.token_credential", self.token_credential.as_deref())?;
        self.tls.check("netbox.tls")?;
        seconds("netbox.timeout", self.timeout)?;
        seconds("netbox.retry_delay", self.retry_delay)?;
        between("netbox.max_retries", self.max_retries, 0, 100)?;
        between("netbox.batch", self.batch, 1, 500)?;
        between("netbox.page", self.page, 1, 10_000)?;
        between("netbox.in_flight", self.in_flight, 1, 32)?;
        self.cache.check()
    }
}

impl CacheConfig {
    fn check(&self) -> Result<(), ConfigError> {
        seconds("netbox.cache.ttl", self.ttl)?;
        if self.ttl > 0.0 && (self.max_entries == 0 || self.max_bytes == 0) {
            return Err(ConfigError::value(
                "netbox.cache",
                "a cache of nothing; ttl = 0 switches it off",
            ));
        }
        Ok(())
    }
}

impl ClusterConfig {
    fn check(&self, index: usize) -> Result<(), ConfigError> {
        let key = |name: &str| format!("cluster[{index}].{name}");
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.key.is_empty() || self.key.len() > 40 || !self.key.chars().all(good) {
            return Err(ConfigError::value(
                key("key"),
                format!(
                    "'{}': expected 1 to 40 lower case letters, digits and '-'",
                    self.key
                ),
            ));
        }
        if self.endpoints.is_empty() {
            return Err(ConfigError::value(
                key("endpoints"),
                "is empty; expected [\"https://node:8006\"]",
            ));
        }
        for (number, endpoint) in self.endpoints.iter().enumerate() {
            filled(&key(&format!("endpoints[{number}]")), Some(endpoint))?;
        }
        if self.site.as_ref().is_none_or(|site| site.trim().is_empty()) {
            return Err(ConfigError::value(
                key("site"),
                "is missing: NetBox wants a site for every device; give the slug of one",
            ));
        }
        slug(&key("site"), self.site.as_deref())?;
        slug(&key("tenant"), self.tenant.as_deref())?;
        slug(&key("group"), self.group.as_deref())?;
        filled(&key("name"), self.name.as_deref())?;
        if let Some(web) = &self.web {
            web_address(&key("web"), web)?;
        }
        check_credential(&key("token_credential"), self.token_credential.as_deref())?;
        if let Some(in_flight) = self.in_flight {
            between(&key("in_flight"), in_flight, 1, 64)?;
        }
        if let Some(timeout) = self.timeout {
            seconds(&key("timeout"), timeout)?;
        }
        self.tls.check(&key("tls"))
    }
}

impl NodesConfig {
    fn check(&self) -> Result<(), ConfigError> {
        placeholders("nodes.name", &self.name, &["{node}", "{cluster}"])?;
        if !self.name.contains("{node}") {
            return Err(ConfigError::value(
                "nodes.name",
                "holds no {node}, so all devices would have one name",
            ));
        }
        filled("nodes.role", Some(&self.role))?;
        filled("nodes.manufacturer", Some(&self.manufacturer))?;
        filled("nodes.device_type", Some(&self.device_type))?;
        for (index, rule) in self.interface_types.iter().enumerate() {
            let key = |name: &str| format!("nodes.interface_types[{index}].{name}");
            filled(&key("name"), Some(&rule.name))?;
            let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
            if rule.r#type.is_empty() || !rule.r#type.chars().all(good) {
                return Err(ConfigError::value(
                    key("type"),
                    format!(
                        "'{}' is no interface type of NetBox; expected one like 10gbase-x-sfpp",
                        rule.r#type
                    ),
                ));
            }
        }
        Ok(())
    }
}

impl VlansConfig {
    fn check(&self) -> Result<(), ConfigError> {
        if let Some(group) = &self.group {
            placeholders("vlans.group", group, &["{cluster}"])?;
            slug("vlans.group", Some(&group.replace("{cluster}", "x")))?;
        }
        slug("vlans.site", self.site.as_deref())?;
        if self.group.is_some() && self.site.is_some() {
            return Err(ConfigError::value("vlans", "give one of group, site"));
        }
        Ok(())
    }
}

impl TasksConfig {
    fn check(&self) -> Result<(), ConfigError> {
        if !(1..=3_650).contains(&self.days) {
            return Err(ConfigError::value("tasks.days", "expected 1 to 3650"));
        }
        for (index, kind) in self.types.iter().enumerate() {
            filled(&format!("tasks.types[{index}]"), Some(kind))?;
        }
        Ok(())
    }
}

impl SdnConfig {
    fn check(&self) -> Result<(), ConfigError> {
        for (index, rule) in self.rules.iter().enumerate() {
            filled(&format!("sdn.rules[{index}].zone"), Some(&rule.zone))?;
            filled(&format!("sdn.rules[{index}].vrf"), Some(&rule.vrf))?;
        }
        Ok(())
    }
}

/// A number of seconds as a duration.
pub(super) fn seconds(key: &str, number: f64) -> Result<Duration, ConfigError> {
    Duration::try_from_secs_f64(number)
        .ok()
        .filter(|duration| duration.as_secs() <= 86_400)
        .ok_or_else(|| ConfigError::value(key, "expected a number of seconds, at most a day"))
}

fn between(key: &str, number: usize, least: usize, most: usize) -> Result<(), ConfigError> {
    if (least..=most).contains(&number) {
        return Ok(());
    }
    Err(ConfigError::value(
        key,
        format!("expected {least} to {most}"),
    ))
}

fn filled(key: &str, text: Option<&str>) -> Result<(), ConfigError> {
    match text {
        Some(text) if text.trim().is_empty() => Err(ConfigError::value(key, "is empty")),
        _ => Ok(()),
    }
}

/// A slug as NetBox takes it.
fn slug(key: &str, text: Option<&str>) -> Result<(), ConfigError> {
    let good = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match text {
        Some(text) if text.is_empty() || text.len() > 100 || !text.chars().all(good) => {
            Err(ConfigError::value(
                key,
                format!(
                    "'{text}' is no slug; expected the letters, digits, '-' and '_' that NetBox shows for it"
                ),
            ))
        }
        _ => Ok(()),
    }
}

fn web_address(key: &str, text: &str) -> Result<(), ConfigError> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    if rest.is_some_and(|rest| !rest.is_empty() && !rest.contains('@')) {
        return Ok(());
    }
    Err(ConfigError::value(
        key,
        "expected an address like https://netbox.example.com, without credentials",
    ))
}

/// Refuses `{…}` that is not replaced.
fn placeholders(key: &str, text: &str, known: &[&str]) -> Result<(), ConfigError> {
    let mut rest = text.to_owned();
    for one in known {
        rest = rest.replace(one, "");
    }
    if rest.contains(['{', '}']) {
        return Err(ConfigError::value(
            key,
            format!("'{text}': only {} can be replaced", known.join(" and ")),
        ));
    }
    filled(key, Some(text))
}
