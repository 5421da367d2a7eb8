// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/lxc/{vmid}`
    ///
    /// Privileges: `VM.Allocate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `force`: Default `0`.
    /// - `purge`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}>)
    pub fn delete_nodes_node_lxc_vmid(
        &self,
        node: &str,
        vmid: i64,
        destroy_unreferenced_disks: Option<bool>,
        force: Option<bool>,
        purge: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let destroy_unreferenced_disks = destroy_unreferenced_disks.map(PveBool::from);
        let force = force.map(PveBool::from);
        let purge = purge.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_lxc_vmid",
                    self
                        .client
                        .delete_nodes_node_lxc_vmid(
                            &node,
                            vmid,
                            destroy_unreferenced_disks.as_ref(),
                            force.as_ref(),
                            purge.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}>)
    pub fn delete_nodes_node_lxc_vmid_firewall_aliases_name(
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
                    "delete_nodes_node_lxc_vmid_firewall_aliases_name",
                    self
                        .client
                        .delete_nodes_node_lxc_vmid_firewall_aliases_name(
                            &node,
                            vmid,
                            &name,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}>)
    pub fn delete_nodes_node_lxc_vmid_firewall_ipset_name(
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
                    "delete_nodes_node_lxc_vmid_firewall_ipset_name",
                    self
                        .client
                        .delete_nodes_node_lxc_vmid_firewall_ipset_name(
                            &node,
                            vmid,
                            &name,
                            force.as_ref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}>)
    pub fn delete_nodes_node_lxc_vmid_firewall_ipset_name_cidr(
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
                    "delete_nodes_node_lxc_vmid_firewall_ipset_name_cidr",
                    self
                        .client
                        .delete_nodes_node_lxc_vmid_firewall_ipset_name_cidr(
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
    /// `DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}>)
    pub fn delete_nodes_node_lxc_vmid_firewall_rules_pos(
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
                    "delete_nodes_node_lxc_vmid_firewall_rules_pos",
                    self
                        .client
                        .delete_nodes_node_lxc_vmid_firewall_rules_pos(
                            &node,
                            vmid,
                            pos,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
    ///
    /// Privileges: `VM.Snapshot` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}>)
    pub fn delete_nodes_node_lxc_vmid_snapshot_snapname(
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
                    "delete_nodes_node_lxc_vmid_snapshot_snapname",
                    self
                        .client
                        .delete_nodes_node_lxc_vmid_snapshot_snapname(
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
    /// `POST /nodes/{node}/lxc`
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
    pub fn post_nodes_node_lxc(
        &self,
        node: &str,
        body: types::PostNodesNodeLxcBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc",
                    self.client.post_nodes_node_lxc(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/clone`
    ///
    /// Privileges: `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (when `pool` is given)).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/clone>)
    pub fn post_nodes_node_lxc_vmid_clone(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidCloneBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_clone",
                    self.client.post_nodes_node_lxc_vmid_clone(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/firewall/aliases`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/aliases>)
    pub fn post_nodes_node_lxc_vmid_firewall_aliases(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidFirewallAliasesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_lxc_vmid_firewall_aliases",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_firewall_aliases(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/firewall/ipset`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset>)
    pub fn post_nodes_node_lxc_vmid_firewall_ipset(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidFirewallIpsetBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_lxc_vmid_firewall_ipset",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_firewall_ipset(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}>)
    pub fn post_nodes_node_lxc_vmid_firewall_ipset_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        body: types::PostNodesNodeLxcVmidFirewallIpsetNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_lxc_vmid_firewall_ipset_name",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_firewall_ipset_name(
                            &node,
                            vmid,
                            &name,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/firewall/rules`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/rules>)
    pub fn post_nodes_node_lxc_vmid_firewall_rules(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidFirewallRulesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_lxc_vmid_firewall_rules",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_firewall_rules(&node, vmid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/migrate`
    ///
    /// Privileges: `VM.Migrate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/migrate>)
    pub fn post_nodes_node_lxc_vmid_migrate(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidMigrateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_migrate",
                    self.client.post_nodes_node_lxc_vmid_migrate(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/move_volume`
    ///
    /// Privileges: `VM.Config.Disk` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/move_volume>)
    pub fn post_nodes_node_lxc_vmid_move_volume(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidMoveVolumeBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_move_volume",
                    self.client.post_nodes_node_lxc_vmid_move_volume(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/mtunnel`
    ///
    /// Privileges: `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/mtunnel>)
    pub fn post_nodes_node_lxc_vmid_mtunnel(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidMtunnelBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeLxcVmidMtunnelData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_mtunnel",
                    self.client.post_nodes_node_lxc_vmid_mtunnel(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/remote_migrate`
    ///
    /// Privileges: `VM.Migrate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/remote_migrate>)
    pub fn post_nodes_node_lxc_vmid_remote_migrate(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidRemoteMigrateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_remote_migrate",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_remote_migrate(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/snapshot`
    ///
    /// Privileges: `VM.Snapshot` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot>)
    pub fn post_nodes_node_lxc_vmid_snapshot(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidSnapshotBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_snapshot",
                    self.client.post_nodes_node_lxc_vmid_snapshot(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback`
    ///
    /// Privileges: `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback>)
    pub fn post_nodes_node_lxc_vmid_snapshot_snapname_rollback(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
        body: types::PostNodesNodeLxcVmidSnapshotSnapnameRollbackBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_snapshot_snapname_rollback",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_snapshot_snapname_rollback(
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
    /// `POST /nodes/{node}/lxc/{vmid}/spiceproxy`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/spiceproxy>)
    pub fn post_nodes_node_lxc_vmid_spiceproxy(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidSpiceproxyBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeLxcVmidSpiceproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_spiceproxy",
                    self.client.post_nodes_node_lxc_vmid_spiceproxy(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/status/reboot`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/reboot>)
    pub fn post_nodes_node_lxc_vmid_status_reboot(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidStatusRebootBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_status_reboot",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_status_reboot(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/status/resume`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/resume>)
    pub fn post_nodes_node_lxc_vmid_status_resume(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_status_resume",
                    self.client.post_nodes_node_lxc_vmid_status_resume(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/status/shutdown`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/shutdown>)
    pub fn post_nodes_node_lxc_vmid_status_shutdown(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidStatusShutdownBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_status_shutdown",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_status_shutdown(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/status/start`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/start>)
    pub fn post_nodes_node_lxc_vmid_status_start(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidStatusStartBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_status_start",
                    self
                        .client
                        .post_nodes_node_lxc_vmid_status_start(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/status/stop`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/stop>)
    pub fn post_nodes_node_lxc_vmid_status_stop(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidStatusStopBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_status_stop",
                    self.client.post_nodes_node_lxc_vmid_status_stop(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/status/suspend`
    ///
    /// Privileges: `VM.PowerMgmt` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/status/suspend>)
    pub fn post_nodes_node_lxc_vmid_status_suspend(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_status_suspend",
                    self.client.post_nodes_node_lxc_vmid_status_suspend(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/template`
    ///
    /// Privileges: `VM.Allocate` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/template>)
    pub fn post_nodes_node_lxc_vmid_template(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_lxc_vmid_template",
                    self.client.post_nodes_node_lxc_vmid_template(&node, vmid),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/termproxy`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/termproxy>)
    pub fn post_nodes_node_lxc_vmid_termproxy(
        &self,
        node: &str,
        vmid: i64,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeLxcVmidTermproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_termproxy",
                    self.client.post_nodes_node_lxc_vmid_termproxy(&node, vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/lxc/{vmid}/vncproxy`
    ///
    /// Privileges: `VM.Console` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/vncproxy>)
    pub fn post_nodes_node_lxc_vmid_vncproxy(
        &self,
        node: &str,
        vmid: i64,
        body: types::PostNodesNodeLxcVmidVncproxyBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeLxcVmidVncproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_lxc_vmid_vncproxy",
                    self.client.post_nodes_node_lxc_vmid_vncproxy(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/lxc/{vmid}/config`
    ///
    /// Privileges: `VM.Config.Disk` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.Options` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/config>)
    pub fn put_nodes_node_lxc_vmid_config(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeLxcVmidConfigBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_lxc_vmid_config",
                    self.client.put_nodes_node_lxc_vmid_config(&node, vmid, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}>)
    pub fn put_nodes_node_lxc_vmid_firewall_aliases_name(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        body: types::PutNodesNodeLxcVmidFirewallAliasesNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_lxc_vmid_firewall_aliases_name",
                    self
                        .client
                        .put_nodes_node_lxc_vmid_firewall_aliases_name(
                            &node,
                            vmid,
                            &name,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}>)
    pub fn put_nodes_node_lxc_vmid_firewall_ipset_name_cidr(
        &self,
        node: &str,
        vmid: i64,
        name: &str,
        cidr: &str,
        body: types::PutNodesNodeLxcVmidFirewallIpsetNameCidrBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_lxc_vmid_firewall_ipset_name_cidr",
                    self
                        .client
                        .put_nodes_node_lxc_vmid_firewall_ipset_name_cidr(
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
    /// `PUT /nodes/{node}/lxc/{vmid}/firewall/options`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/options>)
    pub fn put_nodes_node_lxc_vmid_firewall_options(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeLxcVmidFirewallOptionsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_lxc_vmid_firewall_options",
                    self
                        .client
                        .put_nodes_node_lxc_vmid_firewall_options(&node, vmid, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
    ///
    /// Privileges: `VM.Config.Network` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}>)
    pub fn put_nodes_node_lxc_vmid_firewall_rules_pos(
        &self,
        node: &str,
        vmid: i64,
        pos: i64,
        body: types::PutNodesNodeLxcVmidFirewallRulesPosBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_lxc_vmid_firewall_rules_pos",
                    self
                        .client
                        .put_nodes_node_lxc_vmid_firewall_rules_pos(
                            &node,
                            vmid,
                            pos,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/lxc/{vmid}/resize`
    ///
    /// Privileges: `VM.Config.Disk` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/resize>)
    pub fn put_nodes_node_lxc_vmid_resize(
        &self,
        node: &str,
        vmid: i64,
        body: types::PutNodesNodeLxcVmidResizeBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_nodes_node_lxc_vmid_resize",
                    self.client.put_nodes_node_lxc_vmid_resize(&node, vmid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
    ///
    /// Privileges: `VM.Snapshot` on `/vms/{vmid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config>)
    pub fn put_nodes_node_lxc_vmid_snapshot_snapname_config(
        &self,
        node: &str,
        vmid: i64,
        snapname: &str,
        body: types::PutNodesNodeLxcVmidSnapshotSnapnameConfigBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let snapname = snapname.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_lxc_vmid_snapshot_snapname_config",
                    self
                        .client
                        .put_nodes_node_lxc_vmid_snapshot_snapname_config(
                            &node,
                            vmid,
                            &snapname,
                            &body,
                        ),
                )
                .await
        })
    }
}
