//! Reads a whole answer: the value, and where it could not be read.

use crate::error::Error;
use crate::redact::bounded;
use crate::warnings::{MAX_LOCATED_PER_ANSWER, Pass, Warning, Warnings, join};
use serde::de::DeserializeOwned;

/// Reads the body of an answer of `operation` as `T`.
///
/// This is how [`Transport`](crate::Transport) reads answers; use it to replay
/// recorded ones.
///
/// ```
/// # #[derive(serde::Deserialize)]
/// # struct Row { vmid: pve_runtime::PveInt }
/// let body = br#"[{"vmid": 100}, {"vmid": "none"}]"#;
/// let (rows, warnings) = pve_runtime::decode::<pve_runtime::List<Row>>("get_nodes_node_qemu", body)?;
/// assert_eq!(rows.len(), 2);
/// assert_eq!(
///     warnings.iter().next().unwrap().to_string(),
///     r#"get_nodes_node_qemu: [1].vmid: expected an integer, found "none""#
/// );
/// # Ok::<(), pve_runtime::Error>(())
/// ```
///
/// # Errors
///
/// When the body is not JSON or cannot be a `T`; the error names the JSON path.
pub fn decode<T: DeserializeOwned>(operation: &str, body: &[u8]) -> Result<(T, Warnings), Error> {
    let pass = Pass::counting();
    match pass.sync_scope(|| serde_json::from_slice::<T>(body)) {
        Ok(value) => Ok((value, locate::<T>(operation, body, pass.count()))),
        Err(error) => Err(explain::<T>(operation, body, &error)),
    }
}

/// Finds the places of the first of `count` unreadable things.
///
/// Each is found by a pass that stops there, so that the deserializer's own
/// path tells the place; such a pass reads only what stands before it.
pub(crate) fn locate<T: DeserializeOwned>(operation: &str, body: &[u8], count: u64) -> Warnings {
    let mut warnings = Warnings::default();
    for number in 0..count {
        let found = (number < MAX_LOCATED_PER_ANSWER)
            .then(|| find::<T>(operation, body, number))
            .flatten();
        match found {
            Some(warning) => warnings.push(warning),
            // Past the bound, or read by trial and error inside the type.
            None => warnings.count_only(count - number),
        }
        if warnings.count() >= count {
            break;
        }
    }
    warnings
}

fn find<T: DeserializeOwned>(operation: &str, body: &[u8], number: u64) -> Option<Warning> {
    let pass = Pass::locating(number);
    let outcome = pass.sync_scope(|| {
        let mut json = serde_json::Deserializer::from_slice(body);
        serde_path_to_error::deserialize::<_, T>(&mut json)
    });
    let path = outcome.err()?.path().to_string();
    let hit = pass.take_hit()?;
    Some(Warning::new(
        Some(operation),
        &join(&path, &hit.suffix),
        &hit.expected,
        &hit.raw,
    ))
}

/// Says why and where `body` is not a `T`.
pub(crate) fn explain<T: DeserializeOwned>(
    operation: &str,
    body: &[u8],
    error: &serde_json::Error,
) -> Error {
    let start = body.trim_ascii_start();
    if start.is_empty() {
        return Error::decode(operation, ".", "the answer is empty, JSON was expected");
    }
    if start.starts_with(b"<") {
        let title = title(start)
            .map(|title| format!(" titled `{title}`"))
            .unwrap_or_default();
        let text = format!(
            "the answer is an HTML page{title}, JSON was expected: is this the API of a Proxmox VE, or a proxy before it?"
        );
        return Error::decode(operation, ".", &text);
    }
    let mut json = serde_json::Deserializer::from_slice(body);
    let quiet = Pass::counting();
    match quiet.sync_scope(|| serde_path_to_error::deserialize::<_, T>(&mut json)) {
        Err(error) => Error::decode(
            operation,
            &error.path().to_string(),
            &error.inner().to_string(),
        ),
        // It is a `T`, followed by something else.
        Ok(_) => Error::decode(operation, ".", &error.to_string()),
    }
}

/// The title of an HTML page, if it has one near its beginning.
fn title(html: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&html[..html.len().min(4096)]).into_owned();
    let lower = head.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower[start..].find("</title>")?;
    Some(bounded(&head[start..end], 80))
}
