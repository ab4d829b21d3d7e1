//! A supporter's own page: their questions, what they back, and what became of it.
//!
//! Never: more queries for more questions.

use crate::domain::appeal::WITHIN_DAYS;
use crate::domain::decision::Act;
use crate::domain::ids::{
    DecisionId, EditionId, QuestionId, ReasonId, RuleSetId, SittingId, SupporterId,
};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::question::QuestionStatus;
use crate::domain::slate::RecordStage;
use crate::domain::supporter::UpvoteState;
use crate::store::answers::{self, Answer};
use crate::store::appeals::{self, Appeal};
use crate::store::connection::Conn;
use crate::store::contests::{self, Contest};
use crate::store::error::StoreError;
use crate::store::objections::{self, Objection};
use crate::store::questions::{self, Question};
use crate::store::readings::{self, Reading};
use crate::store::rules::{self, Rule};
use crate::store::schema::{
    decisions, editions, questions as question_rows, reasons, sittings, slate_lines, upvotes,
};
use crate::store::sittings::Sitting;
use crate::store::supporters::{self, Supporter};
use crate::store::told;
use chrono::Duration;
use diesel::prelude::*;
use std::collections::HashMap;

/// Everything the page shows.
pub struct Mine {
    /// Whose page it is.
    pub supporter: Supporter,
    /// Their own questions, newest first.
    pub asked: Vec<Entry>,
    /// The questions they back, latest first.
    pub backed: Vec<Entry>,
}

/// One question and what became of it.
pub struct Entry {
    /// The question.
    pub question: Question,
    /// The sitting it is for.
    pub sitting: Sitting,
    /// Why it was refused, in the words for the public.
    pub reason: Option<Reason>,
    /// The rule that the refusal cited, with the version of the rules.
    pub cited: Option<(i32, Rule)>,
    /// Its last second look, and until when one can be asked for.
    pub appeal: Option<Appeal>,
    /// The objection to its merge.
    pub objection: Option<Objection>,
    /// Until when a second look can be asked for; `None` when it cannot.
    pub appeal_until: Option<Instant>,
    /// What a moderator asked for when it was last returned.
    pub return_note: Option<String>,
    /// Public code of the question it was merged into.
    pub merged_into: Option<String>,
    /// Whether the questioner was asked how it is to be read aloud, and confirmed what it now is.
    pub is_reading_confirmed: Option<bool>,
    /// An edition of the slate is published.
    pub has_slate: bool,
    /// Its position on the latest edition; reserves have none.
    pub position: Option<i32>,
    /// What was recorded at the sitting, as far as everybody may read it.
    pub answer: Option<Answer>,
    /// The questioner's contest of the verdict on it, or on what it was merged into.
    pub contest: Option<Contest>,
    /// There is such a verdict, and they have not contested it.
    pub may_contest: bool,
}

/// A reason in both languages.
#[derive(Clone, Queryable)]
pub struct Reason {
    id: ReasonId,
    en: String,
    cy: String,
}

impl Reason {
    /// Its text for the public.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Cy => &self.cy,
        }
    }
}

/// Reads the page of a supporter.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such supporter.
pub fn get(conn: &mut Conn, id: SupporterId) -> Result<Mine, StoreError> {
    let supporter = supporters::get(conn, id)?;
    let asked = questions::list_of_supporter(conn, id)?;
    let backed = backed(conn, id)?;
    let all: Vec<&Question> = asked.iter().chain(&backed).collect();
    let facts = Facts::read(conn, &all)?;
    let entries = |list: Vec<Question>| list.into_iter().map(|q| facts.entry(q)).collect();
    let (asked, backed): (Result<_, _>, Result<_, _>) = (entries(asked), entries(backed));
    Ok(Mine { supporter, asked: asked?, backed: backed? })
}

/// The questions of others that a supporter backs, latest first.
fn backed(conn: &mut Conn, id: SupporterId) -> Result<Vec<Question>, StoreError> {
    Ok(upvotes::table
        .inner_join(question_rows::table.on(question_rows::id.eq(upvotes::question_id)))
        .filter(upvotes::supporter_id.eq(id))
        .filter(upvotes::state.ne(UpvoteState::Withdrawn))
        .filter(question_rows::supporter_id.ne(id))
        .select(Question::as_select())
        .order((upvotes::changed_at.desc(), upvotes::question_id.desc()))
        .load(conn)?)
}

/// What a list of questions needs from other tables, each read once.
struct Facts {
    sittings: HashMap<SittingId, Sitting>,
    reasons: HashMap<ReasonId, Reason>,
    cited: HashMap<QuestionId, (i32, Rule)>,
    appeals: HashMap<QuestionId, Appeal>,
    objections: HashMap<QuestionId, Objection>,
    readings: HashMap<QuestionId, Reading>,
    refusals: HashMap<QuestionId, (DecisionId, Instant)>,
    notes: HashMap<QuestionId, String>,
    targets: HashMap<QuestionId, String>,
    editions: HashMap<SittingId, EditionId>,
    positions: HashMap<QuestionId, i32>,
    answers: HashMap<QuestionId, Answer>,
    spoken_for: HashMap<QuestionId, Answer>,
    contests: HashMap<QuestionId, Contest>,
}

impl Facts {
    fn read(conn: &mut Conn, all: &[&Question]) -> Result<Facts, StoreError> {
        let ids: Vec<QuestionId> = all.iter().map(|q| q.id).collect();
        let sitting_ids: Vec<SittingId> = all.iter().map(|q| q.sitting_id).collect();
        let reason_ids: Vec<ReasonId> = all.iter().filter_map(|q| q.reason_id).collect();
        let target_ids: Vec<QuestionId> = all.iter().filter_map(|q| q.merged_into_id).collect();
        let sittings: Vec<Sitting> = sittings::table
            .filter(sittings::id.eq_any(&sitting_ids))
            .select(Sitting::as_select())
            .load(conn)?;
        let reasons: Vec<Reason> = reasons::table
            .filter(reasons::id.eq_any(&reason_ids))
            .select((reasons::id, reasons::public_en, reasons::public_cy))
            .load(conn)?;
        // Later notes overwrite earlier ones in the map.
        let notes: Vec<(Option<QuestionId>, String)> = decisions::table
            .filter(decisions::question_id.eq_any(&ids))
            .filter(decisions::act.eq(Act::Return))
            .order(decisions::id.asc())
            .select((decisions::question_id, decisions::note))
            .load(conn)?;
        let targets: Vec<(QuestionId, String)> = question_rows::table
            .filter(question_rows::id.eq_any(&target_ids))
            .select((question_rows::id, question_rows::reference))
            .load(conn)?;
        // The same for editions: the last of a sitting stays.
        let editions: Vec<(SittingId, EditionId)> = editions::table
            .filter(editions::sitting_id.eq_any(&sitting_ids))
            .order(editions::number.asc())
            .select((editions::sitting_id, editions::id))
            .load(conn)?;
        let editions: HashMap<SittingId, EditionId> = editions.into_iter().collect();
        let latest: Vec<EditionId> = editions.values().copied().collect();
        let positions: Vec<(QuestionId, i32)> = slate_lines::table
            .filter(slate_lines::edition_id.eq_any(&latest))
            .filter(slate_lines::question_id.eq_any(&ids))
            .filter(slate_lines::is_reserve.eq(false))
            .select((slate_lines::question_id, slate_lines::position))
            .load(conn)?;
        let answers = answers::list_public(conn, &ids)?;
        let merged: Vec<QuestionId> =
            all.iter().filter(|q| q.status == QuestionStatus::Merged).map(|q| q.id).collect();
        let contests = contests::list_of(conn, &ids)?;
        Ok(Facts {
            sittings: sittings.into_iter().map(|s| (s.id, s)).collect(),
            reasons: reasons.into_iter().map(|r| (r.id, r)).collect(),
            cited: cited(conn, &ids)?,
            // Later ones overwrite earlier ones in both maps.
            objections: objections::list_of(conn, &ids)?
                .into_iter()
                .map(|one| (one.question_id, one))
                .collect(),
            appeals: appeals::list_of(conn, &ids)?
                .into_iter()
                .map(|a| (a.question_id, a))
                .collect(),
            readings: readings::list_of(conn, &ids)?,
            refusals: refusals(conn, &ids)?,
            notes: notes.into_iter().filter_map(|(id, note)| Some((id?, note))).collect(),
            targets: targets.into_iter().collect(),
            editions,
            positions: positions.into_iter().collect(),
            answers: answers.into_iter().map(|a| (a.question_id, a)).collect(),
            spoken_for: told::list_answers_for(conn, &merged)?,
            contests: contests.into_iter().map(|one| (one.question_id, one)).collect(),
        })
    }

    /// Whether a verdict is confirmed on a question, or on what it was merged into.
    fn has_verdict(&self, id: QuestionId) -> bool {
        let known = self.answers.get(&id).or_else(|| self.spoken_for.get(&id));
        known.is_some_and(|answer| answer.stage == RecordStage::Confirmed)
    }

    fn entry(&self, question: Question) -> Result<Entry, StoreError> {
        let sitting = self.sittings.get(&question.sitting_id).cloned();
        let target = question.merged_into_id.and_then(|id| self.targets.get(&id));
        let reason = question.reason_id.and_then(|id| self.reasons.get(&id));
        let appeal = self.appeals.get(&question.id);
        let is_refused = question.status == QuestionStatus::Refused;
        Ok(Entry {
            sitting: sitting.ok_or(StoreError::NotFound)?,
            reason: reason.cloned(),
            cited: self.cited.get(&question.id).filter(|_| is_refused).cloned(),
            appeal_until: self.refusals.get(&question.id).filter(|_| is_refused).and_then(
                |(refusal, at)| {
                    let is_used = appeal.is_some_and(|known| known.refusal_id == *refusal);
                    (!is_used).then(|| *at + Duration::days(WITHIN_DAYS))
                },
            ),
            appeal: appeal.cloned(),
            objection: self.objections.get(&question.id).cloned(),
            is_reading_confirmed: self
                .readings
                .get(&question.id)
                .map(|reading| reading.is_confirmed(&question)),
            return_note: self.notes.get(&question.id).cloned(),
            merged_into: target.cloned(),
            has_slate: self.editions.contains_key(&question.sitting_id),
            position: self.positions.get(&question.id).copied(),
            answer: self.answers.get(&question.id).cloned(),
            may_contest: self.has_verdict(question.id) && !self.contests.contains_key(&question.id),
            contest: self.contests.get(&question.id).cloned(),
            question,
        })
    }
}

/// The last refusal of each question, and when it was.
fn refusals(
    conn: &mut Conn,
    ids: &[QuestionId],
) -> Result<HashMap<QuestionId, (DecisionId, Instant)>, StoreError> {
    let rows: Vec<(Option<QuestionId>, DecisionId, Instant)> = decisions::table
        .filter(decisions::question_id.eq_any(ids))
        .filter(decisions::act.eq(Act::Refuse))
        .order(decisions::id.asc())
        .select((decisions::question_id, decisions::id, decisions::created_at))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(id, refusal, at)| Some((id?, (refusal, at)))).collect())
}

/// The rule that the last refusal of each question cited, with its version.
fn cited(
    conn: &mut Conn,
    ids: &[QuestionId],
) -> Result<HashMap<QuestionId, (i32, Rule)>, StoreError> {
    // Later refusals overwrite earlier ones in the map.
    let rows: Vec<(Option<QuestionId>, Option<RuleSetId>, Option<i32>)> = decisions::table
        .filter(decisions::question_id.eq_any(ids))
        .filter(decisions::act.eq(Act::Refuse))
        .order(decisions::id.asc())
        .select((decisions::question_id, decisions::rule_set_id, decisions::rule_number))
        .load(conn)?;
    let last: HashMap<QuestionId, Option<(RuleSetId, i32)>> =
        rows.into_iter().filter_map(|(id, set, number)| Some((id?, set.zip(number)))).collect();
    let sets: Vec<RuleSetId> = last.values().flatten().map(|(set, _)| *set).collect();
    let versions = rules::read_versions(conn, &sets)?;
    let find = |(id, cited): (QuestionId, Option<(RuleSetId, i32)>)| {
        let (set, number) = cited?;
        Some((id, versions.cited(set, number)?))
    };
    Ok(last.into_iter().filter_map(find).collect())
}

/// What a moderator asked for when a question was last returned.
///
/// # Errors
/// When the database refuses.
pub fn return_note(conn: &mut Conn, id: QuestionId) -> Result<Option<String>, StoreError> {
    Ok(decisions::table
        .filter(decisions::question_id.eq(id))
        .filter(decisions::act.eq(Act::Return))
        .order(decisions::id.desc())
        .select(decisions::note)
        .first(conn)
        .optional()?)
}
