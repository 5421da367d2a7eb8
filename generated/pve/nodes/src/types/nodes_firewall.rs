// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/firewall/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallLogItem {
    n = plain "n",
    t = plain "t",
});

/// Of `GET /nodes/{node}/firewall/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallLogResponse {
    pub data: Option<List<GetNodesNodeFirewallLogItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallLogResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallOptionsData {
    /// Default `1`.
    pub enable: Option<PveBool>,
    /// Proxmox VE: since 8.3.
    pub log_level_forward: Option<
        OpenEnum<GetNodesNodeFirewallOptionsDataLogLevelForward>,
    >,
    pub log_level_in: Option<OpenEnum<GetNodesNodeFirewallOptionsDataLogLevelIn>>,
    pub log_level_out: Option<OpenEnum<GetNodesNodeFirewallOptionsDataLogLevelOut>>,
    /// Default `0`.
    pub log_nf_conntrack: Option<PveBool>,
    /// The default differs: `0` in 7.4, `0` in 8.0, `0` in 8.1, `0` in 8.2, `0` in 8.3, `0` in 8.4, `0` in 9.0, `1` in 9.1.
    pub ndp: Option<PveBool>,
    /// Default `0`.
    pub nf_conntrack_allow_invalid: Option<PveBool>,
    /// Default (empty). Format `pve-fw-conntrack-helper`.
    pub nf_conntrack_helpers: Option<PveStr>,
    /// At least 32768. Default `262144`.
    pub nf_conntrack_max: Option<PveInt>,
    /// At least 7875. Default `432000`.
    pub nf_conntrack_tcp_timeout_established: Option<PveInt>,
    /// From 30 to 60. Default `60`.
    pub nf_conntrack_tcp_timeout_syn_recv: Option<PveInt>,
    /// Proxmox VE: since 8.2. Default `0`.
    pub nftables: Option<PveBool>,
    pub nosmurfs: Option<PveBool>,
    /// Default `0`.
    pub protection_synflood: Option<PveBool>,
    /// Default `1000`.
    pub protection_synflood_burst: Option<PveInt>,
    /// Default `200`.
    pub protection_synflood_rate: Option<PveInt>,
    pub smurf_log_level: Option<OpenEnum<GetNodesNodeFirewallOptionsDataSmurfLogLevel>>,
    pub tcp_flags_log_level: Option<
        OpenEnum<GetNodesNodeFirewallOptionsDataTcpFlagsLogLevel>,
    >,
    /// Default `0`.
    pub tcpflags: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallOptionsData {
    enable = plain "enable",
    log_level_forward = plain "log_level_forward",
    log_level_in = plain "log_level_in",
    log_level_out = plain "log_level_out",
    log_nf_conntrack = plain "log_nf_conntrack",
    ndp = plain "ndp",
    nf_conntrack_allow_invalid = plain "nf_conntrack_allow_invalid",
    nf_conntrack_helpers = plain "nf_conntrack_helpers",
    nf_conntrack_max = plain "nf_conntrack_max",
    nf_conntrack_tcp_timeout_established = plain "nf_conntrack_tcp_timeout_established",
    nf_conntrack_tcp_timeout_syn_recv = plain "nf_conntrack_tcp_timeout_syn_recv",
    nftables = plain "nftables",
    nosmurfs = plain "nosmurfs",
    protection_synflood = plain "protection_synflood",
    protection_synflood_burst = plain "protection_synflood_burst",
    protection_synflood_rate = plain "protection_synflood_rate",
    smurf_log_level = plain "smurf_log_level",
    tcp_flags_log_level = plain "tcp_flags_log_level",
    tcpflags = plain "tcpflags",
});

/// Of `GET /nodes/{node}/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallOptionsDataLogLevelForward {
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
words!(GetNodesNodeFirewallOptionsDataLogLevelForward {
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

/// Of `GET /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallOptionsDataLogLevelIn {
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
words!(GetNodesNodeFirewallOptionsDataLogLevelIn {
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

/// Of `GET /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallOptionsDataLogLevelOut {
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
words!(GetNodesNodeFirewallOptionsDataLogLevelOut {
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

/// Of `GET /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallOptionsDataSmurfLogLevel {
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
words!(GetNodesNodeFirewallOptionsDataSmurfLogLevel {
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

/// Of `GET /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallOptionsDataTcpFlagsLogLevel {
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
words!(GetNodesNodeFirewallOptionsDataTcpFlagsLogLevel {
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

/// Of `GET /nodes/{node}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallOptionsResponse {
    pub data: Option<GetNodesNodeFirewallOptionsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallOptionsResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/firewall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallRulesItem {
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
    pub log: Option<OpenEnum<GetNodesNodeFirewallRulesItemLog>>,
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
answer!(GetNodesNodeFirewallRulesItem {
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

/// Of `GET /nodes/{node}/firewall/rules`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallRulesItemLog {
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
words!(GetNodesNodeFirewallRulesItemLog {
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

/// Of `GET /nodes/{node}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallRulesPosData {
    pub action: Option<PveStr>,
    pub comment: Option<PveStr>,
    pub dest: Option<PveStr>,
    pub dport: Option<PveStr>,
    pub enable: Option<PveInt>,
    pub icmp_type: Option<PveStr>,
    pub iface: Option<PveStr>,
    pub ipversion: Option<PveInt>,
    pub log: Option<OpenEnum<GetNodesNodeFirewallRulesPosDataLog>>,
    pub macro_: Option<PveStr>,
    pub pos: Option<PveInt>,
    pub proto: Option<PveStr>,
    pub source: Option<PveStr>,
    pub sport: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallRulesPosData {
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

/// Of `GET /nodes/{node}/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeFirewallRulesPosDataLog {
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
words!(GetNodesNodeFirewallRulesPosDataLog {
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

/// Of `GET /nodes/{node}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallRulesPosResponse {
    pub data: Option<GetNodesNodeFirewallRulesPosData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallRulesPosResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/firewall/rules`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeFirewallRulesResponse {
    pub data: Option<List<GetNodesNodeFirewallRulesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeFirewallRulesResponse {
    data = plain "data",
    total = plain "total",
});

