//! Proxmox VE's API description: parsed, normalized and written as OpenAPI 3.0.3.
