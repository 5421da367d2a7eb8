// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/lxc`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc>)
    pub fn get_nodes_node_lxc(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc",
                    self.client.get_nodes_node_lxc(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}>)
    pub fn get_nodes_node_lxc_vmid(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid",
                    self.client.get_nodes_node_lxc_vmid(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/config`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Parameters
    ///
    /// - `current`: Default `0`.
    /// - `snapshot`: At most 40 characters. Format `pve-configid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/config>)
    pub fn get_nodes_node_lxc_vmid_config(
        &self,
        node: &str,
        vmid: i64,
        current: Option<bool>,
        snapshot: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidConfigData, Error>> {
        let node = node.to_owned();
        let current = current.map(PveBool::from);
        let snapshot = snapshot.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_config",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_config(
                            &node,
                            vmid,
                            current.as_ref(),
                            snapshot.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/feature`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `snapname`: At most 40 characters. Format `pve-configid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/feature>)
    pub fn get_nodes_node_lxc_vmid_feature(
        &self,
        node: &str,
        vmid: i64,
        feature: types::GetNodesNodeLxcVmidFeatureQueryFeature,
        snapname: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidFeatureData, Error>> {
        let node = node.to_owned();
        let snapname = snapname.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_feature",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_feature(
                            &node,
                            vmid,
                            feature,
                            snapname.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall>)
    pub fn get_nodes_node_lxc_vmid_firewall(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall",
                    self.client.get_nodes_node_lxc_vmid_firewall(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/aliases`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/aliases>)
    pub fn get_nodes_node_lxc_vmid_firewall_aliases(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeLxcVmidFirewallAliasesItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_aliases",
                    self.client.get_nodes_node_lxc_vmid_firewall_aliases(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}>)
    pub fn get_nodes_node_lxc_vmid_firewall_aliases_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_aliases_name",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_aliases_name(
                            &node,
                            vmid,
                            &name,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/ipset`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset>)
    pub fn get_nodes_node_lxc_vmid_firewall_ipset(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeLxcVmidFirewallIpsetItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_ipset",
                    self.client.get_nodes_node_lxc_vmid_firewall_ipset(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}>)
    pub fn get_nodes_node_lxc_vmid_firewall_ipset_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeLxcVmidFirewallIpsetNameItem>, Error>,
    > {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_ipset_name",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_ipset_name(&node, vmid, &name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}>)
    pub fn get_nodes_node_lxc_vmid_firewall_ipset_name_cidr(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        cidr: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_ipset_name_cidr",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_ipset_name_cidr(
                            &node,
                            vmid,
                            &name,
                            &cidr,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/log`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/log>)
    pub fn get_nodes_node_lxc_vmid_firewall_log(
        &self,
        node: &str,
        vmid: i64,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidFirewallLogItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_log",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_log(
                            &node,
                            vmid,
                            limit,
                            since,
                            start,
                            until,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_lxc_vmid_firewall_log`](Self::get_nodes_node_lxc_vmid_firewall_log) with what stands beside its data: `total`.
    pub fn get_nodes_node_lxc_vmid_firewall_log_response(
        &self,
        node: &str,
        vmid: i64,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidFirewallLogResponse, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_lxc_vmid_firewall_log",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_log(
                            &node,
                            vmid,
                            limit,
                            since,
                            start,
                            until,
                        ),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/options`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/options>)
    pub fn get_nodes_node_lxc_vmid_firewall_options(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidFirewallOptionsData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_options",
                    self.client.get_nodes_node_lxc_vmid_firewall_options(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/refs`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/refs>)
    pub fn get_nodes_node_lxc_vmid_firewall_refs(
        &self,
        node: &str,
        vmid: i64,
        type_: Option<types::GetNodesNodeLxcVmidFirewallRefsQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidFirewallRefsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_refs",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_refs(&node, vmid, type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/rules`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/rules>)
    pub fn get_nodes_node_lxc_vmid_firewall_rules(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeLxcVmidFirewallRulesItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_rules",
                    self.client.get_nodes_node_lxc_vmid_firewall_rules(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}>)
    pub fn get_nodes_node_lxc_vmid_firewall_rules_pos(
        &self,
        node: &str,
        vmid: i64,
        pos: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidFirewallRulesPosData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_firewall_rules_pos",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_firewall_rules_pos(&node, vmid, pos),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/interfaces`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/interfaces>)
    pub fn get_nodes_node_lxc_vmid_interfaces(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidInterfacesItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_interfaces",
                    self.client.get_nodes_node_lxc_vmid_interfaces(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/migrate`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `VM.Migrate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `target`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/migrate>)
    pub fn get_nodes_node_lxc_vmid_migrate(
        &self,
        node: &str,
        vmid: i64,
        target: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidMigrateData, Error>> {
        let node = node.to_owned();
        let target = target.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_migrate",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_migrate(&node, vmid, target.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/mtunnelwebsocket>)
    pub fn get_nodes_node_lxc_vmid_mtunnelwebsocket(
        &self,
        node: &str,
        vmid: i64,
        socket: &str,
        ticket: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidMtunnelwebsocketData, Error>> {
        let node = node.to_owned();
        let socket = socket.to_owned();
        let ticket = ticket.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_mtunnelwebsocket",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_mtunnelwebsocket(
                            &node,
                            vmid,
                            &socket,
                            &ticket,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/pending`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/pending>)
    pub fn get_nodes_node_lxc_vmid_pending(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidPendingItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_pending",
                    self.client.get_nodes_node_lxc_vmid_pending(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/rrd`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `ds`: Format `pve-configid-list`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/rrd>)
    pub fn get_nodes_node_lxc_vmid_rrd(
        &self,
        node: &str,
        vmid: i64,
        cf: Option<types::GetNodesNodeLxcVmidRrdQueryCf>,
        ds: &str,
        timeframe: types::GetNodesNodeLxcVmidRrdQueryTimeframe,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidRrdData, Error>> {
        let node = node.to_owned();
        let ds = ds.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_rrd",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_rrd(&node, vmid, cf, &ds, timeframe),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/rrddata`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/rrddata>)
    pub fn get_nodes_node_lxc_vmid_rrddata(
        &self,
        node: &str,
        vmid: i64,
        cf: Option<types::GetNodesNodeLxcVmidRrddataQueryCf>,
        timeframe: types::GetNodesNodeLxcVmidRrddataQueryTimeframe,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_rrddata",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_rrddata(&node, vmid, cf, timeframe),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/snapshot`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot>)
    pub fn get_nodes_node_lxc_vmid_snapshot(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidSnapshotItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_snapshot",
                    self.client.get_nodes_node_lxc_vmid_snapshot(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}>)
    pub fn get_nodes_node_lxc_vmid_snapshot_snapname(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_snapshot_snapname",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_snapshot_snapname(
                            &node,
                            vmid,
                            &snapname,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
    ///
    /// Privileges: `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config>)
    pub fn get_nodes_node_lxc_vmid_snapshot_snapname_config(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_snapshot_snapname_config",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_snapshot_snapname_config(
                            &node,
                            vmid,
                            &snapname,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/status`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status>)
    pub fn get_nodes_node_lxc_vmid_status(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeLxcVmidStatusItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_status",
                    self.client.get_nodes_node_lxc_vmid_status(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/status/current`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/current>)
    pub fn get_nodes_node_lxc_vmid_status_current(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidStatusCurrentData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_status_current",
                    self.client.get_nodes_node_lxc_vmid_status_current(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/lxc/{vmid}/vncwebsocket`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// # Parameters
    ///
    /// - `port`: From 5900 to 5999.
    /// - `vncticket`: At most 512 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/vncwebsocket>)
    pub fn get_nodes_node_lxc_vmid_vncwebsocket(
        &self,
        node: &str,
        vmid: i64,
        port: i64,
        vncticket: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeLxcVmidVncwebsocketData, Error>> {
        let node = node.to_owned();
        let vncticket = vncticket.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_lxc_vmid_vncwebsocket",
                    self
                        .client
                        .get_nodes_node_lxc_vmid_vncwebsocket(
                            &node,
                            vmid,
                            port,
                            &vncticket,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
}
