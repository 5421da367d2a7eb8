//! Fields: what is said of one for all objects of a kind, and the fields of one
//! object.
//!
//! Invariant: the same words are kept once, however many objects say them.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    ops::Deref,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use arcstr::ArcStr;
use serde::{Deserialize, Serialize};

use super::Value;

/// The name of a field: NetBox's, or `custom_fields.<name>` for a custom field;
/// also the reason for its value.
pub type FieldName = ArcStr;

/// Who decides about a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FieldPolicy {
    /// The tool keeps it as it is in Proxmox VE.
    Sync,
    /// The tool sets it when it creates the object; afterwards it is a person's.
    Create,
    /// The tool never writes it.
    Ignore,
}

/// How a desired value meets the one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Merge {
    /// It takes its place.
    Replace,
    /// A JSON list to which missing entries are added; nothing is taken from it.
    Add,
    /// Tags: ours are added, those that left Proxmox VE since the last run are
    /// removed, a person's own stay.
    Tags,
    /// References in order of preference ([`Value::Links`]), of which the field
    /// holds one: the present one while it is among them, or is an address that
    /// is kept ([`super::Desired::kept`]), else the first.
    OneOf,
    /// References in order of preference: the first, where nothing is there.
    Fill,
    /// A JSON list of objects, told apart by these members, of which some may not
    /// have been seen: what is there and not in it stays.
    Union(&'static [&'static str]),
    /// A JSON object of which this member is not known: it stays as it is there.
    KeepMember(&'static str),
}

/// What is the same for a field of all objects of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRule {
    /// Which field.
    pub name: FieldName,
    /// Who decides about it.
    pub policy: FieldPolicy,
    /// How it meets what is there.
    pub merge: Merge,
    /// Where the value comes from, for people.
    pub why: FieldName,
}

/// A field as it is to be.
#[derive(Debug, Clone, PartialEq)]
pub struct DesiredField {
    rule: Arc<FieldRule>,
    /// Its value; references carry no ids yet.
    pub value: Value,
}

impl DesiredField {
    /// A field and its value.
    pub fn new(
        policy: FieldPolicy,
        merge: Merge,
        name: &'static str,
        value: Value,
        why: &'static str,
    ) -> Self {
        let rule = RULES.with_borrow_mut(|rules| {
            let rule = rules.entry((policy, merge, name, why)).or_insert_with(|| {
                Arc::new(FieldRule {
                    name: intern(name),
                    policy,
                    merge,
                    why: intern(why),
                })
            });
            Arc::clone(rule)
        });
        Self { rule, value }
    }

    /// Changes what is said about it.
    pub fn rule_mut(&mut self) -> &mut FieldRule {
        Arc::make_mut(&mut self.rule)
    }
}

impl Deref for DesiredField {
    type Target = FieldRule;

    fn deref(&self) -> &FieldRule {
        &self.rule
    }
}

type Rules = HashMap<(FieldPolicy, Merge, &'static str, &'static str), Arc<FieldRule>>;

thread_local! {
    static RULES: RefCell<Rules> = RefCell::default();
}

/// Rows are converted on several threads.
static NAMES: LazyLock<Mutex<HashSet<ArcStr>>> = LazyLock::new(Mutex::default);

/// The one copy of a name; there are some hundred of them.
pub fn intern(name: &str) -> FieldName {
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    match names.get(name) {
        Some(name) => name.clone(),
        None => {
            let name = ArcStr::from(name);
            names.insert(name.clone());
            name
        }
    }
}

/// The fields of an object by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields(Vec<(FieldName, Value)>);

impl Fields {
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(name))
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let place = self.place(name).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// As [`Self::get`], by the one copy of a name: there is nothing to compare
    /// but addresses.
    pub fn by_name(&self, name: &FieldName) -> Option<&Value> {
        let mut fields = self.0.iter();
        let found = fields.find(|(known, _)| ArcStr::ptr_eq(known, name));
        match found {
            Some((_, value)) => Some(value),
            None => self.get(name),
        }
    }

    /// Sets a field.
    pub fn insert(&mut self, name: impl Into<FieldName>, value: Value) {
        let name = name.into();
        match self.place(&name) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (name, value)),
        }
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.place(name).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Every value.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// Every field in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&FieldName, &Value)> {
        self.0.iter().map(|(name, value)| (name, value))
    }

    /// Gives back the room for more.
    pub fn shrink_to_fit(&mut self) {
        self.0.shrink_to_fit();
    }
}

impl FromIterator<(FieldName, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (FieldName, Value)>>(fields: I) -> Self {
        let mut all = Self::default();
        for (name, value) in fields {
            all.insert(name, value);
        }
        all.shrink_to_fit();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_kept_once() {
        let field = |value: &str| {
            let value = Value::text(value);
            DesiredField::new(FieldPolicy::Sync, Merge::Replace, "name", value, "test")
        };
        let (one, other) = (field("a"), field("b"));
        assert!(Arc::ptr_eq(&one.rule, &other.rule));
        assert_eq!(size_of::<DesiredField>(), 3 * size_of::<usize>());
        assert!(ArcStr::ptr_eq(&intern("status"), &intern("status")));
    }

    #[test]
    fn fields_are_found_changed_and_removed() {
        let mut fields: Fields = [("b", "2"), ("a", "1"), ("b", "3")]
            .map(|(name, value)| (intern(name), Value::text(value)))
            .into_iter()
            .collect();
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(fields.get("b"), Some(&Value::text("3")));
        assert_eq!(fields.by_name(&intern("b")), fields.get("b"));
        assert_eq!(fields.by_name(&ArcStr::from("b")), fields.get("b"));
        assert_eq!(fields.remove("a"), Some(Value::text("1")));
        assert_eq!(fields.get("a"), None);
    }
}
