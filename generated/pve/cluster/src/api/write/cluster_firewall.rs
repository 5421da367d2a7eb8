// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/firewall/aliases/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `digest`: At most 64 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/aliases/{name}>)
    pub fn delete_cluster_firewall_aliases_name(
        &self,
        name: &str,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_firewall_aliases_name",
                    self
                        .client
                        .delete_cluster_firewall_aliases_name(&name, digest.as_deref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/firewall/groups/{group}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups/{group}>)
    pub fn delete_cluster_firewall_groups_group(
        &self,
        group: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_firewall_groups_group",
                    self.client.delete_cluster_firewall_groups_group(&group),
                )
                .await
        })
    }
    /// `DELETE /cluster/firewall/groups/{group}/{pos}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `digest`: At most 64 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups/{group}/{pos}>)
    pub fn delete_cluster_firewall_groups_group_pos(
        &self,
        group: &str,
        pos: i64,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let group = group.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_firewall_groups_group_pos",
                    self
                        .client
                        .delete_cluster_firewall_groups_group_pos(
                            &group,
                            pos,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/firewall/ipset/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset/{name}>)
    pub fn delete_cluster_firewall_ipset_name(
        &self,
        name: &str,
        force: Option<bool>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        let force = force.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_firewall_ipset_name",
                    self.client.delete_cluster_firewall_ipset_name(&name, force.as_ref()),
                )
                .await
        })
    }
    /// `DELETE /cluster/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `digest`: At most 64 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset/{name}/{cidr}>)
    pub fn delete_cluster_firewall_ipset_name_cidr(
        &self,
        name: &str,
        cidr: &str,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_firewall_ipset_name_cidr",
                    self
                        .client
                        .delete_cluster_firewall_ipset_name_cidr(
                            &name,
                            &cidr,
                            digest.as_deref(),
                        ),
                )
                .await
        })
    }
    /// `DELETE /cluster/firewall/rules/{pos}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `digest`: At most 64 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/rules/{pos}>)
    pub fn delete_cluster_firewall_rules_pos(
        &self,
        pos: i64,
        digest: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let digest = digest.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_firewall_rules_pos",
                    self.client.delete_cluster_firewall_rules_pos(pos, digest.as_deref()),
                )
                .await
        })
    }
    /// `POST /cluster/firewall/aliases`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/aliases>)
    pub fn post_cluster_firewall_aliases(
        &self,
        body: types::PostClusterFirewallAliasesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_firewall_aliases",
                    self.client.post_cluster_firewall_aliases(&body),
                )
                .await
        })
    }
    /// `POST /cluster/firewall/groups`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups>)
    pub fn post_cluster_firewall_groups(
        &self,
        body: types::PostClusterFirewallGroupsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_firewall_groups",
                    self.client.post_cluster_firewall_groups(&body),
                )
                .await
        })
    }
    /// `POST /cluster/firewall/groups/{group}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups/{group}>)
    pub fn post_cluster_firewall_groups_group(
        &self,
        group: &str,
        body: types::PostClusterFirewallGroupsGroupBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_firewall_groups_group",
                    self.client.post_cluster_firewall_groups_group(&group, &body),
                )
                .await
        })
    }
    /// `POST /cluster/firewall/ipset`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset>)
    pub fn post_cluster_firewall_ipset(
        &self,
        body: types::PostClusterFirewallIpsetBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_firewall_ipset",
                    self.client.post_cluster_firewall_ipset(&body),
                )
                .await
        })
    }
    /// `POST /cluster/firewall/ipset/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset/{name}>)
    pub fn post_cluster_firewall_ipset_name(
        &self,
        name: &str,
        body: types::PostClusterFirewallIpsetNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_firewall_ipset_name",
                    self.client.post_cluster_firewall_ipset_name(&name, &body),
                )
                .await
        })
    }
    /// `POST /cluster/firewall/rules`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/rules>)
    pub fn post_cluster_firewall_rules(
        &self,
        body: types::PostClusterFirewallRulesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_firewall_rules",
                    self.client.post_cluster_firewall_rules(&body),
                )
                .await
        })
    }
    /// `PUT /cluster/firewall/aliases/{name}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/aliases/{name}>)
    pub fn put_cluster_firewall_aliases_name(
        &self,
        name: &str,
        body: types::PutClusterFirewallAliasesNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_firewall_aliases_name",
                    self.client.put_cluster_firewall_aliases_name(&name, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/firewall/groups/{group}/{pos}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/groups/{group}/{pos}>)
    pub fn put_cluster_firewall_groups_group_pos(
        &self,
        group: &str,
        pos: i64,
        body: types::PutClusterFirewallGroupsGroupPosBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let group = group.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_firewall_groups_group_pos",
                    self.client.put_cluster_firewall_groups_group_pos(&group, pos, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/firewall/ipset/{name}/{cidr}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/ipset/{name}/{cidr}>)
    pub fn put_cluster_firewall_ipset_name_cidr(
        &self,
        name: &str,
        cidr: &str,
        body: types::PutClusterFirewallIpsetNameCidrBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        let cidr = cidr.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_firewall_ipset_name_cidr",
                    self.client.put_cluster_firewall_ipset_name_cidr(&name, &cidr, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/firewall/options`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/options>)
    pub fn put_cluster_firewall_options(
        &self,
        body: types::PutClusterFirewallOptionsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_firewall_options",
                    self.client.put_cluster_firewall_options(&body),
                )
                .await
        })
    }
    /// `PUT /cluster/firewall/rules/{pos}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/firewall/rules/{pos}>)
    pub fn put_cluster_firewall_rules_pos(
        &self,
        pos: i64,
        body: types::PutClusterFirewallRulesPosBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_firewall_rules_pos",
                    self.client.put_cluster_firewall_rules_pos(pos, &body),
                )
                .await
        })
    }
}
