//! The program `pve-netbox`.

fn main() {}
