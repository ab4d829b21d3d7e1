//! Second looks that questioners asked for.
//!
//! Never: two for one refusal; a unique key sees to it.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{appeals, decisions};
use crate::domain::appeal::AppealState;
use crate::domain::decision::Act;
use crate::domain::ids::{AppealId, DecisionId, QuestionId, RuleSetId, StaffId, SupporterId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// An appeal as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = appeals)]
pub struct Appeal {
    /// Key.
    pub id: AppealId,
    /// Code for addresses at the desk.
    pub reference: String,
    /// The refused question.
    pub question_id: QuestionId,
    /// The refusal.
    pub refusal_id: DecisionId,
    /// Who refused it.
    pub refused_by: Option<StaffId>,
    /// Who had proposed that, where it took two.
    pub refused_with: Option<StaffId>,
    /// Why the questioner asks; never public.
    pub words: String,
    /// Where it stands.
    pub state: AppealState,
    /// What was answered, for the public; empty while it waits.
    pub answer: String,
    /// When it was asked for.
    pub asked_at: Instant,
    /// When it should be answered.
    pub due_at: Instant,
    /// Who answered.
    pub decided_by: Option<StaffId>,
    /// When.
    pub decided_at: Option<Instant>,
}

impl Appeal {
    /// Whether somebody had a part in the refusal, so that another has to answer.
    pub fn is_about(&self, member: StaffId) -> bool {
        [self.refused_by, self.refused_with].contains(&Some(member))
    }
}

/// A new appeal.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = appeals)]
pub struct NewAppeal {
    /// Code for addresses at the desk.
    pub reference: String,
    /// The refused question.
    pub question_id: QuestionId,
    /// The refusal.
    pub refusal_id: DecisionId,
    /// Who refused it.
    pub refused_by: Option<StaffId>,
    /// Who had proposed that, where it took two.
    pub refused_with: Option<StaffId>,
    /// Why the questioner asks.
    pub words: String,
    /// Where it stands.
    pub state: AppealState,
    /// Empty.
    pub answer: String,
    /// When it was asked for.
    pub asked_at: Instant,
    /// When it should be answered.
    pub due_at: Instant,
}

/// The refusal that a question stands under.
#[derive(Debug, Clone, Queryable)]
pub struct Refusal {
    /// Key of the decision.
    pub id: DecisionId,
    /// Who refused.
    pub staff_id: Option<StaffId>,
    /// Who had proposed it, where it took two.
    pub second_staff_id: Option<StaffId>,
    /// What they wrote beside the reason.
    pub note: String,
    /// The version of the rules.
    pub rule_set_id: Option<RuleSetId>,
    /// The rule that was cited.
    pub rule_number: Option<i32>,
    /// When.
    pub created_at: Instant,
}

/// The last refusal of a question.
pub fn find_refusal(conn: &mut Conn, question: QuestionId) -> Result<Option<Refusal>, StoreError> {
    Ok(decisions::table
        .filter(decisions::question_id.eq(question))
        .filter(decisions::act.eq(Act::Refuse))
        .order(decisions::id.desc())
        .select((
            decisions::id,
            decisions::staff_id,
            decisions::second_staff_id,
            decisions::note,
            decisions::rule_set_id,
            decisions::rule_number,
            decisions::created_at,
        ))
        .first(conn)
        .optional()?)
}

/// The appeal against a refusal.
pub fn find_of_refusal(conn: &mut Conn, refusal: DecisionId) -> Result<Option<Appeal>, StoreError> {
    Ok(appeals::table
        .filter(appeals::refusal_id.eq(refusal))
        .select(Appeal::as_select())
        .first(conn)
        .optional()?)
}

/// The appeal of that code, or [`StoreError::NotFound`].
pub fn get(conn: &mut Conn, reference: &str) -> Result<Appeal, StoreError> {
    Ok(appeals::table
        .filter(appeals::reference.eq(reference))
        .select(Appeal::as_select())
        .first(conn)?)
}

/// The appeal about a question that waits for an answer.
pub fn find_waiting(conn: &mut Conn, question: QuestionId) -> Result<Option<Appeal>, StoreError> {
    Ok(appeals::table
        .filter(appeals::question_id.eq(question))
        .filter(appeals::state.eq(AppealState::Waiting))
        .select(Appeal::as_select())
        .first(conn)
        .optional()?)
}

/// How many wait for an answer.
pub fn count_waiting(conn: &mut Conn) -> Result<i64, StoreError> {
    let waiting = appeals::table.filter(appeals::state.eq(AppealState::Waiting));
    Ok(waiting.count().get_result(conn)?)
}

/// All appeals about these questions, oldest first.
pub fn list_of(conn: &mut Conn, questions: &[QuestionId]) -> Result<Vec<Appeal>, StoreError> {
    Ok(appeals::table
        .filter(appeals::question_id.eq_any(questions))
        .order(appeals::id)
        .select(Appeal::as_select())
        .load(conn)?)
}

/// Keeps a new appeal.
///
/// # Errors
/// [`StoreError::Conflict`] when there is one against this refusal.
pub fn insert(conn: &mut Conn, new: &NewAppeal) -> Result<(), StoreError> {
    diesel::insert_into(appeals::table).values(new).execute(conn)?;
    Ok(())
}

/// Answers an appeal that waits. Returns whether it did.
pub fn update_answer(
    conn: &mut Conn,
    id: AppealId,
    state: AppealState,
    answer: &str,
    staff: StaffId,
    now: Instant,
) -> Result<bool, StoreError> {
    let waiting =
        appeals::table.filter(appeals::id.eq(id)).filter(appeals::state.eq(AppealState::Waiting));
    let changed = diesel::update(waiting)
        .set((
            appeals::state.eq(state),
            appeals::answer.eq(answer),
            appeals::decided_by.eq(staff),
            appeals::decided_at.eq(now),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Empties what a supporter wrote in appeals.
pub fn blank_of_supporter(conn: &mut Conn, supporter: SupporterId) -> Result<(), StoreError> {
    use super::schema::questions;
    let own = questions::table.filter(questions::supporter_id.eq(supporter)).select(questions::id);
    diesel::update(appeals::table.filter(appeals::question_id.eq_any(own)))
        .set(appeals::words.eq(""))
        .execute(conn)?;
    Ok(())
}
