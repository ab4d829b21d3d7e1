//! Questioners' contests of confirmed verdicts.
//!
//! Never: two for one question; a unique key sees to it.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{contests, questions};
use crate::domain::contest::ContestState;
use crate::domain::ids::{QuestionId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::pledge::Fate;
use diesel::prelude::*;

/// Decided ones that are listed.
const MOST_DECIDED: i64 = 50;

/// A contest as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = contests)]
pub struct Contest {
    /// The questioner's own question.
    pub question_id: QuestionId,
    /// The question with the verdict: the same, or what it was merged into.
    pub about_id: QuestionId,
    /// Why the questioner thinks the verdict wrong; never public.
    pub words: String,
    /// The verdict that is contested.
    pub verdict: Fate,
    /// Who proposed it.
    pub proposed_by: StaffId,
    /// Who confirmed it.
    pub confirmed_by: Option<StaffId>,
    /// Where the contest stands.
    pub state: ContestState,
    /// What was answered, for the public; empty while it waits.
    pub answer: String,
    /// Code of the verdict after it; empty while it waits.
    pub verdict_after: String,
    /// When the questioner contested.
    pub contested_at: Instant,
    /// Who decided.
    pub decided_by: Option<StaffId>,
    /// When.
    pub decided_at: Option<Instant>,
}

impl Contest {
    /// Whether somebody had a part in the verdict, so that another has to decide.
    pub fn is_about(&self, member: StaffId) -> bool {
        self.proposed_by == member || self.confirmed_by == Some(member)
    }
}

/// A new contest. [`Contest`] says what each is.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = contests)]
#[expect(missing_docs, reason = "the fields of `Contest`, which has them")]
pub struct NewContest {
    pub question_id: QuestionId,
    pub about_id: QuestionId,
    pub words: String,
    pub verdict: Fate,
    pub proposed_by: StaffId,
    pub confirmed_by: Option<StaffId>,
    pub state: ContestState,
    pub answer: String,
    pub verdict_after: String,
    pub contested_at: Instant,
}

/// How waiting contests were decided.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Whether the verdict stands.
    pub state: ContestState,
    /// Why, for the public.
    pub answer: String,
    /// The verdict from now on.
    pub verdict: Fate,
    /// Who decided.
    pub by: StaffId,
    /// When.
    pub at: Instant,
}

/// Keeps a new contest.
///
/// # Errors
/// [`StoreError::Conflict`] when there was one for this question.
pub fn insert(conn: &mut Conn, new: &NewContest) -> Result<(), StoreError> {
    diesel::insert_into(contests::table).values(new).execute(conn)?;
    Ok(())
}

/// The contests for these questions of their questioners'.
pub fn list_of(conn: &mut Conn, own: &[QuestionId]) -> Result<Vec<Contest>, StoreError> {
    Ok(contests::table
        .filter(contests::question_id.eq_any(own))
        .select(Contest::as_select())
        .load(conn)?)
}

/// The contests of the verdicts on these questions, oldest first.
pub fn list_about(conn: &mut Conn, about: &[QuestionId]) -> Result<Vec<Contest>, StoreError> {
    Ok(contests::table
        .filter(contests::about_id.eq_any(about))
        .order(contests::id)
        .select(Contest::as_select())
        .load(conn)?)
}

/// Whether somebody has contested the verdict on this question before, for whichever
/// question of theirs.
pub fn has_contested(
    conn: &mut Conn,
    about: QuestionId,
    supporter: SupporterId,
) -> Result<bool, StoreError> {
    let own = questions::table.filter(questions::supporter_id.eq(supporter)).select(questions::id);
    let before: i64 = contests::table
        .filter(contests::about_id.eq(about))
        .filter(contests::question_id.eq_any(own))
        .count()
        .get_result(conn)?;
    Ok(before > 0)
}

/// Those that wait, oldest first, or the last decided ones.
pub fn list(conn: &mut Conn, is_waiting: bool) -> Result<Vec<Contest>, StoreError> {
    if is_waiting {
        return Ok(contests::table
            .filter(contests::state.eq(ContestState::Waiting))
            .order((contests::contested_at, contests::id))
            .select(Contest::as_select())
            .load(conn)?);
    }
    Ok(contests::table
        .filter(contests::state.ne(ContestState::Waiting))
        .order((contests::decided_at.desc(), contests::id.desc()))
        .limit(MOST_DECIDED)
        .select(Contest::as_select())
        .load(conn)?)
}

/// How many wait.
pub fn count_waiting(conn: &mut Conn) -> Result<i64, StoreError> {
    let waiting = contests::table.filter(contests::state.eq(ContestState::Waiting));
    Ok(waiting.count().get_result(conn)?)
}

/// Decides the contests of the verdict on a question that wait. Returns how many did.
pub fn update_decided(
    conn: &mut Conn,
    about: QuestionId,
    decided: &Decided,
) -> Result<usize, StoreError> {
    let waiting = contests::table
        .filter(contests::about_id.eq(about))
        .filter(contests::state.eq(ContestState::Waiting));
    Ok(diesel::update(waiting)
        .set((
            contests::state.eq(decided.state),
            contests::answer.eq(&decided.answer),
            contests::verdict_after.eq(decided.verdict.code()),
            contests::decided_by.eq(decided.by),
            contests::decided_at.eq(decided.at),
        ))
        .execute(conn)?)
}

/// Empties what a supporter wrote in contests.
pub fn blank_of_supporter(conn: &mut Conn, supporter: SupporterId) -> Result<(), StoreError> {
    let own = questions::table.filter(questions::supporter_id.eq(supporter)).select(questions::id);
    diesel::update(contests::table.filter(contests::question_id.eq_any(own)))
        .set(contests::words.eq(""))
        .execute(conn)?;
    Ok(())
}
