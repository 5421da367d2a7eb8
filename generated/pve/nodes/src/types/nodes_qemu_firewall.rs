// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/aliases`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallAliasesItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallAliasesItem {
    cidr = plain "cidr",
    comment = plain "comment",
    digest = plain "digest",
    name = plain "name",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallAliasesNameResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallAliasesNameResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/aliases`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallAliasesResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallAliasesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallAliasesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/ipset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetItem {
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// 2 to 64 characters.
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetItem {
    comment = plain "comment",
    digest = plain "digest",
    name = plain "name",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetNameCidrResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetNameCidrResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetNameItem {
    pub cidr: Option<PveStr>,
    pub comment: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub nomatch: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetNameItem {
    cidr = plain "cidr",
    comment = plain "comment",
    digest = plain "digest",
    nomatch = plain "nomatch",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetNameResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallIpsetNameItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetNameResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/ipset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallIpsetResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallIpsetItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallIpsetResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallLogItem {
    n = plain "n",
    t = plain "t",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallLogResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallLogItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallLogResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/options`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallOptionsData {
    dhcp = plain "dhcp",
    enable = plain "enable",
    ipfilter = plain "ipfilter",
    log_level_in = plain "log_level_in",
    log_level_out = plain "log_level_out",
    macfilter = plain "macfilter",
    ndp = plain "ndp",
    policy_in = plain "policy_in",
    policy_out = plain "policy_out",
    radv = plain "radv",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/options`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/options`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/options`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/options`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallOptionsResponse {
    pub data: Option<GetNodesNodeQemuVmidFirewallOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallOptionsResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/refs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRefsItem {
    pub comment: Option<PveStr>,
    pub name: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub ref_: Option<PveStr>,
    /// Proxmox VE: since 8.1.
    pub scope: Option<PveStr>,
    pub type_: Option<OpenEnum<GetNodesNodeQemuVmidFirewallRefsItemType>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRefsItem {
    comment = plain "comment",
    name = plain "name",
    ref_ = plain "ref",
    scope = plain "scope",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/refs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallRefsItemType {
    Alias,
    Ipset,
}
words!(GetNodesNodeQemuVmidFirewallRefsItemType {
    Alias = "alias",
    Ipset = "ipset",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/refs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFirewallRefsQueryType {
    Alias,
    Ipset,
}
words!(GetNodesNodeQemuVmidFirewallRefsQueryType {
    Alias = "alias",
    Ipset = "ipset",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/refs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRefsResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallRefsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRefsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/rules`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesItem {
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/rules`.
///
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesPosData {
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRulesPosResponse {
    pub data: Option<GetNodesNodeQemuVmidFirewallRulesPosData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesPosResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFirewallRulesResponse {
    pub data: Option<List<GetNodesNodeQemuVmidFirewallRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFirewallRulesResponse {
    data = plain "data",
    total = plain "total",
});

