//! What NetBox holds, as far as it concerns the tool.

use std::collections::BTreeMap;

use arcstr::ArcStr;

use super::{FieldName, Fields, Kind, NaturalKey, PVE_ID, Value};

/// An object of NetBox.
#[derive(Debug, Clone, PartialEq)]
pub struct ActualObject {
    /// Its kind.
    pub kind: Kind,
    /// NetBox's id.
    pub id: u64,
    /// What people call it.
    pub label: ArcStr,
    /// What furniture is found by, and the slug of what has an identity and a slug.
    pub natural: Vec<NaturalKey>,
    /// Its fields in canonical form.
    pub fields: Fields,
    /// When NetBox last wrote it, in NetBox's own form.
    pub last_updated: Option<String>,
}

impl ActualObject {
    /// The identity it carries.
    pub fn pve_id(&self) -> Option<&str> {
        self.fields
            .get(PVE_ID)
            .and_then(Value::as_text)
            .filter(|text| !text.is_empty())
    }

    /// The value of a field; what NetBox does not have is `null`.
    pub fn get(&self, name: &str) -> &Value {
        self.fields.get(name).unwrap_or(&Value::NULL)
    }

    /// As [`Self::get`], by the one copy of a name.
    pub fn field(&self, name: &FieldName) -> &Value {
        self.fields.by_name(name).unwrap_or(&Value::NULL)
    }

    /// The id of the object a field refers to.
    pub fn reference(&self, name: &str) -> Option<u64> {
        self.get(name).as_link()?.id
    }
}

/// What was read of NetBox.
///
/// Invariant: every list in it was whole when it was read.
#[derive(Debug, Clone, Default)]
pub struct Actual {
    /// The objects by kind, ordered by id.
    pub objects: BTreeMap<Kind, Vec<ActualObject>>,
}

impl Actual {
    /// The objects of one kind.
    pub fn of(&self, kind: Kind) -> &[ActualObject] {
        self.objects
            .get(&kind)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The object of a kind with this id.
    pub fn find(&self, kind: Kind, id: u64) -> Option<&ActualObject> {
        self.of(kind).iter().find(|object| object.id == id)
    }
}
