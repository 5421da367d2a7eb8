//! What the scan sees in sources, and what it tells that it cannot see.

mod support;

use support::scanned;

#[test]
fn fields_are_found_however_an_answer_is_taken_apart() {
    let told = scanned(
        r#"
        use pve_inventory::{Api, types::{self, GetNodesItem as Node, GetNodesItemStatus as Status}};
        async fn a(api: &Api) -> Option<u32> {
            let types::GetVersionData { release, .. } = api.get_version().await.ok()?;
            let Ok(list) = api.get_nodes().await else { return None };
            for Node { node, cpu, .. } in list {
                if let Some(types::GetNodesItemCpu { cores, .. }) = cpu {}
            }
            let names: Vec<_> = list.iter().map(|types::GetNodesItem { node, status, .. }| match status.known() {
                Some(Status::Online) => node,
                _ => None,
            }).collect();
            println!("{:?}", list.first().map(|Node { maxmem, .. }| maxmem));
            None
        }
        fn b(types::GetNodesNodeQemuVmidConfigData { type_, memory, extra, .. }: types::GetNodesNodeQemuVmidConfigData) {
            extra.get("undeclared");
            let memory = memory.and_then(|memory| memory.parse().ok());
            if let Some(types::GetNodesNodeQemuVmidConfigDataMemory { current, .. }) = memory {}
        }
        fn c(data: &types::GetNodesNodeQemuVmidConfigData) {
            for (index, net) in data.net() {
                let types::GetNodesNodeQemuVmidConfigDataNet { bridge, .. } = net.parse()?;
            }
        }
        fn d(api: &Api, current: bool) {
            api.get_nodes_node_qemu_vmid_config("a", 100, Some(current), None, Some("old"));
        }
        #[cfg(test)]
        mod tests {
            fn left_out(item: types::GetNodesItem) -> bool { item.status }
        }
        "#,
    );
    insta::assert_snapshot!(told);
}

#[test]
fn fields_that_are_read_around_the_scan_are_told() {
    let told = scanned(
        r#"
        use pve_inventory::{Api, types};
        use pve_inventory::types::*;
        struct Kept { node: types::GetNodesItem }
        fn typed(item: &types::GetNodesItem) { item.status; }
        async fn answered(api: &Api) {
            let list = api.get_nodes().await?;
            list.iter().map(|item| item.status);
            list.iter().filter(|item| item.level).for_each(|item| drop(item.maxmem));
            for item in &list { println!("{}", item.node); }
            let read = |item| item.uptime;
            list.into_iter().map(read);
            let (nodes, version) = tokio::join!(api.get_nodes(), api.get_version());
            match (nodes, version) { (Ok(nodes), Ok(version)) => { version.release; } _ => {} }
        }
        fn gives(api: &Api) -> Vec<types::GetNodesItem> { todo() }
        async fn from_a_function(api: &Api) {
            for (index, item) in gives(api).into_iter().enumerate() { item.status; }
        }
        impl Facts for types::GetVersionData {
            fn facts(&self) { self.version; let Self { release, .. } = self; }
        }
        fn serialized(item: types::GetNodesItem, extra: types::GetNodesNodeQemuVmidConfigData) {
            serde_json::to_value(&item);
            json!({"node": item});
            print_json(&item);
            let types::GetNodesNodeQemuVmidConfigData { extra, .. } = extra;
            for (key, value) in extra.iter() {}
            let Other { status, .. } = item;
            select! { x = api.get_nodes() => item.status, }
        }
        fn print_json<T: Serialize>(value: &T) {}
        fn value(api: &Api) { let call = Api::get_version; thing.map(Api::get_version); }
        "#,
    );
    insta::assert_snapshot!(told);
}

#[test]
fn answers_that_are_serialized_are_told() {
    let told = scanned(
        r#"
        use pve_inventory::Api;
        async fn a(api: &Api) {
            let call = api.get_nodes();
            let answer = match tokio::time::timeout(LIMIT, call).await {
                Ok(Ok(answer)) => answer,
                Err(_) => return,
            };
            let value = serde_json::to_value(&answer).ok();
        }
        async fn b(api: &Api) {
            let (nodes, other) = tokio::join!(api.get_nodes(), api.get_version());
            if let Ok(Ok(nodes)) = nodes.map(|answer| serde_json::to_value(&answer)) {
                drop(nodes);
            }
        }
        "#,
    );
    insta::assert_snapshot!(told);
}

#[test]
fn what_is_no_answer_is_left_alone() {
    let told = scanned(
        r#"
        use pve_inventory::{Api, types};
        struct Own { name: String, status: String }
        fn own(list: Vec<types::GetNodesItem>) -> Vec<Own> {
            let make = |item: types::GetNodesItem| {
                let types::GetNodesItem { node, .. } = item;
                Some(Own { name: node.to_string(), status: String::new() })
            };
            let mut all: Vec<Own> = list.into_iter().filter_map(make).collect();
            all.sort_by_key(|own| own.name.clone());
            all.iter().for_each(|own| println!("{}", own.status));
            all
        }
        async fn errors(api: &Api) {
            match api.get_nodes().await {
                Ok(list) if list.unreadable().is_empty() => { let own = own(list); own[0].name; }
                Ok(_) => {}
                Err(error) => { error.status; }
            }
        }
        "#,
    );
    insta::assert_snapshot!(told);
}
