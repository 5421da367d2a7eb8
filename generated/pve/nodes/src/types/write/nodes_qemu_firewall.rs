// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/firewall/aliases`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidFirewallAliasesBody {
    /// Format `IPorCIDR`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 2 to 64 characters.
    pub name: String,
}
impl PostNodesNodeQemuVmidFirewallAliasesBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String, name: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            name,
        }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/firewall/ipset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidFirewallIpsetBody {
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
impl PostNodesNodeQemuVmidFirewallIpsetBody {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidFirewallIpsetNameBody {
    /// Format `IPorCIDRorAlias`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomatch: Option<PveBool>,
}
impl PostNodesNodeQemuVmidFirewallIpsetNameBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            nomatch: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/firewall/rules`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidFirewallRulesBody {
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
    pub log: Option<PostNodesNodeQemuVmidFirewallRulesBodyLog>,
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
    pub type_: PostNodesNodeQemuVmidFirewallRulesBodyType,
}
impl PostNodesNodeQemuVmidFirewallRulesBody {
    /// With what is required; everything else is left out.
    pub fn new(
        action: String,
        type_: PostNodesNodeQemuVmidFirewallRulesBodyType,
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

/// Of `POST /nodes/{node}/qemu/{vmid}/firewall/rules`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidFirewallRulesBodyLog {
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
words!(PostNodesNodeQemuVmidFirewallRulesBodyLog {
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

/// Of `POST /nodes/{node}/qemu/{vmid}/firewall/rules`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidFirewallRulesBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PostNodesNodeQemuVmidFirewallRulesBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidFirewallAliasesNameBody {
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
impl PutNodesNodeQemuVmidFirewallAliasesNameBody {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidFirewallIpsetNameCidrBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomatch: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidFirewallOptionsBody {
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
    pub log_level_in: Option<PutNodesNodeQemuVmidFirewallOptionsBodyLogLevelIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level_out: Option<PutNodesNodeQemuVmidFirewallOptionsBodyLogLevelOut>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macfilter: Option<PveBool>,
    /// The default differs: `0` in 7.4, `0` in 8.0, `0` in 8.1, `0` in 8.2, `0` in 8.3, `0` in 8.4, `0` in 9.0, `1` in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ndp: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_in: Option<PutNodesNodeQemuVmidFirewallOptionsBodyPolicyIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_out: Option<PutNodesNodeQemuVmidFirewallOptionsBodyPolicyOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radv: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidFirewallOptionsBodyLogLevelIn {
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
words!(PutNodesNodeQemuVmidFirewallOptionsBodyLogLevelIn {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidFirewallOptionsBodyLogLevelOut {
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
words!(PutNodesNodeQemuVmidFirewallOptionsBodyLogLevelOut {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidFirewallOptionsBodyPolicyIn {
    Accept,
    Reject,
    Drop,
}
words!(PutNodesNodeQemuVmidFirewallOptionsBodyPolicyIn {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidFirewallOptionsBodyPolicyOut {
    Accept,
    Reject,
    Drop,
}
words!(PutNodesNodeQemuVmidFirewallOptionsBodyPolicyOut {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidFirewallRulesPosBody {
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
    pub log: Option<PutNodesNodeQemuVmidFirewallRulesPosBodyLog>,
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
    pub type_: Option<PutNodesNodeQemuVmidFirewallRulesPosBodyType>,
}

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidFirewallRulesPosBodyLog {
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
words!(PutNodesNodeQemuVmidFirewallRulesPosBodyLog {
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

/// Of `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidFirewallRulesPosBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PutNodesNodeQemuVmidFirewallRulesPosBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

