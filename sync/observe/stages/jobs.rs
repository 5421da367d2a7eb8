//! Stages that ask the cluster as a whole: backup jobs, replication, high
//! availability.

use std::collections::BTreeMap;

use super::{Asking, convert};
use crate::inventory::{BackupJob, HaGroup, HaResource, HaRule, Replication, Scope, Seen};

/// `GET /cluster/backup`.
pub(super) async fn backup_jobs(
    asking: &Asking<'_>,
    on: bool,
) -> (Option<Seen<BackupJob>>, Vec<Scope>) {
    let mut scopes = Vec::new();
    if !on {
        return (None, scopes);
    }
    let answer = asking.api.get_cluster_backup().await;
    let list = asking.list("jobs", "backup jobs", None, answer, &mut scopes);
    let seen = list.map(|(list, whole)| Seen {
        items: convert::backup_jobs(list),
        whole,
    });
    (seen, scopes)
}

/// `GET /cluster/replication`. Jobs of guests that are hidden from the token are
/// hidden as well, and so are the guests.
pub(super) async fn replication(
    asking: &Asking<'_>,
    on: bool,
) -> (Option<Seen<Replication>>, Vec<Scope>) {
    let mut scopes = Vec::new();
    if !on {
        return (None, scopes);
    }
    let answer = asking.api.get_cluster_replication().await;
    let list = asking.list("replication", "replication", None, answer, &mut scopes);
    let seen = list.map(|(list, whole)| Seen {
        items: convert::replication(list),
        whole,
    });
    (seen, scopes)
}

/// `GET /cluster/ha/resources`, with groups before 9.0 and rules from then on.
pub(super) async fn ha(asking: &Asking<'_>, on: bool) -> (Option<Seen<HaResource>>, Vec<Scope>) {
    let mut scopes = Vec::new();
    if !on {
        return (None, scopes);
    }
    let (resources, placed) = tokio::join!(
        asking.api.get_cluster_ha_resources(None),
        placement(asking, &mut scopes)
    );
    // Without groups or rules, half of what is to be written is not known.
    let Some((groups, rules)) = placed else {
        return (None, scopes);
    };
    let list = asking.list("ha", "resources", None, resources, &mut scopes);
    let seen = list.map(|(list, whole)| Seen {
        items: convert::ha_resources(list, &groups, &rules),
        whole,
    });
    (seen, scopes)
}

/// Groups or rules, whichever this Proxmox VE has.
async fn placement(
    asking: &Asking<'_>,
    scopes: &mut Vec<Scope>,
) -> Option<(BTreeMap<String, HaGroup>, Vec<HaRule>)> {
    let release = asking.cluster.release.as_deref().unwrap_or_default();
    let major = release
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major < 9) {
        let answer = asking.api.get_cluster_ha_groups().await;
        let (list, whole) = asking.list("ha", "groups", None, answer, scopes)?;
        return whole.then(|| (convert::ha_groups(list), Vec::new()));
    }
    // contract: accept operation-not-yet-there before 9.0: groups are asked there
    let answer = asking.api.get_cluster_ha_rules(None, None).await;
    let (list, whole) = asking.list("ha", "rules", None, answer, scopes)?;
    whole.then(|| (BTreeMap::new(), convert::ha_rules(list)))
}
