//! Which members of a type are secrets, so that its `Debug` does not show them.
//!
//! Proxmox VE does not mark secrets in its description; they are known by name.
//! Invariant: no generated `Debug` prints a password, ticket, token or key.

use super::source::Field;

/// Members that are secrets wherever they stand.
const NAMES: [&str; 19] = [
    "apitoken",
    "certkey",
    "challenge",
    "client_key",
    "corosync_authkey",
    "csrf_prevention_token",
    "eab_hmac_key",
    "encryption_key",
    "keyring",
    "keys",
    "lock_token",
    "otp",
    "response",
    "tfa_challenge",
    "tfa_response",
    "token",
    "totp",
    "vncticket",
    "websocket_token",
];

/// Whether a member of a struct with these fields is a secret.
pub(super) fn is_secret(field: &Field, all: &[Field]) -> bool {
    // By the name in Rust, which is the same for `lock-token` and `lock_token`.
    let name = field.ident.to_string();
    let beside = |sibling: &str| all.iter().any(|other| other.ident == sibling);
    match name.as_str() {
        // Whether one is to be made, not one.
        "generate_password" => false,
        // The name of an option, in a list of pending changes.
        "key" => !beside("pending"),
        // The secret of a new API token.
        "value" => beside("full_tokenid"),
        _ => {
            NAMES.contains(&name.as_str())
                || name.contains("password")
                || name.contains("secret")
                || name.ends_with("ticket")
        }
    }
}
