//! The archive's search, for programs.
//!
//! Never: an order or a number that tells hidden totals.

use crate::store::views::archive_search::{self, Found, PAGE};
use crate::store::{Conn, StoreError};
use crate::web::api::ask::{self, Archive};
use crate::web::api::docs::QuestionDoc;
use crate::web::api::reply::{self, Hits};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::public::archive_search::{Asked, Ground};
use crate::web::public::questions::town;
use actix_web::{HttpRequest, HttpResponse};

/// Search the questions of all sittings
///
/// Pages of twenty. A search lists its newest 1,000 hits and says when there are more.
#[utoipa::path(get, path = "/api/v1/archive", tag = "questions", params(Archive),
    responses((status = 200, description = "What was found", body = Hits<QuestionDoc>)))]
pub async fn search(request: HttpRequest) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let wish: Archive = ask::read(&request)?;
    let (now, page) = (visit.now, wish.page());
    let asked = Asked::of_program(&wish);
    let town = town(&visit, &asked.town);
    let read = move |conn: &mut Conn| {
        let ground = Ground::load(conn)?;
        Ok::<_, StoreError>(match ground.wanted(&asked, town, now) {
            Some(wanted) => archive_search::find(conn, &wanted, page, now)?,
            None => Found { total: 0, is_cut: false, page: 1, questions: Vec::new() },
        })
    };
    let found = visit.read(read).await?;
    let is_past = page > found.page;
    let items: Vec<QuestionDoc> = match is_past {
        // Past the last page there is nothing, not the last page again.
        true => Vec::new(),
        false => found.questions.iter().map(|one| QuestionDoc::new(&visit, one)).collect(),
    };
    let next = (!is_past && page * PAGE < found.total).then(|| (page + 1).to_string());
    let next = next.map(|number| reply::again(&visit, &request, &[("page", &number)]));
    let hits = Hits { items, next: next.clone(), total: found.total, is_cut: found.is_cut };
    Ok(reply::list(&request, &hits, next.as_deref()))
}
