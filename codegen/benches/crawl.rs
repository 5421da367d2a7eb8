//! How long a crawl of a local viewer page takes, with Chrome and without, in the
//! same run, against the promises: under 6 s with Chrome, under 0.5 s without.
//!
//! `cargo bench -p pve-codegen --bench crawl [-- FOLDER]` crawls FOLDER, else
//! the 9.1 viewer in the data folder beside the checkout, else a page of a
//! thousand operations made here. It exits with 1 when a promise is broken.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use pve_codegen::crawl::{Options, Source, chrome, crawl};

const RUNS: usize = 5;
const WITH_CHROME: Duration = Duration::from_secs(6);
const WITHOUT: Duration = Duration::from_millis(500);

fn main() -> ExitCode {
    let given = std::env::args()
        .skip(1)
        .find(|arg| !arg.starts_with('-'))
        .map(PathBuf::from);
    let made;
    let (folder, version) = match given.or_else(published) {
        Some(folder) => (folder, None),
        None => {
            made = match page_of_our_own() {
                Ok(folder) => folder,
                Err(error) => {
                    eprintln!("no page to crawl: {error}");
                    return ExitCode::from(2);
                }
            };
            // Its operations are those of no release.
            (made.path().to_owned(), Some("99.0".to_owned()))
        }
    };
    let options = |chrome| Options {
        chrome,
        version: version.clone(),
        ..Options::default()
    };
    println!("crawl of {}, {RUNS} runs each", folder.display());
    let mut kept = measure("without Chrome", &folder, &options(None), WITHOUT);
    match chrome::find(None) {
        Ok(path) => kept &= measure("with Chrome", &folder, &options(Some(path)), WITH_CHROME),
        Err(error) => eprintln!("SKIPPED: with Chrome: {error}"),
    }
    if kept {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn published() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("PVE_NETBOX_SHARED").map_or(beside, PathBuf::from);
    let folder = shared.join("data/viewer/9.1");
    folder.is_dir().then_some(folder)
}

/// Prints the fastest, the median and the slowest run; whether the median kept
/// the promise (one run may meet whatever else the machine does).
fn measure(name: &str, folder: &Path, options: &Options, promise: Duration) -> bool {
    let source = Source::Folder(folder.to_owned());
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{name}: {error}");
            return false;
        }
    };
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begin = Instant::now();
        if let Err(error) = runtime.block_on(crawl(&source, options, &|_| {})) {
            eprintln!("{name}: {error}");
            return false;
        }
        times.push(begin.elapsed());
    }
    times.sort();
    let (median, slowest) = (times[RUNS / 2], times[RUNS - 1]);
    let kept = median < promise;
    println!(
        "{name:<15} fastest {:>6.3} s, median {:>6.3} s, slowest {:>6.3} s; promised under {} s: {}",
        times[0].as_secs_f64(),
        median.as_secs_f64(),
        slowest.as_secs_f64(),
        promise.as_secs_f64(),
        if kept { "kept" } else { "BROKEN" },
    );
    kept
}

/// A viewer with about the size of a real one.
fn page_of_our_own() -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    std::fs::write(
        folder.path().join("index.html"),
        "<!DOCTYPE html><title>API</title><script src=\"apidoc.js\"></script>",
    )?;
    let property = r#""name" : { "description" : "A parameter with a text of about the usual length of such texts.", "optional" : 1, "type" : "string", "typetext" : "<string>" }"#;
    let properties: Vec<String> = (0..25)
        .map(|n| property.replacen("name", &format!("name-{n}"), 1))
        .collect();
    let nodes: Vec<String> = (0..1000)
        .map(|n| {
            format!(
                r#"{{ "info" : {{ "GET" : {{ "method" : "GET", "name" : "n{n}", "parameters" : {{ "properties" : {{ {} }} }}, "returns" : {{ "type" : "null" }} }} }}, "leaf" : 1, "path" : "/p{n}", "text" : "p{n}" }}"#,
                properties.join(", ")
            )
        })
        .collect();
    let script = format!("const apiSchema = [\n{}\n]\n;\n", nodes.join(",\n"));
    std::fs::write(folder.path().join("apidoc.js"), script)?;
    Ok(folder)
}
