//! Choosing guests by pool, tag, node, name and vmid.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ConfigError;
use crate::inventory::{Cluster, Guest};

/// Lists of properties. An empty list says nothing.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Selector {
    /// Keys of clusters.
    pub clusters: Vec<String>,
    /// Pools.
    pub pools: Vec<String>,
    /// Tags in Proxmox VE.
    pub tags: Vec<String>,
    /// Nodes.
    pub nodes: Vec<String>,
    /// Name patterns with `*` and `?`, whatever the case.
    pub names: Vec<String>,
    /// Numbers and ranges: `"100"`, `"200-299"`.
    pub vmids: Vec<String>,
}

/// What guests get that a selector matches.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// Which guests.
    #[serde(rename = "match")]
    pub selector: Selector,
    /// The slug of their site.
    pub site: Option<String>,
    /// The slug of their tenant.
    pub tenant: Option<String>,
    /// The name of their role.
    pub role: Option<String>,
}

impl Rule {
    pub(super) fn check(&self, key: &str) -> Result<(), ConfigError> {
        self.selector.check(&format!("{key}.match"))?;
        if self.site.is_none() && self.tenant.is_none() && self.role.is_none() {
            return Err(ConfigError::value(
                key,
                "gives nothing; expected site, tenant or role",
            ));
        }
        Ok(())
    }
}

impl Selector {
    pub(super) fn check(&self, key: &str) -> Result<(), ConfigError> {
        for text in &self.vmids {
            if range(text).is_none() {
                return Err(ConfigError::value(
                    format!("{key}.vmids"),
                    format!("'{text}' is neither a number nor a range like 100-199"),
                ));
            }
        }
        Ok(())
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        self.clusters.is_empty()
            && self.pools.is_empty()
            && self.tags.is_empty()
            && self.nodes.is_empty()
            && self.names.is_empty()
            && self.vmids.is_empty()
    }

    /// Whether the guest is in every list that is given. An empty selector matches all.
    pub fn matches_all(&self, cluster: &Cluster, guest: &Guest) -> bool {
        self.verdicts(cluster, guest)
            .into_iter()
            .flatten()
            .all(|matched| matched)
    }

    /// Whether the guest is in any list that is given. An empty selector matches none.
    pub fn matches_any(&self, cluster: &Cluster, guest: &Guest) -> bool {
        self.verdicts(cluster, guest)
            .into_iter()
            .flatten()
            .any(|matched| matched)
    }

    fn verdicts(&self, cluster: &Cluster, guest: &Guest) -> [Option<bool>; 6] {
        let given = |list: &[String], hit: &dyn Fn(&str) -> bool| {
            (!list.is_empty()).then(|| list.iter().any(|x| hit(x)))
        };
        let name = guest.name.clone().unwrap_or_default().to_lowercase();
        [
            given(&self.clusters, &|key| key == cluster.key),
            given(&self.pools, &|pool| guest.pool.as_deref() == Some(pool)),
            given(&self.tags, &|tag| {
                guest.tags.iter().any(|other| other == tag)
            }),
            given(&self.nodes, &|node| node == guest.node),
            given(&self.names, &|pattern| {
                wildcard(&pattern.to_lowercase(), &name)
            }),
            given(&self.vmids, &|text| {
                range(text).is_some_and(|(from, to)| (from..=to).contains(&guest.vmid))
            }),
        ]
    }
}

fn range(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
    (from <= to).then_some((from, to))
}

/// `*` stands for any text, `?` for one character. Linear but for the last star.
pub(super) fn wildcard(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    let mut star = None;
    while t < text.len() {
        if p < pattern.len() && (pattern[p] == '?' || pattern[p] == text[t]) && pattern[p] != '*' {
            p += 1;
            t += 1;
        } else if p < pattern.len() && pattern[p] == '*' {
            star = Some((p, t));
            p += 1;
        } else if let Some((star_p, star_t)) = star {
            p = star_p + 1;
            t = star_t + 1;
            star = Some((star_p, star_t + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_and_ranges() {
        assert!(wildcard("web-*", "web-01") && wildcard("*", "") && wildcard("a*b?d", "axxbcd"));
        assert!(!wildcard("web-*", "db-01") && !wildcard("?", ""));
        assert_eq!(range("100-199"), Some((100, 199)));
        assert_eq!(range("7"), Some((7, 7)));
        assert_eq!(range("9-1"), None);
        assert_eq!(range("x"), None);
    }
}
