//! The documents in the repository's root and in `docs/` name files that are
//! there.

use std::path::Path;

#[test]
fn every_path_that_the_documents_name_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
        .map(|name| root.join(name))
        .into();
    let docs = std::fs::read_dir(root.join("docs")).expect("docs/");
    files.extend(docs.map(|entry| entry.expect("an entry").path()));
    let tops: Vec<String> = std::fs::read_dir(root)
        .expect("the root")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("UTF-8")
        })
        .collect();
    let (mut named, mut missing) = (0, Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a document");
        // Inline code and link targets.
        let code = text.split('`').skip(1).step_by(2);
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next());
        for word in code.chain(links) {
            let path = word.split(['#', ':']).next().unwrap_or_default();
            let plain = path
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c));
            let ours = path
                .split('/')
                .next()
                .is_some_and(|top| tops.iter().any(|t| t == top));
            // `schemas/pve/VERSION.json` stands for any version.
            let placeholder = path
                .split(['/', '.'])
                .any(|part| part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase()));
            if !plain || placeholder || !path.contains('/') || !ours || path.starts_with("target/")
            {
                continue;
            }
            named += 1;
            if !root.join(path).exists() {
                missing.push(format!("{}: {path}", file.display()));
            }
        }
    }
    assert!(named > 20, "only {named} paths were found in the documents");
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The page of all keys is what the program prints of itself.
#[test]
fn every_key_of_the_configuration_is_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let made = pve_netbox::config::reference();
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        std::fs::write(&path, &made).expect("written");
    }
    let page = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        page == made,
        "docs/configuration.md is not up to date: \
         cargo run -- config schema --format markdown > docs/configuration.md"
    );
    // Each key is in the schema's own words, so a key without any shows here.
    let silent: Vec<&str> = made
        .lines()
        .filter(|line| line.starts_with("| `") && line.ends_with("|  |"))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

/// The examples in the documents can be read by the program.
#[test]
fn the_examples_are_good_configurations() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("docs/pve-netbox.md")).expect("the document");
    let base = "[netbox]\nurl = \"https://netbox\"\n[[cluster]]\nkey = \"prod\"\nendpoints = [\"https://a:8006\"]\nsite = \"dc1\"\n";
    let schema = jsonschema::validator_for(pve_netbox::config::schema()).expect("a schema");
    let mut read = 0;
    for example in text.split("```toml\n").skip(1) {
        let example = example.split("```").next().unwrap_or_default();
        // One that is whole, or a part of one.
        let whole = match example.contains("[netbox]") {
            true => example.replace("AA:BB:…", &("AB:".repeat(31) + "AB")),
            false => format!("{base}{example}"),
        };
        if let Err(error) = pve_netbox::config::Config::parse(&whole, "example.toml") {
            panic!("{whole}\n{error}");
        }
        let table: toml::Table = toml::from_str(&whole).expect("TOML");
        let value = serde_json::to_value(table).expect("JSON");
        let errors: Vec<String> = schema
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{whole}\n{errors:#?}");
        read += 1;
    }
    assert!(read >= 2, "only {read} examples were found");
}
