//! A simulated Proxmox VE, a NetBox of either kind, and the sync between them.

use std::sync::Arc;

use netbox_client::{Body, Create, Table, tables};
use pve_netbox::{
    apply::{self, Options, Report, Silent, Stop},
    config::{CacheConfig, ClusterConfig, Config, NetBoxConfig, TlsConfig},
    inventory::Inventory,
    map::{self, Capabilities},
    model::{Actual, ActualObject, Kind, PVE_ID},
    observe,
    plan::Plan,
    read, render,
    run::Target,
};
use pve_sim::{netbox::NetboxSim, pve::PveSim};
use serde_json::Value;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// Which NetBox a scenario runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    Memory,
    Real,
}

pub struct Stage {
    pub pve: PveSim,
    pub sim: Option<NetboxSim>,
    pub config: Config,
    pub target: Target,
    /// Scenarios on the real NetBox go one after the other.
    _turn: Option<OwnedMutexGuard<()>>,
}

/// Says loudly that something was left out, or fails where it must not be.
pub fn skip(what: &str) {
    // Not eprintln!: the harness would keep it for itself.
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("SKIPPED: {what}\n"));
    assert!(
        std::env::var("PVE_NETBOX_REQUIRE").as_deref() != Ok("1"),
        "{what}"
    );
}

fn turn() -> Arc<Mutex<()>> {
    static TURN: std::sync::OnceLock<Arc<Mutex<()>>> = std::sync::OnceLock::new();
    Arc::clone(TURN.get_or_init(Arc::default))
}

impl Stage {
    pub async fn new(place: Where) -> Option<Self> {
        Self::with(place, "9.1", 8).await
    }

    pub async fn with(place: Where, version: &str, guests: u32) -> Option<Self> {
        let pve = PveSim::builder()
            .version(version)
            .seed(7)
            .guests(guests)
            .nodes(2)
            .start()
            .await
            .expect("a Proxmox VE");
        let unique = uuid::Uuid::new_v4().simple().to_string();
        let key = format!("t{}", &unique[..10]);
        let (sim, url, token, turn) = match place {
            Where::Memory => {
                let sim = NetboxSim::builder()
                    .version("4.7")
                    .start()
                    .await
                    .expect("a NetBox");
                let (url, token) = (sim.url().to_owned(), sim.token().to_owned());
                (Some(sim), url, token, None)
            }
            Where::Real => match (std::env::var("NETBOX_URL"), std::env::var("NETBOX_TOKEN")) {
                (Ok(url), Ok(token)) => (None, url, token, Some(turn().lock_owned().await)),
                _ => {
                    skip("no real NetBox: NETBOX_URL and NETBOX_TOKEN are not set");
                    return None;
                }
            },
        };
        let config = Config {
            netbox: NetBoxConfig {
                url,
                token: Some(token.into()),
                create_missing: true,
                retry_delay: 0.05,
                cache: CacheConfig {
                    ttl: 0.0,
                    ..CacheConfig::default()
                },
                ..NetBoxConfig::default()
            },
            clusters: vec![ClusterConfig {
                key: key.clone(),
                name: Some(key.clone()),
                endpoints: vec![pve.url().to_owned()],
                token: Some(pve.token().into()),
                tls: TlsConfig {
                    fingerprints: vec![pve.fingerprint().to_owned()],
                    ..TlsConfig::default()
                },
                site: Some(key),
                ..ClusterConfig::default()
            }],
            ..Config::default()
        };
        let target = Target::connect(&config)
            .await
            .expect("a NetBox that answers");
        Some(Self {
            pve,
            sim,
            config,
            target,
            _turn: turn,
        })
    }

    pub fn key(&self) -> &str {
        &self.config.clusters[0].key
    }

    pub async fn observe(&self) -> Inventory {
        observe::observe(&self.config).await.expect("an inventory")
    }

    pub async fn plan(&self) -> Plan {
        self.target
            .plan(&self.observe().await, &self.config)
            .await
            .expect("a plan")
    }

    pub async fn execute(&self, plan: &Plan) -> Report {
        let options = Options {
            batch: 50,
            in_flight: 2,
        };
        apply::apply(
            plan,
            &self.target.netbox,
            self.target.status.version,
            options,
            &Silent,
            &Stop::default(),
        )
        .await
    }

    /// Plans and applies; everything must go through.
    pub async fn apply(&self) -> Plan {
        let plan = self.plan().await;
        let report = self.execute(&plan).await;
        assert!(
            report.is_clean(),
            "{}",
            render::report_text(&report, Default::default())
        );
        plan
    }

    /// The promise: the second run writes nothing, and NetBox's change log says so too.
    pub async fn nothing_to_do(&self) {
        let entries = self.change_log().await;
        let writes = self.target.netbox.counts().writes;
        let plan = self.plan().await;
        assert!(
            plan.is_empty(),
            "{}",
            render::plan_text(
                &plan,
                render::Style {
                    full: true,
                    color: false
                }
            )
        );
        let report = self.execute(&plan).await;
        assert_eq!((report.writes, report.requests), (0, 0));
        assert_eq!(self.target.netbox.counts().writes, writes);
        assert_eq!(self.change_log().await, entries);
    }

    pub async fn change_log(&self) -> u64 {
        let log = self
            .target
            .netbox
            .endpoint::<tables::ObjectChange>(self.target.status.version);
        log.count(&[]).await.expect("the change log")
    }

    /// What NetBox holds of everything that concerns this stage.
    pub async fn actual(&self) -> Actual {
        let desired = map::map(
            &self.observe().await,
            &self.config,
            Capabilities::of(self.target.status.version),
        );
        read::read(&self.target.netbox, self.target.status.version, &desired)
            .await
            .expect("NetBox's state")
    }

    pub async fn machine(&self, kind: &str, vmid: u32) -> ActualObject {
        let id = format!("{}/{kind}/{vmid}", self.key());
        self.find(Kind::VirtualMachine, &id)
            .await
            .unwrap_or_else(|| panic!("no virtual machine {id}"))
    }

    pub async fn find(&self, kind: Kind, id: &str) -> Option<ActualObject> {
        self.actual()
            .await
            .of(kind)
            .iter()
            .find(|object| object.get(PVE_ID).as_text() == Some(id))
            .cloned()
    }

    /// QEMU guests that are no templates, by vmid.
    pub fn qemu(&self) -> Vec<u32> {
        self.pve.world(|world| {
            let guests = world
                .guests
                .values()
                .filter(|guest| !guest.template && guest.kind.as_str() == "qemu");
            guests.map(|guest| guest.vmid).collect()
        })
    }

    pub fn node_of(&self, vmid: u32) -> String {
        self.pve
            .world(|world| world.guest(vmid).expect("a guest").node.clone())
    }

    pub fn other_node(&self, vmid: u32) -> String {
        let node = self.node_of(vmid);
        self.pve.world(|world| {
            world
                .nodes
                .keys()
                .find(|other| **other != node)
                .expect("a second node")
                .clone()
        })
    }

    /// Changes an object as a person would.
    pub async fn edit<T: Table>(&self, id: u64, fields: Value) {
        let body = body::<T>(fields);
        let writer = self
            .target
            .netbox
            .writer(T::SPEC, self.target.status.version);
        let outcomes = writer.update(vec![(id, body)]).await;
        assert_eq!(outcomes, [Ok(id)]);
    }

    /// Makes an object as a person would.
    pub async fn make<T: Table>(&self, fields: Value) -> u64 {
        let writer = self
            .target
            .netbox
            .writer(T::SPEC, self.target.status.version);
        let outcomes = writer
            .create(vec![Create {
                body: body::<T>(fields),
                probe: None,
            }])
            .await;
        *outcomes[0].as_ref().expect("made")
    }

    /// Leaves a real NetBox as it was found, but for tags and platforms.
    pub async fn finish(self) {
        if self.sim.is_some() {
            return;
        }
        let actual = self.actual().await;
        let version = self.target.status.version;
        let site = actual
            .of(Kind::Site)
            .iter()
            .find(|site| site.label == self.key())
            .map(|site| site.id);
        let ours = |cluster: &&ActualObject| {
            cluster
                .get(PVE_ID)
                .as_text()
                .is_some_and(|id| id.starts_with(self.key()))
        };
        let clusters: Vec<_> = actual
            .of(Kind::Cluster)
            .iter()
            .filter(ours)
            .map(|cluster| cluster.id)
            .collect();
        for kind in [
            Kind::VirtualMachine,
            Kind::Device,
            Kind::Cluster,
            Kind::Site,
        ] {
            let is_ours = |object: &&ActualObject| match kind {
                Kind::VirtualMachine => object
                    .reference("cluster")
                    .is_some_and(|id| clusters.contains(&id)),
                Kind::Device => object.reference("site") == site,
                Kind::Cluster => clusters.contains(&object.id),
                _ => object.label == self.key(),
            };
            let ids: Vec<_> = actual
                .of(kind)
                .iter()
                .filter(is_ours)
                .map(|object| object.id)
                .collect();
            let outcomes = self
                .target
                .netbox
                .writer(kind.spec(), version)
                .delete(&ids)
                .await;
            assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
        }
    }
}

fn body<T: Table>(fields: Value) -> Body {
    let mut body = Body::new(T::SPEC);
    for (name, value) in fields.as_object().expect("a map") {
        body.set(name, value.clone()).expect("a declared field");
    }
    body
}

/// Runs every scenario on the in-memory NetBox and on the real one.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod memory {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(super::Where::Memory).await;
            })*
        }
        mod real {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(super::Where::Real).await;
            })*
        }
    };
}
pub(crate) use on_both;
