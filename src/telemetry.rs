//! The log: text or JSON lines on standard error, and a count of the errors in it.
//!
//! What goes into a log is read by more people, and kept longer, than what is in the database. So the
//! rule for every `tracing` call in this crate: ids, counts, durations, names of routes and the class
//! of a failure; **no** e-mail address, network address, name, text of a question, token, code,
//! password or key, and no address of a page beyond its route, not even at level `trace`.
//! Never: writes personal data; decides what is worth logging.

use crate::config::{LogFormat, TelemetrySettings};
use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::io::IsTerminal;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Dispatch, Event, Subscriber};
use tracing_subscriber::filter::{EnvFilter, ParseError};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::util::{SubscriberInitExt, TryInitError};
use tracing_subscriber::{Layer, Registry};

/// How many of the last errors are remembered with their words.
const REMEMBERED: usize = 50;

/// Why the log cannot start.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// `telemetry.level` cannot be understood.
    #[error("`telemetry.level` cannot be understood: {0}")]
    Level(#[from] ParseError),
    /// The log runs already in this process.
    #[error("the log can start only once: {0}")]
    Twice(#[from] TryInitError),
}

/// Starts the log of this process on standard error. Keep the counter: health pages and tests read it.
///
/// # Errors
/// If the level cannot be understood or the log runs already.
pub fn init(settings: &TelemetrySettings) -> Result<ErrorCounter, TelemetryError> {
    let errors = ErrorCounter::default();
    let is_terminal = std::io::stderr().is_terminal();
    subscriber(settings, std::io::stderr, is_terminal, errors.clone())?.try_init()?;
    Ok(errors)
}

/// A log into `writer`, for one part of a test: run it in `tracing::dispatcher::with_default`.
///
/// # Errors
/// If the level cannot be understood.
pub fn subscriber<W>(
    settings: &TelemetrySettings,
    writer: W,
    has_colour: bool,
    errors: ErrorCounter,
) -> Result<Dispatch, TelemetryError>
where
    W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(has_colour);
    let lines: Box<dyn Layer<Registry> + Send + Sync> = match settings.format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    // Each layer has its own filter: errors are counted even where the level hides them.
    let lines = lines.with_filter(EnvFilter::try_new(&settings.level)?);
    let errors = errors.with_filter(LevelFilter::ERROR);
    Ok(tracing_subscriber::registry().with(lines).with(errors).into())
}

/// Counts the events of level ERROR. Clones share the count.
#[derive(Debug, Clone, Default)]
pub struct ErrorCounter(Arc<Mutex<Counted>>);

#[derive(Debug, Default)]
struct Counted {
    count: u64,
    last: VecDeque<String>,
}

impl ErrorCounter {
    /// How many errors there were since the start.
    pub fn count(&self) -> u64 {
        self.counted().count
    }

    /// The last errors, oldest first, each as `module: message`; at most 50.
    pub fn last(&self) -> Vec<String> {
        self.counted().last.iter().cloned().collect()
    }

    fn counted(&self) -> MutexGuard<'_, Counted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Subscriber> Layer<S> for ErrorCounter {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line(format!("{}: ", event.metadata().target()));
        event.record(&mut line);
        let mut counted = self.counted();
        counted.count += 1;
        if counted.last.len() == REMEMBERED {
            counted.last.pop_front();
        }
        counted.last.push_back(line.0);
    }
}

/// Picks the message out of an event's fields.
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            // Writing to a String cannot fail.
            let _ = write!(self.0, "{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    /// A writer into memory whose clones share what was written.
    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn log(format: LogFormat, level: &str, says: impl FnOnce()) -> (String, ErrorCounter) {
        let settings = TelemetrySettings { format, level: level.to_owned() };
        let (page, errors) = (Page::default(), ErrorCounter::default());
        let sheet = page.clone();
        let dispatch = subscriber(&settings, move || sheet.clone(), false, errors.clone()).unwrap();
        tracing::dispatcher::with_default(&dispatch, says);
        let text = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
        (text, errors)
    }

    #[test]
    fn errors_are_counted_with_their_words_and_others_are_not() {
        let (text, errors) = log(LogFormat::Text, "info", || {
            tracing::error!(request = 7, "the database is away");
            tracing::warn!("mail is late");
        });
        assert_eq!(errors.count(), 1);
        assert!(errors.last()[0].ends_with(": the database is away"), "{:?}", errors.last());
        assert!(text.contains("mail is late") && text.contains("request=7"), "{text}");
    }

    #[test]
    fn errors_are_counted_even_when_the_log_is_off() {
        let (text, errors) = log(LogFormat::Text, "off", || tracing::error!("lost"));
        assert_eq!((text.as_str(), errors.count()), ("", 1));
    }

    #[test]
    fn a_json_line_has_its_fields_at_the_top() {
        let (text, _) = log(LogFormat::Json, "info", || tracing::info!(sitting = 3, "opened"));
        assert!(text.starts_with('{') && text.contains("\"sitting\":3"), "{text}");
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn only_the_last_errors_keep_their_words() {
        let (_, errors) = log(LogFormat::Text, "off", || {
            (0..60).for_each(|number| tracing::error!("number {number}"));
        });
        assert_eq!((errors.count(), errors.last().len()), (60, REMEMBERED));
        assert!(errors.last()[0].ends_with("number 10"), "{:?}", errors.last());
    }
}
