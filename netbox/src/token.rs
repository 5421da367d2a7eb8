//! NetBox API tokens of both generations.
//!
//! v2 (since 4.5): `nbt_<key>.<secret>`, sent as `Bearer`. v1: forty hex
//! digits, sent as `Token`; announced to go with NetBox 5.0.

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};

/// An API token. Its `Debug` shows nothing of it.
#[derive(Debug, Clone)]
pub struct Token(SecretString);

impl Token {
    /// Takes a token of either generation.
    ///
    /// # Errors
    /// When the text is empty or holds what cannot stand in a header; the
    /// message does not repeat it.
    pub fn new(secret: SecretString) -> Result<Self> {
        let text = secret.expose_secret().trim();
        if text.is_empty() {
            return Err(Error::setup("the NetBox token is empty"));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::setup(
                "the NetBox token holds blanks or characters outside ASCII; expected nbt_<key>.<secret> or 40 hex digits",
            ));
        }
        Ok(Self(SecretString::from(text.to_owned())))
    }

    /// The `Authorization` header, marked sensitive so that no logger prints it.
    pub(crate) fn header(&self) -> Result<HeaderValue> {
        let text = self.0.expose_secret();
        let scheme = if text.starts_with("nbt_") {
            "Bearer"
        } else {
            "Token"
        };
        let mut value = HeaderValue::from_str(&format!("{scheme} {text}"))
            .map_err(|_| Error::setup("the NetBox token cannot stand in a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// What must never appear in a text.
    pub(crate) fn secret(&self) -> &str {
        self.0.expose_secret()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_generations_get_their_scheme() {
        let header = |text: &str| {
            let token = Token::new(SecretString::from(text.to_owned())).expect("a good token");
            assert!(!format!("{token:?}").contains(text.trim()));
            let header = token.header().expect("a header");
            assert!(header.is_sensitive());
            header.to_str().expect("ASCII").to_owned()
        };
        assert_eq!(header("nbt_abc.def\n"), "Bearer nbt_abc.def");
        assert_eq!(
            header("0123456789abcdef0123456789abcdef01234567"),
            "Token 0123456789abcdef0123456789abcdef01234567"
        );
    }

    #[test]
    fn a_bad_token_is_not_repeated_in_the_error() {
        let error =
            Token::new(SecretString::from("se cret".to_owned())).expect_err("a blank inside");
        assert!(!error.to_string().contains("cret or"), "{error}");
        assert!(!error.to_string().contains("se cret"), "{error}");
    }
}
