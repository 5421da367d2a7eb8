// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/firewall`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall>)
    pub fn get_cluster_firewall(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall",
                    self.client.get_cluster_firewall(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/aliases`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/aliases>)
    pub fn get_cluster_firewall_aliases(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallAliasesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_aliases",
                    self.client.get_cluster_firewall_aliases(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/aliases/{name}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/aliases/{name}>)
    pub fn get_cluster_firewall_aliases_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_aliases_name",
                    self.client.get_cluster_firewall_aliases_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/groups`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups>)
    pub fn get_cluster_firewall_groups(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallGroupsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_groups",
                    self.client.get_cluster_firewall_groups(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/groups/{group}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups/{group}>)
    pub fn get_cluster_firewall_groups_group(
        &self,
        group: &str,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallGroupsGroupItem>, Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_groups_group",
                    self.client.get_cluster_firewall_groups_group(&group),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/groups/{group}/{pos}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups/{group}/{pos}>)
    pub fn get_cluster_firewall_groups_group_pos(
        &self,
        group: &str,
        pos: i64,
    ) -> BoxFuture<'_, Result<types::GetClusterFirewallGroupsGroupPosData, Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_groups_group_pos",
                    self.client.get_cluster_firewall_groups_group_pos(&group, pos),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/ipset`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset>)
    pub fn get_cluster_firewall_ipset(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallIpsetItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_ipset",
                    self.client.get_cluster_firewall_ipset(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/ipset/{name}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset/{name}>)
    pub fn get_cluster_firewall_ipset_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallIpsetNameItem>, Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_ipset_name",
                    self.client.get_cluster_firewall_ipset_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset/{name}/{cidr}>)
    pub fn get_cluster_firewall_ipset_name_cidr(
        &self,
        name: &str,
        cidr: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_ipset_name_cidr",
                    self.client.get_cluster_firewall_ipset_name_cidr(&name, &cidr),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/macros`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/macros>)
    pub fn get_cluster_firewall_macros(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallMacrosItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_macros",
                    self.client.get_cluster_firewall_macros(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/options`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/options>)
    pub fn get_cluster_firewall_options(
        &self,
    ) -> BoxFuture<'_, Result<types::GetClusterFirewallOptionsData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_options",
                    self.client.get_cluster_firewall_options(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/refs`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/refs>)
    pub fn get_cluster_firewall_refs(
        &self,
        type_: Option<types::GetClusterFirewallRefsQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallRefsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_refs",
                    self.client.get_cluster_firewall_refs(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/rules`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/rules>)
    pub fn get_cluster_firewall_rules(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterFirewallRulesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_rules",
                    self.client.get_cluster_firewall_rules(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/firewall/rules/{pos}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/rules/{pos}>)
    pub fn get_cluster_firewall_rules_pos(
        &self,
        pos: i64,
    ) -> BoxFuture<'_, Result<types::GetClusterFirewallRulesPosData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_firewall_rules_pos",
                    self.client.get_cluster_firewall_rules_pos(pos),
                    |answer| answer.data,
                )
                .await
        })
    }
}
