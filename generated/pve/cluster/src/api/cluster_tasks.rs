// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/tasks`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/tasks>)
    pub fn get_cluster_tasks(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterTasksItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_tasks",
                    self.client.get_cluster_tasks(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
