//! Tells other programs what happened: found, put in line, leased, sent, marked. A crash
//! between sending and marking sends again, with the same id.
//!
//! Never: sending inside a transaction; a secret in the log.

mod client;
mod sign;

use crate::actions::webhook;
use crate::app::App;
use crate::domain::instant::Instant;
use crate::domain::mailing::{OutboxState, wait_after, waited_after};
use crate::domain::webhook::{GIVE_UP_HOURS, MOST_FAILURES};
use crate::store::StoreError;
use crate::store::webhooks::{self, Delivery};
use chrono::Duration;
use client::Client;

/// Deliveries of one round.
const BATCH: i64 = 20;

/// Days for which the desk can see what was told.
const KEPT_DAYS: i64 = 30;

/// Puts in line what is new, and sends what is due; returns how many were tried.
///
/// # Errors
/// When the database refuses; a program that does not take something is no error.
pub fn run_once(app: &App) -> Result<usize, StoreError> {
    let now: Instant = app.clock.now().into();
    let context = app.actions.clone();
    // What nobody listens to takes no write.
    if app.db.read(webhooks::list)?.is_empty() {
        return Ok(0);
    }
    app.db.write(move |conn| {
        webhook::announce(conn, &context, now)?;
        webhooks::delete_ended(conn, now - Duration::days(KEPT_DAYS)).map(|_| ())
    })?;
    // A slow program must not outlast the lease.
    let seconds =
        app.config.jobs.lease_seconds + app.config.webhooks.timeout_seconds * BATCH as u64;
    let until = now + Duration::seconds(seconds.cast_signed());
    let due = app.db.write(move |conn| webhooks::lease_due(conn, now, until, BATCH))?;
    if due.is_empty() {
        return Ok(0);
    }
    let client = Client::new(&app.config);
    for delivery in &due {
        let ended = send(app, &client, delivery, now)?;
        note(app, delivery, ended, now)?;
    }
    Ok(due.len())
}

/// `Ok(Err(…))` is what the other program, or the way to it, says.
fn send(
    app: &App,
    client: &Client,
    delivery: &Delivery,
    now: Instant,
) -> Result<Result<(), String>, StoreError> {
    let id = delivery.webhook_id;
    let webhook = app.db.read(move |conn| webhooks::get_by_id(conn, id))?;
    let secret = match webhook::secret(&app.actions, &webhook) {
        Ok(secret) => secret,
        Err(why) => return Ok(Err(why.to_string())),
    };
    let at = now.utc().timestamp();
    let signature = sign::signature(&secret, &delivery.reference, at, &delivery.payload);
    let headers = [
        ("webhook-id", delivery.reference.clone()),
        ("webhook-timestamp", at.to_string()),
        ("webhook-signature", signature),
    ];
    Ok(client.post(&webhook.url, &headers, &delivery.payload))
}

fn note(
    app: &App,
    delivery: &Delivery,
    ended: Result<(), String>,
    now: Instant,
) -> Result<(), StoreError> {
    let (id, of, attempts) = (delivery.id, delivery.webhook_id, delivery.attempts + 1);
    app.db.write(move |conn| match &ended {
        Ok(()) => {
            webhooks::update_failures(conn, of, 0)?;
            webhooks::mark(conn, id, OutboxState::Sent, attempts, now, None)
        }
        Err(why) if waited_after(attempts + 1) < Duration::hours(GIVE_UP_HOURS) => {
            let due = now + wait_after(attempts);
            webhooks::mark(conn, id, OutboxState::Queued, attempts, due, Some(why))
        }
        Err(why) => {
            let failures = webhooks::get_by_id(conn, of)?.failures + 1;
            if failures >= MOST_FAILURES {
                webhooks::update_disabled(conn, of, Some(now))?;
                tracing::warn!(webhook = of.0, "a webhook was switched off after many failures");
            } else {
                webhooks::update_failures(conn, of, failures)?;
            }
            webhooks::mark(conn, id, OutboxState::Failed, attempts, now, Some(why))
        }
    })
}
