//! Refusing a question, with a reason that its questioner is told.
//!
//! Never: a refusal without a reason, or without a word about the appeal.

use super::{Case, Context, DecideError, Decider, open_case, tell};
use crate::domain::appeal::{ANSWERED_IN_DAYS, WITHIN_DAYS};
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::mail::params::{CitedRule, QuestionRefused};
use crate::store::questions::Change;
use crate::store::reasons::{self, Reason};
use crate::store::{Conn, decisions, removals, rules};
use chrono::Duration;

/// Refuses a question; `note` may be empty.
///
/// # Errors
/// [`DecideError::UnknownReason`]; [`DecideError::NeedsSecond`] when one person may not
/// do it alone; or see there.
pub fn refuse(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    reason_code: &str,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Refuse)?;
    let reason = reasons::find_current(conn, reason_code)?.ok_or(DecideError::UnknownReason)?;
    let backers = removals::count_backers(conn, case.question.id)?;
    if context.desk.second.needed(case.question.status, backers) {
        return Err(DecideError::NeedsSecond);
    }
    carry_out(conn, context, now, decider, &case, &Grounds { reason, note, proposed_by: None })
}

/// Why a question is refused, and on whose proposal.
pub(super) struct Grounds<'a> {
    pub reason: Reason,
    pub note: &'a str,
    pub proposed_by: Option<StaffId>,
}

/// Refuses what may be refused, by one person or by two.
pub(super) fn carry_out(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    case: &Case,
    grounds: &Grounds,
) -> Result<(), DecideError> {
    let Grounds { reason, note, proposed_by } = grounds;
    let cited = rules::cite(conn, case.sitting.id, reason.id)?;
    case.write(conn, &Change { reason_id: Some(Some(reason.id)), ..case.change(now) })?;
    let mut decision = case.decision(context, decider, now);
    decision.reason_id = Some(reason.id);
    decision.note = (*note).to_owned();
    decision.second_staff_id = *proposed_by;
    decisions::append_citing(conn, &decision, &cited)?;
    tell::questioner(conn, context, now, case, &decision.reference, |to| {
        let public = reason.public_text(to.language);
        QuestionRefused {
            sitting: tell::sitting_title(case, to),
            question: case.question.body.clone(),
            reason: if note.is_empty() { public.to_owned() } else { format!("{public}\n{note}") },
            rule: cited.rule.as_ref().map(|rule| CitedRule {
                number: rule.number,
                heading: rule.heading(to.language).to_owned(),
                version: cited.version,
            }),
            link: context
                .link(to.language, &format!("/me/questions/{}/appeal", case.question.reference)),
            appeal_until: tell::when(case, now + Duration::days(WITHIN_DAYS)),
            appeal_days: ANSWERED_IN_DAYS,
        }
    })?;
    Ok(())
}
