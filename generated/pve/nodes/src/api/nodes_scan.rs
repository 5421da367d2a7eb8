// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/scan`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan>)
    pub fn get_nodes_node_scan(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan",
                    self.client.get_nodes_node_scan(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/cifs`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `server`: Format `pve-storage-server`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/cifs>)
    pub fn get_nodes_node_scan_cifs(
        &self,
        node: &str,
        domain: Option<&str>,
        password: Option<&str>,
        server: &str,
        username: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanCifsItem>, Error>> {
        let node = node.to_owned();
        let domain = domain.map(str::to_owned);
        let password = password.map(str::to_owned);
        let server = server.to_owned();
        let username = username.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_cifs",
                    self
                        .client
                        .get_nodes_node_scan_cifs(
                            &node,
                            domain.as_deref(),
                            password.as_deref(),
                            &server,
                            username.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/glusterfs`
    ///
    /// Proxmox VE: up to 8.4.
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `server`: Format `pve-storage-server`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/glusterfs>)
    pub fn get_nodes_node_scan_glusterfs(
        &self,
        node: &str,
        server: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanGlusterfsItem>, Error>> {
        let node = node.to_owned();
        let server = server.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_glusterfs",
                    self.client.get_nodes_node_scan_glusterfs(&node, &server),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/iscsi`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `portal`: Format `pve-storage-portal-dns`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/iscsi>)
    pub fn get_nodes_node_scan_iscsi(
        &self,
        node: &str,
        portal: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanIscsiItem>, Error>> {
        let node = node.to_owned();
        let portal = portal.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_iscsi",
                    self.client.get_nodes_node_scan_iscsi(&node, &portal),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/lvm`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/lvm>)
    pub fn get_nodes_node_scan_lvm(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanLvmItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_lvm",
                    self.client.get_nodes_node_scan_lvm(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/lvmthin`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `vg`: At most 100 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/lvmthin>)
    pub fn get_nodes_node_scan_lvmthin(
        &self,
        node: &str,
        vg: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanLvmthinItem>, Error>> {
        let node = node.to_owned();
        let vg = vg.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_lvmthin",
                    self.client.get_nodes_node_scan_lvmthin(&node, &vg),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/nfs`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `server`: Format `pve-storage-server`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/nfs>)
    pub fn get_nodes_node_scan_nfs(
        &self,
        node: &str,
        server: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanNfsItem>, Error>> {
        let node = node.to_owned();
        let server = server.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_nfs",
                    self.client.get_nodes_node_scan_nfs(&node, &server),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/pbs`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `port`: From 1 to 65535. Default `8007`.
    /// - `server`: Format `pve-storage-server`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/pbs>)
    pub fn get_nodes_node_scan_pbs(
        &self,
        node: &str,
        fingerprint: Option<&str>,
        password: &str,
        port: Option<i64>,
        server: &str,
        username: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanPbsItem>, Error>> {
        let node = node.to_owned();
        let fingerprint = fingerprint.map(str::to_owned);
        let password = password.to_owned();
        let server = server.to_owned();
        let username = username.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_pbs",
                    self
                        .client
                        .get_nodes_node_scan_pbs(
                            &node,
                            fingerprint.as_deref(),
                            &password,
                            port,
                            &server,
                            &username,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/scan/zfs`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/scan/zfs>)
    pub fn get_nodes_node_scan_zfs(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeScanZfsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_scan_zfs",
                    self.client.get_nodes_node_scan_zfs(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
