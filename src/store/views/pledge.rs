//! The pledge record: what became of the questions of published slates.
//!
//! Never: the reading of one person; a verdict counts when a second one confirmed it.

use crate::domain::ids::{EditionId, QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::pledge::{Fate, Pledge};
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::store::schema::{answers, editions, questions, sittings, slate_lines};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// One question of the newest edition of a slate, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The sitting.
    pub sitting: SittingId,
    /// The question.
    pub question: QuestionId,
    /// Its public code.
    pub reference: String,
    /// What it is about, as printed.
    pub topic: TopicId,
    /// Its words, as printed.
    pub body: String,
    /// Its position on the slate; `None` for a reserve that was asked in place of another.
    pub position: Option<i32>,
    /// What became of it.
    pub fate: Fate,
    /// When it was asked, if that is known.
    pub asked_at: Option<Instant>,
    /// Who asked it; empty when it was the representative.
    pub asked_by: String,
}

type Row = (
    (SittingId, QuestionId, String, TopicId, String, bool, i32),
    (Option<Asked>, Option<AnswerState>, Option<RecordStage>, Option<Instant>, Option<String>),
);

/// What became of each question of these sittings' newest slates: the slate in order, then
/// the reserves that were asked. Two queries, however many sittings.
///
/// # Errors
/// When the database refuses.
pub fn list(conn: &mut Conn, of: &[SittingId]) -> Result<Vec<Kept>, StoreError> {
    let published: Vec<(SittingId, EditionId)> = editions::table
        .filter(editions::sitting_id.eq_any(of))
        .order(editions::number)
        .select((editions::sitting_id, editions::id))
        .load(conn)?;
    // Later numbers overwrite earlier ones: the newest edition counts.
    let newest: HashMap<SittingId, EditionId> = published.into_iter().collect();
    let newest: Vec<EditionId> = newest.into_values().collect();
    let rows: Vec<Row> = slate_lines::table
        .inner_join(editions::table)
        .inner_join(questions::table)
        .left_join(answers::table.on(answers::question_id.eq(slate_lines::question_id)))
        .filter(slate_lines::edition_id.eq_any(&newest))
        .order((editions::sitting_id, slate_lines::is_reserve, slate_lines::position))
        .select((
            (
                editions::sitting_id,
                slate_lines::question_id,
                questions::reference,
                slate_lines::topic_id,
                slate_lines::body,
                slate_lines::is_reserve,
                slate_lines::position,
            ),
            (
                answers::asked.nullable(),
                answers::state.nullable(),
                answers::stage.nullable(),
                answers::asked_at.nullable(),
                answers::asked_by.nullable(),
            ),
        ))
        .load(conn)?;
    // A question may stand by for several positions; it is asked once.
    let mut seen = std::collections::HashSet::new();
    let kept = rows.into_iter().map(kept);
    Ok(kept.filter(|one| one.is_counted() && seen.insert(one.question)).collect())
}

fn kept((printed, recorded): Row) -> Kept {
    let (sitting, question, reference, topic, body, is_reserve, position) = printed;
    let (asked, state, stage, asked_at, asked_by) = recorded;
    let fate = asked.zip(stage).map(|(asked, stage)| Fate::of(asked, state, stage));
    Kept {
        sitting,
        question,
        reference,
        topic,
        body,
        position: (!is_reserve).then_some(position),
        fate: fate.unwrap_or(Fate::Unrecorded),
        asked_at,
        asked_by: asked_by.unwrap_or_default(),
    }
}

impl Kept {
    /// A reserve belongs to the record once it was asked.
    fn is_counted(&self) -> bool {
        self.position.is_some() || self.fate.is_asked()
    }
}

/// The record of each of these sittings, in three queries. Before its slate is published
/// a sitting has its promise and nothing else.
///
/// # Errors
/// When the database refuses.
pub fn records(
    conn: &mut Conn,
    of: &[SittingId],
) -> Result<HashMap<SittingId, Pledge>, StoreError> {
    let promised: Vec<(SittingId, i32)> = sittings::table
        .filter(sittings::id.eq_any(of))
        .select((sittings::id, sittings::pledge))
        .load(conn)?;
    let mut records: HashMap<SittingId, Pledge> =
        promised.into_iter().map(|(id, promised)| (id, Pledge::of(promised.into()))).collect();
    for one in list(conn, of)? {
        if let Some(record) = records.get_mut(&one.sitting) {
            record.add(one.fate);
        }
    }
    Ok(records)
}

/// The record of one sitting with the questions it counts.
///
/// # Errors
/// When the database refuses.
pub fn get(
    conn: &mut Conn,
    sitting: SittingId,
    promised: i32,
) -> Result<(Pledge, Vec<Kept>), StoreError> {
    let kept = list(conn, &[sitting])?;
    let mut record = Pledge::of(promised.into());
    kept.iter().for_each(|one| record.add(one.fate));
    Ok((record, kept))
}
