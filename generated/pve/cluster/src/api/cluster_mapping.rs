// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/mapping`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping>)
    pub fn get_cluster_mapping(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping",
                    self.client.get_cluster_mapping(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/mapping/dir`
    ///
    /// Proxmox VE: since 8.4.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `check-node`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/dir>)
    pub fn get_cluster_mapping_dir(
        &self,
        check_node: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterMappingDirItem>, Error>> {
        let check_node = check_node.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping_dir",
                    self.client.get_cluster_mapping_dir(check_node.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/mapping/dir/{id}`
    ///
    /// Proxmox VE: since 8.4.
    ///
    /// Privileges: `Mapping.Use` on `/mapping/dir/{id}` or `Mapping.Modify` on `/mapping/dir/{id}` or `Mapping.Audit` on `/mapping/dir/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/dir/{id}>)
    pub fn get_cluster_mapping_dir_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping_dir_id",
                    self.client.get_cluster_mapping_dir_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/mapping/pci`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `check-node`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/pci>)
    pub fn get_cluster_mapping_pci(
        &self,
        check_node: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterMappingPciItem>, Error>> {
        let check_node = check_node.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping_pci",
                    self.client.get_cluster_mapping_pci(check_node.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/mapping/pci/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Use` on `/mapping/pci/{id}` or `Mapping.Modify` on `/mapping/pci/{id}` or `Mapping.Audit` on `/mapping/pci/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/pci/{id}>)
    pub fn get_cluster_mapping_pci_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping_pci_id",
                    self.client.get_cluster_mapping_pci_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/mapping/usb`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `check-node`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/usb>)
    pub fn get_cluster_mapping_usb(
        &self,
        check_node: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterMappingUsbItem>, Error>> {
        let check_node = check_node.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping_usb",
                    self.client.get_cluster_mapping_usb(check_node.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/mapping/usb/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Audit` on `/mapping/usb/{id}` or `Mapping.Use` on `/mapping/usb/{id}` or `Mapping.Modify` on `/mapping/usb/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/usb/{id}>)
    pub fn get_cluster_mapping_usb_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_mapping_usb_id",
                    self.client.get_cluster_mapping_usb_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
}
