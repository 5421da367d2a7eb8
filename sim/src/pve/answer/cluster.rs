//! `/version`, `/cluster` and `/pools`.

use serde_json::{Map, Value, json};

use super::{guests, metrics, storage};
use crate::pve::Version;
use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;
use crate::pve::wire::{Members, bit};
use crate::pve::world::{Guest, Kind, Node, Storage};

pub(in crate::pve) fn version(call: &mut Call<'_>) -> Result<Data, Failure> {
    let version = call.version();
    let package = version.package();
    // Since 8 the package release is the version itself.
    let release = format!("{version}");
    Ok(json!({"release": release, "repoid": version.repoid(), "version": package}).into())
}

pub(in crate::pve) fn status(call: &mut Call<'_>) -> Result<Data, Failure> {
    let version = call.version();
    let world = &*call.world;
    let local = world.local_node();
    let mut rows = Vec::new();
    if let Some(cluster) = &world.cluster {
        rows.push(json!({
            "id": "cluster",
            "name": cluster,
            "nodes": world.nodes.len(),
            "quorate": bit(world.quorate()),
            "type": "cluster",
            "version": world.nodes.len(),
        }));
    }
    for (name, node) in &world.nodes {
        rows.push(
            Members::new(version)
                .put("id", format!("node/{name}"))
                .put("ip", node.ip.clone())
                .put("level", "")
                .put("local", bit(name == local))
                .put("name", name.clone())
                .put("nodeid", if world.cluster.is_some() { node.id } else { 0 })
                .put("online", bit(node.online))
                .put("type", "node")
                .done(),
        );
    }
    Ok(rows.into())
}

pub(in crate::pve) fn nextid(call: &mut Call<'_>) -> Result<Data, Failure> {
    if let Some(vmid) = call.integer("vmid")? {
        if call
            .world
            .guests
            .keys()
            .any(|&taken| i64::from(taken) == vmid)
        {
            return Err(Failure::parameter(
                "vmid",
                format!("VM {vmid} already exists"),
            ));
        }
        return Ok(vmid.to_string().into());
    }
    let free = (100_u32..)
        .find(|vmid| !call.world.guests.contains_key(vmid))
        .unwrap_or(100);
    // Declared an integer, sent as text in every version.
    Ok(free.to_string().into())
}

pub(in crate::pve) fn options(call: &mut Call<'_>) -> Result<Data, Failure> {
    let options = &call.world.options;
    if call.allows("/", &["Sys.Audit"]) {
        return Ok(Value::Object(options.clone()).into());
    }
    // Without the privilege only what the web interface needs.
    let mut few = Map::new();
    for key in ["console", "tag-style"] {
        if let Some(value) = options.get(key) {
            few.insert(key.to_owned(), value.clone());
        }
    }
    Ok(Value::Object(few).into())
}

fn values<'a>(maps: impl Iterator<Item = &'a Map<String, Value>>) -> Data {
    Data::from(
        maps.map(|map| Value::Object(map.clone()))
            .collect::<Vec<_>>(),
    )
}

pub(in crate::pve) fn backup_jobs(call: &mut Call<'_>) -> Result<Data, Failure> {
    Ok(values(call.world.backup_jobs.values()))
}

pub(in crate::pve) fn replication(call: &mut Call<'_>) -> Result<Data, Failure> {
    let visible = call.world.replication.values().filter(|job| {
        let vmid = job.get("guest").map(Value::to_string).unwrap_or_default();
        call.allows(&format!("/vms/{vmid}"), &["VM.Audit"])
    });
    Ok(values(visible))
}

pub(in crate::pve) fn ha_resources(call: &mut Call<'_>) -> Result<Data, Failure> {
    let kind = call.parameter("type");
    let wanted = call.world.ha_resources.values().filter(|resource| {
        kind.is_none_or(|kind| resource.get("type").and_then(Value::as_str) == Some(kind))
    });
    Ok(values(wanted))
}

pub(in crate::pve) fn ha_resource(call: &mut Call<'_>) -> Result<Data, Failure> {
    let sid = call.path("sid");
    // `100` stands for whatever guest has that number.
    let full = call.world.ha_resources.keys().find(|key| {
        key.as_str() == sid || key.split_once(':').is_some_and(|(_, vmid)| vmid == sid)
    });
    full.and_then(|sid| call.world.ha_resources.get(sid))
        .map(|resource| Value::Object(resource.clone()).into())
        .ok_or_else(|| Failure::internal(format!("no such resource '{sid}'")))
}

pub(in crate::pve) fn ha_groups(call: &mut Call<'_>) -> Result<Data, Failure> {
    if call.version() >= Version::of(9, 0) {
        return Err(Failure::internal(
            "cannot index groups: ha groups have been migrated to rules",
        ));
    }
    Ok(values(call.world.ha_groups.values()))
}

pub(in crate::pve) fn ha_rules(call: &mut Call<'_>) -> Result<Data, Failure> {
    let (kind, resource) = (call.parameter("type"), call.parameter("resource"));
    let text = |rule: &Map<String, Value>, key: &str| {
        rule.get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let wanted = call.world.ha_rules.values().filter(|rule| {
        kind.is_none_or(|kind| text(rule, "type") == kind)
            && resource.is_none_or(|sid| text(rule, "resources").split(',').any(|have| have == sid))
    });
    Ok(values(wanted))
}

/// One entry of a map, or Proxmox VE's words when there is none.
fn entry(found: Option<&Map<String, Value>>, missing: String) -> Result<Data, Failure> {
    found
        .map(|map| Value::Object(map.clone()).into())
        .ok_or_else(|| Failure::internal(missing))
}

pub(in crate::pve) fn backup_job(call: &mut Call<'_>) -> Result<Data, Failure> {
    let id = call.path("id");
    call.world
        .backup_jobs
        .get(id)
        .map(|job| Value::Object(job.clone()).into())
        .ok_or_else(|| Failure::parameter("id", format!("No such job '{id}'")))
}

pub(in crate::pve) fn ha_group(call: &mut Call<'_>) -> Result<Data, Failure> {
    let group = call.path("group");
    entry(
        call.world.ha_groups.get(group),
        format!("no such ha group '{group}'"),
    )
}

pub(in crate::pve) fn ha_rule(call: &mut Call<'_>) -> Result<Data, Failure> {
    let rule = call.path("rule");
    entry(
        call.world.ha_rules.get(rule),
        format!("no such ha rule '{rule}'"),
    )
}

pub(in crate::pve) fn ha_status(call: &mut Call<'_>) -> Result<Data, Failure> {
    let (world, version) = (&*call.world, call.version());
    let local = world.local_node();
    let quorate = world.quorate();
    let mut rows = vec![
        json!({"id": "quorum", "node": local, "quorate": bit(quorate), "status": if quorate { "OK" } else { "No quorum on node" }, "type": "quorum"}),
        json!({"id": "master", "node": local, "status": format!("{local} (active)"), "timestamp": world.now, "type": "master"}),
    ];
    for (name, node) in &world.nodes {
        let state = if node.online {
            "active"
        } else {
            "old timestamp - dead?"
        };
        rows.push(json!({"id": format!("lrm:{name}"), "node": name, "status": format!("{name} ({state})"), "timestamp": world.now, "type": "lrm"}));
    }
    for (sid, resource) in &world.ha_resources {
        let vmid = sid
            .split_once(':')
            .and_then(|(_, vmid)| vmid.parse().ok())
            .unwrap_or(0);
        let Some(guest) = world.guests.get(&vmid) else {
            continue;
        };
        rows.push(
            Members::new(version)
                .put("crm_state", "started")
                .put("id", format!("service:{sid}"))
                .put("max_relocate", 1)
                .put("max_restart", 1)
                .put("node", guest.node.clone())
                .put(
                    "request_state",
                    resource.get("state").cloned().unwrap_or_default(),
                )
                .put("sid", sid.clone())
                .put("state", "started")
                .put("status", format!("{} (started)", guest.node))
                .put("type", "service")
                .since((9, 0), "failback", 1)
                .done(),
        );
    }
    Ok(rows.into())
}

pub(in crate::pve) fn resources(call: &mut Call<'_>) -> Result<Data, Failure> {
    let wanted = call.parameter("type");
    if let Some(kind) = wanted
        && !["vm", "storage", "node", "sdn"].contains(&kind)
    {
        return Err(Failure::parameter(
            "type",
            format!(
                "value '{kind}' does not have a value in the enumeration 'vm, storage, node, sdn'"
            ),
        ));
    }
    let wants = |kind: &str| wanted.is_none_or(|wanted| wanted == kind);
    let mut rows = Vec::new();
    if wanted.is_none() {
        rows.extend(
            call.world
                .pools
                .keys()
                .filter(|pool| call.allows(&format!("/pool/{pool}"), &["Pool.Audit"]))
                .map(|pool| json!({"id": format!("/pool/{pool}"), "pool": pool, "type": "pool"})),
        );
    }
    if wants("vm") {
        rows.extend(
            call.world
                .guests
                .values()
                .filter(|guest| call.allows(&format!("/vms/{}", guest.vmid), &["VM.Audit"]))
                .map(|guest| guest_row(call, guest)),
        );
    }
    for (name, node) in &call.world.nodes {
        if wants("node") {
            rows.push(node_row(call, name, node));
        }
    }
    for (name, node) in &call.world.nodes {
        if wants("storage") {
            rows.extend(
                call.world
                    .storages
                    .iter()
                    .filter(|(_, storage)| storage.enabled && storage::is_on(storage, name))
                    .filter(|(id, _)| call.allows(&format!("/storage/{id}"), &["Datastore.Audit"]))
                    .map(|(id, storage)| storage_row(call, id, storage, name, node)),
            );
        }
        if wants("sdn") {
            rows.extend(
                call.world
                    .zones
                    .keys()
                    .filter(|zone| call.allows(&format!("/sdn/zones/{zone}"), &["SDN.Audit", "SDN.Allocate"]))
                    .map(|zone| json!({"id": format!("sdn/{name}/{zone}"), "node": name, "sdn": zone, "status": "ok", "type": "sdn"})),
            );
        }
    }
    Ok(rows.into())
}

fn guest_row(call: &Call<'_>, guest: &Guest) -> Value {
    let mut members = Members::new(call.version())
        .put("id", format!("{}/{}", guest.kind, guest.vmid))
        .put("node", guest.node.clone())
        .put("type", guest.kind.as_str())
        .put("vmid", guest.vmid)
        .some("pool", guest.pool.clone());
    let sid = format!(
        "{}:{}",
        if guest.kind == Kind::Qemu { "vm" } else { "ct" },
        guest.vmid
    );
    members = members.some(
        "hastate",
        call.world.ha_resources.get(&sid).map(|_| "started"),
    );
    if !guest.tags.is_empty() {
        let tags: Vec<&str> = guest.tags.iter().map(String::as_str).collect();
        members = members.put("tags", tags.join(";"));
    }
    let Some(node) = guests::node_of(call.world, guest) else {
        // What an unreachable node would say is not known, the name included.
        return members.put("status", "unknown").done();
    };
    let used = metrics::of_guest(guest);
    members
        .put("cpu", used.cpu)
        .put("disk", used.disk)
        .put("diskread", used.diskread)
        .put("diskwrite", used.diskwrite)
        .put("maxcpu", metrics::cpus(guest, Some(node)))
        .put("maxdisk", metrics::max_disk(guest))
        .put("maxmem", metrics::max_memory(guest))
        .put("mem", used.mem)
        .put("name", guests::display_name(guest))
        .put("netin", used.netin)
        .put("netout", used.netout)
        .put("status", guests::qmp_status(guest))
        .put("template", bit(guest.template))
        .put("uptime", guest.uptime)
        .since((9, 0), "memhost", used.mem)
        .done()
}

fn node_row(call: &Call<'_>, name: &str, node: &Node) -> Value {
    let members = Members::new(call.version())
        .put("id", format!("node/{name}"))
        .put("node", name)
        .put("status", if node.online { "online" } else { "offline" })
        .put("type", "node");
    if !node.online || !call.allows(&format!("/nodes/{name}"), &["Sys.Audit"]) {
        return members.done();
    }
    members
        .put("cgroup-mode", 2)
        .put("cpu", metrics::node_cpu(node))
        .put("disk", node.rootfs / 3)
        .put("level", "")
        .put("maxcpu", metrics::threads(node))
        .put("maxdisk", node.rootfs)
        .put("maxmem", node.memory)
        .put("mem", metrics::node_memory(node))
        .put("uptime", node.uptime)
        .done()
}

fn storage_row(call: &Call<'_>, id: &str, storage: &Storage, name: &str, node: &Node) -> Value {
    let members = Members::new(call.version())
        .put("content", storage.content.join(","))
        .put("id", format!("storage/{name}/{id}"))
        .put("node", name)
        .put("plugintype", storage.kind.clone())
        .put("shared", bit(storage.shared))
        .put("status", if node.online { "available" } else { "unknown" })
        .put("storage", id)
        .put("type", "storage");
    if !node.online {
        return members.done();
    }
    members
        .put("disk", storage.used)
        .put("maxdisk", storage.total)
        .done()
}

fn members_of(call: &Call<'_>, pool: &str) -> Vec<Value> {
    call.world
        .guests
        .values()
        .filter(|guest| guest.pool.as_deref() == Some(pool))
        .map(|guest| guest_row(call, guest))
        .collect()
}

fn pool_row(call: &Call<'_>, pool: &str, comment: &str) -> Members {
    let members = Members::new(call.version()).put("poolid", pool);
    if comment.is_empty() {
        members
    } else {
        members.put("comment", comment)
    }
}

pub(in crate::pve) fn pools(call: &mut Call<'_>) -> Result<Data, Failure> {
    let wanted = call.parameter("poolid");
    if wanted.is_some() && call.version() < Version::of(8, 1) {
        return Err(Failure::parameter(
            "poolid",
            "property is not defined in schema and the schema does not allow additional properties",
        ));
    }
    let rows: Vec<Value> = call
        .world
        .pools
        .iter()
        .filter(|(pool, _)| wanted.is_none_or(|wanted| wanted == pool.as_str()))
        .filter(|(pool, _)| call.allows(&format!("/pool/{pool}"), &["Pool.Audit"]))
        .map(|(pool, comment)| {
            let row = pool_row(call, pool, comment);
            // Members come only when one pool is asked for.
            if wanted.is_some() {
                row.put("members", members_of(call, pool))
            } else {
                row
            }
            .done()
        })
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn pool(call: &mut Call<'_>) -> Result<Data, Failure> {
    let pool = call.path("poolid");
    let Some(comment) = call.world.pools.get(pool) else {
        return Err(Failure::internal(format!("pool '{pool}' does not exist")));
    };
    let members = members_of(call, pool);
    let answer = Members::new(call.version()).put("members", members);
    Ok(if comment.is_empty() {
        answer
    } else {
        answer.put("comment", comment.clone())
    }
    .done()
    .into())
}
