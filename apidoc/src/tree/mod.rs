//! The API tree as a typed model that keeps everything.
//!
//! One node per path segment, methods under `info`, children below. The reader
//! knows every key by name; a key it does not know is kept in an `unknown` list
//! and reported with its place, so that a new version of the dialect shows
//! itself instead of being cut to size.
//!
//! Invariant: nothing of the input is dropped here, and no input makes the
//! reader panic; nesting beyond what a tree can have is an error.
//! Invariant: nodes and methods are held in the order of their names, so that
//! the order of the input has no influence on anything behind this point.

mod permissions;
pub(crate) mod reader;
mod schema;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

pub use permissions::{Check, Permissions};
pub use schema::{Additional, Enumeration, Format, Link, Requires, Schema, Type};

use crate::error::{Finding, Severity};
use crate::{Error, product};
use reader::{Log, MAX_DEPTH, Reader, child, kind};

/// The HTTP methods that occur under `info`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "named after the HTTP methods")]
pub enum Verb {
    Get,
    Put,
    Post,
    Delete,
}

impl Verb {
    /// All of them, in the order of an OpenAPI path item.
    pub const ALL: [Self; 4] = [Self::Get, Self::Put, Self::Post, Self::Delete];

    /// `GET`
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }

    /// `get`, the key in an OpenAPI path item.
    pub fn lower(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
        }
    }

    /// Parameters that are not in the path go into the body.
    pub fn has_body(self) -> bool {
        matches!(self, Self::Put | Self::Post)
    }

    /// From the upper-case name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.as_str() == name)
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One operation as upstream describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// JSON pointer.
    pub pointer: String,
    /// The HTTP method.
    pub verb: Verb,
    /// Name of the Perl sub; not unique.
    pub name: Option<String>,
    /// Upstream's wording.
    pub description: Option<String>,
    /// The parameters, as an object schema.
    pub parameters: Schema,
    /// The answer under `data`.
    pub returns: Schema,
    /// Who may call it; absent: `root@pam` alone.
    pub permissions: Option<Permissions>,
    /// An API token may be used (default: yes). Absent before 6.2.
    pub allowtoken: Option<bool>,
    /// Runs as root in the daemon.
    pub protected: Option<bool>,
    /// `node`, or null where a stripped callback decides.
    pub proxyto: Option<Value>,
    /// The answer may be a download.
    pub download_allowed: Option<Value>,
    /// Deprecated form of it.
    pub download: Option<Value>,
    /// The answer may carry credentials.
    pub expose_credentials: Option<Value>,
    /// May change without notice (sister products).
    pub unstable: Option<bool>,
    /// Keys that this program does not know.
    pub unknown: Vec<(String, Value)>,
}

/// One path segment.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// JSON pointer.
    pub pointer: String,
    /// The full path template.
    pub path: String,
    /// Its operations; none for a folder.
    pub methods: BTreeMap<Verb, Method>,
    /// What lies below, by path.
    pub children: BTreeMap<String, Node>,
    /// Keys that this program does not know.
    pub unknown: Vec<(String, Value)>,
}

/// The whole tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// The roots, by path: `/access`, `/cluster`, …
    pub roots: BTreeMap<String, Node>,
    /// What was noticed while reading; none of it an error.
    pub findings: Vec<Finding>,
}

impl Tree {
    /// Reads the array of a capture.
    ///
    /// # Errors
    /// [`Error::Dialect`] with every construct of which no right model can be
    /// made, each with its operation and JSON pointer.
    pub fn from_json(array: &Value) -> Result<Self, Error> {
        let mut log = Log::default();
        let mut roots = BTreeMap::new();
        match array {
            Value::Array(items) if items.is_empty() => log.error("", "the array is empty"),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    insert(
                        &mut roots,
                        Node::parse(item, format!("/{index}"), "", 0, &mut log),
                        &mut log,
                    );
                }
            }
            other => log.error(
                "",
                format!("an API tree is an array of nodes, this is {}", kind(other)),
            ),
        }
        log.findings.sort();
        log.findings.dedup();
        if log
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            log.findings
                .retain(|finding| finding.severity == Severity::Error);
            let product = product::of_json(array);
            if !product.is_known_dialect() {
                log.findings.append(&mut log.unreadable);
                return Err(Error::OtherProduct {
                    product,
                    findings: one_per_kind(log.findings),
                });
            }
            return Err(Error::Dialect(log.findings));
        }
        let tree = Self {
            roots,
            findings: log.findings,
        };
        if tree.operations().next().is_none() {
            log = Log::default();
            log.error("", "there is not one operation in this tree");
            return Err(Error::Dialect(log.findings));
        }
        Ok(tree)
    }

    /// All nodes, in the order of their paths below each parent.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        let mut stack: Vec<&Node> = self.roots.values().rev().collect();
        std::iter::from_fn(move || {
            let node = stack.pop()?;
            stack.extend(node.children.values().rev());
            Some(node)
        })
    }

    /// All operations with their paths.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &Method)> {
        self.nodes().flat_map(|node| {
            node.methods
                .values()
                .map(move |method| (node.path.as_str(), method))
        })
    }

    /// One operation.
    pub fn method(&self, verb: Verb, path: &str) -> Option<&Method> {
        self.node(path)?.methods.get(&verb)
    }

    /// The node of a path.
    pub fn node(&self, path: &str) -> Option<&Node> {
        let (mut level, mut found) = (&self.roots, None);
        for prefix in prefixes(path) {
            let node = level.get(prefix)?;
            level = &node.children;
            found = Some(node);
        }
        found
    }

    /// One operation, to be corrected.
    pub fn method_mut(&mut self, verb: Verb, path: &str) -> Option<&mut Method> {
        let mut level = &mut self.roots;
        for prefix in prefixes(path) {
            let node = level.get_mut(prefix)?;
            if node.path == path {
                return node.methods.get_mut(&verb);
            }
            level = &mut node.children;
        }
        None
    }

    /// Takes a node away, with all that lies below it.
    pub fn remove(&mut self, path: &str) -> Option<Node> {
        let mut level = &mut self.roots;
        for prefix in prefixes(path) {
            if prefix == path {
                return level.remove(path);
            }
            level = &mut level.get_mut(prefix)?.children;
        }
        None
    }

    /// All operations, to be corrected.
    pub fn methods_mut(&mut self, mut each: impl FnMut(&str, &mut Method)) {
        fn walk(nodes: &mut BTreeMap<String, Node>, each: &mut impl FnMut(&str, &mut Method)) {
            for node in nodes.values_mut() {
                for method in node.methods.values_mut() {
                    each(&node.path, method);
                }
                walk(&mut node.children, each);
            }
        }
        walk(&mut self.roots, &mut each);
    }
}

/// The first finding of each kind, with the number of its like.
fn one_per_kind(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kinds: BTreeMap<String, (Finding, usize)> = BTreeMap::new();
    for finding in findings {
        // What is quoted differs from place to place; the rest of the message
        // and the key it is about make the kind.
        let bare: String = finding.message.split('"').step_by(2).collect();
        let key = finding.place.pointer.rsplit('/').next().unwrap_or_default();
        let key = if key.parse::<usize>().is_ok() {
            ""
        } else {
            key
        };
        let words = if bare.contains('`') {
            String::new()
        } else {
            key.to_owned()
        };
        kinds
            .entry(format!("{bare}{words}"))
            .and_modify(|(_, count)| *count += 1)
            .or_insert((finding, 1));
    }
    kinds
        .into_values()
        .map(|(mut finding, count)| {
            if count > 1 {
                finding.message.push_str(&format!(" ({count} such places)"));
            }
            finding
        })
        .collect()
}

/// `/a`, `/a/b`, `/a/b/c` for `/a/b/c`.
fn prefixes(path: &str) -> impl Iterator<Item = &str> {
    let ends = path
        .match_indices('/')
        .skip(1)
        .map(|(at, _)| at)
        .chain([path.len()]);
    ends.map(move |end| &path[..end])
}

fn insert(level: &mut BTreeMap<String, Node>, node: Option<Node>, log: &mut Log) {
    let Some(node) = node else { return };
    if let Some(first) = level.get(&node.path) {
        let message = format!(
            "the path {} stands here and at {}",
            node.path, first.pointer
        );
        log.error(&node.pointer, message);
        return;
    }
    level.insert(node.path.clone(), node);
}

impl Node {
    fn parse(
        value: &Value,
        pointer: String,
        parent: &str,
        depth: usize,
        log: &mut Log,
    ) -> Option<Self> {
        if depth > MAX_DEPTH {
            log.error(
                &pointer,
                format!("nodes are nested deeper than {MAX_DEPTH} levels"),
            );
            return None;
        }
        let mut r = Reader::new(value, pointer, "a node", log)?;
        let pointer = r.pointer.clone();
        let Some(path) = r.string("path") else {
            r.log
                .error(&pointer, "a node needs a `path`; this is no API tree");
            return None;
        };
        r.log.api.clone_from(&path);
        let text = r.string("text");
        let leaf = r.flag("leaf");
        let segment = path.rsplit('/').next().unwrap_or_default();
        if path
            .strip_prefix(parent)
            .and_then(|rest| rest.strip_prefix('/'))
            != Some(segment)
            || segment.is_empty()
        {
            let expected = if parent.is_empty() {
                "a single segment, like /nodes".to_owned()
            } else {
                format!("one segment below {parent}")
            };
            r.log
                .error(&pointer, format!("the path {path:?} must be {expected}"));
        }
        if text.as_deref().is_some_and(|text| text != segment) {
            let at = r.at("text");
            r.log.error(
                &at,
                format!("`text` must be the last segment of the path, {segment:?}"),
            );
        }
        let mut methods = BTreeMap::new();
        if let Some(info) = r.object("info") {
            let at = r.at("info");
            for (key, value) in info {
                r.log.api = format!("{key} {path}");
                if let Some(method) = Method::parse(key, value, child(&at, key), r.log) {
                    methods.insert(method.verb, method);
                }
            }
        }
        r.log.api.clone_from(&path);
        let mut children = BTreeMap::new();
        let items = r.array("children");
        if let Some(items) = items {
            let at = r.at("children");
            for (index, item) in items.iter().enumerate() {
                let node = Self::parse(
                    item,
                    child(&at, &index.to_string()),
                    &path,
                    depth + 1,
                    r.log,
                );
                insert(&mut children, node, r.log);
            }
        }
        r.log.api.clone_from(&path);
        if leaf.is_some_and(|leaf| leaf != items.is_none_or(Vec::is_empty)) {
            let at = r.at("leaf");
            r.log.error(
                &at,
                "`leaf` says the opposite of `children`; the tree is damaged",
            );
        }
        Some(Self {
            pointer,
            path,
            methods,
            children,
            unknown: r.rest("a node"),
        })
    }
}

impl Method {
    fn parse(key: &str, value: &Value, pointer: String, log: &mut Log) -> Option<Self> {
        let mut r = Reader::new(value, pointer, "a method", log)?;
        let pointer = r.pointer.clone();
        let Some(verb) = Verb::parse(key) else {
            r.log.error(
                &pointer,
                format!("{key:?} is no HTTP method that is known here (GET, POST, PUT, DELETE)"),
            );
            return None;
        };
        let named = r.string("method");
        if named.as_deref().is_some_and(|named| named != key) {
            let at = r.at("method");
            r.log.error(
                &at,
                format!(
                    "`method` is {:?} under the key {key:?}; both must agree",
                    named.unwrap_or_default()
                ),
            );
        }
        let schema = |r: &mut Reader<'_, '_>, key: &'static str| {
            let at = r.at(key);
            match r.take(key) {
                Some(value) => Schema::parse(value, at, 0, r.log),
                None => {
                    let message = format!("a method needs `{key}`");
                    r.log.error(&pointer, message);
                    None
                }
            }
        };
        let parameters = schema(&mut r, "parameters");
        let returns = schema(&mut r, "returns");
        let at = r.at("permissions");
        let permissions = match r.take("permissions") {
            Some(value) => Permissions::parse(value, at, r.log),
            None => None,
        };
        for (at, check) in permissions.iter().flat_map(Permissions::unreadable) {
            // No error yet: a fix-up may repair it. It tells a sister product.
            let place = r.log.place(&at);
            let message = format!("a permission check in another notation: {}", kind(check));
            r.log.unreadable.push(Finding {
                severity: Severity::Error,
                place,
                message,
            });
        }
        Some(Self {
            verb,
            name: r.string("name"),
            description: r.string("description"),
            parameters: parameters?,
            returns: returns?,
            permissions,
            allowtoken: r.flag("allowtoken"),
            protected: r.flag("protected"),
            proxyto: r.take("proxyto").cloned(),
            download_allowed: r.take("download_allowed").cloned(),
            download: r.take("download").cloned(),
            expose_credentials: r.take("expose_credentials").cloned(),
            unstable: r.flag("unstable"),
            unknown: r.rest("a method"),
            pointer,
        })
    }
}
