//! How a command ends when it does not work: a sentence and an exit code.
//!
//! Never: the value of a secret.

use crate::app::BuildError;
use crate::config::ConfigError;
use crate::store::StoreError;
use crate::telemetry::TelemetryError;
use std::fmt;
use std::process::ExitCode;

/// Why a command did not work, for whoever typed it.
#[derive(Debug)]
pub(super) struct Failure {
    sentence: String,
    code: u8,
}

impl Failure {
    /// It was understood and did not work.
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Failure { sentence: sentence.into(), code: 1 }
    }

    /// What was typed or set must be mended first.
    pub(super) fn mend(sentence: impl Into<String>) -> Self {
        Failure { sentence: sentence.into(), code: 2 }
    }

    /// With an exit code of its own.
    pub(super) fn with(sentence: impl Into<String>, code: u8) -> Self {
        Failure { sentence: sentence.into(), code }
    }

    pub(super) fn is_worse_than(&self, other: &Failure) -> bool {
        self.code > other.code
    }

    /// The same ending, for a sentence that stands on the screen already.
    pub(super) fn already_said(self) -> Self {
        Failure { sentence: String::new(), ..self }
    }

    pub(super) fn is_said(&self) -> bool {
        self.sentence.is_empty()
    }

    pub(super) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Failure::mend(error.to_string())
    }
}

impl From<TelemetryError> for Failure {
    fn from(error: TelemetryError) -> Self {
        Failure::mend(error.to_string())
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        Failure::new(format!("The service cannot start: {error}"))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Failure::new(match error {
            StoreError::Unavailable(why) => format!("The database does not answer: {why}"),
            other => format!("The database refused: {other}"),
        })
    }
}
