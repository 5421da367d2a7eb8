// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /pools`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Pool.Allocate` on `/pool/{poolid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `poolid`: Format `pve-poolid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools>)
    pub fn delete_pools(&self, poolid: &str) -> BoxFuture<'_, Result<(), Error>> {
        let poolid = poolid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call("delete_pools", self.client.delete_pools(&poolid))
                .await
        })
    }
    /// `DELETE /pools/{poolid}`
    ///
    /// Privileges: `Pool.Allocate` on `/pool/{poolid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools/{poolid}>)
    pub fn delete_pools_poolid(&self, poolid: &str) -> BoxFuture<'_, Result<(), Error>> {
        let poolid = poolid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call("delete_pools_poolid", self.client.delete_pools_poolid(&poolid))
                .await
        })
    }
    /// `POST /pools`
    ///
    /// Privileges: `Pool.Allocate` on `/pool/{poolid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools>)
    pub fn post_pools(
        &self,
        body: types::PostPoolsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client.inner.call("post_pools", self.client.post_pools(&body)).await
        })
    }
    /// `PUT /pools`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Pool.Allocate` on `/pool/{poolid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools>)
    pub fn put_pools(
        &self,
        body: types::PutPoolsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client.inner.call("put_pools", self.client.put_pools(&body)).await
        })
    }
    /// `PUT /pools/{poolid}`
    ///
    /// Privileges: `Pool.Allocate` on `/pool/{poolid}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/pools/{poolid}>)
    pub fn put_pools_poolid(
        &self,
        poolid: &str,
        body: types::PutPoolsPoolidBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let poolid = poolid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call("put_pools_poolid", self.client.put_pools_poolid(&poolid, &body))
                .await
        })
    }
}
