//! Puts the largest sitting into the database, in one transaction: it is there whole or not at all.
//!
//! Never: invents anything; who asks, who backs and what was decided comes from `crate::demo`.

mod people;
mod questions;
mod sitting;
mod upvotes;

use super::fill::ground;
use super::fill::references::LARGE;
use crate::actions::Context;
use crate::app::App;
use crate::demo::{self, CALL_SECONDS, LargeSitting, Size};
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::town::Town;
use crate::entropy::Entropy;
use crate::store::{Conn, StoreError, demo as rows, sittings};
use chrono::{DurationRound, TimeDelta};
use std::sync::Arc;

/// The seed of the largest sitting. Another seed, another sitting.
const SEED: u64 = 2015;

/// Says how far it is; one line of text.
pub type Say = fn(&str);

/// What every step reads.
struct Ground {
    sitting: LargeSitting,
    towns: Vec<Town>,
    opens_at: Instant,
    now: Instant,
    context: Context,
    moderator: StaffId,
}

impl Ground {
    fn lay(app: &App, moderator: StaffId, size: Size) -> Ground {
        let (towns, of_demo) = ground::towns();
        let now: Instant = app.clock.now().into();
        let hour = now.0.duration_trunc(TimeDelta::hours(1)).unwrap_or(now.0);
        Ground {
            sitting: demo::large(SEED, &of_demo, size),
            towns,
            // It has just closed: the desk has this evening.
            opens_at: Instant(hour) - TimeDelta::seconds(CALL_SECONDS),
            now,
            moderator,
            context: app.actions.clone(),
        }
    }

    /// The moment so many seconds after the call opened, at most the present.
    fn at(&self, seconds: i64) -> Instant {
        (self.opens_at + TimeDelta::seconds(seconds)).min(self.now)
    }

    fn closes_at(&self) -> Instant {
        self.at(CALL_SECONDS)
    }

    fn town(&self, person: usize) -> &Town {
        &self.towns[self.sitting.people[person].town]
    }

    /// Public codes that are the same each time, apart for each step.
    fn codes(step: u64) -> Entropy {
        Entropy::seeded(SEED + step)
    }
}

/// Whether the sitting is there.
///
/// # Errors
/// When the database refuses.
pub fn is_there(app: &App) -> Result<bool, StoreError> {
    Ok(app.db.read(|conn| sittings::find(conn, LARGE))?.is_some())
}

/// Fills a database with the largest sitting, or a part of it, on which `moderator` has decided, and returns its public code. The numbers
/// that jobs keep are not worked out yet.
///
/// # Errors
/// When the database refuses; then nothing is kept.
pub fn fill(
    app: &App,
    moderator: StaffId,
    size: Size,
    say: Say,
) -> Result<&'static str, StoreError> {
    let ground = Arc::new(Ground::lay(app, moderator, size));
    app.db.write(move |conn| insert(conn, &ground, say))?;
    app.db.write(rows::analyze)?;
    Ok(LARGE)
}

fn insert(conn: &mut Conn, ground: &Ground, say: Say) -> Result<(), StoreError> {
    let sitting = sitting::insert(conn, ground)?;
    say(&format!("  {} people …", ground.sitting.people.len()));
    let people = people::insert(conn, ground)?;
    say(&format!("  {} questions with what the desk decided …", ground.sitting.questions.len()));
    let questions = questions::insert(conn, ground, &sitting, &people)?;
    say(&format!("  {} upvotes …", ground.sitting.upvotes.len()));
    upvotes::insert(conn, ground, &questions, &people)
}
