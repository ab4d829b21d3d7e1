//! The questioner says whether name, town and words will be read right, corrects them or
//! asks to be unnamed, and exchanges messages with the office.
//!
//! Never: anybody else's question; the office's address, or the questioner's.

mod form;
mod view;

use self::form::{MessageForm, Place, ReadingForm};
use crate::actions::reading::{self, Confirmation, ReadingError};
use crate::domain::text;
use crate::store::StoreError;
use crate::store::questions::Question;
use crate::store::readings::{self, Reading};
use crate::store::relayed::{self, Message};
use crate::store::sittings::Sitting;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::Problems;
use crate::web::public::me::refused;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use validator::Validate;

/// What the page is made from.
struct Seen {
    question: Question,
    sitting: Sitting,
    reading: Reading,
    messages: Vec<Message>,
}

/// What came back to be mended.
#[derive(Default)]
struct Typed {
    form: Option<ReadingForm>,
    message: String,
    problems: Problems,
    places: Vec<Place>,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    page(&visit, &reference, StatusCode::OK, Typed::default()).await
}

/// Keeps what the questioner says.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<ReadingForm>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let mut problems = form.problems();
    let town = match form.town(visit.app.gazetteer()) {
        Ok(town) => town,
        Err((key, places)) if problems.is_empty() => {
            problems.add("town", key);
            let typed = Typed { form: Some(form), problems, places, ..Typed::default() };
            return page(&visit, &reference, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
        Err(_) => None,
    };
    if !problems.is_empty() {
        let typed = Typed { form: Some(form), problems, ..Typed::default() };
        return page(&visit, &reference, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    }
    let version = form.version.parse();
    let confirmation = Confirmation {
        supporter: me.id,
        reference: reference.clone(),
        version: version.map_err(|_| Error::Unreadable("the version is no number".to_owned()))?,
        first_name: text::clean_line(&form.first_name),
        say_name: text::clean_line(&form.say_name),
        is_anonymous: form.nameless == "yes",
        town,
        spoken: text::clean_text(&form.spoken),
    };
    let now = visit.now;
    match visit.write(move |conn| reading::confirm(conn, now, &confirmation)).await? {
        Ok(()) => Ok(visit.redirect(&format!("/me#q-{reference}"))),
        Err(refused) => refusal(&visit, refused),
    }
}

/// Passes a message on to the office.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn write(
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<MessageForm>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let problems = Problems::of(form.validate(), &["message"]);
    if !problems.is_empty() {
        let typed = Typed { message: form.message, problems, ..Typed::default() };
        return page(&visit, &reference, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    }
    let (now, about, words) = (visit.now, reference.clone(), text::clean_text(&form.message));
    let sent =
        visit.write(move |conn| reading::write_to_office(conn, now, me.id, &about, &words)).await?;
    match sent {
        Ok(()) => Ok(visit.redirect(&format!("/me/questions/{reference}/reading#messages"))),
        Err(refused) => refusal(&visit, refused),
    }
}

async fn page(
    visit: &Visit,
    reference: &str,
    status: StatusCode,
    typed: Typed,
) -> Result<HttpResponse, Error> {
    // Whoever comes from the mail on another device signs in first.
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let (now, asked_for) = (visit.now, reference.to_owned());
    let seen = visit
        .read(move |conn| {
            let (question, sitting) = match reading::may_confirm(conn, now, me.id, &asked_for) {
                Ok(may) => may,
                Err(ReadingError::Store(error)) => return Err(error),
                Err(refused) => return Ok(Err(refused)),
            };
            let reading = readings::find(conn, question.id)?.ok_or(StoreError::NotFound)?;
            let messages = relayed::list(conn, question.id)?;
            Ok(Ok(Seen { question, sitting, reading, messages }))
        })
        .await?;
    match seen {
        Ok(seen) => view::render(visit, status, &seen, &typed),
        Err(refused) => refusal(visit, refused),
    }
}

/// The page that says why it cannot be done.
fn refusal(visit: &Visit, why: ReadingError) -> Result<HttpResponse, Error> {
    let body = match why {
        ReadingError::Store(error) => return Err(error.into()),
        ReadingError::Changed => "reading-changed",
        ReadingError::TooMany => "reading-too-many",
        ReadingError::NotNow | ReadingError::Already => "reading-not-now",
    };
    refused::page(visit, body)
}
