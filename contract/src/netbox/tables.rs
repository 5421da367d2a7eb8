//! Reads the declarations of endpoints, `table! { … }`, from a source file.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitInt, LitStr, Token, Type, braced, bracketed, parenthesized};

use crate::{Error, Place, version_key};

/// The version with which something came: major and minor number.
pub type Since = Option<(u64, u64)>;

/// A declared endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Where its path stands.
    pub place: Place,
    /// Path below `/api/`.
    pub path: String,
    /// The first version that has it.
    pub since: Since,
    /// What is read; the id is always.
    pub read: Vec<Member>,
    /// What is written.
    pub write: Vec<Member>,
    /// What is filtered by.
    pub filters: Vec<Member>,
}

/// A declared field or filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Where it stands.
    pub place: Place,
    /// Its name in JSON.
    pub name: String,
    /// The first version that has it.
    pub since: Since,
    /// The Rust type that it is read into; none where it is not read.
    pub kind: Option<String>,
    /// The most characters that are written.
    pub max: Option<u64>,
    /// The choices that are written.
    pub choices: Vec<String>,
}

/// Whether a version is one that has what came with `since`.
pub(super) fn exists(since: Since, version: &str) -> bool {
    since.is_none_or(|(major, minor)| version_key(version) >= vec![major, minor])
}

/// All declarations of a source text.
///
/// # Errors
/// [`Error::Source`] with the place at which the text is no Rust, or a
/// declaration is none.
pub fn scan(file: &str, text: &str) -> Result<Vec<Table>, Error> {
    let failed = |error: syn::Error| {
        let start = error.span().start();
        Error::Source {
            file: file.to_owned(),
            line: start.line,
            column: start.column + 1,
            message: error.to_string(),
        }
    };
    let source = syn::parse_file(text).map_err(failed)?;
    let mut tables = Vec::new();
    for item in source.items {
        if let syn::Item::Macro(item) = item
            && item
                .mac
                .path
                .segments
                .last()
                .is_some_and(|name| name.ident == "table")
        {
            let declared: Declared = item.mac.parse_body().map_err(failed)?;
            tables.push(declared.table(file));
        }
    }
    Ok(tables)
}

struct Declared {
    path: LitStr,
    since: Since,
    read: Vec<Entry>,
    write: Vec<Entry>,
    filters: Vec<Entry>,
}

struct Entry {
    name: Ident,
    kind: Option<String>,
    since: Since,
    max: Option<u64>,
    choices: Vec<String>,
}

impl Declared {
    fn table(self, file: &str) -> Table {
        let members = |entries: Vec<Entry>| {
            entries
                .into_iter()
                .map(|entry| entry.member(file))
                .collect()
        };
        Table {
            place: place(file, self.path.span()),
            path: self.path.value(),
            since: self.since,
            read: members(self.read),
            write: members(self.write),
            filters: members(self.filters),
        }
    }
}

impl Entry {
    fn member(self, file: &str) -> Member {
        let name = self.name.to_string();
        Member {
            place: place(file, self.name.span()),
            name: name.strip_prefix("r#").unwrap_or(&name).to_owned(),
            since: self.since,
            kind: self.kind,
            max: self.max,
            choices: self.choices,
        }
    }
}

impl Parse for Declared {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Ident>()?;
        input.parse::<Token![=]>()?;
        let path = input.parse()?;
        let since = since(input)?;
        let body;
        braced!(body in input);
        let read = section(&body, "read")?;
        let write = section(&body, "write")?;
        let filters = section(&body, "filter")?;
        Ok(Self {
            path,
            since,
            read,
            write,
            filters,
        })
    }
}

fn section(input: ParseStream<'_>, word: &str) -> syn::Result<Vec<Entry>> {
    let name: Ident = input.parse()?;
    if name != word {
        return Err(syn::Error::new(name.span(), format!("expected `{word}`")));
    }
    let body;
    braced!(body in input);
    let mut entries = Vec::new();
    while !body.is_empty() {
        entries.push(body.parse()?);
    }
    Ok(entries)
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        use syn::ext::IdentExt;
        let name = Ident::parse_any(input)?;
        let mut kind = None;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            let ty: Type = input.parse()?;
            kind = Some(type_text(&ty)?);
        }
        let mut max = None;
        if input.peek(syn::token::Bracket) {
            let inner;
            bracketed!(inner in input);
            max = Some(inner.parse::<LitInt>()?.base10_parse()?);
        }
        let mut choices = Vec::new();
        if input.peek(syn::token::Paren) {
            let inner;
            parenthesized!(inner in input);
            let list = inner.parse_terminated(|input| input.parse::<LitStr>(), Token![,])?;
            choices = list.iter().map(LitStr::value).collect();
        }
        let mut version = None;
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            version = since(input)?;
        }
        input.parse::<Token![;]>()?;
        Ok(Self {
            name,
            kind,
            since: version,
            max,
            choices,
        })
    }
}

/// `since (4, 6)`, if it stands there.
fn since(input: ParseStream<'_>) -> syn::Result<Since> {
    if !input.peek(Ident) {
        return Ok(None);
    }
    let word: Ident = input.parse()?;
    if word != "since" {
        return Err(syn::Error::new(word.span(), "expected `since (4, 6)`"));
    }
    let inner;
    parenthesized!(inner in input);
    let major = inner.parse::<LitInt>()?.base10_parse()?;
    inner.parse::<Token![,]>()?;
    let minor = inner.parse::<LitInt>()?.base10_parse()?;
    Ok(Some((major, minor)))
}

/// `String`, `Vec<Ref>`: the last names of a type and of its argument.
fn type_text(ty: &Type) -> syn::Result<String> {
    let wrong = || syn::Error::new(ty.span(), "expected a type by name");
    let Type::Path(path) = ty else {
        return Err(wrong());
    };
    let last = path.path.segments.last().ok_or_else(wrong)?;
    if let syn::PathArguments::AngleBracketed(inner) = &last.arguments
        && let Some(syn::GenericArgument::Type(inner)) = inner.args.first()
    {
        return Ok(format!("{}<{}>", last.ident, type_text(inner)?));
    }
    Ok(last.ident.to_string())
}

fn place(file: &str, span: Span) -> Place {
    let start = span.start();
    Place {
        file: file.to_owned(),
        line: start.line,
        column: start.column + 1,
    }
}
