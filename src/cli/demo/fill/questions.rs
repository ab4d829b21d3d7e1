//! The demonstration's questions: inserted as they were asked, then brought to
//! where the desk's decisions left them.
//!
//! Never: a decision that the world did not make.

use super::decisions::{Entry, Log};
use super::ground::{Ground, code, lang};
use super::sittings::Sittings;
use super::upvotes::Backing;
use crate::demo::{DemoQuestion, DemoStatus};
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, ReasonId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::domain::rules::CONSENT_VERSION;
use crate::domain::text::{clean_line, clean_text};
use crate::store::questions::{self, Change, NewQuestion};
use crate::store::{Conn, StoreError};
use chrono::TimeDelta;
use std::collections::HashMap;

/// Seconds from asking to confirming: less than the desk ever took.
const CONFIRMING_SECONDS: i64 = 30;

/// What a moderator writes beside a tidied spelling.
const SPELLING: &str = "Spelling only. The question is the same.";

/// The rows, in the world's order, and what was decided.
pub(super) struct Rows {
    pub(super) ids: Vec<QuestionId>,
    pub(super) log: Log,
}

/// When a question was confirmed, in seconds from now.
pub(super) fn confirmed_at(question: &DemoQuestion) -> i64 {
    question.asked_at + CONFIRMING_SECONDS
}

/// Inserts all questions with their decisions.
pub(super) fn insert(
    conn: &mut Conn,
    ground: &Ground,
    sittings: &Sittings,
    supporters: &[SupporterId],
    reasons: &HashMap<String, ReasonId>,
    backing: &Backing,
) -> Result<Rows, StoreError> {
    let codes = ground.codes(2);
    let mut ids = Vec::with_capacity(ground.world.questions.len());
    for one in &ground.world.questions {
        let new = row(ground, sittings, supporters, one, code(&codes, "Q"));
        ids.push(questions::insert(conn, &new)?);
    }
    let desk = Desk { ground, sittings, reasons, backing, ids: &ids };
    let mut log = Log::new(3);
    let mut shortlisted = vec![0; sittings.ids.len()];
    for (at, one) in ground.world.questions.iter().enumerate() {
        let order = &mut shortlisted[one.sitting];
        if let Some(change) = desk.decide(at, one, order, &mut log)? {
            questions::update(conn, ids[at], 0, &change)?;
        }
    }
    Ok(Rows { ids, log })
}

fn row(
    ground: &Ground,
    sittings: &Sittings,
    supporters: &[SupporterId],
    one: &DemoQuestion,
    reference: String,
) -> NewQuestion {
    let person = &ground.world.supporters[one.supporter];
    NewQuestion {
        reference,
        sitting_id: sittings.ids[one.sitting],
        supporter_id: supporters[one.supporter],
        topic_id: sittings.topics[one.topic],
        body: clean_text(&one.text),
        background: clean_text(one.background.as_deref().unwrap_or_default()),
        first_name: clean_line(&person.first_name),
        say_name: clean_line(person.say_name.as_deref().unwrap_or_default()),
        is_anonymous: person.anonymous,
        town: ground.town(one.supporter).clone(),
        status: QuestionStatus::Queued,
        consent_version: CONSENT_VERSION.to_owned(),
        language: lang(one.language),
        submission_key: ground.context.entropy.token(),
        asked_at: ground.at(one.asked_at),
        confirmed_at: Some(ground.at(confirmed_at(one))),
    }
}

/// What the desk needs to act on one question.
struct Desk<'a> {
    ground: &'a Ground,
    sittings: &'a Sittings,
    reasons: &'a HashMap<String, ReasonId>,
    backing: &'a Backing,
    ids: &'a [QuestionId],
}

impl Desk<'_> {
    /// Notes the acts on a question and gives where they leave it; `None` for
    /// one that still waits. `shortlisted` counts those put forward so far.
    fn decide(
        &self,
        number: usize,
        one: &DemoQuestion,
        shortlisted: &mut i64,
        log: &mut Log,
    ) -> Result<Option<Change>, StoreError> {
        let Some(decided_at) = one.decided_at else { return Ok(None) };
        let at = self.ground.at(decided_at);
        let entry = |at: Instant, act: Act| {
            Entry::new(at, self.sittings.ids[one.sitting], act).of(self.ids[number])
        };
        let mut change = Change { status_at: Some(at), ..Change::default() };
        change.status = Some(match &one.status {
            DemoStatus::Queue => return Ok(None),
            DemoStatus::Approved => {
                log.note(entry(at, Act::Approve));
                QuestionStatus::Approved
            }
            DemoStatus::Amended { to } => {
                let (before, after) = (clean_text(&one.text), clean_text(to));
                change.search_text = Some(questions::search_text(
                    &after,
                    &clean_text(one.background.as_deref().unwrap_or_default()),
                ));
                change.body = Some(after.clone());
                change.original_body = Some(Some(before.clone()));
                let texts = Some((before, after));
                log.note(Entry { texts, note: SPELLING.to_owned(), ..entry(at, Act::Amend) });
                log.note(entry(at, Act::Approve));
                QuestionStatus::Approved
            }
            DemoStatus::Shortlisted => {
                log.note(entry(at, Act::Approve));
                let put_forward = self.put_forward_at(one.sitting, *shortlisted);
                *shortlisted += 1;
                log.note(entry(put_forward, Act::Shortlist));
                change.status_at = Some(put_forward);
                QuestionStatus::Shortlisted
            }
            DemoStatus::Refused { reason } => {
                let id = self.reasons.get(reason).copied();
                let reason =
                    id.ok_or_else(|| StoreError::Corrupt(format!("no reason {reason}")))?;
                log.note(Entry { reason: Some(reason), ..entry(at, Act::Refuse) });
                change.reason_id = Some(Some(reason));
                QuestionStatus::Refused
            }
            DemoStatus::Returned { note } => {
                log.note(Entry { note: note.clone(), ..entry(at, Act::Return) });
                QuestionStatus::Returned
            }
            DemoStatus::MergedInto { question } => {
                log.note(entry(at, Act::Approve));
                let merged_at = self.ground.at(self.backing.merged_at(number));
                let target = Some(self.ids[*question]);
                log.note(Entry { target, ..entry(merged_at, Act::Merge) });
                change.status_at = Some(merged_at);
                change.merged_into_id = Some(target);
                QuestionStatus::Merged
            }
        });
        Ok(Some(change))
    }

    /// From an hour after the call closed, one every ten minutes.
    fn put_forward_at(&self, sitting: usize, order: i64) -> Instant {
        let at = self.sittings.closes_at(sitting) + TimeDelta::minutes(60 + 10 * order);
        at.min(self.ground.now)
    }
}
