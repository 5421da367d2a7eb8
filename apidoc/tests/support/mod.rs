//! What the tests of this crate share: the data beside the checkout, and
//! documents made from it.

#![allow(dead_code, reason = "every test program uses its own part")]

use std::path::{Path, PathBuf};

use pve_apidoc::{Emitted, Literal, Options, Tree};

pub const VERSIONS: &[&str] = pve_apidoc::fixups::SUPPORTED;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A folder of the optional data beside the checkout; `None`, loudly, without it.
pub fn shared(folder: &str) -> Option<PathBuf> {
    let base = std::env::var_os("PVE_NETBOX_SHARED")
        .map_or_else(|| root().join("../shared"), PathBuf::from);
    let path = base.join("data").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    assert!(
        std::env::var_os("PVE_NETBOX_REQUIRE").is_none_or(|value| value != "1"),
        "{}: not there, and PVE_NETBOX_REQUIRE=1 is set",
        path.display()
    );
    // Not eprintln!: the harness would keep it for itself.
    let _ = std::io::Write::write_fmt(
        &mut std::io::stderr(),
        format_args!(
            "SKIPPED: {}: not there; set PVE_NETBOX_SHARED to the folder that holds `data`\n",
            path.display()
        ),
    );
    None
}

pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The array of a supported version, from the data beside the checkout.
pub fn capture(version: &str) -> Option<Literal> {
    let text = read(&shared("viewer")?.join(version).join("apidoc.js"));
    Some(pve_apidoc::read_script(&text).unwrap_or_else(|error| panic!("{version}: {error}")))
}

/// The array of the viewer page that belongs to these tests.
pub fn fixture() -> Literal {
    pve_apidoc::read_script(include_str!("../viewer/apidoc.js"))
        .expect("the fixture is a viewer script")
}

pub fn emit(array: &serde_json::Value, version: &str) -> Emitted {
    try_emit(array, version).unwrap_or_else(|error| panic!("{version}: {error}"))
}

pub fn try_emit(array: &serde_json::Value, version: &str) -> Result<Emitted, pve_apidoc::Error> {
    let tree = Tree::from_json(array)?;
    pve_apidoc::to_openapi(
        &tree,
        &Options {
            version: version.into(),
            ..Options::default()
        },
    )
}
