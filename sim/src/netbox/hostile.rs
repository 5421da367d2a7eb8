//! Whatever a client sends: no panic, no half-done transaction, and indexes
//! that agree with the rows.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::Version;
use super::models;
use super::store::Store;
use super::write::{self, Context};

/// Values that fit, nearly fit, or do not fit at all.
fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0_i64..6).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        ".{0,8}".prop_map(Value::from),
        prop::sample::select(vec![
            "a",
            "b",
            "access",
            "tagged",
            "active",
            "10.0.0.1/24",
            "10.0.0.0/24",
            "dcim.site",
            "BC:24:11:00:00:01"
        ])
        .prop_map(Value::from),
        prop::collection::vec(1_u64..4, 0..3).prop_map(|ids| json!(ids)),
        Just(json!({"name": "a"})),
    ]
}

/// A model, a verb, an id and a body over the model's own fields.
fn any_request() -> impl Strategy<Value = (usize, u8, u64, Vec<(prop::sample::Index, Value)>)> {
    (
        0..models::all().count(),
        0_u8..4,
        1_u64..5,
        prop::collection::vec((any::<prop::sample::Index>(), any_value()), 0..6),
    )
}

fn body(
    model: &super::model::Model,
    picked: &[(prop::sample::Index, Value)],
    number: usize,
) -> Map<String, Value> {
    let mut body = Map::new();
    // Enough to be created, most of the time.
    for field in model.fields.iter().filter(|field| field.required) {
        let value = match field.kind {
            super::model::Kind::Key(..) => json!(1),
            super::model::Kind::Integer(..) => json!(5),
            super::model::Kind::ObjectTypes => {
                json!(["dcim.site", "virtualization.virtualmachine"])
            }
            super::model::Kind::Address => json!(format!("10.1.0.{}/16", number % 200 + 1)),
            super::model::Kind::Prefix => json!(format!("10.{}.0.0/16", number % 200)),
            super::model::Kind::Mac => json!("BC:24:11:00:00:02"),
            super::model::Kind::ObjectType(..) => json!("dcim.site"),
            super::model::Kind::ObjectId => json!(1),
            super::model::Kind::Json => json!([["a", "A"]]),
            super::model::Kind::Choice(values) => json!(values[0]),
            _ => json!(format!("n{number}")),
        };
        body.insert(field.name.to_owned(), value);
    }
    for (index, value) in picked {
        body.insert(index.get(model.fields).name.to_owned(), value.clone());
    }
    body
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn refused_requests_leave_no_trace(requests in prop::collection::vec(any_request(), 1..60)) {
        let context = Context { version: Version::V4_7, request: String::new() };
        let mut store = Store::default();
        // What most objects need is there from the start.
        for (number, model) in models::all().enumerate() {
            let mut basic = body(model, &[], number);
            if model.field("cluster").is_some() {
                basic.insert("cluster".to_owned(), json!(1));
            }
            let _ = write::create(&mut store, &context, model, &basic);
            store.commit();
        }
        for (number, (index, verb, id, picked)) in requests.into_iter().enumerate() {
            let model = models::all().nth(index).expect("the index is below the count");
            let body = body(model, &picked, number + 100);
            let (before, entries, mark) = (store.dump(), store.log.len(), store.mark());
            let done = match verb {
                0 | 1 => write::create(&mut store, &context, model, &body).is_ok(),
                2 => write::update(&mut store, &context, model, id, &body, false).is_ok(),
                _ => write::delete(&mut store, &context, model, id, &body).is_ok(),
            };
            if done {
                store.commit();
            } else {
                store.roll_back(mark);
                prop_assert_eq!(store.dump(), before);
                prop_assert_eq!(store.log.len(), entries);
            }
        }
        // No reference leads to nothing.
        for model in models::all() {
            for (id, row) in store.rows(model.endpoint) {
                for field in model.fields {
                    if let (super::model::Kind::Key(to, _), Some(target)) = (field.kind, super::store::id(row, field.name)) {
                        prop_assert!(store.get(to, target).is_some(), "{} {id} {}", model.endpoint, field.name);
                        prop_assert!(store.referrers((to, target)).contains(&(model.endpoint, id)));
                    }
                }
            }
        }
    }
}
