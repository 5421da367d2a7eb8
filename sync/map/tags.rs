//! Proxmox VE's tags as NetBox tags.

use super::text;
use crate::model::{DesiredObject, FieldPolicy::Create, Kind, NaturalKey, Value};

/// Colours that can be told apart and read under NetBox's white text.
const PALETTE: [&str; 12] = [
    "c62828", "ad1457", "6a1b9a", "4527a0", "283593", "1565c0", "00838f", "00695c", "2e7d32",
    "827717", "ef6c00", "4e342e",
];

/// The NetBox tag for a tag of Proxmox VE.
pub(super) fn object(tag: &str, color: Option<&str>) -> DesiredObject {
    let slug = tag_slug(tag);
    let mut object = DesiredObject::new(Kind::Tag, slug.clone(), tag);
    object.natural = vec![NaturalKey::slug(&slug), NaturalKey::name(tag, None)];
    let (color, reason) = match color {
        Some(color) => (color.to_lowercase(), "the cluster's tag style"),
        None => (derived(tag).to_owned(), "derived from the name"),
    };
    let name: String = tag.chars().take(100).collect();
    object
        .field(Create, "name", Value::text(name), "a tag in Proxmox VE")
        .field(Create, "slug", Value::text(&slug), "from the name")
        .field(Create, "color", Value::text(color), reason);
    object
}

/// A slug that two tags share only if they differ in case alone: `c++` and
/// `c.` would both become `c`, so what is lost comes back as a hash.
fn tag_slug(tag: &str) -> String {
    let lower = tag.to_lowercase();
    let plain = lower.len() <= 100
        && lower
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    if plain {
        return lower;
    }
    let slug: String = text::slug(&lower).chars().take(90).collect();
    format!("{slug}-{}", text::short_hash(&lower))
}

fn derived(tag: &str) -> &'static str {
    let sum = text::short_hash(&tag.to_lowercase());
    let number = u32::from_str_radix(&sum, 16).unwrap_or_default() as usize;
    PALETTE[number % PALETTE.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_tags_have_different_slugs() {
        assert_eq!(tag_slug("Prod"), "prod");
        assert_ne!(tag_slug("c++"), tag_slug("c."));
        assert_ne!(tag_slug("a.b"), tag_slug("a-b"));
        assert_eq!(derived("web"), derived("WEB"));
    }
}
