//! What the runtime promises, tried from outside: values as they come over the
//! wire, and a transport against a real HTTPS server.

mod auth;
mod client;
mod errors;
mod properties;
mod repeat;
mod scalars;
mod secrets;
mod server;
mod tls;
mod unreadable;
