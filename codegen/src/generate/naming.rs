//! The names that the generator gives in Rust, foretold.
//!
//! typify and progenitor change names (`mac-addr` → `mac_addr`, `type` →
//! `type_`) and panic or emit what does not compile where two of them become
//! one. Knowing the rule beforehand lets the dialect check name the place.
//!
//! Invariant: a name follows from the name in the document alone.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

/// The field of a struct for a property.
#[must_use]
pub fn field_name(property: &str) -> String {
    identifier(property, str::to_snake_case, "x")
}

/// The argument of a method for a parameter.
#[must_use]
pub fn argument_name(parameter: &str) -> String {
    identifier(parameter, str::to_snake_case, "_")
}

/// The type for a component.
#[must_use]
pub fn type_name(component: &str) -> String {
    identifier(component, str::to_pascal_case, "X")
}

/// The variants for the values of an enum, or `None` when two values cannot be
/// told apart in Rust.
#[must_use]
pub fn variant_names(values: &[&str]) -> Option<Vec<String>> {
    let plain: Vec<String> = values
        .iter()
        .map(|value| identifier(value, str::to_pascal_case, "X"))
        .collect();
    if distinct(&plain) {
        return Some(plain);
    }
    let marked: Vec<String> = values
        .iter()
        .map(|value| {
            let marked = value.replace(
                |c: char| c == '_' || !unicode_ident::is_xid_continue(c),
                "X",
            );
            identifier(&marked, str::to_pascal_case, "X")
        })
        .collect();
    distinct(&marked).then_some(marked)
}

/// Whether all names differ.
#[must_use]
pub fn distinct(names: &[String]) -> bool {
    names.iter().collect::<BTreeSet<_>>().len() == names.len()
}

fn identifier(input: &str, case: fn(&str) -> String, prefix: &str) -> String {
    let clean = input
        .replace('\'', "")
        .replace(|c: char| !unicode_ident::is_xid_continue(c), "-");
    let cased = match input {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => case(&clean),
    };
    let named = match cased.chars().next() {
        None => case("x"),
        Some(first) if unicode_ident::is_xid_start(first) => cased,
        Some(_) => format!("{prefix}{cased}"),
    };
    // `syn` knows the keywords of the edition; `gen` is one that typify adds.
    if syn::parse_str::<syn::Ident>(&named).is_ok() && named != "gen" {
        named
    } else {
        format!("{named}_")
    }
}

#[cfg(test)]
mod tests {
    use super::{argument_name, field_name, type_name, variant_names};

    #[test]
    fn names_follow_the_generator() {
        assert_eq!(field_name("mac-addr"), "mac_addr");
        assert_eq!(field_name("type"), "type_");
        assert_eq!(field_name("VM.Audit"), "vm_audit");
        assert_eq!(field_name("9p"), "x9p");
        assert_eq!(argument_name("9p"), "_9p");
        assert_eq!(argument_name("pci-id-or-mapping"), "pci_id_or_mapping");
        assert_eq!(type_name("GetNodesItem"), "GetNodesItem");
    }

    #[test]
    fn variants_must_differ() {
        assert!(variant_names(&["a", "b", ""]).is_some());
        assert!(variant_names(&["a", "A"]).is_none());
        assert!(variant_names(&["<", ">"]).is_none());
    }
}
