//! Patterns: where fields are taken from answers.

use proc_macro2::Span;
use syn::{Pat, spanned::Spanned};

use super::{Carries, flow::Flow, names::Names};
use crate::usage::Subject;

impl Flow<'_> {
    /// Binds the variables of a pattern to what a value carries.
    pub(super) fn bind(&mut self, pat: &Pat, carries: &Carries) {
        match pat {
            Pat::Ident(ident) => {
                self.set(ident.ident.to_string(), carries.clone());
                if let Some((_, inner)) = &ident.subpat {
                    self.bind(inner, carries);
                }
            }
            Pat::Type(typed) => {
                let written = self.names.carries(&typed.ty, self.documents);
                self.bind(&typed.pat, &written.or(carries.clone()));
            }
            Pat::Struct(pattern) => self.bind_struct(pattern, carries),
            Pat::TupleStruct(pattern) => {
                self.word(&pattern.path);
                let is_error = pattern
                    .path
                    .segments
                    .last()
                    .is_some_and(|last| last.ident == "Err");
                let inner = if is_error { &Carries::Nothing } else { carries };
                for pat in &pattern.elems {
                    self.bind(pat, inner);
                }
            }
            Pat::Tuple(pattern) => self.bind_tuple(pattern, carries),
            Pat::Slice(pattern) => {
                for pat in &pattern.elems {
                    self.bind(pat, carries);
                }
            }
            Pat::Or(pattern) => {
                for pat in &pattern.cases {
                    self.bind(pat, carries);
                }
            }
            Pat::Reference(pattern) => self.bind(&pattern.pat, carries),
            Pat::Paren(pattern) => self.bind(&pattern.pat, carries),
            Pat::Guard(pattern) => {
                self.bind(&pattern.pat, carries);
                self.expr(&pattern.guard);
            }
            Pat::Path(path) => self.word(&path.path),
            _ => {}
        }
    }

    fn bind_tuple(&mut self, pattern: &syn::PatTuple, carries: &Carries) {
        let is_rest = |pat: &Pat| matches!(pat, Pat::Rest(_));
        let rest = pattern.elems.iter().position(is_rest);
        let count = pattern.elems.len();
        for (index, pat) in pattern.elems.iter().enumerate() {
            let part = match carries {
                Carries::Tuple(parts) => {
                    let at = match rest {
                        Some(rest) if index > rest => (parts.len() + index).checked_sub(count),
                        _ => Some(index),
                    };
                    at.and_then(|at| parts.get(at)).cloned().unwrap_or_default()
                }
                // A key and a value, or what was enumerated: any of them may be it.
                other => other.clone(),
            };
            self.bind(pat, &part);
        }
    }

    fn bind_struct(&mut self, pattern: &syn::PatStruct, carries: &Carries) {
        let component = self.names.resolve_path(&pattern.path).map(str::to_owned);
        let Some(component) = component.filter(|name| Names::has_fields(self.documents, name))
        else {
            if let Some(name) = carries.component() {
                let (name, path) = (name.to_owned(), last(&pattern.path));
                self.blind(
                    pattern.span(),
                    format!("an answer (`{name}`) is taken apart under the name `{path}`, which is not its own"),
                    format!("write the type's own name: `types::{name} {{ …, .. }}`"),
                );
            }
            for field in &pattern.fields {
                self.bind(&field.pat, &Carries::Nothing);
            }
            return;
        };
        for field in &pattern.fields {
            let syn::Member::Named(name) = &field.member else {
                continue;
            };
            let inner = self.take(&component, &name.to_string(), name.span());
            self.bind(&field.pat, &inner);
        }
    }

    /// Notes that a field is taken; gives what it carries.
    pub(super) fn take(&mut self, component: &str, name: &str, span: Span) -> Carries {
        let found = self.documents.field(component, name);
        if found.is_none() && name == "extra" {
            return Carries::Extra(component.to_owned());
        }
        self.used(
            span,
            Subject::Field {
                component: component.to_owned(),
                name: name.to_owned(),
            },
        );
        let shape = found.map(|(_, shape)| shape);
        match shape.as_ref().and_then(|shape| shape.fields_of()) {
            Some(name) => Carries::Component(name.to_owned()),
            None => Carries::Nothing,
        }
    }
}

fn last(path: &syn::Path) -> String {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}
