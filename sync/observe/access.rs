//! What the token may see. Proxmox VE's lists leave out silently what it may not:
//! guests without `VM.Audit`, storages without `Datastore.Audit`, zones and VNets
//! without `SDN.Audit`. So a list is whole only if the privilege says so.

use std::collections::BTreeMap;

use pve_runtime::PveBool;

/// The answer of `GET /access/permissions`: the privileges in force at each path
/// that has any of its own, each true where it holds below the path as well.
pub(crate) type Permissions = BTreeMap<String, BTreeMap<String, PveBool>>;

/// The path and those above it, up to `/`.
fn upwards(path: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(path);
    std::iter::from_fn(move || {
        let path = rest?;
        rest = match path.rfind('/') {
            _ if path == "/" => None,
            Some(0) | None => Some("/"),
            Some(end) => path.get(..end),
        };
        Some(path)
    })
}

/// Whether a privilege holds at the path (`/storage/local`), if only by one above
/// it that hands it down. The nearest path that has privileges of its own decides.
pub(super) fn holds(permissions: &Permissions, path: &str, privilege: &str) -> bool {
    upwards(path)
        .find_map(|at| Some((at, permissions.get(at)?)))
        .and_then(|(at, privileges)| Some((at, privileges.get(privilege)?)))
        .is_some_and(|(at, handed_down)| at == path || handed_down.get() == Some(true))
}

/// Why a list of what is below the path may not be whole, if it may not: the
/// privilege must hold there, be handed down, and not be taken away below.
pub(crate) fn hidden(permissions: &Permissions, path: &str, privilege: &str) -> Option<String> {
    let handed_down = upwards(path)
        .find_map(|at| permissions.get(at))
        .and_then(|privileges| privileges.get(privilege))
        .is_some_and(|handed_down| handed_down.get() == Some(true));
    if !handed_down {
        return Some(format!(
            "the token has no {privilege} on {path} with propagation, so some may be hidden from it"
        ));
    }
    let below = format!("{}/", path.trim_end_matches('/'));
    let exception = permissions.iter().find(|(other, privileges)| {
        other.len() > below.len()
            && other.starts_with(&below)
            && !privileges.contains_key(privilege)
    });
    exception.map(|(other, _)| format!("the token has no {privilege} on {other}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permissions(body: &str) -> Permissions {
        pve_runtime::decode::<Permissions>("get_access_permissions", body.as_bytes())
            .expect("an answer")
            .0
    }

    #[test]
    fn only_a_propagated_privilege_shows_all() {
        let is_hidden = |body: &str| hidden(&permissions(body), "/vms", "VM.Audit").is_some();
        assert!(!is_hidden(r#"{"/": {"VM.Audit": 1, "Sys.Audit": 1}}"#));
        assert!(!is_hidden(r#"{"/vms": {"VM.Audit": "1"}}"#));
        assert!(is_hidden(r#"{"/vms": {"VM.Audit": 0}}"#));
        assert!(is_hidden(r#"{"/pool/lab": {"VM.Audit": 1}}"#));
        assert!(is_hidden(
            r#"{"/": {"VM.Audit": 1}, "/vms/100": {"Sys.Audit": 1}}"#
        ));
        assert!(is_hidden(r#"{"/": {"VM.Audit": 1}, "/vms": {}}"#));
        assert!(is_hidden("{}"));
    }

    #[test]
    fn the_nearest_path_decides() {
        let given = permissions(
            r#"{"/": {"Datastore.Audit": 1, "Sys.Audit": 0},
                "/storage/secret": {"Datastore.AllocateSpace": 1},
                "/storage/own": {"Datastore.Audit": 0}}"#,
        );
        let datastore = |path| holds(&given, path, "Datastore.Audit");
        assert!(datastore("/") && datastore("/storage") && datastore("/storage/local"));
        assert!(datastore("/storage/own") && !datastore("/storage/own/below"));
        assert!(!datastore("/storage/secret"));
        assert!(holds(&given, "/", "Sys.Audit") && !holds(&given, "/nodes/pve1", "Sys.Audit"));
        assert!(hidden(&given, "/", "Datastore.Audit").is_some());
        assert!(hidden(&given, "/storage", "Datastore.Audit").is_some());
        assert!(hidden(&given, "/nodes", "Datastore.Audit").is_none());
    }
}
