// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/ha`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha>)
    pub fn get_cluster_ha(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha",
                    self.client.get_cluster_ha(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/groups`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`ha_groups`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/groups>)
    pub fn get_cluster_ha_groups(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaGroupsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_groups",
                    self.client.get_cluster_ha_groups(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/groups/{group}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/groups/{group}>)
    pub fn get_cluster_ha_groups_group(
        &self,
        group: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Value, Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_groups_group",
                    self.client.get_cluster_ha_groups_group(&group),
                    |answer| Some(answer.data.unwrap_or_default()),
                )
                .await
        })
    }
    /// `GET /cluster/ha/resources`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`ha_resources`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources>)
    pub fn get_cluster_ha_resources(
        &self,
        type_: Option<types::GetClusterHaResourcesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaResourcesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_resources",
                    self.client.get_cluster_ha_resources(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/resources/{sid}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/resources/{sid}>)
    pub fn get_cluster_ha_resources_sid(
        &self,
        sid: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterHaResourcesSidData, Error>> {
        let sid = sid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_resources_sid",
                    self.client.get_cluster_ha_resources_sid(&sid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/rules`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`ha_rules`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/rules>)
    pub fn get_cluster_ha_rules(
        &self,
        resource: Option<&str>,
        type_: Option<types::GetClusterHaRulesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaRulesItem>, Error>> {
        let resource = resource.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_rules",
                    self.client.get_cluster_ha_rules(resource.as_deref(), type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/rules/{rule}`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/rules/{rule}>)
    pub fn get_cluster_ha_rules_rule(
        &self,
        rule: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterHaRulesRuleData, Error>> {
        let rule = rule.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_rules_rule",
                    self.client.get_cluster_ha_rules_rule(&rule),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/status`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/status>)
    pub fn get_cluster_ha_status(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_status",
                    self.client.get_cluster_ha_status(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/status/current`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/status/current>)
    pub fn get_cluster_ha_status_current(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterHaStatusCurrentItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_status_current",
                    self.client.get_cluster_ha_status_current(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/ha/status/manager_status`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/ha/status/manager_status>)
    pub fn get_cluster_ha_status_manager_status(
        &self,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_ha_status_manager_status",
                    self.client.get_cluster_ha_status_manager_status(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
