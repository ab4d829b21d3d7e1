//! What was asked at the sittings before one, for those who prepare it.
//!
//! Never: a question that was on a slate and was not asked.

use super::ballots;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::pledge::Fate;
use crate::store::questions::Question;
use crate::store::schema::sittings;
use crate::store::sittings::{Sitting, Topic};
use crate::store::{Conn, StoreError, answers};
use diesel::prelude::*;
use std::collections::HashMap;

/// How many sittings are looked back.
pub const SITTINGS: u32 = 5;

/// A question that was asked.
#[derive(Debug, Clone)]
pub struct Heard {
    /// The question.
    pub question: Question,
    /// What it is about.
    pub topic: Topic,
    /// The sitting at which it was asked.
    pub sitting: Sitting,
    /// What the public knows of the answer.
    pub fate: Fate,
}

/// What was asked at the last [`SITTINGS`] sittings before this one, the latest sitting first, then as on the slate.
pub fn before(conn: &mut Conn, sitting: &Sitting) -> Result<Vec<Heard>, StoreError> {
    let heard = ballots::heard_lately(conn, sitting, SITTINGS)?;
    let ids: Vec<QuestionId> = heard.iter().map(|one| one.question.id).collect();
    let fates: HashMap<QuestionId, Fate> =
        answers::list(conn, &ids)?.iter().map(|one| (one.question_id, one.fate())).collect();
    let places: Vec<SittingId> = heard.iter().map(|one| one.question.sitting_id).collect();
    let known: Vec<Sitting> = sittings::table
        .filter(sittings::id.eq_any(places))
        .select(Sitting::as_select())
        .load(conn)?;
    let known: HashMap<SittingId, Sitting> = known.into_iter().map(|one| (one.id, one)).collect();
    let whole = |one: ballots::Shortlisted| {
        Some(Heard {
            sitting: known.get(&one.question.sitting_id)?.clone(),
            fate: fates.get(&one.question.id).copied().unwrap_or(Fate::Unrecorded),
            topic: one.topic,
            question: one.question,
        })
    };
    Ok(heard.into_iter().filter_map(whole).collect())
}
