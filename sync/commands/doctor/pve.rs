//! What `doctor` asks of a Proxmox VE cluster, beside the contract.

use pve_contract::Contract;
use pve_inventory::Api;

use super::{Check, judge::Finding, network};
use crate::{
    config::{ClusterConfig, StagesConfig},
    observe,
};

/// Where privileges of a family matter; of others, `/`.
const ROOTS: [(&str, &str); 5] = [
    ("VM.", "/vms"),
    ("Datastore.", "/storage"),
    ("Pool.", "/pool"),
    ("SDN.", "/sdn"),
    ("Sys.", "/nodes"),
];

/// The way to each endpoint, and the clocks.
pub(super) async fn reach(settings: &ClusterConfig) -> Vec<Check> {
    let several = settings.endpoints.len() > 1;
    let mut checks = Vec::new();
    let mut reachable = 0;
    let mut ways = Vec::new();
    for endpoint in &settings.endpoints {
        let (mut found, fine) = network::reach(endpoint, &settings.tls).await;
        if several {
            for check in &mut found {
                check.text = format!("{endpoint}: {}", check.text);
            }
        }
        reachable += usize::from(fine);
        ways.push((found, fine));
    }
    for (found, _) in ways {
        // One endpoint is enough for a run.
        let soften = |check: Check| match check.is_failed() && reachable > 0 {
            true => check.softened(),
            false => check,
        };
        checks.extend(found.into_iter().map(soften));
    }
    if reachable > 0
        && let Ok(transport) = observe::transport(settings)
    {
        let url = transport
            .base_url()
            .trim_end_matches("/api2/json")
            .to_owned();
        checks.extend(network::clock(&transport, &url).await);
    }
    checks
}

/// What the token lacks of the privileges that the contract needs.
pub(super) async fn privileges(
    contract: &Contract,
    settings: &ClusterConfig,
    stages: &StagesConfig,
    finding: &Finding,
) -> Option<Check> {
    let version = finding.version.as_deref()?;
    let without = super::super::role::left_out(contract, stages);
    // A version that is not known is judged by the newest that is.
    let role = pve_contract::role(contract, version, &without)
        .or_else(|| pve_contract::role(contract, contract.versions.last()?, &without))?;
    let transport = observe::transport(settings).ok()?;
    let permissions = match Api::new(transport).get_access_permissions(None, None).await {
        Ok(permissions) => permissions,
        Err(error) => {
            return Some(Check::warning(
                "privileges",
                format!("cannot be asked: {}", super::super::chain(&error)),
            ));
        }
    };
    let missing: Vec<String> = role
        .privileges
        .iter()
        .filter(|(privilege, _)| !holds(&permissions, privilege))
        .map(|(privilege, operations)| {
            let operations: Vec<&str> = operations.iter().map(String::as_str).collect();
            format!("{privilege} (for {})", operations.join(", "))
        })
        .collect();
    if missing.is_empty() {
        let all: Vec<&str> = role.privileges.keys().map(String::as_str).collect();
        return Some(Check::ok("privileges", all.join(", ")));
    }
    Some(
        Check::refused(
            "privileges",
            format!("the token lacks, with propagation: {}", missing.join("; ")),
        )
        .with_hint("'pve-netbox role' prints the commands that grant them; what cannot be read stays as it is in NetBox"),
    )
}

/// Whether a privilege holds everywhere it matters.
fn holds(permissions: &observe::Permissions, privilege: &str) -> bool {
    let root = ROOTS
        .iter()
        .find(|(family, _)| privilege.starts_with(family))
        .map_or("/", |(_, root)| root);
    observe::hidden(permissions, root, privilege).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_privilege_counts_where_it_reaches_all() {
        let read = |body: &str| -> observe::Permissions {
            pve_runtime::decode("get_access_permissions", body.as_bytes())
                .expect("an answer")
                .0
        };
        let vms = read(r#"{"/vms": {"VM.Audit": 1}, "/": {"Sys.Audit": 0}}"#);
        assert!(holds(&vms, "VM.Audit"));
        assert!(!holds(&vms, "Sys.Audit") && !holds(&vms, "Pool.Audit"));
        assert!(holds(&read(r#"{"/": {"Pool.Audit": "1"}}"#), "Pool.Audit"));
    }
}
