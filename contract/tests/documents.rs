//! The reader of documents against the checked documents and the generated façade.

mod support;

use pve_contract::{Document, Documents, operation_id, read_texts};
use syn::visit::Visit;

#[test]
fn operations_have_the_names_that_the_documents_give_them() {
    let texts = read_texts(&support::root().join("schemas/pve")).expect("documents");
    for (path, text) in &texts {
        let full: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let document = Document::read("test", text).expect("a document");
        let mut count = 0;
        for (route, item) in full["paths"].as_object().expect("paths") {
            for (method, operation) in item.as_object().expect("an item") {
                let id = operation_id(method, route);
                assert_eq!(operation["operationId"], id.as_str(), "{}", path.display());
                let read = document.operation(&id).expect("the operation");
                assert_eq!(
                    (read.method.to_lowercase(), &read.path),
                    (method.clone(), route)
                );
                assert!(
                    read.envelope.is_some(),
                    "{id} has no answer in {}",
                    path.display()
                );
                count += 1;
            }
        }
        assert_eq!(document.operation_ids().count(), count);
    }
}

/// Names and parameters of the façade's methods.
#[derive(Default)]
struct Methods(Vec<(String, Vec<String>)>);

impl<'ast> Visit<'ast> for Methods {
    fn visit_impl_item_fn(&mut self, method: &'ast syn::ImplItemFn) {
        let inputs = method.sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => match typed.pat.as_ref() {
                syn::Pat::Ident(name) => {
                    Some(name.ident.to_string().trim_end_matches('_').to_owned())
                }
                _ => None,
            },
            syn::FnArg::Receiver(_) => None,
        });
        self.0
            .push((method.sig.ident.to_string(), inputs.collect()));
    }
}

#[test]
fn parameters_have_the_order_of_the_facade() {
    let root = support::root();
    let texts = read_texts(&root.join("schemas/pve")).expect("documents");
    let documents = Documents::read(&texts).expect("documents");
    let mut methods = Methods::default();
    for source in
        pve_contract::read_sources(&root, "generated/inventory/src/api").expect("the façade")
    {
        methods.visit_file(&syn::parse_file(&source.text).expect("Rust"));
    }
    let mut seen = 0;
    for (name, inputs) in &methods.0 {
        if documents.has_operation(name) {
            let known: Vec<String> = documents
                .positional(name)
                .iter()
                .map(|name| name.replace('-', "_"))
                .collect();
            assert_eq!(&known, inputs, "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 9, "{seen} methods");
}
