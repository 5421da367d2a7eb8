//! What happens to what is gone from Proxmox VE, and within which bounds.

use std::{borrow::Cow, fmt, time::Duration};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What happens to what is gone from Proxmox VE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Deletion {
    /// It is listed, nothing else.
    #[default]
    Never,
    /// It is marked; disks, interfaces and addresses that left a guest are removed.
    Mark,
    /// As `mark`, and what was marked for long enough is removed.
    Prune,
}

/// The most deletions of one run, whichever number is smaller, but at least
/// [`MaxDeletions::FLOOR`].
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MaxDeletions {
    /// In number.
    pub count: usize,
    /// In percent of what is ours in NetBox.
    #[schemars(range(min = 0, max = 100))]
    pub percent: f64,
}

impl Default for MaxDeletions {
    fn default() -> Self {
        Self {
            count: 20,
            percent: 10.0,
        }
    }
}

impl MaxDeletions {
    /// So many are always allowed: a tenth of a small house would be nothing.
    pub const FLOOR: usize = 5;

    /// The ceiling when so many objects are ours.
    pub fn ceiling(self, ours: usize) -> usize {
        let share = (ours as f64 * self.percent / 100.0).floor() as usize;
        self.count.min(share).max(Self::FLOOR)
    }
}

/// How long something is marked before it is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PruneAfter(pub Duration);

impl Default for PruneAfter {
    fn default() -> Self {
        Self(Duration::from_secs(7 * 86_400))
    }
}

impl<'de> Deserialize<'de> for PruneAfter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize, Serialize, JsonSchema)]
        #[serde(untagged)]
        enum Form {
            Seconds(u64),
            Text(String),
        }
        let wrong = || {
            de::Error::custom("expected a number of seconds, or one like \"7d\", \"12h\", \"30m\"")
        };
        match Form::deserialize(deserializer).map_err(|_| wrong())? {
            Form::Seconds(seconds) => Ok(Self(Duration::from_secs(seconds))),
            Form::Text(text) => parse(&text).map(Self).ok_or_else(wrong),
        }
    }
}

impl Serialize for PruneAfter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for PruneAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        let whole = [(86_400, 'd'), (3_600, 'h'), (60, 'm')]
            .into_iter()
            .find(|(unit, _)| seconds > 0 && seconds.is_multiple_of(*unit));
        match whole {
            Some((unit, letter)) => write!(f, "{}{letter}", seconds / unit),
            None => write!(f, "{seconds}s"),
        }
    }
}

impl JsonSchema for PruneAfter {
    fn schema_name() -> Cow<'static, str> {
        "PruneAfter".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "minimum": 0,
            "pattern": r"^\s*[0-9]+\s*[dhms]?\s*$",
        })
    }
}

fn parse(text: &str) -> Option<Duration> {
    let text = text.trim();
    let unit = text.chars().last()?;
    let (number, factor) = match unit {
        'd' => (text.strip_suffix('d')?, 86_400),
        'h' => (text.strip_suffix('h')?, 3_600),
        'm' => (text.strip_suffix('m')?, 60),
        's' => (text.strip_suffix('s')?, 1),
        _ => (text, 1),
    };
    let seconds = number.trim().parse::<u64>().ok()?.checked_mul(factor)?;
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_people_do() {
        let read = |text: &str| parse(text).map(|time| time.as_secs());
        assert_eq!(read("7d"), Some(604_800));
        assert_eq!(read("12h"), Some(43_200));
        assert_eq!(read("90"), Some(90));
        assert_eq!(read("soon"), None);
        assert_eq!(read(""), None);
        assert_eq!(read("99999999999999999d"), None);
    }

    #[test]
    fn the_ceiling_is_the_smaller_but_never_below_the_floor() {
        let ceiling = |ours| MaxDeletions::default().ceiling(ours);
        assert_eq!(
            [ceiling(0), ceiling(60), ceiling(120), ceiling(9_000)],
            [5, 6, 12, 20]
        );
    }
}
