//! The large tables by NetBox's own names for their columns, as GraphQL and
//! export templates know them, and how their rows become rows of REST.
//!
//! Invariant: the columns of a table are the fields that its declaration reads,
//! so that a row is the same whichever way it came.

use serde_json::{Map, Value, json};

use crate::{table::TableSpec, version::Version};

/// A column of a large table.
pub(crate) struct Column {
    /// The declared field.
    pub(crate) field: &'static str,
    pub(crate) form: Form,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// What JSON can hold as it is.
    Plain,
    /// What has to be made a text: a decimal, an address.
    Text,
    /// A moment.
    Moment,
    /// All custom fields.
    CustomFields,
    /// A reference: the field that names its target, and whether that has a slug.
    Ref { name: &'static str, slug: bool },
    /// The type of what an address belongs to.
    AssignedType,
    /// The id of what an address belongs to.
    AssignedId,
    /// References to several objects, likewise.
    Many { slug: bool },
}

/// A large table.
pub(crate) struct Large {
    /// The endpoint's path.
    pub(crate) path: &'static str,
    /// What export templates are for.
    pub(crate) content_type: &'static str,
    /// The name of the list in GraphQL.
    pub(crate) graphql: &'static str,
    /// Part of the name of its export template.
    pub(crate) name: &'static str,
    columns: &'static [Column],
}

const fn column(field: &'static str, form: Form) -> Column {
    Column { field, form }
}

const PLAIN: Form = Form::Plain;
const NAMED: Form = Form::Ref {
    name: "name",
    slug: false,
};
const SLUGGED: Form = Form::Ref {
    name: "name",
    slug: true,
};
const MODEL: Form = Form::Ref {
    name: "model",
    slug: true,
};
const ADDRESS: Form = Form::Ref {
    name: "address",
    slug: false,
};
const MAC: Form = Form::Ref {
    name: "mac_address",
    slug: false,
};
const ID: Column = column("id", PLAIN);
const TAGS: Column = column("tags", Form::Many { slug: true });
const VLANS: Column = column("tagged_vlans", Form::Many { slug: false });
const CUSTOM_FIELDS: Column = column("custom_fields", Form::CustomFields);
const LAST_UPDATED: Column = column("last_updated", Form::Moment);

/// The tables that grow with the number of guests.
pub(crate) const LARGE: &[Large] = &[
    Large {
        path: "dcim/devices",
        content_type: "dcim.device",
        graphql: "device_list",
        name: "device",
        columns: &[
            ID,
            column("name", PLAIN),
            column("device_type", MODEL),
            column("role", SLUGGED),
            column("tenant", SLUGGED),
            column("platform", SLUGGED),
            column("site", SLUGGED),
            column("status", PLAIN),
            column("cluster", NAMED),
            column("primary_ip4", ADDRESS),
            column("primary_ip6", ADDRESS),
            TAGS,
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
    Large {
        path: "virtualization/virtual-machines",
        content_type: "virtualization.virtualmachine",
        graphql: "virtual_machine_list",
        name: "virtual-machine",
        columns: &[
            ID,
            column("name", PLAIN),
            column("status", PLAIN),
            column("start_on_boot", PLAIN),
            column("cluster", NAMED),
            column("device", NAMED),
            column("site", SLUGGED),
            column("tenant", SLUGGED),
            column("role", SLUGGED),
            column("virtual_machine_type", SLUGGED),
            column("platform", SLUGGED),
            column("vcpus", Form::Text),
            column("memory", PLAIN),
            column("description", PLAIN),
            column("comments", PLAIN),
            column("serial", PLAIN),
            column("primary_ip4", ADDRESS),
            column("primary_ip6", ADDRESS),
            TAGS,
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
    Large {
        path: "dcim/interfaces",
        content_type: "dcim.interface",
        graphql: "interface_list",
        name: "interface",
        columns: &[
            ID,
            column("device", NAMED),
            column("name", PLAIN),
            column("type", PLAIN),
            column("enabled", PLAIN),
            column("parent", NAMED),
            column("bridge", NAMED),
            column("lag", NAMED),
            column("mtu", PLAIN),
            column("primary_mac_address", MAC),
            column("description", PLAIN),
            column("mode", PLAIN),
            column("untagged_vlan", NAMED),
            VLANS,
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
    Large {
        path: "virtualization/interfaces",
        content_type: "virtualization.vminterface",
        graphql: "vm_interface_list",
        name: "vm-interface",
        columns: &[
            ID,
            column("virtual_machine", NAMED),
            column("name", PLAIN),
            column("enabled", PLAIN),
            column("mtu", PLAIN),
            column("primary_mac_address", MAC),
            column("description", PLAIN),
            column("mode", PLAIN),
            column("untagged_vlan", NAMED),
            VLANS,
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
    Large {
        path: "virtualization/virtual-disks",
        content_type: "virtualization.virtualdisk",
        graphql: "virtual_disk_list",
        name: "virtual-disk",
        columns: &[
            ID,
            column("virtual_machine", NAMED),
            column("name", PLAIN),
            column("size", PLAIN),
            column("description", PLAIN),
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
    Large {
        path: "dcim/mac-addresses",
        content_type: "dcim.macaddress",
        graphql: "mac_address_list",
        name: "mac-address",
        columns: &[
            ID,
            column("mac_address", Form::Text),
            column("assigned_object_type", Form::AssignedType),
            column("assigned_object_id", Form::AssignedId),
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
    Large {
        path: "ipam/ip-addresses",
        content_type: "ipam.ipaddress",
        graphql: "ip_address_list",
        name: "ip-address",
        columns: &[
            ID,
            column("address", Form::Text),
            column("vrf", NAMED),
            column("tenant", SLUGGED),
            column("status", PLAIN),
            column("role", PLAIN),
            column("assigned_object_type", Form::AssignedType),
            column("assigned_object_id", Form::AssignedId),
            column("dns_name", PLAIN),
            CUSTOM_FIELDS,
            LAST_UPDATED,
        ],
    },
];

/// The content types whose objects an address can belong to, and GraphQL's names for them.
pub(crate) const ASSIGNED: &[(&str, &str)] = &[
    ("dcim.interface", "InterfaceType"),
    ("virtualization.vminterface", "VMInterfaceType"),
    ("ipam.fhrpgroup", "FHRPGroupType"),
];

impl Large {
    /// The large table of that declaration; none when it is a small one.
    pub(crate) fn of(spec: &TableSpec) -> Option<&'static Self> {
        LARGE.iter().find(|large| large.path == spec.path)
    }

    /// The columns that a NetBox of this version has.
    pub(crate) fn columns(
        &self,
        spec: &TableSpec,
        version: Version,
    ) -> impl Iterator<Item = &'static Column> {
        self.columns.iter().filter(move |column| {
            let field = spec.read.iter().find(|field| field.name == column.field);
            field.is_some_and(|field| field.exists_in(version))
        })
    }
}

/// A reference as REST writes it.
pub(crate) fn reference(id: Value, name: Value, slug: Option<Value>) -> Value {
    if id.is_null() {
        return Value::Null;
    }
    let mut map = Map::new();
    map.insert("id".to_owned(), number(id));
    map.insert("name".to_owned(), name);
    if let Some(slug) = slug {
        map.insert("slug".to_owned(), slug);
    }
    Value::Object(map)
}

/// An id that came as a text, as a number.
pub(crate) fn number(value: Value) -> Value {
    match value.as_str().map(str::parse::<u64>) {
        Some(Ok(number)) => json!(number),
        _ => value,
    }
}

/// An absent choice: REST says `null` where the database has an empty text.
pub(crate) fn choice(field: &str, value: Value) -> Value {
    let is_choice = matches!(field, "mode" | "role" | "status" | "start_on_boot" | "type");
    if is_choice && value.as_str() == Some("") {
        Value::Null
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables;

    #[test]
    fn the_columns_are_what_is_declared() {
        for large in LARGE {
            let spec = tables::ALL
                .iter()
                .find(|spec| spec.path == large.path)
                .expect("a declared table");
            let columns: Vec<_> = large.columns.iter().map(|column| column.field).collect();
            let fields: Vec<_> = spec.read.iter().map(|field| field.name).collect();
            assert_eq!(columns, fields, "{}", large.path);
        }
    }
}
