//! The two bodies that go out, built by walking the allow-list.
//!
//! Invariant: the keys are those of [`FIELDS`] for the phase, all of them, in
//! that order; the values are of their fields' classes.

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::exit_codes::explain;
use crate::fields::{FIELDS, Field, Phase, Source};
use crate::value::{Value, read};
use crate::variables::Variables;

/// What is being installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Install {
    /// A container.
    Lxc,
    /// A virtual machine.
    Vm,
}

/// What is learnt from the machine and not from a variable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    /// The version in the output of `pveversion`; `None` without the command.
    pub pve_version: Option<String>,
    /// The machine's own name. It is never sent; it is known here so that it
    /// can be kept from being sent by mistake.
    pub host_name: Option<String>,
}

/// How an install ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    status: &'static str,
    exit_code: u8,
}

impl Ending {
    /// Reads the two arguments of an end report as scripts give them.
    ///
    /// `done` and `success` (and `sucess`) are a success with code 0; no first
    /// argument, or an empty one, is `failed`; any other word is `unknown`. A second argument
    /// that is not made of digits counts as 1, one above 255 as 255.
    pub fn from_words(status: Option<&str>, exit_code: Option<&str>) -> Self {
        let digits = exit_code.filter(|t| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit()));
        // Digits too long for a number are a large number still.
        let exit_code = digits.map_or(1, |text| text.parse().unwrap_or(u8::MAX));
        let (status, exit_code) = match status.filter(|s| !s.is_empty()).unwrap_or("failed") {
            "done" | "success" | "sucess" => ("sucess", 0),
            "failed" => ("failed", exit_code),
            _ => ("unknown", exit_code),
        };
        Self { status, exit_code }
    }
}

/// A body, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload(Vec<(&'static Field, Value)>);

impl Payload {
    /// The first report: an install begins.
    pub fn start(install: Install, variables: &Variables, machine: &Machine) -> Self {
        let (number, word) = match install {
            Install::Lxc => (1, "lxc"),
            Install::Vm => (2, "vm"),
        };
        Self::walk(Phase::Start, |field| match field.source {
            Source::InstallKind if field.kind.is_number() => Value::whole(number),
            Source::InstallKind => Value::text(word),
            Source::Variable(name) => {
                read(field, variables.get(name), machine.host_name.as_deref())
            }
            Source::PveVersion => read(field, machine.pve_version.as_deref(), None),
            Source::Progress => Value::text("installing"),
            // Not of this phase.
            Source::ExitCode | Source::Table => Value::whole(0),
        })
    }

    /// The second report: the install has ended.
    pub fn end(ending: Ending) -> Self {
        Self::walk(Phase::End, |field| match field.source {
            Source::Progress => Value::text(ending.status),
            Source::ExitCode => Value::whole(ending.exit_code.into()),
            Source::Table if ending.status == "sucess" => Value::text(""),
            Source::Table => Value::text(&explain(ending.exit_code.into()).meaning),
            // Not of this phase.
            Source::InstallKind | Source::Variable(_) | Source::PveVersion => Value::text(""),
        })
    }

    fn walk(phase: Phase, value: impl Fn(&Field) -> Value) -> Self {
        let of_phase = |field: &&Field| match phase {
            Phase::Start => field.at_start(),
            Phase::End => field.at_end(),
            Phase::Both => field.at_start() && field.at_end(),
        };
        Self(
            FIELDS
                .iter()
                .filter(of_phase)
                .map(|field| (field, value(field)))
                .collect(),
        )
    }

    /// The fields and their values, in the order of the wire.
    pub fn fields(&self) -> impl Iterator<Item = (&'static Field, &Value)> {
        self.0.iter().map(|(field, value)| (*field, value))
    }

    /// The bytes that go out.
    pub fn to_json(&self) -> String {
        // Numbers and strings under fixed keys: there is nothing in it that
        // could fail, and an empty body is refused by every server.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (field, value) in &self.0 {
            map.serialize_entry(field.name, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_bodies() {
        let variables = Variables::from_pairs([
            ("RANDOM_UUID", "2f1b0a5e-6c1d-4b7e-9f00-0123456789ab"),
            ("CT_TYPE", "0"),
            ("DISK_SIZE", "8"),
            ("CORE_COUNT", "2"),
            ("RAM_SIZE", "2048"),
            ("var_os", "debian"),
            ("var_version", "13"),
            ("NSAPP", "vaultwarden"),
            ("METHOD", ""),
        ]);
        let machine = Machine {
            pve_version: Some("9.1.2".to_owned()),
            host_name: None,
        };
        insta::assert_snapshot!(Payload::start(Install::Lxc, &variables, &machine).to_json(), @r#"{"ct_type":1,"type":"lxc","disk_size":8,"core_count":2,"ram_size":2048,"os_type":"debian","os_version":"13","nsapp":"vaultwarden","method":"default","pve_version":"9.1.2","status":"installing","random_id":"2f1b0a5e-6c1d-4b7e-9f00-0123456789ab"}"#);
        let router = Variables::from_pairs([("DISK_SIZE", "0.5G"), ("NSAPP", "UniFi OS Server")]);
        insta::assert_snapshot!(Payload::start(Install::Vm, &router, &Machine::default()).to_json(), @r#"{"ct_type":2,"type":"vm","disk_size":0.5,"core_count":0,"ram_size":0,"os_type":"","os_version":"","nsapp":"UniFi OS Server","method":"default","pve_version":"not found","status":"installing","random_id":""}"#);
        let end = |status, code| Payload::end(Ending::from_words(status, code)).to_json();
        insta::assert_snapshot!(end(Some("done"), Some("none")), @r#"{"status":"sucess","error":"","exit_code":0}"#);
        insta::assert_snapshot!(end(Some("failed"), Some("137")), @r#"{"status":"failed","error":"Killed (SIGKILL); most often memory ran out.","exit_code":137}"#);
    }

    #[test]
    fn endings() {
        let cases = [
            ((Some("done"), Some("7")), ("sucess", 0)),
            ((Some("success"), None), ("sucess", 0)),
            ((Some("sucess"), None), ("sucess", 0)),
            ((None, None), ("failed", 1)),
            ((Some("failed"), None), ("failed", 1)),
            ((Some("failed"), Some("none")), ("failed", 1)),
            ((Some("failed"), Some("INTERRUPTED")), ("failed", 1)),
            ((Some("failed"), Some("-1")), ("failed", 1)),
            ((Some("failed"), Some("")), ("failed", 1)),
            ((Some("failed"), Some("007")), ("failed", 7)),
            ((Some("failed"), Some("0")), ("failed", 0)),
            ((Some("failed"), Some("256")), ("failed", 255)),
            (
                (Some("failed"), Some("99999999999999999999999")),
                ("failed", 255),
            ),
            ((Some("failed"), Some("1 2")), ("failed", 1)),
            ((Some("failed"), Some("+7")), ("failed", 1)),
            ((Some("aborted"), Some("130")), ("unknown", 130)),
            ((Some("installing"), Some("2")), ("unknown", 2)),
            ((Some(""), None), ("failed", 1)),
            ((Some("DONE"), None), ("unknown", 1)),
        ];
        for ((status, code), (wire, number)) in cases {
            let ending = Ending::from_words(status, code);
            assert_eq!(
                (ending.status, ending.exit_code),
                (wire, number),
                "{status:?} {code:?}"
            );
        }
    }
}
