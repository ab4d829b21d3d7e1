//! `[telemetry]`: how the log is written and how much of it.
//!
//! Never: starts logging (that is `crate::telemetry`).

use super::rule::Rule;
use serde::{Deserialize, Serialize};

/// How a line of the log looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// The `[telemetry]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelemetrySettings {
    /// How a line looks.
    pub format: LogFormat,
    /// A level, perhaps followed by `module=level` for single modules: `info,pqt::mail=debug`.
    pub level: String,
}

const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

pub(super) const RULES: &[(&str, Rule)] = &[
    ("telemetry.format", Rule::OneOf(&["text", "json"])),
    (
        "telemetry.level",
        Rule::Text(
            "\"off\", \"error\", \"warn\", \"info\", \"debug\" or \"trace\", perhaps with levels for modules as in \"info,pqt::mail=debug\"",
            is_filter,
        ),
    ),
];

/// Stricter than the library, which would take a misspelt level for the name of a module.
fn is_filter(text: &str) -> bool {
    text.split(',').all(|part| match part.trim().split_once('=') {
        None => LEVELS.contains(&part.trim()),
        Some((module, level)) => {
            let named = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
            !module.is_empty() && module.chars().all(named) && LEVELS.contains(&level)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::is_filter;

    #[test]
    fn levels_and_levels_of_modules_are_accepted() {
        for text in ["info", "warn, pqt=debug", "off,pqt::mail=trace"] {
            assert!(is_filter(text), "{text}");
        }
    }

    #[test]
    fn a_misspelt_level_is_refused() {
        for text in ["inof", "pqt=loud", "=info", "", "info,"] {
            assert!(!is_filter(text), "{text}");
        }
    }
}
