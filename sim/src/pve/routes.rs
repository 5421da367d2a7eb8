//! The operations that are answered: method, path, versions, parameters,
//! privileges, and who answers them.
//!
//! Invariant: one row per operation; nothing is answered that has no row.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use super::Version;
use super::answer::{access, agent, cluster, guests, nodes, sdn, storage};
use super::reply::{Data, Failure};
use super::service::Call;

type Answerer = fn(&mut Call<'_>) -> Result<Data, Failure>;

/// Who may ask.
#[derive(Clone, Copy, Debug)]
enum Access {
    /// Everybody, logged in or not.
    World,
    /// Every user; what a list holds depends on the privileges.
    User,
    /// Whoever has one of the privileges on the path.
    One(&'static str, &'static [&'static str]),
    /// Whoever may read from a guest agent.
    Agent,
}

/// An operation of the API that the simulator answers.
#[derive(Debug)]
pub struct Operation {
    /// `GET`, `POST` …
    pub method: &'static str,
    /// The path with its parameters in braces, without `/api2/json`.
    pub path: &'static str,
    since: Option<(u8, u8)>,
    parameters: &'static [&'static str],
    access: Access,
    answer: Answerer,
}

impl Operation {
    /// Verb and path segments joined by `_`: `get_nodes_node_status`.
    #[must_use]
    pub fn id(&self) -> String {
        let path = self
            .path
            .replace(['{', '}'], "")
            .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        format!("{}{path}", self.method).to_lowercase()
    }

    /// Whether this version has the operation.
    #[must_use]
    pub fn exists_in(&self, version: Version) -> bool {
        self.since
            .is_none_or(|(major, minor)| version >= Version::of(major, minor))
    }

    pub(super) fn is_public(&self) -> bool {
        matches!(self.access, Access::World)
    }

    pub(super) fn takes(&self, parameter: &str) -> bool {
        self.parameters.contains(&parameter)
    }

    /// The ACL path and the privileges of which one is needed there; `None`
    /// when every user may ask.
    fn needs(&self, version: Version) -> Option<(&'static str, &'static [&'static str])> {
        match self.access {
            Access::World | Access::User => None,
            Access::One(path, privileges) => Some((path, privileges)),
            Access::Agent => Some(("/vms/{vmid}", version.agent_privileges())),
        }
    }

    pub(super) fn run(&self, call: &mut Call<'_>) -> Result<Data, Failure> {
        if let Some((template, privileges)) = self.needs(call.version()) {
            let mut path = template.to_owned();
            for (name, value) in &call.path {
                path = path.replace(&format!("{{{name}}}"), value);
            }
            call.require(&path, privileges)?;
        }
        (self.answer)(call)
    }

    fn fill(&self, path: &str) -> Option<BTreeMap<&'static str, String>> {
        let mut parameters = BTreeMap::new();
        let mut wanted = self.path.split('/');
        let mut given = path.split('/');
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return Some(parameters),
                (Some(wanted), Some(given)) => {
                    let given = percent_decode_str(given).decode_utf8_lossy();
                    match wanted
                        .strip_prefix('{')
                        .and_then(|name| name.strip_suffix('}'))
                    {
                        Some(name) if !given.is_empty() => {
                            parameters.insert(name, given.into_owned());
                        }
                        None if wanted == given => {}
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
    }
}

/// An operation with the parameters of its path.
pub(super) struct Found {
    pub(super) operation: &'static Operation,
    pub(super) parameters: BTreeMap<&'static str, String>,
}

/// The operation for a request; `None` when this version has none.
pub(super) fn find(version: Version, method: &str, path: &str) -> Option<Found> {
    OPERATIONS
        .iter()
        .filter(|operation| operation.method == method && operation.exists_in(version))
        .find_map(|operation| {
            Some(Found {
                operation,
                parameters: operation.fill(path)?,
            })
        })
}

/// Every operation of a version, sorted by path.
#[must_use]
pub fn operations(version: Version) -> Vec<&'static Operation> {
    let mut operations: Vec<_> = OPERATIONS
        .iter()
        .filter(|operation| operation.exists_in(version))
        .collect();
    operations.sort_by_key(|operation| (operation.path, operation.method));
    operations
}

const fn get(path: &'static str, access: Access, answer: Answerer) -> Operation {
    Operation {
        method: "GET",
        path,
        since: None,
        parameters: &[],
        access,
        answer,
    }
}

const fn post(path: &'static str, access: Access, answer: Answerer) -> Operation {
    Operation {
        method: "POST",
        path,
        since: None,
        parameters: &[],
        access,
        answer,
    }
}

impl Operation {
    const fn since(mut self, major: u8, minor: u8) -> Self {
        self.since = Some((major, minor));
        self
    }

    const fn with(mut self, parameters: &'static [&'static str]) -> Self {
        self.parameters = parameters;
        self
    }
}

const SYS: Access = Access::One("/", &["Sys.Audit"]);
const NODE: Access = Access::One("/nodes/{node}", &["Sys.Audit"]);
const GUEST: Access = Access::One("/vms/{vmid}", &["VM.Audit"]);
const POWER: Access = Access::One("/vms/{vmid}", &["VM.PowerMgmt"]);

static OPERATIONS: &[Operation] = &[
    post("/access/ticket", Access::World, access::ticket).with(&[
        "username",
        "password",
        "realm",
        "new-format",
        "otp",
        "path",
        "privs",
        "tfa-challenge",
    ]),
    get("/access/permissions", Access::User, access::permissions).with(&["path", "userid"]),
    get("/cluster/backup", SYS, cluster::backup_jobs),
    get("/cluster/backup/{id}", SYS, cluster::backup_job),
    get("/cluster/ha/groups", SYS, cluster::ha_groups),
    get("/cluster/ha/groups/{group}", SYS, cluster::ha_group),
    get("/cluster/ha/resources", SYS, cluster::ha_resources).with(&["type"]),
    get("/cluster/ha/resources/{sid}", SYS, cluster::ha_resource),
    get("/cluster/ha/rules", SYS, cluster::ha_rules)
        .since(9, 0)
        .with(&["type", "resource"]),
    get("/cluster/ha/rules/{rule}", SYS, cluster::ha_rule).since(9, 0),
    get("/cluster/ha/status/current", SYS, cluster::ha_status),
    get("/cluster/sdn/controllers", Access::User, sdn::controllers)
        .with(&["pending", "running", "type"]),
    get("/cluster/nextid", Access::User, cluster::nextid).with(&["vmid"]),
    get("/cluster/options", Access::User, cluster::options),
    get("/cluster/replication", Access::User, cluster::replication),
    get("/cluster/resources", Access::User, cluster::resources).with(&["type"]),
    get("/cluster/sdn/vnets", Access::User, sdn::vnets).with(&["pending", "running"]),
    get(
        "/cluster/sdn/vnets/{vnet}/subnets",
        Access::User,
        sdn::subnets,
    )
    .with(&["pending", "running"]),
    get("/cluster/sdn/zones", Access::User, sdn::zones).with(&["pending", "running", "type"]),
    get("/cluster/status", SYS, cluster::status),
    get("/nodes", Access::User, nodes::list),
    get("/nodes/{node}/lxc", Access::User, guests::list_lxc),
    get("/nodes/{node}/lxc/{vmid}/config", GUEST, guests::config_lxc)
        .with(&["current", "snapshot"]),
    get(
        "/nodes/{node}/lxc/{vmid}/interfaces",
        GUEST,
        agent::lxc_interfaces,
    )
    .since(8, 1),
    get(
        "/nodes/{node}/lxc/{vmid}/snapshot",
        GUEST,
        guests::snapshots_lxc,
    ),
    get(
        "/nodes/{node}/lxc/{vmid}/status/current",
        GUEST,
        guests::current_lxc,
    ),
    post(
        "/nodes/{node}/lxc/{vmid}/status/start",
        POWER,
        guests::start_lxc,
    )
    .with(&["debug", "skiplock"]),
    post(
        "/nodes/{node}/lxc/{vmid}/status/stop",
        POWER,
        guests::stop_lxc,
    )
    .with(&["overrule-shutdown", "skiplock"]),
    get("/nodes/{node}/network", Access::User, nodes::network).with(&["type"]),
    get("/nodes/{node}/qemu", Access::User, guests::list_qemu).with(&["full"]),
    get(
        "/nodes/{node}/qemu/{vmid}/agent/get-host-name",
        Access::Agent,
        agent::host_name,
    ),
    get(
        "/nodes/{node}/qemu/{vmid}/agent/get-osinfo",
        Access::Agent,
        agent::osinfo,
    ),
    get(
        "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces",
        Access::Agent,
        agent::interfaces,
    ),
    get(
        "/nodes/{node}/qemu/{vmid}/config",
        GUEST,
        guests::config_qemu,
    )
    .with(&["current", "snapshot"]),
    get(
        "/nodes/{node}/qemu/{vmid}/snapshot",
        GUEST,
        guests::snapshots_qemu,
    ),
    get(
        "/nodes/{node}/qemu/{vmid}/status/current",
        GUEST,
        guests::current_qemu,
    ),
    post(
        "/nodes/{node}/qemu/{vmid}/status/start",
        POWER,
        guests::start_qemu,
    )
    .with(&["skiplock", "timeout"]),
    post(
        "/nodes/{node}/qemu/{vmid}/status/stop",
        POWER,
        guests::stop_qemu,
    )
    .with(&["overrule-shutdown", "skiplock", "timeout"]),
    get("/nodes/{node}/status", NODE, nodes::status),
    get("/nodes/{node}/storage", Access::User, storage::on_node)
        .with(&["content", "enabled", "format", "storage", "target"]),
    get(
        "/nodes/{node}/storage/{storage}/content",
        Access::One(
            "/storage/{storage}",
            &["Datastore.Audit", "Datastore.AllocateSpace"],
        ),
        storage::content,
    )
    .with(&["content", "vmid"]),
    get("/nodes/{node}/tasks", Access::User, nodes::tasks).with(&[
        "errors",
        "limit",
        "since",
        "source",
        "start",
        "statusfilter",
        "typefilter",
        "until",
        "userfilter",
        "vmid",
    ]),
    get(
        "/nodes/{node}/tasks/{upid}/status",
        Access::User,
        nodes::task_status,
    ),
    get("/nodes/{node}/version", Access::User, nodes::version),
    get("/pools", Access::User, cluster::pools).with(&["poolid", "type"]),
    get(
        "/pools/{poolid}",
        Access::One("/pool/{poolid}", &["Pool.Audit"]),
        cluster::pool,
    )
    .with(&["type"]),
    get("/storage", Access::User, storage::list).with(&["type"]),
    get(
        "/storage/{storage}",
        Access::One("/storage/{storage}", &["Datastore.Allocate"]),
        storage::one,
    ),
    get("/version", Access::User, cluster::version),
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::{Value, json};

    use super::*;

    /// The rows say of privileges and parameters what the schemas say.
    #[test]
    fn the_table_agrees_with_the_schemas() {
        let mut wrong = Vec::new();
        for version in Version::known() {
            let file = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(format!("../schemas/pve/{version}.json"));
            let document: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
            for operation in operations(version) {
                let declared = &document["paths"][operation.path][operation.method.to_lowercase()];
                let permissions = &declared["x-pve-permissions"];
                // "all" beside a check: the answer is cut down, not refused.
                let check = if permissions["user"].is_null() {
                    &permissions["check"]["perm"]
                } else {
                    &Value::Null
                };
                let mine = operation.needs(version);
                let (path, privileges) = mine
                    .map_or((Value::Null, Value::Null), |(path, privileges)| {
                        (json!(path), json!(privileges))
                    });
                if check["path"] != path || check["privileges"] != privileges {
                    wrong.push(format!(
                        "{version} {} {}: {permissions} is not {mine:?}",
                        operation.method, operation.path
                    ));
                }
                if operation.is_public() != (permissions["user"] == "world") {
                    wrong.push(format!(
                        "{version} {} {}: {permissions}",
                        operation.method, operation.path
                    ));
                }
                let query: Vec<&str> = declared["parameters"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter(|parameter| parameter["in"] == "query")
                    .filter_map(|parameter| parameter["name"].as_str())
                    .collect();
                wrong.extend(
                    query
                        .into_iter()
                        .filter(|name| operation.method == "GET" && !operation.takes(name))
                        .map(|name| {
                            format!("{version} {} lacks the parameter {name}", operation.path)
                        }),
                );
                assert_eq!(declared["operationId"], operation.id());
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
