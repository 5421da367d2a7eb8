//! What guests say of themselves: the agent of a virtual machine, the
//! interfaces of a container.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::guests;
use crate::pve::reply::{Data, Failure};
use crate::pve::service::Call;
use crate::pve::wire::Members;
use crate::pve::world::{Agent, Guest, Kind, Power};

pub(in crate::pve) fn interfaces(call: &mut Call<'_>) -> Result<Data, Failure> {
    let guest = guests::guest(call, Kind::Qemu)?;
    answering(guest)?;
    let rows: Vec<Value> = all(guest)
        .into_iter()
        .enumerate()
        .map(|(index, (name, mac, addresses))| {
            let addresses: Vec<Value> = addresses.iter().filter_map(|text| address(text)).collect();
            let mut row = json!({
                "hardware-address": mac.to_lowercase(),
                "name": name,
                "statistics": {
                    "rx-bytes": 1_000_000 + index, "rx-dropped": 0, "rx-errs": 0, "rx-packets": 9000,
                    "tx-bytes": 2_000_000 + index, "tx-dropped": 0, "tx-errs": 0, "tx-packets": 8000,
                },
            });
            // An interface without addresses has no list at all.
            if !addresses.is_empty() {
                row["ip-addresses"] = addresses.into();
            }
            row
        })
        .collect();
    Ok(json!({ "result": rows }).into())
}

pub(in crate::pve) fn osinfo(call: &mut Call<'_>) -> Result<Data, Failure> {
    let (osinfo, _) = answering(guests::guest(call, Kind::Qemu)?)?;
    Ok(json!({ "result": osinfo }).into())
}

pub(in crate::pve) fn host_name(call: &mut Call<'_>) -> Result<Data, Failure> {
    let (_, hostname) = answering(guests::guest(call, Kind::Qemu)?)?;
    Ok(json!({ "result": { "host-name": hostname } }).into())
}

/// What the agent of a guest knows, or Proxmox VE's words when it is silent.
fn answering(guest: &Guest) -> Result<(&Map<String, Value>, &str), Failure> {
    let vmid = guest.vmid;
    match (&guest.agent, guest.power) {
        (Agent::Off, _) => Err(Failure::internal("No QEMU guest agent configured")),
        (_, Power::Stopped) => Err(Failure::internal(format!("VM {vmid} is not running"))),
        (Agent::Silent, _) => Err(Failure::internal("QEMU guest agent is not running")),
        (_, Power::Paused) => Err(Failure::internal(format!(
            "VM {vmid} qmp command 'guest-ping' failed - got timeout"
        ))),
        (Agent::Answers { osinfo, hostname }, Power::Running) => Ok((osinfo, hostname)),
    }
}

pub(in crate::pve) fn lxc_interfaces(call: &mut Call<'_>) -> Result<Data, Failure> {
    let guest = guests::guest(call, Kind::Lxc)?;
    if guest.power == Power::Stopped {
        // No process, no answer: null where the schema has a list.
        return Ok(Data::from(Value::Null));
    }
    let version = call.version();
    let rows: Vec<Value> = all(guest)
        .into_iter()
        .map(|(name, mac, addresses)| {
            let first = |six: bool| {
                addresses
                    .iter()
                    .find(|text| text.contains(':') == six)
                    .cloned()
            };
            let listed: Vec<Value> = addresses
                .iter()
                .filter_map(|text| address(text))
                .map(|mut entry| {
                    // Containers say inet and inet6 where agents say ipv4 and ipv6,
                    // and the prefix comes as text.
                    let six = entry["ip-address-type"] == "ipv6";
                    entry["ip-address-type"] = if six { "inet6" } else { "inet" }.into();
                    entry["prefix"] = entry["prefix"].to_string().into();
                    entry
                })
                .collect();
            Members::new(version)
                .put("hwaddr", mac.to_lowercase())
                .some("inet", first(false))
                .some("inet6", first(true))
                .put("name", name)
                .since((8, 4), "hardware-address", mac.to_lowercase())
                .since((8, 4), "ip-addresses", listed)
                .done()
        })
        .collect();
    Ok(rows.into())
}

/// Every interface inside a guest: loopback, the configured ones, the others.
fn all(guest: &Guest) -> Vec<(String, String, Vec<String>)> {
    let loopback = (
        "lo",
        "00:00:00:00:00:00",
        vec!["127.0.0.1/8".to_owned(), "::1/128".to_owned()],
    );
    let mut interfaces = vec![(loopback.0.to_owned(), loopback.1.to_owned(), loopback.2)];
    for nic in guest.nics.values() {
        let mut addresses = nic.addresses.clone();
        addresses.extend(link_local(&nic.mac));
        interfaces.push((nic.name.clone(), nic.mac.clone(), addresses));
    }
    interfaces.extend(guest.inner.iter().cloned());
    interfaces
}

/// The link-local address that follows from a MAC address (EUI-64).
fn link_local(mac: &str) -> Option<String> {
    let bytes: Vec<u8> = mac
        .split(':')
        .filter_map(|byte| u8::from_str_radix(byte, 16).ok())
        .collect();
    let [a, b, c, d, e, f] = bytes[..] else {
        return None;
    };
    let address = std::net::Ipv6Addr::from([
        0xfe,
        0x80,
        0,
        0,
        0,
        0,
        0,
        0,
        a ^ 2,
        b,
        c,
        0xff,
        0xfe,
        d,
        e,
        f,
    ]);
    Some(format!("{address}/64"))
}

fn address(text: &str) -> Option<Value> {
    let (ip, prefix) = text.split_once('/')?;
    let kind = match ip.parse().ok()? {
        IpAddr::V4(_) => "ipv4",
        IpAddr::V6(_) => "ipv6",
    };
    Some(json!({"ip-address": ip, "ip-address-type": kind, "prefix": prefix.parse::<u8>().ok()?}))
}
