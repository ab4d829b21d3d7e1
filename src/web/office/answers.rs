//! The office writes down, question by question, what became of the slate.
//!
//! Never: a mail; the action asks for it and a job writes it.

use super::answers_view::{AnswersView, Draft};
use crate::actions::record_answer::{RecordAnswer, RecordError, record_answer};
use crate::domain::slate::{AnswerState, Asked};
use crate::domain::{rules, text};
use crate::store::views::office;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Office, Posted, Visit};
use crate::web::form::Problems;
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// One question's form.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AnswerForm {
    /// `asked` or `not_asked`.
    #[serde(default)]
    pub asked: String,
    /// `answered`, `partly` or `not_answered`.
    #[serde(default)]
    pub state: String,
    /// What was said.
    #[serde(default)]
    pub summary: String,
    /// Where it is in full.
    #[serde(default)]
    pub link: String,
    /// The version the office saw; empty for none.
    #[serde(default)]
    pub version: String,
    /// `tell` when everyone is to be told.
    #[serde(default)]
    pub act: String,
}

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
    if matches!(done.as_str(), "kept" | "told") {
        page = page.with_notice("good", visit.word(&format!("answers-done-{done}")));
    }
    visit.render(StatusCode::OK, "office/answers", page, &view)
}

/// Keeps the record of one question.
///
/// # Errors
/// [`Error::Conflict`] when somebody else changed it, or the sitting has not begun.
pub async fn record(
    visit: Visit,
    Office(member): Office,
    path: web::Path<(String, String)>,
    Posted(form): Posted<AnswerForm>,
) -> Result<HttpResponse, Error> {
    let (sitting, question) = path.into_inner();
    let problems = form.check();
    if !problems.is_empty() {
        return again(&visit, sitting, Draft { question, form, problems }).await;
    }
    let request = form.request(&sitting, &question, member.id);
    let is_final = request.is_final;
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| record_answer(conn, &context, now, &request)).await? {
        Ok(()) => {
            let done = if is_final { "told" } else { "kept" };
            Ok(visit.redirect(&format!("{}?done={done}#q-{question}", paths::answers(&sitting))))
        }
        Err(RecordError::TooEarly) => Err(Error::Conflict("answers-too-early")),
        Err(RecordError::NotOnSlate) => Err(Error::NotFound),
        Err(RecordError::Changed) => {
            let mut problems = Problems::default();
            problems.add("asked", "answers-changed");
            again(&visit, sitting, Draft { question, form, problems }).await
        }
        Err(RecordError::Store(error)) => Err(error.into()),
    }
}

/// The page again, with what was typed and what to mend.
async fn again(visit: &Visit, sitting: String, draft: Draft) -> Result<HttpResponse, Error> {
    let office = visit.read(move |conn| office::get(conn, &sitting)).await?;
    let view = AnswersView::new(visit, &office, true, Some(&draft));
    let page = visit.page(visit.word("answers-title")).for_desk(visit).with_errors();
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "office/answers", page, &view)
}

impl AnswerForm {
    /// A question that was put needs to say how it was answered; a link must be one.
    /// Problems carry the bare field name; the view adds the question's code.
    fn check(&self) -> Problems {
        let mut problems = Problems::default();
        match Asked::parse(&self.asked) {
            None => problems.add("asked", "answers-problem-asked"),
            Some(Asked::Asked) if AnswerState::parse(&self.state).is_none() => {
                problems.add("state", "answers-problem-state");
            }
            Some(_) => {}
        }
        if text::graphemes(&text::clean_text(&self.summary)) > rules::SUMMARY_MAX {
            problems.add("summary", "answers-problem-summary");
        }
        let link = text::clean_line(&self.link);
        let is_web = |url: &url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
        if !link.is_empty() && !url::Url::parse(&link).is_ok_and(|url| is_web(&url)) {
            problems.add("link", "answers-problem-link");
        }
        problems
    }

    fn request(
        &self,
        sitting: &str,
        question: &str,
        by: crate::domain::ids::StaffId,
    ) -> RecordAnswer {
        RecordAnswer {
            sitting: sitting.to_owned(),
            question: question.to_owned(),
            asked: Asked::parse(&self.asked).unwrap_or(Asked::NotAsked),
            state: AnswerState::parse(&self.state),
            summary: text::clean_text(&self.summary),
            link: text::clean_line(&self.link),
            version: self.version.parse().ok(),
            is_final: self.act == "tell",
            by,
        }
    }
}
