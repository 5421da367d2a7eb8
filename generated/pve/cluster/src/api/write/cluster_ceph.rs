// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `PUT /cluster/ceph/flags`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph/flags>)
    pub fn put_cluster_ceph_flags(
        &self,
        body: types::PutClusterCephFlagsBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_cluster_ceph_flags",
                    self.client.put_cluster_ceph_flags(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /cluster/ceph/flags/{flag}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ceph/flags/{flag}>)
    pub fn put_cluster_ceph_flags_flag(
        &self,
        flag: &str,
        body: types::PutClusterCephFlagsFlagBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let flag = flag.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_ceph_flags_flag",
                    self.client.put_cluster_ceph_flags_flag(&flag, &body),
                )
                .await
        })
    }
}
