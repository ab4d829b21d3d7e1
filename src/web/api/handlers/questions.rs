//! Questions, for programs.
//!
//! Never: one that is not published.

use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::search;
use crate::domain::text::clean_line;
use crate::store::views::archive_search::{self, Hits, Wanted};
use crate::store::views::published;
use crate::store::{Conn, StoreError, questions, sittings, topics};
use crate::web::api::ask::{self, Questions};
use crate::web::api::docs::QuestionDoc;
use crate::web::api::reply::{self, List};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::public::questions::town;
use actix_web::{HttpRequest, HttpResponse, web};

/// The questions of a sitting
///
/// Approved and shortlisted ones, the newest first.
#[utoipa::path(get, path = "/api/v1/sittings/{sitting}/questions", tag = "questions",
    params(("sitting" = String, Path, description = "Code of the sitting"), Questions),
    responses((status = 200, description = "Questions", body = List<QuestionDoc>)))]
pub async fn list(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let asked: Questions = ask::read(&request)?;
    let (now, limit, code) = (visit.now, asked.limit(), code.into_inner());
    let town = town(&visit, &clean_line(asked.town.as_deref().unwrap_or_default()));
    let read = move |conn: &mut Conn| {
        let sitting = sittings::get(conn, &code)?;
        let mut found = match wanted(conn, sitting.id, &asked, town)? {
            Some(wanted) => archive_search::hits(conn, &wanted)?,
            None => Hits::default(),
        };
        let has_more = found.ids.len() > limit;
        found.ids.truncate(limit);
        Ok::<_, StoreError>((published::list(conn, &found.ids, now)?, has_more))
    };
    let (found, has_more) = visit.read(read).await?;
    let items: Vec<QuestionDoc> = found.iter().map(|one| QuestionDoc::new(&visit, one)).collect();
    let last = items.last().filter(|_| has_more).map(|item| item.question.clone());
    let next = last.map(|code| reply::again(&visit, &request, &[("after", &code)]));
    Ok(reply::list(&request, &List { items, next: next.clone() }, next.as_deref()))
}

/// The search; `None` when nothing can be found by it.
fn wanted(
    conn: &mut Conn,
    sitting: SittingId,
    asked: &Questions,
    town: Option<String>,
) -> Result<Option<Wanted>, StoreError> {
    let before: Option<QuestionId> = match &asked.after {
        Some(code) => Some(questions::get(conn, code)?.id),
        None => None,
    };
    let topic = match &asked.topic {
        Some(code) => match topics::find(conn, code)? {
            Some(topic) => Some(topic.id),
            None => return Ok(None),
        },
        None => None,
    };
    let terms = search::terms(asked.q.as_deref().unwrap_or_default());
    if terms.is_empty() && asked.q.as_ref().is_some_and(|typed| !typed.is_empty()) {
        return Ok(None);
    }
    Ok(Some(Wanted {
        topic,
        town,
        verdict: asked.verdict(),
        terms,
        before,
        ..Wanted::newest(Some(vec![sitting]))
    }))
}

/// One question
///
/// One that was merged names the question it was merged into. One that was refused is in the decision log of its sitting.
#[utoipa::path(get, path = "/api/v1/questions/{question}", tag = "questions",
    params(("question" = String, Path, description = "Code of the question")),
    responses((status = 200, description = "The question", body = QuestionDoc)))]
pub async fn one(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let (now, code) = (visit.now, code.into_inner());
    let found = visit.read(move |conn| published::find(conn, &code, now)).await?;
    let found = found.ok_or(Error::NotFound)?;
    Ok(reply::one(&request, &QuestionDoc::new(&visit, &found)))
}
