//! Requests that were measured on a real NetBox 4.7.3, to be sent to both.

use serde_json::{Value, json};

/// Method, path and body.
pub type Step = (&'static str, String, Option<Value>);

/// Refusals and what follows from writes.
pub fn rest(tag: &str) -> Vec<Step> {
    let vmi = "virtualization.vminterface";
    let vm_type = "virtualization.virtualmachine";
    let mut steps: Vec<Step> = Vec::new();
    let mut add = |method: &'static str, path: &str, body: Value| {
        let body = (!body.is_null()).then_some(body);
        steps.push((method, format!("/api/{path}"), body));
    };
    add(
        "PATCH",
        "virtualization/virtual-machines/<vm>/",
        json!({"primary_ip4": "<ip>"}),
    );
    add(
        "PATCH",
        "virtualization/interfaces/<i>/",
        json!({"primary_mac_address": "<mac>"}),
    );
    // Unique names and addresses.
    add(
        "POST",
        "virtualization/interfaces/",
        json!({"virtual_machine": "<vm>", "name": "net0"}),
    );
    add(
        "POST",
        "dcim/interfaces/",
        json!({"device": "<d>", "name": "eno1", "type": "other"}),
    );
    add(
        "POST",
        "dcim/interfaces/",
        json!({"device": "<d>", "name": "x"}),
    );
    add(
        "POST",
        "virtualization/virtual-disks/",
        json!({"virtual_machine": "<vm>", "name": "scsi0", "size": 1}),
    );
    add(
        "POST",
        "virtualization/virtual-disks/",
        json!({"virtual_machine": "<vm>", "name": "b"}),
    );
    add(
        "POST",
        "virtualization/virtual-disks/",
        json!({"virtual_machine": "<vm>", "name": "b", "size": -1}),
    );
    add(
        "POST",
        "ipam/vlans/",
        json!({"vid": 4000, "name": "y", "group": "<vg>"}),
    );
    add(
        "POST",
        "ipam/vlans/",
        json!({"vid": 4001, "name": format!("{tag}-vlan"), "group": "<vg>"}),
    );
    add("POST", "ipam/vlans/", json!({"vid": 4095, "name": "y"}));
    add(
        "POST",
        "vpn/l2vpns/",
        json!({"name": format!("{tag}-l"), "slug": format!("{tag}-x"), "type": "vxlan"}),
    );
    add(
        "POST",
        "vpn/l2vpns/",
        json!({"name": format!("{tag}-x"), "slug": format!("{tag}-l"), "type": "vxlan"}),
    );
    add(
        "POST",
        "vpn/l2vpns/",
        json!({"name": format!("{tag}-x"), "slug": format!("{tag}-x")}),
    );
    add(
        "POST",
        "dcim/devices/",
        json!({"name": format!("{}-D", tag.to_uppercase()), "device_type": "<dt>", "role": "<role>", "site": "<site>"}),
    );
    add(
        "POST",
        "ipam/prefixes/",
        json!({"prefix": "10.250.0.0/24", "vrf": "<vrf>"}),
    );
    add(
        "POST",
        "ipam/prefixes/",
        json!({"prefix": "10.250.0.1/24", "vrf": "<vrf>"}),
    );
    // IP addresses.
    for body in [
        json!({"address": "10.250.0.1/25", "vrf": "<vrf>"}),
        json!({"address": "10.250.0.1/25", "vrf": "<vrf>", "role": "vip"}),
        json!({"address": "10.250.0.0/24", "vrf": "<vrf>", "assigned_object_type": vmi, "assigned_object_id": "<i>"}),
        json!({"address": "10.250.0.255/24", "vrf": "<vrf>", "assigned_object_type": vmi, "assigned_object_id": "<i>"}),
        json!({"address": "10.250.0.77", "vrf": "<vrf>", "status": "slaac"}),
        json!({"address": "x"}),
        json!({"address": "10.0.0.1/0"}),
        json!({"address": "10.250.0.78/24", "vrf": "<vrf>", "dns_name": "a b"}),
        json!({"address": "10.250.0.78/24", "vrf": "<vrf>", "assigned_object_type": vmi, "assigned_object_id": 99_999_999}),
        json!({"address": "10.250.0.78/24", "vrf": "<vrf>", "assigned_object_type": vmi}),
        json!({"address": "10.250.0.79/24", "vrf": "<vrf>", "assigned_object_id": "<i>"}),
        json!({"address": "10.250.0.80/24", "vrf": "<vrf>", "assigned_object_type": "dcim.site", "assigned_object_id": "<site>"}),
        json!([{"address": "10.249.9.1/24", "vrf": "<vrf>"}, {"address": "10.249.9.1/24", "vrf": "<vrf>"}, {"address": "bad"}]),
    ] {
        add("POST", "ipam/ip-addresses/", body);
    }
    // What is primary stays where it is.
    for body in [
        json!({"assigned_object_type": null, "assigned_object_id": null}),
        json!({"assigned_object_id": "<i2>"}),
        json!({"assigned_object_type": null}),
    ] {
        add("PATCH", "ipam/ip-addresses/<ip>/", body);
    }
    add(
        "PATCH",
        "dcim/mac-addresses/<mac>/",
        json!({"assigned_object_id": "<i2>"}),
    );
    add(
        "PATCH",
        "dcim/mac-addresses/<mac>/",
        json!({"assigned_object_type": null, "assigned_object_id": null}),
    );
    add("POST", "dcim/mac-addresses/", json!({"mac_address": "xx"}));
    add(
        "PATCH",
        "virtualization/virtual-machines/<vm2>/",
        json!({"primary_ip4": "<ip>"}),
    );
    add(
        "PATCH",
        "virtualization/virtual-machines/<vm>/",
        json!({"primary_ip6": "<ip>"}),
    );
    add(
        "PATCH",
        "virtualization/virtual-machines/<vm>/",
        json!({"disk": 7}),
    );
    add(
        "PATCH",
        "virtualization/virtual-machines/<vm>/",
        json!({"tags": ["<tag>"], "add_tags": ["<tag>"]}),
    );
    add(
        "PATCH",
        "virtualization/virtual-machines/<vm>/",
        json!({"custom_fields": {"simnb_none": 1}}),
    );
    add(
        "PATCH",
        "virtualization/interfaces/<i2>/",
        json!({"primary_mac_address": "<mac>"}),
    );
    add("PATCH", "dcim/devices/<d>/", json!({"primary_ip4": "<ip>"}));
    // Interfaces.
    for body in [
        json!({"parent": "<i2>"}),
        json!({"bridge": "<i2>"}),
        json!({"parent": "<i>"}),
        json!({"bridge": "<i>"}),
        json!({"tagged_vlans": ["x"]}),
        json!({"mtu": 0}),
    ] {
        add("PATCH", "virtualization/interfaces/<i>/", body);
    }
    let read = "virtualization/interfaces/<i2>/?fields=mode,untagged_vlan,tagged_vlans,mac_address";
    for body in [
        json!({"untagged_vlan": "<vlan>"}),
        json!({"mode": "access", "untagged_vlan": "<vlan>"}),
        json!({"mode": "tagged", "tagged_vlans": ["<vlan>"]}),
        json!({"mode": "access"}),
        json!({"mode": null}),
        json!({"mac_address": "bc:24:11:00:ff:09"}),
        json!({"mac_address": null}),
    ] {
        add("PATCH", "virtualization/interfaces/<i2>/", body);
        add("GET", read, Value::Null);
    }
    let read = "dcim/interfaces/<eno1>/?fields=lag,bridge,parent,mode,untagged_vlan,tagged_vlans";
    for body in [
        json!({"lag": "<eno1>"}),
        json!({"lag": "<eno1b>"}),
        json!({"bridge": "<eno1>"}),
        json!({"bridge": "<eno1b>"}),
        json!({"parent": "<vlanif>"}),
        json!({"untagged_vlan": "<vlan>"}),
        json!({"mode": "access", "tagged_vlans": ["<vlan>"]}),
        json!({"mode": "access", "untagged_vlan": "<vlan>"}),
        json!({"mode": null}),
        json!({"mode": null, "untagged_vlan": null}),
    ] {
        add("PATCH", "dcim/interfaces/<eno1>/", body);
    }
    add("GET", &read.replace("lag,bridge,parent,", ""), Value::Null);
    add(
        "PATCH",
        "dcim/interfaces/<vlanif>/",
        json!({"parent": "<eno1>"}),
    );
    add(
        "PATCH",
        "dcim/interfaces/<vlanif>/",
        json!({"lag": "<eno1>"}),
    );
    add("DELETE", "dcim/interfaces/<eno1>/", Value::Null);
    // The journal.
    add(
        "POST",
        "extras/journal-entries/",
        json!({"assigned_object_type": vm_type, "assigned_object_id": "<vm>"}),
    );
    add(
        "POST",
        "extras/journal-entries/",
        json!({"assigned_object_type": vm_type, "assigned_object_id": "<vm>", "comments": ""}),
    );
    // Filters and pages.
    for query in [
        "virtualization/virtual-machines/?cluster_id=abc",
        "virtualization/virtual-machines/?id=abc",
        "virtualization/virtual-machines/?last_updated__gte=garbage",
        "virtualization/virtual-machines/?cluster_id=<c>&cf_nothing__isw=x&fields=name,vcpus,memory,disk",
        "virtualization/virtual-machines/?start=1&offset=0",
        "virtualization/virtual-machines/?start=1&ordering=id",
        "virtualization/virtual-machines/?start=x",
        "virtualization/virtual-machines/?cluster_id=<c>&start=0&fields=name",
        "ipam/vlans/?group=simnb-nothing",
        "ipam/vlans/?group_id=<vg>&vid=4000&fields=name,vid,status",
        "ipam/ip-addresses/?vrf_id=<vrf>&address=10.250.0.1&fields=address,status,role,dns_name,family",
        "ipam/ip-addresses/?address=nonsense",
        "ipam/prefixes/?vrf_id=<vrf>&prefix=10.250.0.0/24&fields=prefix,status",
        "dcim/mac-addresses/?mac_address=zz",
        "dcim/mac-addresses/?mac_address=bc:24:11:00:ff:01&vminterface_id=<i>&fields=mac_address,is_primary",
        "virtualization/virtual-disks/?virtual_machine_id=<vm>&fields=name,size",
        "virtualization/interfaces/?cluster_id=<c>&fields=name,mtu,enabled,mode",
        "extras/tagged-objects/?tag_id=<tag>",
        "extras/tagged-objects/?tag_id=<tag>&fields=object_type,tag",
        "virtualization/virtual-machines/?export=simnb-nothing",
        "ipam/vlan-groups/<vg>/?fields=name,vid_ranges",
    ] {
        add("GET", query, Value::Null);
    }
    // What is needed stays; what hangs on something goes with it.
    add("DELETE", "ipam/vrfs/<vrf>/", Value::Null);
    add("DELETE", "ipam/vrfs/", json!([{"id": "<vrf>"}]));
    add("DELETE", "ipam/ip-addresses/<ip>/", Value::Null);
    add(
        "GET",
        "virtualization/virtual-machines/<vm>/?fields=name,primary_ip4,tags",
        Value::Null,
    );
    add("DELETE", "extras/tags/<tag>/", Value::Null);
    add(
        "GET",
        "virtualization/virtual-machines/<vm>/?fields=name,primary_ip4,tags",
        Value::Null,
    );
    add("DELETE", "dcim/mac-addresses/<mac>/", Value::Null);
    add(
        "GET",
        "virtualization/interfaces/<i>/?fields=name,mac_address,primary_mac_address",
        Value::Null,
    );
    add(
        "DELETE",
        "virtualization/virtual-machines/<vm>/",
        Value::Null,
    );
    add("GET", "virtualization/virtual-disks/<disk>/", Value::Null);
    add("GET", "virtualization/interfaces/<i>/", Value::Null);
    steps
}

/// Queries of GraphQL; ids stand bare in them.
pub fn graphql(tag: &str) -> Vec<String> {
    [
        "{ virtual_machine_list(filters:{id:{exact:<vm>}}) { id name status start_on_boot vcpus memory disk tags{id slug} primary_ip4{id address} role{id} display cluster{id name} __typename } }",
        "{ vm_interface_list(filters:{virtual_machine_id:<vm>}) { id name mode mtu enabled mac_address primary_mac_address{id mac_address} untagged_vlan{id} tagged_vlans{id vid} virtual_machine{id} } }",
        "{ ip_address_list(filters:{vrf_id:<vrf>}) { id address role status dns_name family{value label} vrf{id} assigned_object{ __typename ... on VMInterfaceType {id name} ... on InterfaceType {id} } } }",
        "{ mac_address_list(filters:{id:{in_list:[<mac>]}}) { id mac_address assigned_object{ ... on VMInterfaceType {id} } } }",
        "{ cluster_list(filters:{name:{i_starts_with:\"TAG\"}}) { id status type{slug} group{id} scope{__typename ... on SiteType{slug}} } }",
        "{ prefix_list(filters:{vrf_id:<vrf>}) { id prefix family{value} scope{__typename} vlan{vid} status description } }",
        "{ vlan_group_list(filters:{slug:{exact:\"TAG-vg\"}}){id name vid_ranges scope{__typename}} vlan_list(filters:{group_id:<vg>}){vid name status site{id} group{id}} }",
        "{ l2vpn_list(filters:{slug:{exact:\"TAG-l\"}}) { id type status identifier } journal_entry_list(filters:{assigned_object_id:<vm>}){id kind comments assigned_object_id assigned_object_type{app_label model}} }",
        "{ device_list(filters:{name:{starts_with:\"TAG\"}}) { name status device_type{model u_height} site{slug} cluster{id} platform{id} serial } }",
        "{ interface_list(filters:{device_id:<d>}) { name type enabled parent{id} bridge{id} lag{id} mtu mode primary_mac_address{id} untagged_vlan{id} tagged_vlans{id} device{name} } }",
        "{ virtual_disk_list(filters:{virtual_machine_id:<vm>}) { name size description virtual_machine{id} } vrf_list(filters:{name:{exact:\"TAG-vrf\"}}){name rd enforce_unique} }",
        "{ tag_list(filters:{slug:{exact:\"TAG-tag\"}}) { id name object_types{app_label} color weight } }",
        "{ virtual_machine_list(filters:{nope:1}) { id } }",
        "{ virtual_machine_list { id nope } }",
        "{ nope_list { id } }",
        "{ virtual_machine_list(filters:{id:{exact:<vm>}}) { id cluster } }",
        "{ virtual_machine_list(filters:{cluster_id:<c>},pagination:{limit:1,offset:0}) { name } }",
        "{ virtual_machine_list(filters:{cluster_id:<c>},pagination:{limit:1,offset:1}) { name } }",
        "{ virtual_machine_list(filters:{cluster_id:<c>},pagination:{limit:5,start:<vm2>}) { name } }",
        "{ virtual_machine_list(filters:{cluster_id:<c>},pagination:{limit:0}) { name } }",
        "{ virtual_machine_list(pagination:{limit:1,offset:1,start:1}) { id } }",
        "{ virtual_machine_list(pagination:{limit:5,offset:-1}) { id } }",
        "{ virtual_machine_list(filters:{id:{exact:\"x\"}}) { id } }",
        "{ virtual_machine_list(filters:{name:\"x\"}) { id } }",
        "{ virtual_machine_list(filters:{cluster_id:\"99999999\"}) { id } }",
        "{ a:vrf_list{id} b:vrf_list{id} c:vrf_list{id} d:vrf_list{id} e:vrf_list{id} f:vrf_list{id} g:vrf_list{id} h:vrf_list{id} i:vrf_list{id} j:vrf_list{id} k:vrf_list{id} }",
        "{ virtual_machine_list(filters:{tags:{slug:{exact:\"TAG-tag\"}}}) { name } }",
        "{ virtual_machine_list(filters:{OR:{name:{exact:\"TAG-vm\"}},name:{exact:\"TAG-vm2\"}}) { name } }",
        "{ virtual_machine_list(filters:{NOT:{name:{exact:\"TAG-vm\"}},cluster_id:<c>}) { name } }",
        "{ virtual_machine_list(filters:{status:{exact:STATUS_ACTIVE},cluster_id:<c>,memory:{comparison_lookup:{gt:1}}}) { name } }",
        "{ vm_interface_list(filters:{virtual_machine:{cluster_id:<c>}}) { name virtual_machine{name} } }",
        "{ mac_address_list(filters:{assigned_object_type:{model:{exact:\"vminterface\"}},assigned_object_id:<i>}) { mac_address } }",
        "{ virtual_machine(id:<vm>) { name } }",
        "{ virtual_machine(id:99999999) { name } }",
        "mutation { x }",
        "query q($o:Int!){ virtual_machine_list(pagination:{offset:$o,limit:1}) { id } }",
    ]
    .iter()
    .map(|query| query.replace("TAG", tag))
    .collect()
}

/// Endpoint, object type, filter and template.
pub fn exports() -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let vm = (
        "virtualization/virtual-machines",
        "virtualization.virtualmachine",
        "cluster_id=<c>",
    );
    let ip = ("ipam/ip-addresses", "ipam.ipaddress", "vrf_id=<vrf>");
    let interface = (
        "virtualization/interfaces",
        "virtualization.vminterface",
        "cluster_id=<c>",
    );
    let mac = (
        "dcim/mac-addresses",
        "dcim.macaddress",
        "vminterface_id=<i>",
    );
    [
        (vm, r#"{{ queryset.values_list("name","status","cluster__name","tags__slug","role_id","memory")|list|tojson }}"#),
        (vm, r#"{{ queryset.values("name","disk")|list|tojson }}"#),
        (vm, r#"{{ queryset.values_list("name",flat=True)|list|tojson }}"#),
        (vm, r#"{{ queryset.values_list("name","vcpus")|list|tojson }}"#),
        (vm, r#"{{ queryset.values_list("name","last_updated")|list|tojson }}"#),
        (vm, r#"{% for o in queryset %}{{ o.name|tojson }} {{ o.status|tojson }} {{ o.vcpus }} {{ o.cluster.name }} {{ o.tags.values_list("slug",flat=True)|list|tojson }} {{ o.role_id is none }} {{ o.primary_ip4 }} {{ o }};{% endfor %}"#),
        (vm, r#"{% for o in queryset.prefetch_related("tags") %}{% for t in o.tags.all() %}{{ t.slug }},{% endfor %}{% endfor %}"#),
        (vm, "{{ [queryset.count(),1]|tojson }}"),
        (
            vm,
            r#"[{% for r in queryset.filter(tags__isnull=false).order_by("id").values_list("name","tags__slug") %}{% if not loop.first %},{% endif %}{{ r|list|tojson }}{% endfor %}]"#,
        ),
        (
            vm,
            r#"{% for r in queryset.order_by("id").values_list("name","vcpus","last_updated","primary_ip4__address","role__name") %}{{ [r[0], r[1]|string if r[1] is not none else none, r[2].isoformat()|length if r[2] else none, r[3]|string if r[3] is not none else none, r[4]]|tojson }}{% endfor %}"#,
        ),
        (
            interface,
            r#"[{% for r in queryset.filter(tagged_vlans__isnull=false).order_by("id").values_list("name","tagged_vlans__vid") %}{{ r|list|tojson }}{% endfor %}]"#,
        ),
        (vm, "{ \"a\": \"x<y&z\" }{{ \"<&>'é\"|tojson }}"),
        (ip, r#"{% for o in queryset %}{{ o.address|string|tojson }} {{ o.assigned_object_type.model }} {{ o.family }} {{ o.role|tojson }} {{ o.dns_name|tojson }};{% endfor %}"#),
        (ip, r#"{{ queryset.values_list("status","assigned_object_type__model","assigned_object_type__app_label","role","dns_name")|list|tojson }}"#),
        (ip, r#"{{ queryset.values_list("address")|list|tojson }}"#),
        (mac, r#"{% for m in queryset.values_list("mac_address",flat=True) %}{{ m|string|tojson }}{% endfor %}"#),
        (interface, r#"{{ queryset.values_list("name","mode","mtu","enabled","virtual_machine__name","tagged_vlans__vid")|list|tojson }}"#),
    ]
    .into_iter()
    .map(|((endpoint, object_type, filter), code)| (endpoint, object_type, filter, code))
    .collect()
}
