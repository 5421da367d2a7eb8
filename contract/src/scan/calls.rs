//! Calls: operations, functions of the program, and what others do with answers.

use syn::{Expr, ExprCall, ExprMethodCall, punctuated::Punctuated, spanned::Spanned};

use super::{Carries, flow::Flow, known::Known};
use crate::usage::Subject;

/// Functions that make text or values of whatever they get.
const SERIALIZERS: [&str; 8] = [
    "to_value",
    "to_string_pretty",
    "to_vec",
    "to_vec_pretty",
    "to_writer",
    "to_writer_pretty",
    "to_raw_value",
    "serialize",
];
/// Methods that say something of a container, and give nothing of what is in it.
const TELLING: [&str; 13] = [
    "len",
    "is_empty",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "count",
    "unreadable",
    "is_unreadable",
    "raw",
    "to_string",
    "is_some_and",
    "is_ok_and",
];
/// Methods that give back what they were called on, whatever their closure gives.
const KEEPING: [&str; 12] = [
    "filter",
    "inspect",
    "inspect_err",
    "take_while",
    "skip_while",
    "sort_by",
    "sort_by_key",
    "retain",
    "map_err",
    "max_by_key",
    "min_by_key",
    "find",
];

type Arguments = Punctuated<Expr, syn::Token![,]>;

impl Flow<'_> {
    pub(super) fn method_call(&mut self, call: &ExprMethodCall) -> Carries {
        let name = call.method.to_string();
        let receiver = self.expr(&call.receiver);
        if let Some((id, whole)) = self.known.operation(&name) {
            let id = id.to_owned();
            return self.operation(&id, whole, call.method.span(), call.args.iter());
        }
        if Known::looks_like_operation(&name) {
            self.used(call.method.span(), Subject::Operation { id: name });
            self.arguments(&call.args, &Carries::Nothing);
            return Carries::Nothing;
        }
        match &receiver {
            Carries::Extra(component) => self.extra(call, &name, &component.clone()),
            carries if carries.any() => self.on_answer(call, &name, carries.clone()),
            _ => self.on_other(call, &name),
        }
    }

    /// A method of the façade: its parameters, and what it answers.
    fn operation<'e>(
        &mut self,
        id: &str,
        whole: bool,
        span: proc_macro2::Span,
        arguments: impl Iterator<Item = &'e Expr>,
    ) -> Carries {
        self.used(span, Subject::Operation { id: id.to_owned() });
        let names = self.documents.positional(id);
        let mut sent = 0;
        for (index, argument) in arguments.enumerate() {
            sent += 1;
            self.expr(argument);
            let Some(name) = names.get(index) else {
                continue;
            };
            if !is_none(argument) {
                let of = Subject::Parameter {
                    operation: id.to_owned(),
                    name: name.clone(),
                };
                self.used(argument.span(), of);
            }
        }
        let Some(operation) = self.documents.operation(id) else {
            return Carries::Nothing;
        };
        if !matches!(operation.method.as_str(), "GET" | "DELETE") || sent != names.len() {
            self.blind(
                span,
                format!(
                    "`{id}` is called with {sent} arguments where {} parameters are known",
                    names.len()
                ),
                "the scan attributes the arguments of the façade's methods by their order"
                    .to_owned(),
            );
        }
        let carried = if whole {
            operation.envelope.as_deref()
        } else {
            operation.answer.fields_of()
        };
        carried.map_or(Carries::Nothing, |name| Carries::Component(name.to_owned()))
    }

    /// `extra.get("key")` is seen; anything else done with undeclared keys is not.
    fn extra(&mut self, call: &ExprMethodCall, name: &str, component: &str) -> Carries {
        let literal = match call.args.first() {
            Some(Expr::Lit(literal)) => match &literal.lit {
                syn::Lit::Str(text) => Some(text),
                _ => None,
            },
            _ => None,
        };
        match (name, literal) {
            ("get" | "contains_key" | "remove", Some(key)) => {
                let of = Subject::Field {
                    component: component.to_owned(),
                    name: key.value(),
                };
                self.used(key.span(), of);
                Carries::Nothing
            }
            ("as_ref" | "clone" | "is_empty" | "len", None) => Carries::Extra(component.to_owned()),
            _ => {
                self.blind(
                    call.method.span(),
                    format!(
                        "the undeclared keys of an answer (`{component}`) are read by `{name}`"
                    ),
                    "read them one by one: `extra.get(\"key\")`".to_owned(),
                );
                self.arguments(&call.args, &Carries::Nothing);
                Carries::Nothing
            }
        }
    }

    fn on_answer(&mut self, call: &ExprMethodCall, name: &str, receiver: Carries) -> Carries {
        if let Carries::Component(component) = &receiver
            && call.args.is_empty()
            && let Some((family, shape)) = self.documents.family(component, name)
        {
            let of = Subject::Family {
                component: component.clone(),
                name: family,
            };
            self.used(call.method.span(), of);
            let inner = shape.fields_of();
            return inner.map_or(Carries::Nothing, |name| Carries::Component(name.to_owned()));
        }
        if SERIALIZERS.contains(&name) {
            self.serialized(call.method.span(), &receiver);
        }
        let given = self.arguments(&call.args, &receiver);
        if TELLING.contains(&name) {
            return Carries::Nothing;
        }
        if let Some(function) = self.known.method(name)
            && function.gives.any()
        {
            return function.gives.clone();
        }
        let has_function = call.args.iter().any(|one| self.is_function(one));
        if has_function && !KEEPING.contains(&name) {
            return given.called();
        }
        receiver.called().or(given)
    }

    fn on_other(&mut self, call: &ExprMethodCall, name: &str) -> Carries {
        let given = self.arguments(&call.args, &Carries::Nothing);
        if let Some(function) = self.known.method(name) {
            if function.serializes {
                self.serialized(call.method.span(), &given);
            }
            // A method of the program may be named as one of the standard library.
            let through = if call.args.iter().any(|one| self.is_function(one)) {
                given.called()
            } else {
                Carries::Nothing
            };
            return function.gives.clone().or(through);
        }
        // What is pushed into a list is in the list from now on.
        if given.any() && !call.args.iter().any(|one| self.is_function(one)) {
            self.taint(&call.receiver, &given);
        }
        given.called()
    }

    pub(super) fn call(&mut self, call: &ExprCall) -> Carries {
        let Expr::Path(path) = call.func.as_ref() else {
            let function = self.expr(&call.func);
            return self
                .arguments(&call.args, &Carries::Nothing)
                .or(function.called());
        };
        let path = &path.path;
        let Some(last) = path.segments.last() else {
            return Carries::Nothing;
        };
        let name = last.ident.to_string();
        if path.segments.len() > 1
            && let Some((id, whole)) = self.known.operation(&name)
        {
            let id = id.to_owned();
            if let Some(api) = call.args.first() {
                self.expr(api);
            }
            return self.operation(&id, whole, last.ident.span(), call.args.iter().skip(1));
        }
        self.word(path);
        let given = self.arguments(&call.args, &Carries::Nothing);
        if path.segments.len() == 1
            && let Some(Carries::Closure(typed, body)) = self.lookup(&name).cloned()
        {
            if given.any() && !typed {
                self.untyped_closure(last.ident.span(), &name, &given);
            }
            return *body;
        }
        if SERIALIZERS.contains(&name.as_str())
            || name == "to_string"
                && path
                    .segments
                    .first()
                    .is_some_and(|first| first.ident == "serde_json")
        {
            self.serialized(last.ident.span(), &given);
            return Carries::Nothing;
        }
        if name == "Err" {
            return Carries::Nothing;
        }
        if let Some(function) = self.known.function(path) {
            if function.serializes {
                self.serialized(last.ident.span(), &given);
            }
            if function.gives.any() || !function.generic {
                return function.gives.clone();
            }
        }
        given.called()
    }

    /// Whether an argument is a closure or the name of a function.
    fn is_function(&self, argument: &Expr) -> bool {
        let Expr::Path(path) = argument else {
            return matches!(argument, Expr::Closure(_));
        };
        let Some(name) = path.path.get_ident() else {
            return true;
        };
        match self.lookup(&name.to_string()) {
            Some(Carries::Closure(..)) => true,
            Some(_) => false,
            None => {
                name == "Some"
                    || name == "Ok"
                    || name == "drop"
                    || self.known.function(&path.path).is_some()
            }
        }
    }

    fn untyped_closure(&mut self, span: proc_macro2::Span, name: &str, given: &Carries) {
        let component = given.component().unwrap_or_default().to_owned();
        self.blind(
            span,
            format!("an answer (`{component}`) goes to the closure `{name}`, whose parameter has no type"),
            format!("write the type: `|item: types::{component}| …`"),
        );
    }

    /// The arguments of a call; closures among them get what `given` carries.
    fn arguments(&mut self, arguments: &Arguments, given: &Carries) -> Carries {
        let mut all = Carries::Nothing;
        for argument in arguments {
            let carries = match argument {
                Expr::Closure(closure) => self.closure(closure, given),
                Expr::Path(path)
                    if path
                        .path
                        .get_ident()
                        .is_none_or(|name| self.lookup(&name.to_string()).is_none()) =>
                {
                    self.function_value(&path.path, given)
                }
                other => {
                    let carries = self.expr(other);
                    if let (Carries::Closure(false, _), Expr::Path(path), true) =
                        (&carries, other, given.any())
                        && let Some(name) = path.path.get_ident()
                    {
                        self.untyped_closure(name.span(), &name.to_string(), given);
                    }
                    carries
                }
            };
            all = all.or(carries);
        }
        all
    }

    /// A function that is handed over by its name.
    fn function_value(&mut self, path: &syn::Path, given: &Carries) -> Carries {
        let Some(last) = path.segments.last() else {
            return Carries::Nothing;
        };
        let name = last.ident.to_string();
        if path.segments.len() > 1
            && let Some((id, _)) = self.known.operation(&name)
        {
            let (id, help) = (id.to_owned(), "call it, so that its arguments can be seen");
            self.blind(
                last.ident.span(),
                format!("`{id}` is handed over as a value"),
                help.to_owned(),
            );
            self.used(last.ident.span(), Subject::Operation { id });
            return Carries::Nothing;
        }
        self.word(path);
        let known = self.known.function(path);
        if SERIALIZERS.contains(&name.as_str()) || known.is_some_and(|function| function.serializes)
        {
            self.serialized(last.ident.span(), given);
            return Carries::Nothing;
        }
        match known {
            Some(function) if function.gives.any() || !function.generic => function.gives.clone(),
            Some(_) => given.clone(),
            // `Some`, `Into::into`, `Result::ok`: it may well be handed through.
            None if name.starts_with(|c: char| c.is_ascii_uppercase()) => given.clone(),
            None if matches!(
                name.as_str(),
                "ok" | "into" | "from" | "unwrap_or_default" | "clone" | "identity"
            ) =>
            {
                given.clone()
            }
            None => Carries::Nothing,
        }
    }
}

fn is_none(argument: &Expr) -> bool {
    match argument {
        Expr::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "None"),
        Expr::Paren(inner) => is_none(&inner.expr),
        _ => false,
    }
}
