//! One question as its page shows it: where it stands, what was decided, what
//! it was merged with, whether it was chosen and what was answered.
//!
//! Never: whether the visitor may see it; the page says that.

use crate::domain::decision::Act;
use crate::domain::ids::{EditionId, QuestionId, ReasonId, RuleSetId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::mailbag::Channel;
use crate::domain::question::QuestionStatus;
use crate::domain::sitting::Milestones;
use crate::store::answers::{self, Answer};
use crate::store::contests::{self, Contest};
use crate::store::questions::{self, Question};
use crate::store::reasons::{self, Reason};
use crate::store::rules::{self, Rule};
use crate::store::schema::{decisions, editions, slate_lines, tallies, topics};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{Conn, StoreError, askers, carried, jobs, taken_in, upvotes};
use diesel::prelude::*;

/// A question's page.
#[derive(Debug, Clone)]
pub struct QuestionPage {
    /// The question.
    pub question: Question,
    /// Its sitting.
    pub sitting: Sitting,
    /// What the sitting's stage follows from.
    pub milestones: Milestones,
    /// What it is about.
    pub topic: Topic,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// The rule that the refusal cited, with the version of the rules.
    pub cited: Option<(i32, Rule)>,
    /// The question it was merged into.
    pub merged_into: Option<Question>,
    /// Whether that one is hidden by the reason it was refused for.
    pub is_target_hidden: bool,
    /// How many questions were merged into it.
    pub merged_in: i64,
    /// How many other people ask it: the questioners of those, and of what was merged into them.
    pub other_askers: u32,
    /// What was decided, oldest first.
    pub decisions: Vec<Decided>,
    /// Its place in the newest edition of the slate.
    pub place: Place,
    /// What was answered, as far as everybody may read it.
    pub answer: Option<Answer>,
    /// The contests of that verdict, oldest first.
    pub contests: Vec<Contest>,
    /// How many people back it.
    pub counted: i64,
    /// When upvotes were last counted.
    pub counted_at: Instant,
    /// The visitor backs it.
    pub is_backed: bool,
    /// How it came, if not by the form.
    pub channel: Option<Channel>,
    /// Public code of what it lives on as at the next sitting, while that has a public page.
    pub carried_into: Option<String>,
    /// Public code of what it was at an earlier sitting, while that has a public page.
    pub carried_from: Option<String>,
}

/// A decision about one question.
#[derive(Debug, Clone, Queryable)]
pub struct Decided {
    /// What was done.
    pub act: Act,
    /// What the person wrote for the public.
    pub note: String,
    /// The wording before.
    pub text_before: Option<String>,
    /// When.
    pub created_at: Instant,
}

/// A question's place in the newest edition of its sitting's slate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// There is no slate yet.
    NoSlate,
    /// In the slate, at this position.
    Chosen(i32),
    /// A reserve.
    Reserve,
    /// In neither.
    NotChosen,
}

/// The page of the question of that public code, as `viewer` sees it.
pub fn get(
    conn: &mut Conn,
    reference: &str,
    viewer: Option<SupporterId>,
    counting: &str,
) -> Result<QuestionPage, StoreError> {
    let question = questions::get(conn, reference)?;
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let reasons = reasons::list(conn)?;
    let merged_into = match question.merged_into_id {
        Some(target) => Some(questions::get_by_id(conn, target)?),
        None => None,
    };
    let is_hidden = |q: &Question| {
        q.reason_id.is_some_and(|id| reasons.iter().any(|r| r.id == id && r.is_hidden))
    };
    let counted: Option<i64> =
        tallies::table.find(question.id).select(tallies::counted).first(conn).optional()?;
    let is_backed = match viewer {
        Some(viewer) => !upvotes::list_backed(conn, viewer, &[question.id])?.is_empty(),
        None => false,
    };
    let (into, from) = carried::both_ways(conn, question.id)?;
    Ok(QuestionPage {
        carried_into: public_code(conn, into)?,
        carried_from: public_code(conn, from)?,
        milestones: sittings::milestones(conn, &sitting)?,
        topic: topics::table.find(question.topic_id).select(Topic::as_select()).first(conn)?,
        reason: reasons.iter().find(|r| Some(r.id) == question.reason_id).cloned(),
        cited: cited(conn, &question)?,
        is_target_hidden: merged_into.as_ref().is_some_and(is_hidden),
        merged_into,
        merged_in: merged_in(conn, &question)?,
        other_askers: askers::of_question(conn, question.id)?,
        decisions: decided(conn, &question, &reasons)?,
        place: place(conn, &question)?,
        answer: answers::find_public(conn, question.id)?,
        contests: contests::list_about(conn, &[question.id])?,
        counted: counted.unwrap_or(0),
        counted_at: jobs::last_run(conn, counting)?,
        is_backed,
        channel: taken_in::find(conn, question.id)?.map(|one| one.channel),
        question,
        sitting,
    })
}

/// The public code of another question, if everybody may see its page.
fn public_code(conn: &mut Conn, id: Option<QuestionId>) -> Result<Option<String>, StoreError> {
    let Some(id) = id else { return Ok(None) };
    let other = questions::get_by_id(conn, id)?;
    Ok(Some(other).filter(|q| q.status.has_public_page()).map(|q| q.reference))
}

/// The rule that the last refusal cited.
fn cited(conn: &mut Conn, question: &Question) -> Result<Option<(i32, Rule)>, StoreError> {
    if question.status != QuestionStatus::Refused {
        return Ok(None);
    }
    let cited: Option<(Option<RuleSetId>, Option<i32>)> = decisions::table
        .filter(decisions::question_id.eq(question.id))
        .filter(decisions::act.eq(Act::Refuse))
        .order(decisions::id.desc())
        .select((decisions::rule_set_id, decisions::rule_number))
        .first(conn)
        .optional()?;
    match cited {
        Some((Some(set), Some(number))) => rules::find_rule(conn, set, number),
        _ => Ok(None),
    }
}

fn merged_in(conn: &mut Conn, question: &Question) -> Result<i64, StoreError> {
    use crate::store::schema::questions;
    Ok(questions::table
        .filter(questions::merged_into_id.eq(question.id))
        .count()
        .get_result(conn)?)
}

/// What was decided. A note beside a reason that hides a question may quote what is
/// hidden, and is left behind here, wherever the question stands now.
fn decided(
    conn: &mut Conn,
    question: &Question,
    reasons: &[Reason],
) -> Result<Vec<Decided>, StoreError> {
    let rows: Vec<(Decided, Option<ReasonId>)> = decisions::table
        .filter(decisions::question_id.eq(question.id))
        .order(decisions::id)
        .select((
            (decisions::act, decisions::note, decisions::text_before, decisions::created_at),
            decisions::reason_id,
        ))
        .load(conn)?;
    let hides = |id| reasons.iter().any(|reason| Some(reason.id) == id && reason.is_hidden);
    let shown = |(row, reason): (Decided, Option<ReasonId>)| {
        let note = if hides(reason) { String::new() } else { row.note };
        Decided { note, ..row }
    };
    Ok(rows.into_iter().map(shown).collect())
}

fn place(conn: &mut Conn, question: &Question) -> Result<Place, StoreError> {
    let edition: Option<EditionId> = editions::table
        .filter(editions::sitting_id.eq(question.sitting_id))
        .order(editions::number.desc())
        .select(editions::id)
        .first(conn)
        .optional()?;
    let Some(edition) = edition else { return Ok(Place::NoSlate) };
    // A question may be a reserve for several positions; being chosen comes first.
    let line: Option<(bool, i32)> = slate_lines::table
        .filter(slate_lines::edition_id.eq(edition))
        .filter(slate_lines::question_id.eq(question.id))
        .order(slate_lines::is_reserve)
        .select((slate_lines::is_reserve, slate_lines::position))
        .first(conn)
        .optional()?;
    Ok(match line {
        Some((false, position)) => Place::Chosen(position),
        Some((true, _)) => Place::Reserve,
        None => Place::NotChosen,
    })
}
