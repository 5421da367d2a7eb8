// Written by `pve-codegen generate`; do not edit.

//! Reading recorded answers, for tests.

#[allow(unused_imports)]
use crate::types;

/// An operation and how its answer is read.
#[derive(Clone, Copy)]
pub struct Replay {
    /// The operation.
    pub id: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path, with parameters in braces.
    pub path: &'static str,
    /// Reads the body of an answer of the named operation and prints it back.
    pub read: Reader,
}

/// Reads the body of an answer and prints it back.
pub type Reader =
    fn(&str, &[u8]) -> Result<(::serde_json::Value, ::pve_runtime::Warnings), ::pve_runtime::Error>;

const fn entry<T: ::serde::de::DeserializeOwned + ::serde::Serialize>(
    id: &'static str,
    method: &'static str,
    path: &'static str,
) -> Replay {
    Replay { id, method, path, read: read::<T> }
}

fn read<T: ::serde::de::DeserializeOwned + ::serde::Serialize>(
    id: &str,
    body: &[u8],
) -> Result<(::serde_json::Value, ::pve_runtime::Warnings), ::pve_runtime::Error> {
    let (value, warnings) = ::pve_runtime::decode::<T>(id, body)?;
    // What was read from JSON is JSON; anything else shows as a difference.
    Ok((::serde_json::to_value(&value).unwrap_or_default(), warnings))
}

/// The answer of an operation that answers nothing.
#[derive(::serde::Deserialize, ::serde::Serialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Nothing {
    data: (),
}

/// The operations of this crate.
pub static REPLAY: &[Replay] = &[
    entry::<types::GetAccessResponse>("get_access", "GET", "/access"),
    entry::<types::GetAccessAclResponse>("get_access_acl", "GET", "/access/acl"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_acl", "PUT", "/access/acl"),
    entry::<types::GetAccessDomainsResponse>("get_access_domains", "GET", "/access/domains"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_access_domains", "POST", "/access/domains"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_access_domains_realm", "DELETE", "/access/domains/{realm}"),
    entry::<types::GetAccessDomainsRealmResponse>("get_access_domains_realm", "GET", "/access/domains/{realm}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_domains_realm", "PUT", "/access/domains/{realm}"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessDomainsRealmSyncResponse>("post_access_domains_realm_sync", "POST", "/access/domains/{realm}/sync"),
    entry::<types::GetAccessGroupsResponse>("get_access_groups", "GET", "/access/groups"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_access_groups", "POST", "/access/groups"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_access_groups_groupid", "DELETE", "/access/groups/{groupid}"),
    entry::<types::GetAccessGroupsGroupidResponse>("get_access_groups_groupid", "GET", "/access/groups/{groupid}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_groups_groupid", "PUT", "/access/groups/{groupid}"),
    entry::<types::GetAccessOpenidResponse>("get_access_openid", "GET", "/access/openid"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessOpenidAuthUrlResponse>("post_access_openid_auth_url", "POST", "/access/openid/auth-url"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessOpenidLoginResponse>("post_access_openid_login", "POST", "/access/openid/login"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_password", "PUT", "/access/password"),
    entry::<types::GetAccessPermissionsResponse>("get_access_permissions", "GET", "/access/permissions"),
    entry::<types::GetAccessRolesResponse>("get_access_roles", "GET", "/access/roles"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_access_roles", "POST", "/access/roles"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_access_roles_roleid", "DELETE", "/access/roles/{roleid}"),
    entry::<types::GetAccessRolesRoleidResponse>("get_access_roles_roleid", "GET", "/access/roles/{roleid}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_roles_roleid", "PUT", "/access/roles/{roleid}"),
    entry::<types::GetAccessTfaResponse>("get_access_tfa", "GET", "/access/tfa"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessTfaResponse>("post_access_tfa", "POST", "/access/tfa"),
    entry::<types::GetAccessTfaUseridResponse>("get_access_tfa_userid", "GET", "/access/tfa/{userid}"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessTfaUseridResponse>("post_access_tfa_userid", "POST", "/access/tfa/{userid}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_access_tfa_userid_id", "DELETE", "/access/tfa/{userid}/{id}"),
    entry::<types::GetAccessTfaUseridIdResponse>("get_access_tfa_userid_id", "GET", "/access/tfa/{userid}/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_tfa_userid_id", "PUT", "/access/tfa/{userid}/{id}"),
    entry::<Nothing>("get_access_ticket", "GET", "/access/ticket"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessTicketResponse>("post_access_ticket", "POST", "/access/ticket"),
    entry::<types::GetAccessUsersResponse>("get_access_users", "GET", "/access/users"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_access_users", "POST", "/access/users"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_access_users_userid", "DELETE", "/access/users/{userid}"),
    entry::<types::GetAccessUsersUseridResponse>("get_access_users_userid", "GET", "/access/users/{userid}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_access_users_userid", "PUT", "/access/users/{userid}"),
    entry::<types::GetAccessUsersUseridTfaResponse>("get_access_users_userid_tfa", "GET", "/access/users/{userid}/tfa"),
    entry::<types::GetAccessUsersUseridTokenResponse>("get_access_users_userid_token", "GET", "/access/users/{userid}/token"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_access_users_userid_token_tokenid", "DELETE", "/access/users/{userid}/token/{tokenid}"),
    entry::<types::GetAccessUsersUseridTokenTokenidResponse>("get_access_users_userid_token_tokenid", "GET", "/access/users/{userid}/token/{tokenid}"),
    #[cfg(feature = "write")]
    entry::<types::PostAccessUsersUseridTokenTokenidResponse>("post_access_users_userid_token_tokenid", "POST", "/access/users/{userid}/token/{tokenid}"),
    #[cfg(feature = "write")]
    entry::<types::PutAccessUsersUseridTokenTokenidResponse>("put_access_users_userid_token_tokenid", "PUT", "/access/users/{userid}/token/{tokenid}"),
    #[cfg(feature = "write")]
    entry::<types::PutAccessUsersUseridUnlockTfaResponse>("put_access_users_userid_unlock_tfa", "PUT", "/access/users/{userid}/unlock-tfa"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_access_vncticket", "POST", "/access/vncticket"),
];
