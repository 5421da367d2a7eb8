//! What a viewer's page says about itself: its title, and its scripts in order.
//!
//! Invariant: scripts are in the order of the document, which is the order in
//! which a browser runs classic scripts; what is not a script for a browser
//! (JSON, templates) is left out.

use scraper::{Html, Selector};
use url::Url;

/// A viewer's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The text of its title, if it has one.
    pub title: Option<String>,
    /// Its scripts in order.
    pub scripts: Vec<Script>,
}

/// A script of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Script {
    /// One that is loaded from elsewhere.
    Source(Url),
    /// One that stands in the page: its text, and its number among the page's
    /// scripts, from 1.
    Inline {
        /// The text between the tags.
        text: String,
        /// Which script of the page it is, from 1.
        number: usize,
    },
    /// One whose `src` is no URL.
    Broken(String),
}

impl Page {
    /// Reads a page that came from `url`.
    pub fn parse(html: &str, url: &Url) -> Self {
        let document = Html::parse_document(html);
        let base = select(&document, "base[href]")
            .first()
            .and_then(|base| url.join(base.attr("href")?).ok())
            .unwrap_or_else(|| url.clone());
        let title = select(&document, "title")
            .first()
            .map(|title| title.text().collect::<String>().trim().to_owned())
            .filter(|title| !title.is_empty());
        let scripts = select(&document, "script")
            .iter()
            .enumerate()
            .filter(|(_, script)| is_javascript(script.attr("type")))
            .map(|(index, script)| match script.attr("src") {
                Some(src) => base
                    .join(src.trim())
                    .map_or_else(|_| Script::Broken(src.to_owned()), Script::Source),
                None => Script::Inline {
                    text: script.text().collect(),
                    number: index + 1,
                },
            })
            .collect();
        Self { title, scripts }
    }
}

fn select<'a>(document: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    Selector::parse(selector)
        .map(|selector| document.select(&selector).collect())
        .unwrap_or_default()
}

/// Whether a browser runs a script of this type (HTML standard, "prepare the
/// script element": no type, the empty one, a JavaScript MIME type, `module`).
fn is_javascript(kind: Option<&str>) -> bool {
    let Some(kind) = kind else { return true };
    let kind = kind.trim().to_ascii_lowercase();
    matches!(
        kind.as_str(),
        "" | "module"
            | "text/javascript"
            | "application/javascript"
            | "application/x-javascript"
            | "application/ecmascript"
            | "text/ecmascript"
            | "text/x-javascript"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(html: &str) -> Page {
        let url = Url::parse("https://pve.example:8006/pve-docs/api-viewer/index.html").unwrap();
        Page::parse(html, &url)
    }

    #[test]
    fn the_page_of_a_node_is_read_in_order() {
        let page = parse(
            r#"<!DOCTYPE html><html><head><meta charset="utf-8"><title> Proxmox VE API Documentation </title>
            <script type="text/javascript" src="extjs/ext-all.js"></script>
            <script type="text/javascript" src="/pve-docs/api-viewer/apidoc.js?ver=1"></script></head><body></body></html>"#,
        );
        assert_eq!(page.title.as_deref(), Some("Proxmox VE API Documentation"));
        let names: Vec<_> = page
            .scripts
            .iter()
            .map(|script| match script {
                Script::Source(url) => url.to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(
            names,
            [
                "https://pve.example:8006/pve-docs/api-viewer/extjs/ext-all.js",
                "https://pve.example:8006/pve-docs/api-viewer/apidoc.js?ver=1",
            ]
        );
    }

    #[test]
    fn inline_scripts_count_and_data_blocks_do_not() {
        let page = parse(
            r#"<base href="/elsewhere/"><script type="application/json">[1]</script>
            <script>var pveapi = [];</script><SCRIPT TYPE="module" SRC="a.js"></SCRIPT>
            <script src="http://[::bad"></script>"#,
        );
        assert_eq!(page.title, None);
        assert_eq!(
            page.scripts,
            [
                Script::Inline {
                    text: "var pveapi = [];".to_owned(),
                    number: 2
                },
                Script::Source(Url::parse("https://pve.example:8006/elsewhere/a.js").unwrap()),
                Script::Broken("http://[::bad".to_owned()),
            ]
        );
    }

    #[test]
    fn anything_that_is_no_page_has_no_scripts() {
        assert!(parse("").scripts.is_empty());
        assert!(parse("\u{0}\u{1}<<<>>><script").scripts.is_empty());
    }
}
