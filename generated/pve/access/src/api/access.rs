// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /access`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access>)
    pub fn get_access(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data("get_access", self.client.get_access(), |answer| answer.data)
                .await
        })
    }
    /// `GET /access/acl`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/acl>)
    pub fn get_access_acl(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessAclItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_acl",
                    self.client.get_access_acl(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/domains`
    ///
    /// Privileges: none, not even a login.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/domains>)
    pub fn get_access_domains(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessDomainsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_domains",
                    self.client.get_access_domains(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/domains/{realm}`
    ///
    /// Privileges: `Realm.Allocate` or `Sys.Audit` on `/access/realm`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/domains/{realm}>)
    pub fn get_access_domains_realm(
        &self,
        realm: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Value, Error>> {
        let realm = realm.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_domains_realm",
                    self.client.get_access_domains_realm(&realm),
                    |answer| Some(answer.data.unwrap_or_default()),
                )
                .await
        })
    }
    /// `GET /access/groups`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/groups>)
    pub fn get_access_groups(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessGroupsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_groups",
                    self.client.get_access_groups(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/groups/{groupid}`
    ///
    /// Privileges: `Sys.Audit` or `Group.Allocate` on `/access/groups`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/groups/{groupid}>)
    pub fn get_access_groups_groupid(
        &self,
        groupid: &str,
    ) -> BoxFuture<'_, Result<types::GetAccessGroupsGroupidData, Error>> {
        let groupid = groupid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_groups_groupid",
                    self.client.get_access_groups_groupid(&groupid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/openid`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/openid>)
    pub fn get_access_openid(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessOpenidItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_openid",
                    self.client.get_access_openid(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/permissions`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`access_permissions`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/permissions>)
    pub fn get_access_permissions(
        &self,
        path: Option<&str>,
        userid: Option<&str>,
    ) -> BoxFuture<
        '_,
        Result<
            ::std::collections::BTreeMap<
                String,
                ::std::collections::BTreeMap<String, PveBool>,
            >,
            Error,
        >,
    > {
        let path = path.map(str::to_owned);
        let userid = userid.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_permissions",
                    self
                        .client
                        .get_access_permissions(path.as_deref(), userid.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/roles`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/roles>)
    pub fn get_access_roles(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessRolesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_roles",
                    self.client.get_access_roles(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/roles/{roleid}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/roles/{roleid}>)
    pub fn get_access_roles_roleid(
        &self,
        roleid: &str,
    ) -> BoxFuture<'_, Result<types::GetAccessRolesRoleidData, Error>> {
        let roleid = roleid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_roles_roleid",
                    self.client.get_access_roles_roleid(&roleid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/tfa`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa>)
    pub fn get_access_tfa(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetAccessTfaItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_tfa",
                    self.client.get_access_tfa(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/tfa/{userid}`
    ///
    /// Privileges: being the user in question or `User.Modify` or `Sys.Audit` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa/{userid}>)
    pub fn get_access_tfa_userid(
        &self,
        userid: &str,
    ) -> BoxFuture<'_, Result<List<types::GetAccessTfaUseridItem>, Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_tfa_userid",
                    self.client.get_access_tfa_userid(&userid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/tfa/{userid}/{id}`
    ///
    /// Privileges: being the user in question or `User.Modify` or `Sys.Audit` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa/{userid}/{id}>)
    pub fn get_access_tfa_userid_id(
        &self,
        userid: &str,
        id: &str,
    ) -> BoxFuture<'_, Result<types::GetAccessTfaUseridIdData, Error>> {
        let userid = userid.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_tfa_userid_id",
                    self.client.get_access_tfa_userid_id(&userid, &id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/ticket`
    ///
    /// Privileges: none, not even a login.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/ticket>)
    pub fn get_access_ticket(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("get_access_ticket", self.client.get_access_ticket())
                .await
        })
    }
    /// `GET /access/users`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `full`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users>)
    pub fn get_access_users(
        &self,
        enabled: Option<bool>,
        full: Option<bool>,
    ) -> BoxFuture<'_, Result<List<types::GetAccessUsersItem>, Error>> {
        let enabled = enabled.map(PveBool::from);
        let full = full.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_users",
                    self.client.get_access_users(enabled.as_ref(), full.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/users/{userid}`
    ///
    /// Privileges: `User.Modify` or `Sys.Audit` on a group of the user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}>)
    pub fn get_access_users_userid(
        &self,
        userid: &str,
    ) -> BoxFuture<'_, Result<types::GetAccessUsersUseridData, Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_users_userid",
                    self.client.get_access_users_userid(&userid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/users/{userid}/tfa`
    ///
    /// Privileges: being the user in question or `User.Modify` or `Sys.Audit` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `multiple`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/tfa>)
    pub fn get_access_users_userid_tfa(
        &self,
        userid: &str,
        multiple: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetAccessUsersUseridTfaData, Error>> {
        let userid = userid.to_owned();
        let multiple = multiple.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_users_userid_tfa",
                    self.client.get_access_users_userid_tfa(&userid, multiple.as_ref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/users/{userid}/token`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/token>)
    pub fn get_access_users_userid_token(
        &self,
        userid: &str,
    ) -> BoxFuture<'_, Result<List<types::GetAccessUsersUseridTokenItem>, Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_users_userid_token",
                    self.client.get_access_users_userid_token(&userid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /access/users/{userid}/token/{tokenid}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/token/{tokenid}>)
    pub fn get_access_users_userid_token_tokenid(
        &self,
        userid: &str,
        tokenid: &str,
    ) -> BoxFuture<'_, Result<types::GetAccessUsersUseridTokenTokenidData, Error>> {
        let userid = userid.to_owned();
        let tokenid = tokenid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_access_users_userid_token_tokenid",
                    self.client.get_access_users_userid_token_tokenid(&userid, &tokenid),
                    |answer| answer.data,
                )
                .await
        })
    }
}
