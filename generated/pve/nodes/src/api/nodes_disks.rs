// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/disks`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks>)
    pub fn get_nodes_node_disks(
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
                    "get_nodes_node_disks",
                    self.client.get_nodes_node_disks(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/directory`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/directory>)
    pub fn get_nodes_node_disks_directory(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeDisksDirectoryItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_directory",
                    self.client.get_nodes_node_disks_directory(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/list`
    ///
    /// Privileges: `Sys.Audit` on `/` or `Sys.Audit` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `include-partitions`: Default `0`.
    /// - `skipsmart`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/list>)
    pub fn get_nodes_node_disks_list(
        &self,
        node: &str,
        include_partitions: Option<bool>,
        skipsmart: Option<bool>,
        type_: Option<types::GetNodesNodeDisksListQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeDisksListItem>, Error>> {
        let node = node.to_owned();
        let include_partitions = include_partitions.map(PveBool::from);
        let skipsmart = skipsmart.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_list",
                    self
                        .client
                        .get_nodes_node_disks_list(
                            &node,
                            include_partitions.as_ref(),
                            skipsmart.as_ref(),
                            type_,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/lvm`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/lvm>)
    pub fn get_nodes_node_disks_lvm(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeDisksLvmData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_lvm",
                    self.client.get_nodes_node_disks_lvm(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/lvmthin`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/lvmthin>)
    pub fn get_nodes_node_disks_lvmthin(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeDisksLvmthinItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_lvmthin",
                    self.client.get_nodes_node_disks_lvmthin(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/smart`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/smart>)
    pub fn get_nodes_node_disks_smart(
        &self,
        node: &str,
        disk: &str,
        healthonly: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeDisksSmartData, Error>> {
        let node = node.to_owned();
        let disk = disk.to_owned();
        let healthonly = healthonly.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_smart",
                    self
                        .client
                        .get_nodes_node_disks_smart(&node, &disk, healthonly.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/zfs`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/zfs>)
    pub fn get_nodes_node_disks_zfs(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeDisksZfsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_zfs",
                    self.client.get_nodes_node_disks_zfs(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/disks/zfs/{name}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/disks/zfs/{name}>)
    pub fn get_nodes_node_disks_zfs_name(
        &self,
        node: &str,
        name: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeDisksZfsNameData, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_disks_zfs_name",
                    self.client.get_nodes_node_disks_zfs_name(&node, &name),
                    |answer| answer.data,
                )
                .await
        })
    }
}
