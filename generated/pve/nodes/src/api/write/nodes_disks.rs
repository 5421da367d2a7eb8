// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/disks/directory/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `cleanup-config`: Default `0`.
    /// - `cleanup-disks`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/directory/{name}>)
    pub fn delete_nodes_node_disks_directory_name(
        &self,
        node: &str,
        name: &str,
        cleanup_config: Option<bool>,
        cleanup_disks: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cleanup_config = cleanup_config.map(PveBool::from);
        let cleanup_disks = cleanup_disks.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_disks_directory_name",
                    self
                        .client
                        .delete_nodes_node_disks_directory_name(
                            &node,
                            &name,
                            cleanup_config.as_ref(),
                            cleanup_disks.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/disks/lvm/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `cleanup-config`: Default `0`.
    /// - `cleanup-disks`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/lvm/{name}>)
    pub fn delete_nodes_node_disks_lvm_name(
        &self,
        node: &str,
        name: &str,
        cleanup_config: Option<bool>,
        cleanup_disks: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cleanup_config = cleanup_config.map(PveBool::from);
        let cleanup_disks = cleanup_disks.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_disks_lvm_name",
                    self
                        .client
                        .delete_nodes_node_disks_lvm_name(
                            &node,
                            &name,
                            cleanup_config.as_ref(),
                            cleanup_disks.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/disks/lvmthin/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `cleanup-config`: Default `0`.
    /// - `cleanup-disks`: Default `0`.
    /// - `volume-group`: Format `pve-storage-id`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/lvmthin/{name}>)
    pub fn delete_nodes_node_disks_lvmthin_name(
        &self,
        node: &str,
        name: &str,
        cleanup_config: Option<bool>,
        cleanup_disks: Option<bool>,
        volume_group: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cleanup_config = cleanup_config.map(PveBool::from);
        let cleanup_disks = cleanup_disks.map(PveBool::from);
        let volume_group = volume_group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_disks_lvmthin_name",
                    self
                        .client
                        .delete_nodes_node_disks_lvmthin_name(
                            &node,
                            &name,
                            cleanup_config.as_ref(),
                            cleanup_disks.as_ref(),
                            &volume_group,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/disks/zfs/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `cleanup-config`: Default `0`.
    /// - `cleanup-disks`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/zfs/{name}>)
    pub fn delete_nodes_node_disks_zfs_name(
        &self,
        node: &str,
        name: &str,
        cleanup_config: Option<bool>,
        cleanup_disks: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let cleanup_config = cleanup_config.map(PveBool::from);
        let cleanup_disks = cleanup_disks.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_disks_zfs_name",
                    self
                        .client
                        .delete_nodes_node_disks_zfs_name(
                            &node,
                            &name,
                            cleanup_config.as_ref(),
                            cleanup_disks.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/disks/directory`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/directory>)
    pub fn post_nodes_node_disks_directory(
        &self,
        node: &str,
        body: types::PostNodesNodeDisksDirectoryBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_disks_directory",
                    self.client.post_nodes_node_disks_directory(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/disks/initgpt`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/initgpt>)
    pub fn post_nodes_node_disks_initgpt(
        &self,
        node: &str,
        body: types::PostNodesNodeDisksInitgptBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_disks_initgpt",
                    self.client.post_nodes_node_disks_initgpt(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/disks/lvm`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/lvm>)
    pub fn post_nodes_node_disks_lvm(
        &self,
        node: &str,
        body: types::PostNodesNodeDisksLvmBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_disks_lvm",
                    self.client.post_nodes_node_disks_lvm(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/disks/lvmthin`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/lvmthin>)
    pub fn post_nodes_node_disks_lvmthin(
        &self,
        node: &str,
        body: types::PostNodesNodeDisksLvmthinBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_disks_lvmthin",
                    self.client.post_nodes_node_disks_lvmthin(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/disks/zfs`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/zfs>)
    pub fn post_nodes_node_disks_zfs(
        &self,
        node: &str,
        body: types::PostNodesNodeDisksZfsBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_disks_zfs",
                    self.client.post_nodes_node_disks_zfs(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/disks/wipedisk`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/wipedisk>)
    pub fn put_nodes_node_disks_wipedisk(
        &self,
        node: &str,
        body: types::PutNodesNodeDisksWipediskBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_nodes_node_disks_wipedisk",
                    self.client.put_nodes_node_disks_wipedisk(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
