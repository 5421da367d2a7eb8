// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/agent`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidAgentBody {
    pub command: PostNodesNodeQemuVmidAgentBodyCommand,
}
impl PostNodesNodeQemuVmidAgentBody {
    /// With what is required; everything else is left out.
    pub fn new(command: PostNodesNodeQemuVmidAgentBodyCommand) -> Self {
        Self { command }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/agent`.
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

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/exec`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidAgentExecBody {
    /// Format `string-alist`. The type differs: string in 7.4, array in 8.0, array in 8.1, array in 8.2, array in 8.3, array in 8.4, array in 9.0, array in 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<::serde_json::Value>,
    /// At most 65536 characters.
    #[serde(rename = "input-data", skip_serializing_if = "Option::is_none")]
    pub input_data: Option<String>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/exec`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentExecData {
    pub pid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentExecData {
    pid = plain "pid",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/exec`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentExecResponse {
    pub data: Option<PostNodesNodeQemuVmidAgentExecData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentExecResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/file-write`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
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

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFsfreezeFreezeResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFsfreezeFreezeResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFsfreezeStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFsfreezeStatusResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFsfreezeThawResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFsfreezeThawResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/fstrim`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentFstrimResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentFstrimResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/ping`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentPingResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentPingResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
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
redacted!(PostNodesNodeQemuVmidAgentSetUserPasswordBody {
    crypted,
    username
} secret {
    password
} undeclared {  });

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSetUserPasswordResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSetUserPasswordResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/shutdown`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentShutdownResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentShutdownResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSuspendDiskResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSuspendDiskResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSuspendHybridResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSuspendHybridResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidAgentSuspendRamResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidAgentSuspendRamResponse {
    data = plain "data",
});

