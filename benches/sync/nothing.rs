//! A run with nothing to do, beside bare reads of the same tables by each way of
//! reading.
//!
//! Both go over the same connections, and each round over new ones. gunicorn binds
//! a connection to the worker that accepted it, and two that fell to one worker
//! are served in turns: twice as slow, whoever asks. A round may also meet a
//! collection of garbage in NetBox, half a second long; so medians count.

use std::time::{Duration, Instant};

use futures::{StreamExt, TryStreamExt};
use pve_netbox::{
    config::ReadMode,
    map::{self, Capabilities},
    model::Kind,
    observe, read,
    run::Target,
};
use pve_runtime::Transport;

use crate::{
    Result,
    bare::{Bare, IN_FLIGHT},
    load::{self, Loaded},
    table::{Promise, Table},
    world,
};

const ROUNDS: usize = 9;

/// The kinds of which there are many: what a mirror of the guests has to read.
const MANY: [Kind; 8] = [
    Kind::Device,
    Kind::Interface,
    Kind::VirtualMachine,
    Kind::VmInterface,
    Kind::VirtualDisk,
    Kind::MacAddress,
    Kind::IpAddress,
    Kind::Vlan,
];

/// Small tables, read whole by REST whichever way is taken: what guests refer to.
const FEW: [Kind; 12] = [
    Kind::CustomField,
    Kind::Tag,
    Kind::Site,
    Kind::ClusterType,
    Kind::Manufacturer,
    Kind::DeviceType,
    Kind::DeviceRole,
    Kind::VirtualMachineType,
    Kind::Platform,
    Kind::Vrf,
    Kind::VlanGroup,
    Kind::Cluster,
];

/// The requests that a run with nothing to do on 20 guests takes.
pub async fn small(table: &mut Table) -> Result<()> {
    let (url, token) = world::netbox()?;
    let pve = world::proxmox(20).await?;
    let key = world::key("small");
    for (mode, name) in [
        (ReadMode::Rest, "rest"),
        (ReadMode::Graphql, "graphql"),
        (ReadMode::Export, "export"),
    ] {
        let config = world::config(&key, &pve, &url, &token, mode);
        load::ours(&config).await?;
        let run = load::ours(&config).await?;
        if run.writes > 0 {
            return Err(format!("the second run plans {} writes", run.writes).into());
        }
        table.add(
            format!("NetBox requests, nothing to do on 20 guests, {name}"),
            "",
            run.requests as f64,
            None,
            Some(Promise::AtMost(39.0)),
        );
    }
    Ok(())
}

/// NetBox's part of a run with nothing to do: from the first request to the last.
pub async fn measure(loaded: &Loaded, table: &mut Table) -> Result<()> {
    for (mode, name, most) in [
        (ReadMode::Export, "export", Some(5.0)),
        (ReadMode::Graphql, "graphql", Some(20.0)),
        (ReadMode::Rest, "rest", None),
    ] {
        let config = loaded.config(mode);
        // Whatever this way needs in NetBox is made before it is measured.
        load::ours(&config).await?;
        let target = Target::connect(&config).await?;
        let inventory = observe::observe(&config).await?;
        let desired = map::map(&inventory, &config, Capabilities::of(target.status.version));
        let plan = target.plan(inventory, &config).await?;
        if !plan.is_empty() {
            return Err(format!("there is something to do: {} writes", plan.len()).into());
        }
        let mut ours = Vec::new();
        let mut theirs = Vec::new();
        let mut requests = 0;
        for _ in 0..ROUNDS {
            let transport = Transport::builder(loaded.url.clone()).build()?;
            let bare = Bare::over(&transport, &loaded.url, &loaded.token);
            theirs.push(match mode {
                ReadMode::Export => export(&bare, &loaded.key).await?,
                ReadMode::Graphql => graphql(&bare, &loaded.key).await?,
                ReadMode::Rest | ReadMode::Auto => rest(&bare, &loaded.key).await?,
            });
            let started = Instant::now();
            let target = Target::connect_over(&transport, &config).await?;
            let version = target.status.version;
            read::read_by(&target.netbox, version, &desired, mode).await?;
            ours.push(started.elapsed());
            let counts = target.netbox.counts();
            requests = counts.reads;
            if counts.writes > 0 {
                return Err(format!("reading came with {} writes", counts.writes).into());
            }
        }
        let (ours, theirs) = (median(ours), median(theirs));
        let what = format!("nothing to do on {} guests, {name}", loaded.guests);
        table.add(
            format!("{what} ({requests} requests)"),
            "s",
            ours,
            Some(theirs),
            Some(Promise::Times(1.3)),
        );
        if let Some(most) = most.filter(|_| loaded.guests <= 1000) {
            table.add(what, "s", ours, None, Some(Promise::AtMost(most)));
        }
    }
    Ok(())
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

/// Everything that carries an identity of ours.
fn filter(key: &str) -> String {
    format!("cf_pve_id__isw={key}/")
}

/// The fields of a table that a mirror compares.
fn fields(kind: Kind) -> String {
    let fields: Vec<&str> = kind.spec().read.iter().map(|field| field.name).collect();
    format!("id,{}", fields.join(","))
}

fn few() -> Vec<String> {
    let path = |kind: Kind| {
        let table = kind.spec().path;
        format!("api/{table}/?limit=1000&fields={}", fields(kind))
    };
    FEW.into_iter().map(path).collect()
}

async fn rest(bare: &Bare, key: &str) -> Result<Duration> {
    let started = Instant::now();
    let mut paths = few();
    for kind in MANY {
        let spec = kind.spec();
        let start = format!("api/{}/?{}", spec.path, filter(key));
        let first = bare.get(&format!("{start}&limit=1&fields=id")).await?;
        let first: serde_json::Value = serde_json::from_slice(&first)?;
        let count = first["count"].as_u64().unwrap_or(0);
        for page in 0..count.div_ceil(1000) {
            paths.push(format!(
                "{start}&limit=1000&offset={}&fields={}",
                page * 1000,
                fields(kind)
            ));
        }
    }
    bare.read(&paths).await?;
    Ok(started.elapsed())
}

/// By the tool's own export templates: one request per table.
async fn export(bare: &Bare, key: &str) -> Result<Duration> {
    let list = bare
        .get("api/extras/export-templates/?fields=name,object_types&limit=1000")
        .await?;
    let list: serde_json::Value = serde_json::from_slice(&list)?;
    let templates = list["results"].as_array().cloned().unwrap_or_default();
    let path = |kind: Kind| {
        let template = templates.iter().find(|template| {
            template["object_types"][0] == kind.content_type()
                && template["name"]
                    .as_str()
                    .is_some_and(|name| name.starts_with("pve-netbox-"))
        })?;
        let name = template["name"].as_str()?;
        Some(format!(
            "api/{}/?export={name}&{}",
            kind.spec().path,
            filter(key)
        ))
    };
    let mut paths: Vec<String> = MANY.into_iter().filter_map(path).collect();
    if paths.len() < 5 {
        return Err(format!("there are export templates for {} tables only", paths.len()).into());
    }
    paths.extend(few());
    bare.read(&paths).await
}

/// The flat fields that a mirror compares, by GraphQL's name of the list.
const QUERIES: [(&str, &str); 7] = [
    (
        "device_list",
        "id name status serial description tags{id name slug} cluster{id} site{id} role{id} platform{id} \
         primary_ip4{id} primary_ip6{id} custom_field_data last_updated",
    ),
    (
        "interface_list",
        "id name type enabled mtu description mode tagged_vlans{id} device{id} parent{id} bridge{id} lag{id} \
         untagged_vlan{id} primary_mac_address{id} custom_field_data last_updated",
    ),
    (
        "virtual_machine_list",
        "id name status tags{id name slug} start_on_boot vcpus memory serial description comments cluster{id} \
         device{id} role{id} platform{id} virtual_machine_type{id} primary_ip4{id} \
         primary_ip6{id} custom_field_data last_updated",
    ),
    (
        "vm_interface_list",
        "id name enabled mtu description mode tagged_vlans{id} virtual_machine{id} untagged_vlan{id} \
         primary_mac_address{id} custom_field_data last_updated",
    ),
    (
        "virtual_disk_list",
        "id name size description virtual_machine{id} custom_field_data last_updated",
    ),
    (
        "mac_address_list",
        "id mac_address assigned_object{__typename ...on VMInterfaceType{id} \
         ...on InterfaceType{id}} custom_field_data last_updated",
    ),
    (
        "ip_address_list",
        "id address status role dns_name vrf{id} assigned_object{__typename \
         ...on VMInterfaceType{id} ...on InterfaceType{id}} custom_field_data last_updated",
    ),
];

/// By GraphQL in pages of 1,000, the small tables by REST.
async fn graphql(bare: &Bare, key: &str) -> Result<Duration> {
    let started = Instant::now();
    let list = |name: &'static str, fields: &'static str| async move {
        let mut start = 0;
        loop {
            let query = format!(
                "{{rows:{name}(filters:{{custom_field_data:{{path:\"pve_id\",lookup:{{\
                 string_lookup:{{i_starts_with:\"{key}/\"}}}}}}}},\
                 pagination:{{start:{start},limit:1000}}){{{fields}}}}}"
            );
            let data = bare.graphql(&query).await?;
            let rows = data["rows"].as_array().map_or(0, Vec::len);
            let last = data["rows"]
                .as_array()
                .and_then(|rows| rows.last()?["id"].as_str()?.parse::<u64>().ok());
            match last {
                Some(last) if rows == 1000 => start = last + 1,
                _ => return Ok::<(), Box<dyn std::error::Error>>(()),
            }
        }
    };
    let tables = QUERIES.map(|(name, fields)| list(name, fields));
    futures::stream::iter(tables)
        .buffer_unordered(IN_FLIGHT)
        .try_collect::<Vec<()>>()
        .await?;
    bare.read(&few()).await?;
    Ok(started.elapsed())
}
