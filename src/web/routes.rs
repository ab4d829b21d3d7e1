//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::{desk, dev, health, office, public, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    routes
        .route("/desk/sittings/{sitting}/answers", get().to(office::answers::show))
        .route("/desk/sittings/{sitting}/answers/{question}", post().to(office::answers::record));
    if config.shows_dev_mail() {
        routes
            .route("/dev/sign-in/{token}", get().to(dev::sign_in::show))
            .route("/dev/sign-in/{token}", post().to(dev::sign_in::enter));
    }
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
