//! Rows that only the demonstration writes whole, with a past: what would take
//! weeks of asking, deciding and answering is put there at once.
//!
//! Never: called for anything that people do; those are actions.

use super::answers::Record;
use super::connection::Conn;
use super::error::StoreError;
use super::schema::{answers, outbox, reasons, representatives, sittings, staff, topics};
use super::staff::StaffMember;
use crate::domain::ids::{QuestionId, ReasonId, RepresentativeId, SittingId, SupporterId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;
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

/// Empties the outbox, which holds only what filling put there.
pub fn forget_mails(conn: &mut Conn) -> Result<(), StoreError> {
    diesel::delete(outbox::table).execute(conn)?;
    Ok(())
}

/// Keeps a record whose people were told long ago, if they were.
pub fn insert_answer(
    conn: &mut Conn,
    record: &Record,
    told_at: Option<Instant>,
) -> Result<(), StoreError> {
    diesel::insert_into(answers::table)
        .values((record, answers::told_at.eq(told_at)))
        .execute(conn)?;
    Ok(())
}

/// Keeps many upvotes of one question at one moment, to be counted by what looks for changes since before `now`.
pub fn insert_upvotes(
    conn: &mut Conn,
    question: QuestionId,
    supporters: &[SupporterId],
    at: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    // Numbers alone stand in the text. Raw, because an insert of many rows does not compile over both databases.
    let row =
        |supporter: &SupporterId| format!("({}, {}, 'counted', $1, $2)", question.0, supporter.0);
    let rows: Vec<String> = supporters.iter().map(row).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let statement = format!(
        "INSERT INTO upvotes (question_id, supporter_id, state, created_at, changed_at) VALUES {}",
        rows.join(", ")
    );
    diesel::sql_query(statement)
        .bind::<Timestamp, _>(at)
        .bind::<Timestamp, _>(now)
        .execute(conn)?;
    Ok(())
}

/// Lets the database look at what it has, as it does by itself in time.
pub fn analyze(conn: &mut Conn) -> Result<(), StoreError> {
    diesel::sql_query("ANALYZE").execute(conn)?;
    Ok(())
}

/// The question of a sitting that came to stand there last, and its questioner; of the
/// refused ones one whose reason is not hidden.
pub fn find_newest(
    conn: &mut Conn,
    sitting: SittingId,
    status: QuestionStatus,
) -> Result<Option<(String, SupporterId)>, StoreError> {
    use crate::store::schema::questions;
    let shown = reasons::table.filter(reasons::is_hidden.eq(false)).select(reasons::id.nullable());
    let found = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq(status))
        .filter(questions::reason_id.is_null().or(questions::reason_id.eq_any(shown)))
        .order((questions::status_at.desc(), questions::id))
        .select((questions::reference, questions::supporter_id));
    Ok(found.first(conn).optional()?)
}
