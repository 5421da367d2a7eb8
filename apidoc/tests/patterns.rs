//! Perl patterns and their translations.

mod support;

use std::collections::BTreeSet;

use pve_apidoc::patterns::{EQUIVALENT_ATOMIC, compiled, translate};
use serde_json::Value;
use support::{VERSIONS, capture};

#[test]
fn translations() {
    let cases = [
        r"\d+",
        r"^https?://.*",
        r"a|b",
        r"(a|b)",
        r"^a$|^b$",
        r"(?^:^(\d+)\-(\d+(\.\d+)*)$)",
        r"(?^:(?^:(discard|noatime))(;(?^:(discard|noatime)))*)",
        r"(?^i:[a-z0-9_][a-z0-9_\-\+\.]*)",
        r"(?^i:abc)",
        r"(?^i:[\(\)-_.\w\d\s]{0,256})",
        r"(?^u:\w+)",
        r"[A-Za-z0-9\-_\s]{,8}",
        r"\w+\@\w+\/x\_y",
        r"a{b}c",
        r"[]a]+",
        r"[^\x00-\x08\x10-\x1F\x7F]*\0\w",
        r"cost\$",
        r"\A\d\z",
        r"(?:a\|b)",
        r"((?>[+-]?[\w\-\._=]+,?)+)",
        r"(?=look)ahead",
        r"(?<name>x)",
        r"\bx\K",
        r"a++",
        r"[[:alpha:]]",
        r"(a",
        r"a)",
        r"[a",
        r"\p{L}",
        r"[z-a]",
        r"*a",
    ];
    let table: String = cases
        .iter()
        .map(|case| match translate(case) {
            Ok(text) => format!("{case}\n    {text}\n"),
            Err(reason) => format!("{case}\n    refused: {reason}\n"),
        })
        .collect();
    insta::assert_snapshot!(table);
}

fn patterns(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "pattern" => {
                        found.insert(text.clone());
                    }
                    value => patterns(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| patterns(item, found)),
        _ => {}
    }
}

/// Every pattern of every version is translated, and accepts what the original
/// accepts: both are tried on strings that the patterns themselves suggest. The
/// original runs in an engine that knows atomic groups, with only Perl's way of
/// writing flags replaced.
#[test]
fn each_translation_accepts_what_the_original_accepts() {
    let mut found = BTreeSet::new();
    for version in VERSIONS {
        let Some(literal) = capture(version) else {
            return;
        };
        patterns(&literal.value, &mut found);
    }
    assert!(found.len() > 60, "{}", found.len());
    let mut samples: BTreeSet<String> = [
        "",
        "a",
        "A",
        "0",
        "1",
        "-",
        "_",
        ".",
        ":",
        "a.b",
        "a b",
        "a\nb",
        "A1-b_2",
        "10.0.0.1",
        "vmbr0",
        "net0=1,net1=2",
        "0000:00:1f.2",
        "00:1f.2",
        "1234:abcd",
        "local:iso/x.iso",
        "user@pam",
        "user@pam!token",
        "2024-01-02 03:04:05",
        "https://x/y",
        "/dev/sda",
        "/dev/parport0",
        "socket",
        "now",
        "12G",
        "1.5T",
        "+aes,-pcid",
        "aes,",
        "pc-q35-8.1+pve1",
        "nosuid;noexec",
        "tag1;tag2",
        "tag:00ff00",
        "Tag:00FF00:ffffff",
        "spice",
        "1-2.3",
        "osd.0",
        "mon",
        "a=b",
        "a=b, c=d",
        "A=\"x y\"",
        "0x1234567890abcdef",
        "pve1c-0123456789",
        "10/second",
        "A=1\0B=2",
        "(x)",
        "\u{e9}",
        "AB:".repeat(31).as_str(),
        "none",
        "acl;entry",
        "{x}",
        "library/alpine:3.20",
        "docker.io/a/b",
    ]
    .map(str::to_owned)
    .into();
    samples.insert(format!("{}FF", "AB:".repeat(31)));
    samples.extend(found.iter().cloned());
    for perl in &found {
        let translated = translate(perl).unwrap_or_else(|reason| panic!("{perl}: {reason}"));
        let ours = compiled(&translated).expect("it was compiled before");
        let bare = perl
            .replace("(?^:", "(?:")
            .replace("(?^i:", "(?i:")
            .replace("{,", "{0,")
            .replace(r"\0", r"\x00");
        // What upstream means by the implicit anchors: the whole value.
        let whole = fancy_regex::RegexBuilder::new(&format!("^(?:{bare})$"))
            .delegate_size_limit(1 << 28)
            .build()
            .unwrap_or_else(|error| panic!("{perl}: {error}"));
        for sample in samples.iter().filter(|sample| sample.is_ascii()) {
            let theirs = whole.is_match(sample).expect("no catastrophe on samples");
            assert_eq!(
                ours.is_match(sample.as_bytes()),
                theirs,
                "{perl}\n{translated}\n{sample:?}"
            );
        }
    }
}

/// The atomic groups that are rewritten as plain ones accept the same strings
/// of up to seven characters over an alphabet with one of each kind that the
/// pattern tells apart.
#[test]
fn atomic_groups_that_are_called_equivalent_are() {
    let alphabet = ['+', '-', 'a', ',', ' '];
    for perl in EQUIVALENT_ATOMIC {
        let translated = translate(perl).expect("translated");
        let plain = compiled(&translated).expect("it was compiled before");
        let original = fancy_regex::Regex::new(&perl.replace("(?^:", "(?:"))
            .expect("an engine with atomic groups");
        let mut level = vec![String::new()];
        for _ in 0..7 {
            for text in &level {
                assert_eq!(
                    plain.is_match(text.as_bytes()),
                    original.is_match(text).expect("short"),
                    "{perl} {text:?}"
                );
            }
            level = level
                .iter()
                .flat_map(|text| alphabet.map(|c| format!("{text}{c}")))
                .collect();
        }
    }
}
