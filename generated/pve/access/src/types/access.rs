// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessAclItem {
    pub path: Option<PveStr>,
    /// Default `1`.
    pub propagate: Option<PveBool>,
    pub roleid: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessAclItemType>>,
    pub ugid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessAclItem {
    path = "path",
    propagate = "propagate",
    roleid = "roleid",
    type_ = "type",
    ugid = "ugid",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessAclResponse {
    pub data: Option<List<GetAccessAclItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessAclResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessDomainsItem {
    pub comment: Option<PveStr>,
    pub realm: Option<PveStr>,
    pub tfa: Option<OpenEnum<GetAccessDomainsItemTfa>>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessDomainsItem {
    comment = "comment",
    realm = "realm",
    tfa = "tfa",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessDomainsItemTfa {
    Yubico,
    Oath,
}
words!(GetAccessDomainsItemTfa {
    Yubico = "yubico",
    Oath = "oath",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessDomainsRealmResponse {
    pub data: Option<::serde_json::Value>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessDomainsRealmResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessDomainsResponse {
    pub data: Option<List<GetAccessDomainsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessDomainsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsGroupidData {
    pub comment: Option<PveStr>,
    pub members: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsGroupidData {
    comment = "comment",
    members = "members",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsGroupidResponse {
    pub data: Option<GetAccessGroupsGroupidData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsGroupidResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsItem {
    pub comment: Option<PveStr>,
    /// Format `pve-groupid`.
    pub groupid: Option<PveStr>,
    /// Format `pve-userid-list`.
    pub users: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsItem {
    comment = "comment",
    groupid = "groupid",
    users = "users",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessGroupsResponse {
    pub data: Option<List<GetAccessGroupsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessGroupsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessItem {
    subdir = "subdir",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessOpenidItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessOpenidItem {
    subdir = "subdir",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessOpenidResponse {
    pub data: Option<List<GetAccessOpenidItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessOpenidResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessPermissionsResponse {
    pub data: Option<
        ::std::collections::BTreeMap<
            String,
            ::std::collections::BTreeMap<String, PveBool>,
        >,
    >,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessPermissionsResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessResponse {
    pub data: Option<List<GetAccessItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesItem {
    /// Format `pve-priv-list`.
    pub privs: Option<PveStr>,
    /// Format `pve-roleid`.
    pub roleid: Option<PveStr>,
    /// Default `0`.
    pub special: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesItem {
    privs = "privs",
    roleid = "roleid",
    special = "special",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesResponse {
    pub data: Option<List<GetAccessRolesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesRoleidData {
    datastore_allocate = "Datastore.Allocate",
    datastore_allocate_space = "Datastore.AllocateSpace",
    datastore_allocate_template = "Datastore.AllocateTemplate",
    datastore_audit = "Datastore.Audit",
    group_allocate = "Group.Allocate",
    mapping_audit = "Mapping.Audit",
    mapping_modify = "Mapping.Modify",
    mapping_use = "Mapping.Use",
    permissions_modify = "Permissions.Modify",
    pool_allocate = "Pool.Allocate",
    pool_audit = "Pool.Audit",
    realm_allocate = "Realm.Allocate",
    realm_allocate_user = "Realm.AllocateUser",
    sdn_allocate = "SDN.Allocate",
    sdn_audit = "SDN.Audit",
    sdn_use = "SDN.Use",
    sys_access_network = "Sys.AccessNetwork",
    sys_audit = "Sys.Audit",
    sys_console = "Sys.Console",
    sys_incoming = "Sys.Incoming",
    sys_modify = "Sys.Modify",
    sys_power_mgmt = "Sys.PowerMgmt",
    sys_syslog = "Sys.Syslog",
    user_modify = "User.Modify",
    vm_allocate = "VM.Allocate",
    vm_audit = "VM.Audit",
    vm_backup = "VM.Backup",
    vm_clone = "VM.Clone",
    vm_config_cdrom = "VM.Config.CDROM",
    vm_config_cloudinit = "VM.Config.Cloudinit",
    vm_config_cpu = "VM.Config.CPU",
    vm_config_disk = "VM.Config.Disk",
    vm_config_hw_type = "VM.Config.HWType",
    vm_config_memory = "VM.Config.Memory",
    vm_config_network = "VM.Config.Network",
    vm_config_options = "VM.Config.Options",
    vm_console = "VM.Console",
    vm_guest_agent_audit = "VM.GuestAgent.Audit",
    vm_guest_agent_file_read = "VM.GuestAgent.FileRead",
    vm_guest_agent_file_system_mgmt = "VM.GuestAgent.FileSystemMgmt",
    vm_guest_agent_file_write = "VM.GuestAgent.FileWrite",
    vm_guest_agent_unrestricted = "VM.GuestAgent.Unrestricted",
    vm_migrate = "VM.Migrate",
    vm_monitor = "VM.Monitor",
    vm_power_mgmt = "VM.PowerMgmt",
    vm_replicate = "VM.Replicate",
    vm_snapshot = "VM.Snapshot",
    vm_snapshot_rollback = "VM.Snapshot.Rollback",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessRolesRoleidResponse {
    pub data: Option<GetAccessRolesRoleidData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessRolesRoleidResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaItem {
    pub entries: Option<List<GetAccessTfaItemEntriesItem>>,
    /// Proxmox VE: since 8.0.
    pub tfa_locked_until: Option<PveInt>,
    /// Proxmox VE: since 8.0.
    pub totp_locked: Option<PveBool>,
    pub userid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaItem {
    entries = "entries",
    tfa_locked_until = "tfa-locked-until",
    totp_locked = "totp-locked",
    userid = "userid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaItemEntriesItem {
    pub created: Option<PveInt>,
    pub description: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessTfaItemEntriesItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaItemEntriesItem {
    created = "created",
    description = "description",
    enable = "enable",
    id = "id",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaResponse {
    pub data: Option<List<GetAccessTfaItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridIdData {
    pub created: Option<PveInt>,
    pub description: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessTfaUseridIdDataType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridIdData {
    created = "created",
    description = "description",
    enable = "enable",
    id = "id",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridIdResponse {
    pub data: Option<GetAccessTfaUseridIdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridIdResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridItem {
    pub created: Option<PveInt>,
    pub description: Option<PveStr>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetAccessTfaUseridItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridItem {
    created = "created",
    description = "description",
    enable = "enable",
    id = "id",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessTfaUseridResponse {
    pub data: Option<List<GetAccessTfaUseridItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessTfaUseridResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersItem {
    comment = "comment",
    email = "email",
    enable = "enable",
    expire = "expire",
    firstname = "firstname",
    groups = "groups",
    keys = "keys",
    lastname = "lastname",
    realm_type = "realm-type",
    tfa_locked_until = "tfa-locked-until",
    tokens = "tokens",
    totp_locked = "totp-locked",
    userid = "userid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersItemTokensItem {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    pub tokenid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersItemTokensItem {
    comment = "comment",
    expire = "expire",
    privsep = "privsep",
    tokenid = "tokenid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersResponse {
    pub data: Option<List<GetAccessUsersItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridData {
    comment = "comment",
    email = "email",
    enable = "enable",
    expire = "expire",
    firstname = "firstname",
    groups = "groups",
    keys = "keys",
    lastname = "lastname",
    tokens = "tokens",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridDataTokensValue {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridDataTokensValue {
    comment = "comment",
    expire = "expire",
    privsep = "privsep",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridResponse {
    pub data: Option<GetAccessUsersUseridData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTfaData {
    pub realm: Option<OpenEnum<GetAccessUsersUseridTfaDataRealm>>,
    pub types: Option<List<OpenEnum<GetAccessUsersUseridTfaDataTypesItem>>>,
    pub user: Option<OpenEnum<GetAccessUsersUseridTfaDataUser>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTfaData {
    realm = "realm",
    types = "types",
    user = "user",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessUsersUseridTfaDataRealm {
    Oath,
    Yubico,
}
words!(GetAccessUsersUseridTfaDataRealm {
    Oath = "oath",
    Yubico = "yubico",
});

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetAccessUsersUseridTfaDataUser {
    Oath,
    U2f,
}
words!(GetAccessUsersUseridTfaDataUser {
    Oath = "oath",
    U2f = "u2f",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTfaResponse {
    pub data: Option<GetAccessUsersUseridTfaData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTfaResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenItem {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    pub tokenid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenItem {
    comment = "comment",
    expire = "expire",
    privsep = "privsep",
    tokenid = "tokenid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenResponse {
    pub data: Option<List<GetAccessUsersUseridTokenItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenTokenidData {
    pub comment: Option<PveStr>,
    /// At least 0.
    pub expire: Option<PveInt>,
    /// Default `1`.
    pub privsep: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenTokenidData {
    comment = "comment",
    expire = "expire",
    privsep = "privsep",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessUsersUseridTokenTokenidResponse {
    pub data: Option<GetAccessUsersUseridTokenTokenidData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetAccessUsersUseridTokenTokenidResponse {
    data = "data",
});

