//! Who asks: API tokens, and tickets with their CSRF token.
//!
//! The words of the refusals are those of Proxmox VE.

use std::sync::atomic::{AtomicBool, Ordering};

use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use super::reply::Failure;
use crate::rng::Rng;
use crate::server::Request;

/// What the simulator knows of its users; made up from the seed.
#[derive(Debug)]
pub(super) struct Credentials {
    pub(super) token_id: String,
    pub(super) token_secret: String,
    pub(super) user: String,
    pub(super) password: String,
    key: String,
    valid: AtomicBool,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    /// The API token: may do what the world grants.
    Token,
    /// root@pam with a ticket: may do everything.
    Root,
}

impl Credentials {
    pub(super) fn generate(seed: u64) -> Self {
        let mut rng = Rng::new(seed, "credentials");
        Self {
            token_id: "netbox@pve!sync".to_owned(),
            token_secret: rng.uuid(),
            user: "root@pam".to_owned(),
            password: rng.hex(16),
            key: rng.hex(32),
            valid: AtomicBool::new(true),
        }
    }

    pub(super) fn set_valid(&self, valid: bool) {
        self.valid.store(valid, Ordering::Relaxed);
    }

    fn is_valid(&self) -> bool {
        self.valid.load(Ordering::Relaxed)
    }

    /// A ticket for `user`.
    pub(super) fn ticket(&self, user: &str, now: i64) -> String {
        let plain = format!("PVE:{user}:{now:08X}");
        let signature = self.sign(&plain);
        format!("{plain}::{signature}")
    }

    /// The token that proves that a request with a ticket is meant.
    pub(super) fn csrf(&self, user: &str, now: i64) -> String {
        let plain = format!("{now:08X}");
        let signature = self.sign(&format!("{plain}:{user}"));
        format!("{plain}:{signature}")
    }

    fn sign(&self, plain: &str) -> String {
        let digest = Sha256::new()
            .chain_update(&self.key)
            .chain_update(plain)
            .finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn ticket_is_good(&self, ticket: &str) -> bool {
        self.is_valid()
            && ticket.rsplit_once("::").is_some_and(|(plain, signature)| {
                plain.starts_with("PVE:") && self.sign(plain) == signature
            })
    }

    fn csrf_is_good(&self, token: &str) -> bool {
        token.rsplit_once(':').is_some_and(|(plain, signature)| {
            self.sign(&format!("{plain}:{}", self.user)) == signature
        })
    }

    /// Whether name and password (or a ticket in its place, which renews it)
    /// let somebody in.
    pub(super) fn login(&self, user: &str, password: &str) -> bool {
        self.is_valid()
            && user == self.user
            && (password == self.password || self.ticket_is_good(password))
    }

    /// Who asks.
    ///
    /// # Errors
    ///
    /// 401 in Proxmox VE's words when nobody the simulator knows.
    pub(super) fn caller(&self, request: &Request) -> Result<Caller, Failure> {
        if let Some(token) = request
            .header("authorization")
            .and_then(|value| value.strip_prefix("PVEAPIToken="))
        {
            return self.token_caller(token);
        }
        let Some(ticket) = cookie(request, "PVEAuthCookie") else {
            return Err(Failure::unauthorized("No ticket"));
        };
        if !self.ticket_is_good(&ticket) {
            return Err(Failure::unauthorized(
                "permission denied - invalid PVE ticket",
            ));
        }
        let safe = matches!(request.method.as_str(), "GET" | "HEAD");
        if !safe
            && !request
                .header("csrfpreventiontoken")
                .is_some_and(|token| self.csrf_is_good(token))
        {
            return Err(Failure::unauthorized(
                "Permission denied - invalid csrf token",
            ));
        }
        Ok(Caller::Root)
    }

    fn token_caller(&self, token: &str) -> Result<Caller, Failure> {
        let Some((id, secret)) = token.split_once('=') else {
            return Err(Failure::unauthorized("unable to parse API token"));
        };
        let Some((user, name)) = id.split_once('!') else {
            return Err(Failure::unauthorized("unable to parse API token"));
        };
        if !self.token_id.starts_with(&format!("{user}!")) {
            return Err(Failure::unauthorized(&format!("no such user ('{user}')")));
        }
        if id != self.token_id || !self.is_valid() {
            return Err(Failure::unauthorized(&format!(
                "no such token '{name}' for user '{user}'"
            )));
        }
        if secret != self.token_secret {
            return Err(Failure::unauthorized("invalid token value!"));
        }
        Ok(Caller::Token)
    }
}

/// A cookie of the request, decoded.
fn cookie(request: &Request, name: &str) -> Option<String> {
    request
        .headers
        .get_all("cookie")
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned())
}
