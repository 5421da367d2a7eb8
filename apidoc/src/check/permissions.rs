//! Permission checks: upstream's prefix notation, put into the document's form
//! a second time, independently of the reader of the tree.

use serde_json::{Map, Value, json};

use crate::tree::reader::flag;

/// What the document must say of a check; `None` when the check is none.
pub(super) fn expected(check: &Value) -> Option<Value> {
    let items = check.as_array()?;
    let head = items.first()?;
    // Upstream's two slips, which the document must have repaired.
    if let (Value::Array(_), [inner]) = (head, items.as_slice()) {
        return expected(inner);
    }
    let list = |value: &Value| {
        if value.is_string() {
            json!([value])
        } else {
            value.clone()
        }
    };
    let rest = items.get(1..)?;
    Some(match head.as_str()? {
        word @ ("and" | "or") => {
            let parts: Option<Vec<Value>> = rest.iter().map(expected).collect();
            json!({ word: parts? })
        }
        "perm" => {
            let mut perm = Map::new();
            perm.insert("path".into(), rest.first()?.clone());
            perm.insert("privileges".into(), list(rest.get(1)?));
            for pair in rest.get(2..)?.chunks(2) {
                match pair.first()?.as_str()? {
                    "any" if flag(pair.get(1)?)? => {
                        perm.insert("any".into(), json!(true));
                    }
                    "require_param" => {
                        perm.insert("require-param".into(), pair.get(1)?.clone());
                    }
                    _ => {}
                }
            }
            json!({ "perm": perm })
        }
        "userid-group" => {
            let mut group = Map::new();
            group.insert("privileges".into(), rest.first()?.clone());
            if let Some(value) = rest.get(2) {
                group.insert(
                    "groups-param".into(),
                    flag(value).map_or_else(|| value.clone(), Value::Bool),
                );
            }
            json!({ "userid-group": group })
        }
        word @ ("userid-param" | "perm-modify") => json!({ word: rest.first()? }),
        _ => json!({ "roles": items }),
    })
}
