// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/firewall`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall>)
    pub fn get_nodes_node_firewall(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_firewall",
                    self.client.get_nodes_node_firewall(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/firewall/log`
    ///
    /// Privileges: `Sys.Syslog` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `limit`: At least 0.
    /// - `since`: At least 0.
    /// - `start`: At least 0.
    /// - `until`: At least 0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/log>)
    pub fn get_nodes_node_firewall_log(
        &self,
        node: &str,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeFirewallLogItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_firewall_log",
                    self
                        .client
                        .get_nodes_node_firewall_log(&node, limit, since, start, until),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_firewall_log`](Self::get_nodes_node_firewall_log) with what stands beside its data: `total`.
    pub fn get_nodes_node_firewall_log_response(
        &self,
        node: &str,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeFirewallLogResponse, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_firewall_log",
                    self
                        .client
                        .get_nodes_node_firewall_log(&node, limit, since, start, until),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/firewall/options`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/options>)
    pub fn get_nodes_node_firewall_options(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeFirewallOptionsData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_firewall_options",
                    self.client.get_nodes_node_firewall_options(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/firewall/rules`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/rules>)
    pub fn get_nodes_node_firewall_rules(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeFirewallRulesItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_firewall_rules",
                    self.client.get_nodes_node_firewall_rules(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/firewall/rules/{pos}`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/firewall/rules/{pos}>)
    pub fn get_nodes_node_firewall_rules_pos(
        &self,
        node: &str,
        pos: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeFirewallRulesPosData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_firewall_rules_pos",
                    self.client.get_nodes_node_firewall_rules_pos(&node, pos),
                    |answer| answer.data,
                )
                .await
        })
    }
}
