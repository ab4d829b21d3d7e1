//! Appeals as the desk sees them: those that wait, the most urgent first, and the
//! last that were answered.
//!
//! Never: an address of a supporter.

use crate::domain::appeal::AppealState;
use crate::domain::ids::StaffId;
use crate::store::appeals::{self, Appeal, Refusal};
use crate::store::questions::{self, Question};
use crate::store::reasons::{self, Reason};
use crate::store::rules::{self, Rule};
use crate::store::schema::{appeals as appeal_rows, questions as question_rows, sittings, staff};
use crate::store::sittings::{self as sitting_rows, Sitting};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;

/// Most appeals of one kind in the list.
const MOST: i64 = 100;

/// A row of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The appeal.
    pub appeal: Appeal,
    /// The words of the question.
    pub question: String,
    /// The time zone of its sitting.
    pub zone: String,
}

/// One appeal with what whoever answers must know.
#[derive(Debug, Clone)]
pub struct OneAppeal {
    /// The appeal.
    pub appeal: Appeal,
    /// The question.
    pub question: Question,
    /// Its sitting.
    pub sitting: Sitting,
    /// The refusal.
    pub refusal: Option<Refusal>,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// The rule that was cited, with the version of the rules.
    pub cited: Option<(i32, Rule)>,
    /// Who refused, by name.
    pub refused_by: Option<String>,
    /// Who had proposed that, by name, where it took two.
    pub refused_with: Option<String>,
    /// Who answered, by name.
    pub decided_by: Option<String>,
}

/// The appeals that wait, or the last answered ones.
pub fn list(conn: &mut Conn, is_waiting: bool) -> Result<Vec<Line>, StoreError> {
    let all = appeal_rows::table
        .inner_join(question_rows::table.on(question_rows::id.eq(appeal_rows::question_id)))
        .inner_join(sittings::table.on(sittings::id.eq(question_rows::sitting_id)))
        .select((Appeal::as_select(), question_rows::body, sittings::zone))
        .limit(MOST);
    let rows: Vec<(Appeal, String, String)> = if is_waiting {
        all.filter(appeal_rows::state.eq(AppealState::Waiting))
            .order((appeal_rows::due_at, appeal_rows::id))
            .load(conn)?
    } else {
        all.filter(appeal_rows::state.ne(AppealState::Waiting))
            .order((appeal_rows::decided_at.desc(), appeal_rows::id.desc()))
            .load(conn)?
    };
    Ok(rows.into_iter().map(|(appeal, question, zone)| Line { appeal, question, zone }).collect())
}

/// The appeal of that code.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub fn get(conn: &mut Conn, reference: &str) -> Result<OneAppeal, StoreError> {
    let appeal = appeals::get(conn, reference)?;
    let question = questions::get_by_id(conn, appeal.question_id)?;
    let refusal =
        appeals::find_refusal(conn, question.id)?.filter(|refusal| refusal.id == appeal.refusal_id);
    let cited = refusal.as_ref().and_then(|refusal| refusal.rule_set_id.zip(refusal.rule_number));
    let cited = match cited {
        Some((set, number)) => rules::find_rule(conn, set, number)?,
        None => None,
    };
    let reasons = reasons::list(conn)?;
    Ok(OneAppeal {
        sitting: sitting_rows::get_by_id(conn, question.sitting_id)?,
        reason: reasons.into_iter().find(|reason| Some(reason.id) == question.reason_id),
        refused_by: name(conn, appeal.refused_by)?,
        refused_with: name(conn, appeal.refused_with)?,
        decided_by: name(conn, appeal.decided_by)?,
        cited,
        refusal,
        question,
        appeal,
    })
}

fn name(conn: &mut Conn, who: Option<StaffId>) -> Result<Option<String>, StoreError> {
    let Some(who) = who else { return Ok(None) };
    Ok(staff::table.find(who).select(staff::name).first(conn).optional()?)
}
