//! The functions for shell scripts, under the names that scripts already call.

use std::path::Path;

/// The functions, with this placeholder for the program.
const SHIM: &str = include_str!("shim.sh");

/// The functions, calling `program`.
pub fn functions(program: &Path) -> String {
    // A path that is not UTF-8 cannot be printed; the name is found in PATH.
    let program = program.to_str().unwrap_or("install-telemetry");
    let quoted = format!("'{}'", program.replace('\'', r"'\''"));
    SHIM.replacen("@PROGRAM@", &quoted, 1)
}
