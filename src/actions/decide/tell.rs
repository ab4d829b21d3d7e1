//! Telling the questioner what was decided.
//!
//! Never: a mail to a questioner whose address has been deleted; a second mail
//! about one decision.

use super::{Case, Context};
use crate::actions::post::{self, Recipient};
use crate::actions::reading;
use crate::domain::instant::Instant;
use crate::i18n::{When, zone};
use crate::mail::params::MailParams;
use crate::store::questions::Question;
use crate::store::{Conn, StoreError};

/// Puts the mail that `letter` writes for the questioner of the case.
pub(super) fn questioner<P: MailParams>(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    case: &Case,
    decision: &str,
    letter: impl FnOnce(&Recipient) -> P,
) -> Result<(), StoreError> {
    let Some(to) = post::supporter(conn, case.question.supporter_id)? else { return Ok(()) };
    let params = letter(&to);
    post::put_news(conn, context, now, &to, &params, &format!("decision-{decision}"))?;
    Ok(())
}

/// The title of the sitting as the recipient reads it.
pub(super) fn sitting_title(case: &Case, to: &Recipient) -> String {
    case.sitting.title(to.language).to_owned()
}

/// The page of a question, for a mail.
pub(super) fn page_of(context: &Context, question: &Question, to: &Recipient) -> String {
    context.link(to.language, &format!("/questions/{}", question.reference))
}

/// Where a questioner objects to a merge.
pub(super) fn object_page(context: &Context, question: &Question, to: &Recipient) -> String {
    context.link(to.language, &format!("/me/questions/{}/object", question.reference))
}

/// Where a questioner says whether it is read aloud right.
pub(super) fn reading_page(context: &Context, question: &Question, to: &Recipient) -> String {
    context.link(to.language, &reading::page(&question.reference))
}

/// The questioner's own page, where questions that are not public are shown.
pub(super) fn own_page(context: &Context, to: &Recipient) -> String {
    context.link(to.language, "/me")
}

/// A moment as people of the sitting read it.
pub(super) fn when(case: &Case, at: Instant) -> When {
    When { at: at.utc(), zone: zone(&case.sitting.zone).unwrap_or(chrono_tz::UTC) }
}
