//! Backing a question from a browser that is not remembered: a short form, a
//! choice of town where the name is ambiguous, then a mail to confirm.
//!
//! Never: a word that differs for a known and an unknown address.

use super::back_view::{BackView, TownView};
use super::upvote::{local, refusal};
use crate::actions::confirm::{self, StartRequest};
use crate::actions::upvote;
use crate::domain::email::EmailAddress;
use crate::domain::supporter::Purpose;
use crate::domain::text;
use crate::domain::town::Town;
use crate::gazetteer::{Gazetteer, Place, Resolution};
use crate::store::questions::Question;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{Problems, rules};
use crate::web::paths;
use crate::web::view::towns::town_of;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{Validate, ValidationError};

/// What a supporter gives with a first upvote.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct BackForm {
    /// First name.
    #[serde(default)]
    #[validate(custom(function = "rules::first_name"))]
    pub first_name: String,
    /// Town, as typed.
    #[serde(default)]
    #[validate(custom(function = "rules::town"))]
    pub town: String,
    /// E-mail address.
    #[serde(default)]
    #[validate(custom(function = "rules::email"))]
    pub email: String,
    /// `yes` when ticked.
    #[serde(default)]
    #[validate(custom(function = "consent"))]
    pub consent: String,
    /// Code of the town that was chosen, or [`AS_TYPED`]; empty before the choice.
    #[serde(default)]
    pub town_code: String,
    /// Set by the page with the choice of town.
    #[serde(default)]
    pub is_choosing: String,
    /// Where the visit came from.
    #[serde(default)]
    pub return_to: String,
}

/// The choice "none of these": the town stays as it was typed.
pub const AS_TYPED: &str = "as-typed";

const ORDER: [&str; 4] = ["first_name", "town", "email", "consent"];

fn consent(given: &str) -> Result<(), ValidationError> {
    if given == "yes" { Ok(()) } else { Err(ValidationError::new("back-consent-missing")) }
}

/// Where a page was asked to lead back to.
#[derive(Deserialize)]
pub struct ReturnQuery {
    #[serde(default)]
    return_to: String,
}

/// The empty form; for a remembered browser a button.
///
/// # Errors
/// [`Error::NotFound`] for a question that is not public.
pub async fn show(
    visit: Visit,
    reference: web::Path<String>,
    query: web::Query<ReturnQuery>,
) -> Result<HttpResponse, Error> {
    let question = match open_question(&visit, &reference).await? {
        Ok(question) => question,
        Err(page) => return Ok(page),
    };
    let return_to = local(&query.return_to).unwrap_or_default();
    let form = BackForm { return_to, ..BackForm::default() };
    render(&visit, StatusCode::OK, &question, &form, &Problems::default())
}

/// Takes the form: mends, asks which town, or sends the mail.
///
/// # Errors
/// [`Error::NotFound`] for a question that is not public.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<BackForm>,
) -> Result<HttpResponse, Error> {
    let question = match open_question(&visit, &reference).await? {
        Ok(question) => question,
        Err(page) => return Ok(page),
    };
    let problems = Problems::of(form.validate(), &ORDER);
    let email = EmailAddress::parse(&form.email);
    let (true, Ok(email)) = (problems.is_empty(), email) else {
        return render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &question, &form, &problems);
    };
    let town = match town(visit.app.gazetteer(), &form) {
        Ok(town) => town,
        Err(places) => return choose_town(&visit, &question, &form, &places),
    };
    let request = StartRequest {
        email,
        purpose: Purpose::Upvote,
        question: Some(question.id),
        first_name: text::clean_line(&form.first_name),
        town,
        language: visit.lang,
    };
    let (now, context) = (visit.now, visit.app.actions.clone());
    let started = visit.write(move |conn| confirm::start(conn, &context, now, &request)).await??;
    Ok(visit.redirect(&paths::confirm(&started)))
}

/// The question an upvote would count for, or the page that says why none can.
async fn open_question(
    visit: &Visit,
    reference: &str,
) -> Result<Result<Question, HttpResponse>, Error> {
    let (now, asked_for) = (visit.now, reference.to_owned());
    let found = visit.read(move |conn| Ok::<_, Error>(upvote::check(conn, now, &asked_for)));
    Ok(match found.await? {
        Ok(counted) => Ok(counted.question),
        Err(refused) => Err(refusal(visit, reference, refused)?),
    })
}

/// The town that is meant, or those that may be meant.
fn town<'a>(gazetteer: &'a Gazetteer, form: &BackForm) -> Result<Town, Vec<&'a Place>> {
    let typed = text::clean_line(&form.town);
    match gazetteer.resolve(&typed) {
        Resolution::One(place) => Ok(town_of(place)),
        Resolution::Unknown => Ok(Town::unknown(&typed)),
        Resolution::Several(places) => {
            if form.town_code == AS_TYPED {
                return Ok(Town::unknown(&typed));
            }
            let chosen = places.iter().find(|place| place.code == form.town_code);
            chosen.map(|place| town_of(place)).ok_or(places)
        }
    }
}

fn render(
    visit: &Visit,
    status: StatusCode,
    question: &Question,
    form: &BackForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let view = BackView::new(visit, question, form, problems);
    let page = visit.page(visit.word("back-title"));
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/back", page, &view)
}

fn choose_town(
    visit: &Visit,
    question: &Question,
    form: &BackForm,
    places: &[&Place],
) -> Result<HttpResponse, Error> {
    let mut problems = Problems::default();
    if !form.is_choosing.is_empty() {
        problems.add("town_code", "back-town-missing");
    }
    let view = TownView::new(visit, question, form, places, &problems);
    let page = visit.page(visit.word("back-town-title"));
    if problems.is_empty() {
        return visit.render(StatusCode::OK, "public/back-town", page, &view);
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    visit.render(status, "public/back-town", page.with_errors(), &view)
}
