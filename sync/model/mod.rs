//! The vocabulary between the arrows: kinds of NetBox objects, their fields'
//! values, what is desired and what is there.
//!
//! `map` writes [`Desired`] without knowing NetBox's state, `read` writes
//! [`Actual`] without knowing Proxmox VE, and `plan` compares the two.

mod actual;
mod desired;
mod field;
mod kind;
mod value;

pub use actual::{Actual, ActualObject};
pub use desired::{Desired, DesiredObject, Family, Incarnation, Kept, Missing};
pub use field::{DesiredField, FieldName, FieldPolicy, FieldRule, Fields, Merge, intern};
pub use kind::Kind;
pub use value::{Link, NaturalKey, Value};

/// The custom field that carries the identity.
pub const PVE_ID: &str = "custom_fields.pve_id";

/// The custom field that holds the tags last taken over.
pub const PVE_TAGS: &str = "custom_fields.pve_tags";

/// The custom field that holds what is stable and has no field of its own.
pub const PVE_DETAILS: &str = "custom_fields.pve_details";

/// The member of [`PVE_DETAILS`] that says what high availability does with a guest.
pub const PVE_HA: &str = "ha";

/// The slug of the tag on everything the tool creates.
pub const OWN_TAG: &str = "pve-netbox";

/// The slug of the tag on what is gone from Proxmox VE.
pub const MISSING_TAG: &str = "pve-netbox-missing";

/// The member of [`PVE_DETAILS`] that says since when an object is gone.
pub const MISSING_SINCE: &str = "missing_since";
