//! Good rows become questions in the queue.
//!
//! Never: a question twice (its submission key is made of who asks and what); the
//! name of somebody who has not confirmed, unless the desk vouches.

use super::Context;
use crate::domain::decision::Act;
use crate::domain::ids::{MailbagId, QuestionId, SupporterId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{Asking, Channel, MailbagState, RowProblem, RowState};
use crate::domain::question::QuestionStatus;
use crate::domain::questioner::turn;
use crate::domain::town::Town;
use crate::store::decisions::{self, NewDecision};
use crate::store::mailbag_rows::MailbagRow;
use crate::store::mailbags::{self, Mailbag};
use crate::store::questions::{self, NewQuestion};
use crate::store::supporters::{self, NewSupporter};
use crate::store::taken_in::{self, TakenIn};
use crate::store::{Conn, StoreError, mailbag_rows, marks, sittings, upvotes};

/// The wording of the consent of a question whose questioner has not seen one.
const NO_CONSENT: &str = "none";

/// What becomes of the next good rows: how many were looked at.
///
/// # Errors
/// When the database refuses; nothing of the batch is kept then.
pub fn put_batch(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    mailbag: &Mailbag,
    most: i64,
) -> Result<usize, StoreError> {
    let rows = mailbag_rows::list_in(conn, mailbag.id, RowState::Good, most)?;
    let limit = i64::from(sittings::get_by_id(conn, mailbag.sitting_id)?.question_limit);
    for row in &rows {
        put_row(conn, context, now, mailbag, row, limit)?;
    }
    mailbags::update_read(conn, mailbag.id, mailbag.rows_read, mailbag.bytes, now)?;
    Ok(rows.len())
}

/// The mailbag is taken in to the end; the log says so, in the words of `note`.
///
/// # Errors
/// When the database refuses.
pub fn finish(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    mailbag: &Mailbag,
    note: &str,
) -> Result<(), StoreError> {
    let (from, to) = (MailbagState::TakingIn, MailbagState::TakenIn);
    if mailbags::update_state(conn, mailbag.id, from, to, now)? {
        let new = NewDecision {
            staff_id: mailbag.staff_id,
            note: note.to_owned(),
            ..NewDecision::new(context.reference("D"), mailbag.sitting_id, Act::TakeIn, now)
        };
        decisions::append(conn, &new)?;
    }
    Ok(())
}

fn put_row(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    mailbag: &Mailbag,
    row: &MailbagRow,
    limit: i64,
) -> Result<(), StoreError> {
    let leave_out = |conn: &mut Conn, problem, question| {
        let mut problems = row.problems();
        problems.push(problem);
        let codes = RowProblem::write_all(&problems);
        mailbag_rows::update_state(conn, row.id, RowState::LeftOut, &codes, question)
    };
    if let Some(here) = taken_in::find_question(conn, &row.row_key)? {
        return leave_out(conn, RowProblem::HereAlready, Some(here));
    }
    let (supporter, is_confirmed) = supporter(conn, context, now, row, mailbag.language)?;
    if questions::count_of_supporter(conn, mailbag.sitting_id, supporter)? >= limit {
        return leave_out(conn, RowProblem::OverLimit, None);
    }
    let topic = row.topic_id.or(mailbag.rest_topic_id);
    let topic = topic.ok_or_else(|| StoreError::Corrupt("a row without a topic".to_owned()))?;
    let question = put(
        conn,
        context,
        now,
        &Incoming {
            mailbag: Some(mailbag.id),
            channel: Channel::Mailbag,
            sitting: mailbag.sitting_id,
            supporter,
            is_confirmed,
            has_address: !row.address_hash.is_empty(),
            is_vouched_for: false,
            topic,
            body: &row.body,
            background: &row.background,
            first_name: &row.first_name,
            say_name: "",
            is_nameless: row.is_nameless,
            town: row.town(),
            language: mailbag.language,
            key: &row.row_key,
            sent_at: row.sent_at.filter(|sent| *sent < now).unwrap_or(mailbag.created_at),
        },
    )?;
    mailbag_rows::mark_taken_in(conn, row.id, question)
}

/// A question on its way in.
pub(super) struct Incoming<'a> {
    pub mailbag: Option<MailbagId>,
    pub channel: Channel,
    pub sitting: crate::domain::ids::SittingId,
    pub supporter: SupporterId,
    /// The supporter's address is known to be theirs.
    pub is_confirmed: bool,
    /// There is an address to ask.
    pub has_address: bool,
    /// The desk spoke with the questioner, so the name may be shown.
    pub is_vouched_for: bool,
    pub topic: TopicId,
    pub body: &'a str,
    pub background: &'a str,
    pub first_name: &'a str,
    pub say_name: &'a str,
    pub is_nameless: bool,
    pub town: Town,
    pub language: Lang,
    /// The same for the same question of the same person.
    pub key: &'a str,
    pub sent_at: Instant,
}

/// Puts a question into the queue with its questioner's upvote: held, unless the
/// address is known to be theirs.
pub(super) fn put(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    new: &Incoming<'_>,
) -> Result<QuestionId, StoreError> {
    let may_name = new.is_confirmed || new.is_vouched_for;
    let question = questions::insert(
        conn,
        &NewQuestion {
            reference: context.reference("Q"),
            sitting_id: new.sitting,
            supporter_id: new.supporter,
            topic_id: new.topic,
            body: new.body.to_owned(),
            background: new.background.to_owned(),
            first_name: new.first_name.to_owned(),
            say_name: new.say_name.to_owned(),
            is_anonymous: new.is_nameless || new.first_name.is_empty() || !may_name,
            town: new.town.clone(),
            status: QuestionStatus::Queued,
            consent_version: NO_CONSENT.to_owned(),
            language: new.language,
            submission_key: new.key.to_owned(),
            asked_at: new.sent_at,
            confirmed_at: Some(now),
        },
    )?;
    if let Some(mark) = marks::find(conn, new.supporter)? {
        questions::update_turn(conn, new.supporter, turn(Some(mark.kind)))?;
    }
    if new.is_confirmed {
        upvotes::insert(conn, question, new.supporter, None, now)?;
    } else {
        taken_in::insert_held(conn, question, new.supporter, now)?;
    }
    let must_ask = new.has_address && !new.is_confirmed;
    taken_in::insert(
        conn,
        &TakenIn {
            question_id: question,
            supporter_id: new.supporter,
            mailbag_id: new.mailbag,
            channel: new.channel,
            is_nameless: new.is_nameless,
            asking: if must_ask { Asking::Waiting } else { Asking::Never },
            ask_at: now,
            taken_in_at: now,
            settled_at: new.is_confirmed.then_some(now),
        },
    )?;
    Ok(question)
}

/// The supporter of a row, known or new, and whether they have confirmed.
fn supporter(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    row: &MailbagRow,
    language: Lang,
) -> Result<(SupporterId, bool), StoreError> {
    if row.address_hash.is_empty() {
        return Ok((without_address(conn, context, now, language)?, false));
    }
    let (hash, sealed) = (&row.address_hash, &row.address_sealed);
    known_or_new(conn, context, now, (hash, sealed), language)
}

/// The supporter of an address, known or new.
pub(super) fn known_or_new(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    (hash, sealed): (&str, &str),
    language: Lang,
) -> Result<(SupporterId, bool), StoreError> {
    if let Some((known, is_confirmed)) = taken_in::find_supporter(conn, hash)? {
        if supporters::find_contact(conn, known)?.is_none() {
            supporters::restore_contact(conn, known, sealed)?;
        }
        return Ok((known, is_confirmed));
    }
    let new = NewSupporter {
        email_hash: hash.to_owned(),
        email_sealed: sealed.to_owned(),
        ..nobody(context, now, language)
    };
    Ok((supporters::insert(conn, &new)?, false))
}

/// Somebody of whom no address is known: nobody else will ever be taken for them.
pub(super) fn without_address(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    language: Lang,
) -> Result<SupporterId, StoreError> {
    let new = NewSupporter {
        email_hash: format!("none-{}", context.entropy.token()),
        ..nobody(context, now, language)
    };
    supporters::insert_without_address(conn, &new)
}

fn nobody(context: &Context, now: Instant, language: Lang) -> NewSupporter {
    NewSupporter {
        email_hash: String::new(),
        email_sealed: String::new(),
        first_name: String::new(),
        town: Town::default(),
        language,
        unsubscribe_key: context.entropy.token(),
        created_at: now,
        confirmed_at: None,
    }
}
