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
