//! A NetBox as far as its rules matter for the order of writes: what is unique,
//! what holds on to what, and what goes along when something is removed.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use arcstr::ArcStr;
use pve_netbox::{
    model::{Actual, ActualObject, Fields, Kind, NaturalKey, PVE_ID, Value},
    plan::{Action, Plan},
};

/// Writes the first changes of a plan, as a run that is interrupted does.
pub fn execute_some(plan: &Plan, actual: &mut Actual, count: usize) {
    let mut made: BTreeMap<(Kind, ArcStr), u64> = BTreeMap::new();
    let all = actual.objects.values().flatten();
    let mut next = all.map(|object| object.id).max().unwrap_or(0) + 1;
    for (kind, action, change) in plan.changes().take(count) {
        if action == Action::Delete {
            remove(actual, kind, change.id.expect("an object to remove"));
            continue;
        }
        let id = match (change.id, action) {
            (Some(id), _) => id,
            (None, Action::Create) => {
                next += 1;
                made.insert((kind, change.key.clone()), next);
                actual.objects.entry(kind).or_default().push(ActualObject {
                    kind,
                    id: next,
                    label: "".into(),
                    natural: vec![],
                    fields: Fields::default(),
                    last_updated: Some(format!("made {next}")),
                });
                next
            }
            (None, _) => *made
                .get(&(kind, change.key.clone()))
                .expect("what is completed was made before"),
        };
        let before = actual
            .find(kind, id)
            .expect("the object of the plan")
            .clone();
        let mut object = before.clone();
        for field in &change.fields {
            let mut value = field.new.clone();
            for link in value.references_mut() {
                let made = || made.get(&(link.kind, link.key.clone())).copied();
                link.id = Some(link.id.or_else(made).expect("what is referred to exists"));
                let id = link.id.unwrap_or_default();
                assert!(actual.find(link.kind, id).is_some(), "{change:#?}");
            }
            object.fields.insert(field.name.clone(), value);
        }
        settle(kind, &mut object);
        holds(actual, &before, &object);
        let list = actual.objects.entry(kind).or_default();
        let place = list.iter().position(|other| other.id == id);
        list[place.expect("the object of the plan")] = object;
        unique(kind, list);
    }
}

/// Writes all of a plan.
pub fn execute(plan: &Plan, actual: &mut Actual) {
    execute_some(plan, actual, usize::MAX);
}

/// What NetBox holds, without ids: objects by kind and identity or name, with
/// their fields, references by what they lead to.
pub fn shape(actual: &Actual) -> BTreeSet<String> {
    let name = |kind: Kind, id: u64| match actual.find(kind, id) {
        Some(object) => object.pve_id().unwrap_or(&object.label).to_owned(),
        None => format!("lost {}", kind.one()),
    };
    let all = actual.objects.values().flatten();
    all.map(|object| {
        let fields = object.fields.iter().filter(|(_, value)| !value.is_empty());
        let fields = fields.map(|(field, value)| {
            let links: Vec<_> = value
                .references()
                .iter()
                .map(|link| name(link.kind, link.id.unwrap_or_default()))
                .collect();
            match value.plain() {
                Some(plain) => format!("{field}={plain}"),
                None => format!("{field}={links:?}"),
            }
        });
        let fields: Vec<_> = fields.collect();
        format!("{} {}", object.kind.one(), fields.join(" "))
    })
    .collect()
}

/// Label and natural keys as reading would give them.
fn settle(kind: Kind, object: &mut ActualObject) {
    let name = object.get(kind.name_field()).as_text().unwrap_or_default();
    object.label = name.into();
    let within = kind.name_scope().and_then(|scope| object.reference(scope));
    object.natural = vec![NaturalKey::name(&object.label, within)];
    if let Some(slug) = object.get("slug").as_text() {
        object.natural.insert(0, NaturalKey::slug(slug));
    }
    if kind == Kind::Vlan {
        let vid = object.get("vid").clone();
        let keys = [("vid", "group"), ("site-vid", "site")].map(|(name, place)| NaturalKey {
            text: match &vid {
                Value::Integer(vid) => arcstr::format!("{name}:{vid}"),
                _ => ArcStr::new(),
            },
            within: object.reference(place),
        });
        object.natural = keys
            .into_iter()
            .filter(|key| key.within.is_some())
            .collect();
    }
    let empty: &[&'static str] = match kind {
        Kind::VirtualMachine => &["description", "comments", "serial"],
        Kind::Interface | Kind::VmInterface | Kind::VirtualDisk | Kind::Vlan => &["description"],
        _ => &[],
    };
    for name in empty {
        if object.fields.get(name).is_none() {
            object.fields.insert(*name, Value::text(""));
        }
    }
    if matches!(kind, Kind::Interface | Kind::VmInterface)
        && object.fields.get("tagged_vlans").is_none()
    {
        object
            .fields
            .insert("tagged_vlans", Value::links(Vec::new()));
    }
}

/// The device or virtual machine that an address is on.
fn owner(actual: &Actual, address: &ActualObject) -> Option<(Kind, u64)> {
    let Value::Link(link) = address.get("assigned_object_id") else {
        return None;
    };
    let interface = actual.find(link.kind, link.id?)?;
    match link.kind {
        Kind::Interface => Some((Kind::Device, interface.reference("device")?)),
        _ => Some((
            Kind::VirtualMachine,
            interface.reference("virtual_machine")?,
        )),
    }
}

/// NetBox's rules about primary addresses.
fn holds(actual: &Actual, before: &ActualObject, after: &ActualObject) {
    let kind = before.kind;
    let is_moved = !before
        .get("assigned_object_id")
        .same(after.get("assigned_object_id"));
    let pointers = |kinds: [Kind; 2], fields: &'static [&'static str]| {
        let holders = kinds.into_iter().flat_map(|kind| actual.of(kind));
        holders.filter(move |holder| {
            fields
                .iter()
                .any(|field| holder.reference(field) == Some(before.id))
        })
    };
    if kind == Kind::IpAddress && is_moved && owner(actual, before) != owner(actual, after) {
        let fields = &["primary_ip4", "primary_ip6"];
        let held = pointers([Kind::Device, Kind::VirtualMachine], fields).next();
        assert!(held.is_none(), "{before:?} is primary of {held:?}");
    }
    if kind == Kind::MacAddress && is_moved {
        let fields = &["primary_mac_address"];
        let held = pointers([Kind::Interface, Kind::VmInterface], fields).next();
        assert!(held.is_none(), "{before:?} is primary of {held:?}");
    }
    for field in ["primary_ip4", "primary_ip6"] {
        let set = after
            .reference(field)
            .filter(|_| before.get(field) != after.get(field));
        if let Some(address) = set {
            let address = actual.find(Kind::IpAddress, address).expect("an address");
            assert_eq!(owner(actual, address), Some((kind, after.id)), "{after:?}");
        }
    }
    if let Some(mac) = after
        .reference("primary_mac_address")
        .filter(|_| before.get("primary_mac_address") != after.get("primary_mac_address"))
    {
        let mac = actual.find(Kind::MacAddress, mac).expect("a MAC address");
        assert_eq!(mac.reference("assigned_object_id"), Some(after.id));
    }
}

/// NetBox's unique constraints, after every single write.
fn unique(kind: Kind, list: &[ActualObject]) {
    let mut names = HashSet::new();
    let mut ids = HashSet::new();
    for object in list {
        let keys: Vec<NaturalKey> = match kind {
            Kind::MacAddress | Kind::JournalEntry => Vec::new(),
            Kind::Interface | Kind::VmInterface | Kind::VirtualDisk => {
                let scope = kind.name_scope().and_then(|scope| object.reference(scope));
                vec![NaturalKey {
                    text: object.label.clone(),
                    within: scope,
                }]
            }
            Kind::IpAddress => vec![NaturalKey {
                text: object.label.split('/').next().unwrap_or_default().into(),
                within: object.reference("vrf"),
            }],
            _ => object.natural.clone(),
        };
        for key in keys {
            assert!(names.insert(key.clone()), "{} {key:?} twice", kind.one());
        }
        if let Some(id) = object.get(PVE_ID).as_text() {
            assert!(ids.insert(id.to_owned()), "{id} twice");
        }
        if matches!(kind, Kind::VirtualMachine | Kind::Device) {
            let length = object.label.chars().count();
            assert!((1..=64).contains(&length), "{:?}", object.label);
        }
    }
}

/// Removes an object with all that NetBox removes along with it.
fn remove(actual: &mut Actual, kind: Kind, id: u64) {
    let children: Vec<(Kind, u64)> = actual
        .objects
        .values()
        .flatten()
        .filter(|object| {
            let owner = object.kind.name_scope().map(|scope| object.get(scope));
            let on = object.get("assigned_object_id");
            let is_on = |value: &Value| match value {
                Value::Link(link) => (link.kind, link.id) == (kind, Some(id)),
                _ => false,
            };
            object.kind.is_part() && (owner.is_some_and(is_on) || is_on(on))
        })
        .map(|object| (object.kind, object.id))
        .collect();
    for (kind, id) in children {
        remove(actual, kind, id);
    }
    for object in actual.objects.values_mut().flatten() {
        let leads = |value: &Value| {
            let mut links = value.references().iter();
            links.any(|link| (link.kind, link.id) == (kind, Some(id)))
        };
        let leading = object.fields.iter().filter(|(_, value)| leads(value));
        let leading: Vec<_> = leading.map(|(field, _)| field.clone()).collect();
        for field in leading {
            assert!(kind.is_part(), "{field} of {} holds on to it", object.label);
            object.fields.insert(field, Value::NULL);
        }
    }
    let list = actual.objects.entry(kind).or_default();
    let count = list.len();
    list.retain(|object| object.id != id);
    assert_eq!(list.len() + 1, count, "{} {id} is there", kind.one());
}
