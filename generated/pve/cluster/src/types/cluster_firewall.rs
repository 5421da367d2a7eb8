// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/firewall/aliases`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallAliasesItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallAliasesItem {
    cidr = plain "cidr",
    comment = plain "comment",
    digest = plain "digest",
    name = plain "name",
});

/// Of `GET /cluster/firewall/aliases/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallAliasesNameResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallAliasesNameResponse {
    data = plain "data",
});

/// Of `GET /cluster/firewall/aliases`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallAliasesResponse {
    pub data: Option<List<GetClusterFirewallAliasesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallAliasesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/groups/{group}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsGroupItem {
    /// Proxmox VE: since 9.1.
    pub action: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub comment: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub enable: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub icmp_type: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub iface: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub ipversion: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub log: Option<OpenEnum<GetClusterFirewallGroupsGroupItemLog>>,
    /// Proxmox VE: since 9.1.
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub proto: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub source: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub sport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupItem {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /cluster/firewall/groups/{group}`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallGroupsGroupItemLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterFirewallGroupsGroupItemLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /cluster/firewall/groups/{group}/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsGroupPosData {
    pub action: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub dest: Option<PveStr>,
    pub dport: Option<PveStr>,
    pub enable: Option<PveInt>,
    pub icmp_type: Option<PveStr>,
    pub iface: Option<PveStr>,
    pub ipversion: Option<PveInt>,
    pub log: Option<OpenEnum<GetClusterFirewallGroupsGroupPosDataLog>>,
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    pub proto: Option<PveStr>,
    pub source: Option<PveStr>,
    pub sport: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupPosData {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /cluster/firewall/groups/{group}/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallGroupsGroupPosDataLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterFirewallGroupsGroupPosDataLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /cluster/firewall/groups/{group}/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsGroupPosResponse {
    pub data: Option<GetClusterFirewallGroupsGroupPosData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupPosResponse {
    data = plain "data",
});

/// Of `GET /cluster/firewall/groups/{group}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsGroupResponse {
    pub data: Option<List<GetClusterFirewallGroupsGroupItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 18 characters.
    pub group: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsItem {
    comment = plain "comment",
    digest = plain "digest",
    group = plain "group",
});

/// Of `GET /cluster/firewall/groups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsResponse {
    pub data: Option<List<GetClusterFirewallGroupsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/ipset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 64 characters.
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetItem {
    comment = plain "comment",
    digest = plain "digest",
    name = plain "name",
});

/// Of `GET /cluster/firewall/ipset/{name}/{cidr}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetNameCidrResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetNameCidrResponse {
    data = plain "data",
});

/// Of `GET /cluster/firewall/ipset/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetNameItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub nomatch: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetNameItem {
    cidr = plain "cidr",
    comment = plain "comment",
    digest = plain "digest",
    nomatch = plain "nomatch",
});

/// Of `GET /cluster/firewall/ipset/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetNameResponse {
    pub data: Option<List<GetClusterFirewallIpsetNameItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetNameResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/ipset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetResponse {
    pub data: Option<List<GetClusterFirewallIpsetItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/macros`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallMacrosItem {
    pub descr: Option<PveStr>,
    pub macro_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallMacrosItem {
    descr = plain "descr",
    macro_ = plain "macro",
});

/// Of `GET /cluster/firewall/macros`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallMacrosResponse {
    pub data: Option<List<GetClusterFirewallMacrosItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallMacrosResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallOptionsData {
    /// Default `1`.
    pub ebtables: Option<PveBool>,
    /// At least 0. Default `0`.
    pub enable: Option<PveInt>,
    pub log_ratelimit: Option<PropertyString<GetClusterFirewallOptionsDataLogRatelimit>>,
    /// Proxmox VE: since 8.3.
    pub policy_forward: Option<OpenEnum<GetClusterFirewallOptionsDataPolicyForward>>,
    pub policy_in: Option<OpenEnum<GetClusterFirewallOptionsDataPolicyIn>>,
    pub policy_out: Option<OpenEnum<GetClusterFirewallOptionsDataPolicyOut>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallOptionsData {
    ebtables = plain "ebtables",
    enable = plain "enable",
    log_ratelimit = plain "log_ratelimit",
    policy_forward = plain "policy_forward",
    policy_in = plain "policy_in",
    policy_out = plain "policy_out",
});

/// Of `GET /cluster/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallOptionsDataLogRatelimit {
    /// At least 0. Default `5`.
    pub burst: Option<PveInt>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    /// Default `1/second`.
    pub rate: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetClusterFirewallOptionsDataLogRatelimit, default Some("enable"), aliases {}, key_aliases {}, {
    enable = "enable",
    burst = "burst",
    rate = "rate",
});

/// Of `GET /cluster/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallOptionsDataPolicyForward {
    Accept,
    Drop,
}
words!(GetClusterFirewallOptionsDataPolicyForward {
    Accept = "ACCEPT",
    Drop = "DROP",
});

/// Of `GET /cluster/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallOptionsDataPolicyIn {
    Accept,
    Reject,
    Drop,
}
words!(GetClusterFirewallOptionsDataPolicyIn {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `GET /cluster/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallOptionsDataPolicyOut {
    Accept,
    Reject,
    Drop,
}
words!(GetClusterFirewallOptionsDataPolicyOut {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `GET /cluster/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallOptionsResponse {
    pub data: Option<GetClusterFirewallOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallOptionsResponse {
    data = plain "data",
});

/// Of `GET /cluster/firewall/refs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRefsItem {
    pub comment: Option<PveStr>,
    pub name: Option<PveStr>,
    pub ref_: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub scope: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterFirewallRefsItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRefsItem {
    comment = plain "comment",
    name = plain "name",
    ref_ = plain "ref",
    scope = plain "scope",
    type_ = plain "type",
});

/// Of `GET /cluster/firewall/refs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallRefsItemType {
    Alias,
    Ipset,
}
words!(GetClusterFirewallRefsItemType {
    Alias = "alias",
    Ipset = "ipset",
});

/// Of `GET /cluster/firewall/refs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallRefsQueryType {
    Alias,
    Ipset,
}
words!(GetClusterFirewallRefsQueryType {
    Alias = "alias",
    Ipset = "ipset",
});

/// Of `GET /cluster/firewall/refs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRefsResponse {
    pub data: Option<List<GetClusterFirewallRefsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRefsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRulesItem {
    /// Proxmox VE: since 9.1.
    pub action: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub comment: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dest: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub dport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub enable: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub icmp_type: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub iface: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub ipversion: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub log: Option<OpenEnum<GetClusterFirewallRulesItemLog>>,
    /// Proxmox VE: since 9.1.
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    /// Proxmox VE: since 9.1.
    pub proto: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub source: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub sport: Option<PveStr>,
    /// Proxmox VE: since 9.1.
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesItem {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /cluster/firewall/rules`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallRulesItemLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterFirewallRulesItemLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /cluster/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRulesPosData {
    pub action: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub dest: Option<PveStr>,
    pub dport: Option<PveStr>,
    pub enable: Option<PveInt>,
    pub icmp_type: Option<PveStr>,
    pub iface: Option<PveStr>,
    pub ipversion: Option<PveInt>,
    pub log: Option<OpenEnum<GetClusterFirewallRulesPosDataLog>>,
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    pub proto: Option<PveStr>,
    pub source: Option<PveStr>,
    pub sport: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesPosData {
    action = plain "action",
    comment = plain "comment",
    dest = plain "dest",
    dport = plain "dport",
    enable = plain "enable",
    icmp_type = plain "icmp-type",
    iface = plain "iface",
    ipversion = plain "ipversion",
    log = plain "log",
    macro_ = plain "macro",
    pos = plain "pos",
    proto = plain "proto",
    source = plain "source",
    sport = plain "sport",
    type_ = plain "type",
});

/// Of `GET /cluster/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallRulesPosDataLog {
    Emerg,
    Alert,
    Crit,
    Err,
    Warning,
    Notice,
    Info,
    Debug,
    Nolog,
}
words!(GetClusterFirewallRulesPosDataLog {
    Emerg = "emerg",
    Alert = "alert",
    Crit = "crit",
    Err = "err",
    Warning = "warning",
    Notice = "notice",
    Info = "info",
    Debug = "debug",
    Nolog = "nolog",
});

/// Of `GET /cluster/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRulesPosResponse {
    pub data: Option<GetClusterFirewallRulesPosData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesPosResponse {
    data = plain "data",
});

/// Of `GET /cluster/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRulesResponse {
    pub data: Option<List<GetClusterFirewallRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesResponse {
    data = plain "data",
    total = plain "total",
});

