//! Other programs that are told what happens: setting one up, trying it, what it was told.
//!
//! Never: a secret that was shown once already.

mod view;

use crate::actions::webhook::{self, AddWebhook};
use crate::config::Mode;
use crate::domain::text;
use crate::domain::webhook::{Event, address};
use crate::store::{Conn, StoreError, webhooks};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{Problems, rules};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::Validate;

const ORDER: [&str; 3] = ["name", "url", "events"];
const HOME: &str = "/desk/webhooks";

/// Deliveries that the desk shows.
const MOST_SHOWN: i64 = 50;

/// What is typed.
#[derive(Default, Deserialize, Validate)]
pub struct WebhookForm {
    #[serde(default)]
    #[validate(custom(function = rules::staff_name))]
    name: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    events: Vec<String>,
}

impl WebhookForm {
    fn events(&self) -> Vec<Event> {
        let known = |event: &&Event| self.events.iter().any(|code| code == event.code());
        Event::CHOICES.iter().filter(known).copied().collect()
    }
}

/// A form that is only a button.
#[derive(Deserialize)]
pub struct Button {}

/// The list, and the form for a new one.
pub async fn list(Organiser(_): Organiser, visit: Visit) -> Result<HttpResponse, Error> {
    let all = visit.read(webhooks::list).await?;
    view::list(&visit, &all, &WebhookForm::default(), &Problems::default())
}

/// Sets one up, and shows its secret once.
pub async fn add(
    Organiser(member): Organiser,
    visit: Visit,
    Posted(form): Posted<WebhookForm>,
) -> Result<HttpResponse, Error> {
    let config = &visit.app.config;
    let may_be_http = config.server.mode == Mode::Development;
    let url = address(&form.url, may_be_http, config.webhooks.may_be_private());
    let mut problems = Problems::of(form.validate(), &ORDER);
    if let Err(why) = &url {
        problems.insert_at(&ORDER, "url", &format!("webhooks-problem-url-{}", why.code()));
    }
    if form.events().is_empty() {
        problems.insert_at(&ORDER, "events", "webhooks-problem-events");
    }
    let url = match url {
        Ok(url) if problems.is_empty() => url,
        _ => {
            let all = visit.read(webhooks::list).await?;
            return view::list(&visit, &all, &form, &problems);
        }
    };
    let request = AddWebhook {
        name: text::clean_line(&form.name),
        url: url.to_string(),
        events: form.events(),
        by: member.id,
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let (reference, secret) =
        visit.write(move |conn| webhook::add(conn, &context, now, &request)).await??;
    one(&visit, reference, Some(secret)).await
}

/// One webhook, and what it was told.
pub async fn show(
    Organiser(_): Organiser,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    one(&visit, reference.into_inner(), None).await
}

async fn one(
    visit: &Visit,
    reference: String,
    secret: Option<String>,
) -> Result<HttpResponse, Error> {
    let read = move |conn: &mut Conn| {
        let webhook = webhooks::get(conn, &reference)?;
        let told = webhooks::list_deliveries(conn, webhook.id, MOST_SHOWN)?;
        Ok::<_, StoreError>((webhook, told))
    };
    let (webhook, told) = visit.read(read).await?;
    view::one(visit, &webhook, &told, secret, StatusCode::OK)
}

/// Tries it, switches it off or on, or removes it.
pub async fn act(
    Organiser(_): Organiser,
    visit: Visit,
    path: web::Path<(String, String)>,
    Posted(Button {}): Posted<Button>,
) -> Result<HttpResponse, Error> {
    let (reference, act) = path.into_inner();
    let back = format!("{HOME}/{reference}");
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let to = if act == "remove" { HOME.to_owned() } else { back };
    let done = visit
        .write(move |conn| match act.as_str() {
            "try" => webhook::try_out(conn, &context, now, &reference),
            "off" => webhook::switch(conn, now, &reference, false),
            "on" => webhook::switch(conn, now, &reference, true),
            "remove" => webhook::remove(conn, &reference),
            _ => Err(StoreError::NotFound),
        })
        .await?;
    done?;
    Ok(visit.redirect(&to))
}
