//! What the exit code of a failed install means: one table, as data.
//!
//! The table is `data/exit-codes.json`, one line per code, with a group (the
//! tool or range it belongs to), a category (what kind of trouble it is) and a
//! meaning in one sentence. Everything that explains a code reads it: the
//! `error` field of a report, `install-telemetry explain`, and other programs
//! through [`explain`] and [`explain_with`].
//!
//! Invariant: a code means the same wherever it is explained; there is no
//! second table.
//! Invariant: a code that is not in the table is "unknown", also inside a
//! group's range: the gaps are real.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// The table's source, for whoever wants the data itself.
pub const TABLE_JSON: &str = include_str!("../data/exit-codes.json");

/// What is said of a code that the table does not hold.
pub const UNKNOWN: &str = "Unknown exit code.";

static TABLE: LazyLock<Vec<ExitCode>> =
    LazyLock::new(|| serde_json::from_str(TABLE_JSON).unwrap_or_default());

/// What kind of trouble a code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Category {
    /// A compiler or build tool failed.
    Build,
    /// A setting, argument or file is not what it should be.
    Config,
    /// A database server refused or failed.
    Database,
    /// A package, language runtime or program is missing or does not fit.
    Dependency,
    /// No trouble: the code tells how a program ended that did its work.
    Outcome,
    /// Names, connections, transfers.
    Network,
    /// Not allowed.
    Permission,
    /// The host was found unfit before the install began.
    Preflight,
    /// Proxmox VE refused or failed.
    Proxmox,
    /// Out of memory or of another limited good.
    Resource,
    /// A program failed while it ran.
    Runtime,
    /// A service manager or service failed.
    Service,
    /// Used wrongly from the shell.
    Shell,
    /// Ended by a signal.
    Signal,
    /// Disks, files, storages.
    Storage,
    /// Took too long.
    Timeout,
    /// The user stopped it.
    UserAborted,
    /// Not told apart.
    Unknown,
}

impl Category {
    /// The name as it stands in the data and in JSON output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Config => "config",
            Self::Database => "database",
            Self::Dependency => "dependency",
            Self::Network => "network",
            Self::Outcome => "outcome",
            Self::Permission => "permission",
            Self::Preflight => "preflight",
            Self::Proxmox => "proxmox",
            Self::Resource => "resource",
            Self::Runtime => "runtime",
            Self::Service => "service",
            Self::Shell => "shell",
            Self::Signal => "signal",
            Self::Storage => "storage",
            Self::Timeout => "timeout",
            Self::UserAborted => "user_aborted",
            Self::Unknown => "unknown",
        }
    }
}

impl std::fmt::Display for Category {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExitCode {
    /// The exit status; in the table 1 to 255.
    pub code: u8,
    /// The tool or range it belongs to, such as `curl` or `proxmox`.
    pub group: Cow<'static, str>,
    /// The kind of trouble.
    pub category: Category,
    /// One sentence.
    pub meaning: Cow<'static, str>,
}

impl ExitCode {
    /// A line for a program's own table, see [`explain_with`].
    pub const fn new(
        code: u8,
        group: &'static str,
        category: Category,
        meaning: &'static str,
    ) -> Self {
        Self {
            code,
            group: Cow::Borrowed(group),
            category,
            meaning: Cow::Borrowed(meaning),
        }
    }
}

/// The answer to "what does this code mean".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The code that was asked for; `None` if what was asked is not a number.
    pub code: Option<i64>,
    /// Whether the table holds it.
    pub known: bool,
    /// The tool or range it belongs to; absent for an unknown code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Cow<'static, str>>,
    /// The kind of trouble, [`Category::Unknown`] for an unknown code.
    pub category: Category,
    /// One sentence, [`UNKNOWN`] for an unknown code.
    pub meaning: Cow<'static, str>,
}

impl Explanation {
    fn unknown(code: Option<i64>) -> Self {
        Self {
            code,
            known: false,
            group: None,
            category: Category::Unknown,
            meaning: Cow::Borrowed(UNKNOWN),
        }
    }
}

impl From<&ExitCode> for Explanation {
    fn from(entry: &ExitCode) -> Self {
        Self {
            code: Some(i64::from(entry.code)),
            known: true,
            group: Some(entry.group.clone()),
            category: entry.category,
            meaning: entry.meaning.clone(),
        }
    }
}

/// All lines of the table, ascending by code.
pub fn table() -> &'static [ExitCode] {
    &TABLE
}

/// What `code` means.
///
/// ```
/// let killed = install_telemetry::explain(137);
/// assert!(killed.known);
/// assert_eq!(killed.category.as_str(), "resource");
/// assert!(!install_telemetry::explain(138).known);
/// ```
pub fn explain(code: i64) -> Explanation {
    explain_with(&[], code)
}

/// What `code` means to a program that has exit codes of its own: `own` is
/// asked first, the table second.
///
/// ```
/// use install_telemetry::{Category, ExitCode, explain_with};
///
/// static OWN: [ExitCode; 1] =
///     [ExitCode::new(3, "plan", Category::Config, "The saved plan no longer fits.")];
/// assert_eq!(explain_with(&OWN, 3).meaning, "The saved plan no longer fits.");
/// assert_eq!(explain_with(&OWN, 130).category, Category::UserAborted);
/// ```
pub fn explain_with(own: &[ExitCode], code: i64) -> Explanation {
    let Ok(wanted) = u8::try_from(code) else {
        return Explanation::unknown(Some(code));
    };
    own.iter()
        .find(|entry| entry.code == wanted)
        .or_else(|| {
            let table = table();
            let at = table
                .binary_search_by_key(&wanted, |entry| entry.code)
                .ok()?;
            table.get(at)
        })
        .map_or_else(|| Explanation::unknown(Some(code)), Explanation::from)
}

/// What the word `code` means, where it comes from a command line.
///
/// Compared as a word, as a shell's `case` does: `007` and ` 1` are not in the
/// table.
pub fn explain_word(code: &str) -> Explanation {
    match code.parse::<i64>() {
        Ok(number) if number.to_string() == code => explain(number),
        Ok(number) => Explanation::unknown(Some(number)),
        Err(_) => Explanation::unknown(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_reads_and_ascends() {
        let parsed: Vec<ExitCode> = serde_json::from_str(TABLE_JSON).expect("the table is JSON");
        assert_eq!(parsed.len(), 163);
        assert_eq!(parsed, table());
        assert!(parsed.windows(2).all(|pair| pair[0].code < pair[1].code));
        for entry in &parsed {
            assert_eq!(
                serde_json::to_value(entry.category).expect("a name"),
                entry.category.as_str(),
            );
            assert!(entry.meaning.ends_with('.'), "{}: one sentence", entry.code);
        }
    }

    #[test]
    fn gaps_and_odd_words_are_unknown() {
        let gaps = [
            125 + 8,
            0,
            138,
            142,
            201,
            202,
            228,
            230,
            244,
            256,
            -1,
            4_000_000_000,
        ];
        for code in gaps {
            assert_eq!(explain(code), Explanation::unknown(Some(code)));
        }
        for word in ["007", " 1", "+1", "", "none", "1 "] {
            assert!(!explain_word(word).known, "{word:?}");
        }
        assert!(explain_word("1").known);
    }
}
