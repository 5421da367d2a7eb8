//! Follows answers through the code of one file.

use std::collections::HashMap;

use proc_macro2::Span;
use syn::{Expr, spanned::Spanned, visit::Visit};

use super::{
    Carries,
    known::{Known, is_test, local_names},
    names::Names,
};
use crate::{
    document::Documents,
    usage::{Blind, Place, Subject, Use},
};

/// The walk through one file.
pub(super) struct Flow<'a> {
    file: &'a str,
    pub(super) known: &'a Known<'a>,
    pub(super) documents: &'a Documents<'a>,
    pub(super) names: Names,
    /// Local variables, innermost scope last.
    scopes: Vec<HashMap<String, Carries>>,
    statement: usize,
    pub(super) uses: Vec<Use>,
    pub(super) blind: Vec<Blind>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(file: &'a str, known: &'a Known<'a>, documents: &'a Documents<'a>) -> Self {
        Self {
            file,
            known,
            documents,
            names: known.names.clone(),
            scopes: vec![HashMap::new()],
            statement: 0,
            uses: Vec::new(),
            blind: Vec::new(),
        }
    }

    pub(super) fn file(&mut self, file: &syn::File) {
        let imports = local_names(file, &mut self.names);
        for (span, path) in imports.globs {
            self.blind(
                span,
                format!("`use {path}::*` hides which generated types are used"),
                "import the types by name, or the module `types`".to_owned(),
            );
        }
        self.visit_file(file);
    }

    fn place(&self, span: Span) -> Place {
        let start = span.start();
        Place {
            file: self.file.to_owned(),
            line: start.line,
            column: start.column + 1,
        }
    }

    pub(super) fn used(&mut self, span: Span, of: Subject) {
        let place = self.place(span);
        let statement = if self.statement == 0 {
            place.line
        } else {
            self.statement
        };
        self.uses.push(Use {
            of,
            place,
            statement,
        });
    }

    pub(super) fn blind(&mut self, span: Span, what: String, help: String) {
        let place = self.place(span);
        let statement = if self.statement == 0 {
            place.line
        } else {
            self.statement
        };
        self.blind.push(Blind {
            place,
            statement,
            what,
            help,
        });
    }

    pub(super) fn serialized(&mut self, span: Span, carries: &Carries) {
        if let Some(name) = carries.component() {
            self.blind(
                span,
                format!(
                    "an answer (`{name}`) is serialized, so its fields are read around the scan"
                ),
                format!(
                    "take what is needed by destructuring: `let types::{name} {{ …, .. }} = …`"
                ),
            );
        }
    }

    pub(super) fn scoped<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(HashMap::new());
        let result = inner(self);
        self.scopes.pop();
        result
    }

    pub(super) fn set(&mut self, name: String, carries: Carries) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name, carries);
        }
    }

    pub(super) fn lookup(&self, name: &str) -> Option<&Carries> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }

    /// A variable takes over what is put into it.
    pub(super) fn taint(&mut self, target: &Expr, carries: &Carries) {
        let Some(name) = variable(target) else { return };
        for scope in self.scopes.iter_mut().rev() {
            if let Some(known) = scope.get_mut(&name) {
                if !known.any() {
                    *known = carries.clone();
                }
                return;
            }
        }
    }

    pub(super) fn block(&mut self, block: &syn::Block) -> Carries {
        self.scoped(|flow| {
            let mut last = Carries::Nothing;
            for statement in &block.stmts {
                let before = std::mem::replace(&mut flow.statement, statement.span().start().line);
                last = flow.statement(statement);
                flow.statement = before;
            }
            last
        })
    }

    fn statement(&mut self, statement: &syn::Stmt) -> Carries {
        match statement {
            syn::Stmt::Local(local) => {
                let carries = local.init.as_ref().map_or(Carries::Nothing, |init| {
                    if let Some((_, other)) = &init.diverge {
                        self.expr(other);
                    }
                    self.expr(&init.expr)
                });
                self.bind(&local.pat, &carries);
                Carries::Nothing
            }
            syn::Stmt::Expr(expr, end) => {
                let carries = self.expr(expr);
                if end.is_some() {
                    Carries::Nothing
                } else {
                    carries
                }
            }
            syn::Stmt::Macro(call) => self.call_macro(&call.mac),
            syn::Stmt::Item(item) => {
                self.visit_item(item);
                Carries::Nothing
            }
            #[allow(unreachable_patterns)]
            _ => Carries::Nothing,
        }
    }

    /// What an expression gives.
    pub(super) fn expr(&mut self, expr: &Expr) -> Carries {
        match expr {
            Expr::Path(path) => self.path(&path.path),
            Expr::Field(field) => self.field(field),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Call(call) => self.call(call),
            Expr::Macro(call) => self.call_macro(&call.mac),
            Expr::Closure(closure) => self.closure(closure, &Carries::Nothing),
            Expr::Await(inner) => self.expr(&inner.base),
            Expr::Try(inner) => self.expr(&inner.expr),
            Expr::Reference(inner) => self.expr(&inner.expr),
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Unary(inner) => self.expr(&inner.expr),
            Expr::Cast(inner) => self.expr(&inner.expr),
            Expr::Index(inner) => {
                self.expr(&inner.index);
                self.expr(&inner.expr)
            }
            Expr::Tuple(tuple) => {
                Carries::Tuple(tuple.elems.iter().map(|part| self.expr(part)).collect())
            }
            Expr::Array(array) => {
                let parts = array.elems.iter().map(|part| self.expr(part));
                parts.reduce(Carries::or).unwrap_or_default()
            }
            Expr::Block(block) => self.block(&block.block),
            Expr::Unsafe(block) => self.block(&block.block),
            Expr::Async(block) => self.block(&block.block),
            Expr::Const(block) => self.block(&block.block),
            Expr::TryBlock(block) => self.block(&block.block),
            Expr::If(branch) => self.scoped(|flow| {
                flow.expr(&branch.cond);
                let then = flow.block(&branch.then_branch);
                let other = branch
                    .else_branch
                    .as_ref()
                    .map(|(_, other)| flow.expr(other));
                then.or(other.unwrap_or_default())
            }),
            Expr::While(repeat) => self.scoped(|flow| {
                flow.expr(&repeat.cond);
                flow.block(&repeat.body)
            }),
            Expr::Loop(repeat) => self.block(&repeat.body),
            Expr::ForLoop(repeat) => {
                let items = self.expr(&repeat.expr);
                self.scoped(|flow| {
                    flow.bind(&repeat.pat, &items);
                    flow.block(&repeat.body)
                });
                Carries::Nothing
            }
            Expr::Let(condition) => {
                let carries = self.expr(&condition.expr);
                self.bind(&condition.pat, &carries);
                Carries::Nothing
            }
            Expr::Match(choice) => {
                let carries = self.expr(&choice.expr);
                let arms = choice.arms.iter().map(|arm| {
                    self.scoped(|flow| {
                        flow.bind(&arm.pat, &carries);
                        flow.expr(&arm.body)
                    })
                });
                arms.reduce(Carries::or).unwrap_or_default()
            }
            Expr::Assign(assign) => {
                let carries = self.expr(&assign.right);
                self.expr(&assign.left);
                self.taint(&assign.left, &carries);
                Carries::Nothing
            }
            Expr::Break(inner) => inner
                .expr
                .as_ref()
                .map_or(Carries::Nothing, |value| self.expr(value)),
            Expr::Struct(literal) => self.struct_literal(literal),
            other => {
                syn::visit::visit_expr(self, other);
                Carries::Nothing
            }
        }
    }

    fn path(&mut self, path: &syn::Path) -> Carries {
        if let Some(name) = path.get_ident() {
            return self.lookup(&name.to_string()).cloned().unwrap_or_default();
        }
        self.word(path);
        Carries::Nothing
    }

    /// `Kind::Qemu`: a word of a generated enum.
    pub(super) fn word(&mut self, path: &syn::Path) {
        let mut segments = path.segments.iter().rev();
        let (Some(variant), Some(owner)) = (segments.next(), segments.next()) else {
            return;
        };
        let variant_name = variant.ident.to_string();
        if !variant_name.starts_with(|c: char| c.is_ascii_uppercase()) {
            return;
        }
        let Some(component) = self
            .names
            .resolve(&owner.ident.to_string())
            .map(str::to_owned)
        else {
            return;
        };
        if !Names::has_fields(self.documents, &component) {
            self.used(
                variant.ident.span(),
                Subject::Word {
                    component,
                    name: variant_name,
                },
            );
        }
    }

    fn field(&mut self, field: &syn::ExprField) -> Carries {
        let carries = self.expr(&field.base);
        match (&field.member, carries) {
            (syn::Member::Unnamed(index), Carries::Tuple(parts)) => parts
                .into_iter()
                .nth(index.index as usize)
                .unwrap_or_default(),
            (syn::Member::Unnamed(_), carries) => carries,
            (syn::Member::Named(name), carries) => {
                if let Some(component) = carries.component().map(str::to_owned) {
                    self.blind(
                        name.span(),
                        format!("field `{name}` of an answer (`{component}`) is read with a dot"),
                        format!("take it by destructuring: `let types::{component} {{ {name}, .. }} = …`"),
                    );
                }
                Carries::Nothing
            }
        }
    }

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Carries {
        for field in &literal.fields {
            let carries = self.expr(&field.expr);
            if carries.any() && self.names.resolve_path(&literal.path).is_none() {
                self.kept(field.span(), &carries);
            }
        }
        if let Some(rest) = &literal.rest {
            self.expr(rest);
        }
        Carries::Nothing
    }

    fn kept(&mut self, span: Span, carries: &Carries) {
        let name = carries.component().unwrap_or_default().to_owned();
        self.blind(
            span,
            format!("an answer (`{name}`) is kept in a type of the program, where its fields cannot be followed"),
            format!("take what is needed by destructuring first: `let types::{name} {{ …, .. }} = …`"),
        );
    }

    /// A closure whose parameters get what `given` carries, unless their types are written.
    pub(super) fn closure(&mut self, closure: &syn::ExprClosure, given: &Carries) -> Carries {
        self.scoped(|flow| {
            let typed = closure
                .inputs
                .iter()
                .all(|input| matches!(input, syn::Pat::Type(_)));
            for input in &closure.inputs {
                flow.bind(input, given);
            }
            let body = flow.expr(&closure.body);
            Carries::Closure(typed, Box::new(body))
        })
    }

    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        self.scoped(|flow| {
            for input in &signature.inputs {
                if let syn::FnArg::Typed(typed) = input {
                    let carries = flow.names.carries(&typed.ty, flow.documents);
                    flow.bind(&typed.pat, &carries);
                }
            }
            flow.block(block);
        });
    }
}

/// The variable at the bottom of an expression: `x` of `&mut x`.
pub(super) fn variable(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Reference(inner) => variable(&inner.expr),
        Expr::Unary(inner) => variable(&inner.expr),
        Expr::Paren(inner) => variable(&inner.expr),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Flow<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.expr(expr);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.block(block);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.call_macro(call);
    }

    fn visit_item_use(&mut self, _: &'ast syn::ItemUse) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            self.function(&item.sig, &item.block);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        // In a trait's implementation for a generated type, `self` is an answer.
        let carries = self.names.carries(&item.self_ty, self.documents);
        let before = self.names.clone();
        self.scoped(|flow| {
            if let Carries::Component(name) = &carries
                && matches!(item.self_ty.as_ref(), syn::Type::Path(_))
            {
                flow.names.alias("Self".to_owned(), name.clone());
                flow.set("self".to_owned(), carries.clone());
            }
            for item in &item.items {
                flow.visit_impl_item(item);
            }
        });
        self.names = before;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_test(&item.attrs) {
            self.function(&item.sig, &item.block);
        }
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        let carries = self.names.carries(&field.ty, self.documents);
        if carries.any() {
            self.kept(field.span(), &carries);
        }
    }
}
