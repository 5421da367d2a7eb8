//! Task history: what ended in the last days, node by node.
//!
//! Invariant: a task is taken when it has ended, so that what is written about it
//! never changes. One that runs is taken by a later run.

use futures::StreamExt;
use jiff::Timestamp;
use pve_inventory::types;
use pve_runtime::PveInt;

use super::Asking;
use crate::{
    inventory::{Scope, Task},
    observe::{cluster::UNDER_WAY, convert::text},
};

/// Tasks per request.
const PAGE: i64 = 500;

/// The most tasks that are asked of a node; the newest come first.
const MOST: i64 = 20_000;

/// Reads the tasks of all nodes.
pub(super) async fn observe(asking: &Asking<'_>, on: bool) -> (Vec<Task>, Vec<Scope>) {
    let mut scopes = Vec::new();
    if !on {
        return (Vec::new(), scopes);
    }
    let since = Timestamp::now().as_second() - i64::from(asking.config.tasks.days) * 86_400;
    let calls: Vec<_> = asking
        .nodes()
        .into_iter()
        .map(|node| read(asking, node, since))
        .collect();
    let answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    let mut found = Vec::new();
    for (list, more) in answers {
        found.extend(list);
        scopes.extend(more);
    }
    let wanted = &asking.config.tasks.types;
    found.retain(|task| wanted.is_empty() || wanted.contains(&task.kind));
    found.sort();
    found.dedup_by(|a, b| a.upid == b.upid);
    (found, scopes)
}

/// Reads the tasks of one node, page by page.
async fn read(asking: &Asking<'_>, node: &str, since: i64) -> (Vec<Task>, Vec<Scope>) {
    let of = format!("task/{node}");
    let (mut found, mut scopes) = (Vec::new(), Vec::new());
    // The server filters by one type, not by several.
    let kind = match asking.config.tasks.types.as_slice() {
        [kind] => Some(kind.as_str()),
        _ => None,
    };
    // Without it only one's own tasks are shown.
    let hidden = asking.lacks(&format!("/nodes/{node}"), "Sys.Audit");
    let mut start = 0;
    loop {
        let api = asking.api;
        let answer = api
            .get_nodes_node_tasks(
                node,
                None,
                Some(PAGE),
                Some(since),
                None,
                Some(start),
                None,
                kind,
                None,
                None,
                None,
            )
            .await;
        let mut page = Vec::new();
        let list = asking.list(&of, "tasks", hidden.clone(), answer, &mut page);
        let Some((list, whole)) = list else {
            return (found, page);
        };
        let last = i64::try_from(list.len()).is_ok_and(|count| count < PAGE);
        if !whole || last {
            scopes = page;
        }
        found.extend(tasks(list));
        start += PAGE;
        if last {
            return (found, scopes);
        }
        if start >= MOST {
            let why = format!("only the newest {MOST} tasks were read; fewer tasks.days take less");
            return (found, vec![Scope::partial(asking.scope(&of), "tasks", why)]);
        }
    }
}

/// `GET /nodes/{node}/tasks`: those of guests that have ended. The id of a task is
/// the vmid where it is about one guest; others have none, or a storage, a node, a disk.
pub fn tasks(list: Vec<types::GetNodesNodeTasksItem>) -> Vec<Task> {
    let task = |item: types::GetNodesNodeTasksItem| {
        let types::GetNodesNodeTasksItem {
            upid,
            id,
            type_,
            node,
            user,
            starttime,
            endtime,
            status,
            ..
        } = item;
        let vmid = text(id.as_ref())?.parse().ok().filter(|vmid| *vmid > 0)?;
        Some(Task {
            upid: text(upid.as_ref())?,
            vmid,
            kind: text(type_.as_ref())?,
            node: text(node.as_ref())?,
            user: text(user.as_ref()).unwrap_or_default(),
            start: starttime.as_ref().and_then(PveInt::get)?,
            end: endtime.as_ref().and_then(PveInt::get)?,
            status: text(status.as_ref()),
        })
    };
    list.into_iter().filter_map(task).collect()
}

#[cfg(test)]
mod tests {
    use pve_runtime::List;

    use super::*;

    #[test]
    fn only_tasks_of_guests_that_have_ended_are_taken() {
        let task = |id: &str, end: &str| {
            format!(
                r#"{{"upid": "UPID:pve1:0:0:0:odd:{id}:root@pam!a:b:", "id": "{id}", "type": "odd",
                    "node": "pve1", "user": "root@pam!a", "starttime": "17", {end} "pid": 1}}"#
            )
        };
        let ended = r#""endtime": 19, "status": "OK","#;
        let body = format!(
            "[{}, {}, {}, {}]",
            task("100", ended),
            task("101", ""),
            task("local:iso", ended),
            task("", ended)
        );
        let (list, _) = pve_runtime::decode::<List<_>>("tasks", body.as_bytes()).expect("a list");
        let found = tasks(list.into_vec());
        let shown: Vec<_> = found
            .iter()
            .map(|task| (task.vmid, task.start, task.end))
            .collect();
        assert_eq!(shown, [(100, 17, 19)]);
        assert_eq!(found[0].upid, "UPID:pve1:0:0:0:odd:100:root@pam!a:b:");
    }
}
