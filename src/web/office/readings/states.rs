//! Where the confirmation of a question stands, in words.
//!
//! Never: "confirmed" for what was changed since.

use crate::store::questions::Question;
use crate::store::readings::Reading;
use crate::web::extract::Visit;
use crate::web::view::words::StatusTag;

/// The tag (`partials/status`).
pub(super) fn state(visit: &Visit, question: &Question, reading: Option<&Reading>) -> StatusTag {
    let (kind, key) = match reading {
        None => ("closed", "never"),
        Some(reading) if reading.is_confirmed(question) => match question.is_anonymous {
            true => ("good", "unnamed"),
            false => ("good", "confirmed"),
        },
        Some(reading) if reading.confirmed_at.is_some() => ("flag", "changed"),
        Some(_) => ("waiting", "waiting"),
    };
    StatusTag { kind, label: visit.word(&format!("readings-state-{key}")) }
}
