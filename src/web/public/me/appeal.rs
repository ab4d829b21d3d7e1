//! Asking for a second look at a refusal, once.
//!
//! Never: a promise about who decides, but that it is somebody else.

use super::refused;
use crate::actions::appeal::{self, AppealError};
use crate::domain::{rules as limits, text};
use crate::store::appeals::Refusal;
use crate::store::questions::Question;
use crate::store::rules::{self as rule_rows, Rule};
use crate::store::{reasons, sittings};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{ProblemView, Problems, TextArea, rules};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::rules::CitedView;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::Validate;

/// Why a second look is asked for.
#[derive(Debug, Default, Deserialize, Validate)]
pub struct AppealForm {
    #[serde(default)]
    #[validate(custom(function = "rules::appeal"))]
    words: String,
}

/// The question with what was said of it.
struct Found {
    question: Question,
    refusal: Refusal,
    reason: Option<reasons::Reason>,
    cited: Option<(i32, Rule)>,
    zone: String,
}

#[derive(Serialize)]
struct AppealView {
    back: LinkView,
    errors: Vec<ProblemView>,
    question: String,
    reason: Option<String>,
    note: Option<String>,
    cited: Option<CitedView>,
    until: String,
    rules: LinkView,
    action_url: String,
    words: TextArea,
}

/// The form.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    form(&visit, StatusCode::OK, &reference, &AppealForm::default(), &Problems::default()).await
}

/// Asks.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(typed): Posted<AppealForm>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let problems = Problems::of(typed.validate(), &["words"]);
    if !problems.is_empty() {
        let bad = StatusCode::UNPROCESSABLE_ENTITY;
        return form(&visit, bad, &reference, &typed, &problems).await;
    }
    let (now, context) = (visit.now, visit.app.actions.clone());
    let (asked_for, words) = (reference.clone(), text::clean_text(&typed.words));
    let asked = visit
        .write(move |conn| appeal::ask(conn, &context, now, me.id, &asked_for, &words))
        .await?;
    match asked {
        Ok(()) => Ok(visit.redirect(&format!("/me#q-{reference}"))),
        Err(refused) => refusal(&visit, refused),
    }
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    reference: &str,
    typed: &AppealForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    // Whoever comes from the mail on another device signs in first.
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let (now, asked_for) = (visit.now, reference.to_owned());
    let found = visit
        .read(move |conn| {
            let (question, refusal) = match appeal::may_ask(conn, now, me.id, &asked_for) {
                Ok(may) => may,
                Err(AppealError::Store(error)) => return Err(error),
                Err(refused) => return Ok(Err(refused)),
            };
            let sitting = sittings::get_by_id(conn, question.sitting_id)?;
            let mut all = reasons::list(conn)?.into_iter();
            let reason = all.find(|reason| Some(reason.id) == question.reason_id);
            let cited = match refusal.rule_set_id.zip(refusal.rule_number) {
                Some((set, number)) => rule_rows::find_rule(conn, set, number)?,
                None => None,
            };
            let found = Found { question, refusal, reason, cited, zone: sitting.zone };
            Ok(Ok((found, sitting.reference)))
        })
        .await?;
    let (found, sitting) = match found {
        Ok(found) => found,
        Err(refused) => return refusal(visit, refused),
    };
    let view = AppealView {
        back: LinkView::to(visit, "/me", visit.word("me-back")),
        errors: problems.summary(visit),
        question: found.question.body.clone(),
        reason: found.reason.as_ref().map(|r| r.public_text(visit.lang).to_owned()),
        note: Some(found.refusal.note.clone()).filter(|note| !note.is_empty()),
        cited: found
            .cited
            .as_ref()
            .map(|(version, rule)| CitedView::new(visit, &sitting, *version, rule)),
        until: words::moment(visit, appeal::until(&found.refusal), &found.zone),
        rules: LinkView::to(visit, &paths::rules(&sitting), visit.word("question-see-rules")),
        action_url: visit.url(&paths::appeal(reference)),
        words: TextArea::new(visit, problems, "words", "appeal-words", &typed.words)
            .rows(5)
            .limit(limits::NOTE_MAX),
    };
    let page = visit.page(visit.word("appeal-title"));
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/me/appeal", page, &view)
}

/// The page that says why it cannot be done.
fn refusal(visit: &Visit, why: AppealError) -> Result<HttpResponse, Error> {
    let body = match why {
        AppealError::Store(error) => return Err(error.into()),
        AppealError::TooLate => "appeal-too-late",
        AppealError::Already => "appeal-already",
        AppealError::NotRefused | AppealError::Answered | AppealError::OwnRefusal => {
            "me-refused-not-now"
        }
    };
    refused::page(visit, body)
}
