// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/firewall/rules/{pos}`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `digest`: At most 64 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/rules/{pos}>)
    pub fn delete_nodes_node_firewall_rules_pos(
        &self,
        node: &str,
        pos: i64,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_firewall_rules_pos",
                    self
                        .client
                        .delete_nodes_node_firewall_rules_pos(
                            &node,
                            pos,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/firewall/rules`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/rules>)
    pub fn post_nodes_node_firewall_rules(
        &self,
        node: &str,
        body: types::PostNodesNodeFirewallRulesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_firewall_rules",
                    self.client.post_nodes_node_firewall_rules(&node, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/firewall/options`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/options>)
    pub fn put_nodes_node_firewall_options(
        &self,
        node: &str,
        body: types::PutNodesNodeFirewallOptionsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_firewall_options",
                    self.client.put_nodes_node_firewall_options(&node, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/firewall/rules/{pos}`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/rules/{pos}>)
    pub fn put_nodes_node_firewall_rules_pos(
        &self,
        node: &str,
        pos: i64,
        body: types::PutNodesNodeFirewallRulesPosBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_firewall_rules_pos",
                    self.client.put_nodes_node_firewall_rules_pos(&node, pos, &body),
                )
                .await
        })
    }
}
