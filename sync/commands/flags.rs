//! The flags that commands share, and what they change of the configuration.
//!
//! Invariant: a flag wins over environment and file, for this run alone.

use std::path::PathBuf;

use clap::Args;

use super::Format;
use crate::{
    config::{Config, MaxDeletions, Origins, ReadMode},
    render::Style,
};

/// Where the configuration is and which part of it counts.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    /// The configuration file [default: pve-netbox.toml, or the environment alone where that is missing].
    #[arg(short, long, value_name = "FILE", env = "PVE_NETBOX_CONFIG")]
    pub(super) config: Option<PathBuf>,
    /// Only this cluster (its key); may be given more than once.
    #[arg(long, value_name = "KEY")]
    pub(super) cluster: Vec<String>,
}

impl ConfigArgs {
    pub(super) fn load(&self) -> miette::Result<Config> {
        self.trace().map(|(config, _)| config)
    }

    /// The configuration, and where its values come from.
    pub(super) fn trace(&self) -> miette::Result<(Config, Origins)> {
        let (mut config, origins) =
            Config::trace(self.config.as_deref()).map_err(miette::Report::new)?;
        for key in &self.cluster {
            if !config.clusters.iter().any(|cluster| cluster.key == *key) {
                let known: Vec<_> = config
                    .clusters
                    .iter()
                    .map(|cluster| cluster.key.as_str())
                    .collect();
                return Err(miette::miette!(
                    "no cluster '{key}' is configured; known: {}",
                    known.join(", ")
                ));
            }
        }
        if !self.cluster.is_empty() {
            config
                .clusters
                .retain(|cluster| self.cluster.contains(&cluster.key));
        }
        Ok((config, origins))
    }
}

/// What `plan` and `apply` have in common.
#[derive(Debug, Args)]
pub struct RunArgs {
    #[command(flatten)]
    config: ConfigArgs,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// Every object and field instead of the first few.
    #[arg(long)]
    pub(super) full: bool,
    /// How NetBox is read in this run.
    #[arg(long, value_enum, value_name = "WAY")]
    read: Option<ReadMode>,
    /// Read NetBox itself, not what was kept of an earlier run.
    #[arg(long)]
    no_cache: bool,
    /// The most deletions of this run, instead of `max_deletions`.
    #[arg(long, value_name = "N")]
    allow_deletions: Option<usize>,
}

impl RunArgs {
    /// The configuration of this run.
    pub(super) fn load(&self) -> miette::Result<Config> {
        let mut config = self.config.load()?;
        if let Some(read) = self.read {
            config.netbox.read = read;
        }
        if self.no_cache {
            config.netbox.cache.ttl = 0.0;
        }
        if let Some(count) = self.allow_deletions {
            config.max_deletions = MaxDeletions {
                count,
                percent: 100.0,
            };
        }
        Ok(config)
    }

    pub(super) fn style(&self) -> Style {
        super::style(self.full)
    }
}
