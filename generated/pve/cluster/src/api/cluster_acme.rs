// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/acme`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme>)
    pub fn get_cluster_acme(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme",
                    self.client.get_cluster_acme(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/account`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/account>)
    pub fn get_cluster_acme_account(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_account",
                    self.client.get_cluster_acme_account(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/account/{name}`
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
    pub fn get_cluster_acme_account_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterAcmeAccountNameData, Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_account_name",
                    self.client.get_cluster_acme_account_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/challenge-schema`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/challenge-schema>)
    pub fn get_cluster_acme_challenge_schema(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterAcmeChallengeSchemaItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_challenge_schema",
                    self.client.get_cluster_acme_challenge_schema(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/directories`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/directories>)
    pub fn get_cluster_acme_directories(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterAcmeDirectoriesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_directories",
                    self.client.get_cluster_acme_directories(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/meta`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Parameters
    ///
    /// - `directory`: Default `https://acme-v02.api.letsencrypt.org/directory`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/meta>)
    pub fn get_cluster_acme_meta(
        &self,
        directory: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetClusterAcmeMetaData, Error>> {
        let directory = directory.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_meta",
                    self.client.get_cluster_acme_meta(directory.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/plugins`
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
    pub fn get_cluster_acme_plugins(
        &self,
        type_: Option<types::GetClusterAcmePluginsQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterAcmePluginsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_plugins",
                    self.client.get_cluster_acme_plugins(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/plugins/{id}`
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
    pub fn get_cluster_acme_plugins_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterAcmePluginsIdData, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_acme_plugins_id",
                    self.client.get_cluster_acme_plugins_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/acme/tos`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `directory`: Default `https://acme-v02.api.letsencrypt.org/directory`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/acme/tos>)
    pub fn get_cluster_acme_tos(
        &self,
        directory: Option<&str>,
    ) -> BoxFuture<'_, Result<Option<PveStr>, Error>> {
        let directory = directory.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_cluster_acme_tos",
                    self.client.get_cluster_acme_tos(directory.as_deref()),
                )
                .await
                .map(|answer| answer.data)
        })
    }
}
