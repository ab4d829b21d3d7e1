//! All sittings with what their stage follows from, for the home page and the
//! list of sittings.
//!
//! Never: a query for each sitting; there are five for all.

use crate::domain::ids::{EditionId, QuestionId, SittingId};
use crate::domain::sitting::Milestones;
use crate::domain::slate::RecordStage;
use crate::store::schema::{answers, editions, questions, representatives, slate_lines};
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::{Conn, StoreError};
use diesel::dsl::count_star;
use diesel::prelude::*;
use std::collections::HashMap;

/// A sitting at a glance.
#[derive(Debug, Clone)]
pub struct Glance {
    /// The sitting.
    pub sitting: Sitting,
    /// Who asks.
    pub representative: Representative,
    /// What its stage follows from.
    pub milestones: Milestones,
    /// Open questions.
    pub open_questions: i64,
}

/// Every sitting, the latest first.
pub fn list(conn: &mut Conn) -> Result<Vec<Glance>, StoreError> {
    let all = sittings::list(conn)?;
    let people: Vec<Representative> =
        representatives::table.select(Representative::as_select()).load(conn)?;
    let people: HashMap<_, _> = people.into_iter().map(|who| (who.id, who)).collect();
    let open: HashMap<SittingId, i64> = questions::table
        .filter(questions::status.eq_any(super::OPEN))
        .group_by(questions::sitting_id)
        .select((questions::sitting_id, count_star()))
        .load::<(SittingId, i64)>(conn)?
        .into_iter()
        .collect();
    let slates = answered_slates(conn)?;
    let glance = |sitting: Sitting| {
        let slate = slates.get(&sitting.id);
        Some(Glance {
            representative: people.get(&sitting.representative_id)?.clone(),
            milestones: Milestones {
                call_opens_at: sitting.call_opens_at,
                call_closes_at: sitting.call_closes_at,
                sits_at: sitting.sits_at,
                has_slate: slate.is_some(),
                is_answered: slate.copied().unwrap_or(false),
            },
            open_questions: open.get(&sitting.id).copied().unwrap_or(0),
            sitting,
        })
    };
    Ok(all.into_iter().filter_map(glance).collect())
}

/// The sittings that have a slate, and whether each of its lines has its confirmed record.
fn answered_slates(conn: &mut Conn) -> Result<HashMap<SittingId, bool>, StoreError> {
    let published: Vec<(SittingId, EditionId)> = editions::table
        .order(editions::number)
        .select((editions::sitting_id, editions::id))
        .load(conn)?;
    // Later numbers overwrite earlier ones: the newest edition counts.
    let newest: HashMap<SittingId, EditionId> = published.into_iter().collect();
    let lines: Vec<(EditionId, Option<QuestionId>)> = slate_lines::table
        .left_join(
            answers::table.on(answers::question_id
                .eq(slate_lines::question_id)
                .and(answers::stage.eq(RecordStage::Confirmed))),
        )
        .filter(slate_lines::edition_id.eq_any(newest.values().copied().collect::<Vec<_>>()))
        .filter(slate_lines::is_reserve.eq(false))
        .select((slate_lines::edition_id, answers::question_id.nullable()))
        .load(conn)?;
    let is_answered = |edition: EditionId| {
        let mut of_edition = lines.iter().filter(|(of, _)| *of == edition).peekable();
        of_edition.peek().is_some() && of_edition.all(|(_, answer)| answer.is_some())
    };
    Ok(newest.into_iter().map(|(sitting, edition)| (sitting, is_answered(edition))).collect())
}
