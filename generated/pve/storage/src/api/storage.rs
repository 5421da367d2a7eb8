// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /storage`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`storage_list`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/storage>)
    pub fn get_storage(
        &self,
        type_: Option<types::GetStorageQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetStorageItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_storage",
                    self.client.get_storage(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /storage/{storage}`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`storage_item`).
    ///
    /// Privileges: `Datastore.Allocate` on `/storage/{storage}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/storage/{storage}>)
    pub fn get_storage_storage(
        &self,
        storage: &str,
    ) -> BoxFuture<'_, Result<types::GetStorageStorageData, Error>> {
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_storage_storage",
                    self.client.get_storage_storage(&storage),
                    |answer| answer.data,
                )
                .await
        })
    }
}
