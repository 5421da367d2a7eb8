//! Compares two readings of one array: the value that a JavaScript engine made of
//! the script, and the value that the parser made of the script's bytes.
//!
//! Invariant: a difference is named by its place, as a JSON pointer (RFC 6901)
//! and as the operation it belongs to, never by "they differ".

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How many nodes, paths and operations an API tree has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Nodes of the tree, folders included.
    pub nodes: usize,
    /// Nodes with at least one method.
    pub paths: usize,
    /// Methods: path and verb.
    pub operations: usize,
}

impl Counts {
    /// The parser's count.
    pub fn of(tree: &pve_apidoc::tree::Tree) -> Self {
        let mut counts = Self {
            nodes: 0,
            paths: 0,
            operations: 0,
        };
        for node in tree.nodes() {
            counts.nodes += 1;
            counts.paths += usize::from(!node.methods.is_empty());
            counts.operations += node.methods.len();
        }
        counts
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} operations, {} paths, {} nodes",
            self.operations, self.paths, self.nodes
        )
    }
}

/// The first place at which two readings differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// JSON pointer from the root of the array.
    pub pointer: String,
    /// The API path, with the verb where the place is inside an operation.
    /// Empty above the first node.
    pub api: String,
    /// What the script says there.
    pub script: String,
    /// What the page says there.
    pub page: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() {
            "(the whole array)"
        } else {
            &self.pointer
        };
        if !self.api.is_empty() {
            write!(f, "{}, ", self.api)?;
        }
        write!(
            f,
            "at {place}: the script says {}, the page {}",
            self.script, self.page
        )
    }
}

/// The first difference between what the `script` says and what the `page` has.
/// Numbers are compared as JavaScript has them: `1.0` is `1`.
pub fn difference(script: &Value, page: &Value) -> Option<Difference> {
    let mut place = Place::default();
    place.compare(script, page)
}

/// Where the comparison is. Grown and cut on the way, so that equal trees cost
/// no text.
#[derive(Default)]
struct Place<'a> {
    steps: Vec<Step<'a>>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
    /// Not a step: the API path of the node we are in.
    Path(&'a str),
}

impl<'a> Place<'a> {
    fn compare(&mut self, script: &'a Value, page: &'a Value) -> Option<Difference> {
        match (script, page) {
            (Value::Array(a), Value::Array(b)) => {
                let mut items = a.iter().zip(b).enumerate();
                let found = items.find_map(|(index, (a, b))| {
                    self.inside(Step::Index(index), |place| place.compare(a, b))
                });
                found.or_else(|| {
                    (a.len() != b.len()).then(|| {
                        self.differ(&format!("{} items", a.len()), &format!("{} items", b.len()))
                    })
                })
            }
            (Value::Object(a), Value::Object(b)) => {
                let path = a
                    .get("path")
                    .and_then(Value::as_str)
                    .filter(|_| a.contains_key("text"));
                let marker = path.map(Step::Path);
                let marked = marker.is_some();
                self.steps.extend(marker);
                let found = self.compare_members(a, b);
                if marked {
                    self.steps.pop();
                }
                found
            }
            (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => None,
            (a, b) if a == b => None,
            (a, b) => Some(self.differ(&short(a), &short(b))),
        }
    }

    fn compare_members(
        &mut self,
        a: &'a serde_json::Map<String, Value>,
        b: &'a serde_json::Map<String, Value>,
    ) -> Option<Difference> {
        let found = a.iter().find_map(|(key, a)| {
            self.inside(Step::Key(key), |place| match b.get(key) {
                Some(b) => place.compare(a, b),
                None => Some(place.differ(&short(a), "nothing")),
            })
        });
        if found.is_some() {
            return found;
        }
        let (key, added) = b.iter().find(|(key, _)| !a.contains_key(*key))?;
        self.inside(Step::Key(key), |place| {
            Some(place.differ("nothing", &short(added)))
        })
    }

    fn inside(
        &mut self,
        step: Step<'a>,
        look: impl FnOnce(&mut Self) -> Option<Difference>,
    ) -> Option<Difference> {
        self.steps.push(step);
        let found = look(self);
        self.steps.pop();
        found
    }

    fn differ(&self, script: &str, page: &str) -> Difference {
        let mut pointer = String::new();
        let (mut path, mut verb, mut in_info) = ("", "", false);
        for step in &self.steps {
            match step {
                Step::Index(index) => pointer.push_str(&format!("/{index}")),
                Step::Path(found) => (path, verb, in_info) = (found, "", false),
                Step::Key(key) => {
                    pointer.push('/');
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    if in_info && verb.is_empty() {
                        verb = key;
                    }
                    in_info |= *key == "info";
                }
            }
        }
        Difference {
            pointer,
            api: if verb.is_empty() {
                path.to_owned()
            } else {
                format!("{verb} {path}")
            },
            script: script.to_owned(),
            page: page.to_owned(),
        }
    }
}

/// The beginning of a value's JSON.
fn short(value: &Value) -> String {
    const LENGTH: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= LENGTH {
        text
    } else {
        text.chars().take(LENGTH).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn tree() -> Value {
        json!([{
            "path": "/nodes", "text": "nodes", "leaf": 0,
            "children": [{
                "path": "/nodes/{node}", "text": "{node}", "leaf": 1,
                "info": {"GET": {"parameters": {"properties": {"a/b": {"minimum": 1}}}}}
            }]
        }])
    }

    #[test]
    fn equal_readings_have_no_difference() {
        assert_eq!(difference(&tree(), &tree()), None);
        assert_eq!(difference(&json!([1.0]), &json!([1])), None);
    }

    #[test]
    fn a_difference_names_pointer_and_operation() {
        let mut page = tree();
        page[0]["children"][0]["info"]["GET"]["parameters"]["properties"]["a/b"]["minimum"] =
            json!(2);
        let found = difference(&tree(), &page).unwrap();
        insta::assert_snapshot!(found, @"GET /nodes/{node}, at /0/children/0/info/GET/parameters/properties/a~1b/minimum: the script says 1, the page 2");
    }

    #[test]
    fn what_is_added_and_what_is_missing_is_named() {
        let mut page = tree();
        page[0]["children"][0]["id"] = json!("pmx-param-schema-1");
        let found = difference(&tree(), &page).unwrap();
        insta::assert_snapshot!(found, @r#"/nodes/{node}, at /0/children/0/id: the script says nothing, the page "pmx-param-schema-1""#);
        let found = difference(&page, &tree()).unwrap();
        insta::assert_snapshot!(found, @r#"/nodes/{node}, at /0/children/0/id: the script says "pmx-param-schema-1", the page nothing"#);
        let found = difference(&json!([1]), &json!([1, 2])).unwrap();
        insta::assert_snapshot!(found, @"at (the whole array): the script says 1 items, the page 2 items");
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            any::<i32>().prop_map(|n| json!(n)),
            "[a-c/~]{0,3}".prop_map(Value::String),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
                prop::collection::btree_map("[a-c/~]{0,2}", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_difference_is_found_exactly_where_values_differ(a in any_json(), b in any_json()) {
            match difference(&a, &b) {
                None => prop_assert_eq!(a, b),
                Some(found) => {
                    prop_assert_ne!(&a, &b);
                    // The pointer leads somewhere in at least one of the two, and not to equal values.
                    let (left, right) = (a.pointer(&found.pointer), b.pointer(&found.pointer));
                    prop_assert!(left.is_some() || right.is_some());
                    prop_assert_ne!(left, right);
                }
            }
        }
    }
}
