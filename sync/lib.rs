//! The sync of Proxmox VE into NetBox.
