// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /access/acl`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessAclItem {
    pub path: Option<PveStr>,
    /// Default `1`.
    pub propagate: Option<PveBool>,
    pub roleid: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessAclItemType>>,
    pub ugid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessAclItem {
    path = plain "path",
    propagate = plain "propagate",
    roleid = plain "roleid",
    type_ = plain "type",
    ugid = plain "ugid",
});

/// Of `GET /access/acl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessAclItemType {
    User,
    Group,
    Token,
}
words!(GetAccessAclItemType {
    User = "user",
    Group = "group",
    Token = "token",
});

/// Of `GET /access/acl`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessAclResponse {
    pub data: Option<List<GetAccessAclItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessAclResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/domains`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessDomainsItem {
    pub comment: Option<PveStr>,
    pub realm: Option<PveStr>,
    pub tfa: Option<OpenEnum<GetAccessDomainsItemTfa>>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessDomainsItem {
    comment = plain "comment",
    realm = plain "realm",
    tfa = plain "tfa",
    type_ = plain "type",
});

/// Of `GET /access/domains`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessDomainsItemTfa {
    Yubico,
    Oath,
}
words!(GetAccessDomainsItemTfa {
    Yubico = "yubico",
    Oath = "oath",
});

/// Of `GET /access/domains/{realm}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessDomainsRealmResponse {
    pub data: Option<::serde_json::Value>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessDomainsRealmResponse {
    data = plain "data",
});

/// Of `GET /access/domains`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessDomainsResponse {
    pub data: Option<List<GetAccessDomainsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessDomainsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/groups/{groupid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsGroupidData {
    pub comment: Option<PveStr>,
    pub members: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsGroupidData {
    comment = plain "comment",
    members = nested "members",
});

/// Of `GET /access/groups/{groupid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsGroupidResponse {
    pub data: Option<GetAccessGroupsGroupidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsGroupidResponse {
    data = plain "data",
});

/// Of `GET /access/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsItem {
    pub comment: Option<PveStr>,
    /// Format `pve-groupid`.
    pub groupid: Option<PveStr>,
    /// Format `pve-userid-list`.
    pub users: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsItem {
    comment = plain "comment",
    groupid = plain "groupid",
    users = plain "users",
});

/// Of `GET /access/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsResponse {
    pub data: Option<List<GetAccessGroupsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessItem {
    subdir = plain "subdir",
});

/// Of `GET /access/openid`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessOpenidItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessOpenidItem {
    subdir = plain "subdir",
});

/// Of `GET /access/openid`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessOpenidResponse {
    pub data: Option<List<GetAccessOpenidItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessOpenidResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/permissions`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessPermissionsResponse {
    pub data: Option<
        ::std::collections::BTreeMap<
            String,
            ::std::collections::BTreeMap<String, PveBool>,
        >,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessPermissionsResponse {
    data = plain "data",
});

/// Of `GET /access`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessResponse {
    pub data: Option<List<GetAccessItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/roles`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesItem {
    /// Format `pve-priv-list`.
    pub privs: Option<PveStr>,
    /// Format `pve-roleid`.
    pub roleid: Option<PveStr>,
    /// Default `0`.
    pub special: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesItem {
    privs = plain "privs",
    roleid = plain "roleid",
    special = plain "special",
});

/// Of `GET /access/roles`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesResponse {
    pub data: Option<List<GetAccessRolesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/roles/{roleid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesRoleidData {
    pub datastore_allocate: Option<PveBool>,
    pub datastore_allocate_space: Option<PveBool>,
    pub datastore_allocate_template: Option<PveBool>,
    pub datastore_audit: Option<PveBool>,
    pub group_allocate: Option<PveBool>,
    /// Proxmox VE: since 8.0.
    pub mapping_audit: Option<PveBool>,
    /// Proxmox VE: since 8.0.
    pub mapping_modify: Option<PveBool>,
    /// Proxmox VE: since 8.0.
    pub mapping_use: Option<PveBool>,
    pub permissions_modify: Option<PveBool>,
    pub pool_allocate: Option<PveBool>,
    pub pool_audit: Option<PveBool>,
    pub realm_allocate: Option<PveBool>,
    pub realm_allocate_user: Option<PveBool>,
    pub sdn_allocate: Option<PveBool>,
    pub sdn_audit: Option<PveBool>,
    /// Proxmox VE: since 8.0.
    pub sdn_use: Option<PveBool>,
    /// Proxmox VE: since 8.2.
    pub sys_access_network: Option<PveBool>,
    pub sys_audit: Option<PveBool>,
    pub sys_console: Option<PveBool>,
    pub sys_incoming: Option<PveBool>,
    pub sys_modify: Option<PveBool>,
    pub sys_power_mgmt: Option<PveBool>,
    pub sys_syslog: Option<PveBool>,
    pub user_modify: Option<PveBool>,
    pub vm_allocate: Option<PveBool>,
    pub vm_audit: Option<PveBool>,
    pub vm_backup: Option<PveBool>,
    pub vm_clone: Option<PveBool>,
    pub vm_config_cdrom: Option<PveBool>,
    pub vm_config_cloudinit: Option<PveBool>,
    pub vm_config_cpu: Option<PveBool>,
    pub vm_config_disk: Option<PveBool>,
    pub vm_config_hw_type: Option<PveBool>,
    pub vm_config_memory: Option<PveBool>,
    pub vm_config_network: Option<PveBool>,
    pub vm_config_options: Option<PveBool>,
    pub vm_console: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    pub vm_guest_agent_audit: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    pub vm_guest_agent_file_read: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    pub vm_guest_agent_file_system_mgmt: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    pub vm_guest_agent_file_write: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    pub vm_guest_agent_unrestricted: Option<PveBool>,
    pub vm_migrate: Option<PveBool>,
    /// Proxmox VE: up to 8.4.
    pub vm_monitor: Option<PveBool>,
    pub vm_power_mgmt: Option<PveBool>,
    /// Proxmox VE: since 9.0.
    pub vm_replicate: Option<PveBool>,
    pub vm_snapshot: Option<PveBool>,
    pub vm_snapshot_rollback: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesRoleidData {
    datastore_allocate = plain "Datastore.Allocate",
    datastore_allocate_space = plain "Datastore.AllocateSpace",
    datastore_allocate_template = plain "Datastore.AllocateTemplate",
    datastore_audit = plain "Datastore.Audit",
    group_allocate = plain "Group.Allocate",
    mapping_audit = plain "Mapping.Audit",
    mapping_modify = plain "Mapping.Modify",
    mapping_use = plain "Mapping.Use",
    permissions_modify = plain "Permissions.Modify",
    pool_allocate = plain "Pool.Allocate",
    pool_audit = plain "Pool.Audit",
    realm_allocate = plain "Realm.Allocate",
    realm_allocate_user = plain "Realm.AllocateUser",
    sdn_allocate = plain "SDN.Allocate",
    sdn_audit = plain "SDN.Audit",
    sdn_use = plain "SDN.Use",
    sys_access_network = plain "Sys.AccessNetwork",
    sys_audit = plain "Sys.Audit",
    sys_console = plain "Sys.Console",
    sys_incoming = plain "Sys.Incoming",
    sys_modify = plain "Sys.Modify",
    sys_power_mgmt = plain "Sys.PowerMgmt",
    sys_syslog = plain "Sys.Syslog",
    user_modify = plain "User.Modify",
    vm_allocate = plain "VM.Allocate",
    vm_audit = plain "VM.Audit",
    vm_backup = plain "VM.Backup",
    vm_clone = plain "VM.Clone",
    vm_config_cdrom = plain "VM.Config.CDROM",
    vm_config_cloudinit = plain "VM.Config.Cloudinit",
    vm_config_cpu = plain "VM.Config.CPU",
    vm_config_disk = plain "VM.Config.Disk",
    vm_config_hw_type = plain "VM.Config.HWType",
    vm_config_memory = plain "VM.Config.Memory",
    vm_config_network = plain "VM.Config.Network",
    vm_config_options = plain "VM.Config.Options",
    vm_console = plain "VM.Console",
    vm_guest_agent_audit = plain "VM.GuestAgent.Audit",
    vm_guest_agent_file_read = plain "VM.GuestAgent.FileRead",
    vm_guest_agent_file_system_mgmt = plain "VM.GuestAgent.FileSystemMgmt",
    vm_guest_agent_file_write = plain "VM.GuestAgent.FileWrite",
    vm_guest_agent_unrestricted = plain "VM.GuestAgent.Unrestricted",
    vm_migrate = plain "VM.Migrate",
    vm_monitor = plain "VM.Monitor",
    vm_power_mgmt = plain "VM.PowerMgmt",
    vm_replicate = plain "VM.Replicate",
    vm_snapshot = plain "VM.Snapshot",
    vm_snapshot_rollback = plain "VM.Snapshot.Rollback",
});

/// Of `GET /access/roles/{roleid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesRoleidResponse {
    pub data: Option<GetAccessRolesRoleidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesRoleidResponse {
    data = plain "data",
});

/// Of `GET /access/tfa`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaItem {
    pub entries: Option<List<GetAccessTfaItemEntriesItem>>,
    /// Proxmox VE: since 8.0.
    pub tfa_locked_until: Option<PveInt>,
    /// Proxmox VE: since 8.0.
    pub totp_locked: Option<PveBool>,
    pub userid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaItem {
    entries = nested "entries",
    tfa_locked_until = plain "tfa-locked-until",
    totp_locked = plain "totp-locked",
    userid = plain "userid",
});

/// Of `GET /access/tfa`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaItemEntriesItem {
    pub created: Option<PveInt>,
    pub description: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessTfaItemEntriesItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaItemEntriesItem {
    created = plain "created",
    description = plain "description",
    enable = plain "enable",
    id = plain "id",
    type_ = plain "type",
});

/// Of `GET /access/tfa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessTfaItemEntriesItemType {
    Totp,
    U2f,
    Webauthn,
    Recovery,
    Yubico,
}
words!(GetAccessTfaItemEntriesItemType {
    Totp = "totp",
    U2f = "u2f",
    Webauthn = "webauthn",
    Recovery = "recovery",
    Yubico = "yubico",
});

/// Of `GET /access/tfa`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaResponse {
    pub data: Option<List<GetAccessTfaItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/tfa/{userid}/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridIdData {
    pub created: Option<PveInt>,
    pub description: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessTfaUseridIdDataType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridIdData {
    created = plain "created",
    description = plain "description",
    enable = plain "enable",
    id = plain "id",
    type_ = plain "type",
});

/// Of `GET /access/tfa/{userid}/{id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessTfaUseridIdDataType {
    Totp,
    U2f,
    Webauthn,
    Recovery,
    Yubico,
}
words!(GetAccessTfaUseridIdDataType {
    Totp = "totp",
    U2f = "u2f",
    Webauthn = "webauthn",
    Recovery = "recovery",
    Yubico = "yubico",
});

/// Of `GET /access/tfa/{userid}/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridIdResponse {
    pub data: Option<GetAccessTfaUseridIdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridIdResponse {
    data = plain "data",
});

/// Of `GET /access/tfa/{userid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridItem {
    pub created: Option<PveInt>,
    pub description: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessTfaUseridItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridItem {
    created = plain "created",
    description = plain "description",
    enable = plain "enable",
    id = plain "id",
    type_ = plain "type",
});

/// Of `GET /access/tfa/{userid}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessTfaUseridItemType {
    Totp,
    U2f,
    Webauthn,
    Recovery,
    Yubico,
}
words!(GetAccessTfaUseridItemType {
    Totp = "totp",
    U2f = "u2f",
    Webauthn = "webauthn",
    Recovery = "recovery",
    Yubico = "yubico",
});

/// Of `GET /access/tfa/{userid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridResponse {
    pub data: Option<List<GetAccessTfaUseridItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/users`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessUsersItem {
    pub comment: Option<PveStr>,
    /// Format `email-opt`.
    pub email: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    /// At least 0.
    pub expire: Option<PveInt>,
    pub firstname: Option<PveStr>,
    /// Format `pve-groupid-list`.
    pub groups: Option<PveStr>,
    pub keys: Option<PveStr>,
    pub lastname: Option<PveStr>,
    /// Format `pve-realm`.
    pub realm_type: Option<PveStr>,
    /// Proxmox VE: since 8.0.
    pub tfa_locked_until: Option<PveInt>,
    pub tokens: Option<List<GetAccessUsersItemTokensItem>>,
    /// Proxmox VE: since 8.0.
    pub totp_locked: Option<PveBool>,
    /// At most 64 characters. Format `pve-userid`.
    pub userid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersItem {
    comment = plain "comment",
    email = plain "email",
    enable = plain "enable",
    expire = plain "expire",
    firstname = plain "firstname",
    groups = plain "groups",
    keys = plain "keys",
    lastname = plain "lastname",
    realm_type = plain "realm-type",
    tfa_locked_until = plain "tfa-locked-until",
    tokens = nested "tokens",
    totp_locked = plain "totp-locked",
    userid = plain "userid",
});
redacted!(GetAccessUsersItem {
    comment,
    email,
    enable,
    expire,
    firstname,
    groups,
    lastname,
    realm_type,
    tfa_locked_until,
    tokens,
    totp_locked,
    userid
} secret {
    keys
} undeclared { extra });

/// Of `GET /access/users`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersItemTokensItem {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    pub tokenid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersItemTokensItem {
    comment = plain "comment",
    expire = plain "expire",
    privsep = plain "privsep",
    tokenid = plain "tokenid",
});

/// Of `GET /access/users`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersResponse {
    pub data: Option<List<GetAccessUsersItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/users/{userid}`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessUsersUseridData {
    pub comment: Option<PveStr>,
    /// Format `email-opt`.
    pub email: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    /// At least 0.
    pub expire: Option<PveInt>,
    pub firstname: Option<PveStr>,
    pub groups: Option<List<PveStr>>,
    pub keys: Option<PveStr>,
    pub lastname: Option<PveStr>,
    pub tokens: Option<
        ::std::collections::BTreeMap<String, GetAccessUsersUseridDataTokensValue>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridData {
    comment = plain "comment",
    email = plain "email",
    enable = plain "enable",
    expire = plain "expire",
    firstname = plain "firstname",
    groups = nested "groups",
    keys = plain "keys",
    lastname = plain "lastname",
    tokens = nested "tokens",
});
redacted!(GetAccessUsersUseridData {
    comment,
    email,
    enable,
    expire,
    firstname,
    groups,
    lastname,
    tokens
} secret {
    keys
} undeclared { extra });

/// Of `GET /access/users/{userid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridDataTokensValue {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridDataTokensValue {
    comment = plain "comment",
    expire = plain "expire",
    privsep = plain "privsep",
});

/// Of `GET /access/users/{userid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridResponse {
    pub data: Option<GetAccessUsersUseridData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridResponse {
    data = plain "data",
});

/// Of `GET /access/users/{userid}/tfa`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTfaData {
    pub realm: Option<OpenEnum<GetAccessUsersUseridTfaDataRealm>>,
    pub types: Option<List<OpenEnum<GetAccessUsersUseridTfaDataTypesItem>>>,
    pub user: Option<OpenEnum<GetAccessUsersUseridTfaDataUser>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTfaData {
    realm = plain "realm",
    types = nested "types",
    user = plain "user",
});

/// Of `GET /access/users/{userid}/tfa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessUsersUseridTfaDataRealm {
    Oath,
    Yubico,
}
words!(GetAccessUsersUseridTfaDataRealm {
    Oath = "oath",
    Yubico = "yubico",
});

/// Of `GET /access/users/{userid}/tfa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessUsersUseridTfaDataTypesItem {
    Totp,
    U2f,
    Yubico,
    Webauthn,
    Recovedry,
}
words!(GetAccessUsersUseridTfaDataTypesItem {
    Totp = "totp",
    U2f = "u2f",
    Yubico = "yubico",
    Webauthn = "webauthn",
    Recovedry = "recovedry",
});

/// Of `GET /access/users/{userid}/tfa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessUsersUseridTfaDataUser {
    Oath,
    U2f,
}
words!(GetAccessUsersUseridTfaDataUser {
    Oath = "oath",
    U2f = "u2f",
});

/// Of `GET /access/users/{userid}/tfa`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTfaResponse {
    pub data: Option<GetAccessUsersUseridTfaData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTfaResponse {
    data = plain "data",
});

/// Of `GET /access/users/{userid}/token`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenItem {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    pub tokenid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenItem {
    comment = plain "comment",
    expire = plain "expire",
    privsep = plain "privsep",
    tokenid = plain "tokenid",
});

/// Of `GET /access/users/{userid}/token`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenResponse {
    pub data: Option<List<GetAccessUsersUseridTokenItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenTokenidData {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenTokenidData {
    comment = plain "comment",
    expire = plain "expire",
    privsep = plain "privsep",
});

/// Of `GET /access/users/{userid}/token/{tokenid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenTokenidResponse {
    pub data: Option<GetAccessUsersUseridTokenTokenidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenTokenidResponse {
    data = plain "data",
});

