//! The rules of the plan, one by one, and for any house: parts, moves, marks,
//! removals, the ceiling.

use proptest::prelude::*;
use pve_netbox::{
    config::{Adopt, Config, Deletion, MaxDeletions},
    model::{
        Actual, ActualObject, Fields, Kind, Link, MISSING_SINCE, MISSING_TAG, PVE_DETAILS, Value,
    },
    plan::{Action, NoticeKind, Plan, misfits},
};
use serde_json::json;

use crate::{
    house::{Guest, House, config, guest, nic, planned},
    model::{execute, execute_some, shape},
};

const DAY: i64 = 86_400;

fn deleting(deletion: Deletion) -> Config {
    Config {
        deletion,
        ..config()
    }
}

/// A NetBox that holds what was desired of a house.
fn built(house: &House) -> Actual {
    let mut actual = Actual::default();
    execute(
        &planned(&house.desired(), &actual, &config(), 0),
        &mut actual,
    );
    actual
}

/// The writes in a few words: `update ip-address prod/qemu/100/net0/10.0.0.1: vrf status`.
fn said(plan: &Plan) -> Vec<String> {
    plan.changes()
        .map(|(kind, action, change)| {
            let fields: Vec<_> = change
                .fields
                .iter()
                .map(|field| field.name.as_ref())
                .collect();
            format!(
                "{action:?} {} {}: {}",
                kind.one(),
                change.key,
                fields.join(" ")
            )
        })
        .collect()
}

fn texts(plan: &Plan, kind: NoticeKind) -> Vec<String> {
    let of = plan.notices.iter().filter(|notice| notice.kind == kind);
    of.map(|notice| format!("{}: {}", notice.about, notice.text))
        .collect()
}

fn object<'a>(actual: &'a mut Actual, kind: Kind, id: &str) -> &'a mut ActualObject {
    let list = actual.objects.get_mut(&kind).expect("some of that kind");
    let found = list.iter_mut().find(|object| object.pve_id() == Some(id));
    found.unwrap_or_else(|| panic!("no {id}"))
}

fn two() -> House {
    let mut web = guest(100, "web");
    web.disks = vec![(0, 10)];
    web.nics = vec![nic(0, "eth0", 1, &["10.0.0.1/24", "10.0.0.2/24"])];
    let mut db = guest(101, "db");
    db.nics = vec![nic(0, "eth0", 2, &["10.0.0.3/24"]), nic(1, "eth1", 3, &[])];
    House {
        nodes: 1,
        guests: vec![web, db],
        partial: false,
    }
}

#[test]
fn references_that_need_both_ends_come_last() {
    let plan = planned(&two().desired(), &Actual::default(), &config(), 0);
    let late: Vec<_> = plan
        .changes()
        .filter(|(_, action, change)| change.is_link(*action))
        .map(|(kind, _, change)| format!("{} {}", kind.one(), change.fields[0].name))
        .collect();
    assert_eq!(
        late,
        [
            "device interface bridge",
            "interface primary_mac_address",
            "interface primary_mac_address",
            "interface primary_mac_address",
            "virtual machine primary_ip4",
            "virtual machine primary_ip4",
        ]
    );
    assert!(plan.len() > plan.counts().values().sum());
    let actual = built(&two());
    assert!(planned(&two().desired(), &actual, &config(), 0).is_empty());
}

#[test]
fn an_address_moves_between_guests() {
    let mut actual = built(&two());
    let mut house = two();
    house.guests[0].nics[0].addresses = vec!["10.0.0.2/24".to_owned()];
    house.guests[1].nics[0].addresses = vec!["10.0.0.3/24".to_owned(), "10.0.0.1/24".to_owned()];
    let plan = planned(&house.desired(), &actual, &config(), 0);
    assert_eq!(
        said(&plan),
        [
            "Update virtual machine prod/qemu/100: primary_ip4",
            "Update IP address prod/qemu/101/net0/10.0.0.1: assigned_object_id custom_fields.pve_id",
            "Update virtual machine prod/qemu/100: primary_ip4",
        ]
    );
    let moved = plan.steps[1].changes[0].field("custom_fields.pve_id");
    assert_eq!(moved.expect("a move").why, "moves from web (prod/qemu/100)");
    assert_eq!(misfits(&plan, &actual), []);
    execute(&plan, &mut actual);
    assert!(planned(&house.desired(), &actual, &config(), 0).is_empty());
}

#[test]
fn an_address_with_a_role_or_a_persons_pointer_stays() {
    let mut actual = built(&two());
    let address = object(&mut actual, Kind::IpAddress, "prod/qemu/100/net0/10.0.0.1");
    address.fields.insert("role", Value::text("vip"));
    let mut house = two();
    house.guests[0].nics[0].addresses.remove(0);
    house.guests[1].nics[0]
        .addresses
        .push("10.0.0.1/24".to_owned());
    let plan = planned(&house.desired(), &actual, &deleting(Deletion::Mark), 0);
    assert_eq!(
        said(&plan),
        ["Update virtual machine prod/qemu/100: primary_ip4"]
    );
    let clashes = texts(&plan, NoticeKind::Clash);
    assert_eq!(clashes.len(), 1);
    assert!(clashes[0].ends_with("has the role vip"), "{clashes:?}");
}

#[test]
fn a_persons_address_is_left_or_adopted() {
    let mut house = two();
    let address = house.guests[0].nics[0].addresses.pop();
    assert_eq!(address.as_deref(), Some("10.0.0.2/24"));
    let mut actual = built(&house);
    let list = actual.objects.get_mut(&Kind::IpAddress).expect("addresses");
    let mut persons = list[0].clone();
    persons.id = 9_000;
    persons.fields = Fields::default();
    for (field, value) in [("address", "10.0.0.2/16"), ("role", "")] {
        persons.fields.insert(field, Value::text(value));
    }
    list.push(persons);
    let desired = two().desired();
    let plan = planned(&desired, &actual, &config(), 0);
    assert!(plan.is_empty(), "{:?}", said(&plan));
    assert_eq!(texts(&plan, NoticeKind::Clash).len(), 1);

    let adopting = Config {
        adopt: Adopt::Matching,
        ..config()
    };
    let plan = planned(&desired, &actual, &adopting, 0);
    let actions: Vec<_> = plan
        .changes()
        .map(|(_, action, change)| (action, change.id))
        .collect();
    assert_eq!(actions, [(Action::Adopt, Some(9_000))]);

    // One that is assigned to something else is never taken.
    let other = object(&mut actual, Kind::VmInterface, "prod/qemu/101/net1").id;
    let link = Link {
        id: Some(other),
        ..Link::to(Kind::VmInterface, "", "")
    };
    let list = actual.objects.get_mut(&Kind::IpAddress).expect("addresses");
    let persons = list.last_mut().expect("the person's");
    persons.fields.insert("assigned_object_id", link.into());
    let plan = planned(&desired, &actual, &adopting, 0);
    assert!(plan.is_empty(), "{:?}", said(&plan));
    assert!(texts(&plan, NoticeKind::Clash)[0].contains("is assigned to db (prod/qemu/101)"));
}

#[test]
fn of_two_that_claim_an_address_the_holder_keeps_it() {
    let mut house = two();
    house.guests[0].nics[0].addresses = vec!["10.0.0.3/24".to_owned()];
    // Nobody has it yet: the smallest identity gets it.
    let plan = planned(&house.desired(), &Actual::default(), &config(), 0);
    let made = said(&plan);
    assert!(
        made.iter()
            .any(|text| text.starts_with("Create IP address prod/qemu/100/"))
    );
    assert_eq!(texts(&plan, NoticeKind::Clash).len(), 1);
    // The second guest has it: it stays.
    let mut actual = built(&two());
    let plan = planned(&house.desired(), &actual, &config(), 0);
    execute(&plan, &mut actual);
    let clashes = texts(&plan, NoticeKind::Clash);
    assert!(
        clashes[0].contains("prod/qemu/100/net0/10.0.0.3"),
        "{clashes:?}"
    );
    object(&mut actual, Kind::IpAddress, "prod/qemu/101/net0/10.0.0.3");
    assert!(planned(&house.desired(), &actual, &config(), 0).is_empty());
}

#[test]
fn names_of_interfaces_go_round_within_a_guest_to_the_letter() {
    let mut actual = built(&two());
    let mut house = two();
    house.guests[1].nics[0].name = "eth1".to_owned();
    house.guests[1].nics[1].name = "eth0".to_owned();
    // Whatever the case, these are two names.
    house.guests[0].nics.push(nic(1, "ETH0", 9, &[]));
    let plan = planned(&house.desired(), &actual, &config(), 0);
    execute(&plan, &mut actual);
    assert_eq!(texts(&plan, NoticeKind::Clash), [""; 0]);
    let names = ["net0", "net1"].map(|key| {
        let id = format!("prod/qemu/101/{key}");
        object(&mut actual, Kind::VmInterface, &id).label.clone()
    });
    assert_eq!(names, ["eth1", "eth0"]);
    assert!(planned(&house.desired(), &actual, &config(), 0).is_empty());
}

#[test]
fn parts_follow_the_configuration_where_that_is_wanted() {
    let actual = built(&two());
    let mut house = two();
    house.guests[0].disks.clear();
    house.guests[1].nics.remove(0);
    let plan = planned(&house.desired(), &actual, &config(), 0);
    assert_eq!(
        texts(&plan, NoticeKind::Gone),
        [
            "db (prod/qemu/101): interface eth0, MAC address BC:24:11:00:00:02, IP address 10.0.0.3 stay (deletion = \"never\")",
            "web (prod/qemu/100): virtual disk scsi0 stays (deletion = \"never\")",
        ]
    );
    let plan = planned(&house.desired(), &actual, &deleting(Deletion::Mark), 0);
    assert_eq!(
        said(&plan),
        [
            "Update virtual machine prod/qemu/101: primary_ip4",
            "Delete virtual disk prod/qemu/100/scsi0: custom_fields.pve_id",
            "Delete interface prod/qemu/101/net0: custom_fields.pve_id",
        ]
    );
    let (_, _, change) = plan.changes().last().expect("a removal");
    assert_eq!(
        change.fields[0].why,
        "it is not in the configuration any more; with it goes MAC address BC:24:11:00:00:02, IP address 10.0.0.3"
    );
    // Without evidence, nothing is known of the addresses.
    house.guests[0].silent = true;
    house.guests[0].nics[0].addresses.clear();
    let plan = planned(&house.desired(), &actual, &deleting(Deletion::Mark), 0);
    assert_eq!(plan.counts().get(&Action::Delete), Some(&2));
}

#[test]
fn an_interface_with_a_persons_address_stays() {
    let mut actual = built(&two());
    let address = object(&mut actual, Kind::IpAddress, "prod/qemu/101/net0/10.0.0.3");
    address.fields.remove("custom_fields.pve_id");
    let mut house = two();
    house.guests[1].nics.remove(0);
    let plan = planned(&house.desired(), &actual, &deleting(Deletion::Mark), 0);
    let gone = texts(&plan, NoticeKind::Gone);
    assert_eq!(
        gone,
        ["db (prod/qemu/101): interface eth0 stays, since IP address 10.0.0.3 is on it"]
    );
    assert!(
        !said(&plan)
            .iter()
            .any(|text| text.starts_with("Delete interface"))
    );
}

#[test]
fn what_is_gone_is_marked_once_and_unmarked_when_it_is_back() {
    let mut actual = built(&two());
    let mut house = two();
    let web = house.guests.remove(0);
    let mark = deleting(Deletion::Mark);
    let plan = planned(&house.desired(), &actual, &mark, 0);
    assert_eq!(
        said(&plan),
        [
            "Create tag pve-netbox-missing: name slug",
            "Mark virtual machine prod/qemu/100: status custom_fields.pve_details tags"
        ]
    );
    execute(&plan, &mut actual);
    assert!(planned(&house.desired(), &actual, &mark, 30 * DAY).is_empty());
    let machine = object(&mut actual, Kind::VirtualMachine, "prod/qemu/100");
    assert_eq!(machine.get("status").as_text(), Some("decommissioning"));
    assert_eq!(
        machine.get(PVE_DETAILS),
        &Value::from(json!({"vmid": 100, MISSING_SINCE: "2023-11-14T22:13:20Z"}))
    );

    house.guests.push(web);
    let plan = planned(&house.desired(), &actual, &mark, DAY);
    execute(&plan, &mut actual);
    let machine = object(&mut actual, Kind::VirtualMachine, "prod/qemu/100");
    assert_eq!(machine.get(PVE_DETAILS), &Value::from(json!({"vmid": 100})));
    let tags = machine.get("tags").references();
    assert!(!tags.iter().any(|tag| tag.key == MISSING_TAG), "{tags:?}");
    assert_eq!(machine.get("status").as_text(), Some("active"));
    assert!(planned(&house.desired(), &actual, &mark, DAY).is_empty());
}

#[test]
fn what_was_missing_for_long_enough_is_removed_with_its_parts() {
    let mut actual = built(&two());
    let mut house = two();
    house.guests.remove(0);
    let prune = deleting(Deletion::Prune);
    execute(&planned(&house.desired(), &actual, &prune, 0), &mut actual);
    assert!(planned(&house.desired(), &actual, &prune, 7 * DAY - 1).is_empty());
    let plan = planned(&house.desired(), &actual, &prune, 7 * DAY);
    assert_eq!(
        said(&plan),
        ["Delete virtual machine prod/qemu/100: custom_fields.pve_id"]
    );
    execute(&plan, &mut actual);
    assert_eq!(actual.of(Kind::VirtualDisk), []);
    assert!(planned(&house.desired(), &actual, &prune, 8 * DAY).is_empty());
}

#[test]
fn an_earlier_holder_of_a_vmid_keeps_its_parts() {
    let mut actual = built(&two());
    let mut house = two();
    house.guests[0].uuid = 2;
    let mark = deleting(Deletion::Mark);
    let plan = planned(&house.desired(), &actual, &mark, 0);
    assert_eq!(misfits(&plan, &actual), []);
    execute(&plan, &mut actual);
    assert!(planned(&house.desired(), &actual, &mark, 0).is_empty());
    let disk = object(
        &mut actual,
        Kind::VirtualDisk,
        "prod/qemu/100#00000001/scsi0",
    );
    let old = disk.reference("virtual_machine");
    let machine = object(&mut actual, Kind::VirtualMachine, "prod/qemu/100#00000001");
    assert_eq!(old, Some(machine.id));
    assert_eq!(machine.get("status").as_text(), Some("decommissioning"));
    // Its addresses are those of the new guest, which runs.
    let new = object(&mut actual, Kind::VmInterface, "prod/qemu/100/net0").id;
    let address = object(&mut actual, Kind::IpAddress, "prod/qemu/100/net0/10.0.0.1");
    assert_eq!(address.reference("assigned_object_id"), Some(new));

    // The first is restored: everything is found again.
    house.guests[0].uuid = 1;
    let plan = planned(&house.desired(), &actual, &mark, 0);
    execute(&plan, &mut actual);
    let disk = object(&mut actual, Kind::VirtualDisk, "prod/qemu/100/scsi0");
    assert_eq!(disk.reference("virtual_machine"), old);
    assert!(planned(&house.desired(), &actual, &mark, 0).is_empty());
}

#[test]
fn too_much_at_once_is_not_done_at_all() {
    let guests = (100..120).map(|vmid| guest(vmid, &format!("vm{vmid}")));
    let mut house = House {
        nodes: 1,
        guests: guests.collect(),
        partial: false,
    };
    let actual = built(&house);
    house.guests.truncate(10);
    house.guests[0].name = "renamed".to_owned();
    let mut mark = deleting(Deletion::Mark);
    let plan = planned(&house.desired(), &actual, &mark, 0);
    let stopped = plan.stopped.expect("stopped");
    assert_eq!((stopped.marks, stopped.ceiling), (10, 5));
    assert_eq!(said(&plan), ["Update virtual machine prod/qemu/100: name"]);
    mark.max_deletions = MaxDeletions {
        count: 10,
        percent: 100.0,
    };
    let plan = planned(&house.desired(), &actual, &mark, 0);
    assert_eq!(plan.stopped, None);
    assert_eq!(plan.counts().get(&Action::Mark), Some(&10));
    // In doubt, nothing of it.
    house.partial = true;
    let plan = planned(&house.desired(), &actual, &mark, 0);
    assert_eq!(plan.counts().get(&Action::Mark), None);
    assert_eq!(texts(&plan, NoticeKind::Unseen).len(), 10);
}

#[test]
fn only_the_first_write_of_an_object_expects_it_unchanged() {
    let actual = built(&two());
    let mut house = two();
    house.guests[0].name = "front".to_owned();
    house.guests[0].nics[0].addresses.remove(0);
    let plan = planned(&house.desired(), &actual, &config(), 0);
    let writes: Vec<_> = plan
        .changes()
        .map(|(_, _, change)| change.last_updated.is_some())
        .collect();
    assert_eq!(writes, [true, false], "{:?}", said(&plan));
}

fn any_guest() -> impl Strategy<Value = Guest> {
    let address = (1u8..6).prop_map(|number| format!("10.0.0.{number}/24"));
    let interface = (
        0u8..3,
        prop_oneof![Just("eth0"), Just("eth1"), Just("ETH1")],
        0u8..4,
        proptest::collection::vec(address, 0..3),
    )
        .prop_map(|(key, name, mac, mut addresses)| {
            addresses.sort();
            addresses.dedup();
            let mut nic = nic(key, name, mac, &[]);
            nic.addresses = addresses;
            nic
        });
    (
        100u8..106,
        prop_oneof![Just("a"), Just("A"), Just("b"), Just("c")],
        0u8..2,
        0u8..2,
        proptest::collection::vec((0u8..3, 1u64..3), 0..3),
        proptest::collection::vec(interface, 0..3),
        0u8..6,
    )
        .prop_map(|(vmid, name, node, uuid, mut disks, mut nics, known)| {
            disks.sort_unstable();
            disks.dedup_by_key(|(key, _)| *key);
            nics.sort_by_key(|nic| nic.key);
            nics.dedup_by_key(|nic| nic.key);
            Guest {
                node,
                uuid,
                disks,
                nics,
                unread: known == 0,
                silent: known == 1,
                ..guest(vmid, name)
            }
        })
}

fn any_house() -> impl Strategy<Value = House> {
    let guests = proptest::collection::vec(any_guest(), 0..6);
    (1u8..3, guests, 0u8..4).prop_map(|(nodes, mut guests, partial)| {
        guests.sort_by_key(|guest| guest.vmid);
        guests.dedup_by_key(|guest| guest.vmid);
        // Names as the mapping gives them: each once, whatever the case.
        let mut names: Vec<String> = Vec::new();
        for guest in &mut guests {
            if names.contains(&guest.name.to_lowercase()) {
                guest.name = format!("{} ({})", guest.name, guest.vmid);
            }
            names.push(guest.name.to_lowercase());
        }
        House {
            nodes,
            guests,
            partial: partial == 0,
        }
    })
}

fn any_deletion() -> impl Strategy<Value = Config> {
    (
        prop_oneof![
            Just(Deletion::Never),
            Just(Deletion::Mark),
            Just(Deletion::Prune)
        ],
        any::<bool>(),
    )
        .prop_map(|(deletion, generous)| {
            let mut config = deleting(deletion);
            if generous {
                config.max_deletions = MaxDeletions {
                    count: 1_000,
                    percent: 100.0,
                };
            }
            config
        })
}

fn is_deletion(action: Action) -> bool {
    matches!(action, Action::Mark | Action::Delete)
}

proptest! {
    #[test]
    fn done_once_there_is_nothing_left(
        days in proptest::collection::vec(any_house(), 1..5),
        config in any_deletion(),
    ) {
        let mut actual = Actual::default();
        for (day, house) in (0..).zip(&days) {
            let desired = house.desired();
            let first = planned(&desired, &actual, &config, day * 5 * DAY);
            prop_assert_eq!(misfits(&first, &actual), vec![]);
            let gone = first.changes().filter(|(_, action, _)| is_deletion(*action));
            let mut count = 0;
            for (kind, _, change) in gone {
                count += 1;
                prop_assert!(desired.doubt(&change.key).is_none(), "{}", change.key);
                prop_assert!(!desired.is_kept(kind, &change.key));
                let guest = pve_netbox::plan::owner(&change.key);
                let vmid = guest.split('#').next().unwrap_or(guest);
                prop_assert!(!desired.untouched.contains(vmid), "{}", change.key);
            }
            let ours = actual.objects.values().flatten().filter(|object| object.pve_id().is_some());
            prop_assert!(count <= config.max_deletions.ceiling(ours.count()));
            execute(&first, &mut actual);
            let second = planned(&desired, &actual, &config, day * 5 * DAY);
            prop_assert!(second.is_empty(), "left to do: {:#?}", second.steps);
        }
    }

    #[test]
    fn a_run_that_was_cut_short_is_finished_by_the_next(
        before in any_house(),
        after in any_house(),
        config in any_deletion(),
        share in 0usize..100,
    ) {
        let mut actual = Actual::default();
        execute(&planned(&before.desired(), &actual, &config, 0), &mut actual);
        let desired = after.desired();
        let plan = planned(&desired, &actual, &config, DAY);
        let mut straight = actual.clone();
        execute(&plan, &mut straight);
        execute_some(&plan, &mut actual, plan.len() * share / 100);
        let mut rounds = 0;
        loop {
            let rest = planned(&desired, &actual, &config, DAY);
            if rest.is_empty() {
                break;
            }
            rounds += 1;
            prop_assert!(rounds < 3, "never ends: {:#?}", rest.steps);
            execute(&rest, &mut actual);
        }
        let same = |actual: &Actual, kind: Kind| {
            let of = shape(actual).into_iter();
            of.filter(|text| text.starts_with(kind.one())).count()
        };
        for kind in [Kind::VirtualMachine, Kind::VmInterface, Kind::IpAddress, Kind::VirtualDisk] {
            prop_assert_eq!(same(&straight, kind), same(&actual, kind), "{}", kind.one());
        }
    }
}
