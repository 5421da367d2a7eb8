//! Writing only what is still as it was read.
//!
//! Since 4.6 NetBox takes `If-Match` with the ETags of the objects that a write
//! is about, and answers 412 when one of them was written since. An ETag is
//! made of the moment of the last change alone, so the one that was read is enough.

/// Objects in one conditional request: a header takes 8,190 bytes on NetBox's usual server.
pub(crate) const MAX_CONDITIONS: usize = 150;

/// The ETag of an object that was last changed at this moment, in UTC; none for
/// a moment in another form, of which NetBox's spelling is not known.
pub(crate) fn etag(last_updated: &str) -> Option<String> {
    let moment = last_updated
        .strip_suffix('Z')
        .or_else(|| last_updated.strip_suffix("+00:00"))?;
    let known = |byte: u8| byte.is_ascii_digit() || b"-T:.".contains(&byte);
    if moment.is_empty() || !moment.bytes().all(known) {
        return None;
    }
    // Python leaves out microseconds that are none.
    let moment = moment.strip_suffix(".000000").unwrap_or(moment);
    Some(format!("W/\"{moment}+00:00\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_become_the_servers_tags() {
        let tag = |text| etag(text).unwrap_or_default();
        let server = r#"W/"2026-11-21T22:50:30.414623+00:00""#;
        assert_eq!(tag("2026-11-21T22:50:30.414623Z"), server);
        assert_eq!(tag("2026-11-21T22:50:30.414623+00:00"), server);
        assert_eq!(
            tag("2026-11-21T22:50:30.000000Z"),
            r#"W/"2026-11-21T22:50:30+00:00""#
        );
        assert_eq!(etag("2026-11-21T23:50:30+01:00"), None);
        assert_eq!(etag("\", *Z"), None);
        assert_eq!(etag(""), None);
    }
}
