//! Manners: results on stdout, progress on stderr and only where a person
//! watches, colours only there too.

use std::io::{IsTerminal, Write};
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs: one JSON document on stdout.
    Json,
}

/// What went well.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// What wants a look.
pub const WARN: Style = AnsiColor::Yellow.on_default();
/// What is wrong.
pub const BAD: Style = AnsiColor::Red.on_default();
/// Headings.
pub const BOLD: Style = Style::new().bold();

/// Prints to stdout, without colours where nobody sees them. A reader that went
/// away (`| head`) is no error.
pub fn out(text: &str) {
    let mut stdout = anstream::stdout().lock();
    let _ = stdout.write_all(text.as_bytes());
    let _ = stdout.flush();
}

/// Prints a JSON document to stdout.
pub fn out_json(value: &impl serde::Serialize) {
    // What is printed are this program's own types: they serialize.
    let text =
        serde_json::to_string_pretty(value).unwrap_or_else(|e| format!("{{\"error\": \"{e}\"}}"));
    out(&(text + "\n"));
}

/// A remark on stderr.
pub fn note(text: &str) {
    let mut stderr = anstream::stderr().lock();
    let _ = writeln!(stderr, "{WARN}note{WARN:#}: {text}");
}

/// Shows which step is under way, on a terminal.
#[derive(Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    /// A progress line; none where stderr is no terminal, or the output is for a
    /// program.
    pub fn new(format: Format) -> Self {
        if format == Format::Json || !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    /// Names the step that begins.
    pub fn step(&self, text: &str) {
        self.0.set_message(text.to_owned());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
