//! Puts the demonstration world into the database, in one transaction: it is
//! there whole or not at all.
//!
//! Never: invents anything; the words and numbers are those of `crate::demo`.

mod answers;
mod decisions;
pub(super) mod ground;
mod people;
mod questions;
pub(super) mod references;
mod sittings;
mod slate;
mod unsettled;
mod upvotes;

use crate::app::App;
use crate::store::{StoreError, demo};
use ground::Ground;
use std::fmt;
use std::sync::Arc;

/// How much was put there.
pub(super) struct Filled {
    questions: usize,
    supporters: usize,
    upvotes: usize,
}

impl fmt::Display for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Filled { questions, supporters, upvotes } = self;
        write!(f, "{questions} questions, {supporters} supporters and {upvotes} upvotes are there.")
    }
}

/// Fills an empty, migrated database.
///
/// # Errors
/// When the database refuses; then nothing is kept.
pub(super) fn fill(app: &App) -> Result<Filled, StoreError> {
    let ground = Arc::new(Ground::lay(app));
    let (context, now) = (app.actions.clone(), app.clock.now().into());
    app.db.write(move |conn| {
        let staff = people::insert_staff(conn, &ground)?;
        let reasons = demo::list_reasons(conn)?;
        let supporters = people::insert_supporters(conn, &ground)?;
        let sittings = sittings::insert(conn, &ground)?;
        let backing = upvotes::gather(&ground);
        let rows = questions::insert(conn, &ground, &sittings, &supporters, &reasons, &backing)?;
        upvotes::insert(conn, &ground, &rows.ids, &supporters, &backing)?;
        rows.log.append(conn, &ground, &staff)?;
        slate::publish_demo_slate(conn, &ground, &sittings, &staff)?;
        answers::insert(conn, &ground, &sittings, &rows.ids, &staff)?;
        unsettled::insert(conn, &context, now)?;
        Ok(Filled {
            questions: rows.ids.len(),
            supporters: supporters.len(),
            upvotes: backing.len(),
        })
    })
}
