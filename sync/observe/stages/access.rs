//! What the opt-in stages may see, by the answer of `GET /access/permissions`.
//!
//! Invariant: where the answer is not known, nothing counts as seen whole.

use super::Asking;
use crate::observe::access;

impl Asking<'_> {
    /// Why a list of what is below the path may not be whole, if it may not.
    pub(super) fn hidden(&self, path: &str, privilege: &str) -> Option<String> {
        match self.permissions {
            None => Some("the token's privileges are not known".to_owned()),
            Some(permissions) => access::hidden(permissions, path, privilege),
        }
    }

    /// Why what stands at the path may not be seen, if it may not.
    pub(super) fn lacks(&self, path: &str, privilege: &str) -> Option<String> {
        match self.permissions {
            None => Some("the token's privileges are not known".to_owned()),
            Some(permissions) if access::holds(permissions, path, privilege) => None,
            Some(_) => Some(format!("the token has no {privilege} on {path}")),
        }
    }
}
