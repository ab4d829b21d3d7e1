//! Rules that several forms share, for `#[validate(custom(function = …))]`.
//! The code of each error is a Fluent key.
//!
//! Never: a rule that differs from what the page says beside the field.

use crate::domain::email::EmailAddress;
use crate::domain::reading::SPOKEN_MAX;
use crate::domain::{rules, text};
use validator::ValidationError;

/// A problem with the number a sentence speaks of.
pub fn problem(key: &'static str, limit: usize) -> ValidationError {
    let mut error = ValidationError::new(key);
    error.add_param("limit".into(), &(limit as u64));
    error
}

/// A question: 20 to 300 characters as a reader counts them.
///
/// # Errors
/// Empty, too short or too long.
pub fn question(typed: &str) -> Result<(), ValidationError> {
    match text::graphemes(&text::clean_text(typed)) {
        0 => Err(ValidationError::new("problem-question-empty")),
        n if n < rules::QUESTION_MIN => Err(problem("problem-question-short", rules::QUESTION_MIN)),
        n if n > rules::QUESTION_MAX => Err(problem("problem-question-long", rules::QUESTION_MAX)),
        _ => Ok(()),
    }
}

/// A background: at most 1,000 characters.
///
/// # Errors
/// Too long.
pub fn background(typed: &str) -> Result<(), ValidationError> {
    if text::graphemes(&text::clean_text(typed)) > rules::BACKGROUND_MAX {
        return Err(problem("problem-background-long", rules::BACKGROUND_MAX));
    }
    Ok(())
}

/// A first name: any script, at most 70 characters.
///
/// # Errors
/// Empty or too long.
pub fn first_name(typed: &str) -> Result<(), ValidationError> {
    named(typed, "problem-name-empty", "problem-name-long")
}

/// A town: any words, at most 70 characters.
///
/// # Errors
/// Empty or too long.
pub fn town(typed: &str) -> Result<(), ValidationError> {
    named(typed, "problem-town-empty", "problem-town-long")
}

/// A title or name that staff write for a list: at most 120 characters.
///
/// # Errors
/// Empty, for which the form has its own sentence, or too long.
pub fn title(typed: &str, empty: &'static str) -> Result<(), ValidationError> {
    filled(text::graphemes(&text::clean_line(typed)), rules::TITLE_MAX, empty)
}

/// A text of several lines that staff write for the public: at most 500 characters.
///
/// # Errors
/// Empty, for which the form has its own sentence, or too long.
pub fn public_text(typed: &str, empty: &'static str) -> Result<(), ValidationError> {
    filled(text::graphemes(&text::clean_text(typed)), rules::NOTE_MAX, empty)
}

/// The name of a member of staff or a representative: at most 70 characters.
///
/// # Errors
/// Empty or too long.
pub fn staff_name(typed: &str) -> Result<(), ValidationError> {
    named(typed, "problem-full-name-empty", "problem-full-name-long")
}

/// How to say a name: may be empty, at most 70 characters.
///
/// # Errors
/// Too long.
pub fn say_name(typed: &str) -> Result<(), ValidationError> {
    if text::graphemes(&text::clean_line(typed)) > rules::NAME_MAX {
        return Err(problem("problem-say-name-long", rules::NAME_MAX));
    }
    Ok(())
}

/// An e-mail address that mail can be sent to.
///
/// # Errors
/// Empty, or not shaped like an address.
pub fn email(typed: &str) -> Result<(), ValidationError> {
    if text::clean_line(typed).is_empty() {
        return Err(ValidationError::new("problem-email-empty"));
    }
    EmailAddress::parse(typed).map(|_| ()).map_err(|_| ValidationError::new("problem-email-shape"))
}

/// A note or reason that staff write: something, at most 500 characters.
///
/// # Errors
/// Empty or too long.
pub fn note(typed: &str) -> Result<(), ValidationError> {
    match text::graphemes(&text::clean_text(typed)) {
        0 => Err(ValidationError::new("problem-note-empty")),
        n if n > rules::NOTE_MAX => Err(problem("problem-note-long", rules::NOTE_MAX)),
        _ => Ok(()),
    }
}

/// Why a second look is asked for: something, at most 500 characters.
///
/// # Errors
/// Empty or too long.
pub fn appeal(typed: &str) -> Result<(), ValidationError> {
    public_text(typed, "appeal-problem-words")
}

/// Why a verdict is wrong: something, at most 500 characters.
///
/// # Errors
/// Empty or too long.
pub fn contest(typed: &str) -> Result<(), ValidationError> {
    public_text(typed, "contest-problem-words")
}

/// A note that may be left empty.
///
/// # Errors
/// Too long.
pub fn optional_note(typed: &str) -> Result<(), ValidationError> {
    if text::clean_text(typed).is_empty() { Ok(()) } else { note(typed) }
}

/// Shorter words for reading aloud: may be empty.
///
/// # Errors
/// Too long.
pub fn spoken(typed: &str) -> Result<(), ValidationError> {
    if text::graphemes(&text::clean_text(typed)) > SPOKEN_MAX {
        return Err(problem("reading-problem-spoken", SPOKEN_MAX));
    }
    Ok(())
}

fn filled(length: usize, limit: usize, empty: &'static str) -> Result<(), ValidationError> {
    match length {
        0 => Err(ValidationError::new(empty)),
        n if n > limit => Err(problem("settings-text-long", limit)),
        _ => Ok(()),
    }
}

fn named(typed: &str, empty: &'static str, long: &'static str) -> Result<(), ValidationError> {
    match text::graphemes(&text::clean_line(typed)) {
        0 => Err(ValidationError::new(empty)),
        n if n > rules::NAME_MAX => Err(problem(long, rules::NAME_MAX)),
        _ => Ok(()),
    }
}
