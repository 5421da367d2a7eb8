//! The HTTP side: paths, tokens, faults, and what is not a model.

use std::sync::Arc;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::bulk;
use super::list;
use super::model::Model;
use super::models;
use super::write::Context;
use super::{Shared, Version};
use crate::faults::{Fault, distort};
use crate::server::{Answer, Handler, Outcome, Request};

/// Django's `DATA_UPLOAD_MAX_MEMORY_SIZE`.
const BODY_LIMIT: usize = 2_621_440;

/// gunicorn's limit of the request line, which long lists of `id=` run into.
const LINE_LIMIT: usize = 4094;

/// An answer before it is bytes.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Option<Value>,
    pub(super) headers: Vec<(&'static str, String)>,
}

impl Reply {
    pub(super) fn new(status: u16, body: Value) -> Self {
        Self {
            status,
            body: Some(body),
            headers: Vec::new(),
        }
    }

    pub(super) fn empty(status: u16) -> Self {
        Self {
            status,
            body: None,
            headers: Vec::new(),
        }
    }

    pub(super) fn detail(status: u16, detail: &str) -> Self {
        Self::new(status, json!({ "detail": detail }))
    }

    pub(super) fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// What Django says of an exception that nobody caught.
    pub(super) fn exception(version: Version, exception: &str, error: &str) -> Self {
        Self::new(
            500,
            json!({"error": error, "exception": exception, "netbox_version": version.release(), "python_version": "3.12.1"}),
        )
    }
}

/// A request, taken apart.
pub(super) struct Call<'a> {
    pub(super) version: Version,
    pub(super) base: String,
    pub(super) path: &'a str,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: &'a Bytes,
    pub(super) if_match: Option<&'a str>,
    pub(super) context: Context,
}

impl Call<'_> {
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// A switch of the query.
    pub(super) fn switch(&self, name: &str) -> bool {
        self.parameter(name).is_some_and(|value| {
            matches!(value.to_ascii_lowercase().as_str(), "1" | "true" | "yes")
        })
    }
}

pub(super) fn handler(shared: Arc<Shared>) -> Handler {
    Arc::new(move |request| {
        let shared = shared.clone();
        Box::pin(async move { serve(&shared, request).await })
    })
}

/// What a path means.
enum Target {
    Root,
    Status,
    AuthenticationCheck,
    Changes(Option<u64>),
    List(&'static Model),
    Object(&'static Model, u64),
    Nothing,
}

fn target(version: Version, path: &str) -> Target {
    let Some(rest) = path.strip_prefix("/api/") else {
        return Target::Nothing;
    };
    let Some(rest) = rest
        .strip_suffix('/')
        .or_else(|| rest.is_empty().then_some(""))
    else {
        return Target::Nothing;
    };
    match rest {
        "" => return Target::Root,
        "status" => return Target::Status,
        "authentication-check" => return Target::AuthenticationCheck,
        "core/object-changes" => return Target::Changes(None),
        _ => {}
    }
    let known =
        |endpoint: &str| models::by_endpoint(endpoint).filter(|model| model.exists_in(version));
    if let Some(model) = known(rest) {
        return Target::List(model);
    }
    match rest
        .rsplit_once('/')
        .map(|(endpoint, id)| (endpoint, id.parse().ok()))
    {
        Some(("core/object-changes", Some(id))) => Target::Changes(Some(id)),
        Some((endpoint, Some(id))) => {
            known(endpoint).map_or(Target::Nothing, |model| Target::Object(model, id))
        }
        _ => Target::Nothing,
    }
}

async fn serve(shared: &Shared, request: Request) -> Outcome {
    let path = percent_decode_str(request.uri.path())
        .decode_utf8_lossy()
        .into_owned();
    let method = request.method.as_str().to_owned();
    let target = target(shared.version, &path);
    let operation = match &target {
        Target::Object(model, _) => format!("/api/{}/{{id}}/", model.endpoint),
        Target::Changes(Some(_)) => "/api/core/object-changes/{id}/".to_owned(),
        _ => path.clone(),
    };
    shared.counts.add(&format!("{method} {operation}"));
    let fault = shared.faults.strike(&method, &path);
    match &fault {
        Some(Fault::Reset) => return Outcome::Reset,
        Some(Fault::Delay(time)) => tokio::time::sleep(*time).await,
        Some(Fault::Status {
            status,
            reason,
            body,
            retry_after,
        }) => {
            let body = body.clone().unwrap_or_else(
                || json!({"detail": reason.as_deref().unwrap_or("injected fault")}),
            );
            let mut answer = Answer::json(*status, &body);
            answer.reason.clone_from(reason);
            if let Some(seconds) = retry_after {
                answer.headers.push(("retry-after", seconds.to_string()));
            }
            return Outcome::Answer(answer);
        }
        _ => {}
    }
    let request_id = shared.request_id();
    let mut reply = respond(shared, &request, &path, &target, &request_id);
    if let (Some(fault), Some(body)) = (&fault, &mut reply.body) {
        distort(fault, body, |body| {
            body.get_mut("results").and_then(Value::as_array_mut)
        });
    }
    let mut answer = match &reply.body {
        Some(body) => Answer::json(reply.status, body),
        None => Answer {
            status: reply.status,
            reason: None,
            headers: Vec::new(),
            body: Bytes::new(),
        },
    };
    answer.headers.append(&mut reply.headers);
    answer
        .headers
        .push(("api-version", shared.version.to_string()));
    answer.headers.push(("x-request-id", request_id));
    match fault {
        Some(Fault::ResetAfter) => return Outcome::Reset,
        Some(Fault::Truncate) => answer.truncate(),
        _ => {}
    }
    Outcome::Answer(answer)
}

fn respond(
    shared: &Shared,
    request: &Request,
    path: &str,
    target: &Target,
    request_id: &str,
) -> Reply {
    let line = request.method.as_str().len() + request.uri.to_string().len() + " HTTP/1.1 ".len();
    if line > LINE_LIMIT {
        return Reply::detail(
            400,
            &format!("Request Line is too large ({line} > {LINE_LIMIT})"),
        );
    }
    if matches!(target, Target::Nothing) {
        // Django adds the slash for those who only read.
        let slashed = format!("{path}/");
        if request.method == "GET"
            && !matches!(self::target(shared.version, &slashed), Target::Nothing)
        {
            let query = request
                .uri
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            return Reply::empty(301).with("location", format!("{slashed}{query}"));
        }
        return Reply::detail(404, "The requested URL was not found on this server.");
    }
    if let Err(detail) = authenticate(shared, request) {
        return Reply::detail(403, detail);
    }
    if request.body.len() > BODY_LIMIT {
        return Reply::exception(
            shared.version,
            "RequestDataTooBig",
            "Request body exceeded settings.DATA_UPLOAD_MAX_MEMORY_SIZE.",
        );
    }
    let host = request.header("host").unwrap_or("127.0.0.1");
    let call = Call {
        version: shared.version,
        base: format!("http://{host}"),
        path,
        query: form_urlencoded::parse(request.uri.query().unwrap_or("").as_bytes())
            .into_owned()
            .collect(),
        body: &request.body,
        if_match: request
            .header("if-match")
            .filter(|_| shared.version >= Version::V4_6),
        context: Context {
            version: shared.version,
            request: request_id.to_owned(),
        },
    };
    let mut store = shared.store();
    let method = request.method.as_str();
    match (target, method) {
        (Target::Root, "GET") => Reply::new(200, root(&call)),
        (Target::Status, "GET") => Reply::new(200, status(shared.version)),
        (Target::AuthenticationCheck, "GET") => Reply::new(
            200,
            json!({"id": 1, "url": format!("{}/api/users/users/1/", call.base), "display": "simulator", "username": "simulator"}),
        ),
        (Target::Changes(id), "GET") => list::changes(&store, &call, *id),
        (Target::List(model), "GET") => list::list(&store, &call, model),
        // What the token may do: all of it.
        (Target::List(_), "OPTIONS") => {
            Reply::new(200, json!({"actions": {"POST": {}, "PUT": {}}}))
        }
        (Target::Object(model, id), "GET") => list::object(&store, &call, model, *id),
        (Target::List(model), "POST") => bulk::post(&mut store, &call, model),
        (Target::List(model), "PATCH") => bulk::patch_list(&mut store, &call, model, false),
        (Target::List(model), "PUT") => bulk::patch_list(&mut store, &call, model, true),
        (Target::List(model), "DELETE") => bulk::delete_list(&mut store, &call, model),
        (Target::Object(model, id), "PATCH") => bulk::patch(&mut store, &call, model, *id, false),
        (Target::Object(model, id), "PUT") => bulk::patch(&mut store, &call, model, *id, true),
        (Target::Object(model, id), "DELETE") => bulk::delete(&mut store, &call, model, *id),
        _ => Reply::detail(405, &format!("Method \"{method}\" not allowed.")),
    }
}

fn authenticate(shared: &Shared, request: &Request) -> Result<(), &'static str> {
    let Some(header) = request.header("authorization") else {
        return Err("Authentication credentials were not provided.");
    };
    if !shared.is_valid() {
        return Err("Token expired");
    }
    match header.split_once(' ') {
        Some(("Bearer", token)) if token == shared.token => Ok(()),
        Some(("Token", token)) if token == shared.token_v1 => Ok(()),
        Some(("Bearer", _)) => Err("Invalid v2 token"),
        Some(("Token", _)) => Err("Invalid v1 token"),
        _ => Err("Authentication credentials were not provided."),
    }
}

fn root(call: &Call<'_>) -> Value {
    let apps = [
        "core",
        "dcim",
        "extras",
        "ipam",
        "status",
        "tenancy",
        "virtualization",
        "vpn",
    ];
    apps.iter()
        .map(|app| {
            (
                (*app).to_owned(),
                Value::from(format!("{}/api/{app}/", call.base)),
            )
        })
        .collect()
}

fn status(version: Version) -> Value {
    json!({
        "django-version": "5.2.8",
        "hostname": "simulator",
        "installed-apps": {},
        "netbox-full-version": version.release(),
        "netbox-version": version.release(),
        "plugins": {},
        "python-version": "3.12.1",
        "rq-workers-running": 0,
    })
}
