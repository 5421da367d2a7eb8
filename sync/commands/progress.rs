//! Progress on stderr, only where somebody sees it (indicatif draws on terminals only).

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::{apply::Progress, plan::Step};

/// A sign of life while something of unknown length is done.
pub(super) fn spinner(message: &'static str) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message(message);
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}

/// A bar over the writes of a plan.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(writes: usize) -> Self {
        let bar = ProgressBar::new(writes as u64);
        if let Ok(style) =
            ProgressStyle::with_template("{wide_bar:.green} {pos}/{len}  {msg}  {elapsed}")
        {
            bar.set_style(style);
        }
        Self(bar)
    }

    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn step(&self, step: &Step) {
        self.0.set_message(format!("{}s", step.kind.one()));
    }

    fn advance(&self, count: usize) {
        self.0.inc(count as u64);
    }
}
