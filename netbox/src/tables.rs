//! The endpoints of NetBox that the sync uses, and of each what it reads,
//! writes and filters by. Nothing else of NetBox is known to this crate.

use crate::{
    table,
    value::{Choice, CustomFields, Decimal, Ref},
};

table! {
    /// A custom field.
    pub CustomField = "extras/custom-fields" {
        read {
            name: String;
            r#type: Choice;
            object_types: Vec<String>;
            last_updated: String;
        }
        write {
            name[50]; r#type("text", "integer", "url", "json"); object_types;
            label[50]; group_name[50]; description[200]; unique; filter_logic("exact");
            ui_visible("if-set"); ui_editable("no"); search_weight; weight;
        }
        filter { name; }
    }
}

table! {
    /// A tag.
    pub Tag = "extras/tags" {
        read { name: String; slug: String; color: String; last_updated: String; }
        write { name[100]; slug[100]; color[6]; description[200]; }
        filter { name; slug; }
    }
}

table! {
    /// A kind of cluster.
    pub ClusterType = "virtualization/cluster-types" {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A group of clusters.
    pub ClusterGroup = "virtualization/cluster-groups" {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A maker of devices and systems.
    pub Manufacturer = "dcim/manufacturers" {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A model of devices.
    pub DeviceType = "dcim/device-types" {
        read { model: String; slug: String; manufacturer: Ref; last_updated: String; }
        write { manufacturer; model[100]; slug[100]; u_height; is_full_depth; description[200]; }
        filter { model; slug; }
    }
}

table! {
    /// The role of a device or virtual machine.
    pub DeviceRole = "dcim/device-roles" {
        read { name: String; slug: String; vm_role: bool; last_updated: String; }
        write { name[100]; slug[100]; color[6]; vm_role; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A type of virtual machine.
    pub VirtualMachineType = "virtualization/virtual-machine-types" since (4, 6) {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; description[200]; }
        filter { slug; }
    }
}

table! {
    /// An operating system.
    pub Platform = "dcim/platforms" {
        read { name: String; slug: String; parent: Ref; manufacturer: Ref; last_updated: String; }
        write { name[100]; slug[100]; parent; manufacturer; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A site.
    pub Site = "dcim/sites" {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; status("active"); description[200]; }
        filter { slug; }
    }
}

table! {
    /// A tenant.
    pub Tenant = "tenancy/tenants" {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A cluster.
    pub Cluster = "virtualization/clusters" {
        read {
            name: String;
            r#type: Ref;
            group: Ref;
            status: Choice;
            tenant: Ref;
            scope_type: String;
            scope_id: u64;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            name[100]; r#type; group; status("active", "offline"); tenant;
            scope_type; scope_id; tags; custom_fields;
        }
        filter { name; cf_pve_id; }
    }
}

table! {
    /// A device; here a node of a cluster.
    pub Device = "dcim/devices" {
        read {
            name: String;
            device_type: Ref;
            role: Ref;
            tenant: Ref;
            platform: Ref;
            site: Ref;
            status: Choice;
            cluster: Ref;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            name[64]; device_type; role; tenant; platform; site;
            status("active", "offline"); cluster; tags; custom_fields;
        }
        filter { name__ie; cluster_id; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A virtual machine or container. Its `disk` is NetBox's own sum and never written.
    pub VirtualMachine = "virtualization/virtual-machines" {
        read {
            name: String;
            status: Choice;
            start_on_boot: Choice;
            cluster: Ref;
            device: Ref;
            site: Ref;
            tenant: Ref;
            role: Ref;
            virtual_machine_type: Ref, since (4, 6);
            platform: Ref;
            vcpus: Decimal;
            memory: u64;
            description: String;
            comments: String;
            serial: String;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            name[64]; status("active", "offline", "paused", "staged");
            start_on_boot("on", "off"); cluster; device; site; tenant; role;
            virtual_machine_type, since (4, 6);
            platform; vcpus; memory; description[200]; comments; serial[50]; tags; custom_fields;
        }
        filter { cluster_id; cluster_id__n; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// An entry of NetBox's change log.
    pub ObjectChange = "core/object-changes" {
        read { request_id: String; message: String; changed_object_type: String; changed_object_id: u64; }
        write { }
        filter { request_id; }
    }
}

/// Every endpoint declared here, for checks against NetBox's own documents.
pub const ALL: &[&crate::TableSpec] = {
    use crate::Table;
    &[
        CustomField::SPEC,
        Tag::SPEC,
        ClusterType::SPEC,
        ClusterGroup::SPEC,
        Manufacturer::SPEC,
        DeviceType::SPEC,
        DeviceRole::SPEC,
        VirtualMachineType::SPEC,
        Platform::SPEC,
        Site::SPEC,
        Tenant::SPEC,
        Cluster::SPEC,
        Device::SPEC,
        VirtualMachine::SPEC,
        ObjectChange::SPEC,
    ]
};
