//! Contesting the verdict on one's own question, once.
//!
//! Never: a promise about who decides, but that it is somebody else.

use super::refused;
use crate::actions::contest::{self, ContestError};
use crate::domain::{rules as limits, text};
use crate::store::sittings;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{ProblemView, Problems, TextArea, rules};
use crate::web::paths;
use crate::web::view::answer::{AnswerView, answer_view};
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::Validate;

/// Why the verdict is wrong.
#[derive(Debug, Default, Deserialize, Validate)]
pub struct ContestForm {
    #[serde(default)]
    #[validate(custom(function = "rules::contest"))]
    words: String,
}

#[derive(Serialize)]
struct ContestView {
    back: LinkView,
    errors: Vec<ProblemView>,
    question: String,
    answer: AnswerView,
    action_url: String,
    words: TextArea,
}

/// The form.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    form(&visit, StatusCode::OK, &reference, &ContestForm::default(), &Problems::default()).await
}

/// Contests.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(typed): Posted<ContestForm>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let problems = Problems::of(typed.validate(), &["words"]);
    if !problems.is_empty() {
        let bad = StatusCode::UNPROCESSABLE_ENTITY;
        return form(&visit, bad, &reference, &typed, &problems).await;
    }
    let (now, context) = (visit.now, visit.app.actions.clone());
    let (own, words) = (reference.clone(), text::clean_text(&typed.words));
    let done =
        visit.write(move |conn| contest::contest(conn, &context, now, me.id, &own, &words)).await?;
    match done {
        Ok(()) => Ok(visit.redirect(&format!("/me#q-{reference}"))),
        Err(refused) => refusal(&visit, refused),
    }
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    reference: &str,
    typed: &ContestForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    // Whoever comes from the mail on another device signs in first.
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let own = reference.to_owned();
    let found = visit
        .read(move |conn| match contest::may_contest(conn, me.id, &own) {
            Ok((question, answer)) => {
                let zone = sittings::get_by_id(conn, question.sitting_id)?.zone;
                Ok(Ok((question, answer, zone)))
            }
            Err(ContestError::Store(error)) => Err(error),
            Err(refused) => Ok(Err(refused)),
        })
        .await?;
    let (question, answer, zone) = match found {
        Ok(found) => found,
        Err(refused) => return refusal(visit, refused),
    };
    let view = ContestView {
        back: LinkView::to(visit, "/me", visit.word("me-back")),
        errors: problems.summary(visit),
        question: question.body,
        answer: answer_view(visit, &answer, &zone),
        action_url: visit.url(&paths::contest(reference)),
        words: TextArea::new(visit, problems, "words", "contest-words", &typed.words)
            .rows(5)
            .limit(limits::NOTE_MAX),
    };
    let page = visit.page(visit.word("contest-title"));
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/me/contest", page, &view)
}

/// The page that says why it cannot be done.
fn refusal(visit: &Visit, why: ContestError) -> Result<HttpResponse, Error> {
    let body = match why {
        ContestError::Store(error) => return Err(error.into()),
        ContestError::Already => "contest-already",
        _ => "contest-not-now",
    };
    refused::page(visit, body)
}
