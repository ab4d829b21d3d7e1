//! One act on many questions: the batch, and each question as it stood before.
//!
//! Never: a decision; a line only remembers one.

use super::connection::Conn;
use super::error::StoreError;
use super::merges;
use super::schema::{batch_lines, batches, decisions, questions, upvotes};
use crate::domain::batch::{BatchState, LineOutcome};
use crate::domain::decision::Act;
use crate::domain::ids::{BatchId, DecisionId, QuestionId, ReasonId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Timestamp};
use std::collections::HashSet;

/// A batch.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = batches)]
pub struct Batch {
    /// Key.
    pub id: BatchId,
    /// Code in addresses.
    pub reference: String,
    /// The sitting of its questions.
    pub sitting_id: SittingId,
    /// Who made it.
    pub staff_id: StaffId,
    /// What is done to each question.
    pub act: Act,
    /// Why they are refused.
    pub reason_id: Option<ReasonId>,
    /// What the questioners and the public read beside it.
    pub note: String,
    /// Where it stands.
    pub state: BatchState,
    /// When it was looked at first.
    pub created_at: Instant,
    /// When it was done.
    pub done_at: Option<Instant>,
    /// When it was undone.
    pub undone_at: Option<Instant>,
}

/// A new batch, not done yet.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = batches)]
pub struct NewBatch {
    /// Code in addresses.
    pub reference: String,
    /// The sitting of its questions.
    pub sitting_id: SittingId,
    /// Who makes it.
    pub staff_id: StaffId,
    /// What is to be done.
    pub act: Act,
    /// Why they are to be refused.
    pub reason_id: Option<ReasonId>,
    /// What the questioners and the public will read.
    pub note: String,
    /// Where it stands.
    pub state: BatchState,
    /// When.
    pub created_at: Instant,
}

/// A question of a batch.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = batch_lines)]
pub struct Line {
    /// The question.
    pub question_id: QuestionId,
    /// The version that was looked at.
    pub version: i64,
    /// Where it stood.
    pub status_before: QuestionStatus,
    /// Since when.
    pub status_at_before: Instant,
    /// Why it had been refused.
    pub reason_before: Option<ReasonId>,
    /// Deciding counted its questioner, who had not been counted.
    pub is_own_upvote_new: bool,
    /// The row of the log.
    pub decision_id: Option<DecisionId>,
}

/// Keeps a batch of these questions as they stand now. Those that a colleague of
/// its maker holds are left out from the start.
pub fn insert(
    conn: &mut Conn,
    new: &NewBatch,
    ids: &[QuestionId],
    now: Instant,
) -> Result<BatchId, StoreError> {
    let id: BatchId =
        diesel::insert_into(batches::table).values(new).returning(batches::id).get_result(conn)?;
    let ids: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    if ids.is_empty() {
        return Ok(id);
    }
    // Raw, because INSERT … SELECT does not compile over both databases; the keys are numbers.
    diesel::sql_query(format!(
        "INSERT INTO batch_lines (batch_id, question_id, version, outcome, status_before,
             status_at_before, reason_before, is_own_upvote_new)
         SELECT $1, q.id, q.version,
             CASE WHEN EXISTS (SELECT 1 FROM question_holds h WHERE h.question_id = q.id
                 AND h.staff_id <> $2 AND h.held_until > $3) THEN 'held' ELSE 'pending' END,
             q.status, q.status_at, q.reason_id,
             NOT EXISTS (SELECT 1 FROM upvotes u WHERE u.question_id = q.id
                 AND u.supporter_id = q.supporter_id)
         FROM questions q WHERE q.id IN ({})",
        ids.join(", ")
    ))
    .bind::<BigInt, _>(id)
    .bind::<BigInt, _>(new.staff_id)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(id)
}

/// The batch of that code.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Batch, StoreError> {
    Ok(batches::table
        .filter(batches::reference.eq(reference))
        .select(Batch::as_select())
        .first(conn)?)
}

/// The newest batches that were done, whoever did them.
pub fn list_done(conn: &mut Conn, most: i64) -> Result<Vec<Batch>, StoreError> {
    Ok(batches::table
        .filter(batches::state.eq_any([BatchState::Done, BatchState::Undone]))
        .order(batches::id.desc())
        .limit(most)
        .select(Batch::as_select())
        .load(conn)?)
}

/// How many questions of a batch ended how.
pub fn count(conn: &mut Conn, id: BatchId) -> Result<Vec<(LineOutcome, i64)>, StoreError> {
    Ok(batch_lines::table
        .filter(batch_lines::batch_id.eq(id))
        .group_by(batch_lines::outcome)
        .select((batch_lines::outcome, diesel::dsl::count_star()))
        .load(conn)?)
}

/// Up to `most` questions of a batch that ended so, with their public codes.
pub fn list_lines(
    conn: &mut Conn,
    id: BatchId,
    outcome: LineOutcome,
    most: i64,
) -> Result<Vec<(Line, String)>, StoreError> {
    Ok(batch_lines::table
        .inner_join(questions::table)
        .filter(batch_lines::batch_id.eq(id))
        .filter(batch_lines::outcome.eq(outcome))
        .order(batch_lines::question_id)
        .limit(most)
        .select((Line::as_select(), questions::reference))
        .load(conn)?)
}

/// Notes what became of some questions. One query for each outcome that there is.
pub fn update_lines(
    conn: &mut Conn,
    id: BatchId,
    became: &[(QuestionId, LineOutcome)],
) -> Result<(), StoreError> {
    for &outcome in LineOutcome::ALL {
        let of = became.iter().filter(|(_, its)| *its == outcome);
        let questions: Vec<QuestionId> = of.map(|(question, _)| *question).collect();
        if questions.is_empty() {
            continue;
        }
        let lines = batch_lines::table.filter(batch_lines::batch_id.eq(id));
        diesel::update(lines.filter(batch_lines::question_id.eq_any(questions)))
            .set(batch_lines::outcome.eq(outcome))
            .execute(conn)?;
    }
    Ok(())
}

/// Notes the row of the log for each question that was just decided.
pub fn note_decisions(conn: &mut Conn, id: BatchId) -> Result<(), StoreError> {
    diesel::sql_query(
        "UPDATE batch_lines SET decision_id = (SELECT MAX(d.id) FROM decisions d
             WHERE d.question_id = batch_lines.question_id)
         WHERE batch_id = $1 AND outcome = 'done' AND decision_id IS NULL",
    )
    .bind::<BigInt, _>(id)
    .execute(conn)?;
    Ok(())
}

/// Moves a batch on from `before`. Returns whether it stood there.
pub fn update_state(
    conn: &mut Conn,
    id: BatchId,
    before: BatchState,
    after: BatchState,
    now: Instant,
) -> Result<bool, StoreError> {
    let there = batches::table.filter(batches::id.eq(id)).filter(batches::state.eq(before));
    let moved = match after {
        BatchState::Undone => diesel::update(there)
            .set((batches::state.eq(after), batches::undone_at.eq(now)))
            .execute(conn)?,
        BatchState::Done => diesel::update(there)
            .set((batches::state.eq(after), batches::done_at.eq(now)))
            .execute(conn)?,
        _ => diesel::update(there).set(batches::state.eq(after)).execute(conn)?,
    };
    Ok(moved == 1)
}

/// Puts a question back as a line remembers it, unless it has changed since the
/// batch decided about it. Returns whether it was put back.
pub fn put_back(conn: &mut Conn, line: &Line) -> Result<bool, StoreError> {
    let decided = line.version + 1;
    let there = questions::table
        .filter(questions::id.eq(line.question_id))
        .filter(questions::version.eq(decided));
    let changed = diesel::update(there)
        .set((
            questions::status.eq(line.status_before),
            questions::status_at.eq(line.status_at_before),
            questions::reason_id.eq(line.reason_before),
            questions::version.eq(decided + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Takes back the upvote that deciding gave the questioner on their own question.
pub fn delete_own_upvote(conn: &mut Conn, id: QuestionId, now: Instant) -> Result<(), StoreError> {
    let own = questions::table.find(id).select(questions::supporter_id).single_value();
    let row = upvotes::table
        .filter(upvotes::question_id.eq(id))
        .filter(upvotes::supporter_id.nullable().eq(own));
    diesel::delete(row).execute(conn)?;
    merges::touch(conn, id, now)
}

/// The codes of these rows of the log.
pub fn list_decision_codes(
    conn: &mut Conn,
    ids: &[DecisionId],
) -> Result<HashSet<String>, StoreError> {
    let codes: Vec<String> = decisions::table
        .filter(decisions::id.eq_any(ids))
        .select(decisions::reference)
        .load(conn)?;
    Ok(codes.into_iter().collect())
}
