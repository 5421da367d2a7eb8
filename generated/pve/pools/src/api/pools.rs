// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /pools`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`pools`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `poolid`: Proxmox VE: since 8.1. Format `pve-poolid`.
    /// - `type`: Proxmox VE: since 8.1.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools>)
    pub fn get_pools(
        &self,
        poolid: Option<&str>,
        type_: Option<types::GetPoolsQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetPoolsItem>, Error>> {
        let poolid = poolid.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_pools",
                    self.client.get_pools(poolid.as_deref(), type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /pools/{poolid}`
    ///
    /// Privileges: `Pool.Audit` on `/pool/{poolid}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools/{poolid}>)
    pub fn get_pools_poolid(
        &self,
        poolid: &str,
        type_: Option<types::GetPoolsPoolidQueryType>,
    ) -> BoxFuture<'_, Result<types::GetPoolsPoolidData, Error>> {
        let poolid = poolid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_pools_poolid",
                    self.client.get_pools_poolid(&poolid, type_),
                    |answer| answer.data,
                )
                .await
        })
    }
}
