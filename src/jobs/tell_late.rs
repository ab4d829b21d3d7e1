//! Tells questioners whose questions wait longer than they should, once for each
//! sitting, in batches.
//!
//! Never: the same person twice for one sitting; anybody whose questions are kept
//! back on purpose.

use crate::actions::{Context, post};
use crate::app::App;
use crate::domain::instant::Instant;
use crate::mail::params::QuestionLate;
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, backlog, questions};
use chrono::Duration;

/// Most people told in one transaction.
const BATCH: i64 = 200;

/// Writes the mails that are still missing; returns how many people were told.
///
/// # Errors
/// When the database refuses; what was written before stays.
pub fn run_once(app: &App) -> Result<usize, StoreError> {
    let hours = app.config.desk.late_hours;
    if hours == 0 {
        return Ok(0);
    }
    let now: Instant = app.clock.now().into();
    let cutoff = now - Duration::hours(hours);
    let mut told = 0;
    for sitting in app.db.read(sittings::list)? {
        // After the sitting there is nothing to wait for.
        if now >= sitting.sits_at {
            continue;
        }
        loop {
            let (context, sitting) = (app.actions.clone(), sitting.clone());
            let batch =
                app.db.write(move |conn| tell_batch(conn, &context, now, &sitting, cutoff))?;
            told += batch;
            if (batch as i64) < BATCH {
                break;
            }
        }
    }
    Ok(told)
}

fn tell_batch(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    sitting: &Sitting,
    cutoff: Instant,
) -> Result<usize, StoreError> {
    let waiting = backlog::list_untold(conn, sitting.id, cutoff, BATCH)?;
    for &(who, question) in &waiting {
        if !backlog::insert_notice(conn, sitting.id, who, now)? {
            continue;
        }
        let Some(to) = post::supporter(conn, who)? else { continue };
        let question = questions::get_by_id(conn, question)?;
        let params = QuestionLate {
            sitting: sitting.title(to.language).to_owned(),
            question: question.body,
            link: context.link(to.language, "/me"),
        };
        let once = format!("late-{}-{}", sitting.id.0, who.0);
        post::put_news(conn, context, now, &to, &params, &once)?;
    }
    Ok(waiting.len())
}
