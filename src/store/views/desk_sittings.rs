//! The list of sittings at the desk.
//!
//! Never: more queries for more sittings.

use crate::domain::ids::{EditionId, SittingId};
use crate::domain::sitting::Milestones;
use crate::domain::slate::RecordStage;
use crate::store::schema::{answers, editions, representatives, slate_lines};
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// A sitting with who asks and where it stands.
#[derive(Debug, Clone)]
pub struct SittingLine {
    /// The sitting.
    pub sitting: Sitting,
    /// Who asks.
    pub representative: String,
    /// What its stage follows from.
    pub milestones: Milestones,
}

/// All sittings, latest first.
pub fn list(conn: &mut Conn) -> Result<Vec<SittingLine>, StoreError> {
    let all = sittings::list(conn)?;
    let people: Vec<Representative> =
        representatives::table.select(Representative::as_select()).load(conn)?;
    let names: HashMap<_, _> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let slates = latest_slates(conn)?;
    let answered = answered_lines(conn, slates.values().copied().collect())?;
    let line = |sitting: Sitting| {
        let slate = slates.get(&sitting.id);
        let (lines, done) = slate.and_then(|id| answered.get(id)).copied().unwrap_or_default();
        SittingLine {
            representative: names.get(&sitting.representative_id).cloned().unwrap_or_default(),
            milestones: Milestones {
                call_opens_at: sitting.call_opens_at,
                call_closes_at: sitting.call_closes_at,
                sits_at: sitting.sits_at,
                has_slate: slate.is_some(),
                is_answered: lines > 0 && lines == done,
            },
            sitting,
        }
    };
    Ok(all.into_iter().map(line).collect())
}

fn latest_slates(conn: &mut Conn) -> Result<HashMap<SittingId, EditionId>, StoreError> {
    let rows: Vec<(SittingId, EditionId)> = editions::table
        .select((editions::sitting_id, editions::id))
        .order(editions::number)
        .load(conn)?;
    // Later numbers take the place of earlier ones.
    Ok(rows.into_iter().collect())
}

/// How many lines each slate has, and how many of them have a confirmed record.
fn answered_lines(
    conn: &mut Conn,
    slates: Vec<EditionId>,
) -> Result<HashMap<EditionId, (usize, usize)>, StoreError> {
    let rows: Vec<(EditionId, Option<i64>)> = slate_lines::table
        .left_join(
            answers::table.on(answers::question_id
                .eq(slate_lines::question_id)
                .and(answers::stage.eq(RecordStage::Confirmed))),
        )
        .filter(slate_lines::edition_id.eq_any(slates))
        .filter(slate_lines::is_reserve.eq(false))
        .select((slate_lines::edition_id, answers::id.nullable()))
        .load(conn)?;
    let mut counts: HashMap<EditionId, (usize, usize)> = HashMap::new();
    for (slate, answer) in rows {
        let count = counts.entry(slate).or_default();
        count.0 += 1;
        count.1 += usize::from(answer.is_some());
    }
    Ok(counts)
}
