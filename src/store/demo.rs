//! Rows that only the demonstration writes whole, with a past: what would take
//! weeks of asking, deciding and answering is put there at once.
//!
//! Never: called for anything that people do; those are actions.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{
    answers, editions, reasons, representatives, selections, sittings, slate_lines, staff, topics,
    upvotes,
};
use super::staff::StaffMember;
use crate::domain::ids::{
    EditionId, QuestionId, ReasonId, RepresentativeId, SelectionId, SittingId, StaffId,
    SupporterId, TopicId,
};
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked, SelectionState};
use crate::domain::supporter::UpvoteState;
use diesel::prelude::*;
use std::collections::HashMap;

/// How many sittings there are, of the demonstration or not.
pub fn count_sittings(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(sittings::table.count().get_result(conn)?)
}

/// A topic by its code, which is added when it is missing.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = topics)]
pub struct NewTopic {
    /// Stable code.
    pub code: String,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh.
    pub name_cy: String,
    /// Its place in lists.
    pub position: i32,
}

/// Finds a topic by its code or adds it.
pub fn put_topic(conn: &mut Conn, new: &NewTopic) -> Result<TopicId, StoreError> {
    let known = topics::table.filter(topics::code.eq(&new.code)).select(topics::id);
    match known.first(conn).optional()? {
        Some(id) => Ok(id),
        None => Ok(diesel::insert_into(topics::table)
            .values(new)
            .returning(topics::id)
            .get_result(conn)?),
    }
}

/// The reasons for refusing, by their codes.
pub fn list_reasons(conn: &mut Conn) -> Result<HashMap<String, ReasonId>, StoreError> {
    let rows: Vec<(String, ReasonId)> =
        reasons::table.select((reasons::code, reasons::id)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Keeps somebody who asks at sittings.
pub fn insert_representative(
    conn: &mut Conn,
    reference: &str,
    name: &str,
    office: &str,
    now: Instant,
) -> Result<RepresentativeId, StoreError> {
    Ok(diesel::insert_into(representatives::table)
        .values((
            representatives::reference.eq(reference),
            representatives::name.eq(name),
            representatives::office.eq(office),
            representatives::created_at.eq(now),
        ))
        .returning(representatives::id)
        .get_result(conn)?)
}

/// Finds a member of staff by the hash of their address.
pub fn find_staff(conn: &mut Conn, email_hash: &str) -> Result<Option<StaffMember>, StoreError> {
    Ok(staff::table
        .filter(staff::email_hash.eq(email_hash))
        .select(StaffMember::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps an upvote that is known to be new, without looking.
pub fn insert_upvote(
    conn: &mut Conn,
    question: QuestionId,
    supporter: SupporterId,
    moved_from: Option<QuestionId>,
    at: Instant,
) -> Result<(), StoreError> {
    diesel::insert_into(upvotes::table)
        .values((
            upvotes::question_id.eq(question),
            upvotes::supporter_id.eq(supporter),
            upvotes::state.eq(UpvoteState::Counted),
            upvotes::moved_from_id.eq(moved_from),
            upvotes::created_at.eq(at),
            upvotes::changed_at.eq(at),
        ))
        .execute(conn)?;
    Ok(())
}

/// A selection from which an edition was published.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = selections)]
pub struct NewDemoSelection {
    /// Public code.
    pub reference: String,
    /// The sitting.
    pub sitting_id: SittingId,
    /// Where it stands.
    pub state: SelectionState,
    /// The brief as JSON.
    pub brief: String,
    /// The public part of the seed.
    pub public_value: String,
    /// The seed.
    pub seed: String,
    /// SHA-256 of what went in.
    pub input_digest: String,
    /// What came out, as JSON.
    pub outcome: String,
    /// Who selected.
    pub created_by: StaffId,
    /// When.
    pub created_at: Instant,
}

/// Keeps a selection.
pub fn insert_selection(
    conn: &mut Conn,
    new: &NewDemoSelection,
) -> Result<SelectionId, StoreError> {
    Ok(diesel::insert_into(selections::table)
        .values(new)
        .returning(selections::id)
        .get_result(conn)?)
}

/// An edition of a slate.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = editions)]
pub struct NewDemoEdition {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The selection it was published from.
    pub selection_id: SelectionId,
    /// Counted from 1.
    pub number: i32,
    /// SHA-256 of its lines.
    pub digest: String,
    /// What the organiser wrote; may be empty.
    pub note: String,
    /// Who published it.
    pub published_by: StaffId,
    /// When.
    pub published_at: Instant,
}

/// Keeps an edition.
pub fn insert_edition(conn: &mut Conn, new: &NewDemoEdition) -> Result<EditionId, StoreError> {
    Ok(diesel::insert_into(editions::table).values(new).returning(editions::id).get_result(conn)?)
}

/// One line of an edition.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = slate_lines)]
pub struct NewDemoLine {
    /// The edition.
    pub edition_id: EditionId,
    /// Counted from 1; reserves are counted apart.
    pub position: i32,
    /// A reserve.
    pub is_reserve: bool,
    /// The question.
    pub question_id: QuestionId,
    /// Its words as printed.
    pub body: String,
    /// The questioner's first name.
    pub first_name: String,
    /// How to say it.
    pub say_name: String,
    /// Printed without the name.
    pub is_anonymous: bool,
    /// The town.
    pub town_name: String,
    /// The topic.
    pub topic_id: TopicId,
    /// The numbers behind the evidence line, as JSON.
    pub evidence: String,
    /// Why the rule took it, as JSON.
    pub why: String,
}

/// Keeps a line of an edition.
pub fn insert_line(conn: &mut Conn, new: &NewDemoLine) -> Result<(), StoreError> {
    diesel::insert_into(slate_lines::table).values(new).execute(conn)?;
    Ok(())
}

/// What was said in reply to a question that was asked.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = answers)]
pub struct NewDemoAnswer {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The question.
    pub question_id: QuestionId,
    /// Whether it was put.
    pub asked: Asked,
    /// How the reply met it.
    pub state: Option<AnswerState>,
    /// The reply in short.
    pub summary: String,
    /// Where to read it in full.
    pub link: String,
    /// Who wrote it down.
    pub recorded_by: StaffId,
    /// When.
    pub recorded_at: Instant,
    /// When its backers were told.
    pub told_at: Option<Instant>,
}

/// Keeps an answer.
pub fn insert_answer(conn: &mut Conn, new: &NewDemoAnswer) -> Result<(), StoreError> {
    diesel::insert_into(answers::table).values(new).execute(conn)?;
    Ok(())
}
