//! Answers of `pve_inventory` about guests' configurations, as our own type.
//!
//! Invariant: a setting that is there and cannot be understood is neither
//! guessed nor taken for absent: its key stands in `unread`, with the reason.

mod disks;
mod lxc;
mod nics;
mod qemu;

use std::{collections::BTreeMap, fmt::Display};

use pve_runtime::{PropertyString, PveBool, PveInt, PveNum, PveStr};
use serde_json::{Value, json};

pub use lxc::lxc_config;
pub use qemu::qemu_config;

use super::convert::text;

/// Proxmox VE's default for both kinds of guests, in MiB.
const DEFAULT_MEMORY: u64 = 512;

/// What is set and has no field of its own.
#[derive(Default)]
struct Details(BTreeMap<String, Value>);

impl Details {
    fn put(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value);
        }
    }

    fn text(&mut self, name: &str, value: Option<&PveStr>) {
        self.put(name, text(value).map(Value::from));
    }

    fn word<T: Display>(&mut self, name: &str, value: Option<&T>) {
        self.put(name, value.map(|word| Value::from(word.to_string())));
    }

    fn flag(&mut self, name: &str, value: Option<&PveBool>) {
        self.put(name, value.and_then(PveBool::get).map(Value::from));
    }

    fn int(&mut self, name: &str, value: Option<&PveInt>) {
        self.put(name, value.and_then(PveInt::get).map(Value::from));
    }

    /// A decimal as text: NetBox's database would print it in another form.
    fn decimal(&mut self, name: &str, value: Option<&PveNum>) {
        self.put(
            name,
            value
                .and_then(PveNum::get)
                .map(|number| json!(number.to_string())),
        );
    }

    fn property<T>(&mut self, name: &str, value: Option<&PropertyString<T>>) {
        let raw = value.map(PropertyString::raw).map(|raw| match raw {
            Value::String(text) => text,
            other => other.to_string(),
        });
        self.put(name, raw.filter(|text| !text.is_empty()).map(Value::from));
    }
}

/// What an absent setting means; none for one that cannot be read.
fn or_default(value: Option<&PveInt>, default: u64) -> Option<u64> {
    match value {
        Some(value) => value.get_u64(),
        None => Some(default),
    }
}

fn on_boot(value: Option<&PveBool>) -> Option<bool> {
    match value {
        Some(value) => value.get(),
        None => Some(false),
    }
}

/// Settings with keys of their own (`scsi0`, `net1`), and those that could not
/// be understood.
#[derive(Debug)]
struct Found<T> {
    items: Vec<T>,
    unread: BTreeMap<String, String>,
}

impl<T> Default for Found<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            unread: BTreeMap::new(),
        }
    }
}

impl<T> Found<T> {
    /// Takes a setting, unless it is none of its kind, or notes why it is not understood.
    fn add(&mut self, key: String, setting: Result<Option<T>, String>) {
        match setting {
            Ok(item) => self.items.extend(item),
            Err(why) => {
                self.unread.insert(key, why);
            }
        }
    }
}
