//! What the token may see. Proxmox VE's lists leave out silently what it may not.

use std::collections::BTreeMap;

use pve_runtime::PveBool;

/// Privileges by path, each true where it holds below the path as well.
type Permissions = BTreeMap<String, BTreeMap<String, PveBool>>;

/// Why the list of guests may not be whole, if it may not, by the answer of
/// `GET /access/permissions`.
pub(super) fn hidden_guests(permissions: &Permissions) -> Option<String> {
    let audits = |path: &str| {
        permissions
            .get(path)
            .and_then(|privileges| privileges.get("VM.Audit"))
    };
    let all = ["/", "/vms"]
        .iter()
        .filter_map(|path| audits(path))
        .any(|holds| holds.get() == Some(true));
    if !all {
        return Some(
            "the token has no VM.Audit on /vms with propagation, so guests may be hidden from it"
                .to_owned(),
        );
    }
    let exception = permissions.iter().find(|(path, privileges)| {
        path.starts_with("/vms/") && !privileges.contains_key("VM.Audit")
    });
    exception.map(|(path, _)| format!("the token has no VM.Audit on {path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(body: &str) -> bool {
        let (permissions, _) =
            pve_runtime::decode::<Permissions>("get_access_permissions", body.as_bytes())
                .expect("an answer");
        hidden_guests(&permissions).is_some()
    }

    #[test]
    fn only_a_propagated_privilege_shows_all() {
        assert!(!hidden(r#"{"/": {"VM.Audit": 1, "Sys.Audit": 1}}"#));
        assert!(!hidden(r#"{"/vms": {"VM.Audit": "1"}}"#));
        assert!(hidden(r#"{"/vms": {"VM.Audit": 0}}"#));
        assert!(hidden(r#"{"/pool/lab": {"VM.Audit": 1}}"#));
        assert!(hidden(
            r#"{"/": {"VM.Audit": 1}, "/vms/100": {"Sys.Audit": 1}}"#
        ));
        assert!(hidden("{}"));
    }
}
