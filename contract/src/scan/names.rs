//! Which names of a file stand for generated types.

use std::collections::{BTreeSet, HashMap};

use syn::visit::Visit;

use super::Carries;
use crate::document::Documents;

/// Names of generated types, with the other names that files give them.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    types: BTreeSet<String>,
    aliases: HashMap<String, String>,
}

impl Names {
    pub(super) fn new(documents: &Documents<'_>) -> Self {
        let types = documents
            .type_names()
            .into_iter()
            .map(str::to_owned)
            .collect();
        Self {
            types,
            aliases: HashMap::new(),
        }
    }

    /// The component that a name stands for. Names of components are unique in
    /// a document, so it is the last segment that counts.
    pub(super) fn resolve(&self, name: &str) -> Option<&str> {
        self.aliases
            .get(name)
            .or_else(|| self.types.get(name))
            .map(String::as_str)
    }

    pub(super) fn resolve_path(&self, path: &syn::Path) -> Option<&str> {
        self.resolve(&path.segments.last()?.ident.to_string())
    }

    pub(super) fn alias(&mut self, name: String, component: String) {
        self.aliases.insert(name, component);
    }

    pub(super) fn aliases(&self) -> impl Iterator<Item = &str> {
        self.aliases.keys().map(String::as_str)
    }

    /// What a value of a written type carries.
    pub(super) fn carries(&self, ty: &syn::Type, documents: &Documents<'_>) -> Carries {
        match ty {
            syn::Type::Tuple(tuple) => {
                let parts = tuple
                    .elems
                    .iter()
                    .map(|ty| self.carries(ty, documents))
                    .collect();
                Carries::Tuple(parts)
            }
            syn::Type::Reference(reference) => self.carries(&reference.elem, documents),
            syn::Type::Paren(paren) => self.carries(&paren.elem, documents),
            other => {
                let mut search = Search {
                    names: self,
                    documents,
                    found: None,
                };
                search.visit_type(other);
                search.found.map_or(Carries::Nothing, Carries::Component)
            }
        }
    }

    /// Whether a component has fields (and is no enum).
    pub(super) fn has_fields(documents: &Documents<'_>, name: &str) -> bool {
        documents
            .component(name)
            .is_some_and(|component| component.words.is_empty())
    }
}

struct Search<'s, 'd> {
    names: &'s Names,
    documents: &'s Documents<'d>,
    found: Option<String>,
}

impl<'ast> Visit<'ast> for Search<'_, '_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(name) = self.names.resolve_path(path)
            && self.found.is_none()
            && Names::has_fields(self.documents, name)
        {
            self.found = Some(name.to_owned());
        }
        syn::visit::visit_path(self, path);
    }
}

/// What an import says about generated types.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// `X as Y`: (Y, X), and whether it is exported.
    pub(super) renamed: Vec<(String, String, bool)>,
    /// Places of glob imports, by their path.
    pub(super) globs: Vec<(proc_macro2::Span, String)>,
}

impl Imports {
    pub(super) fn read(&mut self, item: &syn::ItemUse, names: &Names) {
        let exported = !matches!(item.vis, syn::Visibility::Inherited);
        self.tree(&item.tree, &mut Vec::new(), names, exported);
    }

    fn tree(&mut self, tree: &syn::UseTree, path: &mut Vec<String>, names: &Names, exported: bool) {
        match tree {
            syn::UseTree::Path(next) => {
                path.push(next.ident.to_string());
                self.tree(&next.tree, path, names, exported);
                path.pop();
            }
            syn::UseTree::Rename(rename) => {
                if let Some(component) = names.resolve(&rename.ident.to_string()) {
                    self.renamed
                        .push((rename.rename.to_string(), component.to_owned(), exported));
                }
            }
            syn::UseTree::Glob(glob) => {
                let last = path.last().map(String::as_str).unwrap_or_default();
                let ours = path.iter().any(|part| part == "pve_inventory");
                if ours || last == "types" || names.resolve(last).is_some() {
                    self.globs.push((glob.star_token.spans[0], path.join("::")));
                }
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, path, names, exported);
                }
            }
            syn::UseTree::Name(_) => {}
        }
    }
}
