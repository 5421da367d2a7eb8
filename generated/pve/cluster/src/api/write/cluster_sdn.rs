// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/sdn/controllers/{controller}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/controllers`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lock-token`: Proxmox VE: since 9.0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/controllers/{controller}>)
    pub fn delete_cluster_sdn_controllers_controller(
        &self,
        controller: &str,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let controller = controller.to_owned();
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_controllers_controller",
                    self
                        .client
                        .delete_cluster_sdn_controllers_controller(
                            &controller,
                            lock_token.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/dns/{dns}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/dns`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lock-token`: Proxmox VE: since 9.0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/dns/{dns}>)
    pub fn delete_cluster_sdn_dns_dns(
        &self,
        dns: &str,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let dns = dns.to_owned();
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_dns_dns",
                    self.client.delete_cluster_sdn_dns_dns(&dns, lock_token.as_deref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/fabrics/fabric/{id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/fabrics/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/fabric/{id}>)
    pub fn delete_cluster_sdn_fabrics_fabric_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_fabrics_fabric_id",
                    self.client.delete_cluster_sdn_fabrics_fabric_id(&id),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}>)
    pub fn delete_cluster_sdn_fabrics_node_fabric_id_node_id(
        &self,
        fabric_id: &str,
        node_id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let fabric_id = fabric_id.to_owned();
        let node_id = node_id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_fabrics_node_fabric_id_node_id",
                    self
                        .client
                        .delete_cluster_sdn_fabrics_node_fabric_id_node_id(
                            &fabric_id,
                            &node_id,
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/ipams/{ipam}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/ipams`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lock-token`: Proxmox VE: since 9.0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/ipams/{ipam}>)
    pub fn delete_cluster_sdn_ipams_ipam(
        &self,
        ipam: &str,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let ipam = ipam.to_owned();
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_ipams_ipam",
                    self
                        .client
                        .delete_cluster_sdn_ipams_ipam(&ipam, lock_token.as_deref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/lock`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `force`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/lock>)
    pub fn delete_cluster_sdn_lock(
        &self,
        force: Option<bool>,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let force = force.map(PveBool::from);
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_lock",
                    self
                        .client
                        .delete_cluster_sdn_lock(force.as_ref(), lock_token.as_deref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/vnets/{vnet}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lock-token`: Proxmox VE: since 9.0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}>)
    pub fn delete_cluster_sdn_vnets_vnet(
        &self,
        vnet: &str,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_vnets_vnet",
                    self
                        .client
                        .delete_cluster_sdn_vnets_vnet(&vnet, lock_token.as_deref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}>)
    pub fn delete_cluster_sdn_vnets_vnet_firewall_rules_pos(
        &self,
        vnet: &str,
        pos: i64,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_vnets_vnet_firewall_rules_pos",
                    self
                        .client
                        .delete_cluster_sdn_vnets_vnet_firewall_rules_pos(
                            &vnet,
                            pos,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/vnets/{vnet}/ips`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `ip`: Format `ip`.
    /// - `mac`: Format `mac-addr`.
    /// - `zone`: Format `pve-sdn-zone-id`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/ips>)
    pub fn delete_cluster_sdn_vnets_vnet_ips(
        &self,
        vnet: &str,
        ip: &str,
        mac: Option<&str>,
        zone: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        let ip = ip.to_owned();
        let mac = mac.map(str::to_owned);
        let zone = zone.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_vnets_vnet_ips",
                    self
                        .client
                        .delete_cluster_sdn_vnets_vnet_ips(
                            &vnet,
                            &ip,
                            mac.as_deref(),
                            &zone,
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lock-token`: Proxmox VE: since 9.0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/subnets/{subnet}>)
    pub fn delete_cluster_sdn_vnets_vnet_subnets_subnet(
        &self,
        vnet: &str,
        subnet: &str,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        let subnet = subnet.to_owned();
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_vnets_vnet_subnets_subnet",
                    self
                        .client
                        .delete_cluster_sdn_vnets_vnet_subnets_subnet(
                            &vnet,
                            &subnet,
                            lock_token.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/sdn/zones/{zone}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `lock-token`: Proxmox VE: since 9.0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/zones/{zone}>)
    pub fn delete_cluster_sdn_zones_zone(
        &self,
        zone: &str,
        lock_token: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let zone = zone.to_owned();
        let lock_token = lock_token.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_sdn_zones_zone",
                    self
                        .client
                        .delete_cluster_sdn_zones_zone(&zone, lock_token.as_deref()),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/controllers`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/controllers`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/controllers>)
    pub fn post_cluster_sdn_controllers(
        &self,
        body: types::PostClusterSdnControllersBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_controllers",
                    self.client.post_cluster_sdn_controllers(&body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/dns`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/dns`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/dns>)
    pub fn post_cluster_sdn_dns(
        &self,
        body: types::PostClusterSdnDnsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_cluster_sdn_dns", self.client.post_cluster_sdn_dns(&body))
                .await
        })
    }
    /// `POST /cluster/sdn/fabrics/fabric`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/fabrics`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/fabric>)
    pub fn post_cluster_sdn_fabrics_fabric(
        &self,
        body: types::PostClusterSdnFabricsFabricBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_fabrics_fabric",
                    self.client.post_cluster_sdn_fabrics_fabric(&body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/fabrics/node/{fabric_id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/node/{fabric_id}>)
    pub fn post_cluster_sdn_fabrics_node_fabric_id(
        &self,
        fabric_id: &str,
        body: types::PostClusterSdnFabricsNodeFabricIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let fabric_id = fabric_id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_fabrics_node_fabric_id",
                    self
                        .client
                        .post_cluster_sdn_fabrics_node_fabric_id(&fabric_id, &body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/ipams`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/ipams`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/ipams>)
    pub fn post_cluster_sdn_ipams(
        &self,
        body: types::PostClusterSdnIpamsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_ipams",
                    self.client.post_cluster_sdn_ipams(&body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/lock`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/lock>)
    pub fn post_cluster_sdn_lock(
        &self,
        body: types::PostClusterSdnLockBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_sdn_lock",
                    self.client.post_cluster_sdn_lock(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/sdn/rollback`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/rollback>)
    pub fn post_cluster_sdn_rollback(
        &self,
        body: types::PostClusterSdnRollbackBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_rollback",
                    self.client.post_cluster_sdn_rollback(&body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/vnets`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets>)
    pub fn post_cluster_sdn_vnets(
        &self,
        body: types::PostClusterSdnVnetsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_vnets",
                    self.client.post_cluster_sdn_vnets(&body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/vnets/{vnet}/firewall/rules`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/rules>)
    pub fn post_cluster_sdn_vnets_vnet_firewall_rules(
        &self,
        vnet: &str,
        body: types::PostClusterSdnVnetsVnetFirewallRulesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_vnets_vnet_firewall_rules",
                    self.client.post_cluster_sdn_vnets_vnet_firewall_rules(&vnet, &body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/vnets/{vnet}/ips`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/ips>)
    pub fn post_cluster_sdn_vnets_vnet_ips(
        &self,
        vnet: &str,
        body: types::PostClusterSdnVnetsVnetIpsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_vnets_vnet_ips",
                    self.client.post_cluster_sdn_vnets_vnet_ips(&vnet, &body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/vnets/{vnet}/subnets`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/subnets>)
    pub fn post_cluster_sdn_vnets_vnet_subnets(
        &self,
        vnet: &str,
        body: types::PostClusterSdnVnetsVnetSubnetsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_vnets_vnet_subnets",
                    self.client.post_cluster_sdn_vnets_vnet_subnets(&vnet, &body),
                )
                .await
        })
    }
    /// `POST /cluster/sdn/zones`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/zones>)
    pub fn post_cluster_sdn_zones(
        &self,
        body: types::PostClusterSdnZonesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_sdn_zones",
                    self.client.post_cluster_sdn_zones(&body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn>)
    pub fn put_cluster_sdn(
        &self,
        body: types::PutClusterSdnBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_cluster_sdn",
                    self.client.put_cluster_sdn(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/controllers/{controller}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/controllers`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/controllers/{controller}>)
    pub fn put_cluster_sdn_controllers_controller(
        &self,
        controller: &str,
        body: types::PutClusterSdnControllersControllerBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let controller = controller.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_controllers_controller",
                    self
                        .client
                        .put_cluster_sdn_controllers_controller(&controller, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/dns/{dns}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/dns`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/dns/{dns}>)
    pub fn put_cluster_sdn_dns_dns(
        &self,
        dns: &str,
        body: types::PutClusterSdnDnsDnsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let dns = dns.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_dns_dns",
                    self.client.put_cluster_sdn_dns_dns(&dns, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/fabrics/fabric/{id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/fabrics/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/fabric/{id}>)
    pub fn put_cluster_sdn_fabrics_fabric_id(
        &self,
        id: &str,
        body: types::PutClusterSdnFabricsFabricIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_fabrics_fabric_id",
                    self.client.put_cluster_sdn_fabrics_fabric_id(&id, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}>)
    pub fn put_cluster_sdn_fabrics_node_fabric_id_node_id(
        &self,
        fabric_id: &str,
        node_id: &str,
        body: types::PutClusterSdnFabricsNodeFabricIdNodeIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let fabric_id = fabric_id.to_owned();
        let node_id = node_id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_fabrics_node_fabric_id_node_id",
                    self
                        .client
                        .put_cluster_sdn_fabrics_node_fabric_id_node_id(
                            &fabric_id,
                            &node_id,
                            &body,
                        ),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/ipams/{ipam}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/ipams`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/ipams/{ipam}>)
    pub fn put_cluster_sdn_ipams_ipam(
        &self,
        ipam: &str,
        body: types::PutClusterSdnIpamsIpamBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let ipam = ipam.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_ipams_ipam",
                    self.client.put_cluster_sdn_ipams_ipam(&ipam, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/vnets/{vnet}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}>)
    pub fn put_cluster_sdn_vnets_vnet(
        &self,
        vnet: &str,
        body: types::PutClusterSdnVnetsVnetBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_vnets_vnet",
                    self.client.put_cluster_sdn_vnets_vnet(&vnet, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/vnets/{vnet}/firewall/options`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/options>)
    pub fn put_cluster_sdn_vnets_vnet_firewall_options(
        &self,
        vnet: &str,
        body: types::PutClusterSdnVnetsVnetFirewallOptionsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_vnets_vnet_firewall_options",
                    self.client.put_cluster_sdn_vnets_vnet_firewall_options(&vnet, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}>)
    pub fn put_cluster_sdn_vnets_vnet_firewall_rules_pos(
        &self,
        vnet: &str,
        pos: i64,
        body: types::PutClusterSdnVnetsVnetFirewallRulesPosBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_vnets_vnet_firewall_rules_pos",
                    self
                        .client
                        .put_cluster_sdn_vnets_vnet_firewall_rules_pos(&vnet, pos, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/vnets/{vnet}/ips`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/ips>)
    pub fn put_cluster_sdn_vnets_vnet_ips(
        &self,
        vnet: &str,
        body: types::PutClusterSdnVnetsVnetIpsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_vnets_vnet_ips",
                    self.client.put_cluster_sdn_vnets_vnet_ips(&vnet, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/vnets/{vnet}/subnets/{subnet}>)
    pub fn put_cluster_sdn_vnets_vnet_subnets_subnet(
        &self,
        vnet: &str,
        subnet: &str,
        body: types::PutClusterSdnVnetsVnetSubnetsSubnetBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let vnet = vnet.to_owned();
        let subnet = subnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_vnets_vnet_subnets_subnet",
                    self
                        .client
                        .put_cluster_sdn_vnets_vnet_subnets_subnet(&vnet, &subnet, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/sdn/zones/{zone}`
    ///
    /// Privileges: `SDN.Allocate` on `/sdn/zones/{zone}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/sdn/zones/{zone}>)
    pub fn put_cluster_sdn_zones_zone(
        &self,
        zone: &str,
        body: types::PutClusterSdnZonesZoneBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let zone = zone.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_sdn_zones_zone",
                    self.client.put_cluster_sdn_zones_zone(&zone, &body),
                )
                .await
        })
    }
}
