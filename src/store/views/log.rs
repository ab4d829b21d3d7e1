//! The public decision log of a sitting, newest first, in pages.
//!
//! Never: who decided by name; only the role.

use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, ReasonId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::staff::Role;
use crate::store::reasons::{self, Reason};
use crate::store::schema::{decisions, questions, staff};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// Decisions on one page.
pub const PAGE: i64 = 50;

/// A question that a row of the log is about.
#[derive(Debug, Clone)]
pub struct Named {
    /// Public code.
    pub reference: String,
    /// Its text; `None` when the public may not read it.
    pub body: Option<String>,
    /// It was refused for a reason that hides it.
    pub is_hidden: bool,
}

/// A row of the log.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Public code.
    pub reference: String,
    /// What was done.
    pub act: Act,
    /// The role of who decided; `None` for the rule itself.
    pub role: Option<Role>,
    /// The question it is about.
    pub question: Option<Named>,
    /// The question it was merged into.
    pub target: Option<Named>,
    /// Why a question was refused.
    pub reason: Option<Reason>,
    /// What was written for the public.
    pub note: String,
    /// The wording before and after an amendment.
    pub texts: Option<(String, String)>,
    /// When.
    pub created_at: Instant,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = decisions)]
struct Row {
    reference: String,
    question_id: Option<QuestionId>,
    staff_id: Option<StaffId>,
    act: Act,
    reason_id: Option<ReasonId>,
    note: String,
    text_before: Option<String>,
    text_after: Option<String>,
    target_question_id: Option<QuestionId>,
    created_at: Instant,
}

/// How many decisions there are, of one act or of all.
pub fn count(conn: &mut Conn, sitting: SittingId, act: Option<Act>) -> Result<i64, StoreError> {
    let of_sitting = decisions::table.filter(decisions::sitting_id.eq(sitting));
    Ok(match act {
        Some(act) => of_sitting.filter(decisions::act.eq(act)).count().get_result(conn)?,
        None => of_sitting.count().get_result(conn)?,
    })
}

/// `limit` decisions, newest first, after the first `skip`. Four queries.
pub fn list(
    conn: &mut Conn,
    sitting: SittingId,
    act: Option<Act>,
    skip: i64,
    limit: i64,
) -> Result<Vec<Entry>, StoreError> {
    let of_sitting = decisions::table
        .filter(decisions::sitting_id.eq(sitting))
        .order(decisions::id.desc())
        .select(Row::as_select())
        .limit(limit)
        .offset(skip);
    let rows: Vec<Row> = match act {
        Some(act) => of_sitting.filter(decisions::act.eq(act)).load(conn)?,
        None => of_sitting.load(conn)?,
    };
    let reasons: HashMap<_, _> = reasons::list(conn)?.into_iter().map(|r| (r.id, r)).collect();
    let named = named(conn, &rows, &reasons)?;
    let who: Vec<StaffId> = rows.iter().filter_map(|row| row.staff_id).collect();
    let roles: HashMap<StaffId, Role> = staff::table
        .filter(staff::id.eq_any(who))
        .select((staff::id, staff::role))
        .load::<(StaffId, Role)>(conn)?
        .into_iter()
        .collect();
    Ok(rows.into_iter().map(|row| entry(row, &reasons, &named, &roles)).collect())
}

/// The questions that rows are about. Text that the public may not read is left behind here.
fn named(
    conn: &mut Conn,
    rows: &[Row],
    reasons: &HashMap<ReasonId, Reason>,
) -> Result<HashMap<QuestionId, Named>, StoreError> {
    let ids: Vec<QuestionId> =
        rows.iter().flat_map(|row| [row.question_id, row.target_question_id]).flatten().collect();
    let found: Vec<(QuestionId, String, String, QuestionStatus, Option<ReasonId>)> =
        questions::table
            .filter(questions::id.eq_any(ids))
            .select((
                questions::id,
                questions::reference,
                questions::body,
                questions::status,
                questions::reason_id,
            ))
            .load(conn)?;
    let name = |(id, reference, body, status, reason): (_, _, _, QuestionStatus, Option<_>)| {
        let hides = |id: ReasonId| reasons.get(&id).is_none_or(|reason| reason.is_hidden);
        let is_hidden = status == QuestionStatus::Refused && reason.is_some_and(hides);
        let body = (status.has_public_page() && !is_hidden).then_some(body);
        (id, Named { reference, body, is_hidden })
    };
    Ok(found.into_iter().map(name).collect())
}

fn entry(
    row: Row,
    reasons: &HashMap<ReasonId, Reason>,
    named: &HashMap<QuestionId, Named>,
    roles: &HashMap<StaffId, Role>,
) -> Entry {
    let question = row.question_id.and_then(|id| named.get(&id)).cloned();
    let is_readable = question.as_ref().is_none_or(|q| q.body.is_some());
    let is_hidden = question.as_ref().is_some_and(|q| q.is_hidden);
    Entry {
        reference: row.reference,
        act: row.act,
        role: row.staff_id.and_then(|id| roles.get(&id)).copied(),
        target: row.target_question_id.and_then(|id| named.get(&id)).cloned(),
        reason: row.reason_id.and_then(|id| reasons.get(&id)).cloned(),
        // A note may quote what the reason hides.
        note: if is_hidden { String::new() } else { row.note },
        texts: row.text_before.zip(row.text_after).filter(|_| is_readable),
        question,
        created_at: row.created_at,
    }
}
