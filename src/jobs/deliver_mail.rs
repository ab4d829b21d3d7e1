//! Sends what waits in the outbox: lease, send, mark; to a mail server several at a time,
//! because most of a mail's time is spent waiting for replies. A crash between sending and
//! marking sends again, with the same Message-ID: at most the mails that were on their way.
//!
//! Never: sending inside a transaction; an address in the log.

use crate::actions::post;
use crate::app::App;
use crate::domain::instant::Instant;
use crate::domain::mailing::{wait_after, waited_after};
use crate::mail::{Mail, MailKind, SendError, compose};
use crate::store::StoreError;
use crate::store::outbox::{self, Waiting};
use crate::web::paths;
use chrono::Duration;
use std::sync::{Mutex, PoisonError};

/// Sends up to one batch of due mails; returns how many were tried.
///
/// # Errors
/// When the database refuses; a mail that is not taken is no error.
pub fn run_once(app: &App) -> Result<usize, StoreError> {
    let now: Instant = app.clock.now().into();
    let until = now + Duration::seconds(app.config.jobs.lease_seconds.cast_signed());
    let most = i64::from(app.config.jobs.mail_batch);
    let waiting = app.db.write(move |conn| outbox::lease_due(conn, now, until, most))?;
    let left = Mutex::new(waiting.iter());
    let work = || -> Result<(), StoreError> {
        // Who comes after a worker that panicked can still take the next one.
        let next = || left.lock().unwrap_or_else(PoisonError::into_inner).next();
        while let Some(mail) = next() {
            let ended = send(app, mail);
            note(app, mail, ended, now)?;
        }
        Ok(())
    };
    match app.transport.at_once().min(waiting.len()) {
        0 | 1 => work()?,
        many => std::thread::scope(|scope| {
            let workers: Vec<_> = (0..many).map(|_| scope.spawn(work)).collect();
            let ended = workers.into_iter().map(|worker| match worker.join() {
                Ok(ended) => ended,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            ended.collect::<Result<Vec<()>, StoreError>>()
        })
        .map(|_| ())?,
    }
    Ok(waiting.len())
}

fn send(app: &App, waiting: &Waiting) -> Result<(), SendError> {
    let mail = open(app, waiting).map_err(|why| SendError::Permanent(why.to_string()))?;
    let message = compose(&app.templates, &app.sender, &mail)
        .map_err(|why| SendError::Permanent(why.to_string()))?;
    app.transport.send(&message)
}

fn open(app: &App, waiting: &Waiting) -> Result<Mail, StoreError> {
    let kind = MailKind::parse(&waiting.kind)
        .ok_or_else(|| StoreError::Corrupt(format!("there is no mail {:?}", waiting.kind)))?;
    let unsubscribe_url = waiting
        .unsubscribe_key
        .as_ref()
        .map(|key| app.public_link(waiting.language, &paths::unsubscribe(key)));
    Ok(Mail {
        to: app.actions.open_address(&waiting.address_sealed)?,
        lang: waiting.language,
        kind,
        params: post::open_params(&app.actions, &waiting.params)?,
        message_id: waiting.message_id.clone(),
        unsubscribe_url,
        written_at: waiting.created_at.utc(),
    })
}

fn note(
    app: &App,
    mail: &Waiting,
    ended: Result<(), SendError>,
    now: Instant,
) -> Result<(), StoreError> {
    let (id, attempts) = (mail.id, mail.attempts + 1);
    let most = Duration::hours(app.config.jobs.mail_retry_hours);
    match ended {
        Ok(()) => app.db.write(move |conn| outbox::mark_sent(conn, id, now)),
        Err(SendError::Temporary(why)) if waited_after(attempts) < most => {
            tracing::warn!(mail = id.0, attempts, "a mail was not taken and will be tried again");
            let due = now + wait_after(attempts);
            app.db.write(move |conn| outbox::mark_delayed(conn, id, attempts, due, &why))
        }
        Err(SendError::Temporary(why) | SendError::Permanent(why)) => {
            tracing::warn!(mail = id.0, kind = mail.kind, attempts, "a mail was given up");
            app.db.write(move |conn| outbox::mark_failed(conn, id, attempts, &why))
        }
    }
}
