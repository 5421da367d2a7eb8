//! Reads a viewer's script and prints its OpenAPI document; on stderr, what was
//! detected and what became of everything in it.
//!
//! `cargo run -p pve-apidoc --example emit -- apidoc.js 9.1 > 9.1.json`

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (path, version) = (
        args.next().ok_or("FILE VERSION")?,
        args.next().ok_or("FILE VERSION")?,
    );
    let text = std::fs::read_to_string(path)?;
    let literal = pve_apidoc::read_script(&text)?;
    let tree = pve_apidoc::Tree::from_json(&literal.value)?;
    let options = pve_apidoc::Options {
        version,
        sha256: Some(literal.sha256),
        ..Default::default()
    };
    let emitted = pve_apidoc::to_openapi(&tree, &options)?;
    for finding in &emitted.findings {
        eprintln!("{:?} {finding}", finding.severity);
    }
    let detected = pve_apidoc::detect(&tree, literal.binding.as_deref(), None)?;
    eprintln!(
        "{} {}: {}",
        detected.product,
        detected.version,
        detected.evidence.join("; ")
    );
    eprint!(
        "{}",
        pve_apidoc::check(&literal.value, &emitted.document, &options.version)?
    );
    print!("{}", pve_apidoc::write_json(&emitted.document));
    Ok(())
}
