//! Whether a guest that no list shows is gone, or only hidden from the token.
//!
//! An ACL that takes every privilege away from one guest leaves no trace in
//! `GET /access/permissions`, and the guest is missing in every list. Whether a
//! vmid is taken, Proxmox VE tells everybody: `GET /cluster/nextid?vmid=` refuses
//! one that is.
//!
//! Invariant: only a vmid that is said to be free counts as gone.

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;
use pve_inventory::Api;

use super::{ObserveError, cluster::UNDER_WAY, transport};
use crate::config::ClusterConfig;

/// Of these vmids those that may be taken, each with the reason.
///
/// # Errors
/// When the cluster's token or TLS policy cannot be used.
pub(crate) async fn taken(
    settings: &ClusterConfig,
    vmids: BTreeSet<u32>,
) -> Result<BTreeMap<u32, String>, ObserveError> {
    let api = Api::new(transport(settings)?);
    let calls = vmids.into_iter().map(|vmid| {
        let api = &api;
        async move {
            let answer = api.get_cluster_nextid(Some(i64::from(vmid))).await;
            let why = match answer {
                Ok(_) => return None,
                Err(error) if error.field_errors().contains_key("vmid") => {
                    "it exists in Proxmox VE, where the token may not see it".to_owned()
                }
                Err(error) => format!("whether it exists could not be asked: {error}"),
            };
            Some((vmid, why))
        }
    });
    Ok(futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .filter_map(|answer| async move { answer })
        .collect()
        .await)
}
