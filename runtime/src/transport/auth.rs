//! Who calls: API tokens, and tickets with their renewal.

use super::Shared;
use super::answer::{self, Answer};
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::Secrets;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http::{HeaderName, HeaderValue, Method};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use url::Url;

/// For how long a password that was refused is not tried again.
const REFUSAL_HOLDS: Duration = Duration::from_secs(10);

const CSRF_HEADER: HeaderName = HeaderName::from_static("csrfpreventiontoken");

/// As whom a transport calls.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    None,
    Token {
        id: String,
        secret: SecretString,
    },
    Password {
        user: String,
        password: SecretString,
    },
}

/// Credentials that cannot be such; never shows a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CredentialsError(String);

impl Credentials {
    /// Nobody: only what is public can be asked.
    pub fn none() -> Self {
        Self(Kind::None)
    }

    /// An API token: its full id `user@realm!name`, and its secret.
    ///
    /// # Errors
    ///
    /// When the id is not of that form, or either cannot stand in a header.
    pub fn api_token(id: &str, secret: impl Into<SecretString>) -> Result<Self, CredentialsError> {
        let secret: SecretString = secret.into();
        let shape = id.rsplit_once('!').and_then(|(user, name)| {
            let (user, realm) = user.rsplit_once('@')?;
            Some(!user.is_empty() && !realm.is_empty() && !name.is_empty())
        });
        if shape != Some(true) || id.contains('=') || HeaderValue::from_str(id).is_err() {
            return Err(CredentialsError(format!(
                "`{}` is no id of an API token: user@realm!name is expected",
                crate::redact::bounded(id.split('=').next().unwrap_or_default(), 80)
            )));
        }
        let text = secret.expose_secret();
        if text.is_empty() || HeaderValue::from_str(text).is_err() {
            return Err(CredentialsError(format!(
                "the secret of API token {id} is empty or cannot stand in a header"
            )));
        }
        Ok(Self(Kind::Token {
            id: id.to_owned(),
            secret,
        }))
    }

    /// An API token in one line: `user@realm!name=secret`, with or without
    /// `PVEAPIToken=` before it.
    ///
    /// # Errors
    ///
    /// When the line is not of that form.
    pub fn api_token_line(line: &SecretString) -> Result<Self, CredentialsError> {
        let line = line.expose_secret().trim();
        let line = line.strip_prefix("PVEAPIToken=").unwrap_or(line);
        let (id, secret) = line.split_once('=').ok_or_else(|| {
            CredentialsError("an API token is expected as user@realm!name=secret".to_owned())
        })?;
        Self::api_token(id, secret)
    }

    /// A user (`root@pam`) and a password, for which a ticket is had at the
    /// first call. Users with a second factor need an API token.
    pub fn password(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Kind::Password {
            user: user.into(),
            password: password.into(),
        })
    }

    pub(super) fn is_none(&self) -> bool {
        matches!(self.0, Kind::None)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::None => f.write_str("Credentials(none)"),
            Kind::Token { id, .. } => write!(f, "Credentials(API token {id})"),
            Kind::Password { user, .. } => write!(f, "Credentials(password of {user})"),
        }
    }
}

/// Credentials in use.
pub(super) enum Auth {
    None,
    Token {
        id: String,
        header: HeaderValue,
    },
    Ticket {
        user: String,
        password: SecretString,
        renew_after: Duration,
        state: Mutex<State>,
    },
}

/// The ticket in use; the number tells tickets apart.
#[derive(Default)]
pub(super) struct State {
    number: u64,
    ticket: Option<Ticket>,
    /// When and how the server last refused the password.
    refused: Option<(Instant, Error)>,
}

struct Ticket {
    cookie: HeaderValue,
    csrf: HeaderValue,
    since: Instant,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Auth::None => f.write_str("none"),
            Auth::Token { id, .. } => write!(f, "API token {id}"),
            Auth::Ticket { user, .. } => write!(f, "ticket of {user}"),
        }
    }
}

impl Auth {
    pub(super) fn new(
        credentials: Credentials,
        renew_after: Duration,
        secrets: &Secrets,
    ) -> Result<Self, Error> {
        Ok(match credentials.0 {
            Kind::None => Auth::None,
            Kind::Token { id, secret } => {
                secrets.add(&secret);
                let text = format!("PVEAPIToken={id}={}", secret.expose_secret());
                let header = sensitive(&text)
                    .ok_or_else(|| Error::config("the API token cannot stand in a header"))?;
                Auth::Token { id, header }
            }
            Kind::Password { user, password } => {
                secrets.add(&password);
                // As it stands in the form of the login, should a proxy echo that.
                let form =
                    url::form_urlencoded::byte_serialize(password.expose_secret().as_bytes());
                secrets.add(&SecretString::from(form.collect::<String>()));
                Auth::Ticket {
                    user,
                    password,
                    renew_after,
                    state: Mutex::default(),
                }
            }
        })
    }

    /// Adds the credentials to a request to `base`, getting or renewing a
    /// ticket first if need be. Gives the number of the ticket.
    pub(super) async fn apply(
        &self,
        request: &mut reqwest::Request,
        shared: &Shared,
        base: &Url,
        limit: Duration,
    ) -> Result<Option<u64>, Error> {
        match self {
            Auth::None => Ok(None),
            Auth::Token { header, .. } => {
                request.headers_mut().insert(AUTHORIZATION, header.clone());
                Ok(None)
            }
            Auth::Ticket {
                user,
                password,
                renew_after,
                state,
            } => {
                // Held during a login, so that a hundred waiting calls cause one.
                let mut state = state.lock().await;
                let fresh = state
                    .ticket
                    .as_ref()
                    .is_some_and(|t| t.since.elapsed() < *renew_after);
                if !fresh {
                    // A hundred calls that wait must not try a wrong password a
                    // hundred times: that is how users get locked out.
                    if let Some((when, error)) = &state.refused
                        && when.elapsed() < REFUSAL_HOLDS
                    {
                        return Err(error.clone());
                    }
                    match login(shared, base, user, password, limit).await {
                        Ok(ticket) => {
                            state.ticket = Some(ticket);
                            state.number += 1;
                        }
                        Err(error) => {
                            let refused = error.is_unauthorized() || error.is_forbidden();
                            state.refused = refused.then(|| (Instant::now(), error.clone()));
                            return Err(error);
                        }
                    }
                }
                if let Some(ticket) = &state.ticket {
                    let safe = request.method().is_safe();
                    let headers = request.headers_mut();
                    headers.insert(COOKIE, ticket.cookie.clone());
                    if !safe {
                        headers.insert(CSRF_HEADER, ticket.csrf.clone());
                    }
                }
                Ok(Some(state.number))
            }
        }
    }

    /// Forgets the ticket of this number, unless a newer one is in use.
    pub(super) async fn forget(&self, number: u64) {
        if let Auth::Ticket { state, .. } = self {
            let mut state = state.lock().await;
            if state.number == number {
                state.ticket = None;
            }
        }
    }
}

/// Gets a ticket. The operation that needs it has not been sent, whatever
/// becomes of the login.
async fn login(
    shared: &Shared,
    base: &Url,
    user: &str,
    password: &SecretString,
    limit: Duration,
) -> Result<Ticket, Error> {
    let mut url = base.clone();
    url.set_path(&format!(
        "{}/access/ticket",
        base.path().trim_end_matches('/')
    ));
    let form = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("username", user)
        .append_pair("password", password.expose_secret())
        .finish();
    let mut request = reqwest::Request::new(Method::POST, url);
    request.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    *request.body_mut() = Some(form.into());
    *request.timeout_mut() = Some(limit);
    tracing::debug!(target: "pve_runtime", host = base.host_str(), user, "asking for a ticket");
    let outcome = answer::exchange(&shared.http, request, shared.limits.max_body).await;
    let answer = outcome.map_err(|failure| failure.error.with_sent(Sent::Never))?;
    if !answer.status.is_success() {
        let error = answer::status_error(&answer).with_sent(Sent::Never);
        let retryable = answer::is_transient(answer.status);
        return Err(if retryable {
            error
        } else {
            error.with_kind(ErrorKind::Login)
        });
    }
    let ticket = read_ticket(&answer, user, &shared.secrets)?;
    tracing::debug!(target: "pve_runtime", host = base.host_str(), user, "got a ticket");
    Ok(ticket)
}

fn read_ticket(answer: &Answer, user: &str, secrets: &Secrets) -> Result<Ticket, Error> {
    let failed = |why: &str| Error::new(ErrorKind::Login, Sent::Never, format!("{user}: {why}"));
    // Errors of the parser quote what they read, so they are not passed on.
    let body: serde_json::Value = serde_json::from_slice(&answer.body)
        .map_err(|_| failed("the answer to the login is not JSON"))?;
    let data = &body["data"];
    let field = |name: &str| data[name].as_str().filter(|text| !text.is_empty());
    let second_factor = data["NeedTFA"].as_i64() == Some(1)
        || field("ticket").is_some_and(|ticket| ticket.starts_with("PVE:!tfa!"));
    if second_factor {
        return Err(failed("a second factor is asked for; use an API token"));
    }
    let (Some(ticket), Some(csrf)) = (field("ticket"), field("CSRFPreventionToken")) else {
        return Err(failed("the answer to the login holds no ticket"));
    };
    secrets.add(&SecretString::from(ticket));
    secrets.add(&SecretString::from(csrf));
    let cookie = sensitive(&format!("PVEAuthCookie={}", cookie_value(ticket)));
    let (Some(cookie), Some(csrf)) = (cookie, sensitive(csrf)) else {
        return Err(failed("the ticket cannot stand in a header"));
    };
    Ok(Ticket {
        cookie,
        csrf,
        since: Instant::now(),
    })
}

/// A ticket as the value of a cookie: as it is where a cookie may hold it, and
/// the rest percent-encoded, which the server undoes.
fn cookie_value(ticket: &str) -> String {
    let mut value = String::with_capacity(ticket.len());
    for byte in ticket.bytes() {
        match byte {
            b'"' | b',' | b';' | b'\\' | b'%' => value.push_str(&format!("%{byte:02X}")),
            0x21..=0x7e => value.push(char::from(byte)),
            _ => value.push_str(&format!("%{byte:02X}")),
        }
    }
    value
}

/// A header value that nobody prints.
fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_checked_and_never_shown() {
        let line = SecretString::from("PVEAPIToken=sync@pve!netbox=hunter22-hunter22");
        let credentials = Credentials::api_token_line(&line).unwrap();
        let shown = format!("{credentials:?}");
        assert_eq!(shown, "Credentials(API token sync@pve!netbox)");
        for (id, secret) in [
            ("root@pam", "hunter22"),
            ("root!x", "hunter22"),
            ("root@pam!", "hunter22"),
            ("root@pam!x=hunter22", "hunter22"),
            ("root@pam!x", ""),
            ("root@pam!x", "hunter22\n"),
        ] {
            let error = Credentials::api_token(id, secret).unwrap_err();
            assert!(!error.to_string().contains("hunter22"), "{error}");
        }
        let line = SecretString::from("hunter22");
        let error = Credentials::api_token_line(&line).unwrap_err();
        assert!(!error.to_string().contains("hunter22"), "{error}");
    }

    #[test]
    fn tickets_stand_in_cookies_as_they_are_where_they_can() {
        assert_eq!(
            cookie_value("PVE:root@pam:5F::a+b/c=="),
            "PVE:root@pam:5F::a+b/c=="
        );
        assert_eq!(cookie_value("a;b%c d"), "a%3Bb%25c%20d");
    }
}
