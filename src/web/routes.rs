//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::{desk, health, public, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, _config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    slates(routes);
}

/// Selections and slates.
fn slates(routes: &mut ServiceConfig) {
    const SELECTION: &str = "/desk/sittings/{sitting}/selection";
    routes
        .route("/sittings/{sitting}/slate", get().to(public::slate::newest))
        .route("/sittings/{sitting}/slate/print", get().to(public::slate::print))
        .route("/sittings/{sitting}/slate/{edition}", get().to(public::slate::edition))
        .route(SELECTION, get().to(desk::selection::show))
        .route(SELECTION, post().to(desk::selection::propose))
        .route(&format!("{SELECTION}/change"), post().to(desk::selection::change))
        .route(&format!("{SELECTION}/publish"), post().to(desk::selection::publish))
        .route(&format!("{SELECTION}/discard"), post().to(desk::selection::discard));
}
