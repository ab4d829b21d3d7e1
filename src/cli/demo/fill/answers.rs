//! What became of the slate of the sitting that is over: in every state that a record can
//! have, so that whoever looks around finds something to confirm and something to decide.
//!
//! Never: a mail; in the world its backers were told long ago.

use super::decisions::{Entry, Log};
use super::ground::Ground;
use super::people::Staff;
use super::sittings::Sittings;
use crate::demo::{DemoOutcome, DemoRecord, DemoStep};
use crate::domain::contest::ContestState;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::domain::pledge::Fate;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::store::answers::Record;
use crate::store::contests::{self, Decided, NewContest};
use crate::store::{Conn, StoreError, demo, editions};
use chrono::TimeDelta;

/// Records every question of the slate and of its reserves for which the world has words:
/// asked a quarter of an hour apart, written down from two hours after the sitting.
pub(super) fn insert(
    conn: &mut Conn,
    ground: &Ground,
    sittings: &Sittings,
    questions: &[QuestionId],
    staff: &Staff,
) -> Result<(), StoreError> {
    let mut log = Log::new(4);
    let Some(first) = ground.world.answers.first() else { return Ok(()) };
    let number = ground.world.questions[first.question].sitting;
    let (sitting, began) = (sittings.ids[number], sittings.sits_at(number));
    let lines = in_order(conn, sitting)?;
    let place = |question| lines.iter().position(|one| *one == question);
    let mut of_slate: Vec<(QuestionId, &DemoRecord)> =
        ground.world.answers.iter().map(|one| (questions[one.question], &one.record)).collect();
    of_slate.sort_by_key(|(question, _)| place(*question));
    let reserves: Vec<QuestionId> = lines.iter().skip(of_slate.len()).copied().collect();
    let of_reserves = reserves.into_iter().zip(&ground.world.reserves);
    for (order, (question, words)) in (0..).zip(of_slate.into_iter().chain(of_reserves)) {
        let one = One { sitting, question, words, asked_at: began + TimeDelta::minutes(9 * order) };
        let written_at = began + TimeDelta::minutes(120 + 15 * order);
        record(conn, &mut log, staff, &one, written_at)?;
    }
    log.append(conn, ground, staff)
}

/// The questions of a sitting's slate in order, then its reserves, each once.
fn in_order(conn: &mut Conn, sitting: SittingId) -> Result<Vec<QuestionId>, StoreError> {
    let edition = editions::find_newest(conn, sitting)?.ok_or(StoreError::NotFound)?;
    let mut found: Vec<QuestionId> = Vec::new();
    for line in editions::list_lines(conn, edition.id)? {
        if !found.contains(&line.line.question_id) {
            found.push(line.line.question_id);
        }
    }
    Ok(found)
}

/// A question and what the world says became of it.
struct One<'a> {
    sitting: SittingId,
    question: QuestionId,
    words: &'a DemoRecord,
    asked_at: Instant,
}

fn record(
    conn: &mut Conn,
    log: &mut Log,
    staff: &Staff,
    one: &One<'_>,
    at: Instant,
) -> Result<(), StoreError> {
    let words = one.words;
    let (asked, state) = facts(words.outcome);
    let confirmed_at = at + TimeDelta::minutes(50);
    let is_confirmed = words.step == DemoStep::Confirmed;
    let record = Record {
        state,
        asked_at: (asked == Asked::Asked).then_some(one.asked_at),
        summary: words.summary.clone(),
        quotation: words.quotation.clone(),
        link: words.link.clone(),
        video: words.video.clone(),
        video_at: words.video_at,
        stage: stage(words.step),
        return_reason: words.returned.clone(),
        confirmed_by: is_confirmed.then_some(staff.moderator),
        confirmed_at: is_confirmed.then_some(confirmed_at),
        ..Record::new((one.sitting, one.question), asked, staff.office, at)
    };
    demo::insert_answer(conn, &record, is_confirmed.then_some(confirmed_at))?;
    let mut note = |at, act, note: &str| {
        let entry = Entry::new(at, one.sitting, act).of(one.question);
        log.note(Entry { note: note.to_owned(), ..entry });
    };
    note(at - TimeDelta::minutes(5), Act::Answer, "");
    if words.step != DemoStep::Noted {
        note(at, Act::ProposeVerdict, "");
    }
    match words.step {
        DemoStep::Confirmed => note(confirmed_at, Act::ConfirmVerdict, &words.summary),
        DemoStep::Returned => note(confirmed_at, Act::ReturnVerdict, ""),
        DemoStep::Noted | DemoStep::Proposed => {}
    }
    if !words.contest.is_empty() {
        contest(conn, log, staff, one, confirmed_at)?;
    }
    Ok(())
}

/// The questioner contests it two days after it was confirmed; decided the day after.
fn contest(
    conn: &mut Conn,
    log: &mut Log,
    staff: &Staff,
    one: &One<'_>,
    confirmed_at: Instant,
) -> Result<(), StoreError> {
    let words = one.words;
    let contested_at = confirmed_at + TimeDelta::days(2);
    let after = fate(words.outcome);
    let new = NewContest {
        question_id: one.question,
        about_id: one.question,
        words: words.contest.clone(),
        verdict: words.contested_outcome.map_or(after, fate),
        proposed_by: staff.office,
        confirmed_by: Some(staff.moderator),
        state: ContestState::Waiting,
        answer: String::new(),
        verdict_after: String::new(),
        contested_at,
    };
    contests::insert(conn, &new)?;
    log.note(Entry::new(contested_at, one.sitting, Act::Contest).of(one.question));
    if words.contest_answer.is_empty() {
        return Ok(());
    }
    let is_changed = words.contested_outcome.is_some();
    let (state, act) = match is_changed {
        true => (ContestState::Changed, Act::ChangeVerdict),
        false => (ContestState::Stands, Act::VerdictStands),
    };
    let (answer, at) = (words.contest_answer.clone(), contested_at + TimeDelta::days(1));
    let entry = Entry::new(at, one.sitting, act).of(one.question);
    log.note(Entry { note: answer.clone(), ..entry });
    let decided = Decided { state, answer, verdict: after, by: staff.organiser, at };
    contests::update_decided(conn, one.question, &decided).map(drop)
}

fn facts(outcome: DemoOutcome) -> (Asked, Option<AnswerState>) {
    match outcome {
        DemoOutcome::Answered => (Asked::Asked, Some(AnswerState::Answered)),
        DemoOutcome::Partly => (Asked::Asked, Some(AnswerState::Partly)),
        DemoOutcome::NotAnswered => (Asked::Asked, Some(AnswerState::NotAnswered)),
        DemoOutcome::StandardReply => (Asked::Asked, Some(AnswerState::StandardReply)),
        DemoOutcome::NotAsked => (Asked::NotAsked, None),
    }
}

fn fate(outcome: DemoOutcome) -> Fate {
    let (asked, state) = facts(outcome);
    Fate::of(asked, state, RecordStage::Confirmed)
}

fn stage(step: DemoStep) -> RecordStage {
    match step {
        DemoStep::Noted => RecordStage::Noted,
        DemoStep::Proposed => RecordStage::Proposed,
        DemoStep::Returned => RecordStage::Returned,
        DemoStep::Confirmed => RecordStage::Confirmed,
    }
}
