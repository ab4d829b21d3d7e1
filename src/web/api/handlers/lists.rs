//! Topics and representatives, for programs.
//!
//! Never: so many that they need pages.

use crate::store::{representatives, topics};
use crate::web::api::docs::{RepresentativeDoc, TopicDoc};
use crate::web::api::reply::{self, List};
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::{HttpRequest, HttpResponse};

/// Every topic
#[utoipa::path(get, path = "/api/v1/topics", tag = "lists",
    responses((status = 200, description = "Topics", body = List<TopicDoc>)))]
pub async fn topics(request: HttpRequest) -> Result<HttpResponse, Error> {
    let found = Visit::anonymous(&request).read(topics::list).await?;
    let items: Vec<TopicDoc> = found.iter().map(TopicDoc::new).collect();
    Ok(reply::list(&request, &List { items, next: None }, None))
}

/// Every representative
#[utoipa::path(get, path = "/api/v1/representatives", tag = "lists",
    responses((status = 200, description = "Representatives", body = List<RepresentativeDoc>)))]
pub async fn representatives(request: HttpRequest) -> Result<HttpResponse, Error> {
    let found = Visit::anonymous(&request).read(representatives::list).await?;
    let items: Vec<RepresentativeDoc> = found.iter().map(RepresentativeDoc::new).collect();
    Ok(reply::list(&request, &List { items, next: None }, None))
}
