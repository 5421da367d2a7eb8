//! Whether anything may be sent.
//!
//! Invariant: nothing is sent without an exact `yes`. Whoever can say no wins
//! over everybody who says yes: `DO_NOT_TRACK`, the variable `DIAGNOSTICS`,
//! the diagnostics file.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::variables::{Variables, key_values, unquote};

/// Where the machine's answer is kept; scripts have always looked there.
pub const DIAGNOSTICS_FILE: &str = "/usr/local/community-scripts/diagnostics";

/// The largest diagnostics file that is read, in bytes.
const FILE_MAX: u64 = 64 * 1024;

/// On what occasion consent is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A container is being installed: the script asked, and its variable
    /// must say yes.
    Container,
    /// A virtual machine is being installed: these scripts do not ask, so the
    /// machine's file must say yes.
    VirtualMachine,
    /// An install has ended: variable or file must say yes.
    End,
    /// A report that was consented to waits to be sent: nobody may have said
    /// no since.
    Waiting,
}

/// Who said yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yes {
    /// The variable `DIAGNOSTICS`.
    Variable,
    /// The diagnostics file.
    File,
    /// Whoever said yes when the report was made.
    Earlier,
}

/// Why nothing is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum No {
    /// `DO_NOT_TRACK` is set.
    DoNotTrack,
    /// The variable `DIAGNOSTICS` is something other than `yes`.
    Variable,
    /// This file is there and is not an exact yes.
    File(PathBuf),
    /// The variable `DIAGNOSTICS` is not set.
    NoVariable,
    /// There is no diagnostics file.
    NoFile,
}

impl No {
    /// Whether the refusal is meant for the whole machine, so that waiting
    /// reports of other installs are to be deleted too.
    pub fn is_for_the_machine(&self) -> bool {
        matches!(self, Self::DoNotTrack | Self::File(_))
    }

    /// Whether somebody refused, rather than nobody agreeing.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::DoNotTrack | Self::Variable | Self::File(_))
    }
}

impl std::fmt::Display for No {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::DoNotTrack => f.write_str("DO_NOT_TRACK is set"),
            Self::Variable => f.write_str("the variable DIAGNOSTICS is not exactly `yes`"),
            Self::File(path) => write!(f, "{} does not say exactly `yes`", path.display()),
            Self::NoVariable => f.write_str("the variable DIAGNOSTICS is not set"),
            Self::NoFile => f.write_str("there is no diagnostics file"),
        }
    }
}

/// What a diagnostics file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSays {
    /// There is no such file.
    Nothing,
    /// Each line for the key says exactly yes, and there is one.
    Yes,
    /// Anything else, a file that cannot be read included.
    No,
}

/// Reads the diagnostics file at `path`.
pub fn read_file(path: &Path) -> FileSays {
    let mut text = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FILE_MAX).read_to_end(&mut text));
    match read {
        Ok(_) if says_yes(&String::from_utf8_lossy(&text)) => FileSays::Yes,
        Ok(_) => FileSays::No,
        Err(error) if error.kind() == io::ErrorKind::NotFound => FileSays::Nothing,
        Err(_) => FileSays::No,
    }
}

/// Whether a diagnostics file with this text says yes: there is a line for the
/// key, and no line for it says anything else.
pub fn says_yes(text: &str) -> bool {
    let mut answers = key_values(text)
        .filter(|(key, _)| key.eq_ignore_ascii_case("DIAGNOSTICS"))
        .map(|(_, value)| value == "yes")
        .peekable();
    answers.peek().is_some() && answers.all(|yes| yes)
}

/// Decides. `files` are the diagnostics files that have a say, each of which
/// can refuse.
///
/// # Errors
///
/// Says why nothing may be sent.
pub fn decide(occasion: Occasion, variables: &Variables, files: &[PathBuf]) -> Result<Yes, No> {
    let do_not_track = variables.get("DO_NOT_TRACK").map(unquote);
    if do_not_track.is_some_and(|value| !matches!(value, "" | "0" | "false")) {
        return Err(No::DoNotTrack);
    }
    let variable = variables
        .get("DIAGNOSTICS")
        .map(|value| unquote(value) == "yes");
    if variable == Some(false) {
        return Err(No::Variable);
    }
    let mut file = false;
    for path in files {
        match read_file(path) {
            FileSays::Yes => file = true,
            FileSays::Nothing => {}
            FileSays::No => return Err(No::File(path.clone())),
        }
    }

    match (occasion, variable.is_some(), file) {
        (Occasion::VirtualMachine, _, false) => Err(No::NoFile),
        (Occasion::Container, false, _) | (Occasion::End, false, false) => Err(No::NoVariable),
        (Occasion::Container | Occasion::End, true, _) => Ok(Yes::Variable),
        (Occasion::VirtualMachine | Occasion::End, _, true) => Ok(Yes::File),
        (Occasion::Waiting, _, _) => Ok(Yes::Earlier),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_yes_only_exactly() {
        for yes in [
            "DIAGNOSTICS=yes\n\n# what it is\n",
            "diagnostics=yes",
            "DIAGNOSTICS=\"yes\"\r\n",
            " DIAGNOSTICS = 'yes' \n",
            "# DIAGNOSTICS=no\nDIAGNOSTICS=yes\n",
            "DIAGNOSTICS=yes\nDIAGNOSTICS=yes\n",
        ] {
            assert!(says_yes(yes), "{yes:?}");
        }
        for no in [
            "",
            "\n",
            "yes",
            "DIAGNOSTICS",
            "DIAGNOSTICS=",
            "DIAGNOSTICS=no",
            "DIAGNOSTICS=no\r\n",
            "DIAGNOSTICS=\"no\"",
            "DIAGNOSTICS=no ",
            "DIAGNOSTICS=YES",
            "DIAGNOSTICS=Yes",
            "DIAGNOSTICS=y",
            "DIAGNOSTICS=true",
            "DIAGNOSTICS=maybe",
            "DIAGNOSTICS=yes=no",
            "DIAGNOSTICS=yes # no",
            "DIAGNOSTICS=yes\nDIAGNOSTICS=no",
            "DIAGNOSTICS=no\nDIAGNOSTICS=yes",
            "# DIAGNOSTICS=yes",
            "DIAGNOSTICS_OLD=yes",
            "MY_DIAGNOSTICS=yes",
            "DIAGNOSTICS=\"\"yes\"\"",
        ] {
            assert!(!says_yes(no), "{no:?}");
        }
    }

    #[test]
    fn who_decides() {
        let dir = tempfile::tempdir().expect("a directory");
        let file = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::write(&path, text).expect("written");
            path
        };
        let yes = file("yes", "DIAGNOSTICS=yes\n");
        let no = file("no", "DIAGNOSTICS=no\n");
        let keyless = file("keyless", "# nothing\n");
        let none = dir.path().join("none");
        let ask = |occasion, pairs: &[(&str, &str)], files: &[&PathBuf]| {
            let files: Vec<_> = files.iter().map(|path| (*path).clone()).collect();
            decide(
                occasion,
                &Variables::from_pairs(pairs.iter().copied()),
                &files,
            )
        };
        use Occasion::{Container, End, VirtualMachine, Waiting};
        let on = ("DIAGNOSTICS", "yes");

        assert_eq!(ask(Container, &[on], &[&none]), Ok(Yes::Variable));
        assert_eq!(ask(Container, &[on], &[&yes]), Ok(Yes::Variable));
        assert_eq!(ask(Container, &[on], &[&no]), Err(No::File(no.clone())));
        assert_eq!(
            ask(Container, &[on], &[&keyless]),
            Err(No::File(keyless.clone()))
        );
        assert_eq!(ask(Container, &[], &[&yes]), Err(No::NoVariable));
        assert_eq!(
            ask(Container, &[("DIAGNOSTICS", "")], &[&yes]),
            Err(No::NoVariable)
        );

        assert_eq!(ask(VirtualMachine, &[], &[&yes]), Ok(Yes::File));
        assert_eq!(ask(VirtualMachine, &[on], &[&none]), Err(No::NoFile));
        assert_eq!(
            ask(VirtualMachine, &[on], &[&yes, &no]),
            Err(No::File(no.clone()))
        );
        assert_eq!(
            ask(VirtualMachine, &[("DIAGNOSTICS", "no")], &[&yes]),
            Err(No::Variable)
        );

        assert_eq!(ask(End, &[on], &[&none]), Ok(Yes::Variable));
        assert_eq!(ask(End, &[], &[&yes]), Ok(Yes::File));
        assert_eq!(ask(End, &[], &[&none]), Err(No::NoVariable));

        assert_eq!(ask(Waiting, &[], &[&none]), Ok(Yes::Earlier));
        assert_eq!(ask(Waiting, &[], &[&no]), Err(No::File(no.clone())));

        for word in [
            "NO", "no", "YES", "Yes", "maybe", "1", "true", "\"no\"", "no\r", "yes no",
        ] {
            let pairs = [("DIAGNOSTICS", word)];
            for occasion in [Container, VirtualMachine, End, Waiting] {
                assert_eq!(
                    ask(occasion, &pairs, &[&yes]),
                    Err(No::Variable),
                    "{word:?}"
                );
            }
        }
        for word in ["1", "true", "yes", "no", "anything"] {
            let pairs = [on, ("DO_NOT_TRACK", word)];
            assert_eq!(
                ask(Container, &pairs, &[&yes]),
                Err(No::DoNotTrack),
                "{word:?}"
            );
        }
        for word in ["0", "", "false"] {
            let pairs = [on, ("DO_NOT_TRACK", word)];
            assert_eq!(
                ask(Container, &pairs, &[&yes]),
                Ok(Yes::Variable),
                "{word:?}"
            );
        }
    }
}
