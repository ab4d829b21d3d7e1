//! The limits that questions, names and sittings keep, as plain numbers.
//!
//! Never: a limit that also depends on the host's settings; those are `config`.

/// The wording of the consent that is asked for now. A change of wording is a
/// new version; the old ones stay with the questions that were sent under them.
pub const CONSENT_VERSION: &str = "2026-11";
/// Days for which a browser is remembered once its supporter has confirmed.
pub const REMEMBERED_DAYS: i64 = 90;
/// Fewest graphemes of a question.
pub const QUESTION_MIN: usize = 20;
/// Most graphemes of a question.
pub const QUESTION_MAX: usize = 300;
/// Most graphemes of a background.
pub const BACKGROUND_MAX: usize = 1_000;
/// Most graphemes of a first name, a town and "how to say my name".
pub const NAME_MAX: usize = 70;
/// Most graphemes of a note or a reason that staff write.
pub const NOTE_MAX: usize = 500;
/// Most graphemes of an answer's summary.
pub const SUMMARY_MAX: usize = 2_000;
/// Most graphemes of a sitting's title.
pub const TITLE_MAX: usize = 120;
/// Fewest characters of a staff password.
pub const PASSWORD_MIN: usize = 15;
/// Most characters of a staff password, so that hashing stays bounded.
pub const PASSWORD_MAX: usize = 200;
