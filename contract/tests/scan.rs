//! What the scan sees in sources, and what it tells that it cannot see.

mod support;

use support::scanned;

#[test]
fn an_answer_that_is_serialized_is_told() {
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
