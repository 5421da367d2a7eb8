// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallAliasesItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallAliasesItem {
    cidr = "cidr",
    comment = "comment",
    digest = "digest",
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallAliasesNameResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallAliasesNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallAliasesResponse {
    pub data: Option<List<GetClusterFirewallAliasesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallAliasesResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupItem {
    action = "action",
    comment = "comment",
    dest = "dest",
    dport = "dport",
    enable = "enable",
    icmp_type = "icmp-type",
    iface = "iface",
    ipversion = "ipversion",
    log = "log",
    macro_ = "macro",
    pos = "pos",
    proto = "proto",
    source = "source",
    sport = "sport",
    type_ = "type",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupPosData {
    action = "action",
    comment = "comment",
    dest = "dest",
    dport = "dport",
    enable = "enable",
    icmp_type = "icmp-type",
    iface = "iface",
    ipversion = "ipversion",
    log = "log",
    macro_ = "macro",
    pos = "pos",
    proto = "proto",
    source = "source",
    sport = "sport",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsGroupPosResponse {
    pub data: Option<GetClusterFirewallGroupsGroupPosData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupPosResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsGroupResponse {
    pub data: Option<List<GetClusterFirewallGroupsGroupItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsGroupResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 18 characters.
    pub group: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsItem {
    comment = "comment",
    digest = "digest",
    group = "group",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallGroupsResponse {
    pub data: Option<List<GetClusterFirewallGroupsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallGroupsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 64 characters.
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetItem {
    comment = "comment",
    digest = "digest",
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetNameCidrResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetNameCidrResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetNameItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub nomatch: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetNameItem {
    cidr = "cidr",
    comment = "comment",
    digest = "digest",
    nomatch = "nomatch",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetNameResponse {
    pub data: Option<List<GetClusterFirewallIpsetNameItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetNameResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallIpsetResponse {
    pub data: Option<List<GetClusterFirewallIpsetItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallIpsetResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallMacrosItem {
    pub descr: Option<PveStr>,
    pub macro_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallMacrosItem {
    descr = "descr",
    macro_ = "macro",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallMacrosResponse {
    pub data: Option<List<GetClusterFirewallMacrosItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallMacrosResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallOptionsData {
    ebtables = "ebtables",
    enable = "enable",
    log_ratelimit = "log_ratelimit",
    policy_forward = "policy_forward",
    policy_in = "policy_in",
    policy_out = "policy_out",
});

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClusterFirewallOptionsDataLogRatelimit {
    /// At least 0. Default `5`.
    pub burst: Option<PveInt>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    /// Default `1/second`.
    pub rate: Option<String>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(GetClusterFirewallOptionsDataLogRatelimit, default Some("enable"), aliases {}, key_aliases {}, {
    enable = "enable",
    burst = "burst",
    rate = "rate",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallOptionsResponse {
    pub data: Option<GetClusterFirewallOptionsData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallOptionsResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRefsItem {
    pub comment: Option<PveStr>,
    pub name: Option<PveStr>,
    pub ref_: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub scope: Option<PveStr>,
    pub type_: Option<OpenEnum<GetClusterFirewallRefsItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRefsItem {
    comment = "comment",
    name = "name",
    ref_ = "ref",
    scope = "scope",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallRefsItemType {
    Alias,
    Ipset,
}
words!(GetClusterFirewallRefsItemType {
    Alias = "alias",
    Ipset = "ipset",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterFirewallRefsQueryType {
    Alias,
    Ipset,
}
words!(GetClusterFirewallRefsQueryType {
    Alias = "alias",
    Ipset = "ipset",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRefsResponse {
    pub data: Option<List<GetClusterFirewallRefsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRefsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesItem {
    action = "action",
    comment = "comment",
    dest = "dest",
    dport = "dport",
    enable = "enable",
    icmp_type = "icmp-type",
    iface = "iface",
    ipversion = "ipversion",
    log = "log",
    macro_ = "macro",
    pos = "pos",
    proto = "proto",
    source = "source",
    sport = "sport",
    type_ = "type",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesPosData {
    action = "action",
    comment = "comment",
    dest = "dest",
    dport = "dport",
    enable = "enable",
    icmp_type = "icmp-type",
    iface = "iface",
    ipversion = "ipversion",
    log = "log",
    macro_ = "macro",
    pos = "pos",
    proto = "proto",
    source = "source",
    sport = "sport",
    type_ = "type",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRulesPosResponse {
    pub data: Option<GetClusterFirewallRulesPosData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesPosResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterFirewallRulesResponse {
    pub data: Option<List<GetClusterFirewallRulesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterFirewallRulesResponse {
    data = "data",
    total = "total",
});

