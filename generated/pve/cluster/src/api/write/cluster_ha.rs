// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/ha/groups/{group}`
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/groups/{group}>)
    pub fn delete_cluster_ha_groups_group(
        &self,
        group: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_ha_groups_group",
                    self.client.delete_cluster_ha_groups_group(&group),
                )
                .await
        })
    }
    /// `DELETE /cluster/ha/resources/{sid}`
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `purge`: Proxmox VE: since 9.1. Default `1`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources/{sid}>)
    pub fn delete_cluster_ha_resources_sid(
        &self,
        sid: &str,
        purge: Option<bool>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let sid = sid.to_owned();
        let purge = purge.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_ha_resources_sid",
                    self.client.delete_cluster_ha_resources_sid(&sid, purge.as_ref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/ha/rules/{rule}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/rules/{rule}>)
    pub fn delete_cluster_ha_rules_rule(
        &self,
        rule: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let rule = rule.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_ha_rules_rule",
                    self.client.delete_cluster_ha_rules_rule(&rule),
                )
                .await
        })
    }
    /// `POST /cluster/ha/groups`
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/groups>)
    pub fn post_cluster_ha_groups(
        &self,
        body: types::PostClusterHaGroupsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_ha_groups",
                    self.client.post_cluster_ha_groups(&body),
                )
                .await
        })
    }
    /// `POST /cluster/ha/resources`
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources>)
    pub fn post_cluster_ha_resources(
        &self,
        body: types::PostClusterHaResourcesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_ha_resources",
                    self.client.post_cluster_ha_resources(&body),
                )
                .await
        })
    }
    /// `POST /cluster/ha/resources/{sid}/migrate`
    ///
    /// Answers nothing in 7.4, 8.0, 8.1, 8.2, 8.3, 8.4.
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources/{sid}/migrate>)
    pub fn post_cluster_ha_resources_sid_migrate(
        &self,
        sid: &str,
        body: types::PostClusterHaResourcesSidMigrateBody,
    ) -> BoxFuture<
        '_,
        Result<Option<types::PostClusterHaResourcesSidMigrateData>, Error>,
    > {
        let sid = sid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_ha_resources_sid_migrate",
                    self.client.post_cluster_ha_resources_sid_migrate(&sid, &body),
                )
                .await
                .map(|answer| answer.data)
        })
    }
    /// `POST /cluster/ha/resources/{sid}/relocate`
    ///
    /// Answers nothing in 7.4, 8.0, 8.1, 8.2, 8.3, 8.4.
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources/{sid}/relocate>)
    pub fn post_cluster_ha_resources_sid_relocate(
        &self,
        sid: &str,
        body: types::PostClusterHaResourcesSidRelocateBody,
    ) -> BoxFuture<
        '_,
        Result<Option<types::PostClusterHaResourcesSidRelocateData>, Error>,
    > {
        let sid = sid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_ha_resources_sid_relocate",
                    self.client.post_cluster_ha_resources_sid_relocate(&sid, &body),
                )
                .await
                .map(|answer| answer.data)
        })
    }
    /// `POST /cluster/ha/rules`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/rules>)
    pub fn post_cluster_ha_rules(
        &self,
        body: types::PostClusterHaRulesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_cluster_ha_rules", self.client.post_cluster_ha_rules(&body))
                .await
        })
    }
    /// `PUT /cluster/ha/groups/{group}`
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/groups/{group}>)
    pub fn put_cluster_ha_groups_group(
        &self,
        group: &str,
        body: types::PutClusterHaGroupsGroupBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_ha_groups_group",
                    self.client.put_cluster_ha_groups_group(&group, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/ha/resources/{sid}`
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources/{sid}>)
    pub fn put_cluster_ha_resources_sid(
        &self,
        sid: &str,
        body: types::PutClusterHaResourcesSidBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let sid = sid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_ha_resources_sid",
                    self.client.put_cluster_ha_resources_sid(&sid, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/ha/rules/{rule}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `Sys.Console` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/rules/{rule}>)
    pub fn put_cluster_ha_rules_rule(
        &self,
        rule: &str,
        body: types::PutClusterHaRulesRuleBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let rule = rule.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_ha_rules_rule",
                    self.client.put_cluster_ha_rules_rule(&rule, &body),
                )
                .await
        })
    }
}
