//! What the pages about webhooks show.
//!
//! Never: a query.

use super::{HOME, WebhookForm};
use crate::domain::mailing::OutboxState;
use crate::domain::webhook::Event;
use crate::i18n::args;
use crate::store::webhooks::{Delivery, Webhook};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Field, ProblemView, Problems};
use crate::web::view::question::LinkView;
use crate::web::view::words::{self, SERVICE_ZONE, StatusTag};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct ListView {
    errors: Vec<ProblemView>,
    heading: String,
    webhooks: Vec<RowView>,
    action_url: String,
    name: Field,
    url: Field,
    events: Choices,
}

#[derive(Serialize)]
struct RowView {
    link: LinkView,
    address: String,
    events: String,
    status: StatusTag,
}

#[derive(Serialize)]
struct OneView {
    back: LinkView,
    heading: String,
    row: RowView,
    secret: Option<String>,
    is_on: bool,
    base_url: String,
    told: Vec<ToldView>,
}

#[derive(Serialize)]
struct ToldView {
    reference: String,
    event: String,
    status: StatusTag,
    when: String,
    error: Option<String>,
}

pub(super) fn list(
    visit: &Visit,
    all: &[Webhook],
    form: &WebhookForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let chosen = form.events();
    let choice = |event: &Event| {
        let label = visit.word(&format!("webhooks-event-{}", code(*event)));
        Choice::new(event.code(), label, chosen.contains(event))
    };
    let events = Event::CHOICES.iter().map(choice).collect();
    let heading = visit.word("webhooks-title");
    let view = ListView {
        errors: problems.summary(visit),
        heading: heading.clone(),
        webhooks: all.iter().map(|one| row(visit, one)).collect(),
        action_url: visit.url(HOME),
        name: Field::text(visit, problems, "name", "webhooks-name", &form.name).width("m"),
        url: Field::text(visit, problems, "url", "webhooks-url", &form.url).kind("url"),
        events: Choices::new(visit, problems, "events", "webhooks-events", events),
    };
    let page = visit.page(heading).for_desk(visit);
    let (status, page) = match problems.is_empty() {
        true => (StatusCode::OK, page),
        false => (StatusCode::UNPROCESSABLE_ENTITY, page.with_errors()),
    };
    visit.render(status, "desk/webhooks", page, &view)
}

pub(super) fn one(
    visit: &Visit,
    webhook: &Webhook,
    told: &[Delivery],
    secret: Option<String>,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let view = OneView {
        back: LinkView::to(visit, HOME, visit.word("webhooks-title")),
        heading: webhook.name.clone(),
        row: row(visit, webhook),
        secret,
        is_on: webhook.disabled_at.is_none(),
        base_url: visit.url(&format!("{HOME}/{}", webhook.reference)),
        told: told.iter().map(|one| told_view(visit, one)).collect(),
    };
    let page = visit.page(webhook.name.clone()).for_desk(visit);
    visit.render(status, "desk/webhook", page, &view)
}

fn row(visit: &Visit, webhook: &Webhook) -> RowView {
    let names: Vec<String> = webhook
        .events()
        .iter()
        .map(|event| visit.word(&format!("webhooks-event-{}", code(*event))))
        .collect();
    let (kind, key) = match webhook.disabled_at {
        None => ("good", "webhooks-is-on"),
        Some(_) => ("closed", "webhooks-is-off"),
    };
    RowView {
        link: LinkView::to(visit, &format!("{HOME}/{}", webhook.reference), webhook.name.clone()),
        address: webhook.url.clone(),
        events: names.join(", "),
        status: StatusTag { kind, label: visit.word(key) },
    }
}

fn told_view(visit: &Visit, one: &Delivery) -> ToldView {
    let (kind, key) = match one.state {
        OutboxState::Sent => ("good", "webhooks-told-sent"),
        OutboxState::Failed => ("bad", "webhooks-told-failed"),
        OutboxState::Queued | OutboxState::Leased => ("waiting", "webhooks-told-waiting"),
    };
    let moment = |at| words::moment(visit, at, SERVICE_ZONE);
    let args = args!["when" => moment(one.created_at), "tries" => one.attempts];
    ToldView {
        reference: one.reference.clone(),
        event: visit.word(&format!("webhooks-event-{}", code(one.event))),
        status: StatusTag { kind, label: visit.word(key) },
        when: visit.say("webhooks-told-when", &args),
        error: one.last_error.clone(),
    }
}

fn code(event: Event) -> String {
    event.code().replace('_', "-")
}
