//! Slates and what became of their questions, for programs.
//!
//! Never: a selection that was not published.

use crate::domain::ids::QuestionId;
use crate::store::views::published;
use crate::store::{Conn, StoreError, editions, sittings};
use crate::web::api::docs::{AnswerDoc, SlateDoc};
use crate::web::api::reply::{self, List};
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::{HttpRequest, HttpResponse, web};

/// The newest edition of a sitting's slate
#[utoipa::path(get, path = "/api/v1/sittings/{sitting}/slate", tag = "slates",
    params(("sitting" = String, Path, description = "Code of the sitting")),
    responses((status = 200, description = "The slate", body = SlateDoc)))]
pub async fn newest(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    slate(&request, code.into_inner(), None).await
}

/// One edition of a sitting's slate
#[utoipa::path(get, path = "/api/v1/sittings/{sitting}/slate/{edition}", tag = "slates",
    params(
        ("sitting" = String, Path, description = "Code of the sitting"),
        ("edition" = u16, Path, description = "Number of the edition, from 1"),
    ),
    responses((status = 200, description = "The slate", body = SlateDoc)))]
pub async fn edition(
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (code, number) = path.into_inner();
    let number = number.parse::<u16>().map_err(|_| Error::NotFound)?;
    slate(&request, code, Some(number.into())).await
}

async fn slate(
    request: &HttpRequest,
    code: String,
    number: Option<i32>,
) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(request);
    let read = move |conn: &mut Conn| {
        let sitting = sittings::get(conn, &code)?;
        let all = editions::list(conn, sitting.id)?;
        let newest = all.first().map_or(0, |edition| edition.number);
        let wanted = number.unwrap_or(newest);
        let edition = all.into_iter().find(|edition| edition.number == wanted);
        let edition = edition.ok_or(StoreError::NotFound)?;
        let lines = editions::list_lines(conn, edition.id)?;
        Ok::<_, StoreError>((sitting, edition, newest, lines))
    };
    let (sitting, edition, newest, lines) = visit.read(read).await?;
    Ok(reply::one(request, &SlateDoc::new(&visit, &sitting, &edition, newest, &lines)))
}

/// What became of the questions of a sitting's slate
///
/// In the order of the slate; only those of which something is recorded.
#[utoipa::path(get, path = "/api/v1/sittings/{sitting}/answers", tag = "slates",
    params(("sitting" = String, Path, description = "Code of the sitting")),
    responses((status = 200, description = "Answers", body = List<AnswerDoc>)))]
pub async fn answers(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let (now, code) = (visit.now, code.into_inner());
    let read = move |conn: &mut Conn| {
        let sitting = sittings::get(conn, &code)?;
        let lines = match editions::find_newest(conn, sitting.id)? {
            Some(edition) => editions::list_lines(conn, edition.id)?,
            None => Vec::new(),
        };
        let ids: Vec<QuestionId> = lines.iter().map(|line| line.line.question_id).collect();
        published::list(conn, &ids, now)
    };
    let found = visit.read(read).await?;
    let items: Vec<AnswerDoc> = found.iter().filter_map(|one| AnswerDoc::of(&visit, one)).collect();
    Ok(reply::list(&request, &List { items, next: None }, None))
}
