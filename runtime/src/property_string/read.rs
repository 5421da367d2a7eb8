//! Reads a property string into its members.

use super::{Format, Member, Problem, PropertyStringError};
use crate::warnings::{self, Warning};
use serde_json::{Map, Value};

/// The parts of a property string, waiting to be taken by a format.
#[derive(Debug)]
pub struct Reader {
    format: &'static str,
    members: Vec<(&'static str, String)>,
    extra: Map<String, Value>,
}

impl Reader {
    pub(super) fn new(format: &Format, text: &str) -> Result<Self, PropertyStringError> {
        let mut reader = Self {
            format: format.name,
            members: Vec::new(),
            extra: Map::new(),
        };
        let error = |problem| PropertyStringError::new(format, problem);
        for (number, part) in text.split(',').enumerate() {
            if part.trim().is_empty() {
                continue;
            }
            match part.split_once('=') {
                Some(("", _)) => return Err(error(Problem::MissingKey(number + 1))),
                Some((key, value)) => reader.pair(format, key, value).map_err(error)?,
                None => {
                    let key = format.default_key;
                    let key = key.ok_or_else(|| error(Problem::NoDefaultKey(number + 1)))?;
                    reader.set(key, part).map_err(error)?;
                }
            }
        }
        Ok(reader)
    }

    fn pair(&mut self, format: &Format, key: &str, value: &str) -> Result<(), Problem> {
        if let Some((name, value_member, key_member)) =
            format.key_aliases.iter().find(|(alias, ..)| *alias == key)
        {
            self.set(key_member, name)?;
            return self.set(value_member, value);
        }
        let alias = format.aliases.iter().find(|(alias, _)| *alias == key);
        let member = alias.map(|(_, member)| member).or_else(|| {
            let default = format.default_key.iter();
            format
                .members
                .iter()
                .chain(default)
                .find(|member| **member == key)
        });
        if let Some(member) = member {
            return self.set(member, value);
        }
        match self.extra.insert(key.to_owned(), value.into()) {
            None => Ok(()),
            Some(_) => Err(Problem::Duplicate(key.to_owned())),
        }
    }

    fn set(&mut self, member: &'static str, value: &str) -> Result<(), Problem> {
        if self.members.iter().any(|(taken, _)| *taken == member) {
            return Err(Problem::Duplicate(member.to_owned()));
        }
        self.members.push((member, value.to_owned()));
        Ok(())
    }

    /// Takes the member `key`; `None` when the text does not have it.
    pub fn member<M: Member>(&mut self, key: &str) -> Option<M> {
        let at = self.members.iter().position(|(member, _)| *member == key)?;
        let (key, text) = self.members.remove(at);
        let member = M::from_text(&text);
        if member.is_unreadable() {
            let path = format!("{}.{key}", self.format);
            warnings::report(|| Warning::new(None, &path, M::EXPECTED, &format!("{text:?}")));
        }
        Some(member)
    }

    /// Takes what no member took: undeclared keys with their text, in order.
    pub fn extra(&mut self) -> Map<String, Value> {
        let mut extra = std::mem::take(&mut self.extra);
        for (key, text) in self.members.drain(..) {
            extra.insert(key.to_owned(), text.into());
        }
        extra
    }
}
