//! Questions that came another way than by the form, until their questioners
//! have confirmed and afterwards.
//!
//! Never: an address; the supporter has it.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{questions, supporters, taken_in, upvotes};
use crate::domain::ids::{MailbagId, QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::mailbag::{Asking, Channel};
use crate::domain::supporter::UpvoteState;
use diesel::prelude::*;
use std::collections::HashMap;

/// A question that was taken in.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = taken_in)]
pub struct TakenIn {
    /// The question.
    pub question_id: QuestionId,
    /// Its questioner.
    pub supporter_id: SupporterId,
    /// The mailbag it came in.
    pub mailbag_id: Option<MailbagId>,
    /// How it came.
    pub channel: Channel,
    /// The questioner wants no name published.
    pub is_nameless: bool,
    /// Whether the questioner has been asked to confirm.
    pub asking: Asking,
    /// When they were asked, or before when they are not to be.
    pub ask_at: Instant,
    /// When it was taken in.
    pub taken_in_at: Instant,
    /// Since when there is nothing left to confirm.
    pub settled_at: Option<Instant>,
}

/// Notes that a question was taken in.
pub fn insert(conn: &mut Conn, new: &TakenIn) -> Result<(), StoreError> {
    diesel::insert_into(taken_in::table).values(new).execute(conn)?;
    Ok(())
}

/// How a question came, if not by the form.
pub fn find(conn: &mut Conn, question: QuestionId) -> Result<Option<TakenIn>, StoreError> {
    Ok(taken_in::table.find(question).select(TakenIn::as_select()).first(conn).optional()?)
}

/// What waits for a supporter to confirm, oldest first.
pub fn list_unsettled(conn: &mut Conn, supporter: SupporterId) -> Result<Vec<TakenIn>, StoreError> {
    Ok(taken_in::table
        .filter(taken_in::supporter_id.eq(supporter))
        .filter(taken_in::settled_at.is_null())
        .order(taken_in::question_id)
        .select(TakenIn::as_select())
        .load(conn)?)
}

/// Up to `most` questions whose questioners are to be asked now, oldest first.
pub fn list_to_ask(conn: &mut Conn, now: Instant, most: i64) -> Result<Vec<TakenIn>, StoreError> {
    Ok(taken_in::table
        .filter(taken_in::asking.eq(Asking::Waiting))
        .filter(taken_in::ask_at.le(now))
        .order((taken_in::ask_at, taken_in::question_id))
        .limit(most)
        .select(TakenIn::as_select())
        .load(conn)?)
}

/// Notes for all that waits for a supporter whether they have been asked.
pub fn mark_asking(
    conn: &mut Conn,
    supporter: SupporterId,
    asking: Asking,
    at: Instant,
) -> Result<(), StoreError> {
    let unsettled = taken_in::table
        .filter(taken_in::supporter_id.eq(supporter))
        .filter(taken_in::settled_at.is_null());
    diesel::update(unsettled)
        .set((taken_in::asking.eq(asking), taken_in::ask_at.eq(at)))
        .execute(conn)?;
    Ok(())
}

/// Notes that there is nothing left to confirm about a question.
pub fn settle(
    conn: &mut Conn,
    question: QuestionId,
    asking: Asking,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::update(taken_in::table.find(question))
        .set((taken_in::settled_at.eq(now), taken_in::asking.eq(asking)))
        .execute(conn)?;
    Ok(())
}

/// Shows the questioner's name with the question, under a wording of the consent.
pub fn show_name(
    conn: &mut Conn,
    question: QuestionId,
    consent_version: &str,
) -> Result<(), StoreError> {
    let named =
        questions::table.filter(questions::id.eq(question)).filter(questions::first_name.ne(""));
    diesel::update(named).set(questions::is_anonymous.eq(false)).execute(conn)?;
    diesel::update(questions::table.find(question))
        .set(questions::consent_version.eq(consent_version))
        .execute(conn)?;
    Ok(())
}

/// Keeps the questioner's own upvote, held until they confirm.
pub fn insert_held(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(upvotes::table)
        .values((
            upvotes::question_id.eq(question),
            upvotes::supporter_id.eq(supporter),
            upvotes::state.eq(UpvoteState::Held),
            upvotes::created_at.eq(now),
            upvotes::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Counts the questioner's own upvote that was held.
pub fn count_held(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    now: Instant,
) -> Result<bool, StoreError> {
    let held = upvotes::table
        .filter(upvotes::question_id.eq(question))
        .filter(upvotes::supporter_id.eq(supporter))
        .filter(upvotes::state.eq(UpvoteState::Held));
    let counted = diesel::update(held)
        .set((upvotes::state.eq(UpvoteState::Counted), upvotes::changed_at.eq(now)))
        .execute(conn)?;
    Ok(counted == 1)
}

/// How far asking the questioners of a mailbag has come: people, not questions.
pub fn count_asking(
    conn: &mut Conn,
    mailbag: MailbagId,
) -> Result<HashMap<Asking, i64>, StoreError> {
    let counted: Vec<(Asking, i64)> = taken_in::table
        .filter(taken_in::mailbag_id.eq(mailbag))
        .filter(taken_in::settled_at.is_null().or(taken_in::asking.eq(Asking::Blocked)))
        .group_by(taken_in::asking)
        .select((taken_in::asking, diesel::dsl::count(taken_in::supporter_id).aggregate_distinct()))
        .load(conn)?;
    Ok(counted.into_iter().collect())
}

/// How many questioners of a mailbag have nothing left to confirm.
pub fn count_settled(conn: &mut Conn, mailbag: MailbagId) -> Result<i64, StoreError> {
    Ok(taken_in::table
        .filter(taken_in::mailbag_id.eq(mailbag))
        .filter(taken_in::settled_at.is_not_null())
        .filter(taken_in::asking.ne(Asking::Blocked))
        .select(diesel::dsl::count(taken_in::supporter_id).aggregate_distinct())
        .first(conn)?)
}

/// Whether a supporter has confirmed, by the hash of the address: key and yes or no.
pub fn find_supporter(
    conn: &mut Conn,
    address_hash: &str,
) -> Result<Option<(SupporterId, bool)>, StoreError> {
    Ok(supporters::table
        .filter(supporters::email_hash.eq(address_hash))
        .select((supporters::id, supporters::confirmed_at.is_not_null()))
        .first(conn)
        .optional()?)
}

/// The question that was sent with this submission key.
pub fn find_question(conn: &mut Conn, key: &str) -> Result<Option<QuestionId>, StoreError> {
    Ok(questions::table
        .filter(questions::submission_key.eq(key))
        .select(questions::id)
        .first(conn)
        .optional()?)
}
