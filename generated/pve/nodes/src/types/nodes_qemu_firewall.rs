// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallAliasesItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallAliasesItem {
    cidr = "cidr",
    comment = "comment",
    digest = "digest",
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallAliasesNameResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallAliasesNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallAliasesResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallAliasesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallAliasesResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 64 characters.
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetItem {
    comment = "comment",
    digest = "digest",
    name = "name",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetNameCidrResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetNameCidrResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetNameItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub nomatch: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetNameItem {
    cidr = "cidr",
    comment = "comment",
    digest = "digest",
    nomatch = "nomatch",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetNameResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallIpsetNameItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetNameResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallIpsetItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallLogItem {
    n = "n",
    t = "t",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallLogResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallLogItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallLogResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallOptionsData {
    /// Default `0`.
    pub dhcp: Option<PveBool>,
    /// Default `0`.
    pub enable: Option<PveBool>,
    pub ipfilter: Option<PveBool>,
    pub log_level_in: Option<
        OpenEnum<GetNodesNodeQemuVmidFirewallOptionsDataLogLevelIn>,
    >,
    pub log_level_out: Option<
        OpenEnum<GetNodesNodeQemuVmidFirewallOptionsDataLogLevelOut>,
    >,
    /// Default `1`.
    pub macfilter: Option<PveBool>,
    /// The default differs: `0` in 7.4, `0` in 8.0, `0` in 8.1, `0` in 8.2, `0` in 8.3, `0` in 8.4, `0` in 9.0, `1` in 9.1.
    pub ndp: Option<PveBool>,
    pub policy_in: Option<OpenEnum<GetNodesNodeQemuVmidFirewallOptionsDataPolicyIn>>,
    pub policy_out: Option<OpenEnum<GetNodesNodeQemuVmidFirewallOptionsDataPolicyOut>>,
    pub radv: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallOptionsData {
    dhcp = "dhcp",
    enable = "enable",
    ipfilter = "ipfilter",
    log_level_in = "log_level_in",
    log_level_out = "log_level_out",
    macfilter = "macfilter",
    ndp = "ndp",
    policy_in = "policy_in",
    policy_out = "policy_out",
    radv = "radv",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallOptionsDataLogLevelIn {
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
words!(GetNodesNodeQemuVmidFirewallOptionsDataLogLevelIn {
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallOptionsDataLogLevelOut {
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
words!(GetNodesNodeQemuVmidFirewallOptionsDataLogLevelOut {
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallOptionsDataPolicyIn {
    Accept,
    Reject,
    Drop,
}
words!(GetNodesNodeQemuVmidFirewallOptionsDataPolicyIn {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallOptionsDataPolicyOut {
    Accept,
    Reject,
    Drop,
}
words!(GetNodesNodeQemuVmidFirewallOptionsDataPolicyOut {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallOptionsResponse {
    pub data: Option<GetNodesNodeQemuVmidFirewallOptionsData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallOptionsResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRefsItem {
    pub comment: Option<PveStr>,
    pub name: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub ref_: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub scope: Option<PveStr>,
    pub type_: Option<OpenEnum<GetNodesNodeQemuVmidFirewallRefsItemType>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRefsItem {
    comment = "comment",
    name = "name",
    ref_ = "ref",
    scope = "scope",
    type_ = "type",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallRefsItemType {
    Alias,
    Ipset,
}
words!(GetNodesNodeQemuVmidFirewallRefsItemType {
    Alias = "alias",
    Ipset = "ipset",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallRefsQueryType {
    Alias,
    Ipset,
}
words!(GetNodesNodeQemuVmidFirewallRefsQueryType {
    Alias = "alias",
    Ipset = "ipset",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRefsResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallRefsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRefsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRulesItem {
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
    pub log: Option<OpenEnum<GetNodesNodeQemuVmidFirewallRulesItemLog>>,
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
answer!(GetNodesNodeQemuVmidFirewallRulesItem {
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
pub enum GetNodesNodeQemuVmidFirewallRulesItemLog {
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
words!(GetNodesNodeQemuVmidFirewallRulesItemLog {
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
pub struct GetNodesNodeQemuVmidFirewallRulesPosData {
    pub action: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub dest: Option<PveStr>,
    pub dport: Option<PveStr>,
    pub enable: Option<PveInt>,
    pub icmp_type: Option<PveStr>,
    pub iface: Option<PveStr>,
    pub ipversion: Option<PveInt>,
    pub log: Option<OpenEnum<GetNodesNodeQemuVmidFirewallRulesPosDataLog>>,
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    pub proto: Option<PveStr>,
    pub source: Option<PveStr>,
    pub sport: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesPosData {
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
pub enum GetNodesNodeQemuVmidFirewallRulesPosDataLog {
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
words!(GetNodesNodeQemuVmidFirewallRulesPosDataLog {
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
pub struct GetNodesNodeQemuVmidFirewallRulesPosResponse {
    pub data: Option<GetNodesNodeQemuVmidFirewallRulesPosData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesPosResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRulesResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallRulesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesResponse {
    data = "data",
    total = "total",
});

