//! For machines: is the process alive, may it be sent visitors?
//!
//! Never: anything about people, or words that need a language.

use crate::app::App;
use actix_web::{HttpResponse, web};

/// The process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// The database answers, its tables are up to date, and the service is not stopping.
pub async fn ready(app: web::Data<App>) -> HttpResponse {
    if app.is_stopping() {
        return not_ready("stopping");
    }
    let db = app.db.clone();
    match web::block(move || db.pending_migrations()).await {
        Ok(Ok(pending)) if pending.is_empty() => alive().await,
        Ok(Ok(_)) => not_ready("migrations pending"),
        _ => not_ready("no database"),
    }
}

fn not_ready(why: &str) -> HttpResponse {
    HttpResponse::ServiceUnavailable()
        .content_type("text/plain; charset=utf-8")
        .body(format!("{why}\n"))
}
