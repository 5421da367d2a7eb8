// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentBody {
    pub command: PostNodesNodeQemuVmidAgentBodyCommand,
}
impl PostNodesNodeQemuVmidAgentBody {
    /// With what is required; everything else is left out.
    pub fn new(command: PostNodesNodeQemuVmidAgentBodyCommand) -> Self {
        Self { command }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidAgentBodyCommand {
    FsfreezeFreeze,
    FsfreezeStatus,
    FsfreezeThaw,
    Fstrim,
    GetFsinfo,
    GetHostName,
    GetMemoryBlockInfo,
    GetMemoryBlocks,
    GetOsinfo,
    GetTime,
    GetTimezone,
    GetUsers,
    GetVcpus,
    Info,
    NetworkGetInterfaces,
    Ping,
    Shutdown,
    SuspendDisk,
    SuspendHybrid,
    SuspendRam,
}
words!(PostNodesNodeQemuVmidAgentBodyCommand {
    FsfreezeFreeze = "fsfreeze-freeze",
    FsfreezeStatus = "fsfreeze-status",
    FsfreezeThaw = "fsfreeze-thaw",
    Fstrim = "fstrim",
    GetFsinfo = "get-fsinfo",
    GetHostName = "get-host-name",
    GetMemoryBlockInfo = "get-memory-block-info",
    GetMemoryBlocks = "get-memory-blocks",
    GetOsinfo = "get-osinfo",
    GetTime = "get-time",
    GetTimezone = "get-timezone",
    GetUsers = "get-users",
    GetVcpus = "get-vcpus",
    Info = "info",
    NetworkGetInterfaces = "network-get-interfaces",
    Ping = "ping",
    Shutdown = "shutdown",
    SuspendDisk = "suspend-disk",
    SuspendHybrid = "suspend-hybrid",
    SuspendRam = "suspend-ram",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeQemuVmidAgentExecBody {
    /// Format `string-alist`. The type differs: string in 7.4, array in 8.0, array in 8.1, array in 8.2, array in 8.3, array in 8.4, array in 9.0, array in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<::serde_json::Value>,
    /// At most 65536 characters.
    #[serde(rename = "input-data", skip_serializing_if = "Option::is_none")]
    pub input_data: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentExecData {
    pub pid: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentExecData {
    pid = "pid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentExecResponse {
    pub data: Option<PostNodesNodeQemuVmidAgentExecData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentExecResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFileWriteBody {
    /// At most 61440 characters.
    pub content: String,
    /// Default `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encode: Option<PveBool>,
    pub file: String,
}
impl PostNodesNodeQemuVmidAgentFileWriteBody {
    /// With what is required; everything else is left out.
    pub fn new(content: String, file: String) -> Self {
        Self {
            content,
            encode: Default::default(),
            file,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFsfreezeFreezeResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFsfreezeFreezeResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFsfreezeStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFsfreezeStatusResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFsfreezeThawResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFsfreezeThawResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFstrimResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFstrimResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentPingResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentPingResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentResponse {
    data = "data",
});

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSetUserPasswordBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crypted: Option<PveBool>,
    /// 5 to 1024 characters.
    pub password: String,
    pub username: String,
}
impl PostNodesNodeQemuVmidAgentSetUserPasswordBody {
    /// With what is required; everything else is left out.
    pub fn new(password: String, username: String) -> Self {
        Self {
            crypted: Default::default(),
            password,
            username,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSetUserPasswordResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSetUserPasswordResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentShutdownResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentShutdownResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSuspendDiskResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSuspendDiskResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSuspendHybridResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSuspendHybridResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSuspendRamResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSuspendRamResponse {
    data = "data",
});

