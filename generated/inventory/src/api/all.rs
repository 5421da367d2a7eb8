// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /access/permissions`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`access_permissions`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/permissions>)
    pub fn get_access_permissions(
        &self,
        path: Option<&str>,
        userid: Option<&str>,
    ) -> BoxFuture<
        '_,
        Result<
            ::std::collections::BTreeMap<
                String,
                ::std::collections::BTreeMap<String, PveBool>,
            >,
            Error,
        >,
    > {
        let path = path.map(str::to_owned);
        let userid = userid.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_permissions",
                    self
                        .client
                        .get_access_permissions(path.as_deref(), userid.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/backup`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`backup_jobs`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup>)
    pub fn get_cluster_backup(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterBackupItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_backup",
                    self.client.get_cluster_backup(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/groups`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`ha_groups`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/groups>)
    pub fn get_cluster_ha_groups(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaGroupsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_groups",
                    self.client.get_cluster_ha_groups(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/resources`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`ha_resources`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources>)
    pub fn get_cluster_ha_resources(
        &self,
        type_: Option<types::GetClusterHaResourcesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaResourcesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_resources",
                    self.client.get_cluster_ha_resources(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/rules`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`ha_rules`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/rules>)
    pub fn get_cluster_ha_rules(
        &self,
        resource: Option<&str>,
        type_: Option<types::GetClusterHaRulesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaRulesItem>, Error>> {
        let resource = resource.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_rules",
                    self.client.get_cluster_ha_rules(resource.as_deref(), type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/nextid`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/nextid>)
    pub fn get_cluster_nextid(
        &self,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<PveInt, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_nextid",
                    self.client.get_cluster_nextid(vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/options`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`cluster_options`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/options>)
    pub fn get_cluster_options(
        &self,
    ) -> BoxFuture<'_, Result<types::GetClusterOptionsData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_options",
                    self.client.get_cluster_options(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/replication`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`replication`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/replication>)
    pub fn get_cluster_replication(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterReplicationItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_replication",
                    self.client.get_cluster_replication(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/resources`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`cluster_resources`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/resources>)
    pub fn get_cluster_resources(
        &self,
        type_: Option<types::GetClusterResourcesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterResourcesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_resources",
                    self.client.get_cluster_resources(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/vnets`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets>)
    pub fn get_cluster_sdn_vnets(
        &self,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnVnetsItem>, Error>> {
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets",
                    self
                        .client
                        .get_cluster_sdn_vnets(pending.as_ref(), running.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/vnets/{vnet}/subnets`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`sdn_subnets`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/subnets>)
    pub fn get_cluster_sdn_vnets_vnet_subnets(
        &self,
        vnet: &str,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnVnetsVnetSubnetsItem>, Error>> {
        let vnet = vnet.to_owned();
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet_subnets",
                    self
                        .client
                        .get_cluster_sdn_vnets_vnet_subnets(
                            &vnet,
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/zones`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/zones>)
    pub fn get_cluster_sdn_zones(
        &self,
        pending: Option<bool>,
        running: Option<bool>,
        type_: Option<types::GetClusterSdnZonesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnZonesItem>, Error>> {
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_zones",
                    self
                        .client
                        .get_cluster_sdn_zones(
                            pending.as_ref(),
                            running.as_ref(),
                            type_,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/status`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/status>)
    pub fn get_cluster_status(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterStatusItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_status",
                    self.client.get_cluster_status(),
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
    /// `GET /nodes/{node}/network`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`node_network`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network>)
    pub fn get_nodes_node_network(
        &self,
        node: &str,
        type_: Option<types::GetNodesNodeNetworkQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeNetworkItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_network",
                    self.client.get_nodes_node_network(&node, type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_network`](Self::get_nodes_node_network) with what stands beside its data: `changes`.
    pub fn get_nodes_node_network_response(
        &self,
        node: &str,
        type_: Option<types::GetNodesNodeNetworkQueryType>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeNetworkResponse, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_network",
                    self.client.get_nodes_node_network(&node, type_),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu>)
    pub fn get_nodes_node_qemu(
        &self,
        node: &str,
        full: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuItem>, Error>> {
        let node = node.to_owned();
        let full = full.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu",
                    self.client.get_nodes_node_qemu(&node, full.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`agent_host_name`).
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-host-name>)
    pub fn get_nodes_node_qemu_vmid_agent_get_host_name(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidAgentGetHostNameData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_host_name",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_agent_get_host_name(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`agent_osinfo`).
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-osinfo>)
    pub fn get_nodes_node_qemu_vmid_agent_get_osinfo(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidAgentGetOsinfoData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_osinfo",
                    self.client.get_nodes_node_qemu_vmid_agent_get_osinfo(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`agent_network_interfaces`).
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces>)
    pub fn get_nodes_node_qemu_vmid_agent_network_get_interfaces(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesData, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_network_get_interfaces",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_agent_network_get_interfaces(
                            &node,
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/config`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/config>)
    pub fn get_nodes_node_qemu_vmid_config(
        &self,
        node: &str,
        vmid: i64,
        current: Option<bool>,
        snapshot: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidConfigData, Error>> {
        let node = node.to_owned();
        let current = current.map(PveBool::from);
        let snapshot = snapshot.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_config",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_config(
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
    /// `GET /nodes/{node}/qemu/{vmid}/snapshot`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot>)
    pub fn get_nodes_node_qemu_vmid_snapshot(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuVmidSnapshotItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_snapshot",
                    self.client.get_nodes_node_qemu_vmid_snapshot(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/status`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`node_status_undeclared`).
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/status>)
    pub fn get_nodes_node_status(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeStatusData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_status",
                    self.client.get_nodes_node_status(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `content`: Format `pve-storage-content-list`.
    /// - `enabled`: Default `0`.
    /// - `format`: Default `0`.
    /// - `storage`: Format `pve-storage-id`.
    /// - `target`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage>)
    pub fn get_nodes_node_storage(
        &self,
        node: &str,
        content: Option<&str>,
        enabled: Option<bool>,
        format: Option<bool>,
        storage: Option<&str>,
        target: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeStorageItem>, Error>> {
        let node = node.to_owned();
        let content = content.map(str::to_owned);
        let enabled = enabled.map(PveBool::from);
        let format = format.map(PveBool::from);
        let storage = storage.map(str::to_owned);
        let target = target.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage",
                    self
                        .client
                        .get_nodes_node_storage(
                            &node,
                            content.as_deref(),
                            enabled.as_ref(),
                            format.as_ref(),
                            storage.as_deref(),
                            target.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/content`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `content`: Format `pve-storage-content`.
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/content>)
    pub fn get_nodes_node_storage_storage_content(
        &self,
        node: &str,
        storage: &str,
        content: Option<&str>,
        vmid: Option<i64>,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeStorageStorageContentItem>, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let content = content.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_content",
                    self
                        .client
                        .get_nodes_node_storage_storage_content(
                            &node,
                            &storage,
                            content.as_deref(),
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/tasks`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `errors`: Default `0`.
    /// - `limit`: At least 0. Default `50`.
    /// - `start`: At least 0. Default `0`.
    /// - `statusfilter`: Format `pve-task-status-type-list`.
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/tasks>)
    pub fn get_nodes_node_tasks(
        &self,
        node: &str,
        errors: Option<bool>,
        limit: Option<i64>,
        since: Option<i64>,
        source: Option<types::GetNodesNodeTasksQuerySource>,
        start: Option<i64>,
        statusfilter: Option<&str>,
        typefilter: Option<&str>,
        until: Option<i64>,
        userfilter: Option<&str>,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeTasksItem>, Error>> {
        let node = node.to_owned();
        let errors = errors.map(PveBool::from);
        let statusfilter = statusfilter.map(str::to_owned);
        let typefilter = typefilter.map(str::to_owned);
        let userfilter = userfilter.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_tasks",
                    self
                        .client
                        .get_nodes_node_tasks(
                            &node,
                            errors.as_ref(),
                            limit,
                            since,
                            source,
                            start,
                            statusfilter.as_deref(),
                            typefilter.as_deref(),
                            until,
                            userfilter.as_deref(),
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_tasks`](Self::get_nodes_node_tasks) with what stands beside its data: `total`.
    pub fn get_nodes_node_tasks_response(
        &self,
        node: &str,
        errors: Option<bool>,
        limit: Option<i64>,
        since: Option<i64>,
        source: Option<types::GetNodesNodeTasksQuerySource>,
        start: Option<i64>,
        statusfilter: Option<&str>,
        typefilter: Option<&str>,
        until: Option<i64>,
        userfilter: Option<&str>,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeTasksResponse, Error>> {
        let node = node.to_owned();
        let errors = errors.map(PveBool::from);
        let statusfilter = statusfilter.map(str::to_owned);
        let typefilter = typefilter.map(str::to_owned);
        let userfilter = userfilter.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_tasks",
                    self
                        .client
                        .get_nodes_node_tasks(
                            &node,
                            errors.as_ref(),
                            limit,
                            since,
                            source,
                            start,
                            statusfilter.as_deref(),
                            typefilter.as_deref(),
                            until,
                            userfilter.as_deref(),
                            vmid,
                        ),
                )
                .await
        })
    }
    /// `GET /storage`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`storage_list`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/storage>)
    pub fn get_storage(
        &self,
        type_: Option<types::GetStorageQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetStorageItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_storage",
                    self.client.get_storage(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /version`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/version>)
    pub fn get_version(&self) -> BoxFuture<'_, Result<types::GetVersionData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_version",
                    self.client.get_version(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
