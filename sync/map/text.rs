//! Texts as NetBox takes them.

/// The longest description NetBox takes.
const MAX_DESCRIPTION: usize = 200;

/// The longest slug NetBox takes.
const MAX_SLUG: usize = 100;

/// A slug: lower case letters and digits of ASCII, runs of anything else become `-`.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug: String = slug.trim_end_matches('-').chars().take(MAX_SLUG).collect();
    if slug.is_empty() {
        format!("x-{}", short_hash(text))
    } else {
        slug
    }
}

/// Eight hex digits that depend on the text alone.
pub(super) fn short_hash(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes())
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Without the control characters that NetBox refuses, with plain line ends.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect::<String>()
        .trim()
        .to_owned()
}

/// A text of one line as a description, cut to what NetBox takes.
pub(super) fn description(text: &str) -> String {
    let line = clean(text).replace(['\n', '\t'], " ");
    let line: String = line.trim().chars().take(MAX_DESCRIPTION).collect();
    line.trim_end().to_owned()
}

/// The first line that says something, without Markdown and HTML.
pub(super) fn summary(notes: &str) -> String {
    let line = notes
        .lines()
        .map(plain_line)
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    line.chars()
        .take(MAX_DESCRIPTION)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

fn plain_line(line: &str) -> String {
    let line = line.trim();
    // Rules, fences and table borders carry no words.
    if line.chars().all(|c| "-=*_~`|:+ ".contains(c)) {
        return String::new();
    }
    let line = line.trim_start_matches(['#', '>', ' ']);
    let line = line
        .strip_prefix("- ")
        .or_else(|| line.strip_prefix("* "))
        .unwrap_or(line);
    let text = without_links(&without_tags(line));
    let text: String = text.replace("**", "").replace("__", "").replace('`', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Drops `<…>`; a lone `<` stays.
fn without_tags(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match after.split_once('>') {
            Some((_, behind)) if is_tag => rest = behind,
            _ => {
                out.push('<');
                rest = after;
            }
        }
    }
    out + rest
}

/// `[text](address)` becomes `text`, `![text](address)` too.
fn without_links(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        match after
            .split_once("](")
            .and_then(|(text, tail)| Some((text, tail.split_once(')')?.1)))
        {
            Some((text, behind)) => {
                out.push_str(before.strip_suffix('!').unwrap_or(before));
                out.push_str(text);
                rest = behind;
            }
            None => {
                out.push_str(before);
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        assert_eq!(slug("Proxmox VE 9.1"), "proxmox-ve-9-1");
        assert_eq!(slug("  Ä  "), format!("x-{}", short_hash("  Ä  ")));
    }

    #[test]
    fn the_first_line_loses_its_markup() {
        assert_eq!(
            summary("\n---\n# **Mail** [gateway](https://x/y) `mx1`\nmore"),
            "Mail gateway mx1"
        );
        assert_eq!(
            summary("<div align='center'><h1>Docker LXC</h1></div>"),
            "Docker LXC"
        );
        assert_eq!(summary("a < b and [c"), "a < b and [c");
        assert_eq!(summary(""), "");
        assert_eq!(summary(&"x".repeat(300)).len(), 200);
    }

    proptest::proptest! {
        #[test]
        fn any_notes_give_a_line(notes in "(?s).{0,300}") {
            let line = summary(&clean(&notes));
            proptest::prop_assert!(line.chars().count() <= MAX_DESCRIPTION);
            proptest::prop_assert!(!line.contains('\n') && !line.contains('\0'));
        }

        #[test]
        fn any_text_gives_a_slug(text in "(?s).{0,200}") {
            let slug = slug(&text);
            proptest::prop_assert!(!slug.is_empty() && slug.len() <= MAX_SLUG);
            proptest::prop_assert!(slug.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)));
        }
    }
}
