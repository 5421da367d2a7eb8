//! One exchange with a server, and what its answer means.

use crate::error::{Error, ErrorKind, Sent};
use crate::redact::bounded;
use bytes::{Bytes, BytesMut};
use http::header::{LOCATION, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use hyper::ext::ReasonPhrase;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};
use url::Url;

/// A complete answer.
pub(crate) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) url: Url,
    reason: Option<String>,
}

/// Why there is no complete answer; with the HTTP client's own error, if it is
/// the cause.
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(super) cause: Option<reqwest::Error>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, cause: None }
    }
}

impl From<reqwest::Error> for Failure {
    fn from(cause: reqwest::Error) -> Self {
        Self {
            error: Error::from_reqwest(&cause),
            cause: Some(cause),
        }
    }
}

/// Sends a request once and reads the answer, of whatever status.
pub(super) async fn exchange(
    http: &reqwest::Client,
    request: reqwest::Request,
    max_body: usize,
) -> Result<Answer, Failure> {
    let response = http.execute(request).await?;
    let status = response.status();
    let reason = reason_phrase(&response);
    let headers = response.headers().clone();
    let url = response.url().clone();
    let body = match read_body(response, max_body).await {
        Ok(body) => body,
        // The status says enough; a body that breaks off cannot change it.
        Err(_) if !status.is_success() => Bytes::new(),
        Err(failure) => return Err(failure),
    };
    Ok(Answer {
        status,
        headers,
        body,
        url,
        reason,
    })
}

async fn read_body(mut response: reqwest::Response, max_body: usize) -> Result<Bytes, Failure> {
    let too_large = || {
        let text = format!("it has more than {max_body} bytes");
        Failure::from(Error::new(ErrorKind::TooLarge, Sent::Answered, text))
    };
    let announced = response.content_length();
    if announced.is_some_and(|length| length > max_body as u64) {
        return Err(too_large());
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > max_body {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// The reason phrase, where it is not the ordinary one for the status: this is
/// where Proxmox VE says what went wrong.
pub(crate) fn reason_phrase(response: &reqwest::Response) -> Option<String> {
    let phrase = response.extensions().get::<ReasonPhrase>()?;
    let text = String::from_utf8_lossy(phrase.as_bytes()).trim().to_owned();
    let ordinary = response.status().canonical_reason();
    (!text.is_empty() && Some(text.as_str()) != ordinary).then_some(text)
}

/// The error that an answer with an error status is.
pub(super) fn status_error(answer: &Answer) -> Error {
    #[derive(Default, serde::Deserialize)]
    struct Body {
        #[serde(default)]
        message: Option<serde_json::Value>,
        #[serde(default)]
        errors: Option<serde_json::Value>,
    }
    let body: Body = serde_json::from_slice(&answer.body).unwrap_or_default();
    let text = |value: &serde_json::Value| match value.as_str() {
        Some(text) => text.trim().to_owned(),
        None => value.to_string(),
    };
    let said = body
        .message
        .as_ref()
        .filter(|message| !message.is_null())
        .map(text);
    let mut field_errors = BTreeMap::new();
    match &body.errors {
        Some(serde_json::Value::Object(errors)) => {
            field_errors.extend(
                errors
                    .iter()
                    .map(|(field, error)| (field.clone(), text(error))),
            );
        }
        Some(serde_json::Value::Null) | None => {}
        Some(other) => {
            field_errors.insert("errors".to_owned(), text(other));
        }
    }
    let message = answer
        .reason
        .clone()
        .or(said.filter(|text| !text.is_empty()))
        .unwrap_or_else(|| plain_reason(answer));
    Error::status_answer(answer.status, &message, field_errors)
}

/// What a status means when the server says nothing about it.
fn plain_reason(answer: &Answer) -> String {
    let status = answer.status;
    if status.is_redirection() {
        let target = answer
            .headers
            .get(LOCATION)
            .and_then(|value| value.to_str().ok());
        let target = target.map(|target| target.split('?').next().unwrap_or_default());
        return format!(
            "redirected to {}, which is not followed",
            bounded(target.unwrap_or("nowhere"), 200)
        );
    }
    match status.as_u16() {
        595 => "the server cannot connect to the node that was asked for",
        596 => "the node that was asked for broke off or did not answer in time",
        _ => status
            .canonical_reason()
            .unwrap_or("the server gives no reason"),
    }
    .to_owned()
}

/// Statuses that pass: the gateway's, and those of pveproxy for a node that it
/// cannot reach (595) or that broke off (596).
pub(super) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 502 | 503 | 504 | 595 | 596)
}

/// How long the server asks us to wait: seconds, or a date.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    httpdate::parse_http_date(text)
        .ok()?
        .duration_since(now)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_in_both_forms() {
        let wait = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, text.parse().unwrap());
            retry_after(
                &headers,
                SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770),
            )
        };
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            wait("Sun, 06 Nov 1994 08:49:37 GMT"),
            Some(Duration::from_secs(7))
        );
        assert_eq!(wait("Sun, 06 Nov 1993 08:49:37 GMT"), None);
        assert_eq!(wait("soon"), None);
    }
}
