//! Deletes what is no longer needed: what was never confirmed, sessions that
//! ended, mails that went out, and, some time after the last sitting, addresses and
//! the full ballots that auditors could get.
//!
//! Never: anything published, or a fact that others count on.

use crate::app::App;
use crate::store::{StoreError, jobs, retention, twins};
use chrono::Duration;

/// The job's name in the database.
pub const NAME: &str = "tidy_up";

/// Days for which the row of a mail that went out is kept, and what was left over of a mailbag.
const MAIL_DAYS: i64 = 30;

/// Questions from before that get the digest of their words at one round.
const MOST_KEYS: i64 = 5_000;

/// Hours that a sitting is taken to last.
const SITTING_HOURS: i64 = 24;

/// Tidies up once.
///
/// # Errors
/// When the database refuses.
pub fn run_once(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now().into();
    let lease = Duration::seconds(app.config.jobs.lease_seconds.cast_signed());
    let unconfirmed = now - Duration::days(app.config.limits.unconfirmed_days);
    let contact =
        now - Duration::days(app.config.limits.contact_days) - Duration::hours(SITTING_HOURS);
    let ballots =
        now - Duration::days(app.config.limits.ballot_days) - Duration::hours(SITTING_HOURS);
    let mail = now - Duration::days(MAIL_DAYS);
    app.db.write(move |conn| {
        if !jobs::take_lease(conn, NAME, now, now + lease)? {
            return Ok(());
        }
        let questions = retention::delete_unconfirmed_questions(conn, unconfirmed)?;
        retention::delete_old_confirmations(conn, unconfirmed)?;
        let supporters = retention::delete_unconfirmed_supporters(conn, unconfirmed)?;
        let sessions = retention::delete_ended_sessions(conn, now)?;
        let mails =
            retention::delete_sent_mails(conn, mail)? + retention::clear_failed_mails(conn, mail)?;
        let addresses = retention::delete_old_contacts(conn, contact)?;
        retention::delete_mailbag_rows(conn, mail)?;
        twins::fill(conn, MOST_KEYS)?;
        let ballots = retention::delete_old_ballots(conn, ballots)?;
        tracing::info!(questions, supporters, sessions, mails, addresses, ballots, "tidied up");
        jobs::finish(conn, NAME, now)
    })
}
