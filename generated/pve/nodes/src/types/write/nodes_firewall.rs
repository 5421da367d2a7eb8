// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/firewall/rules`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeFirewallRulesBody {
    /// 2 to 20 characters.
    pub action: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dest: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `pve-fw-dport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dport: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<i64>,
    /// Format `pve-fw-icmp-type-spec`.
    #[serde(rename = "icmp-type", skip_serializing_if = "Option::is_none")]
    pub icmp_type: Option<String>,
    /// 2 to 20 characters. Format `pve-iface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iface: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<PostNodesNodeFirewallRulesBodyLog>,
    /// At most 128 characters.
    #[serde(rename = "macro", skip_serializing_if = "Option::is_none")]
    pub macro_: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pos: Option<i64>,
    /// Format `pve-fw-protocol-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proto: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Format `pve-fw-sport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    #[serde(rename = "type")]
    pub type_: PostNodesNodeFirewallRulesBodyType,
}
impl PostNodesNodeFirewallRulesBody {
    /// With what is required; everything else is left out.
    pub fn new(action: String, type_: PostNodesNodeFirewallRulesBodyType) -> Self {
        Self {
            action,
            comment: Default::default(),
            dest: Default::default(),
            digest: Default::default(),
            dport: Default::default(),
            enable: Default::default(),
            icmp_type: Default::default(),
            iface: Default::default(),
            log: Default::default(),
            macro_: Default::default(),
            pos: Default::default(),
            proto: Default::default(),
            source: Default::default(),
            sport: Default::default(),
            type_,
        }
    }
}

/// Of `POST /nodes/{node}/firewall/rules`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeFirewallRulesBodyLog {
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
words!(PostNodesNodeFirewallRulesBodyLog {
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

/// Of `POST /nodes/{node}/firewall/rules`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeFirewallRulesBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PostNodesNodeFirewallRulesBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `PUT /nodes/{node}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeFirewallOptionsBody {
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<PveBool>,
    /// Proxmox VE: since 8.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_forward: Option<PutNodesNodeFirewallOptionsBodyLogLevelForward>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_in: Option<PutNodesNodeFirewallOptionsBodyLogLevelIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_out: Option<PutNodesNodeFirewallOptionsBodyLogLevelOut>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_nf_conntrack: Option<PveBool>,
    /// The default differs: `0` in 7.4, `0` in 8.0, `0` in 8.1, `0` in 8.2, `0` in 8.3, `0` in 8.4, `0` in 9.0, `1` in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ndp: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nf_conntrack_allow_invalid: Option<PveBool>,
    /// Default (empty). Format `pve-fw-conntrack-helper`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nf_conntrack_helpers: Option<String>,
    /// At least 32768. Default `262144`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nf_conntrack_max: Option<i64>,
    /// At least 7875. Default `432000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nf_conntrack_tcp_timeout_established: Option<i64>,
    /// From 30 to 60. Default `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nf_conntrack_tcp_timeout_syn_recv: Option<i64>,
    /// Proxmox VE: since 8.2. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nftables: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nosmurfs: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection_synflood: Option<PveBool>,
    /// Default `1000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection_synflood_burst: Option<i64>,
    /// Default `200`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection_synflood_rate: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smurf_log_level: Option<PutNodesNodeFirewallOptionsBodySmurfLogLevel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcp_flags_log_level: Option<PutNodesNodeFirewallOptionsBodyTcpFlagsLogLevel>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcpflags: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallOptionsBodyLogLevelForward {
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
words!(PutNodesNodeFirewallOptionsBodyLogLevelForward {
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

/// Of `PUT /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallOptionsBodyLogLevelIn {
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
words!(PutNodesNodeFirewallOptionsBodyLogLevelIn {
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

/// Of `PUT /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallOptionsBodyLogLevelOut {
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
words!(PutNodesNodeFirewallOptionsBodyLogLevelOut {
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

/// Of `PUT /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallOptionsBodySmurfLogLevel {
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
words!(PutNodesNodeFirewallOptionsBodySmurfLogLevel {
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

/// Of `PUT /nodes/{node}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallOptionsBodyTcpFlagsLogLevel {
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
words!(PutNodesNodeFirewallOptionsBodyTcpFlagsLogLevel {
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

/// Of `PUT /nodes/{node}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeFirewallRulesPosBody {
    /// 2 to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dest: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `pve-fw-dport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dport: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<i64>,
    /// Format `pve-fw-icmp-type-spec`.
    #[serde(rename = "icmp-type", skip_serializing_if = "Option::is_none")]
    pub icmp_type: Option<String>,
    /// 2 to 20 characters. Format `pve-iface`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iface: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<PutNodesNodeFirewallRulesPosBodyLog>,
    /// At most 128 characters.
    #[serde(rename = "macro", skip_serializing_if = "Option::is_none")]
    pub macro_: Option<String>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moveto: Option<i64>,
    /// Format `pve-fw-protocol-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proto: Option<String>,
    /// At most 512 characters. Format `pve-fw-addr-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Format `pve-fw-sport-spec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sport: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<PutNodesNodeFirewallRulesPosBodyType>,
}

/// Of `PUT /nodes/{node}/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallRulesPosBodyLog {
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
words!(PutNodesNodeFirewallRulesPosBodyLog {
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

/// Of `PUT /nodes/{node}/firewall/rules/{pos}`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeFirewallRulesPosBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PutNodesNodeFirewallRulesPosBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

