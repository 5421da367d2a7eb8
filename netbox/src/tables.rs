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
            primary_ip4: Ref;
            primary_ip6: Ref;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            name[64]; device_type; role; tenant; platform; site;
            status("active", "offline", "decommissioning"); cluster; primary_ip4; primary_ip6;
            tags; custom_fields;
        }
        filter { name__ie; site; cluster_id; cf_pve_id; cf_pve_id__isw; }
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
            primary_ip4: Ref;
            primary_ip6: Ref;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            name[64]; status("active", "offline", "paused", "staged", "decommissioning");
            start_on_boot("on", "off"); cluster; device; site; tenant; role;
            virtual_machine_type, since (4, 6);
            platform; vcpus; memory; description[200]; comments; serial[50];
            primary_ip4; primary_ip6; tags; custom_fields;
        }
        filter { id; name__ie; cluster_id; cluster_id__n; device_id; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A routing domain. It has no slug; the name need not be unique.
    pub Vrf = "ipam/vrfs" {
        read { name: String; rd: String; last_updated: String; }
        write { name[100]; description[200]; }
        filter { name; }
    }
}

table! {
    /// A set of VLANs in which a number stands once.
    pub VlanGroup = "ipam/vlan-groups" {
        read { name: String; slug: String; last_updated: String; }
        write { name[100]; slug[100]; description[200]; }
        filter { slug; }
    }
}

table! {
    /// A VLAN.
    pub Vlan = "ipam/vlans" {
        read {
            vid: u64;
            name: String;
            group: Ref;
            site: Ref;
            status: Choice;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            vid; name[64]; group; site; tenant; status("active", "deprecated"); description[200];
            tags; custom_fields;
        }
        filter { group; site; vid; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// An interface of a device.
    pub Interface = "dcim/interfaces" {
        read {
            device: Ref;
            name: String;
            r#type: Choice;
            enabled: bool;
            parent: Ref;
            bridge: Ref;
            lag: Ref;
            mtu: u64;
            primary_mac_address: Ref;
            description: String;
            mode: Choice;
            untagged_vlan: Ref;
            tagged_vlans: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            device; name[64];
            r#type(
                "other", "virtual", "bridge", "lag", "100base-tx", "1000base-t", "2.5gbase-t", "5gbase-t",
                "10gbase-t", "1000base-x-sfp", "10gbase-x-sfpp", "25gbase-x-sfp28", "40gbase-x-qsfpp",
                "50gbase-x-sfp28", "100gbase-x-qsfp28", "200gbase-x-qsfp56", "400gbase-x-qsfpdd"
            );
            enabled; parent; bridge; lag; mtu; primary_mac_address;
            description[200]; mode("access", "tagged", "tagged-all"); untagged_vlan; tagged_vlans; tags;
            custom_fields;
        }
        filter { device_id; device_id__n; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// An interface of a virtual machine.
    pub VmInterface = "virtualization/interfaces" {
        read {
            virtual_machine: Ref;
            name: String;
            enabled: bool;
            mtu: u64;
            primary_mac_address: Ref;
            description: String;
            mode: Choice;
            untagged_vlan: Ref;
            tagged_vlans: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            virtual_machine; name[64]; enabled; mtu; primary_mac_address; description[200];
            mode("access", "tagged", "tagged-all"); untagged_vlan; tagged_vlans; tags; custom_fields;
        }
        filter { cluster_id; cluster_id__n; virtual_machine_id; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A disk of a virtual machine.
    pub VirtualDisk = "virtualization/virtual-disks" {
        read {
            virtual_machine: Ref;
            name: String;
            size: u64;
            description: String;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write { virtual_machine; name[64]; size; description[200]; tags; custom_fields; }
        filter { virtual_machine_id; cf_pve_id; cf_pve_id__isw; cf_pve_id__empty; }
    }
}

table! {
    /// A MAC address.
    pub MacAddress = "dcim/mac-addresses" {
        read {
            mac_address: String;
            assigned_object_type: String;
            assigned_object_id: u64;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            mac_address; assigned_object_type; assigned_object_id; description[200]; tags;
            custom_fields;
        }
        filter { mac_address; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// An IP address with its prefix length.
    pub IpAddress = "ipam/ip-addresses" {
        read {
            address: String;
            vrf: Ref;
            tenant: Ref;
            status: Choice;
            role: Choice;
            assigned_object_type: String;
            assigned_object_id: u64;
            dns_name: String;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            address; vrf; tenant; status("active", "dhcp", "slaac"); assigned_object_type;
            assigned_object_id; dns_name[255]; description[200]; tags; custom_fields;
        }
        filter { address; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A network.
    pub Prefix = "ipam/prefixes" {
        read {
            prefix: String;
            vrf: Ref;
            tenant: Ref;
            vlan: Ref;
            status: Choice;
            description: String;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            prefix; vrf; tenant; vlan; status("active", "deprecated"); description[200]; tags;
            custom_fields;
        }
        filter { prefix; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A virtual network of layer 2.
    pub L2vpn = "vpn/l2vpns" {
        read {
            name: String;
            slug: String;
            r#type: Choice;
            identifier: u64;
            status: Choice;
            description: String;
            tags: Vec<Ref>;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            name[100]; slug[100]; r#type("vxlan", "vxlan-evpn"); identifier;
            status("active", "decommissioning"); description[200]; tags; custom_fields;
        }
        filter { name; slug; cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A note in an object's journal.
    pub JournalEntry = "extras/journal-entries" {
        read {
            assigned_object_type: String;
            assigned_object_id: u64;
            custom_fields: CustomFields;
            last_updated: String;
        }
        write {
            assigned_object_type; assigned_object_id;
            kind("info", "success", "warning", "danger"); comments; tags; custom_fields;
        }
        filter { cf_pve_id; cf_pve_id__isw; }
    }
}

table! {
    /// A template by which NetBox answers with a whole table at once.
    pub ExportTemplate = "extras/export-templates" {
        read { name: String; object_types: Vec<String>; template_code: String; last_updated: String; }
        write {
            name[100]; object_types; description[200]; template_code; mime_type[50];
            as_attachment;
        }
        filter { name; }
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
        Vrf::SPEC,
        VlanGroup::SPEC,
        Vlan::SPEC,
        Interface::SPEC,
        VmInterface::SPEC,
        VirtualDisk::SPEC,
        MacAddress::SPEC,
        IpAddress::SPEC,
        Prefix::SPEC,
        L2vpn::SPEC,
        JournalEntry::SPEC,
        ExportTemplate::SPEC,
        ObjectChange::SPEC,
    ]
};
