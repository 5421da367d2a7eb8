// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/acme/account/{name}`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/account/{name}>)
    pub fn delete_cluster_acme_account_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_cluster_acme_account_name",
                    self.client.delete_cluster_acme_account_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /cluster/acme/plugins/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/plugins/{id}>)
    pub fn delete_cluster_acme_plugins_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_acme_plugins_id",
                    self.client.delete_cluster_acme_plugins_id(&id),
                )
                .await
        })
    }
    /// `POST /cluster/acme/account`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/account>)
    pub fn post_cluster_acme_account(
        &self,
        body: types::PostClusterAcmeAccountBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_acme_account",
                    self.client.post_cluster_acme_account(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/acme/plugins`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/plugins>)
    pub fn post_cluster_acme_plugins(
        &self,
        body: types::PostClusterAcmePluginsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_acme_plugins",
                    self.client.post_cluster_acme_plugins(&body),
                )
                .await
        })
    }
    /// `PUT /cluster/acme/account/{name}`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/account/{name}>)
    pub fn put_cluster_acme_account_name(
        &self,
        name: &str,
        body: types::PutClusterAcmeAccountNameBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_cluster_acme_account_name",
                    self.client.put_cluster_acme_account_name(&name, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /cluster/acme/plugins/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/plugins/{id}>)
    pub fn put_cluster_acme_plugins_id(
        &self,
        id: &str,
        body: types::PutClusterAcmePluginsIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_acme_plugins_id",
                    self.client.put_cluster_acme_plugins_id(&id, &body),
                )
                .await
        })
    }
}
