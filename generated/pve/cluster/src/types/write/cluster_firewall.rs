// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /cluster/firewall/aliases`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterFirewallAliasesBody {
    /// Format `IPorCIDR`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// 2 to 64 characters.
    pub name: String,
}
impl PostClusterFirewallAliasesBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String, name: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            name,
        }
    }
}

/// Of `POST /cluster/firewall/groups`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterFirewallGroupsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// 2 to 18 characters.
    pub group: String,
    /// 2 to 18 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
}
impl PostClusterFirewallGroupsBody {
    /// With what is required; everything else is left out.
    pub fn new(group: String) -> Self {
        Self {
            comment: Default::default(),
            digest: Default::default(),
            group,
            rename: Default::default(),
        }
    }
}

/// Of `POST /cluster/firewall/groups/{group}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterFirewallGroupsGroupBody {
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
    pub log: Option<PostClusterFirewallGroupsGroupBodyLog>,
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
    pub type_: PostClusterFirewallGroupsGroupBodyType,
}
impl PostClusterFirewallGroupsGroupBody {
    /// With what is required; everything else is left out.
    pub fn new(action: String, type_: PostClusterFirewallGroupsGroupBodyType) -> Self {
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

/// Of `POST /cluster/firewall/groups/{group}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterFirewallGroupsGroupBodyLog {
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
words!(PostClusterFirewallGroupsGroupBodyLog {
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

/// Of `POST /cluster/firewall/groups/{group}`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterFirewallGroupsGroupBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PostClusterFirewallGroupsGroupBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `POST /cluster/firewall/ipset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterFirewallIpsetBody {
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
impl PostClusterFirewallIpsetBody {
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

/// Of `POST /cluster/firewall/ipset/{name}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterFirewallIpsetNameBody {
    /// Format `IPorCIDRorAlias`.
    pub cidr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomatch: Option<PveBool>,
}
impl PostClusterFirewallIpsetNameBody {
    /// With what is required; everything else is left out.
    pub fn new(cidr: String) -> Self {
        Self {
            cidr,
            comment: Default::default(),
            nomatch: Default::default(),
        }
    }
}

/// Of `POST /cluster/firewall/rules`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostClusterFirewallRulesBody {
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
    pub log: Option<PostClusterFirewallRulesBodyLog>,
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
    pub type_: PostClusterFirewallRulesBodyType,
}
impl PostClusterFirewallRulesBody {
    /// With what is required; everything else is left out.
    pub fn new(action: String, type_: PostClusterFirewallRulesBodyType) -> Self {
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

/// Of `POST /cluster/firewall/rules`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterFirewallRulesBodyLog {
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
words!(PostClusterFirewallRulesBodyLog {
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

/// Of `POST /cluster/firewall/rules`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostClusterFirewallRulesBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PostClusterFirewallRulesBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `PUT /cluster/firewall/aliases/{name}`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutClusterFirewallAliasesNameBody {
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
impl PutClusterFirewallAliasesNameBody {
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

/// Of `PUT /cluster/firewall/groups/{group}/{pos}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterFirewallGroupsGroupPosBody {
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
    pub log: Option<PutClusterFirewallGroupsGroupPosBodyLog>,
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
    pub type_: Option<PutClusterFirewallGroupsGroupPosBodyType>,
}

/// Of `PUT /cluster/firewall/groups/{group}/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallGroupsGroupPosBodyLog {
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
words!(PutClusterFirewallGroupsGroupPosBodyLog {
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

/// Of `PUT /cluster/firewall/groups/{group}/{pos}`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallGroupsGroupPosBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PutClusterFirewallGroupsGroupPosBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

/// Of `PUT /cluster/firewall/ipset/{name}/{cidr}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterFirewallIpsetNameCidrBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomatch: Option<PveBool>,
}

/// Of `PUT /cluster/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterFirewallOptionsBody {
    /// Format `pve-configid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ebtables: Option<PveBool>,
    /// At least 0. Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_ratelimit: Option<PropertyString<PutClusterFirewallOptionsBodyLogRatelimit>>,
    /// Proxmox VE: since 8.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_forward: Option<PutClusterFirewallOptionsBodyPolicyForward>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_in: Option<PutClusterFirewallOptionsBodyPolicyIn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_out: Option<PutClusterFirewallOptionsBodyPolicyOut>,
}

/// Of `PUT /cluster/firewall/options`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterFirewallOptionsBodyLogRatelimit {
    /// At least 0. Default `5`.
    pub burst: Option<PveInt>,
    /// Default `1`.
    pub enable: Option<PveBool>,
    /// Default `1/second`.
    pub rate: Option<String>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
property_string!(PutClusterFirewallOptionsBodyLogRatelimit, default Some("enable"), aliases {}, key_aliases {}, {
    enable = "enable",
    burst = "burst",
    rate = "rate",
});

/// Of `PUT /cluster/firewall/options`.
///
/// Described by Proxmox VE since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallOptionsBodyPolicyForward {
    Accept,
    Drop,
}
words!(PutClusterFirewallOptionsBodyPolicyForward {
    Accept = "ACCEPT",
    Drop = "DROP",
});

/// Of `PUT /cluster/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallOptionsBodyPolicyIn {
    Accept,
    Reject,
    Drop,
}
words!(PutClusterFirewallOptionsBodyPolicyIn {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `PUT /cluster/firewall/options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallOptionsBodyPolicyOut {
    Accept,
    Reject,
    Drop,
}
words!(PutClusterFirewallOptionsBodyPolicyOut {
    Accept = "ACCEPT",
    Reject = "REJECT",
    Drop = "DROP",
});

/// Of `PUT /cluster/firewall/rules/{pos}`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutClusterFirewallRulesPosBody {
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
    pub log: Option<PutClusterFirewallRulesPosBodyLog>,
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
    pub type_: Option<PutClusterFirewallRulesPosBodyType>,
}

/// Of `PUT /cluster/firewall/rules/{pos}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallRulesPosBodyLog {
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
words!(PutClusterFirewallRulesPosBodyLog {
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

/// Of `PUT /cluster/firewall/rules/{pos}`.
///
/// `forward`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutClusterFirewallRulesPosBodyType {
    In,
    Out,
    Forward,
    Group,
}
words!(PutClusterFirewallRulesPosBodyType {
    In = "in",
    Out = "out",
    Forward = "forward",
    Group = "group",
});

