//! Merging a question into another that says the same: its upvotes come along.
//!
//! Never: a supporter counted twice; a merge across sittings or in a circle.

use super::{Case, Context, DecideError, Decider, open_case, tell};
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionMerged;
use crate::store::questions::{self, Change, Question};
use crate::store::{Conn, StoreError, decisions, merges, mergings};

/// Most steps from a merged question to the one that stands for it.
const MOST_STEPS: usize = 50;

/// What a merge did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Public code of the question that now stands for both.
    pub into: String,
    /// Supporters who came along.
    pub moved: i64,
    /// Supporters who backed it already.
    pub already: i64,
}

/// Merges a question into the one of that public code, or into what that one was
/// merged into.
///
/// # Errors
/// [`DecideError::UnknownTarget`], [`DecideError::OtherSitting`],
/// [`DecideError::SameQuestion`], [`DecideError::TargetNotOpen`], or see there.
pub fn merge(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    target: &str,
) -> Result<Merged, DecideError> {
    let case = open_case(conn, now, decider, Act::Merge)?;
    let target = standing_for(conn, &case, target)?;
    let question = &case.question;
    mergings::remember(conn, question.id)?;
    join(conn, now, &case, &target)?;
    let all = merges::count_backers(conn, &[question.id])?;
    merges::put_own(conn, target.id, target.supporter_id, now)?;
    let moved = merges::bring(conn, target.id, &[question.id], now)?;
    let moved = i64::try_from(moved).unwrap_or(i64::MAX);
    let mut decision = case.decision(context, decider, now);
    decision.target_question_id = Some(target.id);
    decisions::append(conn, &decision)?;
    tell::questioner(conn, context, now, &case, &decision.reference, |to| QuestionMerged {
        sitting: tell::sitting_title(&case, to),
        question: question.body.clone(),
        into: target.body.clone(),
        link: tell::page_of(context, &target, to),
        object: Some(tell::object_page(context, question, to)),
    })?;
    Ok(Merged { into: target.reference, moved, already: all - moved })
}

/// Writes the merge while holding both rows, the older first, so that two merges
/// that cross wait for each other and never for ever.
fn join(conn: &mut Conn, now: Instant, case: &Case, target: &Question) -> Result<(), DecideError> {
    let change = Change { merged_into_id: Some(Some(target.id)), ..case.change(now) };
    if case.question.id < target.id {
        case.write(conn, &change)?;
    }
    if !merges::hold_open(conn, target.id)? {
        return Err(DecideError::TargetNotOpen);
    }
    if case.question.id > target.id {
        case.write(conn, &change)?;
    }
    Ok(())
}

/// The question meant, followed to the one that it was itself merged into.
fn standing_for(conn: &mut Conn, case: &Case, reference: &str) -> Result<Question, DecideError> {
    let mut target = questions::find(conn, reference)?.ok_or(DecideError::UnknownTarget)?;
    if target.sitting_id != case.sitting.id {
        return Err(DecideError::OtherSitting);
    }
    for _ in 0..MOST_STEPS {
        if target.id == case.question.id {
            return Err(DecideError::SameQuestion);
        }
        match target.merged_into_id {
            Some(next) => target = questions::get_by_id(conn, next)?,
            None if target.status.is_open() => return Ok(target),
            None => return Err(DecideError::TargetNotOpen),
        }
    }
    Err(StoreError::Corrupt(format!("merged questions without end from {reference}")).into())
}
