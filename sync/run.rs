//! One run from end to end, for commands and tests alike.

use jiff::Timestamp;
use netbox_client::{NetBox, Status, Token, export};
use pve_runtime::Transport;

use crate::{
    config::{Config, ConfigError, ReadMode},
    inventory::Inventory,
    map::{self, Capabilities},
    model::{Actual, Desired},
    observe::{self, ObserveError},
    plan::{self, Misfit, Origin, Plan, Rules},
    read,
};

/// Why a run came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Proxmox VE could not be asked once more.
    #[error(transparent)]
    Observe(#[from] ObserveError),
    /// NetBox cannot be used.
    #[error(transparent)]
    NetBox(#[from] netbox_client::Error),
    /// The TLS policy cannot be used.
    #[error("netbox.tls: {0}")]
    Tls(pve_runtime::Error),
    /// There can be no plan.
    #[error(transparent)]
    Refused(#[from] plan::Refused),
}

impl RunError {
    /// A token lacks a permission.
    pub fn is_permission(&self) -> bool {
        matches!(self, Self::NetBox(error) if error.is_permission())
    }
}

/// A NetBox that has answered.
#[derive(Debug, Clone)]
pub struct Target {
    /// The client.
    pub netbox: NetBox,
    /// What it said of itself.
    pub status: Status,
    /// How it is read.
    pub read: ReadMode,
}

impl Target {
    /// Connects to the NetBox of a configuration.
    ///
    /// # Errors
    /// When it cannot be reached, or does not take the token.
    pub async fn connect(config: &Config) -> Result<Self, RunError> {
        let settings = &config.netbox;
        // The transport's client carries the one TLS policy that all of this project uses.
        let builder = Transport::builder(settings.url.trim());
        let transport = settings
            .tls
            .apply(builder)?
            .build()
            .map_err(RunError::Tls)?;
        Self::connect_over(&transport, config).await
    }

    /// As [`Self::connect`], over connections that are there already.
    ///
    /// # Errors
    /// As [`Self::connect`].
    pub async fn connect_over(transport: &Transport, config: &Config) -> Result<Self, RunError> {
        let settings = &config.netbox;
        let token = Token::new(settings.secret()?)?;
        let http = transport.http_client().clone();
        let netbox = NetBox::new(&settings.url, token, http, settings.policy()?)?;
        let netbox = match read::cache::policy(&settings.cache) {
            Some(policy) => netbox.with_cache(policy),
            None => netbox,
        };
        let status = netbox.status().await?;
        let read = settings.read;
        Ok(Self {
            netbox,
            status,
            read,
        })
    }

    /// Makes the export templates that the configuration asks for; a run that
    /// writes begins with it.
    ///
    /// # Errors
    /// When they cannot be written, or viewed.
    pub async fn prepare(&self, config: &Config) -> Result<(), RunError> {
        if config.netbox.export_templates {
            for (name, how) in export::install(&self.netbox, self.status.version).await? {
                tracing::debug!(name, ?how, "export template");
            }
        }
        Ok(())
    }

    /// Compares what was seen of Proxmox VE with what NetBox holds. What was seen
    /// is given up as soon as it is mapped, before NetBox is read.
    ///
    /// # Errors
    /// When NetBox cannot be read, or the configuration does not fit it.
    pub async fn plan(&self, inventory: Inventory, config: &Config) -> Result<Plan, RunError> {
        let mut desired = map::map(&inventory, config, Capabilities::of(self.status.version));
        drop(inventory);
        let actual = read::read_by(&self.netbox, self.status.version, &desired, self.read).await?;
        ask_again(&mut desired, &actual, config).await?;
        let origin = self.origin(desired.keys.iter().cloned().collect());
        let rules = Rules {
            config,
            now: Timestamp::now(),
        };
        Ok(plan::plan(&desired, &actual, rules, origin)?)
    }

    /// In what NetBox differs by now from what a stored plan started from.
    ///
    /// # Errors
    /// When NetBox cannot be read.
    pub async fn misfits(&self, plan: &Plan) -> Result<Vec<Misfit>, RunError> {
        if plan.origin.netbox != self.netbox.url().as_str() {
            return Ok(vec![Misfit {
                about: "the plan".to_owned(),
                text: format!(
                    "was made for {}, this is {}",
                    plan.origin.netbox,
                    self.netbox.url()
                ),
            }]);
        }
        if plan.origin.netbox_version != self.status.version_text {
            return Ok(vec![Misfit {
                about: "the plan".to_owned(),
                text: format!(
                    "was made for NetBox {}, this is {}",
                    plan.origin.netbox_version, self.status.version_text
                ),
            }]);
        }
        let shadow = plan::shadow(plan);
        let actual = read::read_by(&self.netbox, self.status.version, &shadow, self.read).await?;
        Ok(plan::misfits(plan, &actual))
    }

    fn origin(&self, clusters: Vec<String>) -> Origin {
        let now = Timestamp::now();
        let made = now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let unique = uuid::Uuid::new_v4().simple().to_string();
        let run = format!(
            "{}-{}",
            now.strftime("%Y%m%d-%H%M%S"),
            unique.chars().take(6).collect::<String>()
        );
        Origin {
            run,
            made,
            tool: env!("CARGO_PKG_VERSION").to_owned(),
            netbox: self.netbox.url().to_string(),
            netbox_version: self.status.version_text.clone(),
            clusters,
        }
    }
}

/// Asks Proxmox VE for each guest that would count as gone whether its vmid is
/// free. One that is not stays as it is.
async fn ask_again(
    desired: &mut Desired,
    actual: &Actual,
    config: &Config,
) -> Result<(), ObserveError> {
    for (key, vmids) in plan::vanished(desired, actual, config.deletion) {
        let Some(settings) = config.clusters.iter().find(|one| one.key == key) else {
            continue;
        };
        for (vmid, why) in observe::taken(settings, vmids).await? {
            for id in plan::guest_ids(&key, vmid) {
                desired.incomplete.insert(id, why.clone());
            }
        }
    }
    Ok(())
}
