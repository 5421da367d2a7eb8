//! Property strings: the lines of real configurations, and the law that what
//! was written is read again.

use proptest::prelude::*;
use pve_runtime::property_string::{Format, PropertyStringFormat, Reader, Writer, parse, print};
use pve_runtime::{DiskSize, OpenEnum, PropertyString, PveBool, PveInt, PveNum, PveStr, warnings};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Model {
    E1000,
    Virtio,
}

/// A NIC of a QEMU guest, with a few of its members.
#[derive(Clone, Debug, PartialEq)]
struct Net {
    bridge: Option<PveStr>,
    firewall: Option<PveBool>,
    macaddr: Option<PveStr>,
    model: Option<OpenEnum<Model>>,
    rate: Option<PveNum>,
    tag: Option<PveInt>,
    extra: Map<String, Value>,
}

impl PropertyStringFormat for Net {
    const FORMAT: Format = Format {
        name: "net",
        members: &["bridge", "firewall", "macaddr", "model", "rate", "tag"],
        default_key: Some("model"),
        aliases: &[],
        key_aliases: &[
            ("e1000", "macaddr", "model"),
            ("virtio", "macaddr", "model"),
        ],
    };

    fn read(r: &mut Reader) -> Self {
        Self {
            bridge: r.member("bridge"),
            firewall: r.member("firewall"),
            macaddr: r.member("macaddr"),
            model: r.member("model"),
            rate: r.member("rate"),
            tag: r.member("tag"),
            extra: r.extra(),
        }
    }

    fn write(&self, w: &mut Writer) {
        w.member("bridge", &self.bridge);
        w.member("firewall", &self.firewall);
        w.member("macaddr", &self.macaddr);
        w.member("model", &self.model);
        w.member("rate", &self.rate);
        w.member("tag", &self.tag);
        w.extra(&self.extra);
    }
}

/// A disk, with a few of its members.
#[derive(Clone, Debug, PartialEq)]
struct Disk {
    file: Option<String>,
    iothread: Option<PveBool>,
    size: Option<DiskSize>,
    extra: Map<String, Value>,
}

impl PropertyStringFormat for Disk {
    const FORMAT: Format = Format {
        name: "disk",
        members: &["file", "iothread", "size"],
        default_key: Some("file"),
        aliases: &[("volume", "file")],
        key_aliases: &[],
    };

    fn read(r: &mut Reader) -> Self {
        Self {
            file: r.member("file"),
            iothread: r.member("iothread"),
            size: r.member("size"),
            extra: r.extra(),
        }
    }

    fn write(&self, w: &mut Writer) {
        w.member("iothread", &self.iothread);
        w.member("size", &self.size);
        w.member("file", &self.file);
        w.extra(&self.extra);
    }
}

#[test]
fn lines_of_real_configurations() {
    let nets = [
        "virtio=ff:ff:ff:ff:ff:ff,bridge=vmbr0,firewall=1",
        "e1000=BC:24:11:2E:C5:7E,bridge=vmbr1,tag=10,rate=12.5,trunks=2;3;4-9",
        "model=virtio,macaddr=ff:ff:ff:ff:ff:ff",
        "virtio,bridge=vmbr0",
        "bridge=vmbr0,firewall=yes,,newnic=AA:BB",
        "rtl9139,bridge=vmbr0",
    ];
    let disks = [
        "local-lvm:vm-101-disk-0,backup=0,replicate=0,size=1G",
        "volume=local-lvm:vm-100-disk-0,iothread=1,size=32G",
        "none,media=cdrom",
        "file=/dev/disk/by-id/a=b,size=10T",
    ];
    let mut text = String::new();
    for line in nets {
        let net: Net = parse(line).unwrap();
        text += &format!("{line}\n  {net:?}\n  {}\n", print(&net).unwrap());
    }
    for line in disks {
        let disk: Disk = parse(line).unwrap();
        text += &format!("{line}\n  {disk:?}\n  {}\n", print(&disk).unwrap());
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_recorded_lines_are_printed_back() {
    let field: PropertyString<Net> =
        serde_json::from_str(r#""firewall=1,virtio=ff:ff:ff:ff:ff:ff""#).unwrap();
    assert_eq!(field.to_string(), "firewall=1,virtio=ff:ff:ff:ff:ff:ff");
    assert_eq!(
        field.parse().unwrap().model,
        Some(OpenEnum::Known(Model::Virtio))
    );
    // `agent: 1` comes as a number.
    let number: PropertyString<Disk> = serde_json::from_str("1").unwrap();
    assert_eq!(serde_json::to_string(&number).unwrap(), "1");
    assert_eq!(number.parse().unwrap().file.as_deref(), Some("1"));
}

#[test]
fn what_breaks_the_grammar_is_an_error_without_values() {
    let mut text = String::new();
    for line in [
        "tag=1,tag=2",
        "virtio=AA,model=e1000",
        "bridge=a,=hunter22",
        "a,hunter22",
    ] {
        text += &format!("{line}: {}\n", parse::<Net>(line).unwrap_err());
    }
    let null: PropertyString<Net> = serde_json::from_str("null").unwrap();
    text += &format!("null: {}\n", null.parse().unwrap_err());
    let mut net: Net = parse("virtio=AA").unwrap();
    net.bridge = Some("a,b".into());
    text += &format!("{}\n", PropertyString::new(&net).unwrap_err());
    net.bridge = Some("".into());
    text += &format!("{}\n", PropertyString::new(&net).unwrap_err());
    net.bridge = None;
    net.extra.insert("e1000".to_owned(), json!("x"));
    text += &format!("{}\n", PropertyString::new(&net).unwrap_err());
    insta::assert_snapshot!(text, @r"
    tag=1,tag=2: property string net: the key `tag` is given twice
    virtio=AA,model=e1000: property string net: the key `model` is given twice
    bridge=a,=hunter22: property string net: part 2 has no key before `=`
    a,hunter22: property string net: the key `model` is given twice
    null: property string net: there is no text: the field is null, an array or an object
    property string net: the value of `bridge` cannot be written: it is empty, or holds a comma or a line break
    property string net: the value of `bridge` cannot be written: it is empty, or holds a comma or a line break
    property string net: the undeclared key `e1000` cannot be written: it is empty, holds `=` or a comma, or is a key of the format
    ");
}

#[test]
fn members_that_cannot_be_read_are_reported() {
    let field: PropertyString<Net> = PropertyString::from_text("virtio=AA,tag=ten,firewall=2");
    let (net, warnings) = warnings::collect(|| field.parse().unwrap());
    assert_eq!(net.tag.as_ref().unwrap().get(), None);
    assert_eq!(net.tag.as_ref().unwrap().raw(), json!("ten"));
    let lines: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            r#"net.firewall: expected a boolean (0 or 1), found "2""#,
            r#"net.tag: expected an integer, found "ten""#
        ]
    );
    assert_eq!(print(&net).unwrap(), "virtio=AA,firewall=2,tag=ten");
}

#[test]
fn debug_hides_secrets() {
    let field: PropertyString<Disk> =
        PropertyString::from_text("apitoken=PVEAPIToken=root@pam!x=hunter22,host=h");
    let shown = format!("{field:?}");
    assert_eq!(shown, r#"PropertyString("apitoken=[redacted],host=h")"#);
}

#[test]
fn disk_sizes() {
    let bytes = |text: &str| {
        serde_json::from_value::<DiskSize>(json!(text))
            .unwrap()
            .bytes()
    };
    assert_eq!(bytes("32G"), Some(34_359_738_368));
    assert_eq!(bytes("512"), Some(512));
    assert_eq!(bytes("4M"), Some(4 << 20));
    assert_eq!(bytes("1.5T"), Some(1_649_267_441_664));
    assert_eq!(bytes("0.3K"), Some(307));
    for bad in [
        "",
        "G",
        "12X",
        "-1G",
        "1e3G",
        "1.G",
        ".5G",
        "18446744073709551616",
        "99999999T",
        "1é",
    ] {
        assert_eq!(bytes(bad), None, "{bad}");
    }
    let number: DiskSize = serde_json::from_value(json!(1024)).unwrap();
    assert_eq!((number.bytes(), number.raw()), (Some(1024), json!(1024)));
    assert_eq!(DiskSize::from_bytes(0).to_string(), "0");
}

fn value() -> impl Strategy<Value = String> {
    // Anything one line can hold, but a comma.
    "[ -+\\--~äß€]{1,12}"
}

/// Keys that are no members of `Net`.
fn key() -> impl Strategy<Value = String> {
    "x[a-z0-9-]{0,6}"
}

prop_compose! {
    fn net()(
        bridge in prop::option::of(value()),
        firewall in prop::option::of(any::<bool>()),
        macaddr in prop::option::of(value()),
        model in prop::option::of(prop_oneof![
            Just(OpenEnum::Known(Model::E1000)),
            Just(OpenEnum::Known(Model::Virtio)),
            "n[a-z =]{0,5}".prop_map(OpenEnum::Unknown),
        ]),
        rate in prop::option::of(any::<f64>().prop_filter("finite", |n| n.is_finite())),
        tag in prop::option::of(any::<i64>()),
        extra in prop::collection::vec((key(), value()), 0..4),
    ) -> Net {
        Net {
            bridge: bridge.map(PveStr::from),
            firewall: firewall.map(PveBool::from),
            macaddr: macaddr.map(PveStr::from),
            model,
            rate: rate.and_then(|n| n.try_into().ok()),
            tag: tag.map(PveInt::from),
            extra: extra.into_iter().map(|(key, value)| (key, Value::from(value))).collect(),
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(net in net()) {
        let text = print(&net).unwrap();
        let again: Net = parse(&text).unwrap();
        prop_assert_eq!(&again, &net);
        prop_assert_eq!(print(&again).unwrap(), text);
        let keys: Vec<&String> = again.extra.keys().collect();
        prop_assert_eq!(keys, net.extra.keys().collect::<Vec<_>>());
    }

    #[test]
    fn what_is_read_and_written_means_the_same(text in "[a-z=,;:0-9]{0,40}") {
        if let Ok(net) = parse::<Net>(&text) {
            // `key=` can be read, but not written.
            if let Ok(printed) = print(&net) {
                prop_assert_eq!(parse::<Net>(&printed).unwrap(), net);
            } else {
                prop_assert!(text.contains('='));
            }
        }
    }

    #[test]
    fn no_text_is_too_odd(text in any::<String>()) {
        let field: PropertyString<Net> = PropertyString::from_text(text.clone());
        let _ = field.parse();
        prop_assert_eq!(field.text(), Some(text.as_str()));
        let _ = format!("{field:?}");
        let size: DiskSize = serde_json::from_value(json!(text)).unwrap();
        let _ = size.bytes();
    }

    #[test]
    fn sizes_survive_their_text(bytes in any::<u64>(), shift in 0u32..5) {
        let bytes = bytes >> (10 * shift) << (10 * shift);
        prop_assert_eq!(DiskSize::from_bytes(bytes).bytes(), Some(bytes));
    }
}

/// The folder of recorded answers, or a loud reason why not.
fn recorded() -> Option<std::path::PathBuf> {
    let folder = std::env::var_os("PVE_NETBOX_SHARED").map_or_else(
        || std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        Into::into,
    );
    let folder = folder.join("data/recorded");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(
        std::env::var("PVE_NETBOX_REQUIRE").as_deref() != Ok("1"),
        "no recorded answers at {}",
        folder.display()
    );
    // Not eprintln!: the harness would keep it for itself.
    let _ = std::io::Write::write_fmt(
        &mut std::io::stderr(),
        format_args!("SKIPPED: no recorded answers at {}\n", folder.display()),
    );
    None
}

fn strings(value: &Value, key: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((key.to_owned(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| strings(item, key, found)),
        Value::Object(members) => {
            members
                .iter()
                .for_each(|(key, member)| strings(member, key, found));
        }
        _ => {}
    }
}

#[test]
fn recorded_lines_keep_their_meaning() {
    let Some(folder) = recorded() else { return };
    let mut found = Vec::new();
    for source in std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if !source.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(source)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if let Ok(value) = serde_json::from_slice(&std::fs::read(&file).unwrap()) {
                strings(&value, "", &mut found);
            }
        }
    }
    let family = |key: &str, names: &[&str]| {
        let name = key.trim_end_matches(|c: char| c.is_ascii_digit());
        name != key && names.contains(&name)
    };
    let (mut nets, mut disks) = (0, 0);
    for (key, line) in &found {
        if family(key, &["net"]) {
            // A container's NIC has no default key, but the same grammar.
            let net: Net = parse(line).unwrap();
            assert_eq!(parse::<Net>(&print(&net).unwrap()).unwrap(), net, "{line}");
            nets += 1;
        } else if key == "rootfs" || family(key, &["scsi", "ide", "sata", "virtio", "mp"]) {
            let disk: Disk = parse(line).unwrap();
            assert_eq!(
                parse::<Disk>(&print(&disk).unwrap()).unwrap(),
                disk,
                "{line}"
            );
            assert!(
                disk.size.is_none_or(|size| size.bytes().is_some()),
                "{line}"
            );
            disks += 1;
        }
    }
    assert!(nets >= 5 && disks >= 8, "{nets} nets, {disks} disks");
}
