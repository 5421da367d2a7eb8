//! The scenario book: what happens to guests, nodes and objects in NetBox while
//! the sync looks on, each with the plan that is expected of it.
//!
//! A scenario begins with a small world that is loaded into NetBox. Then come
//! acts. After each, the plan is told in the golden file, applied, and the next
//! one must be empty: no write, no entry in NetBox's change log.
//!
//! Every scenario runs on the in-memory NetBox in the shapes of Proxmox VE 7.4,
//! 8.4 and 9.1, and on the real NetBox with the same golden file.

mod addresses;
mod guards;
mod guests;
mod hardware;
mod nodes;
mod people;
mod stages;
mod world;

use futures::future::BoxFuture;
use pve_netbox::{
    config::{AddressRule, Config},
    model::Kind,
    plan::Plan,
    render,
};
use pve_sim::{
    faults::Faults,
    pve::world::{World, WorldError},
};

use crate::stage::{Setup, Stage, Where};

/// The versions whose shapes the in-memory runs have.
const VERSIONS: [&str; 3] = ["7.4", "8.4", "9.1"];

pub struct Scenario {
    name: &'static str,
    shapes: Shapes,
    /// The versions that are played on the real NetBox.
    real: &'static [&'static str],
    /// The first load is told, too.
    tells_first: bool,
    twin: bool,
    world: fn(&mut World),
    config: fn(&mut Config),
    acts: Vec<Act>,
}

/// Whether all versions of Proxmox VE lead to the same plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shapes {
    Same,
    Each,
}

struct Act {
    what: &'static str,
    deed: Deed,
}

type Person = for<'a> fn(&'a Stage) -> BoxFuture<'a, ()>;

enum Deed {
    /// Somebody works in Proxmox VE.
    World(fn(&mut World) -> Result<(), WorldError>),
    /// Somebody works in NetBox.
    Person(Person),
    /// The operator changes the configuration.
    Config(fn(&mut Config)),
    /// Something breaks, or is mended.
    Faults(fn(&Faults)),
}

impl Scenario {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            shapes: Shapes::Same,
            real: &["9.1"],
            tells_first: false,
            twin: false,
            world: |_| (),
            config: |_| (),
            acts: Vec::new(),
        }
    }

    /// The versions differ: each has a golden file of its own.
    fn each(mut self) -> Self {
        self.shapes = Shapes::Each;
        self
    }

    /// All versions are played on the real NetBox.
    fn all_real(mut self) -> Self {
        self.real = &VERSIONS;
        self
    }

    fn tells_first(mut self) -> Self {
        self.tells_first = true;
        self
    }

    /// Another cluster of the same names and numbers stands beside it.
    fn twin(mut self) -> Self {
        self.twin = true;
        self
    }

    /// The world is different from the start.
    fn world(mut self, world: fn(&mut World)) -> Self {
        self.world = world;
        self
    }

    /// The configuration is different from the start.
    fn config(mut self, config: fn(&mut Config)) -> Self {
        self.config = config;
        self
    }

    fn act(mut self, what: &'static str, deed: Deed) -> Self {
        self.acts.push(Act { what, deed });
        self
    }

    fn pve(self, what: &'static str, change: fn(&mut World) -> Result<(), WorldError>) -> Self {
        self.act(what, Deed::World(change))
    }

    fn person(self, what: &'static str, change: Person) -> Self {
        self.act(what, Deed::Person(change))
    }

    fn operator(self, what: &'static str, change: fn(&mut Config)) -> Self {
        self.act(what, Deed::Config(change))
    }

    fn fault(self, what: &'static str, change: fn(&Faults)) -> Self {
        self.act(what, Deed::Faults(change))
    }

    /// Plays it in one shape and tells what was planned; nothing where there is
    /// no such NetBox.
    async fn play(&self, place: Where, version: &str) -> Option<String> {
        let setup = Setup {
            version,
            key: "book",
            twin: self.twin,
            ..Setup::default()
        };
        let mut stage = Stage::open(place, setup).await?;
        for pve in stage.clusters() {
            pve.world(|world| {
                world::small(world);
                (self.world)(world);
            });
        }
        for cluster in &mut stage.config.clusters {
            cluster.web = Some("https://pve.example.com:8006".to_owned());
        }
        // Each cluster's addresses are in a VRF of its own.
        let rules = stage.config.clusters.iter().map(|cluster| AddressRule {
            clusters: vec![cluster.key.clone()],
            vrf: Some(cluster.key.clone()),
            ..AddressRule::default()
        });
        stage.config.addresses.rules = rules.collect();
        (self.config)(&mut stage.config);

        let mut told = String::new();
        let first = stage.plan().await;
        if self.tells_first {
            self.tell(&mut told, "The first run", &text(&first), &stage);
        }
        stage.execute_whole(&first).await;
        stage.nothing_to_do().await;
        for act in &self.acts {
            match act.deed {
                Deed::World(change) => stage.pve.world(change).expect("a change of the world"),
                Deed::Person(change) => change(&stage).await,
                Deed::Config(change) => change(&mut stage.config),
                Deed::Faults(change) => change(stage.pve.faults()),
            }
            match stage.try_plan().await {
                Ok(plan) => {
                    let shown = text(&of_its_own(plan.clone()));
                    self.tell(&mut told, act.what, &shown, &stage);
                    stage.execute_whole(&plan).await;
                    stage.nothing_to_do().await;
                }
                Err(error) => {
                    self.tell(&mut told, act.what, &format!("Refused: {error}\n"), &stage);
                }
            }
        }
        assert_eq!(stage.pve.requests().writes(), 0, "Proxmox VE is only read");
        stage.pve.faults().clear();
        stage.finish().await;
        Some(told)
    }

    /// Adds a chapter, without what differs from run to run.
    fn tell(&self, told: &mut String, what: &str, text: &str, stage: &Stage) {
        let text = text
            .replace(stage.key(), "book")
            .replace(stage.pve.url(), "https://pve.example.com:8006");
        let text = without_ids(&without_moments(&text));
        told.push_str(&format!("== {what}\n\n{text}\n"));
    }

    fn golden(&self, version: &str) -> String {
        match self.shapes {
            Shapes::Same => self.name.to_owned(),
            Shapes::Each => format!("{}@{version}", self.name),
        }
    }
}

/// NetBox's ids are its own.
fn without_ids(text: &str) -> String {
    let mut parts = text.split("(id ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("(id …");
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    out
}

/// A plan as the same scenario has it in every NetBox: what all share may be
/// there already, or is made by the first who needs it.
fn of_its_own(mut plan: Plan) -> Plan {
    plan.steps
        .retain(|step| step.kind > Kind::Platform || step.kind == Kind::Site);
    plan
}

/// What happens now is dated now: the date goes, and the time of day behind it.
fn without_moments(text: &str) -> String {
    let today = jiff::Timestamp::now().strftime("%Y-%m-%dT").to_string();
    let mut parts = text.split(&today);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("<now>");
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':'));
    }
    out.replace("<now>Z", "<now>")
}

fn text(plan: &Plan) -> String {
    let style = render::Style {
        full: true,
        color: false,
    };
    render::plan_text(plan, style)
}

fn compare(golden: &str, told: &str) {
    insta::with_settings!({
        snapshot_path => "snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(golden, told);
    });
}

async fn in_memory(scenario: Scenario) {
    let mut first: Option<String> = None;
    for version in VERSIONS {
        let told = scenario
            .play(Where::Memory, version)
            .await
            .expect("the in-memory NetBox is always there");
        if scenario.shapes == Shapes::Same {
            let first = first.get_or_insert_with(|| told.clone());
            similar_asserts(first, &told, version);
        }
        compare(&scenario.golden(version), &told);
    }
    assert!(
        scenario.tells_first || !scenario.acts.is_empty(),
        "something happens"
    );
}

/// One golden file stands for all versions, so they have to agree.
fn similar_asserts(first: &str, other: &str, version: &str) {
    let differs = first
        .lines()
        .zip(other.lines())
        .find(|(first, other)| first != other);
    assert!(
        first == other,
        "{version} differs from {}: {differs:?}\n{other}",
        VERSIONS[0]
    );
}

async fn on_real(scenario: Scenario) {
    for version in scenario.real {
        let Some(told) = scenario.play(Where::Real, version).await else {
            return;
        };
        // What a first run makes depends on what others have left in that NetBox.
        if !scenario.tells_first {
            compare(&scenario.golden(version), &told);
        }
    }
}

macro_rules! book {
    ($($chapter:ident: $($name:ident),*;)*) => {
        mod memory {
            $($(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::in_memory(super::$chapter::$name(super::Scenario::new(stringify!($name)))).await;
            })*)*
        }
        mod real {
            $($(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::on_real(super::$chapter::$name(super::Scenario::new(stringify!($name)))).await;
            })*)*
        }
    };
}

book! {
    guests: first_load, renamed, migrated, cloned, made_a_template, templates_included, deleted_and_left,
        deleted_and_marked, deleted_and_pruned, same_vmid_again, same_vmid_again_marked,
        started_stopped_paused, resized, tags_and_pool, left_out;
    hardware: nic_added_and_removed, nic_removed_and_left, vlan_changed_and_removed, trunk_and_cable,
        mac_changed, disk_grown, disk_added_and_removed;
    addresses: address_moved, primary_moved, address_added_and_removed, agent_silent, stopped_keeps_addresses,
        address_of_a_person;
    nodes: node_offline, interfaces_of_nodes, quorum_lost, node_added;
    people: tag_comment_and_role, own_parts, name_and_status, taken_away, adoption, machine_by_hand, policies;
    guards: no_privileges, guests_without_privilege, one_guest_hidden, ceiling, one_guest_unread, two_clusters, agent_breaks;
    stages: every_stage, stages_follow, networks_go;
}
