//! `/nodes/{node}/qemu` and `/nodes/{node}/lxc`: lists, configuration, status,
//! snapshots, start and stop.

use serde_json::{Value, json};

use super::{config, metrics};
use crate::pve::Version;
use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;
use crate::pve::wire::{Members, bit};
use crate::pve::world::{Agent, Guest, Kind, Node, Power, Task, World};

pub(in crate::pve) fn list_qemu(call: &mut Call<'_>) -> Result<Data, Failure> {
    let full = call.boolean("full")?;
    Ok(list(call, Kind::Qemu, full))
}

pub(in crate::pve) fn list_lxc(call: &mut Call<'_>) -> Result<Data, Failure> {
    Ok(list(call, Kind::Lxc, false))
}

fn list(call: &Call<'_>, kind: Kind, full: bool) -> Data {
    let node = call.path("node");
    let rows: Vec<Value> = call
        .world
        .guests
        .values()
        .filter(|guest| guest.kind == kind && guest.node == node)
        .filter(|guest| call.allows(&format!("/vms/{}", guest.vmid), &["VM.Audit"]))
        .map(|guest| {
            let members = status(call.world, guest);
            if full {
                members.put("qmpstatus", qmp_status(guest))
            } else {
                members
            }
            .done()
        })
        .collect();
    rows.into()
}

pub(in crate::pve) fn current_qemu(call: &mut Call<'_>) -> Result<Data, Failure> {
    current(call, Kind::Qemu)
}

pub(in crate::pve) fn current_lxc(call: &mut Call<'_>) -> Result<Data, Failure> {
    current(call, Kind::Lxc)
}

fn current(call: &Call<'_>, kind: Kind) -> Result<Data, Failure> {
    let guest = guest(call, kind)?;
    let sid = format!(
        "{}:{}",
        if kind == Kind::Qemu { "vm" } else { "ct" },
        guest.vmid
    );
    let ha = match call.world.ha_resources.get(&sid) {
        None => json!({"managed": 0}),
        Some(resource) => json!({
            "group": resource.get("group"),
            "managed": 1,
            "state": resource.get("state"),
        }),
    };
    let mut members = status(call.world, guest).put("ha", without_nulls(ha));
    if kind == Kind::Qemu {
        members = members
            .put("qmpstatus", qmp_status(guest))
            .flag("agent", guest.agent != Agent::Off);
        if guest.power == Power::Running {
            // Keys that no schema declares.
            let used = metrics::of_guest(guest);
            members = members
                .put("balloon", metrics::max_memory(guest))
                .put("ballooninfo", json!({"actual": metrics::max_memory(guest), "free_mem": metrics::max_memory(guest) - used.mem}))
                .put("blockstat", json!({"scsi0": {"rd_bytes": used.diskread, "wr_bytes": used.diskwrite}}))
                .put("freemem", metrics::max_memory(guest) - used.mem)
                .put("nics", json!({format!("tap{}i0", guest.vmid): {"netin": used.netin, "netout": used.netout}}))
                .put("proxmox-support", json!({"backup-fleecing": true, "pbs-dirty-bitmap": true, "query-bitmap-info": true}))
                .put("running-machine", format!("pc-i440fx-{}+pve0", short(call.version().qemu())))
                .put("running-qemu", call.version().qemu())
                .put("shares", 1000);
        }
    }
    Ok(members.done().into())
}

fn short(version: &str) -> &str {
    version.rsplit_once('.').map_or(version, |(short, _)| short)
}

fn without_nulls(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}

/// What lists and `status/current` have in common.
fn status(world: &World, guest: &Guest) -> Members {
    let version = world.version;
    let used = metrics::of_guest(guest);
    let node = world.nodes.get(&guest.node);
    let runs = guest.power != Power::Stopped;
    let mut members = Members::new(version)
        .put("cpu", used.cpu)
        .put("cpus", metrics::cpus(guest, node))
        .put("disk", used.disk)
        .put("diskread", used.diskread)
        .put("diskwrite", used.diskwrite)
        .put("maxdisk", metrics::max_disk(guest))
        .put("maxmem", metrics::max_memory(guest))
        .put("mem", used.mem)
        .put("name", display_name(guest))
        .put("netin", used.netin)
        .put("netout", used.netout)
        .put("status", if runs { "running" } else { "stopped" })
        .put("uptime", guest.uptime)
        .put("vmid", vmid(guest, version))
        .some("pid", runs.then_some(1000 + guest.vmid));
    if !guest.tags.is_empty() {
        let tags: Vec<&str> = guest.tags.iter().map(String::as_str).collect();
        members = members.put("tags", tags.join(";"));
    }
    if version < Version::of(8, 0) && guest.kind == Kind::Lxc {
        // Perl's false is the empty string, and was sent as such.
        members = members.put("lock", "").put(
            "template",
            if guest.template { json!(1) } else { json!("") },
        );
    } else {
        members = members.flag("template", guest.template);
    }
    for pressure in ["cpusome", "iofull", "iosome", "memoryfull", "memorysome"] {
        members = members.since((9, 0), &format!("pressure{pressure}"), 0);
    }
    match guest.kind {
        Kind::Qemu => {
            members = members
                .since((9, 0), "pressurecpufull", 0)
                .since((9, 0), "memhost", used.mem + (used.mem >> 5))
                .flag("serial", guest.options.contains_key("serial0"));
        }
        Kind::Lxc => {
            members = members
                .put("maxswap", 512_u64 << 20)
                .put("swap", 0)
                .put("type", "lxc");
        }
    }
    members
}

/// The name in lists: a guest without one is called by its kind and number.
pub(super) fn display_name(guest: &Guest) -> String {
    guest.name.clone().unwrap_or_else(|| match guest.kind {
        Kind::Qemu => format!("VM {}", guest.vmid),
        Kind::Lxc => format!("CT{}", guest.vmid),
    })
}

/// Text in lists until 7, a number since.
fn vmid(guest: &Guest, version: Version) -> Value {
    if version < Version::of(8, 0) {
        guest.vmid.to_string().into()
    } else {
        guest.vmid.into()
    }
}

/// The state as QEMU has it: here, and in the cluster's list, paused is told
/// from running.
pub(super) fn qmp_status(guest: &Guest) -> &'static str {
    match guest.power {
        Power::Running => "running",
        Power::Stopped => "stopped",
        Power::Paused => "paused",
    }
}

pub(in crate::pve) fn config_qemu(call: &mut Call<'_>) -> Result<Data, Failure> {
    configuration(call, Kind::Qemu)
}

pub(in crate::pve) fn config_lxc(call: &mut Call<'_>) -> Result<Data, Failure> {
    configuration(call, Kind::Lxc)
}

fn configuration(call: &Call<'_>, kind: Kind) -> Result<Data, Failure> {
    let guest = guest(call, kind)?;
    if let Some(name) = call.parameter("snapshot")
        && !guest.snapshots.iter().any(|snapshot| snapshot.name == name)
    {
        return Err(Failure::internal(format!(
            "snapshot '{name}' does not exist"
        )));
    }
    Ok(config::of(guest, call.version()).into())
}

pub(in crate::pve) fn snapshots_qemu(call: &mut Call<'_>) -> Result<Data, Failure> {
    snapshots(call, Kind::Qemu)
}

pub(in crate::pve) fn snapshots_lxc(call: &mut Call<'_>) -> Result<Data, Failure> {
    snapshots(call, Kind::Lxc)
}

fn snapshots(call: &Call<'_>, kind: Kind) -> Result<Data, Failure> {
    let guest = guest(call, kind)?;
    let version = call.version();
    let mut parent: Option<String> = None;
    let mut rows = Vec::new();
    for snapshot in &guest.snapshots {
        let members = Members::new(version)
            .put("description", snapshot.description.clone())
            .put("name", snapshot.name.clone())
            .some("parent", parent.replace(snapshot.name.clone()))
            .put("snaptime", snapshot.time);
        let members = if kind == Kind::Qemu {
            members.put("vmstate", bit(snapshot.vmstate))
        } else {
            members
        };
        rows.push(members.done());
    }
    let digest = config::of(guest, version)
        .get("digest")
        .cloned()
        .unwrap_or_default();
    // The present state closes the list: no snapshot, though it looks like one.
    rows.push(
        Members::new(version)
            .put("description", "You are here!")
            .put("digest", digest)
            .put("name", "current")
            .some("parent", parent)
            .put("running", bit(guest.power != Power::Stopped))
            .done(),
    );
    Ok(rows.into())
}

pub(in crate::pve) fn start_qemu(call: &mut Call<'_>) -> Result<Data, Failure> {
    power(call, Kind::Qemu, Power::Running, "qmstart")
}

pub(in crate::pve) fn stop_qemu(call: &mut Call<'_>) -> Result<Data, Failure> {
    power(call, Kind::Qemu, Power::Stopped, "qmstop")
}

pub(in crate::pve) fn start_lxc(call: &mut Call<'_>) -> Result<Data, Failure> {
    power(call, Kind::Lxc, Power::Running, "vzstart")
}

pub(in crate::pve) fn stop_lxc(call: &mut Call<'_>) -> Result<Data, Failure> {
    power(call, Kind::Lxc, Power::Stopped, "vzstop")
}

/// Done at once; the answer is the task that would have done it.
fn power(call: &mut Call<'_>, kind: Kind, power: Power, name: &str) -> Result<Data, Failure> {
    let (vmid, node) = {
        let guest = guest(call, kind)?;
        (guest.vmid, guest.node.clone())
    };
    call.world
        .power(vmid, power)
        .map_err(|error| Failure::internal(error.to_string()))?;
    let now = call.world.now;
    let task = Task {
        node,
        kind: name.to_owned(),
        id: vmid.to_string(),
        user: "root@pam".to_owned(),
        start: now,
        end: Some(now),
        status: "OK".to_owned(),
        pid: 2_000_000 + u32::try_from(call.world.tasks.len()).unwrap_or(0),
    };
    let upid = task.upid();
    call.world.tasks.push(task);
    Ok(upid.into())
}

/// The guest of the path, on the node of the path.
pub(super) fn guest<'a>(call: &'a Call<'_>, kind: Kind) -> Result<&'a Guest, Failure> {
    let (node, vmid) = (call.path("node"), call.path("vmid"));
    vmid.parse()
        .ok()
        .and_then(|vmid: u32| call.world.guests.get(&vmid))
        .filter(|guest| guest.kind == kind && guest.node == node)
        .ok_or_else(|| {
            let folder = if kind == Kind::Qemu {
                "qemu-server"
            } else {
                "lxc"
            };
            Failure::internal(format!(
                "Configuration file 'nodes/{node}/{folder}/{vmid}.conf' does not exist"
            ))
        })
}

/// Whether a guest's node answers.
pub(super) fn node_of<'a>(world: &'a World, guest: &Guest) -> Option<&'a Node> {
    world.nodes.get(&guest.node).filter(|node| node.online)
}
