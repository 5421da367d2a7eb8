//! Whatever stands in a file or an argument, reading it does not fail, and
//! what it decides holds.

#![cfg(feature = "client")]

use std::path::PathBuf;

use install_telemetry::consent::{Occasion, decide, says_yes};
use install_telemetry::endpoint::{Endpoint, redirect};
use install_telemetry::variables::Variables;
use proptest::prelude::*;

/// Values near the one that counts.
fn near_yes() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \t\r]{0,2}[\"']?[ ]?(yes|YES|Yes|no|y|yess|yes no)[ ]?[\"']?[ \t\r]{0,2}",
        Just("yes".to_owned()),
    ]
}

/// The rule, said once more: blanks off, one pair of quotes off, blanks off,
/// and what is left is the word.
fn is_yes(value: &str) -> bool {
    let value = value.trim();
    let bare = match (value.chars().next(), value.chars().last()) {
        (Some('"'), Some('"')) | (Some('\''), Some('\'')) if value.len() > 1 => {
            &value[1..value.len() - 1]
        }
        _ => value,
    };
    bare.trim() == "yes"
}

proptest! {
    #[test]
    fn a_variable_is_a_yes_or_nothing_is_sent(value in near_yes()) {
        let variables = Variables::from_pairs([("DIAGNOSTICS", value.as_str())]);
        let decided = decide(Occasion::Container, &variables, &[]);
        prop_assert_eq!(decided.is_ok(), is_yes(&value), "{:?}", value);
    }

    #[test]
    fn one_line_that_is_not_a_yes_is_a_no(
        before in "(# [a-z ]{0,10}\n|DIAGNOSTICS=yes\n|\n){0,3}",
        value in near_yes(),
        after in "(\n# [a-z ]{0,10}|\nDIAGNOSTICS=yes){0,3}",
    ) {
        prop_assume!(!value.contains('\n'));
        let text = format!("{before}DIAGNOSTICS={value}{after}");
        prop_assert_eq!(says_yes(&text), is_yes(&value), "{:?}", text);
    }

    #[test]
    fn any_file_is_read(text in any::<String>()) {
        let _ = says_yes(&text);
    }

    #[test]
    fn an_address_that_is_taken_is_https_or_this_machine(
        url in prop_oneof![
            any::<String>(),
            "(https?|ftp|file)://([a-z@:/?#.\\[\\]]{0,12}|localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{0,6})?(/[a-z./?#@]{0,8})?",
        ],
    ) {
        if let Ok(endpoint) = Endpoint::from_records_url(&url, false) {
            let safe = endpoint.records().starts_with("https://") || endpoint.is_loopback();
            prop_assert!(safe, "{}", endpoint.records());
        }
    }

    #[test]
    fn a_redirect_stays_with_the_host_and_never_loses_tls(
        location in prop_oneof![
            any::<String>(),
            "(https?:)?//?(user@)?(a\\.example|b\\.example|A\\.EXAMPLE|a\\.example\\.b\\.example)(:[0-9]{1,5})?/[a-z@/]{0,6}",
        ],
        tls in any::<bool>(),
    ) {
        let scheme = if tls { "https" } else { "http" };
        let from = format!("{scheme}://a.example/x").parse().expect("an address");
        if let Some(to) = redirect(&from, &location) {
            prop_assert!(to.host().is_some_and(|host| host.eq_ignore_ascii_case("a.example")), "{to}");
            prop_assert!(!tls || to.scheme_str() == Some("https"), "{to}");
            prop_assert!(!to.to_string().contains('@') || to.path().contains('@'), "{to}");
        }
    }
}

#[test]
fn a_file_that_is_not_a_file_is_a_no() {
    let dir = tempfile::tempdir().expect("a folder");
    let variables = Variables::from_pairs([("DIAGNOSTICS", "yes")]);
    let folder: PathBuf = dir.path().to_owned();
    assert!(decide(Occasion::Container, &variables, &[folder]).is_err());
    let binary = dir.path().join("binary");
    std::fs::write(&binary, [0xff, 0xfe, b'\n', b'D', 0x00]).expect("written");
    assert!(decide(Occasion::Container, &variables, &[binary]).is_err());
}
