//! The façade: one method per operation, with arguments as a caller has them,
//! a boxed future, `{data}` unwrapped and one error type.
//!
//! The future owns its arguments, so that it borrows nothing but the client.
//! It is boxed here because `async` functions are compiled where they are
//! called: without the box every crate that calls an operation would compile it
//! anew.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{FnArg, ImplItemFn, Pat, ReturnType, Type};

use super::Error;
use super::docs::{doc_lines, operation_docs};
use super::source::{Field, TypeUnit, argument_of, last_segment};
use crate::tolerate::Operation;

/// The façade of one operation.
pub(super) struct Method {
    /// The function, to stand in an `impl Api`.
    pub tokens: TokenStream,
    /// What the answer holds, for the replay of recorded answers.
    pub answer: Answer,
}

/// What the operation's answer holds.
#[derive(Clone)]
pub(super) enum Answer {
    /// Nothing that is read.
    Nothing,
    /// An envelope of this type.
    Envelope(Box<Type>),
}

struct Argument {
    signature: TokenStream,
    prepare: TokenStream,
    pass: TokenStream,
}

/// Makes the façade method for a generated one.
pub(super) fn method(
    operation: &Operation,
    generated: &ImplItemFn,
    types: &BTreeMap<String, TypeUnit>,
) -> Result<Method, Error> {
    let name = &generated.sig.ident;
    let id = name.to_string();
    let arguments = generated
        .sig
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        })
        .map(|typed| match &*typed.pat {
            Pat::Ident(pattern) => Ok(argument(&pattern.ident, &typed.ty)),
            _ => Err(Error::Assertion(format!(
                "{id}: an argument without a name"
            ))),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let signatures: Vec<_> = arguments
        .iter()
        .map(|argument| &argument.signature)
        .collect();
    let prepare: Vec<_> = arguments.iter().map(|argument| &argument.prepare).collect();
    let pass: Vec<_> = arguments.iter().map(|argument| &argument.pass).collect();
    let inner = answer_type(&generated.sig.output)
        .ok_or_else(|| Error::Assertion(format!("{id}: the answer's type was not recognised")))?;

    let docs = operation_docs(operation);
    let call = quote!(self.client.#name(#(#pass),*));
    let frame = |docs: &str, name: &syn::Ident, output: TokenStream, body: TokenStream| {
        let docs = doc_lines(docs);
        quote! {
            #docs
            pub fn #name(&self, #(#signatures),*) -> BoxFuture<'_, Result<#output, Error>> {
                #(#prepare)*
                Box::pin(async move { #body })
            }
        }
    };

    if matches!(inner, Type::Tuple(tuple) if tuple.elems.is_empty()) {
        let body = quote!(self.client.inner.call(#id, #call).await);
        return Ok(Method {
            tokens: frame(&docs, name, quote!(()), body),
            answer: Answer::Nothing,
        });
    }
    let answer = Answer::Envelope(Box::new(inner.clone()));
    let unit = last_segment(inner).and_then(|name| types.get(&name));
    let fields = unit.map(TypeUnit::fields).unwrap_or_default();
    let Some(data) = fields.iter().find(|field| field.wire == "data") else {
        // An answer without an envelope: it is handed out as it is.
        let body = quote!(self.client.inner.call(#id, #call).await);
        return Ok(Method {
            tokens: frame(&docs, name, quote!(#inner), body),
            answer,
        });
    };
    let (output, body) = unwrapped(operation, &id, data, &call);
    let mut tokens = frame(&docs, name, output, body);
    let siblings: Vec<&Field> = fields
        .iter()
        .filter(|field| field.wire != "data" && !field.flatten)
        .filter(|field| field.wire != "total" || operation.is_paged)
        .collect();
    if !siblings.is_empty() {
        let whole = format_ident!("{name}_response");
        let names: Vec<String> = siblings
            .iter()
            .map(|field| format!("`{}`", field.wire))
            .collect();
        let docs = format!(
            "[`{name}`](Self::{name}) with what stands beside its data: {}.",
            names.join(", ")
        );
        let body = quote!(self.client.inner.call(#id, #call).await);
        tokens.extend(frame(&docs, &whole, quote!(#inner), body));
    }
    Ok(Method { tokens, answer })
}

fn unwrapped(
    operation: &Operation,
    id: &str,
    data: &Field,
    call: &TokenStream,
) -> (TokenStream, TokenStream) {
    let ty = argument_of(&data.ty, "Option").unwrap_or(&data.ty);
    let qualified = qualify(ty);
    let field = &data.ident;
    if last_segment(ty).is_some_and(|name| name == "Value") {
        // Anything includes nothing: `null` is a value of it.
        let body = quote! {
            self.client.inner
                .call_data(#id, #call, |answer| Some(answer.#field.unwrap_or_default()))
                .await
        };
        return (qualified, body);
    }
    if !operation.no_content_in.is_empty() || operation.data_is_optional {
        let body = quote! {
            self.client.inner.call(#id, #call).await.map(|answer| answer.#field)
        };
        return (quote!(Option<#qualified>), body);
    }
    let body = quote! {
        self.client.inner.call_data(#id, #call, |answer| answer.#field).await
    };
    (qualified, body)
}

/// A type of the module `types`, as it is named from outside of it.
pub(super) fn qualify(ty: &Type) -> TokenStream {
    match ty {
        Type::Path(path) if path.path.leading_colon.is_none() && path.path.segments.len() == 1 => {
            quote!(types::#ty)
        }
        Type::Path(path) => {
            let leading = path.path.leading_colon;
            let segments = path.path.segments.iter().map(|segment| {
                let name = &segment.ident;
                match &segment.arguments {
                    syn::PathArguments::AngleBracketed(arguments) => {
                        let inner = arguments.args.iter().map(|argument| match argument {
                            syn::GenericArgument::Type(ty) => qualify(ty),
                            other => quote!(#other),
                        });
                        quote!(#name<#(#inner),*>)
                    }
                    _ => quote!(#name),
                }
            });
            quote!(#leading #(#segments)::*)
        }
        other => quote!(#other),
    }
}

/// `X` of `Result<ResponseValue<X>, Error<()>>`.
fn answer_type(output: &ReturnType) -> Option<&Type> {
    let ReturnType::Type(_, ty) = output else {
        return None;
    };
    argument_of(argument_of(ty, "Result")?, "ResponseValue")
}

fn argument(name: &syn::Ident, ty: &Type) -> Argument {
    match argument_of(ty, "Option") {
        Some(inner) => optional_argument(name, inner),
        None => required_argument(name, ty),
    }
}

fn required_argument(name: &syn::Ident, ty: &Type) -> Argument {
    let Type::Reference(reference) = ty else {
        return Argument {
            signature: quote!(#name: #ty),
            prepare: quote!(),
            pass: quote!(#name),
        };
    };
    let target = &*reference.elem;
    let pass = quote!(&#name);
    match last_segment(target).as_deref() {
        Some("str") => Argument {
            signature: quote!(#name: &str),
            prepare: quote!(let #name = #name.to_owned();),
            pass,
        },
        Some("PveBool") => Argument {
            signature: quote!(#name: bool),
            prepare: quote!(let #name = PveBool::from(#name);),
            pass,
        },
        _ => Argument {
            signature: quote!(#name: #target),
            prepare: quote!(),
            pass,
        },
    }
}

fn optional_argument(name: &syn::Ident, inner: &Type) -> Argument {
    let Type::Reference(reference) = inner else {
        return Argument {
            signature: quote!(#name: Option<#inner>),
            prepare: quote!(),
            pass: quote!(#name),
        };
    };
    let target = &*reference.elem;
    match last_segment(target).as_deref() {
        Some("str") => Argument {
            signature: quote!(#name: Option<&str>),
            prepare: quote!(let #name = #name.map(str::to_owned);),
            pass: quote!(#name.as_deref()),
        },
        Some("PveBool") => Argument {
            signature: quote!(#name: Option<bool>),
            prepare: quote!(let #name = #name.map(PveBool::from);),
            pass: quote!(#name.as_ref()),
        },
        _ => Argument {
            signature: quote!(#name: Option<#target>),
            prepare: quote!(),
            pass: quote!(#name.as_ref()),
        },
    }
}
