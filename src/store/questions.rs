//! Questions.
//!
//! Never: whether an act is allowed; the domain says that.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::questions;
use super::twins;
use crate::domain::ids::{QuestionId, ReasonId, SittingId, SupporterId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::question::QuestionStatus;
use crate::domain::search;
use diesel::prelude::*;

/// A question as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = questions)]
pub struct Question {
    /// Key.
    pub id: QuestionId,
    /// Public code.
    pub reference: String,
    /// The sitting it is for.
    pub sitting_id: SittingId,
    /// Its questioner.
    pub supporter_id: SupporterId,
    /// What it is about.
    pub topic_id: TopicId,
    /// The question as the public reads it.
    pub body: String,
    /// More about it; may be empty.
    pub background: String,
    /// The first wording, when a moderator amended it.
    pub original_body: Option<String>,
    /// The questioner's first name.
    pub first_name: String,
    /// How to say that name; may be empty.
    pub say_name: String,
    /// Published without the name.
    pub is_anonymous: bool,
    /// The town as read out.
    pub town_name: String,
    /// The gazetteer's code of it; `None` when it is not known there.
    pub town_code: Option<String>,
    /// County of the town.
    pub county: String,
    /// Region of the town.
    pub region: String,
    /// Nation of the town.
    pub nation: String,
    /// Where it stands.
    pub status: QuestionStatus,
    /// Since when it stands there.
    pub status_at: Instant,
    /// Why it was refused.
    pub reason_id: Option<ReasonId>,
    /// Which question it was merged into.
    pub merged_into_id: Option<QuestionId>,
    /// The language it was asked in.
    pub language: Lang,
    /// When it was sent.
    pub asked_at: Instant,
    /// When its supporter confirmed.
    pub confirmed_at: Option<Instant>,
    /// Grows with each decision, so that two moderators cannot decide at once.
    pub version: i64,
}

/// A new question.
#[derive(Debug, Clone)]
pub struct NewQuestion {
    /// Public code.
    pub reference: String,
    /// The sitting it is for.
    pub sitting_id: SittingId,
    /// Its questioner.
    pub supporter_id: SupporterId,
    /// What it is about.
    pub topic_id: TopicId,
    /// The question.
    pub body: String,
    /// More about it; may be empty.
    pub background: String,
    /// The questioner's first name.
    pub first_name: String,
    /// How to say that name; may be empty.
    pub say_name: String,
    /// Published without the name.
    pub is_anonymous: bool,
    /// The town.
    pub town: crate::domain::town::Town,
    /// Where it stands.
    pub status: QuestionStatus,
    /// The wording of the consent that was given.
    pub consent_version: String,
    /// The language it was asked in.
    pub language: Lang,
    /// Made by the form, so that sending twice is sending once.
    pub submission_key: String,
    /// When it was sent.
    pub asked_at: Instant,
    /// When its supporter confirmed.
    pub confirmed_at: Option<Instant>,
}

/// Keeps a new question and returns its key.
///
/// # Errors
/// [`StoreError::Conflict`] when this submission key was used before.
pub fn insert(conn: &mut Conn, new: &NewQuestion) -> Result<QuestionId, StoreError> {
    Ok(diesel::insert_into(questions::table)
        .values((
            (
                questions::reference.eq(&new.reference),
                questions::sitting_id.eq(new.sitting_id),
                questions::supporter_id.eq(new.supporter_id),
                questions::topic_id.eq(new.topic_id),
                questions::body.eq(&new.body),
                questions::background.eq(&new.background),
                questions::first_name.eq(&new.first_name),
                questions::say_name.eq(&new.say_name),
                questions::is_anonymous.eq(new.is_anonymous),
                questions::town_name.eq(&new.town.name),
                questions::town_code.eq(&new.town.code),
                questions::county.eq(&new.town.county),
            ),
            (
                questions::region.eq(&new.town.region),
                questions::nation.eq(&new.town.nation),
                questions::status.eq(new.status),
                questions::status_at.eq(new.confirmed_at.unwrap_or(new.asked_at)),
                questions::consent_version.eq(&new.consent_version),
                questions::language.eq(new.language),
                questions::submission_key.eq(&new.submission_key),
                questions::search_text.eq(search_text(&new.body, &new.background)),
                questions::asked_at.eq(new.asked_at),
                questions::confirmed_at.eq(new.confirmed_at),
                questions::words_key.eq(twins::key(&new.body)),
            ),
        ))
        .returning(questions::id)
        .get_result(conn)?)
}

/// What is searched of a question: its words, case and accents folded.
pub fn search_text(body: &str, background: &str) -> String {
    search::words(&format!("{body} {background}")).join(" ")
}

/// The question of that public code.
pub fn find(conn: &mut Conn, reference: &str) -> Result<Option<Question>, StoreError> {
    Ok(questions::table
        .filter(questions::reference.eq(reference))
        .select(Question::as_select())
        .first(conn)
        .optional()?)
}

/// The question of that public code, or [`StoreError::NotFound`].
pub fn get(conn: &mut Conn, reference: &str) -> Result<Question, StoreError> {
    find(conn, reference)?.ok_or(StoreError::NotFound)
}

/// The question of that key.
pub fn get_by_id(conn: &mut Conn, id: QuestionId) -> Result<Question, StoreError> {
    Ok(questions::table.find(id).select(Question::as_select()).first(conn)?)
}

/// The question that was sent with this submission key.
pub fn find_by_submission(conn: &mut Conn, key: &str) -> Result<Option<Question>, StoreError> {
    Ok(questions::table
        .filter(questions::submission_key.eq(key))
        .select(Question::as_select())
        .first(conn)
        .optional()?)
}

/// The wording of the consent that a question was sent with.
pub fn consent_version(conn: &mut Conn, id: QuestionId) -> Result<String, StoreError> {
    Ok(questions::table.find(id).select(questions::consent_version).first(conn)?)
}

/// What a decision changes of a question.
#[derive(Debug, Clone, Default, AsChangeset)]
#[diesel(table_name = questions)]
pub struct Change {
    /// Where it now stands.
    pub status: Option<QuestionStatus>,
    /// Since when.
    pub status_at: Option<Instant>,
    /// Why it was refused; `Some(None)` clears it.
    pub reason_id: Option<Option<ReasonId>>,
    /// Which question it was merged into; `Some(None)` clears it.
    pub merged_into_id: Option<Option<QuestionId>>,
    /// A new wording.
    pub body: Option<String>,
    /// The first wording, kept.
    pub original_body: Option<Option<String>>,
    /// When its supporter confirmed.
    pub confirmed_at: Option<Option<Instant>>,
    /// Words searched; set together with `body`.
    pub search_text: Option<String>,
    /// A new background.
    pub background: Option<String>,
    /// A new topic.
    pub topic_id: Option<TopicId>,
    /// The questioner's first name, corrected by them.
    pub first_name: Option<String>,
    /// How to say it.
    pub say_name: Option<String>,
    /// Whether it is published without the name.
    pub is_anonymous: Option<bool>,
    /// The town corrected by a moderator or the questioner.
    pub town_name: Option<String>,
    /// Its code.
    pub town_code: Option<Option<String>>,
    /// Its county.
    pub county: Option<String>,
    /// Its region.
    pub region: Option<String>,
    /// Its nation.
    pub nation: Option<String>,
    /// Where in the queue it stands.
    pub turn: Option<i32>,
}

/// Changes a question if nobody has changed it since `version` was read.
/// Returns whether it was changed.
pub fn update(
    conn: &mut Conn,
    id: QuestionId,
    version: i64,
    change: &Change,
) -> Result<bool, StoreError> {
    let target =
        questions::table.filter(questions::id.eq(id)).filter(questions::version.eq(version));
    let key = change.body.as_deref().map(|body| questions::words_key.eq(twins::key(body)));
    let changed = diesel::update(target)
        .set((change, key, questions::version.eq(version + 1)))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Moves the questions of a supporter in the queue, those to come back into it too.
pub fn update_turn(conn: &mut Conn, supporter: SupporterId, turn: i32) -> Result<(), StoreError> {
    let waiting = questions::table
        .filter(questions::supporter_id.eq(supporter))
        .filter(questions::status.eq_any([QuestionStatus::Queued, QuestionStatus::Returned]));
    diesel::update(waiting).set(questions::turn.eq(turn)).execute(conn)?;
    Ok(())
}

/// How many questions a supporter has at a sitting that count against their limit.
pub fn count_of_supporter(
    conn: &mut Conn,
    sitting: SittingId,
    supporter: SupporterId,
) -> Result<i64, StoreError> {
    Ok(questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::supporter_id.eq(supporter))
        .filter(questions::status.ne(QuestionStatus::Withdrawn))
        .filter(questions::status.ne(QuestionStatus::Unconfirmed))
        .count()
        .get_result(conn)?)
}

/// Whether another question was merged into this one.
pub fn has_merged(conn: &mut Conn, id: QuestionId) -> Result<bool, StoreError> {
    let merged: i64 =
        questions::table.filter(questions::merged_into_id.eq(id)).count().get_result(conn)?;
    Ok(merged > 0)
}

/// The question that stands for this one: itself, or what it was merged into, over
/// as many merges as there were.
pub fn standing_for(conn: &mut Conn, question: Question) -> Result<Question, StoreError> {
    let mut standing = question;
    // A cycle cannot be made by the desk; should there be one, it ends here.
    for _ in 0..16 {
        match standing.merged_into_id {
            Some(into) if standing.status == QuestionStatus::Merged => {
                standing = get_by_id(conn, into)?;
            }
            _ => break,
        }
    }
    Ok(standing)
}

/// All questions of a supporter, newest first.
pub fn list_of_supporter(
    conn: &mut Conn,
    supporter: SupporterId,
) -> Result<Vec<Question>, StoreError> {
    Ok(questions::table
        .filter(questions::supporter_id.eq(supporter))
        .select(Question::as_select())
        .order((questions::asked_at.desc(), questions::id.desc()))
        .load(conn)?)
}

/// Takes the questioner's name off what has been published.
pub fn make_nameless(conn: &mut Conn, id: QuestionId) -> Result<(), StoreError> {
    diesel::update(questions::table.find(id))
        .set((
            questions::is_anonymous.eq(true),
            questions::first_name.eq(""),
            questions::say_name.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Empties a question that was never published and is withdrawn.
pub fn blank(conn: &mut Conn, id: QuestionId) -> Result<(), StoreError> {
    make_nameless(conn, id)?;
    diesel::update(questions::table.find(id))
        .set((
            questions::body.eq(""),
            questions::background.eq(""),
            questions::original_body.eq(None::<String>),
            questions::search_text.eq(""),
            questions::words_key.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Gives a question that nobody has confirmed to another supporter.
pub fn give_to(conn: &mut Conn, id: QuestionId, supporter: SupporterId) -> Result<(), StoreError> {
    diesel::update(unconfirmed(id)).set(questions::supporter_id.eq(supporter)).execute(conn)?;
    Ok(())
}

/// Forgets a question that nobody has confirmed, and its confirmations with it.
pub fn delete_unconfirmed(conn: &mut Conn, id: QuestionId) -> Result<(), StoreError> {
    diesel::delete(unconfirmed(id)).execute(conn)?;
    Ok(())
}

#[diesel::dsl::auto_type(no_type_alias)]
fn unconfirmed(id: QuestionId) -> _ {
    let status: QuestionStatus = QuestionStatus::Unconfirmed;
    questions::table.filter(questions::id.eq(id)).filter(questions::status.eq(status))
}
