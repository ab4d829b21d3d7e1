//! What can be wrong with the settings, in plain words.
//!
//! All problems are gathered, so that one run of `pqt check` shows everything there is to mend.
//! Never: shows the value of a secret, or leaves the reader without a way on.

use std::fmt;

/// Everything that was wrong with the settings, in the order in which it was found; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError {
    /// One entry for each thing to mend.
    pub problems: Vec<Problem>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.problems.iter().map(Problem::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// One thing to mend in the settings. `place` is the file, or the name of the variable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file could not be read at all.
    #[error("The settings file {place} cannot be read: {cause}.")]
    Unreadable {
        /// The file.
        place: String,
        /// What the operating system said.
        cause: String,
    },
    /// The file is not TOML. The text of the line is left out: it may hold a password.
    #[error("The settings file {place} cannot be understood at line {line}: {cause}.")]
    NotToml {
        /// The file.
        place: String,
        /// The line, counted from 1.
        line: usize,
        /// What the parser expected.
        cause: String,
    },
    /// A name that no setting has.
    #[error("`{name}` in {place} is not a setting.{}", did_you_mean(.suggestion))]
    Unknown {
        /// What was written.
        name: String,
        /// Where it was written.
        place: String,
        /// The closest name that exists.
        suggestion: Option<String>,
    },
    /// A known setting with a value of the wrong type or out of range.
    #[error("`{key}` in {place} is {shown}. It must be {allowed}.")]
    Refused {
        /// The setting, such as `server.listen`.
        key: String,
        /// Where it was written.
        place: String,
        /// The value, or "(not shown)" for a secret.
        shown: String,
        /// What would be accepted.
        allowed: String,
    },
    /// Both `PQT_X` and `PQT_X_FILE` are there: it is not clear which is meant.
    #[error("Both {name} and {name}_FILE are set. Keep one of them.")]
    Twice {
        /// The variable without `_FILE`.
        name: String,
    },
    /// Settings that are fine alone but not together, or not in production; a whole sentence.
    #[error("{0}")]
    Together(String),
}

impl Problem {
    /// A sentence about settings that do not go together.
    pub(super) fn together(sentence: impl Into<String>) -> Self {
        Self::Together(sentence.into())
    }
}

fn did_you_mean(suggestion: &Option<String>) -> String {
    suggestion.as_ref().map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default()
}
