//! Crawls with the real Chrome: what it verifies, what it refuses, and that
//! nothing of it is left, however the crawl ends.

mod common;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use common::{children, page, script, shared, site, source, viewer, with_chrome};
use pve_codegen::crawl::tls::Trust;
use pve_codegen::crawl::{Counts, Error, Options, crawl};
use tokio::sync::Mutex;

/// What a page is, its files, and the binding that it assigns.
type Case = (&'static str, Vec<(&'static str, String)>, &'static str);

/// One Chrome at a time: the machine is small, and processes are counted.
static CHROME: Mutex<()> = Mutex::const_new(());

async fn crawled(url: &str, options: &Options) -> Result<pve_codegen::crawl::Crawled, Error> {
    let outcome = crawl(&source(url), options, &|_| {}).await;
    assert_eq!(
        children(),
        Vec::<String>::new(),
        "no process of ours is left, dead or alive"
    );
    outcome
}

#[tokio::test(flavor = "multi_thread")]
async fn a_viewer_is_read_and_verified() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let site = viewer(script("const apiSchema")).await;
    let crawled = crawled(&site.url, &options).await.unwrap();
    let provenance = &crawled.capture.provenance;
    assert_eq!(crawled.capture.array, common::TREE);
    assert_eq!(
        provenance.counts,
        Counts {
            nodes: 3,
            paths: 2,
            operations: 3
        }
    );
    assert_eq!(provenance.binding.as_deref(), Some("apiSchema"));
    assert_eq!(provenance.title.as_deref(), Some("API Viewer"));
    assert_eq!(provenance.script, format!("{}/apidoc.js", site.url));
    assert_eq!(provenance.verified.means.len(), 4);
    assert!(
        provenance
            .verified
            .chrome
            .as_ref()
            .unwrap()
            .contains("Chrome/")
    );
    assert!(
        crawled
            .notes
            .iter()
            .any(|note| note.ends_with("ext-all.js: HTTP 404")),
        "{:?}",
        crawled.notes
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn other_names_places_and_forms_of_the_script_are_found() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let mut cases: Vec<Case> = vec![
        (
            "an inline script, as 6.x names the array, in one line with other things",
            vec![(
                "/",
                page(&format!(
                    "<p>Text</p> <script>/* é */ {}</script>",
                    script("var pveapi")
                )),
            )],
            "pveapi",
        ),
        (
            "another file name, behind two scripts, without a semicolon",
            vec![
                (
                    "/",
                    page(
                        "<script>var a = 1;</script><script src='a.js'></script><script src='js/b.js?v=2'></script>",
                    ),
                ),
                ("/a.js", "function early() { return 1; }".to_owned()),
                (
                    "/js/b.js",
                    format!("const apiSchema = {}\nlet method2cmd = {{}};", common::TREE),
                ),
            ],
            "apiSchema",
        ),
        (
            "a module, and nothing behind the array",
            vec![
                ("/", page("<script type='module' src='m.js'></script>")),
                ("/m.js", format!("const apiSchema = {}", common::TREE)),
            ],
            "apiSchema",
        ),
        (
            "a function declaration right behind the array",
            vec![
                ("/", page("<script src='m.js'></script>")),
                (
                    "/m.js",
                    format!(
                        "var pmgapi = {};\nfunction f() {{ pmgapi.pop(); }}\nf();",
                        common::TREE
                    ),
                ),
            ],
            "pmgapi",
        ),
        (
            "a script that another one puts into the page",
            vec![
                (
                    "/",
                    page(
                        "<script>const s = document.createElement('script'); s.src = 'late.js'; document.head.append(s);</script>",
                    ),
                ),
                ("/late.js", script("var apiSchema")),
            ],
            "apiSchema",
        ),
    ];
    for (what, files, binding) in cases.drain(..) {
        let site = site(&files).await;
        let crawled = crawled(&site.url, &options)
            .await
            .unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(
            crawled.capture.provenance.binding.as_deref(),
            Some(binding),
            "{what}"
        );
        assert_eq!(crawled.capture.array, common::TREE, "{what}");
        assert!(
            crawled.capture.provenance.verified.chrome.is_some(),
            "{what}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_viewer_does_to_the_array_afterwards_is_not_captured() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let files = [
        (
            "/",
            page("<script src='apidoc.js'></script><script>apiSchema[0].id = 'late';</script>"),
        ),
        (
            "/apidoc.js",
            format!(
                "const apiSchema = {}\n;\napiSchema[1].info.GET.name = 'altered'; apiSchema.pop();",
                common::TREE
            ),
        ),
    ];
    let site = site(&files).await;
    let crawled = crawled(&site.url, &options).await.unwrap();
    assert_eq!(crawled.capture.array, common::TREE);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_array_that_the_page_alters_is_an_error_that_says_where() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    // The page catches the assignment and adds what a viewer adds.
    let early = "<script>let kept; Object.defineProperty(window, 'pveapi', { get: () => kept, \
                 set: (tree) => { tree[1].info.GET.parameters.id = 'pmx-param-schema-1'; kept = tree; } });</script>";
    let site = site(&[
        (
            "/",
            page(&format!("{early}<script src='apidoc.js'></script>")),
        ),
        ("/apidoc.js", script("var pveapi")),
    ])
    .await;
    let error = crawled(&site.url, &options).await.unwrap_err();
    assert!(error.is_disagreement(), "{error}");
    let text = error.to_string();
    assert!(
        text.contains(
            "GET /version, at /1/info/GET/parameters/id: the script says nothing, the page \"pmx-param-schema-1\""
        ),
        "{text}"
    );
    assert!(text.contains("apidoc.js: the value of pveapi"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_means_something_else_to_javascript_is_an_error() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    // JSON reads a member named __proto__; JavaScript sets the prototype.
    let tree = common::TREE.replace("\"allowtoken\" : 1", "\"__proto__\" : {\"a\" : 1}");
    let site = viewer(format!("const apiSchema = {tree};")).await;
    let error = crawled(&site.url, &options).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("/0/children/0/info/GET/__proto__"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_never_assigns_the_array_is_an_error() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let none = site(&[("/", page("<script>var other = [1];</script>"))]).await;
    let error = crawled(&none.url, &options).await.unwrap_err();
    assert!(matches!(error, Error::NotSeen { .. }), "{error}");

    // The statement is there and throws.
    let throws = format!(
        "throw new Error('early');\nconst apiSchema = {};",
        common::TREE
    );
    let site = viewer(throws).await;
    let error = crawled(&site.url, &options).await.unwrap_err();
    assert!(error.to_string().contains("did not complete"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_never_ends_is_given_up_and_chrome_is_gone() {
    let Some(mut options) = with_chrome() else {
        return;
    };
    let _one = CHROME.lock().await;
    options.timeout = Duration::from_secs(6);
    let endless = format!(
        "const a = 1; while (Date.now() > 0) {{}}\nconst apiSchema = {};",
        common::TREE
    );
    let site = viewer(endless).await;
    let begin = Instant::now();
    let error = crawled(&site.url, &options).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error}");
    assert!(error.to_string().contains("opening"), "{error}");
    assert!(
        begin.elapsed() < Duration::from_secs(12),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_certificate_of_a_node_is_checked_for_chrome_too() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let files = [
        ("/pve-docs/api-viewer/", common::usual_page()),
        ("/pve-docs/api-viewer/apidoc.js", script("const apiSchema")),
    ];
    let (site, pem, fingerprint) = common::https_site(&files).await;
    let url = format!("{}/pve-docs/api-viewer/", site.url);
    let with = |fingerprint: &[String], ca: Option<PathBuf>| Options {
        tls: Trust::new(fingerprint, ca, false).unwrap(),
        ..options.clone()
    };
    let crawled_ok = crawled(&url, &with(&[fingerprint], None)).await.unwrap();
    assert!(crawled_ok.capture.provenance.verified.chrome.is_some());

    let folder = tempfile::tempdir().unwrap();
    let ca = folder.path().join("ca.pem");
    std::fs::write(&ca, pem).unwrap();
    crawled(&url, &with(&[], Some(ca))).await.unwrap();

    let wrong = "AB:".repeat(31) + "AB";
    for options in [with(&[wrong], None), with(&[], None)] {
        let error = crawled(&url, &options).await.unwrap_err();
        assert!(
            matches!(
                error,
                Error::Network {
                    certificate: true,
                    ..
                }
            ),
            "{error}"
        );
        assert!(error.is_unreachable());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chrome_that_is_no_chrome_or_dies_is_named_as_that() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let folder = tempfile::tempdir().unwrap();
    let program = |name: &str, text: String| {
        use std::os::unix::fs::PermissionsExt;
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        Options {
            chrome: Some(path),
            ..options.clone()
        }
    };
    let site = viewer(script("const apiSchema")).await;

    let refuses = program(
        "refuses",
        "#!/bin/sh\necho 'cannot open display' >&2\nexit 7\n".to_owned(),
    );
    let error = crawled(&site.url, &refuses).await.unwrap_err();
    assert!(matches!(error, Error::ChromeStart { .. }), "{error}");
    assert!(error.to_string().contains("exit status 7"), "{error}");
    assert!(error.to_string().contains("cannot open display"), "{error}");

    let mut silent = program("silent", "#!/bin/sh\nexec sleep 600\n".to_owned());
    silent.timeout = Duration::from_secs(2);
    let error = crawled(&site.url, &silent).await.unwrap_err();
    assert!(
        matches!(error, Error::Timeout { .. } | Error::ChromeStart { .. }),
        "{error}"
    );

    // It starts, and dies while it shows a page that keeps it busy.
    let real = options.chrome.as_ref().unwrap().display();
    let dies = program(
        "dies",
        format!(
            "#!/bin/sh\n\"{real}\" \"$@\" &\nchrome=$!\nsleep 3\nkill -9 $chrome\nwait $chrome\n"
        ),
    );
    let busy = viewer(format!(
        "while (Date.now() > 0) {{}}\nconst apiSchema = {};",
        common::TREE
    ))
    .await;
    let error = crawled(&busy.url, &dies).await.unwrap_err();
    assert!(matches!(error, Error::ChromeDied { .. }), "{error}");
    assert!(error.is_chrome());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crawl_that_is_dropped_or_panics_leaves_nothing() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let busy = viewer(format!(
        "while (Date.now() > 0) {{}}\nconst apiSchema = {};",
        common::TREE
    ))
    .await;
    let url = busy.url.clone();
    let under_way = {
        let options = options.clone();
        tokio::spawn(async move { crawl(&source(&url), &options, &|_| {}).await.map(|_| ()) })
    };
    wait_for_chrome().await;
    under_way.abort();
    assert!(under_way.await.unwrap_err().is_cancelled());
    assert_eq!(children(), Vec::<String>::new());

    let url = busy.url.clone();
    let panics = tokio::spawn(async move {
        let report = |step: &str| assert!(!step.starts_with("opening"), "a bug in the caller");
        crawl(&source(&url), &options, &report).await.map(|_| ())
    });
    assert!(panics.await.unwrap_err().is_panic());
    assert_eq!(children(), Vec::<String>::new());
}

async fn wait_for_chrome() {
    for _ in 0..600 {
        if children().len() > 2 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // One process is enough where the sandbox hides the others.
    assert!(!children().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_published_viewer_is_read_as_it_was_published() {
    let Some(options) = with_chrome() else { return };
    let Some(shared) = shared() else { return };
    let _one = CHROME.lock().await;
    // What the data folder's own table says.
    let table = std::fs::read_to_string(shared.join("data/viewer/README.md")).unwrap();
    let mut seen = 0;
    for row in table
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'))
    {
        let cells: Vec<&str> = row
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'))
            .collect();
        let [version, paths, operations, sha256] = cells[..] else {
            panic!("{row}")
        };
        // All of them are read without Chrome elsewhere; three with it do here.
        if !["7.4", "8.2", "9.1"].contains(&version) {
            continue;
        }
        let folder = shared.join("data/viewer").join(version);
        let options = Options {
            version: Some(version.to_owned()),
            ..options.clone()
        };
        let crawled = crawled(folder.to_str().unwrap(), &options).await.unwrap();
        let provenance = crawled.capture.provenance;
        assert_eq!(provenance.sha256, sha256);
        assert_eq!(provenance.counts.paths.to_string(), paths);
        assert_eq!(provenance.counts.operations.to_string(), operations);
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// The pages of our own that show every oddity of the dialect, as the network of
/// a browser sees them.
#[tokio::test(flavor = "multi_thread")]
async fn the_pages_with_every_oddity_are_read_the_same_with_chrome_and_without() {
    let Some(options) = with_chrome() else { return };
    let _one = CHROME.lock().await;
    let viewer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../apidoc/tests/viewer");
    // The same page as 6.x had it: a `var` of another name.
    let older = tempfile::tempdir().unwrap();
    std::fs::copy(viewer.join("index.html"), older.path().join("index.html")).unwrap();
    let script = std::fs::read_to_string(viewer.join("apidoc.js")).unwrap();
    let script = script
        .replace("const apiSchema", "var pveapi")
        .replace("apiSchema", "pveapi");
    std::fs::write(older.path().join("apidoc.js"), script).unwrap();
    for (folder, binding) in [(viewer.as_path(), "apiSchema"), (older.path(), "pveapi")] {
        let options = Options {
            version: Some("99.0".to_owned()),
            ..options.clone()
        };
        let crawled = crawled(folder.to_str().unwrap(), &options).await.unwrap();
        let provenance = &crawled.capture.provenance;
        assert_eq!(provenance.binding.as_deref(), Some(binding));
        assert!(provenance.verified.chrome.is_some());
        let text = std::fs::read_to_string(folder.join(&provenance.script)).unwrap();
        let literal = pve_apidoc::read_script(&text).unwrap();
        assert_eq!(crawled.capture.array, text[literal.range]);
        assert_eq!(provenance.sha256, literal.sha256);
        let plain = Options {
            chrome: None,
            ..options
        };
        let without = crawl(&source(folder.to_str().unwrap()), &plain, &|_| {}).await;
        assert_eq!(without.unwrap().capture.array, crawled.capture.array);
    }
}
