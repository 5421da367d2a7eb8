//! Operations: parameters, body, the answer's envelope, the one error shape.
//!
//! Invariant: every operation has exactly one success answer, one media type
//! and one error shape.

use serde_json::{Map, Value, json};

use super::components::reference;
use super::schema::{Emitter, Wire};
use crate::model::{Operation, Property, Schema, Shape};
use crate::naming::pascal;

/// The media type of bodies. The server also takes JSON, with the same meaning.
const FORM: &str = "application/x-www-form-urlencoded";

pub(super) fn operation(emitter: &mut Emitter<'_>, operation: &Operation) -> Value {
    let name = pascal(&operation.id);
    let mut map = Map::new();
    if let Some(group) = operation.path.split('/').nth(1) {
        map.insert("tags".into(), json!([group]));
    }
    map.insert("operationId".into(), json!(operation.id));
    if let (true, Some(text)) = (emitter.prose, &operation.description) {
        map.insert("description".into(), json!(text));
    }
    let mut parameters: Vec<Value> = Vec::new();
    for property in &operation.path_parameters {
        parameters.push(parameter(
            emitter,
            property,
            "path",
            &format!("{name}Path{}", pascal(&property.name)),
        ));
    }
    for property in &operation.query {
        parameters.push(parameter(
            emitter,
            property,
            "query",
            &format!("{name}Query{}", pascal(&property.name)),
        ));
    }
    if !parameters.is_empty() {
        map.insert("parameters".into(), json!(parameters));
    }
    if let Some(body) = &operation.body {
        map.insert(
            "requestBody".into(),
            request_body(emitter, body, &format!("{name}Body")),
        );
    }
    map.insert("responses".into(), responses(emitter, operation, &name));
    if operation.public {
        map.insert("security".into(), json!([]));
    } else if operation.ticket_only {
        map.insert("security".into(), json!([{"ticket": [], "csrf": []}]));
    }
    for (key, value) in &operation.extensions {
        map.insert(key.clone(), value.clone());
    }
    Value::Object(map)
}

fn parameter(
    emitter: &mut Emitter<'_>,
    property: &Property,
    place: &str,
    component: &str,
) -> Value {
    let mut map = Map::new();
    map.insert("name".into(), json!(property.name));
    map.insert("in".into(), json!(place));
    if property.required {
        map.insert("required".into(), json!(true));
    }
    map.insert(
        "schema".into(),
        emitter.schema(&property.schema, component, Wire::Sent),
    );
    Value::Object(map)
}

fn request_body(emitter: &mut Emitter<'_>, body: &Schema, component: &str) -> Value {
    let required = match &body.shape {
        Shape::Object(object) => {
            object.properties.iter().any(|property| property.required)
                || object.indexed.values().any(|family| family.required)
        }
        _ => false,
    };
    let schema = emitter.schema(body, component, Wire::Sent);
    let mut map = Map::new();
    if required {
        map.insert("required".into(), json!(true));
    }
    map.insert("content".into(), json!({ FORM: {"schema": schema} }));
    Value::Object(map)
}

fn responses(emitter: &mut Emitter<'_>, operation: &Operation, name: &str) -> Value {
    let data = data(emitter, &operation.answer, name);
    let mut properties = Map::new();
    if operation.changes {
        properties.insert("changes".into(), json!({"type": "string"}));
    }
    properties.insert("data".into(), data);
    if operation.total {
        properties.insert("total".into(), reference("PveInteger"));
    }
    let mut envelope = Map::new();
    envelope.insert("type".into(), json!("object"));
    envelope.insert("required".into(), json!(["data"]));
    envelope.insert("properties".into(), Value::Object(properties));
    let response = format!("{name}Response");
    emitter.components.insert(
        &response,
        &operation.answer.pointer,
        Value::Object(envelope),
    );
    json!({
        "200": {
            "description": "The answer.",
            "content": {"application/json": {"schema": reference(&response)}},
        },
        "4XX": {"$ref": "#/components/responses/Error"},
        "5XX": {"$ref": "#/components/responses/Error"},
    })
}

/// What stands under `data`. Lists stand in place, with their items named
/// `…Item`; everything else that needs a name is `…Data`.
fn data(emitter: &mut Emitter<'_>, answer: &Schema, name: &str) -> Value {
    if matches!(answer.shape, Shape::Array(_)) {
        return emitter.schema(answer, name, Wire::Received);
    }
    emitter.schema(answer, &format!("{name}Data"), Wire::Received)
}
