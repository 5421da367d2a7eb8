// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/log`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `max`: At least 1.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/log>)
    pub fn get_cluster_log(
        &self,
        max: Option<i64>,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_log",
                    self.client.get_cluster_log(max),
                    |answer| answer.data,
                )
                .await
        })
    }
}
