// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/jobs`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs>)
    pub fn get_cluster_jobs(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterJobsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_jobs",
                    self.client.get_cluster_jobs(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/jobs/realm-sync`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs/realm-sync>)
    pub fn get_cluster_jobs_realm_sync(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterJobsRealmSyncItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_jobs_realm_sync",
                    self.client.get_cluster_jobs_realm_sync(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/jobs/realm-sync/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs/realm-sync/{id}>)
    pub fn get_cluster_jobs_realm_sync_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_jobs_realm_sync_id",
                    self.client.get_cluster_jobs_realm_sync_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/jobs/schedule-analyze`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `iterations`: From 1 to 100. Default `10`.
    /// - `schedule`: At most 128 characters. Format `pve-calendar-event`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs/schedule-analyze>)
    pub fn get_cluster_jobs_schedule_analyze(
        &self,
        iterations: Option<i64>,
        schedule: &str,
        starttime: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterJobsScheduleAnalyzeItem>, Error>> {
        let schedule = schedule.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_jobs_schedule_analyze",
                    self
                        .client
                        .get_cluster_jobs_schedule_analyze(
                            iterations,
                            &schedule,
                            starttime,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
}
