//! The questions of the largest sitting and what the desk decided on them by now.
//!
//! Never: a decision before its question came.

use super::Ground;
use super::sitting::Rows;
use crate::demo::{Fate, LargeQuestion};
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::lang::Lang;
use crate::domain::question::QuestionStatus;
use crate::domain::rules::CONSENT_VERSION;
use crate::domain::text::{clean_line, clean_text};
use crate::store::decisions::{self, NewDecision};
use crate::store::questions::{self, Change, NewQuestion};
use crate::store::{Conn, StoreError, demo};

/// From coming to being decided: an hour, and up to nine more.
const WAITS: (i64, i64) = (3_600, 9 * 3_600);

/// Inserts all questions, in the order in which they came, with the log of what was decided.
pub(super) fn insert(
    conn: &mut Conn,
    ground: &Ground,
    sitting: &Rows,
    people: &[SupporterId],
) -> Result<Vec<QuestionId>, StoreError> {
    let codes = Ground::codes(2);
    let mut ids = Vec::with_capacity(ground.sitting.questions.len());
    for one in &ground.sitting.questions {
        let new = row(ground, sitting, people, one, codes.public_code("Q-", 8));
        ids.push(questions::insert(conn, &new)?);
    }
    log(conn, ground, sitting, &ids)?;
    Ok(ids)
}

fn row(
    ground: &Ground,
    sitting: &Rows,
    people: &[SupporterId],
    one: &LargeQuestion,
    reference: String,
) -> NewQuestion {
    let asked_at = ground.at(one.seconds);
    NewQuestion {
        submission_key: reference.clone(),
        reference,
        sitting_id: sitting.id,
        supporter_id: people[one.who],
        topic_id: sitting.topics[one.topic],
        body: clean_text(&one.text),
        background: String::new(),
        first_name: clean_line(&ground.sitting.people[one.who].name),
        say_name: String::new(),
        is_anonymous: false,
        town: ground.town(one.who).clone(),
        status: match one.fate {
            Fate::Waits => QuestionStatus::Queued,
            Fate::Accepted => QuestionStatus::Approved,
            Fate::Refused(_) => QuestionStatus::Refused,
        },
        consent_version: CONSENT_VERSION.to_owned(),
        language: Lang::En,
        asked_at,
        confirmed_at: Some(asked_at),
    }
}

/// Appends the desk's decisions, oldest first, and gives refused questions their reason.
fn log(
    conn: &mut Conn,
    ground: &Ground,
    sitting: &Rows,
    ids: &[QuestionId],
) -> Result<(), StoreError> {
    let reasons = demo::list_reasons(conn)?;
    let decided = ground.sitting.questions.iter().enumerate();
    let mut decided: Vec<(i64, usize)> = decided
        .filter(|(_, one)| one.fate != Fate::Waits)
        .map(|(at, one)| (one.seconds + WAITS.0 + (at as i64 * 7_919) % WAITS.1, at))
        .collect();
    decided.sort_unstable();
    let codes = Ground::codes(3);
    for (seconds, at) in decided {
        let when = ground.at(seconds);
        let (act, reason) = match &ground.sitting.questions[at].fate {
            Fate::Refused(reason) => (Act::Refuse, reasons.get(reason).copied()),
            _ => (Act::Approve, None),
        };
        let change =
            Change { status_at: Some(when), reason_id: reason.map(Some), ..Change::default() };
        questions::update(conn, ids[at], 0, &change)?;
        let decision = NewDecision {
            question_id: Some(ids[at]),
            staff_id: Some(ground.moderator),
            reason_id: reason,
            ..NewDecision::new(codes.public_code("D-", 8), sitting.id, act, when)
        };
        decisions::append(conn, &decision)?;
    }
    Ok(())
}
