//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::{dev, health, office, static_files};
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
}
