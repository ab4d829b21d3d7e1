//! Asking the questioners of what was taken in to confirm: one mail each, so many
//! a minute.
//!
//! Never: a second mail for what came meanwhile of the same person; a mail to
//! somebody who said "This was not me".

use super::Context;
use crate::actions::confirm::{self, StartRequest};
use crate::domain::email::EmailAddress;
use crate::domain::instant::Instant;
use crate::domain::mailbag::Asking;
use crate::domain::supporter::Purpose;
use crate::domain::town::Town;
use crate::store::questions::Question;
use crate::store::taken_in::TakenIn;
use crate::store::{Conn, StoreError, mail_blocks, outbox, questions, supporters, taken_in};
use chrono::Duration;
use std::collections::HashSet;

/// Writes to up to `most` questioners who are to be asked now; returns to how many.
///
/// # Errors
/// When the database refuses.
pub fn ask_questioners(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    most: i64,
) -> Result<usize, StoreError> {
    let (mut seen, mut asked) = (HashSet::new(), 0);
    for waiting in taken_in::list_to_ask(conn, now, most)? {
        if seen.insert(waiting.supporter_id) && ask(conn, context, now, &waiting)? {
            asked += 1;
        }
    }
    Ok(asked)
}

fn ask(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    waiting: &TakenIn,
) -> Result<bool, StoreError> {
    let supporter = supporters::get(conn, waiting.supporter_id)?;
    let note = |conn: &mut Conn, asking, at| taken_in::mark_asking(conn, supporter.id, asking, at);
    let Some(sealed) = supporters::find_contact(conn, supporter.id)? else {
        return note(conn, Asking::Never, now).map(|()| false);
    };
    if mail_blocks::is_blocked(conn, &supporter.email_hash, now)? {
        return note(conn, Asking::Blocked, now).map(|()| false);
    }
    let today = outbox::count_since(conn, &supporter.email_hash, now - Duration::days(1))?;
    if today >= context.mails_per_day {
        return note(conn, Asking::Waiting, now + Duration::days(1)).map(|()| false);
    }
    let address = context.open_address(&sealed)?;
    let Ok(email) = EmailAddress::parse(&address) else {
        return note(conn, Asking::Never, now).map(|()| false);
    };
    let question = questions::get_by_id(conn, waiting.question_id)?;
    let request = StartRequest {
        email,
        purpose: Purpose::Question,
        question: Some(question.id),
        first_name: question.first_name.clone(),
        town: town_of(&question),
        language: supporter.language,
    };
    confirm::start(conn, context, now, &request)?;
    note(conn, Asking::Asked, now).map(|()| true)
}

fn town_of(question: &Question) -> Town {
    Town {
        name: question.town_name.clone(),
        code: question.town_code.clone(),
        county: question.county.clone(),
        region: question.region.clone(),
        nation: question.nation.clone(),
    }
}
