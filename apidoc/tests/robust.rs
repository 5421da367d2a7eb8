//! Whatever is done to a tree, the answer is a document or an error with a
//! place; and the order of what came in shows in nothing that goes out.

mod support;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};
use support::{capture, emit, fixture, try_emit};

/// What is put in the place of a value, or beside it.
fn intruder() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(true)),
        Just(json!(0)),
        Just(json!(-1)),
        Just(json!(1.5)),
        Just(json!(u64::MAX)),
        Just(json!("")),
        Just(json!("1")),
        Just(json!("(?>[")),
        Just(json!("{}{")),
        Just(json!("\u{0}\u{2603}")),
        Just(json!([])),
        Just(json!([[["and"]]])),
        Just(json!(["perm"])),
        Just(json!(["or", ["perm", "/", ["A"], "any"]])),
        Just(json!({})),
        Just(json!({"type": "object"})),
        Just(json!({"type": "array", "oneOf": [{"type": "string"}]})),
        Just(json!({"oneOf": [], "allOf": []})),
        Just(json!({"properties": {"": {}, "[n]": {}, "{}": {}, "{a}": {}, "{b}": {}}})),
        Just(json!({"type": "string", "format": {"a": {"alias": "a"}, "b": {"keyAlias": "c"}}})),
        Just(json!({"type": "integer", "enum": [null], "minimum": "x", "default": {}})),
    ]
}

#[derive(Debug, Clone)]
enum Mutation {
    Replace(Value),
    Remove,
    Rename(String),
    Add(String, Value),
    Nest(usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let key = prop::sample::select(vec![
        "type",
        "properties",
        "items",
        "format",
        "enum",
        "default",
        "minimum",
        "pattern",
        "oneOf",
        "allOf",
        "optional",
        "additionalProperties",
        "instance-types",
        "type-property",
        "type-property-schema",
        "path",
        "info",
        "children",
        "leaf",
        "returns",
        "parameters",
        "permissions",
        "check",
        "alias",
        "links",
        "requires",
        "unheard-of",
        "GET",
        "$ref",
    ])
    .prop_map(str::to_owned);
    prop_oneof![
        intruder().prop_map(Mutation::Replace),
        Just(Mutation::Remove),
        key.clone().prop_map(Mutation::Rename),
        (key, intruder()).prop_map(|(key, value)| Mutation::Add(key, value)),
        (1_usize..200).prop_map(Mutation::Nest),
    ]
}

fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push(at.clone());
                pointers(inner, at, found);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                let at = format!("{at}/{index}");
                found.push(at.clone());
                pointers(inner, at, found);
            }
        }
        _ => {}
    }
}

fn apply(tree: &mut Value, pointer: &str, mutation: Mutation) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let key = key.replace("~1", "/").replace("~0", "~");
    match mutation {
        Mutation::Replace(value) => {
            if let Some(slot) = tree.pointer_mut(pointer) {
                *slot = value;
            }
        }
        Mutation::Add(name, value) => {
            if let Some(Value::Object(map)) = tree.pointer_mut(pointer) {
                map.insert(name, value);
            }
        }
        Mutation::Nest(depth) => {
            if let Some(slot) = tree.pointer_mut(pointer) {
                let inner = slot.take();
                *slot = (0..depth).fold(inner, |inner, _| json!({"type": "array", "items": inner}));
            }
        }
        Mutation::Remove | Mutation::Rename(_) => match tree.pointer_mut(parent) {
            Some(Value::Object(map)) => {
                if let (Some(value), Mutation::Rename(name)) = (map.shift_remove(&key), mutation) {
                    map.insert(name, value);
                }
            }
            Some(Value::Array(items)) => {
                if let Ok(index) = key.parse::<usize>()
                    && index < items.len()
                {
                    items.remove(index);
                }
            }
            _ => {}
        },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// A document (which then counts clean against the mutated tree), or an
    /// error that names places.
    #[test]
    fn a_mutated_tree_gives_a_document_or_a_located_error(
        mutations in prop::collection::vec((any::<Index>(), mutation()), 1..4),
    ) {
        let mut tree = fixture().value;
        for (index, mutation) in mutations {
            let mut places = Vec::new();
            pointers(&tree, String::new(), &mut places);
            if places.is_empty() {
                break;
            }
            apply(&mut tree, &places[index.index(places.len())].clone(), mutation);
        }
        match try_emit(&tree, "9.9") {
            Ok(emitted) => {
                let report = pve_apidoc::check(&tree, &emitted.document, "9.9").expect("what was emitted can be checked");
                prop_assert!(report.is_clean(), "{report}");
                let typed: Result<openapiv3::OpenAPI, _> = serde_json::from_value(emitted.document);
                prop_assert!(typed.is_ok(), "{typed:?}");
            }
            Err(error) => {
                let located = error.findings().iter().all(|finding| finding.place.to_string() != "");
                prop_assert!(located, "{error}");
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    /// Text that is no script, or a damaged one, is an error, never a panic.
    #[test]
    fn any_text_is_read_or_refused(text in "(const apiSchema = )?[\\[\\]{}\",:a-z0-9 \\\\\n]{0,60}") {
        if let Ok(literal) = pve_apidoc::read_script(&text) {
            prop_assert!(text[literal.range].starts_with('['));
        }
    }

    #[test]
    fn any_pattern_is_translated_or_refused(perl in "[\\^$.*+?()\\[\\]{}|\\\\:>=!<iuxdws0-9a-c,-]{0,24}") {
        if let Ok(translated) = pve_apidoc::patterns::translate(&perl) {
            prop_assert!(pve_apidoc::patterns::compiled(&translated).is_ok());
            prop_assert!(translated.starts_with('^') && translated.ends_with('$'), "{translated}");
        }
    }

    /// The order of nodes, methods, members and lists of links is of no account.
    #[test]
    fn a_shuffled_tree_gives_the_same_bytes(seed in any::<u64>()) {
        let mut tree = fixture().value;
        let before = pve_apidoc::write_json(&emit(&tree, "9.9").document);
        let mut state = seed;
        shuffle(&mut tree, &mut state, true);
        let after = pve_apidoc::write_json(&emit(&tree, "9.9").document);
        prop_assert!(before == after, "the order of the input shows in the document");
    }
}

/// A real tree, once: what the fixture has no example of.
#[test]
fn a_real_tree_shuffled_gives_the_same_bytes() {
    let Some(literal) = capture("9.1") else {
        return;
    };
    let mut tree = literal.value;
    let before = pve_apidoc::write_json(&emit(&tree, "9.1").document);
    shuffle(&mut tree, &mut 0x9e37_79b9_7f4a_7c15, true);
    assert!(before == pve_apidoc::write_json(&emit(&tree, "9.1").document));
}

/// Permutes the keys of all objects, and the lists of nodes (no other list:
/// there the order may mean something).
fn shuffle(value: &mut Value, state: &mut u64, nodes: bool) {
    let mut below = |count: usize| {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(*state >> 33).unwrap_or_default() % count.max(1)
    };
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            for at in (1..entries.len()).rev() {
                entries.swap(at, below(at + 1));
            }
            for (key, inner) in &mut entries {
                shuffle(inner, state, key == "children");
            }
            *map = entries.into_iter().collect::<Map<_, _>>();
        }
        Value::Array(items) => {
            if nodes {
                for at in (1..items.len()).rev() {
                    items.swap(at, below(at + 1));
                }
            }
            items
                .iter_mut()
                .for_each(|item| shuffle(item, state, false));
        }
        _ => {}
    }
}

/// What the test above once found, kept: each of these was lost silently.
#[test]
fn what_mutations_once_lost_is_kept() {
    let method = |verb: &str, parameters: Value, returns: Value| json!([{"path": "/nodes", "info": {verb: {"method": verb, "parameters": parameters, "returns": returns}}}]);
    let variant = json!({"instance-type": "goat", "properties": {"horns": {"type": "string"}}});
    let trees = [
        // A bound that is none, where no bound belongs.
        method(
            "GET",
            json!({}),
            json!({"type": "object", "minimum": {"a": 1}}),
        ),
        // A key of the future on a link.
        method(
            "GET",
            json!({}),
            json!({"type": "array", "items": {}, "links": [{"href": "{a}", "title": "x"}]}),
        ),
        // A single variant.
        method(
            "PUT",
            json!({"type-property": "kind", "type-property-schema": {"type": "string"}, "oneOf": [variant]}),
            json!({"type": "null"}),
        ),
        // Further parameters with a schema: in a query, in a body, beside a family.
        method(
            "GET",
            json!({"additionalProperties": {"type": "string"}}),
            json!({}),
        ),
        method(
            "POST",
            json!({"additionalProperties": {}, "properties": {"a": {"type": "string"}}}),
            json!({}),
        ),
        method(
            "POST",
            json!({"additionalProperties": {}, "properties": {"net[n]": {"type": "string"}}}),
            json!({}),
        ),
    ];
    for tree in trees {
        let emitted = try_emit(&tree, "9.9").unwrap_or_else(|error| panic!("{tree}: {error}"));
        let report = pve_apidoc::check(&tree, &emitted.document, "9.9").expect("a report");
        assert!(report.is_clean(), "{tree}\n{report}");
    }
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = (0..300).fold(
        json!({"type": "string"}),
        |inner, _| json!({"type": "array", "items": inner}),
    );
    let tree = json!([{"path": "/deep", "info": {"GET": {"parameters": {}, "returns": deep}}}]);
    let error = try_emit(&tree, "9.9").expect_err("too deep");
    assert!(
        error.to_string().contains("nested deeper than 48 levels"),
        "{error}"
    );
}
