// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/ceph/mds/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mds/{name}>)
    pub fn delete_nodes_node_ceph_mds_name(
        &self,
        node: &str,
        name: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_ceph_mds_name",
                    self.client.delete_nodes_node_ceph_mds_name(&node, &name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/ceph/mgr/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mgr/{id}>)
    pub fn delete_nodes_node_ceph_mgr_id(
        &self,
        node: &str,
        id: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_ceph_mgr_id",
                    self.client.delete_nodes_node_ceph_mgr_id(&node, &id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/ceph/mon/{monid}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mon/{monid}>)
    pub fn delete_nodes_node_ceph_mon_monid(
        &self,
        node: &str,
        monid: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let monid = monid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_ceph_mon_monid",
                    self.client.delete_nodes_node_ceph_mon_monid(&node, &monid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/ceph/osd/{osdid}`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `cleanup`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}>)
    pub fn delete_nodes_node_ceph_osd_osdid(
        &self,
        node: &str,
        osdid: i64,
        cleanup: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let cleanup = cleanup.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_ceph_osd_osdid",
                    self
                        .client
                        .delete_nodes_node_ceph_osd_osdid(
                            &node,
                            osdid,
                            cleanup.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/ceph/pool/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `force`: Default `0`.
    /// - `remove_ecprofile`: Default `1`.
    /// - `remove_storages`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pool/{name}>)
    pub fn delete_nodes_node_ceph_pool_name(
        &self,
        node: &str,
        name: &str,
        force: Option<bool>,
        remove_ecprofile: Option<bool>,
        remove_storages: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let force = force.map(PveBool::from);
        let remove_ecprofile = remove_ecprofile.map(PveBool::from);
        let remove_storages = remove_storages.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_ceph_pool_name",
                    self
                        .client
                        .delete_nodes_node_ceph_pool_name(
                            &node,
                            &name,
                            force.as_ref(),
                            remove_ecprofile.as_ref(),
                            remove_storages.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/ceph/pools/{name}`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `force`: Default `0`.
    /// - `remove_ecprofile`: Default `1`.
    /// - `remove_storages`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pools/{name}>)
    pub fn delete_nodes_node_ceph_pools_name(
        &self,
        node: &str,
        name: &str,
        force: Option<bool>,
        remove_ecprofile: Option<bool>,
        remove_storages: Option<bool>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let force = force.map(PveBool::from);
        let remove_ecprofile = remove_ecprofile.map(PveBool::from);
        let remove_storages = remove_storages.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_ceph_pools_name",
                    self
                        .client
                        .delete_nodes_node_ceph_pools_name(
                            &node,
                            &name,
                            force.as_ref(),
                            remove_ecprofile.as_ref(),
                            remove_storages.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/fs/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/fs/{name}>)
    pub fn post_nodes_node_ceph_fs_name(
        &self,
        node: &str,
        name: &str,
        body: types::PostNodesNodeCephFsNameBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_fs_name",
                    self.client.post_nodes_node_ceph_fs_name(&node, &name, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/init`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/init>)
    pub fn post_nodes_node_ceph_init(
        &self,
        node: &str,
        body: types::PostNodesNodeCephInitBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_ceph_init",
                    self.client.post_nodes_node_ceph_init(&node, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/mds/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mds/{name}>)
    pub fn post_nodes_node_ceph_mds_name(
        &self,
        node: &str,
        name: &str,
        body: types::PostNodesNodeCephMdsNameBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_mds_name",
                    self.client.post_nodes_node_ceph_mds_name(&node, &name, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/mgr/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mgr/{id}>)
    pub fn post_nodes_node_ceph_mgr_id(
        &self,
        node: &str,
        id: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_mgr_id",
                    self.client.post_nodes_node_ceph_mgr_id(&node, &id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/mon/{monid}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mon/{monid}>)
    pub fn post_nodes_node_ceph_mon_monid(
        &self,
        node: &str,
        monid: &str,
        body: types::PostNodesNodeCephMonMonidBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let monid = monid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_mon_monid",
                    self.client.post_nodes_node_ceph_mon_monid(&node, &monid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/osd`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd>)
    pub fn post_nodes_node_ceph_osd(
        &self,
        node: &str,
        body: types::PostNodesNodeCephOsdBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_osd",
                    self.client.post_nodes_node_ceph_osd(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/osd/{osdid}/in`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}/in>)
    pub fn post_nodes_node_ceph_osd_osdid_in(
        &self,
        node: &str,
        osdid: i64,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_ceph_osd_osdid_in",
                    self.client.post_nodes_node_ceph_osd_osdid_in(&node, osdid),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/osd/{osdid}/out`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}/out>)
    pub fn post_nodes_node_ceph_osd_osdid_out(
        &self,
        node: &str,
        osdid: i64,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_ceph_osd_osdid_out",
                    self.client.post_nodes_node_ceph_osd_osdid_out(&node, osdid),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/osd/{osdid}/scrub`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}/scrub>)
    pub fn post_nodes_node_ceph_osd_osdid_scrub(
        &self,
        node: &str,
        osdid: i64,
        body: types::PostNodesNodeCephOsdOsdidScrubBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_ceph_osd_osdid_scrub",
                    self.client.post_nodes_node_ceph_osd_osdid_scrub(&node, osdid, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/pool`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pool>)
    pub fn post_nodes_node_ceph_pool(
        &self,
        node: &str,
        body: types::PostNodesNodeCephPoolBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_pool",
                    self.client.post_nodes_node_ceph_pool(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/pools`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pools>)
    pub fn post_nodes_node_ceph_pools(
        &self,
        node: &str,
        body: types::PostNodesNodeCephPoolsBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_pools",
                    self.client.post_nodes_node_ceph_pools(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/restart`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/restart>)
    pub fn post_nodes_node_ceph_restart(
        &self,
        node: &str,
        body: types::PostNodesNodeCephRestartBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_restart",
                    self.client.post_nodes_node_ceph_restart(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/start`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/start>)
    pub fn post_nodes_node_ceph_start(
        &self,
        node: &str,
        body: types::PostNodesNodeCephStartBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_start",
                    self.client.post_nodes_node_ceph_start(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/ceph/stop`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/stop>)
    pub fn post_nodes_node_ceph_stop(
        &self,
        node: &str,
        body: types::PostNodesNodeCephStopBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_ceph_stop",
                    self.client.post_nodes_node_ceph_stop(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/ceph/pool/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pool/{name}>)
    pub fn put_nodes_node_ceph_pool_name(
        &self,
        node: &str,
        name: &str,
        body: types::PutNodesNodeCephPoolNameBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_nodes_node_ceph_pool_name",
                    self.client.put_nodes_node_ceph_pool_name(&node, &name, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/ceph/pools/{name}`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pools/{name}>)
    pub fn put_nodes_node_ceph_pools_name(
        &self,
        node: &str,
        name: &str,
        body: types::PutNodesNodeCephPoolsNameBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_nodes_node_ceph_pools_name",
                    self.client.put_nodes_node_ceph_pools_name(&node, &name, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
