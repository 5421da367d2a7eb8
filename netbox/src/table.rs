//! How an endpoint is declared: path, fields read, fields written, filters.
//!
//! Invariant: what the client asks for, sends and filters by is named in a
//! declaration made with [`table!`](crate::table), so that a check can compare
//! it with NetBox's own documents. A name outside of it is an error at run time.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{
    error::{Error, Kind, Result},
    version::Version,
};

/// A field of an endpoint and the version it came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The name in JSON.
    pub name: &'static str,
    /// The first version that has it; none when all supported versions do.
    pub since: Option<Version>,
    /// The most characters of a text that is written; none where NetBox sets no bound.
    pub max: Option<usize>,
    /// The choices that are written; empty for what is no choice.
    pub choices: &'static [&'static str],
}

impl Field {
    /// Why this value is not one to write; texts and choices alone are bounded.
    fn refuses(&self, value: &Value) -> Option<String> {
        let text = value.as_str()?;
        let length = text.chars().count();
        if let Some(max) = self.max.filter(|max| length > *max) {
            return Some(format!("{max} characters at most, not {length}"));
        }
        let known = self.choices.is_empty() || self.choices.contains(&text);
        (!known).then(|| format!("one of {}, not '{text}'", self.choices.join(", ")))
    }

    /// Whether a NetBox of this version has it.
    pub fn exists_in(&self, version: Version) -> bool {
        self.since.is_none_or(|since| version >= since)
    }
}

/// An endpoint as data.
#[derive(Debug, PartialEq, Eq)]
pub struct TableSpec {
    /// Path below `/api/`, without slashes at the ends: `dcim/devices`.
    pub path: &'static str,
    /// The first version that has the endpoint; none when all supported versions do.
    pub since: Option<Version>,
    /// What is read (`fields=`).
    pub read: &'static [Field],
    /// What may be written.
    pub write: &'static [Field],
    /// What may be filtered by.
    pub filters: &'static [&'static str],
}

impl TableSpec {
    /// Whether a NetBox of this version has the endpoint.
    pub fn exists_in(&self, version: Version) -> bool {
        self.since.is_none_or(|since| version >= since)
    }

    /// The value of `fields=` for that version.
    pub(crate) fn fields(&self, version: Version) -> String {
        let names: Vec<_> = self
            .read
            .iter()
            .filter(|field| field.exists_in(version))
            .map(|field| field.name)
            .collect();
        names.join(",")
    }
}

/// A row of an endpoint: a narrow struct whose fields are all optional but the id.
pub trait Table: DeserializeOwned + Send + Sync + 'static {
    /// The declaration.
    const SPEC: &'static TableSpec;

    /// NetBox's id.
    fn id(&self) -> u64;
}

/// What to write: an explicit map, in which `null` and `[]` can stand.
///
/// Only declared fields are taken, see [`TableSpec::write`].
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    spec: &'static TableSpec,
    map: Map<String, Value>,
}

impl Body {
    /// An empty body for an endpoint.
    pub fn new(spec: &'static TableSpec) -> Self {
        Self {
            spec,
            map: Map::new(),
        }
    }

    /// Sets a field.
    ///
    /// # Errors
    /// When the endpoint declares no such field to write, or another length or
    /// other choices for it: these are the ones that are checked against NetBox.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) -> Result<&mut Self> {
        let table = self.spec.path;
        let Some(field) = self.spec.write.iter().find(|field| field.name == name) else {
            return Err(Error::new(Kind::Undeclared {
                table,
                what: "field to write",
                name: name.to_owned(),
            }));
        };
        let value = value.into();
        if let Some(expected) = field.refuses(&value) {
            return Err(Error::new(Kind::Outside {
                table,
                name: field.name,
                expected,
            }));
        }
        self.map.insert(name.to_owned(), value);
        Ok(self)
    }

    /// Sets one custom field; the others keep their values (NetBox merges per key).
    ///
    /// # Errors
    /// When the endpoint declares no custom fields to write.
    pub fn set_custom_field(&mut self, name: &str, value: impl Into<Value>) -> Result<&mut Self> {
        let mut fields = match self.map.remove("custom_fields") {
            Some(Value::Object(map)) => map,
            _ => Map::new(),
        };
        fields.insert(name.to_owned(), value.into());
        self.set("custom_fields", fields)
    }

    /// What will be sent, without `id` and change-log message.
    pub fn as_map(&self) -> &Map<String, Value> {
        &self.map
    }
}

/// The name without the `r#` that Rust needs before its own words.
#[doc(hidden)]
pub const fn plain(name: &'static str) -> &'static str {
    let bytes = name.as_bytes();
    if bytes.len() > 2 && bytes[0] == b'r' && bytes[1] == b'#' {
        name.split_at(2).1
    } else {
        name
    }
}

/// Declares an endpoint: a struct to read its rows into, and its [`TableSpec`].
///
/// A field to write carries the most characters that are written (`name[64]`)
/// or the choices that are (`status("active", "offline")`), and the version it
/// came with where older ones lack it (`, since (4, 6)`).
///
/// ```
/// netbox_client::table! {
///     /// A tag.
///     pub Tag = "extras/tags" {
///         read { name: String; color: String; }
///         write { name[100]; slug[100]; color[6]; }
///         filter { slug; }
///     }
/// }
/// ```
#[macro_export]
macro_rules! table {
    (
        $(#[$doc:meta])*
        pub $name:ident = $path:literal $(since ($major:literal, $minor:literal))? {
            read { $($field:ident : $type:ty $(, since ($fmajor:literal, $fminor:literal))? ;)* }
            write { $(
                $write:ident $([$max:literal])? $(($($choice:literal),+))?
                $(, since ($wmajor:literal, $wminor:literal))? ;
            )* }
            filter { $($filter:ident;)* }
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, ::serde::Deserialize)]
        #[serde(default)]
        pub struct $name {
            /// NetBox's id.
            pub id: u64,
            $(
                #[doc = concat!("NetBox's `", stringify!($field), "`", $(", since ", stringify!($fmajor), ".", stringify!($fminor),)? ".")]
                pub $field: Option<$type>,
            )*
        }

        impl $crate::Table for $name {
            const SPEC: &'static $crate::TableSpec = &$crate::TableSpec {
                path: $path,
                since: $crate::table!(@since $(($major, $minor))?),
                read: &[
                    $crate::Field { name: "id", since: None, max: None, choices: &[] },
                    $($crate::Field {
                        name: $crate::table::plain(stringify!($field)),
                        since: $crate::table!(@since $(($fmajor, $fminor))?),
                        max: None,
                        choices: &[],
                    },)*
                ],
                write: &[
                    $($crate::Field {
                        name: $crate::table::plain(stringify!($write)),
                        since: $crate::table!(@since $(($wmajor, $wminor))?),
                        max: $crate::table!(@max $($max)?),
                        choices: &[$($($choice),+)?],
                    },)*
                ],
                filters: &[$(stringify!($filter),)*],
            };

            fn id(&self) -> u64 {
                self.id
            }
        }
    };
    (@max) => { None };
    (@max $max:literal) => { Some($max) };
    (@since) => { None };
    (@since ($major:literal, $minor:literal)) => { Some($crate::Version::new($major, $minor)) };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tables::VirtualMachine;

    #[test]
    fn only_declared_fields_are_written() {
        let mut body = Body::new(VirtualMachine::SPEC);
        body.set("memory", json!(null)).expect("declared");
        body.set_custom_field("pve_id", "prod/qemu/100")
            .expect("declared");
        body.set_custom_field("pve_vmid", 100).expect("declared");
        let error = body
            .set("disk", 1)
            .expect_err("disk is never ours to write");
        assert_eq!(
            error.to_string(),
            "virtualization/virtual-machines declares no field to write 'disk'"
        );
        assert_eq!(
            Value::Object(body.as_map().clone()),
            json!({"memory": null, "custom_fields": {"pve_id": "prod/qemu/100", "pve_vmid": 100}})
        );
    }

    #[test]
    fn only_declared_lengths_and_choices_are_written() {
        let mut body = Body::new(VirtualMachine::SPEC);
        body.set("name", "ü".repeat(64)).expect("64 characters");
        body.set("status", "paused").expect("declared");
        body.set("status", Value::Null).expect("null is no choice");
        let refused = |error: Result<&mut Body>| error.expect_err("not declared").to_string();
        assert_eq!(
            refused(body.set("name", "x".repeat(65))),
            "virtualization/virtual-machines: name takes 64 characters at most, not 65"
        );
        assert_eq!(
            refused(body.set("start_on_boot", "maybe")),
            "virtualization/virtual-machines: start_on_boot takes one of on, off, not 'maybe'"
        );
    }

    #[test]
    fn fields_follow_the_version() {
        let fields = |major, minor| VirtualMachine::SPEC.fields(Version::new(major, minor));
        assert!(!fields(4, 5).contains("virtual_machine_type"));
        assert!(fields(4, 6).contains("virtual_machine_type"));
        assert!(fields(4, 5).starts_with("id,"));
        let custom_field = crate::tables::CustomField::SPEC.fields(Version::new(4, 5));
        assert_eq!(custom_field, "id,name,type,object_types,last_updated");
    }
}
