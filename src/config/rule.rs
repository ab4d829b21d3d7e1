//! What each single setting accepts: one rule a key, checked before the value is given its type.
//!
//! A rule knows three things: how to read the text of an environment variable, whether a value will
//! do, and how to say in plain words what would.
//! Never: looks at two settings at once (that is each section's `check`).

use toml::Value;

/// What one setting accepts.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    /// A whole number, both ends included, with the words for its unit ("minutes").
    Whole(i64, i64, &'static str),
    /// One of a few words.
    OneOf(&'static [&'static str]),
    /// One line of text that passes the test, described after "It must be …".
    Text(&'static str, fn(&str) -> bool),
    /// As `Text`, but never shown and also read from a file named by `…_FILE`.
    Secret(&'static str, fn(&str) -> bool),
    /// A list of texts, each passing the test.
    List(&'static str, fn(&[&str]) -> bool),
}

impl Rule {
    /// Reads an environment variable's text. What cannot be read stays text, for `accepts` to refuse.
    pub(super) fn read(self, text: &str) -> Value {
        let as_text = || Value::String(text.to_owned());
        match self {
            Self::Whole(..) => text.trim().parse().map_or_else(|_| as_text(), Value::Integer),
            Self::OneOf(_) => Value::String(text.trim().to_owned()),
            Self::List(..) => text
                .split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|part| Value::String(part.to_owned()))
                .collect::<Vec<_>>()
                .into(),
            Self::Text(..) | Self::Secret(..) => as_text(),
        }
    }

    /// Whether the value has the right type and is in range.
    pub(super) fn accepts(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Whole(low, high, _), Value::Integer(number)) => (low..=high).contains(number),
            (Self::OneOf(words), Value::String(text)) => words.contains(&text.as_str()),
            (Self::Text(_, test) | Self::Secret(_, test), Value::String(text)) => {
                !text.contains(char::is_control) && test(text)
            }
            (Self::List(_, test), Value::Array(parts)) => {
                let texts: Option<Vec<&str>> = parts.iter().map(Value::as_str).collect();
                texts.is_some_and(|texts| test(&texts))
            }
            _ => false,
        }
    }

    /// The words after "It must be ".
    pub(super) fn allowed(self) -> String {
        match self {
            Self::Whole(low, high, unit) => {
                format!("a whole number from {low} to {high} ({unit})")
            }
            Self::OneOf(words) => {
                let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                quoted.join(" or ")
            }
            Self::Text(words, _) | Self::Secret(words, _) | Self::List(words, _) => {
                words.to_owned()
            }
        }
    }

    /// The value as it may appear in a message.
    pub(super) fn shown(self, value: &Value) -> String {
        match self {
            Self::Secret(..) => "(not shown)".to_owned(),
            _ => value.to_string(),
        }
    }

    /// Whether the setting is a secret, masked in print and readable from a `…_FILE`.
    pub(super) fn is_secret(self) -> bool {
        matches!(self, Self::Secret(..))
    }
}

/// A test for `Rule::Text`: anything, also nothing.
pub(super) fn anything(_: &str) -> bool {
    true
}

/// A test for `Rule::Text`: at least one visible character.
pub(super) fn something(text: &str) -> bool {
    !text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_a_variable_becomes_a_number() {
        let rule = Rule::Whole(1, 10, "minutes");
        assert_eq!(rule.read(" 7 "), Value::Integer(7));
        assert!(rule.accepts(&Value::Integer(10)));
        assert!(!rule.accepts(&Value::Integer(11)));
        assert!(!rule.accepts(&rule.read("seven")));
    }

    #[test]
    fn a_list_in_a_variable_is_split_at_commas() {
        let rule = Rule::List("languages", |parts| parts == ["en", "cy"]);
        assert!(rule.accepts(&rule.read("en, cy,")));
    }

    #[test]
    fn text_with_a_line_break_is_refused() {
        let rule = Rule::Text("a name", anything);
        assert!(!rule.accepts(&Value::String("a\r\nBcc: b".to_owned())));
    }

    #[test]
    fn a_secret_is_never_shown() {
        let rule = Rule::Secret("a password", anything);
        assert_eq!(rule.shown(&Value::String("hunter2".to_owned())), "(not shown)");
    }
}
