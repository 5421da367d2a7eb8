//! `/storage`, and storages as a node sees them.

use serde_json::{Value, json};

use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;
use crate::pve::wire::{Members, bit};
use crate::pve::world::{Storage, Volume};

const LIST: &[&str] = &["Datastore.Audit", "Datastore.AllocateSpace"];

fn configuration(call: &Call<'_>, name: &str, storage: &Storage) -> Value {
    let members = Members::new(call.version())
        .extend(&storage.options)
        .put("content", storage.content.join(","))
        .put("digest", "5b65ede80f33631d6039e6922845cfa4abc956be")
        .put("storage", name)
        .put("type", storage.kind.clone())
        .flag("shared", storage.shared && storage.kind == "dir")
        .flag("disable", !storage.enabled);
    if storage.nodes.is_empty() {
        members
    } else {
        members.put("nodes", storage.nodes.join(","))
    }
    .done()
}

pub(in crate::pve) fn list(call: &mut Call<'_>) -> Result<Data, Failure> {
    let kind = call.parameter("type");
    let rows: Vec<Value> = call
        .world
        .storages
        .iter()
        .filter(|(name, storage)| {
            kind.is_none_or(|kind| storage.kind == kind)
                && call.allows(&format!("/storage/{name}"), LIST)
        })
        .map(|(name, storage)| configuration(call, name, storage))
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn one(call: &mut Call<'_>) -> Result<Data, Failure> {
    let name = call.path("storage");
    let storage = find(call, name)?;
    Ok(configuration(call, name, storage).into())
}

fn find<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a Storage, Failure> {
    call.world
        .storages
        .get(name)
        .ok_or_else(|| Failure::internal(format!("storage '{name}' does not exist")))
}

pub(in crate::pve) fn on_node(call: &mut Call<'_>) -> Result<Data, Failure> {
    let node = call.path("node");
    let enabled = call.boolean("enabled")?;
    let rows: Vec<Value> = call
        .world
        .storages
        .iter()
        .filter(|(name, storage)| {
            is_on(storage, node)
                && (storage.enabled || !enabled)
                && call
                    .parameter("storage")
                    .is_none_or(|wanted| wanted == name.as_str())
                && call.parameter("content").is_none_or(|wanted| {
                    wanted
                        .split(',')
                        .any(|wanted| storage.content.iter().any(|have| have == wanted))
                })
                && call.allows(&format!("/storage/{name}"), LIST)
        })
        .map(|(name, storage)| {
            let members = Members::new(call.version())
                .put("content", storage.content.join(","))
                .put("enabled", bit(storage.enabled))
                .put("shared", bit(storage.shared))
                .put("storage", name.clone())
                .put("type", storage.kind.clone())
                .put("active", bit(storage.enabled));
            if storage.enabled {
                members
                    .put("avail", storage.total - storage.used)
                    .put("total", storage.total)
                    .put("used", storage.used)
                    .put("used_fraction", fraction(storage))
            } else {
                members
            }
            .done()
        })
        .collect();
    Ok(rows.into())
}

#[allow(clippy::cast_precision_loss, reason = "a fraction for display")]
fn fraction(storage: &Storage) -> f64 {
    if storage.total == 0 {
        0.0
    } else {
        storage.used as f64 / storage.total as f64
    }
}

/// Whether a node has this storage.
pub(super) fn is_on(storage: &Storage, node: &str) -> bool {
    storage.nodes.is_empty() || storage.nodes.iter().any(|name| name == node)
}

pub(in crate::pve) fn content(call: &mut Call<'_>) -> Result<Data, Failure> {
    let (node, name) = (call.path("node"), call.path("storage"));
    let storage = find(call, name)?;
    if !is_on(storage, node) {
        return Err(Failure::internal(format!(
            "storage '{name}' is not available on node '{node}'"
        )));
    }
    if !storage.enabled {
        return Err(Failure::internal(format!("storage '{name}' is disabled")));
    }
    let (wanted, vmid) = (call.parameter("content"), call.integer("vmid")?);
    let keep = |content: &str, owner: Option<u32>| {
        wanted.is_none_or(|wanted| wanted == content)
            && (vmid.is_none() || owner.map(i64::from) == vmid)
    };
    // A backup is shown to who may allocate, or make backups of that guest here.
    let visible = |owner: Option<u32>| {
        owner.is_none_or(|vmid| {
            let path = format!("/storage/{name}");
            call.allows(&path, &["Datastore.Allocate"])
                || call.allows(&path, &["Datastore.AllocateSpace"])
                    && call.allows(&format!("/vms/{vmid}"), &["VM.Backup"])
        })
    };
    let mut rows: Vec<Value> = call
        .world
        .volumes
        .iter()
        .filter(|volume| {
            volume.storage == name && volume.node.as_deref().is_none_or(|on| on == node)
        })
        .filter(|volume| keep(&volume.content, volume.vmid) && visible(volume.vmid))
        .map(|volume| volume_row(call, volume))
        .collect();
    rows.extend(disks(call, name, node, &keep));
    Ok(rows.into())
}

fn volume_row(call: &Call<'_>, volume: &Volume) -> Value {
    Members::new(call.version())
        .extend(&volume.members)
        .put("content", volume.content.clone())
        .put("size", volume.size)
        .put("volid", volume.volid.clone())
        .some("vmid", volume.vmid)
        .done()
}

/// The volumes of the guests' disks on this storage and node.
fn disks(
    call: &Call<'_>,
    storage: &str,
    node: &str,
    keep: &dyn Fn(&str, Option<u32>) -> bool,
) -> Vec<Value> {
    let prefix = format!("{storage}:");
    let mut rows = Vec::new();
    for guest in call
        .world
        .guests
        .values()
        .filter(|guest| guest.node == node)
    {
        let content = if guest.kind == crate::pve::world::Kind::Qemu {
            "images"
        } else {
            "rootdir"
        };
        if !keep(content, Some(guest.vmid)) {
            continue;
        }
        for disk in guest
            .disks
            .values()
            .filter(|disk| disk.volume.starts_with(&prefix))
        {
            // A CD image is not the guest's.
            let Some(size) = disk.size else { continue };
            rows.push(json!({
                "content": content,
                // LVM gives the creation time as text.
                "ctime": guest.ctime.to_string(),
                "format": "raw",
                "size": size,
                "vmid": guest.vmid,
                "volid": disk.volume,
            }));
        }
    }
    rows
}
