//! What one file must know of the others: functions that give answers away,
//! functions that serialize whatever they get, exported names of types.

use std::collections::{BTreeSet, HashMap};

use syn::visit::Visit;

use super::{
    Carries, Source,
    names::{Imports, Names},
};
use crate::{Error, document::Documents};

/// What the functions of one name give; several may share it.
#[derive(Debug, Clone, Default)]
pub(super) struct Function {
    /// What the declared type carries.
    pub(super) gives: Carries,
    /// Whether the declared type has a type parameter in it.
    pub(super) generic: bool,
    /// Whether it demands that something can be serialized.
    pub(super) serializes: bool,
}

/// What all files share.
#[derive(Debug)]
pub(super) struct Known<'a> {
    /// Names of generated types and their exported aliases.
    pub(super) names: Names,
    /// All operations.
    pub(super) operations: BTreeSet<&'a str>,
    /// The program's own functions by name.
    functions: HashMap<String, Function>,
    /// Its methods, with a receiver.
    methods: HashMap<String, Function>,
    /// The names of its modules.
    modules: BTreeSet<String>,
    documents: &'a Documents<'a>,
}

impl<'a> Known<'a> {
    pub(super) fn new(documents: &'a Documents<'a>) -> Self {
        Self {
            names: Names::new(documents),
            operations: documents.operation_ids(),
            functions: HashMap::new(),
            methods: HashMap::new(),
            modules: BTreeSet::new(),
            documents,
        }
    }

    /// The operation that a method of the façade calls, and whether it is the
    /// variant that gives the whole answer.
    pub(super) fn operation(&self, method: &str) -> Option<(&str, bool)> {
        if let Some(id) = self.operations.get(method) {
            return Some((id, false));
        }
        let id = self.operations.get(method.strip_suffix("_response")?)?;
        Some((id, true))
    }

    /// A method of the program.
    pub(super) fn method(&self, name: &str) -> Option<&Function> {
        self.methods.get(name)
    }

    /// The function of the program that a path calls; none for those of other crates.
    pub(super) fn function(&self, path: &syn::Path) -> Option<&Function> {
        let name = path.segments.last()?.ident.to_string();
        let owner = path
            .segments
            .iter()
            .rev()
            .nth(1)
            .map(|owner| owner.ident.to_string());
        match owner {
            None => self.functions.get(&name),
            Some(owner) if owner.starts_with(|c: char| c.is_ascii_uppercase()) => self
                .functions
                .get(&name)
                .or_else(|| self.methods.get(&name)),
            Some(owner) => {
                let ours = matches!(owner.as_str(), "crate" | "self" | "super")
                    || self.modules.contains(&owner);
                if ours {
                    self.functions.get(&name)
                } else {
                    None
                }
            }
        }
    }

    /// Whether a method is named as only operations are, though none has the name.
    pub(super) fn looks_like_operation(method: &str) -> bool {
        let Some((verb, rest)) = method.split_once('_') else {
            return false;
        };
        let group = rest.split('_').next().unwrap_or_default();
        matches!(verb, "get" | "post" | "put" | "delete")
            && matches!(group, "access" | "cluster" | "nodes" | "pools" | "storage")
    }

    /// Parses the files that can matter, and learns from them what others must
    /// know, until nothing new turns up.
    pub(super) fn collect<'s>(
        &mut self,
        sources: &'s [Source],
    ) -> Result<Vec<(&'s Source, syn::File)>, Error> {
        let mut parsed: Vec<(&Source, syn::File)> = Vec::new();
        let parts = sources.iter().flat_map(|source| source.file.split('/'));
        self.modules = parts
            .map(|part| part.trim_end_matches(".rs").to_owned())
            .collect();
        let mut left: Vec<&Source> = sources.iter().collect();
        loop {
            let words = self.words();
            let (now, later): (Vec<_>, Vec<_>) = left
                .into_iter()
                .partition(|source| words.iter().any(|word| source.text.contains(word)));
            left = later;
            if now.is_empty() {
                return Ok(parsed);
            }
            let first = parsed.len();
            for source in now {
                let file = syn::parse_file(&source.text).map_err(|error| {
                    let start = error.span().start();
                    Error::Source {
                        file: source.file.clone(),
                        line: start.line,
                        column: start.column + 1,
                        message: error.to_string(),
                    }
                })?;
                parsed.push((source, file));
            }
            // Exported aliases first: signatures may be written with them.
            for (_, file) in &parsed[first..] {
                Exports { known: self }.visit_file(file);
            }
            for (_, file) in &parsed {
                let mut names = self.names.clone();
                local_names(file, &mut names);
                Signatures { known: self, names }.visit_file(file);
            }
        }
    }

    /// A file in which none of these stands has nothing to do with answers.
    fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = [
            "pve_inventory",
            "Serialize>",
            ": Serialize",
            "impl Serialize",
        ]
        .into_iter()
        .chain([
            ".get_access",
            ".get_cluster",
            ".get_nodes",
            ".get_pools",
            ".get_storage",
            ".get_version",
        ])
        .map(str::to_owned)
        .collect();
        words.extend(self.names.aliases().map(str::to_owned));
        let giving = self
            .functions
            .iter()
            .chain(&self.methods)
            .filter(|(_, function)| function.gives.any());
        words.extend(giving.map(|(name, _)| format!("{name}(")));
        words
    }
}

/// Adds the names that a file gives to generated types.
pub(super) fn local_names(file: &syn::File, names: &mut Names) -> Imports {
    struct Uses<'n> {
        names: &'n mut Names,
        imports: Imports,
    }
    impl<'ast> Visit<'ast> for Uses<'_> {
        fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
            self.imports.read(item, self.names);
        }
        fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
            if let Some(name) = alias_of(item, self.names) {
                self.names.alias(item.ident.to_string(), name);
            }
        }
        fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
            if !is_test(&item.attrs) {
                syn::visit::visit_item_mod(self, item);
            }
        }
    }
    let mut uses = Uses {
        names,
        imports: Imports::default(),
    };
    uses.visit_file(file);
    let imports = uses.imports;
    for (name, component, _) in &imports.renamed {
        names.alias(name.clone(), component.clone());
    }
    imports
}

fn alias_of(item: &syn::ItemType, names: &Names) -> Option<String> {
    let syn::Type::Path(path) = item.ty.as_ref() else {
        return None;
    };
    names.resolve_path(&path.path).map(str::to_owned)
}

struct Exports<'k, 'a> {
    known: &'k mut Known<'a>,
}

impl<'ast> Visit<'ast> for Exports<'_, '_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut imports = Imports::default();
        imports.read(item, &self.known.names);
        for (name, component, exported) in imports.renamed {
            if exported {
                self.known.names.alias(name, component);
            }
        }
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        let private = matches!(item.vis, syn::Visibility::Inherited);
        if let Some(name) = alias_of(item, &self.known.names)
            && !private
        {
            self.known.names.alias(item.ident.to_string(), name);
        }
    }
}

struct Signatures<'k, 'a> {
    known: &'k mut Known<'a>,
    names: Names,
}

impl<'ast> Visit<'ast> for Signatures<'_, '_> {
    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        let gives = match &signature.output {
            syn::ReturnType::Default => Carries::Nothing,
            syn::ReturnType::Type(_, ty) => self.names.carries(ty, self.known.documents),
        };
        let parameters: BTreeSet<String> = signature
            .generics
            .type_params()
            .map(|parameter| parameter.ident.to_string())
            .collect();
        let mut mentions = Mentions {
            wanted: &parameters,
            found: false,
        };
        mentions.visit_return_type(&signature.output);
        let wanted = BTreeSet::from(["Serialize".to_owned()]);
        let mut serializes = Mentions {
            wanted: &wanted,
            found: false,
        };
        serializes.visit_generics(&signature.generics);
        for input in &signature.inputs {
            serializes.visit_fn_arg(input);
        }
        let all = if signature.receiver().is_some() {
            &mut self.known.methods
        } else {
            &mut self.known.functions
        };
        let function = all.entry(signature.ident.to_string()).or_default();
        function.gives = std::mem::take(&mut function.gives).or(gives);
        function.generic |= mentions.found;
        function.serializes |= serializes.found;
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_fn(self, item);
        }
    }
}

struct Mentions<'w> {
    wanted: &'w BTreeSet<String>,
    found: bool,
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
        self.found |= self.wanted.contains(&ident.to_string());
    }
}

/// `#[test]`, `#[tokio::test]`, `#[cfg(test)]`: no part of the program.
pub(super) fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        if path
            .segments
            .last()
            .is_some_and(|segment| segment.ident == "test")
        {
            return true;
        }
        path.is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| {
                let text = list.tokens.to_string();
                text == "test"
                    || text.starts_with("all") && text.contains("test") && !text.contains("not")
            })
    })
}
