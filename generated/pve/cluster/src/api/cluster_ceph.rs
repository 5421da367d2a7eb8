// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/ceph`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph>)
    pub fn get_cluster_ceph(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ceph",
                    self.client.get_cluster_ceph(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ceph/flags`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph/flags>)
    pub fn get_cluster_ceph_flags(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterCephFlagsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ceph_flags",
                    self.client.get_cluster_ceph_flags(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ceph/flags/{flag}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph/flags/{flag}>)
    pub fn get_cluster_ceph_flags_flag(
        &self,
        flag: &str,
    ) -> BoxFuture<'_, Result<PveBool, Error>> {
        let flag = flag.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ceph_flags_flag",
                    self.client.get_cluster_ceph_flags_flag(&flag),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ceph/metadata`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph/metadata>)
    pub fn get_cluster_ceph_metadata(
        &self,
        scope: Option<types::GetClusterCephMetadataQueryScope>,
    ) -> BoxFuture<'_, Result<types::GetClusterCephMetadataData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ceph_metadata",
                    self.client.get_cluster_ceph_metadata(scope),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ceph/status`
    ///
    /// Privileges: `Sys.Audit` or `Datastore.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph/status>)
    pub fn get_cluster_ceph_status(
        &self,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ceph_status",
                    self.client.get_cluster_ceph_status(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
