//! Webhooks: set up by an organiser, told what happens, tried, switched off and on.
//!
//! What happened is found in what is published and recorded, whoever wrote it; each
//! occasion is told once.
//!
//! Never: the secret shown a second time; anything told that the pages do not show.

use super::context::Context;
use crate::domain::ids::{StaffId, WebhookId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::webhook::Event;
use crate::store::webhooks::{self, NewDelivery, NewWebhook, Webhook};
use crate::store::{Conn, StoreError};
use chrono::Duration;
use data_encoding::BASE64;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Bytes of a secret.
const SECRET_BYTES: usize = 32;

/// What a secret is sealed for.
const SEALED: &str = "webhook";

/// What a secret begins with, so that people and programs recognise it.
const PREFIX: &str = "whsec_";

/// Hours for which something that happened is still told; a service that stood still is
/// back within them.
const NEWS_HOURS: i64 = 72;

/// What is set up.
#[derive(Debug, Clone)]
pub struct AddWebhook {
    /// What it is for.
    pub name: String,
    /// Where it is sent to, checked.
    pub url: String,
    /// What it is told.
    pub events: Vec<Event>,
    /// Who sets it up.
    pub by: StaffId,
}

/// Sets a webhook up; returns its code and its secret, which is shown this once.
///
/// # Errors
/// When the database refuses.
pub fn add(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &AddWebhook,
) -> Result<(String, String), StoreError> {
    let secret = format!("{PREFIX}{}", BASE64.encode(&context.entropy.bytes::<SECRET_BYTES>()));
    let new = NewWebhook {
        reference: context.reference("W"),
        name: request.name.clone(),
        url: request.url.clone(),
        events: request.events.clone(),
        secret_sealed: context.seal(SEALED, &secret),
        created_by: request.by,
        created_at: now,
    };
    webhooks::insert(conn, &new)?;
    Ok((new.reference, secret))
}

/// The bytes of a webhook's secret, to sign with.
///
/// # Errors
/// [`StoreError::Corrupt`] when it was sealed with another key.
pub fn secret(context: &Context, webhook: &Webhook) -> Result<Vec<u8>, StoreError> {
    let secret = context.open(SEALED, &webhook.secret_sealed)?;
    let bytes = secret.strip_prefix(PREFIX).and_then(|text| BASE64.decode(text.as_bytes()).ok());
    bytes.ok_or_else(|| StoreError::Corrupt("a webhook's secret cannot be read".to_owned()))
}

/// Switches a webhook off, or on.
///
/// # Errors
/// When there is none of that code.
pub fn switch(
    conn: &mut Conn,
    now: Instant,
    reference: &str,
    is_on: bool,
) -> Result<(), StoreError> {
    let webhook = webhooks::get(conn, reference)?;
    webhooks::update_disabled(conn, webhook.id, (!is_on).then_some(now))
}

/// Forgets a webhook.
///
/// # Errors
/// When there is none of that code.
pub fn remove(conn: &mut Conn, reference: &str) -> Result<(), StoreError> {
    let webhook = webhooks::get(conn, reference)?;
    webhooks::delete(conn, webhook.id)
}

/// Puts a message in line that only tries the webhook.
///
/// # Errors
/// When there is none of that code.
pub fn try_out(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    reference: &str,
) -> Result<(), StoreError> {
    let webhook = webhooks::get(conn, reference)?;
    let occasion = format!("test {}", context.reference("T"));
    put(conn, context, now, webhook.id, Event::Test, occasion, json!({}))
}

/// Puts in line what happened lately and has not been told.
///
/// # Errors
/// When the database refuses.
pub fn announce(conn: &mut Conn, context: &Context, now: Instant) -> Result<(), StoreError> {
    let mut all = webhooks::list(conn)?;
    all.retain(|webhook| webhook.disabled_at.is_none());
    if all.is_empty() {
        return Ok(());
    }
    let lately = now - Duration::hours(NEWS_HOURS);
    for webhook in all {
        // What was there before it was set up is no news to it.
        let since = webhook.created_at.max(lately);
        let told: HashSet<String> =
            webhooks::list_occasions(conn, webhook.id)?.into_iter().collect();
        let wanted = webhook.events();
        for (event, occasion, data) in news(conn, context, since)? {
            if wanted.contains(&event) && !told.contains(&occasion) {
                put(conn, context, now, webhook.id, event, occasion, data)?;
            }
        }
    }
    Ok(())
}

/// Everything that happened since then: what, by which words it is known, and its data.
fn news(
    conn: &mut Conn,
    context: &Context,
    since: Instant,
) -> Result<Vec<(Event, String, Value)>, StoreError> {
    let mut all = Vec::new();
    for (sitting, edition, at) in webhooks::list_published_since(conn, since)? {
        let data = json!({
            "sitting": sitting,
            "edition": edition,
            "published_at": at.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "url": context.link(Lang::En, &format!("/sittings/{sitting}/slate/{edition}")),
        });
        all.push((Event::SlatePublished, format!("slate {sitting} {edition}"), data));
    }
    for (sitting, question, fate) in webhooks::list_recorded_since(conn, since)? {
        let Some((_, state)) = fate.facts().filter(|_| fate.is_asked()) else { continue };
        let data = |verdict: Option<&str>| {
            json!({
                "sitting": sitting,
                "question": question,
                "verdict": verdict,
                "url": context.link(Lang::En, &format!("/questions/{question}")),
            })
        };
        all.push((Event::QuestionAsked, format!("asked {question}"), data(None)));
        if let Some(state) = state {
            // A verdict that is changed is told again.
            let occasion = format!("answered {question} {}", state.code());
            all.push((Event::QuestionAnswered, occasion, data(Some(state.code()))));
        }
    }
    Ok(all)
}

fn put(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    webhook_id: WebhookId,
    event: Event,
    occasion: String,
    data: Value,
) -> Result<(), StoreError> {
    let timestamp = now.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let payload = json!({ "type": event.code(), "timestamp": timestamp, "data": data });
    let new = NewDelivery {
        reference: context.reference("M"),
        webhook_id,
        event,
        occasion,
        payload: payload.to_string(),
        created_at: now,
    };
    webhooks::insert_delivery(conn, &new).map(|_| ())
}
