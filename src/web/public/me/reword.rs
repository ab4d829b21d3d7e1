//! Rewording a question that a moderator returned.
//!
//! Never: another text than the questioner's own over a moderator's decision; the
//! version of the question is checked.

use super::withdraw::refusal;
use crate::actions::own_question::{self, Rewording};
use crate::domain::question::QuestionStatus;
use crate::domain::{rules as limits, text};
use crate::store::views::me;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{Hidden, ProblemView, Problems, TextArea, rules};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::Validate;

/// The new words.
#[derive(Debug, Default, Deserialize, Validate)]
pub struct RewordForm {
    #[serde(default)]
    #[validate(custom(function = "rules::question"))]
    text: String,
    #[serde(default)]
    #[validate(custom(function = "rules::background"))]
    background: String,
    #[serde(default)]
    version: String,
}

#[derive(Serialize)]
struct RewordView {
    errors: Vec<ProblemView>,
    action_url: String,
    note: Option<String>,
    hidden: Hidden,
    text: TextArea,
    background: TextArea,
    back: BackLink,
}

#[derive(Serialize)]
struct BackLink {
    href: String,
    label: String,
}

/// The form with the words as they are.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let asked_for = reference.clone();
    let question = visit.read(move |conn| own_question::find(conn, me.id, &asked_for)).await?;
    if question.status != QuestionStatus::Returned {
        return refusal(&visit, own_question::OwnQuestionError::NotNow);
    }
    let form = RewordForm {
        text: question.body,
        background: question.background,
        version: question.version.to_string(),
    };
    render(&visit, StatusCode::OK, &reference, form, &Problems::default()).await
}

/// Takes the new words.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's question.
pub async fn send(
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<RewordForm>,
) -> Result<HttpResponse, Error> {
    let Some(me) = visit.supporter.clone() else { return Ok(visit.redirect("/me")) };
    let problems = Problems::of(form.validate(), &["text", "background"]);
    if !problems.is_empty() {
        return render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &reference, form, &problems).await;
    }
    let version = form.version.parse();
    let request = Rewording {
        supporter: me.id,
        reference: reference.clone(),
        version: version.map_err(|_| Error::Unreadable("the version is no number".to_owned()))?,
        body: text::clean_text(&form.text),
        background: text::clean_text(&form.background),
    };
    let (now, context) = (visit.now, visit.app.actions.clone());
    let done = visit.write(move |conn| own_question::reword(conn, &context, now, &request)).await?;
    match done {
        Ok(()) => Ok(visit.redirect(&format!("/me#q-{reference}"))),
        Err(refused) => refusal(&visit, refused),
    }
}

async fn render(
    visit: &Visit,
    status: StatusCode,
    reference: &str,
    form: RewordForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let (who, asked_for) = (visit.supporter.clone(), reference.to_owned());
    let note = visit
        .read(move |conn| match who {
            Some(who) => {
                let question = own_question::find(conn, who.id, &asked_for)?;
                me::return_note(conn, question.id)
            }
            None => Ok(None),
        })
        .await?;
    let view = RewordView {
        errors: problems.summary(visit),
        action_url: visit.url(&paths::reword(reference)),
        note,
        hidden: Hidden::of([("version", form.version.as_str())]),
        text: TextArea::new(visit, problems, "text", "me-reword-text", &form.text)
            .rows(5)
            .limit(limits::QUESTION_MAX)
            .question(),
        background: TextArea::new(
            visit,
            problems,
            "background",
            "me-reword-background",
            &form.background,
        )
        .rows(6)
        .limit(limits::BACKGROUND_MAX)
        .optional(),
        back: BackLink { href: visit.url("/me"), label: visit.word("me-back") },
    };
    let page = visit.page(visit.word("me-reword-title"));
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/me/reword", page, &view)
}
