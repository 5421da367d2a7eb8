//! Sends a request until it is answered, or until trying again is not safe.
//!
//! Invariant: a request that changes something is sent a second time only if
//! nothing of the first was sent, or if the server refused its credentials (and
//! so the request).

use super::answer::{self, Answer, Failure};
use super::{Shared, endpoint::Endpoint};
use crate::error::{Error, ErrorKind, Sent};
use backon::{BackoffBuilder as _, ExponentialBuilder};
use http::StatusCode;
use reqwest::Request;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant, SystemTime};
use url::Url;

/// What may be done about a failure.
enum Advice {
    GiveUp,
    /// Try again after a wait of at least so long.
    Repeat(Option<Duration>),
    /// Nothing was sent: try the next endpoint, then wait.
    ElsewhereOrRepeat,
    /// The ticket of this number is not valid any more.
    Renew(u64),
}

impl Shared {
    /// Sends `request` under the policy, and gives an answer with a status of
    /// success. The URL's host stands for any endpoint if it is that of one.
    pub(super) async fn send(
        &self,
        request: Request,
        operation: Option<&'static str>,
    ) -> Result<Answer, Failure> {
        let start = Instant::now();
        let deadline = start + self.limits.call_timeout;
        let here = self
            .endpoints
            .iter()
            .any(|endpoint| endpoint.same_origin(request.url()));
        let mut at = self.preferred.load(Ordering::Relaxed) % self.endpoints.len();
        let mut delays = ExponentialBuilder::default()
            .with_min_delay(self.limits.backoff.0)
            .with_max_delay(self.limits.backoff.1)
            .with_max_times(self.limits.retries)
            .with_jitter()
            .build();
        let (method, url) = (request.method().clone(), request.url().clone());
        let mut request = Some(request);
        let mut attempts = 0;
        let mut unreachable = 0;
        let mut renewed = false;
        loop {
            attempts += 1;
            // A body that streams can be sent once.
            let copy = request.as_ref().and_then(Request::try_clone);
            let repeatable = copy.is_some();
            let Some(current) = copy.or_else(|| request.take()) else {
                return Err(Error::invalid_request("the body was sent already").into());
            };
            let endpoint = here.then(|| &self.endpoints[at]);
            let begun = Instant::now();
            let outcome = self.attempt(current, endpoint, deadline).await;
            let host = endpoint.map_or(&url, Endpoint::url).host_str();
            let (failure, advice) = match outcome {
                Ok(answer) => {
                    tracing::debug!(
                        target: "pve_runtime", operation, %method, host, path = url.path(),
                        status = answer.status.as_u16(), bytes = answer.body.len(),
                        elapsed_ms = begun.elapsed().as_millis() as u64, attempts, "answered"
                    );
                    self.preferred.store(at, Ordering::Relaxed);
                    return Ok(answer);
                }
                Err(trouble) => trouble,
            };
            let mut place = url.clone();
            if let Some(endpoint) = endpoint {
                endpoint.redirect(&mut place);
            }
            let mut error = failure
                .error
                .with_request(&method, &place)
                .with_attempts(attempts)
                .scrubbed(|text| self.secrets.scrub(text));
            if let Some(operation) = operation {
                error = error.with_operation(operation);
            }
            let failure = Failure {
                error,
                cause: failure.cause,
            };
            tracing::debug!(
                target: "pve_runtime", operation, %method, host, path = url.path(),
                error = %failure.error, elapsed_ms = begun.elapsed().as_millis() as u64,
                attempts, "failed"
            );
            let least = match advice {
                _ if !repeatable => return Err(failure),
                Advice::GiveUp => return Err(failure),
                Advice::Renew(_) if renewed => return Err(failure),
                Advice::Renew(number) => {
                    renewed = true;
                    self.auth.forget(number).await;
                    continue;
                }
                Advice::ElsewhereOrRepeat => {
                    unreachable += 1;
                    if here {
                        at = (at + 1) % self.endpoints.len();
                        if unreachable % self.endpoints.len() != 0 {
                            continue;
                        }
                    }
                    None
                }
                Advice::Repeat(least) => least,
            };
            let Some(delay) = delays.next() else {
                return Err(failure);
            };
            let delay = delay.max(least.unwrap_or_default());
            if Instant::now() + delay >= deadline {
                return Err(failure);
            }
            tokio::time::sleep(delay).await;
        }
    }

    async fn attempt(
        &self,
        mut request: Request,
        endpoint: Option<&Endpoint>,
        deadline: Instant,
    ) -> Result<Answer, (Failure, Advice)> {
        let give_up = |error: Error| (Failure::from(error), Advice::GiveUp);
        let permits = endpoint.map_or(&self.elsewhere, |endpoint| &endpoint.permits);
        let waiting = tokio::time::timeout(left(deadline), permits.acquire()).await;
        let Ok(Ok(_permit)) = waiting else {
            let text = "too many requests to this host were under way for the whole time";
            return Err(give_up(Error::new(ErrorKind::Timeout, Sent::Never, text)));
        };
        let mut ticket = None;
        if let Some(endpoint) = endpoint {
            endpoint.redirect(request.url_mut());
            if endpoint.holds(request.url()) {
                let limit = self.time_limit(deadline);
                let applying = self.auth.apply(&mut request, self, endpoint.url(), limit);
                let Ok(applied) = tokio::time::timeout(left(deadline), applying).await else {
                    let text = "another call was waiting for a ticket for the whole time";
                    return Err(give_up(Error::new(ErrorKind::Timeout, Sent::Never, text)));
                };
                ticket = applied.map_err(|error| {
                    let advice = match error.kind() {
                        ErrorKind::Connect => Advice::ElsewhereOrRepeat,
                        ErrorKind::Timeout if error.is_connect() => Advice::ElsewhereOrRepeat,
                        // A status that passes; other refusals are of kind Login.
                        ErrorKind::Status => Advice::Repeat(None),
                        _ => Advice::GiveUp,
                    };
                    (Failure::from(error), advice)
                })?;
            }
        }
        let safe = request.method().is_safe();
        *request.timeout_mut() = Some(self.time_limit(deadline));
        let answer = answer::exchange(&self.http, request, self.limits.max_body)
            .await
            .map_err(|failure| {
                let advice = after_failure(&failure.error, safe);
                (failure, advice)
            })?;
        if answer.status.is_success() {
            return Ok(answer);
        }
        let advice = match (answer.status, ticket) {
            (StatusCode::UNAUTHORIZED, Some(number)) => Advice::Renew(number),
            (status, _) if safe && answer::is_transient(status) => {
                Advice::Repeat(answer::retry_after(&answer.headers, SystemTime::now()))
            }
            _ => Advice::GiveUp,
        };
        Err((Failure::from(answer::status_error(&answer)), advice))
    }

    /// The time for one attempt: its limit, or what is left for the call.
    fn time_limit(&self, deadline: Instant) -> Duration {
        // A limit of zero would be over before anything was sent.
        self.limits
            .request_timeout
            .min(left(deadline))
            .max(Duration::from_millis(1))
    }

    /// Is `url` one of a generated client on this transport?
    pub(super) fn serves(&self, url: &Url) -> bool {
        self.endpoints.iter().any(|endpoint| endpoint.holds(url))
    }
}

fn left(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

fn after_failure(error: &Error, safe: bool) -> Advice {
    match error.kind() {
        // Also true for a time limit that ran out while connecting.
        _ if error.is_connect() && error.is_never_sent() => Advice::ElsewhereOrRepeat,
        ErrorKind::Interrupted if safe => Advice::Repeat(None),
        // Trust does not change by asking again. A server that was too slow is
        // not helped by more requests.
        _ => Advice::GiveUp,
    }
}
