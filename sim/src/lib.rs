//! A Proxmox VE that starts anywhere, and a small in-memory NetBox.
