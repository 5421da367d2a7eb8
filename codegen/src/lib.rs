//! From Proxmox VE's API viewer to OpenAPI documents and typed clients.
