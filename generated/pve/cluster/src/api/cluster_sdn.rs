// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/sdn`
    ///
    /// Privileges: `SDN.Audit` on `/sdn`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn>)
    pub fn get_cluster_sdn(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn",
                    self.client.get_cluster_sdn(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/controllers`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/controllers>)
    pub fn get_cluster_sdn_controllers(
        &self,
        pending: Option<bool>,
        running: Option<bool>,
        type_: Option<types::GetClusterSdnControllersQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnControllersItem>, Error>> {
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_controllers",
                    self
                        .client
                        .get_cluster_sdn_controllers(
                            pending.as_ref(),
                            running.as_ref(),
                            type_,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/controllers/{controller}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/controllers/{controller}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/controllers/{controller}>)
    pub fn get_cluster_sdn_controllers_controller(
        &self,
        controller: &str,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetClusterSdnControllersControllerData, Error>> {
        let controller = controller.to_owned();
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_controllers_controller",
                    self
                        .client
                        .get_cluster_sdn_controllers_controller(
                            &controller,
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/dns`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/dns>)
    pub fn get_cluster_sdn_dns(
        &self,
        type_: Option<types::GetClusterSdnDnsQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnDnsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_dns",
                    self.client.get_cluster_sdn_dns(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/dns/{dns}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/dns/{dns}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/dns/{dns}>)
    pub fn get_cluster_sdn_dns_dns(
        &self,
        dns: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let dns = dns.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_dns_dns",
                    self.client.get_cluster_sdn_dns_dns(&dns),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/fabrics`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics>)
    pub fn get_cluster_sdn_fabrics(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnFabricsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics",
                    self.client.get_cluster_sdn_fabrics(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics/all`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/all>)
    pub fn get_cluster_sdn_fabrics_all(
        &self,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetClusterSdnFabricsAllData, Error>> {
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics_all",
                    self
                        .client
                        .get_cluster_sdn_fabrics_all(pending.as_ref(), running.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics/fabric`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/fabric>)
    pub fn get_cluster_sdn_fabrics_fabric(
        &self,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnFabricsFabricItem>, Error>> {
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics_fabric",
                    self
                        .client
                        .get_cluster_sdn_fabrics_fabric(
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics/fabric/{id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{id}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/fabric/{id}>)
    pub fn get_cluster_sdn_fabrics_fabric_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterSdnFabricsFabricIdData, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics_fabric_id",
                    self.client.get_cluster_sdn_fabrics_fabric_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics/node`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/node>)
    pub fn get_cluster_sdn_fabrics_node(
        &self,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnFabricsNodeItem>, Error>> {
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics_node",
                    self
                        .client
                        .get_cluster_sdn_fabrics_node(
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics/node/{fabric_id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/fabrics/{fabric_id}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/node/{fabric_id}>)
    pub fn get_cluster_sdn_fabrics_node_fabric_id(
        &self,
        fabric_id: &str,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterSdnFabricsNodeFabricIdItem>, Error>,
    > {
        let fabric_id = fabric_id.to_owned();
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics_node_fabric_id",
                    self
                        .client
                        .get_cluster_sdn_fabrics_node_fabric_id(
                            &fabric_id,
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Audit` or `Sys.Modify` on `/nodes/{node_id}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}>)
    pub fn get_cluster_sdn_fabrics_node_fabric_id_node_id(
        &self,
        fabric_id: &str,
        node_id: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetClusterSdnFabricsNodeFabricIdNodeIdData, Error>,
    > {
        let fabric_id = fabric_id.to_owned();
        let node_id = node_id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_fabrics_node_fabric_id_node_id",
                    self
                        .client
                        .get_cluster_sdn_fabrics_node_fabric_id_node_id(
                            &fabric_id,
                            &node_id,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/ipams`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/ipams>)
    pub fn get_cluster_sdn_ipams(
        &self,
        type_: Option<types::GetClusterSdnIpamsQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterSdnIpamsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_ipams",
                    self.client.get_cluster_sdn_ipams(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/ipams/{ipam}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/ipams/{ipam}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/ipams/{ipam}>)
    pub fn get_cluster_sdn_ipams_ipam(
        &self,
        ipam: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let ipam = ipam.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_ipams_ipam",
                    self.client.get_cluster_sdn_ipams_ipam(&ipam),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/ipams/{ipam}/status`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/ipams/{ipam}/status>)
    pub fn get_cluster_sdn_ipams_ipam_status(
        &self,
        ipam: &str,
    ) -> BoxFuture<'_, Result<List<::serde_json::Value>, Error>> {
        let ipam = ipam.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_ipams_ipam_status",
                    self.client.get_cluster_sdn_ipams_ipam_status(&ipam),
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
    /// `GET /cluster/sdn/vnets/{vnet}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}>)
    pub fn get_cluster_sdn_vnets_vnet(
        &self,
        vnet: &str,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetClusterSdnVnetsVnetData, Error>> {
        let vnet = vnet.to_owned();
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet",
                    self
                        .client
                        .get_cluster_sdn_vnets_vnet(
                            &vnet,
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/vnets/{vnet}/firewall`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall>)
    pub fn get_cluster_sdn_vnets_vnet_firewall(
        &self,
        vnet: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet_firewall",
                    self.client.get_cluster_sdn_vnets_vnet_firewall(&vnet),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/vnets/{vnet}/firewall/options`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/options>)
    pub fn get_cluster_sdn_vnets_vnet_firewall_options(
        &self,
        vnet: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterSdnVnetsVnetFirewallOptionsData, Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet_firewall_options",
                    self.client.get_cluster_sdn_vnets_vnet_firewall_options(&vnet),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/vnets/{vnet}/firewall/rules`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/rules>)
    pub fn get_cluster_sdn_vnets_vnet_firewall_rules(
        &self,
        vnet: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterSdnVnetsVnetFirewallRulesItem>, Error>,
    > {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet_firewall_rules",
                    self.client.get_cluster_sdn_vnets_vnet_firewall_rules(&vnet),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}>)
    pub fn get_cluster_sdn_vnets_vnet_firewall_rules_pos(
        &self,
        vnet: &str,
        pos: i64,
    ) -> BoxFuture<
        '_,
        Result<types::GetClusterSdnVnetsVnetFirewallRulesPosData, Error>,
    > {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet_firewall_rules_pos",
                    self
                        .client
                        .get_cluster_sdn_vnets_vnet_firewall_rules_pos(&vnet, pos),
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
    /// `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/subnets/{subnet}>)
    pub fn get_cluster_sdn_vnets_vnet_subnets_subnet(
        &self,
        vnet: &str,
        subnet: &str,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let vnet = vnet.to_owned();
        let subnet = subnet.to_owned();
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_vnets_vnet_subnets_subnet",
                    self
                        .client
                        .get_cluster_sdn_vnets_vnet_subnets_subnet(
                            &vnet,
                            &subnet,
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
    /// `GET /cluster/sdn/zones/{zone}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/zones/{zone}>)
    pub fn get_cluster_sdn_zones_zone(
        &self,
        zone: &str,
        pending: Option<bool>,
        running: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetClusterSdnZonesZoneData, Error>> {
        let zone = zone.to_owned();
        let pending = pending.map(PveBool::from);
        let running = running.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_sdn_zones_zone",
                    self
                        .client
                        .get_cluster_sdn_zones_zone(
                            &zone,
                            pending.as_ref(),
                            running.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
}
