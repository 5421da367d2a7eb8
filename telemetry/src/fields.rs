//! The allow-list: every field that may ever leave the machine, as data.
//!
//! Payloads are built by walking [`FIELDS`]; the collection's schema and rules
//! ([`crate::collection`]) and the text shown to people
//! ([`crate::disclosure`]) are made from it too, so that none of them can
//! drift from what is sent.
//!
//! Invariant: what is not in [`FIELDS`] is not sent.
//! Invariant: a text is sent whole or not at all. A value outside its class is
//! replaced by a fixed word, never trimmed into shape: a trimmed address is
//! still an address.

use serde::Serialize;

/// The version of the allow-list. It goes out in the `User-Agent`, so that a
/// backend can tell which fields to expect.
pub const SCHEMA_VERSION: u32 = 1;

/// What stands in place of a text that is not allowed out.
pub const WITHHELD: &str = "unknown";

/// Operating systems that have a name here: Proxmox VE's own `ostype` words
/// and the systems that install scripts are known to set up. Anything else is
/// sent as [`WITHHELD`].
const OS_TYPES: &[&str] = &[
    "almalinux",
    "alpine",
    "arch-linux",
    "archlinux",
    "centos",
    "debian",
    "devuan",
    "fedora",
    "gentoo",
    "haos",
    "homeassistant",
    "mikrotik",
    "nixos",
    "openeuler",
    "opensuse",
    "openwrt",
    "opnsense",
    "owncloud",
    "pfsense",
    "pimox-haos",
    "rockylinux",
    "truenas",
    "turnkey",
    "turnkey-nextcloud",
    "ubuntu",
    "umbrel-os",
    "unifi-os",
    "unmanaged",
    "void",
    "windows",
];

/// Releases that go by a word instead of a number.
const OS_VERSION_WORDS: &[&str] = &[
    "beta",
    "bionic",
    "bookworm",
    "bullseye",
    "buster",
    "current",
    "dev",
    "edge",
    "focal",
    "forky",
    "jammy",
    "latest",
    "leap",
    "noble",
    "plucky",
    "questing",
    "resolute",
    "rolling",
    "sid",
    "stable",
    "stream",
    "testing",
    "trixie",
    "tumbleweed",
    "unstable",
];

/// How the settings were chosen.
const METHODS: &[&str] = &[
    "default",
    "advanced",
    "mydefaults",
    "mydefaults-global",
    "mydefaults-app",
    "appdefaults",
];

/// What a field may hold. Each variant is a class with bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A random UUID, made for this one install.
    RunId,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A whole number within bounds.
    Whole {
        /// The smallest value a server may hold.
        min: u64,
        /// The largest value that is sent.
        max: u64,
    },
    /// An amount of memory or disk in one unit; other units are converted.
    Amount {
        /// The unit that is sent.
        unit: Unit,
        /// The largest value, in that unit.
        max: u64,
        /// Whether a part of the unit may be sent (`0.5`).
        fraction: bool,
    },
    /// A version number, or one of these words.
    Version(&'static [&'static str]),
    /// The name of an application.
    Name,
    /// The sentence that the table of exit codes has for the code.
    Meaning,
}

/// A unit of size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 2^20 bytes, Proxmox VE's unit for memory.
    Mebibyte,
    /// 2^30 bytes, Proxmox VE's unit for disks, which it writes `G`.
    Gibibyte,
}

impl Unit {
    /// The power of 1024.
    pub(crate) fn power(self) -> u32 {
        match self {
            Self::Mebibyte => 2,
            Self::Gibibyte => 3,
        }
    }

    /// The abbreviation.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Mebibyte => "MiB",
            Self::Gibibyte => "GiB",
        }
    }
}

/// Where a field's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Fixed by what is installed: a container or a virtual machine.
    InstallKind,
    /// A shell variable.
    Variable(&'static str),
    /// The version that the command `pveversion` prints.
    PveVersion,
    /// How far the install is: begun, or ended and how.
    Progress,
    /// The exit code given to the end report.
    ExitCode,
    /// The table of exit codes.
    Table,
}

/// When a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// With the first report, when the install begins.
    Start,
    /// With the second report, when it has ended.
    End,
    /// With both.
    Both,
}

/// One field of the allow-list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key in the JSON body and the column of the collection.
    pub name: &'static str,
    /// When it is sent.
    pub phase: Phase,
    /// What it may hold.
    pub kind: Kind,
    /// Where it comes from.
    pub source: Source,
    /// Whether the collection insists on it.
    pub required: bool,
    /// What is sent when the variable is not set (texts only; a number is 0).
    pub default: &'static str,
    /// What it is and what it is good for, for people to read.
    pub why: &'static str,
}

const fn field(name: &'static str, phase: Phase, kind: Kind, source: Source) -> Field {
    Field {
        name,
        phase,
        kind,
        source,
        required: false,
        default: "",
        why: "",
    }
}

impl Field {
    const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    const fn or(self, default: &'static str) -> Self {
        Self { default, ..self }
    }

    const fn why(self, why: &'static str) -> Self {
        Self { why, ..self }
    }

    /// Whether the field goes out with the first report.
    pub fn at_start(&self) -> bool {
        matches!(self.phase, Phase::Start | Phase::Both)
    }

    /// Whether the field goes out with the second report.
    pub fn at_end(&self) -> bool {
        matches!(self.phase, Phase::End | Phase::Both)
    }
}

/// The statuses that a record goes through. `sucess` is how the collection
/// spells it.
pub const STATUSES: &[&str] = &["installing", "sucess", "failed", "unknown"];

/// What a collection can hold records of. This program reports the first two.
pub const TYPES: &[&str] = &["lxc", "vm", "addon", "pve"];

/// The allow-list, in the order of the wire.
pub const FIELDS: &[Field] = &[
    field("ct_type", Phase::Start, Kind::Whole { min: 1, max: 2 }, Source::InstallKind)
        .required()
        .why("1 for a container, 2 for a virtual machine; nothing else is told of it"),
    field("type", Phase::Start, Kind::Choice(TYPES), Source::InstallKind)
        .required()
        .why("container (lxc) or virtual machine (vm)"),
    field(
        "disk_size",
        Phase::Start,
        Kind::Amount { unit: Unit::Gibibyte, max: 100_000, fraction: true },
        Source::Variable("DISK_SIZE"),
    )
    .why("size of the disk that was chosen: are the defaults large enough?"),
    field("core_count", Phase::Start, Kind::Whole { min: 0, max: 1024 }, Source::Variable("CORE_COUNT"))
        .why("processor cores that were chosen"),
    field(
        "ram_size",
        Phase::Start,
        Kind::Amount { unit: Unit::Mebibyte, max: 16_777_216, fraction: false },
        Source::Variable("RAM_SIZE"),
    )
    .why("memory that was chosen"),
    field("os_type", Phase::Start, Kind::Choice(OS_TYPES), Source::Variable("var_os"))
        .why("operating system inside, one word of a closed list"),
    field("os_version", Phase::Start, Kind::Version(OS_VERSION_WORDS), Source::Variable("var_version"))
        .why("its version"),
    field("nsapp", Phase::Start, Kind::Name, Source::Variable("NSAPP"))
        .required()
        .or(WITHHELD)
        .why("name of the application, as the script's author wrote it"),
    field("method", Phase::Start, Kind::Choice(METHODS), Source::Variable("METHOD"))
        .or("default")
        .why("how the settings were chosen: the defaults, one by one, or from a file"),
    field("pve_version", Phase::Start, Kind::Version(&["not found"]), Source::PveVersion)
        .or("not found")
        .why("version of Proxmox VE: which ones have to be supported?"),
    field("status", Phase::Both, Kind::Choice(STATUSES), Source::Progress)
        .required()
        .why("how far the install is, and how it ended"),
    field("random_id", Phase::Start, Kind::RunId, Source::Variable("RANDOM_UUID"))
        .required()
        .why("random number made for this one install, so that its end finds its beginning; the next install has another"),
    field("error", Phase::End, Kind::Meaning, Source::Table)
        .why("what the exit code means: a fixed sentence of a table, never text from the machine"),
    field("exit_code", Phase::End, Kind::Whole { min: 0, max: 255 }, Source::ExitCode)
        .why("exit code of the command that failed, 0 if none did"),
];

/// The field called `name`.
pub fn by_name(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

impl Kind {
    /// The longest text in characters, 0 for a number.
    pub fn max_len(self) -> usize {
        match self {
            Self::RunId => 64,
            Self::Choice(_) | Self::Version(_) => 32,
            Self::Name => 64,
            Self::Meaning => 160,
            Self::Whole { .. } | Self::Amount { .. } => 0,
        }
    }

    /// Whether the value is a number on the wire.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Whole { .. } | Self::Amount { .. })
    }

    /// The regular expression that a server can hold texts against; it is
    /// never narrower than what this program sends. Without look-around, so
    /// that Go, Rust and JavaScript read it alike.
    ///
    /// A choice has the pattern of its words, not the list: a new operating
    /// system must not need a migration.
    pub fn pattern(self) -> Option<&'static str> {
        match self {
            Self::RunId => Some("^[A-Za-z0-9-]+$"),
            Self::Choice(_) => Some("^[a-z0-9-]+$"),
            Self::Version(_) => Some("^[A-Za-z0-9][A-Za-z0-9 .+~-]*$"),
            Self::Name => Some("^[A-Za-z0-9][A-Za-z0-9 .+_-]*$"),
            Self::Meaning | Self::Whole { .. } | Self::Amount { .. } => None,
        }
    }

    /// What the field may hold, in words.
    pub fn describe(self) -> String {
        match self {
            Self::RunId => "a random UUID".to_owned(),
            Self::Choice(words) if words.len() <= 6 => {
                format!("one of: {}", words.join(", "))
            }
            Self::Choice(words) => {
                format!("one word of a list of {}, else `{WITHHELD}`", words.len())
            }
            Self::Whole { min, max } => format!("whole number, {min} to {max}"),
            Self::Amount {
                unit,
                max,
                fraction,
            } => format!(
                "{} in {}, 0 to {max}",
                if fraction { "number" } else { "whole number" },
                unit.symbol()
            ),
            Self::Version(_) => "version number of at most three parts, or a known word".to_owned(),
            Self::Name => {
                "at most five words of letters and digits, no dots, never the host's name"
                    .to_owned()
            }
            Self::Meaning => "a sentence of the table of exit codes".to_owned(),
        }
    }
}
