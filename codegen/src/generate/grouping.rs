//! Which file a thing goes to.
//!
//! Things are filed under the literal segments of their operation's path. A
//! file that would grow beyond [`LIMIT`] is divided by the next segment, and at
//! last by method, so that every file can be opened and a name tells the place.
//!
//! Invariant: the place follows from path, method and size, not from order.

use std::collections::BTreeMap;

/// Lines that a generated file should not exceed.
pub(super) const LIMIT: usize = 2000;

/// Something to be filed.
pub(super) struct Entry<T> {
    /// What it is sorted by inside its file.
    pub name: String,
    /// The literal path segments of its operation, then the method.
    pub place: Vec<String>,
    /// How many lines it takes.
    pub lines: usize,
    /// The thing itself.
    pub value: T,
}

/// Distributes entries over files: file stem → entries, sorted by name.
pub(super) fn distribute<T>(entries: Vec<Entry<T>>) -> BTreeMap<String, Vec<Entry<T>>> {
    let mut files = BTreeMap::new();
    let depth = common_depth(&entries);
    divide(entries, depth, &mut files);
    for entries in files.values_mut() {
        entries.sort_by(|a, b| a.name.cmp(&b.name));
    }
    files
}

fn common_depth<T>(entries: &[Entry<T>]) -> usize {
    let Some(first) = entries.first() else {
        return 0;
    };
    let mut depth = 0;
    while let Some(segment) = first.place.get(depth) {
        if !entries
            .iter()
            .all(|entry| entry.place.get(depth) == Some(segment))
        {
            break;
        }
        depth += 1;
    }
    depth
        .min(first.place.len().saturating_sub(1))
        .max(usize::from(depth > 0))
}

fn divide<T>(entries: Vec<Entry<T>>, depth: usize, files: &mut BTreeMap<String, Vec<Entry<T>>>) {
    let lines: usize = entries.iter().map(|entry| entry.lines).sum();
    let divisible = entries.iter().any(|entry| entry.place.len() > depth);
    if lines <= LIMIT || !divisible {
        let stem = stem(&entries, depth);
        files.entry(stem).or_default().extend(entries);
        return;
    }
    let mut parts: BTreeMap<Option<String>, Vec<Entry<T>>> = BTreeMap::new();
    for entry in entries {
        parts
            .entry(entry.place.get(depth).cloned())
            .or_default()
            .push(entry);
    }
    for (segment, part) in parts {
        let next = if segment.is_some() {
            depth + 1
        } else {
            usize::MAX
        };
        divide(part, next, files);
    }
}

fn stem<T>(entries: &[Entry<T>], depth: usize) -> String {
    let place = entries
        .first()
        .map(|entry| entry.place.as_slice())
        .unwrap_or_default();
    let named = &place[..depth.min(place.len())];
    if named.is_empty() {
        return "all".to_owned();
    }
    named
        .iter()
        .map(|segment| {
            segment
                .replace(|c: char| !c.is_ascii_alphanumeric(), "_")
                .to_lowercase()
        })
        .collect::<Vec<_>>()
        .join("_")
}

/// The place of an operation: literal segments of its path, then its method.
pub(super) fn place_of(path: &str, method: &str) -> Vec<String> {
    path.split('/')
        .filter(|segment| !segment.is_empty() && !segment.starts_with('{'))
        .map(str::to_owned)
        .chain([method.to_lowercase()])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Entry, distribute, place_of};

    fn entry(path: &str, method: &str, lines: usize) -> Entry<()> {
        Entry {
            name: format!("{method}{path}"),
            place: place_of(path, method),
            lines,
            value: (),
        }
    }

    #[test]
    fn small_things_stay_together() {
        let files = distribute(vec![
            entry("/nodes", "get", 10),
            entry("/version", "get", 10),
        ]);
        assert_eq!(files.keys().collect::<Vec<_>>(), ["all"]);
    }

    #[test]
    fn large_things_are_divided_by_path_then_method() {
        let files = distribute(vec![
            entry("/nodes/{node}/qemu", "get", 900),
            entry("/nodes/{node}/qemu/{vmid}/config", "get", 1500),
            entry("/nodes/{node}/qemu/{vmid}/config", "put", 1500),
            entry("/nodes/{node}/lxc", "get", 100),
        ]);
        assert_eq!(
            files.keys().collect::<Vec<_>>(),
            [
                "nodes_lxc",
                "nodes_qemu_config_get",
                "nodes_qemu_config_put",
                "nodes_qemu_get"
            ]
        );
    }
}
