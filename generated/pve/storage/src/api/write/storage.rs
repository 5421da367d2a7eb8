// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /storage/{storage}`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/storage/{storage}>)
    pub fn delete_storage_storage(
        &self,
        storage: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_storage_storage",
                    self.client.delete_storage_storage(&storage),
                )
                .await
        })
    }
    /// `POST /storage`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/storage>)
    pub fn post_storage(
        &self,
        body: types::PostStorageBody,
    ) -> BoxFuture<'_, Result<types::PostStorageData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_storage",
                    self.client.post_storage(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /storage/{storage}`
    ///
    /// Privileges: `Datastore.Allocate` on `/storage`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/storage/{storage}>)
    pub fn put_storage_storage(
        &self,
        storage: &str,
        body: types::PutStorageStorageBody,
    ) -> BoxFuture<'_, Result<types::PutStorageStorageData, Error>> {
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_storage_storage",
                    self.client.put_storage_storage(&storage, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
