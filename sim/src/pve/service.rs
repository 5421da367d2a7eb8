//! From a request to an answer: path and parameters, who asks, which operation,
//! which node, faults.

use std::collections::BTreeMap;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::auth::Caller;
use super::reply::{Data, Failure};
use super::routes::{self, Found};
use super::world::World;
use super::{Shared, Version};
use crate::faults::{Fault, distort};
use crate::server::{Answer, Handler, Outcome, Request};

/// Where the API starts. `extjs` is another envelope that nobody needs here.
const ROOT: &str = "/api2/json";

/// What an operation gets.
pub(super) struct Call<'a> {
    pub(super) world: &'a mut World,
    pub(super) shared: &'a Shared,
    pub(super) caller: Caller,
    /// The parameters of the path, decoded.
    pub(super) path: BTreeMap<&'static str, String>,
    /// The parameters of query or body, decoded.
    pub(super) parameters: BTreeMap<String, String>,
}

impl Call<'_> {
    pub(super) fn version(&self) -> Version {
        self.world.version
    }

    /// A parameter of the path; empty when the operation has none of that name.
    pub(super) fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// An integer parameter.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, Failure> {
        self.parameter(name)
            .map(|text| {
                text.parse().map_err(|_| {
                    Failure::parameter(
                        name,
                        format!("type check ('integer') failed - got '{text}'"),
                    )
                })
            })
            .transpose()
    }

    /// A boolean parameter; absent is false.
    pub(super) fn boolean(&self, name: &str) -> Result<bool, Failure> {
        match self.parameter(name).map(str::to_ascii_lowercase).as_deref() {
            None | Some("0" | "off" | "no" | "false") => Ok(false),
            Some("1" | "on" | "yes" | "true") => Ok(true),
            Some(text) => Err(Failure::parameter(
                name,
                format!("type check ('boolean') failed - got '{text}'"),
            )),
        }
    }

    pub(super) fn allows(&self, path: &str, privileges: &[&str]) -> bool {
        self.caller == Caller::Root
            || privileges
                .iter()
                .any(|privilege| self.world.grants.allows(path, privilege))
    }

    pub(super) fn require(&self, path: &str, privileges: &[&str]) -> Result<(), Failure> {
        if self.allows(path, privileges) {
            Ok(())
        } else {
            Err(Failure::forbidden(path, privileges))
        }
    }
}

pub(super) fn handler(shared: Arc<Shared>) -> Handler {
    Arc::new(move |request| {
        let shared = shared.clone();
        Box::pin(async move { serve(&shared, request).await })
    })
}

async fn serve(shared: &Shared, request: Request) -> Outcome {
    let path = request.uri.path().to_owned();
    let Some(path) = path
        .strip_prefix(ROOT)
        .map(|path| path.trim_end_matches('/'))
    else {
        let viewer = shared.viewer.as_ref();
        if let Some(answer) =
            viewer.and_then(|viewer| viewer.answer(request.method.as_str(), &path))
        {
            return Outcome::Answer(answer);
        }
        let version = shared.world().version;
        return Outcome::Answer(Failure::new(404, "File not found").into_answer(version));
    };
    let method = request.method.as_str().to_owned();
    let found = routes::find(shared.world().version, &method, path);
    shared.counts.add(&match &found {
        Some(found) => format!("{method} {}", found.operation.path),
        None => format!("{method} {path}"),
    });
    // Patterns are written for decoded paths.
    let decoded = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let fault = shared.faults.strike(&method, &decoded);
    match &fault {
        Some(Fault::Reset) => return Outcome::Reset,
        Some(Fault::Delay(time)) => tokio::time::sleep(*time).await,
        Some(Fault::Status {
            status,
            reason,
            body,
            retry_after,
        }) => {
            let version = shared.world().version;
            let reason = reason.clone().unwrap_or_else(|| canonical(*status));
            let mut answer = Failure::new(*status, reason).into_answer(version);
            if let Some(body) = body {
                answer.body = body.to_string().into();
            }
            if let Some(seconds) = retry_after {
                answer.headers.push(("retry-after", seconds.to_string()));
            }
            return Outcome::Answer(answer);
        }
        _ => {}
    }
    let (result, version) = {
        let mut world = shared.world();
        let version = world.version;
        (respond(shared, &mut world, &request, found, path), version)
    };
    let mut answer = match result {
        Ok(data) => {
            let mut envelope = data.into_envelope();
            if let Some(fault) = &fault {
                distort(fault, &mut envelope, |envelope| {
                    envelope.get_mut("data").and_then(Value::as_array_mut)
                });
            }
            Answer::json(200, &envelope)
        }
        Err(failure) => failure.into_answer(version),
    };
    match fault {
        Some(Fault::ResetAfter) => return Outcome::Reset,
        Some(Fault::Truncate) => answer.truncate(),
        _ => {}
    }
    answer
        .headers
        .push(("cache-control", "max-age=0".to_owned()));
    Outcome::Answer(answer)
}

/// The reason phrase of a status where Proxmox VE has no own.
fn canonical(status: u16) -> String {
    match status {
        595 => "No route to host".to_owned(),
        596 => "Broken pipe".to_owned(),
        _ => http::StatusCode::from_u16(status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or("Error")
            .to_owned(),
    }
}

fn respond(
    shared: &Shared,
    world: &mut World,
    request: &Request,
    found: Option<Found>,
    path: &str,
) -> Result<Data, Failure> {
    let public = found
        .as_ref()
        .is_some_and(|found| found.operation.is_public());
    // As the real one: who asks comes before what is asked.
    let caller = if public {
        Caller::Token
    } else {
        shared.credentials.caller(request)?
    };
    let Some(found) = found else {
        return Err(Failure::not_implemented(request.method.as_str(), path));
    };
    let parameters = parameters(request)?;
    let operation = found.operation;
    for name in parameters.keys() {
        if !operation.takes(name) {
            return Err(Failure::parameter(
                name,
                "property is not defined in schema and the schema does not allow additional properties",
            ));
        }
    }
    if let Some(vmid) = found.parameters.get("vmid")
        && !vmid
            .parse::<u32>()
            .is_ok_and(|vmid| (100..1_000_000_000).contains(&vmid))
    {
        return Err(Failure::parameter(
            "vmid",
            format!("type check ('integer') failed - got '{vmid}'"),
        ));
    }
    if let Some(name) = found.parameters.get("node")
        && operation.path.starts_with("/nodes/{node}")
    {
        match world.nodes.get(name) {
            None => {
                return Err(Failure::internal(format!(
                    "hostname lookup '{name}' failed - failed to get address info for: {name}: Name or service not known"
                )));
            }
            Some(node) if !node.online => return Err(Failure::unreachable()),
            Some(_) => {}
        }
    }
    let mut call = Call {
        world,
        shared,
        caller,
        path: found.parameters,
        parameters,
    };
    operation.run(&mut call)
}

/// Query of GET and DELETE, body of POST and PUT (a form, or JSON).
fn parameters(request: &Request) -> Result<BTreeMap<String, String>, Failure> {
    let pairs = |bytes: &[u8]| -> BTreeMap<String, String> {
        form_urlencoded::parse(bytes).into_owned().collect()
    };
    if matches!(request.method.as_str(), "GET" | "DELETE" | "HEAD") {
        return Ok(pairs(request.uri.query().unwrap_or("").as_bytes()));
    }
    let json = request
        .header("content-type")
        .is_some_and(|kind| kind.starts_with("application/json"));
    if !json {
        return Ok(pairs(&request.body));
    }
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(members)) => Ok(members
            .into_iter()
            .map(|(key, value)| match value {
                Value::String(text) => (key, text),
                other => (key, other.to_string()),
            })
            .collect()),
        _ => Err(Failure::new(400, "unable to parse request: malformed JSON")),
    }
}
