// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
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
    /// `GET /nodes/{node}/qemu/{vmid}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}>)
    pub fn get_nodes_node_qemu_vmid(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuVmidItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid",
                    self.client.get_nodes_node_qemu_vmid(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent>)
    pub fn get_nodes_node_qemu_vmid_agent(
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
                    "get_nodes_node_qemu_vmid_agent",
                    self.client.get_nodes_node_qemu_vmid_agent(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/exec-status`
    ///
    /// Privileges: `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/exec-status>)
    pub fn get_nodes_node_qemu_vmid_agent_exec_status(
        &self,
        node: &str,
        vmid: i64,
        pid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidAgentExecStatusData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_exec_status",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_agent_exec_status(&node, vmid, pid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/file-read`
    ///
    /// Privileges: `VM.GuestAgent.FileRead` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/file-read>)
    pub fn get_nodes_node_qemu_vmid_agent_file_read(
        &self,
        node: &str,
        vmid: i64,
        file: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidAgentFileReadData, Error>> {
        let node = node.to_owned();
        let file = file.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_file_read",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_agent_file_read(&node, vmid, &file),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`agent_fsinfo`).
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-fsinfo>)
    pub fn get_nodes_node_qemu_vmid_agent_get_fsinfo(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidAgentGetFsinfoData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_fsinfo",
                    self.client.get_nodes_node_qemu_vmid_agent_get_fsinfo(&node, vmid),
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
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info>)
    pub fn get_nodes_node_qemu_vmid_agent_get_memory_block_info(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_memory_block_info",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_agent_get_memory_block_info(
                            &node,
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks>)
    pub fn get_nodes_node_qemu_vmid_agent_get_memory_blocks(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_memory_blocks",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_agent_get_memory_blocks(&node, vmid),
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
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-time`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-time>)
    pub fn get_nodes_node_qemu_vmid_agent_get_time(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_time",
                    self.client.get_nodes_node_qemu_vmid_agent_get_time(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-timezone>)
    pub fn get_nodes_node_qemu_vmid_agent_get_timezone(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_timezone",
                    self.client.get_nodes_node_qemu_vmid_agent_get_timezone(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-users`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-users>)
    pub fn get_nodes_node_qemu_vmid_agent_get_users(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_users",
                    self.client.get_nodes_node_qemu_vmid_agent_get_users(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/get-vcpus>)
    pub fn get_nodes_node_qemu_vmid_agent_get_vcpus(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_get_vcpus",
                    self.client.get_nodes_node_qemu_vmid_agent_get_vcpus(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/agent/info`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/info>)
    pub fn get_nodes_node_qemu_vmid_agent_info(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_agent_info",
                    self.client.get_nodes_node_qemu_vmid_agent_info(&node, vmid),
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
    /// `GET /nodes/{node}/qemu/{vmid}/cloudinit`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/cloudinit>)
    pub fn get_nodes_node_qemu_vmid_cloudinit(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuVmidCloudinitItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_cloudinit",
                    self.client.get_nodes_node_qemu_vmid_cloudinit(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/cloudinit/dump>)
    pub fn get_nodes_node_qemu_vmid_cloudinit_dump(
        &self,
        node: &str,
        vmid: i64,
        type_: types::GetNodesNodeQemuVmidCloudinitDumpQueryType,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_cloudinit_dump",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_cloudinit_dump(&node, vmid, type_),
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
    /// `GET /nodes/{node}/qemu/{vmid}/feature`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/feature>)
    pub fn get_nodes_node_qemu_vmid_feature(
        &self,
        node: &str,
        vmid: i64,
        feature: types::GetNodesNodeQemuVmidFeatureQueryFeature,
        snapname: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidFeatureData, Error>> {
        let node = node.to_owned();
        let snapname = snapname.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_feature",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_feature(
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
    /// `GET /nodes/{node}/qemu/{vmid}/firewall`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall>)
    pub fn get_nodes_node_qemu_vmid_firewall(
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
                    "get_nodes_node_qemu_vmid_firewall",
                    self.client.get_nodes_node_qemu_vmid_firewall(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/aliases`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/aliases>)
    pub fn get_nodes_node_qemu_vmid_firewall_aliases(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeQemuVmidFirewallAliasesItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_aliases",
                    self.client.get_nodes_node_qemu_vmid_firewall_aliases(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}>)
    pub fn get_nodes_node_qemu_vmid_firewall_aliases_name(
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
                    "get_nodes_node_qemu_vmid_firewall_aliases_name",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_aliases_name(
                            &node,
                            vmid,
                            &name,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/ipset`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset>)
    pub fn get_nodes_node_qemu_vmid_firewall_ipset(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeQemuVmidFirewallIpsetItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_ipset",
                    self.client.get_nodes_node_qemu_vmid_firewall_ipset(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}>)
    pub fn get_nodes_node_qemu_vmid_firewall_ipset_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeQemuVmidFirewallIpsetNameItem>, Error>,
    > {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_ipset_name",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_ipset_name(
                            &node,
                            vmid,
                            &name,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}>)
    pub fn get_nodes_node_qemu_vmid_firewall_ipset_name_cidr(
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
                    "get_nodes_node_qemu_vmid_firewall_ipset_name_cidr",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_ipset_name_cidr(
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
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/log`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/log>)
    pub fn get_nodes_node_qemu_vmid_firewall_log(
        &self,
        node: &str,
        vmid: i64,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuVmidFirewallLogItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_log",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_log(
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
    /// [`get_nodes_node_qemu_vmid_firewall_log`](Self::get_nodes_node_qemu_vmid_firewall_log) with what stands beside its data: `total`.
    pub fn get_nodes_node_qemu_vmid_firewall_log_response(
        &self,
        node: &str,
        vmid: i64,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidFirewallLogResponse, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_qemu_vmid_firewall_log",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_log(
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
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/options`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/options>)
    pub fn get_nodes_node_qemu_vmid_firewall_options(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidFirewallOptionsData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_options",
                    self.client.get_nodes_node_qemu_vmid_firewall_options(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/refs`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/refs>)
    pub fn get_nodes_node_qemu_vmid_firewall_refs(
        &self,
        node: &str,
        vmid: i64,
        type_: Option<types::GetNodesNodeQemuVmidFirewallRefsQueryType>,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeQemuVmidFirewallRefsItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_refs",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_refs(&node, vmid, type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/rules`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/rules>)
    pub fn get_nodes_node_qemu_vmid_firewall_rules(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeQemuVmidFirewallRulesItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_rules",
                    self.client.get_nodes_node_qemu_vmid_firewall_rules(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}>)
    pub fn get_nodes_node_qemu_vmid_firewall_rules_pos(
        &self,
        node: &str,
        vmid: i64,
        pos: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidFirewallRulesPosData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_firewall_rules_pos",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_firewall_rules_pos(&node, vmid, pos),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/migrate`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/migrate>)
    pub fn get_nodes_node_qemu_vmid_migrate(
        &self,
        node: &str,
        vmid: i64,
        target: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidMigrateData, Error>> {
        let node = node.to_owned();
        let target = target.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_migrate",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_migrate(
                            &node,
                            vmid,
                            target.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/mtunnelwebsocket>)
    pub fn get_nodes_node_qemu_vmid_mtunnelwebsocket(
        &self,
        node: &str,
        vmid: i64,
        socket: &str,
        ticket: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidMtunnelwebsocketData, Error>> {
        let node = node.to_owned();
        let socket = socket.to_owned();
        let ticket = ticket.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_mtunnelwebsocket",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_mtunnelwebsocket(
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
    /// `GET /nodes/{node}/qemu/{vmid}/pending`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/pending>)
    pub fn get_nodes_node_qemu_vmid_pending(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuVmidPendingItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_pending",
                    self.client.get_nodes_node_qemu_vmid_pending(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/rrd`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/rrd>)
    pub fn get_nodes_node_qemu_vmid_rrd(
        &self,
        node: &str,
        vmid: i64,
        cf: Option<types::GetNodesNodeQemuVmidRrdQueryCf>,
        ds: &str,
        timeframe: types::GetNodesNodeQemuVmidRrdQueryTimeframe,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidRrdData, Error>> {
        let node = node.to_owned();
        let ds = ds.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_rrd",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_rrd(&node, vmid, cf, &ds, timeframe),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/rrddata`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/rrddata>)
    pub fn get_nodes_node_qemu_vmid_rrddata(
        &self,
        node: &str,
        vmid: i64,
        cf: Option<types::GetNodesNodeQemuVmidRrddataQueryCf>,
        timeframe: types::GetNodesNodeQemuVmidRrddataQueryTimeframe,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_rrddata",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_rrddata(&node, vmid, cf, timeframe),
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
    /// `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}>)
    pub fn get_nodes_node_qemu_vmid_snapshot_snapname(
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
                    "get_nodes_node_qemu_vmid_snapshot_snapname",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_snapshot_snapname(
                            &node,
                            vmid,
                            &snapname,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
    ///
    /// Privileges: `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config>)
    pub fn get_nodes_node_qemu_vmid_snapshot_snapname_config(
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
                    "get_nodes_node_qemu_vmid_snapshot_snapname_config",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_snapshot_snapname_config(
                            &node,
                            vmid,
                            &snapname,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/status`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status>)
    pub fn get_nodes_node_qemu_vmid_status(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeQemuVmidStatusItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_status",
                    self.client.get_nodes_node_qemu_vmid_status(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/status/current`
    ///
    /// Privileges: `VM.Audit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/current>)
    pub fn get_nodes_node_qemu_vmid_status_current(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidStatusCurrentData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_status_current",
                    self.client.get_nodes_node_qemu_vmid_status_current(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/qemu/{vmid}/vncwebsocket`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/vncwebsocket>)
    pub fn get_nodes_node_qemu_vmid_vncwebsocket(
        &self,
        node: &str,
        vmid: i64,
        port: i64,
        vncticket: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQemuVmidVncwebsocketData, Error>> {
        let node = node.to_owned();
        let vncticket = vncticket.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_qemu_vmid_vncwebsocket",
                    self
                        .client
                        .get_nodes_node_qemu_vmid_vncwebsocket(
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
