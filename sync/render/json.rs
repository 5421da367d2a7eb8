//! Plans and reports for programs.

use serde_json::{Value as Json, json};

use crate::{apply::Report, plan::Plan};

/// A plan as JSON: the form that is stored, with a summary.
///
/// # Errors
/// Never in practice: everything in a plan has a JSON form.
pub fn plan(plan: &Plan) -> Result<Json, serde_json::Error> {
    let mut value = serde_json::to_value(plan)?;
    if let Json::Object(map) = &mut value {
        map.insert("summary".to_owned(), json!(plan.counts()));
    }
    Ok(value)
}

/// A report as JSON.
///
/// # Errors
/// Never in practice: everything in a report has a JSON form.
pub fn report(report: &Report) -> Result<Json, serde_json::Error> {
    let mut value = serde_json::to_value(report)?;
    if let Json::Object(map) = &mut value {
        map.insert("schema".to_owned(), json!("pve-netbox/report"));
        map.insert("schema_version".to_owned(), json!(1));
    }
    Ok(value)
}
