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

/// How a stage is to be.
#[derive(Debug, Clone, Copy)]
pub struct Setup<'a> {
    /// The version of Proxmox VE.
    pub version: &'a str,
    pub guests: u32,
    /// The cluster's key. The real NetBox is shared, so that a unique part is
    /// added to it there; empty is unique everywhere.
    pub key: &'a str,
    /// A second Proxmox VE of the same names and numbers.
    pub twin: bool,
}

impl Default for Setup<'_> {
    fn default() -> Self {
        Self {
            version: "9.1",
            guests: 8,
            key: "",
            twin: false,
        }
    }
}

pub struct Stage {
    pub pve: PveSim,
    /// The second Proxmox VE, where there is one.
    pub twin: Option<PveSim>,
    pub sim: Option<NetboxSim>,
    pub config: Config,
    /// The clusters that it began with, of which a scenario may leave some out.
    all: Vec<ClusterConfig>,
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
        let setup = Setup {
            version,
            guests,
            ..Setup::default()
        };
        Self::open(place, setup).await
    }

    /// Nothing where there is no such NetBox.
    pub async fn open(place: Where, setup: Setup<'_>) -> Option<Self> {
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
        let unique = uuid::Uuid::new_v4().simple().to_string();
        let key = match (setup.key, place) {
            ("", _) => format!("t{}", &unique[..10]),
            (key, Where::Memory) => key.to_owned(),
            (key, Where::Real) => format!("{key}-{}", &unique[..8]),
        };
        let pve = proxmox(setup).await;
        let mut clusters = vec![cluster(&key, &key, &pve)];
        let twin = if setup.twin {
            let twin = proxmox(setup).await;
            clusters.push(cluster(&format!("{key}-b"), &key, &twin));
            Some(twin)
        } else {
            None
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
            clusters,
            ..Config::default()
        };
        let target = Target::connect(&config)
            .await
            .expect("a NetBox that answers");
        Some(Self {
            pve,
            twin,
            sim,
            all: config.clusters.clone(),
            config,
            target,
            _turn: turn,
        })
    }

    /// Every Proxmox VE of the stage.
    pub fn clusters(&self) -> impl Iterator<Item = &PveSim> {
        std::iter::once(&self.pve).chain(&self.twin)
    }

    /// An identity in the first cluster, of what comes after its key.
    pub fn id(&self, rest: &str) -> String {
        format!("{}/{rest}", self.key())
    }

    pub fn key(&self) -> &str {
        &self.config.clusters[0].key
    }

    pub async fn observe(&self) -> Inventory {
        observe::observe(&self.config).await.expect("an inventory")
    }

    pub async fn plan(&self) -> Plan {
        self.target
            .plan(self.observe().await, &self.config)
            .await
            .expect("a plan")
    }

    /// A plan, or in a sentence why there is none.
    pub async fn try_plan(&self) -> Result<Plan, String> {
        let inventory = observe::observe(&self.config)
            .await
            .map_err(|error| error.to_string())?;
        self.target
            .plan(inventory, &self.config)
            .await
            .map_err(|error| error.to_string())
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

    /// Applies a plan; everything must go through.
    pub async fn execute_whole(&self, plan: &Plan) {
        let report = self.execute(plan).await;
        assert!(
            report.is_clean(),
            "{}",
            render::report_text(&report, Default::default())
        );
    }

    /// Plans and applies; everything must go through.
    pub async fn apply(&self) -> Plan {
        let plan = self.plan().await;
        self.execute_whole(&plan).await;
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

    /// Deletes objects as a person would.
    pub async fn remove(&self, kind: Kind, ids: &[u64]) {
        let writer = self
            .target
            .netbox
            .writer(kind.spec(), self.target.status.version);
        let outcomes = writer.delete(ids).await;
        assert!(
            outcomes.iter().all(Result::is_ok),
            "{}: {outcomes:?}",
            kind.counted(ids.len())
        );
    }

    /// The ids of a table's rows that have one of the values.
    async fn list<T: Table>(&self, filter: &str, values: &[String]) -> Vec<u64> {
        let version = self.target.status.version;
        let table = self.target.netbox.endpoint::<T>(version);
        let rows = table.list_any(filter, values).await.expect("rows");
        rows.iter().map(T::id).collect()
    }

    /// Leaves a real NetBox as it was found, but for what all share: tags,
    /// platforms, types, roles. Parts go with their device or virtual machine.
    pub async fn finish(mut self) {
        if self.sim.is_some() {
            return;
        }
        self.config.clusters = std::mem::take(&mut self.all);
        let actual = self.actual().await;
        let ours = |object: &&ActualObject| {
            let names = [object.pve_id(), Some(object.label.as_str())];
            let slug = object.get("slug").as_text();
            names
                .into_iter()
                .chain([slug])
                .flatten()
                .any(|name| name.contains(self.key()))
        };
        let ids = |kind: Kind, keep: &dyn Fn(&&ActualObject) -> bool| -> Vec<u64> {
            let objects = actual.of(kind).iter().filter(keep);
            objects.map(|object| object.id).collect()
        };
        let clusters = ids(Kind::Cluster, &ours);
        let clusters: Vec<String> = clusters.iter().map(u64::to_string).collect();
        let sites = actual.of(Kind::Site).iter().filter(ours);
        let sites: Vec<String> = sites
            .filter_map(|site| Some(site.get("slug").as_text()?.to_owned()))
            .collect();
        for kind in [
            Kind::VirtualMachine,
            Kind::Device,
            Kind::Prefix,
            Kind::L2vpn,
            Kind::Cluster,
            Kind::Vlan,
            Kind::VlanGroup,
            Kind::Vrf,
            Kind::Site,
        ] {
            if kind == Kind::Vrf {
                // What a person put into our VRF does not go with it.
                let vrfs = ids(Kind::Vrf, &ours);
                let left = |object: &&ActualObject| {
                    object.reference("vrf").is_some_and(|id| vrfs.contains(&id))
                };
                let addresses = self.actual().await;
                let addresses: Vec<u64> = addresses
                    .of(Kind::IpAddress)
                    .iter()
                    .filter(left)
                    .map(|object| object.id)
                    .collect();
                self.remove(Kind::IpAddress, &addresses).await;
            }
            // People's go with it, which a run need not have read.
            let going = match kind {
                Kind::VirtualMachine => {
                    self.list::<tables::VirtualMachine>("cluster_id", &clusters)
                        .await
                }
                Kind::Device => self.list::<tables::Device>("site", &sites).await,
                _ => ids(kind, &ours),
            };
            self.remove(kind, &going).await;
        }
    }
}

async fn proxmox(setup: Setup<'_>) -> PveSim {
    PveSim::builder()
        .version(setup.version)
        .seed(7)
        .guests(setup.guests)
        .nodes(2)
        .start()
        .await
        .expect("a Proxmox VE")
}

fn cluster(key: &str, name: &str, pve: &PveSim) -> ClusterConfig {
    ClusterConfig {
        key: key.to_owned(),
        name: Some(name.to_owned()),
        endpoints: vec![pve.url().to_owned()],
        token: Some(pve.token().into()),
        tls: TlsConfig {
            fingerprints: vec![pve.fingerprint().to_owned()],
            ..TlsConfig::default()
        },
        // Of its own, so that equal names do not meet.
        site: Some(key.to_owned()),
        ..ClusterConfig::default()
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
