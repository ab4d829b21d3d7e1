//! What was said in reply at the sitting that is over.
//!
//! Never: a mail; in the world its backers were told long ago.

use super::decisions::{Entry, Log};
use super::ground::Ground;
use super::people::Staff;
use super::sittings::Sittings;
use crate::demo::DemoOutcome;
use crate::domain::decision::Act;
use crate::domain::ids::QuestionId;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::store::demo::NewDemoAnswer;
use crate::store::{Conn, StoreError, demo};
use chrono::TimeDelta;

/// Records every answer, a quarter of an hour apart, from two hours after the sitting.
pub(super) fn insert(
    conn: &mut Conn,
    ground: &Ground,
    sittings: &Sittings,
    questions: &[QuestionId],
    staff: &Staff,
) -> Result<(), StoreError> {
    let mut log = Log::new(4);
    for (order, answer) in (0..).zip(&ground.world.answers) {
        let sitting = ground.world.questions[answer.question].sitting;
        let at = sittings.sits_at(sitting) + TimeDelta::minutes(120 + 15 * order);
        let new = NewDemoAnswer {
            sitting_id: sittings.ids[sitting],
            question_id: questions[answer.question],
            asked: Asked::Asked,
            state: Some(match answer.outcome {
                DemoOutcome::Answered => AnswerState::Answered,
                DemoOutcome::Partly => AnswerState::Partly,
                DemoOutcome::NotAnswered => AnswerState::NotAnswered,
            }),
            summary: answer.summary.clone(),
            link: answer.link.clone(),
            recorded_by: staff.office,
            recorded_at: at,
            stage: RecordStage::Confirmed,
            told_at: Some(at),
        };
        demo::insert_answer(conn, &new)?;
        log.note(Entry::new(at, sittings.ids[sitting], Act::Answer).of(questions[answer.question]));
    }
    log.append(conn, ground, staff)
}
