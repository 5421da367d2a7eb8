//! The ways of reading NetBox: whichever is taken, what is read is the same.

use netbox_client::{
    Table, Version, export,
    tables::{
        CustomField, Device, ExportTemplate, Interface, IpAddress, MacAddress, VirtualDisk,
        VirtualMachine, VmInterface,
    },
    value::{CustomFields, Ref},
};
use pve_netbox::{config::ReadMode, map, model::Actual, read, run::Target};
use pve_sim::netbox::Rights;
use serde_json::json;

use crate::stage::{Stage, Where, on_both};

/// Removes what is written in different ways but is the same.
trait Same: Table + std::fmt::Debug + PartialEq {
    fn parts(&mut self) -> Parts<'_>;

    fn same(mut self) -> Self {
        let Parts {
            moment,
            fields,
            lists,
        } = self.parts();
        *moment = moment.take().map(|text| text.replace("+00:00", "Z"));
        if let Some(fields) = fields {
            fields.retain(|_, value| !value.is_null());
        }
        for list in lists {
            list.as_mut().expect("a list").sort_by_key(|item| item.id);
        }
        self
    }
}

struct Parts<'a> {
    moment: &'a mut Option<String>,
    fields: &'a mut Option<CustomFields>,
    lists: Vec<&'a mut Option<Vec<Ref>>>,
}

macro_rules! same {
    ($($table:ident: $($list:ident)*;)*) => {
        $(impl Same for $table {
            fn parts(&mut self) -> Parts<'_> {
                Parts {
                    moment: &mut self.last_updated,
                    fields: &mut self.custom_fields,
                    lists: vec![$(&mut self.$list),*],
                }
            }
        })*
    };
}

same! {
    Device: tags;
    VirtualMachine: tags;
    Interface: tagged_vlans;
    VmInterface: tagged_vlans;
    VirtualDisk:;
    MacAddress:;
    IpAddress:;
}

/// Each way gives the same rows; returns how many.
async fn compare<T: Same>(stage: &Stage, filter: &[(&str, String)]) -> usize {
    let netbox = &stage.target.netbox;
    let version = stage.target.status.version;
    let same: fn(T) -> T = |row| row;
    let tidy = |rows: Vec<T>| rows.into_iter().map(T::same).collect::<Vec<_>>();
    let rest = tidy(
        netbox
            .endpoint::<T>(version)
            .list(filter)
            .await
            .expect("rows"),
    );
    let limit = netbox.page_limit().await.expect("a limit");
    let graphql = netbox.list_by_graphql(version, limit, filter, same).await;
    let graphql = graphql.expect("rows").expect("a way");
    assert_eq!(tidy(graphql), rest, "{} by GraphQL", T::SPEC.path);
    // In small pages as well.
    let small = netbox.list_by_graphql(version, 2, filter, same).await;
    let small = small.expect("rows").expect("a way");
    assert_eq!(tidy(small), rest, "{} by small pages", T::SPEC.path);
    let export = netbox.list_by_export(version, filter, same).await;
    let export = export.expect("rows").expect("a way");
    assert_eq!(tidy(export), rest, "{} by export", T::SPEC.path);
    rest.len()
}

async fn rows_are_the_same(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    install(&stage).await;
    let vmid = stage.qemu()[0];
    let machine = stage.machine("qemu", vmid).await;
    let key = stage.key().to_owned();
    let tag = stage
        .make::<netbox_client::tables::Tag>(
            json!({"name": format!("<{key}> & 'ü'"), "slug": format!("own-{key}")}),
        )
        .await;
    let group = stage
        .make::<netbox_client::tables::VlanGroup>(
            json!({"name": key, "slug": format!("own-{key}")}),
        )
        .await;
    let mut vlans = Vec::new();
    for vid in [20, 30] {
        let fields = json!({"vid": vid, "name": format!("{key} {vid}"), "group": group});
        vlans.push(stage.make::<netbox_client::tables::Vlan>(fields).await);
    }
    let nic = stage
        .make::<VmInterface>(json!({
            "virtual_machine": machine.id, "name": "own0", "enabled": false, "mtu": 1400,
            "mode": "tagged", "untagged_vlan": vlans[0], "tagged_vlans": vlans, "tags": [tag],
            "description": "<b>\"quoted\" \\ ' {{ braces }} %}\u{2028}</b>",
        }))
        .await;
    stage
        .make::<VirtualDisk>(json!({"virtual_machine": machine.id, "name": "own1", "size": 12345}))
        .await;
    let assigned =
        |kind: &str, id: u64| json!({"assigned_object_type": kind, "assigned_object_id": id});
    let mut mac = assigned("virtualization.vminterface", nic);
    mac["mac_address"] = json!("02:00:00:00:00:0a");
    let mac = stage.make::<MacAddress>(mac).await;
    stage
        .edit::<VmInterface>(nic, json!({"primary_mac_address": mac}))
        .await;
    let unique = u64::from_str_radix(&key[1..5], 16).unwrap_or(7);
    let address = format!("10.{}.{}.5/24", unique / 256 % 256, unique % 256);
    let mut ip = assigned("virtualization.vminterface", nic);
    ip["address"] = json!(address);
    ip["dns_name"] = json!("web.example.com");
    let ip = stage.make::<IpAddress>(ip).await;
    stage
        .edit::<VirtualMachine>(
            machine.id,
            json!({"primary_ip4": ip, "vcpus": 1.5, "tags": [tag]}),
        )
        .await;
    let node = stage.actual().await.of(pve_netbox::model::Kind::Device)[0].id;
    let bond = stage
        .make::<Interface>(json!({"device": node, "name": "own-bond", "type": "lag"}))
        .await;
    stage
        .make::<Interface>(json!({"device": node, "name": "own-eth", "type": "other", "lag": bond}))
        .await;

    assert!(compare::<Device>(&stage, &[]).await >= 2);
    assert!(compare::<VirtualMachine>(&stage, &[]).await > 2);
    assert!(compare::<Interface>(&stage, &[]).await >= 2);
    assert!(compare::<VmInterface>(&stage, &[]).await >= 1);
    assert!(compare::<VirtualDisk>(&stage, &[]).await >= 1);
    assert!(compare::<MacAddress>(&stage, &[]).await >= 1);
    assert!(compare::<IpAddress>(&stage, &[]).await >= 1);

    // The filters mean the same, too.
    let cluster = machine.reference("cluster").expect("a cluster").to_string();
    let in_cluster = ("cluster_id", cluster.clone());
    let elsewhere = ("cluster_id__n", cluster);
    let ours = ("cf_pve_id__isw", format!("{}/", key.to_uppercase()));
    let nobodys = ("cf_pve_id__isw", "nobody/".to_owned());
    let all = compare::<VirtualMachine>(&stage, std::slice::from_ref(&in_cluster)).await;
    assert!(all > 2);
    assert_eq!(
        compare::<VirtualMachine>(&stage, &[ours.clone(), nobodys.clone()]).await,
        all
    );
    assert_eq!(
        compare::<VirtualMachine>(&stage, &[ours, nobodys, elsewhere.clone()]).await,
        0
    );
    assert!(compare::<VmInterface>(&stage, &[in_cluster]).await >= 1);
    compare::<VmInterface>(&stage, &[elsewhere]).await;
    let of_machine = ("virtual_machine_id", machine.id.to_string());
    assert!(compare::<VirtualDisk>(&stage, &[of_machine]).await >= 1);
    assert!(compare::<Interface>(&stage, &[("device_id", node.to_string())]).await >= 2);
    compare::<Interface>(&stage, &[("device_id__n", node.to_string())]).await;
    stage.finish().await;
}

async fn install(stage: &Stage) -> Vec<(String, export::Installed)> {
    let version = stage.target.status.version;
    let done = export::install(&stage.target.netbox, version).await;
    done.expect("export templates")
}

async fn by(stage: &Stage, mode: ReadMode) -> (Actual, u64) {
    let before = stage.target.netbox.counts().reads;
    let version = stage.target.status.version;
    let desired = map::map(
        &stage.observe().await,
        &stage.config,
        map::Capabilities::of(version),
    );
    let actual = read::read_by(&stage.target.netbox, version, &desired, mode).await;
    let requests = stage.target.netbox.counts().reads - before;
    (actual.expect("NetBox's state"), requests)
}

async fn every_rung_is_the_same_plan(place: Where) {
    let Some(mut stage) = Stage::with(place, "9.1", 20).await else {
        return;
    };
    install(&stage).await;
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let renamed = stage.pve.world(|world| world.rename(vmid, "renamed"));
    renamed.expect("a guest");
    let (rest, _) = by(&stage, ReadMode::Rest).await;
    let mut plans = Vec::new();
    for mode in [
        ReadMode::Rest,
        ReadMode::Graphql,
        ReadMode::Export,
        ReadMode::Auto,
    ] {
        let (actual, requests) = by(&stage, mode).await;
        assert_eq!(actual.objects, rest.objects, "{mode:?}");
        assert!(requests < 39, "{mode:?}: {requests} requests");
        stage.config.netbox.read = mode;
        let plan = stage.plan().await;
        plans.push(serde_json::to_string(&plan.steps).expect("JSON"));
    }
    assert!(plans[0].contains("renamed"));
    assert!(plans.iter().all(|plan| *plan == plans[0]));
    stage.finish().await;
}

async fn templates_are_made_once_and_mended(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    install(&stage).await;
    let kept = install(&stage).await;
    assert!(
        kept.iter().all(|(_, how)| *how == export::Installed::Kept),
        "{kept:?}"
    );
    let version = stage.target.status.version;
    let rows = stage.target.netbox.endpoint::<ExportTemplate>(version);
    let ours = rows
        .list(&[("name", "pve-netbox-virtual-machine-v1".to_owned())])
        .await
        .expect("the template");
    let code = ours[0].template_code.clone().expect("a text");
    let altered = code.replace("\"name\"", "\"serial\"");
    stage
        .edit::<ExportTemplate>(ours[0].id, json!({"template_code": altered}))
        .await;
    // Asked for by name it is an error that says what to do; else the next rung is taken.
    let desired = map::map(
        &stage.observe().await,
        &stage.config,
        map::Capabilities::of(version),
    );
    let error = read::read_by(&stage.target.netbox, version, &desired, ReadMode::Export)
        .await
        .expect_err("altered");
    assert!(
        error.to_string().contains("init --export-templates"),
        "{error}"
    );
    let (rest, _) = by(&stage, ReadMode::Rest).await;
    assert_eq!(by(&stage, ReadMode::Auto).await.0.objects, rest.objects);
    let mended = install(&stage).await;
    let of = |name: &str| {
        mended
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, how)| *how)
    };
    assert_eq!(
        of("pve-netbox-virtual-machine-v1"),
        Some(export::Installed::Mended)
    );
    stage.finish().await;
}

on_both!(
    rows_are_the_same,
    every_rung_is_the_same_plan,
    templates_are_made_once_and_mended,
);

/// GraphQL shows an empty table where REST refuses it. Empty would mean gone.
#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_may_not_be_viewed_is_not_empty() {
    let mut stage = Stage::new(Where::Memory).await.expect("in memory");
    let fields = json!({
        "name": "pve_id", "type": "text", "object_types": ["virtualization.virtualdisk"],
    });
    stage.make::<CustomField>(fields).await;
    install(&stage).await;
    let blind = Rights::full().without("virtualization/virtual-disks");
    let token = stage.sim.as_ref().expect("in memory").add_token(blind);
    stage.config.netbox.token = Some(token.into());
    for mode in [
        ReadMode::Rest,
        ReadMode::Graphql,
        ReadMode::Export,
        ReadMode::Auto,
    ] {
        stage.config.netbox.read = mode;
        stage.target = Target::connect(&stage.config).await.expect("a NetBox");
        let error = stage
            .target
            .plan(stage.observe().await, &stage.config)
            .await
            .expect_err("not viewed");
        assert!(error.is_permission(), "{mode:?}: {error}");
        let named = "needs the permission to view 'virtualization/virtual-disks'";
        assert!(error.to_string().contains(named), "{mode:?}: {error}");
    }
}

#[test]
fn older_versions_have_templates_without_what_they_lack() {
    let code = |version| -> String {
        export::templates(version)
            .into_iter()
            .map(|template| template.code)
            .collect()
    };
    assert!(!code(Version::new(4, 5)).contains("virtual_machine_type"));
    assert!(code(Version::new(4, 6)).contains("virtual_machine_type"));
}
