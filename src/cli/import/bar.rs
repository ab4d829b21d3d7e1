//! The bar that shows how far a step has come, how fast, and how long it still takes.
//! Where nobody watches (a pipe, a log), only the end of each step is said.
//!
//! Never: standard output; that is for the summary.

use crate::domain::mailbag::MailbagState;
use crate::jobs::take_in::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// The bar of one step after another.
#[derive(Default)]
pub(super) struct Bar {
    shown: Option<(MailbagState, ProgressBar)>,
}

impl Bar {
    /// Shows how far it is; a new step gets a new bar.
    pub(super) fn show(&mut self, progress: Progress) {
        let is_same = self.shown.as_ref().is_some_and(|(state, _)| *state == progress.state);
        if !is_same {
            self.finish();
            let bar = ProgressBar::new(progress.total.unsigned_abs());
            bar.set_style(style(progress.state));
            self.shown = Some((progress.state, bar));
        }
        if let Some((_, bar)) = &self.shown {
            bar.set_length(progress.total.unsigned_abs());
            bar.set_position(progress.done.unsigned_abs());
        }
    }

    /// The step is over.
    pub(super) fn finish(&mut self) {
        if let Some((_, bar)) = self.shown.take() {
            bar.finish();
        }
    }
}

fn style(state: MailbagState) -> ProgressStyle {
    let template = match state {
        MailbagState::Reading => {
            "Reading   [{bar:30}] {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left"
        }
        MailbagState::Checking => "Checking  [{bar:30}] {pos} of {len} rows, {per_sec}, {eta} left",
        _ => "Taking in [{bar:30}] {pos} of {len} questions, {per_sec}, {eta} left",
    };
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
