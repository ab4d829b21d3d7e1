//! Changes of a wall as server-sent events: a token now and at each change, nothing else.
//! The page then fetches itself.
//!
//! Never: an event that says more than that something changed.

use super::hub::{EVERY, Hub, Seat};
use crate::app::App;
use crate::store::StoreError;
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::http::header;
use actix_web::rt::time::sleep;
use actix_web::web::Bytes;
use actix_web::{HttpResponse, web};
use futures_util::stream::unfold;
use std::time::{Duration, Instant};

/// So often at least something is sent, so that nobody in between takes the line for dead.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Seconds after which a page that was turned away may try again.
const TRY_AGAIN: &str = "15";

/// One page that listens.
struct Listener {
    app: web::Data<App>,
    hub: Hub,
    sitting: String,
    /// What it heard last; empty at first.
    heard: String,
    sent_at: Instant,
    _seat: Seat,
}

/// The events; with status 503 when there are too many listeners.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn events(
    visit: Visit,
    hub: web::Data<Hub>,
    sitting: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let hub = hub.get_ref().clone();
    let sitting = sitting.into_inner();
    look(&visit.app, &hub, &sitting).await??;
    let Some(seat) = hub.take_seat() else {
        let again = (header::RETRY_AFTER, TRY_AGAIN);
        return Ok(HttpResponse::ServiceUnavailable().insert_header(again).finish());
    };
    let listener = Listener {
        app: visit.app.clone(),
        hub,
        sitting,
        heard: String::new(),
        sent_at: Instant::now(),
        _seat: seat,
    };
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        // Compressed or collected on the way, an event would arrive with those after it.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(unfold(listener, next)))
}

/// Waits for the next thing to send; `None` when the service stops or cannot read: the page then asks again.
async fn next(mut listener: Listener) -> Option<(Result<Bytes, Error>, Listener)> {
    loop {
        if listener.app.is_stopping() {
            return None;
        }
        let token = look(&listener.app, &listener.hub, &listener.sitting).await.ok()?.ok()?;
        let text = if token != listener.heard {
            format!("retry: 5000\nevent: wall\ndata: {token}\n\n")
        } else if listener.sent_at.elapsed() >= HEARTBEAT {
            ":\n\n".to_owned()
        } else {
            sleep(EVERY).await;
            continue;
        };
        listener.heard = token;
        listener.sent_at = Instant::now();
        return Some((Ok(Bytes::from(text)), listener));
    }
}

/// What the hub knows, or else reads off the thread of requests.
async fn look(
    app: &web::Data<App>,
    hub: &Hub,
    sitting: &str,
) -> Result<Result<String, StoreError>, Error> {
    if let Some(token) = hub.known(sitting) {
        return Ok(Ok(token));
    }
    let (app, hub, sitting) = (app.clone(), hub.clone(), sitting.to_owned());
    Ok(web::block(move || hub.read(&app.db, &sitting)).await?)
}
