// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /access/domains/{realm}`
    ///
    /// Privileges: `Realm.Allocate` on `/access/realm`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/domains/{realm}>)
    pub fn delete_access_domains_realm(
        &self,
        realm: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let realm = realm.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_access_domains_realm",
                    self.client.delete_access_domains_realm(&realm),
                )
                .await
        })
    }
    /// `DELETE /access/groups/{groupid}`
    ///
    /// Privileges: `Group.Allocate` on `/access/groups`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/groups/{groupid}>)
    pub fn delete_access_groups_groupid(
        &self,
        groupid: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let groupid = groupid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_access_groups_groupid",
                    self.client.delete_access_groups_groupid(&groupid),
                )
                .await
        })
    }
    /// `DELETE /access/roles/{roleid}`
    ///
    /// Privileges: `Sys.Modify` on `/access`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/roles/{roleid}>)
    pub fn delete_access_roles_roleid(
        &self,
        roleid: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let roleid = roleid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_access_roles_roleid",
                    self.client.delete_access_roles_roleid(&roleid),
                )
                .await
        })
    }
    /// `DELETE /access/tfa/{userid}/{id}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// Refuses API tokens: it needs a ticket.
    ///
    /// # Parameters
    ///
    /// - `password`: 5 to 64 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa/{userid}/{id}>)
    pub fn delete_access_tfa_userid_id(
        &self,
        userid: &str,
        id: &str,
        password: Option<&str>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let userid = userid.to_owned();
        let id = id.to_owned();
        let password = password.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_access_tfa_userid_id",
                    self
                        .client
                        .delete_access_tfa_userid_id(&userid, &id, password.as_deref()),
                )
                .await
        })
    }
    /// `DELETE /access/users/{userid}`
    ///
    /// Privileges: `Realm.AllocateUser` on the user's realm and `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}>)
    pub fn delete_access_users_userid(
        &self,
        userid: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_access_users_userid",
                    self.client.delete_access_users_userid(&userid),
                )
                .await
        })
    }
    /// `DELETE /access/users/{userid}/token/{tokenid}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/token/{tokenid}>)
    pub fn delete_access_users_userid_token_tokenid(
        &self,
        userid: &str,
        tokenid: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let userid = userid.to_owned();
        let tokenid = tokenid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_access_users_userid_token_tokenid",
                    self
                        .client
                        .delete_access_users_userid_token_tokenid(&userid, &tokenid),
                )
                .await
        })
    }
    /// `POST /access/domains`
    ///
    /// Privileges: `Realm.Allocate` on `/access/realm`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/domains>)
    pub fn post_access_domains(
        &self,
        body: types::PostAccessDomainsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_access_domains", self.client.post_access_domains(&body))
                .await
        })
    }
    /// `POST /access/domains/{realm}/sync`
    ///
    /// Privileges: `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/domains/{realm}/sync>)
    pub fn post_access_domains_realm_sync(
        &self,
        realm: &str,
        body: types::PostAccessDomainsRealmSyncBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let realm = realm.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_domains_realm_sync",
                    self.client.post_access_domains_realm_sync(&realm, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/groups`
    ///
    /// Privileges: `Group.Allocate` on `/access/groups`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/groups>)
    pub fn post_access_groups(
        &self,
        body: types::PostAccessGroupsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_access_groups", self.client.post_access_groups(&body))
                .await
        })
    }
    /// `POST /access/openid/auth-url`
    ///
    /// Privileges: none, not even a login.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/openid/auth-url>)
    pub fn post_access_openid_auth_url(
        &self,
        body: types::PostAccessOpenidAuthUrlBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_openid_auth_url",
                    self.client.post_access_openid_auth_url(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/openid/login`
    ///
    /// Privileges: none, not even a login.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/openid/login>)
    pub fn post_access_openid_login(
        &self,
        body: types::PostAccessOpenidLoginBody,
    ) -> BoxFuture<'_, Result<types::PostAccessOpenidLoginData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_openid_login",
                    self.client.post_access_openid_login(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/roles`
    ///
    /// Privileges: `Sys.Modify` on `/access`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/roles>)
    pub fn post_access_roles(
        &self,
        body: types::PostAccessRolesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_access_roles", self.client.post_access_roles(&body))
                .await
        })
    }
    /// `POST /access/tfa`
    ///
    /// Proxmox VE: up to 7.4.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// Refuses API tokens: it needs a ticket.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa>)
    pub fn post_access_tfa(
        &self,
        body: types::PostAccessTfaBody,
    ) -> BoxFuture<'_, Result<types::PostAccessTfaData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_tfa",
                    self.client.post_access_tfa(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/tfa/{userid}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// Refuses API tokens: it needs a ticket.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa/{userid}>)
    pub fn post_access_tfa_userid(
        &self,
        userid: &str,
        body: types::PostAccessTfaUseridBody,
    ) -> BoxFuture<'_, Result<types::PostAccessTfaUseridData, Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_tfa_userid",
                    self.client.post_access_tfa_userid(&userid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/ticket`
    ///
    /// Privileges: none, not even a login.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// Refuses API tokens: it needs a ticket.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/ticket>)
    pub fn post_access_ticket(
        &self,
        body: types::PostAccessTicketBody,
    ) -> BoxFuture<'_, Result<types::PostAccessTicketData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_ticket",
                    self.client.post_access_ticket(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/users`
    ///
    /// Privileges: `Realm.AllocateUser` on the user's realm and `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users>)
    pub fn post_access_users(
        &self,
        body: types::PostAccessUsersBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_access_users", self.client.post_access_users(&body))
                .await
        })
    }
    /// `POST /access/users/{userid}/token/{tokenid}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/token/{tokenid}>)
    pub fn post_access_users_userid_token_tokenid(
        &self,
        userid: &str,
        tokenid: &str,
        body: types::PostAccessUsersUseridTokenTokenidBody,
    ) -> BoxFuture<'_, Result<types::PostAccessUsersUseridTokenTokenidData, Error>> {
        let userid = userid.to_owned();
        let tokenid = tokenid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_access_users_userid_token_tokenid",
                    self
                        .client
                        .post_access_users_userid_token_tokenid(
                            &userid,
                            &tokenid,
                            &body,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /access/vncticket`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: none, not even a login.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/vncticket>)
    pub fn post_access_vncticket(
        &self,
        body: types::PostAccessVncticketBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_access_vncticket", self.client.post_access_vncticket(&body))
                .await
        })
    }
    /// `PUT /access/acl`
    ///
    /// Privileges: the right to change permissions on `{path}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/acl>)
    pub fn put_access_acl(
        &self,
        body: types::PutAccessAclBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("put_access_acl", self.client.put_access_acl(&body))
                .await
        })
    }
    /// `PUT /access/domains/{realm}`
    ///
    /// Privileges: `Realm.Allocate` on `/access/realm`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/domains/{realm}>)
    pub fn put_access_domains_realm(
        &self,
        realm: &str,
        body: types::PutAccessDomainsRealmBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let realm = realm.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_access_domains_realm",
                    self.client.put_access_domains_realm(&realm, &body),
                )
                .await
        })
    }
    /// `PUT /access/groups/{groupid}`
    ///
    /// Privileges: `Group.Allocate` on `/access/groups`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/groups/{groupid}>)
    pub fn put_access_groups_groupid(
        &self,
        groupid: &str,
        body: types::PutAccessGroupsGroupidBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let groupid = groupid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_access_groups_groupid",
                    self.client.put_access_groups_groupid(&groupid, &body),
                )
                .await
        })
    }
    /// `PUT /access/password`
    ///
    /// Privileges: being the user in question or (`Realm.AllocateUser` on the user's realm and `User.Modify` on a group of the user).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// Refuses API tokens: it needs a ticket.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/password>)
    pub fn put_access_password(
        &self,
        body: types::PutAccessPasswordBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("put_access_password", self.client.put_access_password(&body))
                .await
        })
    }
    /// `PUT /access/roles/{roleid}`
    ///
    /// Privileges: `Sys.Modify` on `/access`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/roles/{roleid}>)
    pub fn put_access_roles_roleid(
        &self,
        roleid: &str,
        body: types::PutAccessRolesRoleidBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let roleid = roleid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_access_roles_roleid",
                    self.client.put_access_roles_roleid(&roleid, &body),
                )
                .await
        })
    }
    /// `PUT /access/tfa/{userid}/{id}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// Refuses API tokens: it needs a ticket.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/tfa/{userid}/{id}>)
    pub fn put_access_tfa_userid_id(
        &self,
        userid: &str,
        id: &str,
        body: types::PutAccessTfaUseridIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let userid = userid.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_access_tfa_userid_id",
                    self.client.put_access_tfa_userid_id(&userid, &id, &body),
                )
                .await
        })
    }
    /// `PUT /access/users/{userid}`
    ///
    /// Privileges: `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}>)
    pub fn put_access_users_userid(
        &self,
        userid: &str,
        body: types::PutAccessUsersUseridBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_access_users_userid",
                    self.client.put_access_users_userid(&userid, &body),
                )
                .await
        })
    }
    /// `PUT /access/users/{userid}/token/{tokenid}`
    ///
    /// Privileges: being the user in question or `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/token/{tokenid}>)
    pub fn put_access_users_userid_token_tokenid(
        &self,
        userid: &str,
        tokenid: &str,
        body: types::PutAccessUsersUseridTokenTokenidBody,
    ) -> BoxFuture<'_, Result<types::PutAccessUsersUseridTokenTokenidData, Error>> {
        let userid = userid.to_owned();
        let tokenid = tokenid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_access_users_userid_token_tokenid",
                    self
                        .client
                        .put_access_users_userid_token_tokenid(&userid, &tokenid, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /access/users/{userid}/unlock-tfa`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `User.Modify` on a group of the user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/access/users/{userid}/unlock-tfa>)
    pub fn put_access_users_userid_unlock_tfa(
        &self,
        userid: &str,
    ) -> BoxFuture<'_, Result<PveBool, Error>> {
        let userid = userid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_access_users_userid_unlock_tfa",
                    self.client.put_access_users_userid_unlock_tfa(&userid),
                    |answer| answer.data,
                )
                .await
        })
    }
}
