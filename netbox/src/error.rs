//! What can go wrong when talking to NetBox, and what NetBox itself said.
//!
//! Invariant: an error tells "was never sent" from "may have been processed",
//! since only the first may be repeated blindly.
//! Invariant: no error carries the token; texts that come from the server are
//! searched for it before they are kept.

use crate::answer::Answer;

/// The result of an operation on NetBox.
pub type Result<T> = std::result::Result<T, Error>;

/// An error of this crate. The predicates say what may be done about it.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(#[from] Box<Kind>);

/// What happened. Private in effect: match on the predicates of [`Error`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Kind {
    /// The client was set up with something it cannot use.
    #[error("{0}")]
    Setup(String),
    /// No connection came about, so nothing was sent.
    #[error("{request}: no connection to NetBox: {cause}")]
    Connect {
        /// Method and path.
        request: String,
        /// The reasons, outermost first.
        cause: String,
    },
    /// The request was sent, or may have been, and no whole answer came back.
    #[error("{request}: sent, but no whole answer from NetBox: {cause}")]
    Interrupted {
        /// Method and path.
        request: String,
        /// The reasons, outermost first.
        cause: String,
    },
    /// NetBox (or a proxy before it) answered with an error.
    #[error("{request}: NetBox answered {status}: {answer}")]
    Refused {
        /// Method and path.
        request: String,
        /// HTTP status.
        status: u16,
        /// What it said.
        answer: Box<Answer>,
    },
    /// An answer came, but not in the form NetBox answers in.
    #[error("{request}: unreadable answer at {place}: {detail}")]
    Unreadable {
        /// Method and path.
        request: String,
        /// Where in the answer, as a JSON path.
        place: String,
        /// What is wrong there.
        detail: String,
    },
    /// A table was read, but what came is not the whole of it.
    #[error("{table}: what NetBox listed is not whole: {detail}; run again when NetBox is quiet")]
    NotWhole {
        /// The endpoint's path.
        table: &'static str,
        /// Which check failed.
        detail: String,
    },
    /// The caller asked for a field or filter that the endpoint does not declare.
    #[error("{table} declares no {what} '{name}'")]
    Undeclared {
        /// The endpoint's path.
        table: &'static str,
        /// "field to write" or "filter".
        what: &'static str,
        /// The name asked for.
        name: String,
    },
    /// The caller wanted to write a value of another length or choice than declared.
    #[error("{table}: {name} takes {expected}")]
    Outside {
        /// The endpoint's path.
        table: &'static str,
        /// The field.
        name: &'static str,
        /// What is declared, and what came.
        expected: String,
    },
}

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Box::new(kind))
    }

    /// Something in the client's set-up cannot be used.
    pub fn setup(message: impl Into<String>) -> Self {
        Self::new(Kind::Setup(message.into()))
    }

    /// Nothing was sent: repeating is safe whatever the request.
    pub fn never_sent(&self) -> bool {
        match &*self.0 {
            Kind::Connect { .. }
            | Kind::Setup(_)
            | Kind::Undeclared { .. }
            | Kind::Outside { .. } => true,
            // A rate limiter answers before NetBox sees the request.
            Kind::Refused { status, .. } => *status == 429,
            _ => false,
        }
    }

    /// The request may have taken effect although no success was seen.
    pub fn may_have_been_processed(&self) -> bool {
        match &*self.0 {
            Kind::Interrupted { .. } | Kind::Unreadable { .. } => true,
            Kind::Refused { status, answer, .. } => {
                matches!(status, 500 | 502 | 503 | 504) && !answer.is_conflict()
            }
            _ => false,
        }
    }

    /// NetBox looked at the request and turned it down; nothing was changed.
    pub fn was_rejected(&self) -> bool {
        match &*self.0 {
            Kind::Refused { status, answer, .. } => {
                (400..500).contains(status) && *status != 429 || answer.is_conflict()
            }
            _ => false,
        }
    }

    /// The token is missing, wrong, or lacks a permission (NetBox answers 403 to all three).
    pub fn is_permission(&self) -> bool {
        matches!(self.status(), Some(401 | 403))
    }

    /// There is no such endpoint or object.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Another object holds a unique value, or objects depend on the one to be deleted.
    pub fn is_conflict(&self) -> bool {
        match &*self.0 {
            Kind::Refused { status, answer, .. } => *status == 409 || answer.is_conflict(),
            _ => false,
        }
    }

    /// Worth another try of a request that is safe to repeat.
    pub fn is_transient(&self) -> bool {
        match &*self.0 {
            Kind::Connect { .. } | Kind::Interrupted { .. } => true,
            Kind::Refused { status, .. } => matches!(status, 429 | 502 | 503 | 504),
            _ => false,
        }
    }

    /// What was read was not the whole table (see [`crate::Endpoint::list`]).
    pub fn is_not_whole(&self) -> bool {
        matches!(&*self.0, Kind::NotWhole { .. })
    }

    /// The HTTP status NetBox answered with, where it answered.
    pub fn status(&self) -> Option<u16> {
        match &*self.0 {
            Kind::Refused { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// NetBox's own words, where it answered.
    pub fn answer(&self) -> Option<&Answer> {
        match &*self.0 {
            Kind::Refused { answer, .. } => Some(answer),
            _ => None,
        }
    }
}

/// The whole chain of an error's causes in one line, without repeating itself.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let this = error.to_string();
        if !text.contains(&this) {
            if !text.is_empty() {
                text.push_str(": ");
            }
            text.push_str(&this);
        }
        next = error.source();
    }
    text
}
