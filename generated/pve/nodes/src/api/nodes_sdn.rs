// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/sdn`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn>)
    pub fn get_nodes_node_sdn(
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
                    "get_nodes_node_sdn",
                    self.client.get_nodes_node_sdn(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/fabrics/{fabric}`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/fabrics/{fabric}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/fabrics/{fabric}>)
    pub fn get_nodes_node_sdn_fabrics_fabric(
        &self,
        node: &str,
        fabric: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnFabricsFabricItem>, Error>> {
        let node = node.to_owned();
        let fabric = fabric.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_fabrics_fabric",
                    self.client.get_nodes_node_sdn_fabrics_fabric(&node, &fabric),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/fabrics/{fabric}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/fabrics/{fabric}/interfaces>)
    pub fn get_nodes_node_sdn_fabrics_fabric_interfaces(
        &self,
        node: &str,
        fabric: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeSdnFabricsFabricInterfacesItem>, Error>,
    > {
        let node = node.to_owned();
        let fabric = fabric.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_fabrics_fabric_interfaces",
                    self
                        .client
                        .get_nodes_node_sdn_fabrics_fabric_interfaces(&node, &fabric),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/fabrics/{fabric}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/fabrics/{fabric}/neighbors>)
    pub fn get_nodes_node_sdn_fabrics_fabric_neighbors(
        &self,
        node: &str,
        fabric: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeSdnFabricsFabricNeighborsItem>, Error>,
    > {
        let node = node.to_owned();
        let fabric = fabric.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_fabrics_fabric_neighbors",
                    self
                        .client
                        .get_nodes_node_sdn_fabrics_fabric_neighbors(&node, &fabric),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/fabrics/{fabric}/routes`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/fabrics/{fabric}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/fabrics/{fabric}/routes>)
    pub fn get_nodes_node_sdn_fabrics_fabric_routes(
        &self,
        node: &str,
        fabric: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeSdnFabricsFabricRoutesItem>, Error>,
    > {
        let node = node.to_owned();
        let fabric = fabric.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_fabrics_fabric_routes",
                    self.client.get_nodes_node_sdn_fabrics_fabric_routes(&node, &fabric),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/vnets/{vnet}`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/vnets/{vnet}>)
    pub fn get_nodes_node_sdn_vnets_vnet(
        &self,
        node: &str,
        vnet: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnVnetsVnetItem>, Error>> {
        let node = node.to_owned();
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_vnets_vnet",
                    self.client.get_nodes_node_sdn_vnets_vnet(&node, &vnet),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/vnets/{vnet}/mac-vrf>)
    pub fn get_nodes_node_sdn_vnets_vnet_mac_vrf(
        &self,
        node: &str,
        vnet: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnVnetsVnetMacVrfItem>, Error>> {
        let node = node.to_owned();
        let vnet = vnet.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_vnets_vnet_mac_vrf",
                    self.client.get_nodes_node_sdn_vnets_vnet_mac_vrf(&node, &vnet),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/zones`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/zones>)
    pub fn get_nodes_node_sdn_zones(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnZonesItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_zones",
                    self.client.get_nodes_node_sdn_zones(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/zones/{zone}`
    ///
    /// Privileges: `SDN.Audit` on `/sdn/zones/{zone}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/zones/{zone}>)
    pub fn get_nodes_node_sdn_zones_zone(
        &self,
        node: &str,
        zone: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnZonesZoneItem>, Error>> {
        let node = node.to_owned();
        let zone = zone.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_zones_zone",
                    self.client.get_nodes_node_sdn_zones_zone(&node, &zone),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/zones/{zone}/bridges`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/zones/{zone}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/zones/{zone}/bridges>)
    pub fn get_nodes_node_sdn_zones_zone_bridges(
        &self,
        node: &str,
        zone: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnZonesZoneBridgesItem>, Error>> {
        let node = node.to_owned();
        let zone = zone.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_zones_zone_bridges",
                    self.client.get_nodes_node_sdn_zones_zone_bridges(&node, &zone),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/zones/{zone}/content`
    ///
    /// Privileges: `SDN.Audit` on `/sdn/zones/{zone}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/zones/{zone}/content>)
    pub fn get_nodes_node_sdn_zones_zone_content(
        &self,
        node: &str,
        zone: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnZonesZoneContentItem>, Error>> {
        let node = node.to_owned();
        let zone = zone.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_zones_zone_content",
                    self.client.get_nodes_node_sdn_zones_zone_content(&node, &zone),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `SDN.Audit` on `/sdn/zones/{zone}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/sdn/zones/{zone}/ip-vrf>)
    pub fn get_nodes_node_sdn_zones_zone_ip_vrf(
        &self,
        node: &str,
        zone: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSdnZonesZoneIpVrfItem>, Error>> {
        let node = node.to_owned();
        let zone = zone.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_sdn_zones_zone_ip_vrf",
                    self.client.get_nodes_node_sdn_zones_zone_ip_vrf(&node, &zone),
                    |answer| answer.data,
                )
                .await
        })
    }
}
