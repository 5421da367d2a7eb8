// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/journal`
    ///
    /// Privileges: `Sys.Syslog` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lastentries`: At least 0.
    /// - `since`: At least 0.
    /// - `until`: At least 0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/journal>)
    pub fn get_nodes_node_journal(
        &self,
        node: &str,
        endcursor: Option<&str>,
        lastentries: Option<i64>,
        since: Option<i64>,
        startcursor: Option<&str>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<List<PveStr>, Error>> {
        let node = node.to_owned();
        let endcursor = endcursor.map(str::to_owned);
        let startcursor = startcursor.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_journal",
                    self
                        .client
                        .get_nodes_node_journal(
                            &node,
                            endcursor.as_deref(),
                            lastentries,
                            since,
                            startcursor.as_deref(),
                            until,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
}
