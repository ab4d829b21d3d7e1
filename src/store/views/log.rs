//! The public decision log of a sitting, newest first, in pages.
//!
//! Never: who decided by name; only the role, and a letter that stays the same for
//! one person at one sitting.

use crate::domain::decision::Act;
use crate::domain::ids::{DecisionId, QuestionId, ReasonId, RuleSetId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::staff::{self as roles, Role};
use crate::store::reasons::{self, Reason};
use crate::store::rules::{self, Rule, Versions};
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

/// Who decided, as the public may know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The role.
    pub role: Role,
    /// How many others decided something at this sitting before they first did.
    pub place: usize,
}

impl Person {
    /// The letter by which one person's decisions at one sitting are told from another's.
    pub fn letter(&self) -> String {
        roles::letter(self.place)
    }
}

/// A row of the log.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Key, by which the log is read on.
    pub id: DecisionId,
    /// Public code.
    pub reference: String,
    /// What was done.
    pub act: Act,
    /// Who decided; `None` for the rule itself and for questioners.
    pub person: Option<Person>,
    /// Who proposed what needed two people.
    pub second: Option<Person>,
    /// The question it is about.
    pub question: Option<Named>,
    /// The question it was merged into.
    pub target: Option<Named>,
    /// Why a question was refused.
    pub reason: Option<Reason>,
    /// The version of the sitting's rules that was in force.
    pub rules_version: Option<i32>,
    /// The rule that a refusal cited, in that version.
    pub rule: Option<Rule>,
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
    id: DecisionId,
    reference: String,
    question_id: Option<QuestionId>,
    staff_id: Option<StaffId>,
    second_staff_id: Option<StaffId>,
    act: Act,
    reason_id: Option<ReasonId>,
    note: String,
    text_before: Option<String>,
    text_after: Option<String>,
    target_question_id: Option<QuestionId>,
    rule_set_id: Option<RuleSetId>,
    rule_number: Option<i32>,
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

/// `limit` decisions, newest first, after the first `skip`. A fixed number of queries.
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
    entries(conn, sitting, rows)
}

/// `limit` decisions, newest first, from the one before `before` on, or from the
/// newest. Reading on by key, a long log is read as fast at its end as at its start.
pub fn list_before(
    conn: &mut Conn,
    sitting: SittingId,
    before: Option<DecisionId>,
    limit: i64,
) -> Result<Vec<Entry>, StoreError> {
    let rows = decisions::table
        .filter(decisions::sitting_id.eq(sitting))
        .filter(decisions::id.lt(before.unwrap_or(DecisionId(i64::MAX))))
        .order(decisions::id.desc())
        .select(Row::as_select())
        .limit(limit)
        .load(conn)?;
    entries(conn, sitting, rows)
}

/// What the rows name from other tables, each table read once.
struct Facts {
    reasons: HashMap<ReasonId, Reason>,
    named: HashMap<QuestionId, Named>,
    people: HashMap<StaffId, Person>,
    versions: Versions,
}

fn entries(conn: &mut Conn, sitting: SittingId, rows: Vec<Row>) -> Result<Vec<Entry>, StoreError> {
    let reasons: HashMap<_, _> = reasons::list(conn)?.into_iter().map(|r| (r.id, r)).collect();
    let named = named(conn, &rows, &reasons)?;
    let mut sets: Vec<RuleSetId> = rows.iter().filter_map(|row| row.rule_set_id).collect();
    sets.sort_unstable();
    sets.dedup();
    let facts = Facts {
        people: people(conn, sitting)?,
        versions: rules::read_versions(conn, &sets)?,
        reasons,
        named,
    };
    Ok(rows.into_iter().map(|row| facts.entry(row)).collect())
}

/// Who decided something at a sitting, in the order in which they first did. The
/// log only grows, so each keeps their place.
fn people(conn: &mut Conn, sitting: SittingId) -> Result<HashMap<StaffId, Person>, StoreError> {
    let mut first: Vec<(Option<StaffId>, Option<DecisionId>)> = decisions::table
        .filter(decisions::sitting_id.eq(sitting))
        .filter(decisions::staff_id.is_not_null())
        .group_by(decisions::staff_id)
        .select((decisions::staff_id, diesel::dsl::min(decisions::id)))
        .load(conn)?;
    first.sort_by_key(|(_, id)| *id);
    let order: Vec<StaffId> = first.into_iter().filter_map(|(who, _)| who).collect();
    let roles: HashMap<StaffId, Role> = staff::table
        .filter(staff::id.eq_any(&order))
        .select((staff::id, staff::role))
        .load::<(StaffId, Role)>(conn)?
        .into_iter()
        .collect();
    let person =
        |(place, who): (usize, StaffId)| Some((who, Person { role: *roles.get(&who)?, place }));
    Ok(order.into_iter().enumerate().filter_map(person).collect())
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

impl Facts {
    fn entry(&self, row: Row) -> Entry {
        let question = row.question_id.and_then(|id| self.named.get(&id)).cloned();
        let is_readable = question.as_ref().is_none_or(|q| q.body.is_some());
        let is_hidden = question.as_ref().is_some_and(|q| q.is_hidden);
        // A note may quote what its reason hides, also when the question stands otherwise now.
        let reason = row.reason_id.and_then(|id| self.reasons.get(&id)).cloned();
        let is_hidden = is_hidden || reason.as_ref().is_some_and(|reason| reason.is_hidden);
        let person = |id: Option<StaffId>| self.people.get(&id?).copied();
        let cited =
            row.rule_set_id.zip(row.rule_number).and_then(|(id, n)| self.versions.cited(id, n));
        Entry {
            id: row.id,
            reference: row.reference,
            act: row.act,
            person: person(row.staff_id),
            second: person(row.second_staff_id),
            target: row.target_question_id.and_then(|id| self.named.get(&id)).cloned(),
            reason,
            rules_version: row.rule_set_id.and_then(|id| self.versions.number(id)),
            rule: cited.map(|(_, rule)| rule),
            note: if is_hidden { String::new() } else { row.note },
            texts: row.text_before.zip(row.text_after).filter(|_| is_readable),
            question,
            created_at: row.created_at,
        }
    }
}
