//! How a document is written: what fits on a line stands on one, so that a
//! filter or a property is one line of a review.

use serde_json::Value;

/// The longest line that holds more than one value.
const WIDTH: usize = 120;

/// The document's text, with a newline at its end.
pub fn write(document: &Value) -> String {
    let mut text = String::new();
    put(document, 0, 0, &mut text);
    text.push('\n');
    text
}

/// `used` is what already stands on the line.
fn put(value: &Value, indent: usize, used: usize, text: &mut String) {
    let open = match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => false,
    };
    let mut line = String::new();
    if !open || (on_line(value, WIDTH.saturating_sub(used), &mut line) && indent > 1) {
        line.clear();
        on_line(value, usize::MAX, &mut line);
        text.push_str(&line);
        return;
    }
    let inner = "  ".repeat(indent + 1);
    let (left, right) = if value.is_object() {
        ('{', '}')
    } else {
        ('[', ']')
    };
    text.push(left);
    let mut separate = false;
    let mut next = |text: &mut String| {
        text.push_str(if std::mem::replace(&mut separate, true) {
            ",\n"
        } else {
            "\n"
        });
        text.push_str(&inner);
    };
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                next(text);
                let key = Value::String(key.clone()).to_string();
                text.push_str(&key);
                text.push_str(": ");
                put(value, indent + 1, inner.len() + key.len() + 3, text);
            }
        }
        Value::Array(list) => {
            for value in list {
                next(text);
                put(value, indent + 1, inner.len() + 1, text);
            }
        }
        _ => {}
    }
    text.push('\n');
    text.push_str(&"  ".repeat(indent));
    text.push(right);
}

/// Puts the value on one line; `false` as soon as it is longer than `room`.
fn on_line(value: &Value, room: usize, line: &mut String) -> bool {
    match value {
        Value::Object(map) => {
            line.push('{');
            for (number, (key, value)) in map.iter().enumerate() {
                if number > 0 {
                    line.push_str(", ");
                }
                line.push_str(&Value::String(key.clone()).to_string());
                line.push_str(": ");
                if !on_line(value, room, line) {
                    return false;
                }
            }
            line.push('}');
        }
        Value::Array(list) => {
            line.push('[');
            for (number, value) in list.iter().enumerate() {
                if number > 0 {
                    line.push_str(", ");
                }
                if !on_line(value, room, line) {
                    return false;
                }
            }
            line.push(']');
        }
        other => line.push_str(&other.to_string()),
    }
    line.len() <= room
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_fits_stands_on_a_line() {
        let long = "x".repeat(90);
        let document =
            json!({"paths": {"/a/": {"get": {"parameters": [{"name": "a"}, {"name": long}]}}}});
        insta::assert_snapshot!(write(&document));
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".{0,40}".prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 60, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec((".{0,9}", inner), 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(value in values()) {
            let text = write(&value);
            prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        }
    }
}
