//! Joins generated clients to the transport: one hook below them and one call
//! above them, with an errand between the two.
//!
//! progenitor's `exec` hook can return only what the HTTP client returns, so
//! the rich error and the body of an answer travel beside it, in a task-local
//! that [`Transport::call`] sets up. Without it (a generated client used
//! directly) the error travels as an extension of the response, and
//! `Error::from` finds it there.

use super::Transport;
use super::answer::{Answer, Failure};
use crate::decode;
use crate::error::{Error, ErrorKind};
use crate::warnings::{self, Pass};
use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING};
use progenitor_client::{OperationInfo, ResponseValue};
use reqwest::ResponseBuilderExt as _;
use serde::de::DeserializeOwned;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

/// The status of a response that stands for a failure on our side. It is not
/// registered, and above those of pveproxy.
const LOCAL_FAILURE: u16 = 599;

tokio::task_local! {
    static ERRAND: Arc<Errand>;
}

/// What `exec` leaves for `call`.
#[derive(Default)]
struct Errand {
    body: Mutex<Bytes>,
    failure: Mutex<Option<Error>>,
}

impl Transport {
    /// Runs an operation of a generated client: reads its answer, collects what
    /// could not be read, and turns every failure into an [`Error`].
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn call<T, E, F>(&self, operation: &'static str, future: F) -> Result<T, Error>
    where
        T: DeserializeOwned,
        F: Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>,
    {
        let errand = Arc::new(Errand::default());
        let pass = Pass::counting();
        let error = match ERRAND.scope(Arc::clone(&errand), pass.scope(future)).await {
            Ok(value) => {
                let unreadable = pass.count();
                if unreadable > 0 {
                    let body = std::mem::take(&mut *lock(&errand.body));
                    self.warn(&decode::locate::<T>(operation, &body, unreadable));
                }
                return Ok(value.into_inner());
            }
            Err(error) => error,
        };
        let failure = lock(&errand.failure).take();
        Err(match (failure, error) {
            (Some(failure), _) => failure,
            (None, progenitor_client::Error::InvalidResponsePayload(body, error)) => {
                decode::explain::<T>(operation, &body, &error)
            }
            (None, error) => Error::from(error),
        }
        .with_operation(operation)
        .scrubbed(|text| self.0.secrets.scrub(text)))
    }

    /// Like [`call`](Self::call), and takes the data out of the envelope.
    ///
    /// # Errors
    ///
    /// See [`Error`]; an envelope without data is a decode error at `data`,
    /// never an empty value.
    pub async fn call_data<T, E, D, F>(
        &self,
        operation: &'static str,
        future: F,
        data: impl FnOnce(T) -> Option<D>,
    ) -> Result<D, Error>
    where
        T: DeserializeOwned,
        F: Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>,
    {
        let envelope = self.call(operation, future).await?;
        data(envelope).ok_or_else(|| {
            Error::decode(
                operation,
                "data",
                "the answer holds no data where some was expected",
            )
            .with_operation(operation)
        })
    }

    /// Like [`call`](Self::call) for operations whose answer is not decoded,
    /// such as a byte stream.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn call_raw<T, E, F>(&self, operation: &'static str, future: F) -> Result<T, Error>
    where
        F: Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>,
    {
        let errand = Arc::new(Errand::default());
        let outcome = ERRAND.scope(Arc::clone(&errand), future).await;
        let failure = lock(&errand.failure).take();
        outcome.map(ResponseValue::into_inner).map_err(|error| {
            failure
                .unwrap_or_else(|| Error::from(error))
                .with_operation(operation)
                .scrubbed(|text| self.0.secrets.scrub(text))
        })
    }

    fn warn(&self, found: &warnings::Warnings) {
        let mut found = found.clone();
        found.scrub(|text| self.0.secrets.scrub(text));
        if let Some(first) = found.iter().next() {
            tracing::warn!(
                target: "pve_runtime", count = found.count(), %first,
                "an answer holds what cannot be read"
            );
        } else {
            tracing::warn!(
                target: "pve_runtime", count = found.count(),
                "an answer holds what cannot be read"
            );
        }
        self.0.warnings.merge(&found);
        warnings::report_all(&found);
    }
}

/// Executes a request of a generated client under the transport's policy. This
/// is the `exec` hook; [`impl_client_hooks!`](crate::impl_client_hooks) calls it.
///
/// An answer with an error status comes back with the canonical body
/// `{"data": null, "message": …, "errors": {…}}`.
///
/// # Errors
///
/// The HTTP client's, where it is the cause; a failure on our side comes back
/// as a response with the status 599.
pub async fn exec(
    transport: &Transport,
    mut request: reqwest::Request,
    info: &OperationInfo,
) -> reqwest::Result<reqwest::Response> {
    // progenitor adds the version of the document; no Proxmox VE knows it.
    request.headers_mut().remove("api-version");
    let outcome = if transport.0.serves(request.url()) {
        transport.0.send(request, Some(info.operation_id)).await
    } else {
        Err(Error::invalid_request(
            "the client was made with another base URL than that of its transport",
        )
        .into())
    };
    match outcome {
        Ok(answer) => {
            let _ = ERRAND.try_with(|errand| *lock(&errand.body) = answer.body.clone());
            Ok(success(answer))
        }
        Err(Failure { error, cause }) => {
            let _ = ERRAND.try_with(|errand| *lock(&errand.failure) = Some(error.clone()));
            match cause {
                Some(cause) => Err(cause),
                None => Ok(canonical(error)),
            }
        }
    }
}

fn success(answer: Answer) -> reqwest::Response {
    let mut response = http::Response::new(answer.body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response.headers_mut().remove(TRANSFER_ENCODING);
    if let Ok(marked) = http::Response::builder().url(answer.url).body(()) {
        *response.extensions_mut() = marked.into_parts().0.extensions;
    }
    response.into()
}

/// A response that says what went wrong, in one shape for all failures.
fn canonical(error: Error) -> reqwest::Response {
    let body = serde_json::json!({
        "data": null,
        "message": error.message(),
        "errors": error.field_errors(),
    });
    let mut response = http::Response::new(body.to_string());
    *response.status_mut() = error
        .status()
        .or_else(|| StatusCode::from_u16(LOCAL_FAILURE).ok())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response.headers_mut().remove(CONTENT_LENGTH);
    response.extensions_mut().insert(error);
    response.into()
}

/// For clients that are used without [`Transport::call`].
impl<E> From<progenitor_client::Error<E>> for Error {
    fn from(error: progenitor_client::Error<E>) -> Self {
        use progenitor_client::Error as Client;
        match error {
            Client::InvalidRequest(text) | Client::Custom(text) => Error::invalid_request(text),
            Client::CommunicationError(error)
            | Client::InvalidUpgrade(error)
            | Client::ResponseBodyError(error) => Error::from_reqwest(&error),
            Client::ErrorResponse(value) => {
                let status = value.status();
                let reason = status
                    .canonical_reason()
                    .unwrap_or("the server gives no reason");
                Error::status_answer(status, reason, Default::default())
            }
            Client::InvalidResponsePayload(_, error) => {
                // serde's text may quote a secret, and the path is not known.
                let text = format!(
                    "{:?} error at line {} column {}",
                    error.classify(),
                    error.line(),
                    error.column()
                );
                Error::new(ErrorKind::Decode, crate::error::Sent::Answered, text)
            }
            Client::UnexpectedResponse(response) => {
                if let Some(error) = response.extensions().get::<Error>() {
                    return error.clone();
                }
                let status = response.status();
                if status.is_success() {
                    let text = "a status of success that the operation does not declare";
                    return Error::new(ErrorKind::Decode, crate::error::Sent::Answered, text)
                        .with_status(status);
                }
                let reason = super::answer::reason_phrase(&response)
                    .or_else(|| status.canonical_reason().map(str::to_owned))
                    .unwrap_or_else(|| "the server gives no reason".to_owned());
                Error::status_answer(status, &reason, Default::default())
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
