//! The upvotes of the largest sitting, question by question, spread from its asking to the close of the call.
//!
//! Never: two rows of one person for one question.

use super::Ground;
use crate::demo::CALL_SECONDS;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::store::{Conn, StoreError, demo};

/// Most upvotes of one moment.
const STEP: usize = 400;

pub(super) fn insert(
    conn: &mut Conn,
    ground: &Ground,
    questions: &[QuestionId],
    people: &[SupporterId],
) -> Result<(), StoreError> {
    let mut backers: Vec<Vec<SupporterId>> = vec![Vec::new(); questions.len()];
    for (question, who) in &ground.sitting.upvotes {
        backers[*question as usize].push(people[*who as usize]);
    }
    for (at, mut backers) in backers.into_iter().enumerate() {
        let asked = ground.sitting.questions[at].seconds;
        // In the order of the key, so that the index is written from end to end.
        backers.sort_unstable();
        let steps = backers.len().div_ceil(STEP).max(1) as i64;
        for (step, some) in (0..).zip(backers.chunks(STEP)) {
            let when = asked + (CALL_SECONDS - asked) * step / steps;
            demo::insert_upvotes(conn, questions[at], some, ground.at(when), ground.now)?;
        }
    }
    Ok(())
}
