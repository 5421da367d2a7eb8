//! One error for everything that can go wrong with a call.
//!
//! Invariant: an error is bounded, on one line, and free of the secrets that
//! the transport knows.

use crate::redact::{bounded, is_secret_path};
use crate::tls::{Fingerprint, Refusal};
use http::{Method, StatusCode};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

const MAX_MESSAGE: usize = 500;
const MAX_DISPLAY: usize = 1500;

/// What kind of thing went wrong; the predicates of [`Error`] say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The transport was configured with something that cannot work.
    Config,
    /// The request could not be made from its parameters.
    InvalidRequest,
    /// No connection: refused, unreachable, or the name is not known.
    Connect,
    /// The server's certificate is not trusted, or the handshake failed.
    Tls,
    /// A time limit ran out.
    Timeout,
    /// The connection broke after the request was (at least partly) sent.
    Interrupted,
    /// The login for a ticket failed; the operation itself was not sent.
    Login,
    /// The server answered with an error status.
    Status,
    /// The answer is larger than the limit.
    TooLarge,
    /// The answer is not what its operation declares.
    Decode,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Nothing of it left this machine.
    Never,
    /// Some or all of it left, and no complete answer came.
    Maybe,
    /// The server answered.
    Answered,
}

/// What went wrong with a call.
///
/// ```
/// # async fn example(api: pve_runtime::Error) {
/// # let error = api;
/// if error.is_never_sent() {
///     // Nothing happened on the server: repeat it if you like.
/// } else if error.may_have_been_processed() {
///     // Look at the server before you repeat anything but a read.
/// }
/// eprintln!("{error}");
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Repr>);

#[derive(Clone)]
struct Repr {
    kind: ErrorKind,
    message: String,
    operation: Option<Cow<'static, str>>,
    /// Method and URL without its query.
    request: Option<String>,
    status: Option<StatusCode>,
    field_errors: BTreeMap<String, String>,
    sent: Sent,
    attempts: u32,
    path: Option<String>,
    seen: Option<Fingerprint>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, sent: Sent, message: impl AsRef<str>) -> Self {
        Self(Box::new(Repr {
            kind,
            message: bounded(message.as_ref(), MAX_MESSAGE),
            operation: None,
            request: None,
            status: None,
            field_errors: BTreeMap::new(),
            sent,
            attempts: 1,
            path: None,
            seen: None,
        }))
    }

    pub(crate) fn config(message: impl AsRef<str>) -> Self {
        Self::new(ErrorKind::Config, Sent::Never, message)
    }

    pub(crate) fn invalid_request(message: impl AsRef<str>) -> Self {
        Self::new(ErrorKind::InvalidRequest, Sent::Never, message)
    }

    pub(crate) fn status_answer(
        status: StatusCode,
        message: &str,
        field_errors: BTreeMap<String, String>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Status, Sent::Answered, message);
        error.0.status = Some(status);
        error.0.field_errors = field_errors
            .into_iter()
            .take(100)
            .map(|(field, text)| (bounded(&field, 80), bounded(&text, 200)))
            .collect();
        error
    }

    pub(crate) fn decode(operation: &str, path: &str, message: &str) -> Self {
        // serde's messages quote the value that they complain of.
        let message = if is_secret_path(path) {
            "a value of another type"
        } else {
            message
        };
        let mut error = Self::new(ErrorKind::Decode, Sent::Answered, message);
        error.0.operation = Some(operation.to_owned().into());
        error.0.path = Some(bounded(path, 200));
        error
    }

    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation.into());
        self
    }

    pub(crate) fn with_request(mut self, method: &Method, url: &url::Url) -> Self {
        let mut place = url.clone();
        place.set_query(None);
        place.set_fragment(None);
        // Cannot fail for http(s) URLs, and a password has no place in an error.
        let _ = place
            .set_username("")
            .and_then(|()| place.set_password(None));
        self.0.request = Some(bounded(&format!("{method} {place}"), 300));
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = sent;
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// Takes secrets out of everything that came from outside.
    pub(crate) fn scrubbed(mut self, scrub: impl Fn(&str) -> String) -> Self {
        self.0.message = scrub(&self.0.message);
        for text in self.0.field_errors.values_mut() {
            *text = scrub(text);
        }
        self
    }

    /// From a failure of the HTTP client, before there was an answer.
    pub(crate) fn from_reqwest(error: &reqwest::Error) -> Self {
        let sent = if error.is_connect() || error.is_builder() {
            Sent::Never
        } else {
            Sent::Maybe
        };
        if let Some(refusal) = Refusal::find(error) {
            let mut tls = Self::new(ErrorKind::Tls, sent, refusal.to_string());
            tls.0.seen = refusal.seen();
            return tls;
        }
        let chain = chain(error);
        if crate::tls::is_tls(error) {
            return Self::new(ErrorKind::Tls, sent, chain);
        }
        let kind = if error.is_builder() {
            ErrorKind::InvalidRequest
        } else if error.is_timeout() {
            ErrorKind::Timeout
        } else if error.is_connect() {
            ErrorKind::Connect
        } else {
            ErrorKind::Interrupted
        };
        Self::new(kind, sent, chain)
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// True if nothing of the request reached the server: repeating it is safe,
    /// whatever it does.
    pub fn is_never_sent(&self) -> bool {
        self.0.sent == Sent::Never
    }

    /// True if the server may have done what was asked: the connection broke or
    /// the time ran out after sending, the answer cannot be read, or the server
    /// says that it failed on the way (5xx). False where the server refused
    /// (4xx), does not know the operation (501) or could not reach the node
    /// that would do it (595).
    pub fn may_have_been_processed(&self) -> bool {
        let refused = matches!(
            self.0.status.map(|status| status.as_u16()),
            Some(400..=499 | 501 | 595)
        );
        self.0.sent != Sent::Never && !(self.0.sent == Sent::Answered && refused)
    }

    /// True if a time limit ran out: ours, or one between the server that
    /// answered and the node that was asked (504, 596).
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || matches!(self.0.status.map(|status| status.as_u16()), Some(504 | 596))
    }

    /// True if no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect || (self.is_timeout() && self.is_never_sent())
    }

    /// True if the server's certificate is not trusted or the handshake failed.
    pub fn is_tls(&self) -> bool {
        self.0.kind == ErrorKind::Tls
    }

    /// True for 401: no credentials, or wrong or expired ones.
    pub fn is_unauthorized(&self) -> bool {
        self.0.status == Some(StatusCode::UNAUTHORIZED)
    }

    /// True for 403: known, but without the privilege.
    pub fn is_forbidden(&self) -> bool {
        self.0.status == Some(StatusCode::FORBIDDEN)
    }

    /// True for 404. Proxmox VE often says 500 with a text for a guest that
    /// does not exist; that is not recognised.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// True if the answer is not what its operation declares.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// The status of the answer, if there was one with an error status.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What the server says (its reason phrase or the message of its body), or
    /// what the transport says when there is no answer. Bounded.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The server's complaints by parameter.
    pub fn field_errors(&self) -> &BTreeMap<String, String> {
        &self.0.field_errors
    }

    /// The operation that was called.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// For decode errors: the JSON path of what cannot be read.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// How often the request was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// For TLS errors: the fingerprint of the certificate that the server showed.
    pub fn seen_fingerprint(&self) -> Option<&Fingerprint> {
        self.0.seen.as_ref()
    }

    fn render(&self) -> String {
        let repr = &*self.0;
        let mut text = String::new();
        if let Some(operation) = &repr.operation {
            text += &format!("{operation}: ");
        }
        match repr.kind {
            ErrorKind::Config => text += "transport configuration: ",
            ErrorKind::InvalidRequest => text += "the request cannot be made: ",
            ErrorKind::Connect => text += "no connection: ",
            ErrorKind::Tls => text += "TLS: ",
            ErrorKind::Timeout => text += "time limit: ",
            ErrorKind::Interrupted => text += "the connection broke: ",
            ErrorKind::Login => text += "login failed: ",
            ErrorKind::TooLarge => text += "the answer is too large: ",
            ErrorKind::Decode => {
                text += &format!("cannot read the answer at {}: ", self.path().unwrap_or("."));
            }
            ErrorKind::Status => {}
        }
        if let Some(status) = repr.status {
            text += &format!("{} ", status.as_u16());
        }
        text += &repr.message;
        for (number, (field, complaint)) in repr.field_errors.iter().enumerate() {
            text += if number == 0 { ": " } else { ", " };
            text += &format!("{field}: {complaint}");
        }
        if let Some(request) = &repr.request {
            text += &format!(" ({request}");
            if repr.attempts > 1 {
                text += &format!(", {} attempts", repr.attempts);
            }
            text.push(')');
        }
        bounded(&text, MAX_DISPLAY)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("sent", &self.0.sent)
            .field("text", &self.render())
            .finish()
    }
}

impl std::error::Error for Error {}

/// The texts of an error and its sources, without URLs and repetitions.
fn chain(error: &reqwest::Error) -> String {
    let mut texts: Vec<String> = Vec::new();
    let mut source = std::error::Error::source(error);
    while let Some(current) = source {
        let text = current.to_string();
        if !texts.iter().any(|known| known.contains(&text)) {
            texts.push(text);
        }
        source = current.source();
    }
    match texts.is_empty() {
        false => texts.join(": "),
        // The client's own text, which holds the URL only if it has one.
        true if error.url().is_none() => error.to_string(),
        true if error.is_timeout() => "the time for the request ran out".to_owned(),
        true => "the HTTP client gave no reason".to_owned(),
    }
}
