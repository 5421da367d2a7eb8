// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/hardware`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware>)
    pub fn get_nodes_node_hardware(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeHardwareItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware",
                    self.client.get_nodes_node_hardware(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/hardware/pci`
    ///
    /// Privileges: `Sys.Audit` or `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `pci-class-blacklist`: Default `05;06;0b`. Format `string-list`.
    /// - `verbose`: Default `1`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware/pci>)
    pub fn get_nodes_node_hardware_pci(
        &self,
        node: &str,
        pci_class_blacklist: Option<&str>,
        verbose: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeHardwarePciItem>, Error>> {
        let node = node.to_owned();
        let pci_class_blacklist = pci_class_blacklist.map(str::to_owned);
        let verbose = verbose.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware_pci",
                    self
                        .client
                        .get_nodes_node_hardware_pci(
                            &node,
                            pci_class_blacklist.as_deref(),
                            verbose.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware/pci/{pci-id-or-mapping}>)
    pub fn get_nodes_node_hardware_pci_pci_id_or_mapping(
        &self,
        node: &str,
        pci_id_or_mapping: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeHardwarePciPciIdOrMappingItem>, Error>,
    > {
        let node = node.to_owned();
        let pci_id_or_mapping = pci_id_or_mapping.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware_pci_pci_id_or_mapping",
                    self
                        .client
                        .get_nodes_node_hardware_pci_pci_id_or_mapping(
                            &node,
                            &pci_id_or_mapping,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Sys.Audit` or `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev>)
    pub fn get_nodes_node_hardware_pci_pci_id_or_mapping_mdev(
        &self,
        node: &str,
        pci_id_or_mapping: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeHardwarePciPciIdOrMappingMdevItem>, Error>,
    > {
        let node = node.to_owned();
        let pci_id_or_mapping = pci_id_or_mapping.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware_pci_pci_id_or_mapping_mdev",
                    self
                        .client
                        .get_nodes_node_hardware_pci_pci_id_or_mapping_mdev(
                            &node,
                            &pci_id_or_mapping,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/hardware/pci/{pciid}`
    ///
    /// Proxmox VE: up to 8.2.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware/pci/{pciid}>)
    pub fn get_nodes_node_hardware_pci_pciid(
        &self,
        node: &str,
        pciid: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeHardwarePciPciidItem>, Error>> {
        let node = node.to_owned();
        let pciid = pciid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware_pci_pciid",
                    self.client.get_nodes_node_hardware_pci_pciid(&node, &pciid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/hardware/pci/{pciid}/mdev`
    ///
    /// Proxmox VE: up to 8.2.
    ///
    /// Privileges: `Sys.Audit` or `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware/pci/{pciid}/mdev>)
    pub fn get_nodes_node_hardware_pci_pciid_mdev(
        &self,
        node: &str,
        pciid: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeHardwarePciPciidMdevItem>, Error>,
    > {
        let node = node.to_owned();
        let pciid = pciid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware_pci_pciid_mdev",
                    self.client.get_nodes_node_hardware_pci_pciid_mdev(&node, &pciid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/hardware/usb`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hardware/usb>)
    pub fn get_nodes_node_hardware_usb(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeHardwareUsbItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hardware_usb",
                    self.client.get_nodes_node_hardware_usb(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
