//! What generated Proxmox VE clients stand on: scalars, open enums, property strings, transport, errors.
