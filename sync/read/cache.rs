//! Where the answers of NetBox are kept, as the configuration says.

use std::{env, ffi::OsString, path::PathBuf, time::Duration};

use netbox_client::CachePolicy;

use crate::config::CacheConfig;

/// How answers are kept; none when the cache is switched off or has no place.
pub fn policy(config: &CacheConfig) -> Option<CachePolicy> {
    let ttl = Duration::try_from_secs_f64(config.ttl).ok()?;
    let on = !ttl.is_zero() && config.max_entries > 0 && config.max_bytes > 0;
    Some(CachePolicy {
        dir: config
            .dir
            .clone()
            .or_else(|| folder(|name| env::var_os(name)))?,
        ttl,
        max_entries: config.max_entries,
        max_bytes: config.max_bytes,
        debug: config.debug,
    })
    .filter(|_| on)
}

/// The user's own folder: answers are nothing for a shared one.
fn folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let set = |name: &str| {
        let path = variable(name).map(PathBuf::from)?;
        // A path that is relative would be another one in each working directory.
        path.is_absolute().then_some(path)
    };
    // Set by systemd for a service with a cache folder of its own.
    set("CACHE_DIRECTORY")
        .or_else(|| set("XDG_CACHE_HOME").map(|folder| folder.join("pve-netbox")))
        .or_else(|| set("HOME").map(|home| home.join(".cache/pve-netbox")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_the_users_own() {
        let with = |pairs: &'static [(&str, &str)]| {
            folder(move |name| {
                let found = pairs.iter().find(|(other, _)| *other == name);
                found.map(|(_, value)| OsString::from(value))
            })
        };
        assert_eq!(with(&[]), None);
        assert_eq!(with(&[("HOME", "")]), None);
        assert_eq!(
            with(&[("HOME", "/home/u")]),
            Some("/home/u/.cache/pve-netbox".into())
        );
        assert_eq!(
            with(&[("HOME", "/home/u"), ("XDG_CACHE_HOME", "/var/c")]),
            Some("/var/c/pve-netbox".into())
        );
    }

    #[test]
    fn nothing_means_off() {
        let on = CacheConfig {
            dir: Some("/c".into()),
            ..CacheConfig::default()
        };
        assert!(policy(&on).is_some());
        for off in [
            CacheConfig {
                ttl: 0.0,
                ..on.clone()
            },
            CacheConfig {
                max_entries: 0,
                ..on.clone()
            },
            CacheConfig {
                max_bytes: 0,
                ..on.clone()
            },
        ] {
            assert_eq!(policy(&off), None);
        }
    }
}
