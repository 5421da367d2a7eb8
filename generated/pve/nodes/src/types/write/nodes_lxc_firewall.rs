// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/firewall/aliases`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidFirewallAliasesBody {
    /// Format `IPorCIDR`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 2 to 64 characters.
    pub name: String,
}
impl PostNodesNodeLxcVmidFirewallAliasesBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String, name: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            name,
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/firewall/ipset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidFirewallIpsetBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// 2 to 64 characters.
    pub name: String,
    /// 2 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
}
impl PostNodesNodeLxcVmidFirewallIpsetBody {
    /// With what is required; everything else is left out.
    pub fn new(name: String) -> Self {
        Self {
            comment: Default::default(),
            digest: Default::default(),
            name,
            rename: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidFirewallIpsetNameBody {
    /// Format `IPorCIDRorAlias`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomatch: Option<PveBool>,
}
impl PostNodesNodeLxcVmidFirewallIpsetNameBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            nomatch: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/firewall/rules`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidFirewallRulesBody {
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
    pub log: Option<PostNodesNodeLxcVmidFirewallRulesBodyLog>,
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
    pub type_: PostNodesNodeLxcVmidFirewallRulesBodyType,
}
impl PostNodesNodeLxcVmidFirewallRulesBody {
    /// With what is required; everything else is left out.
    pub fn new(
        action: String,
        type_: PostNodesNodeLxcVmidFirewallRulesBodyType,
    ) -> Self {
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

/// Of `POST /nodes/{node}/lxc/{vmid}/firewall/rules`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeLxcVmidFirewallRulesBodyLog {
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
words!(PostNodesNodeLxcVmidFirewallRulesBodyLog {
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

/// Of `POST /nodes/{node}/lxc/{vmid}/firewall/rules`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeLxcVmidFirewallRulesBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PostNodesNodeLxcVmidFirewallRulesBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeLxcVmidFirewallAliasesNameBody {
    /// Format `IPorCIDR`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// 2 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
}
impl PutNodesNodeLxcVmidFirewallAliasesNameBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            digest: Default::default(),
            rename: Default::default(),
        }
    }
}

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeLxcVmidFirewallIpsetNameCidrBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomatch: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeLxcVmidFirewallOptionsBody {
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<PveBool>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipfilter: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_in: Option<PutNodesNodeLxcVmidFirewallOptionsBodyLogLevelIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_out: Option<PutNodesNodeLxcVmidFirewallOptionsBodyLogLevelOut>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macfilter: Option<PveBool>,
    /// The default differs: `0` in 7.4, `0` in 8.0, `0` in 8.1, `0` in 8.2, `0` in 8.3, `0` in 8.4, `0` in 9.0, `1` in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ndp: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_in: Option<PutNodesNodeLxcVmidFirewallOptionsBodyPolicyIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_out: Option<PutNodesNodeLxcVmidFirewallOptionsBodyPolicyOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radv: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidFirewallOptionsBodyLogLevelIn {
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
words!(PutNodesNodeLxcVmidFirewallOptionsBodyLogLevelIn {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidFirewallOptionsBodyLogLevelOut {
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
words!(PutNodesNodeLxcVmidFirewallOptionsBodyLogLevelOut {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidFirewallOptionsBodyPolicyIn {
    Accept,
    Reject,
    Drop,
}
words!(PutNodesNodeLxcVmidFirewallOptionsBodyPolicyIn {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidFirewallOptionsBodyPolicyOut {
    Accept,
    Reject,
    Drop,
}
words!(PutNodesNodeLxcVmidFirewallOptionsBodyPolicyOut {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeLxcVmidFirewallRulesPosBody {
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
    pub log: Option<PutNodesNodeLxcVmidFirewallRulesPosBodyLog>,
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
    pub type_: Option<PutNodesNodeLxcVmidFirewallRulesPosBodyType>,
}

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidFirewallRulesPosBodyLog {
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
words!(PutNodesNodeLxcVmidFirewallRulesPosBodyLog {
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

/// Of `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeLxcVmidFirewallRulesPosBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PutNodesNodeLxcVmidFirewallRulesPosBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

