//! Asks the questioners of what was taken in to confirm: one batch a minute, over
//! all servers, so that tens of thousands of mails do not leave at once.
//!
//! Never: more in a minute than the host has set.

use crate::actions::take_in;
use crate::app::App;
use crate::domain::instant::Instant;
use crate::store::{StoreError, jobs};
use chrono::Duration;

/// The job's name in the database.
pub const NAME: &str = "ask_questioners";

/// Asks one batch, unless one was asked within the last minute; returns how many mails were written.
///
/// # Errors
/// When the database refuses.
pub fn run_once(app: &App) -> Result<usize, StoreError> {
    let now: Instant = app.clock.now().into();
    let most = i64::from(app.config.mail.mailbag_per_minute);
    let context = app.actions.clone();
    app.db.write(move |conn| {
        // The lease is not given back: it ends by itself after the minute.
        if most == 0 || !jobs::take_lease(conn, NAME, now, now + Duration::minutes(1))? {
            return Ok(0);
        }
        take_in::ask_questioners(conn, &context, now, most)
    })
}
