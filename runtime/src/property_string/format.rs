//! What a property string format is, and what its members are.

use super::{Reader, Writer};
use crate::open_enum::OpenEnum;
use crate::scalar::{PveBool, PveInt, PveNum, PveStr};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A format's names, as the documents declare them.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What errors call it.
    pub name: &'static str,
    /// The keys of all typed members.
    pub members: &'static [&'static str],
    /// The member of a bare value.
    pub default_key: Option<&'static str>,
    /// Other names of members: (alias, member).
    pub aliases: &'static [(&'static str, &'static str)],
    /// Keys that are a value themselves: (key, member of the value, member of the key).
    pub key_aliases: &'static [(&'static str, &'static str, &'static str)],
}

impl Format {
    /// True for every key that has a meaning in this format.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.members.contains(&key)
            || self.default_key == Some(key)
            || self.aliases.iter().any(|(alias, _)| *alias == key)
            || self.key_aliases.iter().any(|(alias, ..)| *alias == key)
    }
}

/// A type that is written as a property string.
///
/// ```
/// use pve_runtime::property_string::{Format, PropertyStringFormat, Reader, Writer, parse, print};
/// use pve_runtime::{PveInt, PveStr};
///
/// struct Net {
///     bridge: Option<PveStr>,
///     macaddr: Option<PveStr>,
///     model: Option<PveStr>,
///     tag: Option<PveInt>,
///     extra: serde_json::Map<String, serde_json::Value>,
/// }
///
/// impl PropertyStringFormat for Net {
///     const FORMAT: Format = Format {
///         name: "net",
///         members: &["bridge", "macaddr", "model", "tag"],
///         default_key: Some("model"),
///         aliases: &[],
///         key_aliases: &[("e1000", "macaddr", "model"), ("virtio", "macaddr", "model")],
///     };
///     fn read(r: &mut Reader) -> Self {
///         Self {
///             bridge: r.member("bridge"),
///             macaddr: r.member("macaddr"),
///             model: r.member("model"),
///             tag: r.member("tag"),
///             extra: r.extra(),
///         }
///     }
///     fn write(&self, w: &mut Writer) {
///         w.member("bridge", &self.bridge);
///         w.member("macaddr", &self.macaddr);
///         w.member("model", &self.model);
///         w.member("tag", &self.tag);
///         w.extra(&self.extra);
///     }
/// }
///
/// let net: Net = parse("bridge=vmbr0,virtio=AA:BB:CC:DD:EE:FF,tag=10,new=1")?;
/// assert_eq!(net.model.as_ref().unwrap(), &"virtio");
/// assert_eq!(net.tag.as_ref().unwrap().get(), Some(10));
/// assert_eq!(print(&net)?, "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0,tag=10,new=1");
/// # Ok::<(), pve_runtime::PropertyStringError>(())
/// ```
pub trait PropertyStringFormat: Sized {
    /// The format's names.
    const FORMAT: Format;

    /// Takes the members out of `reader`, each once, and its
    /// [`extra`](Reader::extra) last.
    fn read(reader: &mut Reader) -> Self;

    /// Hands all members to `writer`, in any fixed order.
    fn write(&self, writer: &mut Writer);
}

/// A type that a member of a property string may have.
pub trait Member: Sized {
    /// What is expected, as warnings say it.
    const EXPECTED: &'static str;

    /// Reads a text; what cannot be read is kept.
    fn from_text(text: &str) -> Self;

    /// The text to write; `None` when there is no value.
    fn to_text(&self) -> Option<String>;

    /// True for what was there but cannot be read.
    fn is_unreadable(&self) -> bool {
        false
    }
}

macro_rules! scalar_member {
    ($($scalar:ident),*) => {$(
        impl Member for $scalar {
            const EXPECTED: &'static str = $scalar::EXPECTED;

            fn from_text(text: &str) -> Self {
                Self::from_wire(crate::scalar::wire::Wire::Text(text.into()))
            }

            fn to_text(&self) -> Option<String> {
                (!self.is_null()).then(|| self.to_string())
            }

            fn is_unreadable(&self) -> bool {
                $scalar::is_unreadable(self)
            }
        }
    )*};
}
scalar_member!(PveBool, PveInt, PveNum, PveStr);

impl Member for String {
    const EXPECTED: &'static str = "a string";

    fn from_text(text: &str) -> Self {
        text.to_owned()
    }

    fn to_text(&self) -> Option<String> {
        Some(self.clone())
    }
}

impl<T: DeserializeOwned + Serialize> Member for OpenEnum<T> {
    const EXPECTED: &'static str = "a word of an enumeration";

    fn from_text(text: &str) -> Self {
        OpenEnum::from_text(text)
    }

    fn to_text(&self) -> Option<String> {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::Null) => None,
            Ok(serde_json::Value::String(text)) => Some(text),
            Ok(other) => Some(other.to_string()),
            // An enumeration whose words cannot be written writes nothing the
            // server would take; the empty text is refused by the writer.
            Err(_) => Some(String::new()),
        }
    }
}
