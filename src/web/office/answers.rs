//! The office writes down, question by question, what became of the slate, and asks a
//! colleague to confirm its verdict.
//!
//! Never: a mail; everyone is told when a second person confirms.

use super::answer_form::AnswerForm;
use super::answers_view::{AnswersView, Draft};
use crate::actions::record_answer::{RecordError, record_answer};
use crate::domain::slate::RecordStage;
use crate::store::views::office;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Office, Posted, Visit};
use crate::web::form::Problems;
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// What the address says happened last.
#[derive(Debug, Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// The slate with a form for each question.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn show(
    visit: Visit,
    AnyStaff(member): AnyStaff,
    sitting: web::Path<String>,
    web::Query(Done { done }): web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let office = visit.read(move |conn| office::get(conn, &sitting)).await?;
    let may_write = member.role.may_answer();
    let view = AnswersView::new(&visit, &office, may_write, None);
    let mut page = visit.page(visit.word("answers-title")).for_desk(&visit);
    if RecordStage::parse(&done).is_some() {
        page = page.with_notice("good", visit.word(&format!("answers-done-{done}")));
    }
    visit.render(StatusCode::OK, "office/answers", page, &view)
}

/// Keeps the record of one question.
///
/// # Errors
/// [`Error::Conflict`] when the sitting has not begun; [`Error::NotFound`] when there is no
/// such sitting or the question is not on its slate.
pub async fn record(
    visit: Visit,
    Office(member): Office,
    path: web::Path<(String, String)>,
    Posted(form): Posted<AnswerForm>,
) -> Result<HttpResponse, Error> {
    let (code, question) = path.into_inner();
    let wanted = code.clone();
    let sitting = visit.read(move |conn| crate::store::sittings::get(conn, &wanted)).await?;
    let request = match form.read(&sitting, &question, visit.now, member.id) {
        Ok(request) => request,
        Err(problems) => return again(&visit, code, Draft { question, form, problems }).await,
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let (field, key) =
        match visit.write(move |conn| record_answer(conn, &context, now, &request)).await? {
            Ok(stage) => {
                let done = stage.code();
                let page = paths::answers(&code);
                return Ok(visit.redirect(&format!("{page}?done={done}#q-{question}")));
            }
            Err(RecordError::TooEarly) => return Err(Error::Conflict("answers-too-early")),
            Err(RecordError::NotOnSlate) => return Err(Error::NotFound),
            Err(RecordError::Store(error)) => return Err(error.into()),
            Err(RecordError::Changed) => ("asked", "answers-changed"),
            Err(RecordError::NeedsTwo) => ("asked", "answers-needs-two"),
            Err(RecordError::Contested) => ("asked", "answers-contested"),
        };
    let mut problems = Problems::default();
    problems.add(field, key);
    again(&visit, code, Draft { question, form, problems }).await
}

/// The page again, with what was typed and what to mend.
async fn again(visit: &Visit, sitting: String, draft: Draft) -> Result<HttpResponse, Error> {
    let office = visit.read(move |conn| office::get(conn, &sitting)).await?;
    let view = AnswersView::new(visit, &office, true, Some(&draft));
    let page = visit.page(visit.word("answers-title")).for_desk(visit).with_errors();
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "office/answers", page, &view)
}
