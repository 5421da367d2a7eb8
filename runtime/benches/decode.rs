//! Reading 10,000 rows of `/cluster/resources`: as the runtime reads them
//! (lenient scalars, open enums, open objects, element by element), beside
//! plain `serde_json::Value` and strict types, in the same run.
//!
//! `cargo bench -p pve-runtime`

use pve_runtime::{List, OpenEnum, PveBool, PveInt, PveNum, PveStr};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

fn main() {
    divan::main();
}

const ROWS: u64 = 10_000;

/// Rows of the shape that a PVE 8 sends, with three undeclared keys.
static BODY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let rows: Vec<serde_json::Value> = (0..ROWS)
        .map(|n| {
            serde_json::json!({
                "cpu": 0.005 + n as f64 / 1e6, "disk": 0, "diskread": n * 4096,
                "diskwrite": n * 512, "id": format!("qemu/{}", 100 + n), "maxcpu": 4,
                "maxdisk": 34_359_738_368_u64, "maxmem": 4_294_967_296_u64,
                "mem": 1_073_741_824 + n, "name": format!("guest-{n}.example.org"),
                "netin": n * 7, "netout": n * 11, "node": format!("pve{}", n % 16),
                "status": "running", "tags": "prod;web", "template": 0, "type": "qemu",
                "uptime": 86_400 + n, "vmid": 100 + n,
            })
        })
        .collect();
    serde_json::json!({ "data": rows }).to_string().into_bytes()
});

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Node,
    Storage,
    Pool,
    Qemu,
    Lxc,
}

#[derive(Deserialize)]
struct Envelope<L> {
    #[allow(dead_code)]
    data: L,
}

macro_rules! row {
    ($name:ident, $boolean:ty, $integer:ty, $number:ty, $text:ty, $kind:ty, $(#[$attr:meta] $extra:ident: $map:ty)?) => {
        #[derive(Deserialize)]
        #[allow(dead_code)]
        struct $name {
            cpu: Option<$number>,
            disk: Option<$integer>,
            id: Option<$text>,
            maxcpu: Option<$number>,
            maxdisk: Option<$integer>,
            maxmem: Option<$integer>,
            mem: Option<$integer>,
            name: Option<$text>,
            netin: Option<$integer>,
            netout: Option<$integer>,
            node: Option<$text>,
            status: Option<$text>,
            template: Option<$boolean>,
            #[serde(rename = "type")]
            kind: Option<$kind>,
            uptime: Option<$integer>,
            vmid: Option<$integer>,
            $(#[$attr] $extra: $map,)?
        }
    };
}
// The wire has 0 and 1 for booleans, so even "strict" must take an integer.
row!(Strict, u8, i64, f64, String, Kind,);
row!(
    Lenient, PveBool, PveInt, PveNum, PveStr, OpenEnum<Kind>,
    #[serde(flatten)] extra: serde_json::Map<String, serde_json::Value>
);
row!(Closed, PveBool, PveInt, PveNum, PveStr, OpenEnum<Kind>,);

#[divan::bench]
fn value(bencher: divan::Bencher) {
    bencher
        .counter(divan::counter::BytesCount::new(BODY.len()))
        .bench(|| serde_json::from_slice::<serde_json::Value>(&BODY).unwrap());
}

#[divan::bench]
fn strict(bencher: divan::Bencher) {
    bencher
        .counter(divan::counter::BytesCount::new(BODY.len()))
        .bench(|| serde_json::from_slice::<Envelope<Vec<Strict>>>(&BODY).unwrap());
}

#[divan::bench]
fn lenient(bencher: divan::Bencher) {
    bencher
        .counter(divan::counter::BytesCount::new(BODY.len()))
        .bench(|| pve_runtime::decode::<Envelope<List<Lenient>>>("bench", &BODY).unwrap());
}

/// What the open objects cost: the same without undeclared keys.
#[divan::bench]
fn lenient_closed_objects(bencher: divan::Bencher) {
    bencher
        .counter(divan::counter::BytesCount::new(BODY.len()))
        .bench(|| pve_runtime::decode::<Envelope<List<Closed>>>("bench", &BODY).unwrap());
}

/// What reading element by element costs: the same into a plain `Vec`.
#[divan::bench]
fn lenient_without_list(bencher: divan::Bencher) {
    bencher
        .counter(divan::counter::BytesCount::new(BODY.len()))
        .bench(|| pve_runtime::decode::<Envelope<Vec<Lenient>>>("bench", &BODY).unwrap());
}
