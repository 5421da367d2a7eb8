//! `/access`: logging in, and what one may do.

use serde_json::{Map, Value, json};

use crate::pve::auth::Caller;
use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;
use crate::pve::world::Grants;

pub(in crate::pve) fn ticket(call: &mut Call<'_>) -> Result<Data, Failure> {
    for name in ["username", "password"] {
        if call.parameter(name).is_none() {
            return Err(Failure::parameter(
                name,
                "property is missing and it is not optional",
            ));
        }
    }
    let mut user = call.parameter("username").unwrap_or_default().to_owned();
    if !user.contains('@') {
        user = format!("{user}@{}", call.parameter("realm").unwrap_or("pam"));
    }
    let credentials = &call.shared.credentials;
    if !credentials.login(&user, call.parameter("password").unwrap_or_default()) {
        return Err(Failure::unauthorized("authentication failure"));
    }
    let mut answer = json!({
        "CSRFPreventionToken": credentials.csrf(&user, call.world.now),
        "cap": {
            "access": {"Group.Allocate": 1, "Permissions.Modify": 1, "User.Modify": 1},
            "dc": {"SDN.Audit": 1, "Sys.Audit": 1},
            "nodes": {"Sys.Audit": 1, "Sys.Console": 1, "Sys.Modify": 1, "Sys.PowerMgmt": 1},
            "storage": {"Datastore.Allocate": 1, "Datastore.Audit": 1},
            "vms": {"VM.Audit": 1, "VM.PowerMgmt": 1},
        },
        "ticket": credentials.ticket(&user, call.world.now),
        "username": user,
    });
    if let Some(cluster) = &call.world.cluster {
        answer["clustername"] = cluster.clone().into();
    }
    Ok(answer.into())
}

pub(in crate::pve) fn permissions(call: &mut Call<'_>) -> Result<Data, Failure> {
    let everything;
    let grants = if call.caller == Caller::Root {
        everything = Grants::full(call.version());
        &everything
    } else {
        &call.world.grants
    };
    if let Some(user) = call.parameter("userid")
        && user != call.shared.credentials.token_id
        && !call.allows("/access", &["Sys.Audit"])
    {
        return Err(Failure::forbidden("/access", &["Sys.Audit"]));
    }
    let mut answer = Map::new();
    // 1 is a privilege that holds below the path, too.
    let mut put = |path: &str, privileges: &std::collections::BTreeSet<String>| {
        let held: Map<String, Value> = privileges
            .iter()
            .map(|name| (name.clone(), Value::from(1)))
            .collect();
        if !held.is_empty() {
            answer.insert(path.to_owned(), Value::Object(held));
        }
    };
    match call.parameter("path") {
        Some(path) => {
            let held = grants
                .0
                .values()
                .flatten()
                .filter(|privilege| grants.allows(path, privilege))
                .cloned()
                .collect();
            put(path, &held);
        }
        None => {
            for (path, privileges) in &grants.0 {
                put(path, privileges);
            }
            // What is at the root is listed on the well-known paths as well.
            for path in ["/access", "/nodes", "/pool", "/sdn", "/storage", "/vms"] {
                if !grants.0.contains_key(path)
                    && let Some(privileges) = grants.0.get("/")
                {
                    put(path, privileges);
                }
            }
        }
    }
    answer.sort_keys();
    Ok(Value::Object(answer).into())
}
