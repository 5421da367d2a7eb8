// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/capabilities`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/capabilities>)
    pub fn get_nodes_node_capabilities(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_capabilities",
                    self.client.get_nodes_node_capabilities(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/capabilities/qemu`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/capabilities/qemu>)
    pub fn get_nodes_node_capabilities_qemu(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_capabilities_qemu",
                    self.client.get_nodes_node_capabilities_qemu(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/capabilities/qemu/cpu`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/capabilities/qemu/cpu>)
    pub fn get_nodes_node_capabilities_qemu_cpu(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCapabilitiesQemuCpuItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_capabilities_qemu_cpu",
                    self.client.get_nodes_node_capabilities_qemu_cpu(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/capabilities/qemu/cpu-flags`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/capabilities/qemu/cpu-flags>)
    pub fn get_nodes_node_capabilities_qemu_cpu_flags(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeCapabilitiesQemuCpuFlagsItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_capabilities_qemu_cpu_flags",
                    self.client.get_nodes_node_capabilities_qemu_cpu_flags(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/capabilities/qemu/machines`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/capabilities/qemu/machines>)
    pub fn get_nodes_node_capabilities_qemu_machines(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeCapabilitiesQemuMachinesItem>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_capabilities_qemu_machines",
                    self.client.get_nodes_node_capabilities_qemu_machines(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/capabilities/qemu/migration`
    ///
    /// Proxmox VE: since 9.0.
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/capabilities/qemu/migration>)
    pub fn get_nodes_node_capabilities_qemu_migration(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeCapabilitiesQemuMigrationData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_capabilities_qemu_migration",
                    self.client.get_nodes_node_capabilities_qemu_migration(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
