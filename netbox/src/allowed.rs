//! What a token may do with a table, as NetBox itself says.

use std::collections::BTreeMap;

use http::Method;
use serde::{Deserialize, de::IgnoredAny};

use crate::{
    client::NetBox,
    error::{Error, Result},
    table::TableSpec,
    transport::Call,
};

/// What a token may do with a table. It may still be refused for single
/// objects, where permissions have constraints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    /// Read it.
    pub view: bool,
    /// Make objects.
    pub add: bool,
    /// Change objects.
    pub change: bool,
}

impl NetBox {
    /// Asks what the token may do with a table, by `OPTIONS`: NetBox lists the
    /// methods it would allow, for a token that may not write none that do.
    ///
    /// # Errors
    /// Those of any request, but not for want of permissions.
    pub async fn allowed(&self, spec: &TableSpec) -> Result<Allowed> {
        #[derive(Deserialize)]
        struct Options {
            #[serde(default)]
            actions: BTreeMap<String, IgnoredAny>,
        }
        let call = Call::write(Method::OPTIONS, self.api(spec.path)?, Vec::new());
        let options: Options = match self.call(call).await {
            Ok(reply) => reply.json()?,
            Err(error) if error.is_permission() => {
                return Ok(Allowed {
                    view: false,
                    add: false,
                    change: false,
                });
            }
            Err(error) => return Err(error),
        };
        let may = |method: &str| options.actions.contains_key(method);
        Ok(Allowed {
            view: self.may_view(spec).await?,
            add: may("POST"),
            change: may("PUT") || may("PATCH"),
        })
    }

    /// Whether one object could be listed.
    async fn may_view(&self, spec: &TableSpec) -> Result<bool> {
        let mut url = self.api(spec.path)?;
        url.set_query(Some("limit=1&fields=id"));
        match self.call(Call::get(url)).await {
            Ok(_) => Ok(true),
            Err(error) if error.is_permission() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The user that the token belongs to.
    ///
    /// # Errors
    /// Those of any request; [`Error::is_permission`] for a token that is not taken.
    pub async fn user(&self) -> Result<String> {
        #[derive(Deserialize)]
        struct User {
            #[serde(default)]
            username: String,
        }
        let user: User = self
            .call(Call::get(self.api("authentication-check")?))
            .await?
            .json()?;
        match user.username.as_str() {
            "" => Err(Error::setup("NetBox does not say whose token this is")),
            _ => Ok(user.username),
        }
    }
}
