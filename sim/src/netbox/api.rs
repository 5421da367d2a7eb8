//! The HTTP side: paths, tokens, faults, and what is not a model.

use std::sync::Arc;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::access::Rights;
use super::bulk;
use super::graphql;
use super::list;
use super::model::Model;
use super::models;
use super::tagged;
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
    /// A body that is not JSON: its type and text.
    pub(super) text: Option<Box<(String, String)>>,
    pub(super) headers: Vec<(&'static str, String)>,
}

impl Reply {
    pub(super) fn new(status: u16, body: Value) -> Self {
        Self {
            status,
            body: Some(body),
            text: None,
            headers: Vec::new(),
        }
    }

    /// Plain text.
    pub(super) fn text(status: u16, text: &str) -> Self {
        Self {
            text: Some(Box::new((
                "text/plain; charset=utf-8".to_owned(),
                text.to_owned(),
            ))),
            ..Self::empty(status)
        }
    }

    pub(super) fn empty(status: u16) -> Self {
        Self {
            status,
            body: None,
            text: None,
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
    Tagged(Option<u64>),
    GraphQl,
    List(&'static Model),
    Object(&'static Model, u64),
    Nothing,
}

fn target(version: Version, path: &str) -> Target {
    if path == "/graphql/" {
        return Target::GraphQl;
    }
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
        "extras/tagged-objects" => return Target::Tagged(None),
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
        Some(("extras/tagged-objects", Some(id))) => Target::Tagged(Some(id)),
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
        Target::Tagged(Some(_)) => "/api/extras/tagged-objects/{id}/".to_owned(),
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
    if let Some(fault) = &fault {
        spoil(fault, &mut reply);
    }
    let mut answer = match (&reply.body, reply.text.take()) {
        (Some(body), _) => Answer::json(reply.status, body),
        (None, text) => {
            let (kind, text) = text.map(|text| *text).unzip();
            Answer {
                status: reply.status,
                reason: None,
                headers: kind
                    .map(|kind| ("content-type", kind))
                    .into_iter()
                    .collect(),
                body: text.map_or_else(Bytes::new, Bytes::from),
            }
        }
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

/// Applies a fault to the answer: to a page, to the first list of a GraphQL
/// answer, or to the list that an export is, when it is JSON.
fn spoil(fault: &Fault, reply: &mut Reply) {
    fn rows(body: &mut Value) -> Option<&mut Vec<Value>> {
        if body.get("results").is_some() {
            return body.get_mut("results").and_then(Value::as_array_mut);
        }
        body.get_mut("data")?
            .as_object_mut()?
            .values_mut()
            .find_map(Value::as_array_mut)
    }
    fn exported(body: &mut Value) -> Option<&mut Vec<Value>> {
        match body {
            Value::Array(rows) => Some(rows),
            Value::Object(members) => members.values_mut().find_map(Value::as_array_mut),
            _ => None,
        }
    }
    if let Some(body) = &mut reply.body {
        distort(fault, body, rows);
    }
    if let Some(typed) = &mut reply.text
        && let Ok(mut body) = serde_json::from_str(&typed.1)
    {
        distort(fault, &mut body, exported);
        typed.1 = body.to_string();
    }
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
    let graphql = matches!(target, Target::GraphQl);
    if graphql && !shared.graphql {
        return Reply::text(404, "The GraphQL API is not enabled.");
    }
    let rights = match shared.tokens.rights(request) {
        Ok(rights) => rights,
        Err(detail) if graphql => return Reply::text(403, detail),
        Err(detail) => return Reply::detail(403, detail),
    };
    if !permitted(&rights, target, request.method.as_str()) {
        return Reply::detail(403, "You do not have permission to perform this action.");
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
        (Target::GraphQl, "POST") => graphql::answer(&store, &call, &rights),
        (Target::GraphQl, _) => Reply::text(400, "GraphQL IDE is not simulated"),
        (Target::Tagged(None), "GET") => tagged::list(&store, &call),
        (Target::Tagged(Some(id)), "GET") => tagged::object(&store, &call, *id),
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

/// Whether the holder of the token may do this. GraphQL asks by table, later.
fn permitted(rights: &Rights, target: &Target, method: &str) -> bool {
    let endpoint = match target {
        Target::List(model) | Target::Object(model, _) => model.endpoint,
        Target::Changes(_) => "core/object-changes",
        Target::Tagged(_) => "extras/tagged-objects",
        _ => return true,
    };
    if matches!(method, "GET" | "HEAD" | "OPTIONS") {
        rights.may_read(endpoint)
    } else {
        rights.may_write(endpoint)
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
