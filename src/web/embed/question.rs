//! A question in a frame.
//!
//! Never: one that is not published.

use super::{gone, render};
use crate::domain::attribution::Attribution;
use crate::i18n::args;
use crate::store::views::published::{self, Published};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::answer::{AnswerView, answer_view};
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct QuestionView {
    link: String,
    text: String,
    attribution: String,
    sitting: String,
    backers: Option<String>,
    answer: Option<AnswerView>,
}

/// Shows a question.
pub async fn show(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let (now, code) = (visit.now, code.into_inner());
    let found = visit.read(move |conn| published::find(conn, &code, now)).await?;
    let Some(one) = found else { return gone(&visit) };
    let title = one.question.body.clone();
    render(&visit, StatusCode::OK, "embed/question", title, &view(&visit, &one))
}

fn view(visit: &Visit, one: &Published) -> QuestionView {
    let question = &one.question;
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    QuestionView {
        link: visit.app.public_link(visit.lang, &paths::question(&question.reference)),
        text: question.body.clone(),
        attribution: words::attribution(visit, &credit),
        sitting: one.sitting.title(visit.lang).to_owned(),
        backers: one.counted.map(|count| visit.say("archive-backers", &args!["count" => count])),
        answer: one.answer.as_ref().map(|answer| answer_view(visit, answer, &one.sitting.zone)),
    }
}
