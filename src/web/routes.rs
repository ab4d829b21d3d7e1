//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::{desk, health, office, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, _config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    routes
        .route("/desk/sittings/{sitting}/answers", get().to(office::answers::show))
        .route("/desk/sittings/{sitting}/answers/{question}", post().to(office::answers::record));
    queue(routes);
}

/// The moderators' queue and decisions.
fn queue(routes: &mut ServiceConfig) {
    routes
        .route("/desk", get().to(desk::queue::show))
        .route("/desk/approve", post().to(desk::approve_ticked::approve))
        .route("/desk/shortlist", get().to(desk::shortlist::show))
        .route("/desk/questions/{reference}", get().to(desk::question::show))
        .route("/desk/questions/{reference}/decide/{act}", post().to(desk::decide::decide))
        .route("/desk/questions/{reference}/topic", post().to(desk::correct::topic))
        .route("/desk/questions/{reference}/town", post().to(desk::correct::town));
}
