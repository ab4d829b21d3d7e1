//! What the wall of a hall shows: one question of the newest slate, or none.
//!
//! Never: more of a person than the slate says.

use crate::domain::instant::Instant;
use crate::domain::sitting::Milestones;
use crate::store::editions::{self, Line};
use crate::store::schema::tallies;
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::{Conn, StoreError, dispatch};
use diesel::prelude::*;

/// What is on the wall.
#[derive(Debug, Clone)]
pub struct Wall {
    /// The sitting.
    pub sitting: Sitting,
    /// Who puts the questions.
    pub representative: Representative,
    /// Where the sitting stands.
    pub milestones: Milestones,
    /// The question as it was published, with how many back it.
    pub current: Option<(Line, i64)>,
    /// How many questions the slate has, without reserves.
    pub of: usize,
    /// Another one when what is shown may have changed.
    pub token: String,
}

/// The wall of a sitting.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Wall, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let shown = dispatch::find_shown(conn, sitting.id)?;
    let newest = editions::find_newest(conn, sitting.id)?;
    let number = newest.as_ref().map_or(0, |edition| edition.number);
    let lines = match newest {
        Some(edition) => editions::list_lines(conn, edition.id)?,
        None => Vec::new(),
    };
    let of = lines.iter().filter(|line| !line.line.is_reserve).count();
    let current = lines.into_iter().find(|line| Some(line.line.question_id) == shown.question_id);
    let current = match current {
        Some(line) => {
            let backers = tallies::table
                .filter(tallies::question_id.eq(line.line.question_id))
                .select(tallies::counted)
                .first(conn)
                .optional()?;
            Some((line, backers.unwrap_or(0)))
        }
        None => None,
    };
    Ok(Wall {
        representative: sittings::get_representative(conn, sitting.representative_id)?,
        milestones: sittings::milestones(conn, &sitting)?,
        current,
        of,
        token: token_of(number, shown.version),
        sitting,
    })
}

/// As [`Wall::token`], in three small queries; `None` when there is no such sitting.
pub fn find_token(conn: &mut Conn, reference: &str) -> Result<Option<String>, StoreError> {
    let Some(sitting) = sittings::find(conn, reference)? else { return Ok(None) };
    let shown = dispatch::find_shown(conn, sitting.id)?;
    let newest = editions::find_newest(conn, sitting.id)?;
    Ok(Some(token_of(newest.map_or(0, |edition| edition.number), shown.version)))
}

fn token_of(edition: i32, version: i64) -> String {
    format!("{edition}.{version}")
}

impl Wall {
    /// Whether the sitting is over: everything has its record, or half a day has gone by.
    pub fn is_over(&self, now: Instant) -> bool {
        self.milestones.is_answered || now > self.sitting.sits_at + chrono::Duration::hours(12)
    }
}
