//! What is found by slug, name or number and used as it is: custom fields,
//! tags, types, roles, platforms, VLANs.

use std::collections::BTreeMap;

use super::{Planner, Target, Within};
use crate::{
    model::{ActualObject, DesiredObject, Kind, Missing, NaturalKey},
    plan::{Action, HashMap, NoticeKind, diff},
};

impl<'a> Planner<'a> {
    /// One kind, parents before children.
    pub(super) fn furniture(&mut self, kind: Kind) {
        let mut updates = Vec::new();
        for level in levels(self.desired.of(kind).collect()) {
            let mut creates = Vec::new();
            for object in level {
                let target = match self.find_furniture(object) {
                    Some(actual) => {
                        self.unfit.extend(other_type(object, actual));
                        let fields = diff::for_update(object, actual, &self.targets);
                        if !fields.is_empty() {
                            updates.push(super::change(object, Some(actual.id), fields));
                        }
                        Target::Exists(actual.id)
                    }
                    None => match &object.missing {
                        Missing::Refuse => {
                            self.missing
                                .push(format!("{} '{}'", kind.one(), object.key));
                            Target::Blocked
                        }
                        Missing::Skip(why) => {
                            self.notice(NoticeKind::Remark, object.title.clone(), *why);
                            Target::Blocked
                        }
                        Missing::Create => {
                            let fields = diff::for_create(object, &self.targets);
                            creates.push(super::change(object, None, fields));
                            Target::New
                        }
                    },
                };
                self.targets.set(object, target);
            }
            self.push_step(kind, Action::Create, creates);
        }
        self.push_step(kind, Action::Update, updates);
    }

    fn find_furniture(&self, object: &'a DesiredObject) -> Option<&'a ActualObject> {
        object.natural.iter().find_map(|key| {
            let within = self.within_of(object, key)?;
            self.index.by_name(object.kind, within, key.text.clone())
        })
    }

    /// The place in which a number or name of furniture stands once.
    fn within_of(&self, object: &'a DesiredObject, key: &NaturalKey) -> Option<Within<'a>> {
        let scope = match key.text.split(':').next() {
            Some("vid") => "group",
            Some("site-vid") => "site",
            _ => return Some(key.within.map_or(Within::Whole, Within::Id)),
        };
        let link = object.get(scope)?.as_link()?;
        self.targets.id(link).map(Within::Id)
    }
}

/// The objects by how many parents of the same kind stand above them.
fn levels(objects: Vec<&DesiredObject>) -> Vec<Vec<&DesiredObject>> {
    let by_key: HashMap<&str, &DesiredObject> = objects
        .iter()
        .map(|object| (object.key.as_str(), *object))
        .collect();
    let mut depths: HashMap<&str, usize> = HashMap::default();
    let mut levels: BTreeMap<usize, Vec<&DesiredObject>> = BTreeMap::new();
    for object in objects {
        let depth = depth(object, &by_key, &mut depths);
        levels.entry(depth).or_default().push(object);
    }
    levels.into_values().collect()
}

fn depth<'a>(
    object: &'a DesiredObject,
    by_key: &HashMap<&'a str, &'a DesiredObject>,
    known: &mut HashMap<&'a str, usize>,
) -> usize {
    if let Some(depth) = known.get(object.key.as_str()) {
        return *depth;
    }
    // A circle cannot come from the mapping; that the object counts as known
    // while its parents are looked at ends it all the same.
    known.insert(&object.key, 0);
    let parents = object
        .fields
        .iter()
        .flat_map(|field| field.value.references())
        .filter(|link| link.kind == object.kind && link.key != object.key)
        .filter_map(|link| by_key.get(link.key.as_str()).copied());
    let depth = parents
        .map(|parent| depth(parent, by_key, known) + 1)
        .max()
        .unwrap_or(0);
    known.insert(&object.key, depth);
    depth
}

/// What is wrong with a custom field that bears our name; its type cannot be changed.
fn other_type(object: &DesiredObject, actual: &ActualObject) -> Option<String> {
    if object.kind != Kind::CustomField {
        return None;
    }
    let (needed, there) = (
        object.get("type")?.as_text()?,
        actual.get("type").as_text()?,
    );
    (needed != there).then(|| {
        format!(
            "the custom field '{}' has type {there}, and {needed} is needed",
            actual.label
        )
    })
}
