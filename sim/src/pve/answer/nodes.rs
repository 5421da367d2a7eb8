//! `/nodes` and what is below a node but no guest and no storage.

use serde_json::{Value, json};

use super::metrics;
use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;
use crate::pve::wire::Members;

pub(in crate::pve) fn list(call: &mut Call<'_>) -> Result<Data, Failure> {
    let rows: Vec<Value> = call
        .world
        .nodes
        .iter()
        .map(|(name, node)| {
            let mut members = Members::new(call.version())
                .put("id", format!("node/{name}"))
                .put("node", name.clone())
                .put("ssl_fingerprint", node.ssl_fingerprint.clone())
                .put("status", if node.online { "online" } else { "offline" })
                .put("type", "node");
            // Figures need the privilege; everybody sees the names.
            if call.allows(&format!("/nodes/{name}"), &["Sys.Audit"]) && node.online {
                members = members
                    .put("cpu", metrics::node_cpu(node))
                    .put("disk", node.rootfs / 3)
                    .put("level", "")
                    .put("maxcpu", metrics::threads(node))
                    .put("maxdisk", node.rootfs)
                    .put("maxmem", node.memory)
                    .put("mem", metrics::node_memory(node))
                    .put("uptime", node.uptime);
            }
            members.done()
        })
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn status(call: &mut Call<'_>) -> Result<Data, Failure> {
    let version = call.version();
    let Some(node) = call.world.nodes.get(call.path("node")) else {
        return Err(Failure::unreachable());
    };
    let used = metrics::node_memory(node);
    let kernel = version.kernel();
    let mut memory = json!({"free": node.memory - used, "total": node.memory, "used": used});
    if version >= crate::pve::Version::of(9, 0) {
        memory["available"] = (node.memory - used).into();
    }
    let members = Members::new(version)
        .put("cpu", metrics::node_cpu(node))
        .put(
            "cpuinfo",
            json!({
                "cores": node.cores,
                "cpus": metrics::threads(node),
                "flags": "fpu vme de pse tsc msr pae mce cx8 svm lm",
                // Text, all three.
                "hvm": "1",
                "mhz": "2794.750",
                "model": node.cpu_model,
                "sockets": node.sockets,
                "user_hz": 100,
            }),
        )
        .put("idle", 0)
        .put("ksm", json!({"shared": 0}))
        .put("kversion", format!("Linux {kernel} #1 SMP PREEMPT_DYNAMIC PMX"))
        .put("loadavg", json!(["0.42", "0.37", "0.31"]))
        .put("memory", memory)
        .put("pveversion", format!("pve-manager/{}/{}", version.package(), version.repoid()))
        .put("rootfs", json!({"avail": node.rootfs / 3 * 2, "free": node.rootfs / 3 * 2, "total": node.rootfs, "used": node.rootfs / 3}))
        .put("swap", json!({"free": 8_589_930_496_u64, "total": 8_589_930_496_u64, "used": 0}))
        .put("uptime", node.uptime)
        .put("wait", 0.000_512)
        .since((8, 0), "boot-info", json!({"mode": "efi", "secureboot": 0}))
        .since(
            (8, 0),
            "current-kernel",
            json!({"machine": "x86_64", "release": kernel, "sysname": "Linux", "version": "#1 SMP PREEMPT_DYNAMIC PMX"}),
        );
    Ok(members.done().into())
}

pub(in crate::pve) fn version(call: &mut Call<'_>) -> Result<Data, Failure> {
    let version = call.version();
    Ok(json!({
        "release": version.to_string(),
        "repoid": version.repoid(),
        "version": version.package().split_once('-').map_or(version.package(), |(short, _)| short),
    })
    .into())
}

pub(in crate::pve) fn network(call: &mut Call<'_>) -> Result<Data, Failure> {
    let kind = call.parameter("type");
    let Some(node) = call.world.nodes.get(call.path("node")) else {
        return Err(Failure::unreachable());
    };
    let rows: Vec<Value> = node
        .network
        .iter()
        .filter(|interface| {
            let is = |wanted: &str| interface.get("type").and_then(Value::as_str) == Some(wanted);
            match kind {
                None => true,
                Some("any_bridge" | "any_local_bridge") => is("bridge") || is("OVSBridge"),
                Some(kind) => is(kind),
            }
        })
        .map(|interface| Value::Object(interface.clone()))
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn tasks(call: &mut Call<'_>) -> Result<Data, Failure> {
    let node = call.path("node");
    let start = usize::try_from(call.integer("start")?.unwrap_or(0)).unwrap_or(0);
    let limit = usize::try_from(call.integer("limit")?.unwrap_or(50)).unwrap_or(50);
    let (since, until, vmid) = (
        call.integer("since")?,
        call.integer("until")?,
        call.integer("vmid")?,
    );
    let errors = call.boolean("errors")?;
    let source = call.parameter("source").unwrap_or("archive");
    let sees_all = call.allows(&format!("/nodes/{node}"), &["Sys.Audit"]);
    let rows: Vec<Value> = call
        .world
        .tasks
        .iter()
        .rev()
        .filter(|task| task.node == node && sees_all)
        .filter(|task| match source {
            "active" => task.end.is_none(),
            "all" => true,
            _ => task.end.is_some(),
        })
        .filter(|task| since.is_none_or(|since| task.start >= since))
        .filter(|task| until.is_none_or(|until| task.start <= until))
        .filter(|task| vmid.is_none_or(|vmid| task.id == vmid.to_string()))
        .filter(|task| !errors || task.status != "OK")
        .filter(|task| {
            call.parameter("typefilter")
                .is_none_or(|kind| task.kind == kind)
        })
        .filter(|task| {
            call.parameter("userfilter")
                .is_none_or(|user| task.user.contains(user))
        })
        .map(|task| {
            let members = Members::new(call.version())
                .put("id", task.id.clone())
                .put("node", task.node.clone())
                .put("pid", task.pid)
                .put("pstart", task.pstart())
                .put("starttime", task.start)
                .put("type", task.kind.clone())
                .put("upid", task.upid())
                .put("user", task.user.clone())
                .some("endtime", task.end);
            if task.end.is_some() {
                members.put("status", task.status.clone())
            } else {
                members
            }
            .done()
        })
        .collect();
    let total = rows.len();
    let page: Vec<Value> = rows.into_iter().skip(start).take(limit).collect();
    Ok(Data::from(page).beside("total", total))
}

pub(in crate::pve) fn task_status(call: &mut Call<'_>) -> Result<Data, Failure> {
    let (node, upid) = (call.path("node"), call.path("upid"));
    let Some(task) = call
        .world
        .tasks
        .iter()
        .find(|task| task.node == node && task.upid() == upid)
    else {
        return Err(Failure::parameter(
            "upid",
            "unable to parse worker upid or no such task",
        ));
    };
    call.require(&format!("/nodes/{node}"), &["Sys.Audit"])?;
    let members = Members::new(call.version())
        .put("id", task.id.clone())
        .put("node", task.node.clone())
        .put("pid", task.pid)
        .put("pstart", task.pstart())
        .put("starttime", task.start)
        .put(
            "status",
            if task.end.is_some() {
                "stopped"
            } else {
                "running"
            },
        )
        .put("type", task.kind.clone())
        .put("upid", upid)
        .put("user", task.user.clone())
        .some("exitstatus", task.end.map(|_| task.status.clone()));
    Ok(members.done().into())
}
