// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/ceph`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph>)
    pub fn get_nodes_node_ceph(
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
                    "get_nodes_node_ceph",
                    self.client.get_nodes_node_ceph(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/cfg`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/cfg>)
    pub fn get_nodes_node_ceph_cfg(
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
                    "get_nodes_node_ceph_cfg",
                    self.client.get_nodes_node_ceph_cfg(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/cfg/db`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/cfg/db>)
    pub fn get_nodes_node_ceph_cfg_db(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephCfgDbItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_cfg_db",
                    self.client.get_nodes_node_ceph_cfg_db(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/cfg/raw`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/cfg/raw>)
    pub fn get_nodes_node_ceph_cfg_raw(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_cfg_raw",
                    self.client.get_nodes_node_ceph_cfg_raw(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/cfg/value`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/cfg/value>)
    pub fn get_nodes_node_ceph_cfg_value(
        &self,
        node: &str,
        config_keys: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        let config_keys = config_keys.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_cfg_value",
                    self.client.get_nodes_node_ceph_cfg_value(&node, &config_keys),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/cmd-safety`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/cmd-safety>)
    pub fn get_nodes_node_ceph_cmd_safety(
        &self,
        node: &str,
        action: types::GetNodesNodeCephCmdSafetyQueryAction,
        id: &str,
        service: types::GetNodesNodeCephCmdSafetyQueryService,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephCmdSafetyData, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_cmd_safety",
                    self
                        .client
                        .get_nodes_node_ceph_cmd_safety(&node, action, &id, service),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/config`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/config>)
    pub fn get_nodes_node_ceph_config(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_config",
                    self.client.get_nodes_node_ceph_config(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/configdb`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/configdb>)
    pub fn get_nodes_node_ceph_configdb(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephConfigdbItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_configdb",
                    self.client.get_nodes_node_ceph_configdb(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/crush`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/crush>)
    pub fn get_nodes_node_ceph_crush(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_crush",
                    self.client.get_nodes_node_ceph_crush(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/fs`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/fs>)
    pub fn get_nodes_node_ceph_fs(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephFsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_fs",
                    self.client.get_nodes_node_ceph_fs(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/log`
    ///
    /// Privileges: `Sys.Syslog` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `limit`: At least 0.
    /// - `start`: At least 0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/log>)
    pub fn get_nodes_node_ceph_log(
        &self,
        node: &str,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephLogItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_log",
                    self.client.get_nodes_node_ceph_log(&node, limit, start),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_ceph_log`](Self::get_nodes_node_ceph_log) with what stands beside its data: `total`.
    pub fn get_nodes_node_ceph_log_response(
        &self,
        node: &str,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephLogResponse, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_ceph_log",
                    self.client.get_nodes_node_ceph_log(&node, limit, start),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/mds`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mds>)
    pub fn get_nodes_node_ceph_mds(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephMdsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_mds",
                    self.client.get_nodes_node_ceph_mds(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/mgr`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mgr>)
    pub fn get_nodes_node_ceph_mgr(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephMgrItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_mgr",
                    self.client.get_nodes_node_ceph_mgr(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/mon`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/mon>)
    pub fn get_nodes_node_ceph_mon(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephMonItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_mon",
                    self.client.get_nodes_node_ceph_mon(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/osd`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd>)
    pub fn get_nodes_node_ceph_osd(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephOsdData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_osd",
                    self.client.get_nodes_node_ceph_osd(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/osd/{osdid}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}>)
    pub fn get_nodes_node_ceph_osd_osdid(
        &self,
        node: &str,
        osdid: i64,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_osd_osdid",
                    self.client.get_nodes_node_ceph_osd_osdid(&node, osdid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}/lv-info>)
    pub fn get_nodes_node_ceph_osd_osdid_lv_info(
        &self,
        node: &str,
        osdid: i64,
        type_: Option<types::GetNodesNodeCephOsdOsdidLvInfoQueryType>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephOsdOsdidLvInfoData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_osd_osdid_lv_info",
                    self
                        .client
                        .get_nodes_node_ceph_osd_osdid_lv_info(&node, osdid, type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/osd/{osdid}/metadata`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/osd/{osdid}/metadata>)
    pub fn get_nodes_node_ceph_osd_osdid_metadata(
        &self,
        node: &str,
        osdid: i64,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephOsdOsdidMetadataData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_osd_osdid_metadata",
                    self.client.get_nodes_node_ceph_osd_osdid_metadata(&node, osdid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/pool`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pool>)
    pub fn get_nodes_node_ceph_pool(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephPoolItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_pool",
                    self.client.get_nodes_node_ceph_pool(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/pool/{name}`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pool/{name}>)
    pub fn get_nodes_node_ceph_pool_name(
        &self,
        node: &str,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_pool_name",
                    self.client.get_nodes_node_ceph_pool_name(&node, &name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/pool/{name}/status`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `verbose`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pool/{name}/status>)
    pub fn get_nodes_node_ceph_pool_name_status(
        &self,
        node: &str,
        name: &str,
        verbose: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephPoolNameStatusData, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let verbose = verbose.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_pool_name_status",
                    self
                        .client
                        .get_nodes_node_ceph_pool_name_status(
                            &node,
                            &name,
                            verbose.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/pools`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pools>)
    pub fn get_nodes_node_ceph_pools(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephPoolsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_pools",
                    self.client.get_nodes_node_ceph_pools(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/pools/{name}`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `verbose`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/pools/{name}>)
    pub fn get_nodes_node_ceph_pools_name(
        &self,
        node: &str,
        name: &str,
        verbose: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCephPoolsNameData, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let verbose = verbose.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_pools_name",
                    self
                        .client
                        .get_nodes_node_ceph_pools_name(&node, &name, verbose.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/rules`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/rules>)
    pub fn get_nodes_node_ceph_rules(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCephRulesItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_rules",
                    self.client.get_nodes_node_ceph_rules(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/ceph/status`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/ceph/status>)
    pub fn get_nodes_node_ceph_status(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_ceph_status",
                    self.client.get_nodes_node_ceph_status(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
