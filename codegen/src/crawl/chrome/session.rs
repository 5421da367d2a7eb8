//! One page in Chrome: its requests answered, its scripts watched, and the value
//! of the API binding read in the moment after its assignment.
//!
//! How the value is read before anything can alter it: the debugger stops before
//! each script runs (an instrumentation breakpoint), so that the script which
//! holds the array is known as V8 has it. A second breakpoint is set right behind
//! the statement that assigns the array. When V8 stops there, the array exists
//! and not one statement of the viewer, nor of any later script, has run. A
//! `const` is not on `window`, so the value is evaluated on the stopped frame,
//! where the bare name is known.
//!
//! Invariant: the page is never resumed after the value was read; the crawl ends
//! there.

use std::collections::HashMap;

use base64::Engine;
use chromiumoxide::cdp::browser_protocol::fetch::{
    self, EventRequestPaused, FailRequestParams, FulfillRequestParams, HeaderEntry, RequestPattern,
};
use chromiumoxide::cdp::browser_protocol::inspector::EventTargetCrashed;
use chromiumoxide::cdp::browser_protocol::network::{ErrorReason, ResourceType};
use chromiumoxide::cdp::browser_protocol::page::{EventLoadEventFired, NavigateParams};
use chromiumoxide::cdp::js_protocol::debugger::{
    self, EvaluateOnCallFrameParams, EventPaused, EventScriptParsed, GetScriptSourceParams,
    Location, PausedReason, ResumeParams, SetBreakpointParams,
    SetInstrumentationBreakpointInstrumentation, SetInstrumentationBreakpointParams,
};
use chromiumoxide::page::Page;
use chromiumoxide::{Binary, Command};
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use url::Url;

use super::Chrome;
use crate::crawl::Error;
use crate::crawl::array::{self, Located};
use crate::crawl::fetch::{Fetched, Loader};
use crate::crawl::verify::Counts;

/// What Chrome showed.
#[derive(Debug)]
pub struct Observed {
    /// URL of the script that assigns the array; the page's own for an inline
    /// script.
    pub script: String,
    /// The script's text as V8 has it.
    pub source: String,
    /// Where in that text the array is.
    pub array: Located,
    /// The value of the binding, as the page's own `JSON.stringify` prints it.
    pub value: String,
    /// The page's own count.
    pub counts: Counts,
    /// Chrome's name and version, as it says them.
    pub chrome: String,
}

/// Opens `url` (its final address, after redirects) and reads the array. `known`
/// is the script in which a reading without the browser found the array.
///
/// # Errors
/// [`Error::NotSeen`] when the page ran through without the array having been
/// assigned; [`Error::ChromeDied`]; and whatever `loader` says of a script.
pub async fn observe(
    chrome: &mut Chrome,
    url: &Url,
    loader: &Loader,
    known: Option<(&str, &Located)>,
) -> Result<Observed, Error> {
    let (browser, process) = chrome.parts();
    let outcome = tokio::select! {
        biased;
        outcome = Session::run(browser, url, loader, known) => outcome,
        error = process.died("the page was open") => Err(error),
    };
    match outcome {
        // A command fails in odd ways when Chrome is gone: say what is true.
        Err(Error::ChromeCommand { .. }) if process.dies().await => {
            Err(process.died("the page was open").await)
        }
        outcome => outcome,
    }
}

/// The watched page.
struct Session<'a> {
    page: Page,
    url: &'a Url,
    loader: &'a Loader,
    known: Option<(&'a str, &'a Located)>,
    /// First line and column of each script inside its resource.
    offsets: HashMap<String, (i64, i64)>,
    /// The script whose array was found, and the breakpoint behind it.
    found: Option<Found>,
    /// What the page asked for and did not get.
    refused: Vec<String>,
}

struct Found {
    url: String,
    source: String,
    array: Located,
    breakpoint: Option<String>,
}

/// What a pause of the debugger led to.
enum Step {
    GoOn,
    Read { value: String, counts: Counts },
}

impl<'a> Session<'a> {
    async fn run(
        browser: &chromiumoxide::Browser,
        url: &'a Url,
        loader: &'a Loader,
        known: Option<(&'a str, &'a Located)>,
    ) -> Result<Observed, Error> {
        let version = browser
            .version()
            .await
            .map_err(|e| refused("Browser.getVersion", &e))?;
        let page = browser
            .new_page("about:blank")
            .await
            .map_err(|e| refused("Target.createTarget", &e))?;
        let mut session = Self {
            page,
            url,
            loader,
            known,
            offsets: HashMap::new(),
            found: None,
            refused: Vec::new(),
        };
        let page = session.page.clone();
        let mut requests = listen::<EventRequestPaused>(&page).await?;
        let mut pauses = listen::<EventPaused>(&page).await?;
        let mut parsed = listen::<EventScriptParsed>(&page).await?;
        let mut loaded = listen::<EventLoadEventFired>(&page).await?;
        let mut crashed = listen::<EventTargetCrashed>(&page).await?;
        execute(
            &page,
            "Fetch.enable",
            fetch::EnableParams::builder()
                .pattern(RequestPattern::builder().url_pattern("*").build())
                .build(),
        )
        .await?;
        execute(&page, "Debugger.enable", debugger::EnableParams::default()).await?;
        execute(
            &page,
            "Debugger.setInstrumentationBreakpoint",
            SetInstrumentationBreakpointParams::new(
                SetInstrumentationBreakpointInstrumentation::BeforeScriptExecution,
            ),
        )
        .await?;

        let navigation = execute(&page, "Page.navigate", NavigateParams::new(url.as_str()));
        tokio::pin!(navigation);
        let mut navigating = true;
        let mut answers = FuturesUnordered::new();
        loop {
            tokio::select! {
                // The order matters: a script's offsets before the pause in it,
                // and every pause before the end of the page.
                biased;
                Some(event) = parsed.next() => {
                    session.offsets.insert(
                        event.script_id.inner().clone(),
                        (event.start_line, event.start_column),
                    );
                }
                Some(event) = requests.next() => answers.push(session.answer(&event)),
                Some(answer) = answers.next(), if !answers.is_empty() => {
                    if let Some(refused) = answer? {
                        session.refused.push(refused);
                    }
                }
                Some(event) = pauses.next() => match session.paused(&event).await? {
                    Step::GoOn => {}
                    Step::Read { value, counts } => {
                        let Some(found) = session.found.take() else { continue };
                        return Ok(Observed {
                            script: found.url,
                            source: found.source,
                            array: found.array,
                            value,
                            counts,
                            chrome: version.product,
                        });
                    }
                },
                outcome = &mut navigation, if navigating => {
                    navigating = false;
                    if let Some(text) = outcome?.error_text {
                        return Err(session.not_seen(format!("could not show it: {text}")));
                    }
                }
                Some(_) = crashed.next() => {
                    return Err(session.not_seen("the page crashed".to_owned()));
                }
                Some(_) = loaded.next(), if !navigating && answers.is_empty() => {
                    let why = match &session.found {
                        None => "no script that ran assigns the API array".to_owned(),
                        Some(found) => format!(
                            "the statement that assigns {} in {} did not complete",
                            found.array.binding, found.url
                        ),
                    };
                    return Err(session.not_seen(why));
                }
                else => {
                    return Err(Error::ChromeCommand {
                        command: "the page",
                        message: "the connection to Chrome ended".to_owned(),
                    });
                }
            }
        }
    }

    fn not_seen(&self, why: String) -> Error {
        let why = if self.refused.is_empty() {
            why
        } else {
            format!("{why}; not loaded: {}", self.refused.join(", "))
        };
        Error::NotSeen {
            place: self.url.to_string(),
            why,
        }
    }

    /// Answers one request of the page. Gives the URL and the reason of what was
    /// not loaded, except for what no viewer's data depends on (styles, images,
    /// fonts).
    fn answer(
        &self,
        event: &EventRequestPaused,
    ) -> impl Future<Output = Result<Option<String>, Error>> + use<'a> {
        let page = self.page.clone();
        let loader = self.loader;
        let id = event.request_id.clone();
        let address = event.request.url.clone();
        let wanted = matches!(
            event.resource_type,
            ResourceType::Document | ResourceType::Script
        );
        let origin = self.url.origin();
        async move {
            let block = |reason| FailRequestParams::new(id.clone(), reason);
            if !wanted {
                execute(
                    &page,
                    "Fetch.failRequest",
                    block(ErrorReason::BlockedByClient),
                )
                .await?;
                return Ok(None);
            }
            let url = Url::parse(&address)
                .ok()
                .filter(|url| url.origin() == origin);
            let Some(url) = url else {
                execute(
                    &page,
                    "Fetch.failRequest",
                    block(ErrorReason::BlockedByClient),
                )
                .await?;
                return Ok(Some(format!("{address} (another origin)")));
            };
            match loader.get(&url).await {
                Ok(fetched) => {
                    let refused = (!fetched.is_success())
                        .then(|| format!("{address} (HTTP {})", fetched.status));
                    execute(&page, "Fetch.fulfillRequest", fulfil(id, &fetched)).await?;
                    Ok(refused)
                }
                Err(error) => {
                    execute(&page, "Fetch.failRequest", block(ErrorReason::Failed)).await?;
                    Ok(Some(error.to_string()))
                }
            }
        }
    }

    async fn paused(&mut self, event: &EventPaused) -> Result<Step, Error> {
        let hit = event.hit_breakpoints.as_deref().unwrap_or_default();
        if let Some(found) = &self.found
            && found
                .breakpoint
                .as_ref()
                .is_some_and(|breakpoint| hit.contains(breakpoint))
            && let Some(frame) = event.call_frames.first()
        {
            return self
                .read(frame.call_frame_id.clone(), &found.array.binding)
                .await;
        }
        if event.reason == PausedReason::Instrumentation
            && self.found.is_none()
            && let Some(script) = script_of(event)
        {
            self.inspect(script).await?;
        }
        execute(&self.page, "Debugger.resume", ResumeParams::default()).await?;
        Ok(Step::GoOn)
    }

    /// Looks into a script that is about to run.
    async fn inspect(&mut self, script: (String, String)) -> Result<(), Error> {
        let (id, url) = script;
        let source = execute(
            &self.page,
            "Debugger.getScriptSource",
            GetScriptSourceParams::new(id.clone()),
        )
        .await?
        .script_source;
        // Parsing four megabytes a second time is saved where the text is the
        // one that was read without the browser.
        let array = match self.known {
            Some((text, array)) if text == source => array.clone(),
            _ => match array::locate(&source, &url)? {
                Some((_, array)) => array,
                None => return Ok(()),
            },
        };
        let (line, column) = array.after_in(&source);
        let (first_line, first_column) = self.offsets.get(&id).copied().unwrap_or_default();
        let column = if line == 0 {
            column + first_column
        } else {
            column
        };
        let line = line + first_line;
        let location = Location {
            script_id: id.into(),
            line_number: line,
            column_number: Some(column),
        };
        let set = execute(
            &self.page,
            "Debugger.setBreakpoint",
            SetBreakpointParams::new(location),
        )
        .await?;
        // Where code is never reached (behind a `throw`) there is no place to
        // stop, and V8 takes an earlier one instead. That is not the one meant.
        let actual = (
            set.actual_location.line_number,
            set.actual_location.column_number,
        );
        let breakpoint =
            (actual >= (line, Some(column))).then(|| set.breakpoint_id.inner().clone());
        self.found = Some(Found {
            url,
            source,
            array,
            breakpoint,
        });
        Ok(())
    }

    /// Reads the value on the stopped frame.
    async fn read(&self, frame: debugger::CallFrameId, binding: &str) -> Result<Step, Error> {
        let mut evaluate = EvaluateOnCallFrameParams::new(frame, reading(binding));
        evaluate.return_by_value = Some(true);
        evaluate.silent = Some(true);
        let answer = execute(&self.page, "Debugger.evaluateOnCallFrame", evaluate).await?;
        if let Some(exception) = answer.exception_details {
            let text = exception
                .exception
                .and_then(|e| e.description)
                .unwrap_or(exception.text);
            return Err(self.not_seen(format!("{binding} could not be read there: {text}")));
        }
        let text = match answer.result.value {
            Some(serde_json::Value::String(text)) => text,
            _ => return Err(self.not_seen(format!("{binding} has no value there"))),
        };
        let Some((counts, value)) = split(&text) else {
            return Err(self.not_seen(format!("{binding} was printed in an unknown form")));
        };
        Ok(Step::Read {
            value: value.to_owned(),
            counts,
        })
    }
}

/// The expression that is evaluated in the page: three counts in a line, then
/// the value. It counts in its own way, so that it is a second opinion.
fn reading(binding: &str) -> String {
    format!(
        "(() => {{
            let nodes = 0, paths = 0, operations = 0;
            const rest = Array.isArray({binding}) ? [...{binding}] : [];
            while (rest.length > 0) {{
                const node = rest.pop();
                if (typeof node !== 'object' || node === null) continue;
                nodes += 1;
                const verbs = Object.keys(node.info ?? {{}}).length;
                if (verbs > 0) paths += 1;
                operations += verbs;
                if (Array.isArray(node.children)) rest.push(...node.children);
            }}
            return `${{nodes}} ${{paths}} ${{operations}}\\n${{JSON.stringify({binding})}}`;
        }})()"
    )
}

fn split(text: &str) -> Option<(Counts, &str)> {
    let (counts, value) = text.split_once('\n')?;
    let mut numbers = counts.split(' ').map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some((
        Counts {
            nodes: next()?,
            paths: next()?,
            operations: next()?,
        },
        value,
    ))
}

/// Id and URL of the script that an instrumentation pause is about.
fn script_of(event: &EventPaused) -> Option<(String, String)> {
    let data = event.data.as_ref();
    let field = |name: &str| data?.get(name)?.as_str().map(str::to_owned);
    let id = field("scriptId").or_else(|| {
        Some(
            event
                .call_frames
                .first()?
                .location
                .script_id
                .inner()
                .clone(),
        )
    })?;
    Some((id, field("url").unwrap_or_default()))
}

fn fulfil(id: fetch::RequestId, fetched: &Fetched) -> FulfillRequestParams {
    let mut answer = FulfillRequestParams::new(id, i64::from(fetched.status));
    if let Some(kind) = &fetched.content_type {
        answer.response_headers = Some(vec![HeaderEntry::new("Content-Type", kind.as_str())]);
    }
    let body = base64::engine::general_purpose::STANDARD.encode(&fetched.body);
    answer.body = Some(Binary::from(body));
    answer
}

async fn listen<T: chromiumoxide::cdp::IntoEventKind + Unpin>(
    page: &Page,
) -> Result<chromiumoxide::listeners::EventStream<T>, Error> {
    page.event_listener::<T>()
        .await
        .map_err(|e| refused("an event listener", &e))
}

async fn execute<T: Command>(
    page: &Page,
    command: &'static str,
    params: T,
) -> Result<T::Response, Error> {
    page.execute(params)
        .await
        .map(|answer| answer.result)
        .map_err(|e| refused(command, &e))
}

fn refused(command: &'static str, error: &chromiumoxide::error::CdpError) -> Error {
    Error::ChromeCommand {
        command,
        message: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counts_come_before_the_value() {
        let (counts, value) = split("3 2 5\n[{\"a\":1}]").unwrap();
        assert_eq!((counts.nodes, counts.paths, counts.operations), (3, 2, 5));
        assert_eq!(value, "[{\"a\":1}]");
        assert!(split("3 2\n[]").is_none());
        assert!(split("nothing").is_none());
    }
}
