// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/qemu/{vmid}`
    ///
    /// Privileges: `VM.Allocate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `destroy-unreferenced-disks`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}>)
    pub fn delete_nodes_node_qemu_vmid(
        &self,
        node: &str,
        vmid: i64,
        destroy_unreferenced_disks: Option<bool>,
        purge: Option<bool>,
        skiplock: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let destroy_unreferenced_disks = destroy_unreferenced_disks.map(PveBool::from);
        let purge = purge.map(PveBool::from);
        let skiplock = skiplock.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_qemu_vmid",
                    self
                        .client
                        .delete_nodes_node_qemu_vmid(
                            &node,
                            vmid,
                            destroy_unreferenced_disks.as_ref(),
                            purge.as_ref(),
                            skiplock.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}>)
    pub fn delete_nodes_node_qemu_vmid_firewall_aliases_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_qemu_vmid_firewall_aliases_name",
                    self
                        .client
                        .delete_nodes_node_qemu_vmid_firewall_aliases_name(
                            &node,
                            vmid,
                            &name,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}>)
    pub fn delete_nodes_node_qemu_vmid_firewall_ipset_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        force: Option<bool>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let force = force.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_qemu_vmid_firewall_ipset_name",
                    self
                        .client
                        .delete_nodes_node_qemu_vmid_firewall_ipset_name(
                            &node,
                            vmid,
                            &name,
                            force.as_ref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}>)
    pub fn delete_nodes_node_qemu_vmid_firewall_ipset_name_cidr(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        cidr: &str,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_qemu_vmid_firewall_ipset_name_cidr",
                    self
                        .client
                        .delete_nodes_node_qemu_vmid_firewall_ipset_name_cidr(
                            &node,
                            vmid,
                            &name,
                            &cidr,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}>)
    pub fn delete_nodes_node_qemu_vmid_firewall_rules_pos(
        &self,
        node: &str,
        vmid: i64,
        pos: i64,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_qemu_vmid_firewall_rules_pos",
                    self
                        .client
                        .delete_nodes_node_qemu_vmid_firewall_rules_pos(
                            &node,
                            vmid,
                            pos,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
    ///
    /// Privileges: `VM.Snapshot` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}>)
    pub fn delete_nodes_node_qemu_vmid_snapshot_snapname(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
        force: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        let force = force.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_qemu_vmid_snapshot_snapname",
                    self
                        .client
                        .delete_nodes_node_qemu_vmid_snapshot_snapname(
                            &node,
                            vmid,
                            &snapname,
                            force.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu`
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
    pub fn post_nodes_node_qemu(
        &self,
        node: &str,
        body: types::PostNodesNodeQemuBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu",
                    self.client.post_nodes_node_qemu(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent`
    ///
    /// Privileges: `VM.GuestAgent.Unrestricted` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent>)
    pub fn post_nodes_node_qemu_vmid_agent(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidAgentBody,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent",
                    self.client.post_nodes_node_qemu_vmid_agent(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/exec`
    ///
    /// Privileges: `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/exec>)
    pub fn post_nodes_node_qemu_vmid_agent_exec(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidAgentExecBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeQemuVmidAgentExecData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_exec",
                    self.client.post_nodes_node_qemu_vmid_agent_exec(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/file-write`
    ///
    /// Privileges: `VM.GuestAgent.FileWrite` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/file-write>)
    pub fn post_nodes_node_qemu_vmid_agent_file_write(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidAgentFileWriteBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_agent_file_write",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_file_write(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze`
    ///
    /// Privileges: `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze>)
    pub fn post_nodes_node_qemu_vmid_agent_fsfreeze_freeze(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_fsfreeze_freeze",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_fsfreeze_freeze(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status>)
    pub fn post_nodes_node_qemu_vmid_agent_fsfreeze_status(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_fsfreeze_status",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_fsfreeze_status(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw`
    ///
    /// Privileges: `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw>)
    pub fn post_nodes_node_qemu_vmid_agent_fsfreeze_thaw(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_fsfreeze_thaw",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_fsfreeze_thaw(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/fstrim`
    ///
    /// Privileges: `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/fstrim>)
    pub fn post_nodes_node_qemu_vmid_agent_fstrim(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_fstrim",
                    self.client.post_nodes_node_qemu_vmid_agent_fstrim(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/ping`
    ///
    /// Privileges: `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/ping>)
    pub fn post_nodes_node_qemu_vmid_agent_ping(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_ping",
                    self.client.post_nodes_node_qemu_vmid_agent_ping(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password`
    ///
    /// Privileges: `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/set-user-password>)
    pub fn post_nodes_node_qemu_vmid_agent_set_user_password(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidAgentSetUserPasswordBody,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_set_user_password",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_set_user_password(
                            &node,
                            vmid,
                            &body,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/shutdown`
    ///
    /// Privileges: `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/shutdown>)
    pub fn post_nodes_node_qemu_vmid_agent_shutdown(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_shutdown",
                    self.client.post_nodes_node_qemu_vmid_agent_shutdown(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk`
    ///
    /// Privileges: `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/suspend-disk>)
    pub fn post_nodes_node_qemu_vmid_agent_suspend_disk(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_suspend_disk",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_suspend_disk(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid`
    ///
    /// Privileges: `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid>)
    pub fn post_nodes_node_qemu_vmid_agent_suspend_hybrid(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_suspend_hybrid",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_agent_suspend_hybrid(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram`
    ///
    /// Privileges: `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/agent/suspend-ram>)
    pub fn post_nodes_node_qemu_vmid_agent_suspend_ram(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_agent_suspend_ram",
                    self.client.post_nodes_node_qemu_vmid_agent_suspend_ram(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/clone`
    ///
    /// Privileges: `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (when `pool` is given)).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/clone>)
    pub fn post_nodes_node_qemu_vmid_clone(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidCloneBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_clone",
                    self.client.post_nodes_node_qemu_vmid_clone(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/config`
    ///
    /// Privileges: `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/config>)
    pub fn post_nodes_node_qemu_vmid_config(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidConfigBody,
    ) -> BoxFuture<'_, Result<Option<PveStr>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_config",
                    self.client.post_nodes_node_qemu_vmid_config(&node, vmid, &body),
                )
                .await
                .map(|answer| answer.data)
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `VM.Migrate` on `/vms/{vmid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/dbus-vmstate>)
    pub fn post_nodes_node_qemu_vmid_dbus_vmstate(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidDbusVmstateBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_dbus_vmstate",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_dbus_vmstate(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/firewall/aliases`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/aliases>)
    pub fn post_nodes_node_qemu_vmid_firewall_aliases(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidFirewallAliasesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_firewall_aliases",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_firewall_aliases(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/firewall/ipset`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset>)
    pub fn post_nodes_node_qemu_vmid_firewall_ipset(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidFirewallIpsetBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_firewall_ipset",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_firewall_ipset(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}>)
    pub fn post_nodes_node_qemu_vmid_firewall_ipset_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        body: types::PostNodesNodeQemuVmidFirewallIpsetNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_firewall_ipset_name",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_firewall_ipset_name(
                            &node,
                            vmid,
                            &name,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/firewall/rules`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/rules>)
    pub fn post_nodes_node_qemu_vmid_firewall_rules(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidFirewallRulesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_qemu_vmid_firewall_rules",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_firewall_rules(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/migrate`
    ///
    /// Privileges: `VM.Migrate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/migrate>)
    pub fn post_nodes_node_qemu_vmid_migrate(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidMigrateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_migrate",
                    self.client.post_nodes_node_qemu_vmid_migrate(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/monitor`
    ///
    /// Privileges: `Sys.Audit` or `Sys.Modify` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/monitor>)
    pub fn post_nodes_node_qemu_vmid_monitor(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidMonitorBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_monitor",
                    self.client.post_nodes_node_qemu_vmid_monitor(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/move_disk`
    ///
    /// Privileges: `VM.Config.Disk` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/move_disk>)
    pub fn post_nodes_node_qemu_vmid_move_disk(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidMoveDiskBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_move_disk",
                    self.client.post_nodes_node_qemu_vmid_move_disk(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/mtunnel`
    ///
    /// Privileges: `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/mtunnel>)
    pub fn post_nodes_node_qemu_vmid_mtunnel(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidMtunnelBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeQemuVmidMtunnelData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_mtunnel",
                    self.client.post_nodes_node_qemu_vmid_mtunnel(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/remote_migrate`
    ///
    /// Privileges: `VM.Migrate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/remote_migrate>)
    pub fn post_nodes_node_qemu_vmid_remote_migrate(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidRemoteMigrateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_remote_migrate",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_remote_migrate(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/snapshot`
    ///
    /// Privileges: `VM.Snapshot` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot>)
    pub fn post_nodes_node_qemu_vmid_snapshot(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidSnapshotBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_snapshot",
                    self.client.post_nodes_node_qemu_vmid_snapshot(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`
    ///
    /// Privileges: `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback>)
    pub fn post_nodes_node_qemu_vmid_snapshot_snapname_rollback(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
        body: types::PostNodesNodeQemuVmidSnapshotSnapnameRollbackBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_snapshot_snapname_rollback",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_snapshot_snapname_rollback(
                            &node,
                            vmid,
                            &snapname,
                            &body,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/spiceproxy`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/spiceproxy>)
    pub fn post_nodes_node_qemu_vmid_spiceproxy(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidSpiceproxyBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeQemuVmidSpiceproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_spiceproxy",
                    self.client.post_nodes_node_qemu_vmid_spiceproxy(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/reboot`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/reboot>)
    pub fn post_nodes_node_qemu_vmid_status_reboot(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusRebootBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_reboot",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_reboot(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/reset`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/reset>)
    pub fn post_nodes_node_qemu_vmid_status_reset(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusResetBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_reset",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_reset(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/resume`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/resume>)
    pub fn post_nodes_node_qemu_vmid_status_resume(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusResumeBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_resume",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_resume(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/shutdown`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/shutdown>)
    pub fn post_nodes_node_qemu_vmid_status_shutdown(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusShutdownBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_shutdown",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_shutdown(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/start`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/start>)
    pub fn post_nodes_node_qemu_vmid_status_start(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusStartBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_start",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_start(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/stop`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/stop>)
    pub fn post_nodes_node_qemu_vmid_status_stop(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusStopBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_stop",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_stop(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/status/suspend`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/status/suspend>)
    pub fn post_nodes_node_qemu_vmid_status_suspend(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidStatusSuspendBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_status_suspend",
                    self
                        .client
                        .post_nodes_node_qemu_vmid_status_suspend(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/template`
    ///
    /// Privileges: `VM.Allocate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/template>)
    pub fn post_nodes_node_qemu_vmid_template(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidTemplateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_template",
                    self.client.post_nodes_node_qemu_vmid_template(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/termproxy`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/termproxy>)
    pub fn post_nodes_node_qemu_vmid_termproxy(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidTermproxyBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeQemuVmidTermproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_termproxy",
                    self.client.post_nodes_node_qemu_vmid_termproxy(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/qemu/{vmid}/vncproxy`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/vncproxy>)
    pub fn post_nodes_node_qemu_vmid_vncproxy(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeQemuVmidVncproxyBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeQemuVmidVncproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_qemu_vmid_vncproxy",
                    self.client.post_nodes_node_qemu_vmid_vncproxy(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/cloudinit`
    ///
    /// Privileges: `VM.Config.Cloudinit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/cloudinit>)
    pub fn put_nodes_node_qemu_vmid_cloudinit(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_cloudinit",
                    self.client.put_nodes_node_qemu_vmid_cloudinit(&node, vmid),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/config`
    ///
    /// Privileges: `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/config>)
    pub fn put_nodes_node_qemu_vmid_config(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeQemuVmidConfigBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_config",
                    self.client.put_nodes_node_qemu_vmid_config(&node, vmid, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}>)
    pub fn put_nodes_node_qemu_vmid_firewall_aliases_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        body: types::PutNodesNodeQemuVmidFirewallAliasesNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_firewall_aliases_name",
                    self
                        .client
                        .put_nodes_node_qemu_vmid_firewall_aliases_name(
                            &node,
                            vmid,
                            &name,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}>)
    pub fn put_nodes_node_qemu_vmid_firewall_ipset_name_cidr(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        cidr: &str,
        body: types::PutNodesNodeQemuVmidFirewallIpsetNameCidrBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_firewall_ipset_name_cidr",
                    self
                        .client
                        .put_nodes_node_qemu_vmid_firewall_ipset_name_cidr(
                            &node,
                            vmid,
                            &name,
                            &cidr,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/firewall/options`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/options>)
    pub fn put_nodes_node_qemu_vmid_firewall_options(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeQemuVmidFirewallOptionsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_firewall_options",
                    self
                        .client
                        .put_nodes_node_qemu_vmid_firewall_options(&node, vmid, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}>)
    pub fn put_nodes_node_qemu_vmid_firewall_rules_pos(
        &self,
        node: &str,
        vmid: i64,
        pos: i64,
        body: types::PutNodesNodeQemuVmidFirewallRulesPosBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_firewall_rules_pos",
                    self
                        .client
                        .put_nodes_node_qemu_vmid_firewall_rules_pos(
                            &node,
                            vmid,
                            pos,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/resize`
    ///
    /// Answers nothing in 7.4.
    ///
    /// Privileges: `VM.Config.Disk` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/resize>)
    pub fn put_nodes_node_qemu_vmid_resize(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeQemuVmidResizeBody,
    ) -> BoxFuture<'_, Result<Option<PveStr>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_resize",
                    self.client.put_nodes_node_qemu_vmid_resize(&node, vmid, &body),
                )
                .await
                .map(|answer| answer.data)
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/sendkey`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/sendkey>)
    pub fn put_nodes_node_qemu_vmid_sendkey(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeQemuVmidSendkeyBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_sendkey",
                    self.client.put_nodes_node_qemu_vmid_sendkey(&node, vmid, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
    ///
    /// Privileges: `VM.Snapshot` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config>)
    pub fn put_nodes_node_qemu_vmid_snapshot_snapname_config(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
        body: types::PutNodesNodeQemuVmidSnapshotSnapnameConfigBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_snapshot_snapname_config",
                    self
                        .client
                        .put_nodes_node_qemu_vmid_snapshot_snapname_config(
                            &node,
                            vmid,
                            &snapname,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/qemu/{vmid}/unlink`
    ///
    /// Privileges: `VM.Config.Disk` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/qemu/{vmid}/unlink>)
    pub fn put_nodes_node_qemu_vmid_unlink(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeQemuVmidUnlinkBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_qemu_vmid_unlink",
                    self.client.put_nodes_node_qemu_vmid_unlink(&node, vmid, &body),
                )
                .await
        })
    }
}
