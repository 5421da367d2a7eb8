//! Whatever the environment holds, what goes out is JSON within the allow-list.

use install_telemetry::fields::{FIELDS, Field, Kind, STATUSES, WITHHELD, by_name};
use install_telemetry::payload::{Ending, Install, Machine, Payload};
use install_telemetry::table;
use install_telemetry::variables::{INSTALL, MACHINE, SETTINGS, Variables};
use proptest::prelude::*;
use regex::Regex;
use serde_json::Value;

/// What a hostile or careless script might put into any variable.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z0-9 ._+-]{0,70}",
        "[0-9]{1,12}(\\.[0-9]{1,9})?[kKmMgGtT]?(i?B)?",
        "[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}",
        "([0-9a-f]{1,4}:){2,7}[0-9a-f]{0,4}",
        "([0-9A-F]{2}[:-]){5}[0-9A-F]{2}",
        "(/[a-z0-9._-]{1,12}){1,5}",
        "[a-z][a-z0-9-]{0,15}(\\.[a-z][a-z0-9-]{0,15}){1,3}",
        "(curl|rm|apt-get|bash) -[a-z]{1,3} .{0,30}",
        Just("\",\"status\":\"sucess\",\"x\":\"".to_owned()),
        Just("$(hostname)".to_owned()),
        Just("x\u{0}y\u{1b}[31m".to_owned()),
        Just("9".repeat(500)),
    ]
}

fn environment() -> impl Strategy<Value = Vec<(String, String)>> {
    let known: Vec<&str> = [INSTALL, SETTINGS, MACHINE].concat();
    let name = prop_oneof![
        4 => proptest::sample::select(known).prop_map(str::to_owned),
        1 => "[A-Za-z_]{1,12}",
    ];
    proptest::collection::vec((name, hostile()), 0..20)
}

/// Checks a value against its field's class, written a second time and from
/// the other side: as the regular expressions and bounds of a reader.
fn check(field: &Field, value: &Value) -> Result<(), TestCaseError> {
    match field.kind {
        Kind::Whole { min, max } => {
            let number = value.as_u64();
            prop_assert!(
                number.is_some_and(|n| (min..=max).contains(&n)),
                "{}: {value}",
                field.name
            );
        }
        Kind::Amount { max, .. } => {
            let number = value.as_f64();
            prop_assert!(
                number.is_some_and(|n| (0.0..=max as f64).contains(&n)),
                "{}: {value}",
                field.name
            );
        }
        Kind::Meaning => {
            let text = value.as_str().unwrap_or("\u{0}");
            let known = text.is_empty()
                || text == install_telemetry::exit_codes::UNKNOWN
                || table().iter().any(|entry| entry.meaning == text);
            prop_assert!(known, "{text}");
        }
        kind => {
            let text = value.as_str();
            prop_assert!(text.is_some(), "{}: {value}", field.name);
            let text = text.unwrap_or_default();
            prop_assert!(text.len() <= kind.max_len());
            let allowed = match kind {
                Kind::Choice(words) => words.contains(&text),
                Kind::Version(words) => {
                    let number = Regex::new(r"^(\d{1,2}|20\d\d)(\.\d{1,3}){0,2}([-~+]\d{1,3})?$");
                    words.contains(&text) || number.expect("a pattern").is_match(text)
                }
                Kind::Name => {
                    let name = Regex::new(r"^[A-Za-z0-9]{1,24}([ _+-][A-Za-z0-9]{1,24}){0,4}$");
                    name.expect("a pattern").is_match(text)
                }
                _ => Regex::new("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")
                    .expect("a pattern")
                    .is_match(text),
            };
            prop_assert!(
                allowed || text == WITHHELD || text == field.default,
                "{}: {text:?}",
                field.name
            );
            if let (Some(pattern), false) = (kind.pattern(), text.is_empty()) {
                prop_assert!(
                    Regex::new(pattern).expect("a pattern").is_match(text),
                    "the server takes it"
                );
            }
        }
    }
    Ok(())
}

fn check_body(body: &str, wanted: impl Fn(&Field) -> bool) -> Result<(), TestCaseError> {
    let parsed: serde_json::Map<String, Value> =
        serde_json::from_str(body).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let names: Vec<&str> = parsed.keys().map(String::as_str).collect();
    let expected: Vec<&str> = FIELDS
        .iter()
        .filter(|f| wanted(f))
        .map(|f| f.name)
        .collect();
    prop_assert_eq!(names, expected);
    for (name, value) in &parsed {
        let field = by_name(name).ok_or_else(|| TestCaseError::fail(name.clone()))?;
        check(field, value)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_environment_gives_json_within_the_allow_list(
        pairs in environment(),
        pve_version in proptest::option::of(hostile()),
        host_name in proptest::option::of("[a-z][a-z0-9-]{0,10}"),
        install in prop_oneof![Just(Install::Lxc), Just(Install::Vm)],
    ) {
        let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let variables = Variables::from_pairs(pairs);
        let machine = Machine { pve_version, host_name };
        let body = Payload::start(install, &variables, &machine).to_json();
        check_body(&body, Field::at_start)?;
        prop_assert!(body.len() < 1024, "a body is small: {}", body.len());
    }

    #[test]
    fn any_arguments_give_json_within_the_allow_list(
        status in proptest::option::of(prop_oneof![hostile(), proptest::sample::select(STATUSES).prop_map(str::to_owned)]),
        code in proptest::option::of(hostile()),
    ) {
        let body = Payload::end(Ending::from_words(status.as_deref(), code.as_deref())).to_json();
        check_body(&body, Field::at_end)?;
    }

    #[test]
    fn the_hosts_own_name_does_not_pass_for_an_application(
        host in "[a-z][a-z0-9-]{2,14}[a-z0-9]",
        domain in "[a-z]{3,8}",
    ) {
        let machine = Machine { pve_version: None, host_name: Some(format!("{host}.{domain}")) };
        for name in [host.clone(), host.to_uppercase(), format!("my {host} app"), format!("{host}.{domain}")] {
            let variables = Variables::from_pairs([("NSAPP", name.as_str()), ("var_os", name.as_str()),
                ("var_version", name.as_str()), ("METHOD", name.as_str())]);
            let body = Payload::start(Install::Lxc, &variables, &machine).to_json();
            let parsed: Value = serde_json::from_str(&body).expect("checked above");
            prop_assert_eq!(&parsed["nsapp"], WITHHELD);
        }
    }
}

#[test]
fn hostile_values_in_every_variable_never_get_out() {
    let secrets = [
        "pve.lan.example.org",
        "10.11.12.13",
        "fe80::1:2:3",
        "AA:BB:CC:DD:EE:FF",
        "aa-bb-cc-dd-ee-ff",
        "10-11-12-13",
        "/root/.ssh/id_ed25519",
        "C:\\Users\\me",
        "curl -fsSL https://x.example/i | bash",
        "user@example.org",
        "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
        "PVEAPIToken=root@pam!t=0a1b",
        "a\"b",
        "a\\b",
        "a\nb",
        "a\tb",
        "\u{202e}txt",
        "-----BEGIN KEY-----",
        "password=hunter2",
    ];
    for secret in secrets {
        let names = INSTALL.iter().chain(SETTINGS).chain(MACHINE);
        let variables = Variables::from_pairs(names.map(|name| (*name, secret)));
        let machine = Machine {
            pve_version: Some(secret.to_owned()),
            host_name: None,
        };
        for install in [Install::Lxc, Install::Vm] {
            let body = Payload::start(install, &variables, &machine).to_json();
            let parsed: Value = serde_json::from_str(&body).expect("JSON");
            for (name, value) in parsed.as_object().expect("an object") {
                let text = value.as_str().unwrap_or_default();
                assert!(!text.contains(secret), "{name}: {text:?}");
            }
        }
        let end = Payload::end(Ending::from_words(Some(secret), Some(secret))).to_json();
        assert!(end.starts_with(r#"{"status":"unknown","error":"#), "{end}");
        assert!(!end.contains(secret), "{end}");
    }
}
