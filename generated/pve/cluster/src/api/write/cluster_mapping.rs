// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/mapping/dir/{id}`
    ///
    /// Proxmox VE: since 8.4.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/dir`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/dir/{id}>)
    pub fn delete_cluster_mapping_dir_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_mapping_dir_id",
                    self.client.delete_cluster_mapping_dir_id(&id),
                )
                .await
        })
    }
    /// `DELETE /cluster/mapping/pci/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/pci`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/pci/{id}>)
    pub fn delete_cluster_mapping_pci_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_mapping_pci_id",
                    self.client.delete_cluster_mapping_pci_id(&id),
                )
                .await
        })
    }
    /// `DELETE /cluster/mapping/usb/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/usb`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/usb/{id}>)
    pub fn delete_cluster_mapping_usb_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_mapping_usb_id",
                    self.client.delete_cluster_mapping_usb_id(&id),
                )
                .await
        })
    }
    /// `POST /cluster/mapping/dir`
    ///
    /// Proxmox VE: since 8.4.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/dir`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/dir>)
    pub fn post_cluster_mapping_dir(
        &self,
        body: types::PostClusterMappingDirBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_mapping_dir",
                    self.client.post_cluster_mapping_dir(&body),
                )
                .await
        })
    }
    /// `POST /cluster/mapping/pci`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/pci`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/pci>)
    pub fn post_cluster_mapping_pci(
        &self,
        body: types::PostClusterMappingPciBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_mapping_pci",
                    self.client.post_cluster_mapping_pci(&body),
                )
                .await
        })
    }
    /// `POST /cluster/mapping/usb`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/usb`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/usb>)
    pub fn post_cluster_mapping_usb(
        &self,
        body: types::PostClusterMappingUsbBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_mapping_usb",
                    self.client.post_cluster_mapping_usb(&body),
                )
                .await
        })
    }
    /// `PUT /cluster/mapping/dir/{id}`
    ///
    /// Proxmox VE: since 8.4.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/dir/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/dir/{id}>)
    pub fn put_cluster_mapping_dir_id(
        &self,
        id: &str,
        body: types::PutClusterMappingDirIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_mapping_dir_id",
                    self.client.put_cluster_mapping_dir_id(&id, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/mapping/pci/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/pci/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/pci/{id}>)
    pub fn put_cluster_mapping_pci_id(
        &self,
        id: &str,
        body: types::PutClusterMappingPciIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_mapping_pci_id",
                    self.client.put_cluster_mapping_pci_id(&id, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/mapping/usb/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/usb/{id}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/mapping/usb/{id}>)
    pub fn put_cluster_mapping_usb_id(
        &self,
        id: &str,
        body: types::PutClusterMappingUsbIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_mapping_usb_id",
                    self.client.put_cluster_mapping_usb_id(&id, &body),
                )
                .await
        })
    }
}
