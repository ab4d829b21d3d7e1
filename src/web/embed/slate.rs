//! The newest edition of a slate in a frame, with what became of each question.
//!
//! Never: a selection that was not published.

use super::{gone, render};
use crate::domain::ids::QuestionId;
use crate::store::views::published::{self, Published};
use crate::store::{Conn, StoreError, editions, sittings};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::public::slate::credit;
use crate::web::view::answer::{AnswerView, answer_view};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct SlateView {
    link: String,
    lines: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    position: i32,
    link: String,
    text: String,
    attribution: String,
    answer: Option<AnswerView>,
}

/// Shows a slate.
pub async fn show(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let (now, code) = (visit.now, code.into_inner());
    let read = move |conn: &mut Conn| {
        let Some(sitting) = sittings::find(conn, &code)? else { return Ok(None) };
        let mut lines = match editions::find_newest(conn, sitting.id)? {
            Some(edition) => editions::list_lines(conn, edition.id)?,
            None => Vec::new(),
        };
        lines.retain(|line| !line.line.is_reserve);
        let ids: Vec<QuestionId> = lines.iter().map(|line| line.line.question_id).collect();
        let asked = published::list(conn, &ids, now)?;
        Ok::<_, StoreError>(Some((sitting, lines, asked)))
    };
    let Some((sitting, lines, asked)) = visit.read(read).await? else { return gone(&visit) };
    let line = |of: &editions::Line| {
        Ok::<_, StoreError>(LineView {
            position: of.line.position,
            link: visit.app.public_link(visit.lang, &paths::question(&of.reference)),
            text: of.line.body.clone(),
            attribution: credit(&visit, of)?,
            answer: answer(&visit, &asked, of),
        })
    };
    let view = SlateView {
        link: visit.app.public_link(visit.lang, &paths::slate(&sitting.reference)),
        lines: lines.iter().map(line).collect::<Result<_, _>>()?,
    };
    let title = sitting.title(visit.lang).to_owned();
    render(&visit, StatusCode::OK, "embed/slate", title, &view)
}

fn answer(visit: &Visit, asked: &[Published], of: &editions::Line) -> Option<AnswerView> {
    let one = asked.iter().find(|one| one.question.id == of.line.question_id)?;
    one.answer.as_ref().map(|answer| answer_view(visit, answer, &one.sitting.zone))
}
