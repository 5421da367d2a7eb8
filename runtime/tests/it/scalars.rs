//! Scalars: what is read, what is printed, what is sent.

use crate::client::Api;
use crate::client::types::{CreateBody, Status};
use crate::server::{Reply, Server};
use proptest::prelude::*;
use pve_runtime::{FromJson, OpenEnum, PveBool, PveInt, PveNum, PveStr};
use serde_json::{Value, json};

/// A value, what it is read as, and whether it is unreadable, for each scalar.
#[test]
fn what_each_scalar_reads() {
    let table: Vec<Vec<String>> = [
        json!(0),
        json!(1),
        json!(2),
        json!(-7),
        json!(8.0),
        json!(0.5),
        json!(true),
        json!(false),
        json!(null),
        json!(""),
        json!("0"),
        json!("1"),
        json!("on"),
        json!("Off"),
        json!("yes"),
        json!("no"),
        json!("true"),
        json!("8"),
        json!(" 8 "),
        json!("8.0"),
        json!("0.50"),
        json!("1.5e+3"),
        json!("inf"),
        json!("NaN"),
        json!("N/A"),
        json!(u64::MAX),
        json!("170141183460469231731687303715884105727"),
        json!("170141183460469231731687303715884105728"),
        json!([1]),
        json!({"a": 1}),
    ]
    .into_iter()
    .map(|value| {
        fn cell<T: std::fmt::Debug>(value: Option<T>, unreadable: bool) -> String {
            match value {
                _ if unreadable => "unreadable".to_owned(),
                Some(value) => format!("{value:?}"),
                None => "none".to_owned(),
            }
        }
        let (b, i) = (
            PveBool::from_json(value.clone()),
            PveInt::from_json(value.clone()),
        );
        let (n, s) = (
            PveNum::from_json(value.clone()),
            PveStr::from_json(value.clone()),
        );
        for printed in [b.raw(), i.raw(), n.raw(), s.raw()] {
            assert_eq!(printed, value);
        }
        vec![
            value.to_string(),
            cell(b.get(), b.is_unreadable()),
            cell(i.get_i128(), i.is_unreadable()),
            cell(n.get(), n.is_unreadable()),
            cell(s.get(), s.is_unreadable()),
        ]
    })
    .collect();
    let text: String = table
        .iter()
        .map(|row| {
            format!(
                "{:<42} {:<11} {:<40} {:<24} {}",
                row[0], row[1], row[2], row[3], row[4]
            )
            .trim_end()
            .to_owned()
                + "\n"
        })
        .collect();
    insta::assert_snapshot!(text);
}

fn json_values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("finite", |n| n.is_finite())
            .prop_map(Value::from),
        "[ -~]{0,12}".prop_map(Value::from),
        "-?[0-9]{1,45}(\\.[0-9]{1,5})?".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,4}", inner), 0..3)
                .prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_taken_and_printed_back(value in json_values()) {
        let text = value.to_string();
        // What serde_json itself makes of the text: floats may differ in the last digit.
        let plain: Value = serde_json::from_str(&text).unwrap();
        fn back<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Value {
            let read: T = serde_json::from_str(text).unwrap();
            serde_json::to_value(&read).unwrap()
        }
        prop_assert_eq!(&back::<PveBool>(&text), &plain);
        prop_assert_eq!(&back::<PveInt>(&text), &plain);
        prop_assert_eq!(&back::<PveNum>(&text), &plain);
        prop_assert_eq!(&back::<PveStr>(&text), &plain);
        prop_assert_eq!(&back::<OpenEnum<Status>>(&text), &plain);
    }

    #[test]
    fn integers_survive_as_number_and_as_text(value in any::<i64>()) {
        for json in [json!(value), json!(value.to_string())] {
            let read: PveInt = serde_json::from_value(json).unwrap();
            prop_assert_eq!(read.get(), Some(value));
            prop_assert_eq!(&read, &PveInt::from(value));
        }
    }
}

#[test]
fn equality_goes_by_value() {
    let text: PveInt = serde_json::from_str(r#""8""#).unwrap();
    assert_eq!(text, PveInt::from(8));
    assert_eq!(PveBool::from_json(json!("on")), PveBool::from(true));
    assert_eq!(PveNum::from_json(json!("-0.0")), PveNum::from(0));
    assert_eq!(PveStr::from_json(json!(100)), PveStr::from("100"));
    assert_ne!(PveInt::from_json(json!("x")), PveInt::from_json(json!("y")));
    assert_ne!(PveInt::from_json(json!("x")), PveInt::from(0));
}

#[test]
fn parsing_text_is_strict() {
    assert_eq!("12".parse::<PveInt>().unwrap(), PveInt::from(12));
    assert_eq!(
        "many".parse::<PveInt>().unwrap_err().to_string(),
        "`many` is not an integer"
    );
    assert!("2".parse::<PveBool>().is_err());
    assert!(PveNum::try_from(f64::NAN).is_err());
}

#[test]
fn enumerations_stay_open() {
    let read = |value: Value| OpenEnum::<Status>::from_json(value);
    assert_eq!(read(json!("running")).known(), Some(&Status::Running));
    assert_eq!(read(json!("frozen")), OpenEnum::Unknown("frozen".into()));
    assert_eq!(read(json!("frozen")).to_string(), "frozen");
    assert_eq!(read(json!(3)).to_string(), "3");
    assert!(!read(json!(null)).is_unreadable());
    assert!(read(json!([])).is_unreadable());
}

#[tokio::test]
async fn parameters_arrive_as_the_server_takes_them() {
    let server = Server::start(|_, _| Reply::ok(r#"{"data":[]}"#)).await;
    let api = Api::new(server.transport().build().unwrap());
    let (yes, running) = (PveBool::from(true), OpenEnum::Known(Status::Running));
    let vmid = PveInt::from(100);
    api.client
        .list("a b/c", Some(&yes), Some(&running), Some(&vmid))
        .await
        .unwrap();
    let new = OpenEnum::Unknown("new & odd".to_owned());
    let no = PveBool::from(false);
    api.client
        .list("n", Some(&no), Some(&new), None)
        .await
        .unwrap();
    let body = CreateBody {
        onboot: Some(true.into()),
        memory: Some(2048.into()),
        status: Some(Status::Stopped.into()),
        cpulimit: Some(0.5.try_into().unwrap()),
        name: Some("web 1".into()),
    };
    api.create("n", &body).await.unwrap();
    let requests = server.requests();
    assert_eq!(
        requests[0].target,
        "/api2/json/nodes/a%20b%2Fc/qemu?full=1&status=running&vmid=100"
    );
    assert_eq!(
        requests[1].target,
        "/api2/json/nodes/n/qemu?full=0&status=new+%26+odd"
    );
    assert_eq!(
        requests[2].body,
        "onboot=1&memory=2048&status=stopped&cpulimit=0.5&name=web+1"
    );
    assert_eq!(requests[0].header("api-version"), None);
}
