//! Sittings, for programs.
//!
//! Never: a query for each sitting.

use crate::store::views::home::{self, Glance};
use crate::store::{Conn, StoreError, sittings};
use crate::web::api::ask::{self, Page};
use crate::web::api::docs::SittingDoc;
use crate::web::api::reply::{self, List};
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::{HttpRequest, HttpResponse, web};

/// Every sitting
///
/// The latest comes first.
#[utoipa::path(get, path = "/api/v1/sittings", tag = "sittings", params(Page),
    responses((status = 200, description = "Sittings", body = List<SittingDoc>)))]
pub async fn list(request: HttpRequest) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let page: Page = ask::read(&request)?;
    let all = visit.read(home::list).await?;
    let skip = match &page.after {
        Some(code) => {
            let place = all.iter().position(|glance| glance.sitting.reference == *code);
            place.ok_or(Error::NotFound)? + 1
        }
        None => 0,
    };
    let doc = |g: &Glance| SittingDoc::new(&visit, &g.sitting, &g.representative, &g.milestones);
    let items: Vec<SittingDoc> = all.iter().skip(skip).take(page.limit()).map(doc).collect();
    let has_more = all.len() > skip + items.len();
    let last = items.last().filter(|_| has_more).map(|item| item.sitting.clone());
    let next = last.map(|code| reply::again(&visit, &request, &[("after", &code)]));
    Ok(reply::list(&request, &List { items, next: next.clone() }, next.as_deref()))
}

/// One sitting
#[utoipa::path(get, path = "/api/v1/sittings/{sitting}", tag = "sittings",
    params(("sitting" = String, Path, description = "Code of the sitting")),
    responses((status = 200, description = "The sitting", body = SittingDoc)))]
pub async fn one(request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let code = code.into_inner();
    let read = move |conn: &mut Conn| {
        let sitting = sittings::get(conn, &code)?;
        let who = sittings::get_representative(conn, sitting.representative_id)?;
        let stage = sittings::milestones(conn, &sitting)?;
        Ok::<_, StoreError>((sitting, who, stage))
    };
    let (sitting, who, stage) = visit.read(read).await?;
    Ok(reply::one(&request, &SittingDoc::new(&visit, &sitting, &who, &stage)))
}
