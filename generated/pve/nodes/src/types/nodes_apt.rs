// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/apt/changelog`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptChangelogResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptChangelogResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/apt`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptItem {
    pub id: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptItem {
    id = plain "id",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesData {
    pub digest: Option<PveStr>,
    pub errors: Option<List<GetNodesNodeAptRepositoriesDataErrorsItem>>,
    pub files: Option<List<GetNodesNodeAptRepositoriesDataFilesItem>>,
    pub infos: Option<List<GetNodesNodeAptRepositoriesDataInfosItem>>,
    pub standard_repos: Option<List<GetNodesNodeAptRepositoriesDataStandardReposItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesData {
    digest = plain "digest",
    errors = nested "errors",
    files = nested "files",
    infos = nested "infos",
    standard_repos = nested "standard-repos",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataErrorsItem {
    pub error: Option<PveStr>,
    pub path: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataErrorsItem {
    error = plain "error",
    path = plain "path",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataFilesItem {
    pub digest: Option<List<PveInt>>,
    pub file_type: Option<OpenEnum<GetNodesNodeAptRepositoriesDataFilesItemFileType>>,
    pub path: Option<PveStr>,
    pub repositories: Option<
        List<GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItem>,
    >,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataFilesItem {
    digest = nested "digest",
    file_type = plain "file-type",
    path = plain "path",
    repositories = nested "repositories",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptRepositoriesDataFilesItemFileType {
    List,
    Sources,
}
words!(GetNodesNodeAptRepositoriesDataFilesItemFileType {
    List = "list",
    Sources = "sources",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItem {
    pub comment: Option<PveStr>,
    pub components: Option<List<PveStr>>,
    pub enabled: Option<PveBool>,
    pub file_type: Option<
        OpenEnum<GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemFileType>,
    >,
    pub options: Option<
        List<GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemOptionsItem>,
    >,
    pub suites: Option<List<PveStr>>,
    pub types: Option<
        List<OpenEnum<GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemTypesItem>>,
    >,
    pub ur_is: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItem {
    comment = plain "Comment",
    components = nested "Components",
    enabled = plain "Enabled",
    file_type = plain "FileType",
    options = nested "Options",
    suites = nested "Suites",
    types = nested "Types",
    ur_is = nested "URIs",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemFileType {
    List,
    Sources,
}
words!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemFileType {
    List = "list",
    Sources = "sources",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemOptionsItem {
    pub key: Option<PveStr>,
    pub values: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemOptionsItem {
    key = plain "Key",
    values = nested "Values",
});
redacted!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemOptionsItem {
    values
} secret {
    key
} undeclared { extra });

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemTypesItem {
    Deb,
    DebSrc,
}
words!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemTypesItem {
    Deb = "deb",
    DebSrc = "deb-src",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataInfosItem {
    pub index: Option<PveStr>,
    pub kind: Option<PveStr>,
    pub message: Option<PveStr>,
    pub path: Option<PveStr>,
    pub property: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataInfosItem {
    index = plain "index",
    kind = plain "kind",
    message = plain "message",
    path = plain "path",
    property = plain "property",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataStandardReposItem {
    pub handle: Option<PveStr>,
    pub name: Option<PveStr>,
    pub status: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataStandardReposItem {
    handle = plain "handle",
    name = plain "name",
    status = plain "status",
});

/// Of `GET /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesResponse {
    pub data: Option<GetNodesNodeAptRepositoriesData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/apt`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptResponse {
    pub data: Option<List<GetNodesNodeAptItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/apt/update`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptUpdateItem {
    pub arch: Option<OpenEnum<GetNodesNodeAptUpdateItemArch>>,
    pub description: Option<PveStr>,
    pub notify_status: Option<PveStr>,
    pub old_version: Option<PveStr>,
    pub origin: Option<PveStr>,
    pub package: Option<PveStr>,
    pub priority: Option<PveStr>,
    pub section: Option<PveStr>,
    pub title: Option<PveStr>,
    pub version: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptUpdateItem {
    arch = plain "Arch",
    description = plain "Description",
    notify_status = plain "NotifyStatus",
    old_version = plain "OldVersion",
    origin = plain "Origin",
    package = plain "Package",
    priority = plain "Priority",
    section = plain "Section",
    title = plain "Title",
    version = plain "Version",
});

/// Of `GET /nodes/{node}/apt/update`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptUpdateItemArch {
    Armhf,
    Arm64,
    Amd64,
    Ppc64el,
    Risc64,
    S390x,
    All,
}
words!(GetNodesNodeAptUpdateItemArch {
    Armhf = "armhf",
    Arm64 = "arm64",
    Amd64 = "amd64",
    Ppc64el = "ppc64el",
    Risc64 = "risc64",
    S390x = "s390x",
    All = "all",
});

/// Of `GET /nodes/{node}/apt/update`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptUpdateResponse {
    pub data: Option<List<GetNodesNodeAptUpdateItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptUpdateResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/apt/versions`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptVersionsItem {
    pub arch: Option<OpenEnum<GetNodesNodeAptVersionsItemArch>>,
    pub current_state: Option<OpenEnum<GetNodesNodeAptVersionsItemCurrentState>>,
    pub description: Option<PveStr>,
    pub manager_version: Option<PveStr>,
    pub notify_status: Option<PveStr>,
    pub old_version: Option<PveStr>,
    pub origin: Option<PveStr>,
    pub package: Option<PveStr>,
    pub priority: Option<PveStr>,
    pub running_kernel: Option<PveStr>,
    pub section: Option<PveStr>,
    pub title: Option<PveStr>,
    pub version: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptVersionsItem {
    arch = plain "Arch",
    current_state = plain "CurrentState",
    description = plain "Description",
    manager_version = plain "ManagerVersion",
    notify_status = plain "NotifyStatus",
    old_version = plain "OldVersion",
    origin = plain "Origin",
    package = plain "Package",
    priority = plain "Priority",
    running_kernel = plain "RunningKernel",
    section = plain "Section",
    title = plain "Title",
    version = plain "Version",
});

/// Of `GET /nodes/{node}/apt/versions`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptVersionsItemArch {
    Armhf,
    Arm64,
    Amd64,
    Ppc64el,
    Risc64,
    S390x,
    All,
}
words!(GetNodesNodeAptVersionsItemArch {
    Armhf = "armhf",
    Arm64 = "arm64",
    Amd64 = "amd64",
    Ppc64el = "ppc64el",
    Risc64 = "risc64",
    S390x = "s390x",
    All = "all",
});

/// Of `GET /nodes/{node}/apt/versions`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptVersionsItemCurrentState {
    Installed,
    NotInstalled,
    UnPacked,
    HalfConfigured,
    HalfInstalled,
    ConfigFiles,
}
words!(GetNodesNodeAptVersionsItemCurrentState {
    Installed = "Installed",
    NotInstalled = "NotInstalled",
    UnPacked = "UnPacked",
    HalfConfigured = "HalfConfigured",
    HalfInstalled = "HalfInstalled",
    ConfigFiles = "ConfigFiles",
});

/// Of `GET /nodes/{node}/apt/versions`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptVersionsResponse {
    pub data: Option<List<GetNodesNodeAptVersionsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptVersionsResponse {
    data = plain "data",
    total = plain "total",
});

