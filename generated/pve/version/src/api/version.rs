// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /version`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/version>)
    pub fn get_version(&self) -> BoxFuture<'_, Result<types::GetVersionData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_version",
                    self.client.get_version(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
