// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptChangelogResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptChangelogResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptItem {
    pub id: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptItem {
    id = "id",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesData {
    pub digest: Option<PveStr>,
    pub errors: Option<List<GetNodesNodeAptRepositoriesDataErrorsItem>>,
    pub files: Option<List<GetNodesNodeAptRepositoriesDataFilesItem>>,
    pub infos: Option<List<GetNodesNodeAptRepositoriesDataInfosItem>>,
    pub standard_repos: Option<List<GetNodesNodeAptRepositoriesDataStandardReposItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesData {
    digest = "digest",
    errors = "errors",
    files = "files",
    infos = "infos",
    standard_repos = "standard-repos",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataErrorsItem {
    pub error: Option<PveStr>,
    pub path: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataErrorsItem {
    error = "error",
    path = "path",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataFilesItem {
    pub digest: Option<List<PveInt>>,
    pub file_type: Option<OpenEnum<GetNodesNodeAptRepositoriesDataFilesItemFileType>>,
    pub path: Option<PveStr>,
    pub repositories: Option<
        List<GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItem>,
    >,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataFilesItem {
    digest = "digest",
    file_type = "file-type",
    path = "path",
    repositories = "repositories",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptRepositoriesDataFilesItemFileType {
    List,
    Sources,
}
words!(GetNodesNodeAptRepositoriesDataFilesItemFileType {
    List = "list",
    Sources = "sources",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItem {
    comment = "Comment",
    components = "Components",
    enabled = "Enabled",
    file_type = "FileType",
    options = "Options",
    suites = "Suites",
    types = "Types",
    ur_is = "URIs",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemFileType {
    List,
    Sources,
}
words!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemFileType {
    List = "list",
    Sources = "sources",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemOptionsItem {
    pub key: Option<PveStr>,
    pub values: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemOptionsItem {
    key = "Key",
    values = "Values",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemTypesItem {
    Deb,
    DebSrc,
}
words!(GetNodesNodeAptRepositoriesDataFilesItemRepositoriesItemTypesItem {
    Deb = "deb",
    DebSrc = "deb-src",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataInfosItem {
    pub index: Option<PveStr>,
    pub kind: Option<PveStr>,
    pub message: Option<PveStr>,
    pub path: Option<PveStr>,
    pub property: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataInfosItem {
    index = "index",
    kind = "kind",
    message = "message",
    path = "path",
    property = "property",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesDataStandardReposItem {
    pub handle: Option<PveStr>,
    pub name: Option<PveStr>,
    pub status: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesDataStandardReposItem {
    handle = "handle",
    name = "name",
    status = "status",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptRepositoriesResponse {
    pub data: Option<GetNodesNodeAptRepositoriesData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptRepositoriesResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptResponse {
    pub data: Option<List<GetNodesNodeAptItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptUpdateItem {
    arch = "Arch",
    description = "Description",
    notify_status = "NotifyStatus",
    old_version = "OldVersion",
    origin = "Origin",
    package = "Package",
    priority = "Priority",
    section = "Section",
    title = "Title",
    version = "Version",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptUpdateResponse {
    pub data: Option<List<GetNodesNodeAptUpdateItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptUpdateResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptVersionsItem {
    arch = "Arch",
    current_state = "CurrentState",
    description = "Description",
    manager_version = "ManagerVersion",
    notify_status = "NotifyStatus",
    old_version = "OldVersion",
    origin = "Origin",
    package = "Package",
    priority = "Priority",
    running_kernel = "RunningKernel",
    section = "Section",
    title = "Title",
    version = "Version",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAptVersionsResponse {
    pub data: Option<List<GetNodesNodeAptVersionsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAptVersionsResponse {
    data = "data",
    total = "total",
});

