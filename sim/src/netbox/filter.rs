//! Filters of list requests.
//!
//! Invariant: as with the real one, a parameter that is no filter of the model
//! is ignored, and one whose value names a missing object is refused.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::addresses;
use super::model::{Kind, Model};
use super::models;
use super::store::{Row, Store, generic, id, text};
use super::values;

/// Parameters that are not filters.
const CONTROL: &[&str] = &[
    "limit",
    "offset",
    "start",
    "fields",
    "omit",
    "brief",
    "exclude",
    "ordering",
    "format",
    "export",
    "background",
];

/// A refused parameter: its name and why.
pub(super) type Refused = BTreeMap<String, Vec<String>>;

type Test<'a> = Box<dyn Fn(u64, &Row) -> bool + 'a>;

/// The ids of the rows that pass all filters, in order of id.
pub(super) fn select(
    store: &Store,
    model: &'static Model,
    query: &[(String, String)],
) -> Result<Vec<u64>, Refused> {
    let mut grouped: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in query {
        if !CONTROL.contains(&name.as_str()) {
            grouped.entry(name).or_default().push(value);
        }
    }
    let mut tests: Vec<Test<'_>> = Vec::new();
    let mut refused = Refused::new();
    for (name, wanted) in grouped {
        match test(store, model, name, wanted) {
            Ok(Some(test)) => tests.push(test),
            Ok(None) => {}
            Err(message) => {
                refused.insert(name.to_owned(), vec![message]);
            }
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    Ok(store
        .rows(model.endpoint)
        .filter(|(id, row)| tests.iter().all(|test| test(*id, row)))
        .map(|(id, _)| id)
        .collect())
}

/// The lookups that may follow a name.
const LOOKUPS: &[&str] = &[
    "n", "ic", "nic", "ie", "nie", "isw", "iew", "gt", "gte", "lt", "lte", "empty", "isnull",
];

fn test<'a>(
    store: &'a Store,
    model: &'static Model,
    name: &str,
    wanted: Vec<&'a str>,
) -> Result<Option<Test<'a>>, String> {
    let (name, lookup) = match name.rsplit_once("__") {
        Some((name, lookup)) if LOOKUPS.contains(&lookup) => (name.to_owned(), lookup.to_owned()),
        _ => (name.to_owned(), String::new()),
    };
    if name == "id" {
        if wanted.iter().any(|id| id.parse::<i64>().is_err()) {
            return Err("Enter a whole number.".to_owned());
        }
        let ids: Vec<u64> = wanted.iter().filter_map(|id| id.parse().ok()).collect();
        return Ok(Some(match lookup.as_str() {
            "" => Box::new(move |id, _| ids.contains(&id)),
            "n" => Box::new(move |id, _| !ids.contains(&id)),
            _ => Box::new(move |id, _| {
                ids.iter()
                    .all(|wanted| compare(&lookup, &json!(id), &wanted.to_string()))
            }),
        }));
    }
    if let Some(custom) = name.strip_prefix("cf_") {
        return Ok(custom_field(
            store,
            model,
            custom.to_owned(),
            lookup,
            wanted,
        ));
    }
    if let Some(test) = tag_test(store, model, &name, &lookup, &wanted)? {
        return Ok(Some(test));
    }
    if let Some(test) = special(store, model, &name, &wanted)? {
        let negated = lookup == "n";
        return Ok(Some(Box::new(move |own, row| test(own, row) != negated)));
    }
    if name == "q" {
        let wanted: Vec<String> = wanted.iter().map(|text| text.to_lowercase()).collect();
        return Ok(Some(Box::new(move |_, row| {
            let shown =
                format!("{} {}", text(row, model.display), text(row, "description")).to_lowercase();
            wanted.iter().all(|text| shown.contains(text))
        })));
    }
    if matches!(name.as_str(), "created" | "last_updated") {
        if wanted.iter().any(|time| !values::is_time(time)) {
            return Err("Enter a valid date/time.".to_owned());
        }
        // `+` of an offset arrives as a blank when nobody escaped it.
        let wanted: Vec<&str> = wanted
            .iter()
            .map(|time| {
                let time = time.strip_suffix("+00:00").unwrap_or(time);
                time.strip_suffix(" 00:00").unwrap_or(time)
            })
            .map(|time| time.trim_end_matches('Z'))
            .collect();
        return Ok(Some(Box::new(move |_, row| {
            let value = text(row, &name).trim_end_matches('Z').into();
            matches(&lookup, &value, &wanted)
        })));
    }
    // `cluster_id` and `cluster` of a reference `cluster`.
    let (field_name, by_id) = match name.strip_suffix("_id") {
        Some(plain) if model.field(&name).is_none() => (plain.to_owned(), true),
        _ => (name.clone(), false),
    };
    let Some(field) = model.field(&field_name) else {
        return Ok(None);
    };
    match field.kind {
        Kind::Key(to, _) => {
            let ids = referenced(store, to, by_id, &wanted)?;
            Ok(Some(Box::new(move |_, row| {
                let found = ids.iter().any(|wanted| *wanted == id(row, &field_name));
                found != (lookup == "n")
            })))
        }
        Kind::Keys(to) => {
            let ids = referenced(store, to, by_id, &wanted)?;
            Ok(Some(Box::new(move |_, row| {
                let held = row.get(&field_name).and_then(Value::as_array);
                held.is_some_and(|held| ids.iter().flatten().any(|id| held.contains(&json!(id))))
            })))
        }
        Kind::Json => Ok(None),
        Kind::Mac => {
            // Compared as they are stored, whatever way they are written.
            let wanted: Result<Vec<String>, String> =
                wanted.iter().map(|text| values::mac(text)).collect();
            let wanted = wanted?;
            Ok(Some(Box::new(move |_, row| {
                let found = wanted.iter().any(|mac| mac == text(row, &field_name));
                found != (lookup == "n")
            })))
        }
        _ => Ok(Some(scalar(field_name, lookup, wanted))),
    }
}

/// The ids that a filter over a reference means; `None` is "no object".
fn referenced(
    store: &Store,
    to: &'static str,
    by_id: bool,
    wanted: &[&str],
) -> Result<Vec<Option<u64>>, String> {
    let mut ids = Vec::new();
    for &value in wanted {
        if value == "null" {
            ids.push(None);
            continue;
        }
        let missing =
            || format!("Select a valid choice. {value} is not one of the available choices.");
        if by_id {
            let id: u64 = value
                .parse()
                .map_err(|_| format!("“{value}” is not a valid value."))?;
            store.get(to, id).ok_or_else(missing)?;
            ids.push(Some(id));
            continue;
        }
        // By slug where there is one, else by name.
        let field = models::by_endpoint(to)
            .and_then(|model| model.field("slug"))
            .map_or("name", |field| field.name);
        let before = ids.len();
        ids.extend(
            store
                .rows(to)
                .filter(|(_, row)| text(row, field) == value)
                .map(|(id, _)| Some(id)),
        );
        if ids.len() == before {
            return Err(missing());
        }
    }
    Ok(ids)
}

fn tag_test<'a>(
    store: &'a Store,
    model: &Model,
    name: &str,
    lookup: &str,
    wanted: &[&str],
) -> Result<Option<Test<'a>>, String> {
    if !model.taggable || !matches!(name, "tag" | "tag_id") {
        return Ok(None);
    }
    let ids: Vec<u64> = referenced(store, "extras/tags", name == "tag_id", wanted)?
        .into_iter()
        .flatten()
        .collect();
    let not = lookup == "n";
    Ok(Some(Box::new(move |_, row| {
        let held = row.get("tags").and_then(Value::as_array);
        let has = |id: &u64| held.is_some_and(|held| held.contains(&json!(id)));
        // Repeated tags narrow.
        if not {
            !ids.iter().any(has)
        } else {
            ids.iter().all(has)
        }
    })))
}

/// Filters over something that is not a field of the model.
fn special<'a>(
    store: &'a Store,
    model: &'static Model,
    name: &str,
    wanted: &[&str],
) -> Result<Option<Test<'a>>, String> {
    let (target, by_id) = match name.strip_suffix("_id") {
        Some(plain) => (plain, true),
        None => (name, false),
    };
    let assigned = matches!(model.endpoint, "ipam/ip-addresses" | "dcim/mac-addresses");
    let interface = matches!(
        model.endpoint,
        "virtualization/interfaces" | "dcim/interfaces"
    );
    let endpoint = match target {
        "vminterface" if assigned => "virtualization/interfaces",
        "interface" if assigned => "dcim/interfaces",
        "virtual_machine" if assigned => "virtualization/virtual-machines",
        "device" if assigned => "dcim/devices",
        "cluster" if model.endpoint == "virtualization/interfaces" => "virtualization/clusters",
        "site" if model.endpoint == "virtualization/clusters" => "dcim/sites",
        _ => {
            return Ok(match (model.endpoint, name) {
                ("ipam/ip-addresses" | "ipam/prefixes", "family") => {
                    let wanted: Vec<String> = wanted.iter().map(|&text| text.to_owned()).collect();
                    let field = if model.endpoint == "ipam/prefixes" {
                        "prefix"
                    } else {
                        "address"
                    };
                    Some(Box::new(move |_, row| {
                        wanted.contains(&values::family(text(row, field)).to_string())
                    }))
                }
                ("ipam/ip-addresses", "address") => {
                    let wanted: Vec<String> = wanted.iter().map(|&text| text.to_owned()).collect();
                    // Without a mask any mask will do.
                    Some(Box::new(move |_, row| {
                        let have = text(row, "address");
                        wanted
                            .iter()
                            .any(|wanted| wanted == have || wanted == values::host(have))
                    }))
                }
                ("ipam/ip-addresses", "parent") => {
                    let wanted: Vec<String> = wanted.iter().map(|&text| text.to_owned()).collect();
                    Some(Box::new(move |_, row| {
                        wanted
                            .iter()
                            .any(|net| values::contains(net, text(row, "address")))
                    }))
                }
                ("ipam/ip-addresses", "assigned_to_interface") => {
                    let yes = wanted
                        .iter()
                        .any(|text| text.eq_ignore_ascii_case("true") || *text == "1");
                    Some(Box::new(move |_, row| {
                        id(row, "assigned_object_id").is_some() == yes
                    }))
                }
                (_, "mac_address") if interface => {
                    let wanted: Vec<String> = wanted
                        .iter()
                        .filter_map(|text| values::mac(text).ok())
                        .collect();
                    Some(Box::new(move |own, _| {
                        store
                            .referrers_of((model.endpoint, own), "dcim/mac-addresses")
                            .into_iter()
                            .any(|mac| {
                                store.get("dcim/mac-addresses", mac).is_some_and(|mac| {
                                    wanted
                                        .iter()
                                        .any(|wanted| wanted == text(mac, "mac_address"))
                                })
                            })
                    }))
                }
                _ => None,
            });
        }
    };
    let ids: Vec<u64> = referenced(store, endpoint, by_id, wanted)?
        .into_iter()
        .flatten()
        .collect();
    Ok(Some(Box::new(move |_, row| {
        let place = match endpoint {
            "virtualization/clusters" => id(row, "virtual_machine")
                .and_then(|vm| id(store.get("virtualization/virtual-machines", vm)?, "cluster"))
                .map(|id| (endpoint, id)),
            "dcim/sites" => generic(row, "scope_type", "scope_id"),
            "virtualization/virtual-machines" | "dcim/devices" => {
                addresses::parent_of_address(store, row)
            }
            _ => generic(row, "assigned_object_type", "assigned_object_id"),
        };
        place.is_some_and(|(to, id)| to == endpoint && ids.contains(&id))
    })))
}

fn custom_field<'a>(
    store: &Store,
    model: &Model,
    name: String,
    lookup: String,
    wanted: Vec<&'a str>,
) -> Option<Test<'a>> {
    let fields = super::custom::of(store, model);
    let (_, field) = fields
        .iter()
        .find(|(_, field)| text(field, "name") == name)?;
    if text(field, "type") == "json" || text(field, "filter_logic") == "disabled" {
        return None;
    }
    let loose = text(field, "filter_logic") == "loose"
        && matches!(text(field, "type"), "text" | "longtext" | "url");
    Some(Box::new(move |_, row| {
        let value = row
            .get("custom_fields")
            .and_then(|fields| fields.get(&name))
            .unwrap_or(&Value::Null);
        // A loose text filter looks for a part.
        let lookup = if lookup.is_empty() && loose {
            "ic"
        } else {
            &lookup
        };
        matches(lookup, value, &wanted)
    }))
}

fn scalar(field: String, lookup: String, wanted: Vec<&str>) -> Test<'_> {
    Box::new(move |_, row| matches(&lookup, row.get(&field).unwrap_or(&Value::Null), &wanted))
}

/// One of the wanted values fits; for negations none does.
fn matches(lookup: &str, value: &Value, wanted: &[&str]) -> bool {
    match lookup {
        "n" => !wanted.iter().any(|wanted| compare("", value, wanted)),
        "nic" => !wanted.iter().any(|wanted| compare("ic", value, wanted)),
        "nie" => !wanted.iter().any(|wanted| compare("ie", value, wanted)),
        _ => wanted.iter().any(|wanted| compare(lookup, value, wanted)),
    }
}

fn compare(lookup: &str, value: &Value, wanted: &str) -> bool {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let yes = wanted.eq_ignore_ascii_case("true") || wanted == "1";
    match lookup {
        "" => match value {
            Value::Null => wanted == "null",
            Value::Bool(value) => *value == yes,
            Value::Number(number) => number.as_f64() == wanted.parse().ok(),
            _ => text == wanted,
        },
        "empty" | "isnull" => text.is_empty() == yes,
        "ic" => text.to_lowercase().contains(&wanted.to_lowercase()),
        "ie" => text.to_lowercase() == wanted.to_lowercase(),
        "isw" => text.to_lowercase().starts_with(&wanted.to_lowercase()),
        "iew" => text.to_lowercase().ends_with(&wanted.to_lowercase()),
        _ => {
            let order = match (value.as_f64(), wanted.parse::<f64>()) {
                (Some(have), Ok(wanted)) => have.partial_cmp(&wanted),
                _ if value.is_null() => None,
                _ => Some(text.as_str().cmp(wanted)),
            };
            order.is_some_and(|order| match lookup {
                "gt" => order.is_gt(),
                "gte" => order.is_ge(),
                "lt" => order.is_lt(),
                _ => order.is_le(),
            })
        }
    }
}
