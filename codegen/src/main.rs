//! The program `pve-codegen`.

fn main() {}
