// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;
mod pools;
