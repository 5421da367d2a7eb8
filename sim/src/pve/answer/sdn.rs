//! `/cluster/sdn`: zones, virtual networks, subnets.

use serde_json::{Map, Value};

use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;

const PRIVILEGES: &[&str] = &["SDN.Audit", "SDN.Allocate"];

fn text<'a>(members: &'a Map<String, Value>, key: &str) -> &'a str {
    members.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn sees_vnet(call: &Call<'_>, vnet: &Map<String, Value>) -> bool {
    let path = format!("/sdn/zones/{}/{}", text(vnet, "zone"), text(vnet, "vnet"));
    call.allows(&path, PRIVILEGES)
}

pub(in crate::pve) fn zones(call: &mut Call<'_>) -> Result<Data, Failure> {
    let kind = call.parameter("type");
    let rows: Vec<Value> = call
        .world
        .zones
        .iter()
        .filter(|(_, zone)| kind.is_none_or(|kind| text(zone, "type") == kind))
        .filter(|(name, _)| call.allows(&format!("/sdn/zones/{name}"), PRIVILEGES))
        .map(|(_, zone)| Value::Object(zone.clone()))
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn controllers(call: &mut Call<'_>) -> Result<Data, Failure> {
    let kind = call.parameter("type");
    let rows: Vec<Value> = call
        .world
        .controllers
        .iter()
        .filter(|(_, controller)| kind.is_none_or(|kind| text(controller, "type") == kind))
        .filter(|(name, _)| call.allows(&format!("/sdn/controllers/{name}"), PRIVILEGES))
        .map(|(_, controller)| Value::Object(controller.clone()))
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn vnets(call: &mut Call<'_>) -> Result<Data, Failure> {
    let rows: Vec<Value> = call
        .world
        .vnets
        .values()
        .filter(|vnet| sees_vnet(call, vnet))
        .map(|vnet| Value::Object(vnet.clone()))
        .collect();
    Ok(rows.into())
}

pub(in crate::pve) fn subnets(call: &mut Call<'_>) -> Result<Data, Failure> {
    let name = call.path("vnet");
    let Some(vnet) = call.world.vnets.get(name) else {
        return Err(Failure::internal(format!("sdn '{name}' does not exist")));
    };
    let zone = text(vnet, "zone");
    call.require(&format!("/sdn/zones/{zone}/{name}"), PRIVILEGES)?;
    let rows: Vec<Value> = call
        .world
        .subnets
        .values()
        .filter(|subnet| text(subnet, "vnet") == name)
        .map(|subnet| Value::Object(subnet.clone()))
        .collect();
    Ok(rows.into())
}
