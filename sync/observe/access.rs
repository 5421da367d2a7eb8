//! What the token may see. Proxmox VE's lists leave out silently what it may not.

use serde_json::{Map, Value};

/// Why the list of guests may not be whole, if it may not.
///
/// `permissions` is the answer of `GET /access/permissions`: privileges by
/// path, each with 1 where it holds below the path as well.
pub(super) fn hidden_guests(permissions: &Map<String, Value>) -> Option<String> {
    let audits = |path: &str| {
        permissions
            .get(path)
            .and_then(|privileges| privileges.get("VM.Audit"))
    };
    let holds = |value: &Value| matches!(value.to_string().trim_matches('"'), "1" | "true");
    let all = ["/", "/vms"]
        .iter()
        .filter_map(|path| audits(path))
        .any(holds);
    if !all {
        return Some(
            "the token has no VM.Audit on /vms with propagation, so guests may be hidden from it"
                .to_owned(),
        );
    }
    let mut exceptions = permissions.iter().filter(|(path, privileges)| {
        path.starts_with("/vms/")
            && privileges
                .as_object()
                .is_some_and(|map| !map.contains_key("VM.Audit"))
    });
    exceptions
        .next()
        .map(|(path, _)| format!("the token has no VM.Audit on {path}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn hidden(value: Value) -> bool {
        hidden_guests(value.as_object().expect("a map")).is_some()
    }

    #[test]
    fn only_a_propagated_privilege_shows_all() {
        assert!(!hidden(json!({"/": {"VM.Audit": 1, "Sys.Audit": 1}})));
        assert!(!hidden(json!({"/vms": {"VM.Audit": "1"}})));
        assert!(hidden(json!({"/vms": {"VM.Audit": 0}})));
        assert!(hidden(json!({"/pool/lab": {"VM.Audit": 1}})));
        assert!(hidden(
            json!({"/": {"VM.Audit": 1}, "/vms/100": {"Sys.Audit": 1}})
        ));
        assert!(hidden(json!({})));
    }
}
