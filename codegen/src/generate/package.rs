//! One crate: what is generated for a slice, distributed over files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{File, Item};

use super::Error;
use super::grouping::{Entry, distribute, place_of};
use super::manifest::{Dependencies, Manifest};
use super::source::{Source, TypeUnit};
use super::{assertions, catalog, decorate, facade, naming, polish, progenitor, replay, source};
use crate::merge::{COMPONENTS, Merged};
use crate::tolerate::{Operation, Tolerant, tolerate};

/// The module that reads answers, the same for every crate.
const SUPPORT: &str = include_str!("answer_support.rs");

/// Files of a crate: path inside of it → text.
pub(super) type Files = BTreeMap<PathBuf, String>;

/// What a crate is to be.
pub(super) struct Package<'p> {
    /// The package's name.
    pub name: &'p str,
    /// One sentence for the manifest.
    pub description: &'p str,
    /// The command that writes it, for the header of each file.
    pub command: &'p str,
    /// Whether what changes a Proxmox VE is behind the feature `write`.
    pub gate_writes: bool,
    /// Whether recorded answers can be replayed (feature `replay`).
    pub replay: bool,
    /// Where the dependencies come from.
    pub dependencies: Dependencies,
}

/// A generated crate.
pub(super) struct Crate {
    /// Its files.
    pub files: Files,
    /// How many operations it has.
    pub operations: usize,
    /// How many of them change nothing.
    pub reads: usize,
    /// How many types it has.
    pub types: usize,
}

/// Generates a crate for a document that was cut to its operations.
///
/// # Errors
/// Whatever keeps the document from becoming source.
pub(super) fn generate(package: &Package<'_>, merged: &Merged) -> Result<Crate, Error> {
    let tolerant = tolerate(merged)?;
    let file = progenitor::generate(&tolerant.document)?;
    let mut source = source::take_apart(file)?;
    assertions::check(&source, &tolerant)?;
    decorate::decorate(&mut source.types, &tolerant)?;
    let reading = reachable_by_reading(&tolerant);

    let mut writer = Writer {
        package,
        files: Files::new(),
    };
    let mut answers = Vec::new();
    let mut facade_entries = Vec::new();
    for operation in &tolerant.operations {
        let generated = &source.methods[&operation.id];
        let method = facade::method(operation, generated, &source.types)?;
        answers.push((operation, method.answer));
        facade_entries.push((operation, method.tokens));
    }
    polish::polish(&mut source, &tolerant);
    writer.api(facade_entries)?;
    writer.client(&source, &tolerant)?;
    writer.types(&source, &tolerant, &reading)?;
    writer.catalog(&tolerant)?;
    if package.replay {
        let text = writer.header() + &replay::text(&answers);
        writer.files.insert(PathBuf::from("src/replay.rs"), text);
    }
    let reads = tolerant
        .operations
        .iter()
        .filter(|operation| operation.method == "GET")
        .count();
    let manifest = Manifest {
        package,
        has_writes: package.gate_writes && reads < tolerant.operations.len(),
    };
    writer
        .files
        .insert(PathBuf::from("Cargo.toml"), manifest.text());
    let versions = merged.versions.to_string();
    let support = format!("{}{}", writer.header().trim_end(), "\n\n");
    writer
        .files
        .insert(PathBuf::from("src/answer.rs"), support + SUPPORT);
    let root = super::root::text(package, &tolerant, &versions, manifest.has_writes);
    writer.files.insert(PathBuf::from("src/lib.rs"), root);
    Ok(Crate {
        files: writer.files,
        operations: tolerant.operations.len(),
        reads,
        types: source.types.len(),
    })
}

/// The types that a GET operation needs.
fn reachable_by_reading(tolerant: &Tolerant) -> BTreeSet<String> {
    let mut pending = BTreeSet::new();
    for (_, item) in tolerant.document["paths"].as_object().into_iter().flatten() {
        references(&item["get"], &mut pending);
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = pending.pop_first() {
        if reached.insert(name.clone()) {
            references(
                &tolerant.document["components"]["schemas"][&name],
                &mut pending,
            );
            for family in tolerant.families.get(&name).into_iter().flatten() {
                pending.extend(family.component().map(str::to_owned));
            }
        }
    }
    reached.iter().map(|name| naming::type_name(name)).collect()
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                match inner.as_str().filter(|_| key == "$ref") {
                    Some(text) => found.extend(text.strip_prefix(COMPONENTS).map(str::to_owned)),
                    None => references(inner, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| references(inner, found)),
        _ => {}
    }
}

struct Writer<'p> {
    package: &'p Package<'p>,
    files: Files,
}

/// Items for one file, and whether they belong to the feature `write`.
struct Placed {
    name: String,
    place: Vec<String>,
    writes: bool,
    items: Vec<Item>,
    /// Text behind the items.
    tail: String,
}

/// How the parts of a folder are bound together.
struct Folder<'f> {
    /// `src/types`, `src/client` or `src/api`.
    path: &'f str,
    /// Documentation of the folder's module.
    docs: &'f str,
    /// What each part begins with.
    prelude: TokenStream,
    /// What stands in the folder's own module.
    frame: Vec<Item>,
    /// Whether the parts' names are to be seen outside.
    export: bool,
}

impl Writer<'_> {
    fn put(&mut self, path: &str, items: &[Item]) {
        let text = format!("{}{}", self.header(), print(items));
        self.files.insert(PathBuf::from(path), text);
    }

    fn header(&self) -> String {
        format!("// Written by `{}`; do not edit.\n\n", self.package.command)
    }

    fn folder(&mut self, folder: Folder<'_>, placed: Vec<Placed>) -> Result<(), Error> {
        let gate = self.package.gate_writes;
        let (writing, reading): (Vec<_>, Vec<_>) =
            placed.into_iter().partition(|placed| gate && placed.writes);
        let mut items = folder.frame.clone();
        items.extend(self.parts(&folder, folder.path, reading)?);
        if !writing.is_empty() {
            let path = format!("{}/write", folder.path);
            let prelude = &folder.prelude;
            let mut inner = tokens_to_items(
                &path,
                quote!(#[allow(unused_imports)] use super::*; #prelude),
            )?;
            inner.extend(self.parts(&folder, &path, writing)?);
            self.put(&format!("{path}/mod.rs"), &inner);
            let export = folder.export.then(|| {
                quote!(
                    #[cfg(feature = "write")]
                    pub use self::write::*;
                )
            });
            let module: File = syn::parse2(quote! {
                #[cfg(feature = "write")]
                mod write;
                #export
            })
            .map_err(syntax(&path))?;
            items.extend(module.items);
        }
        let docs = folder.docs;
        self.put(&format!("{}/mod.rs", folder.path), &items);
        if let Some(text) = self
            .files
            .get_mut(&PathBuf::from(format!("{}/mod.rs", folder.path)))
        {
            *text = text.replacen(
                "do not edit.\n\n",
                &format!("do not edit.\n\n//! {docs}\n\n"),
                1,
            );
        }
        Ok(())
    }

    /// Writes the parts of a folder and gives the lines that bind them in.
    fn parts(
        &mut self,
        folder: &Folder<'_>,
        path: &str,
        placed: Vec<Placed>,
    ) -> Result<Vec<Item>, Error> {
        let entries = placed
            .into_iter()
            .map(|placed| Entry {
                lines: lines_of(&placed.items) + placed.tail.lines().count(),
                name: placed.name,
                place: placed.place,
                value: (placed.items, placed.tail),
            })
            .collect();
        let mut binding = Vec::new();
        let prelude = &folder.prelude;
        for (stem, entries) in distribute(entries) {
            let frame = tokens_to_items(
                path,
                quote!(#[allow(unused_imports)] use super::*; #prelude),
            )?;
            let mut text = format!("{}{}\n", self.header(), print(&frame));
            let (items, tails): (Vec<_>, Vec<_>) =
                entries.into_iter().map(|entry| entry.value).unzip();
            if tails.iter().all(String::is_empty) {
                text.push_str(&print(&merge_impls(items.concat())));
            } else {
                for (items, tail) in items.iter().zip(&tails) {
                    text.push_str(&print(items));
                    text.push_str(tail);
                    text.push('\n');
                }
            }
            self.files
                .insert(PathBuf::from(format!("{path}/{stem}.rs")), text);
            let name = format_ident!("{stem}");
            let export = folder.export.then(|| quote!(pub use self::#name::*;));
            let bound: File = syn::parse2(quote!(mod #name; #export)).map_err(syntax(path))?;
            binding.extend(bound.items);
        }
        Ok(binding)
    }

    fn api(&mut self, entries: Vec<(&Operation, TokenStream)>) -> Result<(), Error> {
        let mut placed = Vec::new();
        for (operation, tokens) in entries {
            let mut block = tokens_to_items(&operation.id, quote!(impl Api { #tokens }))?;
            polish::shorten(&mut block);
            placed.push(Placed {
                name: operation.id.clone(),
                place: place_of(&operation.path, &operation.method),
                writes: operation.method != "GET",
                items: block,
                tail: String::new(),
            });
        }
        let frame = tokens_to_items(
            "src/api/mod.rs",
            quote! {
                use crate::client::Client;
                #[allow(unused_imports)]
                use crate::types;
                #[allow(unused_imports)]
                use ::pve_runtime::{BoxFuture, Error, List, OpenEnum, PropertyString, PveBool, PveInt, PveNum, PveStr};

                /// The operations of this crate, one method each.
                ///
                /// It is cheap to clone; clones share the connections.
                #[derive(Clone, Debug)]
                pub struct Api {
                    client: Client,
                }

                impl Api {
                    /// Operations over a transport, which decides about TLS,
                    /// credentials, time limits and retries.
                    pub fn new(transport: ::pve_runtime::Transport) -> Self {
                        let base = transport.base_url().to_owned();
                        let http = transport.http_client().clone();
                        Self {
                            client: Client::new_with_client(&base, http, transport),
                        }
                    }

                    /// The transport beneath: its warnings, its limits.
                    pub fn transport(&self) -> &::pve_runtime::Transport {
                        &self.client.inner
                    }

                    /// The plain client beneath, which gives status and headers of
                    /// an answer too.
                    pub fn client(&self) -> &Client {
                        &self.client
                    }
                }
            },
        )?;
        self.folder(
            Folder {
                path: "src/api",
                docs: "The façade: one method per operation, with `{data}` unwrapped.",
                prelude: quote!(),
                frame,
                export: false,
            },
            placed,
        )
    }

    fn client(&mut self, source: &Source, tolerant: &Tolerant) -> Result<(), Error> {
        let mut placed = Vec::new();
        for operation in &tolerant.operations {
            let method = &source.methods[&operation.id];
            placed.push(Placed {
                name: operation.id.clone(),
                place: place_of(&operation.path, &operation.method),
                writes: operation.method != "GET",
                items: tokens_to_items(&operation.id, quote!(impl Client { #method }))?,
                tail: String::new(),
            });
        }
        let mut frame = tokens_to_items(
            "src/client/mod.rs",
            quote! {
                #[allow(unused_imports)]
                use crate::types;
            },
        )?;
        frame.extend(source.frame.iter().cloned());
        frame.extend(tokens_to_items(
            "src/client/mod.rs",
            quote!(::pve_runtime::impl_client_hooks!(Client);),
        )?);
        self.folder(
            Folder {
                path: "src/client",
                docs: "The operations as progenitor writes them, with the whole answer.",
                prelude: quote!(),
                frame,
                export: false,
            },
            placed,
        )
    }

    fn types(
        &mut self,
        source: &Source,
        tolerant: &Tolerant,
        reading: &BTreeSet<String>,
    ) -> Result<(), Error> {
        let owners: BTreeMap<String, &Operation> = tolerant
            .operations
            .iter()
            .map(|operation| (naming::type_name(&operation.id), operation))
            .collect();
        let placed = source
            .types
            .iter()
            .map(|(name, unit)| {
                let owner = owners
                    .iter()
                    .filter(|(prefix, _)| name.starts_with(prefix.as_str()))
                    .max_by_key(|(prefix, _)| prefix.len());
                let mut items = unit.items.clone();
                polish::name_purpose(&mut items, owner.map(|(_, operation)| *operation));
                Placed {
                    name: name.clone(),
                    place: match owner {
                        Some((_, operation)) => place_of(&operation.path, &operation.method),
                        None => vec!["shared".to_owned()],
                    }
                    .into_iter()
                    .chain([kind_of(unit).to_owned()])
                    .collect(),
                    writes: !reading.contains(name),
                    items,
                    tail: unit.tail.clone(),
                }
            })
            .collect();
        let imported = polish::IMPORTED.map(|name| format_ident!("{name}"));
        let mut frame = tokens_to_items(
            "src/types/mod.rs",
            quote! {
                #[allow(unused_imports)]
                use ::pve_runtime::{#(#imported),*};
            },
        )?;
        frame.extend(source.types_frame.iter().cloned());
        self.folder(
            Folder {
                path: "src/types",
                docs: "Types of parameters, bodies and answers.",
                prelude: quote!(),
                frame,
                export: true,
            },
            placed,
        )
    }

    fn catalog(&mut self, tolerant: &Tolerant) -> Result<(), Error> {
        let mut entries = Vec::new();
        for operation in &tolerant.operations {
            let value = catalog::entry(operation);
            let probe = tokens_to_items("src/catalog", quote!(const X: Operation = #value;))?;
            entries.push(Entry {
                name: format!("{} {}", operation.path, operation.method),
                place: place_of(&operation.path, &operation.method),
                lines: lines_of(&probe),
                value,
            });
        }
        let count = entries.len();
        let mut parts = Vec::new();
        let mut binding = TokenStream::new();
        for (stem, entries) in distribute(entries) {
            let values = entries.iter().map(|entry| &entry.value);
            let path = format!("src/catalog/{stem}.rs");
            let items = tokens_to_items(
                &path,
                quote! {
                    use super::*;
                    pub(super) const PART: &[Operation] = &[#(#values),*];
                },
            )?;
            self.put(&path, &items);
            let name = format_ident!("{stem}");
            binding.extend(quote!(mod #name;));
            parts.push(quote!(#name::PART));
        }
        let definitions = catalog::definitions();
        let items = tokens_to_items(
            "src/catalog/mod.rs",
            quote! {
                #binding

                /// The operations of this crate, by path and method.
                pub static CATALOG: &[Operation] = &join::<#count>(&[#(#parts),*]);

                const fn join<const N: usize>(parts: &[&[Operation]]) -> [Operation; N] {
                    let mut all = [parts[0][0]; N];
                    let (mut part, mut at) = (0, 0);
                    while part < parts.len() {
                        let mut index = 0;
                        while index < parts[part].len() {
                            all[at] = parts[part][index];
                            at += 1;
                            index += 1;
                        }
                        part += 1;
                    }
                    all
                }

                #definitions
            },
        )?;
        self.put("src/catalog/mod.rs", &items);
        if let Some(text) = self.files.get_mut(&PathBuf::from("src/catalog/mod.rs")) {
            *text = text.replacen(
                "do not edit.\n\n",
                "do not edit.\n\n//! What is known of each operation, as data.\n\n",
                1,
            );
        }
        Ok(())
    }
}

/// The last division of a file of types: what kind they are.
fn kind_of(unit: &TypeUnit) -> &'static str {
    if unit.as_enum().is_some() {
        "words"
    } else {
        "objects"
    }
}

/// Neighbouring `impl Api` (or `impl Client`) blocks become one.
fn merge_impls(items: Vec<Item>) -> Vec<Item> {
    let mut merged: Vec<Item> = Vec::new();
    for item in items {
        if let (Some(Item::Impl(last)), Item::Impl(next)) = (merged.last_mut(), &item)
            && last.trait_.is_none()
            && next.trait_.is_none()
            && last.self_ty == next.self_ty
            && last.attrs == next.attrs
        {
            last.items.extend(next.items.iter().cloned());
            continue;
        }
        merged.push(item);
    }
    merged
}

fn print(items: &[Item]) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: items.to_vec(),
    })
}

fn lines_of(items: &[Item]) -> usize {
    print(items).lines().count()
}

pub(super) fn tokens_to_items(place: &str, tokens: TokenStream) -> Result<Vec<Item>, Error> {
    let file: File = syn::parse2(tokens).map_err(syntax(place))?;
    Ok(file.items)
}

fn syntax(place: &str) -> impl FnOnce(syn::Error) -> Error {
    let file = place.to_owned();
    move |source| Error::Syntax { file, source }
}
