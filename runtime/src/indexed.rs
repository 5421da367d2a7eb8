//! Families of numbered keys: `net0`, `net1`, `scsi0`, ….
//!
//! The documents describe them once (`net[n]`), answers carry the numbered
//! keys, and generated objects keep those among their undeclared keys.

use crate::scalar::FromJson;
use serde_json::{Map, Value};

/// The members of the family `name` in `extra`, ascending by index.
///
/// A member is a key of `name` and a decimal index without leading zeros, not
/// above `max` where there is one: `net0` and `net31`, but not `net`, `net01`,
/// `netmask` or, with a maximum of 31, `net32`. Keys that are no members stay
/// where they are, so nothing is lost.
///
/// ```
/// let extra = serde_json::json!({"net10": "virtio=…", "net2": "e1000=…", "netmask": 24});
/// let extra = extra.as_object().unwrap();
/// let nets: Vec<(u32, pve_runtime::PveStr)> = pve_runtime::indexed(extra, "net", Some(31)).collect();
/// assert_eq!(nets[0].0, 2);
/// assert_eq!(nets[1].1, "virtio=…");
/// ```
pub fn indexed<V: FromJson>(
    extra: &Map<String, Value>,
    name: &str,
    max: Option<u32>,
) -> std::vec::IntoIter<(u32, V)> {
    let mut members: Vec<(u32, &Value)> = extra
        .iter()
        .filter_map(|(key, value)| Some((index_of(key, name)?, value)))
        .filter(|(index, _)| max.is_none_or(|max| *index <= max))
        .collect();
    members.sort_unstable_by_key(|(index, _)| *index);
    members
        .into_iter()
        .map(|(index, value)| (index, V::from_json(value.clone())))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The index in `key`, if it is a member of the family `name`.
fn index_of(key: &str, name: &str) -> Option<u32> {
    let digits = key.strip_prefix(name)?;
    let canonical = digits == "0" || !digits.starts_with('0');
    if !canonical || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_canonical_indexes_within_the_range_are_members() {
        let extra = serde_json::json!({
            "net11": "b", "net2": "a", "net": 0, "net01": 0, "net+1": 0, "net32": 0,
            "netmask": 0, "net4294967296": 0, "scsi0": 0,
        });
        let Value::Object(extra) = extra else {
            unreachable!()
        };
        let found: Vec<(u32, Value)> = indexed(&extra, "net", Some(31)).collect();
        assert_eq!(found, [(2, "a".into()), (11, "b".into())]);
        let open: Vec<(u32, Value)> = indexed(&extra, "net", None).collect();
        assert_eq!(open.len(), 3);
    }
}
