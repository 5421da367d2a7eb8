//! What cannot be read: kept, counted, located, and never a reason to fail the rest.

use crate::client::Api;
use crate::client::types::{Envelope, Guest};
use crate::server::{Reply, Server};
use proptest::prelude::*;
use pve_runtime::warnings::{self, Collector};
use pve_runtime::{List, PveInt, PveStr, Warnings, decode};
use serde_json::{Value, json};

fn lines(warnings: &Warnings) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

#[test]
fn everything_is_located_and_printed_back() {
    let body = json!({
        "data": [
            {"vmid": 100, "template": 1, "status": "running", "net0": "virtio=…"},
            {"vmid": "1o1", "template": 2, "status": ["running"]},
            17,
            {"vmid": "102", "name": {"a": 1}, "cpulimit": "N/A"},
            null,
        ],
        "total": 5,
    });
    let (read, warnings) = decode::<Envelope>("get_x", body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    assert_eq!(read.data.unwrap().len(), 3);
    insta::assert_snapshot!(lines(&warnings).join("\n"), @r#"
    get_x: data[1].vmid: expected an integer, found "1o1"
    get_x: data[1].template: expected a boolean (0 or 1), found 2
    get_x: data[1].status: expected a word of an enumeration, found ["running"]
    get_x: data[2]: expected an element of its type (invalid type: integer `17`, expected struct Guest at line 1 column 2), found 17
    get_x: data[3].name: expected a string, found {"a":1}
    get_x: data[3].cpulimit: expected a number, found "N/A"
    get_x: data[4]: expected an element of its type (invalid type: null, expected struct Guest at line 1 column 4), found null
    "#);
    assert_eq!(warnings.count(), 7);
}

#[test]
fn lists_within_lists_and_within_buffers_are_located() {
    #[derive(serde::Deserialize)]
    struct Disk {
        #[allow(dead_code)]
        sizes: List<PveInt>,
    }
    #[derive(serde::Deserialize)]
    struct Flat {
        #[serde(flatten)]
        rest: std::collections::BTreeMap<String, List<PveInt>>,
    }
    let body = br#"[{"sizes":[1,2]},{"sizes":[3,"x"]}]"#;
    let (_, warnings) = decode::<List<Disk>>("o", body).unwrap();
    assert_eq!(
        lines(&warnings),
        [r#"o: [1].sizes[1]: expected an integer, found "x""#]
    );
    // serde buffers what it flattens, where no path can be had; it still counts.
    let (flat, warnings) = decode::<Flat>("o", br#"{"a":[1,"x",{"secret":1}]}"#).unwrap();
    assert_eq!(flat.rest["a"].len(), 3);
    assert_eq!(warnings.count(), 2);
}

#[test]
fn elements_are_taken_from_any_deserializer() {
    let value = json!([{"vmid": 1}, "no", {"vmid": 2}]);
    let from_text: List<Guest> = serde_json::from_str(&value.to_string()).unwrap();
    let from_reader: List<Guest> = serde_json::from_reader(value.to_string().as_bytes()).unwrap();
    let from_value: List<Guest> = serde_json::from_value(value.clone()).unwrap();
    for list in [from_text, from_reader, from_value] {
        assert_eq!(list.len(), 2);
        assert_eq!(list.unreadable(), [(1, json!("no"))]);
        assert_eq!(serde_json::to_value(&list).unwrap(), value);
    }
}

#[test]
fn what_is_no_list_is_an_error() {
    for body in ["null", "{}", r#""""#] {
        let error = decode::<List<Guest>>("o", body.as_bytes()).unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("expected an array"),
            "{error}"
        );
    }
}

#[test]
fn all_are_counted_and_some_located() {
    let rows: Vec<Value> = (0..1000)
        .map(|n| json!({"vmid": format!("x{n}")}))
        .collect();
    let (_, warnings) =
        decode::<List<Guest>>("o", Value::from(rows).to_string().as_bytes()).unwrap();
    assert_eq!(warnings.count(), 1000);
    assert_eq!(
        warnings.iter().len() as u64,
        warnings::MAX_LOCATED_PER_ANSWER
    );
    assert_eq!(warnings.iter().last().unwrap().path, "[19].vmid");
}

#[test]
fn secrets_are_not_shown() {
    #[derive(serde::Deserialize)]
    struct Answer {
        #[allow(dead_code)]
        password: PveStr,
        #[allow(dead_code)]
        other: PveStr,
        #[allow(dead_code)]
        tickets: List<PveInt>,
    }
    let body =
        br#"{"password":["hunter22"],"other":{"token":"hunter22","a":1},"tickets":["hunter22"]}"#;
    let (_, warnings) = decode::<Answer>("o", body).unwrap();
    let text = lines(&warnings).join("\n");
    assert_eq!(warnings.count(), 3);
    assert!(
        !text.contains("hunter22") && text.contains("[redacted]"),
        "{text}"
    );
    // An element that is no T, and an answer that is none: serde quotes the value.
    #[derive(Debug, serde::Deserialize)]
    struct Login {
        #[allow(dead_code)]
        ticket: i64,
    }
    let (_, warnings) = decode::<List<Login>>("o", br#"[{"ticket":"hunter22"}]"#).unwrap();
    assert!(!lines(&warnings)[0].contains("hunter22"), "{warnings:?}");
    let error = decode::<Login>("o", br#"{"ticket":"hunter22"}"#).unwrap_err();
    assert!(!error.to_string().contains("hunter22"), "{error}");
    assert_eq!(error.path(), Some("ticket"));
}

#[tokio::test]
async fn a_transport_collects_and_so_does_a_scope() {
    let server = Server::start(|_, _| Reply::ok(r#"{"data":[{"vmid":1},{"vmid":"?"}]}"#)).await;
    let transport = server.transport().build().unwrap();
    let api = Api::new(transport.clone());
    let collector = Collector::new();
    let guests = collector.scope(api.list("n")).await.unwrap();
    assert_eq!(guests.len(), 2);
    api.list("n").await.unwrap();
    let expected = r#"get_nodes_node_qemu: data[1].vmid: expected an integer, found "?""#;
    assert_eq!(lines(&collector.take()), [expected]);
    assert_eq!(lines(&transport.warnings()), [expected, expected]);
    assert_eq!(transport.take_warnings().count(), 2);
    assert!(transport.warnings().is_empty());
}

proptest! {
    #[test]
    fn no_body_is_too_odd(body in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = decode::<Envelope>("o", &body);
    }

    #[test]
    fn json_of_any_shape_is_read_or_refused_with_a_path(
        text in r#"[\[\]{}:, "a-d0-9vmidtrue]{0,40}"#,
        wrapped in any::<bool>(),
    ) {
        let body = if wrapped { format!(r#"{{"data":[{text}]}}"#) } else { text };
        match decode::<Envelope>("o", body.as_bytes()) {
            Ok((read, warnings)) => {
                let plain: Value = serde_json::from_str(&body).unwrap();
                let lost = read.data.map_or(0, |list| list.unreadable().len()) as u64;
                prop_assert!(warnings.count() >= lost);
                prop_assert!(plain.is_object());
            }
            Err(error) => prop_assert!(error.path().is_some()),
        }
    }
}
