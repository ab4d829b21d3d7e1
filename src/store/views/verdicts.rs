//! Verdicts on answers as the desk sees them: those that wait for a second person, those
//! that a questioner contests, and one of them with what whoever decides must know.
//!
//! Never: an address of a supporter.

use crate::domain::contest::ContestState;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::slate::RecordStage;
use crate::store::answers::{self, Answer};
use crate::store::contests::{self, Contest};
use crate::store::questions::{self, Question};
use crate::store::schema::{
    answers as answer_rows, questions as question_rows, sittings as sitting_rows, staff,
};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// Most verdicts of one kind in the list.
const MOST: i64 = 200;

/// How many wait for somebody.
#[derive(Debug, Clone, Copy, Default)]
pub struct Waiting {
    /// Verdicts that a second person has to confirm.
    pub proposed: i64,
    /// Contests that somebody has to decide.
    pub contested: i64,
}

/// The list.
#[derive(Debug, Clone)]
pub struct Verdicts {
    /// Proposed ones, the longest waiting first.
    pub proposed: Vec<Line>,
    /// Contested ones, the longest waiting first; one line a question.
    pub contested: Vec<Line>,
    /// Those whose contest was decided last.
    pub decided: Vec<Line>,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Public code of the question.
    pub reference: String,
    /// Its words.
    pub body: String,
    /// Time zone of its sitting.
    pub zone: String,
    /// Who had a part in it.
    pub by: Vec<StaffId>,
    /// Since when it waits, or when it was decided.
    pub at: Instant,
}

/// One verdict.
#[derive(Debug, Clone)]
pub struct OneVerdict {
    /// The question.
    pub question: Question,
    /// Its sitting.
    pub sitting: Sitting,
    /// The record.
    pub answer: Answer,
    /// Who proposed it, by name.
    pub proposed_by: String,
    /// Who confirmed it, by name.
    pub confirmed_by: Option<String>,
    /// Its contests, oldest first, each with who decided it, by name.
    pub contests: Vec<(Contest, Option<String>)>,
}

impl OneVerdict {
    /// The contests that wait.
    pub fn waiting(&self) -> impl Iterator<Item = &Contest> {
        self.contests.iter().map(|(one, _)| one).filter(|one| one.state == ContestState::Waiting)
    }
}

/// How many wait.
pub fn count_waiting(conn: &mut Conn) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        proposed: answers::count_proposed(conn)?,
        contested: contests::count_waiting(conn)?,
    })
}

/// The list, in four queries.
pub fn list(conn: &mut Conn) -> Result<Verdicts, StoreError> {
    let rows: Vec<(String, String, String, StaffId, Instant)> = answer_rows::table
        .inner_join(question_rows::table.on(question_rows::id.eq(answer_rows::question_id)))
        .inner_join(sitting_rows::table.on(sitting_rows::id.eq(answer_rows::sitting_id)))
        .filter(answer_rows::stage.eq(RecordStage::Proposed))
        .order((answer_rows::recorded_at, answer_rows::id))
        .limit(MOST)
        .select((
            question_rows::reference,
            question_rows::body,
            sitting_rows::zone,
            answer_rows::recorded_by,
            answer_rows::recorded_at,
        ))
        .load(conn)?;
    let proposed = rows.into_iter().map(|(reference, body, zone, by, at)| Line {
        reference,
        body,
        zone,
        by: vec![by],
        at,
    });
    let (waiting, decided) = (contests::list(conn, true)?, contests::list(conn, false)?);
    let about: Vec<QuestionId> = waiting.iter().chain(&decided).map(|one| one.about_id).collect();
    let known: Vec<(QuestionId, String, String, String)> = question_rows::table
        .inner_join(sitting_rows::table.on(sitting_rows::id.eq(question_rows::sitting_id)))
        .filter(question_rows::id.eq_any(about))
        .select((
            question_rows::id,
            question_rows::reference,
            question_rows::body,
            sitting_rows::zone,
        ))
        .load(conn)?;
    let known: HashMap<QuestionId, (String, String, String)> =
        known.into_iter().map(|(id, code, body, zone)| (id, (code, body, zone))).collect();
    Ok(Verdicts {
        proposed: proposed.collect(),
        contested: lines(waiting, &known),
        decided: lines(decided, &known),
    })
}

/// One line a question, in the order of its first contest.
fn lines(
    contests: Vec<Contest>,
    known: &HashMap<QuestionId, (String, String, String)>,
) -> Vec<Line> {
    let mut seen = std::collections::HashSet::new();
    let line = |one: Contest| {
        let (reference, body, zone) = known.get(&one.about_id)?.clone();
        let by = [Some(one.proposed_by), one.confirmed_by].into_iter().flatten().collect();
        Some(Line { reference, body, zone, by, at: one.decided_at.unwrap_or(one.contested_at) })
    };
    contests.into_iter().filter(|one| seen.insert(one.about_id)).filter_map(line).collect()
}

/// The verdict on the question of that code.
///
/// # Errors
/// [`StoreError::NotFound`] when nothing is recorded of it.
pub fn get(conn: &mut Conn, reference: &str) -> Result<OneVerdict, StoreError> {
    let question = questions::get(conn, reference)?;
    let answer = answers::find(conn, question.id)?.ok_or(StoreError::NotFound)?;
    let contests = contests::list_about(conn, &[question.id])?;
    let mut who: Vec<StaffId> = contests.iter().filter_map(|one| one.decided_by).collect();
    who.push(answer.recorded_by);
    who.extend(answer.confirmed_by);
    let names: Vec<(StaffId, String)> =
        staff::table.filter(staff::id.eq_any(who)).select((staff::id, staff::name)).load(conn)?;
    let names: HashMap<StaffId, String> = names.into_iter().collect();
    let name = |id: Option<StaffId>| id.and_then(|id| names.get(&id).cloned());
    Ok(OneVerdict {
        sitting: sittings::get_by_id(conn, question.sitting_id)?,
        proposed_by: name(Some(answer.recorded_by)).unwrap_or_default(),
        confirmed_by: name(answer.confirmed_by),
        contests: contests.into_iter().map(|one| (one.clone(), name(one.decided_by))).collect(),
        question,
        answer,
    })
}
