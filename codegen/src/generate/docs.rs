//! The documentation of an operation, made of facts.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::tolerate::Operation;

/// Documentation as one attribute per line, which prints as `///` lines.
pub(super) fn doc_lines(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = line.trim();
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Where upstream shows an operation.
const VIEWER: &str = "https://pve.proxmox.com/pve-docs/api-viewer/index.html#";

/// The documentation of an operation's façade method.
pub(super) fn operation_docs(operation: &Operation) -> String {
    let mut text = format!("`{} {}`", operation.method, operation.path);
    let mut paragraph = |sentence: String| {
        text.push_str("\n\n");
        text.push_str(&sentence);
    };
    if let Some(absent) = &operation.absent_in {
        paragraph(format!("Proxmox VE: {absent}."));
    }
    if !operation.no_content_in.is_empty() {
        paragraph(format!(
            "Answers nothing in {}.",
            operation.no_content_in.join(", ")
        ));
    }
    if let Some(overlay) = operation.facts.get("x-pve-overlay").and_then(Value::as_str) {
        paragraph(format!(
            "The answer is not described by Proxmox VE; its type is known from recorded answers (`{overlay}`)."
        ));
    }
    if operation.facts.contains_key("x-pve-multipart") {
        paragraph(
            "The server expects a file part besides, which this method does not send.".to_owned(),
        );
    }
    paragraph(privileges(operation));
    if operation.facts.get("x-pve-protected") == Some(&Value::Bool(true)) {
        paragraph("Runs with the node's own rights (`protected`).".to_owned());
    }
    if operation.facts.get("x-pve-allowtoken") == Some(&Value::Bool(false)) {
        paragraph("Refuses API tokens: it needs a ticket.".to_owned());
    }
    if !operation.parameter_facts.is_empty() {
        let list: String = operation
            .parameter_facts
            .iter()
            .map(|(name, facts)| format!("\n- `{name}`: {facts}"))
            .collect();
        paragraph(format!("# Parameters\n{list}"));
    }
    paragraph("# Errors\n\nSee [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.".to_owned());
    paragraph(format!("[Viewer](<{VIEWER}{}>)", operation.path));
    text
}

fn privileges(operation: &Operation) -> String {
    let Some(permissions) = operation.facts.get("x-pve-permissions") else {
        return "Privileges: `root@pam` only.".to_owned();
    };
    match permissions.get("user").and_then(Value::as_str) {
        Some("world") => return "Privileges: none, not even a login.".to_owned(),
        Some("all") => return "Privileges: any authenticated user.".to_owned(),
        _ => {}
    }
    match permissions.get("check") {
        Some(check) => format!("Privileges: {}.", super::permissions::in_words(check)),
        None => "Privileges: decided by the server; see the viewer.".to_owned(),
    }
}
