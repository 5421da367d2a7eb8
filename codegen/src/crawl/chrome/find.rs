//! Which Chrome to use: the one that was named, else the first on the path.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::crawl::Error;

/// The names under which distributions install Chrome and Chromium, in the
/// order in which they are tried.
pub const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "headless-shell",
];

/// Finds Chrome: `given` (the option `--chrome`), else the environment variable
/// `CHROME`, else the first of [`NAMES`] on the path.
///
/// # Errors
/// [`Error::ChromeAbsent`], saying what was looked for. A Chrome that was named
/// and is not there is an error: no other one is taken in its place.
pub fn find(given: Option<&Path>) -> Result<PathBuf, Error> {
    find_in(given, std::env::var_os("CHROME"))
}

fn find_in(given: Option<&Path>, variable: Option<OsString>) -> Result<PathBuf, Error> {
    if let Some(path) = given {
        return which::which(path)
            .map_err(|e| Error::ChromeAbsent(format!("--chrome {}: {e}", path.display())));
    }
    if let Some(path) = variable.filter(|v| !v.is_empty()) {
        return which::which(&path)
            .map_err(|e| Error::ChromeAbsent(format!("$CHROME is {}: {e}", path.display())));
    }
    NAMES
        .iter()
        .find_map(|name| which::which(name).ok())
        .ok_or_else(|| Error::ChromeAbsent(format!("none of {} is on the path", NAMES.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_chrome_that_is_not_there_is_not_replaced_by_another() {
        let error = find_in(Some(Path::new("/nowhere/chromium")), None).unwrap_err();
        assert!(error.is_chrome());
        assert!(
            error.to_string().contains("--chrome /nowhere/chromium"),
            "{error}"
        );
        let error = find_in(None, Some("/nowhere/chrome".into())).unwrap_err();
        assert!(
            error.to_string().contains("$CHROME is /nowhere/chrome"),
            "{error}"
        );
    }

    #[test]
    fn the_option_wins_over_the_variable() {
        let found = find_in(Some(Path::new("/bin/sh")), Some("/nowhere/chrome".into())).unwrap();
        assert_eq!(found, Path::new("/bin/sh"));
    }
}
