//! `/api/v1`: everything public, for programs, as JSON. It only reads; keys of JSON are
//! the same in every language.
//!
//! Owns: the scope, its middleware, the description. Never: a session or a cookie; a
//! person's answer and a stranger's are the same.

mod ask;
mod cors;
pub mod docs;
mod handlers;
mod limit;
mod openapi;
mod problem;
mod reply;

pub use ask::Archive as Wish;
pub use limit::ApiLimit;

use actix_web::middleware::from_fn;
use actix_web::web::{ServiceConfig, get, resource, scope};

/// Where it lives.
pub const ROOT: &str = "/api/v1";

/// Its description.
pub const DESCRIPTION: &str = "/api/v1/openapi.json";

/// The whole table of its addresses. A path that another method is sent to answers 405.
pub fn table(routes: &mut ServiceConfig, limit: &ApiLimit) {
    use handlers::{archive, lists, questions, sittings, slates};
    let limit = limit.clone();
    let api = scope(ROOT)
        .wrap(from_fn(problem::render))
        .wrap(from_fn(move |request, next| limit.clone().guard(request, next)))
        .wrap(from_fn(cors::allow_reading))
        .service(resource("/openapi.json").route(get().to(openapi::show)))
        .service(resource("/sittings").route(get().to(sittings::list)))
        .service(resource("/sittings/{sitting}").route(get().to(sittings::one)))
        .service(resource("/sittings/{sitting}/questions").route(get().to(questions::list)))
        .service(resource("/sittings/{sitting}/slate").route(get().to(slates::newest)))
        .service(resource("/sittings/{sitting}/slate/{edition}").route(get().to(slates::edition)))
        .service(resource("/sittings/{sitting}/answers").route(get().to(slates::answers)))
        .service(resource("/questions/{question}").route(get().to(questions::one)))
        .service(resource("/topics").route(get().to(lists::topics)))
        .service(resource("/representatives").route(get().to(lists::representatives)))
        .service(resource("/archive").route(get().to(archive::search)));
    routes.service(api);
}
