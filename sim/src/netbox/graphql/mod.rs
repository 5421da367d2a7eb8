//! GraphQL at `/graphql/`: read-only, the lists and objects of all models.
//!
//! Invariant: whatever is wrong with a query is said with HTTP 200, `data`
//! null and `errors`; only what is no query at all is 400.

mod exec;
mod filter;
mod schema;

use std::collections::HashMap;

use async_graphql_parser::types::{
    DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
    SelectionSet,
};
use async_graphql_parser::{Positioned, parse_query};
use serde_json::{Value, json};

use super::access::Rights;
use super::api::{Call, Reply};
use super::store::Store;
use exec::{Run, error};

/// NetBox's limit of aliases in one query.
const MAX_ALIASES: usize = 10;

/// Answers a query.
pub(super) fn answer(store: &Store, call: &Call<'_>, rights: &Rights) -> Reply {
    let body: Value = match serde_json::from_slice(call.body) {
        Ok(body) => body,
        Err(_) => return Reply::text(400, "Unable to parse request body as JSON"),
    };
    let Some(query) = body.get("query").and_then(Value::as_str) else {
        return Reply::text(400, "No GraphQL query found in the request");
    };
    let given = body.get("variables").cloned().unwrap_or_default();
    let name = body.get("operationName").and_then(Value::as_str);
    match run(store, call, rights, query, name, &given) {
        Ok(data) => Reply::new(200, json!({ "data": data })),
        Err(errors) => Reply::new(200, json!({"data": null, "errors": errors})),
    }
}

fn run(
    store: &Store,
    call: &Call<'_>,
    rights: &Rights,
    query: &str,
    name: Option<&str>,
    given: &Value,
) -> Result<Value, Vec<Value>> {
    let document = parse_query(query).map_err(|wrong| {
        let at = wrong.positions().next();
        vec![error(format!("Syntax Error: {wrong}"), at)]
    })?;
    let aliases = count_aliases(&document);
    if aliases > MAX_ALIASES {
        let message = format!("{aliases} aliases found. Allowed: {MAX_ALIASES}");
        return Err(vec![error(message, None)]);
    }
    let operation = operation(&document, name)?;
    if operation.node.ty != OperationType::Query {
        let message = format!(
            "The {} operation is not supported by the schema.",
            operation.node.ty
        );
        return Err(vec![error(message, Some(operation.pos))]);
    }
    let run = Run {
        store,
        version: call.version,
        rights,
        document: &document,
        variables: variables(&operation.node, given)?,
    };
    let selection = &operation.node.selection_set.node;
    let errors = run.check_query(selection);
    if !errors.is_empty() {
        return Err(errors);
    }
    run.query(selection).map_err(|wrong| vec![wrong])
}

fn operation<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<&'a Positioned<OperationDefinition>, Vec<Value>> {
    let found = match (&document.operations, name) {
        (DocumentOperations::Single(operation), _) => Some(operation),
        (DocumentOperations::Multiple(operations), Some(name)) => operations.get(name),
        (DocumentOperations::Multiple(operations), None) if operations.len() == 1 => {
            operations.values().next()
        }
        (DocumentOperations::Multiple(_), None) => None,
    };
    found.ok_or_else(|| {
        let message = match name {
            Some(name) => format!("Unknown operation named '{name}'."),
            None => "Must provide operation name if query contains multiple operations.".to_owned(),
        };
        vec![error(message, None)]
    })
}

/// The variables with their defaults.
fn variables(
    operation: &OperationDefinition,
    given: &Value,
) -> Result<HashMap<String, Value>, Vec<Value>> {
    let mut variables = HashMap::new();
    for definition in &operation.variable_definitions {
        let name = definition.node.name.node.as_str();
        let value = match given.get(name) {
            Some(value) => Some(value.clone()),
            None => definition
                .node
                .default_value()
                .and_then(|value| value.clone().into_json().ok()),
        };
        match value {
            Some(value) => {
                variables.insert(name.to_owned(), value);
            }
            None => {
                let of = &definition.node.var_type.node;
                return Err(vec![error(
                    format!(
                        "Variable '${name}' has invalid value: Expected a value of non-null type '{of}' to be provided."
                    ),
                    Some(definition.pos),
                )]);
            }
        }
    }
    Ok(variables)
}

fn count_aliases(document: &ExecutableDocument) -> usize {
    fn count(set: &SelectionSet) -> usize {
        set.items
            .iter()
            .map(|item| match &item.node {
                Selection::Field(field) => {
                    usize::from(field.node.alias.is_some()) + count(&field.node.selection_set.node)
                }
                Selection::InlineFragment(fragment) => count(&fragment.node.selection_set.node),
                Selection::FragmentSpread(_) => 0,
            })
            .sum()
    }
    let operations = document.operations.iter();
    let fragments = document.fragments.values();
    operations
        .map(|(_, operation)| count(&operation.node.selection_set.node))
        .chain(fragments.map(|fragment| count(&fragment.node.selection_set.node)))
        .sum()
}
