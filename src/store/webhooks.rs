//! Webhooks, and what each was told or is to be told.
//!
//! Never: a secret that is not sealed; sending.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{answers, editions, questions, sittings, webhook_deliveries, webhooks};
use super::transaction::insert_once;
use crate::domain::ids::{DeliveryId, StaffId, WebhookId};
use crate::domain::instant::Instant;
use crate::domain::mailing::OutboxState;
use crate::domain::pledge::Fate;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::domain::webhook::Event;
use diesel::prelude::*;

/// A webhook as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = webhooks)]
pub struct Webhook {
    /// Key.
    pub id: WebhookId,
    /// Code in addresses of the desk.
    pub reference: String,
    /// What it is for.
    pub name: String,
    /// Where it is sent to.
    pub url: String,
    events: String,
    /// The secret that signs, sealed.
    pub secret_sealed: String,
    /// Since when it is there.
    pub created_at: Instant,
    /// Since when it is switched off.
    pub disabled_at: Option<Instant>,
    /// Deliveries given up one after the other.
    pub failures: i32,
}

impl Webhook {
    /// What it is told.
    pub fn events(&self) -> Vec<Event> {
        self.events.split(',').filter_map(Event::parse).collect()
    }
}

/// A new webhook.
#[derive(Debug, Clone)]
pub struct NewWebhook {
    /// Code in addresses of the desk.
    pub reference: String,
    /// What it is for.
    pub name: String,
    /// Where it is sent to.
    pub url: String,
    /// What it is told.
    pub events: Vec<Event>,
    /// The secret that signs, sealed.
    pub secret_sealed: String,
    /// Who set it up.
    pub created_by: StaffId,
    /// When.
    pub created_at: Instant,
}

/// What a webhook is told.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = webhook_deliveries)]
pub struct Delivery {
    /// Key.
    pub id: DeliveryId,
    /// The id that is sent along, the same at each try.
    pub reference: String,
    /// The webhook.
    pub webhook_id: WebhookId,
    /// What happened.
    pub event: Event,
    /// What is sent, as JSON.
    pub payload: String,
    /// Where it stands.
    pub state: OutboxState,
    /// Tries so far.
    pub attempts: i32,
    /// When the next try is due.
    pub due_at: Instant,
    /// Why the last try failed.
    pub last_error: Option<String>,
    /// Since when it is to be told.
    pub created_at: Instant,
    /// When it was taken, or given up.
    pub ended_at: Option<Instant>,
}

/// Something to be told.
#[derive(Debug, Clone)]
pub struct NewDelivery {
    /// The id that is sent along.
    pub reference: String,
    /// The webhook.
    pub webhook_id: WebhookId,
    /// What happened.
    pub event: Event,
    /// By which it is known whether this was told already.
    pub occasion: String,
    /// What is sent, as JSON.
    pub payload: String,
    /// Now.
    pub created_at: Instant,
}

/// Every webhook, by name.
pub fn list(conn: &mut Conn) -> Result<Vec<Webhook>, StoreError> {
    Ok(webhooks::table
        .order((webhooks::name, webhooks::id))
        .select(Webhook::as_select())
        .load(conn)?)
}

/// The webhook of that code, or [`StoreError::NotFound`].
pub fn get(conn: &mut Conn, reference: &str) -> Result<Webhook, StoreError> {
    Ok(webhooks::table
        .filter(webhooks::reference.eq(reference))
        .select(Webhook::as_select())
        .first(conn)?)
}

/// The webhook of that key.
pub fn get_by_id(conn: &mut Conn, id: WebhookId) -> Result<Webhook, StoreError> {
    Ok(webhooks::table.find(id).select(Webhook::as_select()).first(conn)?)
}

/// Keeps a new webhook.
pub fn insert(conn: &mut Conn, new: &NewWebhook) -> Result<(), StoreError> {
    let events: Vec<&str> = new.events.iter().map(|event| event.code()).collect();
    diesel::insert_into(webhooks::table)
        .values((
            webhooks::reference.eq(&new.reference),
            webhooks::name.eq(&new.name),
            webhooks::url.eq(&new.url),
            webhooks::events.eq(events.join(",")),
            webhooks::secret_sealed.eq(&new.secret_sealed),
            webhooks::created_by.eq(new.created_by),
            webhooks::created_at.eq(new.created_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets a webhook with everything it was told.
pub fn delete(conn: &mut Conn, id: WebhookId) -> Result<(), StoreError> {
    let told = webhook_deliveries::table.filter(webhook_deliveries::webhook_id.eq(id));
    diesel::delete(told).execute(conn)?;
    diesel::delete(webhooks::table.find(id)).execute(conn)?;
    Ok(())
}

/// Switches a webhook off (a moment) or on (`None`); its failures are counted anew.
pub fn update_disabled(
    conn: &mut Conn,
    id: WebhookId,
    disabled_at: Option<Instant>,
) -> Result<(), StoreError> {
    diesel::update(webhooks::table.find(id))
        .set((webhooks::disabled_at.eq(disabled_at), webhooks::failures.eq(0)))
        .execute(conn)?;
    Ok(())
}

/// Notes how many deliveries in a row were given up.
pub fn update_failures(conn: &mut Conn, id: WebhookId, failures: i32) -> Result<(), StoreError> {
    diesel::update(webhooks::table.find(id)).set(webhooks::failures.eq(failures)).execute(conn)?;
    Ok(())
}

/// Puts something in line, once for each occasion; says whether it is new.
pub fn insert_delivery(conn: &mut Conn, new: &NewDelivery) -> Result<bool, StoreError> {
    insert_once(conn, |conn| {
        diesel::insert_into(webhook_deliveries::table)
            .values((
                webhook_deliveries::reference.eq(&new.reference),
                webhook_deliveries::webhook_id.eq(new.webhook_id),
                webhook_deliveries::event.eq(new.event),
                webhook_deliveries::occasion.eq(&new.occasion),
                webhook_deliveries::payload.eq(&new.payload),
                webhook_deliveries::state.eq(OutboxState::Queued),
                webhook_deliveries::due_at.eq(new.created_at),
                webhook_deliveries::created_at.eq(new.created_at),
            ))
            .execute(conn)?;
        Ok(())
    })
}

/// Which occasions a webhook was told of, or is to be told of.
pub fn list_occasions(conn: &mut Conn, of: WebhookId) -> Result<Vec<String>, StoreError> {
    Ok(webhook_deliveries::table
        .filter(webhook_deliveries::webhook_id.eq(of))
        .select(webhook_deliveries::occasion)
        .load(conn)?)
}

/// The newest deliveries of a webhook, newest first.
pub fn list_deliveries(
    conn: &mut Conn,
    of: WebhookId,
    most: i64,
) -> Result<Vec<Delivery>, StoreError> {
    Ok(webhook_deliveries::table
        .filter(webhook_deliveries::webhook_id.eq(of))
        .order(webhook_deliveries::id.desc())
        .limit(most)
        .select(Delivery::as_select())
        .load(conn)?)
}

/// Takes up to `most` deliveries that are due, oldest first, for nobody else until `until`.
pub fn lease_due(
    conn: &mut Conn,
    now: Instant,
    until: Instant,
    most: i64,
) -> Result<Vec<Delivery>, StoreError> {
    use webhook_deliveries as d;
    let is_due = d::state
        .eq(OutboxState::Queued)
        .and(d::due_at.le(now))
        // A worker that fell silent holds its deliveries no longer than its lease.
        .or(d::state.eq(OutboxState::Leased).and(d::leased_until.lt(now).assume_not_null()));
    let found: Vec<Delivery> = d::table
        .inner_join(webhooks::table)
        .filter(webhooks::disabled_at.is_null())
        .filter(is_due)
        .order((d::due_at, d::id))
        .limit(most)
        .select(Delivery::as_select())
        .load(conn)?;
    let mut taken = Vec::new();
    for delivery in found {
        let unchanged = d::table
            .filter(d::id.eq(delivery.id))
            .filter(d::state.eq(delivery.state))
            .filter(d::attempts.eq(delivery.attempts))
            .filter(d::leased_until.is_null().or(d::leased_until.lt(now).assume_not_null()));
        let set = (d::state.eq(OutboxState::Leased), d::leased_until.eq(until));
        if diesel::update(unchanged).set(set).execute(conn)? == 1 {
            taken.push(delivery);
        }
    }
    Ok(taken)
}

/// Notes how a try ended: taken, given up, or to be tried again at `due`.
pub fn mark(
    conn: &mut Conn,
    id: DeliveryId,
    state: OutboxState,
    attempts: i32,
    at: Instant,
    error: Option<&str>,
) -> Result<(), StoreError> {
    use webhook_deliveries as d;
    let ended = (state != OutboxState::Queued).then_some(at);
    diesel::update(d::table.find(id))
        .set((
            d::state.eq(state),
            d::attempts.eq(attempts),
            d::due_at.eq(at),
            d::leased_until.eq(None::<Instant>),
            d::last_error.eq(error),
            d::ended_at.eq(ended),
        ))
        .execute(conn)?;
    Ok(())
}

/// Deletes what ended before.
pub fn delete_ended(conn: &mut Conn, before: Instant) -> Result<usize, StoreError> {
    let ended =
        webhook_deliveries::table.filter(webhook_deliveries::ended_at.lt(before).assume_not_null());
    Ok(diesel::delete(ended).execute(conn)?)
}

/// An edition that was published: code of its sitting, number, when.
pub type Published = (String, i32, Instant);

/// Editions published since then.
pub fn list_published_since(conn: &mut Conn, since: Instant) -> Result<Vec<Published>, StoreError> {
    Ok(editions::table
        .inner_join(sittings::table.on(sittings::id.eq(editions::sitting_id)))
        .filter(editions::published_at.ge(since))
        .order(editions::id)
        .select((sittings::reference, editions::number, editions::published_at))
        .load(conn)?)
}

/// A question with a confirmed record: code of its sitting, its own, what became of it.
pub type Recorded = (String, String, Fate);

/// Questions whose record was confirmed since then.
pub fn list_recorded_since(conn: &mut Conn, since: Instant) -> Result<Vec<Recorded>, StoreError> {
    type Row = (String, String, Asked, Option<AnswerState>, RecordStage);
    let rows: Vec<Row> = answers::table
        .inner_join(questions::table)
        .inner_join(sittings::table.on(sittings::id.eq(answers::sitting_id)))
        .filter(answers::stage.eq(RecordStage::Confirmed))
        .filter(answers::confirmed_at.ge(since).assume_not_null())
        .order(answers::id)
        .select((
            sittings::reference,
            questions::reference,
            answers::asked,
            answers::state,
            answers::stage,
        ))
        .load(conn)?;
    let fate = |(sitting, question, asked, state, stage)| {
        (sitting, question, Fate::of(asked, state, stage))
    };
    Ok(rows.into_iter().map(fate).collect())
}
