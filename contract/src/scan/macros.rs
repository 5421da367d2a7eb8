//! Calls of macros: their bodies are read as lists of expressions.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Expr, parse::Parser, punctuated::Punctuated};

use super::{Carries, flow::Flow};

impl Flow<'_> {
    /// What a macro's call gives, as far as its body can be read.
    pub(super) fn call_macro(&mut self, call: &syn::Macro) -> Carries {
        let name = call
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string())
            .unwrap_or_default();
        match name.as_str() {
            "macro_rules" => return Carries::Nothing,
            "matches" | "assert_matches" => return self.matches(&call.tokens),
            "json" => {
                self.unread(&call.tokens, true);
                return Carries::Nothing;
            }
            _ => {}
        }
        let list = Punctuated::<Expr, syn::Token![,]>::parse_terminated.parse2(call.tokens.clone());
        let Ok(list) = list else {
            self.parts(&call.tokens);
            return Carries::Nothing;
        };
        let parts: Vec<Carries> = list.iter().map(|part| self.expr(part)).collect();
        match name.as_str() {
            "join" | "try_join" => Carries::Tuple(parts),
            "vec" => parts.into_iter().reduce(Carries::or).unwrap_or_default(),
            _ => Carries::Nothing,
        }
    }

    fn matches(&mut self, tokens: &TokenStream) -> Carries {
        let parser = |input: syn::parse::ParseStream<'_>| {
            let expr: Expr = input.parse()?;
            input.parse::<syn::Token![,]>()?;
            let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = if input.peek(syn::Token![if]) {
                input.parse::<syn::Token![if]>()?;
                Some(input.parse::<Expr>()?)
            } else {
                None
            };
            input.parse::<Option<syn::Token![,]>>()?;
            Ok((expr, pat, guard))
        };
        match parser.parse2(tokens.clone()) {
            Ok((expr, pat, guard)) => self.scoped(|flow| {
                let carries = flow.expr(&expr);
                flow.bind(&pat, &carries);
                if let Some(guard) = guard {
                    flow.expr(&guard);
                }
            }),
            Err(_) => self.unread(tokens, false),
        }
        Carries::Nothing
    }

    /// A body that is no list of expressions: part by part. `%error` and
    /// `name = value` are the forms of tracing.
    fn parts(&mut self, tokens: &TokenStream) {
        let mut parts = vec![Vec::new()];
        for token in tokens.clone() {
            match (&token, parts.last_mut()) {
                (TokenTree::Punct(punct), _) if matches!(punct.as_char(), ',' | ';') => {
                    parts.push(Vec::new())
                }
                (TokenTree::Punct(punct), Some(part))
                    if part.is_empty() && matches!(punct.as_char(), '%' | '?') => {}
                (_, Some(part)) => part.push(token),
                _ => {}
            }
        }
        for part in parts {
            let tokens: TokenStream = part.into_iter().collect();
            match syn::parse2::<Expr>(tokens.clone()) {
                Ok(expr) => {
                    self.expr(&expr);
                }
                Err(_) => self.unread(&tokens, false),
            }
        }
    }

    /// Tokens that cannot be read: an answer or an operation in them is told.
    fn unread(&mut self, tokens: &TokenStream, serializes: bool) {
        let mut before_dot = false;
        let mut tokens = tokens.clone().into_iter().peekable();
        while let Some(token) = tokens.next() {
            match &token {
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    let dotted = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '.');
                    let carries = if before_dot {
                        None
                    } else {
                        self.lookup(&name).cloned()
                    };
                    if let Some(carries) = carries.filter(Carries::any)
                        && (dotted || serializes)
                    {
                        let component = carries.component().unwrap_or_default().to_owned();
                        self.blind(
                            ident.span(),
                            format!("an answer (`{component}`) is used in a macro that the scan cannot read"),
                            format!("take what is needed before the macro: `let types::{component} {{ …, .. }} = …`"),
                        );
                    }
                    if before_dot && self.known.operation(&name).is_some() {
                        self.blind(
                            ident.span(),
                            format!("`{name}` is called in a macro that the scan cannot read"),
                            "call it outside of the macro".to_owned(),
                        );
                    }
                    before_dot = false;
                }
                TokenTree::Group(group) => {
                    if group.delimiter() == Delimiter::Brace && !serializes {
                        self.parts(&group.stream());
                    } else {
                        self.unread(&group.stream(), serializes);
                    }
                    before_dot = false;
                }
                TokenTree::Punct(punct) => before_dot = punct.as_char() == '.',
                TokenTree::Literal(_) => before_dot = false,
            }
        }
    }
}
