//! The decision log: appended to, never changed.
//!
//! Never: an update or a delete.

use super::connection::Conn;
use super::error::StoreError;
use super::rules::{self, Cited};
use super::schema::decisions;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, ReasonId, RuleSetId, SittingId, StaffId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// A row to append.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = decisions)]
pub struct NewDecision {
    /// Public code.
    pub reference: String,
    /// The sitting it belongs to.
    pub sitting_id: SittingId,
    /// The question it is about, if one.
    pub question_id: Option<QuestionId>,
    /// Who decided; `None` for the rule itself.
    pub staff_id: Option<StaffId>,
    /// Who proposed what needed two people.
    pub second_staff_id: Option<StaffId>,
    /// What was done.
    pub act: Act,
    /// Why a question was refused.
    pub reason_id: Option<ReasonId>,
    /// What the person who decided wrote for the public; may be empty.
    pub note: String,
    /// The wording before.
    pub text_before: Option<String>,
    /// The wording after.
    pub text_after: Option<String>,
    /// The question it was merged into.
    pub target_question_id: Option<QuestionId>,
    /// When.
    pub created_at: Instant,
}

impl NewDecision {
    /// A row of the rule itself about a sitting, with nothing else said.
    pub fn new(reference: String, sitting: SittingId, act: Act, now: Instant) -> NewDecision {
        NewDecision {
            reference,
            sitting_id: sitting,
            question_id: None,
            staff_id: None,
            second_staff_id: None,
            act,
            reason_id: None,
            note: String::new(),
            text_before: None,
            text_after: None,
            target_question_id: None,
            created_at: now,
        }
    }
}

/// Appends to the log, with the version of the sitting's rules that is in force and
/// the rule that the reason cites in it.
pub fn append(conn: &mut Conn, new: &NewDecision) -> Result<(), StoreError> {
    match new.reason_id {
        Some(reason) => {
            let cited = rules::cite(conn, new.sitting_id, reason)?;
            append_citing(conn, new, &cited)
        }
        None => {
            let set = rules::get_current(conn, new.sitting_id)?.id;
            insert(conn, new, set, None)
        }
    }
}

/// The same for a refusal whose rule is known already.
pub fn append_citing(conn: &mut Conn, new: &NewDecision, cited: &Cited) -> Result<(), StoreError> {
    insert(conn, new, cited.set, cited.rule.as_ref().map(|rule| rule.number))
}

fn insert(
    conn: &mut Conn,
    new: &NewDecision,
    set: RuleSetId,
    number: Option<i32>,
) -> Result<(), StoreError> {
    diesel::insert_into(decisions::table)
        .values((new, decisions::rule_set_id.eq(set), decisions::rule_number.eq(number)))
        .execute(conn)?;
    Ok(())
}
