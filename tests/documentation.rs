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
